#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/slot_work.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "protocol/wire/message.h"
#include "sync/conversation/context.h"
#include "sync/conversation/event.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

// The two seals of one round, and what comes of them once both are up: KEY, COMMIT, SEALS, BLINDS, until the
// cards can be turned. Source: protocol/README.md, "Sealing" and "The overlap".
namespace mandorla::sync {

// Life: as long as the round. linkUp() once both have said where they stand, linkDown() when the connection
// is gone. After every call: take events, messages and the contexts that are over; once it isDone() the
// context is taken by whoever turns the cards. Which message may come now is the session's to say
// (state_table.h); what is taken here is checked here, and a Failure is the end of the conversation.
class Sealing
{
public:
    // Answering: the own flag is up or down, no context. AwaitX: there is a context, and own X is out.
    enum class State
    {
        Answering,
        AwaitKey,
        AwaitCommit,
        AwaitSeals,
        AwaitBlinds,
        Done
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

    // down: the nonce of this side's seal whenever it is down.
    Sealing(Sides sides, const crypto::RoundId& id, protocol::Round round, const crypto::Nonce& down,
            crypto::Random& random);

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const crypto::RoundId& id() const { return m_id; }
    [[nodiscard]] const protocol::Round& round() const { return m_round; }
    [[nodiscard]] const std::vector<protocol::Answer>& answers() const
    {
        return m_answers;
    } // under the own seal
    [[nodiscard]] const Flag& own() const { return m_own; }
    [[nodiscard]] const Flag& theirs() const { return m_theirs; }
    [[nodiscard]] const crypto::Nonce& down() const { return m_down; }
    // While it is being set up.
    [[nodiscard]] const std::optional<Context>& context() const { return m_context; }

    // --- what this laptop's person does ---
    [[nodiscard]] bool maySeal(const std::vector<protocol::Answer>& answers) const;
    [[nodiscard]] Result<void, Failure> seal(std::vector<protocol::Answer> answers);
    [[nodiscard]] bool mayUnseal() const
    {
        return m_own.up && m_state < State::AwaitSeals;
    } // own seals have not left
    void unseal() { takeBack(); }

    // --- what the partner's laptop says ---
    [[nodiscard]] bool isRepeated(const protocol::Sealed& message) const;
    [[nodiscard]] Result<void, Failure> take(const protocol::Sealed& message);
    // KEY, COMMIT, SEALS, BLINDS: own message of the step is out, theirs completes the pair. What has to be
    // computed before it can be taken, of which nothing is known here before it is: null for COMMIT.
    [[nodiscard]] Result<std::unique_ptr<crypto::SlotWork>, Failure>
    workFor(const protocol::Step& message) const;
    [[nodiscard]] Result<void, Failure> take(const protocol::Step& message, const crypto::SlotWork* done);

    void linkUp() { m_linked = true; }
    void linkDown() { m_linked = false; }
    void sayFlag();
    // The partner's laptop went before its blinds were checked, and nothing was opened here: both put their
    // seals anew, under a new SEED.
    void partnerForgot();
    // The round is over; a context that was fixed is, too. The nonces under which this side's seal was up.
    [[nodiscard]] std::vector<crypto::Nonce> leave();

    [[nodiscard]] std::vector<protocol::Message> takeMessages() { return std::exchange(m_messages, {}); }
    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] std::vector<crypto::ContextId> takeRetired() { return std::exchange(m_retired, {}); }
    // Done, and not taken yet.
    [[nodiscard]] bool isDone() const { return m_state == State::Done && m_context; }
    [[nodiscard]] Context takeContext();
    [[nodiscard]] protocol::Round takeRound() { return std::move(m_round); }

    // After a restart, one of two: what went through all checks before, with the SEED of then, goes through
    // them again by take(); or there is no context, and a seal that was up is off.
    void restore(Flag own, Flag theirs);
    [[nodiscard]] Result<void, Failure> restoreSeal(std::vector<protocol::Answer> answers,
                                                    const crypto::Seed& seed);
    void restoreWithoutContext();

private:
    [[nodiscard]] Result<void, Failure> setUp(const crypto::Seed& seed);
    [[nodiscard]] Result<void, Failure> considerContext();
    [[nodiscard]] Result<void, Failure> sayNext(crypto::MessageType taken, const crypto::SlotWork* done);
    [[nodiscard]] std::vector<std::uint8_t> bits() const; // of the answers, by slot
    [[nodiscard]] bool saidUp() const;                    // under its present nonce
    void takeBack();
    void sealAgain();
    void withdraw();
    void put(ContextStep step, Bytes body);
    [[nodiscard]] crypto::ContextId contextOf(const crypto::Nonce& own, const crypto::Nonce& theirs) const;

    Sides m_sides;
    crypto::RoundId m_id;
    protocol::Round m_round;
    crypto::Nonce m_down;
    crypto::Random& m_random;
    State m_state = State::Answering;
    Flag m_own;
    Flag m_theirs;
    std::vector<protocol::Answer> m_answers;
    std::optional<crypto::ContextId> m_fixed; // by both seals, also once the context was taken
    std::optional<Context> m_context;
    bool m_linked = false;
    std::vector<protocol::Message> m_messages;
    std::vector<Event> m_events;
    std::vector<crypto::ContextId> m_retired;
};

} // namespace mandorla::sync
