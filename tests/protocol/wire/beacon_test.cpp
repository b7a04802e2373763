#include "protocol/limits.h"
#include "protocol/wire/beacon.h"

#include <gtest/gtest.h>

#include <set>

namespace mandorla::tests {

using namespace protocol;
using crypto::PairKey;
using crypto::SeededRandom;

namespace {

std::vector<PairKey> keysOf(std::size_t count)
{
    std::vector<PairKey> out;
    for (std::size_t i = 0; i < count; ++i)
        out.push_back(PairKey(ByteArray<32>{static_cast<std::uint8_t>(i + 1)}));
    return out;
}

} // namespace

TEST(Beacon, ComesBackAsItWasMade)
{
    SeededRandom random(ByteArray<32>{1});
    const BeaconId id = random.bytes<16>();
    for (const Beacon& made : {knownBeacon(28460, keysOf(2), random), unpairedBeacon(1, id, false, random),
                               unpairedBeacon(65535, id, true, random)}) {
        const Bytes bytes = serialise(made);
        EXPECT_EQ(bytes.size(), kBeaconSize);
        const Beacon read = parseBeacon(bytes).value();
        EXPECT_EQ(read.kind, made.kind);
        EXPECT_EQ(read.port, made.port);
        EXPECT_EQ(read.id, made.id);
        EXPECT_EQ(read.tags, made.tags);
    }
    EXPECT_EQ(serialise(knownBeacon(0x1234, {}, random))[2], 0x12); // big-endian
    EXPECT_EQ(serialise(knownBeacon(0x1234, {}, random))[3], 0x34);
}

TEST(Beacon, IsRecognisedByEachAwaitedPartnerAndNobodyElse)
{
    SeededRandom random(ByteArray<32>{2});
    const std::vector<PairKey> keys = keysOf(6);
    const Beacon beacon = parseBeacon(serialise(knownBeacon(1, {keys.data(), 5}, random))).value();
    for (std::size_t i = 0; i < keys.size(); ++i)
        EXPECT_EQ(recognise(keys[i], beacon), i < limits::kBeaconTags) << i;
}

TEST(Beacon, AnUnpairedOneIsNobodysEvenWithATag)
{
    SeededRandom random(ByteArray<32>{3});
    Beacon beacon = unpairedBeacon(1, {}, true, random);
    beacon.tags[0] = beaconTag(keysOf(1)[0], beacon.id);
    EXPECT_FALSE(recognise(keysOf(1)[0], beacon));
    beacon.kind = Beacon::Kind::Known;
    EXPECT_TRUE(recognise(keysOf(1)[0], beacon));
}

TEST(Beacon, TwoOfOneSenderShareOnlyVersionKindAndPort)
{
    SeededRandom random(ByteArray<32>{4});
    const Beacon one = knownBeacon(5, keysOf(1), random), two = knownBeacon(5, keysOf(1), random);
    EXPECT_NE(one.id, two.id);
    std::set<BeaconTag> all(one.tags.begin(), one.tags.end());
    all.insert(two.tags.begin(), two.tags.end());
    EXPECT_EQ(all.size(), 8u); // no tag twice, none left empty
    EXPECT_FALSE(all.contains(BeaconTag{}));
}

TEST(Beacon, WrongOnesAreRefused)
{
    SeededRandom random(ByteArray<32>{5});
    const Bytes right = serialise(knownBeacon(28460, keysOf(1), random));
    const auto with = [&](std::size_t at, std::uint8_t value) {
        Bytes bytes = right;
        bytes[at] = value;
        return parseBeacon(bytes);
    };
    EXPECT_TRUE(with(1, 2).has_value());
    EXPECT_EQ(with(0, 2).error(), Refusal::BadMessage); // another version
    EXPECT_EQ(with(1, 3).error(), Refusal::BadMessage); // an unknown kind
    Bytes noPort = right;
    noPort[2] = noPort[3] = 0;
    EXPECT_EQ(parseBeacon(noPort).error(), Refusal::BadMessage);
    for (const std::size_t size : {std::size_t{0}, kBeaconSize - 1, kBeaconSize + 1}) {
        Bytes bytes = right;
        bytes.resize(size);
        EXPECT_EQ(parseBeacon(bytes).error(), Refusal::BadLength);
    }
}

} // namespace mandorla::tests
