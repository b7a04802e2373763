#include "tests/simulation/network.h"

#include <algorithm>
#include <utility>

namespace mandorla::simulation {

namespace {

using namespace std::chrono_literals;

Network* s_here = nullptr;

constexpr auto kAgain = 400ms; // a packet that did not get through is sent again, with more and more patience
constexpr auto kGivenUp = 120s; // as TCP does in the end

} // namespace

// Ends and streams are counted from who dialled.
struct Network::Connection
{
    std::uint64_t number = 0;
    std::array<std::size_t, 2> host{};
    std::array<QHostAddress, 2> address;
    std::array<crypto::Fingerprint, 2> fingerprint{};
    std::array<SimulatedLink*, 2> link{}; // null: closed there, or its program is gone
    bool isDead = false;
    struct Stream
    {
        std::deque<std::optional<Bytes>> waiting; // nothing: the end of it
        sync::Time lastArrival{};
        sync::Time stuckSince{};
        sync::Time patience{};
    };
    std::array<Stream, 2> from; // by sender
};

Network::Network(Chance& chance, Note note)
    : m_chance(chance)
    , m_note(std::move(note))
{
    s_here = this;
}

Network::~Network() { s_here = nullptr; }

Network& Network::here() { return *s_here; }

void Network::begin(std::size_t host, const sync::Clock& clock)
{
    m_hosts[host].clock = &clock;
    m_hosts[host].mute = false;
    m_hosts[host].isOn = true;
}

// Whoever owned the links has let go of them by now, and said so; here that was not heard.
void Network::end(std::size_t host, bool power)
{
    Host& here = m_hosts[host];
    here.clock = nullptr;
    here.isOn = !power;
    here.mute = false;
    here.door.reset();
    here.ears.reset();
    for (const auto& weak : m_connections) {
        const auto connection = weak.lock();
        if (!connection || connection->isDead)
            continue;
        for (std::size_t end = 0; end < 2; ++end)
            if (connection->host[end] == host) {
                connection->link[end] = nullptr;
                if (power)
                    connection->from[end].waiting.clear();
                else
                    send(connection, end, std::nullopt);
            }
    }
}

std::size_t Network::hostOf(const sync::Clock& clock) const { return m_hosts[1].clock == &clock ? 1 : 0; }

void Network::setOnline(std::size_t host, bool online)
{
    if (std::exchange(m_hosts[host].online, online) == online)
        return;
    if (m_hosts[host].ears)
        m_hosts[host].ears->second.changed();
}

void Network::setAddress(std::size_t host, const QHostAddress& address)
{
    m_hosts[host].address = address;
    if (m_hosts[host].ears)
        m_hosts[host].ears->second.changed();
}

void Network::cut(bool bothHear)
{
    for (const auto& weak : std::vector(m_connections)) {
        const auto connection = weak.lock();
        if (!connection || connection->isDead)
            continue;
        connection->isDead = true;
        const bool first = bothHear || m_chance.percent(50);
        const bool second = bothHear || (first && m_chance.percent(50));
        if (first)
            tellEnded(connection, 0);
        if (second)
            tellEnded(connection, 1);
    }
}

void Network::healAll()
{
    m_isPathOpen = true;
    m_slow = 3;
    m_loss = 0;
    for (std::size_t host = 0; host < 2; ++host) {
        m_hosts[host].awake = true;
        setOnline(host, true);
    }
}

// --- for transport.cpp ---

void Network::setDoor(std::size_t host, const void* owner, Door door)
{
    m_hosts[host].door.emplace(owner, std::move(door));
}

void Network::takeDoor(const void* owner)
{
    for (Host& host : m_hosts)
        if (host.door && host.door->first == owner)
            host.door.reset();
}

void Network::setEars(std::size_t host, const void* owner, Ears ears)
{
    m_hosts[host].ears.emplace(owner, std::move(ears));
}

void Network::takeEars(const void* owner)
{
    for (Host& host : m_hosts)
        if (host.ears && host.ears->first == owner)
            host.ears.reset();
}

void Network::say(std::size_t from, const Bytes& datagram)
{
    const Host& sender = m_hosts[from];
    if (sender.mute || !sender.online)
        return;
    for (std::size_t to = 0; to < 2; ++to) {
        if (m_chance.percent(to == from ? 50 : m_loss) || (to != from && !m_isPathOpen))
            continue;
        later(lag(), [this, to, datagram, address = sender.address] {
            const Host& host = m_hosts[to];
            if (host.online && host.awake && !host.mute && host.ears) {
                const auto heard = host.ears->second.heard;
                heard(datagram, address);
            }
        });
    }
}

void Network::dial(std::size_t host, const void* owner, const crypto::Fingerprint& own,
                   const QHostAddress& to, quint16 port, std::optional<crypto::Fingerprint> pin,
                   Dialled dialled)
{
    giveUp(owner);
    const std::uint64_t attempt = ++m_lastAttempt;
    m_attemptOf[owner] = attempt;
    m_attempts.emplace(attempt, Attempt{host, own, to, port, pin, std::move(dialled)});
    later(m_hosts[host].online ? lag() : 0ms, [this, attempt] { knock(attempt); });
}

void Network::giveUp(const void* owner)
{
    const auto found = m_attemptOf.find(owner);
    if (found == m_attemptOf.end())
        return;
    m_attempts.erase(found->second);
    m_attemptOf.erase(found);
}

void Network::knock(std::uint64_t number)
{
    const auto found = m_attempts.find(number);
    if (found == m_attempts.end())
        return;
    const Attempt& attempt = found->second;
    const Host& from = m_hosts[attempt.host];
    if (from.mute)
        return;
    if (!from.online) {
        const auto failed = attempt.dialled.failed;
        return failed(sync::DialFailure::Unreachable);
    }
    const auto to = hostAt(attempt.to);
    if (!to || !from.awake || !reaches(attempt.host, attempt.to) || !m_hosts[*to].isOn)
        return later(kAgain, [this, number] { knock(number); }); // until its owner gives up
    const Host& there = m_hosts[*to];
    if (there.mute || !there.door || there.door->second.port != attempt.port) {
        const auto failed = attempt.dialled.failed;
        return failed(sync::DialFailure::Refused);
    }
    const auto reached = attempt.dialled.reached;
    reached();
    later(2 * lag(), [this, number, to = *to] { connect(number, to); });
}

// TLS: of the two, the one that dialled has it first.
void Network::connect(std::uint64_t number, std::size_t to)
{
    const auto found = m_attempts.find(number);
    if (found == m_attempts.end())
        return;
    const Attempt attempt = found->second;
    const Host& from = m_hosts[attempt.host];
    const Host& there = m_hosts[to];
    if (from.mute || there.mute)
        return;
    if (!from.awake || !there.awake || !reaches(attempt.host, attempt.to) || there.address != attempt.to)
        return later(kAgain, [this, number, to] { connect(number, to); });
    if (!there.door || there.door->second.port != attempt.port)
        return attempt.dialled.failed(sync::DialFailure::Refused);
    if (attempt.pin && *attempt.pin != there.door->second.fingerprint)
        return attempt.dialled.failed(sync::DialFailure::NotTheOne);
    m_attempts.erase(found);
    std::erase_if(m_attemptOf, [&](const auto& each) { return each.second == number; });
    const auto connection = std::make_shared<Connection>();
    connection->number = ++m_lastConnection;
    connection->host = {attempt.host, to};
    connection->address = {from.address, attempt.to};
    connection->fingerprint = {attempt.own, there.door->second.fingerprint};
    std::erase_if(m_connections, [](const auto& weak) { return weak.expired(); });
    m_connections.push_back(connection);
    m_note("connection " + std::to_string(connection->number) + " from " + std::to_string(attempt.host));
    const auto dialling = sync::shared(new SimulatedLink(connection, 0));
    const auto listening = sync::shared(new SimulatedLink(connection, 1));
    connection->link = {dialling.get(), listening.get()};
    const sync::Time until = m_now + lag();
    connection->from[0].lastArrival = connection->from[1].lastArrival = until;
    later(until - m_now, [this, connection, listening, to] {
        Host& host = m_hosts[to];
        if (connection->isDead || !connection->link[1] || host.mute || !host.door)
            return listening->close();
        const auto arrived = host.door->second.arrived;
        arrived(listening);
    });
    attempt.dialled.up(dialling);
}

// --- streams ---

void Network::send(const std::shared_ptr<Connection>& connection, std::size_t end, std::optional<Bytes> bytes)
{
    if (connection->isDead || m_hosts[connection->host[end]].mute)
        return;
    Connection::Stream& stream = connection->from[end];
    const bool isFirst = stream.waiting.empty();
    stream.waiting.push_back(std::move(bytes));
    if (!isFirst)
        return;
    stream.stuckSince = m_now;
    stream.patience = kAgain;
    sync::Time arrival = std::max(m_now + lag(), stream.lastArrival);
    if (m_loss > 0 && m_chance.percent(m_loss))
        arrival += kAgain;
    later(arrival - m_now, [this, connection, end] { arrive(connection, end); });
}

void Network::arrive(const std::shared_ptr<Connection>& connection, std::size_t end)
{
    Connection::Stream& stream = connection->from[end];
    if (connection->isDead || stream.waiting.empty())
        return;
    const std::size_t other = 1 - end;
    if (!isOpen(*connection)) {
        if (m_now - stream.stuckSince > kGivenUp) {
            connection->isDead = true;
            return tellEnded(connection, end);
        }
        stream.patience = std::min<sync::Time>(2 * stream.patience, 8s);
        return later(stream.patience, [this, connection, end] { arrive(connection, end); });
    }
    if (!connection->link[other]) { // nobody has this connection any more
        connection->isDead = true;
        return tellEnded(connection, end);
    }
    if (connection->link[other]->m_held) // it looks again when it is let go
        return;
    std::optional<Bytes> piece = std::move(stream.waiting.front());
    stream.waiting.pop_front();
    std::optional<Bytes> rest;
    if (piece && piece->size() > 1 && m_chance.percent(10)) { // cut anywhere
        const auto at = static_cast<std::ptrdiff_t>(1 + m_chance.below(piece->size() - 1));
        rest.emplace(piece->begin() + at, piece->end());
        piece->resize(static_cast<std::size_t>(at));
        stream.waiting.push_front(rest);
    }
    stream.lastArrival = m_now;
    stream.stuckSince = m_now;
    stream.patience = kAgain;
    if (!stream.waiting.empty())
        later(m_chance.percent(m_loss) ? kAgain : lag(),
              [this, connection, end] { arrive(connection, end); });
    if (!piece) {
        connection->isDead = true;
        return tellEnded(connection, other);
    }
    emit connection->link[other]->received(*piece);
}

// What waited before a link that was held.
void Network::goOn(const std::shared_ptr<Connection>& connection, std::size_t end)
{
    later(sync::Time(0), [this, connection, end] { arrive(connection, end); });
}

// What was not sent yet is lost, or some of it was on its way.
void Network::close(const std::shared_ptr<Connection>& connection, std::size_t end, bool sayIt)
{
    connection->link[end] = nullptr;
    if (connection->isDead || m_hosts[connection->host[end]].mute)
        return;
    Connection::Stream& stream = connection->from[end];
    if (m_chance.percent(50) && stream.waiting.size() > 1)
        stream.waiting.resize(1 + m_chance.below(stream.waiting.size()));
    if (sayIt)
        send(connection, end, std::nullopt);
}

void Network::tellEnded(const std::shared_ptr<Connection>& connection, std::size_t end)
{
    later(lag(), [this, connection, end] {
        SimulatedLink* const link = connection->link[end];
        if (!link || m_hosts[connection->host[end]].mute)
            return;
        link->forget();
        emit link->closed();
    });
}

bool Network::isOpen(const Connection& connection) const
{
    for (std::size_t end = 0; end < 2; ++end) {
        const Host& host = m_hosts[connection.host[end]];
        if (!host.online || !host.awake || !host.isOn || host.address != connection.address[end])
            return false;
    }
    return m_isPathOpen;
}

// --- time and places ---

void Network::later(sync::Time after, std::function<void()> what)
{
    m_due.emplace(m_now + std::max(after, sync::Time(0)), std::move(what));
}

sync::Time Network::lag() { return sync::Time(m_chance.between(1, std::max(1, m_slow))); }

std::optional<std::size_t> Network::hostAt(const QHostAddress& address) const
{
    for (std::size_t host = 0; host < 2; ++host)
        if (m_hosts[host].address == address && m_hosts[host].online)
            return host;
    return std::nullopt;
}

bool Network::reaches(std::size_t from, const QHostAddress& address) const
{
    const auto to = hostAt(address);
    return to && m_hosts[from].online && m_hosts[*to].awake && (m_isPathOpen || *to == from);
}

std::optional<sync::Time> Network::next() const
{
    return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
}

bool Network::runOne()
{
    if (m_due.empty() || m_due.begin()->first > m_now)
        return false;
    const auto what = std::move(m_due.extract(m_due.begin()).mapped());
    what();
    return true;
}

// --- links ---

void SimulatedLink::send(ByteView bytes)
{
    if (!m_connection || bytes.empty())
        return;
    Network& network = Network::here();
    const std::size_t host = m_connection->host[m_end];
    if (network.overhear && !network.m_hosts[host].mute)
        network.overhear(host, bytes);
    network.send(m_connection, m_end, Bytes(bytes.begin(), bytes.end()));
}

void SimulatedLink::close() { forget(); }

void SimulatedLink::hold(bool held)
{
    if (std::exchange(m_held, held) && !held && m_connection)
        Network::here().goOn(m_connection, 1 - m_end);
}

void SimulatedLink::forget()
{
    if (!m_connection)
        return;
    m_last = std::exchange(m_connection, nullptr);
    if (s_here)
        s_here->close(m_last, m_end, true);
}

crypto::Fingerprint SimulatedLink::peerFingerprint() const
{
    return (m_connection ? m_connection : m_last)->fingerprint[1 - m_end];
}

QHostAddress SimulatedLink::peerAddress() const
{
    return (m_connection ? m_connection : m_last)->address[1 - m_end];
}

} // namespace mandorla::simulation
