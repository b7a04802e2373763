#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/overlap.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/transcript.h"
#include "protocol/crypto/types.h"
#include "protocol/rounds/round.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/budget.h"
#include "sync/conversation/event.h"
#include "sync/conversation/pages.h"
#include "sync/conversation/reveal.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

// The evening of two paired people as one machine: suggest, agree, answer, seal, turn the cards, stop. It
// outlives connections. Source: protocol/README.md, "Session".
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
// Errors: a partner's bytes that break a rule give Failed and nothing further, in or out; the caller closes
// the connection. A command that the moment does not allow returns false and changes nothing.
//
// Not protected: this laptop's own memory; and a partner who runs a changed client sees when this one seals
// and puts a hand on the card, for those signals are sent.
class Session
{
public:
    enum class Phase
    {
        Choosing,
        Answering,
        Turning,
        Failed
    };

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
    // bad_message: not what journal() gave for this setup, at most kJournalBytes. newer_version.
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

    // The page of the round under way, or of the last one that was.
    [[nodiscard]] const std::optional<PageId>& ourPage() const { return m_ourPage; }
    // Its verbs are commands like those of submit().
    [[nodiscard]] Pages& pages() { return m_pages; }
    [[nodiscard]] const Pages& pages() const { return m_pages; }

private:
    // Down: nothing can be sent. Each state then names what has to come next.
    enum class LinkState
    {
        Down,
        AwaitGreeting,
        AwaitResume,
        Open
    };

    // Answering: own flag up or down, no context. AwaitX: context fixed, own X is out.
    enum class State
    {
        Answering,
        AwaitKey,
        AwaitCommit,
        AwaitSeals,
        AwaitBlinds,
        Turning
    };

    struct Offer
    {
        crypto::RoundId id{};
        protocol::Round round;
    };

    // As the other laptop knows it: of one's own, what was done and undone apart is in neither `ups` nor
    // `changes`.
    struct Flag
    {
        bool up = false;
        crypto::Nonce nonce{};
        std::vector<crypto::Nonce> ups; // every nonce of this round under which it was up
        std::size_t changes = 0;        // odd for one's own: said to be up
    };

    // One context: everything that comes from one pair of seals.
    struct Context
    {
        crypto::ContextId id{};
        crypto::Seed seed;
        crypto::Overlap overlap;
        crypto::Transcript transcript;
        std::map<std::uint64_t, Bytes> mine;   // bodies by step
        std::map<std::uint64_t, Bytes> theirs; // bodies by step
        std::optional<Reveal> reveal;          // once all blinds are checked
        std::optional<std::string> theirWords; // of the card under way
    };

    struct UnderWay
    {
        crypto::RoundId id{};
        protocol::Round round;
        bool iAgreed = false; // I sent AGREE; otherwise the partner did
        State state = State::Answering;
        Flag own;
        crypto::Nonce down{}; // of one's own, whenever it is
        Flag theirs;
        std::vector<protocol::Answer> answers; // what is under the own seal
        std::vector<Shared> shared;            // so far
        std::optional<Context> context;
        bool stopping = false;
    };

    // The round that was stopped last. The partner may have sealed in it and begun a context before hearing
    // of it.
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

    // What the last round came to. A power cut may come before anybody has read it, so it comes again until it has
    // stood on the screen for a while or was left: no secret but what both were to see.
    struct Outcome
    {
        protocol::Round round;
        std::vector<Shared> shared;
        bool stopped = false; // before every card was turned
        std::optional<Time> since; // it stands there; none before the first tick after a restart
    };

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

    // messages
    void take(const protocol::Message& message);
    void take(const protocol::Greeting& message);
    void take(const protocol::Resume& message);
    void take(const protocol::Propose& message);
    void take(const protocol::Agree& message);
    void take(const protocol::Sealed& message);
    void take(const protocol::Step& message);
    void take(const protocol::Go& message);
    void take(const protocol::Stop& message);
    template <typename Message>
    void takePage(const Message& message);

    void propose(Offer& offer);
    void enter(Offer offer, bool iAgreed);
    void setOwnFlag(bool up);
    void sendFlag();
    [[nodiscard]] bool saidUp() const; // under its present nonce
    void considerContext();
    void beginContext(const crypto::Seed& seed);
    void withdrawContext();
    [[nodiscard]] bool forgotten(const protocol::Resume& message) const;
    void sealAgain();
    void keepLastStep(bool stopped);
    void keepOutcome(bool stopped);
    void takeSetup(const protocol::Step& message);
    void takeOpen(const protocol::Step& message);
    void takeWords(const protocol::Step& message);
    bool putOpen();
    void answerOpen();
    void turnOn();
    void finishCard();
    void finishRound();
    void stopNow();
    void leaveRound();
    void fail(Failure failure);
    void refuse(Refusal refusal) { fail({FailureKind::Refused, refusal}); }

    // Own body of a step: remembered, then sent.
    void put(crypto::MessageType kind, std::uint64_t step, Bytes body);
    void send(const protocol::Message& message);
    void sendHand();
    void resend(const std::map<std::uint64_t, Bytes>& mine, const crypto::ContextId& context,
                std::uint64_t after);
    [[nodiscard]] Verdict replay(const crypto::Seed& seed, const std::vector<Bytes>& theirs,
                                 std::uint64_t ownSteps);
    [[nodiscard]] protocol::Resume whereIStand() const;
    // The step a message belongs to; no value for a card that has no turn.
    [[nodiscard]] std::optional<std::uint64_t> stepOf(const protocol::Step& message) const;
    [[nodiscard]] static std::vector<std::size_t> turnedCards(const protocol::Round& round);
    [[nodiscard]] crypto::Role other() const { return static_cast<crypto::Role>(1 - m_setup.role); }

    void retire(const crypto::RoundId& id);
    void retire(const crypto::ContextId& id);
    [[nodiscard]] bool isRetired(const crypto::RoundId& id) const;
    [[nodiscard]] bool isRetired(const protocol::ContextTag& tag) const;
    [[nodiscard]] crypto::ContextId contextOf(const crypto::RoundId& id, const crypto::Digest& digest,
                                              const crypto::Nonce& own, const crypto::Nonce& theirs) const;

    Setup m_setup;
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
    std::uint32_t m_theirRounds = 0; // the newest form of rounds that they read
    bool m_metKeeping = false; // as Met said last
    Budget m_proposals; // PROPOSE

    std::vector<Offer> m_mySuggestions; // the last one is open, the others may still be agreed to
    std::optional<Offer> m_theirSuggestion;
    bool m_dismissed = false;
    std::optional<UnderWay> m_round;
    std::optional<Finished> m_finished;
    std::optional<Left> m_left;
    std::optional<Outcome> m_outcome;
    std::vector<crypto::RoundId> m_retiredRounds;
    std::vector<protocol::ContextTag> m_retiredContexts;
    Pages m_pages;
    std::optional<PageId> m_ourPage;

    std::vector<Event> m_events;
    Bytes m_outgoing;
};

} // namespace mandorla::sync
