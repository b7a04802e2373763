#include "app/round/added_rounds.h"

#include <algorithm>

namespace mandorla::app {

namespace {

auto find(std::vector<protocol::Round>& rounds, const crypto::Digest& digest)
{
    return std::find_if(rounds.begin(), rounds.end(),
                        [&](const auto& round) { return round.digest() == digest; });
}

} // namespace

void AddedRounds::add(const protocol::Round& round)
{
    auto there = find(m_rounds, round.digest());
    if (there == m_rounds.end())
        there = m_rounds.insert(there, round);
    emit changed(static_cast<int>(there - m_rounds.begin()));
}

void AddedRounds::replace(const crypto::Digest& before, const protocol::Round& round)
{
    const auto there = find(m_rounds, before);
    if (there == m_rounds.end() || find(m_rounds, round.digest()) != m_rounds.end())
        return add(round);
    *there = round;
    emit changed(static_cast<int>(there - m_rounds.begin()));
}

} // namespace mandorla::app
