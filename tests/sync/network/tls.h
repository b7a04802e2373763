#pragma once

#include "sync/network/dialler.h"
#include "sync/network/listener.h"
#include "tests/support/simulated_clock.h"
#include "tests/support/wait.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <optional>
#include <vector>

// Two ends in one process over real sockets on loopback, and strangers who misbehave.
namespace mandorla::sync {

using test::wait;

inline constexpr int kQuiet = 150; // ms, for what must not

inline const QHostAddress kHere(QHostAddress::LocalHost);

inline const Identity& identity(std::size_t which)
{
    static const std::array<Identity, 3> identities = {*makeIdentity(), *makeIdentity(), *makeIdentity()};
    return identities[which];
}

inline crypto::Fingerprint fingerprint(std::size_t which)
{
    return fingerprintOf(identity(which).certificate);
}

inline Bytes noise(std::size_t size)
{
    Bytes out(size);
    std::uint32_t state = 1;
    for (std::uint8_t& byte : out)
        byte = static_cast<std::uint8_t>((state = state * 1664525 + 1013904223) >> 24);
    return out;
}

// Holds a link and remembers what it said.
struct Held
{
    explicit Held(LinkPtr taken)
        : link(std::move(taken))
    {
        QObject::connect(link.get(), &Link::received, link.get(),
                         [this](const Bytes& bytes) { append(received, bytes); });
        QObject::connect(link.get(), &Link::closed, link.get(), [this] { ++closed; });
    }
    ~Held()
    {
        if (link)
            link->disconnect();
    }
    Held(const Held&) = delete;
    Held& operator=(const Held&) = delete;

    LinkPtr link;
    Bytes received;
    int closed = 0;
};

// A listener (identity 0) and all links that it let in.
class Tls : public ::testing::Test
{
protected:
    Tls()
        : listener(identity(0), clock)
    {
        QObject::connect(&listener, &Listener::linked, &listener, [this](const LinkPtr& link) {
            if (acceptsAll)
                listener.accepted(*link);
            let_in.push_back(std::make_unique<Held>(link));
        });
        EXPECT_TRUE(listener.listen(kHere, 0));
    }

    // Dials with identity 1 until something came of it.
    std::unique_ptr<Held> dial(std::optional<crypto::Fingerprint> pin = std::nullopt)
    {
        std::unique_ptr<Held> out;
        failure.reset();
        Dialler dialler(identity(1), clock);
        QObject::connect(&dialler, &Dialler::linked, &dialler,
                         [&](const LinkPtr& link) { out = std::make_unique<Held>(link); });
        QObject::connect(&dialler, &Dialler::failed, &dialler, [&](DialFailure why) { failure = why; });
        dialler.dial(kHere, listener.port(), pin);
        EXPECT_TRUE(wait([&] { return out || failure; }));
        return out;
    }

    // A stranger's plain TCP connection from one of loopback's many addresses.
    std::unique_ptr<QTcpSocket> stranger(const char* from = "127.0.0.1")
    {
        auto socket = std::make_unique<QTcpSocket>();
        EXPECT_TRUE(socket->bind(QHostAddress(from)));
        socket->connectToHost(kHere, listener.port());
        EXPECT_TRUE(wait([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
        QTest::qWait(20); // the listener has seen it
        return socket;
    }

    static bool isGone(const std::unique_ptr<QTcpSocket>& socket)
    {
        return wait([&] { return socket->state() == QAbstractSocket::UnconnectedState; });
    }

    // What Qt would do for somebody who speaks TLS 1.3 and shows identity 1; each test spoils it.
    static QSslConfiguration usual()
    {
        QSslConfiguration configuration;
        configuration.setProtocol(QSsl::TlsV1_3OrLater);
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
        configuration.setLocalCertificate(identity(1).certificate);
        configuration.setPrivateKey(identity(1).key);
        return configuration;
    }

    std::unique_ptr<QSslSocket> connectWith(const QSslConfiguration& configuration)
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(configuration);
        socket->connectToHostEncrypted(kHere.toString(), listener.port());
        return socket;
    }

    bool isRefused(const QSslConfiguration& configuration)
    {
        const auto socket = connectWith(configuration);
        QSignalSpy ended(socket.get(), &QSslSocket::errorOccurred);
        return wait([&] {
                   return !ended.isEmpty() && socket->state() == QAbstractSocket::UnconnectedState;
               }) &&
               let_in.empty();
    }

    test::SimulatedClock clock;
    Listener listener;
    bool acceptsAll = true;
    std::vector<std::unique_ptr<Held>> let_in;
    std::optional<DialFailure> failure;
};

} // namespace mandorla::sync
