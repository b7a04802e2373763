#include "protocol/wire/beacon.h"

#include "protocol/limits.h"

#include <algorithm>

namespace mandorla::protocol {

Beacon knownBeacon(std::uint16_t port, std::span<const crypto::PairKey> keys, crypto::Random& random)
{
    Beacon out = unpairedBeacon(port, random.bytes<16>(), false, random);
    out.kind = Beacon::Kind::Known;
    const std::size_t awaited = std::min(keys.size(), out.tags.size());
    for (std::size_t i = 0; i < awaited; ++i)
        out.tags[i] = beaconTag(keys[i], out.id);
    return out;
}

Beacon unpairedBeacon(std::uint16_t port, const BeaconId& id, bool showingDigits, crypto::Random& random)
{
    Beacon out;
    out.kind = showingDigits ? Beacon::Kind::ShowingDigits : Beacon::Kind::Unpaired;
    out.port = port;
    out.id = id;
    for (BeaconTag& tag : out.tags)
        random.fill(tag);
    return out;
}

Bytes serialise(const Beacon& beacon)
{
    Bytes out;
    out.reserve(kBeaconSize);
    out.push_back(static_cast<std::uint8_t>(limits::kVersion));
    out.push_back(static_cast<std::uint8_t>(beacon.kind));
    out.push_back(static_cast<std::uint8_t>(beacon.port >> 8));
    out.push_back(static_cast<std::uint8_t>(beacon.port & 0xff));
    append(out, beacon.id);
    for (const BeaconTag& tag : beacon.tags)
        append(out, tag);
    return out;
}

Checked<Beacon> parseBeacon(ByteView datagram)
{
    if (datagram.size() != kBeaconSize)
        return Unexpected(Refusal::BadLength);
    if (datagram[0] != limits::kVersion ||
        datagram[1] > static_cast<std::uint8_t>(Beacon::Kind::ShowingDigits))
        return Unexpected(Refusal::BadMessage);
    Beacon out;
    out.kind = static_cast<Beacon::Kind>(datagram[1]);
    out.port = static_cast<std::uint16_t>(datagram[2] << 8 | datagram[3]);
    if (out.port == 0)
        return Unexpected(Refusal::BadMessage);
    out.id = take<16>(datagram, 4);
    for (std::size_t i = 0; i < out.tags.size(); ++i)
        out.tags[i] = take<16>(datagram, 20 + 16 * i);
    return out;
}

BeaconTag beaconTag(const crypto::PairKey& key, const BeaconId& n)
{
    Bytes input;
    append(input, view("mandorla/beacon/v1"));
    append(input, n);
    BeaconTag out{};
    crypto_generichash_blake2b(out.data(), out.size(), input.data(), input.size(), key.bytes().data(),
                               key.bytes().size());
    return out;
}

Checked<void> checkBeaconTag(const crypto::PairKey& key, const BeaconId& n, ByteView tag)
{
    const BeaconTag due = beaconTag(key, n);
    if (tag.size() != due.size() || sodium_memcmp(tag.data(), due.data(), due.size()) != 0)
        return Unexpected(Refusal::BadMac);
    return {};
}

bool recognise(const crypto::PairKey& key, const Beacon& beacon)
{
    if (beacon.kind != Beacon::Kind::Known)
        return false;
    return std::any_of(beacon.tags.begin(), beacon.tags.end(),
                       [&](const BeaconTag& tag) { return checkBeaconTag(key, beacon.id, tag).has_value(); });
}

} // namespace mandorla::protocol
