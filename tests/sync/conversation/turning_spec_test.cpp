#include "tests/support/cheat_moves.h"

// The rules of protocol/README.md for turning the cards. One test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Moment = Cheat::Moment;

TEST(SessionSpec, S11_AHandBeforeItsTurnIsRefusedAndAnOldOneIgnored)
{
    auto early = turning(true);
    early->sayHand(1);
    EXPECT_EQ(early->error(), "out_of_turn");
    Cheat before;
    before.to(Moment::Blinds, allOf(Wish::Love));
    before.sayHand();
    EXPECT_EQ(before.error(), "unexpected_message");
    auto stale = turning(false); // follows card 0, leads card 1
    stale->does(HandOn{});
    stale->sayHand();
    stale->sayStep(MessageType::Open, stale->openBody(0));
    stale->sayStep(MessageType::Words, stale->wordsBody(0, true));
    ASSERT_EQ(stale->count<Shared>(), 1u);
    stale->does(HandOn{});
    stale->sayHand(0); // from before the last shared card: no hand on this one
    EXPECT_EQ(stale->error(), "");
    stale->sayStep(MessageType::Open, stale->openBody(1));
    EXPECT_EQ(stale->error(), "without_go");
}

TEST(SessionSpec, S12_AnOpenNeedsBothHands)
{
    // leading: the honest side's OPEN leaves with both hands up only
    auto follows = turning(false);
    follows->does(HandOn{});
    EXPECT_FALSE(follows->hasSaid(MessageType::Open));
    follows->does(HandOff{});
    follows->sayHand();
    EXPECT_FALSE(follows->hasSaid(MessageType::Open));
    follows->does(HandOn{});
    EXPECT_TRUE(follows->hasSaid(MessageType::Open));
    // following: taken only after both hands were there, and held while its own is down
    for (const bool own : {false, true}) {
        auto leads = turning(true);
        if (own)
            leads->does(HandOn{});
        else
            leads->sayHand();
        leads->sayStep(MessageType::Open, leads->openBody(0));
        EXPECT_EQ(leads->error(), "without_go");
    }
    auto leads = turning(true);
    leads->does(HandOn{});
    leads->sayHand();
    leads->does(HandOff{});
    leads->sayStep(MessageType::Open, leads->openBody(0));
    EXPECT_EQ(leads->error(), "");
    EXPECT_FALSE(leads->hasSaid(MessageType::Open));
    EXPECT_EQ(leads->count<Shared>(), 0u);
    leads->does(HandOn{});
    EXPECT_TRUE(leads->hasSaid(MessageType::Open));
}

TEST(SessionSpec, S13_OpenOpenWordsWordsEachAfterTheOneBefore)
{
    auto cheat = turning(true);
    cheat->does(HandOn{});
    cheat->sayHand();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    ASSERT_TRUE(cheat->hasSaid(MessageType::Open));
    EXPECT_FALSE(cheat->hasSaid(MessageType::Words)) << "the leader's words first";
    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
    EXPECT_TRUE(cheat->hasSaid(MessageType::Words));
    EXPECT_EQ(cheat->count<Shared>(), 1u);
    EXPECT_FALSE(cheat->honest.hand()) << "what is shared takes both hands off";

    auto early = turning(true);
    early->does(HandOn{});
    early->sayHand();
    early->sayStep(MessageType::Words, early->wordsBody(0, true));
    EXPECT_EQ(early->error(), "out_of_turn");
    auto follower = turning(false);
    follower->does(HandOn{});
    follower->sayHand();
    ASSERT_TRUE(follower->hasSaid(MessageType::Open));
    follower->sayStep(MessageType::Words, follower->wordsBody(0, true)); // its OPEN is still due
    EXPECT_EQ(follower->error(), "out_of_turn");
}

TEST(SessionSpec, S14_AStopWaitsForTheCardUnderWayUnlessItsOpenIsUnansweredAndTheOtherHandIsDown)
{
    const auto stops = [](const Cheat& cheat) { return allOfKind<protocol::Stop>(cheat.heard).size(); };
    enum class Card
    {
        OpenIsOut,     // leading
        WordsAreOut,   // leading: OPEN came back
        OpenIsHeld,    // following: no OPEN of this side's has left
        OpenIsAnswered // following
    };
    for (const Card card : {Card::OpenIsOut, Card::WordsAreOut, Card::OpenIsHeld, Card::OpenIsAnswered})
        for (const bool theirHand : {true, false}) {
            const bool leads = card == Card::OpenIsOut || card == Card::WordsAreOut;
            auto cheat = turning(!leads);
            cheat->does(HandOn{});
            cheat->sayHand();
            if (card == Card::OpenIsHeld)
                cheat->does(HandOff{});
            if (card != Card::OpenIsOut)
                cheat->sayStep(MessageType::Open, cheat->openBody(0));
            ASSERT_EQ(cheat->hasSaid(MessageType::Open), card != Card::OpenIsHeld);
            if (!theirHand)
                cheat->sayHand(0, false);
            cheat->must(StopHere{});
            const bool atOnce = card == Card::OpenIsHeld || (card == Card::OpenIsOut && !theirHand);
            const int place = static_cast<int>(card) * 2 + (theirHand ? 1 : 0);
            EXPECT_EQ(stops(*cheat), atOnce ? 1u : 0u) << place;
            EXPECT_EQ(cheat->count<Stopped>(), atOnce ? 1u : 0u) << place;
            if (atOnce)
                continue;
            if (card == Card::OpenIsOut)
                cheat->sayStep(MessageType::Open, cheat->openBody(0));
            cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
            EXPECT_EQ(cheat->count<Shared>(), 1u) << place;
            EXPECT_EQ(stops(*cheat), 1u) << place;
            EXPECT_EQ(cheat->count<Stopped>(), 1u) << place;
        }
    auto later = turning(false); // the other hand goes down while it waits
    later->does(HandOn{});
    later->sayHand();
    later->must(StopHere{});
    EXPECT_EQ(stops(*later), 0u);
    later->sayHand(0, false);
    EXPECT_EQ(stops(*later), 1u);

    TwoSessions pair; // one sentence for both
    pair.connect();
    pair.agreeOn(wishes(1));
    (void)pair.submit(0, StopHere{});
    pair.settle();
    EXPECT_EQ(pair.count<Stopped>(0), 1u);
    EXPECT_EQ(pair.count<Stopped>(1), 1u);
}

} // namespace
} // namespace mandorla::test
