#include "sync/meeting/finder.h"

#include "sync/limits.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {

void Finder::open(PairingWindow::Side side, const protocol::BeaconId& own)
{
    close();
    m_side = side;
    m_own = own;
}

void Finder::close()
{
    m_side = PairingWindow::Side::Closed;
    m_showing.clear();
    m_tellAt.reset();
    setShown(0);
}

void Finder::said(const protocol::BeaconId& id) { see(id, {}); }

Finder::Hint Finder::hear(const protocol::Beacon& beacon, const QHostAddress& from,
                          const crypto::PairKey* awaited, Time now)
{
    if (beacon.id == m_own)
        return Hint::Nothing;
    if (beacon.kind == protocol::Beacon::Kind::Known) {
        const bool isPartner = awaited && protocol::recognise(*awaited, beacon);
        return isPartner && isNew(beacon.id, from, now) ? Hint::Partner : Hint::Nothing;
    }
    if (m_side == PairingWindow::Side::Closed)
        return Hint::Nothing;
    const Address address{from, beacon.port};
    std::erase_if(m_showing, [&](const auto& entry) { // the same laptop under an earlier id
        return entry.first != beacon.id && entry.second.address == address;
    });
    if (beacon.kind == protocol::Beacon::Kind::Unpaired)
        return m_side == PairingWindow::Side::Shows ? Hint::Asks : Hint::Nothing;
    forgetQuiet(now);
    if (!m_showing.count(beacon.id) && m_showing.size() == limits::kShowing)
        return Hint::Nothing;
    m_showing[beacon.id] = {address, now};
    if (m_shown == 0)
        tell(now);
    return Hint::Shows;
}

std::vector<Address> Finder::showing(Time now)
{
    forgetQuiet(now);
    std::vector<Address> out;
    for (const auto& [id, showing] : m_showing)
        out.push_back(showing.address);
    return out;
}

void Finder::tick(Time now)
{
    if (m_tellAt && now >= *m_tellAt)
        tell(now);
}

void Finder::tell(Time now)
{
    forgetQuiet(now);
    m_tellAt = m_showing.empty() ? std::nullopt : std::optional<Time>(now + limits::kShowingTold);
    setShown(m_showing.size());
}

void Finder::setShown(std::size_t count)
{
    const int now = static_cast<int>(count);
    if (std::exchange(m_shown, now) != now)
        m_shownChanged = true;
}

void Finder::forgetQuiet(Time now)
{
    const Time since = now - limits::kShowingForgotten;
    std::erase_if(m_showing, [since](const auto& entry) { return entry.second.heard < since; });
}

// Not one of one's own, nor one that was heard before and is sent once more by somebody.
bool Finder::isNew(const protocol::BeaconId& id, const QHostAddress& from, Time now)
{
    const auto known = m_seen.find(id);
    if (known == m_seen.end()) {
        see(id, {now, {from}});
        return true;
    }
    Seen& seen = known->second;
    if (!seen.first || now - *seen.first > limits::kBeaconCopies ||
        seen.from.size() == limits::kCopiesFollowed ||
        std::find(seen.from.begin(), seen.from.end(), from) != seen.from.end())
        return false;
    seen.from.push_back(from);
    return true;
}

// When there are too many, the oldest is forgotten.
void Finder::see(const protocol::BeaconId& id, Seen seen)
{
    if (!m_seen.emplace(id, std::move(seen)).second)
        return;
    m_seenInOrder.push_back(id);
    if (m_seenInOrder.size() <= limits::kBeaconsSeen)
        return;
    m_seen.erase(m_seenInOrder.front());
    m_seenInOrder.pop_front();
}

} // namespace mandorla::sync
