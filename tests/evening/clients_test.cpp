#include "tests/support/clients.h"
#include "tests/support/rounds.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

// Two whole clients in one process: their own identities, real TLS over loopback, found by beacon or address.
namespace mandorla::test {
namespace {

using namespace sync;

class Clients : public testing::Test
{
protected:
    void pairByAddress()
    {
        one.client.showDigits();
        two.client.typeDigits();
        ASSERT_TRUE(two.client.dial("127.0.0.1:" + QString::number(one.client.port())));
        ASSERT_TRUE(two.client.enterCode(one.client.code()));
        ASSERT_TRUE(wait([&] { return one.count<Met>() == 1 && two.count<Met>() == 1; }));
    }

    void agree(const protocol::Round& round)
    {
        ASSERT_TRUE(one.partner().suggest(round));
        ASSERT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }));
        ASSERT_TRUE(two.partner().agree());
        ASSERT_TRUE(wait([&] { return one.partner().round() && two.partner().round(); }));
    }

    void seal(const std::vector<protocol::Answer>& ones, const std::vector<protocol::Answer>& twos)
    {
        for (std::size_t i = 0; i < ones.size(); ++i) {
            ASSERT_TRUE(one.partner().answer(i, ones[i]));
            ASSERT_TRUE(two.partner().answer(i, twos[i]));
        }
        ASSERT_TRUE(one.partner().seal());
        ASSERT_TRUE(two.partner().seal());
        ASSERT_TRUE(wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }));
    }

    void turnAll()
    {
        ASSERT_TRUE(wait(
            [&] {
                (void)one.partner().handOn();
                (void)two.partner().handOn();
                return one.count<RoundDone>() == 1 && two.count<RoundDone>() == 1;
            },
            10s));
    }

    quint16 beacons = freePort();
    Person one{onLoopback(beacons), "Noor"};
    Person two{onLoopback(beacons), "Rowan"};
};

TEST_F(Clients, FindEachOtherByBeaconPairAndHoldAnEvening)
{
    one.client.showDigits();
    two.client.typeDigits();
    ASSERT_TRUE(wait([&] { return two.client.laptopsShowing() == 1; }));
    ASSERT_TRUE(two.client.enterCode(one.client.code()));
    ASSERT_TRUE(wait([&] { return one.count<Met>() == 1 && two.count<Met>() == 1; }));
    EXPECT_EQ(one.partner().name(), "Rowan");
    EXPECT_EQ(two.partner().name(), "Noor");
    EXPECT_TRUE(one.partner().first());
    EXPECT_FALSE(two.partner().first());
    EXPECT_EQ(one.client.port(), 0) << "nothing listens while the two are connected";

    agree(sampleRound());
    seal(answersOfOne(), answersOfTwo());
    turnAll();
    EXPECT_EQ(one.count<Shared>(), 6u);
    EXPECT_EQ(two.count<Shared>(), 6u);
    EXPECT_TRUE(one.failures.empty());
    EXPECT_TRUE(two.failures.empty());
}

TEST_F(Clients, WrongDigitsThreeTimesBringOtherDigits)
{
    one.client.showDigits();
    two.client.typeDigits();
    ASSERT_TRUE(two.client.dial("127.0.0.1:" + QString::number(one.client.port())));
    const QString first = one.client.code();
    const QString wrong = first == "000000" ? "000001" : "000000";
    for (std::size_t guess = 1; guess <= 3; ++guess) {
        EXPECT_EQ(one.client.code(), first);
        ASSERT_TRUE(two.client.enterCode(wrong));
        ASSERT_TRUE(wait([&] { return two.failures.size() == guess && one.failures.size() == guess; }));
        EXPECT_EQ(two.failures.back(), "wrong_digits");
        EXPECT_EQ(one.failures.back(), "wrong_digits");
    }
    EXPECT_NE(one.client.code(), first);
    ASSERT_TRUE(two.client.enterCode(one.client.code()));
    ASSERT_TRUE(wait([&] { return one.count<Met>() == 1 && two.count<Met>() == 1; }));
}

TEST_F(Clients, TenWrongGuessesClosePairing)
{
    one.client.showDigits();
    for (int guess = 0; guess < 10; ++guess) {
        ASSERT_EQ(one.client.pairingPhase(), Client::PairingPhase::Showing) << guess;
        Person stranger(onLoopback(0)); // a new one each time: hanging up wins nothing back
        stranger.client.typeDigits();
        ASSERT_TRUE(stranger.client.dial("127.0.0.1:" + QString::number(one.client.port())));
        const QString code = one.client.code();
        ASSERT_TRUE(stranger.client.enterCode(code == "000000" ? "000001" : "000000"));
        ASSERT_TRUE(wait([&] { return stranger.failures.size() == 1; }));
    }
    ASSERT_TRUE(wait([&] { return one.client.pairingPhase() == Client::PairingPhase::Closed; }));
    EXPECT_EQ(one.client.port(), 0);
}

TEST_F(Clients, DigitsThatAreNotSixAreNotTaken)
{
    two.client.typeDigits();
    EXPECT_FALSE(two.client.enterCode("12345"));
    EXPECT_FALSE(two.client.enterCode("12345a"));
    EXPECT_FALSE(two.client.enterCode("1234567"));
    EXPECT_TRUE(two.client.enterCode("123 456"));
    ASSERT_EQ(two.failures.size(), 1u);
    EXPECT_EQ(two.failures[0], "nobody_found");
}

TEST_F(Clients, AStrangerGetsNothingButAClosedConnection)
{
    pairByAddress();
    // While connected nothing listens; while apart, only the partner's certificate passes.
    two.partner().leave();
    ASSERT_TRUE(wait([&] { return one.client.port() != 0; }));
    Person stranger(onLoopback(0));
    stranger.client.typeDigits();
    ASSERT_TRUE(stranger.client.dial("127.0.0.1:" + QString::number(one.client.port())));
    ASSERT_TRUE(stranger.client.enterCode("123456"));
    ASSERT_TRUE(wait([&] { return !stranger.failures.empty(); }, 8s));
    EXPECT_EQ(stranger.client.partner(), nullptr);
    EXPECT_TRUE(one.failures.empty()) << "a stranger is no news to the person";
}

TEST_F(Clients, AnAddressWhereNobodyAnswersIsSaid)
{
    two.client.typeDigits();
    ASSERT_TRUE(two.client.dial("127.0.0.1:" + QString::number(freePort())));
    ASSERT_TRUE(two.client.enterCode("123456"));
    ASSERT_TRUE(wait([&] { return !two.failures.empty(); }, 8s));
    EXPECT_EQ(two.failures[0], "unreachable");
    EXPECT_EQ(two.client.pairingPhase(), Client::PairingPhase::Typing);
}

TEST_F(Clients, APortInUseIsReplacedByAnotherUntilItIsFree)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, 0));
    ClientOptions options = onLoopback(0);
    options.port = other.serverPort();
    Person person(options);
    person.client.showDigits();
    const quint16 instead = person.client.port();
    EXPECT_NE(instead, 0);
    EXPECT_NE(instead, options.port);
    EXPECT_TRUE(person.client.portIsAnother());
    QSignalSpy told(&person.client, &Client::listening);
    QTest::qWait(1500);
    EXPECT_TRUE(told.isEmpty());
    other.close();
    ASSERT_TRUE(wait([&] { return !told.isEmpty(); }));
    EXPECT_EQ(told[0][0].toInt(), options.port);
    EXPECT_EQ(person.client.port(), options.port);
    EXPECT_FALSE(person.client.portIsAnother());
    for (const quint16 port : {instead, options.port}) { // somebody may be typing the one that was shown
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        EXPECT_TRUE(wait([&] { return socket.state() == QAbstractSocket::ConnectedState; }));
    }
    person.client.endPairing();
    for (const quint16 port : {instead, options.port}) {
        QTcpServer free;
        EXPECT_TRUE(free.listen(QHostAddress::LocalHost, port)) << "nothing listens any more (T3)";
    }
}

TEST_F(Clients, WhoTypedIsDialledWhereItsOwnDiallingDoesNotGetThrough)
{
    // One is found by its beacon, but its port cannot be reached: it listens elsewhere than its beacon says.
    one.client.showDigits();
    two.client.typeDigits();
    ASSERT_TRUE(wait([&] { return two.client.laptopsShowing() == 1; }));
    ASSERT_TRUE(two.client.dial("127.0.0.1:" + QString::number(freePort())));
    ASSERT_TRUE(two.client.enterCode(one.client.code()));
    ASSERT_TRUE(wait([&] { return one.count<Met>() == 1 && two.count<Met>() == 1; }, 8s));
    EXPECT_TRUE(one.partner().first());
}

TEST_F(Clients, WhoMistypedThereTypesAgainAndIsDialledAgain)
{
    one.client.showDigits();
    two.client.typeDigits();
    ASSERT_TRUE(wait([&] { return two.client.laptopsShowing() == 1; }));
    ASSERT_TRUE(two.client.dial(hereAt(freePort())));
    ASSERT_TRUE(two.client.enterCode(otherThan(one.client.code())));
    ASSERT_TRUE(wait([&] { return !two.failures.empty() && !one.failures.empty(); }, 8s));
    EXPECT_EQ(two.client.pairingPhase(), Client::PairingPhase::Typing);
    ASSERT_TRUE(two.client.enterCode(one.client.code()));
    ASSERT_TRUE(wait([&] { return one.count<Met>() == 1 && two.count<Met>() == 1; }, 8s));
    EXPECT_EQ(two.failures, std::vector<std::string>{"wrong_digits"});
    EXPECT_EQ(one.failures, std::vector<std::string>{"wrong_digits"});
}

TEST_F(Clients, ALinkLostForAMomentIsFoundAgainWithoutAWord)
{
    pairByAddress();
    agree(sampleRound());
    two.partner().leave();
    ASSERT_TRUE(wait([&] { return one.client.port() != 0; }));
    ASSERT_TRUE(two.client.dial("127.0.0.1:" + QString::number(one.client.port())));
    ASSERT_TRUE(wait([&] { return one.client.port() == 0; }));
    seal(answersOfOne(), answersOfTwo());
    turnAll();
    EXPECT_EQ(one.count<Paused>(), 0u);
    EXPECT_EQ(one.count<Shared>(), 6u);
}

TEST_F(Clients, LeavingIsAPauseSixSecondsLater)
{
    pairByAddress();
    QElapsedTimer timer;
    timer.start();
    two.partner().leave();
    ASSERT_TRUE(wait([&] { return one.count<Paused>() == 1; }, 8s));
    EXPECT_GE(timer.elapsed(), 3900); // the last byte came at most a ping's time before
    EXPECT_LE(timer.elapsed(), 6500);
}

TEST_F(Clients, NamesThatAreTooLongOrNotPlainAreNotTaken)
{
    EXPECT_TRUE(one.client.setName(QString(40, u'é')));
    EXPECT_FALSE(one.client.setName(QString(41, u'a')));
    EXPECT_FALSE(one.client.setName(QStringLiteral("a\u202Eb")));
    EXPECT_FALSE(one.client.setName(QStringLiteral("a\nb")));
}

} // namespace
} // namespace mandorla::test
