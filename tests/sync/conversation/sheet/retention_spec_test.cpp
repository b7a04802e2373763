#include "protocol/limits.h"
#include "tests/support/sheet_fixture.h"

#include <chrono>

// The rules of protocol/README.md for keeping a shared page. One test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::PageKeep;

TEST_F(PageTest, G11_KeptOnlyIfBothWishForTheSameDaysAndRoleZeroHasTheWord)
{
    add(0, "x");
    EXPECT_EQ(page(0).days, 90);
    for (const std::size_t first : {0u, 1u}) { // whoever is first
        TwoPages two;
        two.connect();
        two.agree();
        EXPECT_TRUE(two.sides[first]->wishToKeep(kPage, true));
        two.pump(first);
        two.settle();
        EXPECT_FALSE(two.sides[0]->page(kPage)->kept);
        EXPECT_FALSE(two.sides[1 - first]->page(kPage)->keep) << "nothing is told";
        EXPECT_TRUE(two.sides[1 - first]->takeChanged().empty()) << "nor shown";
        EXPECT_TRUE(two.sides[1 - first]->wishToKeep(kPage, true));
        two.pump(1 - first);
        two.settle();
        for (const std::size_t who : {0u, 1u}) {
            EXPECT_TRUE(two.sides[who]->page(kPage)->kept);
            EXPECT_EQ(two.count<PageKept>(who), 1u);
            EXPECT_EQ(two.sides[who]->page(kPage)->fades, two.today + std::chrono::days(90));
        }
    }
    // other days take the wish back
    EXPECT_TRUE(keep(0));
    EXPECT_TRUE(pages.sides[1]->chooseDays(kPage, 30));
    EXPECT_FALSE(pages.sides[1]->chooseDays(kPage, 31));
    pages.pump(1);
    pages.settle();
    EXPECT_EQ(page(0).days, 30);
    EXPECT_FALSE(page(0).keep);
    EXPECT_TRUE(keep(1));
    pages.settle();
    EXPECT_FALSE(page(1).kept);
    // both choose at once: the shorter
    EXPECT_TRUE(pages.sides[0]->chooseDays(kPage, 180));
    EXPECT_TRUE(pages.sides[1]->chooseDays(kPage, 90));
    pages.pump(0);
    pages.pump(1);
    pages.settle();
    EXPECT_EQ(page(0).days, 90);
    EXPECT_EQ(page(1).days, 90);
    // role 1 takes it back at the moment in which role 0 has the word
    EXPECT_TRUE(keep(1));
    pages.settle();
    EXPECT_TRUE(keep(0));
    EXPECT_TRUE(keep(1, false));
    pages.settle();
    EXPECT_TRUE(page(0).kept);
    EXPECT_TRUE(page(1).kept);
    // and keeping on needs both again
    EXPECT_TRUE(keep(1));
    pages.settle();
    EXPECT_EQ(pages.count<PageKept>(1), 1u);
    EXPECT_TRUE(keep(0));
    pages.settle();
    EXPECT_EQ(pages.count<PageKept>(1), 2u);

    // called kept without a wish, or by role 1
    TwoPages cheat;
    cheat.linked = true;
    cheat.agree();
    cheat.take(1, PageKeep{kPage, false, 90, 0, 1});
    EXPECT_EQ(cheat.failure, "without_keep");
    EXPECT_FALSE(cheat.sides[1]->page(kPage)->kept);
    cheat.failure.clear();
    EXPECT_TRUE(cheat.sides[1]->wishToKeep(kPage, true));
    cheat.take(1, PageKeep{kPage, false, 30, 0, 1});
    EXPECT_EQ(cheat.failure, "without_keep") << "for other days";
    cheat.failure.clear();
    EXPECT_TRUE(cheat.sides[0]->wishToKeep(kPage, true));
    cheat.take(0, PageKeep{kPage, true, 90, 0, 1});
    EXPECT_EQ(cheat.failure, "without_keep") << "role 0 has the word";
    EXPECT_FALSE(cheat.sides[0]->page(kPage)->kept);
}

// Role 0 may say that it had kept the page before it heard that the wish was taken back; not once it has
// said, in a later connection, that it had not.
TEST_F(PageTest, G11_AWishThatWasNeverSaidCountsForNothing)
{
    for (const bool takenBack : {true, false}) {
        TwoPages two;
        two.connect();
        two.agree();
        two.cut();
        EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, true));
        if (takenBack) {
            EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, false));
        }
        two.pump(1);
        two.die(1);
        two.connect();
        two.take(1, PageKeep{kPage, false, 90, 0, 1});
        EXPECT_EQ(two.failure, takenBack ? "without_keep" : "");
        EXPECT_EQ(two.sides[1]->page(kPage)->kept, !takenBack);
    }
    // What is said at the beginning of a connection lasts, too: role 0 may have kept it then.
    TwoPages two;
    two.connect();
    two.agree();
    two.cut();
    EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, true));
    two.connect();
    two.die(1);
    EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, false));
    two.connect();
    two.take(1, PageKeep{kPage, false, 90, 0, 1});
    EXPECT_EQ(two.failure, "");
    EXPECT_TRUE(two.sides[1]->page(kPage)->kept);
}

TEST_F(PageTest, G11_AWishThatWasTakenBackCountsUntilRoleZeroHasSaidThatItDidNotKeep)
{
    for (const bool saidSo : {false, true}) {
        TwoPages two;
        two.connect();
        two.agree();
        EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, true));
        EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, false));
        two.pump(1);
        two.cut();
        two.connect();
        if (saidSo)
            two.take(1, PageKeep{kPage, false, 90, 0, 0});
        two.take(1, PageKeep{kPage, false, 90, 0, 1});
        EXPECT_EQ(two.failure, saidSo ? "without_keep" : "");
        EXPECT_EQ(two.sides[1]->page(kPage)->kept, !saidSo);
    }
    // A wish that stands is said again, and may be used.
    EXPECT_TRUE(keep(1));
    pages.cut();
    pages.connect();
    pages.take(1, PageKeep{kPage, false, 90, 0, 0});
    pages.take(1, PageKeep{kPage, false, 90, 0, 1});
    EXPECT_EQ(pages.failure, "");
    EXPECT_TRUE(page(1).kept);
}

TEST_F(PageTest, G12_KeepingNeedsBothLaptopsToKeepAndAConnection)
{
    add(0, "x");
    pages.sides[0]->setKeeps(false);
    EXPECT_FALSE(keep(0));
    EXPECT_FALSE(pages.sides[0]->chooseDays(kPage, 30));
    EXPECT_EQ(refusal(0, PageKeep{kPage, true, 90, 0, 0}), "unexpected_message");
    pages.sides[0]->setKeeps(true);
    // role 1 wishes, and goes; role 0 does not know it in the next connection until it is said again
    EXPECT_TRUE(keep(1));
    pages.settle();
    pages.cut();
    EXPECT_TRUE(keep(0));
    EXPECT_FALSE(page(0).kept);
    pages.connect();
    pages.settle();
    EXPECT_TRUE(page(0).kept);
    EXPECT_TRUE(page(1).kept);
}

// Role 0 has kept it, its word is cut off, and role 1's person wishes for other days meanwhile: that wish
// stands.
TEST_F(PageTest, G11_AWishForOtherDaysIsNotUsedByAWordThatWasUnderWay)
{
    add(0, "a walk");
    EXPECT_TRUE(pages.sides[0]->wishToKeep(kPage, true));
    pages.pump(0);
    pages.settle();
    EXPECT_TRUE(pages.sides[1]->wishToKeep(kPage, true));
    pages.pump(1);
    pages.deliver(1);
    ASSERT_TRUE(pages.sides[0]->page(kPage)->kept);
    pages.cut();
    EXPECT_TRUE(pages.sides[1]->chooseDays(kPage, 30));
    EXPECT_TRUE(pages.sides[1]->wishToKeep(kPage, true));
    pages.pump(1);
    pages.connect();
    pages.settle();
    EXPECT_TRUE(pages.sides[1]->page(kPage)->kept);
    EXPECT_TRUE(pages.sides[1]->page(kPage)->keep);
    EXPECT_EQ(pages.sides[1]->page(kPage)->fades, pages.today + std::chrono::days(90));
    EXPECT_TRUE(pages.sides[0]->wishToKeep(kPage, true));
    pages.pump(0);
    pages.settle();
    EXPECT_EQ(pages.failure, "");
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(pages.sides[who]->page(kPage)->fades, pages.today + std::chrono::days(30)) << who;
        EXPECT_FALSE(pages.sides[who]->page(kPage)->keep) << who;
    }
}

TEST_F(PageTest, G11_HowOftenDaysWereChosenApartIsNotTold)
{
    add(0, "a walk");
    EXPECT_TRUE(pages.sides[0]->chooseDays(kPage, 30));
    pages.pump(0);
    pages.settle();
    const auto choices = [&](std::initializer_list<int> days) {
        pages.cut();
        for (const int one : days) {
            EXPECT_TRUE(pages.sides[0]->chooseDays(kPage, one));
            pages.pump(0);
            pages.die(0); // also over a restart
        }
        pages.connect();
        const auto said = of<PageKeep>(pages.wire[0]).at(0);
        pages.settle();
        EXPECT_EQ(pages.failure, "");
        EXPECT_EQ(pages.sides[1]->page(kPage)->days, *(days.end() - 1));
        return said.choice;
    };
    EXPECT_EQ(choices({90, 180, 30}), 1u) << "as it was";
    EXPECT_EQ(choices({90, 180, 90}), 2u);
    EXPECT_EQ(choices({180}), 3u);
}

// Days and wishes by chance, with cuts and power cuts at any message: at rest both say the same, and what
// both wish is kept.
TEST_F(PageTest, G11_WhatBothWishIsKeptWhateverIsCutOff)
{
    for (std::uint32_t history = 0; history < 3000; ++history) {
        TwoPages two;
        two.connect();
        two.agree();
        EXPECT_TRUE(two.sides[0]->add(kPage, "a walk", two.time));
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
                (void)two.sides[who]->chooseDays(kPage, limits::kKeepDays[draw(3)]);
            else if (what < 4)
                (void)two.sides[who]->wishToKeep(kPage, draw(4) > 0);
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
        const auto one = two.sides[0]->page(kPage), other = two.sides[1]->page(kPage);
        ASSERT_TRUE(one && other) << told;
        EXPECT_EQ(one->kept, other->kept) << told;
        EXPECT_EQ(one->days, other->days) << told;
        EXPECT_EQ(one->fades, other->fades) << told;
        EXPECT_FALSE(one->keep && other->keep) << told << ": both wish it, and it is not kept";
        // and each wish that still stands is known over there
        for (const std::size_t who : {0u, 1u})
            if (two.sides[who]->page(kPage)->keep) {
                const auto before = two.sides[who]->page(kPage)->fades;
                two.today += std::chrono::days(1);
                for (auto& side : two.sides)
                    side->setDay(two.today);
                EXPECT_TRUE(two.sides[1 - who]->wishToKeep(kPage, true));
                two.pump(1 - who);
                two.settle();
                EXPECT_NE(two.sides[who]->page(kPage)->fades, before) << told;
                EXPECT_EQ(two.sides[0]->page(kPage)->fades, two.sides[1]->page(kPage)->fades) << told;
            }
        ASSERT_EQ(two.failure, "") << told;
        if (HasFailure())
            return;
    }
}

} // namespace
} // namespace mandorla::test
