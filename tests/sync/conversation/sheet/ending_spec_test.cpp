#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/sheet_fixture.h"
#include "tests/support/specification.h"

#include <chrono>
#include <map>

// The rules of protocol/README.md for the end of a shared page, by whatever, and for what is on disk of it.
// One test for each, named by its number; tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using namespace std::chrono_literals;
using protocol::PageDrop;
using protocol::PageKeep;
using protocol::PageVersions;

TEST_F(PageTest, G10_MoreMessagesThanPeopleWriteAreTooMany)
{
    const EntryId id = add(0, "x");
    EXPECT_EQ(limits::kPageMessages, 25'600u);
    pages.time += 1h; // nothing has been taken
    const auto takes = [&] {
        std::string why;
        std::size_t taken = 0;
        while (taken < 30'000) {
            why = refusal(1, PageVersions{kPage, false, {{id, {1, 0}}}});
            (void)pages.sides[1]->takeMessages();
            if (!why.empty())
                break;
            ++taken;
        }
        EXPECT_EQ(why, "too_many_messages");
        return taken;
    };
    EXPECT_EQ(takes(), limits::kPageMessages);
    pages.time += 10s;
    EXPECT_EQ(takes(), 999u) << "and the one that was too many";
    pages.cut();
    pages.connect();
    pages.wire = {};
    EXPECT_EQ(takes(), 0u) << "it is no other in another connection";
    pages.time += 24h;
    EXPECT_EQ(takes(), limits::kPageMessages) << "and no more at once after a day";
}

TEST_F(PageTest, G13_OneLettingGoIsEnoughForBoth)
{
    add(0, "x");
    EXPECT_TRUE(pages.sides[1]->letGo(kPage));
    EXPECT_FALSE(pages.sides[1]->letGo(kPage));
    pages.pump(1);
    pages.settle();
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_FALSE(there(who));
        EXPECT_EQ(pages.count<sync::PageLetGo>(who), 1u);
        EXPECT_TRUE(pages.disk[who].empty());
        EXPECT_TRUE(pages.letGoOnDisk[who].empty());
    }
    // apart: here at once, there when they meet; also over a restart
    pages.agree(pageNumber(2));
    EXPECT_TRUE(pages.sides[0]->add(pageNumber(2), "y", pages.time));
    pages.rest();
    pages.cut();
    EXPECT_TRUE(pages.sides[0]->letGo(pageNumber(2)));
    pages.pump(0);
    EXPECT_TRUE(pages.disk[0].empty());
    EXPECT_EQ(pages.letGoOnDisk[0], std::vector<PageId>{pageNumber(2)});
    pages.die(0);
    EXPECT_TRUE(
        pages.sides[1]->edit(pageNumber(2), pages.entries(1, pageNumber(2))[0].id, "yes", pages.time));
    pages.connect();
    ASSERT_TRUE(std::holds_alternative<protocol::PageLetGo>(pages.wire[0][0])) << "said first";
    pages.settle();
    pages.rest();
    EXPECT_EQ(pages.failure, "");
    EXPECT_TRUE(pages.disk[1].empty());
    EXPECT_TRUE(pages.letGoOnDisk[0].empty());
    EXPECT_EQ(pages.count<sync::PageLetGo>(1), 2u);
}

// A drop is said before what this laptop has; the other one's folder is from before the page.
TEST_F(PageTest, G14_WhereOldFilesWerePutBackThePageGoesAndNothingFails)
{
    add(0, "y");
    const EntryId id = add(0, "x");
    pages.cut();
    EXPECT_TRUE(pages.sides[0]->drop(kPage, id));
    pages.pump(0);
    pages.disk[1].clear();
    pages.die(1);
    pages.connect();
    ASSERT_TRUE(std::holds_alternative<PageDrop>(pages.wire[0][0]));
    pages.settle();
    EXPECT_EQ(pages.failure, "");
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_FALSE(there(who));
        EXPECT_TRUE(pages.letGoOnDisk[who].empty());
    }
    EXPECT_EQ(pages.count<sync::PageLetGo>(0), 1u) << "and it is said";
}

// The table of states, cell by cell.
TEST_F(PageTest, G14_EveryMessageOfAPageInEveryState)
{
    const StateTable table = stateTable("PAGE_VERSIONS");
    ASSERT_EQ(table.states.size(), 8u);
    const std::map<std::string, protocol::Message> messages{{"PAGE_VERSIONS", PageVersions{kPage, true, {}}},
                                                            {"PAGE_ENTRY", entry({9}, 0, 1)},
                                                            {"PAGE_DROP", PageDrop{kPage, {9}}},
                                                            {"PAGE_KEEP", PageKeep{kPage, false, 90, 0, 0}},
                                                            {"PAGE_LET_GO", protocol::PageLetGo{kPage}}};
    for (const std::string& state : table.states)
        for (const std::string& name : table.messages) {
            TwoPages two;
            two.linked = true;
            two.connect();
            if (state != "no such page")
                two.agree();
            if (state == "tonight, and one does not keep")
                two.sides[0]->setKeeps(false);
            if (state == "kept" || state == "gone here by its days") {
                for (const std::size_t who : {1u, 0u}) {
                    EXPECT_TRUE(two.sides[who]->wishToKeep(kPage, true));
                    two.pump(who);
                    two.settle();
                }
                EXPECT_TRUE(two.sides[0]->page(kPage)->kept);
            }
            if (state == "let go here, not answered" || state == "gone on both") {
                EXPECT_TRUE(two.sides[0]->letGo(kPage));
                two.pump(0);
            }
            if (state == "gone on both")
                two.settle();
            const bool quiet = state == "gone here by its days" || state == "damaged here";
            if (quiet) {
                if (state == "damaged here")
                    two.disk[0].clear();
                two.die(0);
                if (state == "damaged here")
                    two.sides[0]->isDamaged(kPage);
                two.sides[0]->clearUp(two.today + std::chrono::days(90), true, std::nullopt);
                EXPECT_FALSE(two.sides[0]->page(kPage)) << state;
                two.connect();
            }
            two.wire = {};
            const bool before = two.sides[0]->page(kPage).has_value() || quiet;
            const auto letGoBefore = two.letGoOnDisk[0];
            two.take(0, messages.at(name));
            two.pump(0);
            const std::string where = state + ", " + name;
            const std::string& due = table.at(state, name);
            EXPECT_EQ(two.failure, due == "U" ? "unexpected_message" : "") << where;
            const auto said = of<protocol::PageLetGo>(two.wire[0]).size();
            const bool letGo = name == "PAGE_LET_GO";
            EXPECT_EQ(said, due == "A" || (due == "✓" && letGo && before) ? 1u : 0u) << where;
            if (due == "·") {
                EXPECT_TRUE(two.wire[0].empty()) << where;
                EXPECT_EQ(two.letGoOnDisk[0], letGoBefore) << where;
            }
            if (due == "✓" && letGo) {
                EXPECT_FALSE(two.sides[0]->page(kPage)) << where;
                EXPECT_TRUE(two.letGoOnDisk[0].empty()) << where;
            }
            if (due == "✓" && name == "PAGE_ENTRY") {
                EXPECT_EQ(two.entries(0).size(), 1u) << where;
            }
        }
    // and it is not begun again
    EXPECT_TRUE(pages.sides[0]->letGo(kPage));
    pages.sides[0]->begin(kPage, {});
    EXPECT_FALSE(there(0));
}

TEST_F(PageTest, G15_WhatIsNotKeptGoesWithTheEveningAndWhatIsKeptAfterItsDays)
{
    add(0, "undecided");
    pages.agree(pageNumber(2));
    EXPECT_TRUE(pages.sides[0]->add(pageNumber(2), "of a round that goes on", pages.time));
    pages.agree(pageNumber(3));
    EXPECT_TRUE(pages.sides[0]->add(pageNumber(3), "kept", pages.time));
    pages.rest();
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(pages.sides[who]->wishToKeep(pageNumber(3), true));
        pages.pump(who);
        pages.settle();
    }
    pages.cut();
    pages.sides[0]->endEvening(pageNumber(2));
    pages.pump(0);
    EXPECT_FALSE(there(0));
    EXPECT_FALSE(pages.disk[0].contains(kPage));
    EXPECT_EQ(pages.disk[0].size(), 2u);
    EXPECT_TRUE(there(1)) << "nothing is said before they meet";
    pages.die(0);
    pages.connect();
    pages.settle();
    EXPECT_FALSE(there(1));
    EXPECT_EQ(pages.failure, "");

    // a crash: a day
    for (const int days : {1, 2}) {
        pages.die(1);
        pages.sides[1]->setDay(pages.today + std::chrono::days(days));
        pages.sides[1]->clearUp(pages.today + std::chrono::days(days), true, std::nullopt);
        EXPECT_EQ(pages.sides[1]->page(pageNumber(2)).has_value(), days == 1);
        EXPECT_TRUE(pages.sides[1]->page(pageNumber(3)));
    }
    // both wishes are up at role 1, and role 0's word is under way: it comes when they meet again
    TwoPages two;
    two.connect();
    two.agree();
    EXPECT_TRUE(two.sides[0]->wishToKeep(kPage, true));
    two.pump(0);
    two.settle();
    EXPECT_TRUE(two.sides[1]->wishToKeep(kPage, true));
    two.pump(1);
    two.deliver(1);
    two.cut();
    EXPECT_TRUE(two.sides[0]->page(kPage)->kept);
    two.sides[1]->endEvening(std::nullopt); // the lid is closed
    two.pump(1);
    two.die(1);
    ASSERT_TRUE(two.sides[1]->page(kPage));
    EXPECT_FALSE(two.sides[1]->page(kPage)->kept);
    two.connect();
    two.settle();
    EXPECT_EQ(two.failure, "");
    EXPECT_TRUE(two.sides[1]->page(kPage)->kept);

    // its days
    const auto fades = pages.sides[0]->page(pageNumber(3))->fades;
    ASSERT_TRUE(fades);
    EXPECT_FALSE(pages.sides[0]->page(pageNumber(3))->fadesSoon);
    pages.sides[0]->setDay(*fades - std::chrono::days(7));
    EXPECT_TRUE(pages.sides[0]->page(pageNumber(3))->fadesSoon);
    pages.sides[0]->setDay(*fades);
    EXPECT_TRUE(pages.sides[0]->page(pageNumber(3))->over);
    pages.sides[0]->clearUp(*fades - std::chrono::days(1), true, std::nullopt);
    EXPECT_TRUE(pages.sides[0]->page(pageNumber(3)));
    pages.sides[0]->clearUp(*fades, true, std::nullopt);
    pages.pump(0);
    EXPECT_FALSE(pages.sides[0]->page(pageNumber(3)));
    EXPECT_FALSE(pages.disk[0].contains(pageNumber(3)));
}

// What went by one laptop's days stays on the other until its own are over, or one of the two lets go of it.
TEST_F(PageTest, G15_APageThatFadedHereStaysThere)
{
    add(0, "a walk");
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(pages.sides[who]->wishToKeep(kPage, true));
        pages.pump(who);
        pages.settle();
    }
    const auto fades = *pages.sides[0]->page(kPage)->fades;
    pages.die(0);
    pages.sides[0]->clearUp(fades, true, std::nullopt);
    EXPECT_FALSE(there(0));
    pages.pump(0);
    EXPECT_TRUE(pages.letGoOnDisk[0].empty());
    for (int again = 0; again < 2; ++again) {
        pages.die(0);
        pages.sides[0]->clearUp(fades, true, std::nullopt);
        pages.connect();
        pages.settle();
        EXPECT_TRUE(there(1)) << "also after a restart";
        EXPECT_TRUE(pages.sides[1]->edit(kPage, pages.entries(1).at(0).id, "a walk" + std::to_string(again),
                                         pages.time));
        EXPECT_TRUE(pages.sides[1]->wishToKeep(kPage, again == 0));
        pages.rest();
        EXPECT_TRUE(there(1));
        EXPECT_FALSE(there(0)) << "and does not come back";
        pages.sides[0]->begin(kPage, {});
        EXPECT_FALSE(there(0));
    }
    EXPECT_TRUE(pages.sides[1]->letGo(kPage));
    pages.pump(1);
    pages.settle();
    EXPECT_EQ(pages.failure, "");
    EXPECT_TRUE(pages.letGoOnDisk[1].empty()) << "it is answered";
    EXPECT_TRUE(pages.fadedOnDisk[0].empty());
}

TEST_F(PageTest, G15_BareIdsOfFadedPagesStayUpToALimitOfWhichTheOldestGo)
{
    FadedPages faded;
    const auto number = [](std::size_t i) {
        PageId id = pageNumber(static_cast<std::uint8_t>(i % 256));
        id.back() = static_cast<std::uint8_t>(i / 256);
        return id;
    };
    for (std::size_t i = 0; i <= limits::kFadedPages; ++i)
        faded.emplace(number(i), pages.today + std::chrono::days(i == 7 ? -1 : static_cast<int>(i)));
    ASSERT_EQ(faded.size(), limits::kFadedPages + 1);
    pages.sides[0]->restoreFaded(faded);
    pages.sides[0]->clearUp(pages.today, true, std::nullopt);
    const auto kept = pages.sides[0]->unsaved(true).faded;
    ASSERT_TRUE(kept);
    faded.erase(number(7));
    EXPECT_EQ(*kept, faded);
}

TEST_F(PageTest, G17_NothingIsDatedLaterThanToday)
{
    add(0, "a walk");
    pages.sides[0]->setDay(pages.today + std::chrono::days(200)); // by a wrong clock
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(pages.sides[who]->wishToKeep(kPage, true));
        pages.pump(who);
        pages.settle();
    }
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(290));
    pages.die(0);
    pages.sides[0]->clearUp(pages.today, false, std::nullopt);
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(290))
        << "not by a clock in doubt";
    pages.sides[0]->clearUp(pages.today, true, std::nullopt);
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(180)) << "the most";
    pages.pump(0);
    pages.die(0);
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(180))
        << "and it is written";
}

TEST_F(PageTest, G15_FewerDaysChosenForTheNextKeepingTakeNothingOfTheOnesThatAre)
{
    add(0, "a walk");
    for (const std::size_t who : {1u, 0u})
        EXPECT_TRUE(who == 0 || pages.sides[who]->chooseDays(kPage, 180));
    pages.pump(1);
    pages.settle();
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(pages.sides[who]->wishToKeep(kPage, true));
        pages.pump(who);
        pages.settle();
    }
    const auto fades = pages.today + std::chrono::days(180);
    ASSERT_EQ(pages.sides[0]->page(kPage)->fades, fades);
    EXPECT_TRUE(pages.sides[1]->chooseDays(kPage, 30));
    pages.pump(1);
    pages.settle();
    ASSERT_EQ(pages.sides[0]->page(kPage)->days, 30);
    for (const std::size_t who : {0u, 1u}) {
        pages.die(who);
        pages.sides[who]->clearUp(pages.today, true, std::nullopt);
        EXPECT_EQ(pages.sides[who]->page(kPage)->fades, fades) << who;
    }
}

TEST_F(PageTest, G16_WhatIsSentIsOnDiskAndNothingOfAnErasedPageIsLeft)
{
    const EntryId id = add(0, "first");
    edit(0, id, "second");
    pages.sides[0]->tick(pages.time + 1s);
    EXPECT_TRUE(pages.sides[0]->hasUnsaved());
    const auto unsaved = pages.sides[0]->unsaved(false);
    ASSERT_TRUE(unsaved.pages.contains(kPage)) << "before it is sent";
    EXPECT_NE(toString(*unsaved.pages.at(kPage)).find("second"), std::string::npos);
    pages.pump(0);
    pages.deliver(0, 0, false, false); // taken, and the process ends before the disk: nothing was answered
    EXPECT_TRUE(pages.sides[1]->hasUnsaved());
    pages.die(1);
    pages.connect();
    pages.settle();
    EXPECT_EQ(text(1), "second");

    const auto record = pages.disk[1].at(kPage);
    for (std::size_t cut = 0; cut < record.size(); cut += 3) { // a damaged one is refused, or is another page
        Pages fresh(1, *pages.randoms[1]);
        (void)fresh.restore(ByteView(record).first(cut));
    }
    EXPECT_TRUE(pages.sides[1]->letGo(kPage));
    pages.pump(1);
    EXPECT_TRUE(pages.disk[1].empty());
}

TEST_F(PageTest, G16_WhatChangesNothingIsNoWorkForTheDisk)
{
    const EntryId id = add(0, "x");
    pages.take(1, PageKeep{kPage, true, 90, 0, 0});
    pages.pump(1);
    EXPECT_FALSE(pages.sides[1]->hasUnsaved());
    pages.take(1, PageKeep{kPage, true, 90, 0, 0});
    pages.take(1, PageDrop{kPage, {9}});
    pages.take(1, PageVersions{kPage, true, {{id, {1, 0}}}});
    EXPECT_EQ(pages.failure, "");
    EXPECT_FALSE(pages.sides[1]->hasUnsaved());
    pages.take(1, PageKeep{kPage, false, 90, 0, 0});
    EXPECT_TRUE(pages.sides[1]->hasUnsaved());
}

// A partner who answers nothing, and writes what is longest.
TEST_F(PageTest, G16_TheLongestPageIsReadAgain)
{
    const auto text = [](char last) {
        std::string out;
        for (std::size_t i = 1; i < limits::kEntryChars; ++i)
            out += "\U0001f375";
        return out + last;
    };
    Pages& one = *pages.sides[0];
    std::vector<EntryId> ids;
    for (std::size_t i = 0; i < limits::kEntries; ++i) {
        EntryId id{};
        id[0] = 1;
        id[1] = static_cast<std::uint8_t>(i);
        pages.take(0, entry(id, 0, 1, text('a')));
        ids.push_back(id);
    }
    pages.pump(0);
    for (const EntryId& id : ids)
        EXPECT_TRUE(one.edit(kPage, id, text('b'), pages.time));
    pages.pass(1s);
    pages.wire = {};
    for (const EntryId& id : ids) {
        pages.take(0, entry(id, 0, 2, text('c')));
        EXPECT_TRUE(one.edit(kPage, id, text('d'), pages.time));
    }
    EXPECT_EQ(pages.failure, "");
    pages.pump(0);
    EXPECT_GT(pages.disk[0].at(kPage).size(), limits::kEntries * 5 * 4 * (limits::kEntryChars - 1));
    pages.die(0);
    EXPECT_EQ(pages.failure, "");
    EXPECT_EQ(pages.entries(0).size(), limits::kEntries);
}

} // namespace
} // namespace mandorla::test
