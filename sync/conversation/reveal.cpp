#include "sync/conversation/reveal.h"

#include <utility>

namespace mandorla::sync {

Reveal::Reveal(std::vector<std::size_t> cards, crypto::Role own, crypto::Role lead)
    : m_cards(std::move(cards))
    , m_own(own)
    , m_lead(lead)
{
}

bool Reveal::underWay() const
{
    return m_stage == Stage::Answered || m_stage == Stage::Worded ||
           (m_stage == Stage::Opened && m_theirHand);
}

void Reveal::setHand(bool up)
{
    m_hand = up;
    m_handWasUp = m_handWasUp || up;
}

Reveal::GoVerdict Reveal::takeGo(std::uint64_t turn, bool up)
{
    if (turn > m_turn)
        return GoVerdict::OutOfTurn;
    if (turn < m_since)
        return GoVerdict::Stale;
    m_theirHand = up;
    m_theirHandWasUp = m_theirHandWasUp || up;
    return GoVerdict::Taken;
}

void Reveal::recallHands(bool own, bool theirs)
{
    m_hand = m_theirHand = false;
    m_handWasUp = own;
    m_theirHandWasUp = theirs;
}

bool Reveal::mayOpen() const
{
    return !done() && leading() && m_stage == Stage::Waiting && m_hand && m_theirHand;
}

bool Reveal::mayBeOpened() const
{
    return !done() && !leading() && m_stage == Stage::Waiting && m_handWasUp && m_theirHandWasUp;
}

void Reveal::finish(bool shared)
{
    ++m_turn;
    m_stage = Stage::Waiting;
    if (shared) {
        m_since = m_turn;
        m_hand = m_theirHand = m_handWasUp = m_theirHandWasUp = false;
    }
}

} // namespace mandorla::sync
