#pragma once

#include "sync/clock.h"
#include "sync/limits.h"
#include "sync/network/tls_link.h"

#include <QHostAddress>

#include <functional>
#include <memory>
#include <vector>

namespace mandorla::sync {

// Waits for the other laptop to dial. Whoever dials is a stranger until the owner says accepted(), and all
// that strangers can take is bounded:
// 1. at most limits::kStrangers of them, and limits::kStrangersPerAddress from one address; one more, and the
//    oldest is dropped, so that slow strangers cannot keep the partner out. Who has shown the partner's
//    certificate does not count for its address: another program there cannot drive it out. Of all, whoever
//    has shown it, or comes from where the partner is expected, is dropped only if all have or do;
// 2. limits::kHelloTime from TCP to accepted(), or the link is dropped;
// 3. what TlsLink::kUnread says of each.
// Whom the listener drops hears closed().
//
// Not protected: someone on the network who dials faster than the partner's TLS takes can keep evicting it as
// long as nothing tells where the partner is.
class Listener : public QObject
{
    Q_OBJECT

public:
    Listener(const Identity& own, Clock& clock, QObject* parent = nullptr);
    ~Listener() override;

    // Listens on the port or, if that is taken, on the other one or any free one: port() tells. 0 asks for
    // any. The port is then tried again by itself: once it is free, listens on both, for somebody may be
    // typing the other one, and portChanged(). False if there is none at all, or no such address here.
    [[nodiscard]] bool listen(const QHostAddress& address = QHostAddress::Any, quint16 port = limits::kPort,
                              quint16 other = 0);

    // 0 while not listening.
    [[nodiscard]] quint16 port() const;

    // Stops listening; who is shaking hands already may go on.
    void stopAccepting();

    // Stops listening and drops the strangers; accepted links live on.
    void close();

    // Asked for each fingerprint once TLS is up: false drops the connection before a byte of it is read.
    // Without one, everybody may try.
    void setAdmits(std::function<bool(const crypto::Fingerprint&)> admits) { m_admits = std::move(admits); }

    // Asked when one has to go: whether this fingerprint is the partner's, and whether the partner may come
    // from this address. Without them, nobody is expected.
    void setIsPartner(std::function<bool(const crypto::Fingerprint&)> isPartner)
    {
        m_isPartner = std::move(isPartner);
    }
    void setExpects(std::function<bool(const QHostAddress&)> expects) { m_expects = std::move(expects); }

    // Hello is through: this link is no stranger any more.
    void accepted(const Link& link);

signals:
    void portChanged();
    void linked(mandorla::sync::LinkPtr link);

private:
    class Server;
    struct Stranger
    {
        TlsLink* link;
        std::shared_ptr<TlsLink> shaking; // until TLS is up; then the link is the owner's
        std::unique_ptr<Timer> helloTime;
    };

    [[nodiscard]] bool isPartner(const Stranger& stranger) const;
    [[nodiscard]] bool isExpected(const Stranger& stranger) const;
    [[nodiscard]] std::unique_ptr<Server> makeServer();
    void arrived(qintptr descriptor);
    void makeRoomFor(const QHostAddress& address);
    void isUp(TlsLink* link);
    bool forget(const QObject* link);

    Identity m_own;
    Clock& m_clock;
    std::function<bool(const crypto::Fingerprint&)> m_admits;
    std::function<bool(const crypto::Fingerprint&)> m_isPartner;
    std::function<bool(const QHostAddress&)> m_expects;
    std::vector<Stranger> m_strangers; // the oldest first
    std::unique_ptr<Server> m_server;
    std::unique_ptr<Server> m_elsewhere; // while the port is taken, and then as long as m_server listens
    std::unique_ptr<Timer> m_retrying;
};

} // namespace mandorla::sync
