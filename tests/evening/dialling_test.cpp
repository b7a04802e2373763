#include "protocol/wire/beacon.h"
#include "sync/client.h"
#include "sync/conversation/handshake.h"
#include "sync/limits.h"
#include "sync/network/dialler.h"
#include "sync/network/discovery.h"
#include "sync/network/identity.h"
#include "tests/support/any_certificate.h"
#include "tests/support/home.h"

#include <QNetworkInterface>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUdpSocket>

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <optional>
#include <vector>

// Whom beacons make a laptop dial, and how often: strangers at many loopback addresses say what they like.
namespace mandorla::test {
namespace {

using namespace sync;
using Clock = std::chrono::steady_clock;

constexpr auto kSecond = 950ms; // a little is lost between the clocks of two ends
constexpr auto kStagger = 200ms;
constexpr auto kLate = 3s; // for one who is slow with TLS

// Somebody at 127.0.0.<host> who sends beacons and lets itself be dialled.
class Caller : public QTcpServer
{
public:
    enum class Does
    {
        HangUp,
        SayNothing, // not even TLS
        Tls,        // and then nothing
        LateTls,    // after kLate
        Guess       // and no further
    };

    Caller(int host, quint16 beacons, Does does)
        : m_beacons(beacons)
        , m_does(does)
    {
        const QHostAddress here(0x7f000000U + static_cast<quint32>(host));
        EXPECT_TRUE(listen(here, 0));
        EXPECT_TRUE(m_voice.bind(here, 0));
        for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces())
            if (interface.flags() & QNetworkInterface::IsLoopBack)
                m_voice.setMulticastInterface(interface);
    }

    void say(const protocol::Beacon& beacon)
    {
        const Bytes bytes = protocol::serialise(beacon);
        EXPECT_EQ(m_voice.writeDatagram(reinterpret_cast<const char*>(bytes.data()),
                                        static_cast<qint64>(bytes.size()),
                                        QHostAddress(QStringLiteral("239.255.77.68")), m_beacons),
                  static_cast<qint64>(bytes.size()));
    }

    // That it typed the digits, each time under another id.
    void ask() { say(protocol::unpairedBeacon(serverPort(), m_random.bytes<16>(), false, m_random)); }

    // That it is the partner with this key.
    void claim(const crypto::PairKey& key) { say(claimed(key)); }
    protocol::Beacon claimed(const crypto::PairKey& key)
    {
        return protocol::knownBeacon(serverPort(), {&key, 1}, m_random);
    }

    [[nodiscard]] int open() const
    {
        int out = 0;
        for (const auto& socket : m_sockets)
            out += socket->state() == QAbstractSocket::ConnectedState;
        return out;
    }

    // What it guesses, and how far: until the shares are there, or until it knows that it was right.
    void guess(const QString& digits, bool untilRight)
    {
        m_window.type(Time(0));
        EXPECT_TRUE(m_window.enter(digits.toStdString()));
        m_words = untilRight ? 2 : 1;
    }

    [[nodiscard]] bool hasGuessed() const { return m_run && !m_window.guessAllowed(); }
    [[nodiscard]] bool wasRight() const { return m_run && m_run->knowsDigits(); }

    void hangUp()
    {
        for (const auto& socket : m_sockets)
            socket->abort();
    }

    [[nodiscard]] bool isEncrypted() const
    {
        return std::any_of(m_sockets.begin(), m_sockets.end(),
                           [](const auto& socket) { return socket->isEncrypted(); });
    }

    Identity own = *makeIdentity();
    std::vector<Clock::time_point> dialled;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        dialled.push_back(Clock::now());
        auto socket = std::make_unique<QSslSocket>();
        EXPECT_TRUE(socket->setSocketDescriptor(descriptor));
        QSslConfiguration configuration = takingAnyCertificate(own);
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        socket->setSslConfiguration(configuration);
        if (m_does == Does::HangUp)
            socket->abort();
        else if (m_does == Does::LateTls)
            QTimer::singleShot(kLate, socket.get(), &QSslSocket::startServerEncryption);
        else if (m_does != Does::SayNothing)
            socket->startServerEncryption();
        if (m_does == Does::Guess)
            QObject::connect(socket.get(), &QSslSocket::readyRead, this,
                             [this, from = socket.get()] { answer(*from); });
        m_sockets.push_back(std::move(socket));
    }

private:
    void answer(QSslSocket& socket)
    {
        if (!m_run)
            m_run.emplace(Handshake::Setup{Handshake::Purpose::Listen, fingerprintOf(own.certificate),
                                           fingerprintOf(socket.peerCertificate()), std::nullopt},
                          m_window, m_random, Time(0));
        const QByteArray heard = socket.readAll();
        m_run->receive(Bytes(heard.begin(), heard.end()), Time(0));
        const Bytes said = m_run->takeOutgoing();
        if (!said.empty() && m_words-- > 0)
            socket.write(reinterpret_cast<const char*>(said.data()), static_cast<qint64>(said.size()));
    }

    quint16 m_beacons;
    Does m_does;
    crypto::SystemRandom m_random;
    PairingWindow m_window{m_random};
    std::optional<Handshake> m_run;
    int m_words = 0; // that it still says
    QUdpSocket m_voice;
    std::vector<std::unique_ptr<QSslSocket>> m_sockets;
};

using Does = Caller::Does;

class Dialling : public testing::Test
{
protected:
    // As often as one sender is heard; notes how many connections are open at once.
    void flood(std::function<void()> say)
    {
        m_flood.disconnect();
        QObject::connect(&m_flood, &QTimer::timeout, &m_flood, [this, say = std::move(say)] {
            say();
            int open = 0;
            for (const auto& caller : callers)
                open += caller->open();
            most = std::max(most, open);
        });
        m_flood.start(100);
    }

    Caller& caller(int host, Does does)
    {
        callers.push_back(std::make_unique<Caller>(host, beacons, does));
        return *callers.back();
    }

    void allAsk()
    {
        for (const auto& each : callers)
            each->ask();
    }

    [[nodiscard]] std::vector<Clock::time_point> allDialled() const
    {
        std::vector<Clock::time_point> out;
        for (const auto& each : callers)
            out.insert(out.end(), each->dialled.begin(), each->dialled.end());
        std::sort(out.begin(), out.end());
        return out;
    }

    // Has a guess open until it hangs up.
    [[nodiscard]] std::unique_ptr<Caller> guessingAt(Person& shows)
    {
        shows.client.showDigits();
        auto out = std::make_unique<Caller>(2, beacons, Does::Guess);
        out->guess(shows.client.code(), false);
        flood([&guesses = *out] { guesses.ask(); });
        EXPECT_TRUE(wait([&] { return out->hasGuessed(); }));
        return out;
    }

    static void pairByDigits(Person& shows, Person& types)
    {
        shows.client.showDigits();
        types.client.typeDigits();
        ASSERT_TRUE(types.client.dial(hereAt(shows.client.port())));
        ASSERT_TRUE(types.client.enterCode(shows.client.code()));
        ASSERT_TRUE(wait([&] { return shows.count<Met>() == 1 && types.count<Met>() == 1; }));
    }

    quint16 beacons = freePort();
    std::vector<std::unique_ptr<Caller>> callers;
    int most = 0;

private:
    QTimer m_flood;
};

TEST_F(Dialling, B3_OneAddressIsDialledOnceASecondWhateverItCallsItself)
{
    Person shows{onLoopback(beacons)};
    shows.client.showDigits();
    for (int port = 0; port < 2; ++port)
        caller(2, Does::HangUp);
    flood([this] { allAsk(); });
    QTest::qWait(3500);
    const auto dialled = allDialled();
    EXPECT_GE(dialled.size(), 3u);
    for (std::size_t i = 1; i < dialled.size(); ++i)
        EXPECT_GE(dialled[i] - dialled[i - 1], kSecond);
}

// They count from dialling, however late its TLS is.
TEST_F(Dialling, B3_WhoHoldsItsConnectionHasOneForTenSecondsAtMost)
{
    Person shows{onLoopback(beacons)};
    shows.client.showDigits();
    Caller& stranger = caller(2, Does::LateTls);
    flood([&] { stranger.ask(); });
    ASSERT_TRUE(wait([&] { return stranger.open() == 1; }));
    ASSERT_TRUE(wait([&] { return stranger.dialled.size() == 2; }, limits::kHelloTime + kLate - 500ms));
    EXPECT_GE(stranger.dialled[1] - stranger.dialled[0], limits::kHelloTime - 500ms) << "nobody else waited";
    EXPECT_EQ(most, 1);
    EXPECT_TRUE(shows.failures.empty()) << "that it says nothing is nobody's business";
    EXPECT_EQ(shows.client.laptopsShowing(), 0) << "its own beacon, which comes back, is nobody's";
}

// Neither who guesses nor who was right has to make room, however others ask; only the order in which things
// happen is looked at.
TEST_F(Dialling, B3_WhileAGuessIsOpenOrWasRightNobodyElseIsDialled)
{
    for (const bool untilRight : {false, true}) {
        SCOPED_TRACE(untilRight);
        Person shows{onLoopback(beacons)};
        shows.client.showDigits();
        Caller first(2, beacons, Does::Guess);
        Caller second(3, beacons, Does::HangUp);
        first.guess(shows.client.code(), untilRight);
        flood([&] { first.ask(); });
        ASSERT_TRUE(wait([&] { return untilRight ? first.wasRight() : first.hasGuessed(); }));
        flood([&] { second.ask(); });
        QTest::qWait(2500);
        const Clock::time_point ends = std::min(Clock::now(), first.dialled[0] + limits::kHelloTime - 500ms);
        first.hangUp();
        EXPECT_TRUE(wait([&] { return !second.dialled.empty(); }));
        flood([] {});
        ASSERT_FALSE(second.dialled.empty());
        EXPECT_GE(second.dialled[0], ends);
    }
}

TEST_F(Dialling, B3_WhoHasNotAskedForThreeSecondsIsNotDialledAnyMore)
{
    Person shows{onLoopback(beacons)};
    const auto guesses = guessingAt(shows);
    Caller asked(3, beacons, Does::HangUp);
    Caller asks(4, beacons, Does::HangUp);
    asked.ask();
    flood([&] { asks.ask(); });
    QTest::qWait(3500);
    guesses->hangUp();
    EXPECT_TRUE(wait([&] { return !asks.dialled.empty(); }));
    flood([] {});
    EXPECT_TRUE(asked.dialled.empty());
}

// Of more than 64 who ask, the one that has been quiet for longest is forgotten.
TEST_F(Dialling, B3_NoCrowdOfAskersIsRememberedWithoutEnd)
{
    Person shows{onLoopback(beacons)};
    const auto guesses = guessingAt(shows);
    Caller quiet(3, beacons, Does::HangUp);
    quiet.ask();
    // In two halves, for one second hears no more than 64.
    for (const int first : {10, 60}) {
        callers.clear();
        for (int host = first; host < first + 50; ++host)
            caller(host, Does::HangUp);
        int times = 0;
        flood([&] {
            allAsk();
            ++times;
        });
        ASSERT_TRUE(wait([&] { return times == 12; }));
    }
    flood([this] { allAsk(); });
    guesses->hangUp();
    EXPECT_TRUE(wait([&] { return !quiet.dialled.empty() || !allDialled().empty(); }));
    flood([] {});
    EXPECT_TRUE(quiet.dialled.empty());
}

// It cannot dial out, and nobody tells it from the others before it has shown that it knows the digits.
TEST_F(Dialling, B3_AmongManyWhoAskOneIsDialledAtATimeAndWhoTypedSoon)
{
    Person shows{onLoopback(beacons), "Noor"};
    Person types{onLoopback(beacons), "Rowan"};
    shows.client.showDigits();
    types.client.typeDigits();
    for (const int host : {2, 3, 4})
        caller(host, host == 3 ? Does::SayNothing : Does::Tls);
    flood([this] { allAsk(); });
    ASSERT_TRUE(wait([&] {
        return std::all_of(callers.begin(), callers.end(),
                           [](const auto& each) { return !each->dialled.empty(); });
    }));
    ASSERT_TRUE(types.client.dial(hereAt(freePort())));
    ASSERT_TRUE(types.client.enterCode(shows.client.code()));
    EXPECT_TRUE(wait([&] { return shows.count<Met>() == 1 && types.count<Met>() == 1; }, 3s));
    EXPECT_EQ(most, 1);
    const auto dialled = allDialled();
    for (std::size_t i = 1; i < dialled.size(); ++i)
        EXPECT_GE(dialled[i] - dialled[i - 1], kSecond) << "a further beacon does not cut a turn short";
    EXPECT_TRUE(shows.failures.empty());
    EXPECT_TRUE(types.failures.empty());
}

TEST_F(Dialling, B4_ABeaconOfThePartnerIsFollowedOnceFourAtATimeAndNotDrowned)
{
    // Who typed knows where the other one was.
    Person away{onLoopback(), "Noor"};
    Person awaits{onLoopback(beacons), "Rowan"};
    ASSERT_NO_FATAL_FAILURE(pairByDigits(away, awaits));
    ASSERT_TRUE(awaits.partner().address());
    const quint16 port = awaits.partner().address()->port;
    const crypto::PairKey key = awaits.partner().pairing().key;
    away.partner().leave();
    QTcpServer lastGood;
    ASSERT_TRUE(wait([&] { return lastGood.listen(QHostAddress::LocalHost, port); }));
    int lastGoodDialled = 0;
    QObject::connect(&lastGood, &QTcpServer::newConnection, &lastGood, [&] {
        lastGood.nextPendingConnection()->abort();
        ++lastGoodDialled;
    });
    ASSERT_TRUE(wait([&] { return awaits.client.port() != 0; }));

    // One beacon, said over and over.
    Caller& one = caller(2, Does::HangUp);
    crypto::SystemRandom random;
    const protocol::Beacon said = protocol::knownBeacon(one.serverPort(), {&key, 1}, random);
    flood([&] { one.say(said); });
    QTest::qWait(2500);
    EXPECT_EQ(one.dialled.size(), 1u);
    EXPECT_GE(lastGoodDialled, 2) << "the last good place is dialled all the same";

    // Six who each claim to be the partner, and hold on: four at once, one after the other, and each has a
    // second before it makes room.
    std::vector<Caller*> six;
    for (int host = 3; host < 9; ++host)
        six.push_back(&caller(host, Does::SayNothing));
    most = lastGoodDialled = 0;
    flood([&] {
        for (Caller* each : six)
            each->claim(key);
    });
    EXPECT_TRUE(wait([&] {
        return std::all_of(six.begin(), six.end(), [](Caller* each) { return !each->dialled.empty(); });
    }));
    QTest::qWait(2000);
    EXPECT_EQ(most, 4);
    EXPECT_GE(lastGoodDialled, 2) << "as before";
    const auto dialled = allDialled();
    for (std::size_t i = 2; i < dialled.size(); ++i) { // after the one above
        EXPECT_GE(dialled[i] - dialled[i - 1], kStagger);
        EXPECT_TRUE(i < 5 || dialled[i] - dialled[i - 4] >= kSecond);
    }

    // More senders than are heard in a second, more from its own address than are heard of one, then it.
    flood([] {});
    QTest::qWait(1100);
    std::vector<std::unique_ptr<Caller>> crowd;
    for (int host = 10; host < 90; ++host)
        crowd.push_back(std::make_unique<Caller>(host, beacons, Does::HangUp));
    Caller& last = caller(9, Does::HangUp);
    for (std::uint32_t i = 0; i < 2 * limits::kBeaconsPerSecond; ++i)
        last.ask();
    for (const auto& each : crowd)
        each->ask();
    last.claim(key);
    EXPECT_TRUE(wait([&] { return last.dialled.size() == 1; }, 3s)); // in its turn

    // Whoever comes from there makes room after those of whom nothing is known (T1).
    std::vector<std::unique_ptr<QTcpSocket>> come;
    for (const int host : {9, 91, 92, 93, 94}) {
        come.push_back(std::make_unique<QTcpSocket>());
        EXPECT_TRUE(come.back()->setSocketDescriptor(connectedFrom(host, awaits.client.port())));
    }
    const auto isUp = [](const auto& socket) { return socket->state() == QAbstractSocket::ConnectedState; };
    EXPECT_TRUE(wait([&] { return !std::all_of(come.begin(), come.end(), isUp); }));
    EXPECT_TRUE(isUp(come[0]));
    EXPECT_FALSE(isUp(come[1]));
}

TEST_F(Dialling, B4_ThePlaceThatIsBeingDialledIsNotDialledOnceMoreForABeaconFromThere)
{
    Person away{onLoopback(), "Noor"};
    Person awaits{onLoopback(beacons), "Rowan"};
    ASSERT_NO_FATAL_FAILURE(pairByDigits(away, awaits));
    const crypto::PairKey key = awaits.partner().pairing().key;
    away.partner().leave();
    ASSERT_TRUE(wait([&] { return awaits.client.port() != 0; }));
    Caller& there = caller(2, Does::SayNothing);
    ASSERT_TRUE(awaits.client.dial(QStringLiteral("127.0.0.2:%1").arg(there.serverPort())));
    ASSERT_TRUE(wait([&] { return there.open() == 1; }));
    flood([&] { there.claim(key); });
    QTest::qWait(1500);
    EXPECT_EQ(most, 1);
    for (std::size_t i = 1; i < there.dialled.size(); ++i)
        EXPECT_GE(there.dialled[i] - there.dialled[i - 1], limits::kDialTime - 500ms);
}

// Who recorded some minutes of the partner's can say them again in a circle.
TEST_F(Dialling, B4_HowManyBeaconsEverAreSaidOnceMoreNoneIsFollowedAgain)
{
    Person away{onLoopback(), "Noor"};
    Person awaits{onLoopback(beacons), "Rowan"};
    ASSERT_NO_FATAL_FAILURE(pairByDigits(away, awaits));
    const crypto::PairKey key = awaits.partner().pairing().key;
    away.partner().leave();
    ASSERT_TRUE(wait([&] { return awaits.client.port() != 0; }));
    Caller& there = caller(2, Does::HangUp);
    flood([&] { there.claim(key); });
    ASSERT_TRUE(wait([&] { return !there.dialled.empty(); })) << "it hears";
    flood([] {});
    std::vector<protocol::Beacon> recorded;
    std::generate_n(std::back_inserter(recorded), 600, [&] { return there.claimed(key); });
    const auto sayAll = [&] {
        for (std::size_t i = 0; i < recorded.size(); ++i) {
            there.say(recorded[i]);
            if (i % 50 == 49) // as many as wait at a socket
                QTest::qWait(20);
        }
        QTest::qWait(500);
    };
    sayAll();
    const std::size_t dialled = there.dialled.size();
    sayAll();
    EXPECT_EQ(there.dialled.size(), dialled);
}

// A beacon's address can be anybody's word, and so can its port.
TEST_F(Dialling, B4_AnotherPortAtTheAddressThatIsBeingDialledWaitsUntilItHadItsMoment)
{
    Person away{onLoopback(), "Noor"};
    Person awaits{onLoopback(beacons), "Rowan"};
    ASSERT_NO_FATAL_FAILURE(pairByDigits(away, awaits));
    const crypto::PairKey key = awaits.partner().pairing().key;
    away.partner().leave();
    ASSERT_TRUE(wait([&] { return awaits.client.port() != 0; }));
    Caller& there = caller(2, Does::SayNothing);
    Caller& moved = caller(2, Does::SayNothing);
    flood([&] { there.claim(key); });
    ASSERT_TRUE(wait([&] { return there.open() == 1; }));
    flood([&] { moved.claim(key); });
    ASSERT_TRUE(wait([&] { return !moved.dialled.empty(); })) << "it may have moved";
    EXPECT_GE(moved.dialled[0] - there.dialled[0], kSecond);
}

TEST_F(Dialling, B4_NorIsAnybodyDialledWhileThePartnerIsSayingHello)
{
    Home away(0), awaits(beacons);
    ASSERT_NO_FATAL_FAILURE(pair(away, awaits));
    const crypto::PairKey key = awaits.client().partner()->pairing().key;
    away.household.lock();
    std::optional<Identity> partner;
    inVault(away.vault(), [&](Vault& vault) { partner = Records(vault).self()->identity; });
    ASSERT_TRUE(partner && wait([&] { return awaits.client().port() != 0; }));

    // One that came in may hang: that is no reason to wait.
    QSslSocket hangs;
    ASSERT_TRUE(hangs.setSocketDescriptor(connectedFrom(4, awaits.client().port())));
    hangs.setSslConfiguration(takingAnyCertificate(*partner));
    hangs.startClientEncryption();
    ASSERT_TRUE(wait([&] { return hangs.isEncrypted(); }));
    Caller& other = caller(3, Does::HangUp);
    flood([&] { other.claim(key); });
    ASSERT_TRUE(wait([&] { return !other.dialled.empty(); }));

    Caller& slow = caller(2, Does::Tls);
    slow.own = *partner;
    ASSERT_TRUE(awaits.client().dial(QStringLiteral("127.0.0.2:%1").arg(slow.serverPort())));
    ASSERT_TRUE(wait([&] { return slow.isEncrypted(); }));
    QTest::qWait(100); // whom it dialled before
    slow.dialled.clear();
    other.dialled.clear();
    const auto began = Clock::now();
    QTest::qWait(2500);
    for (const Clock::time_point dialled : allDialled())
        EXPECT_GE(dialled - began, limits::kHelloTime - 1s);
}

TEST_F(Dialling, B4_NobodyIsDialledForABeaconOfOneWhoIsConnectedOrWasLeft)
{
    Person one{onLoopback(), "Noor"};
    Person two{onLoopback(beacons), "Rowan"};
    ASSERT_NO_FATAL_FAILURE(pairByDigits(one, two));
    const crypto::PairKey key = two.partner().pairing().key;
    Caller& there = caller(2, Does::HangUp);
    two.client.showDigits(); // so it hears
    flood([&] { there.claim(key); });
    QTest::qWait(700);
    two.partner().leave();
    QTest::qWait(700);
    EXPECT_TRUE(there.dialled.empty());
}

TEST_F(Dialling, NoCrowdOfThoseWhoShowDigitsIsRememberedWithoutEnd)
{
    Person types{onLoopback(beacons)};
    types.client.typeDigits();
    int shown = 0;
    QObject::connect(&types.client, &Client::foundChanged, &types.client,
                     [&] { shown = std::max(shown, types.client.laptopsShowing()); });
    crypto::SystemRandom random;
    std::vector<protocol::Beacon> says;
    for (int host = 10; host < 30; ++host) {
        Caller& each = caller(host, Does::HangUp);
        says.push_back(protocol::unpairedBeacon(each.serverPort(), random.bytes<16>(), true, random));
    }
    flood([&] {
        for (std::size_t i = 0; i < says.size(); ++i)
            callers[i]->say(says[i]);
    });
    EXPECT_TRUE(wait([&] { return shown >= 16; }));
    QTest::qWait(1500);
    EXPECT_EQ(shown, 16);
}

} // namespace
} // namespace mandorla::test
