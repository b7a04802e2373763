#pragma once

#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/budget.h"
#include "sync/conversation/event.h"

#include <cstdint>
#include <optional>
#include <utility>
#include <vector>

// The two may talk about what was shared last: one speaks, the other listens, then they change. A wish of
// each side, and where both are up, the talk is on. Source: protocol/README.md, "Talking it through".
namespace mandorla::sync {

// Life: as long as the conversation. Nothing of it is kept, and a wish is of its connection. Verbs return
// false and change nothing where the moment does not allow them; whether it does as far as the card and the
// connection go is the session's to know. After every call: take messages, and call tick() at
// nextDeadline().
//
// Where both are up, each says its own again: so whoever accepts into a dead connection is not left in a talk
// alone, though the other's bytes may still come.
//
// Each side owns its own wish, and says what becomes of it in order; so once all that is under way has
// arrived, both know both. A talk that is taken down is taken down by both.
class Talking
{
public:
    explicit Talking(crypto::Role own)
        : m_own(own)
    {
    }

    [[nodiscard]] TalkState state() const;
    [[nodiscard]] bool isOn() const { return m_since.has_value(); }
    // Something was shared, and the partner's laptop knows of talks.
    [[nodiscard]] bool isPossible() const { return m_about && m_known; }
    [[nodiscard]] bool isAbout(const protocol::ContextTag& context) const { return m_about == context; }

    // --- what this laptop's person does ---
    [[nodiscard]] bool suggest(const SuggestTalk& wish, Time now);
    [[nodiscard]] bool accept(Time now);
    [[nodiscard]] bool end();

    // --- what the partner's laptop says ---
    [[nodiscard]] Result<void, Failure> account(Time now); // each TALK, before anything else
    [[nodiscard]] Result<void, Failure> take(const protocol::Talk& message, Time now);
    // The newest form of rounds that they read: whoever reads the first only knows no TALK.
    void setTheirRounds(std::uint32_t form) { m_known = form > 0; }

    void tick(Time now);
    [[nodiscard]] std::optional<Time> nextDeadline() const;

    // --- what becomes of the round, and of the connection; nothing is said of these ---
    void shared(const protocol::ContextTag& context); // a card: it is about that one from now on
    void over();                                      // both wishes
    void leave();                                     // and there is nothing to talk about

    [[nodiscard]] std::vector<protocol::Message> takeMessages() { return std::exchange(m_messages, {}); }
    [[nodiscard]] bool takeChanged(); // state() is another than when it was asked last

private:
    struct Wish
    {
        std::uint8_t minutes = 0;
        crypto::Role begins = 0;
        bool operator==(const Wish&) const = default;
    };

    void say();
    void look(Time now); // whether both are up

    crypto::Role m_own;
    bool m_known = false;
    std::optional<protocol::ContextTag> m_about;
    std::optional<Wish> m_mine;
    std::optional<Wish> m_theirs;
    std::optional<Time> m_since; // both
    bool m_met = false;          // and it is on there, too
    Budget m_budget;             // theirs
    Budget m_ownBudget;          // so that theirs is never used up by this side
    TalkState m_shown;
    std::vector<protocol::Message> m_messages;
};

} // namespace mandorla::sync
