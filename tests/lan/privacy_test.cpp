#include "protocol/wire/beacon.h"
#include "tests/lan/lan.h"

#include <QFile>
#include <QHostAddress>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTest>

#include <gmock/gmock.h>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <set>

// What anybody else on the home network, or beyond it, gets to see.
namespace mandorla::test {
namespace {

class NobodyElse : public OnALan
{
protected:
    // Whether a connection to this port of the laptop comes about, from its neighbour.
    static bool isOpen(const QString& from, const char* address, int port)
    {
        bool open = false;
        Lan::inside(from, [&] {
            const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
            sockaddr_in to{};
            to.sin_family = AF_INET;
            to.sin_port = htons(static_cast<std::uint16_t>(port));
            ::inet_pton(AF_INET, address, &to.sin_addr);
            open = ::connect(socket, reinterpret_cast<const sockaddr*>(&to), sizeof to) == 0;
            ::close(socket);
        });
        return open;
    }

    // Their round, from the first word to the last card.
    static void wholeEvening(Player& one, Player& two)
    {
        one.say(Json{{"do", "propose"}, {"exercise", "safe-with-you"}, {"round", "safe-with-you"}});
        const Json cards = two.next("proposed").at("cards");
        two.say("agree");
        one.next("agreed");
        two.next("agreed");
        for (const Json& card : cards)
            if (card.at("kind") == "wish")
                for (Player* player : {&one, &two})
                    player->say(Json{{"do", "answer"},
                                     {"card", card.at("id")},
                                     {"value", "love"},
                                     {"words", "under the pear tree"}});
        one.say("seal");
        two.say("seal");
        one.next("sealed_by_both");
        two.next("sealed_by_both");
        for (;;) {
            one.say("turn");
            two.say("turn");
            const Json next = one.nextOf({"revealed", "round_done"});
            two.nextOf({"revealed", "round_done"});
            if (next.is_null() || next.at("event") == "round_done")
                return;
        }
    }
};

TEST_F(NobodyElse, AWholeEveningStaysInTheHouseAndSaysNothingInClear)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    const QString router = lan->laptop("router", "10.77.0.254/24"); // a way out, which must not be taken
    for (const QString& laptop : {a, b})
        Lan::ip(laptop, "route add default via 10.77.0.254\n");
    Capture atA(a, "eth0"), atB(b, "eth0");
    {
        const auto noor = start(a, "Noorthename", true), rowan = start(b, "Rowanthename", true);
        pair(*noor, *rowan);
        wholeEvening(*noor, *rowan);
        noor->say("quit");
        noor->exitCode();
        rowan->next("disconnected"); // and looks for the other meanwhile
        const auto again = start(a, "Noorthename", true);
        again->next("connected");
        rowan->next("connected");
    }
    std::size_t datagrams = 0, segments = 0;
    for (Capture* capture : {&atA, &atB}) {
        for (const Capture::Frame& frame : capture->stop()) {
            const QByteArray small = frame.bytes.toLower();
            for (const char* word : {"mandorla", "noorthename", "rowanthename", "pear tree", "safe-with-you"})
                EXPECT_FALSE(small.contains(word)) << word << " in clear";
            if (!frame.sent)
                continue;
            const Packet packet = readPacket(frame.bytes);
            if (packet.version == 0)
                continue; // ARP: who has this address
            if (packet.protocol == IPPROTO_UDP) {
                ++datagrams;
                EXPECT_EQ(packet.toPort, 28460) << "no DNS, no mDNS, nothing else";
                EXPECT_EQ(packet.payload.size(), 84);
                const std::set<QString> expected{"239.255.77.68", "10.77.0.255", "ff02::6d64:6c61"};
                EXPECT_TRUE(expected.contains(packet.to)) << packet.to.toStdString();
            } else if (packet.protocol == IPPROTO_TCP) {
                ++segments;
                EXPECT_TRUE(packet.to.startsWith("10.77.0.") || packet.to.startsWith("fe80::"))
                    << packet.to.toStdString();
                EXPECT_NE(packet.to, "10.77.0.254");
            } else { // the kernel's own: who is in a group, who is a neighbour
                EXPECT_TRUE(packet.protocol == IPPROTO_IGMP || packet.protocol == IPPROTO_ICMPV6 ||
                            packet.protocol == 0)
                    << packet.protocol;
                EXPECT_TRUE(packet.to.startsWith("224.0.0.") || packet.to.startsWith("239.255.77.68") ||
                            packet.to.startsWith("ff02::") || packet.to.startsWith("fe80::"))
                    << packet.to.toStdString();
            }
        }
    }
    EXPECT_GT(datagrams, 5u);
    EXPECT_GT(segments, 100u);
}

TEST_F(NobodyElse, TwoBeaconsOfOneLaptopHaveNothingInCommon)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    {
        const auto noor = start(a, "Noor", true), rowan = start(b, "Rowan", true);
        pair(*noor, *rowan);
    }
    const auto noor = start(a, "Noor", true);
    noor->next("listening");
    Capture heard(b, "eth0");
    noor->listenFor(3s);
    std::vector<Bytes> beacons;
    for (const Capture::Frame& frame : heard.stop()) {
        const Packet packet = readPacket(frame.bytes);
        if (packet.protocol == IPPROTO_UDP && packet.version == 4 && packet.to == "10.77.0.255")
            beacons.emplace_back(packet.payload.begin(), packet.payload.end());
    }
    ASSERT_GE(beacons.size(), 3u);
    for (std::size_t i = 0; i < beacons.size(); ++i) {
        const auto one = protocol::parseBeacon(beacons[i]);
        ASSERT_TRUE(one.has_value());
        EXPECT_EQ(one->kind, protocol::Beacon::Kind::Known);
        for (std::size_t j = 0; j < i; ++j) {
            const auto other = protocol::parseBeacon(beacons[j]);
            EXPECT_NE(one->id, other->id);
            for (const protocol::BeaconTag& tag : one->tags)
                EXPECT_EQ(std::find(other->tags.begin(), other->tags.end(), tag), other->tags.end());
        }
    }
}

TEST_F(NobodyElse, T3_APortScanFindsNothingButWhilePairingOrLooking)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    const auto noor = start(a, "Noor"), rowan = start(b, "Rowan");
    noor->next("exercises");
    EXPECT_FALSE(isOpen(b, "10.77.0.1", 28460)) << "Connect is not open";
    noor->say("show_digits");
    const Json code = noor->next("code").at("code");
    EXPECT_TRUE(isOpen(b, "10.77.0.1", 28460));
    rowan->say(entering(code));
    noor->next("connected");
    rowan->next("connected");
    for (const char* address : {"10.77.0.1", "10.77.0.2"})
        EXPECT_FALSE(isOpen(b, address, 28460)) << "together: nobody is awaited";
    rowan->say("quit");
    noor->next("disconnected");
    EXPECT_TRUE(isOpen(b, "10.77.0.1", 28460));
    noor->say("leave");
    noor->listenFor(300ms);
    EXPECT_FALSE(isOpen(b, "10.77.0.1", 28460));
}

TEST_F(NobodyElse, AStrangerWhoProbesLearnsTheFingerprintAlone)
{
    const QString a = lan->laptop("a", "10.77.0.1/24"), b = lan->laptop("b", "10.77.0.2/24");
    std::set<QByteArray> subjects;
    std::set<QByteArray> fingerprints;
    for (const char* name : {"Noor", "Rowan"}) {
        const auto player = start(a, name);
        player->say("show_digits");
        player->next("code");
        QProcess probe;
        probe.start("ip", {"netns", "exec", b, "openssl", "s_client", "-connect", "10.77.0.1:28460", "-alpn",
                           "h2,http/1.1", "-servername", "example", "-showcerts"});
        probe.closeWriteChannel();
        ASSERT_TRUE(probe.waitForFinished(15000));
        const QByteArray said = probe.readAllStandardOutput();
        EXPECT_TRUE(said.contains("No ALPN negotiated")) << said.constData();
        EXPECT_FALSE(said.toLower().contains("mandorla"));
        EXPECT_FALSE(said.contains(name));
        const QList<QSslCertificate> chain = QSslCertificate::fromData(said);
        ASSERT_EQ(chain.size(), 1);
        EXPECT_EQ(chain[0].effectiveDate().toString(Qt::ISODate), "2020-01-01T00:00:00Z");
        EXPECT_EQ(chain[0].expiryDate().date().year(), 9999);
        subjects.insert(chain[0].subjectDisplayName().toUtf8());
        fingerprints.insert(chain[0].digest(QCryptographicHash::Sha256));
    }
    EXPECT_EQ(subjects.size(), 1u) << "the same for everybody";
    EXPECT_EQ(fingerprints.size(), 2u);
}

} // namespace
} // namespace mandorla::test
