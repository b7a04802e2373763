#include "app/words/sentences.h"
#include "tests/app/two_laptops.h"
#include "tests/support/answers.h"

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// Three laptops that keep: A is paired with B and with C.
class SeveralPeople : public TwoLaptops
{
protected:
    sync::Household homeC{options, theClock, folder.filePath(QStringLiteral("c")), sync::kLowestCost};
    App c{homeC, exercises()};

    void SetUp() override
    {
        for (App* app : {&a, &b, &c}) {
            app->welcome()->goOn();
            app->welcome()->setKeeps(true);
            app->welcome()->begin();
            app->keepingIt()->passphrase()->type(kPassphrase);
            app->keepingIt()->passphrase()->typeAgain(kPassphrase);
            app->keepingIt()->create();
            ASSERT_TRUE(until([app] { return app->navigator()->screen() == Navigator::Connect; }));
        }
        a.connecting()->setName("Ada");
        b.connecting()->setName("Bo");
        c.connecting()->setName("Cleo");
        ASSERT_TRUE(meet(b));
    }

    bool meet(App& other)
    {
        a.connecting()->show();
        other.connecting()->type();
        if (!until([&] { return other.connecting()->found(); }))
            return false;
        other.connecting()->setTyped(a.connecting()->digits());
        other.connecting()->pair();
        return until([&] {
            return a.navigator()->screen() == Navigator::Choose &&
                   other.navigator()->screen() == Navigator::Choose;
        });
    }

    void toPeople()
    {
        a.showKept();
        a.showCompanions();
        ASSERT_EQ(a.navigator()->screen(), Navigator::Companions);
    }

    void meetBoth()
    {
        toPeople();
        a.companions()->pairWithAnother();
        ASSERT_EQ(a.navigator()->screen(), Navigator::Connect);
        ASSERT_TRUE(meet(c));
    }

    QString name(int row) { return a.companions()->people()->at(row, "name").toString(); }

    bool together(App& other, int page = Navigator::Choose)
    {
        return until([&] {
            return a.navigator()->screen() == page && !a.notice()->paused() && !other.notice()->paused() &&
                   a.people() && a.choosing()->canSuggest();
        });
    }
};

} // namespace

TEST_F(SeveralPeople, WithOneTheListLeadsBackToTheEvening)
{
    toPeople();
    ASSERT_EQ(a.companions()->people()->count(), 1);
    EXPECT_EQ(name(0), "Bo");
    EXPECT_TRUE(a.companions()->canLeave());
    a.companions()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Kept);
    a.showCompanions();
    a.companions()->goOn(0);
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    EXPECT_TRUE(a.choosing()->canSuggest()) << "nothing was interrupted";
}

TEST_F(SeveralPeople, AnotherDayAPersonIsPickedFirst)
{
    meetBoth();
    EXPECT_EQ(a.people()->otherName(), "Cleo");
    EXPECT_EQ(b.people()->otherName(), "Ada");
    a.window()->lock();
    ASSERT_TRUE(until([&] { return homeA.state() == sync::Household::State::Closed; }));
    EXPECT_EQ(a.companions()->people()->count(), 0) << "no name stays behind the lock";
    a.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::Companions; }));
    EXPECT_EQ(a.notice()->text(), "");
    EXPECT_FALSE(a.companions()->canLeave());
    ASSERT_EQ(a.companions()->people()->count(), 2);
    EXPECT_EQ(name(0), "Bo");
    EXPECT_EQ(name(1), "Cleo");
    settle(1500ms);
    EXPECT_EQ(homeA.client()->port(), 0) << "nobody is told";

    a.companions()->goOn(0);
    ASSERT_TRUE(together(b));
    EXPECT_EQ(a.people()->otherName(), "Bo");
}

TEST_F(SeveralPeople, ANameOfWhichNothingCanBeSeenIsNone)
{
    ASSERT_TRUE(homeC.client()->setName(QString(40, QChar(0x200b)))); // what the window would not send
    meetBoth();
    EXPECT_EQ(a.people()->otherName(), "Your partner");
    toPeople();
    ASSERT_EQ(a.companions()->people()->count(), 2);
    EXPECT_TRUE(name(0) == "Someone without a name" || name(1) == "Someone without a name")
        << "not a blank line";
}

TEST_F(SeveralPeople, WhatWasWrittenToOneIsNotThereWithTheOther)
{
    ASSERT_TRUE(toAnswer());
    a.answering()->next();
    setWish(a.answering(), WishAnswer::Love);
    a.answering()->setWords("only for Bo");
    homeA.client()->showDigits();
    c.connecting()->type();
    ASSERT_TRUE(until([&] { return c.connecting()->found(); }));
    c.connecting()->setTyped(a.connecting()->digits());
    c.connecting()->pair();
    ASSERT_TRUE(
        until([&] { return c.navigator()->screen() == Navigator::Choose && c.choosing()->canSuggest(); }));
    c.choosing()->suggest(); // the same round
    ASSERT_TRUE(until([&] { return a.choosing()->canAgree(); }));
    a.choosing()->agree();
    ASSERT_TRUE(until([&] { return c.navigator()->screen() == Navigator::Answer; }));
    a.answering()->goTo(0);
    EXPECT_EQ(a.people()->otherName(), "Cleo");
    EXPECT_EQ(a.answering()->words(), "");
}

TEST_F(SeveralPeople, ForgettingAsksNobodyAndLeavesTheOthers)
{
    meetBoth();
    toPeople();
    a.companions()->forget(1); // Cleo, with whom this evening is
    EXPECT_EQ(a.navigator()->screen(), Navigator::Companions);
    EXPECT_FALSE(a.companions()->canLeave());
    ASSERT_EQ(a.companions()->people()->count(), 1);
    EXPECT_EQ(name(0), "Bo");
    ASSERT_TRUE(until([&] { return c.notice()->paused(); }));
    EXPECT_EQ(c.notice()->text(), paused().what);
    a.companions()->goOn(0);
    ASSERT_TRUE(together(b));

    toPeople();
    a.companions()->forget(0);
    EXPECT_EQ(a.navigator()->screen(), Navigator::BeforeWeBegin) << "first, until a pairing is kept";
    EXPECT_TRUE(homeA.client()->companions().empty());
    a.welcome()->goOn();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Connect);
}

TEST_F(SeveralPeople, WithFourThereIsNoRoomForAFifth)
{
    meetBoth();
    sync::Household homeD{options, theClock, folder.filePath(QStringLiteral("d")), sync::kLowestCost};
    sync::Household homeE{options, theClock, folder.filePath(QStringLiteral("e")), sync::kLowestCost};
    for (sync::Household* home : {&homeD, &homeE}) {
        ASSERT_TRUE(home->create(kPassphrase));
        toPeople();
        EXPECT_TRUE(a.companions()->room());
        a.companions()->pairWithAnother();
        a.connecting()->show();
        home->client()->typeDigits();
        ASSERT_TRUE(until([&] { return home->client()->laptopsShowing() == 1; }));
        ASSERT_TRUE(home->client()->enterCode(a.connecting()->digits()));
        ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::Choose; }));
    }
    toPeople();
    EXPECT_FALSE(a.companions()->room());
    EXPECT_TRUE(a.companions()->roomProblem().contains("forget one of them first"));
    a.companions()->pairWithAnother();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Companions);
    EXPECT_EQ(name(2), "Someone without a name");
}

TEST_F(SeveralPeople, ApartAnAddressIsDialledAndThePageUnderItComesBack)
{
    a.showApart();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose) << "they are together";
    b.window()->lock();
    ASSERT_TRUE(until([&] { return a.notice()->paused(); }));
    a.showApart();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Apart);
    a.connecting()->setAddress("127.0.0.1:1");
    a.connecting()->useAddress();
    ASSERT_TRUE(until([&] { return !a.connecting()->failure().isEmpty(); }));
    EXPECT_EQ(a.connecting()->failure(), sentenceFor(sync::ConnectFailure::Unreachable).what);
    a.leaveApart();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    a.showApart();
    b.door()->open(kPassphrase);
    ASSERT_TRUE(together(b)) << "found again, the page under it is back";
}
