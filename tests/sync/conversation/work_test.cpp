#include "sync/limits.h"
#include "tests/support/evening_fixture.h"
#include "tests/support/threads.h"

#include <array>
#include <functional>
#include <optional>

// Sessions that ask for work: what they say is what they would have said at once, and whatever happens while
// they wait leaves them as if the message that they wait with were still on its way.
namespace mandorla::test {
namespace {

using namespace sync;
using Phase = Session::Phase;

class Asking : public testing::Test
{
protected:
    Asking()
    {
        for (auto& side : pair.sides)
            side->askForWork();
        pair.connect();
    }

    // Does what `who` waits for. False: nothing.
    bool work(std::size_t who, std::size_t threads = 1)
    {
        auto asked = pair.sides[who]->takeWork();
        if (!asked)
            return false;
        runOn(threads, *asked->parts);
        pair.sides[who]->take(std::move(*asked), pair.time);
        pair.collect();
        return true;
    }

    void goOn(std::size_t threads = 1)
    {
        for (bool moved = true; moved;) {
            moved = pair.deliverBoth();
            for (std::size_t who = 0; who < 2; ++who)
                moved = work(who, threads) || moved;
        }
    }

    void turnAll(std::size_t threads = 1)
    {
        for (int i = 0; i < 64 && pair.one().phase() == Phase::Turning; ++i) {
            (void)pair.submit(0, HandOn{});
            (void)pair.submit(1, HandOn{});
            goOn(threads);
        }
    }

    void agree()
    {
        (void)pair.submit(0, Suggest{sampleRound()});
        goOn();
        (void)pair.submit(1, Accept{});
        goOn();
    }

    void sealBoth()
    {
        (void)pair.submit(0, Seal{answersOfOne()});
        (void)pair.submit(1, Seal{answersOfTwo()});
    }

    // Both have sealed, and `who` waits for the first time as `standing` has it.
    void until(std::size_t who, Standing standing)
    {
        agree();
        sealBoth();
        Session& side = *pair.sides[who];
        for (int i = 0; i < 1000 && !(side.waitsFor() && side.standing() == standing); ++i)
            if (!pair.deliverBoth())
                for (std::size_t each : {1 - who, who})
                    if (work(each))
                        break;
        ASSERT_TRUE(side.waitsFor());
        ASSERT_EQ(side.standing(), standing);
    }

    void expectTheWholeEvening()
    {
        turnAll();
        EXPECT_EQ(pair.count<RoundDone>(0), 1u);
        EXPECT_EQ(pair.count<RoundDone>(1), 1u);
        EXPECT_EQ(pair.count<Shared>(0), 6u);
        EXPECT_EQ(pair.count<Shared>(1), 6u);
    }

    static constexpr std::array kWaits{Standing::AwaitingKey, Standing::AwaitingSeals,
                                       Standing::AwaitingBlinds};
    TwoSessions pair;
};

class OnThreads : public Asking, public testing::WithParamInterface<std::size_t>
{
};

TEST_P(OnThreads, TheEveningIsTheSameToTheByte)
{
    TwoSessions oracle;
    oracle.connect();
    oracle.agreeOn(sampleRound());
    (void)oracle.submit(0, Seal{answersOfOne()});
    (void)oracle.submit(1, Seal{answersOfTwo()});
    oracle.settle();
    oracle.turnAll();

    agree();
    sealBoth();
    goOn(GetParam());
    turnAll(GetParam());
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.sent[who], oracle.sent[who]);
        EXPECT_EQ(pair.sides[who]->journal(), oracle.sides[who]->journal());
        EXPECT_EQ(pair.events[who].size(), oracle.events[who].size());
    }
    expectTheWholeEvening();
}

INSTANTIATE_TEST_SUITE_P(Work, OnThreads, testing::Values(1, 2, 4, 16));

TEST_F(Asking, WhileItWaitsNothingOfTheMessageIsTakenAndNothingIsSaid)
{
    for (const Standing standing : kWaits) {
        SCOPED_TRACE(static_cast<int>(standing));
        TwoSessions fresh;
        std::swap(pair.sides, fresh.sides);
        std::swap(pair.randoms, fresh.randoms);
        for (auto& side : pair.sides)
            side->askForWork();
        pair.events = {};
        pair.connect();
        until(0, standing);
        const auto journal = pair.one().journal();
        const auto wire = pair.wire[0].size();
        // What comes after is not read: a broken frame would be the end.
        pair.one().receive(Bytes(4), pair.time);
        pair.collect();
        EXPECT_EQ(pair.one().phase(), Phase::Answering);
        EXPECT_EQ(pair.one().journal(), journal);
        EXPECT_EQ(pair.wire[0].size(), wire);
        ASSERT_TRUE(work(0));
        EXPECT_EQ(pair.one().phase(), Phase::Failed) << "it is read afterwards";
    }
}

TEST_F(Asking, ASealIsTakenBackWhileItIsMade)
{
    until(0, Standing::AwaitingKey);
    auto asked = pair.one().takeWork();
    ASSERT_TRUE(pair.one().mayUnseal());
    ASSERT_TRUE(pair.submit(0, Unseal{}));
    EXPECT_FALSE(pair.one().waitsFor());
    crypto::runAll(*asked->parts);
    pair.one().take(std::move(*asked), pair.time); // too late
    goOn();
    EXPECT_EQ(pair.one().standing(), Standing::PartnerHasSealed);
    EXPECT_EQ(pair.two().standing(), Standing::PartnerHasSealed);
    ASSERT_TRUE(pair.submit(0, Seal{answersOfOne()}));
    goOn();
    expectTheWholeEvening();
}

TEST_F(Asking, OnceTheSealsHaveLeftNoneIsTakenBack)
{
    until(0, Standing::AwaitingSeals);
    EXPECT_FALSE(pair.submit(0, Unseal{}));
    EXPECT_TRUE(pair.one().waitsFor());
    goOn();
    expectTheWholeEvening();
}

class AtEachWait : public Asking, public testing::WithParamInterface<std::tuple<std::size_t, std::size_t>>
{
protected:
    std::size_t who() const { return std::get<0>(GetParam()); }
    void reach() { until(who(), kWaits[std::get<1>(GetParam())]); }
};

TEST_P(AtEachWait, StoppingEndsIt)
{
    reach();
    auto asked = pair.sides[who()]->takeWork();
    ASSERT_TRUE(pair.submit(who(), StopHere{}));
    EXPECT_FALSE(pair.sides[who()]->waitsFor());
    pair.sides[who()]->take(std::move(*asked), pair.time);
    goOn();
    for (std::size_t each = 0; each < 2; ++each) {
        EXPECT_EQ(pair.sides[each]->phase(), Phase::Choosing);
        EXPECT_EQ(pair.count<Stopped>(each), 1u);
        EXPECT_EQ(pair.count<Failed>(each), 0u);
    }
}

TEST_P(AtEachWait, TheOtherStops)
{
    reach();
    ASSERT_TRUE(pair.submit(1 - who(), StopHere{}));
    goOn();
    for (std::size_t each = 0; each < 2; ++each) {
        EXPECT_EQ(pair.count<Stopped>(each), 1u);
        EXPECT_EQ(pair.count<Failed>(each), 0u);
    }
}

TEST_P(AtEachWait, ALostConnectionEndsItAndTheNextOneGoesOn)
{
    reach();
    auto asked = pair.sides[who()]->takeWork();
    pair.cut();
    EXPECT_FALSE(pair.sides[who()]->waitsFor());
    crypto::runAll(*asked->parts);
    pair.sides[who()]->take(std::move(*asked), pair.time);
    pair.collect();
    EXPECT_TRUE(pair.wire[who()].empty());
    pair.connect();
    goOn();
    expectTheWholeEvening();
}

TEST_P(AtEachWait, AnotherConnectionInItsPlaceGoesOn)
{
    reach();
    pair.wire = {};
    for (auto& side : pair.sides)
        side->linkUp(pair.time);
    goOn();
    expectTheWholeEvening();
}

TEST_P(AtEachWait, WhoeverEndsThereHasSealedInVain)
{
    reach();
    // Locking and quitting: what lasts is the journal, and no SEED is in it.
    const auto kept = pair.sides[who()]->journal();
    pair.cut();
    Session::Setup setup;
    setup.fingerprints[0].fill(0x11);
    setup.fingerprints[1].fill(0x22);
    setup.role = static_cast<crypto::Role>(who());
    setup.name = "again";
    pair.sides[who()] =
        std::make_unique<Session>(Session::restore(setup, *pair.randoms[who()], kept).value());
    pair.sides[who()]->askForWork();
    pair.collect();
    EXPECT_EQ(pair.count<SealAgain>(who()), 1u);
    pair.connect();
    goOn();
    for (std::size_t each = 0; each < 2; ++each)
        if (!pair.sides[each]->sealed())
            (void)pair.submit(each, Seal{each == 0 ? answersOfOne() : answersOfTwo()});
    goOn();
    EXPECT_EQ(pair.one().phase(), Phase::Turning);
    turnAll();
    EXPECT_EQ(pair.count<RoundDone>(0), 1u);
    EXPECT_EQ(pair.count<RoundDone>(1), 1u);
}

TEST_P(AtEachWait, WorkThatTakesLongIsNoSilence)
{
    reach();
    Session& side = *pair.sides[who()];
    pair.time += 3 * limits::kSilence;
    side.tick(pair.time);
    pair.collect();
    EXPECT_TRUE(side.linked());
    EXPECT_EQ(pair.count<Paused>(who()), 0u);
    const auto next = side.nextDeadline();
    ASSERT_TRUE(next);
    EXPECT_GT(*next, pair.time) << "it would tick again and again";
    ASSERT_TRUE(work(who()));
    pair.time += limits::kSilence;
    side.tick(pair.time);
    pair.collect();
    EXPECT_FALSE(side.linked()) << "from then on it listens";
}

TEST_P(AtEachWait, AWrongOneIsTheFailureThatItIsAtOnce)
{
    reach();
    // As if the partner's client had said it so: what follows is the end, once it is this message's turn.
    pair.inject(1 - who(), protocol::Greeting{"again", false});
    EXPECT_EQ(pair.sides[who()]->phase(), Phase::Answering);
    ASSERT_TRUE(work(who()));
    EXPECT_EQ(pair.all<Failed>(who()).at(0).failure.kind, FailureKind::Unexpected);
    EXPECT_FALSE(pair.sides[who()]->waitsFor());
}

INSTANTIATE_TEST_SUITE_P(Work, AtEachWait, testing::Combine(testing::Values(0, 1), testing::Values(0, 1, 2)));

TEST_F(Asking, WorkIsGivenOnceAndAnothersTicketIsNothing)
{
    until(0, Standing::AwaitingKey);
    auto asked = pair.one().takeWork();
    ASSERT_TRUE(asked);
    EXPECT_FALSE(pair.one().takeWork());
    pair.one().take(Work{asked->ticket + 1, nullptr}, pair.time);
    EXPECT_EQ(pair.one().waitsFor(), asked->ticket);
    crypto::runAll(*asked->parts);
    pair.one().take(std::move(*asked), pair.time);
    pair.collect();
    goOn();
    expectTheWholeEvening();
}

TEST_F(Asking, ThePageGoesOnWhileItWaits)
{
    until(0, Standing::AwaitingKey);
    const SheetId page = *pair.one().ourSheet();
    const auto entry = pair.one().addEntry(page, "tea", pair.time);
    ASSERT_TRUE(entry);
    pair.time += std::chrono::milliseconds(200);
    pair.one().tick(pair.time);
    goOn();
    EXPECT_EQ(pair.two().sheets().sheet(page)->entries.size(), 1u);
    expectTheWholeEvening();
}

} // namespace
} // namespace mandorla::test
