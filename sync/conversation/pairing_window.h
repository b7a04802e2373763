#pragma once

#include "protocol/crypto/random.h"
#include "sync/clock.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace mandorla::sync {

// The six digits of this laptop, shown or typed, and how many guesses they have seen. One window outlives the
// connections it serves, so hanging up does not win a guess back. Source: protocol/README.md, "Pairing".
//
// Life: show() or type() open it by hand for limits::kPairingWindow; it closes by close(), by time (tick()),
// after limits::kGuessesPerWindow failed guesses, or when a pairing has succeeded.
class PairingWindow
{
public:
    enum class Side
    {
        Closed,
        Shows,
        Types
    };

    explicit PairingWindow(crypto::Random& random)
        : m_random(random)
    {
    }

    void show(Time now); // fresh digits, also when it shows some already
    void type(Time now);
    void close();
    void tick(Time now);

    // The six digits that were typed; spaces are left out. False: not six digits, or not the typing side.
    [[nodiscard]] bool enter(std::string_view typed);

    [[nodiscard]] Side side() const { return m_side; }
    [[nodiscard]] const std::string& code() const { return m_code; } // shown or entered; empty: none yet
    [[nodiscard]] std::optional<Time> nextDeadline() const;

    // For Handshake: a run that got past the shares, and one that ended without a right tag. On the showing
    // side every third failure brings other digits; on the typing side a failed guess is to be typed again.
    // A run is about the digits it began with: once there are others, or none, it is neither right nor wrong.
    [[nodiscard]] bool guessAllowed() const { return !m_code.empty() && !m_guessing; }
    [[nodiscard]] std::uint64_t digits() const { return m_digits; } // another number for other digits
    void guessBegan() { m_guessing = true; }
    void guessFailed(std::uint64_t digits);
    void guessWasRight() { m_guessing = false; }

private:
    void drawCode();

    crypto::Random& m_random;
    Side m_side = Side::Closed;
    std::string m_code;
    std::uint64_t m_digits = 0;
    Time m_until{};
    std::uint32_t m_failed = 0;
    bool m_guessing = false; // one run at a time: parallel ones are no way to more guesses
};

} // namespace mandorla::sync
