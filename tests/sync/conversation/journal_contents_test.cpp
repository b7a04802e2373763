#include "protocol/limits.h"
#include "sync/conversation/journal.h"
#include "sync/limits.h"
#include "tests/support/filled_up.h"
#include "tests/support/journal_fixture.h"

#include <set>

// What stands in a journal, and how long it is.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Phase = Session::Phase;

// Held against what was said, as the other one heard it.
TEST_F(JournalTest, J1_WhileChoosingAllThatStandsOpenStandsInIt)
{
    TwoSessions two;
    two.connect();
    for (const std::size_t cards : {1u, 2u})
        ASSERT_TRUE(two.submit(0, Suggest{wishes(cards)}));
    ASSERT_TRUE(two.submit(1, Suggest{wishes(3)}));
    two.settle();
    const auto isOffer = [](const record::Offer& offer, const protocol::Propose& said) {
        return offer.id() == toString(said.id) && offer.round() == toString(said.round);
    };
    const auto zero = messagesOf<protocol::Propose>(two.sent[0]);
    const auto one = messagesOf<protocol::Propose>(two.sent[1]);
    auto ofZero = recordIn(two.one().journal());
    auto ofOne = recordIn(two.two().journal());
    ASSERT_EQ(ofZero.mine_size(), 2);
    EXPECT_TRUE(isOffer(ofZero.mine(0), zero.at(0)));
    EXPECT_TRUE(isOffer(ofZero.mine(1), zero.at(1)));
    EXPECT_TRUE(isOffer(ofZero.theirs(), one.at(0)));
    EXPECT_TRUE(isOffer(ofOne.theirs(), zero.at(1)));
    EXPECT_FALSE(ofZero.dismissed());
    ASSERT_TRUE(two.submit(0, Dismiss{}));
    EXPECT_TRUE(recordIn(two.one().journal()).dismissed());

    ASSERT_TRUE(two.submit(1, Accept{}));
    two.settle();
    ofZero = recordIn(two.one().journal());
    ofOne = recordIn(two.two().journal());
    EXPECT_TRUE(isOffer(ofZero.round().offer(), zero.at(1)));
    EXPECT_TRUE(isOffer(ofOne.round().offer(), zero.at(1)));
    EXPECT_FALSE(ofZero.round().i_agreed());
    EXPECT_TRUE(ofOne.round().i_agreed());
    ASSERT_EQ(ofOne.mine_size(), 1) << "it may have been agreed to at that moment";
    EXPECT_TRUE(isOffer(ofOne.mine(0), one.at(0)));
}

TEST_F(JournalTest, J1_BothSealsStandInItWithTheirNonces)
{
    pair.seal(0, yes);
    ASSERT_TRUE(pair.submit(0, Unseal{}));
    pair.seal(0, yes);
    const auto said = messagesOf<protocol::Sealed>(pair.sent[0]);
    ASSERT_EQ(said.size(), 3u);
    const auto own = recordIn(pair.one().journal()).round().own();
    const auto theirs = recordIn(pair.two().journal()).round().theirs();
    for (const record::Flag& flag : {own, theirs}) {
        EXPECT_TRUE(flag.up());
        EXPECT_EQ(flag.nonce(), toString(said[2].nonce));
        ASSERT_EQ(flag.ups_size(), 2);
        EXPECT_EQ(flag.ups(0), toString(said[0].nonce));
        EXPECT_EQ(flag.ups(1), toString(said[2].nonce));
        EXPECT_EQ(flag.changes(), 3u);
    }
}

TEST_F(JournalTest, J1_WhereTheCardsStandStandsInIt)
{
    std::vector<Answer> answers = yes;
    answers[1].withheld = true;
    pair.seal(0, answers);
    pair.seal(1, yes);
    const auto kept = [this](std::size_t who) { return recordIn(pair.sides[who]->journal()).round(); };
    ASSERT_EQ(kept(0).answers().answers_size(), 2);
    std::vector<wire::Answer> first(2);
    for (int card : {0, 1})
        ASSERT_TRUE(first[static_cast<std::size_t>(card)].ParseFromString(kept(0).answers().answers(card)));
    EXPECT_EQ(first[0].words(), "gladly");
    EXPECT_FALSE(first[0].withheld());
    EXPECT_TRUE(first[1].withheld());
    EXPECT_EQ(kept(0).context().own_steps(), 4u);
    const auto theirs = messagesOf<protocol::Step>(pair.sent[1]);
    ASSERT_EQ(kept(0).context().theirs_size(), 4);
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(kept(0).context().theirs(i), toString(theirs.at(static_cast<std::size_t>(i)).body));

    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_FALSE(kept(who).context().hand_was_up());
        EXPECT_FALSE(kept(who).context().their_hand_was_up());
    }
    ASSERT_TRUE(pair.submit(0, HandOn{}));
    ASSERT_TRUE(pair.submit(0, HandOff{}));
    pair.settle();
    EXPECT_TRUE(kept(0).context().hand_was_up());
    EXPECT_FALSE(kept(0).context().their_hand_was_up());
    EXPECT_FALSE(kept(1).context().hand_was_up());
    EXPECT_TRUE(kept(1).context().their_hand_was_up());

    openHalf();
    const std::size_t leader = hasOpen(0) ? 0 : 1;
    EXPECT_EQ(kept(leader).context().own_steps(), 5u);
    EXPECT_EQ(kept(leader).context().theirs_size(), 4);
    EXPECT_FALSE(kept(leader).stopping());
    ASSERT_TRUE(pair.submit(leader, StopHere{}));
    EXPECT_TRUE(kept(leader).stopping()) << "it waits for the card";
}

TEST_F(JournalTest, J1_WhatAPartnerMayStillNeedOfARoundThatIsOverStandsInIt)
{
    for (const bool stops : {false, true}) {
        SCOPED_TRACE(stops);
        TwoSessions two;
        two.connect();
        two.agreeOn(round);
        two.seal(0, yes);
        two.seal(1, yes);
        const auto last = [&] { return messagesOf<protocol::Step>(two.sent[0]).back(); };
        two.cut();
        two.one().linkUp(two.time);
        const auto stands = messagesOf<protocol::Resume>(two.one().takeOutgoing()).at(0);
        two.connect();
        if (stops)
            (void)two.submit(0, StopHere{});
        else
            two.turnAll();
        two.settle();
        const auto record = recordIn(two.one().journal());
        const auto& finished = record.finished();
        EXPECT_EQ(finished.id(), toString(stands.round));
        EXPECT_EQ(finished.context(), toString(stands.context));
        EXPECT_EQ(finished.history_size(), stops ? 5 : 9); // TH_0, and one for each pair
        EXPECT_EQ(finished.history(0), toString(stands.context));
        EXPECT_EQ(finished.history(4), toString(stands.hash));
        EXPECT_EQ(finished.last(), toString(last().body));
        EXPECT_EQ(finished.stopped(), stops);
        ASSERT_EQ(record.retired_rounds_size(), 1);
        EXPECT_EQ(record.retired_rounds(0), toString(stands.round));
        ASSERT_EQ(record.retired_contexts_size(), 1);
        EXPECT_EQ(record.retired_contexts(0), toString(stands.context).substr(0, 8));
        ASSERT_EQ(record.left_size() == 1, stops);
        if (stops) {
            EXPECT_EQ(record.left(0).id(), toString(stands.round));
            EXPECT_EQ(record.left(0).digest(), toString(round.digest()));
            ASSERT_EQ(record.left(0).ups_size(), 1);
            EXPECT_EQ(record.left(0).ups(0), toString(messagesOf<protocol::Sealed>(two.sent[0]).at(0).nonce));
        }
    }
}

// At every moment of an evening with a round that is stopped before any seal, crossed suggestions, seals that
// come and go, cards, and a round that is stopped in the middle of one.
TEST_F(JournalTest, J1_WhatIsReadFromItIsAsItStoodAndWritesTheSameAgain)
{
    TwoSessions two;
    std::size_t unsealed = 0;
    std::set<Phase> phases;
    std::array<KeptInParts, 2> kept;
    const auto look = [&] {
        for (std::size_t who = 0; who < 2; ++who) {
            Session& side = *two.sides[who];
            const crypto::SecretBytes journal = side.journal();
            ASSERT_NO_FATAL_FAILURE(kept[who].look(side));
            EXPECT_EQ(recordIn(joined(kept[who].parts)).round().SerializeAsString(),
                      recordIn(journal).round().SerializeAsString());
            auto read = Session::restore(setupOf(who), *two.randoms[who], joined(kept[who].parts));
            ASSERT_TRUE(read.has_value());
            Session back = std::move(read).value();
            EXPECT_EQ(back.phase(), side.phase());
            EXPECT_EQ(back.ourSheet(), side.ourSheet());
            EXPECT_EQ(back.suggestion() != nullptr, side.suggestion() != nullptr);
            EXPECT_FALSE(back.hand()) << "that is of a connection";
            phases.insert(back.phase());
            std::size_t suggested = 0, agreed = 0, again = 0;
            for (const Event& event : back.takeEvents()) {
                suggested += std::holds_alternative<Suggested>(event);
                agreed += std::holds_alternative<Agreed>(event);
                again += std::holds_alternative<SealAgain>(event);
            }
            EXPECT_EQ(suggested, side.suggestion() ? 1u : 0u);
            EXPECT_EQ(agreed, side.round() || recordIn(journal).has_outcome() ? 1u : 0u);
            EXPECT_EQ(again, side.sealed() && side.phase() != Phase::Turning ? 1u : 0u);
            unsealed += again;
            EXPECT_TRUE(again == 1 || back.journal() == journal);
        }
    };
    const auto deliverSlowly = [&] {
        do
            look();
        while (two.deliverBoth(397));
    };
    two.connect();
    two.agreeOn(wishes(1));
    ASSERT_TRUE(two.submit(1, StopHere{}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Suggest{wishes(1)}));
    ASSERT_TRUE(two.submit(1, Suggest{round}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(1, Dismiss{}));
    ASSERT_TRUE(two.submit(0, Accept{}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Seal{yes}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Unseal{}));
    ASSERT_TRUE(two.submit(1, Seal{yes}));
    deliverSlowly();
    ASSERT_TRUE(two.submit(0, Seal{{{Wish::Love, "", true}, yes[1]}}));
    deliverSlowly();
    for (int card = 0; card < 2; ++card) {
        ASSERT_TRUE(two.submit(0, HandOn{}));
        deliverSlowly();
        ASSERT_TRUE(two.submit(1, HandOn{}) || two.one().phase() != Phase::Turning);
        deliverSlowly();
        if (two.one().phase() != Phase::Turning)
            break;
    }
    two.turnAll();
    ASSERT_EQ(two.count<RoundDone>(0) + two.count<RoundDone>(1), 2u);
    look();
    two.agreeOn(round);
    two.seal(0, yes);
    two.seal(1, yes);
    ASSERT_TRUE(two.submit(0, HandOn{}));
    ASSERT_TRUE(two.submit(1, HandOn{}));
    const auto underWay = [&] {
        const auto said = messagesOf<protocol::Step>(two.wire[0]);
        return !said.empty() && said.back().kind == crypto::MessageType::Open;
    };
    while (!underWay())
        ASSERT_TRUE(two.deliver(1) || two.deliver(0));
    ASSERT_TRUE(two.submit(0, StopHere{}));
    look();
    EXPECT_EQ(two.one().phase(), Phase::Turning);
    deliverSlowly();
    ASSERT_EQ(two.count<Stopped>(0) + two.count<Stopped>(1), 4u);
    EXPECT_GT(unsealed, 0u);
    EXPECT_EQ(phases.size(), 3u);
    for (const KeptInParts& side : kept)
        for (const JournalPart part : {JournalPart::Round, JournalPart::Theirs, JournalPart::Ended,
                                       JournalPart::Now, JournalPart::Mine})
            EXPECT_GT(side.written.at(part), 1u) << static_cast<int>(part);
}

// Whoever waits for an answer hears how long a write takes, and a write is longer by the block.
TEST_F(JournalTest, J6_NothingThatIsKeptIsLongerOrShorterForWhatIsNotTold)
{
    const auto kept = [](const std::vector<Answer>& answers, bool dismisses) {
        TwoSessions two;
        two.connect();
        two.submit(1, Suggest{wishes(3)});
        two.settle();
        if (dismisses)
            two.submit(0, Dismiss{});
        const std::size_t choosing = two.one().journal().size();
        two.agreeOn(wishes(2));
        two.seal(0, answers);
        two.seal(1, {{Wish::Love, "", false}, {Wish::Love, "", false}});
        EXPECT_EQ(two.one().phase(), Phase::Turning);
        return std::pair(choosing, two.one().journal().size());
    };
    const auto length = kept(yes, false);
    const std::string longest(limits::kWordsBytes, 'w');
    EXPECT_EQ(kept({{}, {}}, false), length);
    EXPECT_EQ(kept({{Wish::No, "", true}, {Wish::No, "", true}}, false), length);
    EXPECT_EQ(kept({{Wish::Love, longest, false}, {Wish::No, longest, true}}, false), length);
    EXPECT_EQ(kept(yes, true), length);

    // and the drafts, of however many cards
    std::vector<Answer> full(limits::kCards, {protocol::Pick{std::vector<bool>(16, true)}, longest, true});
    for (const auto& answers : {answersOfOne(), std::vector<Answer>(1), full})
        EXPECT_EQ(serialise(answers).size(), limits::kAnswersBytes);
}

TEST(AnswersRecord, EveryKindComesBackAndNothingElseFits)
{
    const auto round = sampleRound();
    for (const auto& answers : {answersOfOne(), answersOfTwo(), std::vector<Answer>(round.cards.size())}) {
        const Bytes bytes = serialise(answers);
        const auto back = parseAnswers(bytes, round);
        ASSERT_TRUE(back.has_value());
        EXPECT_EQ(*back, answers);
        EXPECT_FALSE(parseAnswers(bytes, wishes(3)).has_value());
    }
    EXPECT_FALSE(parseAnswers(Bytes{0xff}, round).has_value());
    auto older = answersOfOne(); // drafts of an earlier version, which let more be pasted
    older[0].words = "a\tb\u202ec\nd";
    EXPECT_EQ(parseAnswers(serialise(older), round).value()[0].words, "abc\nd");
    record::Answers record;
    const Bytes whole = serialise(answersOfOne());
    ASSERT_TRUE(record.ParseFromArray(whole.data(), static_cast<int>(whole.size())));
    record.clear_room();
    const std::string without = record.SerializeAsString();
    const Bytes small(without.begin(), without.end());
    EXPECT_TRUE(parseAnswers(filledUp(small, limits::kAnswersBytes), round).has_value());
    EXPECT_FALSE(parseAnswers(filledUp(small, limits::kAnswersBytes + 1), round).has_value());
}

} // namespace
} // namespace mandorla::test
