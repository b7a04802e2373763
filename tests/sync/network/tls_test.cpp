#include "sync/limits.h"
#include "sync/network/dialler.h"
#include "sync/network/listener.h"
#include "tests/support/simulated_clock.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <gtest/gtest.h>

#include <openssl/crypto.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <future>
#include <new>
#include <thread>

// Two ends in one process over real sockets on loopback, and strangers who misbehave.
namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

constexpr int kPatience = 5000; // ms, for what must happen
constexpr int kQuiet = 150;     // ms, for what must not

template <typename Condition>
bool eventually(Condition condition)
{
    return QTest::qWaitFor(condition, kPatience);
}

const QHostAddress kHere(QHostAddress::LocalHost);

const Identity& identity(std::size_t which)
{
    static const std::array<Identity, 3> identities = {*makeIdentity(), *makeIdentity(), *makeIdentity()};
    return identities[which];
}

crypto::Fingerprint fingerprint(std::size_t which) { return fingerprintOf(identity(which).certificate); }

Bytes noise(std::size_t size)
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
        EXPECT_TRUE(eventually([&] { return out || failure; }));
        return out;
    }

    // A stranger's plain TCP connection from one of loopback's many addresses.
    std::unique_ptr<QTcpSocket> stranger(const char* from = "127.0.0.1")
    {
        auto socket = std::make_unique<QTcpSocket>();
        EXPECT_TRUE(socket->bind(QHostAddress(from)));
        socket->connectToHost(kHere, listener.port());
        EXPECT_TRUE(eventually([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
        QTest::qWait(20); // the listener has seen it
        return socket;
    }

    static bool isGone(const std::unique_ptr<QTcpSocket>& socket)
    {
        return eventually([&] { return socket->state() == QAbstractSocket::UnconnectedState; });
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
        return eventually([&] {
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

TEST_F(Tls, BothSidesKnowEachOther)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
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
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    const Bytes there = noise(400'000);
    const Bytes back = noise(300'001);
    dialled->link->send(there);
    let_in[0]->link->send(back);
    EXPECT_TRUE(eventually([&] {
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
    EXPECT_TRUE(eventually([&] { return toString(dialled->received) == "hi"; }));
}

TEST_F(Tls, AnswersFromWithinReceivedStayInOrder)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
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
    EXPECT_TRUE(eventually([&] { return dialled->received.size() >= sent.size(); }));
    EXPECT_TRUE(dialled->received == sent);
    EXPECT_EQ(deepest, 1);
}

TEST_F(Tls, ClosingIsHeardByTheOtherSideOnly)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    dialled->link->close();
    EXPECT_TRUE(eventually([&] { return let_in[0]->closed > 0; }));
    QTest::qWait(kQuiet);
    EXPECT_EQ(let_in[0]->closed, 1);
    EXPECT_EQ(dialled->closed, 0);
    dialled->link->send(view("nobody"));
    let_in[0]->link->send(view("nobody"));
}

TEST_F(Tls, WhatWasSentBeforeTheEndArrivesBeforeIt)
{
    const auto socket = connectWith(usual());
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    QTest::qWait(50); // or what the client has not read yet turns its end into a reset, which loses bytes
    std::size_t receivedBefore = 0;
    QObject::connect(let_in[0]->link.get(), &Link::closed, &listener,
                     [&] { receivedBefore = let_in[0]->received.size(); });
    const Bytes last = noise(250'000);
    socket->write(reinterpret_cast<const char*>(last.data()), static_cast<qint64>(last.size()));
    socket->disconnectFromHost();
    EXPECT_TRUE(eventually([&] { return let_in[0]->closed == 1; }));
    EXPECT_EQ(receivedBefore, last.size());
}

TEST_F(Tls, LettingGoOfALinkDropsIt)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    dialled->link.reset();
    EXPECT_TRUE(eventually([&] { return let_in[0]->closed == 1; }));
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
    ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<DialFailure>(), DialFailure::Refused);
}

TEST_F(Tls, AnAddressOnNoInterfaceIsUnreachable)
{
    for (const char* address : {"fe80::1%nowhere0", "fe80::1"}) {
        Dialler dialler(identity(1), clock);
        QSignalSpy failed(&dialler, &Dialler::failed);
        dialler.dial(QHostAddress(address), listener.port());
        ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
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
    ASSERT_TRUE(eventually([&] { return silent.hasPendingConnections(); }));
    clock.advance(limits::kDialTime - 1ms);
    QTest::qWait(kQuiet);
    EXPECT_TRUE(failed.isEmpty());
    clock.advance(1ms);
    ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
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
    ASSERT_TRUE(eventually([&] { return !failed.isEmpty(); }));
    EXPECT_EQ(failed[0][0].value<DialFailure>(), DialFailure::TlsFailed);
}

TEST_F(Tls, GivingUpIsSilent)
{
    Dialler dialler(identity(1), clock);
    QSignalSpy linked(&dialler, &Dialler::linked);
    QSignalSpy failed(&dialler, &Dialler::failed);
    dialler.dial(kHere, listener.port());
    dialler.dial(kHere, listener.port());
    ASSERT_TRUE(eventually([&] { return !linked.isEmpty(); }));
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
    ASSERT_TRUE(eventually([&] { return hello.size() > 5 && hello.size() >= 5 + two(3); }));

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
    ASSERT_TRUE(eventually([&] { return !linked.isEmpty(); }));

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

TEST_F(Tls, TheUsualClientIsLetIn) // or the refusals below would mean nothing
{
    const auto socket = connectWith(usual());
    EXPECT_TRUE(eventually([&] { return let_in.size() == 1; }));
    EXPECT_EQ(socket->sessionProtocol(), QSsl::TlsV1_3);
}

TEST_F(Tls, Tls12IsRefused)
{
    QSslConfiguration old = usual();
    old.setProtocol(QSsl::TlsV1_2);
    EXPECT_TRUE(isRefused(old));
}

TEST_F(Tls, NoCertificateIsRefused)
{
    QSslConfiguration nobody = usual();
    nobody.setLocalCertificate(QSslCertificate());
    nobody.setPrivateKey(QSslKey());
    EXPECT_TRUE(isRefused(nobody));
}

TEST_F(Tls, TwoCertificatesAreRefused)
{
    QSslConfiguration two = usual();
    two.setLocalCertificateChain({identity(1).certificate, identity(2).certificate});
    EXPECT_TRUE(isRefused(two));
}

// The certificate of identity 1, as if somebody else had issued it.
QSslCertificate issuedBySomebody()
{
    const QByteArray der = identity(1).certificate.toDer();
    const auto* at = reinterpret_cast<const unsigned char*>(der.constData());
    X509* const certificate = d2i_X509(nullptr, &at, static_cast<long>(der.size()));
    X509_NAME* const issuer = X509_NAME_new();
    X509_NAME_add_entry_by_txt(issuer, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>("authority"), -1, -1, 0);
    X509_set_issuer_name(certificate, issuer);
    EVP_PKEY* const key = EVP_EC_gen("P-256");
    X509_sign(certificate, key, EVP_sha256());
    unsigned char* out = nullptr;
    const int size = i2d_X509(certificate, &out);
    const QSslCertificate issued(QByteArray(reinterpret_cast<const char*>(out), size), QSsl::Der);
    OPENSSL_free(out);
    EVP_PKEY_free(key);
    X509_NAME_free(issuer);
    X509_free(certificate);
    return issued;
}

TEST_F(Tls, ACertificateOfAnAuthorityIsRefused)
{
    QSslConfiguration issued = usual();
    issued.setLocalCertificate(issuedBySomebody());
    EXPECT_TRUE(isRefused(issued));
}

TEST_F(Tls, GarbageIsRefusedAndTheNextOneIsLetIn)
{
    const auto socket = stranger();
    const Bytes garbage = noise(100'000);
    socket->write(reinterpret_cast<const char*>(garbage.data()), static_cast<qint64>(garbage.size()));
    EXPECT_TRUE(isGone(socket));
    EXPECT_TRUE(let_in.empty());
    EXPECT_TRUE(dial());
}

TEST_F(Tls, WhoIsNotAdmittedIsClosedAtOnce)
{
    std::vector<crypto::Fingerprint> asked;
    listener.setAdmits([&](const crypto::Fingerprint& who) {
        asked.push_back(who);
        return false;
    });
    const auto dialled = dial(); // TLS 1.3: the client is up before the server knows who it is
    EXPECT_TRUE(eventually([&] { return !dialled || dialled->closed == 1; }));
    EXPECT_TRUE(let_in.empty());
    ASSERT_EQ(asked.size(), 1);
    EXPECT_EQ(asked[0], fingerprint(1));
}

// Pages that two people wrote apart are said all at once.
TEST_F(Tls, OneLongSendArrives)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    const Bytes sent = noise(static_cast<std::size_t>(limits::kUnsent) + 1024 * 1024);
    dialled->link->send(sent);
    EXPECT_TRUE(eventually([&] { return let_in[0]->received.size() == sent.size(); }));
    EXPECT_EQ(let_in[0]->received, sent);
    dialled->link->send(noise(1));
    EXPECT_TRUE(eventually([&] { return let_in[0]->received.size() == sent.size() + 1; }));
    EXPECT_EQ(dialled->closed, 0);
}

TEST_F(Tls, T5_WhoDoesNotReadIsDropped)
{
    const auto socket = connectWith(usual());
    socket->setReadBufferSize(1024);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
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

TEST_F(Tls, ATakenPortMakesItTakeAnother)
{
    Listener second(identity(1), clock);
    ASSERT_TRUE(second.listen(kHere, listener.port()));
    EXPECT_NE(second.port(), 0);
    EXPECT_NE(second.port(), listener.port());
    Listener nowhere(identity(1), clock);
    EXPECT_FALSE(nowhere.listen(QHostAddress("203.0.113.7")));
    EXPECT_EQ(nowhere.port(), 0);
}

TEST_F(Tls, ListensToBothKindsOfAddress)
{
    Listener both(identity(0), clock);
    ASSERT_TRUE(both.listen(QHostAddress::Any, 0));
    LinkPtr heard;
    QObject::connect(&both, &Listener::linked, &both, [&](const LinkPtr& link) { heard = link; });
    Dialler dialler(identity(1), clock);
    QSignalSpy linked(&dialler, &Dialler::linked);
    dialler.dial(kHere, both.port());
    ASSERT_TRUE(eventually([&] { return !linked.isEmpty() && heard; }));
    EXPECT_EQ(heard->peerAddress(), kHere); // not ::ffff:127.0.0.1
}

TEST_F(Tls, TheNewestOfOneAddressEvictsTheOldest)
{
    acceptsAll = false;
    const auto first = stranger();
    const auto elsewhere = stranger("127.0.0.2");
    const auto second = stranger();
    EXPECT_TRUE(isGone(first));
    EXPECT_EQ(second->state(), QAbstractSocket::ConnectedState);
    EXPECT_EQ(elsewhere->state(), QAbstractSocket::ConnectedState);
}

TEST_F(Tls, TheNewestOfAllEvictsTheOldest)
{
    acceptsAll = false;
    const auto first = stranger("127.0.0.2");
    std::vector<std::unique_ptr<QTcpSocket>> others;
    for (const char* from : {"127.0.0.3", "127.0.0.4", "127.0.0.5"})
        others.push_back(stranger(from));
    QTest::qWait(kQuiet);
    EXPECT_EQ(first->state(), QAbstractSocket::ConnectedState);
    const auto partner = dial();
    EXPECT_TRUE(isGone(first));
    for (const auto& other : others)
        EXPECT_EQ(other->state(), QAbstractSocket::ConnectedState);
    ASSERT_TRUE(partner);
    EXPECT_TRUE(eventually([&] { return let_in.size() == 1; }));
}

TEST_F(Tls, OneWhoIsUpButNotAcceptedIsEvictedToo)
{
    acceptsAll = false;
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    const auto socket = stranger();
    EXPECT_TRUE(eventually([&] { return let_in[0]->closed == 1 && dialled->closed == 1; }));
}

TEST_F(Tls, AcceptedOnesAreNeverEvicted)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (const char* from : {"127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"})
        strangers.push_back(stranger(from));
    listener.close();
    for (const auto& socket : strangers)
        EXPECT_TRUE(isGone(socket));
    EXPECT_EQ(dialled->closed, 0);
    dialled->link->send(view("still here"));
    EXPECT_TRUE(eventually([&] { return toString(let_in[0]->received) == "still here"; }));
}

TEST_F(Tls, ASilentStrangerIsDropped)
{
    const auto socket = stranger();
    clock.advance(limits::kHelloTime - 1ms);
    QTest::qWait(kQuiet);
    EXPECT_EQ(socket->state(), QAbstractSocket::ConnectedState);
    clock.advance(1ms);
    EXPECT_TRUE(isGone(socket));
}

TEST_F(Tls, EncryptedIsNotAccepted)
{
    acceptsAll = false;
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    clock.advance(limits::kHelloTime);
    EXPECT_TRUE(eventually([&] { return dialled->closed == 1; }));
    EXPECT_EQ(let_in[0]->closed, 1);
}

TEST_F(Tls, AnAcceptedOneStays)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(eventually([&] { return let_in.size() == 1; }));
    clock.advance(2 * limits::kHelloTime);
    QTest::qWait(kQuiet);
    EXPECT_EQ(let_in[0]->closed, 0);
    EXPECT_EQ(dialled->closed, 0);
}

// Their time for hello is over when there is nobody left to ask whether it was said.
TEST_F(Tls, LinksOutliveTheListener)
{
    alignas(Listener) std::array<std::uint8_t, sizeof(Listener)> room;
    std::unique_ptr<Listener, void (*)(Listener*)> gone(
        new (room.data()) Listener(identity(0), clock), [](Listener* last) {
            const Bytes rubble = noise(sizeof(Listener)); // what is looked at now is not a listener
            last->~Listener();
            std::copy(rubble.begin(), rubble.end(), reinterpret_cast<std::uint8_t*>(last));
        });
    QObject::connect(gone.get(), &Listener::linked, gone.get(), [&](const LinkPtr& link) {
        if (let_in.empty())
            gone->accepted(*link);
        let_in.push_back(std::make_unique<Held>(link));
    });
    ASSERT_TRUE(gone->listen(kHere, 0));
    std::array<Dialler, 2> diallers{Dialler(identity(1), clock), Dialler(identity(2), clock)};
    std::vector<std::unique_ptr<Held>> dialled;
    for (Dialler& dialler : diallers) {
        QObject::connect(&dialler, &Dialler::linked, &dialler,
                         [&](const LinkPtr& link) { dialled.push_back(std::make_unique<Held>(link)); });
        dialler.dial(kHere, gone->port());
        const std::size_t before = let_in.size();
        ASSERT_TRUE(eventually([&] { return let_in.size() > before && dialled.size() > before; }));
    }
    gone.reset();
    clock.advance(limits::kHelloTime);
    QTest::qWait(kQuiet);
    EXPECT_EQ(let_in[1]->closed, 1) << "a stranger is dropped with the listener";
    EXPECT_EQ(let_in[0]->closed, 0);
    dialled[0]->link->send(view("still here"));
    EXPECT_TRUE(eventually([&] { return toString(let_in[0]->received) == "still here"; }));
}

// --- a session that is offered again, by a client of OpenSSL's own, as Qt cannot tell whether it was taken
// ---

using Session = std::shared_ptr<SSL_SESSION>;

struct Visit
{
    bool linked = false; // shook hands and got a byte
    bool resumed = false;
    Session session; // to offer next time
};

void show(SSL_CTX* context, const Identity& who)
{
    const QByteArray certificateDer = who.certificate.toDer();
    SSL_CTX_use_certificate_ASN1(context, static_cast<int>(certificateDer.size()),
                                 reinterpret_cast<const unsigned char*>(certificateDer.constData()));
    SSL_CTX_use_PrivateKey_ASN1(EVP_PKEY_EC, context, who.der.data(), static_cast<long>(who.der.size()));
}

Visit visit(int descriptor, const Identity& who, const Session& offered)
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_client_method()), SSL_CTX_free);
    show(context.get(), who);
    const std::shared_ptr<SSL> ssl(SSL_new(context.get()), SSL_free);
    SSL_set_fd(ssl.get(), descriptor);
    if (offered)
        SSL_set_session(ssl.get(), offered.get());
    char byte = 0;
    Visit out;
    out.linked = SSL_connect(ssl.get()) == 1 && SSL_read(ssl.get(), &byte, 1) == 1;
    out.resumed = SSL_session_reused(ssl.get()) == 1;
    out.session = Session(SSL_get1_session(ssl.get()), SSL_SESSION_free);
    SSL_shutdown(ssl.get()); // or OpenSSL would not offer the session again
    ::close(descriptor);
    return out;
}

int connectTo(quint16 port)
{
    const int descriptor = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    EXPECT_EQ(::connect(descriptor, reinterpret_cast<const sockaddr*>(&address), sizeof address), 0);
    return descriptor;
}

// The other end of visit(), with all of OpenSSL's habits.
void serveUsually(SSL_CTX* context, int descriptor)
{
    const std::shared_ptr<SSL> ssl(SSL_new(context), SSL_free);
    SSL_set_fd(ssl.get(), descriptor);
    char byte = 'x';
    if (SSL_accept(ssl.get()) == 1 && SSL_write(ssl.get(), &byte, 1) == 1)
        SSL_read(ssl.get(), &byte, 1); // until the visitor leaves
    ::close(descriptor);
}

TEST(Resumption, HappensWithAServerThatAllowsIt) // or the next test would mean nothing
{
    const std::shared_ptr<SSL_CTX> context(SSL_CTX_new(TLS_server_method()), SSL_CTX_free);
    show(context.get(), identity(0));
    Session session;
    for (const bool again : {false, true}) {
        std::array<int, 2> ends{};
        ASSERT_EQ(::socketpair(AF_UNIX, SOCK_STREAM, 0, ends.data()), 0);
        std::thread server([&] { serveUsually(context.get(), ends[0]); });
        const Visit made = visit(ends[1], identity(1), session);
        server.join();
        EXPECT_TRUE(made.linked);
        EXPECT_EQ(made.resumed, again);
        session = made.session;
    }
}

TEST_F(Tls, NoSessionIsResumed)
{
    QObject::connect(&listener, &Listener::linked, &listener,
                     [](const LinkPtr& link) { link->send(view("x")); });
    Session session;
    for (const std::size_t visits : {1U, 2U, 3U}) {
        const int descriptor = connectTo(listener.port());
        auto visiting =
            std::async(std::launch::async, [&] { return visit(descriptor, identity(1), session); });
        ASSERT_TRUE(eventually([&] { return visiting.wait_for(0s) == std::future_status::ready; }));
        const Visit made = visiting.get();
        EXPECT_TRUE(made.linked);
        EXPECT_FALSE(made.resumed);
        EXPECT_EQ(let_in.size(), visits) << "each visit proves its key again";
        session = made.session;
        EXPECT_EQ(SSL_SESSION_is_resumable(session.get()), 1)
            << "nothing is left to offer: this shows nothing";
    }
}

} // namespace
} // namespace mandorla::sync
