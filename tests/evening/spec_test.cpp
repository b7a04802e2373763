#include "protocol/beacon.h"
#include "sync/client.h"
#include "sync/network/discovery.h"
#include "sync/network/loopback_link.h"
#include "tests/support/clients.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUdpSocket>

#include <gtest/gtest.h>

#include <memory>

// The rules of protocol/README.md that are about connections and beacons, over loopback. One test for each,
// named by its number; tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;

class Spec : public testing::Test
{
protected:
    void pairBoth()
    {
        one.showDigits();
        two.typeDigits();
        ASSERT_TRUE(two.dial("127.0.0.1:" + QString::number(one.port())));
        ASSERT_TRUE(two.enterCode(one.code()));
        ASSERT_TRUE(wait([&] {
            return one.partner() && two.partner() && one.partner()->connected() && two.partner()->connected();
        }));
    }

    quint16 beacons = freePort();
    Client one{onLoopback(0)};
    Client two{onLoopback(0)};
};

TEST_F(Spec, T1_OneStrangerFromEachAddressFourInAllAndTheNewestEvictsTheOldest)
{
    one.showDigits();
    const auto stranger = [&](const char* from) {
        auto socket = std::make_unique<QTcpSocket>();
        EXPECT_TRUE(socket->bind(QHostAddress(from)));
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), one.port());
        EXPECT_TRUE(wait([&] { return socket->state() == QAbstractSocket::ConnectedState; }));
        QTest::qWait(30);
        return socket;
    };
    const auto isUp = [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; };
    const auto first = stranger("127.0.0.2");
    const auto again = stranger("127.0.0.2");
    EXPECT_TRUE(wait([&] { return !isUp(first); }));
    EXPECT_TRUE(isUp(again));
    std::vector<std::unique_ptr<QTcpSocket>> others;
    for (const char* from : {"127.0.0.3", "127.0.0.4", "127.0.0.5"})
        others.push_back(stranger(from));
    EXPECT_TRUE(isUp(again)) << "four are held";
    others.push_back(stranger("127.0.0.6"));
    EXPECT_TRUE(wait([&] { return !isUp(again); }));
    for (const auto& socket : others)
        EXPECT_TRUE(isUp(socket));
}

// Fingerprints of LoopbackLink: the side that dialled is 01…, the other 02…; so role 0 is the TLS client.
TEST_F(Spec, T2_OfTwoConnectionsTheOneThatRoleZeroDialledStaysUnlessItIsSilent)
{
    crypto::SeededRandom random(ByteArray<32>{1});
    crypto::Fingerprint ones{}, twos{};
    ones.fill(1);
    twos.fill(2);
    for (const bool roleZero : {true, false}) {
        Partner partner({roleZero ? twos : ones, crypto::PairKey(), false}, roleZero ? ones : twos, "",
                        random);
        EXPECT_EQ(partner.role(), roleZero ? 0 : 1);
        struct Connection
        {
            explicit Connection(bool dialled)
            {
                auto [first, second] = LoopbackLink::pair();
                mine = dialled ? first : second;
                theirs = dialled ? second : first;
                closed = std::make_unique<QSignalSpy>(theirs.get(), &Link::closed);
            }
            std::shared_ptr<LoopbackLink> mine, theirs;
            std::unique_ptr<QSignalSpy> closed;
        };
        // right: the one whose TLS client is role 0
        Connection wrong(!roleZero), right(roleZero), later(!roleZero), last(!roleZero);
        partner.adopt(wrong.mine, {});
        QTest::qWait(20);
        EXPECT_TRUE(wrong.closed->isEmpty());
        partner.adopt(right.mine, {});
        EXPECT_TRUE(wait([&] { return wrong.closed->size() == 1; }));
        partner.adopt(later.mine, {});
        EXPECT_TRUE(wait([&] { return later.closed->size() == 1; }));
        EXPECT_TRUE(right.closed->isEmpty());
        QTest::qWait(3100); // silent for longer than 3 s
        partner.adopt(last.mine, {});
        EXPECT_TRUE(wait([&] { return right.closed->size() == 1; }));
        EXPECT_TRUE(last.closed->isEmpty());
    }
}

TEST_F(Spec, T3_ListensOnlyWhilePairingIsOpenOrThePartnerIsAway)
{
    EXPECT_EQ(one.port(), 0);
    one.showDigits();
    EXPECT_NE(one.port(), 0);
    one.endPairing();
    EXPECT_EQ(one.port(), 0);
    ASSERT_NO_FATAL_FAILURE(pairBoth());
    EXPECT_EQ(one.port(), 0);
    EXPECT_EQ(two.port(), 0);
    two.partner()->leave();
    EXPECT_EQ(two.port(), 0) << "who left listens no more";
    EXPECT_TRUE(wait([&] { return one.port() != 0; })) << "the partner is away";
    one.partner()->leave();
    EXPECT_TRUE(wait([&] { return one.port() == 0; }));
}

TEST_F(Spec, B2_ABeaconIsAHintAndItsSendersAddressIsUsed)
{
    Client types{onLoopback(beacons)};
    QSignalSpy failed(&types, &Client::pairingFailed);
    types.typeDigits();
    QTcpServer forger; // where the forged beacon comes from
    ASSERT_TRUE(forger.listen(QHostAddress::LocalHost, 0));
    crypto::SystemRandom random;
    const Bytes beacon = protocol::serialise(
        protocol::unpairedBeacon(forger.serverPort(), protocol::BeaconId{7}, true, random));
    Bytes known = protocol::serialise(protocol::knownBeacon(forger.serverPort(), {}, random));
    Discovery speaker(Reach::thisMachine(beacons));
    bool other = false;
    speaker.announce([&] { return (other = !other) ? beacon : known; });
    ASSERT_TRUE(wait([&] { return types.laptopsShowing() == 1; }));
    QTest::qWait(300);
    EXPECT_EQ(types.pairingPhase(), Client::PairingPhase::Typing);
    EXPECT_EQ(types.partner(), nullptr);
    EXPECT_TRUE(failed.isEmpty());
    EXPECT_FALSE(forger.hasPendingConnections()) << "nobody is dialled because of a beacon";
    ASSERT_TRUE(types.enterCode("123456")); // by hand
    ASSERT_TRUE(wait([&] { return forger.hasPendingConnections(); }));
    EXPECT_EQ(forger.nextPendingConnection()->peerAddress(), QHostAddress(QHostAddress::LocalHost));
    EXPECT_EQ(types.partner(), nullptr);
}

TEST_F(Spec, B3_WhoTypedIsHeardOnlyOnceItsDiallingDidNotGetThroughAndIsThenDialled)
{
    Client types{onLoopback(beacons)};
    Discovery hears(Reach::thisMachine(beacons));
    std::vector<protocol::Beacon::Kind> kinds;
    quint16 port = 0;
    QObject::connect(&hears, &Discovery::heard, &hears, [&](const Bytes& datagram, const QHostAddress&) {
        if (const auto beacon = protocol::parseBeacon(datagram); beacon.ok()) {
            kinds.push_back(beacon->kind);
            port = beacon->port;
        }
    });
    hears.announce([] { return Bytes(); });
    types.typeDigits();
    QTest::qWait(1500);
    EXPECT_TRUE(kinds.empty()) << "who types says nothing";
    ASSERT_TRUE(types.dial("127.0.0.1:" + QString::number(freePort())));
    ASSERT_TRUE(types.enterCode("123456"));
    ASSERT_TRUE(wait([&] { return !kinds.empty(); }));
    EXPECT_EQ(kinds[0], protocol::Beacon::Kind::Unpaired);
    EXPECT_EQ(port, types.port());

    // and the one who shows then dials it, once: a forged beacon of one who typed
    QTcpServer typed;
    ASSERT_TRUE(typed.listen(QHostAddress::LocalHost, 0));
    const quint16 elsewhere = freePort();
    Client shows{onLoopback(elsewhere)};
    shows.showDigits();
    crypto::SystemRandom random;
    const Bytes beacon = protocol::serialise(
        protocol::unpairedBeacon(typed.serverPort(), protocol::BeaconId{8}, false, random));
    Discovery speaker(Reach::thisMachine(elsewhere));
    speaker.announce([&] { return beacon; });
    int dialled = 0;
    QObject::connect(&typed, &QTcpServer::newConnection, &typed, [&] {
        typed.nextPendingConnection()->close();
        ++dialled;
    });
    ASSERT_TRUE(wait([&] { return dialled == 1; }));
    QTest::qWait(2500); // the beacon is heard again and again
    EXPECT_EQ(dialled, 1);
}

} // namespace
} // namespace mandorla::test
