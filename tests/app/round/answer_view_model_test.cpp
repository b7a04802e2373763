#include "app/round/answer_view_model.h"

#include "protocol/limits.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round_file.h"
#include "protocol/text.h"
#include "tests/support/answers.h"

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::app;

namespace {

constexpr const char* kExercise = R"({"id": "e", "title": {"en": "E"}, "rounds": [{
    "id": "r", "title": {"en": "R"}, "purpose": {"en": "P"}, "opening": {"en": "O"}, "before": {"en": "B"},
    "closing": {"en": "C"}, "nearness": "APART", "minutes": 5, "cards": [
    {"id": "w", "kind": "WISH", "prompt": {"en": "Wish"}},
    {"id": "x", "kind": "EXCHANGE", "prompt": {"en": "Exchange"}},
    {"id": "p", "kind": "PICK", "prompt": {"en": "Pick"},
     "options": [{"id": "a", "text": {"en": "A"}}, {"id": "b", "text": {"en": "B"}}, {"id": "c", "text": {"en": "C"}}]},
    {"id": "g", "kind": "RANGE", "prompt": {"en": "Range"},
     "options": [{"id": "a", "text": {"en": "0"}}, {"id": "b", "text": {"en": "1"}}, {"id": "c", "text": {"en": "2"}}]},
    {"id": "t", "kind": "TOGETHER", "prompt": {"en": "Together"}},
    {"id": "u", "kind": "TOGETHER", "prompt": {"en": "Together, chosen"},
     "options": [{"id": "a", "text": {"en": "A"}}, {"id": "b", "text": {"en": "B"}}]},
    {"id": "q", "kind": "PRIVATE", "prompt": {"en": "Private"}},
    {"id": "s", "kind": "TOGETHER", "prompt": {"en": "Together, several"}, "several": true,
     "options": [{"id": "a", "text": {"en": "I like A."}}, {"id": "n", "text": {"en": "None."}, "alone": true},
                 {"id": "b", "text": {"en": "I like B."}}]},
    {"id": "y", "kind": "EXCHANGE", "prompt": {"en": "Roles"}, "give": {"en": "I’d like to listen."},
     "receive": {"en": "I’d like to be heard."}}]}]})";

enum Cards
{
    Wish,
    Exchange,
    Pick,
    Range,
    Together,
    Chosen,
    Private,
    Several,
    Roles
};

class Answering : public ::testing::Test
{
protected:
    Answering()
    {
        auto read = protocol::readExercise(kExercise);
        if (!read)
            throw std::runtime_error(read.error().path + ": " + std::string(nameOf(read.error().code)));
        round = read.value().rounds.front();
        EXPECT_TRUE(page.beginAlone(round, nullptr));
        page.next();
    }

    void at(Cards card) { page.goTo(card); }
    std::vector<std::uint8_t> bits(Cards card) const
    {
        return protocol::bitsOf(round.cards[card], page.answerTo(card), 0);
    }
    QString state(Cards card) { return page.progress()->at(card, "state").toString(); }
    QString phrase(Cards card) { return page.review()->at(card, "answer").toString(); }

    protocol::Round round;
    AnswerViewModel page;
};

using Bits = std::vector<std::uint8_t>;

} // namespace

TEST_F(Answering, EveryCardTakesItsAnswerAndEveryAnswerFits)
{
    setWish(page, WishAnswer::Open);
    page.setWords("words");
    EXPECT_EQ(bits(Wish), Bits{1});
    at(Exchange);
    answerOf<ExchangeAnswer>(page).setChoice(ExchangeAnswer::Receive);
    EXPECT_EQ(bits(Exchange), (Bits{0, 1}));
    at(Pick);
    answerOf<PickAnswer>(page).toggle(2);
    answerOf<PickAnswer>(page).toggle(0);
    answerOf<PickAnswer>(page).toggle(2);
    EXPECT_EQ(bits(Pick), (Bits{1, 0, 0}));
    EXPECT_TRUE(page.options()->at(0, "chosen").toBool());
    EXPECT_FALSE(page.options()->at(2, "chosen").toBool());
    at(Range);
    EXPECT_FALSE(answerOf<RangeAnswer>(page).isChosen());
    EXPECT_EQ(answerOf<RangeAnswer>(page).upper(), 2);
    answerOf<RangeAnswer>(page).setSpan(9, 1);
    EXPECT_EQ(answerOf<RangeAnswer>(page).span(), "1 to 2");
    EXPECT_EQ(bits(Range), (Bits{0, 1, 1}));
    at(Together);
    page.setWords("shown");
    answerOf<TogetherAnswer>(page).setDecision(TogetherAnswer::Show);
    EXPECT_EQ(bits(Together), Bits{1});
    at(Chosen);
    answerOf<TogetherAnswer>(page).setOption(1);
    answerOf<TogetherAnswer>(page).setDecision(TogetherAnswer::Show);
    EXPECT_EQ(page.answerTo(Chosen).words, "b");
    for (std::size_t card = 0; card < round.cards.size(); ++card)
        EXPECT_TRUE(protocol::fits(round.cards[card], page.answerTo(card))) << card;
}

TEST_F(Answering, SkippingNeverBlocksAndErasesNothing)
{
    setWish(page, WishAnswer::Love);
    page.setWords("kept");
    page.skip();
    EXPECT_EQ(page.index(), Exchange);
    EXPECT_EQ(page.answerTo(Wish), protocol::Answer{});
    EXPECT_EQ(state(Wish).toInt(), AnswerViewModel::Skipped);

    page.back();
    EXPECT_TRUE(page.skipped());
    EXPECT_EQ(wishOf(page), WishAnswer::None);
    EXPECT_TRUE(page.canTakeUp());
    page.takeUp();
    EXPECT_EQ(wishOf(page), WishAnswer::Love);
    EXPECT_EQ(page.words(), "kept");
    EXPECT_EQ(page.answerTo(Wish).words, "kept");
}

TEST_F(Answering, AChoiceAfterASkipReplacesTheOneThatLayAside)
{
    at(Pick);
    answerOf<PickAnswer>(page).toggle(0);
    answerOf<PickAnswer>(page).toggle(1);
    page.skip();
    at(Pick);
    answerOf<PickAnswer>(page).toggle(2);
    EXPECT_EQ(bits(Pick), (Bits{0, 0, 1}));

    at(Chosen);
    answerOf<TogetherAnswer>(page).setOption(0);
    answerOf<TogetherAnswer>(page).setDecision(TogetherAnswer::Show);
    page.skip();
    at(Chosen);
    answerOf<TogetherAnswer>(page).setOption(1);
    EXPECT_EQ(answerOf<TogetherAnswer>(page).decision(), TogetherAnswer::Undecided);
    EXPECT_EQ(bits(Chosen), Bits{0});
}

TEST_F(Answering, WordsStayUnderEitherYesAndLeaveWithNeitherNoNorKeepingBack)
{
    setWish(page, WishAnswer::Love);
    page.setWords("mine");
    setWish(page, WishAnswer::NotNow);
    EXPECT_FALSE(page.hasWords());
    EXPECT_EQ(page.answerTo(Wish).words, "");
    setWish(page, WishAnswer::Open);
    EXPECT_EQ(page.words(), "mine");
    page.setWithheld(true);
    EXPECT_EQ(bits(Wish), Bits{0});
    EXPECT_EQ(wishOf(page), WishAnswer::Open);
}

TEST_F(Answering, NothingEmptyIsShown)
{
    at(Together);
    EXPECT_FALSE(answerOf<TogetherAnswer>(page).canShow());
    answerOf<TogetherAnswer>(page).setDecision(TogetherAnswer::Show);
    EXPECT_EQ(answerOf<TogetherAnswer>(page).decision(), TogetherAnswer::Undecided);
    page.setWords("something");
    answerOf<TogetherAnswer>(page).setDecision(TogetherAnswer::Show);
    page.setWords("  \n");
    EXPECT_EQ(answerOf<TogetherAnswer>(page).decision(), TogetherAnswer::Undecided);
    EXPECT_EQ(bits(Together), Bits{0});
    EXPECT_EQ(state(Together).toInt(), AnswerViewModel::Here);
    page.next();
    EXPECT_EQ(state(Together).toInt(), AnswerViewModel::Skipped);
}

TEST_F(Answering, WhatIsPrivateIsInNoAnswer)
{
    at(Private);
    page.setWords("only here");
    EXPECT_EQ(page.answerTo(Private), protocol::Answer{});
    page.next();
    EXPECT_EQ(phrase(Private), "Only for me");
    EXPECT_EQ(page.review()->at(Private, "words"), "only here");
}

TEST_F(Answering, WordsAreCutToWhatFitsBetweenTwoSigns)
{
    at(Private);
    EXPECT_FALSE(page.wordsNearLimit());
    page.setWords(QStringLiteral("ü").repeated(1500) + QChar(0));
    EXPECT_EQ(page.words(), QStringLiteral("ü").repeated(static_cast<int>(limits::kWordsBytes / 2)));
    EXPECT_TRUE(page.wordsNearLimit());
    EXPECT_EQ(page.wordsLeft(), 0);
}

// Pasted from wherever: the other laptop would refuse the words, and with them the evening.
TEST_F(Answering, WordsAreWhatTheOtherLaptopTakes)
{
    at(Private);
    page.setWords(QStringLiteral("a\tb\u0007c\u001b[31md\u202ee\u2066f\ufffcg\nh\u00e9"));
    EXPECT_EQ(page.words(), QStringLiteral("a bc[31mdefg\nh\u00e9"));
    EXPECT_TRUE(protocol::isPlain(page.answerTo(Private).words, limits::kWordsBytes, true));
}

TEST_F(Answering, TheReviewFollowsTheLastCardAndLeadsBackToEach)
{
    for (int i = 0; i < page.count(); ++i)
        page.next();
    EXPECT_EQ(page.phase(), AnswerViewModel::Review);
    EXPECT_EQ(phrase(Wish), "No answer");
    page.goTo(Range);
    EXPECT_EQ(page.phase(), AnswerViewModel::Card);
    EXPECT_EQ(page.kind(), protocol::Kind::Range);
    EXPECT_EQ(state(Range).toInt(), AnswerViewModel::Here);
    page.goToReview();
    page.back();
    EXPECT_EQ(page.index(), Roles);
}

TEST_F(Answering, DraftsOfARoundComeBackUntilItIsTurned)
{
    setWish(page, WishAnswer::Love);
    AnswerViewModel& same = page;
    EXPECT_TRUE(same.beginAlone(round, nullptr));
    EXPECT_EQ(bits(Wish), Bits{1});
    same.forget();
    EXPECT_TRUE(same.beginAlone(round, nullptr));
    EXPECT_EQ(bits(Wish), Bits{0});
}

TEST_F(Answering, AloneThereIsNoSeal)
{
    int sealed = 0;
    int finished = 0;
    QObject::connect(&page, &AnswerViewModel::sealed, [&] { ++sealed; });
    QObject::connect(&page, &AnswerViewModel::finished, [&] { ++finished; });
    page.goToReview();
    page.seal();
    page.finish();
    EXPECT_EQ(sealed, 0);
    EXPECT_EQ(finished, 1);
}

TEST_F(Answering, OfSeveralChoicesAnyNumberAndWhatStandsAloneByItself)
{
    at(Several);
    auto& answer = answerOf<TogetherAnswer>(page);
    const auto chosen = [&] {
        QString out;
        for (int row = 0; row < page.options()->count(); ++row)
            out += page.options()->at(row, "chosen").toBool() ? u'x' : u'-';
        return out;
    };
    EXPECT_TRUE(answer.several());
    EXPECT_TRUE(page.options()->at(1, "alone").toBool() && !page.options()->at(0, "alone").toBool());
    answer.toggle(2);
    answer.toggle(0);
    EXPECT_EQ(chosen(), "x-x");
    answer.setDecision(TogetherAnswer::Show);
    EXPECT_EQ(page.answerTo(Several).words, "a\nb");
    EXPECT_EQ(page.review()->at(Several, "words").toString(), "I like A.\nI like B.");
    EXPECT_EQ(bits(Several), Bits{1});
    answer.toggle(1);
    EXPECT_EQ(chosen(), "-x-");
    answer.toggle(0);
    EXPECT_EQ(chosen(), "x--");
    answer.toggle(0);
    EXPECT_EQ(chosen(), "---");
    EXPECT_FALSE(answer.canShow());
    EXPECT_EQ(answer.decision(), TogetherAnswer::Undecided);
    EXPECT_EQ(bits(Several), Bits{0});
    EXPECT_TRUE(protocol::fits(round.cards[Several], page.answerTo(Several)));
}

TEST_F(Answering, AfterASkipSeveralChoicesBeginAnew)
{
    at(Several);
    answerOf<TogetherAnswer>(page).toggle(0);
    page.skip();
    at(Several);
    answerOf<TogetherAnswer>(page).toggle(2);
    EXPECT_EQ(page.review()->at(Several, "answer").toString(), "No answer")
        << "whether to show it is asked anew";
    answerOf<TogetherAnswer>(page).setDecision(TogetherAnswer::Show);
    EXPECT_EQ(page.answerTo(Several).words, "b");
}

TEST_F(Answering, AnExchangeIsAskedInTheWordsOfItsRoles)
{
    at(Roles);
    auto& answer = answerOf<ExchangeAnswer>(page);
    EXPECT_EQ(answer.give(), "I’d like to listen.");
    EXPECT_EQ(answer.receive(), "I’d like to be heard.");
    answer.setChoice(ExchangeAnswer::Receive);
    EXPECT_EQ(phrase(Roles), "I’d like to be heard.");
    at(Exchange);
    EXPECT_EQ(answer.give(), "I’d like to give.");
    answer.setChoice(ExchangeAnswer::Give);
    EXPECT_EQ(phrase(Exchange), "I’d like to give.");
}
