#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/transcript.h"
#include "protocol/crypto/types.h"
#include "protocol/refusal.h"

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

// What two laptops say, as values that cannot be of the wrong size. Parsing checks the length of a body
// against the limit of its type first, then every field; meaning (whose turn, which round) is the machines'
// business. messages/*.proto says what each field is for.
namespace mandorla::protocol {

// --- hello and pairing: of another version than limits::kVersion only the number is looked at ---
struct Hello
{
    std::uint32_t version = 0;
    crypto::Nonce nonce{};
};

struct HelloProof
{
    ByteArray<32> mac{};
};

struct Pair
{
    std::uint32_t version = 0;
    bool shows = false;
    ByteArray<16> nonce{};
};

struct PairShare
{
    ByteArray<32> share{};
};

struct PairProof
{
    ByteArray<64> tag{};
};

// --- a connection ---
struct Ping
{
};

// The newest form of a round that this version reads: limits::kRoundForm.
[[nodiscard]] std::uint32_t newestRoundForm();

struct Greeting
{
    std::string name; // plain text, at most limits::kNameChars, may be empty
    bool keeps = false;
    std::uint32_t rounds = newestRoundForm(); // as read there
};

struct Resume
{
    crypto::RoundId round{};     // zeros: in no round
    crypto::ContextId context{}; // zeros: in no context
    std::uint64_t step = 0;      // finished pairs of messages
    ByteArray<32> hash{};        // the transcript's after that step
};

// --- a round ---
struct Propose
{
    crypto::RoundId id{};
    Bytes round; // not yet read: Round::parse() does
};

struct Agree
{
    crypto::RoundId id{};
    crypto::Digest digest{};
};

struct Sealed
{
    crypto::RoundId round{};
    bool up = false;
    crypto::Nonce nonce{};
};

struct Stop
{
    crypto::RoundId round{};
};

// The first 8 bytes of a context: which seal a message belongs to.
using ContextTag = ByteArray<8>;
[[nodiscard]] inline ContextTag tagOf(const crypto::ContextId& context) { return take<8>(context); }

// One of the messages that make the transcript.
struct Step
{
    crypto::MessageType kind = crypto::MessageType::Key;
    ContextTag context{};
    Bytes body; // its size is the round's business
};

struct Go
{
    ContextTag context{};
    std::uint64_t turn = 0;
    bool up = false;
};

// A wish to talk about what was shared, or not, any more.
struct Talk
{
    ContextTag context{};
    bool up = false;
    std::uint8_t minutes = 0; // of each: one of limits::kTalkMinutes; 0 if it is down
    crypto::Role begins = 0;  // 0 if it is down
};

// --- the shared page ---
struct EntryVersion
{
    ByteArray<16> id{};
    std::array<std::uint32_t, 2> counts{}; // by role, each at most limits::kEntryVersions
};

struct PageVersions
{
    crypto::RoundId page{};
    bool whole = false;
    std::vector<EntryVersion> entries; // at most limits::kEntriesApart
};

struct PageEntry
{
    crypto::RoundId page{};
    EntryVersion version;
    ByteArray<16> base{};
    std::string text; // plain, at most limits::kEntryChars
};

struct PageDrop
{
    crypto::RoundId page{};
    ByteArray<16> entry{};
};

struct PageKeep
{
    crypto::RoundId page{};
    bool up = false;
    std::uint8_t days = 0; // one of limits::kKeepDays
    std::uint32_t choice = 0;
    std::uint32_t times = 0;
};

struct PageLetGo
{
    crypto::RoundId page{};
};

using Message =
    std::variant<Hello, HelloProof, Pair, PairShare, PairProof, Ping, Greeting, Resume, Propose, Agree,
                 Sealed, Step, Go, Stop, Talk, PageVersions, PageEntry, PageDrop, PageKeep, PageLetGo>;

// One envelope (a frame without its length) as a message. bad_frame: not an envelope, or a type this
// version does not know; bad_message: too long for its type, or a field is not what it has to be; bad_text:
// an entry's text that is not plain, or too long.
[[nodiscard]] Checked<Message> parseMessage(ByteView envelope);

// The whole frame, ready to be sent.
[[nodiscard]] Bytes frameOf(const Message& message);

} // namespace mandorla::protocol
