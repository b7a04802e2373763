#include "sync/conversation/turn_order.h"

#include <utility>

namespace mandorla::sync {

TurnOrder::TurnOrder(std::vector<std::size_t> cards, crypto::Role own, crypto::Role lead)
    : m_cards(std::move(cards))
    , m_own(own)
    , m_lead(lead)
{
}

bool TurnOrder::underWay() const
{
    return m_stage == Stage::Answered || m_stage == Stage::Worded ||
           (m_stage == Stage::Opened && m_theirHand);
}

void TurnOrder::setHand(bool up)
{
    m_hand = up;
    m_handWasUp = m_handWasUp || up;
}

TurnOrder::GoVerdict TurnOrder::takeGo(std::uint64_t turn, bool up)
{
    if (turn > m_turn)
        return GoVerdict::OutOfTurn;
    if (turn < m_since)
        return GoVerdict::Stale;
    m_theirHand = up;
    m_theirHandWasUp = m_theirHandWasUp || up;
    return GoVerdict::Taken;
}

void TurnOrder::recallHands(bool own, bool theirs)
{
    m_hand = m_theirHand = false;
    m_handWasUp = own;
    m_theirHandWasUp = theirs;
}

bool TurnOrder::mayOpen() const
{
    return !done() && leading() && m_stage == Stage::Waiting && m_hand && m_theirHand;
}

bool TurnOrder::mayBeOpened() const
{
    return !done() && !leading() && m_stage == Stage::Waiting && m_handWasUp && m_theirHandWasUp;
}

void TurnOrder::finish(bool shared)
{
    ++m_turn;
    m_stage = Stage::Waiting;
    if (shared) {
        m_since = m_turn;
        m_hand = m_theirHand = m_handWasUp = m_theirHandWasUp = false;
    }
}

} // namespace mandorla::sync
