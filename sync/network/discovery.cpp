#include "sync/network/discovery.h"

#include "protocol/limits.h"
#include "sync/limits.h"
#include "sync/network/interfaces.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <utility>

namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

const QHostAddress& groupIpv4()
{
    static const QHostAddress group(QString::fromLatin1(limits::kGroupIpv4));
    return group;
}

const QHostAddress& groupIpv6()
{
    static const QHostAddress group(QString::fromLatin1(limits::kGroupIpv6));
    return group;
}

// What the groups are joined on.
QStringList namesOf(const QList<QNetworkInterface>& interfaces)
{
    QStringList out;
    for (const QNetworkInterface& interface : interfaces) {
        out << QString::number(interface.index()) << interface.name() << interface.hardwareAddress();
        for (const QNetworkAddressEntry& entry : interface.addressEntries())
            out << entry.ip().toString();
    }
    return out;
}

} // namespace

Discovery::Discovery(Reach reach, Clock& clock, QObject* parent)
    : QObject(parent)
    , m_reach(reach)
    , m_clock(clock)
    , m_sending(clock.timer([this] { send(); }))
    , m_settling(clock.timer([this] { look(); }))
    , m_ipv4(QHostAddress::AnyIPv4, groupIpv4())
    , m_ipv6(QHostAddress::AnyIPv6, groupIpv6())
{
    for (QUdpSocket* socket : {&m_ipv4.socket, &m_ipv6.socket}) {
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QUdpSocket::readyRead, this, [this, socket] { receive(*socket); });
    }
}

void Discovery::announce(std::function<Bytes()> makeDatagram)
{
    m_makeDatagram = std::move(makeDatagram);
    if (!m_changes) {
        m_changes = std::make_unique<NetworkChanges>();
        connect(m_changes.get(), &NetworkChanges::changed, this, [this](bool isGone) {
            m_isGone = m_isGone || isGone;
            if (!m_settling->isRunning()) // much of what the kernel tells changes nothing here
                m_settling->start(limits::kSettling);
        });
    }
    m_sent = 0;
    m_sending->start(0ms);
}

void Discovery::stop()
{
    m_sending->stop();
    m_settling->stop();
    m_changes.reset();
    m_makeDatagram = nullptr;
    m_ipv4.close();
    m_ipv6.close();
    m_interfaces.clear();
    m_heard.clear();
}

bool Discovery::usable() const { return m_makeDatagram && m_sent > 0 ? m_usable : !interfaces().isEmpty(); }

QList<QHostAddress> Discovery::ownAddresses() const { return addressesOf(interfaces()); }

QStringList Discovery::names() const
{
    QStringList out;
    for (const QNetworkInterface& interface : interfaces())
        out << interface.name();
    return out;
}

QList<QNetworkInterface> Discovery::interfaces() const
{
    return m_reach.loopbackOnly ? loopbackInterfaces() : homeInterfaces();
}

void Discovery::Side::close()
{
    socket.close();
    joined.clear();
    deaf = false;
}

void Discovery::announceAnew()
{
    m_sent = 0;
    m_sending->start(limits::kSettling);
}

void Discovery::send()
{
    m_sending->start(++m_sent <= limits::kQuickSendings ? limits::kBeaconQuick : limits::kBeaconCalm);
    look();
    const std::function<Bytes()> makeDatagram = m_makeDatagram; // it may call stop(), as whoever hears us may
    const Bytes bytes = makeDatagram ? makeDatagram() : Bytes{};
    if (bytes.empty() || bytes.size() > limits::kBeaconBytes)
        return;
    const QByteArray datagram(reinterpret_cast<const char*>(bytes.data()),
                              static_cast<qsizetype>(bytes.size()));
    for (const QNetworkInterface& interface : std::as_const(m_interfaces))
        sendOn(interface, datagram);
}

// A socket may count as joined on an interface that is gone or was exchanged, and is then refused where it
// joins anew; nor does it join more than some twenty times. So on another network there is another socket.
void Discovery::look()
{
    const QStringList before = namesOf(m_interfaces);
    m_interfaces = interfaces();
    const bool isOther = namesOf(m_interfaces) != before;
    if (std::exchange(m_isGone, false) || isOther) {
        m_ipv4.close();
        m_ipv6.close();
        if (m_sent > 1)
            announceAnew();
    }
    const bool wasDeaf = isDeaf();
    for (Side* side : {&m_ipv4, &m_ipv6}) {
        if (side == &m_ipv6 && m_reach.loopbackOnly) // the group does not work there
            continue;
        bind(*side);
        join(*side);
    }
    const bool usable = !m_ipv4.joined.isEmpty() || !m_ipv6.joined.isEmpty();
    if (std::exchange(m_usable, usable) != usable || isDeaf() != wasDeaf || isOther)
        emit networkChanged();
}

void Discovery::bind(Side& side)
{
    const auto isBound = [&](QUdpSocket& socket, quint16 port) {
        return socket.bind(side.any, port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint);
    };
    if (QUdpSocket tries; side.deaf && isBound(tries, m_reach.port))
        side.close();
    if (side.isOpen())
        return;
    if (!isBound(side.socket, m_reach.port)) {
        side.deaf = side.socket.error() == QAbstractSocket::AddressInUseError;
        side.socket.close();
        if (!side.deaf || !isBound(side.socket, 0))
            return;
    }
    side.socket.setSocketOption(QAbstractSocket::MulticastTtlOption, m_reach.loopbackOnly ? 0 : 1);
}

void Discovery::join(Side& side)
{
    if (!side.isOpen())
        return;
    for (const QNetworkInterface& interface : std::as_const(m_interfaces))
        if (!side.joined.contains(interface.index()) && side.socket.joinMulticastGroup(side.group, interface))
            side.joined << interface.index();
}

void Discovery::sendOn(const QNetworkInterface& interface, const QByteArray& datagram)
{
    if (m_ipv4.joined.contains(interface.index())) {
        m_ipv4.socket.setMulticastInterface(interface);
        m_ipv4.socket.writeDatagram(datagram, groupIpv4(), m_reach.port);
    }
    if (m_ipv6.joined.contains(interface.index())) {
        QHostAddress group = groupIpv6();
        group.setScopeId(interface.name());
        m_ipv6.socket.writeDatagram(datagram, group, m_reach.port);
    }
    if (m_reach.loopbackOnly || !m_ipv4.isOpen()) // Qt would open it, on any port
        return;
    for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
        if (!entry.broadcast().isNull())
            m_ipv4.socket.writeDatagram(datagram, entry.broadcast(), m_reach.port);
    }
}

void Discovery::receive(QUdpSocket& socket)
{
    constexpr auto kTooMany =
        static_cast<qint64>(limits::kBeaconBytes) + 1; // one more, so as to see it is too long
    const auto isBound = [&] { return socket.state() == QAbstractSocket::BoundState; }; // until stop()
    for (int i = 0; i < limits::kDatagramsAtOnce && isBound() && socket.hasPendingDatagrams(); ++i) {
        const QNetworkDatagram datagram = socket.receiveDatagram(kTooMany);
        const QByteArray bytes = datagram.data();
        const QHostAddress from = datagram.senderAddress();
        if (bytes.isEmpty() || bytes.size() == kTooMany || (m_reach.loopbackOnly && !from.isLoopback()))
            continue;
        const Bytes whole(bytes.begin(), bytes.end());
        if (mayBeHeard(from) || (m_isKnown && m_isKnown(whole)))
            emit heard(whole, from);
    }
}

bool Discovery::mayBeHeard(const QHostAddress& from)
{
    const Time now = m_clock.now();
    if (now - m_second >= 1s) {
        m_second = now;
        m_heard.clear();
    }
    if (!m_heard.contains(from) && m_heard.size() >= static_cast<qsizetype>(limits::kSenders))
        return false;
    return ++m_heard[from] <= limits::kBeaconsPerSecond;
}

} // namespace mandorla::sync
