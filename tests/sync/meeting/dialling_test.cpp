#include "sync/limits.h"
#include "sync/meeting/dialling.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <functional>
#include <random>
#include <set>
#include <stdexcept>
#include <string>

namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;
using Place = Dialling::Place;

Address at(int host, quint16 port = 28460)
{
    return {QHostAddress(0x0a4d0000U + static_cast<quint32>(host)), port};
}
Address overIpv6(int host) { return {QHostAddress(QStringLiteral("fe80::%1").arg(host)), 28460}; }

// Does what the machine says, as the client does, in a time of its own.
class World : public testing::Test
{
protected:
    struct Dialled
    {
        Place place;
        Address address;
        Time when;
    };

    void act()
    {
        dialling.tick(now);
        for (const Dialling::Command& command : dialling.takeCommands())
            if (const auto* dial = std::get_if<Dialling::Dial>(&command)) {
                EXPECT_TRUE(running.insert(dial->place).second) << "it is being dialled already";
                all.push_back({dial->place, dial->address, now});
            } else {
                EXPECT_EQ(running.erase(std::get<Dialling::GiveUp>(command).place), 1u);
            }
    }

    // Step by step, with whatever happens each 10 ms.
    void goOn(Time most, const std::function<void()>& happens = [] {})
    {
        for (const Time until = now + most; now < until; now += 10ms) {
            happens();
            act();
        }
    }

    void fail(Place place)
    {
        if (running.erase(place))
            words += dialling.failed(place);
    }
    void failAll()
    {
        for (const Place place : std::set<Place>(running))
            fail(place);
    }

    [[nodiscard]] std::size_t times(const Address& address) const
    {
        return static_cast<std::size_t>(std::count_if(
            all.begin(), all.end(), [&](const Dialled& each) { return each.address == address; }));
    }
    [[nodiscard]] Time first(const Address& address) const
    {
        const auto found = std::find_if(all.begin(), all.end(),
                                        [&](const Dialled& each) { return each.address == address; });
        EXPECT_NE(found, all.end());
        return found == all.end() ? Time(-1) : found->when;
    }
    [[nodiscard]] Time shortestRest() const
    {
        Time out = Time::max();
        for (std::size_t i = 1; i < all.size(); ++i)
            out = std::min(out, all[i].when - all[i - 1].when);
        return out;
    }

    Time now{};
    Dialling dialling;
    std::set<Place> running;
    std::vector<Dialled> all;
    int words = 0;
};

using DiallingPlaces = World;

TEST_F(DiallingPlaces, NothingIsDialledBeforeThePartnerIsSought)
{
    dialling.setLast(at(1));
    dialling.setTyped(at(2));
    dialling.hear(at(3), now);
    goOn(3s);
    EXPECT_TRUE(all.empty());
    EXPECT_FALSE(dialling.nextDeadline());
    dialling.seek(now);
    act();
    ASSERT_EQ(all.size(), 1u) << "and then at once";
    EXPECT_EQ(all[0].address, at(2));
}

TEST_F(DiallingPlaces, AFurtherOneSoonAfterOneThatDoesNotAnswer)
{
    dialling.setLast(at(1));
    dialling.hear(at(2), now);
    dialling.hear(overIpv6(3), now);
    dialling.seek(now);
    goOn(600ms);
    EXPECT_EQ(first(at(1)), 0ms);
    EXPECT_EQ(first(at(2)), limits::kStagger);
    EXPECT_EQ(first(overIpv6(3)), 2 * limits::kStagger);
}

TEST_F(DiallingPlaces, APauseLiesBetweenAnyTwoTurnsHoweverQuicklyTheFirstFailed)
{
    for (int host = 1; host <= static_cast<int>(limits::kPlacesHeard); ++host)
        dialling.hear(at(host), now);
    dialling.seek(now);
    for (; now < 1s; now += 1ms) {
        act();
        failAll(); // at once
    }
    EXPECT_EQ(all.size(), limits::kPlacesHeard);
    EXPECT_EQ(shortestRest(), limits::kDialPause);
}

TEST_F(DiallingPlaces, ItsDeadlineIsTheEndOfThePauseAndThenTheNextLook)
{
    dialling.setLast(at(1));
    dialling.seek(now);
    EXPECT_EQ(dialling.nextDeadline(), limits::kStagger);
    act();
    EXPECT_EQ(dialling.nextDeadline(), limits::kDialPause);
    now = limits::kDialPause;
    act();
    EXPECT_EQ(dialling.nextDeadline(), limits::kStagger);
    now = 10min; // asleep
    act();
    EXPECT_EQ(dialling.nextDeadline(), now + limits::kStagger);
}

TEST_F(DiallingPlaces, WhatWasTypedAndTheLastPlaceHaveATurnASecondHoweverManyAreHeard)
{
    dialling.setLast(at(1));
    dialling.setTyped(at(2));
    dialling.seek(now);
    int host = 100;
    goOn(20s, [&] {
        fail(0);
        fail(1);
        dialling.hear(at(100 + ++host % 1000), now); // they do not even answer
    });
    EXPECT_GE(times(at(1)), 19u);
    EXPECT_GE(times(at(2)), 19u);
    EXPECT_EQ(words, 1) << "that nobody is there is said once";
}

TEST_F(DiallingPlaces, TheSamePlaceIsNotDialledTwiceForBeingTypedAndTheLast)
{
    dialling.setLast(at(1));
    dialling.setTyped(at(1));
    dialling.seek(now);
    goOn(5s, [this] { failAll(); });
    EXPECT_LE(all.size(), 7u);
    EXPECT_GE(shortestRest(), limits::kRedial);
}

TEST_F(DiallingPlaces, WhatIsTypedAnewHasItsTurnAtOnce)
{
    dialling.setLast(at(1));
    dialling.seek(now);
    goOn(100ms);
    dialling.setTyped(at(2));
    act();
    EXPECT_EQ(first(at(2)), 100ms) << "though one before it is on the way";
    dialling.setTyped(at(3)); // a slip of the finger
    goOn(limits::kDialPause + 10ms);
    EXPECT_EQ(first(at(3)), 100ms + limits::kDialPause);
    EXPECT_EQ(running, (std::set<Place>{0, 1})) << "the one before it is given up";
}

TEST_F(DiallingPlaces, OfThoseHeardFourAtOnceAndEachGivesWayAfterItsMoment)
{
    for (int host = 1; host <= 6; ++host)
        dialling.hear(at(host), now);
    dialling.seek(now);
    goOn(5s, [this] {
        for (const Place place : running)
            dialling.reached(place);
        EXPECT_LE(running.size(), limits::kPlacesAtOnce);
    });
    ASSERT_EQ(all.size(), 6u) << "each once, for each was heard once";
    EXPECT_EQ(first(at(4)), 3 * limits::kStagger);
    EXPECT_EQ(first(at(5)), limits::kGiveWay) << "in place of the first";
    EXPECT_EQ(first(at(6)), limits::kGiveWay + limits::kStagger);
    EXPECT_EQ(running.size(), limits::kPlacesAtOnce);
}

TEST_F(DiallingPlaces, WhoDoesNotAnswerAtAllGivesWayBefore)
{
    for (int host = 1; host <= 5; ++host)
        dialling.hear(at(host), now);
    dialling.seek(now);
    goOn(5s);
    EXPECT_EQ(first(at(5)), 4 * limits::kStagger) << "the first one has not answered for longer than 300 ms";
}

TEST_F(DiallingPlaces, ABeaconFromWhereItIsDialledIsNoReasonToDialAnewUntilItDoesNotAnswer)
{
    dialling.seek(now);
    dialling.hear(at(1), now);
    act();
    goOn(limits::kAnswer, [this] { dialling.hear(at(1), now); });
    EXPECT_EQ(all.size(), 1u);
    dialling.hear(at(1), now);
    act();
    EXPECT_EQ(all.size(), 2u);

    dialling.reached(2);
    goOn(5s, [this] { dialling.hear(at(1), now); });
    EXPECT_EQ(all.size(), 2u) << "TLS is under way";
}

// A beacon's address can be anybody's word, and so can its port.
TEST_F(DiallingPlaces, AnotherPortThereWaitsUntilTheOneBeforeHadItsMoment)
{
    dialling.seek(now);
    dialling.hear(at(1, 1), now);
    act();
    dialling.reached(2);
    goOn(3s, [this] { dialling.hear(at(1, 2), now); });
    EXPECT_EQ(times(at(1, 1)), 1u);
    EXPECT_EQ(first(at(1, 2)), limits::kGiveWay);
    EXPECT_EQ(dialling.heardAt(at(1).host), at(1, 2));
}

TEST_F(DiallingPlaces, OneThatWaitsForItsTurnMakesRoomForNobody)
{
    for (int host = 1; host <= 100; ++host)
        dialling.hear(at(host), now);
    for (int host = 1; host <= 8; ++host)
        EXPECT_TRUE(dialling.expects(at(host).host)) << host;
    EXPECT_FALSE(dialling.expects(at(9).host));
    dialling.hear(overIpv6(1), now);
    EXPECT_TRUE(dialling.expects(overIpv6(1).host)) << "the other family has room of its own";
    dialling.hear(at(1, 9), now);
    EXPECT_EQ(dialling.heardAt(at(1).host), at(1)) << "nor for another port of its own";
}

TEST_F(DiallingPlaces, OfThoseThatHadTheirTurnTheOneThatIsQuietForLongestMakesRoom)
{
    dialling.seek(now);
    goOn(3s, [this] {
        if (const auto host = 1 + now / 10ms; host <= 8)
            dialling.hear(at(static_cast<int>(host)), now);
        failAll();
    });
    ASSERT_EQ(all.size(), 8u);
    dialling.hear(at(1), now); // is heard again
    dialling.hear(at(9), now);
    EXPECT_TRUE(dialling.expects(at(1).host));
    EXPECT_FALSE(dialling.expects(at(2).host));
    EXPECT_EQ(dialling.heardAt(at(9).host), at(9));
}

TEST_F(DiallingPlaces, ALinkEndsWhatElseIsUnderWayAndNoMore)
{
    dialling.setLast(at(1));
    dialling.hear(at(2), now);
    dialling.seek(now);
    goOn(300ms);
    ASSERT_EQ(running, (std::set<Place>{1, 2}));
    dialling.hear(at(3), now);
    running.erase(2); // it is a link now
    EXPECT_EQ(dialling.linked(2), at(2));
    dialling.hold(true);
    act();
    EXPECT_TRUE(running.empty());
    EXPECT_FALSE(dialling.nextDeadline());
    goOn(5s);
    EXPECT_EQ(all.size(), 2u) << "it says hello";

    dialling.hold(false); // and was not the right one
    act();
    EXPECT_EQ(all.back().address, at(1));
    EXPECT_TRUE(dialling.isSeeking());
    goOn(2s);
    EXPECT_EQ(times(at(3)), 0u) << "who was heard meanwhile says so again";
}

TEST_F(DiallingPlaces, ThatNobodyIsAtATypedPlaceIsSaidOnce)
{
    dialling.setTyped(at(1));
    EXPECT_TRUE(dialling.isTypedAwaited());
    dialling.seek(now);
    act();
    fail(0);
    EXPECT_EQ(words, 1);
    EXPECT_FALSE(dialling.isTypedAwaited());
    goOn(5s, [this] { failAll(); });
    EXPECT_GE(times(at(1)), 5u) << "it is tried all the same";
    EXPECT_EQ(words, 1);

    dialling.setTyped(at(2));
    EXPECT_TRUE(dialling.takeTyped()) << "it was said otherwise";
    EXPECT_FALSE(dialling.takeTyped());
    goOn(3s, [this] { failAll(); });
    EXPECT_EQ(words, 1);
    dialling.forgetTyped();
    all.clear();
    goOn(3s);
    EXPECT_TRUE(all.empty());
}

TEST_F(DiallingPlaces, StoppedItGivesUpAndKnowsThePlaces)
{
    dialling.setLast(at(1));
    dialling.setTyped(at(2));
    dialling.hear(at(3), now);
    dialling.seek(now);
    goOn(600ms);
    ASSERT_EQ(running.size(), 3u);
    dialling.stop();
    act();
    EXPECT_TRUE(running.empty());
    EXPECT_FALSE(dialling.isTypedAwaited());
    EXPECT_TRUE(dialling.expects(at(3).host));
    goOn(5s);
    EXPECT_EQ(all.size(), 3u);

    dialling.clear();
    EXPECT_FALSE(dialling.expects(at(1).host) || dialling.expects(at(2).host) ||
                 dialling.expects(at(3).host));
    dialling.seek(now);
    goOn(5s);
    EXPECT_EQ(all.size(), 3u) << "there is no place to dial";
}

// Each input in each state of a place; what has no meaning there changes nothing.
TEST_F(DiallingPlaces, WhatIsSaidOfAPlaceThatIsNotBeingDialledIsPassedOver)
{
    for (const bool waiting : {false, true}) {
        dialling.clear();
        if (waiting)
            dialling.hear(at(1), now);
        for (Place place = 0; place < Dialling::kPlaces; ++place) {
            dialling.reached(place);
            EXPECT_FALSE(dialling.linked(place));
            EXPECT_FALSE(dialling.failed(place));
        }
        dialling.hold(true);
        EXPECT_FALSE(dialling.isSeeking());
        EXPECT_TRUE(dialling.takeCommands().empty());
        EXPECT_EQ(dialling.expects(at(1).host), waiting);
    }
    EXPECT_THROW(dialling.reached(Dialling::kPlaces), std::out_of_range);
}

// Anything in any order, with crowds of beacons: World looks that a place is dialled once at a time, and
// nothing is given up that is not under way.
TEST_F(DiallingPlaces, WhateverHappensInWhateverOrder)
{
    std::mt19937 any(20261129); // the same each time
    const auto below = [&](unsigned n) { return static_cast<int>(any() % n); };
    const auto anyRunning = [&] { return *std::next(running.begin(), below(unsigned(running.size()))); };
    std::size_t most = 0;
    for (int i = 0; i < 50'000; ++i, now += Time(below(30))) {
        switch (below(i % 1000 == 0 ? 14 : 11)) {
        case 0:
            dialling.setLast(below(4) ? std::optional(at(below(9))) : std::nullopt);
            break;
        case 1:
            dialling.seek(now);
            break;
        case 2:
            dialling.hold(below(2));
            break;
        case 3:
            if (!running.empty())
                fail(anyRunning());
            break;
        case 4:
            if (!running.empty())
                dialling.reached(anyRunning());
            break;
        case 5:
            dialling.hear(overIpv6(below(200)), now);
            break;
        default:
            dialling.hear(at(below(300), static_cast<quint16>(1 + below(3))), now);
            break;
        case 11:
            dialling.setTyped(at(below(9)));
            break;
        case 12:
            dialling.stop();
            break;
        case 13:
            if (!running.empty()) {
                const Place place = anyRunning();
                running.erase(place);
                EXPECT_TRUE(dialling.linked(place));
            }
        }
        act();
        const auto heard = static_cast<std::size_t>(std::distance(running.lower_bound(2), running.end()));
        ASSERT_LE(heard, limits::kPlacesAtOnce);
        ASSERT_TRUE(dialling.isSeeking() || running.empty());
        most = std::max(most, running.size());
    }
    EXPECT_GT(all.size(), 1000u);
    EXPECT_GE(most, limits::kPlacesAtOnce);
    EXPECT_GE(shortestRest(), limits::kDialPause);
}

} // namespace
} // namespace mandorla::sync
