#pragma once

#include "protocol/bytes.h"
#include "sync/clock.h"
#include "sync/limits.h"
#include "sync/network/changes.h"

#include <QHash>
#include <QHostAddress>
#include <QNetworkInterface>
#include <QObject>
#include <QSet>
#include <QUdpSocket>

#include <functional>
#include <memory>

namespace mandorla::sync {

// Who hears the datagrams.
struct Reach
{
    // Everybody on the local network, on the one port of all laptops.
    static Reach home() { return {false, limits::kPort}; }
    // Only this machine: a rehearsal or a test, each on a port of its own so that two never meet.
    static Reach thisMachine(quint16 port) { return {true, port}; }

    bool loopbackOnly;
    quint16 port;
};

// Tells the local network that somebody is here, and hears others tell it. Sends by IPv4 multicast and
// broadcast and by IPv6 multicast of the link, on every interface that may lead to the other laptop. What a
// datagram says is not its business: whatever it hears is a hint from anybody, and must never change trust,
// names or state.
//
// One's own datagrams may come back.
//
// Not protected: everybody on the network sees that datagrams are sent, from where and how often. A flood
// from more than limits::kSenders addresses can drown those of a laptop that is not known yet; a typed
// address works all the same.
class Discovery : public QObject
{
    Q_OBJECT

public:
    Discovery(Reach reach, Clock& clock, QObject* parent = nullptr);

    // From now on, until stop(): hears, and sends what the function gives: at once, a few times quickly, then
    // every second; and anew when the network changes. The function is asked for each sending; nothing, or
    // more than limits::kBeaconBytes, is not sent.
    void announce(std::function<Bytes()> makeDatagram);

    // What this says yes to is heard however many others are: it looks at any datagram, and quickly.
    void setIsKnown(std::function<bool(const Bytes&)> isKnown) { m_isKnown = std::move(isKnown); }

    // Neither sends nor hears.
    void stop();

    // Whether there is any interface to announce on: while announcing, as it was when last looked (each
    // second, and when it changes); otherwise, as it is now. Without one, announcing goes on and finds one
    // when it appears.
    [[nodiscard]] bool usable() const;

    // While announcing: another program here has the port, for IPv4 or IPv6, so that nothing that is said
    // there is heard. What is announced goes out all the same; the port is tried again with each sending.
    [[nodiscard]] bool isDeaf() const { return m_ipv4.deaf || m_ipv6.deaf; }

    // This laptop's addresses to read aloud: IPv4 first, then IPv6 of the link.
    [[nodiscard]] QList<QHostAddress> ownAddresses() const;

    // The names of the interfaces that lead to the home network, now.
    [[nodiscard]] QStringList names() const;

signals:
    // At most limits::kBeaconBytes bytes, at most limits::kBeaconsPerSecond from one sender, and in one
    // second from limits::kSenders of them at most, unless known.
    void heard(const mandorla::Bytes& datagram, const QHostAddress& from);

    // usable(), isDeaf() or ownAddresses() may be another than it was.
    void networkChanged();

private:
    // What hears and sends in one family of addresses.
    struct Side
    {
        Side(QHostAddress::SpecialAddress here, const QHostAddress& all)
            : any(here)
            , group(all)
        {
        }
        [[nodiscard]] bool isOpen() const { return socket.state() == QAbstractSocket::BoundState; }
        void close();
        const QHostAddress any;
        const QHostAddress group;
        QUdpSocket socket;
        QSet<int> joined;  // interfaces by index
        bool deaf = false; // bound elsewhere, to send
    };

    [[nodiscard]] QList<QNetworkInterface> interfaces() const;
    void announceAnew();
    void send();
    void look();
    void bind(Side& side);
    void join(Side& side);
    void sendOn(const QNetworkInterface& interface, const QByteArray& datagram);
    void receive(QUdpSocket& socket);
    [[nodiscard]] bool mayBeHeard(const QHostAddress& from);

    Reach m_reach;
    Clock& m_clock;
    std::function<Bytes()> m_makeDatagram;
    std::function<bool(const Bytes&)> m_isKnown;
    std::unique_ptr<Timer> m_sending;
    std::unique_ptr<Timer> m_settling; // then it looks
    int m_sent = 0;
    std::unique_ptr<NetworkChanges> m_changes; // while announcing
    bool m_isGone = false;                     // an interface, since last looked
    QList<QNetworkInterface> m_interfaces;     // when last looked at
    bool m_usable = false;
    Side m_ipv4;
    Side m_ipv6;
    QHash<QHostAddress, std::uint32_t> m_heard; // datagrams of each sender since …
    Time m_second{};
};

} // namespace mandorla::sync
