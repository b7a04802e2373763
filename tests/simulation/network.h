#pragma once

#include "sync/clock.h"
#include "sync/network/dialler.h"
#include "sync/network/link.h"
#include "tests/simulation/chance.h"

#include <QHostAddress>

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// The home network of two simulated laptops. It stands where sockets and TLS are: what the classes Listener,
// Dialler and Discovery of sync/network are in this program is in transport.cpp, and all that they know of
// others comes from here. A connection is a pair of byte streams, each in order; between two connections
// there is no order at all. A lost packet is one that comes later, as TCP has it; a datagram that is lost is
// lost.
namespace mandorla::simulation {

class SimulatedLink;

class Network
{
public:
    using Note = std::function<void(const std::string&)>;
    // What a listener and a discovery on it want to hear of.
    struct Door
    {
        std::function<void(std::shared_ptr<SimulatedLink>)> arrived; // TLS is up
        quint16 port = 0;
        crypto::Fingerprint fingerprint{};
    };
    struct Ears
    {
        std::function<void(const Bytes&, const QHostAddress&)> heard;
        std::function<void()> changed;
    };
    struct Dialled // one of the two is called, once
    {
        std::function<void(std::shared_ptr<SimulatedLink>)> up;
        std::function<void(sync::DialFailure)> failed;
        std::function<void()> reached;
    };

    struct Connection;

    Network(Chance& chance, Note note);
    ~Network();
    Network(const Network&) = delete;
    Network& operator=(const Network&) = delete;

    [[nodiscard]] static Network& here(); // the only one there is

    // --- the hosts ---
    // The one whose program waits by this clock, as long as that runs.
    void begin(std::size_t host, const sync::Clock& clock);
    // Its program is gone. By power: nobody is told.
    void end(std::size_t host, bool power);
    [[nodiscard]] std::size_t hostOf(const sync::Clock& clock) const;
    void setOnline(std::size_t host, bool online);
    [[nodiscard]] bool isOnline(std::size_t host) const { return m_hosts[host].online; }
    void setAwake(std::size_t host, bool awake) { m_hosts[host].awake = awake; }
    void setMute(std::size_t host) { m_hosts[host].mute = true; } // it ended in the middle of a call
    void setAddress(std::size_t host, const QHostAddress& address);
    [[nodiscard]] const QHostAddress& addressOf(std::size_t host) const { return m_hosts[host].address; }

    // --- the weather ---
    void setPath(bool open) { m_isPathOpen = open; }
    void setSlow(int mostMilliseconds) { m_slow = mostMilliseconds; }
    void setLoss(int percent) { m_loss = percent; }
    void cut(bool bothHear); // every connection
    void healAll();

    // --- for transport.cpp ---
    void setDoor(std::size_t host, const void* owner, Door door);
    void takeDoor(const void* owner);
    void setEars(std::size_t host, const void* owner, Ears ears);
    void takeEars(const void* owner);
    void say(std::size_t host, const Bytes& datagram);
    void dial(std::size_t host, const void* owner, const crypto::Fingerprint& own, const QHostAddress& to,
              quint16 port, std::optional<crypto::Fingerprint> pin, Dialled dialled);
    void giveUp(const void* owner);

    // --- time ---
    [[nodiscard]] std::optional<sync::Time> next() const;
    void setNow(sync::Time now) { m_now = now; }
    [[nodiscard]] bool runOne(); // what is due by now; false: nothing was

    // Looks at every piece that leaves, if set.
    std::function<void(std::size_t host, ByteView)> overhear;

private:
    friend class SimulatedLink;
    struct Host
    {
        QHostAddress address;
        const sync::Clock* clock = nullptr;
        bool online = true;
        bool awake = true;
        bool mute = false;
        bool isOn = false; // the machine; its program may have ended
        std::optional<std::pair<const void*, Door>> door;
        std::optional<std::pair<const void*, Ears>> ears;
    };
    struct Attempt
    {
        std::size_t host;
        crypto::Fingerprint own;
        QHostAddress to;
        quint16 port;
        std::optional<crypto::Fingerprint> pin;
        Dialled dialled;
    };

    void later(sync::Time after, std::function<void()> what);
    [[nodiscard]] sync::Time lag();
    [[nodiscard]] std::optional<std::size_t> hostAt(const QHostAddress& address) const;
    [[nodiscard]] bool reaches(std::size_t from, const QHostAddress& address) const;
    [[nodiscard]] bool isOpen(const Connection& connection) const;
    void knock(std::uint64_t attempt);
    void connect(std::uint64_t attempt, std::size_t to);
    void send(const std::shared_ptr<Connection>& connection, std::size_t end, std::optional<Bytes> bytes);
    void arrive(const std::shared_ptr<Connection>& connection, std::size_t end);
    void goOn(const std::shared_ptr<Connection>& connection, std::size_t end);
    void close(const std::shared_ptr<Connection>& connection, std::size_t end, bool sayIt);
    void tellEnded(const std::shared_ptr<Connection>& connection, std::size_t end);

    Chance& m_chance;
    Note m_note;
    std::array<Host, 2> m_hosts;
    bool m_isPathOpen = true;
    int m_slow = 3;
    int m_loss = 0;
    sync::Time m_now{};
    std::multimap<sync::Time, std::function<void()>> m_due; // equal ones in the order in which they came
    std::map<std::uint64_t, Attempt> m_attempts;
    std::map<const void*, std::uint64_t> m_attemptOf; // only looked up
    std::uint64_t m_lastAttempt = 0;
    std::uint64_t m_lastConnection = 0;
    std::vector<std::weak_ptr<Connection>> m_connections;
};

// One end of a connection.
class SimulatedLink final : public sync::Link
{
public:
    SimulatedLink(std::shared_ptr<Network::Connection> connection, std::size_t end)
        : m_connection(std::move(connection))
        , m_end(end)
    {
    }
    ~SimulatedLink() override { forget(); }

    void send(ByteView bytes) override;
    void close() override;
    void hold(bool held) override;
    [[nodiscard]] crypto::Fingerprint peerFingerprint() const override;
    [[nodiscard]] QHostAddress peerAddress() const override;
    [[nodiscard]] bool dialled() const override { return m_end == 0; }

private:
    friend class Network;
    void forget();

    std::shared_ptr<Network::Connection> m_connection; // null: over
    std::shared_ptr<Network::Connection> m_last;       // for who asks afterwards whom it was with
    std::size_t m_end;
    bool m_held = false; // the streams to it wait
};

} // namespace mandorla::simulation
