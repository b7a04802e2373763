#include "protocol/limits.h"
#include "sync/limits.h"
#include "sync/network/discovery.h"
#include "sync/network/interfaces.h"
#include "sync/system_clock.h"
#include "tests/support/simulated_clock.h"
#include "tests/support/wait.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <gtest/gtest.h>

#include <algorithm>

// Datagrams on loopback, where Discovery sends by IPv4 multicast only.
namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;
using test::wait;

using Flags = QNetworkInterface::InterfaceFlags;

SystemClock realTime;

// A port that nobody else uses at the moment.
quint16 freePort()
{
    QUdpSocket socket;
    EXPECT_TRUE(socket.bind(QHostAddress(QHostAddress::LocalHost), 0));
    return socket.localPort();
}

std::function<Bytes()> saying(std::string_view text)
{
    return [text] { return Bytes(view(text).begin(), view(text).end()); };
}

bool hasHeard(const QSignalSpy& heard, std::string_view text)
{
    return std::any_of(heard.begin(), heard.end(),
                       [&](const QList<QVariant>& one) { return toString(one[0].value<Bytes>()) == text; });
}

TEST(Discovery, TwoOnOneMachineHearEachOther)
{
    const Reach reach = Reach::thisMachine(freePort());
    Discovery one(reach, realTime);
    Discovery other(reach, realTime);
    QSignalSpy heardByOne(&one, &Discovery::heard);
    QSignalSpy heardByOther(&other, &Discovery::heard);
    one.announce(saying("one"));
    other.announce(saying("other"));
    EXPECT_TRUE(wait([&] { return hasHeard(heardByOne, "other") && hasHeard(heardByOther, "one"); }));
    EXPECT_TRUE(heardByOne[0][1].value<QHostAddress>().isLoopback());
    EXPECT_TRUE(one.usable());
}

TEST(Discovery, OneOnAnotherPortHearsNothing)
{
    Discovery one(Reach::thisMachine(freePort()), realTime);
    Discovery other(Reach::thisMachine(freePort()), realTime);
    QSignalSpy heardByOther(&other, &Discovery::heard);
    one.announce(saying("one"));
    other.announce(saying("other"));
    EXPECT_TRUE(wait([&] { return hasHeard(heardByOther, "other"); }));
    QTest::qWait(300);
    EXPECT_FALSE(hasHeard(heardByOther, "one"));
}

TEST(Discovery, IsQuickAtFirstAndCalmAfterwards)
{
    test::SimulatedClock clock;
    Discovery discovery(Reach::thisMachine(freePort()), clock);
    std::vector<Time> times;
    const Time began = clock.now();
    discovery.announce([&] {
        times.push_back(clock.now() - began);
        return Bytes{1};
    });
    EXPECT_TRUE(times.empty()) << "out of announce() itself";
    clock.advance(3s);
    EXPECT_EQ(times, (std::vector<Time>{0ms, 200ms, 400ms, 600ms, 800ms, 1000ms, 2000ms, 3000ms}));
}

TEST(Discovery, StoppedItNeitherSendsNorHears)
{
    const Reach reach = Reach::thisMachine(freePort());
    Discovery one(reach, realTime);
    Discovery other(reach, realTime);
    QSignalSpy heardByOne(&one, &Discovery::heard);
    int sent = 0;
    one.announce([&] {
        ++sent;
        return Bytes{1};
    });
    other.announce(saying("other"));
    ASSERT_TRUE(wait([&] { return hasHeard(heardByOne, "other"); }));
    one.stop();
    heardByOne.clear();
    const int sentBefore = sent;
    QTest::qWait(450);
    EXPECT_TRUE(heardByOne.isEmpty());
    EXPECT_EQ(sent, sentBefore);

    other.stop(); // where one program hears a group, Linux lets all on the port hear it
    one.announce(saying("again"));
    EXPECT_TRUE(wait([&] { return hasHeard(heardByOne, "again"); }));
}

TEST(Discovery, MayBeStoppedByWhatItCalls)
{
    const auto before = qInstallMessageHandler(
        [](QtMsgType, const QMessageLogContext&, const QString& text) { ADD_FAILURE() << qPrintable(text); });
    const auto putBack = qScopeGuard([before] { qInstallMessageHandler(before); });
    const Reach reach = Reach::thisMachine(freePort());
    Discovery one(reach, realTime);
    Discovery other(reach, realTime);
    QSignalSpy heardByOther(&other, &Discovery::heard);
    QObject::connect(&one, &Discovery::heard, &one, [&] { one.stop(); });
    one.announce(saying("one"));
    other.announce([&] {
        if (!heardByOther.isEmpty())
            other.stop();
        return Bytes{1};
    });
    QTest::qWait(700);
    EXPECT_LE(heardByOther.size(), 3); // each stopped soon after the first datagram
    EXPECT_GE(heardByOther.size(), 1);
}

TEST(Discovery, WhereAnotherProgramHoldsThePortItSpeaksAndSaysThatItIsDeafUntilThePortIsFree)
{
    const Reach reach = Reach::thisMachine(freePort());
    Discovery hears(reach, realTime);
    QSignalSpy heardByIt(&hears, &Discovery::heard);
    hears.announce(saying("hears"));
    ASSERT_TRUE(wait([&] { return !heardByIt.isEmpty(); })) << "itself";
    hears.stop();
    QUdpSocket held;
    ASSERT_TRUE(held.bind(QHostAddress(QHostAddress::AnyIPv4), reach.port, QUdpSocket::DontShareAddress));

    Discovery deaf(reach, realTime);
    QSignalSpy heardByDeaf(&deaf, &Discovery::heard);
    QSignalSpy told(&deaf, &Discovery::networkChanged);
    int sent = 0;
    deaf.announce([&] {
        ++sent;
        return Bytes{'d'};
    });
    EXPECT_TRUE(wait([&] { return deaf.isDeaf(); }));
    EXPECT_TRUE(deaf.usable());
    EXPECT_EQ(told.size(), 1);
    held.joinMulticastGroup(QHostAddress(QStringLiteral("239.255.77.68")));
    EXPECT_TRUE(wait([&] { return held.hasPendingDatagrams(); })) << "it speaks";
    ASSERT_TRUE(wait([&] { return sent > 7; }));
    EXPECT_TRUE(deaf.isDeaf());
    EXPECT_TRUE(heardByDeaf.isEmpty());
    EXPECT_EQ(told.size(), 1) << "once";

    held.close();
    EXPECT_TRUE(wait([&] { return hasHeard(heardByDeaf, "d"); }));
    EXPECT_FALSE(deaf.isDeaf());
    EXPECT_EQ(told.size(), 2);
}

// Somebody else on the port: plain datagrams, to the address where Discovery hears.
class Stranger
{
public:
    explicit Stranger(quint16 port, const char* from = "127.0.0.1")
        : m_port(port)
    {
        EXPECT_TRUE(m_socket.bind(QHostAddress(from), 0));
    }
    void send(const QByteArray& datagram)
    {
        EXPECT_EQ(m_socket.writeDatagram(datagram, QHostAddress(QHostAddress::LocalHost), m_port),
                  datagram.size());
    }

private:
    quint16 m_port;
    QUdpSocket m_socket;
};

class OneListens : public ::testing::Test
{
protected:
    OneListens()
        : port(freePort())
        , discovery(Reach::thisMachine(port), clock)
        , heard(&discovery, &Discovery::heard)
    {
        discovery.announce([] { return Bytes{}; }); // nothing: it only hears
        clock.advance(1ms);
    }

    quint16 port;
    test::SimulatedClock clock;
    Discovery discovery;
    QSignalSpy heard;
};

TEST_F(OneListens, SaysNothingWhenThereIsNothingToSay)
{
    QTest::qWait(300);
    EXPECT_TRUE(heard.isEmpty()); // its own would come back
}

TEST_F(OneListens, TheLongestDatagramIsHeardAndALongerOneIsNot)
{
    const auto longest = static_cast<qsizetype>(limits::kBeaconBytes);
    Stranger stranger(port);
    stranger.send(QByteArray(longest + 1, 'x'));
    stranger.send(QByteArray(60'000, 'y'));
    stranger.send(QByteArray());
    stranger.send(QByteArray(longest, 'z'));
    EXPECT_TRUE(wait([&] { return !heard.isEmpty(); }));
    QTest::qWait(50);
    ASSERT_EQ(heard.size(), 1);
    EXPECT_EQ(heard[0][0].value<Bytes>(), Bytes(limits::kBeaconBytes, 'z'));
}

TEST_F(OneListens, AFloodIsCutAndDrownsNobodyElse)
{
    Stranger flood(port, "127.0.0.2");
    Stranger partner(port, "127.0.0.3");
    for (int i = 0; i < 150; ++i)
        flood.send("flood");
    partner.send("partner");
    EXPECT_TRUE(wait([&] { return hasHeard(heard, "partner"); }));
    EXPECT_EQ(heard.size(), static_cast<int>(limits::kBeaconsPerSecond) + 1);

    heard.clear();
    clock.advance(1s);
    flood.send("later");
    EXPECT_TRUE(wait([&] { return hasHeard(heard, "later"); }));
}

TEST_F(OneListens, TheTableOfSendersIsBounded)
{
    for (std::size_t i = 0; i < 3 * limits::kSenders; ++i)
        Stranger(port, qPrintable(QString("127.0.1.%1").arg(i + 1))).send("spoofed");
    EXPECT_TRUE(wait([&] { return heard.size() >= static_cast<qsizetype>(limits::kSenders); }));
    QTest::qWait(100);
    EXPECT_EQ(heard.size(), static_cast<qsizetype>(limits::kSenders));
    clock.advance(1s);
    heard.clear();
    Stranger(port, "127.0.0.9").send("partner");
    EXPECT_TRUE(wait([&] { return hasHeard(heard, "partner"); }));
}

TEST(Interfaces, WhichLeadToTheOtherLaptop)
{
    const Flags up = QNetworkInterface::IsUp | QNetworkInterface::IsRunning |
                     QNetworkInterface::CanBroadcast | QNetworkInterface::CanMulticast;
    EXPECT_EQ(useOf("eth0", up), InterfaceUse::Home);
    EXPECT_EQ(useOf("wlp3s0", up), InterfaceUse::Home);
    EXPECT_EQ(useOf("br0", up), InterfaceUse::Home);
    EXPECT_EQ(useOf("docker0", up), InterfaceUse::Last);
    EXPECT_EQ(useOf("virbr0", up), InterfaceUse::Last);
    EXPECT_EQ(useOf("br-5e0c", up), InterfaceUse::Last);
    EXPECT_EQ(useOf("tun0", up), InterfaceUse::None);
    EXPECT_EQ(useOf("eth0", up | QNetworkInterface::IsPointToPoint), InterfaceUse::None);
    EXPECT_EQ(useOf("lo", up | QNetworkInterface::IsLoopBack), InterfaceUse::None);
    EXPECT_EQ(useOf("eth0", Flags(QNetworkInterface::IsUp)), InterfaceUse::None) << "no cable";
    EXPECT_EQ(useOf("eth0", Flags(QNetworkInterface::IsRunning)), InterfaceUse::None) << "switched off";
}

TEST(Interfaces, AddressesToReadAloudStartWithIpv4)
{
    const QList<QHostAddress> here = addressesOf(loopbackInterfaces());
    ASSERT_FALSE(here.isEmpty());
    EXPECT_TRUE(here[0].isEqual(QHostAddress(QHostAddress::LocalHost)));

    const QList<QHostAddress> home = addressesOf(homeInterfaces());
    const auto isIpv4 = [](const QHostAddress& address) {
        return address.protocol() == QAbstractSocket::IPv4Protocol;
    };
    EXPECT_TRUE(std::is_partitioned(home.begin(), home.end(), isIpv4));
    for (const QHostAddress& address : home) {
        EXPECT_FALSE(address.isLoopback());
        EXPECT_TRUE(address.scopeId().isEmpty()) << "the zone is this laptop's own word";
    }
}

} // namespace
} // namespace mandorla::sync
