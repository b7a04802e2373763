#include "app/round/reveal_view_model.h"

#include "protocol/rounds/choices.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::app;

// A changed client may fill the slots of a range otherwise than with a span.
TEST(Revealing, X4_ARangeIsShownInTheStretchesThatBothHadAndNoStepBetween)
{
    const protocol::Round round = test::sampleRound();
    const protocol::Card& range = round.cards.at(4);
    const auto step = [&](std::size_t at) {
        return QString::fromStdString(range.options.at(at).text.at("en"));
    };
    PeopleViewModel people;
    RevealViewModel revealing(people);
    const auto shown = [&](const std::vector<bool>& bySlot) {
        revealing.add(1, range, protocol::Overlap{bySlot}, {}, {}, 0);
        return revealing.overlap();
    };
    EXPECT_EQ(shown({false, true, true, true, false}), QStringList{step(1) + " to " + step(3)});
    EXPECT_EQ(shown({true, false, false, false, true}), (QStringList{step(0), step(4)}));
    EXPECT_EQ(shown({true, true, false, true, true}),
              (QStringList{step(0) + " to " + step(1), step(3) + " to " + step(4)}));
    EXPECT_EQ(shown({false, false, true, false, false}), QStringList{step(2)});
}

namespace {

using protocol::Kind;
using protocol::Line;

protocol::Text text(const char* words) { return {{"en", words}}; }

protocol::Card cardOf(Kind kind)
{
    for (const protocol::Card& card : test::sampleRound().cards)
        if (card.kind == kind)
            return card;
    throw std::runtime_error("the sample round lacks a kind of card");
}

// As it is read on one laptop.
class Side
{
public:
    Side(bool first, const char* own = "", const char* other = "")
    {
        people.set(QString::fromUtf8(own), QString::fromUtf8(other), first);
    }
    void turn(const protocol::Card& card, const std::vector<bool>& bySlot, const std::string& mine = {},
              const std::string& theirs = {}, crypto::Role role = 0)
    {
        page.add(static_cast<std::size_t>(page.count()) + 1, card, protocol::Overlap{bySlot}, mine, theirs,
                 role);
    }
    QString lineOf(const protocol::Card& card)
    {
        turn(card, std::vector<bool>(card.slotCount(), true));
        return page.consentLine();
    }

    PeopleViewModel people;
    RevealViewModel page{people};
};

} // namespace

TEST(Revealing, ACardSaysWhichLineIsItsOwnAndNotConsentUnlessItIsLight)
{
    Side side(true);
    const auto line = [&](Kind kind, Line said, bool light) {
        protocol::Card card = cardOf(kind);
        card.line = said;
        card.light = light;
        return side.lineOf(card);
    };
    for (const Kind kind : {Kind::Wish, Kind::Exchange, Kind::Pick, Kind::Range, Kind::Together}) {
        EXPECT_EQ(line(kind, Line::Idea, false), "An idea you are both open to – not consent.");
        EXPECT_EQ(line(kind, Line::Idea, true), "An idea you are both open to.");
        EXPECT_EQ(line(kind, Line::Both, false), "True for both of you – not consent.");
        EXPECT_EQ(line(kind, Line::Both, true), "True for both of you.");
        EXPECT_EQ(line(kind, Line::Shown, false), "Something you both chose to show – not consent.");
        EXPECT_EQ(line(kind, Line::Shown, true), "Something you both chose to show.");
    }
    // By the kind, where it does not say.
    EXPECT_EQ(line(Kind::Wish, Line::Unsaid, false), "An idea you are both open to – not consent.");
    EXPECT_EQ(line(Kind::Range, Line::Unsaid, false), "A stretch that feels good to you both – not consent.");
    EXPECT_EQ(line(Kind::Range, Line::Unsaid, true), "A stretch that feels good to you both.");
    EXPECT_EQ(line(Kind::Together, Line::Unsaid, false), "Something you both chose to show – not consent.");
    EXPECT_TRUE(side.page.spoken().endsWith("not consent."));
}

TEST(Revealing, AnExchangeIsASentenceUnderEachNameOnBothLaptops)
{
    protocol::Card card = cardOf(Kind::Exchange);
    card.help = text("To give is to listen.");
    for (const bool roles : {false, true}) {
        if (roles) {
            card.give = text("I’d like to listen.");
            card.receive = text("I’d like to be heard.");
        }
        const QString give = roles ? "I’d like to listen." : "I’d like to give.";
        const QString receive = roles ? "I’d like to be heard." : "I’d like to receive.";
        Side one(true), two(false);
        // Slots of role 0: give, receive. Here whoever is second has role 0, and gives.
        for (Side* side : {&one, &two})
            side->turn(card, {true, false}, {}, {}, side == &two ? 0 : 1);
        for (Side* side : {&one, &two}) {
            EXPECT_EQ(side->page.firstWords(), receive);
            EXPECT_EQ(side->page.secondWords(), give);
            EXPECT_TRUE(side->page.overlap().isEmpty());
            EXPECT_TRUE(side->page.namesBoth());
            EXPECT_EQ(side->page.help(), roles ? "" : "To give is to listen.");
        }
        EXPECT_TRUE(one.page.spoken().contains("You: " + receive));
        EXPECT_TRUE(one.page.spoken().contains("Your partner: " + give));
        EXPECT_TRUE(two.page.spoken().contains("Your partner: " + receive));
        EXPECT_TRUE(two.page.spoken().contains("You: " + give));
        one.turn(card, {true, true});
        EXPECT_EQ(one.page.firstWords(), give + u'\n' + receive);
        EXPECT_EQ(one.page.secondWords(), give + u'\n' + receive);
    }
}

TEST(Revealing, HelpIsShownOnlyWhereItExplainsTheWords)
{
    for (const Kind kind : {Kind::Wish, Kind::Pick, Kind::Range, Kind::Together}) {
        Side side(true);
        protocol::Card card = cardOf(kind);
        card.help = text("Pick any.");
        side.turn(card, std::vector<bool>(card.slotCount(), true));
        EXPECT_EQ(side.page.help(), "");
        EXPECT_FALSE(side.page.spoken().contains("Pick any."));
    }
}

TEST(Revealing, SeveralChoicesAreALineEachForBothAndOnlyWhatCanHaveBeenChosen)
{
    protocol::Card card;
    card.id = "t";
    card.kind = Kind::Together;
    card.prompt = text("T");
    card.several = true;
    card.options = {{"a", text("I like A.")}, {"b", text("I like B.")}, {"none", text("None."), true}};
    Side side(false);
    side.turn(card, {true}, "b", "a\nb");
    EXPECT_EQ(side.page.firstWords(), "I like A.\nI like B.");
    EXPECT_EQ(side.page.secondWords(), "I like B.");
    side.turn(card, {true}, "none", "a\nnone"); // from a changed client
    EXPECT_EQ(side.page.firstWords(), "");
    EXPECT_EQ(side.page.secondWords(), "None.");
}

TEST(Revealing, OnlyAStepThatSomebodyWroteIsPutOnOurPage)
{
    Side side(true);
    QStringList put;
    QObject::connect(
        &side.page, &RevealViewModel::puttingOnPage,
        [&](std::size_t card, const QString& start) { put << QString::number(card) + ' ' + start; });
    protocol::Card card = cardOf(Kind::Wish);
    side.turn(card, {true});
    EXPECT_EQ(side.page.step(), "");
    side.page.putOnPage();
    EXPECT_TRUE(put.isEmpty()) << "a question is no step";
    card.step = text("One evening, we walk.");
    side.turn(card, {true});
    side.page.putOnPage();
    EXPECT_EQ(put, QStringList{"2 One evening, we walk."});
    EXPECT_EQ(side.page.stepOf(0), "");
    EXPECT_EQ(side.page.stepOf(1), "One evening, we walk.");
}
