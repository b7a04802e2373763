#include "tests/lan/lan.h"

#include <QCoreApplication>
#include <QDir>
#include <QHostAddress>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QtEndian>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <poll.h>
#include <sched.h>
#include <sys/socket.h>
#include <unistd.h>

namespace mandorla::test {

namespace {

constexpr auto kSettled = 3s; // for a cable to carry

// Its output; a failure of the test unless it ends well.
QString run(const QString& program, const QStringList& arguments, const QByteArray& input = {},
            bool* done = nullptr)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool well = process.waitForFinished(20000) && process.exitStatus() == QProcess::NormalExit &&
                      process.exitCode() == 0;
    const QString output = QString::fromUtf8(process.readAll());
    if (done)
        *done = well;
    else
        EXPECT_TRUE(well) << qPrintable(program + QLatin1Char(' ') + arguments.join(QLatin1Char(' '))) << ": "
                          << qPrintable(output);
    return output;
}

void batch(const QString& lines)
{
    run(QStringLiteral("ip"), {QStringLiteral("-batch"), QStringLiteral("-")}, lines.toUtf8());
}

} // namespace

std::string Lan::missing()
{
    if (::geteuid() != 0)
        return "network namespaces are made by root only: run this as root";
    static const std::string why = [] {
        for (const char* program : {"ip", "nft"}) {
            bool there = false;
            (void)run(QStringLiteral("sh"),
                      {QStringLiteral("-c"), QStringLiteral("command -v ") + QLatin1String(program)}, {},
                      &there);
            if (!there)
                return std::string("there is no ") + program + " here (iproute2, nftables)";
        }
        const QString name = QStringLiteral("mlan%1-try").arg(QCoreApplication::applicationPid());
        bool made = false;
        const QString said =
            run(QStringLiteral("ip"), {QStringLiteral("netns"), QStringLiteral("add"), name}, {}, &made);
        if (!made)
            return "this system lets nobody make network namespaces: " + said.toStdString();
        (void)run(QStringLiteral("ip"),
                  {QStringLiteral("-n"), name, QStringLiteral("link"), QStringLiteral("add"),
                   QStringLiteral("br0"), QStringLiteral("type"), QStringLiteral("bridge")},
                  {}, &made);
        (void)run(QStringLiteral("ip"), {QStringLiteral("netns"), QStringLiteral("del"), name});
        return made ? std::string() : std::string("this kernel has no bridges");
    }();
    return why;
}

Lan::Lan()
    : m_prefix(QStringLiteral("mlan%1-").arg(QCoreApplication::applicationPid()))
    , m_switch(m_prefix + QStringLiteral("switch"))
{
    m_namespaces << m_switch;
    batch(QStringLiteral("netns add %1\n").arg(m_switch));
    ip(m_switch, QStringLiteral("link add home type bridge mcast_snooping 0\nlink set home up\n"));
}

Lan::~Lan()
{
    QString lines;
    for (const QString& name : std::as_const(m_namespaces))
        lines += QStringLiteral("netns del %1\n").arg(name);
    batch(lines);
}

QString Lan::laptop(const QString& name, const QString& address)
{
    const QString whole = m_prefix + name;
    m_namespaces << whole;
    batch(QStringLiteral("netns add %1\n").arg(whole));
    // Addresses of the link count at once, as on a laptop that has been on its network for a while.
    run(QStringLiteral("ip"),
        {QStringLiteral("netns"), QStringLiteral("exec"), whole, QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("echo 0 > /proc/sys/net/ipv6/conf/default/accept_dad")});
    ip(whole, QStringLiteral("link set lo up\n"));
    addInterface(whole, address);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !linkAddressOf(whole).isEmpty(); },
                                static_cast<int>(milliseconds(kSettled).count())));
    return whole;
}

void Lan::unplug(const QString& laptop)
{
    ip(m_switch, QStringLiteral("link set %1 down\n").arg(m_ports[laptop]));
}

void Lan::plugIn(const QString& laptop)
{
    ip(m_switch, QStringLiteral("link set %1 up\n").arg(m_ports[laptop]));
}

void Lan::removeInterface(const QString& laptop) { ip(laptop, QStringLiteral("link del eth0\n")); }

void Lan::addInterface(const QString& laptop, const QString& address, int number)
{
    const QString port = QStringLiteral("port%1").arg(++m_interfaces);
    m_ports[laptop] = port;
    ip(laptop, QStringLiteral("link add eth0 %1 type veth peer name %2 netns %3\n")
                   .arg(number != 0 ? QStringLiteral("index %1").arg(number) : QString(), port, m_switch));
    ip(m_switch, QStringLiteral("link set %1 master home up\n").arg(port));
    ip(laptop,
       QStringLiteral("link set eth0 up\n") +
           (address.isEmpty() ? QString() : QStringLiteral("addr add %1 brd + dev eth0\n").arg(address)));
}

void Lan::addInterfaceToNowhere(const QString& laptop, const QString& address)
{
    const int number = ++m_interfaces;
    ip(m_switch, QStringLiteral("link add nowhere%1 type bridge\nlink set nowhere%1 up\n"
                                "link add port%1 type veth peer name eth%1 netns %2\n"
                                "link set port%1 master nowhere%1 up\n")
                     .arg(number)
                     .arg(laptop));
    ip(laptop, QStringLiteral("link set eth%1 up\naddr add %2 brd + dev eth%1\n").arg(number).arg(address));
}

void Lan::ip(const QString& laptop, const QString& lines)
{
    run(QStringLiteral("ip"), {QStringLiteral("-n"), laptop, QStringLiteral("-batch"), QStringLiteral("-")},
        lines.toUtf8());
}

void Lan::firewall(const QString& laptop, const QString& rules)
{
    run(QStringLiteral("ip"),
        {QStringLiteral("netns"), QStringLiteral("exec"), laptop, QStringLiteral("nft"), QStringLiteral("-f"),
         QStringLiteral("-")},
        (QStringLiteral("flush ruleset\n") + rules).toUtf8());
}

void Lan::enter(const QString& laptop)
{
    const int there = ::open(("/run/netns/" + laptop.toStdString()).c_str(), O_RDONLY | O_CLOEXEC);
    ASSERT_GE(there, 0);
    const int entered = ::setns(there, CLONE_NEWNET);
    ::close(there);
    ASSERT_EQ(entered, 0);
}

void Lan::inside(const QString& laptop, const std::function<void()>& work)
{
    std::thread([&] {
        enter(laptop);
        if (!::testing::Test::HasFatalFailure())
            work();
    }).join();
}

void Lan::withoutIpv6(const QString& laptop)
{
    run(QStringLiteral("ip"),
        {QStringLiteral("netns"), QStringLiteral("exec"), laptop, QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("echo 1 | tee /proc/sys/net/ipv6/conf/*/disable_ipv6")});
}

QString Lan::linkAddressOf(const QString& laptop)
{
    const QString all =
        run(QStringLiteral("ip"), {QStringLiteral("-n"), laptop, QStringLiteral("-6"), QStringLiteral("addr"),
                                   QStringLiteral("show"), QStringLiteral("dev"), QStringLiteral("eth0")});
    // Not one that is still tentative. A newer ip also says who gave it.
    const QRegularExpression ready(
        QStringLiteral("inet6 (fe80:[0-9a-f:]+)/64 scope link(?: proto [a-z_]+)? *\\n"));
    return ready.match(all).captured(1);
}

// --- capture ---

Capture::Capture(const QString& laptop, const QString& interface)
{
    Lan::inside(laptop, [&] {
        m_socket = ::socket(AF_PACKET, SOCK_RAW | SOCK_CLOEXEC, htons(ETH_P_ALL));
        ASSERT_GE(m_socket, 0);
        const int room = 16 * 1024 * 1024;
        ::setsockopt(m_socket, SOL_SOCKET, SO_RCVBUFFORCE, &room, sizeof room);
        sockaddr_ll here{};
        here.sll_family = AF_PACKET;
        here.sll_protocol = htons(ETH_P_ALL);
        here.sll_ifindex = static_cast<int>(::if_nametoindex(qPrintable(interface)));
        ASSERT_EQ(::bind(m_socket, reinterpret_cast<const sockaddr*>(&here), sizeof here), 0);
    });
    m_thread = std::thread([this] {
        QByteArray room(65536, Qt::Uninitialized);
        while (!m_over) {
            pollfd ready{m_socket, POLLIN, 0};
            if (::poll(&ready, 1, 50) <= 0)
                continue;
            sockaddr_ll from{};
            socklen_t size = sizeof from;
            const ssize_t count = ::recvfrom(m_socket, room.data(), static_cast<std::size_t>(room.size()), 0,
                                             reinterpret_cast<sockaddr*>(&from), &size);
            if (count > 0)
                m_frames.push_back({room.left(count), from.sll_pkttype == PACKET_OUTGOING});
        }
    });
}

std::vector<Capture::Frame> Capture::stop()
{
    if (m_thread.joinable()) {
        m_over = true;
        m_thread.join();
        ::close(m_socket);
    }
    return m_frames;
}

Packet readPacket(const QByteArray& frame)
{
    Packet out;
    const auto* bytes = reinterpret_cast<const uchar*>(frame.constData());
    if (frame.size() < 14)
        return out;
    const int kind = qFromBigEndian<quint16>(bytes + 12);
    qsizetype at = 14; // where TCP or UDP begins
    if (kind == ETHERTYPE_IP && frame.size() >= 34) {
        out.version = 4;
        out.protocol = bytes[23];
        out.from = QHostAddress(qFromBigEndian<quint32>(bytes + 26)).toString();
        out.to = QHostAddress(qFromBigEndian<quint32>(bytes + 30)).toString();
        at += 4 * (bytes[14] & 0x0f);
    } else if (kind == ETHERTYPE_IPV6 && frame.size() >= 54) {
        out.version = 6;
        out.protocol = bytes[20];
        out.from = QHostAddress(bytes + 22).toString();
        out.to = QHostAddress(bytes + 38).toString();
        at += 40;
    }
    if (out.version != 0 && (out.protocol == IPPROTO_TCP || out.protocol == IPPROTO_UDP) &&
        frame.size() >= at + 8) {
        out.fromPort = qFromBigEndian<quint16>(bytes + at);
        out.toPort = qFromBigEndian<quint16>(bytes + at + 2);
        const qsizetype head = out.protocol == IPPROTO_UDP ? 8
                               : frame.size() > at + 12    ? 4 * (bytes[at + 12] >> 4)
                                                           : 20;
        out.payload = frame.mid(at + head);
    }
    return out;
}

// --- players ---

std::unique_ptr<Player> OnALan::start(const QString& laptop, const QString& name, bool keeps)
{
    QStringList options{QStringLiteral("--clock"), QStringLiteral("--name"), name};
    if (keeps)
        options << QStringLiteral("--vault") << folder.filePath(name) << QStringLiteral("--passphrase")
                << QStringLiteral("a lamp on the kitchen table");
    return std::make_unique<Player>(
        options, QStringList{QStringLiteral("ip"), QStringLiteral("netns"), QStringLiteral("exec"), laptop});
}

void OnALan::pair(Player& shows, Player& types, const QString& address)
{
    shows.say("show_digits");
    const Json code = shows.next("code").at("code");
    if (!address.isEmpty())
        types.say(Json{{"do", "dial"}, {"address", address.toStdString()}});
    types.say(entering(code));
    shows.next("connected", 30s);
    types.next("connected", 30s);
}

} // namespace mandorla::test
