#include "protocol/limits.h"
#include "tests/support/sheet_fixture.h"

#include <chrono>

// The rules of protocol/README.md for keeping a shared page. One test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::PageKeep;

TEST_F(SheetTest, G11_KeptOnlyIfBothWishForTheSameDaysAndRoleZeroHasTheWord)
{
    add(0, "x");
    EXPECT_EQ(sheet(0).days, 90);
    for (const std::size_t first : {0u, 1u}) { // whoever is first
        TwoSheets two;
        two.connect();
        two.agree();
        EXPECT_TRUE(two.sides[first]->wishToRetain(kSheet, true));
        two.pump(first);
        two.settle();
        EXPECT_FALSE(two.sides[0]->sheet(kSheet)->kept);
        EXPECT_FALSE(two.sides[1 - first]->sheet(kSheet)->keep) << "nothing is told";
        EXPECT_TRUE(two.sides[1 - first]->takeChanged().empty()) << "nor shown";
        EXPECT_TRUE(two.sides[1 - first]->wishToRetain(kSheet, true));
        two.pump(1 - first);
        two.settle();
        for (const std::size_t who : {0u, 1u}) {
            EXPECT_TRUE(two.sides[who]->sheet(kSheet)->kept);
            EXPECT_EQ(two.count<SheetKept>(who), 1u);
            EXPECT_EQ(two.sides[who]->sheet(kSheet)->fades, two.today + std::chrono::days(90));
        }
    }
    // other days take the wish back
    EXPECT_TRUE(keep(0));
    EXPECT_TRUE(sheets.sides[1]->chooseDays(kSheet, 30));
    EXPECT_FALSE(sheets.sides[1]->chooseDays(kSheet, 31));
    sheets.pump(1);
    sheets.settle();
    EXPECT_EQ(sheet(0).days, 30);
    EXPECT_FALSE(sheet(0).keep);
    EXPECT_TRUE(keep(1));
    sheets.settle();
    EXPECT_FALSE(sheet(1).kept);
    // both choose at once: the shorter
    EXPECT_TRUE(sheets.sides[0]->chooseDays(kSheet, 180));
    EXPECT_TRUE(sheets.sides[1]->chooseDays(kSheet, 90));
    sheets.pump(0);
    sheets.pump(1);
    sheets.settle();
    EXPECT_EQ(sheet(0).days, 90);
    EXPECT_EQ(sheet(1).days, 90);
    // role 1 takes it back at the moment in which role 0 has the word
    EXPECT_TRUE(keep(1));
    sheets.settle();
    EXPECT_TRUE(keep(0));
    EXPECT_TRUE(keep(1, false));
    sheets.settle();
    EXPECT_TRUE(sheet(0).kept);
    EXPECT_TRUE(sheet(1).kept);
    // and keeping on needs both again
    EXPECT_TRUE(keep(1));
    sheets.settle();
    EXPECT_EQ(sheets.count<SheetKept>(1), 1u);
    EXPECT_TRUE(keep(0));
    sheets.settle();
    EXPECT_EQ(sheets.count<SheetKept>(1), 2u);

    // called kept without a wish, or by role 1
    TwoSheets cheat;
    cheat.linked = true;
    cheat.agree();
    cheat.take(1, PageKeep{kSheet, false, 90, 0, 1});
    EXPECT_EQ(cheat.failure, "without_keep");
    EXPECT_FALSE(cheat.sides[1]->sheet(kSheet)->kept);
    cheat.failure.clear();
    EXPECT_TRUE(cheat.sides[1]->wishToRetain(kSheet, true));
    cheat.take(1, PageKeep{kSheet, false, 30, 0, 1});
    EXPECT_EQ(cheat.failure, "without_keep") << "for other days";
    cheat.failure.clear();
    EXPECT_TRUE(cheat.sides[0]->wishToRetain(kSheet, true));
    cheat.take(0, PageKeep{kSheet, true, 90, 0, 1});
    EXPECT_EQ(cheat.failure, "without_keep") << "role 0 has the word";
    EXPECT_FALSE(cheat.sides[0]->sheet(kSheet)->kept);
}

// Role 0 may say that it had kept the sheet before it heard that the wish was taken back; not once it has
// said, in a later connection, that it had not.
TEST_F(SheetTest, G11_AWishThatWasNeverSaidCountsForNothing)
{
    for (const bool takenBack : {true, false}) {
        TwoSheets two;
        two.connect();
        two.agree();
        two.cut();
        EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, true));
        if (takenBack) {
            EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, false));
        }
        two.pump(1);
        two.die(1);
        two.connect();
        two.take(1, PageKeep{kSheet, false, 90, 0, 1});
        EXPECT_EQ(two.failure, takenBack ? "without_keep" : "");
        EXPECT_EQ(two.sides[1]->sheet(kSheet)->kept, !takenBack);
    }
    // What is said at the beginning of a connection lasts, too: role 0 may have kept it then.
    TwoSheets two;
    two.connect();
    two.agree();
    two.cut();
    EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, true));
    two.connect();
    two.die(1);
    EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, false));
    two.connect();
    two.take(1, PageKeep{kSheet, false, 90, 0, 1});
    EXPECT_EQ(two.failure, "");
    EXPECT_TRUE(two.sides[1]->sheet(kSheet)->kept);
}

TEST_F(SheetTest, G11_AWishThatWasTakenBackCountsUntilRoleZeroHasSaidThatItDidNotKeep)
{
    for (const bool saidSo : {false, true}) {
        TwoSheets two;
        two.connect();
        two.agree();
        EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, true));
        EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, false));
        two.pump(1);
        two.cut();
        two.connect();
        if (saidSo)
            two.take(1, PageKeep{kSheet, false, 90, 0, 0});
        two.take(1, PageKeep{kSheet, false, 90, 0, 1});
        EXPECT_EQ(two.failure, saidSo ? "without_keep" : "");
        EXPECT_EQ(two.sides[1]->sheet(kSheet)->kept, !saidSo);
    }
    // A wish that stands is said again, and may be used.
    EXPECT_TRUE(keep(1));
    sheets.cut();
    sheets.connect();
    sheets.take(1, PageKeep{kSheet, false, 90, 0, 0});
    sheets.take(1, PageKeep{kSheet, false, 90, 0, 1});
    EXPECT_EQ(sheets.failure, "");
    EXPECT_TRUE(sheet(1).kept);
}

TEST_F(SheetTest, G12_KeepingNeedsBothLaptopsToKeepAndAConnection)
{
    add(0, "x");
    sheets.sides[0]->setKeeps(false);
    EXPECT_FALSE(keep(0));
    EXPECT_FALSE(sheets.sides[0]->chooseDays(kSheet, 30));
    EXPECT_EQ(refusal(0, PageKeep{kSheet, true, 90, 0, 0}), "unexpected_message");
    sheets.sides[0]->setKeeps(true);
    // role 1 wishes, and goes; role 0 does not know it in the next connection until it is said again
    EXPECT_TRUE(keep(1));
    sheets.settle();
    sheets.cut();
    EXPECT_TRUE(keep(0));
    EXPECT_FALSE(sheet(0).kept);
    sheets.connect();
    sheets.settle();
    EXPECT_TRUE(sheet(0).kept);
    EXPECT_TRUE(sheet(1).kept);
}

// Role 0 has kept it, its word is cut off, and role 1's person wishes for other days meanwhile: that wish
// stands.
TEST_F(SheetTest, G11_AWishForOtherDaysIsNotUsedByAWordThatWasUnderWay)
{
    add(0, "a walk");
    EXPECT_TRUE(sheets.sides[0]->wishToRetain(kSheet, true));
    sheets.pump(0);
    sheets.settle();
    EXPECT_TRUE(sheets.sides[1]->wishToRetain(kSheet, true));
    sheets.pump(1);
    sheets.deliver(1);
    ASSERT_TRUE(sheets.sides[0]->sheet(kSheet)->kept);
    sheets.cut();
    EXPECT_TRUE(sheets.sides[1]->chooseDays(kSheet, 30));
    EXPECT_TRUE(sheets.sides[1]->wishToRetain(kSheet, true));
    sheets.pump(1);
    sheets.connect();
    sheets.settle();
    EXPECT_TRUE(sheets.sides[1]->sheet(kSheet)->kept);
    EXPECT_TRUE(sheets.sides[1]->sheet(kSheet)->keep);
    EXPECT_EQ(sheets.sides[1]->sheet(kSheet)->fades, sheets.today + std::chrono::days(90));
    EXPECT_TRUE(sheets.sides[0]->wishToRetain(kSheet, true));
    sheets.pump(0);
    sheets.settle();
    EXPECT_EQ(sheets.failure, "");
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(sheets.sides[who]->sheet(kSheet)->fades, sheets.today + std::chrono::days(30)) << who;
        EXPECT_FALSE(sheets.sides[who]->sheet(kSheet)->keep) << who;
    }
}

TEST_F(SheetTest, G11_HowOftenDaysWereChosenApartIsNotTold)
{
    add(0, "a walk");
    EXPECT_TRUE(sheets.sides[0]->chooseDays(kSheet, 30));
    sheets.pump(0);
    sheets.settle();
    const auto choices = [&](std::initializer_list<int> days) {
        sheets.cut();
        for (const int one : days) {
            EXPECT_TRUE(sheets.sides[0]->chooseDays(kSheet, one));
            sheets.pump(0);
            sheets.die(0); // also over a restart
        }
        sheets.connect();
        const auto said = of<PageKeep>(sheets.wire[0]).at(0);
        sheets.settle();
        EXPECT_EQ(sheets.failure, "");
        EXPECT_EQ(sheets.sides[1]->sheet(kSheet)->days, *(days.end() - 1));
        return said.choice;
    };
    EXPECT_EQ(choices({90, 180, 30}), 1u) << "as it was";
    EXPECT_EQ(choices({90, 180, 90}), 2u);
    EXPECT_EQ(choices({180}), 3u);
}

// Days and wishes by chance, with cuts and power cuts at any message: at rest both say the same, and what
// both wish is kept.
TEST_F(SheetTest, G11_WhatBothWishIsKeptWhateverIsCutOff)
{
    for (std::uint32_t history = 0; history < 3000; ++history) {
        TwoSheets two;
        two.connect();
        two.agree();
        EXPECT_TRUE(two.sides[0]->add(kSheet, "a walk", two.time));
        two.rest();
        std::uint32_t state = history * 2654435761u + 1;
        const auto draw = [&state](std::uint32_t below) {
            state = state * 1664525u + 1013904223u;
            return (state >> 16) % below;
        };
        std::string told;
        for (int step = 0; step < 24; ++step) {
            const std::size_t who = draw(2);
            const std::uint32_t what = draw(9);
            told += std::to_string(what) + (who == 0 ? "a " : "b ");
            if (what < 2)
                (void)two.sides[who]->chooseDays(kSheet, limits::kKeepDays[draw(3)]);
            else if (what < 4)
                (void)two.sides[who]->wishToRetain(kSheet, draw(4) > 0);
            else if (what < 7)
                (void)two.deliver(who);
            else if (what == 7)
                two.linked ? two.cut() : two.connect();
            else if (draw(3) == 0)
                two.die(who);
            two.pump(who);
        }
        if (!two.linked)
            two.connect();
        two.settle();
        ASSERT_EQ(two.failure, "") << told;
        const auto one = two.sides[0]->sheet(kSheet), other = two.sides[1]->sheet(kSheet);
        ASSERT_TRUE(one && other) << told;
        EXPECT_EQ(one->kept, other->kept) << told;
        EXPECT_EQ(one->days, other->days) << told;
        EXPECT_EQ(one->fades, other->fades) << told;
        EXPECT_FALSE(one->keep && other->keep) << told << ": both wish it, and it is not kept";
        // and each wish that still stands is known over there
        for (const std::size_t who : {0u, 1u})
            if (two.sides[who]->sheet(kSheet)->keep) {
                const auto before = two.sides[who]->sheet(kSheet)->fades;
                two.today += std::chrono::days(1);
                for (auto& side : two.sides)
                    side->setDay(two.today);
                EXPECT_TRUE(two.sides[1 - who]->wishToRetain(kSheet, true));
                two.pump(1 - who);
                two.settle();
                EXPECT_NE(two.sides[who]->sheet(kSheet)->fades, before) << told;
                EXPECT_EQ(two.sides[0]->sheet(kSheet)->fades, two.sides[1]->sheet(kSheet)->fades) << told;
            }
        ASSERT_EQ(two.failure, "") << told;
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace mandorla::test
