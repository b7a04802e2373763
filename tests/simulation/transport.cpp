#include "tests/simulation/network.h"

#include "sync/limits.h"
#include "sync/network/discovery.h"
#include "sync/network/interfaces.h"
#include "sync/network/listener.h"

#include <QTcpServer>

#include <algorithm>
#include <map>
#include <utility>

// Listener, Dialler and Discovery of sync/network as they are in this program: the same headers, without a
// socket. Because they are defined here, the linker leaves out those of the library. They hold to what their
// headers promise to the client: whom they let in, for how long, when which signal comes.
namespace mandorla::sync {

using simulation::Network;
using simulation::SimulatedLink;

// --- Listener ---

class Listener::Server
{
public:
    struct Stranger
    {
        std::weak_ptr<SimulatedLink> link;
        SimulatedLink* which;
        std::unique_ptr<Timer> helloTime;
    };
    quint16 port = 0;
    std::vector<Stranger> strangers; // the oldest first
};

Listener::Listener(const Identity& own, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_own(own)
    , m_clock(clock)
    , m_server(std::make_unique<Server>())
{
}

Listener::~Listener() { close(); }

bool Listener::listen(const QHostAddress&, quint16 port, quint16)
{
    Network& network = Network::here();
    m_server->port = port != 0 ? port : limits::kPort;
    Network::Door door;
    door.port = m_server->port;
    door.fingerprint = fingerprintOf(m_own.certificate);
    door.arrived = [this](const std::shared_ptr<SimulatedLink>& link) {
        if (m_admits && !m_admits(link->peerFingerprint()))
            return link->close();
        auto& strangers = m_server->strangers;
        SimulatedLink* const which = link.get();
        if (strangers.size() >= limits::kStrangers) {
            const auto oldest = strangers.front().link.lock();
            strangers.erase(strangers.begin());
            if (oldest)
                oldest->close();
        }
        auto helloTime = m_clock.timer([this, which] {
            auto& all = m_server->strangers;
            const auto found =
                std::find_if(all.begin(), all.end(), [&](const auto& each) { return each.which == which; });
            if (found == all.end())
                return;
            const auto late = found->link.lock();
            all.erase(found);
            if (late) {
                late->close();
                emit late->closed();
            }
        });
        helloTime->start(limits::kHelloTime);
        strangers.push_back({link, which, std::move(helloTime)});
        connect(which, &QObject::destroyed, this, [this, which] {
            std::erase_if(m_server->strangers, [&](const auto& each) { return each.which == which; });
        });
        emit linked(link);
    };
    network.setDoor(network.hostOf(m_clock), this, std::move(door));
    return true;
}

quint16 Listener::port() const { return m_server->port; }

void Listener::stopAccepting()
{
    m_server->port = 0;
    Network::here().takeDoor(this);
}

void Listener::close()
{
    stopAccepting();
    for (const auto& stranger : std::exchange(m_server->strangers, {}))
        if (const auto link = stranger.link.lock())
            link->close();
}

void Listener::accepted(const Link& link)
{
    std::erase_if(m_server->strangers, [&](const auto& each) { return each.which == &link; });
}

// --- Dialler ---

namespace {

struct Side
{
    std::size_t host = 0;
    bool reached = false;
};

std::map<const Dialler*, Side>& sides()
{
    static std::map<const Dialler*, Side> all; // only looked up
    return all;
}

} // namespace

Dialler::Dialler(const Identity& own, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_own(own)
    , m_limit(clock.timer([this] {
        cancel();
        emit failed(DialFailure::TimedOut);
    }))
{
    sides()[this].host = Network::here().hostOf(clock);
    connect(this, &QObject::destroyed, [this] {
        Network::here().giveUp(this);
        sides().erase(this);
    });
}

void Dialler::dial(const QHostAddress& address, quint16 port, std::optional<crypto::Fingerprint> pin)
{
    cancel();
    Network::Dialled dialled;
    dialled.reached = [this] { sides()[this].reached = true; };
    dialled.up = [this](const std::shared_ptr<SimulatedLink>& link) {
        cancel();
        emit linked(link);
    };
    dialled.failed = [this](DialFailure why) {
        cancel();
        emit failed(why);
    };
    m_limit->start(limits::kDialTime);
    Network::here().dial(sides()[this].host, this, fingerprintOf(m_own.certificate), address, port, pin,
                         std::move(dialled));
}

void Dialler::cancel()
{
    m_limit->stop();
    sides()[this].reached = false;
    Network::here().giveUp(this);
}

bool Dialler::reached() const { return sides().at(this).reached; }

// --- Discovery ---

Discovery::Discovery(Reach reach, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reach(reach)
    , m_clock(clock)
    , m_sending(clock.timer([this] { send(); }))
    , m_settling(clock.timer([this] {
        m_sent = 0;
        if (m_makeDatagram)
            m_sending->start(Time(0));
        emit networkChanged();
    }))
    , m_ipv4(QHostAddress::AnyIPv4, QHostAddress())
    , m_ipv6(QHostAddress::AnyIPv6, QHostAddress())
{
    connect(this, &QObject::destroyed, [this] { Network::here().takeEars(this); });
}

void Discovery::announce(std::function<Bytes()> makeDatagram)
{
    m_makeDatagram = std::move(makeDatagram);
    Network& network = Network::here();
    Network::Ears ears;
    ears.heard = [this](const Bytes& datagram, const QHostAddress& from) { emit heard(datagram, from); };
    ears.changed = [this] { m_settling->start(limits::kSettling); };
    network.setEars(network.hostOf(m_clock), this, std::move(ears));
    m_sent = 0;
    m_sending->start(Time(0));
}

void Discovery::stop()
{
    m_sending->stop();
    m_settling->stop();
    m_makeDatagram = nullptr;
    Network::here().takeEars(this);
}

void Discovery::send()
{
    m_sending->start(++m_sent <= limits::kQuickSendings ? limits::kBeaconQuick : limits::kBeaconCalm);
    const std::function<Bytes()> makeDatagram = m_makeDatagram;
    const Bytes bytes = makeDatagram ? makeDatagram() : Bytes{};
    Network& network = Network::here();
    if (!bytes.empty())
        network.say(network.hostOf(m_clock), bytes);
}

bool Discovery::usable() const
{
    const Network& network = Network::here();
    return network.isOnline(network.hostOf(m_clock));
}

QList<QHostAddress> Discovery::ownAddresses() const
{
    const Network& network = Network::here();
    return {network.addressOf(network.hostOf(m_clock))};
}

QStringList Discovery::names() const { return {}; }

} // namespace mandorla::sync
