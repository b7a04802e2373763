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

TEST_F(SheetTest, G10_MoreMessagesThanPeopleWriteAreTooMany)
{
    const EntryId id = add(0, "x");
    EXPECT_EQ(limits::kPageMessages, 25'600u);
    sheets.time += 1h; // nothing has been taken
    const auto takes = [&] {
        std::string why;
        std::size_t taken = 0;
        while (taken < 30'000) {
            why = refusal(1, PageVersions{kSheet, false, {{id, {1, 0}}}});
            (void)sheets.sides[1]->takeMessages();
            if (!why.empty())
                break;
            ++taken;
        }
        EXPECT_EQ(why, "too_many_messages");
        return taken;
    };
    EXPECT_EQ(takes(), limits::kPageMessages);
    sheets.time += 10s;
    EXPECT_EQ(takes(), 999u) << "and the one that was too many";
    sheets.cut();
    sheets.connect();
    sheets.wire = {};
    EXPECT_EQ(takes(), 0u) << "it is no other in another connection";
    sheets.time += 24h;
    EXPECT_EQ(takes(), limits::kPageMessages) << "and no more at once after a day";
}

TEST_F(SheetTest, G13_OneLettingGoIsEnoughForBoth)
{
    add(0, "x");
    EXPECT_TRUE(sheets.sides[1]->letGo(kSheet));
    EXPECT_FALSE(sheets.sides[1]->letGo(kSheet));
    sheets.pump(1);
    sheets.settle();
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_FALSE(there(who));
        EXPECT_EQ(sheets.count<sync::SheetLetGo>(who), 1u);
        EXPECT_TRUE(sheets.disk[who].empty());
        EXPECT_TRUE(sheets.letGoOnDisk[who].empty());
    }
    // apart: here at once, there when they meet; also over a restart
    sheets.agree(sheetNumber(2));
    EXPECT_TRUE(sheets.sides[0]->add(sheetNumber(2), "y", sheets.time));
    sheets.rest();
    sheets.cut();
    EXPECT_TRUE(sheets.sides[0]->letGo(sheetNumber(2)));
    sheets.pump(0);
    EXPECT_TRUE(sheets.disk[0].empty());
    EXPECT_EQ(sheets.letGoOnDisk[0], std::vector<SheetId>{sheetNumber(2)});
    sheets.die(0);
    EXPECT_TRUE(
        sheets.sides[1]->edit(sheetNumber(2), sheets.entries(1, sheetNumber(2))[0].id, "yes", sheets.time));
    sheets.connect();
    ASSERT_TRUE(std::holds_alternative<protocol::PageLetGo>(sheets.wire[0][0])) << "said first";
    sheets.settle();
    sheets.rest();
    EXPECT_EQ(sheets.failure, "");
    EXPECT_TRUE(sheets.disk[1].empty());
    EXPECT_TRUE(sheets.letGoOnDisk[0].empty());
    EXPECT_EQ(sheets.count<sync::SheetLetGo>(1), 2u);
}

// A drop is said before what this laptop has; the other one's folder is from before the sheet.
TEST_F(SheetTest, G14_WhereOldFilesWerePutBackTheSheetGoesAndNothingFails)
{
    add(0, "y");
    const EntryId id = add(0, "x");
    sheets.cut();
    EXPECT_TRUE(sheets.sides[0]->drop(kSheet, id));
    sheets.pump(0);
    sheets.disk[1].clear();
    sheets.die(1);
    sheets.connect();
    ASSERT_TRUE(std::holds_alternative<PageDrop>(sheets.wire[0][0]));
    sheets.settle();
    EXPECT_EQ(sheets.failure, "");
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_FALSE(there(who));
        EXPECT_TRUE(sheets.letGoOnDisk[who].empty());
    }
    EXPECT_EQ(sheets.count<sync::SheetLetGo>(0), 1u) << "and it is said";
}

// The table of states, cell by cell.
TEST_F(SheetTest, G14_EveryMessageOfASheetInEveryState)
{
    const StateTable table = stateTable("PAGE_VERSIONS");
    ASSERT_EQ(table.states.size(), 8u);
    const std::map<std::string, protocol::Message> messages{{"PAGE_VERSIONS", PageVersions{kSheet, true, {}}},
                                                            {"PAGE_ENTRY", entry({9}, 0, 1)},
                                                            {"PAGE_DROP", PageDrop{kSheet, {9}}},
                                                            {"PAGE_KEEP", PageKeep{kSheet, false, 90, 0, 0}},
                                                            {"PAGE_LET_GO", protocol::PageLetGo{kSheet}}};
    for (const std::string& state : table.states)
        for (const std::string& name : table.messages) {
            TwoSheets two;
            two.linked = true;
            two.connect();
            if (state != "no such page")
                two.agree();
            if (state == "tonight, and one does not keep")
                two.sides[0]->setKeeps(false);
            if (state == "kept" || state == "gone here by its days") {
                for (const std::size_t who : {1u, 0u}) {
                    EXPECT_TRUE(two.sides[who]->wishToRetain(kSheet, true));
                    two.pump(who);
                    two.settle();
                }
                EXPECT_TRUE(two.sides[0]->sheet(kSheet)->kept);
            }
            if (state == "let go here, not answered" || state == "gone on both") {
                EXPECT_TRUE(two.sides[0]->letGo(kSheet));
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
                    two.sides[0]->isDamaged(kSheet);
                two.sides[0]->clearUp(two.today + std::chrono::days(90), true, std::nullopt);
                EXPECT_FALSE(two.sides[0]->sheet(kSheet)) << state;
                two.connect();
            }
            two.wire = {};
            const bool before = two.sides[0]->sheet(kSheet).has_value() || quiet;
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
                EXPECT_FALSE(two.sides[0]->sheet(kSheet)) << where;
                EXPECT_TRUE(two.letGoOnDisk[0].empty()) << where;
            }
            if (due == "✓" && name == "PAGE_ENTRY") {
                EXPECT_EQ(two.entries(0).size(), 1u) << where;
            }
        }
    // and it is not begun again
    EXPECT_TRUE(sheets.sides[0]->letGo(kSheet));
    sheets.sides[0]->begin(kSheet, {});
    EXPECT_FALSE(there(0));
}

TEST_F(SheetTest, G15_WhatIsNotKeptGoesWithTheEveningAndWhatIsKeptAfterItsDays)
{
    add(0, "undecided");
    sheets.agree(sheetNumber(2));
    EXPECT_TRUE(sheets.sides[0]->add(sheetNumber(2), "of a round that goes on", sheets.time));
    sheets.agree(sheetNumber(3));
    EXPECT_TRUE(sheets.sides[0]->add(sheetNumber(3), "kept", sheets.time));
    sheets.rest();
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(sheets.sides[who]->wishToRetain(sheetNumber(3), true));
        sheets.pump(who);
        sheets.settle();
    }
    sheets.cut();
    sheets.sides[0]->endEvening(sheetNumber(2));
    sheets.pump(0);
    EXPECT_FALSE(there(0));
    EXPECT_FALSE(sheets.disk[0].contains(kSheet));
    EXPECT_EQ(sheets.disk[0].size(), 2u);
    EXPECT_TRUE(there(1)) << "nothing is said before they meet";
    sheets.die(0);
    sheets.connect();
    sheets.settle();
    EXPECT_FALSE(there(1));
    EXPECT_EQ(sheets.failure, "");

    // a crash: a day
    for (const int days : {1, 2}) {
        sheets.die(1);
        sheets.sides[1]->setDay(sheets.today + std::chrono::days(days));
        sheets.sides[1]->clearUp(sheets.today + std::chrono::days(days), true, std::nullopt);
        EXPECT_EQ(sheets.sides[1]->sheet(sheetNumber(2)).has_value(), days == 1);
        EXPECT_TRUE(sheets.sides[1]->sheet(sheetNumber(3)));
    }
    // both wishes are up at role 1, and role 0's word is under way: it comes when they meet again
    TwoSheets two;
    two.connect();
    two.agree();
    EXPECT_TRUE(two.sides[0]->wishToRetain(kSheet, true));
    two.pump(0);
    two.settle();
    EXPECT_TRUE(two.sides[1]->wishToRetain(kSheet, true));
    two.pump(1);
    two.deliver(1);
    two.cut();
    EXPECT_TRUE(two.sides[0]->sheet(kSheet)->kept);
    two.sides[1]->endEvening(std::nullopt); // the lid is closed
    two.pump(1);
    two.die(1);
    ASSERT_TRUE(two.sides[1]->sheet(kSheet));
    EXPECT_FALSE(two.sides[1]->sheet(kSheet)->kept);
    two.connect();
    two.settle();
    EXPECT_EQ(two.failure, "");
    EXPECT_TRUE(two.sides[1]->sheet(kSheet)->kept);

    // its days
    const auto fades = sheets.sides[0]->sheet(sheetNumber(3))->fades;
    ASSERT_TRUE(fades);
    EXPECT_FALSE(sheets.sides[0]->sheet(sheetNumber(3))->fadesSoon);
    sheets.sides[0]->setDay(*fades - std::chrono::days(7));
    EXPECT_TRUE(sheets.sides[0]->sheet(sheetNumber(3))->fadesSoon);
    sheets.sides[0]->setDay(*fades);
    EXPECT_TRUE(sheets.sides[0]->sheet(sheetNumber(3))->over);
    sheets.sides[0]->clearUp(*fades - std::chrono::days(1), true, std::nullopt);
    EXPECT_TRUE(sheets.sides[0]->sheet(sheetNumber(3)));
    sheets.sides[0]->clearUp(*fades, true, std::nullopt);
    sheets.pump(0);
    EXPECT_FALSE(sheets.sides[0]->sheet(sheetNumber(3)));
    EXPECT_FALSE(sheets.disk[0].contains(sheetNumber(3)));
}

// What went by one laptop's days stays on the other until its own are over, or one of the two lets go of it.
TEST_F(SheetTest, G15_ASheetThatFadedHereStaysThere)
{
    add(0, "a walk");
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(sheets.sides[who]->wishToRetain(kSheet, true));
        sheets.pump(who);
        sheets.settle();
    }
    const auto fades = *sheets.sides[0]->sheet(kSheet)->fades;
    sheets.die(0);
    sheets.sides[0]->clearUp(fades, true, std::nullopt);
    EXPECT_FALSE(there(0));
    sheets.pump(0);
    EXPECT_TRUE(sheets.letGoOnDisk[0].empty());
    for (int again = 0; again < 2; ++again) {
        sheets.die(0);
        sheets.sides[0]->clearUp(fades, true, std::nullopt);
        sheets.connect();
        sheets.settle();
        EXPECT_TRUE(there(1)) << "also after a restart";
        EXPECT_TRUE(sheets.sides[1]->edit(kSheet, sheets.entries(1).at(0).id,
                                          "a walk" + std::to_string(again), sheets.time));
        EXPECT_TRUE(sheets.sides[1]->wishToRetain(kSheet, again == 0));
        sheets.rest();
        EXPECT_TRUE(there(1));
        EXPECT_FALSE(there(0)) << "and does not come back";
        sheets.sides[0]->begin(kSheet, {});
        EXPECT_FALSE(there(0));
    }
    EXPECT_TRUE(sheets.sides[1]->letGo(kSheet));
    sheets.pump(1);
    sheets.settle();
    EXPECT_EQ(sheets.failure, "");
    EXPECT_TRUE(sheets.letGoOnDisk[1].empty()) << "it is answered";
    EXPECT_TRUE(sheets.fadedOnDisk[0].empty());
}

TEST_F(SheetTest, G15_BareIdsOfFadedSheetsStayUpToALimitOfWhichTheOldestGo)
{
    FadedSheets faded;
    const auto number = [](std::size_t i) {
        SheetId id = sheetNumber(static_cast<std::uint8_t>(i % 256));
        id.back() = static_cast<std::uint8_t>(i / 256);
        return id;
    };
    for (std::size_t i = 0; i <= limits::kFadedPages; ++i)
        faded.emplace(number(i), sheets.today + std::chrono::days(i == 7 ? -1 : static_cast<int>(i)));
    ASSERT_EQ(faded.size(), limits::kFadedPages + 1);
    sheets.sides[0]->restoreFaded(faded);
    sheets.sides[0]->clearUp(sheets.today, true, std::nullopt);
    const auto kept = sheets.sides[0]->unpersisted(true).faded;
    ASSERT_TRUE(kept);
    faded.erase(number(7));
    EXPECT_EQ(*kept, faded);
}

TEST_F(SheetTest, G17_NothingIsDatedLaterThanToday)
{
    add(0, "a walk");
    sheets.sides[0]->setDay(sheets.today + std::chrono::days(200)); // by a wrong clock
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(sheets.sides[who]->wishToRetain(kSheet, true));
        sheets.pump(who);
        sheets.settle();
    }
    EXPECT_EQ(sheets.sides[0]->sheet(kSheet)->fades, sheets.today + std::chrono::days(290));
    sheets.die(0);
    sheets.sides[0]->clearUp(sheets.today, false, std::nullopt);
    EXPECT_EQ(sheets.sides[0]->sheet(kSheet)->fades, sheets.today + std::chrono::days(290))
        << "not by a clock in doubt";
    sheets.sides[0]->clearUp(sheets.today, true, std::nullopt);
    EXPECT_EQ(sheets.sides[0]->sheet(kSheet)->fades, sheets.today + std::chrono::days(180)) << "the most";
    sheets.pump(0);
    sheets.die(0);
    EXPECT_EQ(sheets.sides[0]->sheet(kSheet)->fades, sheets.today + std::chrono::days(180))
        << "and it is written";
}

TEST_F(SheetTest, G15_FewerDaysChosenForTheNextKeepingTakeNothingOfTheOnesThatAre)
{
    add(0, "a walk");
    for (const std::size_t who : {1u, 0u})
        EXPECT_TRUE(who == 0 || sheets.sides[who]->chooseDays(kSheet, 180));
    sheets.pump(1);
    sheets.settle();
    for (const std::size_t who : {1u, 0u}) {
        EXPECT_TRUE(sheets.sides[who]->wishToRetain(kSheet, true));
        sheets.pump(who);
        sheets.settle();
    }
    const auto fades = sheets.today + std::chrono::days(180);
    ASSERT_EQ(sheets.sides[0]->sheet(kSheet)->fades, fades);
    EXPECT_TRUE(sheets.sides[1]->chooseDays(kSheet, 30));
    sheets.pump(1);
    sheets.settle();
    ASSERT_EQ(sheets.sides[0]->sheet(kSheet)->days, 30);
    for (const std::size_t who : {0u, 1u}) {
        sheets.die(who);
        sheets.sides[who]->clearUp(sheets.today, true, std::nullopt);
        EXPECT_EQ(sheets.sides[who]->sheet(kSheet)->fades, fades) << who;
    }
}

TEST_F(SheetTest, G16_WhatIsSentIsOnDiskAndNothingOfAnErasedSheetIsLeft)
{
    const EntryId id = add(0, "first");
    edit(0, id, "second");
    sheets.sides[0]->tick(sheets.time + 1s);
    EXPECT_TRUE(sheets.sides[0]->hasUnpersisted());
    const auto unsaved = sheets.sides[0]->unpersisted(false);
    ASSERT_TRUE(unsaved.sheets.contains(kSheet)) << "before it is sent";
    EXPECT_NE(toString(*unsaved.sheets.at(kSheet)).find("second"), std::string::npos);
    sheets.pump(0);
    sheets.deliver(0, 0, false, false); // taken, and the process ends before the disk: nothing was answered
    EXPECT_TRUE(sheets.sides[1]->hasUnpersisted());
    sheets.die(1);
    sheets.connect();
    sheets.settle();
    EXPECT_EQ(text(1), "second");

    const auto record = sheets.disk[1].at(kSheet);
    for (std::size_t cut = 0; cut < record.size();
         cut += 3) { // a damaged one is refused, or is another sheet
        Sheets fresh(1, *sheets.randoms[1]);
        (void)fresh.restore(ByteView(record).first(cut));
    }
    EXPECT_TRUE(sheets.sides[1]->letGo(kSheet));
    sheets.pump(1);
    EXPECT_TRUE(sheets.disk[1].empty());
}

TEST_F(SheetTest, G16_WhatChangesNothingIsNoWorkForTheDisk)
{
    const EntryId id = add(0, "x");
    sheets.take(1, PageKeep{kSheet, true, 90, 0, 0});
    sheets.pump(1);
    EXPECT_FALSE(sheets.sides[1]->hasUnpersisted());
    sheets.take(1, PageKeep{kSheet, true, 90, 0, 0});
    sheets.take(1, PageDrop{kSheet, {9}});
    sheets.take(1, PageVersions{kSheet, true, {{id, {1, 0}}}});
    EXPECT_EQ(sheets.failure, "");
    EXPECT_FALSE(sheets.sides[1]->hasUnpersisted());
    sheets.take(1, PageKeep{kSheet, false, 90, 0, 0});
    EXPECT_TRUE(sheets.sides[1]->hasUnpersisted());
}

// A partner who answers nothing, and writes what is longest.
TEST_F(SheetTest, G16_TheLongestSheetIsReadAgain)
{
    const auto text = [](char last) {
        std::string out;
        for (std::size_t i = 1; i < limits::kEntryChars; ++i)
            out += "\U0001f375";
        return out + last;
    };
    Sheets& one = *sheets.sides[0];
    std::vector<EntryId> ids;
    for (std::size_t i = 0; i < limits::kEntries; ++i) {
        EntryId id{};
        id[0] = 1;
        id[1] = static_cast<std::uint8_t>(i);
        sheets.take(0, entry(id, 0, 1, text('a')));
        ids.push_back(id);
    }
    sheets.pump(0);
    for (const EntryId& id : ids)
        EXPECT_TRUE(one.edit(kSheet, id, text('b'), sheets.time));
    sheets.pass(1s);
    sheets.wire = {};
    for (const EntryId& id : ids) {
        sheets.take(0, entry(id, 0, 2, text('c')));
        EXPECT_TRUE(one.edit(kSheet, id, text('d'), sheets.time));
    }
    EXPECT_EQ(sheets.failure, "");
    sheets.pump(0);
    EXPECT_GT(sheets.disk[0].at(kSheet).size(), limits::kEntries * 5 * 4 * (limits::kEntryChars - 1));
    sheets.die(0);
    EXPECT_EQ(sheets.failure, "");
    EXPECT_EQ(sheets.entries(0).size(), limits::kEntries);
}

} // namespace
} // namespace mandorla::test
