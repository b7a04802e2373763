#pragma once

#include "protocol/crypto/types.h"
#include "sync/clock.h"
#include "sync/network/address.h"
#include "sync/network/dialler.h"

#include <QHostAddress>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mandorla::sync {

// The places where the partner may be: where it was last, where somebody typed that it is, and where its
// beacons come from. While it is sought, each is dialled in its turn, a further one soon after the one before
// and beside it, until one is up.
//
// Anybody can send an old beacon once more, from anywhere. So what was typed and where it was last have a
// turn each second however many are heard; of each family kHeard places are remembered, and one that has not
// had its turn makes room for nobody, nor for another port of its own; and kAtOnce of them are dialled at
// once. Who is being dialled gives way to another once it has had its moment. Nor is there a turn without a
// short pause after the one before, however quickly that failed.
//
// Not protected: who sends enough beacons that nobody here has heard before can keep a place out that is not
// known yet, of the same family, for as long as they last.
class Places : public QObject
{
    Q_OBJECT

public:
    static constexpr std::size_t kHeard = 8;
    static constexpr std::size_t kAtOnce = 4;
    // For one place to prove that it is the right one before another is dialled.
    static constexpr std::chrono::milliseconds kGiveWay{1000};
    // For a laptop on the same network to answer at all.
    static constexpr std::chrono::milliseconds kAnswer{300};

    Places(const Identity& own, Clock& clock, QObject* parent = nullptr);

    // Forgets all.
    void clear();

    void setLast(const std::optional<Address>& address);
    [[nodiscard]] const std::optional<Address>& last() const { return m_places[kLast]->address; }

    // Told by typedFailed() if nobody is there, once.
    void setTyped(const Address& address);
    void forgetTyped();

    // A beacon came from there, that was not heard before.
    void hear(const Address& address);
    // Where the laptop at this address listens, if a beacon said so.
    [[nodiscard]] std::optional<Address> heardAt(const QHostAddress& host) const;
    [[nodiscard]] bool expects(const QHostAddress& host) const;

    // Asked before each turn: whether to wait, for one is up and says hello.
    void setIsHeld(std::function<bool()> isHeld) { m_isHeld = std::move(isHeld); }

    // From now on, until stop(). One that is up ends what else is under way, and no more.
    void seek(const crypto::Fingerprint& partner);
    void stop();
    [[nodiscard]] bool isSeeking() const { return m_partner.has_value(); }

signals:
    void linked(mandorla::sync::LinkPtr link, mandorla::sync::Address address);
    void typedFailed(mandorla::sync::DialFailure why);

private:
    struct Place
    {
        Place(const Identity& own, Clock& clock)
            : dialler(own, clock)
        {
        }
        void cancel()
        {
            dialler.cancel();
            running = false;
        }
        [[nodiscard]] bool isOnTheWay(Time now) const;
        [[nodiscard]] bool hadItsMoment(Time now) const;
        Dialler dialler;
        std::optional<Address> address;
        bool running = false;
        Time since{}; // dialled
        Time heard{};
        std::optional<Time> due; // waits for its turn
    };
    static constexpr std::size_t kTyped = 0;
    static constexpr std::size_t kLast = 1;
    static constexpr std::size_t kFirstHeard = 2; // of IPv4, then of IPv6

    [[nodiscard]] Place* roomFor(const Address& address);
    [[nodiscard]] Place* next() const;
    [[nodiscard]] bool makeWay();
    void cancelAll();
    void turn();

    Clock& m_clock;
    std::vector<std::unique_ptr<Place>> m_places;
    std::optional<crypto::Fingerprint> m_partner;
    std::function<bool()> m_isHeld;
    bool m_typedIsNew = false;
    Time m_turn{};
    std::unique_ptr<Timer> m_turning;
    std::unique_ptr<Timer> m_pausing; // after each turn
};

} // namespace mandorla::sync
