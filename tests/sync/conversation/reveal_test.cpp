#include "sync/conversation/reveal.h"

#include <gtest/gtest.h>

namespace mandorla::test {
namespace {

using sync::Reveal;
using Go = Reveal::GoVerdict;
using Stage = Reveal::Stage;

// Three cards that are turned: 0, 2 and 5 of the round; role 1 leads turn 0.
Reveal of(crypto::Role own) { return {{0, 2, 5}, own, 1}; }

TEST(Reveal, TheLeadAlternates)
{
    Reveal reveal = of(0);
    EXPECT_FALSE(reveal.leading());
    reveal.finish(false);
    EXPECT_TRUE(reveal.leading());
    EXPECT_EQ(reveal.card(), 2u);
    reveal.finish(false);
    EXPECT_FALSE(reveal.leading());
    reveal.finish(false);
    EXPECT_TRUE(reveal.done());
}

TEST(Reveal, TheLeaderOpensWithBothHandsOnly)
{
    Reveal reveal = of(1);
    EXPECT_FALSE(reveal.mayOpen());
    reveal.setHand(true);
    EXPECT_FALSE(reveal.mayOpen());
    EXPECT_EQ(reveal.takeGo(0, true), Go::Taken);
    EXPECT_TRUE(reveal.mayOpen());
    EXPECT_EQ(reveal.takeGo(0, false), Go::Taken);
    EXPECT_FALSE(reveal.mayOpen());
}

TEST(Reveal, TheFollowerTakesAnOpenOnlyAfterBothHandsWereThere)
{
    for (const bool own : {false, true})
        for (const bool theirs : {false, true}) {
            Reveal reveal = of(0);
            reveal.setHand(own);
            (void)reveal.takeGo(0, theirs);
            EXPECT_EQ(reveal.mayBeOpened(), own && theirs);
            reveal.setHand(false); // taken back while the OPEN was on its way
            (void)reveal.takeGo(0, false);
            EXPECT_EQ(reveal.mayBeOpened(), own && theirs);
        }
}

TEST(Reveal, HandsStayThroughWhatIsNotShared)
{
    Reveal reveal = of(0);
    reveal.setHand(true);
    (void)reveal.takeGo(0, true);
    reveal.finish(false);
    EXPECT_TRUE(reveal.hand());
    EXPECT_TRUE(reveal.mayOpen());
}

TEST(Reveal, WhatIsSharedTakesBothHandsOffAndForgetsThatTheyWereThere)
{
    Reveal reveal = of(1);
    reveal.setHand(true);
    (void)reveal.takeGo(0, true);
    reveal.finish(true);
    EXPECT_FALSE(reveal.hand());
    EXPECT_FALSE(reveal.theirHandWasUp());
    EXPECT_FALSE(reveal.mayBeOpened());
    EXPECT_EQ(reveal.takeGo(0, true), Go::Stale);
    EXPECT_FALSE(reveal.theirHandWasUp());
    EXPECT_EQ(reveal.takeGo(1, true), Go::Taken);
    EXPECT_FALSE(reveal.mayBeOpened()) << "its own hand has not been there since";
    reveal.setHand(true);
    EXPECT_TRUE(reveal.mayBeOpened());
}

TEST(Reveal, AnEarlierGoCountsWhileNothingWasShared)
{
    Reveal reveal = of(0);
    reveal.finish(false);
    EXPECT_EQ(reveal.takeGo(0, true), Go::Taken);
    EXPECT_TRUE(reveal.theirHandWasUp());
}

TEST(Reveal, AGoAheadOfItsTurnIsNoGo)
{
    Reveal reveal = of(0);
    EXPECT_EQ(reveal.takeGo(1, true), Go::OutOfTurn);
    EXPECT_FALSE(reveal.theirHandWasUp());
}

TEST(Reveal, AStopWaitsForTheCardUnlessTheOtherHandIsDown)
{
    Reveal reveal = of(1);
    EXPECT_FALSE(reveal.underWay());
    reveal.setHand(true);
    (void)reveal.takeGo(0, true);
    reveal.moveTo(Stage::Opened);
    EXPECT_TRUE(reveal.underWay());
    (void)reveal.takeGo(0, false);
    EXPECT_FALSE(reveal.underWay());
    reveal.moveTo(Stage::Worded);
    EXPECT_TRUE(reveal.underWay());
    Reveal follower = of(0);
    follower.moveTo(Stage::Held);
    EXPECT_FALSE(follower.underWay());
    follower.moveTo(Stage::Answered);
    EXPECT_TRUE(follower.underWay());
}

TEST(Reveal, AHeldCardIsAnsweredWhenTheHandIsBack)
{
    Reveal reveal = of(0);
    reveal.moveTo(Stage::Held);
    EXPECT_FALSE(reveal.mustAnswer());
    reveal.setHand(true);
    EXPECT_TRUE(reveal.mustAnswer());
}

} // namespace
} // namespace mandorla::test
