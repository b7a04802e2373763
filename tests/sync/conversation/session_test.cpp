#include "sync/limits.h"
#include "tests/support/evening_fixture.h"

#include <gmock/gmock.h>

// An evening of two who do nothing wrong.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Phase = Session::Phase;
using testing::ElementsAre;

TEST_F(Evening, MeetsWithNames)
{
    ASSERT_EQ(pair.count<Met>(0), 1u);
    EXPECT_EQ(pair.all<Met>(0)[0].name, "Rowan");
    EXPECT_EQ(pair.all<Met>(1)[0].name, "Noor");
}

TEST_F(Evening, GoesFromSuggestionToTheLastCardAndShowsTheOverlapOnly)
{
    toTurning(sampleRound(), answersOfOne(), answersOfTwo());
    EXPECT_EQ(pair.count<SealedByBoth>(0), 1u);
    EXPECT_EQ(pair.count<SealedByBoth>(1), 1u);
    pair.turnAll();
    EXPECT_EQ(pair.count<RoundDone>(0), 1u);
    EXPECT_EQ(pair.count<RoundDone>(1), 1u);
    EXPECT_EQ(pair.one().phase(), Phase::Choosing);

    for (std::size_t who = 0; who < 2; ++who) {
        const auto role = static_cast<crypto::Role>(who);
        const auto shared = pair.all<Shared>(who);
        ASSERT_EQ(shared.size(), 6u);
        const auto mine = who == 0 ? answersOfOne() : answersOfTwo();
        const auto theirs = who == 0 ? answersOfTwo() : answersOfOne();
        EXPECT_EQ(shared[0].card, 0u);
        EXPECT_EQ(shared[0].mine, mine[0].words);
        EXPECT_EQ(shared[0].theirs, theirs[0].words);
        EXPECT_EQ(shared[1].card, 2u);
        EXPECT_EQ(shared[1].overlap.directions(role), (protocol::Exchange{who == 0, who == 1}));
        EXPECT_EQ(shared[2].card, 3u);
        EXPECT_THAT(shared[2].overlap.positions(), ElementsAre(1, 3));
        EXPECT_EQ(shared[3].card, 4u);
        EXPECT_THAT(shared[3].overlap.positions(), ElementsAre(2, 3));
        EXPECT_EQ(shared[4].theirs, theirs[5].words);
        EXPECT_EQ(shared[5].theirs, theirs[6].words);
        for (const auto& card : shared)
            EXPECT_NE(card.theirs, "SECRET WISH");
    }
}

TEST_F(Evening, WhoRefusesEverythingLearnsAndShowsNothing)
{
    const auto round = sampleRound();
    toTurning(round, answersOfOne(), refusing(round));
    pair.turnAll();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.count<Shared>(who), 0u);
        EXPECT_EQ(pair.count<RoundDone>(who), 1u);
    }
    for (const char* text : {"UNSEEN", "by the water", "when you hum", "only mine"})
        for (const Bytes& stream : pair.sent)
            EXPECT_EQ(toString(stream).find(text), std::string::npos) << text;
}

TEST_F(Evening, KeepingACardBackIsTheSameAsNo)
{
    std::vector<Answer> kept(2, Answer{Wish::Love, "hidden", true});
    toTurning(wishes(2), kept, std::vector<Answer>(2, Answer{Wish::Love, "", false}));
    pair.turnAll();
    EXPECT_EQ(pair.count<Shared>(1), 0u);
    EXPECT_EQ(pair.count<RoundDone>(1), 1u);
}

TEST_F(Evening, EachSideSendsTheSameBytesWhateverItAnswers)
{
    std::vector<std::size_t> lengths;
    for (int answer = 0; answer < 3; ++answer) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(wishes(3));
        evening.seal(0, std::vector<Answer>(3, Answer{Wish::No, "", false}));
        std::vector<Answer> two(3);
        for (Answer& a : two)
            a = answer == 0   ? Answer{}
                : answer == 1 ? Answer{Wish::No, "words", false}
                              : Answer{Wish::Love, "", true};
        evening.seal(1, two);
        evening.turnAll();
        EXPECT_EQ(evening.count<RoundDone>(0), 1u);
        lengths.push_back(evening.sent[1].size());
    }
    EXPECT_EQ(lengths[0], lengths[1]);
    EXPECT_EQ(lengths[1], lengths[2]);
}

TEST_F(Evening, DecliningSendsNothing)
{
    pair.submit(0, Suggest{sampleRound()});
    pair.settle();
    ASSERT_NE(pair.two().suggestion(), nullptr);
    const std::size_t before = pair.sent[1].size();
    EXPECT_TRUE(pair.submit(1, Dismiss{}));
    pair.settle();
    EXPECT_EQ(pair.sent[1].size(), before);
    EXPECT_EQ(pair.two().suggestion(), nullptr);
    EXPECT_FALSE(pair.submit(1, Accept{}));
}

TEST_F(Evening, TheNewestSuggestionReplacesTheLastAndAnOlderOneMayStillBeAgreedTo)
{
    pair.submit(0, Suggest{sampleRound("first")});
    pair.settle();
    pair.submit(0, Suggest{sampleRound("second")}); // under way while the first is agreed to
    pair.submit(1, Accept{});
    pair.settle();
    EXPECT_EQ(pair.one().round()->id, "first");
    EXPECT_EQ(pair.two().round()->id, "first");
}

TEST_F(Evening, CrossedAgreementsEndInTheSuggestionOfRoleZero)
{
    pair.submit(0, Suggest{sampleRound("of-zero")});
    pair.submit(1, Suggest{sampleRound("of-one")});
    pair.settle();
    pair.submit(0, Accept{});
    pair.submit(0, Seal{answersOfOne()}); // in the round that loses
    pair.submit(1, Accept{});
    pair.settle();
    EXPECT_EQ(pair.one().round()->id, "of-zero");
    EXPECT_EQ(pair.two().round()->id, "of-zero");
    EXPECT_FALSE(pair.one().sealed());
    pair.seal(0, answersOfOne());
    pair.seal(1, answersOfTwo());
    EXPECT_EQ(pair.one().phase(), Phase::Turning);
}

TEST_F(Evening, OnesGivingMeetsTheOthersReceivingAndNothingElse)
{
    for (const bool twoGives : {false, true}) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(sampleRound());
        auto one = answersOfOne(), two = answersOfTwo();
        one[2].choice = protocol::Exchange{true, false};
        two[2].choice = protocol::Exchange{twoGives, !twoGives};
        evening.seal(0, one);
        evening.seal(1, two);
        evening.turnAll();
        for (std::size_t who = 0; who < 2; ++who)
            EXPECT_EQ(evening.count<Shared>(who), twoGives ? 5u : 6u);
    }
}

TEST_F(Evening, AnswersThatDoNotFitAreNotSealed)
{
    pair.agreeOn(wishes(2));
    const Answer yes{Wish::Love, "", false};
    EXPECT_FALSE(pair.submit(0, Seal{{yes}}));
    EXPECT_FALSE(pair.submit(0, Seal{{yes, Answer{protocol::Together{true}, "", false}}}));
    EXPECT_FALSE(pair.submit(0, Seal{{yes, Answer{Wish::Love, "\xff", false}}}));
    EXPECT_TRUE(pair.submit(0, Seal{{yes, yes}}));
}

TEST_F(Evening, OnesOwnSealChangesNoOftenerThanTheOtherTakes)
{
    pair.agreeOn(wishes(1));
    std::size_t changes = 0;
    while (pair.submit(0, Seal{{Answer{Wish::Love, "", false}}})) {
        ASSERT_TRUE(pair.submit(0, Unseal{}));
        pair.settle();
        changes += 2;
    }
    EXPECT_EQ(changes, limits::kSealChanges);
    EXPECT_EQ(pair.count<Failed>(1), 0u);
}

TEST_F(Evening, WhoIsStoppingPutsNoHandOn)
{
    toTurningWishes(2);
    const std::size_t who = leader();
    ASSERT_TRUE(pair.submit(who, HandOff{}));
    ASSERT_TRUE(pair.submit(who, StopHere{})); // after the card under way
    EXPECT_EQ(pair.sides[who]->phase(), Phase::Turning);
    EXPECT_FALSE(pair.submit(who, HandOn{}));
    pair.settle();
    EXPECT_EQ(pair.count<Stopped>(who), 1u);
    EXPECT_FALSE(pair.sides[who]->hand());
}

TEST_F(Evening, ARoundOfPrivateCardsIsNeverSuggested)
{
    auto round = sampleRound();
    round.cards = {round.cards[1]};
    EXPECT_FALSE(pair.submit(0, Suggest{round}));
}

TEST_F(Evening, OneSealAloneIsShownToNobody)
{
    pair.agreeOn(sampleRound());
    pair.events[1].clear();
    pair.seal(0, answersOfOne());
    EXPECT_TRUE(pair.events[1].empty());
    EXPECT_EQ(pair.two().phase(), Phase::Answering);
}

TEST_F(Evening, ASealMayBeTakenBackAndPutAgainWithOtherAnswers)
{
    pair.agreeOn(wishes(1));
    pair.seal(0, {Answer{Wish::Love, "", false}});
    EXPECT_TRUE(pair.submit(0, Unseal{}));
    pair.settle();
    pair.seal(1, {Answer{Wish::Love, "", false}});
    EXPECT_EQ(pair.two().phase(), Phase::Answering);
    pair.seal(0, {Answer{Wish::No, "", false}});
    pair.turnAll();
    EXPECT_EQ(pair.count<Shared>(1), 0u);
    EXPECT_EQ(pair.count<RoundDone>(1), 1u);
}

// Every interleaving of a seal that is taken back and put again while the other side's setup is on its way.
TEST_F(Evening, SealsTakenBackInFlightNeverBreakTheEvening)
{
    for (unsigned order = 0; order < 256; ++order) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(wishes(1));
        unsigned bits = order;
        for (int i = 0; i < 8; ++i, bits >>= 1) {
            const std::size_t who = bits & 1;
            if (evening.sides[who]->sealed())
                (void)evening.submit(who, Unseal{});
            else
                (void)evening.submit(who, Seal{{Answer{Wish::Love, "", false}}});
            if (i % 3 == 2)
                evening.deliver(who);
        }
        evening.settle();
        for (std::size_t who = 0; who < 2; ++who)
            if (!evening.sides[who]->sealed())
                (void)evening.submit(who, Seal{{Answer{Wish::Love, "", false}}});
        evening.settle();
        ASSERT_EQ(evening.one().phase(), Phase::Turning) << order;
        evening.turnAll();
        ASSERT_EQ(evening.count<Shared>(0), 1u) << order;
        ASSERT_EQ(evening.count<Shared>(1), 1u) << order;
    }
}

TEST_F(Evening, AnswersAreFixedOnceTheOwnSealsHaveLeft)
{
    toTurningWishes(1);
    EXPECT_FALSE(pair.submit(0, Unseal{}));
    EXPECT_FALSE(pair.one().mayUnseal());
}

TEST_F(Evening, NothingTurnsWithoutBothHands)
{
    toTurningWishes(2);
    pair.submit(0, HandOn{});
    pair.settle();
    EXPECT_TRUE(pair.submit(0, HandOff{}));
    pair.submit(1, HandOn{});
    pair.settle();
    EXPECT_EQ(pair.count<Shared>(0), 0u);
    EXPECT_EQ(pair.count<Shared>(1), 0u);
    pair.submit(0, HandOn{});
    pair.settle();
    EXPECT_EQ(pair.count<Shared>(0), 1u);
    EXPECT_EQ(pair.count<Shared>(1), 1u);
    EXPECT_FALSE(pair.one().hand()) << "what is shared takes both hands off";
}

TEST_F(Evening, EitherMayLeadTheFirstCard)
{
    std::array<bool, 2> led{};
    for (std::uint8_t evening = 0; evening < 24 && !(led[0] && led[1]); ++evening) {
        pair = TwoSessions(evening);
        pair.connect();
        toTurningWishes(1);
        led[leader()] = true;
    }
    EXPECT_TRUE(led[0] && led[1]) << "chosen by both nonces, not by role";
}

TEST_F(Evening, AHandTakenBackWhileTheCardIsOnItsWayHoldsItUnseen)
{
    toTurningWishes(2);
    const std::size_t lead = leader();
    const std::size_t follow = 1 - lead;
    EXPECT_TRUE(pair.submit(follow, HandOff{}));
    pair.settle();
    EXPECT_EQ(pair.count<Shared>(0) + pair.count<Shared>(1), 0u);
    EXPECT_TRUE(pair.submit(follow, HandOn{}));
    pair.settle();
    EXPECT_EQ(pair.count<Shared>(0), 1u);
    EXPECT_EQ(pair.count<Shared>(1), 1u);
}

TEST_F(Evening, StoppingIsOneEventForBothAndTheRestStaysUnknown)
{
    toTurningWishes(3);
    pair.submit(0, HandOn{});
    pair.submit(1, HandOn{});
    pair.settle();
    EXPECT_TRUE(pair.submit(1, StopHere{}));
    pair.settle();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.count<Stopped>(who), 1u);
        EXPECT_EQ(pair.count<Shared>(who), 1u);
        EXPECT_EQ(pair.sides[who]->phase(), Phase::Choosing);
    }
    pair.agreeOn(sampleRound(), 1); // and another round may follow
    EXPECT_EQ(pair.one().phase(), Phase::Answering);
}

TEST_F(Evening, StoppingWhileACardIsUnderWayFinishesItFirst)
{
    toTurningWishes(3);
    const std::size_t lead = leader();
    EXPECT_TRUE(pair.submit(lead, StopHere{}));
    EXPECT_EQ(pair.count<Stopped>(lead), 0u);
    pair.settle();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.count<Shared>(who), 1u);
        EXPECT_EQ(pair.count<Stopped>(who), 1u);
    }
}

TEST_F(Evening, StoppingDoesNotWaitForAHandThatWasTakenBack)
{
    toTurningWishes(3);
    const std::size_t lead = leader();
    pair.submit(1 - lead, HandOff{});
    pair.submit(lead, StopHere{});
    pair.settle();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.count<Stopped>(who), 1u);
        EXPECT_EQ(pair.count<Shared>(who), 0u);
    }
}

TEST_F(Evening, BothStoppingAtOnceIsNoFailure)
{
    toTurningWishes(3);
    pair.submit(0, StopHere{});
    pair.submit(1, StopHere{});
    pair.settle();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(pair.count<Stopped>(who), 1u);
        EXPECT_EQ(pair.count<Failed>(who), 0u);
    }
}

} // namespace
} // namespace mandorla::test
