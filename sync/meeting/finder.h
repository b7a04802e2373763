#pragma once

#include "protocol/crypto/types.h"
#include "protocol/wire/beacon.h"
#include "sync/clock.h"
#include "sync/conversation/pairing_window.h"
#include "sync/network/address.h"

#include <QHostAddress>

#include <cstddef>
#include <cstring>
#include <deque>
#include <map>
#include <optional>
#include <unordered_map>
#include <utility>
#include <vector>

namespace mandorla::sync {

// Who is near, by beacons: laptops that show digits, one that asks to be dialled, the partner. What it finds
// are hints, from anybody.
//
// Life: as long as the client. hear() every beacon; open() and close() as the screen for pairing does; after
// each of these, and at nextDeadline(), takeShownChanged(). Knows no socket and no clock.
//
// Everything is bounded: limits::kShowing laptops, limits::kBeaconsSeen beacons. Not protected: who sends as
// many beacons as that can keep one out that was not heard yet.
class Finder
{
public:
    // With the id of one's own beacons, before the first of them leaves. Who asks is heard where digits are
    // shown. Who showed digits so far is forgotten, and again at close().
    void open(PairingWindow::Side side, const protocol::BeaconId& own);
    void close();

    // A beacon of one's own for the partner: it comes back.
    void said(const protocol::BeaconId& id);

    enum class Hint
    {
        Nothing,
        Partner, // is at that address; not heard before
        Asks,    // whoever it is, typed digits and does not get through
        Shows,
    };
    // awaited: the pair's key, while the partner is sought.
    [[nodiscard]] Hint hear(const protocol::Beacon& beacon, const QHostAddress& from,
                            const crypto::PairKey* awaited, Time now);

    // Where digits are shown.
    [[nodiscard]] std::vector<Address> showing(Time now);
    // How many there are, at a pace for the screen: the first at once, all else once in limits::kShowingTold.
    [[nodiscard]] int shown() const { return m_shown; }
    [[nodiscard]] bool takeShownChanged() { return std::exchange(m_shownChanged, false); }

    void tick(Time now);
    [[nodiscard]] std::optional<Time> nextDeadline() const { return m_tellAt; }

private:
    struct Showing
    {
        Address address;
        Time heard{};
    };

    struct Seen
    {
        std::optional<Time> first; // none: it is one's own
        std::vector<QHostAddress> from;
    };

    // Only who has the pair's key chooses such an id, at random.
    struct RandomBytes
    {
        std::size_t operator()(const protocol::BeaconId& id) const
        {
            std::size_t out = 0;
            std::memcpy(&out, id.data(), sizeof out);
            return out;
        }
    };

    [[nodiscard]] bool isNew(const protocol::BeaconId& id, const QHostAddress& from, Time now);
    void see(const protocol::BeaconId& id, Seen seen);
    void forgetQuiet(Time now);
    void tell(Time now);
    void setShown(std::size_t count);

    PairingWindow::Side m_side = PairingWindow::Side::Closed;
    protocol::BeaconId m_own{};
    std::map<protocol::BeaconId, Showing> m_showing;
    int m_shown = 0;
    bool m_shownChanged = false;
    std::optional<Time> m_tellAt;
    std::unordered_map<protocol::BeaconId, Seen, RandomBytes> m_seen;
    std::deque<protocol::BeaconId> m_seenInOrder;
};

} // namespace mandorla::sync
