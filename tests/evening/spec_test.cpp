#include "protocol/limits.h"
#include "protocol/wire/beacon.h"
#include "sync/client.h"
#include "sync/network/dialler.h"
#include "sync/network/discovery.h"
#include "sync/network/listener.h"
#include "tests/support/any_certificate.h"
#include "tests/support/home.h"
#include "tests/support/loopback_link.h"
#include "tests/support/rounds.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QSslSocket>
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
    Client one{onLoopback(beacons), theClock};
    Client two{onLoopback(beacons), theClock};
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

TEST_F(Spec, T1_WhoShowedThePartnersCertificateStaysAndThenWhoComesFromWhereThePartnerWas)
{
    Home away(0), awaits(0);
    ASSERT_NO_FATAL_FAILURE(pair(away, awaits));
    away.household.lock();
    crypto::SystemRandom random;
    const QByteArray passphrase = kPassphrase.toUtf8();
    const auto vault = Vault::open(away.folder.filePath(QStringLiteral("vault")),
                                   crypto::SecretBytes(passphrase.begin(), passphrase.end()), random);
    ASSERT_TRUE(vault.has_value());
    const Identity partner = Records(**vault).self()->identity;
    ASSERT_TRUE(wait([&] { return awaits.client().port() != 0; }));

    const auto comes = [&](int from, bool asPartner = false) {
        auto socket = std::make_unique<QSslSocket>();
        EXPECT_TRUE(socket->setSocketDescriptor(connectedFrom(from, awaits.client().port())));
        if (asPartner) {
            socket->setSslConfiguration(takingAnyCertificate(partner));
            socket->startClientEncryption();
            EXPECT_TRUE(wait([&] { return socket->isEncrypted(); }));
        }
        QTest::qWait(30);
        return socket;
    };
    const auto isUp = [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; };
    const auto shown = comes(2, true);
    const auto besideIt = comes(2), instead = comes(2);
    EXPECT_TRUE(isUp(shown)) << "another at its address does not drive it out";
    EXPECT_FALSE(isUp(besideIt)) << "but its like there";
    EXPECT_TRUE(isUp(instead));
    const auto fromThere = comes(1); // where the partner was
    std::vector<std::unique_ptr<QSslSocket>> strangers;
    for (const int from : {3, 4, 5, 6}) {
        strangers.push_back(comes(from));
        EXPECT_TRUE(isUp(strangers.back())) << "the newest is taken";
    }
    EXPECT_FALSE(isUp(instead));
    EXPECT_FALSE(isUp(strangers[0]));
    EXPECT_FALSE(isUp(strangers[1]));
    EXPECT_TRUE(isUp(strangers[2])) << "four are held";
    EXPECT_TRUE(isUp(shown));
    EXPECT_TRUE(isUp(fromThere));

    const auto second = comes(7, true), third = comes(8, true);
    EXPECT_TRUE(isUp(shown));
    EXPECT_TRUE(isUp(fromThere));
    const auto fourth = comes(9, true);
    EXPECT_FALSE(isUp(shown)) << "all were expected, and it was the oldest";
    for (const auto* stays : {&fromThere, &second, &third, &fourth})
        EXPECT_TRUE(isUp(*stays));
}

// Fingerprints of LoopbackLink: the side that dialled is 01…, the other 02…; so role 0 is the TLS client.
TEST_F(Spec, T2_OfTwoConnectionsTheOneThatRoleZeroDialledStaysUnlessItIsSilentAndOfTwoByOneTheNewer)
{
    crypto::SeededRandom random(ByteArray<32>{1});
    crypto::Fingerprint ones{}, twos{};
    ones.fill(1);
    twos.fill(2);
    for (const bool roleZero : {true, false}) {
        Partner partner({roleZero ? twos : ones, crypto::PairKey(), false}, roleZero ? ones : twos, "",
                        random, theClock);
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
        partner.adopt(wrong.mine, {}, theClock.now());
        QTest::qWait(20);
        EXPECT_TRUE(wrong.closed->isEmpty());
        partner.adopt(right.mine, {}, theClock.now());
        EXPECT_TRUE(wait([&] { return wrong.closed->size() == 1; }));
        partner.adopt(later.mine, {}, theClock.now());
        EXPECT_TRUE(wait([&] { return later.closed->size() == 1; }));
        EXPECT_TRUE(right.closed->isEmpty());
        QTest::qWait(3100); // silent for longer than 3 s
        partner.adopt(last.mine, {}, theClock.now());
        EXPECT_TRUE(wait([&] { return right.closed->size() == 1; }));
        EXPECT_TRUE(last.closed->isEmpty());

        Connection newer(roleZero), newest(roleZero);
        partner.adopt(newer.mine, {}, theClock.now());
        EXPECT_TRUE(wait([&] { return last.closed->size() == 1; }));
        partner.adopt(newest.mine, {}, theClock.now()); // by the same client
        EXPECT_TRUE(wait([&] { return newer.closed->size() == 1; }));
        EXPECT_TRUE(newest.closed->isEmpty());
    }
}

// The other laptop took one, then another, went on with that; and only now the first one gets through here.
// What it says of where they stand is long over.
TEST_F(Spec, T2_ASlowConnectionThatTheOtherLaptopHasLeftIsNotTaken)
{
    using namespace std::chrono_literals;
    for (const bool isGone : {false, true}) { // the newer one, by then
        crypto::SeededRandom random(ByteArray<32>{1});
        crypto::Fingerprint ones{}, twos{};
        ones.fill(1);
        twos.fill(2);
        Partner zero({twos, crypto::PairKey(), false}, ones, "", random, theClock);
        Partner other({ones, crypto::PairKey(), false}, twos, "", random, theClock);
        const auto first = LoopbackLink::pair();
        zero.adopt(first.first, {}, theClock.now());
        other.adopt(first.second, {}, theClock.now());
        ASSERT_TRUE(wait([&] { return zero.connected() && zero.suggest(wishes(4)); }));
        ASSERT_TRUE(wait([&] { return other.agree(); }));
        ASSERT_TRUE(wait([&] { return zero.seal() && other.seal(); }));
        const auto turns = [](Partner& partner) { return partner.phase() == Partner::Phase::Turning; };
        ASSERT_TRUE(wait([&] { return turns(zero) && turns(other); }));

        const auto slow = LoopbackLink::pair();
        Bytes said; // waits on the way
        QObject::connect(slow.second.get(), &Link::received, &other,
                         [&said](const Bytes& bytes) { append(said, bytes); });
        const Time began = theClock.now();
        zero.adopt(slow.first, {}, began);
        ASSERT_TRUE(wait([&] { return !said.empty(); }));
        const auto newer = LoopbackLink::pair();
        const Time later = began + 1ms;
        zero.adopt(newer.first, {}, later);
        other.adopt(newer.second, {}, later);
        const auto over = [](Partner& partner) {
            (void)partner.handOn();
            return partner.phase() == Partner::Phase::Choosing;
        };
        ASSERT_TRUE(wait([&] {
            const bool there = over(other);
            return over(zero) && there;
        }));
        if (isGone) {
            QSignalSpy lost(&other, &Partner::linkLost);
            newer.first->cut();
            ASSERT_TRUE(wait([&] { return lost.size() == 1; }));
        }
        EXPECT_EQ(other.adopt(slow.second, said, began), !isGone);
        EXPECT_EQ(other.phase(), Partner::Phase::Choosing) << "not failed";
        if (isGone)
            continue;
        ASSERT_TRUE(other.suggest(wishes(1)));
        EXPECT_TRUE(wait([&] { return zero.suggestion() != nullptr; })) << "over the newer one";
    }
}

// Two dialled each other: here the one that goes was up last, and accepted first. Still both keep the same.
TEST_F(Spec, T2_OfTwoAtOnceTheOneThatRoleZeroDialledStaysThoughItBeganBefore)
{
    using namespace std::chrono_literals;
    crypto::SeededRandom random(ByteArray<32>{1});
    crypto::Fingerprint ones{}, twos{};
    ones.fill(1);
    twos.fill(2);
    Partner zero({twos, crypto::PairKey(), false}, ones, "", random, theClock);
    const auto right = LoopbackLink::pair(), wrong = LoopbackLink::pair();
    QSignalSpy closed(wrong.first.get(), &Link::closed);
    const Time began = theClock.now();
    zero.adopt(wrong.second, {}, began + 1ms);
    zero.adopt(right.first, {}, began);
    EXPECT_TRUE(wait([&] { return closed.size() == 1; }));
}

TEST_F(Spec, T3_ListensOnlyWhilePairingIsOpenOrThePartnerIsAway)
{
    std::size_t said = 0;
    Discovery hears(Reach::thisMachine(beacons), theClock);
    QObject::connect(&hears, &Discovery::heard, &hears, [&] { ++said; });
    hears.announce([] { return Bytes(); });
    EXPECT_EQ(one.port(), 0);
    one.showDigits();
    EXPECT_NE(one.port(), 0);
    one.endPairing();
    EXPECT_EQ(one.port(), 0);
    ASSERT_NO_FATAL_FAILURE(pairBoth());
    EXPECT_GT(said, 0u);
    EXPECT_EQ(one.port(), 0);
    EXPECT_EQ(two.port(), 0);
    QTest::qWait(100); // what was said before they met
    const std::size_t before = said;
    QTest::qWait(1500);
    EXPECT_EQ(said, before) << "nor is anything announced";
    two.partner()->leave();
    EXPECT_EQ(two.port(), 0) << "who left listens no more";
    EXPECT_TRUE(wait([&] { return one.port() != 0; })) << "the partner is away";
    one.partner()->leave();
    EXPECT_TRUE(wait([&] { return one.port() == 0; }));
}

// The partner's laptop, of another version: it comes, and then it is dialled where it was.
TEST_F(Spec, V2_WhoAwaitsAPartnerHearsWhichLaptopIsOlderUntilTheyMeet)
{
    Home away(0), awaits(0);
    ASSERT_NO_FATAL_FAILURE(pair(away, awaits));
    QSignalSpy told(&awaits.client(), &Client::otherVersionChanged);
    away.household.lock();
    std::optional<Identity> partner;
    inVault(away.vault(), [&](Vault& vault) { partner = Records(vault).self()->identity; });
    ASSERT_TRUE(partner && wait([&] { return awaits.client().port() != 0; }));
    EXPECT_FALSE(awaits.client().otherVersion());

    const auto hello = [](std::uint32_t version) { return protocol::frameOf(protocol::Hello{version, {}}); };
    const auto isToldOf = [&](std::uint32_t version) {
        return wait([&] {
            const auto& other = awaits.client().otherVersion();
            return other && other->kind == FailureKind::OtherVersion && other->version == version;
        });
    };
    Dialler dialler(*partner, theClock);
    LinkPtr link;
    QObject::connect(&dialler, &Dialler::linked, &dialler, [&](const LinkPtr& up) {
        link = up;
        link->send(hello(limits::kVersion + 1));
    });
    dialler.dial(QHostAddress::LocalHost, awaits.client().port());
    EXPECT_TRUE(isToldOf(limits::kVersion + 1));
    EXPECT_EQ(told.size(), 1);

    Listener older(*partner, theClock);
    int dialled = 0;
    QObject::connect(&older, &Listener::linked, &older, [&](const LinkPtr& up) {
        ++dialled;
        link = up;
        link->send(hello(limits::kVersion - 1));
    });
    ASSERT_TRUE(older.listen(QHostAddress::LocalHost, 0));
    ASSERT_TRUE(awaits.client().dial(hereAt(older.port())));
    EXPECT_TRUE(isToldOf(limits::kVersion - 1));
    EXPECT_TRUE(wait([&] { return dialled == 3; })); // and each says the same
    EXPECT_EQ(told.size(), 2);
    older.close();

    away.enter();
    ASSERT_TRUE(awaits.client().dial(hereAt(away.client().port())));
    EXPECT_TRUE(wait([&] { return !awaits.client().otherVersion(); }, 15s))
        << "it has been brought up to date";
    EXPECT_TRUE(wait([&] { return away.partner().connected(); }, 15s));
    EXPECT_EQ(told.size(), 3);
}

TEST_F(Spec, B2_ABeaconIsAHintAndItsSendersAddressIsUsed)
{
    Client types{onLoopback(beacons), theClock};
    QSignalSpy failed(&types, &Client::pairingFailed);
    types.typeDigits();
    QTcpServer forger; // where the forged beacon comes from
    ASSERT_TRUE(forger.listen(QHostAddress::LocalHost, 0));
    crypto::SystemRandom random;
    const Bytes beacon = protocol::serialise(
        protocol::unpairedBeacon(forger.serverPort(), protocol::BeaconId{7}, true, random));
    Bytes known = protocol::serialise(protocol::knownBeacon(forger.serverPort(), {}, random));
    Discovery speaker(Reach::thisMachine(beacons), theClock);
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
    Client types{onLoopback(beacons), theClock};
    Discovery hears(Reach::thisMachine(beacons), theClock);
    std::vector<protocol::Beacon::Kind> kinds;
    quint16 port = 0;
    QObject::connect(&hears, &Discovery::heard, &hears, [&](const Bytes& datagram, const QHostAddress&) {
        if (auto beacon = protocol::parseBeacon(datagram); beacon.has_value()) {
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

    // and the one who shows then dials it: a forged beacon of one who typed
    QTcpServer typed;
    ASSERT_TRUE(typed.listen(QHostAddress::LocalHost, 0));
    const quint16 elsewhere = freePort();
    Client shows{onLoopback(elsewhere), theClock};
    shows.showDigits();
    crypto::SystemRandom random;
    const Bytes beacon = protocol::serialise(
        protocol::unpairedBeacon(typed.serverPort(), protocol::BeaconId{8}, false, random));
    Discovery speaker(Reach::thisMachine(elsewhere), theClock);
    speaker.announce([&] { return beacon; });
    ASSERT_TRUE(wait([&] { return typed.hasPendingConnections(); }));
}

} // namespace
} // namespace mandorla::test
