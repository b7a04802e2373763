#pragma once

#include "sync/clock.h"
#include "sync/network/address.h"

#include <optional>
#include <utility>
#include <variant>
#include <vector>

namespace mandorla::sync {

// Who dials whom while two pair by digits. Who typed them dials the laptop that shows them and, if it does
// not get through, asks by beacon to be dialled, for limits::kWaitForDial; who shows them dials who asks.
// There is one call at a time.
//
// Anybody may ask. So none is dialled twice within limits::kGiveWay, and first whom it was done for longest
// ago. Who is being dialled gets its moment to come up to a guess before it has to make room for another;
// while a guess is open, at most limits::kHelloTime, nobody is dialled.
//
// Life: as long as the client. Say what happens; then, and at nextDeadline(), tick(), and do what
// takeCommands() gives, in order. What comes at a moment that knows nothing of it is passed over. Knows no
// socket and no clock.
class PairingDialling
{
public:
    // The call before this one is given up.
    struct Dial
    {
        Address address;
        bool operator==(const Dial&) const = default;
    };
    struct GiveUp // dialling
    {
        bool operator==(const GiveUp&) const = default;
    };
    struct HangUp // the link
    {
        bool operator==(const HangUp&) const = default;
    };
    using Command = std::variant<Dial, GiveUp, HangUp>;

    // By hand. The pairing window may close by itself before close() is called.
    void open();
    void close();
    [[nodiscard]] bool isOpen() const { return m_try != Try::Closed; }

    // --- who typed ---
    void tryAt(const Address& address, Time now);
    [[nodiscard]] bool isTrying() const { return m_try == Try::Dialling || m_try == Try::Waiting; }
    [[nodiscard]] bool isAsking() const { return m_try == Try::Waiting; } // to be dialled
    void endTry(); // it failed, or may be made anew; the call goes on
    // It waited for long enough, and nobody came: once.
    [[nodiscard]] bool takeUnreachable() { return std::exchange(m_unreachable, false); }

    // --- who shows ---
    // mayDial: no guess is open, and nobody has shown yet that it knows the digits.
    void heardAsking(const Address& address, bool mayDial, Time now);

    // --- the call ---
    void reached(); // somebody answers there, and TLS is under way
    struct Call
    {
        Address address;
        Time since; // dialled
    };
    [[nodiscard]] std::optional<Call> linked();
    void failed(Time now);
    void over(); // the link is gone, or was accepted

    void tick(Time now);
    [[nodiscard]] std::vector<Command> takeCommands() { return std::exchange(m_commands, {}); }
    [[nodiscard]] std::optional<Time> nextDeadline() const;

private:
    enum class Try
    {
        Closed,
        None,     // so far, and always where digits are shown
        Dialling, // or linked
        Waiting,  // to be dialled
    };

    enum class Line
    {
        Free,
        Dialled,
        Reached,
        Linked,
    };

    // Who typed the digits shown here, as it says, and does not get through by itself.
    struct Asking
    {
        Address address;
        Time heard{};
        std::optional<Time> dialled;
    };

    void dial(const Address& address, Time now);
    [[nodiscard]] bool mustLetCallBe(Time now) const;
    [[nodiscard]] Asking& remember(const Address& address);
    [[nodiscard]] Asking* next(Time now);

    Try m_try = Try::Closed;
    Time m_until{}; // Waiting
    bool m_unreachable = false;
    Line m_line = Line::Free;
    Call m_call{}; // unless Free
    std::vector<Asking> m_asking;
    std::vector<Command> m_commands;
};

} // namespace mandorla::sync
