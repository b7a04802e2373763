#include "sync/conversation/turn_order.h"

#include <gtest/gtest.h>

namespace mandorla::test {
namespace {

using sync::TurnOrder;
using Go = TurnOrder::GoVerdict;
using Stage = TurnOrder::Stage;

// Three cards that are turned: 0, 2 and 5 of the round; role 1 leads turn 0.
TurnOrder of(crypto::Role own) { return {{0, 2, 5}, own, 1}; }

TEST(TurnOrder, TheLeadAlternates)
{
    TurnOrder order = of(0);
    EXPECT_FALSE(order.leading());
    order.finish(false);
    EXPECT_TRUE(order.leading());
    EXPECT_EQ(order.card(), 2u);
    order.finish(false);
    EXPECT_FALSE(order.leading());
    order.finish(false);
    EXPECT_TRUE(order.done());
}

TEST(TurnOrder, TheLeaderOpensWithBothHandsOnly)
{
    TurnOrder order = of(1);
    EXPECT_FALSE(order.mayOpen());
    order.setHand(true);
    EXPECT_FALSE(order.mayOpen());
    EXPECT_EQ(order.takeGo(0, true), Go::Taken);
    EXPECT_TRUE(order.mayOpen());
    EXPECT_EQ(order.takeGo(0, false), Go::Taken);
    EXPECT_FALSE(order.mayOpen());
}

TEST(TurnOrder, TheFollowerTakesAnOpenOnlyAfterBothHandsWereThere)
{
    for (const bool own : {false, true})
        for (const bool theirs : {false, true}) {
            TurnOrder order = of(0);
            order.setHand(own);
            (void)order.takeGo(0, theirs);
            EXPECT_EQ(order.mayBeOpened(), own && theirs);
            order.setHand(false); // taken back while the OPEN was on its way
            (void)order.takeGo(0, false);
            EXPECT_EQ(order.mayBeOpened(), own && theirs);
        }
}

TEST(TurnOrder, HandsStayThroughWhatIsNotShared)
{
    TurnOrder order = of(0);
    order.setHand(true);
    (void)order.takeGo(0, true);
    order.finish(false);
    EXPECT_TRUE(order.hand());
    EXPECT_TRUE(order.mayOpen());
}

TEST(TurnOrder, WhatIsSharedTakesBothHandsOffAndForgetsThatTheyWereThere)
{
    TurnOrder order = of(1);
    order.setHand(true);
    (void)order.takeGo(0, true);
    order.finish(true);
    EXPECT_FALSE(order.hand());
    EXPECT_FALSE(order.theirHandWasUp());
    EXPECT_FALSE(order.mayBeOpened());
    EXPECT_EQ(order.takeGo(0, true), Go::Stale);
    EXPECT_FALSE(order.theirHandWasUp());
    EXPECT_EQ(order.takeGo(1, true), Go::Taken);
    EXPECT_FALSE(order.mayBeOpened()) << "its own hand has not been there since";
    order.setHand(true);
    EXPECT_TRUE(order.mayBeOpened());
}

TEST(TurnOrder, AnEarlierGoCountsWhileNothingWasShared)
{
    TurnOrder order = of(0);
    order.finish(false);
    EXPECT_EQ(order.takeGo(0, true), Go::Taken);
    EXPECT_TRUE(order.theirHandWasUp());
}

TEST(TurnOrder, AGoAheadOfItsTurnIsNoGo)
{
    TurnOrder order = of(0);
    EXPECT_EQ(order.takeGo(1, true), Go::OutOfTurn);
    EXPECT_FALSE(order.theirHandWasUp());
}

TEST(TurnOrder, AStopWaitsForTheCardUnlessTheOtherHandIsDown)
{
    TurnOrder order = of(1);
    EXPECT_FALSE(order.underWay());
    order.setHand(true);
    (void)order.takeGo(0, true);
    order.moveTo(Stage::Opened);
    EXPECT_TRUE(order.underWay());
    (void)order.takeGo(0, false);
    EXPECT_FALSE(order.underWay());
    order.moveTo(Stage::Worded);
    EXPECT_TRUE(order.underWay());
    TurnOrder follower = of(0);
    follower.moveTo(Stage::Held);
    EXPECT_FALSE(follower.underWay());
    follower.moveTo(Stage::Answered);
    EXPECT_TRUE(follower.underWay());
}

TEST(TurnOrder, AHeldCardIsAnsweredWhenTheHandIsBack)
{
    TurnOrder order = of(0);
    order.moveTo(Stage::Held);
    EXPECT_FALSE(order.mustAnswer());
    order.setHand(true);
    EXPECT_TRUE(order.mustAnswer());
}

} // namespace
} // namespace mandorla::test
