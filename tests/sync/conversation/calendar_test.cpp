#include "sync/conversation/calendar.h"
#include "sync/limits.h"

#include <gtest/gtest.h>

// Which day it is for what fades, by clocks that are right, wrong, set back, and begun anew.
namespace mandorla::test {
namespace {

using namespace sync;
using std::chrono::days;
using Day = Calendar::Day;

class G17_Calendar : public testing::Test
{
protected:
    static Day at(int day) { return Day(days(20'000 + day)); }
    static int number(Day day) { return static_cast<int>((day - at(0)).count()); }

    // Mandorla is opened again on that day of the clock: what is sure then.
    int open(Day clock)
    {
        calendar = Calendar(calendar.sure(), calendar.clock(), calendar.doubt()); // as it is kept
        calendar.open(clock);
        return number(calendar.sure());
    }
    int open(int clock) { return open(at(clock)); }
    [[nodiscard]] int today() const { return number(calendar.today()); }

    Calendar calendar{at(0)};
};

TEST_F(G17_Calendar, DaysThatTheClockGoesThroughPass)
{
    for (const int day : {0, 1, 1, 8, 15})
        EXPECT_EQ(open(day), day);
    calendar.look(at(16)); // past midnight
    EXPECT_EQ(number(calendar.sure()), 16);
    EXPECT_FALSE(calendar.doubt());
}

TEST_F(G17_Calendar, ALeapPassesOnceItWasSeenOnTwoDays)
{
    EXPECT_EQ(open(120), 0) << "nothing goes on the first day after it";
    EXPECT_EQ(today(), 120) << "what is kept now is dated right";
    EXPECT_EQ(open(120), 0) << "however often it is opened on it";
    calendar.look(at(121));
    EXPECT_EQ(number(calendar.sure()), 0) << "nor while it is open";
    EXPECT_EQ(open(121), 121);
    // who comes every four months
    EXPECT_EQ(open(241), 121);
    EXPECT_EQ(open(361), 241);
    EXPECT_EQ(open(481), 361);
}

TEST_F(G17_Calendar, AWrongClockThatIsSetRightChangesNothing)
{
    EXPECT_EQ(open(200), 0);
    EXPECT_EQ(open(1), 1);
    EXPECT_FALSE(calendar.doubt());
    EXPECT_EQ(today(), 1);
    EXPECT_EQ(open(30'000), 1);
    EXPECT_EQ(open(20), 1) << "a leap in itself";
    EXPECT_EQ(open(21), 21);
}

TEST_F(G17_Calendar, WhatItsPersonSaysOfItCounts)
{
    EXPECT_EQ(open(200), 0);
    calendar.answer(false);
    EXPECT_EQ(today(), 0) << "nothing is dated by it";
    EXPECT_EQ(open(201), 0);
    EXPECT_EQ(open(230), 0);
    ASSERT_TRUE(calendar.doubt());
    EXPECT_EQ(calendar.doubt()->answer, Calendar::Answer::Wrong) << "it is still said";
    calendar.answer(true); // after all
    EXPECT_EQ(open(230), 0) << "not on the same day";
    EXPECT_EQ(open(231), 231);

    EXPECT_EQ(open(300), 231);
    calendar.answer(false);
    EXPECT_EQ(open(232), 232) << "it was set right";
    EXPECT_FALSE(calendar.doubt());
}

TEST_F(G17_Calendar, AClockThatWasSetBackKeepsNothingForEver)
{
    EXPECT_EQ(open(-365), 0);
    EXPECT_FALSE(calendar.doubt());
    EXPECT_EQ(open(-364), 1);
    EXPECT_EQ(open(-324), 1) << "a leap there, too";
    EXPECT_EQ(open(-284), 41);
    EXPECT_EQ(open(-284), 41);
    EXPECT_EQ(open(-283), 82);
    EXPECT_EQ(open(83), 83) << "set right";
    EXPECT_FALSE(calendar.doubt());
}

// It was two days fast, began anew, and the network set it right: to a day that had passed already.
TEST_F(G17_Calendar, AClockThatIsRightAgainAfterItWasFastMakesNoLeap)
{
    EXPECT_EQ(open(2), 2);
    EXPECT_EQ(open(Day(days(0))), 2);
    EXPECT_EQ(open(1), 2);
    EXPECT_FALSE(calendar.doubt());
    EXPECT_EQ(open(2), 2) << "no day passes twice";
    EXPECT_EQ(open(3), 3);
    EXPECT_EQ(open(4), 4);
}

// Somebody set it to another wrong day first.
TEST_F(G17_Calendar, AClockThatIsSetRightInTwoStepsMakesNoLeap)
{
    EXPECT_EQ(open(-236), 0);
    EXPECT_EQ(open(-90), 0);
    EXPECT_EQ(open(0), 0);
    EXPECT_FALSE(calendar.doubt());
    EXPECT_EQ(open(-236), 0);
    EXPECT_EQ(open(-90), 0);
    calendar.answer(true); // by mistake
    EXPECT_EQ(open(1), 1);
    EXPECT_EQ(today(), 1);
}

TEST_F(G17_Calendar, AClockThatBeginsAnewEachTimeCountsOnceItIsSetRight)
{
    for (const Day begins : {Day(days(0)), Day(days(10'957)), at(-300)}) { // 1970, 2000, when it was built
        calendar = Calendar(at(0));
        for (int day = 1; day < 5; ++day) {
            EXPECT_EQ(open(begins), day - 1);
            EXPECT_EQ(today(), day - 1);
            calendar.look(at(day)); // the network said so
            EXPECT_EQ(number(calendar.sure()), day);
        }
        EXPECT_EQ(open(begins), 4);
        calendar.look(at(100)); // after three months
        EXPECT_EQ(number(calendar.sure()), 4);
        EXPECT_EQ(today(), 100);
        EXPECT_EQ(open(101), 101) << "it has a battery now";
        EXPECT_EQ(open(102), 102);
    }
}

// A laptop without a battery for its clock, whose person was asked.
TEST_F(G17_Calendar, ALeapIsNotForgottenByAClockThatBeginsAnew)
{
    const Day begins{days(0)};
    EXPECT_EQ(open(200), 0);
    calendar.answer(true);
    EXPECT_EQ(open(begins), 0);
    EXPECT_EQ(today(), 0);
    EXPECT_FALSE(calendar.agrees()) << "nothing is dated anew by it";
    ASSERT_TRUE(calendar.doubt());
    EXPECT_EQ(calendar.doubt()->answer, Calendar::Answer::Right) << "nobody is asked again";
    calendar.look(at(201)); // the network said so
    EXPECT_EQ(number(calendar.sure()), 201);
    EXPECT_TRUE(calendar.agrees());

    EXPECT_EQ(open(300), 201); // nobody answered
    EXPECT_EQ(open(begins), 201);
    calendar.look(at(300));
    EXPECT_EQ(today(), 300) << "as it was";
    EXPECT_EQ(open(202), 202) << "and undone, if it was a wrong one";
    EXPECT_FALSE(calendar.doubt());
}

TEST_F(G17_Calendar, AsManyDaysAsASheetAsksAreNoLeap)
{
    EXPECT_EQ(open(limits::kFadesSoon), limits::kFadesSoon);
    EXPECT_EQ(open(2 * limits::kFadesSoon + 1), limits::kFadesSoon);
}

} // namespace
} // namespace mandorla::test
