#include "app/round/talk_hourglass.h"
#include "tests/app/two_laptops.h"

#include <QElapsedTimer>

namespace mandorla::test {
namespace {

TEST(TalkHourglass, RunsOnceForEachAndThenNotAnyMore)
{
    const sync::Time since = 7h;
    const TalkHourglass glass(5, since);
    EXPECT_FALSE(glass.hasTurned(since));
    EXPECT_DOUBLE_EQ(glass.sand(since), 1);
    EXPECT_EQ(glass.minutesLeft(since), 5);
    EXPECT_DOUBLE_EQ(glass.sand(since + 150s), 0.5);
    EXPECT_EQ(glass.minutesLeft(since + 150s), 3);
    EXPECT_EQ(glass.left(since + 299s), 1s);
    EXPECT_FALSE(glass.hasTurned(since + 299999ms));
    EXPECT_TRUE(glass.hasTurned(since + 300s));
    EXPECT_DOUBLE_EQ(glass.sand(since + 300s), 1) << "turned round";
    EXPECT_FALSE(glass.hasRun(since + 599999ms));
    EXPECT_TRUE(glass.hasRun(since + 600s));
    EXPECT_DOUBLE_EQ(glass.sand(since + 600s), 0);
    EXPECT_DOUBLE_EQ(glass.sand(since + 24h), 0);
    EXPECT_EQ(glass.minutesLeft(since + 24h), 0);
}

class Talk : public TwoLaptops
{
protected:
    bool toReveal()
    {
        toConnect();
        return pair(a, b) && toAnswer() && toTurning() && turn() && both(Navigator::Reveal);
    }

    void suggest(int minutes, bool iBegin)
    {
        ASSERT_TRUE(a.talking()->possible());
        a.talking()->open();
        ASSERT_EQ(a.navigator()->screen(), Navigator::Talk);
        a.talking()->setMinutes(minutes);
        a.talking()->setIBegin(iBegin);
        a.talking()->suggest();
        EXPECT_EQ(a.talking()->stage(), TalkViewModel::Suggested);
        ASSERT_TRUE(until([&] { return b.talking()->asks(); }));
    }

    void begin()
    {
        suggest(2, false);
        b.talking()->open();
        b.talking()->accept();
        ASSERT_TRUE(until([&] { return a.talking()->stage() == TalkViewModel::On; }));
        ASSERT_EQ(b.talking()->stage(), TalkViewModel::On);
    }
};

TEST_F(Talk, IsTheSameOnBothScreensAndLeadsBackToTheCard)
{
    ASSERT_TRUE(toReveal());
    const QString card = a.revealing()->spoken();
    suggest(2, false);
    EXPECT_EQ(b.navigator()->screen(), Navigator::Reveal) << "nobody's screen is taken over";
    EXPECT_TRUE(until([&] { return b.notice()->text() == "Your partner suggests talking this through."; }));
    b.talking()->open();
    EXPECT_EQ(b.notice()->text(), "");
    EXPECT_EQ(a.talking()->terms(), "2 minutes each. Your partner begins.");
    EXPECT_EQ(b.talking()->terms(), "2 minutes each. You begin.");
    QElapsedTimer took;
    took.start();
    b.talking()->accept();
    ASSERT_TRUE(until([&] { return a.talking()->stage() == TalkViewModel::On; }));
    EXPECT_LT(took.elapsed(), 1000) << "a frame, on a machine that is not busy";
    EXPECT_TRUE(both(Navigator::Talk));
    EXPECT_EQ(a.talking()->firstSpeaks(), b.talking()->firstSpeaks());
    EXPECT_EQ(a.talking()->title(), "Your partner speaks");
    EXPECT_EQ(b.talking()->title(), "You speak");
    EXPECT_EQ(a.talking()->minutesLeft(), 2);
    EXPECT_FALSE(a.talking()->bothSpoke());
    a.turning()->putHandOn();
    EXPECT_FALSE(a.turning()->hand()) << "nothing is turned out of a talk";
    a.talking()->end();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Reveal);
    EXPECT_TRUE(both(Navigator::Reveal));
    EXPECT_EQ(a.revealing()->spoken(), card);
    EXPECT_EQ(b.notice()->text(), "") << "nor is it said who ended it";
    a.revealing()->turnNext();
    b.revealing()->turnNext();
    EXPECT_TRUE(both(Navigator::TheEnd)) << "and the cards go on";
}

TEST_F(Talk, MayBeLeftWhichNobodyIsTold)
{
    ASSERT_TRUE(toReveal());
    suggest(10, true);
    EXPECT_EQ(b.talking()->terms(), "10 minutes each. Your partner begins.");
    b.talking()->open();
    b.talking()->back();
    EXPECT_EQ(b.navigator()->screen(), Navigator::Reveal);
    EXPECT_FALSE(b.talking()->asks());
    EXPECT_EQ(b.notice()->text(), "");
    settle();
    EXPECT_EQ(a.talking()->stage(), TalkViewModel::Suggested);
    EXPECT_EQ(a.navigator()->screen(), Navigator::Talk);
    a.talking()->back(); // it is not suggested any more
    ASSERT_TRUE(until([&] { return b.talking()->stage() == TalkViewModel::Offer; }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Reveal);
}

// Whoever has put a hand on the next card sees it there.
TEST_F(Talk, IsSuggestedToOneWhoseHandIsOnTheNextCard)
{
    ASSERT_TRUE(toReveal());
    b.revealing()->turnNext();
    ASSERT_TRUE(b.turning()->hand());
    suggest(5, true);
    EXPECT_EQ(b.navigator()->screen(), Navigator::TurnTogether);
    b.talking()->open();
    EXPECT_FALSE(b.turning()->hand());
    b.talking()->accept();
    ASSERT_TRUE(both(Navigator::Talk));
    ASSERT_TRUE(until([&] { return a.talking()->stage() == TalkViewModel::On; }));
    b.talking()->end();
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::Reveal; }));
    EXPECT_EQ(b.navigator()->screen(), Navigator::TurnTogether);
}

TEST_F(Talk, SuggestedOnceMoreAsksTheOtherAgain)
{
    ASSERT_TRUE(toReveal());
    begin();
    a.talking()->onceMore();
    EXPECT_EQ(a.talking()->stage(), TalkViewModel::Suggested);
    ASSERT_TRUE(until([&] { return b.talking()->stage() == TalkViewModel::Asked; }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Talk);
    b.talking()->open(); // wherever it was by then
    b.talking()->accept();
    ASSERT_TRUE(until([&] { return a.talking()->stage() == TalkViewModel::On; }));
}

TEST_F(Talk, EndsWithThePauseOnTheScreenThatIsLeft)
{
    ASSERT_TRUE(toReveal());
    begin();
    b.goSilent();
    ASSERT_TRUE(until([&] { return a.notice()->paused(); }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Reveal);
    EXPECT_EQ(a.talking()->stage(), TalkViewModel::Offer);
    EXPECT_FALSE(a.talking()->possible());
}

TEST_F(TwoLaptops, ANextEveningIsNamedOnlyWhereAPageMayOutlastThisOne)
{
    toConnect(); // just for tonight
    ASSERT_TRUE(pair(a, b) && toAnswer() && toTurning() && turn());
    a.revealing()->stop();
    ASSERT_TRUE(both(Navigator::TheEnd));
    EXPECT_TRUE(a.ending()->hasPage());
    EXPECT_FALSE(a.ending()->mayName());
    a.ending()->nameNextEvening();
    EXPECT_EQ(a.navigator()->screen(), Navigator::TheEnd);
}

TEST_F(TwoLaptops, ANextEveningIsAnEntryOfTheirPageInTheirOwnWords)
{
    ASSERT_TRUE(keepItLocked(a, QStringLiteral("a long passphrase")));
    ASSERT_TRUE(keepItLocked(b, QStringLiteral("another passphrase")));
    ASSERT_TRUE(pair(a, b) && toAnswer() && toTurning() && turn());
    a.revealing()->stop();
    ASSERT_TRUE(both(Navigator::TheEnd));
    ASSERT_TRUE(until([&] { return a.ending()->mayName(); }));
    a.ending()->nameNextEvening();
    EXPECT_EQ(a.navigator()->screen(), Navigator::OurPage);
    EXPECT_EQ(a.ourPage()->entries()->count(), 1);
    EXPECT_FALSE(a.ending()->mayName()) << "once";
    EXPECT_TRUE(b.ending()->mayName());
}

TEST_F(TwoLaptops, OnlyTheNearestRoundsOfferAWordToSayAloud)
{
    toConnect();
    ASSERT_TRUE(pair(a, b) && toAnswer());
    EXPECT_EQ(a.answering()->aloud(), "") << "the first round is about none of it";
    AnswerViewModel near;
    for (const protocol::Exercise& exercise : exercises())
        for (const protocol::Round& round : exercise.rounds) {
            if (round.isPrivate())
                continue;
            near.begin(round, homeA.client()->partner());
            EXPECT_EQ(near.aloud().isEmpty(), round.nearness != protocol::Nearness::Overlapping) << round.id;
        }
}

} // namespace
} // namespace mandorla::test
