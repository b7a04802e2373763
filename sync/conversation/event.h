#pragma once

#include "protocol/crypto/types.h"
#include "protocol/refusal.h"
#include "protocol/result.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "sync/clock.h"
#include "sync/conversation/sheet/shared_sheet.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// What goes into a conversation from this laptop's person, and what comes out for them. Inputs are verbs,
// outputs are facts; neither says anything of what the partner does before the rules allow it to be shown.
namespace mandorla::sync {

// How far an evening is.
enum class EveningPhase
{
    Choosing,
    Answering,
    Turning,
    Failed
};

// Why a conversation or a pairing could not go on. nameOf() gives the names of the specification.
enum class FailureKind
{
    Refused,         // bytes that did not pass a check: `refusal` says which
    Unexpected,      // a known message at a moment that does not allow it
    Changed,         // a message of a finished step came again, and not the same
    OtherVersion,    // the other laptop speaks another version of the protocol
    UnknownRound,    // a round that neither has suggested
    UnknownContext,  // a seal that neither has put
    SealedTooLate,   // a seal taken back after its seals had left
    TooManyChanges,  // more changes of a seal than a round allows
    OutOfTurn,       // a card opened before its turn
    WithoutGo,       // a card opened without both hands on it
    BadVersion,      // an entry's count that went back, jumped, or says that more was read than was written
    TooManyEntries,  // more entries of a sheet than one may add
    TooManyMessages, // of sheets, or suggestions: more than people can write
    WithoutKeep,     // a sheet called kept that this laptop's person would not keep
    WrongDigits,     // the digits were not the same
    BothShow,        // both laptops show digits
    BothType,        // neither laptop shows digits
    WindowClosed,    // pairing was not open, ran out of time, or saw too many guesses
    Stranger,        // no pair key for this laptop
    SamePerson,      // the other laptop's certificate is this one's
    TimedOut,        // no accepted hello within its time
};

struct Failure
{
    FailureKind kind = FailureKind::Refused;
    Refusal refusal = Refusal::BadMessage; // only for Refused
    std::uint32_t version = 0;             // only for OtherVersion: the other laptop's

    bool operator==(const Failure& other) const
    {
        return kind == other.kind && (kind != FailureKind::Refused || refusal == other.refusal) &&
               (kind != FailureKind::OtherVersion || version == other.version);
    }
};

// "bad_proof", "out_of_turn", …
[[nodiscard]] std::string_view nameOf(const Failure& failure);

// return because(FailureKind::OutOfTurn); where a Result with a Failure is due.
[[nodiscard]] inline Unexpected<Failure> because(FailureKind kind) { return Unexpected(Failure{kind}); }
[[nodiscard]] inline Unexpected<Failure> because(Refusal refusal)
{
    return Unexpected(Failure{FailureKind::Refused, refusal});
}

// A talk, or the wish for one, as this side's screen may show it.
struct TalkState
{
    enum class Stage
    {
        None,
        Suggested, // by this laptop's person
        Asked,     // by the partner
        On
    };

    Stage stage = Stage::None;
    int minutes = 0;         // of each
    crypto::Role begins = 0; // who speaks first
    Time since{};            // On: by this laptop's clock

    bool operator==(const TalkState&) const = default;
};

// --- commands ---
struct Suggest
{
    protocol::Round round; // at least one slot
};
struct Accept // the partner's open suggestion
{
};
struct Dismiss // it is gone from this screen; nothing is sent
{
};
struct Seal
{
    std::vector<protocol::Answer> answers; // one for each card, each fitting its card
};
struct Unseal
{
};
struct HandOn
{
};
struct HandOff
{
};
struct StopHere
{
};
struct LetGo // of a round that has rested: it is over at once, also in the middle of a card, and so is its
             // outcome
{
};
struct SuggestTalk // about what was shared last; each speaks for so many minutes
{
    int minutes = 0; // one of limits::kTalkMinutes
    crypto::Role begins = 0;
};
struct AcceptTalk // as the partner suggests it
{
};
struct EndTalk // for both; or it is not suggested any more
{
};
using Command = std::variant<Suggest, Accept, Dismiss, Seal, Unseal, HandOn, HandOff, StopHere, LetGo,
                             SuggestTalk, AcceptTalk, EndTalk>;

// Of our page, at any moment, with a link or without: it is this person's own. A new entry:
// Session::addEntry().
struct EditEntry
{
    SheetId sheet{};
    EntryId entry{};
    std::string text; // the whole; while two stand side by side, this laptop's own
};
struct PickText // of two side by side; the other one goes
{
    SheetId sheet{};
    EntryId entry{};
    bool other = false; // the other laptop's
};
struct DropEntry // gone on both
{
    SheetId sheet{};
    EntryId entry{};
};
struct ChooseDays // for both laptops; takes both wishes to keep it back if they meant other days
{
    SheetId sheet{};
    int days = 0; // one of limits::kKeepDays
};
struct WishToRetain // or not after all
{
    SheetId sheet{};
    bool keep = false;
};
struct LetGoOfSheet // at once, on both
{
    SheetId sheet{};
};
using SheetCommand = std::variant<EditEntry, PickText, DropEntry, ChooseDays, WishToRetain, LetGoOfSheet>;

// --- events ---
struct Met // hello accepted and both know where they stand; again after a pause, or if `keeps` is another
{
    std::string name; // what the partner wants to be called, may be empty
    bool keeps = false;
};
struct Paused // six seconds without a byte, whatever the reason
{
};
struct Suggested // by the partner; replaces an earlier one
{
    protocol::Round round;
};
struct Agreed // to one round, on both sides
{
    protocol::Round round;
};
struct SealedByBoth // every seal and blind is there and checked: answers are fixed, turning may begin
{
};
struct SealAgain // a laptop went before the cards were ready: this seal is off, the answers are as they were
{
};
struct Shared // the card both hands were on: something overlapped, and both see it now
{
    std::size_t card = 0;
    protocol::Overlap overlap;
    std::string mine;   // words, as committed
    std::string theirs; // words, as committed; plain() before they are shown: a journal may be an older one's
};
struct RoundDone // every card is turned
{
};
struct Stopped // at this card, by one of the two
{
};
struct TalkChanged // Session::talk() is another
{
};
struct SheetKept // both keep it, for as many days as both meant
{
    SheetId sheet{};
};
struct SheetLetGo // by one of the two: it is gone on both laptops
{
    SheetId sheet{};
};
struct Failed // nothing more is taken from the partner, and nothing more is sent
{
    Failure failure;
};
using Event = std::variant<Met, Paused, Suggested, Agreed, SealedByBoth, SealAgain, Shared, RoundDone,
                           Stopped, TalkChanged, SheetKept, SheetLetGo, Failed>;

} // namespace mandorla::sync
