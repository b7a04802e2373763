#pragma once

#include "protocol/wire/message.h"

#include <cstddef>
#include <optional>

// What each message of a session does at each moment: the table of protocol/README.md, "States", which a test
// holds against this one, cell by cell.
namespace mandorla::sync {

// The rows, in the order of the specification: where this side stands, as far as the message is concerned.
// One that names a round or context which is not the one under way meets the row of what it names.
enum class Standing
{
    AwaitingGreeting,
    AwaitingResume,
    Choosing, // also of what names a round or context that nobody knows
    Answering,
    PartnerHasSealed,
    AwaitingKey,
    AwaitingCommit,
    AwaitingSeals,
    AwaitingBlinds,
    LeadingHandMissing,
    FollowingHandNeverUp,
    FollowingHandsWereUp,
    FollowingOpenHeld,
    FollowingOpenAnswered,
    LeadingOpenOut,
    LeadingWordsOut,
    RoundOver,
    RoundStopped,
    RoundStoppedBeforeContext
};
inline constexpr std::size_t kStandings = 19;

// The columns.
enum class Incoming
{
    Ping,
    Greeting,
    Resume,
    Propose,
    Agree,
    Sealed,
    Key,
    Commit,
    Seals,
    Blinds,
    Go,
    Open,
    Words,
    Stop,
    Talk
};
inline constexpr std::size_t kIncomings = 15;

enum class Decision
{
    Take,
    Nothing,     // comes of it
    OnlyTheSame, // as before, to the byte: nothing comes of it
    Unexpected,
    UnknownRound,
    UnknownContext,
    OutOfTurn,
    WithoutGo,
    SealedTooLate
};

[[nodiscard]] Decision decisionOn(Standing standing, Incoming message);

// None for a message of hello, pairing or a sheet.
[[nodiscard]] std::optional<Incoming> incomingOf(const protocol::Message& message);

} // namespace mandorla::sync
