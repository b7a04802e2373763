#pragma once

#include <cstddef>
#include <cstdint>

// Every size and count that the protocol's own code knows, with its unit and its reason. What only sync/
// needs stands in sync/limits.h; nothing else holds such a number. A header says limits::kX in a comment and
// leaves the including to its .cpp, so that a change here builds little anew. Pages have theirs from the
// Limits of QML (limits_of_pages.h).
namespace mandorla::limits {

// The version of everything on the wire. Another number in HELLO or PAIR is a named failure on both sides.
inline constexpr std::uint32_t kVersion = 1;

// The newest form of rounds that this version reads, said in GREETING: 0 is that of 0.1.0, 1 has X5, and
// knows TALK.
inline constexpr std::uint32_t kRoundForm = 1;

// --- frames (bytes, the four of the length not counted) ---
inline constexpr std::size_t kFrameBeforeHello = 4 * 1024; // what a stranger may say is far shorter
inline constexpr std::size_t kRoundBytes = 128 * 1024;     // a round in all its languages; an exercise file
inline constexpr std::size_t kEnvelopeOverhead = 64;       // type, lengths, ids around a body
inline constexpr std::size_t kFrame = kRoundBytes + kEnvelopeOverhead; // the longest frame of all: PROPOSE

// --- a round ---
inline constexpr std::size_t kCards = 24;       // a finite evening
inline constexpr std::size_t kSlots = 128;      // about 170 ms of group operations on each side
inline constexpr std::size_t kSlotsOfCard = 16; // options of a pick, steps of a range
inline constexpr std::size_t kMinOptions = 2;   // one option is no choice
inline constexpr std::size_t kRounds = 32;      // in one exercise file
// Of any list in such a file, before its own limit is asked: far under what takes memory
inline constexpr std::size_t kLongestList = 256;
inline constexpr std::size_t kLanguages = 12;     // of one round
inline constexpr std::uint32_t kMinutes = 120;    // of one round: longer is another evening
inline constexpr std::size_t kIdBytes = 40;       // ids of exercises, rounds, cards, options
inline constexpr std::size_t kLanguageBytes = 16; // a language tag

// --- texts of a round (Unicode code points) ---
inline constexpr std::size_t kTitleChars = 80;
inline constexpr std::size_t kLineChars = 200;     // one line of help, what a round is for, a first step
inline constexpr std::size_t kPromptChars = 240;   // what a card asks
inline constexpr std::size_t kOptionChars = 80;    // also what one says in a role
inline constexpr std::size_t kPassageChars = 1200; // opening, before you answer, both closings, the note

// --- talking about a card ---
inline constexpr int kTalkMinutes[] = {2, 5, 10}; // for each of the two: short enough to begin at all

// --- what people write ---
inline constexpr std::size_t kWordsBytes = 2048; // UTF-8, padded to this size before it is committed to
inline constexpr std::size_t kWordsFrame = 32 + kWordsBytes; // with the nonce before them
inline constexpr std::size_t kNameChars = 40;                // the name one chose for oneself
inline constexpr std::size_t kNameBytes = 160;               // the same in UTF-8

// --- the shared page ---
// Two who add while apart, each up to limits::kEntries, may come to so many; none is lost
inline constexpr std::size_t kEntriesApart = 400;
inline constexpr std::size_t kEntryChars = 2000;               // of one entry (code points)
inline constexpr std::uint32_t kEntryVersions = 1'000'000'000; // of one entry, by one side: years of typing
inline constexpr std::size_t kPages = 32;                      // of one pair, kept ones and tonight's
inline constexpr int kKeepDays[] = {30, 90, 180};              // what the two can choose from
// The longest record of one page: of each entry what is typed, and two texts with what they were typed on.
inline constexpr std::size_t kPageBytes = kEntriesApart * (5 * 4 * kEntryChars + 256) + 64 * 1024;
// Messages of pages, in however many connections: all of all pages once or twice, then
// limits::kPageMessagesPerSecond.
inline constexpr std::size_t kPageMessages = 2 * kPages * kEntriesApart;

// --- bodies, by type (bytes of the serialised message); held against before anything of it is parsed ---
inline constexpr std::size_t kBodyOfHello = 64;
inline constexpr std::size_t kBodyOfProof = 96;
inline constexpr std::size_t kBodyOfGreeting = 192;
inline constexpr std::size_t kBodyOfResume = 96;
inline constexpr std::size_t kBodyOfPropose = kRoundBytes + 32;
inline constexpr std::size_t kBodyOfAgree = 64;
inline constexpr std::size_t kBodyOfFlag = 80;
inline constexpr std::size_t kBodyOfKey = 112;
inline constexpr std::size_t kBodyOfTalk = 64;
inline constexpr std::size_t kBodyOfSeals = 32 + 160 * kSlots + 32 * kCards + 16;
inline constexpr std::size_t kBodyOfBlinds = 128 * kSlots + 16;
inline constexpr std::size_t kBodyOfOpen = 8 + 96 * kSlotsOfCard + 16;
inline constexpr std::size_t kBodyOfWords = 8 + 32 + kWordsBytes + 16;
inline constexpr std::size_t kBodyOfPageVersions = 64 + kEntriesApart * 48;
inline constexpr std::size_t kBodyOfPageEntry = 4 * kEntryChars + 96;
inline constexpr std::size_t kBodyOfPage = 64; // the other three

// --- pairing ---
inline constexpr std::size_t kCodeDigits = 6; // a guess is right once in a million

// --- beacon ---
inline constexpr std::size_t kBeaconBytes = 128;
inline constexpr std::size_t kBeaconTags = 4;           // one for each known partner
inline constexpr std::size_t kCompanions = kBeaconTags; // people who are kept

} // namespace mandorla::limits
