#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>

// Every size, count, time and cost that sync/ holds to, with its unit and its reason; what the protocol's own
// code knows stands in protocol/limits.h. How to use the two is said there.
namespace mandorla::limits {

using namespace std::chrono_literals;

// --- hello and pairing ---
inline constexpr auto kHelloTime = 10s;      // until hello is accepted
inline constexpr std::size_t kStrangers = 4; // came in and have no accepted hello; one more evicts one
inline constexpr std::size_t kStrangersPerAddress = 1; // of them from one address
inline constexpr auto kPairingWindow = 120s;           // opened by hand on both laptops
inline constexpr std::uint32_t kGuessesPerCode = 3;    // then new digits are shown
inline constexpr std::uint32_t kGuessesPerWindow = 10; // then pairing closes: 10 in 1,000,000

// --- a connection ---
inline constexpr auto kPing = 2s; // an accepted connection is never quiet for longer
// Bytes that wait to be sent: room for pages that were written apart, while a slow network takes them.
inline constexpr std::size_t kUnsent = 4 * 1024 * 1024;
inline constexpr auto kSilence = 6s;          // without a byte for so long, the evening has paused
inline constexpr std::uint16_t kPort = 28460; // TCP by default, UDP always

// --- session ---
// Own suggestions of one choosing that an AGREE may still answer
inline constexpr std::size_t kSuggestions = 32;
// PROPOSE, in however many connections: more than two people leaf through, and then one more a second.
inline constexpr std::size_t kProposals = 128;
inline constexpr std::size_t kSealChanges = 200; // of one side in one round
// Stopped, while the partner's seal of the first of them may still be on its way: behind it are its
// suggestions
inline constexpr std::size_t kStoppedRounds = kSuggestions;
inline constexpr std::size_t kRetired = 1024; // contexts and rounds of this evening that are over
// TALK, in however many connections: more than two people who cannot make up their minds, and then so many a
// second. A wish of this side's is at most three of them.
inline constexpr std::size_t kTalks = 128;
inline constexpr std::size_t kTalksPerSecond = 4;
inline constexpr std::size_t kOwnTalks = kTalks / 4; // and then one more a second
inline constexpr int kTalkMinutesFirst = 5;          // unless they choose others
// On the screen; until then, what a round came to comes again after a power cut
inline constexpr auto kOutcomeShown = 60s;

// --- the shared page ---
inline constexpr std::size_t kEntries = 200;    // on one page: what two people can still read together
inline constexpr std::size_t kFadedPages = 256; // of one pair, whose bare ids stay
// Dropped entries that a late message of this connection may name
inline constexpr std::size_t kDropped = 1024;
inline constexpr auto kTypingPause = 50ms;  // an entry is sent once nobody has typed in it for so long,
inline constexpr auto kTypingAtMost = 90ms; // or once its first unsent key is so old
inline constexpr auto kTypingRest = 2s;     // two texts stand side by side only once typing has rested
inline constexpr int kKeepDaysFirst = 90;   // unless they choose another
inline constexpr int kFadesSoon = 7;        // days before its end in which a page asks its quiet question
// Of the words in which two texts differ, one's times the other's: beyond so many, one change stands for all
inline constexpr std::size_t kPairsCompared = 250'000;
inline constexpr int kUndecidedDays = 1; // an evening that broke off is taken up so much later at most
inline constexpr std::size_t kPageMessagesPerSecond = 100;

// --- meeting ---
// Laptops that show digits and are remembered: more than a home has
inline constexpr std::size_t kShowing = 16;
inline constexpr auto kShowingForgotten = 5s; // one not heard for so long shows no digits any more
// How many there are is told so often: crowds do not make it flicker
inline constexpr auto kShowingTold = 1s;
inline constexpr std::size_t kSenders = 64;      // heard in one second: far more than a home has
inline constexpr std::size_t kAsking = kSenders; // who asks to be dialled: as many as one second hears
inline constexpr auto kWaitForDial = 3s; // the one who typed could not get through: the other one dials
inline constexpr std::size_t kBeaconsSeen = 8192; // of one's own and the partner's, an hour of both
inline constexpr auto kBeaconCopies = 500ms; // one beacon comes from all addresses of a laptop at once, …
inline constexpr std::size_t kCopiesFollowed = 4; // … in each family; so many of them are taken for places
inline constexpr std::size_t kPlacesHeard = 8;    // of the partner, in each family: more than one laptop has
inline constexpr std::size_t kPlacesAtOnce = 4;   // of those heard, dialled at once
// For a place to prove that it is the right one before another is dialled
inline constexpr auto kGiveWay = 1000ms;
inline constexpr auto kAnswer = 300ms; // for a laptop on the same network to answer at all
// From one dial to the next, if the one before does not answer (RFC 8305)
inline constexpr auto kStagger = 250ms;
inline constexpr auto kRedial =
    750ms; // from one dial of a place to its next, beacon or not; and a turn each second
inline constexpr auto kDialPause = 50ms;  // between any two turns, however quickly the first one failed
inline constexpr auto kListenAgain = 1s;  // while there was no port at all
inline constexpr auto kLastWords = 500ms; // for a refused hello to leave before the connection is dropped

// --- network ---
// From dialling to a link: on a home network some milliseconds, over bad Wi-Fi a lost packet or two more.
inline constexpr std::chrono::milliseconds kDialTime{5000};
// A port that was taken, and accepting after an error
inline constexpr std::chrono::milliseconds kPortAgain{1000};
// Bytes of a peer that wait here unread, once as they came and once decrypted; TCP holds back the rest.
inline constexpr std::size_t kUnread = 64 * 1024;
// Of a file that says which firewall is on, bytes that are looked at
inline constexpr std::size_t kFirewallBytes = 64 * 1024;

// --- beacon ---
inline constexpr int kQuickSendings = 5;
inline constexpr auto kBeaconQuick = 200ms; // who just opened the screen is looking at it
inline constexpr auto kBeaconCalm = 1000ms;
inline constexpr auto kSettling = 50ms;     // what changes at the network does so several times in a row
inline constexpr int kDatagramsAtOnce = 64; // then the rest of the program has its turn
inline constexpr std::uint32_t kBeaconsPerSecond = 10;       // taken from one sender
inline constexpr const char* kGroupIpv4 = "239.255.77.68";   // of the local scope of RFC 2365
inline constexpr const char* kGroupIpv6 = "ff02::6d64:6c61"; // of the link-local scope of RFC 4291

// --- what a laptop keeps ---
inline constexpr std::size_t kPassphraseChars = 10; // the shortest that a vault takes (code points)
// UTF-16 units of it that are weighed as it is chosen: longer ones are good long before
inline constexpr std::size_t kPassphraseWeighed = 128;
// How hard it is to guess, in points: one for each character that those before it do not give away, and so
// many for each further kind of characters. Four ordinary words have about 25, twelve characters drawn from
// all keys 18.
inline constexpr int kStrengthOfKind = 2;
inline constexpr int kStrengthFair = 15;
inline constexpr int kStrengthGood = 22;
// A guess at a passphrase: passes of Argon2id, and bytes of memory. About 0.4 s.
inline constexpr std::uint64_t kPassphrasePasses = 3;
inline constexpr std::uint64_t kPassphraseMemory = 256 * 1024 * 1024;
// What a header may ask for, some seconds: a changed one can ask neither for hours nor for all memory.
inline constexpr std::uint64_t kPassphrasePassesAtMost = 16;
inline constexpr std::uint64_t kPassphraseMemoryAtLeast = 1024 * 1024; // with one pass 1 ms, for tests
inline constexpr std::uint64_t kPassphraseMemoryAtMost = 1024 * 1024 * 1024;
// Partners, evenings in their parts, pages; the index is one block. Those before this one took no more than
// 192.
inline constexpr std::size_t kVaultObjects = 240;
// Kept without anybody: so many that evenings always have room beside them
inline constexpr std::size_t kOwnPages = 32;
inline constexpr std::size_t kVaultBlockBytes = 64 * 1024;         // sizes on disk tell only steps of so much
inline constexpr std::size_t kVaultNameBytes = 64;                 // of one object's name
inline constexpr std::size_t kVaultObjectBytes = 16 * 1024 * 1024; // the longest page has over 15 MiB
// A round that nobody has touched for so long is let go of
inline constexpr std::chrono::days kEveningKept{30};
// The longest journal: own suggestions, the partner's, the round under way, and what is small beside them.
inline constexpr std::size_t kJournalBytes = 6 * 1024 * 1024;
// Every record of answers: words for every card, what is small beside them, and over 16 KiB of nothing. So
// neither it nor a journal tells by its length what was answered.
inline constexpr std::size_t kAnswersBytes = 72 * 1024;
// Drafts, of answers and of a page, are on disk so long after a key
inline constexpr std::chrono::milliseconds kTyping{300};
inline constexpr auto kAgain = 2s;                  // what could not be written is tried again
inline constexpr std::int64_t kLastDay = 4'000'000; // since 1970, of any date on disk: in ten thousand years
inline constexpr auto kWorkerIdle = 2s;             // after this a thread that has nothing to do ends
inline constexpr unsigned int kWorkerStack = 512 * 1024; // of such a thread; glibc's own is 8 MiB
// Of another thread that had a secret: more than it ever used, to be wiped
inline constexpr std::size_t kStackWiped = 64 * 1024;
inline constexpr std::size_t kDerBytes = 4096;    // of a key or a certificate; ours have under 500
inline constexpr std::size_t kAddressBytes = 128; // an IPv6 address with zone and port

} // namespace mandorla::limits
