#include "tests/lan/lan.h"

#include <csignal>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

// Two laptops on a plain home network, without a way out of it and without DNS, and what may happen to such a
// network. Times are those of the programs' own clocks.
namespace mandorla::test {
namespace {

constexpr milliseconds kOneSecond = 1s; // what is promised

class Finding : public OnALan
{
protected:
    // From both having opened "Connect" to the laptop that shows digits being found.
    static void expectFound(Player& shows, Player& types)
    {
        types.say("type_digits");
        const Json open = types.next("listening");
        shows.say("show_digits");
        const Json code = shows.next("code");
        const Json found = types.next("found");
        EXPECT_EQ(found.at("laptops"), 1);
        EXPECT_LE(between(later(open, code), found), kOneSecond);
        types.say(entering(code.at("code")));
        shows.next("connected");
        types.next("connected");
    }

    // Whoever types knows afterwards where the other laptop is.
    enum class Shows
    {
        Noor,
        Rowan
    };

    // Two that keep, paired on an earlier day; both are closed again.
    void pairOnce(const QString& a, const QString& b, Shows shows = Shows::Noor)
    {
        noor = start(a, QStringLiteral("Noor"), true);
        rowan = start(b, QStringLiteral("Rowan"), true);
        pair(shows == Shows::Noor ? *noor : *rowan, shows == Shows::Noor ? *rowan : *noor);
        close(*noor);
        close(*rowan);
    }

    static void close(Player& player)
    {
        player.say("quit");
        EXPECT_EQ(player.exitCode(), 0);
    }

    // Both are opened, the second one while the first is waiting.
    void expectTogether(const QString& a, const QString& b, milliseconds most = kOneSecond)
    {
        noor = start(a, QStringLiteral("Noor"), true);
        const Json first = noor->next("listening");
        noor->listenFor(1500ms);
        rowan = start(b, QStringLiteral("Rowan"), true);
        const Json second = rowan->next("listening");
        EXPECT_LE(between(later(first, second), noor->next("connected", 30s)), most);
        EXPECT_LE(between(later(first, second), rowan->next("connected", 30s)), most);
    }

    std::unique_ptr<Player> noor, rowan;
};

TEST_F(Finding, ALaptopThatShowsDigitsIsFoundWithinASecond)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    expectFound(*noor, *rowan);
}

TEST_F(Finding, OverIpv6OfTheLinkAlone)
{
    const QString a = lan->laptop("a", {}), b = lan->laptop("b", {});
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    expectFound(*noor, *rowan);
}

TEST_F(Finding, ThosePairedAreConnectedWithinASecond)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    pairOnce(a, b);
    expectTogether(a, b);
}

TEST_F(Finding, ThosePairedAreConnectedWithinASecondOverIpv6OfTheLinkAlone)
{
    const QString a = lan->laptop("a", {}), b = lan->laptop("b", {});
    pairOnce(a, b);
    expectTogether(a, b);
}

TEST_F(Finding, WithOtherAddressesThanOnTheDayBefore)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    pairOnce(a, b);
    Lan::ip(a, "addr flush dev eth0 scope global\naddr add 192.0.2.11/24 brd + dev eth0\n");
    Lan::ip(b, "addr flush dev eth0 scope global\naddr add 192.0.2.12/24 brd + dev eth0\n");
    expectTogether(a, b);
}

// Each has one more interface that leads nowhere, and where all that is not home would go.
TEST_F(Finding, SeveralInterfacesOfWhichOneLeadsNowhere)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    lan->addInterfaceToNowhere(a, "198.51.100.1/24");
    lan->addInterfaceToNowhere(b, "203.0.113.1/24");
    Lan::ip(a, "route add default via 198.51.100.9\n");
    Lan::ip(b, "route add default via 203.0.113.9\n");
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    expectFound(*noor, *rowan);
    noor.reset();
    rowan.reset();
    pairOnce(a, b);
    expectTogether(a, b);
}

TEST_F(Finding, AnAddressThatChangesWhileTheyTalk)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    pair(*noor, *rowan, "10.77.0.1"); // over IPv4
    Lan::ip(a, "addr flush dev eth0 scope global\naddr add 10.77.0.31/24 brd + dev eth0\n");
    const Json gone = noor->next("disconnected");
    EXPECT_LE(between(gone, noor->next("connected")), 3 * kOneSecond);
    rowan->next("connected");
}

TEST_F(Finding, ACableThatIsPulledAndPutBack)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    pair(*noor, *rowan);
    Lan::ip(a, "link set eth0 down\n");
    noor->next("disconnected");
    rowan->next("disconnected");
    Lan::ip(a, "link set eth0 up\n");
    noor->next("connected");
    rowan->next("connected");
}

// A laptop that sleeps is one whose program stands still.
TEST_F(Finding, SleepingAndWaking)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    pair(*noor, *rowan);
    const pid_t sleeper = static_cast<pid_t>(noor->process().processId());
    ASSERT_EQ(::kill(sleeper, SIGSTOP), 0);
    rowan->next("disconnected");
    rowan->listenFor(2s);
    const Json awake{
        {"at", std::chrono::duration_cast<milliseconds>(std::chrono::steady_clock::now().time_since_epoch())
                   .count()}};
    ASSERT_EQ(::kill(sleeper, SIGCONT), 0);
    EXPECT_LE(between(awake, rowan->next("connected")), 3 * kOneSecond);
}

// One line each: nft reads it so.
constexpr const char* kNothingComesIn = R"(table inet wall {
    chain in {
        type filter hook input priority 0; policy drop;
        iif lo accept
        ct state established,related accept
        icmpv6 type { nd-neighbor-solicit, nd-neighbor-advert, nd-router-advert } accept
    }
}
)";
constexpr const char* kNoConnectionComesIn = R"(table inet wall {
    chain in {
        type filter hook input priority 0
        tcp flags & (syn | ack) == syn drop
    }
}
)";

TEST_F(Finding, ThosePairedWhereNothingComesInOnOneSide)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    pairOnce(a, b, Shows::Rowan); // so that Noor's laptop knows where Rowan's is
    Lan::firewall(a, kNothingComesIn);
    expectTogether(a, b, 2s); // a turn of the one behind the wall, one each 750 ms
}

// The one behind the firewall types the digits, and the address.
TEST_F(Finding, PairingWhereNothingComesInOnOneSide)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    Lan::firewall(a, kNothingComesIn);
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    pair(*rowan, *noor, "10.77.0.2");
}

// The one who shows lets no connection in: the one who typed says so by beacon, and is dialled.
TEST_F(Finding, PairingWhereTheOneWhoShowsTakesNoConnection)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    Lan::firewall(a, kNoConnectionComesIn);
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    expectFound(*noor, *rowan);
}

// Beacons pass in both families, connections in one alone; what was typed, or was the last good place, is of
// the other.
constexpr const char* kNoConnectionOver = R"(table inet wall {
    chain in {
        type filter hook input priority 0
        meta nfproto %1 meta l4proto tcp drop
    }
}
)";

TEST_F(Finding, ThosePairedAreConnectedThroughWhicheverFamilyIsOpen)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    for (const bool ipv4 : {true, false}) {
        SCOPED_TRACE(ipv4);
        const QString wall =
            QString::fromLatin1(kNoConnectionOver).arg(QLatin1String(ipv4 ? "ipv4" : "ipv6"));
        for (const QString& laptop : {a, b})
            Lan::firewall(laptop, {});
        noor = start(a, "Noor", true);
        rowan = start(b, "Rowan", true);
        if (ipv4) {
            pair(*noor, *rowan, "10.77.0.1");
        } else { // they are paired
            rowan->next("connected");
            noor->next("connected");
            close(*noor);
            Lan::ip(a, "addr flush dev eth0 scope global\n");
            Lan::ip(b, "addr flush dev eth0 scope global\n");
            noor = start(a, "Noor", true); // over IPv6: that is now the last good place
            noor->next("connected");       // Rowan may not have noticed
            Lan::ip(a, "addr add 10.77.0.41/24 brd + dev eth0\n"); // never seen before
            Lan::ip(b, "addr add 10.77.0.42/24 brd + dev eth0\n");
        }
        for (const QString& laptop : {a, b})
            Lan::firewall(laptop, wall);
        const Json gone = noor->next("disconnected"), goneThere = rowan->next("disconnected");
        EXPECT_LE(between(later(gone, goneThere), noor->next("connected")), 3 * kOneSecond);
        rowan->next("connected");
        close(*noor);
        close(*rowan);
        expectTogether(a, b, 3 * kOneSecond);
        close(*noor);
        close(*rowan);
    }
}

TEST_F(Finding, WithOtherAddressesThanOnTheDayBeforeAndIpv4WalledOff)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    pairOnce(a, b);
    for (const QString& laptop : {a, b}) {
        const QString last = laptop == a ? QStringLiteral("1") : QStringLiteral("2");
        Lan::ip(laptop, QStringLiteral("addr flush dev eth0\n"
                                       "addr add 192.0.2.1%1/24 brd + dev eth0\n"
                                       "addr add fe80::77:%1/64 dev eth0 nodad\n")
                            .arg(last));
        Lan::firewall(laptop, QString::fromLatin1(kNoConnectionOver).arg(QLatin1String("ipv4")));
    }
    expectTogether(a, b, 3 * kOneSecond);
}

// A typed address where nobody is takes nothing from the place that was good.
TEST_F(Finding, AWrongAddressByHandIsNoReasonNotToBeFoundWhereTheOtherOneIs)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    pairOnce(a, b, Shows::Rowan);      // so that Noor's laptop knows where Rowan's is
    Lan::firewall(a, kNothingComesIn); // no beacon either
    noor = start(a, "Noor", true);
    noor->next("listening");
    noor->say(Json{{"do", "dial"}, {"address", "10.77.0.99"}});
    noor->listenFor(1s);
    rowan = start(b, "Rowan", true);
    const Json open = rowan->next("listening");
    EXPECT_LE(between(open, noor->next("connected")), 3 * kOneSecond);
    rowan->next("connected");
}

// Both kinds of the port, each as another program holds it that lets nobody else in.
class HeldPort
{
public:
    explicit HeldPort(const QString& laptop)
    {
        Lan::inside(laptop, [this] {
            sockaddr_in6 here{};
            here.sin6_family = AF_INET6; // and IPv4
            here.sin6_port = htons(28460);
            for (const int kind : {SOCK_DGRAM, SOCK_STREAM}) {
                m_sockets.push_back(::socket(AF_INET6, kind | SOCK_CLOEXEC, 0));
                EXPECT_EQ(::bind(m_sockets.back(), reinterpret_cast<const sockaddr*>(&here), sizeof here), 0);
            }
            EXPECT_EQ(::listen(m_sockets.back(), 1), 0);
        });
    }
    ~HeldPort()
    {
        for (const int socket : m_sockets)
            ::close(socket);
    }

private:
    std::vector<int> m_sockets;
};

// Meanwhile it cannot hear, and is heard.
TEST_F(Finding, WhereAnotherProgramHoldsThePortOnlyUntilItIsFree)
{
    for (const bool ipv4 : {true, false}) {
        SCOPED_TRACE(ipv4);
        const QString a = lan->laptop(ipv4 ? "a" : "c", ipv4 ? "10.77.0.1/24" : "");
        const QString b = lan->laptop(ipv4 ? "b" : "d", ipv4 ? "10.77.0.2/24" : "");
        auto held = std::make_unique<HeldPort>(a);
        {
            noor = start(a, "Noor");
            rowan = start(b, "Rowan");
            expectFound(*noor, *rowan);
        }
        noor = start(a, "Noor");
        rowan = start(b, "Rowan");
        noor->say("type_digits");
        EXPECT_NE(noor->next("listening").at("port"), 28460);
        rowan->say("show_digits");
        const Json code = rowan->next("code").at("code");
        EXPECT_TRUE(noor->fresh(2s).empty()) << "deaf";
        held.reset();
        const auto freed = std::chrono::steady_clock::now().time_since_epoch();
        std::vector<Json> told{noor->nextOf({"found", "listening"}), noor->nextOf({"found", "listening"})};
        for (const Json& event : told) {
            EXPECT_LE(milliseconds(event.at("at").get<std::int64_t>()) -
                          std::chrono::duration_cast<milliseconds>(freed),
                      3s);
            EXPECT_TRUE(event.at("event") == "found" || event.at("port") == 28460);
        }
        EXPECT_NE(told[0].at("event"), told[1].at("event"));
        noor->say(entering(code));
        noor->next("connected");
        rowan->next("connected");
    }
}

TEST_F(Finding, ATypedAddressOfTheLinkWithItsZone)
{
    const QString a = lan->laptop("a", {}), b = lan->laptop("b", {});
    noor = start(a, "Noor");
    rowan = start(b, "Rowan");
    pair(*noor, *rowan, Lan::linkAddressOf(a) + "%eth0");
}

} // namespace
} // namespace mandorla::test
