#include "sync/network/address.h"
#include "sync/network/firewall.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// What a person types as the address of the other laptop, and the firewall that may stand before it.
namespace mandorla::sync {
namespace {

Result<Address, AddressMistake> read(const char* typed, const QStringList& zones = {QStringLiteral("eth0")})
{
    return readAddress(QString::fromUtf8(typed), zones);
}

AddressMistake mistake(const char* typed, const QStringList& zones = {QStringLiteral("eth0")})
{
    const auto out = read(typed, zones);
    EXPECT_FALSE(out) << typed;
    return out.error();
}

QString address(const char* typed, const QStringList& zones = {QStringLiteral("eth0")})
{
    const auto out = read(typed, zones);
    EXPECT_TRUE(out) << typed;
    return toString(out.value());
}

TEST(TypedAddress, IsReadWithOrWithoutAPort)
{
    EXPECT_EQ(address("192.168.1.20"), "192.168.1.20");
    EXPECT_EQ(address("  192.168.1.20 "), "192.168.1.20");
    EXPECT_EQ(address("192.168.1.20:28460"), "192.168.1.20");
    EXPECT_EQ(address("192.168.001.020:41512"), "192.168.1.20:41512");
    EXPECT_EQ(address("fe80::1%eth0"), "fe80::1%eth0");
    EXPECT_EQ(address("[fe80::1%eth0]:41512"), "[fe80::1%eth0]:41512");
    EXPECT_EQ(address("fd00::1"), "fd00::1");
    EXPECT_EQ(address("127.0.0.1:1"), "127.0.0.1:1");
}

TEST(TypedAddress, OfTheLinkGetsTheZoneOfThisLaptop)
{
    EXPECT_EQ(address("fe80::1"), "fe80::1%eth0");
    EXPECT_EQ(address("[fe80::1]:41512"), "[fe80::1%eth0]:41512");
    EXPECT_EQ(mistake("fe80::1", {"eth0", "wlan0"}), AddressMistake::ZoneMissing);
    EXPECT_EQ(mistake("fe80::1", {}), AddressMistake::ZoneMissing);
    EXPECT_EQ(address("fe80::1%wlan0", {"eth0", "wlan0"}), "fe80::1%wlan0");
    EXPECT_EQ(mistake("fe80::1%enp3s0", {"eth0", "wlan0"}), AddressMistake::ZoneUnknown);
}

TEST(TypedAddress, EachMistakeHasAName)
{
    const std::pair<const char*, AddressMistake> all[] = {
        {"kitchen-laptop", AddressMistake::Name},
        {"kitchen.local", AddressMistake::Name},
        {"kitchen.local:28460", AddressMistake::Name},
        {"l92.168.1.20", AddressMistake::Name},
        {"", AddressMistake::NotFour},
        {"192.168.1", AddressMistake::NotFour},
        {"192.168.1.20.7", AddressMistake::NotFour},
        {"192.168..20", AddressMistake::NotFour},
        {"192,168,1,20", AddressMistake::NotFour},
        {"192.168.1. 20", AddressMistake::NotFour},
        {"3232235796", AddressMistake::NotFour},
        {"192.168.1.256", AddressMistake::Above255},
        {"192.168.1.99999999999", AddressMistake::Above255},
        {"fe80::12345", AddressMistake::NotSixteen},
        {"fe80:::1", AddressMistake::NotSixteen},
        {"fe80::1::2", AddressMistake::NotSixteen},
        {"fe80:1:28460", AddressMistake::NotSixteen},
        {"fd00::1%eth0", AddressMistake::NotSixteen},
        {"[192.168.1.20]:1", AddressMistake::NotSixteen},
        {"[fe80::1", AddressMistake::OpenBracket},
        {"[fe80::1:28460", AddressMistake::OpenBracket},
        {"192.168.1.20:", AddressMistake::BadPort},
        {"192.168.1.20:0", AddressMistake::BadPort},
        {"192.168.1.20:70000", AddressMistake::BadPort},
        {"192.168.1.20:+5", AddressMistake::BadPort},
        {"[fe80::1]28460", AddressMistake::BadPort},
        {"[fe80::1]:", AddressMistake::BadPort},
        {"0.0.0.0", AddressMistake::Nobodys},
        {"255.255.255.255", AddressMistake::Nobodys},
        {"239.255.77.68", AddressMistake::Nobodys},
        {"::", AddressMistake::Nobodys},
        {"ff02::1", AddressMistake::Nobodys},
    };
    for (const auto& [typed, due] : all)
        EXPECT_EQ(mistake(typed), due) << typed;
}

TEST(TypedAddress, IsTheSameAgainAfterItWasKept)
{
    for (const char* typed :
         {"192.168.1.20", "10.0.0.2:41512", "fe80::1", "[fe80::1%eth0]:41512", "fd00::1"}) {
        const auto here = read(typed);
        ASSERT_TRUE(here) << typed;
        EXPECT_EQ(parseAddress(toString(*here)), *here) << typed;
    }
    EXPECT_EQ(parseAddress(""), std::nullopt);
}

class AFirewall : public ::testing::Test
{
protected:
    void write(const QString& path, const QByteArray& text)
    {
        QDir().mkpath(QFileInfo(root.filePath(path)).path());
        QFile file(root.filePath(path));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir root;
};

TEST_F(AFirewall, IsSeenOnlyWhereItIsOn)
{
    EXPECT_EQ(activeFirewall(root.path()), Firewall::None);
    write("etc/ufw/ufw.conf", "# /etc/ufw/ufw.conf\n# Set to yes: ENABLED=yes\nENABLED=no\n");
    write("proc/1/comm", "systemd\n");
    write("proc/77/comm", "ufw\n");
    EXPECT_EQ(activeFirewall(root.path()), Firewall::None);
    write("proc/812/comm", "firewalld\n");
    EXPECT_EQ(activeFirewall(root.path()), Firewall::Firewalld);
    write("etc/ufw/ufw.conf", "ENABLED=yes\nLOGLEVEL=low\n");
    EXPECT_EQ(activeFirewall(root.path()), Firewall::Ufw);
}

TEST_F(AFirewall, IsOpenedForThePortInUse)
{
    EXPECT_EQ(commandToOpen(Firewall::None, 28460, {"eth0"}), "");
    EXPECT_EQ(commandToOpen(Firewall::Ufw, 41512, {"eth0"}),
              "sudo ufw allow 41512/tcp && sudo ufw allow 28460/udp");
    const QString one = "sudo firewall-cmd --zone=\"$(sudo firewall-cmd --get-zone-of-interface=eth0)\" "
                        "--add-port=41512/tcp --add-port=28460/udp";
    EXPECT_EQ(commandToOpen(Firewall::Firewalld, 41512, {"eth0"}), one);
    EXPECT_EQ(commandToOpen(Firewall::Firewalld, 41512, {"eth0", "wlp3s0"}),
              one + " && " + QString(one).replace("eth0", "wlp3s0"));
    EXPECT_EQ(commandToOpen(Firewall::Firewalld, 41512, {"eth0", "$(reboot)"}), one);
    EXPECT_EQ(commandToOpen(Firewall::Firewalld, 41512, {}), "") << "no network, nothing to open";
}

} // namespace
} // namespace mandorla::sync
