#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/transcript.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/rounds/round.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/context.h"
#include "sync/conversation/event.h"
#include "sync/conversation/journal.h"
#include "sync/conversation/retired.h"
#include "sync/conversation/sealing.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/conversation/state_table.h"
#include "sync/conversation/suggestions.h"
#include "sync/conversation/talking.h"
#include "sync/conversation/turning.h"
#include "sync/conversation/work.h"

#include <array>
#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mandorla::record {
class Journal;
class Outcome;
class Round;
} // namespace mandorla::record

// The evening of two paired people as one machine: suggest, agree, answer, seal, turn the cards, stop. It
// outlives connections. Itself it has the connection, what each message meets (state_table.h) and what lasts;
// the rest is with suggestions.h, sealing.h, turning.h, talking.h and sheets.h. Source: protocol/README.md,
// "Session".
namespace mandorla::sync {

// Life: one for each partner. For each connection whose hello was accepted: linkUp(), then receive() what
// arrives, linkDown() when it is gone. submit() what this laptop's person does. After every call: take the
// events first, put journal() where it lasts if it is to last, only then take the bytes to send, and call
// tick() at nextDeadline(). Nothing here does I/O, looks at a clock or throws on a peer's bytes.
//
// After the process has ended, restore() goes on from the last journal(). What was shared comes again as
// events, of a round that is over for limits::kOutcomeShown. A seal whose blinds were not all checked is off
// again, for no SEED may ever answer two different BLINDS: SealAgain.
//
// What takes longer than a moment, the session does at once; or, askForWork(), it asks for it. Then, after
// every call, cancel what was taken before and isWaiting() for no more, takeWork(), have it done wherever,
// and hand it back by take(). The message that it is for has not been taken until then, nor is anything read
// that came after it: in this order all goes on as if the bytes had come a moment later. Whatever ends the
// need for it (the seal is taken back, a stop, a failure, the link is gone) ends the waiting; what is handed
// back then is let go of.
//
// Errors: a partner's bytes that break a rule give Failed and nothing further, in or out; the caller closes
// the connection. A command that the moment does not allow returns false and changes nothing.
//
// Not protected: this laptop's own memory; and a partner who runs a changed client sees when this one seals
// and puts a hand on the card, for those signals are sent.
class Session
{
public:
    using Phase = EveningPhase;

    struct Setup
    {
        std::array<crypto::Fingerprint, 2> fingerprints{}; // indexed by role
        crypto::Role role = 0;                             // this laptop's
        std::string name;                                  // plain, at most limits::kNameChars; may be empty
        bool keeps = false;
    };

    Session(Setup setup, crypto::Random& random);

    // All that has to outlive the process: own messages before they are sent, the partner's before they are
    // answered. SEED in front (zeros: none), then a record of records/journal.proto. Secret, and only for a
    // place that keeps secrets. The SEED stands in it only once all blinds are checked.
    [[nodiscard]] crypto::SecretBytes journal() const;
    // The same in parts, for who writes what is new: stamps() is cheap, and asked after every call. SEED is
    // in front of Now. joined(), they are a journal again.
    [[nodiscard]] JournalStamps stamps() const;
    [[nodiscard]] crypto::SecretBytes journal(JournalPart part) const;
    // bad_message: not what journal() gave for this setup, at most limits::kJournalBytes. newer_version.
    [[nodiscard]] static Checked<Session> restore(Setup setup, crypto::Random& random, ByteView journal);

    // This laptop's person has left what the last round came to: it does not come again.
    void leaveOutcome() { m_outcome.reset(); }

    void linkUp(Time now);
    void linkDown();
    void receive(ByteView bytes, Time now);
    [[nodiscard]] bool submit(Command command, Time now);
    void tick(Time now);

    [[nodiscard]] std::vector<Event> takeEvents();
    [[nodiscard]] Bytes takeOutgoing();

    void askForWork() { m_asks = true; }
    [[nodiscard]] std::optional<Work> takeWork(); // once
    // For which work, taken or not: do not let it receive() for long, for it keeps all that comes.
    [[nodiscard]] std::optional<Ticket> waitsFor() const;
    void take(Work done, Time now);
    [[nodiscard]] std::optional<Time> nextDeadline() const;

    // Whether a connection is up as far as this machine is concerned. False after a failure or after silence:
    // the caller drops it.
    [[nodiscard]] bool linked() const { return m_link != LinkState::Down; }

    [[nodiscard]] Phase phase() const;
    [[nodiscard]] const protocol::Round* suggestion() const; // the partner's, not dismissed
    [[nodiscard]] const protocol::Round* round() const;      // the agreed one
    [[nodiscard]] bool sealed() const;                       // this laptop's own flag
    [[nodiscard]] bool mayUnseal() const;                    // own seals have not left yet
    [[nodiscard]] bool hand() const;                         // this laptop's own
    [[nodiscard]] Standing standing() const;                 // its row in the table of states

    [[nodiscard]] TalkState talk() const { return m_talking.state(); }
    [[nodiscard]] bool mayTalk() const; // about what was shared last: suggest it, or accept

    // The sheet of the round under way, or of the last one that was.
    [[nodiscard]] const std::optional<SheetId>& ourSheet() const { return m_ourSheet; }
    [[nodiscard]] const Sheets& sheets() const { return m_sheets; }
    // False, or nothing: no such sheet or entry, too long, or full.
    [[nodiscard]] bool submit(const SheetCommand& command, Time now);
    [[nodiscard]] std::optional<EntryId> addEntry(const SheetId& sheet, const std::string& text, Time now);
    [[nodiscard]] std::optional<EntryId> putStart(const SheetId& sheet, std::uint32_t place,
                                                  const std::string& text, Time now);
    // Sheets that a screen has to read again, not for a verb of its own.
    [[nodiscard]] std::set<SheetId> takeChangedSheets() { return m_sheets.takeChanged(); }

    // Days, and what lasts of sheets, as sheets.h has it. Only a restored session restores them, before
    // anything else; what is damaged is counted. newer_version: nothing may be changed.
    void setDay(std::chrono::sys_days today) { m_sheets.setDay(today); }
    [[nodiscard]] Checked<void> restore(const SavedSheets& saved);
    void setKeeps(bool keeps) { m_sheets.setKeeps(keeps); } // as when they met last, until they meet again
    void clearUp(std::chrono::sys_days sure, bool datesAnew);
    void endEvening();
    void persisted(const UnpersistedSheets& sheets) { m_sheets.persisted(sheets); }
    void sheetsWereErased() { m_sheets.neverPersisted(); }

private:
    // Down: nothing can be sent. Each state then names what has to come next.
    enum class LinkState
    {
        Down,
        AwaitGreeting,
        AwaitResume,
        Open
    };

    struct UnderWay
    {
        Sealing sealing;
        bool iAgreed = false;                          // I sent AGREE; otherwise the partner did
        std::optional<Turning> turning = std::nullopt; // once the sealing is done
        std::vector<Shared> shared = {};               // so far
    };

    // A round that was stopped. The partner may have sealed in it and begun a context before hearing of it,
    // and meanwhile here the next one may have come and gone.
    struct Left
    {
        crypto::RoundId id{};
        crypto::Digest digest{};
        std::vector<crypto::Nonce> ups; // own
        std::size_t seals = 0;          // of the partner's, up, since
    };

    // What a partner who missed the last message of a round that is over may still need, until the next one
    // begins: no secret but the words that both were to see.
    struct Finished
    {
        crypto::RoundId id{};
        crypto::ContextId context{};
        crypto::Transcript transcript;
        Bytes last;           // own body of the last finished step
        bool stopped = false; // before every card was turned
    };

    // What the last round came to. A power cut may come before anybody has read it, so it comes again until
    // it has stood on the screen for a while or was left: no secret but what both were to see.
    struct Outcome
    {
        protocol::Round round;
        std::vector<Shared> shared;
        bool stopped = false;      // before every card was turned
        std::optional<Time> since; // it stands there; none before the first tick after a restart
    };

    // KEY, SEALS or BLINDS that is to be taken once this is computed.
    struct Waiting
    {
        protocol::Step message;
        Work work; // its parts are gone once it was taken
    };

    [[nodiscard]] std::optional<SheetId> sheetUnderWay() const;

    // commands
    bool on(Suggest& command);
    bool on(const Accept&);
    bool on(const Dismiss&);
    bool on(Seal& command);
    bool on(const Unseal&);
    bool on(const HandOn&);
    bool on(const HandOff&);
    bool on(const StopHere&);
    bool on(const LetGo&);
    bool on(const SuggestTalk& command);
    bool on(const AcceptTalk&);
    bool on(const EndTalk&);

    // messages
    void readOn();
    void waitNoMoreInVain();
    void takeSetUp(const protocol::Step& message);
    void hear(const protocol::Message& message);
    void carryOut(Decision decision, const protocol::Message& message);
    void takeAny(const protocol::Message& message);
    void take(const protocol::Ping&) {}
    void take(const protocol::Greeting& message);
    void take(const protocol::Resume& message);
    void take(const protocol::Propose& message);
    void take(const protocol::Agree& message);
    void take(const protocol::Sealed& message);
    void take(const protocol::Step& message);
    void take(const protocol::Go& message);
    void take(const protocol::Stop& message);
    void take(const protocol::Talk& message);

    // Which row of the table a message meets.
    [[nodiscard]] Decision decisionFor(const protocol::Message& message, Incoming kind) const;
    [[nodiscard]] Standing standingOf(const crypto::RoundId& round) const;
    [[nodiscard]] Standing standingOf(const protocol::ContextTag& context) const;
    [[nodiscard]] const Left* stopped(const crypto::RoundId& round) const; // null: not one of the last
    [[nodiscard]] bool agreesToOwn(const protocol::Agree& message) const;
    [[nodiscard]] bool isRepeated(const protocol::Message& message) const;
    [[nodiscard]] bool isTheSame(const protocol::Step& message) const;
    // The step a message belongs to; no value for a card that has no turn.
    [[nodiscard]] std::optional<ContextStep> stepOf(const protocol::Step& message) const;

    void enter(Suggestions::Offer offer, bool iAgreed);
    void closeOwnSuggestions();
    void sayOver(const crypto::RoundId& round);
    void finishRound();
    void stopNow();
    void leaveRound();
    void keepLastStep(bool stopped);
    void keepOutcome(bool stopped);
    void fail(Failure failure);
    void refuse(Refusal refusal) { fail({FailureKind::Refused, refusal}); }
    // After each call of a part: what came of it.
    void settle(const Result<void, Failure>& result);
    void collect();
    void collectCards();

    // a new connection
    [[nodiscard]] protocol::Resume whereIStand() const;
    void sayRound(const protocol::Resume& message);
    void resumeContext(const protocol::Resume& message);
    void compare(const protocol::Resume& message, const crypto::Transcript& transcript,
                 const Context::Bodies& mine, const crypto::ContextId& context);
    void resend(const Context::Bodies& mine, const crypto::ContextId& context, ContextStep after);
    [[nodiscard]] bool forgotten(const protocol::Resume& message) const;
    [[nodiscard]] const Context* context() const; // of the round under way
    [[nodiscard]] bool isUnderWay(const protocol::ContextTag& tag) const;
    void send(const protocol::Message& message);

    // from a journal
    void writePart(JournalPart part, record::Journal& out) const;
    void writeRound(record::Round& out) const;
    void writeNow(record::Journal& out) const;
    void writeEnded(record::Journal& out) const;
    [[nodiscard]] ByteView seed() const; // empty before all blinds are checked
    void restoreEnded(const record::Journal& in);
    void restoreOutcome(const record::Outcome& in);
    void restoreRound(const record::Round& in, ByteView seed);
    [[nodiscard]] bool replay(const std::vector<Bytes>& theirs, ContextStep ownLast);

    Setup m_setup;
    Sides m_sides;
    crypto::Random& m_random;
    protocol::FrameReader m_reader;
    LinkState m_link = LinkState::Down;
    bool m_met = false;
    bool m_failed = false;
    Time m_now{};
    Time m_lastHeard{};
    Time m_lastSent{};
    std::string m_theirName;
    bool m_theyKeep = false;
    bool m_metKeeping = false; // as Met said last

    Suggestions m_suggestions;
    Talking m_talking;
    std::optional<UnderWay> m_round;
    std::optional<Finished> m_finished;
    std::vector<Left> m_left; // oldest first, at most limits::kStoppedRounds
    std::optional<Outcome> m_outcome;
    Retired m_retired;
    Sheets m_sheets;
    std::optional<SheetId> m_ourSheet;

    bool m_asks = false;
    Ticket m_lastTicket = 0;
    std::optional<Waiting> m_waiting;

    std::vector<Event> m_events;
    Bytes m_outgoing;
};

} // namespace mandorla::sync
