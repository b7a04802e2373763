#include "sync/network/discovery.h"

#include "sync/network/interfaces.h"

#include <QNetworkDatagram>
#include <QNetworkProxy>

#include <utility>

namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

constexpr int kQuickSendings = 5;
constexpr auto kQuick = 200ms; // who just opened the screen is looking at it
constexpr auto kCalm = 1000ms;
constexpr int kSendingsPerLook = 4;  // a cable pulled, a Wi-Fi joined: seen after so many sendings
constexpr int kDatagramsAtOnce = 64; // then the rest of the program has its turn

const QHostAddress& groupIpv4() // of the local scope of RFC 2365
{
    static const QHostAddress group(QStringLiteral("239.255.77.68"));
    return group;
}

const QHostAddress& groupIpv6() // of the link-local scope of RFC 4291
{
    static const QHostAddress group(QStringLiteral("ff02::6d64:6c61"));
    return group;
}

} // namespace

Discovery::Discovery(Reach reach, QObject* parent)
    : QObject(parent)
    , m_reach(reach)
{
    m_sending.setSingleShot(true);
    connect(&m_sending, &QTimer::timeout, this, &Discovery::send);
    for (QUdpSocket* socket : {&m_ipv4, &m_ipv6}) {
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QUdpSocket::readyRead, this, [this, socket] { receive(*socket); });
    }
}

void Discovery::announce(std::function<Bytes()> makeDatagram)
{
    m_makeDatagram = std::move(makeDatagram);
    m_sent = 0;
    m_sending.start(0ms);
}

void Discovery::stop()
{
    m_sending.stop();
    m_makeDatagram = nullptr;
    m_ipv4.close();
    m_ipv6.close();
    m_joinedIpv4.clear();
    m_joinedIpv6.clear();
    m_interfaces.clear();
    m_heard.clear();
}

bool Discovery::usable() const { return m_makeDatagram && m_sent > 0 ? m_usable : !interfaces().isEmpty(); }

QList<QHostAddress> Discovery::ownAddresses() const { return addressesOf(interfaces()); }

QStringList Discovery::zones() const
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

void Discovery::send()
{
    const bool isTimeToLook = m_sent % kSendingsPerLook == 0;
    m_sending.start(++m_sent <= kQuickSendings ? kQuick : kCalm);
    if (isTimeToLook)
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

void Discovery::look()
{
    m_interfaces = interfaces();
    bindAndJoin(m_ipv4, QHostAddress(QHostAddress::AnyIPv4), groupIpv4(), m_joinedIpv4);
    if (!m_reach.loopbackOnly) // the IPv6 group does not work on loopback
        bindAndJoin(m_ipv6, QHostAddress(QHostAddress::AnyIPv6), groupIpv6(), m_joinedIpv6);
    const bool usable = !m_joinedIpv4.isEmpty() || !m_joinedIpv6.isEmpty();
    if (std::exchange(m_usable, usable) != usable)
        emit usableChanged(usable);
}

void Discovery::bindAndJoin(QUdpSocket& socket, const QHostAddress& any, const QHostAddress& group,
                            QSet<int>& joined)
{
    if (socket.state() != QAbstractSocket::BoundState) {
        if (!socket.bind(any, m_reach.port, QUdpSocket::ShareAddress | QUdpSocket::ReuseAddressHint))
            return;
        socket.setSocketOption(QAbstractSocket::MulticastTtlOption, m_reach.loopbackOnly ? 0 : 1);
    }
    QSet<int> now;
    for (const QNetworkInterface& interface : std::as_const(m_interfaces)) {
        if (joined.contains(interface.index()) || socket.joinMulticastGroup(group, interface))
            now << interface.index();
    }
    joined = now;
}

void Discovery::sendOn(const QNetworkInterface& interface, const QByteArray& datagram)
{
    if (m_joinedIpv4.contains(interface.index())) {
        m_ipv4.setMulticastInterface(interface);
        m_ipv4.writeDatagram(datagram, groupIpv4(), m_reach.port);
    }
    if (m_joinedIpv6.contains(interface.index())) {
        QHostAddress group = groupIpv6();
        group.setScopeId(interface.name());
        m_ipv6.writeDatagram(datagram, group, m_reach.port);
    }
    if (m_reach.loopbackOnly)
        return;
    for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
        if (!entry.broadcast().isNull())
            m_ipv4.writeDatagram(datagram, entry.broadcast(), m_reach.port);
    }
}

void Discovery::receive(QUdpSocket& socket)
{
    constexpr auto kTooMany =
        static_cast<qint64>(limits::kBeaconBytes) + 1; // one more, so as to see it is too long
    const auto isBound = [&] { return socket.state() == QAbstractSocket::BoundState; }; // until stop()
    for (int i = 0; i < kDatagramsAtOnce && isBound() && socket.hasPendingDatagrams(); ++i) {
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
    const auto now = std::chrono::steady_clock::now();
    if (now - m_second >= 1s) {
        m_second = now;
        m_heard.clear();
    }
    if (!m_heard.contains(from) && m_heard.size() >= kSenders)
        return false;
    return ++m_heard[from] <= limits::kBeaconsPerSecond;
}

} // namespace mandorla::sync
