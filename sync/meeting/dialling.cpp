#include "sync/meeting/dialling.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

constexpr auto kStagger = 250ms; // after one that does not answer yet (RFC 8305)
constexpr auto kRedial = 750ms;  // and a turn: the same place within a second, beacon or not
constexpr auto kPause = 50ms;    // between any two turns

} // namespace

Places::Places(const Identity& own, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_turning(clock.timer([this] {
        m_turning->start(kStagger);
        turn();
    }))
    , m_pausing(clock.timer([this] { turn(); }))
{
    for (std::size_t i = 0; i < kFirstHeard + 2 * kHeard; ++i) {
        m_places.push_back(std::make_unique<Place>(own, clock));
        Place* const place = m_places.back().get();
        connect(&place->dialler, &Dialler::linked, this, [this, place](const LinkPtr& link) {
            const Address address = *place->address;
            cancelAll(); // a second connection to the same laptop would only drive out the first
            emit linked(link, address);
        });
        connect(&place->dialler, &Dialler::failed, this, [this, place, i](DialFailure why) {
            place->running = false;
            if (i == kTyped && std::exchange(m_typedIsNew, false))
                emit typedFailed(why);
            turn();
        });
    }
}

void Places::clear()
{
    stop();
    for (const auto& place : m_places)
        place->address.reset();
}

void Places::setLast(const std::optional<Address>& address)
{
    Place& place = *m_places[kLast];
    if (place.address == address)
        return;
    place.cancel();
    place.address = address;
    place.since = {};
}

void Places::setTyped(const Address& address)
{
    Place& typed = *m_places[kTyped];
    typed.cancel();
    typed.address = address;
    typed.since = {};
    m_typedIsNew = true;
    m_turn = {};
}

void Places::forgetTyped()
{
    m_places[kTyped]->cancel();
    m_places[kTyped]->address.reset();
}

void Places::hear(const Address& address)
{
    const auto known = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const auto& place) { return place->address == address; });
    Place* const place = known != m_places.end() ? known->get() : roomFor(address);
    if (!place)
        return;
    place->heard = m_clock.now();
    if (place->running && place->address == address && place->isOnTheWay(m_clock.now()))
        return;
    place->cancel();
    place->address = address;
    if (!place->due)
        place->due = m_clock.now();
    turn();
}

// The one of that host already, or one that is free, or the one that has been quiet for longest; of those
// that had their turn. A laptop that really has another port now says so again within a second.
Places::Place* Places::roomFor(const Address& address)
{
    const bool ipv4 = address.host.protocol() == QAbstractSocket::IPv4Protocol;
    const auto begin = m_places.begin() + static_cast<std::ptrdiff_t>(kFirstHeard + (ipv4 ? 0 : kHeard));
    Place* best = nullptr;
    for (auto each = begin; each != begin + kHeard; ++each) {
        Place& place = **each;
        const bool waits = place.address && (place.due || (place.running && !place.hadItsMoment(m_clock.now())));
        if (place.address && place.address->host == address.host)
            return waits ? nullptr : &place;
        if (waits)
            continue;
        if (!best || !place.address || (best->address && place.heard < best->heard))
            best = &place;
    }
    return best;
}

std::optional<Address> Places::heardAt(const QHostAddress& host) const
{
    for (std::size_t i = kFirstHeard; i < m_places.size(); ++i)
        if (m_places[i]->address && m_places[i]->address->host == host)
            return m_places[i]->address;
    return std::nullopt;
}

bool Places::expects(const QHostAddress& host) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [&](const auto& place) { return place->address && place->address->host == host; });
}

void Places::seek(const crypto::Fingerprint& partner)
{
    m_partner = partner;
    if (!m_turning->isRunning())
        m_turning->start(kStagger);
    turn();
}

void Places::stop()
{
    m_partner.reset();
    m_turning->stop();
    m_typedIsNew = false;
    cancelAll();
}

void Places::cancelAll()
{
    for (const auto& place : m_places) {
        place->cancel();
        place->due.reset();
    }
}

bool Places::Place::isOnTheWay(Time now) const { return dialler.reached() || now - since < kAnswer; }

bool Places::Place::hadItsMoment(Time now) const { return !isOnTheWay(now) || now - since >= kGiveWay; }

Places::Place* Places::next() const
{
    for (const std::size_t i : {kTyped, kLast}) {
        Place& place = *m_places[i];
        if (i == kLast && place.address == m_places[kTyped]->address)
            continue;
        if (place.address && !place.running && (place.due || m_clock.now() - place.since >= kRedial))
            return &place;
    }
    Place* out = nullptr;
    for (std::size_t i = kFirstHeard; i < m_places.size(); ++i) {
        Place& place = *m_places[i];
        if (place.due && (!out || *place.due < *out->due))
            out = &place;
    }
    return out;
}

// Of those heard of: whether one more may be dialled.
bool Places::makeWay()
{
    std::size_t running = 0;
    Place* oldest = nullptr;
    for (std::size_t i = kFirstHeard; i < m_places.size(); ++i) {
        Place& place = *m_places[i];
        running += place.running;
        if (place.running && place.hadItsMoment(m_clock.now()) && (!oldest || place.since < oldest->since))
            oldest = &place;
    }
    if (running < kAtOnce)
        return true;
    if (oldest)
        oldest->cancel();
    return oldest != nullptr;
}

void Places::turn()
{
    if (!m_partner || m_pausing->isRunning() || (m_isHeld && m_isHeld()))
        return;
    const bool isSoon = m_clock.now() - m_turn < kStagger;
    if (isSoon &&
        std::any_of(m_places.begin(), m_places.end(), [](const auto& place) { return place->running; }))
        return;
    Place* const place = next();
    const bool isHeard = place && place != m_places[kTyped].get() && place != m_places[kLast].get();
    if (!place || (isHeard && !makeWay()))
        return;
    place->due.reset();
    place->running = true;
    place->since = m_turn = m_clock.now();
    m_pausing->start(kPause);
    place->dialler.dial(place->address->host, place->address->port, m_partner);
}

} // namespace mandorla::sync
