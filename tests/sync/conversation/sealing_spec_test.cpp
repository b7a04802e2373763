#include "sync/limits.h"
#include "tests/support/cheat_moves.h"

// The rules of protocol/README.md for sealing. One test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Moment = Cheat::Moment;

TEST(SessionSpec, S6_ANonceTwiceIsUnexpectedAndTooManyChangesAreNamed)
{
    Cheat cheat;
    honestWithAgreement(cheat);
    cheat.sayUp(1);
    cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{2}});
    cheat.sayUp(1);
    EXPECT_EQ(cheat.error(), "unexpected_message");
    Cheat restless;
    honestWithAgreement(restless);
    for (std::size_t i = 0; i <= 200; ++i) {
        EXPECT_EQ(restless.error(), "") << i;
        restless.say(
            protocol::Sealed{restless.roundId, i % 2 == 0, crypto::Nonce{static_cast<std::uint8_t>(i), 1}});
    }
    EXPECT_EQ(restless.error(), "too_many_changes");
}

TEST(SessionSpec, S20_WhatIsSealedAndTakenBackApartIsNotSaidAndLeavesNothing)
{
    const std::vector<Answer> yes = allOf(Wish::Love);
    for (const bool otherSealed : {false, true}) {
        TwoSessions thinking, resting;
        for (TwoSessions* two : {&thinking, &resting}) {
            two->connect();
            two->agreeOn(wishes(yes.size()));
            if (otherSealed)
                two->seal(1, yes);
            two->cut();
        }
        for (int i = 0; i < 200; ++i) { // more than may be said
            ASSERT_TRUE(thinking.submit(0, Seal{yes}));
            ASSERT_TRUE(thinking.submit(0, Unseal{}));
        }
        EXPECT_EQ(thinking.one().journal().size(), resting.one().journal().size());
        for (TwoSessions* two : {&thinking, &resting})
            two->connect();
        EXPECT_EQ(thinking.sent[0], resting.sent[0]);
        thinking.seal(0, yes);
        if (!otherSealed)
            thinking.seal(1, yes);
        EXPECT_EQ(thinking.count<SealedByBoth>(0) + thinking.count<SealedByBoth>(1), 2u);
    }
    // Said to be up, and taken back apart.
    for (const bool upAgain : {false, true}) {
        TwoSessions two;
        two.connect();
        two.agreeOn(wishes(yes.size()));
        two.seal(0, yes);
        two.cut();
        ASSERT_TRUE(two.submit(0, Unseal{}));
        if (upAgain) {
            ASSERT_TRUE(two.submit(0, Seal{yes}));
        }
        two.connect();
        two.seal(1, yes);
        EXPECT_EQ(two.count<SealedByBoth>(1), upAgain ? 1u : 0u);
        if (!upAgain)
            two.seal(0, yes);
        EXPECT_EQ(two.count<SealedByBoth>(0), 1u);
    }
}

TEST(SessionSpec, S6_SealsOfARoundThatWasStoppedAreCountedAsWell)
{
    Cheat cheat;
    honestWithAgreement(cheat);
    cheat.must(Seal{allOf(Wish::Love)});
    cheat.must(StopHere{});
    std::size_t taken = 0;
    while (cheat.error().empty() && taken < 1000) {
        cheat.say(protocol::Sealed{cheat.roundId, true, crypto::Nonce{static_cast<std::uint8_t>(taken), 2}});
        taken += cheat.error().empty() ? 1u : 0u;
    }
    EXPECT_EQ(cheat.error(), "too_many_changes");
    EXPECT_EQ(taken, limits::kSealChanges);
}

TEST(SessionSpec, S6_TheSameSealedAgainIsIgnoredWhereverItComes)
{
    for (const Moment moment :
         {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        const std::string before = cheat.shape();
        cheat.sayUp();
        EXPECT_EQ(cheat.shape(), before);
        EXPECT_EQ(cheat.honest.mayUnseal(), moment < Moment::Seals);
    }
    Cheat off; // also one that is off, however often
    honestWithAgreement(off);
    off.sayUp(1);
    for (int i = 0; i < 300; ++i)
        off.say(protocol::Sealed{off.roundId, false, crypto::Nonce{2}});
    EXPECT_EQ(off.error(), "");
}

TEST(SessionSpec, S6_TheNonceOfTheOtherMayNotBeThePresentOneOfThisSide)
{
    for (const bool present : {false, true}) {
        Cheat cheat;
        honestWithAgreement(cheat);
        cheat.must(Seal{allOf(Wish::Love)});
        cheat.must(Unseal{});
        const auto mine = allOfKind<protocol::Sealed>(cheat.heard);
        ASSERT_EQ(mine.size(), 2u);
        cheat.say(protocol::Sealed{cheat.roundId, true, mine[present ? 1 : 0].nonce});
        EXPECT_EQ(cheat.error(), present ? "unexpected_message" : "");
    }
    Cheat early; // before this side has sealed it has none, so zeros are one like any other
    honestWithAgreement(early);
    early.say(protocol::Sealed{early.roundId, true, {}});
    EXPECT_EQ(early.error(), "");
}

TEST(SessionSpec, S7_AChangeOfTheSealDropsTheContextUntilItsSealsWereTaken)
{
    for (const Moment moment :
         {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        const bool own = cheat.honest.mayUnseal();
        EXPECT_EQ(own, moment < Moment::Seals) << "until one's own SEALS have left";
        cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{8}});
        if (moment >= Moment::Blinds) {
            EXPECT_EQ(cheat.error(), "sealed_too_late");
            continue;
        }
        EXPECT_EQ(cheat.error(), "");
        EXPECT_TRUE(cheat.does(Unseal{})) << "the context is gone";
        EXPECT_TRUE(cheat.does(Seal{allOf(Wish::No)}));
    }
}

TEST(SessionSpec, S8_WhatBelongsToAWithdrawnContextIsIgnoredAndToNoneIsUnknown)
{
    for (const bool theirs : {false, true}) {
        Cheat cheat;
        cheat.to(Moment::Commit, allOf(Wish::Love));
        const Bytes seals = cheat.sealsBody();
        if (theirs)
            cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{8}});
        else
            ASSERT_TRUE(cheat.does(Unseal{}));
        const std::string before = cheat.shape();
        cheat.sayStep(MessageType::Commit, cheat.commitOf(seals));
        cheat.sayHand();
        EXPECT_EQ(cheat.shape(), before);
        cheat.say(protocol::Step{MessageType::Commit, {1, 2, 3}, Bytes(32)});
        EXPECT_EQ(cheat.error(), "unknown_context");
    }
}

// Two who do nothing wrong: the other laptop's SEALED and KEY answer a seal that is off again here, and
// another is up. Whether the seals crossed before the first was said, or the round is stopped by now.
TEST(SessionSpec, S8_AContextThatASealOfBeforeMakesWithTheirsIsOverThoughItNeverWasHere)
{
    for (const bool stops : {false, true}) {
        TwoSessions pair;
        pair.connect();
        pair.agreeOn(wishes(2));
        ASSERT_TRUE(pair.submit(0, Seal{allOf(Wish::Love)})); // N1
        while (pair.deliver(0)) {
        }
        ASSERT_TRUE(pair.submit(1, Seal{allOf(Wish::Love)})); // SEALED and KEY are under way
        const auto under = messagesIn(pair.wire[1]);
        ASSERT_EQ(namesOf(under), "SEALED KEY ");
        ASSERT_TRUE(pair.submit(0, Unseal{}));
        if (stops)
            ASSERT_TRUE(pair.submit(0, StopHere{}));
        else
            ASSERT_TRUE(pair.submit(0, Seal{allOf(Wish::Love)})); // N2
        while (pair.deliver(1)) {
        }
        EXPECT_EQ(pair.count<Failed>(0), 0u);
        pair.settle();
        EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
        EXPECT_EQ(pair.count<SealedByBoth>(0) + pair.count<SealedByBoth>(1), stops ? 0u : 2u);
    }
    // Of each of the last rounds that were stopped, also after a restart.
    for (const std::size_t stopped : {limits::kStoppedRounds, limits::kStoppedRounds + 1})
        for (const bool restarts : {false, true}) {
            Cheat cheat;
            cheat.agreeOn(wishes(2));
            cheat.must(Seal{allOf(Wish::Love)});
            cheat.must(StopHere{});
            for (std::size_t i = 1; i < stopped; ++i) {
                cheat.say(
                    protocol::Propose{crypto::RoundId{static_cast<std::uint8_t>(i)}, wishes(1).bytes()});
                cheat.must(Accept{});
                cheat.must(StopHere{});
            }
            cheat.nonce.fill(0x33);
            cheat.findContext();
            Session again = restarted(cheat);
            (void)answersTo(protocol::Resume{}, again);
            Session& honest = restarts ? again : cheat.honest;
            (void)answersTo(protocol::Message(protocol::Sealed{cheat.roundId, true, cheat.nonce}), honest);
            (void)answersTo(protocol::Message(
                                protocol::Step{MessageType::Key, protocol::tagOf(cheat.context), Bytes(96)}),
                            honest);
            EXPECT_EQ(honest.phase(),
                      stopped > limits::kStoppedRounds ? Session::Phase::Failed : Session::Phase::Choosing);
        }
    // A seal that was never said to be up makes none: what names it is unknown.
    Cheat cheat;
    cheat.agreeOn(wishes(2));
    cheat.must(Seal{allOf(Wish::Love)});
    cheat.must(Unseal{});
    cheat.sayUp();
    cheat.findContext(); // with the nonce of the seal that is down
    cheat.sayStep(MessageType::Key, cheat.keyBody());
    EXPECT_EQ(cheat.error(), "unknown_context");
}

TEST(SessionSpec, S9_AFinishedStepAgainIsIgnoredIfTheSameAndNeverEvaluatedTwice)
{
    auto cheat = turning(true);
    const std::string before = cheat->shape();
    cheat->sayStep(MessageType::Key, cheat->keyBody());
    cheat->sayStep(MessageType::Commit, cheat->commitOf(cheat->seals));
    cheat->sayStep(MessageType::Seals, cheat->seals);
    cheat->sayStep(MessageType::Blinds, cheat->blindsBody());
    EXPECT_EQ(cheat->shape(), before);
    Bytes other = cheat->blindsBody();
    other[96] ^= 1;
    cheat->sayStep(MessageType::Blinds, other);
    EXPECT_EQ(cheat->error(), "changed_message");
}

TEST(SessionSpec, S10_AStepOtherThanTheNextIsOutOfTurn)
{
    Cheat cheat;
    cheat.to(Moment::Key, allOf(Wish::Love));
    cheat.sayStep(MessageType::Commit, Bytes(32));
    EXPECT_EQ(cheat.error(), "out_of_turn");
}

} // namespace
} // namespace mandorla::test
