#pragma once

#include "protocol/crypto/overlap.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "protocol/wire/message.h"
#include "sync/conversation/context.h"
#include "sync/conversation/event.h"
#include "sync/conversation/turn_order.h"

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// Card after card: GO, OPEN and WORDS of one context, once all seals and blinds are checked. Whose turn it is
// and whose hand is on the card is turn_order.h's. Source: protocol/README.md, "Turning".
namespace mandorla::sync {

// Life: from a sealing that is done until isDone(), or the round is stopped. After every call: take messages,
// what was turned, and whether a stop is due. Which message may come now is the session's to say
// (state_table.h); what is taken here is checked here, and a Failure is the end of the conversation.
class Turning
{
public:
    // A card that both have turned.
    struct Turned
    {
        std::size_t card = 0;
        protocol::Overlap overlap;
        std::string theirs; // words
    };

    Turning(Context context, const protocol::Round& round, crypto::Role role);

    [[nodiscard]] const TurnOrder& order() const { return m_order; }
    [[nodiscard]] const Context& context() const { return m_context; }
    [[nodiscard]] bool isDone() const { return m_order.done(); }

    // --- what this laptop's person does ---
    [[nodiscard]] Result<void, Failure> handOn();
    void handOff();
    // Whether it may be said at once. Otherwise the card under way is finished first: takeStopDue().
    [[nodiscard]] bool stop();
    [[nodiscard]] bool stopping() const { return m_stopping; }

    // --- what the partner's laptop says ---
    [[nodiscard]] Result<void, Failure> take(const protocol::Go& message);
    // OPEN or WORDS of the card under way.
    [[nodiscard]] Result<void, Failure> take(const protocol::Step& message, crypto::WordsRule rule);

    // Their hand is of the connection: in the next one they say it again. As if they had taken it back, so a
    // stop that waited for the card may be due.
    [[nodiscard]] Result<void, Failure> linkDown();
    [[nodiscard]] protocol::Go hand() const;

    [[nodiscard]] std::vector<protocol::Message> takeMessages() { return std::exchange(m_messages, {}); }
    [[nodiscard]] std::vector<Turned> takeTurned() { return std::exchange(m_turned, {}); }
    [[nodiscard]] bool takeStopDue() { return std::exchange(m_stopDue, false); }
    [[nodiscard]] Context takeContext() { return std::move(m_context); }

    // After a restart: both hands are on the card again, or only the other's, and what that opens is opened.
    [[nodiscard]] Result<void, Failure> replayHands(bool own);
    void restore(bool handWasUp, bool theirHandWasUp, bool stopping);

private:
    [[nodiscard]] Result<void, Failure> takeOpen(const protocol::Step& message);
    [[nodiscard]] Result<void, Failure> takeWords(const protocol::Step& message, crypto::WordsRule rule);
    [[nodiscard]] Result<void, Failure> goOn();
    [[nodiscard]] Result<void, Failure> putOpen();
    [[nodiscard]] Result<void, Failure> answerOpen();
    [[nodiscard]] Result<void, Failure> finishCard(std::string theirWords);
    void put(ContextStep step, Bytes body);

    Context m_context;
    crypto::Role m_role;
    TurnOrder m_order;
    bool m_stopping = false;
    bool m_stopDue = false;
    std::vector<protocol::Message> m_messages;
    std::vector<Turned> m_turned;
};

// The cards that have a turn, in order.
[[nodiscard]] std::vector<std::size_t> turnedCards(const protocol::Round& round);

} // namespace mandorla::sync
