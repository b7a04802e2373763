#include "protocol/wire/beacon.h"
#include "tests/lan/lan.h"

#include <QFile>
#include <QHostAddress>

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <atomic>
#include <thread>

// Somebody on the home network does what they can. The two who are paired still meet within three seconds,
// and what the attack costs them stays the same however long it lasts. Every attack here ends with its
// object, and after kMost at the latest; it sends only inside the test's own namespaces.
namespace mandorla::test {
namespace {

constexpr milliseconds kThreeSeconds = 3s; // what is promised
constexpr milliseconds kMost = 60s;        // an attack lasts no longer
constexpr int kFlat = 24 * 1024;           // KiB that memory may grow under attack

sockaddr_in to(const char* address, int port = 28460)
{
    sockaddr_in out{};
    out.sin_family = AF_INET;
    out.sin_port = htons(static_cast<std::uint16_t>(port));
    ::inet_pton(AF_INET, address, &out.sin_addr);
    return out;
}

template <typename Address>
const sockaddr* any(const Address& address)
{
    return reinterpret_cast<const sockaddr*>(&address);
}

// Does `step` over and over in the namespace of a laptop, so many times a second.
class Attack
{
public:
    Attack(QString laptop, int perSecond, std::function<void(int round)> step)
        : m_thread([this, laptop = std::move(laptop), perSecond, step = std::move(step)] {
            Lan::inside(laptop, [&] {
                const auto until = std::chrono::steady_clock::now() + kMost;
                for (int round = 0; !m_over && std::chrono::steady_clock::now() < until; ++round) {
                    step(round);
                    m_rounds = round + 1;
                    std::this_thread::sleep_for(std::chrono::microseconds(1'000'000 / perSecond));
                }
            });
        })
    {
    }
    ~Attack()
    {
        m_over = true;
        m_thread.join();
    }
    [[nodiscard]] int rounds() const { return m_rounds; }

private:
    std::atomic<bool> m_over = false;
    std::atomic<int> m_rounds = 0;
    std::thread m_thread;
};

int datagramSocket(const char* from = nullptr)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(socket, SOL_SOCKET, SO_BROADCAST, &on, sizeof on);
    ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (from) {
        const sockaddr_in here = to(from, 0);
        EXPECT_EQ(::bind(socket, any(here), sizeof here), 0);
    }
    return socket;
}

void shout(int socket, const Bytes& datagram, const char* address = "10.77.0.255")
{
    const sockaddr_in there = to(address);
    (void)::sendto(socket, datagram.data(), datagram.size(), 0, any(there), sizeof there);
}

// A connection that is begun and not waited for.
int beginConnection(const char* from, const char* address)
{
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0);
    if (from) {
        const sockaddr_in here = to(from, 0);
        (void)::bind(socket, any(here), sizeof here); // of many, one that comes from elsewhere does as well
    }
    const sockaddr_in there = to(address);
    (void)::connect(socket, any(there), sizeof there);
    return socket;
}

class UnderAttack : public OnALan
{
protected:
    void SetUp() override
    {
        OnALan::SetUp();
        if (IsSkipped())
            return;
        a = lan->laptop("a", "10.77.0.1/24");
        b = lan->laptop("b", "10.77.0.2/24");
        eve = lan->laptop("eve", "10.77.0.66/24");
        // Eve has as many addresses as she likes.
        QString lines;
        for (int i = 0; i < kAddresses; ++i) {
            lines += QStringLiteral("addr add 10.77.0.%1/24 dev eth0\n").arg(100 + i);
            addresses.push_back("10.77.0." + std::to_string(100 + i));
        }
        Lan::ip(eve, lines);
    }

    void pairAndClose()
    {
        noor = start(a, "Noor", true);
        rowan = start(b, "Rowan", true);
        pair(*noor, *rowan);
        for (Player* player : {noor.get(), rowan.get()}) {
            player->say("quit");
            player->exitCode();
        }
    }

    // Both are opened while the attack goes on.
    void expectTogether()
    {
        noor = start(a, "Noor", true);
        const Json first = noor->next("listening");
        noor->listenFor(2s); // the attack has its time
        rowan = start(b, "Rowan", true);
        const Json second = rowan->next("listening");
        EXPECT_LE(between(later(first, second), noor->next("connected", 30s)), kThreeSeconds);
        EXPECT_LE(between(later(first, second), rowan->next("connected", 30s)), kThreeSeconds);
    }

    [[nodiscard]] static int memoryOf(Player& player) // KiB
    {
        QFile status(QStringLiteral("/proc/%1/status").arg(player.process().processId()));
        EXPECT_TRUE(status.open(QIODevice::ReadOnly));
        for (const QByteArray& line : status.readAll().split('\n'))
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toInt();
        return 0;
    }

    // A laptop alone, waiting for its partner: what the attack costs it, and what it says of it.
    void expectFlat(const std::function<std::unique_ptr<Attack>()>& begin)
    {
        noor = start(a, "Noor", true);
        noor->next("listening");
        (void)noor->fresh(500ms); // that the evening is paused
        const int before = memoryOf(*noor);
        const auto attack = begin();
        const std::vector<Json> said = noor->fresh(4s);
        EXPECT_GT(attack->rounds(), 20) << "it was one";
        const int grown = memoryOf(*noor) - before;
#ifdef __SANITIZE_ADDRESS__
        (void)grown; // it keeps what was freed
#else
        EXPECT_LT(grown, kFlat);
#endif
        EXPECT_TRUE(said.empty()) << "nothing is told of strangers";
        EXPECT_TRUE(noor->process().readAllStandardError().isEmpty()) << "no log grows";
    }

    static constexpr int kAddresses = 96;
    QString a, b, eve;
    std::vector<std::string> addresses;
    std::unique_ptr<Player> noor, rowan;
};

// Beacons of every kind, from many addresses: garbage, and well-formed ones of strangers.
TEST_F(UnderAttack, AFloodOfBeacons)
{
    pairAndClose();
    const auto flood = [this] {
        std::vector<int> sockets;
        Lan::inside(eve, [&] {
            for (const std::string& address : addresses)
                sockets.push_back(datagramSocket(address.c_str()));
        });
        return std::make_unique<Attack>(eve, 2000, [sockets](int round) {
            crypto::SystemRandom random;
            Bytes datagram(round % 3 == 0 ? 40u : 84u);
            random.fill(datagram);
            if (round % 3 != 0) {
                datagram[0] = 1;
                datagram[1] = static_cast<std::uint8_t>(round % 3 == 1 ? 0 : 2);
            }
            shout(sockets[static_cast<std::size_t>(round) % sockets.size()], datagram);
        });
    };
    {
        const auto attack = flood();
        expectTogether();
    }
    rowan.reset();
    noor.reset();
    expectFlat(flood);
}

// What the partner has said once is said again, from Eve's addresses.
TEST_F(UnderAttack, B4_OldBeaconsFromFalseAddresses)
{
    noor = start(a, "Noor", true);
    rowan = start(b, "Rowan", true);
    pair(*noor, *rowan);
    rowan->say("quit");
    rowan->exitCode();
    noor.reset();
    std::vector<Bytes> old;
    for (const bool ofNoor : {true, false}) { // each looks for the other, alone
        const auto alone = ofNoor ? start(a, "Noor", true) : start(b, "Rowan", true);
        alone->next("listening");
        Capture heard(eve, "eth0");
        alone->listenFor(3s);
        for (const Capture::Frame& frame : heard.stop()) {
            const Packet packet = readPacket(frame.bytes);
            if (packet.protocol == IPPROTO_UDP && packet.version == 4 && packet.to == "10.77.0.255")
                old.emplace_back(packet.payload.begin(), packet.payload.end());
        }
    }
    ASSERT_GE(old.size(), 6u);
    std::vector<int> sockets;
    Lan::inside(eve, [&] {
        for (const std::string& address : addresses)
            sockets.push_back(datagramSocket(address.c_str()));
    });
    const Attack attack(eve, 200, [&](int round) {
        const auto at = static_cast<std::size_t>(round);
        shout(sockets[at % sockets.size()], old[at % old.size()]);
    });
    expectTogether();
    EXPECT_EQ(noor->output().find("failure"), std::string::npos) << noor->output();
}

// Connections that say nothing, from many addresses, so that every place of a stranger is taken all the time.
TEST_F(UnderAttack, T1_EveryPlaceOfAStrangerIsTaken)
{
    pairAndClose();
    const auto crowd = [this] {
        auto open = std::make_shared<std::vector<int>>(32, -1); // at once
        return std::make_unique<Attack>(eve, 200, [this, open](int round) {
            const auto at = static_cast<std::size_t>(round);
            int& place = (*open)[at % open->size()];
            if (place >= 0)
                ::close(place);
            place = beginConnection(addresses[at % addresses.size()].c_str(),
                                    round % 2 ? "10.77.0.1" : "10.77.0.2");
        });
    };
    {
        const auto attack = crowd();
        expectTogether();
    }
    rowan.reset();
    noor.reset();
    expectFlat(crowd);
}

// The first bytes of a handshake, one at a time; and what is no handshake at all.
TEST_F(UnderAttack, SlowHandshakesAndGarbage)
{
    pairAndClose();
    const auto noise = [this] {
        auto open = std::make_shared<std::vector<int>>(16, -1);
        return std::make_unique<Attack>(eve, 400, [this, open](int round) {
            const auto at = static_cast<std::size_t>(round);
            int& place = (*open)[at % open->size()];
            static constexpr unsigned char kHello[] = {0x16, 0x03, 0x01, 0x02, 0x00, 0x01,
                                                       0x00, 0x01, 0xfc, 0x03, 0x03};
            Bytes garbage(512);
            crypto::SystemRandom random;
            random.fill(garbage);
            const bool slow = at % open->size() < 8;
            const bool sent =
                place >= 0 && (slow ? ::send(place, kHello + at / 16 % sizeof kHello, 1, MSG_NOSIGNAL)
                                    : ::send(place, garbage.data(), garbage.size(), MSG_NOSIGNAL)) > 0;
            if (sent)
                return;
            if (place >= 0)
                ::close(place);
            place = beginConnection(addresses[at % addresses.size()].c_str(),
                                    round / 16 % 2 ? "10.77.0.1" : "10.77.0.2");
        });
    };
    {
        const auto attack = noise();
        expectTogether();
    }
    rowan.reset();
    noor.reset();
    expectFlat(noise);
}

// Connections of which only the first packet ever comes: Eve's own kernel lets no answer in, and no reset
// out.
TEST_F(UnderAttack, HalfOpenConnections)
{
    pairAndClose();
    Lan::firewall(
        eve,
        "table inet deaf {\n chain in {\n type filter hook input priority 0\n tcp sport 28460 drop\n }\n}\n");
    auto open = std::make_shared<std::vector<int>>(256, -1);
    const Attack attack(eve, 300, [&, open](int round) {
        const auto at = static_cast<std::size_t>(round);
        int& place = (*open)[at % open->size()];
        if (place >= 0)
            ::close(place);
        place =
            beginConnection(addresses[at % addresses.size()].c_str(), round % 2 ? "10.77.0.1" : "10.77.0.2");
    });
    expectTogether();
}

// Crowds of laptops that claim to show digits: the screen says that there are several, and stays with it.
TEST_F(UnderAttack, StrangersDoNotMakeTheScreenFlicker)
{
    noor = start(a, "Noor");
    noor->say("type_digits");
    noor->next("listening");
    std::vector<int> sockets;
    Lan::inside(eve, [&] {
        for (const std::string& address : addresses)
            sockets.push_back(datagramSocket(address.c_str()));
    });
    const Attack attack(eve, 400, [&](int round) {
        crypto::SystemRandom random;
        shout(sockets[static_cast<std::size_t>(round) % sockets.size()],
              protocol::serialise(protocol::unpairedBeacon(28460, random.bytes<16>(), true, random)));
    });
    std::size_t several = 0;
    const std::vector<Json> told = noor->fresh(8s);
    for (const Json& event : told) {
        EXPECT_EQ(event.at("event"), "found");
        several += event.at("laptops") > 1;
    }
    EXPECT_LE(told.size(), 9u) << "once a second at most";
    EXPECT_GE(several + 1, told.size()) << "after the first, never back to one";
}

} // namespace
} // namespace mandorla::test
