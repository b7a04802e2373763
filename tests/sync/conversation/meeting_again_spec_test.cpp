#include "tests/support/cheat_moves.h"

// The rules of protocol/README.md for meeting again, and for what stays over. One test for each, named by its
// number; tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Moment = Cheat::Moment;

TEST(SessionSpec, S15_TheSameContextIsAtMostOneStepApartWithTheSameMemory)
{
    const auto refusalAfter = [](int change) {
        auto cheat = turning(true);
        protocol::Resume resume = whereHonestStands(*cheat);
        EXPECT_EQ(resume.step, 4u);
        if (change == 1)
            resume.hash[0] ^= 1;
        if (change == 2)
            resume.step = 6;
        if (change == 3)
            resume.step = 2;
        if (change == 4)
            resume.step = 3; // one behind, but with the hash of another step
        meetAgain(*cheat, resume);
        return cheat->error();
    };
    EXPECT_EQ(refusalAfter(0), "");
    for (const int change : {1, 2, 3, 4})
        EXPECT_EQ(refusalAfter(change), "transcript_mismatch") << change;
}

TEST(SessionSpec, S15_ResumeSaysTheMemoryAfterTwiceAsManyMessagesAsSteps)
{
    auto cheat = turning(true);
    EXPECT_EQ(bytesOf(whereHonestStands(*cheat)),
              bytesOf({cheat->roundId, cheat->context, 4, memoryAfter(*cheat, 4)}));
}

// The card before, the hand, the card under way, the hand.
TEST(SessionSpec, S15_AHandIsOfItsConnectionAndSaidAgainBeforeWhatItOpens)
{
    const auto said = [](Cheat& cheat) {
        meetAgain(cheat, whereHonestStands(cheat));
        EXPECT_EQ(cheat.error(), "");
        for (const auto& go : allOfKind<protocol::Go>(cheat.heard))
            EXPECT_EQ(go.turn, 0u);
        return namesOf(cheat.heard);
    };
    for (const bool leads : {false, true}) { // the cheat
        auto down = turning(leads);
        EXPECT_EQ(said(*down), "DOWN ");
        auto up = turning(leads);
        up->does(HandOn{});
        EXPECT_EQ(said(*up), "UP ");
    }
    for (const bool down : {false, true}) {
        auto out = turning(false);
        out->sayHand();
        out->does(HandOn{});
        if (down)
            out->does(HandOff{});
        const Bytes open = out->theirs(MessageType::Open);
        ASSERT_FALSE(open.empty());
        EXPECT_EQ(said(*out), down ? "UP OPEN DOWN " : "UP OPEN ");
        EXPECT_EQ(out->theirs(MessageType::Open), open);
    }
    // A card that nobody shared leaves the hands on, so the next one is opened at once; the other lacks the
    // words of the first.
    for (const bool down : {false, true}) {
        auto next = turning(true, 2, Wish::No);
        turnCard(*next, 0, false);
        ASSERT_EQ(fromLe64(next->theirs(MessageType::Open)), 1u);
        if (down)
            next->does(HandOff{});
        meetAgain(*next, {next->roundId, next->context, 5, memoryAfter(*next, 5)});
        EXPECT_EQ(next->error(), "");
        EXPECT_EQ(namesOf(next->heard), down ? "WORDS UP OPEN DOWN " : "WORDS UP OPEN ");
        for (const auto& go : allOfKind<protocol::Go>(next->heard))
            EXPECT_EQ(go.turn, 1u);
    }
    // And the other's is down until it is said again.
    auto cheat = turning(false);
    cheat->sayHand();
    meetAgain(*cheat, whereHonestStands(*cheat));
    cheat->does(HandOn{});
    EXPECT_FALSE(cheat->hasSaid(MessageType::Open));
    cheat->sayHand();
    EXPECT_TRUE(cheat->hasSaid(MessageType::Open));
}

// The example of the specification, message by message.
TEST(SessionSpec, S15_AResumeInMidCardIsAsTheExampleHasIt)
{
    for (const Wish wish : {Wish::Love, Wish::No}) {
        std::unique_ptr<TwoSessions> pair;
        const auto step = [&](std::size_t who) {
            pair->sides[who]->linkDown();
            pair->sides[who]->linkUp(pair->time);
            return messagesOf<protocol::Resume>(pair->sides[who]->takeOutgoing()).at(0).step;
        };
        for (std::uint8_t evening = 0;; ++evening) { // one in which role 0 leads
            pair = std::make_unique<TwoSessions>(evening);
            pair->connect();
            pair->agreeOn(wishes(2));
            pair->seal(0, allOf(wish));
            pair->seal(1, allOf(wish));
            ASSERT_TRUE(pair->submit(1, HandOn{}));
            ASSERT_TRUE(pair->submit(0, HandOn{}));
            while (pair->deliver(1)) {
            }
            if (namesOf(messagesIn(pair->wire[0])) == "UP OPEN ")
                break;
        }
        pair->deliver(0);
        pair->deliver(1); // OPEN
        ASSERT_EQ(namesOf(messagesIn(pair->wire[0])), "WORDS ");
        pair->deliver(0);
        ASSERT_EQ(namesOf(messagesIn(pair->wire[1])).substr(0, 6), "WORDS ");
        pair->cut();
        EXPECT_EQ(step(0), 5u);
        EXPECT_EQ(step(1), 6u);
        pair->cut();
        for (auto& side : pair->sides)
            side->linkUp(pair->time);
        pair->collect();
        const std::array<Bytes, 2> hello = pair->wire;
        pair->wire = {};
        for (std::size_t who = 0; who < 2; ++who) {
            pair->sides[1 - who]->receive(hello[who], pair->time);
            pair->collect();
        }
        EXPECT_EQ(namesOf(messagesIn(pair->wire[1])), wish == Wish::Love ? "WORDS DOWN " : "WORDS UP OPEN ");
        EXPECT_EQ(namesOf(messagesIn(pair->wire[0])), "UP ");
        EXPECT_EQ(messagesOf<protocol::Go>(pair->wire[1]).at(0).turn, 1u);
        EXPECT_EQ(messagesOf<protocol::Go>(pair->wire[0]).at(0).turn, 0u);
        pair->settle();
        EXPECT_EQ(pair->count<Failed>(0) + pair->count<Failed>(1), 0u);
        EXPECT_EQ(pair->count<Shared>(0), wish == Wish::Love ? 1u : 0u);
    }
}

TEST(SessionSpec, S16_TheSameRoundAndAnotherContextBringSealedAndItsMessagesAgain)
{
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        meetAgain(cheat, {cheat.roundId, crypto::ContextId{9}, 0, {}});
        EXPECT_EQ(cheat.error(), "");
        ASSERT_FALSE(cheat.heard.empty());
        EXPECT_TRUE(std::get<protocol::Sealed>(cheat.heard[0]).up);
        EXPECT_EQ(allOfKind<protocol::Step>(cheat.heard).size(), static_cast<std::size_t>(moment) + 1);
    }
}

TEST(SessionSpec, S17_AnotherRoundOrNoneBringsAgreeProposeOrStopAgain)
{
    Cheat agreed;
    honestWithAgreement(agreed);
    meetAgain(agreed, {});
    ASSERT_EQ(agreed.heard.size(), 2u); // the round's sheet comes after it
    EXPECT_EQ(std::get<protocol::Agree>(agreed.heard[0]).id, agreed.roundId);

    Cheat suggested;
    suggested.must(Suggest{wishes(1)});
    const auto first = allOfKind<protocol::Propose>(suggested.heard).at(0);
    meetAgain(suggested, {});
    ASSERT_EQ(suggested.heard.size(), 1u);
    EXPECT_EQ(std::get<protocol::Propose>(suggested.heard[0]).id, first.id);

    Cheat stopped;
    honestWithAgreement(stopped);
    stopped.must(StopHere{});
    meetAgain(stopped, {stopped.roundId, {}, 0, {}});
    ASSERT_EQ(stopped.heard.size(), 2u);
    EXPECT_EQ(std::get<protocol::Stop>(stopped.heard[0]).round, stopped.roundId);
}

// A partner who lacks the last message of a card, when this side has stopped after it, or finished the round.
TEST(SessionSpec, S17_WhatEndsACardGoesBeforeStopAndThatBeforeASuggestion)
{
    for (const std::size_t cards : {1u, 2u}) {
        auto cheat = turning(true, cards);
        turnCard(*cheat);
        ASSERT_EQ(cheat->count<Shared>(), 1u);
        if (cards == 2)
            cheat->must(StopHere{});
        ASSERT_EQ(cheat->honest.phase(), Session::Phase::Choosing);
        const Bytes words = cheat->theirs(MessageType::Words);
        cheat->must(Suggest{wishes(3)});
        const protocol::Resume behind{cheat->roundId, cheat->context, 5, memoryAfter(*cheat, 5)};
        meetAgain(*cheat, behind);
        EXPECT_EQ(namesOf(cheat->heard), "WORDS STOP PROPOSE ");
        EXPECT_EQ(cheat->theirs(MessageType::Words), words);
        protocol::Resume other = behind;
        other.hash[0] ^= 1;
        meetAgain(*cheat, other);
        EXPECT_EQ(cheat->error(), "transcript_mismatch");
        EXPECT_TRUE(cheat->heard.empty());
    }
}

TEST(SessionSpec, S17_AgreeAndSealedGoBeforeStop)
{
    auto cheat = turning(true);
    const crypto::RoundId first = cheat->roundId;
    cheat->must(StopHere{});
    cheat->roundId.fill(0x70);
    cheat->say(protocol::Propose{cheat->roundId, wishes(1).bytes()});
    cheat->must(Accept{});
    cheat->must(Seal{allOf(Wish::Love, 1)});
    meetAgain(*cheat, {first, {}, 0, {}});
    EXPECT_EQ(namesOf(cheat->heard), "AGREE SEALED STOP ");
    EXPECT_EQ(allOfKind<protocol::Agree>(cheat->heard).at(0).id, cheat->roundId);
    EXPECT_EQ(allOfKind<protocol::Stop>(cheat->heard).at(0).round, first);
}

// "Meeting again": after the last card RESUME goes on saying it, after a stop it says zeros.
TEST(SessionSpec, S17_ResumeSaysTheLastCardUntilTheNextRoundAndZerosAfterAStop)
{
    auto done = turning(true, 1);
    turnCard(*done);
    ASSERT_EQ(done->count<RoundDone>(), 1u);
    EXPECT_EQ(bytesOf(whereHonestStands(*done)),
              bytesOf({done->roundId, done->context, 6, memoryAfter(*done, 6)}));
    meetAgain(*done, {});
    const crypto::RoundId next{9};
    done->say(protocol::Propose{next, wishes(1).bytes()});
    done->must(Accept{});
    EXPECT_EQ(bytesOf(whereHonestStands(*done)), bytesOf({next, {}, 0, {}}));

    auto stopped = turning(true, 2);
    turnCard(*stopped);
    stopped->must(StopHere{});
    EXPECT_EQ(bytesOf(whereHonestStands(*stopped)), bytesOf({}));
}

// A client that says zeros after the last card is said AGREE to by who is behind: no failure, and no card
// lost.
TEST(SessionSpec, S17_WhoSaysZerosAfterTheLastCardBringsTheOtherToItsEndToo)
{
    std::size_t agreed = 0; // evenings in which the one behind is the one who agreed
    for (std::uint8_t evening = 0; evening < 6; ++evening) {
        TwoSessions pair(evening);
        pair.connect();
        pair.agreeOn(wishes(1));
        pair.seal(0, allOf(Wish::Love, 1));
        pair.seal(1, allOf(Wish::Love, 1));
        (void)pair.submit(0, HandOn{});
        (void)pair.submit(1, HandOn{});
        while (pair.count<RoundDone>(0) + pair.count<RoundDone>(1) == 0)
            ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
        const std::size_t behind = pair.count<RoundDone>(0) == 1 ? 1 : 0;
        pair.cut();
        for (auto& side : pair.sides)
            side->linkUp(pair.time);
        pair.collect();
        pair.wire[1 - behind].clear();
        pair.inject(1 - behind, protocol::Greeting{});
        pair.inject(1 - behind, protocol::Resume{});
        agreed += messagesOf<protocol::Agree>(pair.wire[behind]).size();
        pair.settle();
        for (std::size_t who = 0; who < 2; ++who) {
            EXPECT_EQ(pair.count<Failed>(who), 0u);
            EXPECT_EQ(pair.count<RoundDone>(who), 1u);
            EXPECT_EQ(pair.count<Stopped>(who), 0u);
        }
    }
    EXPECT_GT(agreed, 0u);
}

TEST(SessionSpec, S19_AfterAFailureNothingIsTakenAndTheRoundIsOver)
{
    auto cheat = turning(true);
    cheat->say(protocol::Greeting{"Again", false});
    ASSERT_EQ(cheat->error(), "unexpected_message");
    cheat->heard.clear();
    cheat->honest.linkUp(cheat->time);
    cheat->say(protocol::Greeting{"Cheat", false});
    cheat->say(protocol::Resume{});
    EXPECT_FALSE(cheat->honest.linked());
    EXPECT_TRUE(cheat->heard.empty());
    EXPECT_FALSE(cheat->does(Suggest{wishes(1)}));

    Session again = restarted(*cheat);
    EXPECT_EQ(again.phase(), Session::Phase::Choosing);
    again.linkUp(cheat->time);
    EXPECT_EQ(bytesOf(messagesOf<protocol::Resume>(again.takeOutgoing()).at(0)), bytesOf({}));
    EXPECT_EQ(namesOf(answersTo(protocol::Resume{cheat->roundId, cheat->context, 4, {}}, again)), "STOP ");
    EXPECT_EQ(
        namesOf(answersTo(protocol::Message(protocol::Agree{cheat->roundId, wishes(2).digest()}), again)),
        "STOP ");
}

} // namespace
} // namespace mandorla::test
