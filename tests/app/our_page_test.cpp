#include "app/view_models/our_page_view_model.h"
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
        for (AppViewModel* app : {&a, &b}) {
            app->welcome()->goOn();
            app->welcome()->setKeeps(true);
            app->welcome()->begin();
            app->keepingIt()->passphrase()->type("four words in a row");
            app->keepingIt()->passphrase()->typeAgain("four words in a row");
            app->keepingIt()->create();
        }
        return both(AppViewModel::Connect) && pair(a, b);
    }

    // One card is shared, and turning stops there.
    bool toOurPage()
    {
        if (!toAnswer() || !toTurning() || !turn())
            return false;
        a.revealing()->stop();
        if (!both(AppViewModel::TheEnd))
            return false;
        for (AppViewModel* app : {&a, &b})
            app->ending()->toOurPage();
        return a.page() == AppViewModel::OurPage && b.page() == AppViewModel::OurPage;
    }

    static QStringList textsOf(AppViewModel& app)
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
    EXPECT_EQ(start, a.ending()->shared()->at(0, "prompt").toString());

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
    ASSERT_TRUE(toAnswer());
    ASSERT_TRUE(toTurning());
    ASSERT_TRUE(turn());
    const QStringList other = shownBy(*b.revealing());
    a.revealing()->putOnPage();
    a.revealing()->putOnPage();
    EXPECT_TRUE(a.revealing()->onPage());
    settle();
    EXPECT_EQ(shownBy(*b.revealing()), other);
    const QString start = a.revealing()->prompt();
    a.revealing()->turnNext();
    b.revealing()->turnNext();
    ASSERT_TRUE(until([&] { return a.revealing()->shared()->count() == 2 && a.page() != AppViewModel::TurnTogether; }));
    EXPECT_FALSE(a.revealing()->onPage());
    EXPECT_NE(a.revealing()->prompt(), start);
    a.revealing()->before();
    EXPECT_EQ(a.revealing()->prompt(), start);
    EXPECT_TRUE(a.revealing()->onPage() && a.revealing()->hasAfter() && !a.revealing()->hasBefore());
    a.revealing()->before();
    EXPECT_EQ(a.revealing()->prompt(), start);
    a.revealing()->stop();
    ASSERT_TRUE(both(AppViewModel::TheEnd));
    a.ending()->toOurPage();
    EXPECT_EQ(textsOf(a), QStringList{start});
}

TEST_F(OurPage, ARoundAloneOrABrokenEveningHasNone)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    EndViewModel end(*a.revealing()->shared());
    end.set(EndViewModel::Alone, {}, {});
    EXPECT_FALSE(end.hasPage());
    end.setFailed({}, {}, {});
    EXPECT_FALSE(end.hasPage());
    end.set(EndViewModel::NothingUp, {}, {});
    EXPECT_TRUE(end.hasPage());
}
