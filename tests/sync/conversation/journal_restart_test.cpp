#include "tests/support/journal_fixture.h"

#include <algorithm>

// How an evening goes on after one of the two came back from its journal. Whole evenings with deaths are
// survival_test.cpp's.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Phase = Session::Phase;

TEST_F(JournalTest, S14_ACutBetweenTheLastWordsAndStopLosesNoCard)
{
    for (std::uint8_t evening = 0; evening < 8; ++evening) {
        TwoSessions two(evening);
        two.connect();
        two.agreeOn(round);
        two.seal(0, yes);
        two.seal(1, yes);
        two.submit(0, HandOn{});
        two.submit(1, HandOn{});
        // The follower stops in the middle of a card; what it says then is lost.
        std::size_t stopper = 2;
        while (stopper == 2 && (two.deliver(0) || two.deliver(1)))
            for (std::size_t who = 0; who < 2; ++who)
                for (const auto& message : messagesIn(two.wire[who]))
                    if (const auto* step = std::get_if<protocol::Step>(&message))
                        if (step->kind == crypto::MessageType::Words && stopper == 2)
                            stopper = 1 - who;
        ASSERT_LT(stopper, 2u);
        two.submit(stopper, StopHere{});
        two.deliver(1 - stopper);
        ASSERT_EQ(two.count<Stopped>(stopper), 1u);
        ASSERT_EQ(two.count<Shared>(stopper), 1u);
        two.cut();
        two.connect();
        EXPECT_EQ(two.count<Shared>(1 - stopper), 1u);
        EXPECT_EQ(two.count<Stopped>(1 - stopper), 1u);
        EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u);
    }
}

TEST_F(JournalTest, S18_WhoWasGoneBeforeTheBlindsBringsBothBackToTheirAnswers)
{
    // One has everything, two dies before its blinds are checked.
    pair.submit(0, Seal{yes});
    pair.submit(1, Seal{yes});
    while (pair.one().phase() != Phase::Turning)
        ASSERT_TRUE(pair.deliver(1) || pair.deliver(0));
    ASSERT_EQ(pair.two().phase(), Phase::Answering);
    die(1);
    EXPECT_EQ(pair.count<SealAgain>(1), 1u);
    pair.connect();
    EXPECT_EQ(pair.count<SealAgain>(0), 1u);
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.sides[who]->phase(), Phase::Answering);
        EXPECT_FALSE(pair.sides[who]->sealed());
        EXPECT_EQ(pair.count<Failed>(who), 0u);
    }
    sealBoth();
    pair.turnAll();
    EXPECT_EQ(pair.count<RoundDone>(0), 1u);
    EXPECT_EQ(pair.count<RoundDone>(1), 1u);
}

// The other one has neither the SEALS nor, so, anything to begin anew from: it says its messages again.
TEST_F(JournalTest, J2_AContextThatWasForgottenIsOverAndNotUnknown)
{
    pair.submit(0, Seal{yes});
    pair.submit(1, Seal{yes});
    ASSERT_TRUE(pair.deliver(0) && pair.deliver(1)); // both SEALED
    die(1);
    EXPECT_EQ(pair.count<SealAgain>(1), 1u);
    pair.connect();
    EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
    EXPECT_EQ(pair.count<SealAgain>(0), 0u) << "its own seal holds";
    pair.seal(1, yes);
    EXPECT_EQ(pair.one().phase(), Phase::Turning);
    EXPECT_EQ(pair.two().phase(), Phase::Turning);
}

TEST_F(JournalTest, J3_WhoseHandWasTakenBackHasOpenedNothingMoreWhenItIsReadAgain)
{
    pair.seal(0, {{Wish::No, "", false}, {Wish::Love, "", false}});
    pair.seal(1, yes);
    const auto comesBack = [&] {
        for (std::size_t who = 0; who < 2; ++who) {
            const crypto::SecretBytes journal = pair.sides[who]->journal();
            const auto back = Session::restore(setupOf(who), *pair.randoms[who], journal);
            ASSERT_TRUE(back.has_value());
            EXPECT_TRUE(back->journal() == journal);
        }
    };
    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1, follower = 1 - leader;
    ASSERT_TRUE(pair.submit(follower, HandOff{}));
    pair.settle(); // OPEN is held
    comesBack();
    ASSERT_TRUE(pair.submit(follower, HandOn{}));
    ASSERT_TRUE(pair.submit(follower, HandOff{}));
    ASSERT_TRUE(pair.submit(leader, HandOff{}));
    pair.settle(); // nothing was shared, and nobody goes on
    comesBack();
    die(0);
    die(1);
    pair.connect();
    pair.turnAll();
    EXPECT_EQ(pair.count<Shared>(0), 1u);
    EXPECT_EQ(pair.count<RoundDone>(0) + pair.count<RoundDone>(1), 2u);
}

TEST_F(JournalTest, S14_WhoseOpenHasNoAnswerStopsAtOnceAfterARestartForHandsAreOfAConnection)
{
    sealBoth();
    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1;
    die(leader);
    EXPECT_EQ(pair.sides[leader]->phase(), Phase::Turning);
    EXPECT_FALSE(pair.sides[leader]->hand());
    ASSERT_TRUE(pair.submit(leader, StopHere{}));
    EXPECT_EQ(pair.count<Stopped>(leader), 1u);
}

TEST_F(JournalTest, S18_TheSealsAreEnoughToHaveLeft)
{
    // One has the other's SEALS and not its BLINDS.
    pair.submit(0, Seal{yes});
    pair.submit(1, Seal{yes});
    const auto sealsHere = [&] {
        const auto steps = messagesOf<protocol::Step>(pair.sent[1]);
        return std::any_of(steps.begin(), steps.end(), [](const protocol::Step& step) {
            return step.kind == crypto::MessageType::Seals;
        });
    };
    while (!sealsHere())
        ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
    ASSERT_EQ(pair.one().phase(), Phase::Answering);
    die(1);
    pair.connect();
    EXPECT_EQ(pair.count<SealAgain>(0), 1u);
    EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
    sealBoth();
}

// An older file knows nothing of its own seal, and so cannot say that it is off.
TEST_F(JournalTest, S18_AfterAnOlderFileIsPutBackEitherMaySealFirst)
{
    for (std::size_t first = 0; first < 2; ++first) {
        TwoSessions two(static_cast<std::uint8_t>(first));
        two.connect();
        two.agreeOn(round);
        const crypto::SecretBytes older = two.two().journal();
        two.seal(0, yes);
        two.seal(1, yes);
        ASSERT_EQ(two.one().phase(), Phase::Turning);
        two.cut();
        two.sides[1] =
            std::make_unique<Session>(Session::restore(setupOf(1), *two.randoms[1], older).value());
        two.connect();
        EXPECT_EQ(two.count<SealAgain>(0), 1u);
        two.seal(first, yes);
        EXPECT_EQ(two.one().phase(), Phase::Answering) << "the other has not sealed anew";
        two.seal(1 - first, yes);
        two.turnAll();
        EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u) << first;
        EXPECT_EQ(two.count<RoundDone>(0), 1u);
        EXPECT_EQ(two.count<RoundDone>(1), 1u);
    }
}

TEST_F(JournalTest, S18_AfterAnOpenOfOnesOwnAForgottenContextIsNoBeginningAnew)
{
    sealBoth();
    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1;
    pair.cut();
    pair.sides[leader]->linkUp(pair.time);
    protocol::Resume forgot;
    forgot.round = messagesOf<protocol::Agree>(pair.sent[1]).at(0).id;
    pair.inject(1 - leader, protocol::Greeting{});
    pair.inject(1 - leader, forgot);
    const auto failed = pair.all<Failed>(leader);
    ASSERT_EQ(failed.size(), 1u);
    EXPECT_EQ(nameOf(failed[0].failure), "transcript_mismatch");
    // And it stays so: the round is never gone on with, also after a restart.
    const crypto::SecretBytes disk = pair.sides[leader]->journal();
    EXPECT_TRUE(seedIn(disk) == crypto::Seed());
    auto again = Session::restore(setupOf(leader), *pair.randoms[leader], disk);
    ASSERT_TRUE(again.has_value());
    Session session = std::move(again).value();
    EXPECT_EQ(session.phase(), Phase::Choosing);
    session.linkUp(pair.time);
    (void)session.takeOutgoing();
    Bytes in = protocol::frameOf(protocol::Message(protocol::Greeting{}));
    append(in, protocol::frameOf(protocol::Message(forgot)));
    session.receive(in, pair.time);
    EXPECT_EQ(messagesOf<protocol::Stop>(session.takeOutgoing()).size(), 1u) << "the other is told";
}

} // namespace
} // namespace mandorla::test
