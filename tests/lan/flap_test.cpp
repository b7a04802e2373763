#include "sync/network/discovery.h"
#include "sync/system_clock.h"
#include "tests/lan/lan.h"
#include "tests/support/simulated_clock.h"
#include "tests/support/wait.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>

#include <net/if.h>

#include <atomic>
#include <functional>

// A network that goes and comes back, in each way that it can. Afterwards the two hear each other again, as
// they did before.
namespace mandorla::test {
namespace {

constexpr milliseconds kAgain = 3s; // what is promised

// Discovery of one laptop, on a thread in its namespace.
class Ear
{
public:
    Ear(const QString& laptop, std::uint8_t own)
        : m_thread([this, laptop, own] {
            Lan::enter(laptop);
            QEventLoop loop;
            sync::SystemClock clock;
            sync::Discovery discovery(sync::Reach::home(), clock);
            QObject::connect(&discovery, &sync::Discovery::heard, &loop, [&](const Bytes& datagram) {
                if (datagram[0] != own)
                    ++m_heard;
            });
            discovery.announce([&, own] {
                m_usable = discovery.usable();
                if (m_over)
                    loop.quit();
                return Bytes{own};
            });
            loop.exec();
        })
    {
    }
    ~Ear()
    {
        m_over = true;
        m_thread.join();
    }
    [[nodiscard]] int heard() const { return m_heard; }
    [[nodiscard]] bool usable() const { return m_usable; }

private:
    std::atomic<bool> m_over = false;
    std::atomic<int> m_heard = 0;
    std::atomic<bool> m_usable = false;
    std::thread m_thread;
};

struct Way
{
    const char* name;
    bool isGone; // and is noticed to be
    std::function<void(Lan&, const QString& laptop, const QString& address)> away, back;
};

int numberOf(const QString& laptop)
{
    unsigned number = 0;
    Lan::inside(laptop, [&] { number = ::if_nametoindex("eth0"); });
    return static_cast<int>(number);
}

const QString kAddress = QStringLiteral("10.77.0.1/24");

constexpr const char* kNoBroadcast = R"(table inet wall {
    chain in {
        type filter hook input priority 0
        meta pkttype broadcast drop
    }
}
)";

void nothing(Lan&, const QString&, const QString&) {}
void giveAddress(const QString& laptop, const QString& address)
{
    if (!address.isEmpty())
        Lan::ip(laptop, QStringLiteral("addr add %1 brd + dev eth0\n").arg(address));
}
void exchange(Lan& lan, const QString& laptop, const QString& address, int times, bool sameNumber)
{
    const int number = sameNumber ? numberOf(laptop) : 0;
    for (int i = 0; i < times; ++i) {
        lan.removeInterface(laptop);
        lan.addInterface(laptop, address, number);
    }
    EXPECT_TRUE(!sameNumber || numberOf(laptop) == number);
}

const std::vector<Way>& ways()
{
    static int number = 0;
    static const std::vector<Way> all{
        {"SwitchedOff", true,
         [](Lan&, const QString& laptop, const QString&) { Lan::ip(laptop, "link set eth0 down\n"); },
         [](Lan&, const QString& laptop, const QString&) { Lan::ip(laptop, "link set eth0 up\n"); }},
        {"Unplugged", true, [](Lan& lan, const QString& laptop, const QString&) { lan.unplug(laptop); },
         [](Lan& lan, const QString& laptop, const QString&) { lan.plugIn(laptop); }},
        {"WithoutAddress", true,
         [](Lan&, const QString& laptop, const QString&) { Lan::ip(laptop, "addr flush dev eth0\n"); },
         [](Lan&, const QString& laptop, const QString& address) {
             giveAddress(laptop, address);
             if (address.isEmpty())
                 Lan::ip(laptop, "addr add fe80::77/64 dev eth0 nodad\n");
         }},
        {"TakenOut", true,
         [](Lan& lan, const QString& laptop, const QString&) { lan.removeInterface(laptop); },
         [](Lan& lan, const QString& laptop, const QString& address) { lan.addInterface(laptop, address); }},
        {"TakenOutAndInWithItsNumber", true,
         [](Lan& lan, const QString& laptop, const QString&) {
             number = numberOf(laptop);
             lan.removeInterface(laptop);
         },
         [](Lan& lan, const QString& laptop, const QString& address) {
             lan.addInterface(laptop, address, number);
             EXPECT_EQ(numberOf(laptop), number);
         }},
        {"ExchangedInAMoment", false, nothing,
         [](Lan& lan, const QString& laptop, const QString& address) {
             exchange(lan, laptop, address, 1, true);
         }},
        {"ThirtyOthersInARow", false, nothing,
         [](Lan& lan, const QString& laptop, const QString& address) {
             exchange(lan, laptop, address, 30, false);
         }},
        {"TwoHundredTimesInARow", false, nothing,
         [](Lan&, const QString& laptop, const QString&) {
             for (int i = 0; i < 200; ++i)
                 Lan::ip(laptop, "link set eth0 down\nlink set eth0 up\n");
         }},
    };
    return all;
}

class Flap : public OnALan, public ::testing::WithParamInterface<std::tuple<std::size_t, bool>>
{
};

TEST_P(Flap, AfterwardsTheTwoHearEachOther)
{
    const Way& way = ways()[std::get<0>(GetParam())];
    const bool ipv4 = std::get<1>(GetParam());
    const QString address = ipv4 ? kAddress : QString();
    const QString a = lan->laptop("a", address), b = lan->laptop("b", ipv4 ? "10.77.0.2/24" : "");
    if (ipv4) // and nothing else, nor broadcast, which needs no joining
        for (const QString& laptop : {a, b}) {
            Lan::withoutIpv6(laptop);
            Lan::firewall(laptop, kNoBroadcast);
        }
    Ear one(a, 'a'), other(b, 'b');
    ASSERT_TRUE(wait([&] { return one.heard() > 0 && other.heard() > 0; }));
    way.away(*lan, a, address);
    if (way.isGone) {
        EXPECT_TRUE(wait([&] { return !one.usable(); }));
        QTest::qWait(5500);
    }
    way.back(*lan, a, address);
    const int byOne = one.heard(), byOther = other.heard();
    EXPECT_TRUE(QTest::qWaitFor([&] { return one.heard() > byOne && other.heard() > byOther; },
                                static_cast<int>(kAgain.count())))
        << one.heard() - byOne << " and " << other.heard() - byOther;
    EXPECT_TRUE(one.usable());
}

INSTANTIATE_TEST_SUITE_P(Ways, Flap,
                         ::testing::Combine(::testing::Range<std::size_t>(0, 8), ::testing::Bool()),
                         [](const auto& way) {
                             return ways()[std::get<0>(way.param)].name +
                                    std::string(std::get<1>(way.param) ? "Ipv4" : "Ipv6OfTheLink");
                         });

class Told : public OnALan
{
};

// Its own time stands still but where the test says so: it is the kernel that tells, and not the next look.
TEST_F(Told, WhatTheKernelTellsIsLookedAtOnceItHasSettled)
{
    const QString a = lan->laptop("a", kAddress);
    Lan::inside(a, [&] {
        QEventLoop loop;
        SimulatedClock clock;
        sync::Discovery discovery(sync::Reach::home(), clock);
        int changes = 0;
        QObject::connect(&discovery, &sync::Discovery::networkChanged, &loop, [&] { ++changes; });
        discovery.announce([] { return Bytes{1}; });
        clock.advance(3s); // from now on it looks by itself once a second
        const int before = changes;
        EXPECT_GE(before, 1);
        Lan::ip(a, "addr add 10.77.0.51/24 dev eth0\n");
        QElapsedTimer real;
        for (real.start(); real.elapsed() < 500;)
            loop.processEvents();
        EXPECT_EQ(changes, before) << "more may come";
        clock.advance(100ms);
        EXPECT_EQ(changes, before + 1);
    });
}

// Whoever shows the digits and whoever types them; and those who met before, of whom one was alone meanwhile.
class Flapped : public OnALan, public ::testing::WithParamInterface<bool>
{
protected:
    void SetUp() override
    {
        OnALan::SetUp();
        if (IsSkipped())
            return;
        a = lan->laptop("a", GetParam() ? "10.77.0.1/24" : "");
        b = lan->laptop("b", GetParam() ? "10.77.0.2/24" : "");
    }

    [[nodiscard]] milliseconds sinceItIsBack(const Json& event) const
    {
        return milliseconds(event.at("at").get<std::int64_t>()) - back;
    }

    void flap(Player& player)
    {
        Lan::ip(a, "link set eth0 down\n");
        player.listenFor(6s);
        Lan::ip(a, "link set eth0 up\n");
        if (GetParam())
            Lan::ip(a, "addr replace 10.77.0.1/24 brd + dev eth0\n");
        back = std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }

    QString a, b;
    milliseconds back{};
};

TEST_P(Flapped, WhoShowsAndWhoTypes)
{
    for (const bool shows : {true, false}) {
        SCOPED_TRACE(shows);
        const auto noor = start(a, "Noor"), rowan = start(b, "Rowan");
        noor->say(shows ? "show_digits" : "type_digits");
        noor->next("listening");
        flap(*noor);
        rowan->say(shows ? "type_digits" : "show_digits");
        Player& types = shows ? *rowan : *noor;
        EXPECT_LE(sinceItIsBack(types.next("found")), kAgain);
        types.say(entering((shows ? *noor : *rowan).next("code").at("code")));
        noor->next("connected");
        rowan->next("connected");
    }
}

TEST_P(Flapped, WhoWaitsForThePartner)
{
    {
        const auto noor = start(a, "Noor", true), rowan = start(b, "Rowan", true);
        pair(*noor, *rowan);
    }
    const auto noor = start(a, "Noor", true);
    noor->next("listening");
    flap(*noor);
    const auto rowan = start(b, "Rowan", true);
    const Json open = rowan->next("listening");
    EXPECT_LE(between(open, noor->next("connected")), kAgain);
    EXPECT_LE(between(open, rowan->next("connected")), kAgain);
}

INSTANTIATE_TEST_SUITE_P(Families, Flapped, ::testing::Bool(),
                         [](const auto& way) { return way.param ? "Ipv4" : "Ipv6OfTheLink"; });

} // namespace
} // namespace mandorla::test
