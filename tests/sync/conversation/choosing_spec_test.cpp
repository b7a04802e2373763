#include "protocol/rounds/round_file.h"
#include "sync/limits.h"
#include "tests/support/cheat_moves.h"

// The rules of protocol/README.md for a connection and choosing. One test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;

TEST(SessionSpec, S1_GreetingThenResumeAndNothingBeforeThem)
{
    for (const protocol::Message& first :
         {protocol::Message(protocol::Resume{}), protocol::Message(protocol::Stop{}),
          protocol::Message(protocol::Hello{1, {}})}) {
        TwoSessions fresh;
        fresh.one().linkUp(fresh.time);
        fresh.inject(1, first);
        ASSERT_EQ(fresh.count<Failed>(0), 1u);
        EXPECT_EQ(nameOf(fresh.all<Failed>(0)[0].failure), "unexpected_message");
    }
    TwoSessions fresh;
    fresh.one().linkUp(fresh.time);
    (void)fresh.submit(0, Suggest{wishes(1)});
    fresh.inject(1, protocol::Greeting{"", false});
    (void)fresh.submit(0, Suggest{wishes(1)});
    const auto said = messagesIn(fresh.wire[0]);
    ASSERT_EQ(said.size(), 2u) << "GREETING and RESUME, and nothing before the other's";
    EXPECT_TRUE(std::holds_alternative<protocol::Greeting>(said[0]));
    EXPECT_TRUE(std::holds_alternative<protocol::Resume>(said[1]));
    fresh.wire[0].clear();
    fresh.one().tick(fresh.time + limits::kPing);
    fresh.collect();
    const auto later = messagesIn(fresh.wire[0]);
    ASSERT_EQ(later.size(), 1u) << "but PING";
    EXPECT_TRUE(std::holds_alternative<protocol::Ping>(later[0]));
    fresh.inject(1, protocol::Greeting{"", false});
    EXPECT_EQ(nameOf(fresh.all<Failed>(0).at(0).failure), "unexpected_message");
}

TEST(SessionSpec, S2_APingAfterTwoSecondsAndAPauseAfterSix)
{
    using namespace std::chrono_literals;
    for (const bool closedOutright : {false, true}) {
        TwoSessions pair;
        pair.connect();
        const auto start = pair.time;
        pair.one().tick(start + 1999ms);
        EXPECT_TRUE(pair.one().takeOutgoing().empty());
        pair.one().tick(start + 2000ms);
        EXPECT_EQ(messagesIn(pair.one().takeOutgoing()).size(), 1u);
        if (closedOutright)
            pair.one().linkDown();
        pair.one().tick(start + 5999ms);
        EXPECT_TRUE(pair.one().takeEvents().empty());
        pair.one().tick(start + 6000ms);
        const auto events = pair.one().takeEvents();
        ASSERT_EQ(events.size(), 1u);
        EXPECT_TRUE(std::holds_alternative<Paused>(events[0]));
    }
}

TEST(SessionSpec, S3_ASuggestionInARoundIsIgnoredUntilTheirFirstSealed)
{
    Cheat cheat;
    honestWithAgreement(cheat);
    const protocol::Propose other{crypto::RoundId{9}, wishes(3).bytes()};
    const std::size_t before = cheat.count<Suggested>();
    cheat.say(other);
    cheat.say(protocol::Propose{crypto::RoundId{10}, {0xff}}); // no round at all, and not looked at
    EXPECT_EQ(cheat.error(), "");
    EXPECT_EQ(cheat.count<Suggested>(), before);
    cheat.sayUp();
    cheat.say(other);
    EXPECT_EQ(cheat.error(), "unexpected_message");
}

TEST(SessionSpec, S3_MoreSuggestionsThanPeopleLeafThroughAreTooMany)
{
    // At once, and over ten seconds; another connection is no new beginning.
    for (const std::size_t seconds : {0u, 10u}) {
        Cheat cheat;
        std::size_t taken = 0;
        while (cheat.error().empty() && taken < 1000) {
            if (taken == 100)
                cheat.time += std::chrono::seconds(seconds);
            if (taken == 120)
                meetAgain(cheat, protocol::Resume{});
            cheat.say(
                protocol::Propose{crypto::RoundId{static_cast<std::uint8_t>(taken), 9}, wishes(1).bytes()});
            taken += cheat.error().empty() ? 1u : 0u;
        }
        EXPECT_EQ(cheat.error(), "too_many_messages");
        EXPECT_EQ(taken, limits::kProposals + seconds);
    }
}

TEST(SessionSpec, S3_ASuggestionUnderTheIdOfOneOfThisSideIsUnexpected)
{
    for (const bool open : {true, false}) { // or replaced, and still to be agreed to
        Cheat cheat;
        cheat.must(Suggest{wishes(1)});
        if (!open)
            cheat.must(Suggest{wishes(2)});
        const auto mine = allOfKind<protocol::Propose>(cheat.heard).at(0);
        cheat.say(protocol::Propose{mine.id, wishes(3).bytes()});
        EXPECT_EQ(cheat.error(), "unexpected_message");
        EXPECT_EQ(cheat.count<Suggested>(), 0u);
    }
    Cheat over; // that round is over, and nothing is looked at
    over.must(Suggest{wishes(1)});
    const auto mine = allOfKind<protocol::Propose>(over.heard).at(0);
    over.say(protocol::Agree{mine.id, wishes(1).digest()});
    over.must(StopHere{});
    over.say(protocol::Propose{mine.id, wishes(1).bytes()});
    EXPECT_EQ(over.error(), "");
}

TEST(SessionSpec, S3_TheSuggestionThatIsOpenIsIgnoredAndAnotherReplacesIt)
{
    Cheat cheat;
    cheat.say(protocol::Propose{crypto::RoundId{9}, wishes(1).bytes()});
    const std::string before = cheat.shape();
    cheat.say(protocol::Propose{crypto::RoundId{9}, wishes(1).bytes()});
    cheat.say(protocol::Propose{crypto::RoundId{9}, wishes(2).bytes()}); // under its id it is the same
    cheat.say(protocol::Propose{crypto::RoundId{9}, {0xff}});
    EXPECT_EQ(cheat.shape(), before);
    EXPECT_EQ(cheat.honest.suggestion()->cards.size(), 1u);
    cheat.say(protocol::Propose{crypto::RoundId{10}, wishes(2).bytes()});
    EXPECT_EQ(cheat.honest.suggestion()->cards.size(), 2u);
    cheat.must(Accept{});
    EXPECT_EQ(allOfKind<protocol::Agree>(cheat.heard).at(0).id, crypto::RoundId{10});
    EXPECT_EQ(cheat.error(), "");
}

TEST(SessionSpec, S4_AnAgreementNamesASuggestionAndItsDigestAndRoleZerosWins)
{
    for (const bool otherId : {false, true}) {
        Cheat cheat;
        cheat.must(Suggest{wishes(1)});
        const auto proposed = allOfKind<protocol::Propose>(cheat.heard).at(0);
        protocol::Agree agree{proposed.id, wishes(1).digest()};
        if (otherId)
            agree.id[0] ^= 1;
        else
            agree.digest[0] ^= 1;
        cheat.say(agree);
        EXPECT_EQ(cheat.error(), "unknown_round");
        EXPECT_EQ(cheat.count<Agreed>(), 0u);
    }
    Cheat again; // the round under way is named once more, as after a lost connection
    again.must(Suggest{wishes(1)});
    protocol::Agree agree{allOfKind<protocol::Propose>(again.heard).at(0).id, wishes(1).digest()};
    again.say(agree);
    const std::string before = again.shape();
    again.say(agree);
    EXPECT_EQ(again.shape(), before);
    agree.digest[31] ^= 1;
    again.say(agree);
    EXPECT_EQ(again.error(), "unknown_round");
    TwoSessions pair; // crossed
    pair.connect();
    (void)pair.submit(0, Suggest{sampleRound("of-zero")});
    (void)pair.submit(1, Suggest{sampleRound("of-one")});
    pair.settle();
    (void)pair.submit(0, Accept{});
    (void)pair.submit(1, Accept{});
    pair.settle();
    EXPECT_EQ(pair.one().round()->id, "of-zero");
    EXPECT_EQ(pair.two().round()->id, "of-zero");
}

// Role 0 agrees and stops, which ends its own suggestions, before it hears that one was agreed to; and agrees
// to the next one, which then crosses that.
TEST(SessionSpec, S4_CrossedAgreementsLeaveNobodyInARoundAloneWhereOneWasStopped)
{
    TwoSessions pair;
    pair.connect();
    (void)pair.submit(0, Suggest{sampleRound("of-zero")});
    (void)pair.submit(1, Suggest{sampleRound("of-one")});
    pair.settle();
    ASSERT_TRUE(pair.submit(1, Suggest{sampleRound("next-of-one")}));
    const std::size_t proposed = pair.wire[1].size();
    ASSERT_TRUE(pair.submit(1, Accept{}));
    ASSERT_TRUE(pair.submit(0, Accept{}));
    ASSERT_TRUE(pair.submit(0, StopHere{}));
    ASSERT_TRUE(pair.deliver(1, proposed));
    ASSERT_TRUE(pair.submit(0, Accept{}));
    pair.settle();
    EXPECT_EQ(pair.one().round(), nullptr);
    EXPECT_EQ(pair.two().round(), nullptr);
    pair.agreeOn(sampleRound("afterwards"));
    EXPECT_NE(pair.one().round(), nullptr);
    EXPECT_NE(pair.two().round(), nullptr);
}

// Over: stopped, finished, and finished with the next one begun; each in the same program and after it began
// again.
TEST(SessionSpec, S5_WhatNamesARoundThatIsOverIsIgnoredOrAnsweredByStop)
{
    enum class End
    {
        Stopped,
        Finished,
        NextBegun
    };
    const auto over = [](End end) {
        auto cheat = turning(true, 1);
        if (end == End::Stopped)
            cheat->say(protocol::Stop{cheat->roundId});
        else
            turnCard(*cheat);
        EXPECT_EQ(cheat->count<Stopped>() + cheat->count<RoundDone>(), 1u);
        if (end == End::NextBegun) {
            cheat->say(protocol::Propose{crypto::RoundId{9}, wishes(3).bytes()});
            cheat->must(Accept{});
        }
        return cheat;
    };
    const auto check = [](Session& honest, const crypto::RoundId& id, bool unheard) {
        (void)honest.takeEvents();
        const auto phase = honest.phase();
        const auto brought = allOfKind<protocol::Stop>(answersTo(protocol::Resume{id, {}, 0, {}}, honest));
        ASSERT_EQ(brought.size(), 1u);
        EXPECT_EQ(brought[0].round, id);
        (void)honest.takeEvents(); // Met
        for (const protocol::Message& ignored :
             {protocol::Message(protocol::Sealed{id, true, crypto::Nonce{1}}),
              protocol::Message(protocol::Sealed{id, false, crypto::Nonce{1}}),
              protocol::Message(protocol::Stop{id})})
            EXPECT_TRUE(answersTo(ignored, honest).empty()) << ignored.index();
        EXPECT_EQ(namesOf(answersTo(protocol::Message(protocol::Propose{id, wishes(2).bytes()}), honest)),
                  unheard ? "AGREE STOP " : "");
        const auto answers = answersTo(protocol::Message(protocol::Agree{id, wishes(1).digest()}), honest);
        EXPECT_EQ(namesOf(answers), "STOP ");
        EXPECT_EQ(allOfKind<protocol::Stop>(answers).at(0).round, id);
        EXPECT_TRUE(honest.takeEvents().empty()) << "no failure, and nothing on the screen";
        EXPECT_EQ(honest.phase(), phase);
    };
    for (const End end : {End::Stopped, End::Finished, End::NextBegun}) {
        SCOPED_TRACE(static_cast<int>(end));
        const auto cheat = over(end);
        check(cheat->honest, cheat->roundId, end == End::Stopped);
        Session again = restarted(*cheat);
        check(again, cheat->roundId, end == End::Stopped);
    }
}

// Agreed to and stopped apart: the one who suggested it hears of both, and does not wait for an answer any
// more.
TEST(SessionSpec, S5_ARoundThatWasStoppedBeforeItsAgreementWasHeardIsOverThereToo)
{
    for (const bool anotherSince : {false, true}) {
        TwoSessions pair;
        pair.connect();
        ASSERT_TRUE(pair.submit(0, Suggest{wishes(1)}));
        pair.settle();
        pair.cut();
        ASSERT_TRUE(pair.submit(1, Accept{}));
        ASSERT_TRUE(pair.submit(1, StopHere{}));
        ASSERT_TRUE(!anotherSince || pair.submit(1, Suggest{wishes(3)}));
        pair.connect();
        EXPECT_EQ(pair.count<Agreed>(0), anotherSince ? 0u : 1u);
        EXPECT_EQ(pair.count<Stopped>(0), anotherSince ? 0u : 1u);
        if (anotherSince) { // answered first; by that the one before is over
            ASSERT_TRUE(pair.submit(0, Accept{}));
            pair.settle();
            ASSERT_TRUE(pair.submit(0, StopHere{}));
            pair.settle();
        }
        EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
        const auto suggestions = pair.count<Suggested>(1);
        pair.cut();
        pair.connect();
        EXPECT_EQ(pair.count<Suggested>(1), suggestions) << "nothing is open any more";
        EXPECT_EQ(pair.one().phase(), Session::Phase::Choosing);
        EXPECT_EQ(pair.two().phase(), Session::Phase::Choosing);
    }
}

TEST(SessionSpec, S5_AnOwnSuggestionStillOpenAtAStopIsOver)
{
    Cheat cheat(1);
    cheat.must(Suggest{wishes(1)});
    const auto mine = allOfKind<protocol::Propose>(cheat.heard).at(0);
    honestWithAgreement(cheat); // to the cheat's
    cheat.must(StopHere{});
    cheat.heard.clear();
    cheat.say(protocol::Agree{mine.id, wishes(1).digest()});
    EXPECT_EQ(namesOf(cheat.heard), "STOP ");
    EXPECT_EQ(allOfKind<protocol::Stop>(cheat.heard).at(0).round, mine.id);
    EXPECT_EQ(cheat.error(), "");
}

// What was replaced may come after the other one was agreed to and stopped there, and be agreed to.
TEST(SessionSpec, S5_AnOwnSuggestionThatCannotBeAgreedToAnyMoreIsOver)
{
    for (const bool theySeal :
         {false, true}) { // in a round of theirs; else they agree to another of this side's
        Cheat cheat;
        cheat.must(Suggest{wishes(1)});
        cheat.must(Suggest{wishes(3)});
        const auto mine = allOfKind<protocol::Propose>(cheat.heard);
        ASSERT_EQ(mine.size(), 2u);
        if (theySeal) {
            honestWithAgreement(cheat);
            cheat.sayUp();
            cheat.say(protocol::Stop{cheat.roundId});
        } else {
            cheat.say(protocol::Agree{mine[0].id, wishes(1).digest()});
            cheat.say(protocol::Stop{mine[0].id});
        }
        Session again = restarted(cheat);
        cheat.heard.clear();
        const protocol::Agree late{mine[1].id, wishes(3).digest()};
        cheat.say(late);
        EXPECT_EQ(cheat.error(), "");
        EXPECT_EQ(namesOf(cheat.heard), "STOP ");
        (void)answersTo(protocol::Resume{}, again);
        EXPECT_EQ(namesOf(answersTo(protocol::Message(late), again)), "STOP ");
    }
    // Two who do nothing wrong.
    TwoSessions pair;
    pair.connect();
    ASSERT_TRUE(pair.submit(0, Suggest{wishes(1)}));
    pair.settle();
    ASSERT_TRUE(pair.submit(0, Suggest{wishes(3)})); // under way
    ASSERT_TRUE(pair.submit(1, Accept{}));
    ASSERT_TRUE(pair.submit(1, StopHere{}));
    pair.settle();
    ASSERT_TRUE(pair.submit(1, Accept{}));
    pair.settle();
    EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
    EXPECT_EQ(pair.one().phase(), Session::Phase::Choosing);
    EXPECT_EQ(pair.two().phase(), Session::Phase::Choosing);
}

TEST(SessionSpec, S5_SealedAndStopOfARoundThatIsNeitherOverNorUnderWayAreUnknown)
{
    const crypto::RoundId unknown{9};
    for (const bool under : {false, true})
        for (const protocol::Message& message :
             {protocol::Message(protocol::Sealed{unknown, true, crypto::Nonce{1}}),
              protocol::Message(protocol::Stop{unknown})}) {
            Cheat cheat;
            if (under)
                honestWithAgreement(cheat);
            else
                cheat.say(protocol::Propose{unknown, wishes(1).bytes()}); // nobody agreed to it
            cheat.say(message);
            EXPECT_EQ(cheat.error(), "unknown_round");
        }
}

TEST(SessionSpec, V3_ASuggestionLeavesInTheFormThatTheOtherLaptopReads)
{
    protocol::RoundDraft draft = wishes(1);
    draft.closing = draft.nothing = draft.cards[0].step = {{"en", "A sentence."}};
    const auto newer = protocol::checkRound(draft).value();
    for (const std::uint32_t form : {0u, 1u, 7u})
        for (const bool beforeTheyMeet : {false, true}) {
            TwoSessions fresh;
            if (beforeTheyMeet)
                (void)fresh.submit(0, Suggest{newer});
            fresh.one().linkUp(fresh.time);
            fresh.inject(1, protocol::Greeting{"", false, form});
            fresh.inject(1, protocol::Resume{});
            if (!beforeTheyMeet)
                (void)fresh.submit(0, Suggest{newer});
            fresh.collect();
            std::vector<protocol::Propose> said;
            for (const protocol::Message& message : messagesIn(fresh.wire[0]))
                if (const auto* one = std::get_if<protocol::Propose>(&message))
                    said.push_back(*one);
            ASSERT_EQ(said.size(), 1u) << form;
            EXPECT_EQ(said[0].round, form == 0 ? wishes(1).bytes() : newer.bytes()) << form;

            // Agreed to by that digest, it is that round here as well.
            fresh.inject(1, protocol::Agree{said[0].id, crypto::exerciseDigest(said[0].round)});
            ASSERT_NE(fresh.one().round(), nullptr) << form;
            EXPECT_EQ(fresh.one().round()->bytes(), said[0].round) << form;
        }
}

// X3 where it is heard: a suggestion of private cards only.
TEST(SessionSpec, X3_ASuggestionWithoutSlotsIsABadRound)
{
    auto read = protocol::readExercise(
        R"({"id":"x","title":{"en":"X"},"rounds":[{"id":"me","title":{"en":"Me"},"cards":[
        {"id":"a","kind":"PRIVATE","prompt":{"en":"For me."}}]}]})");
    Cheat cheat;
    cheat.say(protocol::Propose{{}, read.value().rounds.at(0).bytes()});
    EXPECT_EQ(cheat.error(), "bad_round");
}

} // namespace
} // namespace mandorla::test
