#include "app/entering/connect_view_model.h"
#include "tests/app/two_laptops.h"
#include "tests/support/clients.h"

#include <QUdpSocket>

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;

namespace {

class FindingEachOther : public ::testing::Test
{
protected:
    static sync::ClientOptions options() { return onLoopback(freePort()); }

    sync::Client client{options(), theClock};
    sync::Firewall firewall = sync::Firewall::None;
    ConnectViewModel page{client, nullptr, [this] { return firewall; }};
};

} // namespace

TEST_F(FindingEachOther, AFirewallIsSpokenOfOnlyWhereOneIsOnAndWithThePortInUse)
{
    firewall = sync::Firewall::Ufw;
    EXPECT_EQ(page.firewallCommand(), "") << "nothing listens yet";
    page.show();
    ASSERT_NE(page.port(), 0);
    EXPECT_EQ(page.firewallCommand(),
              QStringLiteral("sudo ufw allow %1/tcp && sudo ufw allow 28460/udp").arg(page.port()));
    firewall = sync::Firewall::Firewalld;
    EXPECT_TRUE(page.firewallCommand().contains(QStringLiteral("--get-zone-of-interface=lo)")));
    EXPECT_TRUE(page.firewallCommand().contains(QStringLiteral("--add-port=%1/tcp").arg(page.port())));
    firewall = sync::Firewall::None;
    EXPECT_EQ(page.firewallCommand(), "");
}

TEST_F(FindingEachOther, ThatAnotherProgramHoldsThePortIsSaidUntilItDoesNot)
{
    QUdpSocket held;
    ASSERT_TRUE(held.bind(QHostAddress(QHostAddress::AnyIPv4), 0, QUdpSocket::DontShareAddress));
    sync::Client laptop(onLoopback(held.localPort()), theClock);
    ConnectViewModel connecting{laptop};
    EXPECT_EQ(connecting.trouble(), "");
    connecting.type();
    EXPECT_TRUE(wait([&] { return connecting.trouble() == portTaken().what + " " + portTaken().next; }));
    held.close();
    EXPECT_TRUE(wait([&] { return connecting.trouble().isEmpty(); }));
}

TEST_F(FindingEachOther, ATypedAddressSaysWhatIsWrongWithIt)
{
    page.type();
    std::vector<QString> said;
    for (const char* typed : {"kitchen.local", "192.168.1", "192.168.1.300", "192.168.1.20:0", "fe80::12345",
                              "[fe80::1", "0.0.0.0", "fe80::1%nothing"}) {
        page.setAddress(QString::fromLatin1(typed));
        EXPECT_EQ(page.addressProblem(), "") << "not while it is typed";
        page.useAddress();
        EXPECT_FALSE(page.addressTaken()) << typed;
        EXPECT_FALSE(page.addressProblem().isEmpty()) << typed;
        EXPECT_EQ(std::find(said.begin(), said.end(), page.addressProblem()), said.end())
            << "a sentence of its own";
        said.push_back(page.addressProblem());
    }
    page.setAddress("192.168.1.20:41512");
    page.useAddress();
    EXPECT_TRUE(page.addressTaken());
    EXPECT_EQ(page.addressProblem(), "");
}

TEST_F(FindingEachOther, DigitsOfAnyScriptMayBeTyped)
{
    page.type();
    for (const char* typed :
         {"١٩٢.١٦٨.١.٢٠:٤١٥١٢", "۱۹۲.۱۶۸.۱.۲۰", "१९२.१६८.१.२०", "１９２．１６８．１．２０：４１５１２"}) {
        page.setAddress(QString::fromUtf8(typed));
        page.useAddress();
        EXPECT_TRUE(page.addressTaken()) << typed;
        EXPECT_EQ(page.address(), QString::fromUtf8(typed)) << "as it was typed";
    }
    for (const char* typed : {"٤٨٢٩١٣", "۴۸۲۹۱۳", "४८२ ९१३", "４８２９１３"}) {
        page.setTyped(QString::fromUtf8(typed));
        EXPECT_EQ(page.typed(), "482913") << typed;
    }
}
