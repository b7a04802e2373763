#include "sync/conversation/suggestions.h"

#include "sync/limits.h"

#include <algorithm>

namespace mandorla::sync {

bool Suggestions::suggest(protocol::Round round)
{
    if (round.isPrivate() || m_own.size() == limits::kSuggestions)
        return false;
    m_own.push_back({m_random.bytes<16>(), std::move(round)});
    propose(m_own.back());
    return true;
}

bool Suggestions::dismiss()
{
    if (!open())
        return false;
    m_dismissed = true;
    return true;
}

Suggestions::Offer Suggestions::accept()
{
    Offer offer = std::move(*m_theirs);
    m_theirs.reset();
    m_messages.emplace_back(protocol::Agree{offer.id, offer.round.digest()});
    return offer;
}

const protocol::Round* Suggestions::open() const
{
    return m_theirs && !m_dismissed ? &m_theirs->round : nullptr;
}

const Suggestions::Offer* Suggestions::own(const crypto::RoundId& id) const
{
    const auto found =
        std::find_if(m_own.begin(), m_own.end(), [&](const Offer& offer) { return offer.id == id; });
    return found == m_own.end() ? nullptr : &*found;
}

Result<void, Failure> Suggestions::account(Time now)
{
    if (!m_budget.take(now, limits::kProposals, 1))
        return because(FailureKind::TooManyMessages);
    return {};
}

Result<void, Failure> Suggestions::take(const protocol::Propose& message)
{
    if (m_theirs && m_theirs->id == message.id)
        return {};
    if (own(message.id))
        return because(FailureKind::Unexpected);
    auto round = protocol::Round::parse(message.round);
    if (!round)
        return because(round.error());
    if (round->isPrivate())
        return because(Refusal::BadRound);
    m_events.emplace_back(Suggested{*round});
    m_theirs = Offer{message.id, std::move(round).value()};
    m_dismissed = false;
    return {};
}

Suggestions::Offer Suggestions::agreed(const crypto::RoundId& id)
{
    const auto at = std::find_if(m_own.begin(), m_own.end(), [&](const Offer& own) { return own.id == id; });
    Offer offer = std::move(*at);
    m_own.erase(at);
    return offer;
}

void Suggestions::roundBegan()
{
    m_theirs.reset();
    m_dismissed = false;
}

void Suggestions::sayAgain()
{
    if (!m_own.empty())
        propose(m_own.back());
}

void Suggestions::propose(Offer& offer)
{
    if (!m_theirRounds)
        return;
    if (*m_theirRounds == 0)
        offer.round = protocol::firstForm(offer.round);
    m_messages.emplace_back(protocol::Propose{offer.id, offer.round.bytes()});
}

void Suggestions::restore(std::vector<Offer> own, std::optional<Offer> theirs, bool dismissed)
{
    m_own = std::move(own);
    m_theirs = std::move(theirs);
    m_dismissed = dismissed;
    if (open())
        m_events.emplace_back(Suggested{m_theirs->round});
}

} // namespace mandorla::sync
