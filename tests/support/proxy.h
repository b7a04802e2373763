#pragma once

#include "protocol/bytes.h"
#include "sync/clock.h"

#include <QObject>
#include <QTcpServer>

#include <array>
#include <chrono>
#include <cstddef>
#include <optional>
#include <vector>

class QTcpSocket;

namespace mandorla::test {

// The cable between two laptops on 127.0.0.1, in a test's hands: whoever dials port() is connected to the
// given port, and bytes go both ways unless the test says otherwise. They are looked at by nobody, so this
// carries TLS as well as anything.
//
// Life: as long as the connections; going away closes them. Works in the test's own event loop, so whoever
// waits has to run it. Rules hold for every connection, those of later as well, until lift().
// The end of a connection travels like a byte: late where bytes are late, never where they are swallowed.
// What is under way is kept in memory without a limit.
class Proxy : public QObject
{
public:
    enum class Way
    {
        There, // from the one who dialled
        Back
    };
    enum class Then
    {
        Swallow, // the cable is pulled: bytes are taken and lost, and nobody hears an end
        Cut      // both ends are closed, once; the next connection is whole
    };

    explicit Proxy(quint16 to, QObject* parent = nullptr);
    ~Proxy() override;

    [[nodiscard]] quint16 port() const { return m_port; }

    // --- rules ---
    void delay(Way way, std::chrono::milliseconds by);    // each piece, in order
    void stop(Way way, Then then, std::size_t after = 0); // so many bytes more are carried, none behind them
    void pull();                                          // both ways swallow, from now on
    void lift(); // no rule any more; what was swallowed is lost, and TLS does not go on without it

    // --- at once ---
    void cut();    // closes both ends of every connection; what was late is lost
    void refuse(); // who dials from now on; a connection that is there stays
    void close();  // both
    void open();   // on the same port again

    // --- what happened, over all connections ---
    [[nodiscard]] const Bytes& carried(Way way) const { return at(way).carried; }
    [[nodiscard]] std::optional<sync::Time> lastCarried(Way way) const { return at(way).last; } // by theClock
    [[nodiscard]] std::size_t swallowed(Way way) const { return at(way).swallowed; }            // bytes
    [[nodiscard]] std::size_t connections() const { return m_accepted; }                        // so far

private:
    class Cable;
    struct Stop
    {
        Then then;
        std::size_t left;
    };
    struct Direction
    {
        std::chrono::milliseconds delay{0};
        std::optional<Stop> stop;
        Bytes carried;
        std::size_t swallowed = 0;
        std::optional<sync::Time> last;
    };

    [[nodiscard]] Direction& at(Way way) { return m_ways[static_cast<std::size_t>(way)]; }
    [[nodiscard]] const Direction& at(Way way) const { return m_ways[static_cast<std::size_t>(way)]; }
    [[nodiscard]] bool swallows(Way way) const;
    void arrived();

    QTcpServer m_server;
    quint16 m_to;
    quint16 m_port = 0;
    std::size_t m_accepted = 0;
    std::array<Direction, 2> m_ways;
    std::vector<Cable*> m_cables;
};

} // namespace mandorla::test
