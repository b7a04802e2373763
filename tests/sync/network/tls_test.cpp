#include "sync/limits.h"
#include "tests/sync/network/tls.h"

#include <QTcpServer>

#include <openssl/crypto.h>

#include <algorithm>

// What two ends of ours are to each other, and what the wire sees of it.
namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

TEST_F(Tls, BothSidesKnowEachOther)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    const Held& heard = *let_in[0];
    EXPECT_EQ(dialled->link->peerFingerprint(), fingerprint(0));
    EXPECT_EQ(heard.link->peerFingerprint(), fingerprint(1));
    EXPECT_TRUE(dialled->link->dialled());
    EXPECT_FALSE(heard.link->dialled());
    EXPECT_EQ(dialled->link->peerAddress(), kHere);
    EXPECT_EQ(heard.link->peerAddress(), kHere);
}

TEST_F(Tls, CarriesManyBytesBothWays)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    const Bytes there = noise(400'000);
    const Bytes back = noise(300'001);
    dialled->link->send(there);
    let_in[0]->link->send(back);
    EXPECT_TRUE(wait([&] {
        return let_in[0]->received.size() >= there.size() && dialled->received.size() >= back.size();
    }));
    EXPECT_TRUE(let_in[0]->received == there);
    EXPECT_TRUE(dialled->received == back);
}

TEST_F(Tls, WhatIsSentAtOnceIsNotLost)
{
    QObject::connect(&listener, &Listener::linked, &listener,
                     [](const LinkPtr& link) { link->send(view("hi")); });
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    EXPECT_TRUE(wait([&] { return toString(dialled->received) == "hi"; }));
}

TEST_F(Tls, AnswersFromWithinReceivedStayInOrder)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    Link& echo = *let_in[0]->link;
    int depth = 0;
    int deepest = 0;
    QObject::connect(&echo, &Link::received, &echo, [&](const Bytes& bytes) {
        deepest = std::max(deepest, ++depth);
        echo.send(bytes);
        --depth;
    });
    const Bytes sent = noise(200'000);
    for (std::size_t at = 0; at < sent.size(); at += 1000)
        dialled->link->send(ByteView(sent).subspan(at, 1000));
    EXPECT_TRUE(wait([&] { return dialled->received.size() >= sent.size(); }));
    EXPECT_TRUE(dialled->received == sent);
    EXPECT_EQ(deepest, 1);
}

TEST_F(Tls, ClosingIsHeardByTheOtherSideOnly)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    dialled->link->close();
    EXPECT_TRUE(wait([&] { return let_in[0]->closed > 0; }));
    QTest::qWait(kQuiet);
    EXPECT_EQ(let_in[0]->closed, 1);
    EXPECT_EQ(dialled->closed, 0);
    dialled->link->send(view("nobody"));
    let_in[0]->link->send(view("nobody"));
}

TEST_F(Tls, WhatWasSentBeforeTheEndArrivesBeforeIt)
{
    const auto socket = connectWith(usual());
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    QTest::qWait(50); // or what the client has not read yet turns its end into a reset, which loses bytes
    std::size_t receivedBefore = 0;
    QObject::connect(let_in[0]->link.get(), &Link::closed, &listener,
                     [&] { receivedBefore = let_in[0]->received.size(); });
    const Bytes last = noise(250'000);
    socket->write(reinterpret_cast<const char*>(last.data()), static_cast<qint64>(last.size()));
    socket->disconnectFromHost();
    EXPECT_TRUE(wait([&] { return let_in[0]->closed == 1; }));
    EXPECT_EQ(receivedBefore, last.size());
}

TEST_F(Tls, LettingGoOfALinkDropsIt)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    dialled->link.reset();
    EXPECT_TRUE(wait([&] { return let_in[0]->closed == 1; }));
    EXPECT_EQ(dialled->closed, 0);
}

TEST_F(Tls, ThePinnedOneIsLinked) { EXPECT_TRUE(dial(fingerprint(0))); }

TEST_F(Tls, T4_SomebodyElseThanThePinnedOneIsNotLinked)
{
    EXPECT_FALSE(dial(fingerprint(2)));
    EXPECT_EQ(failure, DialFailure::NotTheOne);
    QTest::qWait(kQuiet);
    EXPECT_TRUE(let_in.empty()) << "the wrong one was shown our certificate";
}

TEST_F(Tls, AClosedPortIsRefused)
{
    listener.close();
    QTcpServer taken;
    ASSERT_TRUE(taken.listen(kHere, 0));
    const quint16 port = taken.serverPort();
    taken.close();
    Dialler dialler(identity(1), clock);
    QSignalSpy failed(&dialler, &Dialler::failed);
    dialler.dial(kHere, port);
    EXPECT_TRUE(failed.isEmpty()) << "failed() came out of dial()";
    ASSERT_TRUE(wait([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<DialFailure>(), DialFailure::Refused);
}

TEST_F(Tls, AnAddressOnNoInterfaceIsUnreachable)
{
    for (const char* address : {"fe80::1%nowhere0", "fe80::1"}) {
        Dialler dialler(identity(1), clock);
        QSignalSpy failed(&dialler, &Dialler::failed);
        dialler.dial(QHostAddress(address), listener.port());
        ASSERT_TRUE(wait([&] { return !failed.isEmpty(); }));
        EXPECT_EQ(failed[0][0].value<DialFailure>(), DialFailure::Unreachable);
    }
}

TEST_F(Tls, SilenceTimesOut)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(kHere, 0));
    Dialler dialler(identity(1), clock);
    QSignalSpy failed(&dialler, &Dialler::failed);
    dialler.dial(kHere, silent.serverPort());
    ASSERT_TRUE(wait([&] { return silent.hasPendingConnections(); }));
    clock.advance(limits::kDialTime - 1ms);
    QTest::qWait(kQuiet);
    EXPECT_TRUE(failed.isEmpty());
    clock.advance(1ms);
    ASSERT_TRUE(wait([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<DialFailure>(), DialFailure::TimedOut);
    QTest::qWait(kQuiet);
    EXPECT_EQ(failed.size(), 1);
}

TEST_F(Tls, SomethingElseOnThePortIsATlsFailure)
{
    QTcpServer printer;
    ASSERT_TRUE(printer.listen(kHere, 0));
    QObject::connect(&printer, &QTcpServer::newConnection, &printer,
                     [&] { printer.nextPendingConnection()->write("220 ready to print\r\n"); });
    Dialler dialler(identity(1), clock);
    QSignalSpy failed(&dialler, &Dialler::failed);
    dialler.dial(kHere, printer.serverPort());
    ASSERT_TRUE(wait([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<DialFailure>(), DialFailure::TlsFailed);
}

TEST_F(Tls, GivingUpIsSilent)
{
    Dialler dialler(identity(1), clock);
    QSignalSpy linked(&dialler, &Dialler::linked);
    QSignalSpy failed(&dialler, &Dialler::failed);
    dialler.dial(kHere, listener.port());
    dialler.dial(kHere, listener.port());
    ASSERT_TRUE(wait([&] { return !linked.isEmpty(); }));
    dialler.dial(kHere, listener.port());
    dialler.cancel();
    QTest::qWait(kQuiet);
    EXPECT_EQ(linked.size(), 1);
    EXPECT_TRUE(failed.isEmpty());
}

// What the first bytes of a dialler tell whoever listens on the wire (RFC 8446, 4.1.2).
TEST_F(Tls, ClientHelloNamesNobody)
{
    QTcpServer wire;
    ASSERT_TRUE(wire.listen(kHere, 0));
    Bytes hello;
    QObject::connect(&wire, &QTcpServer::newConnection, &wire, [&] {
        QTcpSocket* const socket = wire.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, &wire, [&hello, socket] {
            const QByteArray bytes = socket->readAll();
            hello.insert(hello.end(), bytes.begin(), bytes.end());
        });
    });
    Dialler dialler(identity(1), clock);
    dialler.dial(kHere, wire.serverPort());
    const auto two = [&](std::size_t at) {
        return static_cast<std::size_t>(hello.at(at) << 8 | hello.at(at + 1));
    };
    ASSERT_TRUE(wait([&] { return hello.size() > 5 && hello.size() >= 5 + two(3); }));

    std::size_t at = 5 + 4 + 2 + 32; // record, handshake, version, random
    at += 1U + hello.at(at);         // session id
    at += 2 + two(at);               // cipher suites
    at += 1U + hello.at(at);         // compression
    const std::size_t end = at + 2 + two(at);
    std::vector<std::size_t> extensions;
    Bytes versions;
    for (at += 2; at < end; at += 4 + two(at + 2)) {
        extensions.push_back(two(at));
        if (two(at) == 43)
            versions.assign(hello.begin() + static_cast<long>(at) + 4,
                            hello.begin() + static_cast<long>(at + 4 + two(at + 2)));
    }
    const auto has = [&](std::size_t extension) {
        return std::find(extensions.begin(), extensions.end(), extension) != extensions.end();
    };
    EXPECT_FALSE(has(0)) << "server name";
    EXPECT_FALSE(has(16)) << "ALPN";
    EXPECT_FALSE(has(41)) << "a session to resume";
    EXPECT_EQ(versions, (Bytes{2, 3, 4})) << "TLS 1.3 and nothing else";
}

// What a recording of today is worth tomorrow hangs on the group that the two agree on. Qt cannot tell which:
// the answer to the first hello names it (RFC 8446, 4.2.8), in the clear.
TEST_F(Tls, AgreesOnAGroupThatAlsoHoldsAgainstAQuantumComputerWhereOpenSslHasOne)
{
    QTcpServer wire;
    ASSERT_TRUE(wire.listen(kHere, 0));
    Bytes answer;
    QObject::connect(&wire, &QTcpServer::newConnection, &wire, [&] {
        QTcpSocket* const from = wire.nextPendingConnection();
        auto* const to = new QTcpSocket(from);
        QObject::connect(from, &QTcpSocket::readyRead, to, [from, to] { to->write(from->readAll()); });
        QObject::connect(to, &QTcpSocket::readyRead, from, [&answer, from, to] {
            const QByteArray bytes = to->readAll();
            answer.insert(answer.end(), bytes.begin(), bytes.end());
            from->write(bytes);
        });
        to->connectToHost(kHere, listener.port());
    });
    Dialler dialler(identity(1), clock);
    QSignalSpy linked(&dialler, &Dialler::linked);
    dialler.dial(kHere, wire.serverPort());
    ASSERT_TRUE(wait([&] { return !linked.isEmpty(); }));

    const auto two = [&](std::size_t at) {
        return static_cast<std::size_t>(answer.at(at) << 8 | answer.at(at + 1));
    };
    ASSERT_EQ(answer.at(5), 2) << "ServerHello";
    std::size_t at = 5 + 4 + 2 + 32; // record, handshake, version, random
    at += 1U + answer.at(at);        // session id
    at += 2 + 1;                     // cipher suite, compression
    const std::size_t end = at + 2 + two(at);
    std::size_t group = 0;
    for (at += 2; at < end; at += 4 + two(at + 2))
        if (two(at) == 51)
            group = two(at + 4);
    constexpr std::size_t kX25519 = 0x001d, kX25519MlKem768 = 0x11ec;
    const bool newer = OpenSSL_version_num() >= 0x30500000UL;
    EXPECT_EQ(group, newer ? kX25519MlKem768 : kX25519) << OpenSSL_version(OPENSSL_VERSION);
}

// Pages that two people wrote apart are said all at once.
TEST_F(Tls, OneLongSendArrives)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    const Bytes sent = noise(static_cast<std::size_t>(limits::kUnsent) + 1024 * 1024);
    dialled->link->send(sent);
    EXPECT_TRUE(wait([&] { return let_in[0]->received.size() == sent.size(); }));
    EXPECT_EQ(let_in[0]->received, sent);
    dialled->link->send(noise(1));
    EXPECT_TRUE(wait([&] { return let_in[0]->received.size() == sent.size() + 1; }));
    EXPECT_EQ(dialled->closed, 0);
}

TEST_F(Tls, T5_WhoDoesNotReadIsDropped)
{
    const auto socket = connectWith(usual());
    socket->setReadBufferSize(1024);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    const Bytes frame = noise(64 * 1024);
    int sent = 0;
    for (; sent < 1000 && let_in[0]->closed == 0; ++sent) {
        let_in[0]->link->send(frame);
        EXPECT_EQ(let_in[0]->closed, 0) << "closed() came out of send()";
        QTest::qWait(1);
    }
    EXPECT_EQ(let_in[0]->closed, 1);
    EXPECT_LT(sent, 1000); // what the two systems buffer, and limits::kUnsent
}

} // namespace
} // namespace mandorla::sync
