#include "tests/app/two_laptops.h"

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

class ClockQuestion : public TwoLaptops
{
protected:
    void TearDown() override { theClock.day = kFirst; }
    static constexpr std::chrono::sys_days kFirst = LaptopClock::kToday;
};

} // namespace

// Long after, a page whose time would be over: its person is asked whether the date is right.
TEST_F(ClockQuestion, G17_ALeapIsAskedAboutWhereAPageWouldGoByIt)
{
    ASSERT_TRUE(keepItLocked(a, kPassphrase) && keepItLocked(b, kPassphrase) && pair(a, b));
    ASSERT_TRUE(toAnswer());
    a.answering()->stop();
    ASSERT_TRUE(both(Navigator::TheEnd));
    for (App* app : {&a, &b})
        app->ending()->toOurPage();
    a.ourPage()->reword(0, "tea");
    for (App* app : {&a, &b})
        app->ourPage()->toggleKeep();
    ASSERT_TRUE(until([&] { return a.ourPage()->state() == OurPageViewModel::Kept; }));
    const auto comeOn = [&](int day) {
        a.window()->lock();
        ASSERT_TRUE(until([&] { return homeA.state() == sync::Household::State::Closed; }));
        theClock.day = kFirst + std::chrono::days(day);
        a.door()->open(kPassphrase);
        ASSERT_TRUE(until([&] { return a.notice()->paused(); }));
        ASSERT_EQ(a.navigator()->screen(), Navigator::Choose);
        ASSERT_EQ(a.pages()->pages()->count(), 1);
    };
    const auto tell = [&] { return a.pages()->pages()->at(0, "tell").toString(); };
    ASSERT_NO_FATAL_FAILURE(comeOn(5));
    EXPECT_EQ(a.pages()->clock(), "");
    EXPECT_EQ(tell(), "You both keep it.");

    ASSERT_NO_FATAL_FAILURE(comeOn(150));
    EXPECT_TRUE(a.pages()->clock().contains("long after Mandorla was last open here"))
        << a.pages()->clock().toStdString();
    EXPECT_FALSE(a.pages()->clockIsWrong());
    EXPECT_TRUE(tell().startsWith("Its time is over."));
    a.pages()->open(0);
    EXPECT_EQ(a.ourPage()->sentence(),
              "The time of this page is over. It goes when Mandorla is opened another day. "
              "It stays for three months more if you both keep it again.");
    a.ourPage()->back();

    a.pages()->answerClock(false);
    EXPECT_TRUE(a.pages()->clockIsWrong());
    EXPECT_TRUE(a.pages()->clock().contains("you said that it is wrong"));
    EXPECT_EQ(tell(), "You both keep it.");
    ASSERT_NO_FATAL_FAILURE(comeOn(151));
    EXPECT_TRUE(a.pages()->clockIsWrong()) << "it is remembered, and nothing goes";
    a.pages()->answerClock(true);
    EXPECT_EQ(a.pages()->clock(), "");
    EXPECT_TRUE(tell().startsWith("Its time is over."));
}
