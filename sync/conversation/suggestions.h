#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/rounds/round.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/budget.h"
#include "sync/conversation/event.h"

#include <optional>
#include <utility>
#include <vector>

// What the two suggest to each other while they choose. Source: protocol/README.md, "Choosing".
namespace mandorla::sync {

// Life: as long as the conversation. Verbs return false and change nothing where the moment does not allow
// them; take() returns what is wrong with a partner's message. After every call: take events and messages.
// Which rounds are over, and whether one is under way, is the session's to know.
class Suggestions
{
public:
    struct Offer
    {
        crypto::RoundId id{};
        protocol::Round round;
    };

    explicit Suggestions(crypto::Random& random)
        : m_random(random)
    {
    }

    // --- what this laptop's person does ---
    [[nodiscard]] bool suggest(protocol::Round round);
    [[nodiscard]] bool dismiss();
    // The partner's, which is open().
    [[nodiscard]] Offer accept();

    // The partner's, not dismissed.
    [[nodiscard]] const protocol::Round* open() const;
    // One of this side's, open or replaced, that may still be agreed to.
    [[nodiscard]] const Offer* own(const crypto::RoundId& id) const;

    // --- what the partner's laptop says ---
    [[nodiscard]] Result<void, Failure> account(Time now); // each PROPOSE, before anything else
    [[nodiscard]] Result<void, Failure> take(const protocol::Propose& message); // while choosing
    // The partner agrees to one of this side's, which is there. The others stay, until closeOwn().
    [[nodiscard]] Offer agreed(const crypto::RoundId& id);

    // A round has begun: the partner's suggestion is over, too.
    void roundBegan();
    // None of this side's can be agreed to any more. Gives them.
    std::vector<Offer> closeOwn() { return std::exchange(m_own, {}); }
    // The newest form of rounds that the partner reads. Nothing is said before they have said that.
    void setTheirRounds(std::uint32_t form) { m_theirRounds = form; }
    // In a new connection: the open one of this side's.
    void sayAgain();

    [[nodiscard]] std::vector<protocol::Message> takeMessages() { return std::exchange(m_messages, {}); }
    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }

    // For a restart.
    [[nodiscard]] const std::vector<Offer>& allOwn() const { return m_own; }
    [[nodiscard]] const std::optional<Offer>& theirs() const { return m_theirs; }
    [[nodiscard]] bool dismissed() const { return m_dismissed; }
    void restore(std::vector<Offer> own, std::optional<Offer> theirs, bool dismissed);

private:
    void propose(Offer& offer); // in the form that they read

    crypto::Random& m_random;
    std::vector<Offer> m_own; // the last one is open, the others may still be agreed to
    std::optional<Offer> m_theirs;
    bool m_dismissed = false;
    std::optional<std::uint32_t> m_theirRounds;
    Budget m_budget; // PROPOSE
    std::vector<protocol::Message> m_messages;
    std::vector<Event> m_events;
};

} // namespace mandorla::sync
