#pragma once

#include "protocol/crypto/types.h"

#include <cstddef>
#include <cstdint>
#include <vector>

// Which card is turned next, who leads it, and whose hand is on it. Source: protocol/README.md,
// "Turning". Nobody is ever more than one card ahead, because the lead alternates and every message of a card
// needs the one before it.
namespace mandorla::sync {

class TurnOrder
{
public:
    // The card under way, from this side.
    enum class Stage
    {
        Waiting,  // nothing of this card has left or come
        Opened,   // leading: own OPEN is out, the other's has not come
        Held,     // following: the other's OPEN is here and checked, own hand is down, nothing of it is shown
        Answered, // following: both OPENs are there, the leader's words have not come
        Worded,   // leading: own words are out, the other's have not come
    };

    enum class GoVerdict
    {
        Taken,
        Stale,
        OutOfTurn
    };

    // `cards`: the round's cards that have slots, in order; at least one. `lead`: role of turn 0's leader.
    TurnOrder(std::vector<std::size_t> cards, crypto::Role own, crypto::Role lead);

    [[nodiscard]] bool done() const { return m_turn == m_cards.size(); }
    [[nodiscard]] std::uint64_t turn() const { return m_turn; }
    [[nodiscard]] std::size_t card() const { return m_cards[m_turn]; }
    [[nodiscard]] bool leading() const { return (m_turn + m_lead) % 2 == m_own; }
    [[nodiscard]] crypto::Role leader() const { return static_cast<crypto::Role>((m_turn + m_lead) % 2); }
    [[nodiscard]] Stage stage() const { return m_stage; }
    [[nodiscard]] bool hand() const { return m_hand; }

    // A card whose OPEN has left this laptop is finished before a stop leaves, unless the other's hand is
    // down: then it does not move, and stopping must not wait for them.
    [[nodiscard]] bool underWay() const;

    // Nothing more of this card is shown before this side's hand goes up; or, leading, with OPEN out, the
    // other's.
    [[nodiscard]] bool rests() const
    {
        return !m_hand && m_stage != Stage::Answered && m_stage != Stage::Worded;
    }

    void setHand(bool up);
    [[nodiscard]] GoVerdict takeGo(std::uint64_t turn, bool up);
    void forgetTheirHand() { m_theirHand = false; } // the connection is gone: they say it again

    // For a restart: whose hand was up since something was last shared. After it neither is.
    [[nodiscard]] bool handWasUp() const { return m_handWasUp; }
    [[nodiscard]] bool theirHandWasUp() const { return m_theirHandWasUp; }
    void recallHands(bool own, bool theirs);

    // Leading: both hands are on the card and nothing of it has left.
    [[nodiscard]] bool mayOpen() const;
    // Following: an OPEN may come now. Both hands were up at some moment since something was last shared.
    [[nodiscard]] bool mayBeOpened() const;
    // Following: the other's OPEN is here and the own hand is up.
    [[nodiscard]] bool mustAnswer() const { return m_stage == Stage::Held && m_hand; }

    void moveTo(Stage stage) { m_stage = stage; }
    // The card is finished. Something shared takes both hands off.
    void finish(bool shared);

private:
    std::vector<std::size_t> m_cards;
    crypto::Role m_own;
    crypto::Role m_lead;
    std::size_t m_turn = 0;
    std::size_t m_since = 0; // the turn after the last shared one: earlier hands don't count
    Stage m_stage = Stage::Waiting;
    bool m_hand = false;
    bool m_theirHand = false;
    bool m_handWasUp = false; // since m_since
    bool m_theirHandWasUp = false;
};

} // namespace mandorla::sync
