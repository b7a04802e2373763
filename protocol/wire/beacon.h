#pragma once

#include "protocol/crypto/random.h"
#include "protocol/limits.h"
#include "protocol/refusal.h"

#include <array>
#include <cstdint>
#include <span>

// What a datagram says, and who can recognise it. A hint only: it never changes trust, names or state, and
// the address it came from is the only address that is used.
//
// One layout and one size for all, 84 bytes:
//
//     version 1 ‖ kind 1 ‖ TCP port 2, big-endian ‖ id 16 ‖ four tags of 16
//
// A Known beacon carries a tag for each partner that is awaited, and random bytes for the rest, so that
// nobody else can count them; its id is fresh in every datagram. In the others the id is drawn once for as
// long as the connect screen is open, and all four tags are random bytes. No name, and nothing that stays the
// same. Not protected: beacons can be linked by the address they come from.
namespace mandorla::protocol {

using BeaconId = ByteArray<16>;
using BeaconTag = ByteArray<16>;

struct Beacon
{
    enum class Kind : std::uint8_t
    {
        Known = 0,         // a known partner is awaited
        Unpaired = 1,      // the connect screen is open
        ShowingDigits = 2, // … and six digits are on it
    };

    Kind kind = Kind::Known;
    std::uint16_t port = 0; // where TLS listens
    BeaconId id{};          // compare with those that went out oneself: they come back
    std::array<BeaconTag, limits::kBeaconTags> tags{};
};

inline constexpr std::size_t kBeaconSize = 4 + 16 + limits::kBeaconTags * 16;
static_assert(kBeaconSize <= limits::kBeaconBytes);

// The first four of the keys are awaited.
[[nodiscard]] Beacon knownBeacon(std::uint16_t port, std::span<const crypto::PairKey> keys,
                                 crypto::Random& random);
[[nodiscard]] Beacon unpairedBeacon(std::uint16_t port, const BeaconId& id, bool showingDigits,
                                    crypto::Random& random);

[[nodiscard]] Bytes serialise(const Beacon& beacon);
// bad_length; bad_message: another version, an unknown kind, port 0.
[[nodiscard]] Checked<Beacon> parseBeacon(ByteView datagram);

// BLAKE2b with 16 bytes of output, key = PAIRKEY, "mandorla/beacon/v1" ‖ n
[[nodiscard]] BeaconTag beaconTag(const crypto::PairKey& key, const BeaconId& n);
[[nodiscard]] Checked<void> checkBeaconTag(const crypto::PairKey& key, const BeaconId& n,
                                           ByteView tag); // bad_mac

// Whether it comes from the partner with this key (or is one's own, or a copy of either).
[[nodiscard]] bool recognise(const crypto::PairKey& key, const Beacon& beacon);

} // namespace mandorla::protocol
