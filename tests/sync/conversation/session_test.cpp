#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Phase = Session::Phase;
using testing::ElementsAre;

class Evening : public testing::Test
{
protected:
    void SetUp() override { pair.connect(); }

    void toTurning(const protocol::Round& round, std::vector<Answer> one, std::vector<Answer> two)
    {
        pair.agreeOn(round);
        pair.seal(0, std::move(one));
        pair.seal(1, std::move(two));
        ASSERT_EQ(pair.one().phase(), Phase::Turning);
        ASSERT_EQ(pair.two().phase(), Phase::Turning);
    }

    void toTurningWishes(std::size_t count, bool both = true)
    {
        const auto round = wishes(count);
        std::vector<Answer> yes(count, Answer{Wish::Love, "", false});
        toTurning(round, yes, both ? yes : std::vector<Answer>(count, Answer{Wish::No, "", false}));
    }

    void expectFailure(std::size_t who, FailureKind kind)
    {
        const auto failures = pair.all<Failed>(who);
        ASSERT_EQ(failures.size(), 1u);
        EXPECT_EQ(failures[0].failure.kind, kind) << nameOf(failures[0].failure);
        EXPECT_EQ(pair.sides[who]->phase(), Phase::Failed);
        EXPECT_FALSE(pair.sides[who]->linked());
        EXPECT_TRUE(pair.sides[who]->takeOutgoing().empty());
    }

    // Who leads the turn that comes next: the one from whom an OPEN leaves.
    std::size_t leader()
    {
        pair.submit(0, HandOn{});
        pair.submit(1, HandOn{});
        while (true) {
            for (std::size_t who = 0; who < 2; ++who)
                for (const auto& message : messagesIn(pair.wire[who]))
                    if (const auto* step = std::get_if<protocol::Step>(&message))
                        if (step->kind == crypto::MessageType::Open)
                            return who;
            // GO only: one by one, so that no OPEN arrives
            if (!pair.deliver(0) && !pair.deliver(1))
                ADD_FAILURE() << "nobody opens";
        }
    }

    TwoSessions pair;
};

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
        // No round has a page that only one of them could write on.
        EXPECT_EQ(evening.sides[0]->pages().ids(), evening.sides[1]->pages().ids()) << stopper;
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

// --- a cheating partner ---

class Cheating : public Evening
{
};

TEST_F(Cheating, MessagesBeforeGreeting)
{
    TwoSessions fresh;
    fresh.one().linkUp(fresh.time);
    fresh.inject(1, protocol::Stop{});
    ASSERT_EQ(fresh.count<Failed>(0), 1u);
    EXPECT_EQ(fresh.all<Failed>(0)[0].failure.kind, FailureKind::Unexpected);
}

TEST_F(Cheating, ASecondGreetingAndHelloAreUnexpected)
{
    pair.inject(1, protocol::Greeting{"Again", false});
    expectFailure(0, FailureKind::Unexpected);
    pair.inject(0, protocol::Hello{1, {}});
    expectFailure(1, FailureKind::Unexpected);
}

TEST_F(Cheating, GarbageIsABadFrame)
{
    const Bytes garbage(64, 0xff);
    pair.one().receive(garbage, pair.time);
    pair.collect();
    expectFailure(0, FailureKind::Refused);
    EXPECT_EQ(pair.all<Failed>(0)[0].failure.refusal, Refusal::BadFrame);
}

TEST_F(Cheating, AgreeingToWhatNobodySuggested)
{
    protocol::Agree agree;
    agree.id.fill(7);
    pair.inject(1, agree);
    expectFailure(0, FailureKind::UnknownRound);
}

TEST_F(Cheating, AgreeingToOtherBytesThanTheSuggestedOnes)
{
    pair.submit(0, Suggest{sampleRound()});
    const auto messages = messagesIn(pair.wire[0]);
    protocol::Agree agree;
    agree.id = std::get<protocol::Propose>(messages.back()).id;
    pair.inject(1, agree);
    expectFailure(0, FailureKind::UnknownRound);
}

TEST_F(Cheating, SuggestingARoundThatBreaksALimit)
{
    protocol::Propose propose;
    propose.round = {0x0a, 0x01, 'x'};
    pair.inject(1, propose);
    expectFailure(0, FailureKind::Refused);
    EXPECT_EQ(pair.all<Failed>(0)[0].failure.refusal, Refusal::BadRound);
}

TEST_F(Cheating, SuggestingARoundOfPrivateCardsOnly)
{
    auto read = protocol::readExercise(
        R"({"id":"x","title":{"en":"X"},"rounds":[{"id":"me","title":{"en":"Me"},"cards":[
        {"id":"a","kind":"PRIVATE","prompt":{"en":"For me."}}]}]})");
    pair.inject(1, protocol::Propose{{}, std::get<protocol::Exercise>(read).rounds.at(0).bytes()});
    expectFailure(0, FailureKind::Refused);
    EXPECT_EQ(pair.all<Failed>(0)[0].failure.refusal, Refusal::BadRound);
}

TEST_F(Cheating, SuggestingAnotherRoundAfterSealingInThisOne)
{
    pair.agreeOn(sampleRound());
    protocol::Propose propose{{}, sampleRound("other").bytes()};
    pair.inject(1, propose); // may have left before our agreement arrived
    EXPECT_EQ(pair.count<Failed>(0), 0u);
    EXPECT_EQ(pair.one().suggestion(), nullptr);
    pair.seal(1, answersOfTwo());
    pair.inject(1, propose);
    expectFailure(0, FailureKind::Unexpected);
}

TEST_F(Evening, SuggestionsOfOneChoosingAreBounded)
{
    for (std::size_t i = 0; i < limits::kSuggestions; ++i)
        ASSERT_TRUE(pair.submit(0, Suggest{wishes(1)}));
    EXPECT_FALSE(pair.submit(0, Suggest{wishes(1)}));
}

TEST_F(Cheating, SettingUpUnderAContextThatNobodyKnows)
{
    pair.agreeOn(sampleRound());
    pair.inject(1, protocol::Step{crypto::MessageType::Key, {}, Bytes(96)});
    expectFailure(0, FailureKind::UnknownContext);
}

TEST_F(Cheating, ASealUnderANonceUsedBefore)
{
    pair.agreeOn(sampleRound());
    protocol::Sealed sealed;
    pair.submit(0, Suggest{sampleRound()});
    sealed.nonce.fill(9);
    sealed.up = true;
    // learn the round id from what side 0 sends
    pair.submit(0, Seal{answersOfOne()});
    for (const auto& message : messagesIn(pair.wire[0]))
        if (const auto* mine = std::get_if<protocol::Sealed>(&message))
            sealed.round = mine->round;
    pair.inject(1, sealed);
    sealed.up = false;
    sealed.nonce.fill(8);
    pair.inject(1, sealed);
    sealed.up = true;
    sealed.nonce.fill(9);
    pair.inject(1, sealed);
    expectFailure(0, FailureKind::Unexpected);
}

TEST_F(Cheating, TakingASealBackAfterItsSealsHaveLeft)
{
    toTurningWishes(1);
    protocol::Sealed sealed;
    for (const auto& message : messagesIn(pair.sent[1]))
        if (const auto* mine = std::get_if<protocol::Sealed>(&message))
            sealed = *mine;
    sealed.up = false;
    sealed.nonce.fill(8);
    pair.inject(1, sealed);
    expectFailure(0, FailureKind::SealedTooLate);
}

TEST_F(Cheating, MoreSealChangesThanARoundAllows)
{
    pair.agreeOn(sampleRound());
    pair.submit(0, Seal{answersOfOne()});
    protocol::Sealed sealed;
    for (const auto& message : messagesIn(pair.wire[0]))
        if (const auto* mine = std::get_if<protocol::Sealed>(&message))
            sealed.round = mine->round;
    for (std::size_t i = 0; i <= limits::kSealChanges; ++i) {
        sealed.up = i % 2 == 0;
        sealed.nonce[0] = static_cast<std::uint8_t>(i);
        sealed.nonce[1] = 0x55;
        pair.inject(1, sealed);
    }
    expectFailure(0, FailureKind::TooManyChanges);
}

protocol::Step lastStep(const Bytes& stream, crypto::MessageType kind)
{
    protocol::Step out;
    for (const auto& message : messagesIn(stream))
        if (const auto* step = std::get_if<protocol::Step>(&message))
            if (step->kind == kind)
                out = *step;
    return out;
}

TEST_F(Cheating, ASecondDifferentMessageOfAFinishedStep)
{
    for (const auto kind : {crypto::MessageType::Key, crypto::MessageType::Commit, crypto::MessageType::Seals,
                            crypto::MessageType::Blinds}) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(wishes(1));
        evening.seal(0, {Answer{Wish::Love, "", false}});
        evening.seal(1, {Answer{Wish::Love, "", false}});
        protocol::Step step = lastStep(evening.sent[1], kind);
        evening.inject(1, step); // the same again is ignored
        EXPECT_EQ(evening.count<Failed>(0), 0u);
        step.body[3] ^= 1;
        evening.inject(1, step);
        ASSERT_EQ(evening.count<Failed>(0), 1u);
        EXPECT_EQ(evening.all<Failed>(0)[0].failure.kind, FailureKind::Changed);
    }
}

TEST_F(Cheating, OpeningACardWithoutAHandOnIt)
{
    toTurningWishes(2);
    const auto context = lastStep(pair.sent[1], crypto::MessageType::Key).context;
    Bytes body(8 + 96);
    for (std::size_t as = 0; as < 2; ++as)
        pair.inject(as, protocol::Step{crypto::MessageType::Open, context, body});
    std::vector<FailureKind> kinds;
    for (std::size_t who = 0; who < 2; ++who)
        kinds.push_back(pair.all<Failed>(who).at(0).failure.kind);
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(FailureKind::WithoutGo, FailureKind::OutOfTurn));
    EXPECT_EQ(pair.count<Shared>(0) + pair.count<Shared>(1), 0u);
}

TEST_F(Cheating, OpeningALaterCard)
{
    toTurningWishes(3);
    const std::size_t lead = leader();
    protocol::Step step = lastStep(pair.wire[lead], crypto::MessageType::Open);
    const auto later = le64(1);
    std::copy(later.begin(), later.end(), step.body.begin());
    pair.inject(lead, step);
    expectFailure(1 - lead, FailureKind::OutOfTurn);
}

TEST_F(Cheating, AHandOnALaterCard)
{
    toTurningWishes(3);
    const auto context = lastStep(pair.sent[1], crypto::MessageType::Key).context;
    pair.inject(1, protocol::Go{context, 1, true});
    expectFailure(0, FailureKind::OutOfTurn);
}

TEST_F(Cheating, ABrokenProofInEachSetupMessage)
{
    struct Case
    {
        crypto::MessageType kind;
        Refusal refusal;
    };
    for (const Case& c : {Case{crypto::MessageType::Key, Refusal::BadProof},
                          Case{crypto::MessageType::Seals, Refusal::CommitMismatch},
                          Case{crypto::MessageType::Blinds, Refusal::BadProof}}) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(wishes(1));
        (void)evening.submit(0, Seal{{Answer{Wish::Love, "", false}}});
        (void)evening.submit(1, Seal{{Answer{Wish::Love, "", false}}});
        bool broken = false;
        while (!broken) {
            evening.deliver(0);
            evening.collect();
            for (const auto& message : messagesIn(evening.wire[1])) {
                const auto* step = std::get_if<protocol::Step>(&message);
                if (!step || step->kind != c.kind) {
                    evening.inject(1, message);
                    continue;
                }
                protocol::Step bad = *step;
                bad.body[bad.body.size() - 32] ^= 1;
                evening.inject(1, bad);
                broken = true;
            }
            evening.wire[1].clear();
        }
        ASSERT_EQ(evening.count<Failed>(0), 1u);
        EXPECT_EQ(evening.all<Failed>(0)[0].failure.refusal, c.refusal);
        EXPECT_TRUE(evening.one().takeOutgoing().empty());
    }
}

} // namespace
} // namespace mandorla::test
