#include "sync/limits.h"
#include "tests/support/evening_fixture.h"

// Silence and cuts: whatever was lost on the way, the evening ends as it would have.
namespace mandorla::test {
namespace {

using namespace sync;
using Phase = Session::Phase;

// --- silence ---

TEST_F(Evening, SixSecondsWithoutAByteAreAPauseWhateverTheReason)
{
    for (const bool closed : {false, true}) {
        TwoSessions evening;
        evening.connect();
        if (closed)
            evening.cut();
        evening.time += limits::kSilence - Time(1);
        evening.one().tick(evening.time);
        evening.collect();
        EXPECT_EQ(evening.count<Paused>(0), 0u);
        evening.time += Time(1);
        evening.one().tick(evening.time);
        evening.collect();
        EXPECT_EQ(evening.count<Paused>(0), 1u);
    }
}

TEST_F(Evening, PingsKeepAnEveningAlive)
{
    for (int i = 0; i < 20; ++i) {
        pair.time = std::min(*pair.one().nextDeadline(), *pair.two().nextDeadline());
        pair.one().tick(pair.time);
        pair.two().tick(pair.time);
        pair.settle();
    }
    EXPECT_GE(pair.time, Time(1000) + 10 * limits::kPing);
    EXPECT_EQ(pair.count<Paused>(0), 0u);
    EXPECT_EQ(pair.count<Paused>(1), 0u);
}

// --- cuts: whatever was lost on the way, the evening ends as it would have ---

// Cuts the connection after `cutAt` bytes of the whole conversation, meets again, goes on.
void expectSameEndAfterCut(std::size_t cutAt, std::size_t& total)
{
    TwoSessions evening;
    evening.connect();
    bool cut = false;
    std::size_t delivered = 0;
    const auto flow = [&] {
        for (;;) {
            evening.collect();
            bool moved = false;
            for (std::size_t from = 0; from < 2; ++from) {
                const std::size_t most = cut ? SIZE_MAX : cutAt - delivered;
                const std::size_t before = evening.sent[from].size();
                if (most > 0 && evening.deliver(from, most)) {
                    moved = true;
                    delivered += evening.sent[from].size() - before;
                }
                if (!cut && delivered >= cutAt) {
                    cut = true;
                    evening.cut();
                    evening.connect();
                    moved = true;
                }
            }
            if (!moved)
                return;
        }
    };
    (void)evening.submit(0, Suggest{sampleRound()});
    flow();
    (void)evening.submit(1, Accept{});
    flow();
    (void)evening.submit(0, Seal{answersOfOne()});
    (void)evening.submit(1, Seal{answersOfTwo()});
    flow();
    for (int i = 0; i < 32 && evening.one().phase() == Phase::Turning; ++i) {
        (void)evening.submit(0, HandOn{});
        (void)evening.submit(1, HandOn{});
        flow();
    }
    total = delivered;
    for (std::size_t who = 0; who < 2; ++who) {
        ASSERT_EQ(evening.count<Failed>(who), 0u)
            << cutAt << ": " << nameOf(evening.all<Failed>(who)[0].failure);
        ASSERT_EQ(evening.count<Agreed>(who), 1u) << cutAt;
        ASSERT_EQ(evening.count<Shared>(who), 6u) << cutAt;
        ASSERT_EQ(evening.count<RoundDone>(who), 1u) << cutAt;
    }
}

TEST(Cut, AtManyBytesOfTheEveningNothingIsLostAndNothingAskedTwice)
{
    std::size_t total = 0;
    expectSameEndAfterCut(SIZE_MAX, total);
    ASSERT_GT(total, 20000u);
    std::size_t ignored = 0;
    for (std::size_t at = 1; at < total; at += 397)
        ASSERT_NO_FATAL_FAILURE(expectSameEndAfterCut(at, ignored));
}

TEST_F(Evening, ASealPutWhileApartCountsAfterwards)
{
    pair.agreeOn(sampleRound());
    pair.cut();
    pair.submit(0, Seal{answersOfOne()});
    pair.submit(1, Seal{answersOfTwo()});
    EXPECT_EQ(pair.one().phase(), Phase::Answering);
    pair.connect();
    EXPECT_EQ(pair.one().phase(), Phase::Turning);
    EXPECT_EQ(pair.two().phase(), Phase::Turning);
}

TEST_F(Evening, AStopWhileApartIsHeardAfterwards)
{
    toTurningWishes(2);
    pair.cut();
    pair.submit(0, StopHere{});
    pair.connect();
    EXPECT_EQ(pair.count<Stopped>(1), 1u);
    EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
}

// Whoever leads has opened, and the other's hand is on: a stop waits for the answer, but not for another
// connection.
TEST_F(Evening, AStopWaitsForNobodysHandOnceTheConnectionIsGone)
{
    for (const bool pressedBefore : {false, true}) {
        pair = TwoSessions();
        pair.connect();
        toTurningWishes(2);
        const std::size_t lead = leader();
        pair = TwoSessions();
        pair.connect();
        toTurningWishes(2);
        pair.submit(1 - lead, HandOn{});
        pair.settle();
        pair.submit(lead, HandOn{}); // opens, and it is not heard
        if (pressedBefore) {
            pair.submit(lead, StopHere{});
            EXPECT_EQ(pair.sides[lead]->phase(), Phase::Turning);
        }
        pair.cut();
        if (!pressedBefore)
            pair.submit(lead, StopHere{});
        pair.collect();
        EXPECT_EQ(pair.count<Stopped>(lead), 1u) << pressedBefore;
        pair.connect();
        EXPECT_EQ(pair.count<Stopped>(1 - lead), 1u) << pressedBefore;
        EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
    }
}

TEST_F(Evening, AnAgreementLostOnTheWayIsSaidAgain)
{
    pair.submit(0, Suggest{sampleRound()});
    pair.settle();
    pair.submit(1, Accept{});
    pair.cut();
    EXPECT_EQ(pair.one().phase(), Phase::Choosing);
    pair.connect();
    EXPECT_EQ(pair.one().phase(), Phase::Answering);
}

// The follower never saw the leader's hand: its GO was lost together with the OPEN, and is down by now.
TEST_F(Evening, AHandThatWasLostWithItsOpenIsSaidBeforeIt)
{
    toTurningWishes(2);
    const std::size_t lead = leader(); // of an evening that is the same to the byte
    pair = TwoSessions();
    pair.connect();
    toTurningWishes(2);
    pair.submit(1 - lead, HandOn{});
    pair.settle();
    pair.submit(lead, HandOn{});
    pair.cut();
    EXPECT_TRUE(pair.submit(lead, HandOff{}));
    pair.connect();
    for (std::size_t who = 0; who < 2; ++who) {
        ASSERT_EQ(pair.count<Failed>(who), 0u) << nameOf(pair.all<Failed>(who)[0].failure);
        EXPECT_EQ(pair.count<Shared>(who), 1u) << "its OPEN had left with the hand on";
    }
}

TEST_F(Evening, AStopThatIsToComeAfterTheCardDoesNotLeaveBeforeIt)
{
    toTurningWishes(3);
    const std::size_t lead = leader();
    const auto context = [&] {
        for (const auto& message : messagesIn(pair.sent[lead]))
            if (const auto* step = std::get_if<protocol::Step>(&message))
                return step->context;
        return protocol::ContextTag{};
    }();
    EXPECT_TRUE(pair.submit(lead, StopHere{}));
    pair.inject(1 - lead, protocol::Go{context, 0, true}); // says again what it said
    EXPECT_EQ(pair.count<Stopped>(lead), 0u);
    pair.settle();
    EXPECT_EQ(pair.count<Shared>(lead), 1u);
    EXPECT_EQ(pair.count<Stopped>(lead), 1u);
}

TEST_F(Evening, ASealPutBeforeTheAgreementArrivedCountsAfterwards)
{
    pair.submit(0, Suggest{sampleRound()});
    pair.settle();
    pair.submit(1, Accept{});
    pair.cut();
    pair.submit(1, Seal{answersOfTwo()});
    pair.connect();
    pair.seal(0, answersOfOne());
    EXPECT_EQ(pair.one().phase(), Phase::Turning);
    EXPECT_EQ(pair.two().phase(), Phase::Turning);
}

TEST_F(Evening, WhoIsDoneMaySuggestWhileTheOtherStillLacksTheLastWords)
{
    toTurningWishes(1);
    pair.submit(0, HandOn{});
    pair.submit(1, HandOn{});
    while (pair.count<RoundDone>(0) + pair.count<RoundDone>(1) == 0)
        ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
    const std::size_t done = pair.count<RoundDone>(0) == 1 ? 0 : 1;
    ASSERT_EQ(pair.count<RoundDone>(1 - done), 0u);
    pair.cut();
    EXPECT_TRUE(pair.submit(done, Suggest{sampleRound()}));
    pair.connect();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.count<Failed>(who), 0u);
        EXPECT_EQ(pair.count<Shared>(who), 1u);
        EXPECT_EQ(pair.count<RoundDone>(who), 1u);
    }
    EXPECT_NE(pair.sides[1 - done]->suggestion(), nullptr);
}

TEST_F(Evening, StoppingBeforeACrossedAgreementArrivesStopsBoth)
{
    for (std::size_t stopper = 0; stopper < 2; ++stopper) {
        TwoSessions evening;
        evening.connect();
        (void)evening.submit(0, Suggest{sampleRound("of-zero")});
        (void)evening.submit(1, Suggest{sampleRound("of-one")});
        evening.settle();
        (void)evening.submit(0, Accept{});
        (void)evening.submit(1, Accept{});
        EXPECT_TRUE(evening.submit(stopper, StopHere{}));
        evening.settle();
        for (std::size_t who = 0; who < 2; ++who) {
            EXPECT_EQ(evening.count<Failed>(who), 0u) << stopper;
            EXPECT_EQ(evening.sides[who]->phase(), Phase::Choosing) << stopper;
        }
        // No round has a sheet that only one of them could write on.
        EXPECT_EQ(evening.sides[0]->sheets().ids(), evening.sides[1]->sheets().ids()) << stopper;
    }
}

// Within six seconds nothing has paused, and all the same one of them does not keep any more.
TEST_F(Evening, WhoKeepsOtherwiseThanBeforeIsMetAgain)
{
    TwoSessions fresh;
    std::vector<bool> kept;
    for (const bool keeps : {true, true, false, false, true}) {
        Session& one = fresh.one();
        one.linkUp(fresh.time);
        Bytes in = protocol::frameOf(protocol::Message(protocol::Greeting{"Two", keeps}));
        append(in, protocol::frameOf(protocol::Message(protocol::Resume{})));
        one.receive(in, fresh.time);
        for (const Event& event : one.takeEvents())
            if (const auto* met = std::get_if<Met>(&event))
                kept.push_back(met->keeps);
        one.linkDown();
        fresh.time += Time(1000);
    }
    EXPECT_EQ(kept, (std::vector<bool>{true, false, true}));
}

TEST_F(Evening, AConnectionThatSaysNothingIsNone)
{
    TwoSessions fresh;
    fresh.one().linkUp(fresh.time);
    ASSERT_TRUE(fresh.one().nextDeadline());
    fresh.time += limits::kSilence - Time(1);
    fresh.one().tick(fresh.time);
    EXPECT_TRUE(fresh.one().linked());
    fresh.time += Time(1);
    fresh.one().tick(fresh.time);
    EXPECT_FALSE(fresh.one().linked());
    EXPECT_EQ(fresh.count<Paused>(0), 0u) << "the two had not met";
}

TEST_F(Evening, AHandTakenBackUnheardLetsAPendingStopGo)
{
    toTurningWishes(2);
    const std::size_t lead = leader();
    EXPECT_TRUE(pair.submit(lead, StopHere{}));
    EXPECT_TRUE(pair.submit(1 - lead, HandOff{}));
    pair.cut(); // both are lost
    pair.connect();
    EXPECT_EQ(pair.count<Stopped>(0), 1u);
    EXPECT_EQ(pair.count<Stopped>(1), 1u);
}

} // namespace
} // namespace mandorla::test
