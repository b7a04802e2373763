#pragma once

#include "sync/client.h"
#include "tests/support/the_clock.h"
#include "tests/support/wait.h"

#include <QString>
#include <QTcpServer>
#include <QTest>

#include <gtest/gtest.h>

#include <arpa/inet.h>
#include <sys/socket.h>

#include <chrono>
#include <memory>
#include <string>
#include <vector>

// Whole clients in a test: real TLS and beacons, on this machine alone.
namespace mandorla::test {

// A port that nobody has, TCP or UDP.
[[nodiscard]] inline quint16 freePort()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    return server.serverPort();
}

// Any TCP port; beacons on this UDP port of the loopback, or none.
[[nodiscard]] inline sync::ClientOptions onLoopback(quint16 beacons = 0)
{
    sync::ClientOptions options;
    options.listenAddress = QHostAddress::LocalHost;
    options.port = 0;
    using Beacons = sync::ClientOptions::Beacons;
    options.beacons = beacons != 0 ? Beacons::Loopback : Beacons::None;
    options.loopbackPort = beacons;
    return options;
}

[[nodiscard]] inline QString hereAt(quint16 port) { return QStringLiteral("127.0.0.1:%1").arg(port); }

// A plain TCP connection from 127.0.0.<from>.
[[nodiscard]] inline int connectedFrom(int from, quint16 port)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(0x7f000000U + static_cast<std::uint32_t>(from));
    EXPECT_EQ(::bind(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    address.sin_port = htons(port);
    EXPECT_EQ(::connect(socket, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    return socket;
}

// Other digits than these.
[[nodiscard]] inline QString otherThan(const QString& code)
{
    return (code[0] == u'9' ? QChar(u'0') : QChar(code[0].unicode() + 1)) + code.mid(1);
}

// A person's laptop, and all that its screen was told.
class Person
{
public:
    explicit Person(const sync::ClientOptions& options, const QString& name = {})
        : Person(std::make_unique<sync::Client>(options, theClock), nullptr)
    {
        EXPECT_TRUE(client.setName(name));
    }

    // Of a client that is somebody else's, and outlives this.
    explicit Person(sync::Client& theirs)
        : Person(nullptr, &theirs)
    {
    }

    sync::Partner& partner() { return *client.partner(); }

    template <typename Kind>
    [[nodiscard]] std::size_t count() const
    {
        std::size_t n = 0;
        for (const sync::Event& event : events)
            n += std::holds_alternative<Kind>(event);
        return n;
    }

private:
    std::unique_ptr<sync::Client> m_own;

public:
    sync::Client& client;
    std::vector<sync::Event> events;
    std::vector<std::string> failures;

private:
    Person(std::unique_ptr<sync::Client> own, sync::Client* theirs)
        : m_own(std::move(own))
        , client(theirs ? *theirs : *m_own)
    {
        QObject::connect(&client, &sync::Client::paired, &m_here, [this](sync::Partner* partner) {
            QObject::connect(partner, &sync::Partner::happened, &m_here,
                             [this](const sync::Event& event) { events.push_back(event); });
        });
        QObject::connect(&client, &sync::Client::pairingFailed, &m_here,
                         [this](const sync::Failure& failure) { failures.emplace_back(nameOf(failure)); });
        QObject::connect(&client, &sync::Client::connectFailed, &m_here,
                         [this](sync::ConnectFailure failure) { failures.emplace_back(nameOf(failure)); });
    }

    QObject m_here; // what it listens with: gone before the client is
};

} // namespace mandorla::test
