#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

// Every size, count and time of the protocol, with its unit and its reason. Nothing else holds such a number.
namespace mandorla::limits {

using namespace std::chrono_literals;

// The version of everything on the wire. Another number in HELLO or PAIR is a named failure on both sides.
inline constexpr std::uint32_t kVersion = 1;

// The newest form of rounds that this version reads, said in GREETING: 0 is that of 0.1.0, 1 has X5.
inline constexpr std::uint32_t kRoundForm = 1;

// --- frames (bytes, the four of the length not counted) ---
inline constexpr std::size_t kFrameBeforeHello = 4 * 1024; // what a stranger may say is far shorter
inline constexpr std::size_t kRoundBytes = 128 * 1024;     // a round in all its languages; an exercise file
inline constexpr std::size_t kEnvelopeOverhead = 64;       // type, lengths, ids around a body
inline constexpr std::size_t kFrame = kRoundBytes + kEnvelopeOverhead; // the longest frame of all: PROPOSE

// --- a round ---
inline constexpr std::size_t kCards = 24;         // a finite evening
inline constexpr std::size_t kSlots = 128;        // about 170 ms of group operations on each side
inline constexpr std::size_t kSlotsOfCard = 16;   // options of a pick, steps of a range
inline constexpr std::size_t kMinOptions = 2;     // one option is no choice
inline constexpr std::size_t kRounds = 32;        // in one exercise file
inline constexpr std::size_t kLanguages = 12;     // of one round
inline constexpr std::uint32_t kMinutes = 120;    // of one round: longer is another evening
inline constexpr std::size_t kIdBytes = 40;       // ids of exercises, rounds, cards, options
inline constexpr std::size_t kLanguageBytes = 16; // a language tag

// --- texts of a round (Unicode code points) ---
inline constexpr std::size_t kTitleChars = 80;
inline constexpr std::size_t kLineChars = 200;   // one line of help, what a round is for, a first step
inline constexpr std::size_t kPromptChars = 240; // what a card asks
inline constexpr std::size_t kOptionChars = 80; // also what one says in a role
inline constexpr std::size_t kPassageChars = 1200; // opening, before you answer, both closings, the note

// --- what people write ---
inline constexpr std::size_t kWordsBytes = 2048; // UTF-8, padded to this size before it is committed to
inline constexpr std::size_t kNameChars = 40;    // the name one chose for oneself
inline constexpr std::size_t kNameBytes = 160;   // the same in UTF-8

// --- the shared page ---
inline constexpr std::size_t kEntries = 200;       // on one page: what two people can still read together
inline constexpr std::size_t kEntriesApart = 400;  // two who add while apart may come to so many; none is lost
inline constexpr std::size_t kEntryChars = 2000;   // of one entry (code points)
inline constexpr std::uint32_t kEntryVersions = 1'000'000'000; // of one entry, by one side: years of typing
inline constexpr std::size_t kPages = 32;          // of one pair, kept ones and tonight's
inline constexpr std::size_t kFadedPages = 256;    // of one pair, whose bare ids stay
inline constexpr std::size_t kDropped = 1024;      // dropped entries that a late message of this connection may name
inline constexpr auto kTypingPause = 50ms;         // an entry is sent once nobody has typed in it for so long,
inline constexpr auto kTypingAtMost = 90ms;        // or once its first unsent key is so old
inline constexpr auto kTypingRest = 2s;            // two texts stand side by side only once typing has rested
inline constexpr int kKeepDays[] = {30, 90, 180};  // what the two can choose from
inline constexpr int kKeepDaysFirst = 90;          // unless they choose another
inline constexpr int kFadesSoon = 7;               // days before its end in which a page asks its quiet question
inline constexpr int kUndecidedDays = 1;           // an evening that broke off is taken up so much later at most
// Messages of pages, in however many connections: all of all pages once or twice, and then so many a second. Typing sends
// about ten, and takes as many answers.
inline constexpr std::size_t kPageMessages = 2 * kPages * kEntriesApart;
inline constexpr std::size_t kPageMessagesPerSecond = 100;

// --- hello and pairing ---
inline constexpr auto kHelloTime = 10s; // until hello is accepted
inline constexpr std::size_t kStrangers =
    4; // came in and have no accepted hello; one more evicts one
inline constexpr std::size_t kStrangersPerAddress = 1; // of them from one address
inline constexpr std::size_t kCodeDigits = 6;          // a guess is right once in a million
inline constexpr auto kPairingWindow = 120s;           // opened by hand on both laptops
inline constexpr std::uint32_t kGuessesPerCode = 3;    // then new digits are shown
inline constexpr std::uint32_t kGuessesPerWindow = 10; // then pairing closes: 10 in 1,000,000

// --- a connection ---
inline constexpr auto kPing = 2s;             // an accepted connection is never quiet for longer
// Bytes that wait to be sent: room for pages that were written apart, while a slow network takes them.
inline constexpr std::size_t kUnsent = 4 * 1024 * 1024;
inline constexpr auto kSilence = 6s;          // without a byte for so long, the evening has paused
inline constexpr std::uint16_t kPort = 28460; // TCP by default, UDP always

// --- bodies, by type (bytes of the serialised message); held against before anything of it is parsed ---
inline constexpr std::size_t kBodyOfHello = 64;
inline constexpr std::size_t kBodyOfProof = 96;
inline constexpr std::size_t kBodyOfGreeting = 192;
inline constexpr std::size_t kBodyOfResume = 96;
inline constexpr std::size_t kBodyOfPropose = kRoundBytes + 32;
inline constexpr std::size_t kBodyOfAgree = 64;
inline constexpr std::size_t kBodyOfFlag = 80;
inline constexpr std::size_t kBodyOfKey = 112;
inline constexpr std::size_t kBodyOfSeals = 32 + 160 * kSlots + 32 * kCards + 16;
inline constexpr std::size_t kBodyOfBlinds = 128 * kSlots + 16;
inline constexpr std::size_t kBodyOfOpen = 8 + 96 * kSlotsOfCard + 16;
inline constexpr std::size_t kBodyOfWords = 8 + 32 + kWordsBytes + 16;
inline constexpr std::size_t kBodyOfPageVersions = 64 + kEntriesApart * 48;
inline constexpr std::size_t kBodyOfPageEntry = 4 * kEntryChars + 96;
inline constexpr std::size_t kBodyOfPage = 64; // the other three

// --- session ---
inline constexpr std::size_t kSuggestions =
    32; // own suggestions of one choosing that an AGREE may still answer
// PROPOSE, in however many connections: more than two people leaf through, and then one more a second.
inline constexpr std::size_t kProposals = 128;
inline constexpr std::size_t kSealChanges = 200; // of one side in one round
inline constexpr std::size_t kRetired = 1024;    // contexts and rounds of this evening that are over
inline constexpr auto kOutcomeShown = 60s; // on the screen; until then, what a round came to comes again after a power cut

// --- beacon ---
inline constexpr std::size_t kBeaconBytes = 128;
inline constexpr std::size_t kBeaconTags = 4;          // one for each known partner
inline constexpr std::uint32_t kBeaconsPerSecond = 10; // taken from one sender

} // namespace mandorla::limits
