#include "sync/meeting/finder.h"

#include "protocol/crypto/random.h"
#include "sync/limits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>

namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;
using Hint = Finder::Hint;
using Side = PairingWindow::Side;

QHostAddress at(int host) { return QHostAddress(0x0a4d0000U + static_cast<quint32>(host)); }

class Finding : public testing::Test
{
protected:
    [[nodiscard]] protocol::Beacon showing() { return protocol::unpairedBeacon(port, id(), true, random); }
    [[nodiscard]] protocol::Beacon asking() { return protocol::unpairedBeacon(port, id(), false, random); }
    [[nodiscard]] protocol::Beacon ofPartner() { return protocol::knownBeacon(port, {&key, 1}, random); }
    [[nodiscard]] protocol::BeaconId id() { return random.bytes<16>(); }

    Hint hear(const protocol::Beacon& beacon, int host = 1)
    {
        return finder.hear(beacon, at(host), awaited, now);
    }

    // Goes on, as its owner does, and counts how often the screen is told.
    int goOn(Time most)
    {
        int told = finder.takeShownChanged();
        const Time until = now + most;
        for (auto due = finder.nextDeadline(); due && *due <= until; due = finder.nextDeadline()) {
            now = std::max(now, *due);
            finder.tick(now);
            told += finder.takeShownChanged();
        }
        now = until;
        return told;
    }

    crypto::SystemRandom random;
    crypto::PairKey key = crypto::PairKey(random.bytes<32>());
    const crypto::PairKey* awaited = nullptr;
    quint16 port = 28460;
    Time now{};
    Finder finder;
};

TEST_F(Finding, WhileNothingIsOpenNobodyIsFoundWhoeverSaysWhat)
{
    for (const auto& beacon : {showing(), asking(), ofPartner()})
        EXPECT_EQ(hear(beacon), Hint::Nothing);
    EXPECT_EQ(finder.shown(), 0);
    EXPECT_TRUE(finder.showing(now).empty());
    EXPECT_FALSE(finder.nextDeadline());
    EXPECT_FALSE(finder.takeShownChanged());
}

TEST_F(Finding, WhoAsksIsHeardWhereDigitsAreShownAndWhoShowsOnBothSides)
{
    finder.open(Side::Types, id());
    EXPECT_EQ(hear(asking()), Hint::Nothing);
    EXPECT_EQ(hear(showing()), Hint::Shows);
    finder.open(Side::Shows, id());
    EXPECT_EQ(hear(asking()), Hint::Asks);
    EXPECT_EQ(hear(showing()), Hint::Shows);
    EXPECT_EQ(hear(ofPartner()), Hint::Nothing) << "who is not awaited";
}

TEST_F(Finding, OnesOwnBeaconsComeBackAndAreNobodys)
{
    const protocol::BeaconId own = id();
    finder.open(Side::Types, own);
    EXPECT_EQ(hear(protocol::unpairedBeacon(port, own, true, random)), Hint::Nothing);
    awaited = &key;
    const protocol::Beacon said = ofPartner();
    finder.said(said.id);
    EXPECT_EQ(hear(said), Hint::Nothing);
}

TEST_F(Finding, ABeaconOfThePartnerIsOneOnceFromEachOfFourAddresses)
{
    awaited = &key;
    const protocol::Beacon beacon = ofPartner();
    EXPECT_EQ(hear(beacon, 1), Hint::Partner);
    EXPECT_EQ(hear(beacon, 1), Hint::Nothing);
    now += limits::kBeaconCopies;
    for (const int host : {2, 3, 4})
        EXPECT_EQ(hear(beacon, host), Hint::Partner) << host;
    EXPECT_EQ(hear(beacon, 5), Hint::Nothing);

    const protocol::Beacon late = ofPartner();
    EXPECT_EQ(hear(late, 1), Hint::Partner);
    now += limits::kBeaconCopies + 1ms;
    EXPECT_EQ(hear(late, 2), Hint::Nothing) << "said once more by somebody";
}

TEST_F(Finding, AStrangersKeyMakesNobodyThePartner)
{
    const crypto::PairKey other(random.bytes<32>());
    awaited = &other;
    EXPECT_EQ(hear(ofPartner()), Hint::Nothing);
    EXPECT_EQ(hear(asking()), Hint::Nothing);
}

// An hour of the partner's beacons, said again in a circle; one more, and the oldest is forgotten.
TEST_F(Finding, AsManyBeaconsAsAnHourHasAreKnownAgain)
{
    awaited = &key;
    std::vector<protocol::Beacon> recorded;
    std::generate_n(std::back_inserter(recorded), limits::kBeaconsSeen, [this] { return ofPartner(); });
    for (const auto& beacon : recorded)
        ASSERT_EQ(hear(beacon), Hint::Partner);
    now += 1h;
    for (const auto& beacon : recorded)
        ASSERT_EQ(hear(beacon, 2), Hint::Nothing);
    EXPECT_EQ(hear(ofPartner()), Hint::Partner);
    EXPECT_EQ(hear(recorded[1]), Hint::Nothing);
    EXPECT_EQ(hear(recorded[0]), Hint::Partner) << "the memory is bounded";
}

TEST_F(Finding, TheFirstIsToldAtOnceAndAllElseOnceASecond)
{
    finder.open(Side::Types, id());
    const auto one = showing(), other = showing();
    hear(one);
    EXPECT_TRUE(finder.takeShownChanged());
    EXPECT_EQ(finder.shown(), 1);
    port = 2;
    hear(other, 2);
    EXPECT_FALSE(finder.takeShownChanged());
    EXPECT_EQ(finder.showing(now).size(), 2u) << "who enters digits now counts them all";
    EXPECT_EQ(goOn(limits::kShowingTold - 1ms), 0);
    EXPECT_EQ(goOn(1ms), 1);
    EXPECT_EQ(finder.shown(), 2);
}

TEST_F(Finding, WhoIsQuietForFiveSecondsShowsNoDigitsAnyMore)
{
    finder.open(Side::Types, id());
    hear(showing());
    goOn(limits::kShowingForgotten);
    EXPECT_EQ(finder.showing(now).size(), 1u);
    goOn(1ms);
    EXPECT_TRUE(finder.showing(now).empty());
    goOn(limits::kShowingTold);
    EXPECT_EQ(finder.shown(), 0);
    EXPECT_FALSE(finder.nextDeadline()) << "nobody there: nothing to wait for";
}

TEST_F(Finding, TheSameLaptopUnderAnotherIdIsOneAndIsNoneOnceItTypes)
{
    finder.open(Side::Types, id());
    for (int again = 0; again < 100; ++again)
        hear(showing());
    EXPECT_EQ(finder.showing(now).size(), 1u);
    hear(asking());
    EXPECT_TRUE(finder.showing(now).empty());
}

TEST_F(Finding, ACrowdIsSixteenAndDoesNotKeepTheScreenBusy)
{
    finder.open(Side::Types, id());
    int told = 0;
    for (int host = 0; host < 3000; ++host) { // one each 2 ms
        hear(showing(), host);
        told += goOn(2ms);
        ASSERT_LE(finder.showing(now).size(), limits::kShowing);
    }
    EXPECT_LE(told, 8); // in six seconds
    EXPECT_EQ(finder.shown(), static_cast<int>(limits::kShowing));
    EXPECT_EQ(hear(showing(), 5000), Hint::Nothing) << "there is no room";
}

// Shows, and shows no more, ten times a second.
TEST_F(Finding, OneThatComesAndGoesIsToldOnceASecondAtMost)
{
    finder.open(Side::Types, id());
    int told = 0;
    for (int i = 0; i < 100; ++i) {
        hear(i % 2 ? asking() : showing());
        told += goOn(50ms);
    }
    EXPECT_LE(told, 11); // in five seconds; as none, it may be told anew as soon as it shows
}

TEST_F(Finding, OpenedAnewOrClosedItStartsFromNone)
{
    for (const bool anew : {true, false}) {
        finder.open(Side::Types, id());
        hear(showing());
        goOn(0ms);
        if (anew)
            finder.open(Side::Shows, id());
        else
            finder.close();
        EXPECT_TRUE(finder.takeShownChanged());
        EXPECT_EQ(finder.shown(), 0);
        EXPECT_TRUE(finder.showing(now).empty());
        EXPECT_FALSE(finder.nextDeadline());
        finder.close();
        EXPECT_FALSE(finder.takeShownChanged()) << "it was none";
    }
}

} // namespace
} // namespace mandorla::sync
