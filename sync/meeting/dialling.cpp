#include "sync/meeting/dialling.h"

#include "sync/limits.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {

void Dialling::clear()
{
    stop();
    for (Slot& slot : m_places)
        slot.address.reset();
}

void Dialling::setLast(const std::optional<Address>& address)
{
    Slot& last = m_places[kLast];
    if (last.address == address)
        return;
    rest(kLast);
    last.address = address;
    last.dialled.reset();
}

void Dialling::setTyped(const Address& address)
{
    Slot& typed = m_places[kTyped];
    rest(kTyped);
    typed.address = address;
    typed.dialled.reset();
    m_word = Word::Owed;
    m_turn.reset();
}

void Dialling::forgetTyped()
{
    rest(kTyped);
    m_places[kTyped].address.reset();
}

void Dialling::hear(const Address& address, Time now)
{
    const auto known = placeOf(address);
    const auto place = known ? known : roomFor(address, now);
    if (!place)
        return;
    Slot& slot = m_places[*place];
    slot.heard = now;
    if (known && slot.isRunning() && slot.isOnTheWay(now))
        return;
    if (slot.isRunning())
        rest(*place);
    slot.address = address;
    if (slot.state != Slot::State::Waiting)
        slot.due = now;
    slot.state = Slot::State::Waiting;
}

std::optional<Dialling::Place> Dialling::placeOf(const Address& address) const
{
    const auto known = std::find_if(m_places.begin(), m_places.end(),
                                    [&](const Slot& slot) { return slot.address == address; });
    if (known == m_places.end())
        return std::nullopt;
    return static_cast<Place>(known - m_places.begin());
}

// The one of that host already, or one that is free, or the one that has been quiet for longest; of those
// that had their turn. A laptop that really has another port now says so again within a second.
std::optional<Dialling::Place> Dialling::roomFor(const Address& address, Time now) const
{
    const bool ipv4 = address.host.protocol() == QAbstractSocket::IPv4Protocol;
    const Place begin = kFirstHeard + (ipv4 ? 0 : limits::kPlacesHeard);
    std::optional<Place> best;
    for (Place place = begin; place != begin + limits::kPlacesHeard; ++place) {
        const Slot& slot = m_places[place];
        const bool waits =
            slot.state == Slot::State::Waiting || (slot.isRunning() && !slot.hadItsMoment(now));
        if (slot.address && slot.address->host == address.host)
            return waits ? std::nullopt : std::optional(place);
        if (waits)
            continue;
        const bool isFree = !slot.address;
        if (!best || (m_places[*best].address && (isFree || slot.heard < m_places[*best].heard)))
            best = place;
    }
    return best;
}

std::optional<Address> Dialling::heardAt(const QHostAddress& host) const
{
    const auto heard = std::find_if(m_places.begin() + kFirstHeard, m_places.end(), [&](const Slot& slot) {
        return slot.address && slot.address->host == host;
    });
    return heard == m_places.end() ? std::nullopt : heard->address;
}

bool Dialling::expects(const QHostAddress& host) const
{
    return std::any_of(m_places.begin(), m_places.end(),
                       [&](const Slot& slot) { return slot.address && slot.address->host == host; });
}

void Dialling::seek(Time now)
{
    if (m_state != State::Idle)
        return;
    m_state = State::Seeking;
    m_look = now + limits::kStagger;
}

void Dialling::stop()
{
    m_state = State::Idle;
    m_word = Word::None;
    restAll();
}

void Dialling::hold(bool held)
{
    if (m_state != State::Idle)
        m_state = held ? State::Held : State::Seeking;
}

void Dialling::reached(Place place)
{
    Slot& slot = m_places.at(place);
    if (slot.state == Slot::State::Dialled)
        slot.state = Slot::State::Reached;
}

std::optional<Address> Dialling::linked(Place place)
{
    Slot& slot = m_places.at(place);
    if (!slot.isRunning())
        return std::nullopt;
    slot.state = Slot::State::Resting;
    restAll(); // a second connection to the same laptop would only drive out the first
    return slot.address;
}

bool Dialling::failed(Place place)
{
    Slot& slot = m_places.at(place);
    if (!slot.isRunning())
        return false;
    slot.state = Slot::State::Resting;
    return place == kTyped && takeTyped();
}

void Dialling::rest(Place place)
{
    Slot& slot = m_places[place];
    if (slot.isRunning())
        m_commands.emplace_back(GiveUp{place});
    slot.state = Slot::State::Resting;
}

void Dialling::restAll()
{
    for (Place place = 0; place < kPlaces; ++place)
        rest(place);
}

bool Dialling::Slot::isOnTheWay(Time now) const
{
    return state == State::Reached || now - *dialled < limits::kAnswer;
}

bool Dialling::Slot::hadItsMoment(Time now) const
{
    return !isOnTheWay(now) || now - *dialled >= limits::kGiveWay;
}

std::optional<Dialling::Place> Dialling::next(Time now) const
{
    for (const Place place : {kTyped, kLast}) {
        const Slot& slot = m_places[place];
        if (!slot.address || slot.isRunning() || (place == kLast && slot.address == m_places[kTyped].address))
            continue;
        if (slot.state == Slot::State::Waiting || !slot.dialled || now - *slot.dialled >= limits::kRedial)
            return place;
    }
    std::optional<Place> out;
    for (Place place = kFirstHeard; place < kPlaces; ++place)
        if (m_places[place].state == Slot::State::Waiting &&
            (!out || m_places[place].due < m_places[*out].due))
            out = place;
    return out;
}

// Of those heard of: whether one more may be dialled.
bool Dialling::makeWay(Time now)
{
    std::size_t running = 0;
    std::optional<Place> oldest;
    for (Place place = kFirstHeard; place < kPlaces; ++place) {
        const Slot& slot = m_places[place];
        running += slot.isRunning();
        if (slot.isRunning() && slot.hadItsMoment(now) &&
            (!oldest || *slot.dialled < *m_places[*oldest].dialled))
            oldest = place;
    }
    if (running < limits::kPlacesAtOnce)
        return true;
    if (oldest)
        rest(*oldest);
    return oldest.has_value();
}

void Dialling::tick(Time now)
{
    if (m_state == State::Idle)
        return;
    if (now >= m_look)
        m_look = now + limits::kStagger;
    turn(now);
}

void Dialling::turn(Time now)
{
    if (m_pause && now >= *m_pause)
        m_pause.reset();
    if (m_state != State::Seeking || m_pause)
        return;
    const bool isSoon = m_turn && now - *m_turn < limits::kStagger;
    if (isSoon &&
        std::any_of(m_places.begin(), m_places.end(), [](const Slot& slot) { return slot.isRunning(); }))
        return;
    const auto place = next(now);
    if (!place || (*place >= kFirstHeard && !makeWay(now)))
        return;
    Slot& slot = m_places[*place];
    slot.state = Slot::State::Dialled;
    slot.dialled = m_turn = now;
    m_pause = now + limits::kDialPause;
    m_commands.emplace_back(Dial{*place, *slot.address});
}

std::optional<Time> Dialling::nextDeadline() const
{
    if (m_state != State::Seeking)
        return std::nullopt;
    return m_pause ? std::min(*m_pause, m_look) : m_look;
}

} // namespace mandorla::sync
