#include "app/sheet/our_page_view_model.h"
#include "protocol/limits.h"
#include "tests/app/two_laptops.h"
#include "tests/support/screen.h"

#include <gtest/gtest.h>

#include <utility>

using namespace mandorla;
using namespace mandorla::test;

namespace {

sync::SharedEntry entry(std::uint8_t id, const char* text) { return {sync::EntryId{id}, text, std::nullopt}; }

// Both evenings just for tonight, or both kept; one round played, and both on our page.
class OurPage : public TwoLaptops
{
protected:
    bool keptAndPaired()
    {
        const QString passphrase = QStringLiteral("four words in a row");
        return keepItLocked(a, passphrase) && keepItLocked(b, passphrase) && pair(a, b);
    }

    // One card is shared, and turning stops there.
    bool toOurPage()
    {
        if (!toAnswer() || !toTurning() || !turn())
            return false;
        a.revealing()->stop();
        if (!both(Navigator::TheEnd))
            return false;
        for (App* app : {&a, &b})
            app->ending()->toOurPage();
        return a.navigator()->screen() == Navigator::OurPage && b.navigator()->screen() == Navigator::OurPage;
    }

    static QStringList textsOf(App& app)
    {
        QStringList out;
        for (int row = 0; row < app.ourPage()->entries()->count(); ++row)
            out << app.ourPage()->entries()->textAt(row);
        return out;
    }
};

} // namespace

TEST(EntryRows, RowsStayWhoTheyAreWhileOthersComeGoAndMove)
{
    EntryRows rows;
    rows.set({entry(1, "one"), entry(2, "two"), entry(3, "three")});
    const QPersistentModelIndex two(rows.index(1));
    rows.set({entry(4, "four"), entry(3, "three"), entry(2, "two, reworded")});
    EXPECT_EQ(rows.count(), 3);
    EXPECT_EQ(two.row(), 2);
    EXPECT_EQ(rows.textAt(2), "two, reworded");
    EXPECT_EQ(rows.idAt(0), sync::EntryId{4});
    rows.set({entry(3, "three")});
    EXPECT_FALSE(two.isValid());
    EXPECT_EQ(rows.textAt(0), "three");
}

TEST(EntryRows, TheBlankOneIsTheLastAndBecomesWhatIsWrittenInIt)
{
    EntryRows rows;
    rows.addBlank();
    rows.addBlank();
    EXPECT_EQ(rows.count(), 1);
    rows.set({entry(1, "one")});
    EXPECT_EQ(rows.textAt(0), "one");
    EXPECT_TRUE(rows.hasBlank());
    const QPersistentModelIndex blank(rows.index(1));
    rows.begin(sync::EntryId{2});
    EXPECT_FALSE(rows.hasBlank());
    rows.set({entry(1, "one"), entry(2, "two")});
    EXPECT_EQ(blank.row(), 1);
    EXPECT_EQ(rows.count(), 2);
}

TEST_F(OurPage, BeginsBlankAndWithWhatIsShared)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    OurPageViewModel& page = *a.ourPage();
    EXPECT_EQ(page.title(), a.ending()->roundTitle());
    EXPECT_EQ(textsOf(a), QStringList{""});
    EXPECT_EQ(page.current(), 0);
    ASSERT_EQ(page.shared()->count(), 1);
    const QString start = page.shared()->at(0, "start").toString();
    EXPECT_EQ(start, a.revealing()->step()) << "what somebody wrote for the card, not what it asks";
    EXPECT_EQ(page.shared()->at(0, "card").toString(), a.ending()->shared()->at(0, "prompt").toString());

    page.tryThis(0);
    EXPECT_EQ(textsOf(a), QStringList{start});
    EXPECT_TRUE(page.shared()->at(0, "here").toBool());
    page.reword(0, "On Sundays.");
    EXPECT_FALSE(page.shared()->at(0, "here").toBool());
    page.tryThis(0);
    EXPECT_EQ(textsOf(a), (QStringList{"On Sundays.", start}));
    EXPECT_EQ(page.current(), 1);
    page.drop(0);
    EXPECT_EQ(textsOf(a), QStringList{start});
    EXPECT_EQ(page.current(), 0);
    page.drop(0);
    EXPECT_EQ(textsOf(a), QStringList{""});
}

TEST_F(OurPage, ABlankRowIsOnThisLaptopOnlyUntilSomethingIsWritten)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    OurPageViewModel& page = *a.ourPage();
    page.reword(0, "a walk");
    page.write();
    EXPECT_EQ(textsOf(a), (QStringList{"a walk", ""}));
    EXPECT_EQ(page.current(), 1);
    page.write();
    EXPECT_EQ(page.entries()->count(), 2);
    page.setCurrent(0);
    EXPECT_EQ(textsOf(a), QStringList{"a walk"});
    page.write();
    page.reword(1, "t");
    page.reword(1, "tea");
    EXPECT_EQ(textsOf(a), (QStringList{"a walk", "tea"}));
    EXPECT_EQ(page.current(), 1);
}

TEST_F(OurPage, WhatMayNotStandInATextIsLeftOutInTheField)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    a.ourPage()->reword(0, "tea");
    int told = 0;
    QObject::connect(a.ourPage()->entries(), &EntryRows::dataChanged, [&] { ++told; });
    a.ourPage()->reword(0, QString("tea") + QChar(0x202e));
    EXPECT_EQ(textsOf(a), QStringList{"tea"});
    EXPECT_EQ(told, 2); // as it was written, and as it is
    a.ourPage()->reword(0, QString(limits::kEntryChars + 1, 'x'));
    EXPECT_EQ(textsOf(a), QStringList{"tea"});
}

TEST_F(OurPage, JustForTonightNothingIsKept)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    EXPECT_FALSE(a.ourPage()->canKeep());
    EXPECT_EQ(a.ourPage()->sentence(), "This evening is just for tonight, and the page goes with it.");
    a.ourPage()->toggleKeep();
    EXPECT_FALSE(a.ourPage()->keep());
}

TEST_F(OurPage, PutThereFromTheRevealOnce)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer(3)); // two wishes with a step each
    ASSERT_TRUE(toTurning());
    ASSERT_TRUE(turn());
    const QStringList other = shownBy(*b.revealing());
    a.revealing()->putOnPage();
    a.revealing()->putOnPage();
    EXPECT_TRUE(a.revealing()->onPage());
    settle();
    EXPECT_EQ(shownBy(*b.revealing()), other);
    const QString prompt = a.revealing()->prompt();
    const QString start = a.revealing()->step();
    EXPECT_FALSE(start.isEmpty());
    a.revealing()->turnNext();
    b.revealing()->turnNext();
    ASSERT_TRUE(until([&] {
        return a.revealing()->shared()->count() == 2 && a.navigator()->screen() != Navigator::TurnTogether;
    }));
    EXPECT_FALSE(a.revealing()->onPage());
    EXPECT_NE(a.revealing()->prompt(), prompt);
    a.revealing()->before();
    EXPECT_EQ(a.revealing()->prompt(), prompt);
    EXPECT_TRUE(a.revealing()->onPage() && a.revealing()->hasAfter() && !a.revealing()->hasBefore());
    a.revealing()->before();
    EXPECT_EQ(a.revealing()->prompt(), prompt);
    a.revealing()->stop();
    ASSERT_TRUE(both(Navigator::TheEnd));
    a.ending()->toOurPage();
    EXPECT_EQ(textsOf(a), QStringList{start});
}

TEST_F(OurPage, WhatBothPutThereIsThereOnce)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer(3));
    ASSERT_TRUE(toTurning());
    ASSERT_TRUE(turn());
    const QString first = a.revealing()->step();
    a.revealing()->putOnPage(); // at once
    b.revealing()->putOnPage();
    settle();
    a.revealing()->turnNext();
    b.revealing()->turnNext();
    ASSERT_TRUE(until(
        [&] { return a.revealing()->shared()->count() == 2 && b.revealing()->shared()->count() == 2; }));
    const QString second = a.revealing()->step();
    ASSERT_NE(first, second);
    a.revealing()->putOnPage(); // one after the other
    settle();
    b.revealing()->putOnPage();
    EXPECT_TRUE(a.revealing()->onPage() && b.revealing()->onPage());
    settle();
    a.revealing()->stop();
    ASSERT_TRUE(both(Navigator::TheEnd));
    a.ending()->toOurPage();
    b.ending()->toOurPage();
    ASSERT_TRUE(until([&] { return textsOf(a) == (QStringList{first, second}); }));
    EXPECT_EQ(textsOf(a), textsOf(b));
}

TEST_F(OurPage, ABrokenEveningHasNone)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    EndViewModel end(*a.revealing()->shared());
    const protocol::Round& round = exercises().front().rounds.front();
    end.setFailed({}, {});
    EXPECT_FALSE(end.hasPage());
    end.set(EndViewModel::NothingUp, round);
    EXPECT_TRUE(end.hasPage());
}

// --- together ---

TEST_F(OurPage, WhatOneWritesTheOtherReadsWithoutAnAuthor)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    const QStringList before = shownBy(*b.ourPage());
    a.ourPage()->write(); // a blank row is on this laptop only
    settle();
    EXPECT_EQ(shownBy(*b.ourPage()), before);
    a.ourPage()->tryThis(0);
    const QString start = a.ourPage()->entries()->textAt(0);
    // Whose cursor is in the blank row keeps it.
    ASSERT_TRUE(until([&] { return textsOf(b) == (QStringList{start, ""}); }));
    EXPECT_EQ(b.ourPage()->current(), 1);
    b.ourPage()->setCurrent(0);
    b.ourPage()->reword(0, start + " On Sundays.");
    ASSERT_TRUE(until([&] { return textsOf(a) == textsOf(b); }));
    EXPECT_EQ(textsOf(a), QStringList{start + " On Sundays."});
    EXPECT_EQ(shownBy(*a.ourPage()), shownBy(*b.ourPage()));
    a.ourPage()->drop(0);
    ASSERT_TRUE(until([&] { return textsOf(b) == QStringList{""}; }));
    EXPECT_EQ(b.ourPage()->current(), 0);
}

TEST_F(OurPage, WhoeverWritesStaysInTheirEntryWhileOthersComeAndGo)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    a.ourPage()->reword(0, "one");
    a.ourPage()->write();
    a.ourPage()->reword(1, "two");
    ASSERT_TRUE(until([&] { return textsOf(b) == (QStringList{"one", "two", ""}); }));
    b.ourPage()->setCurrent(1);
    EXPECT_EQ(textsOf(b), (QStringList{"one", "two"}));
    a.ourPage()->drop(0);
    ASSERT_TRUE(until([&] { return textsOf(b) == QStringList{"two"}; }));
    EXPECT_EQ(b.ourPage()->current(), 0);
    b.ourPage()->write();
    EXPECT_EQ(b.ourPage()->current(), 1);
    a.ourPage()->write();
    a.ourPage()->reword(1, "three");
    ASSERT_TRUE(until([&] { return textsOf(b) == (QStringList{"two", "three", ""}); }));
    EXPECT_EQ(b.ourPage()->current(), 2); // still in the blank row
}

TEST_F(OurPage, TwoTextsStandSideBySideUntilOneIsTakenOrTheyAreJoined)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    a.ourPage()->reword(0, "tea");
    ASSERT_TRUE(until([&] { return textsOf(b) == (QStringList{"tea", ""}); }));
    b.ourPage()->setCurrent(0);
    const auto apart = [&](const char* one, const char* other) {
        a.ourPage()->reword(0, one);
        b.ourPage()->reword(0, other);
        return until([&] {
            return !a.ourPage()->entries()->otherAt(0).isEmpty() &&
                   !b.ourPage()->entries()->otherAt(0).isEmpty();
        });
    };
    ASSERT_TRUE(apart("a walk by the river", "an evening without plans"));
    EXPECT_EQ(a.ourPage()->entries()->textAt(0), "a walk by the river");
    EXPECT_EQ(a.ourPage()->entries()->otherAt(0), "an evening without plans");
    EXPECT_EQ(b.ourPage()->entries()->textAt(0), "an evening without plans");
    a.ourPage()->take(0, true);
    ASSERT_TRUE(until([&] { return b.ourPage()->entries()->otherAt(0).isEmpty(); }));
    EXPECT_EQ(textsOf(a), QStringList{"an evening without plans"});
    EXPECT_EQ(textsOf(b), textsOf(a));
    ASSERT_TRUE(apart("supper", "dancing"));
    b.ourPage()->join(0);
    ASSERT_TRUE(until([&] { return a.ourPage()->entries()->otherAt(0).isEmpty(); }));
    EXPECT_EQ(textsOf(b), QStringList{"dancing\nsupper"});
    EXPECT_EQ(textsOf(a), textsOf(b));
}

TEST_F(OurPage, KeptOnlyIfBothKeepAndNothingOfAWishShows)
{
    ASSERT_TRUE(keptAndPaired());
    ASSERT_TRUE(toOurPage());
    a.ourPage()->reword(0, "tea");
    ASSERT_TRUE(until([&] { return textsOf(b) == (QStringList{"tea", ""}); }));
    b.ourPage()->setCurrent(0);
    EXPECT_FALSE(a.ourPage()->canTakeAlong());
    const QStringList before = shownBy(b);
    a.ourPage()->toggleKeep();
    EXPECT_TRUE(a.ourPage()->keep());
    settle();
    EXPECT_EQ(shownBy(b), before);
    a.ourPage()->toggleKeep();
    a.ourPage()->toggleKeep();
    b.ourPage()->chooseDays(30); // that takes every wish back
    ASSERT_TRUE(until([&] { return a.ourPage()->days() == 30; }));
    EXPECT_FALSE(a.ourPage()->keep());
    a.ourPage()->toggleKeep();
    b.ourPage()->toggleKeep();
    ASSERT_TRUE(until([&] {
        return a.ourPage()->state() == OurPageViewModel::Kept &&
               b.ourPage()->state() == OurPageViewModel::Kept;
    }));
    EXPECT_EQ(a.ourPage()->sentence(), "You both keep this page. After a month it fades by itself.");
    EXPECT_EQ(b.ourPage()->sentence(), a.ourPage()->sentence());

    a.ourPage()->takeAlong();
    EXPECT_EQ(a.navigator()->screen(), Navigator::TakeAlong);
    EXPECT_EQ(a.takingAlong()->names(), ""); // nobody chose a name
    a.takingAlong()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::OurPage);

    // It is on the start screen, and letting go is possible at any time.
    for (App* app : {&a, &b}) {
        app->ourPage()->back();
        app->ending()->anotherRound();
        ASSERT_EQ(app->pages()->pages()->count(), 1);
        EXPECT_EQ(app->pages()->pages()->at(0, "tell").toString(), "You both keep it.");
    }
    a.pages()->open(0);
    EXPECT_EQ(a.navigator()->screen(), Navigator::OurPage);
    EXPECT_EQ(textsOf(a), QStringList{"tea"});
    a.ourPage()->letGo();
    EXPECT_EQ(a.ourPage()->state(), OurPageViewModel::Gone);
    ASSERT_TRUE(until([&] { return b.pages()->pages()->count() == 0; }));
    EXPECT_EQ(b.navigator()->screen(), Navigator::Choose);
    a.ourPage()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    EXPECT_EQ(a.pages()->pages()->count(), 0);
}

TEST_F(OurPage, LettingGoIsOneSentenceForBoth)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toOurPage());
    b.ourPage()->letGo();
    ASSERT_TRUE(until([&] { return a.ourPage()->state() == OurPageViewModel::Gone; }));
    EXPECT_EQ(shownBy(*a.ourPage()), shownBy(*b.ourPage()));
    EXPECT_EQ(a.ourPage()->sentence(), "This page is let go, for both of you.");
    EXPECT_EQ(a.navigator()->screen(), Navigator::OurPage);
}

TEST_F(OurPage, PagesThatLieOverOthersLeadBackOneByOne)
{
    ASSERT_TRUE(keptAndPaired());
    ASSERT_TRUE(toOurPage());
    a.ourPage()->toggleKeep();
    b.ourPage()->toggleKeep();
    ASSERT_TRUE(until([&] { return a.ourPage()->canTakeAlong(); }));
    a.ourPage()->takeAlong();
    ASSERT_EQ(a.navigator()->screen(), Navigator::TakeAlong);
    const QString path = a.takingAlong()->path();
    b.goSilent();
    ASSERT_TRUE(until([&] { return a.notice()->paused(); }));
    a.showApart();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Apart);
    a.leaveApart();
    EXPECT_EQ(a.navigator()->screen(), Navigator::TakeAlong);
    EXPECT_EQ(a.takingAlong()->path(), path);
    a.takingAlong()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::OurPage);
    EXPECT_EQ(a.takingAlong()->path(), "") << "nothing of it stays";
    a.ourPage()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::TheEnd);
}
