#pragma once

#include "tests/support/player_process.h"

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <vector>

// A home network of a test's own: laptops are network namespaces, each with a cable to one switch (a bridge).
// No packet of it leaves this machine, for nothing of it is joined to an interface of the machine. Needs
// root.
namespace mandorla::test {

using namespace std::chrono_literals;
using std::chrono::milliseconds;

class Lan
{
public:
    // Why there can be none here; empty: there can.
    [[nodiscard]] static std::string missing();

    Lan();
    ~Lan();
    Lan(const Lan&) = delete;
    Lan& operator=(const Lan&) = delete;

    // A laptop with eth0 on the switch and this address ("10.77.0.1/24"; empty: IPv6 of the link alone). Its
    // whole name is that of its namespace.
    [[nodiscard]] QString laptop(const QString& name, const QString& address);
    // One more interface, on a switch that nothing else is joined to.
    void addInterfaceToNowhere(const QString& laptop, const QString& address);

    // At the switch: the laptop's own interface stays up, and carries nothing.
    void unplug(const QString& laptop);
    void plugIn(const QString& laptop);
    // The laptop's interface goes; and comes again, with this number (0: a new one) and address.
    void removeInterface(const QString& laptop);
    void addInterface(const QString& laptop, const QString& address, int number = 0);

    // `ip -n laptop …`, for each line.
    static void ip(const QString& laptop, const QString& lines);
    // nftables of this laptop; "" takes all rules away.
    static void firewall(const QString& laptop, const QString& rules);
    // Work on a thread in the laptop's namespace: sockets that it opens stay there.
    static void inside(const QString& laptop, const std::function<void()>& work);
    static void enter(const QString& laptop); // with this thread, for good
    static void withoutIpv6(const QString& laptop);
    [[nodiscard]] static QString linkAddressOf(const QString& laptop); // fe80::…

private:
    QString m_prefix;
    QString m_switch;
    QStringList m_namespaces;
    QHash<QString, QString> m_ports; // of the switch, by laptop
    int m_interfaces = 0;
};

// Hears all that passes one interface of a laptop, in both directions, from here to stop().
class Capture
{
public:
    struct Frame
    {
        QByteArray bytes;
        bool sent = false; // by this laptop
    };

    Capture(const QString& laptop, const QString& interface);
    ~Capture() { stop(); }
    std::vector<Frame> stop();

private:
    int m_socket = -1;
    std::atomic<bool> m_over = false;
    std::vector<Frame> m_frames;
    std::thread m_thread;
};

// What a frame says, as far as it is IP.
struct Packet
{
    int version = 0; // 4 or 6; 0: something else (ARP)
    int protocol = 0;
    QString from, to;
    int fromPort = 0, toPort = 0; // of TCP and UDP
    QByteArray payload;           // of TCP and UDP
};
[[nodiscard]] Packet readPacket(const QByteArray& frame);

class OnALan : public ::testing::Test
{
protected:
    void SetUp() override
    {
        if (const std::string why = Lan::missing(); !why.empty())
            GTEST_SKIP() << why;
        lan = std::make_unique<Lan>();
    }

    // Just for tonight, or keeping in a folder of this test.
    std::unique_ptr<Player> start(const QString& laptop, const QString& name, bool keeps = false);
    // `shows` shows the digits, `types` types them; both connected afterwards.
    static void pair(Player& shows, Player& types, const QString& address = {});
    // The time of the program's own clock between two events.
    static milliseconds between(const Json& earlier, const Json& later)
    {
        return milliseconds(later.at("at").get<std::int64_t>() - earlier.at("at").get<std::int64_t>());
    }
    static const Json& later(const Json& one, const Json& two)
    {
        return one.at("at").get<std::int64_t>() < two.at("at").get<std::int64_t>() ? two : one;
    }

    std::unique_ptr<Lan> lan;
    QTemporaryDir folder;
};

} // namespace mandorla::test
