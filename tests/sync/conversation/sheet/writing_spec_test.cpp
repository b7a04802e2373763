#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/sheet_fixture.h"

#include <chrono>

// The rules of protocol/README.md for writing on a shared page. One test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using namespace std::chrono_literals;
using protocol::PageDrop;
using protocol::PageEntry;
using protocol::PageKeep;
using protocol::PageVersions;

TEST_F(SheetTest, G1_BothReadTheSame)
{
    const EntryId id = add(0, "a walk by the sea");
    EXPECT_EQ(text(1), "a walk by the sea");
    edit(1, id, "a long walk by the sea"); // has read the other
    sheets.rest();
    EXPECT_EQ(text(0), "a long walk by the sea");

    apart(id, "a long slow walk by the sea", "a long walk by the cold sea"); // other words
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(text(who), "a long slow walk by the cold sea");
        EXPECT_FALSE(sheets.entries(who)[0].other);
    }
    edit(0, id, "tea");
    sheets.rest();
    apart(id, "coffee", "coffee"); // the same
    EXPECT_EQ(text(0), "coffee");
    EXPECT_EQ(text(1), "coffee");

    apart(id, "cocoa", "water"); // one word, in two ways
    EXPECT_EQ(sheets.entries(0)[0].other, "water");
    EXPECT_EQ(sheets.entries(1)[0].other, "cocoa");
    EXPECT_EQ(sheets.seen(0), sheets.seen(1));
    EXPECT_TRUE(sheets.sides[1]->pick(kSheet, id, true, sheets.time));
    sheets.rest();
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(text(who), "cocoa");
        EXPECT_FALSE(sheets.entries(who)[0].other);
    }
}

// A step, put there by a button on each laptop.
TEST_F(SheetTest, G18_AStartThatBothPutThereIsOneEntry)
{
    const std::string step = "On Sunday we walk.";
    const auto put = [&](std::size_t who, std::uint32_t place, const std::string& words) {
        const auto id = sheets.sides[who]->put(kSheet, place, words, sheets.time);
        EXPECT_TRUE(id);
        sheets.pump(who);
        return id.value_or(EntryId());
    };
    // at once
    const EntryId id = put(0, 7, step);
    EXPECT_EQ(put(1, 7, step), id);
    sheets.rest();
    // and one after the other; what stands there now is left alone
    edit(0, id, "On Monday we walk.");
    sheets.rest();
    EXPECT_EQ(put(1, 7, step), id);
    sheets.rest();
    for (const std::size_t who : {0u, 1u}) {
        ASSERT_EQ(sheets.entries(who).size(), 1u);
        EXPECT_EQ(text(who), "On Monday we walk.");
    }

    // Apart, and both write on.
    sheets.cut();
    const EntryId apart = put(0, 3, step);
    put(1, 3, step);
    sheets.rest();
    edit(0, apart, step + " At ten.");
    edit(1, apart, "On Sunday we two walk.");
    sheets.connect();
    sheets.settle();
    sheets.rest();
    for (const std::size_t who : {0u, 1u}) {
        ASSERT_EQ(sheets.entries(who).size(), 2u);
        EXPECT_EQ(text(who), "On Sunday we two walk. At ten.") << "in the order of the cards, in front";
        EXPECT_FALSE(sheets.entries(who)[0].other);
    }
    // In two languages both stay, until one is picked.
    put(0, 1, step);
    put(1, 1, "Sonntags gehen wir.");
    sheets.rest();
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(sheets.entries(who).size(), 3u);
    EXPECT_EQ(sheets.entries(0)[0].other, "Sonntags gehen wir.");
    EXPECT_EQ(sheets.entries(1)[0].other, step);

    // Words that one has already written behind it stand, whenever the other puts it there.
    sheets.cut();
    const EntryId words = put(1, 9, "Our next evening: ");
    sheets.rest();
    edit(1, words, "Our next evening: Friday");
    put(0, 9, "Our next evening: ");
    sheets.connect();
    sheets.settle();
    sheets.rest();
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(sheets.entries(who).back().text, "Our next evening: Friday");
        EXPECT_FALSE(sheets.entries(who).back().other);
    }

    // Dropped, it may be put there again, once.
    EXPECT_TRUE(sheets.sides[0]->drop(kSheet, words));
    const EntryId again = put(0, 9, "Our next evening: ");
    EXPECT_NE(again, words);
    sheets.rest();
    EXPECT_EQ(put(1, 9, "Our next evening: "), again);
    sheets.rest();
    EXPECT_EQ(sheets.seen(0), sheets.seen(1));
    EXPECT_EQ(sheets.entries(0).size(), 4u);
    sheets.cut();
    sheets.connect();
    sheets.settle();
    sheets.rest();
    EXPECT_EQ(put(0, 9, "Our next evening: "), again) << "also once the other is forgotten";
}

TEST_F(SheetTest, G2_WholeSheetsAreComparedFirstAndOnlyWhatIsMissingIsSent)
{
    const EntryId known = add(0, "known");
    sheets.cut();
    edit(1, known, "known better");
    (void)sheets.sides[0]->add(kSheet, "new here", sheets.time);
    (void)sheets.sides[1]->add(kSheet, "new there", sheets.time);
    sheets.connect();
    for (const std::size_t who : {0u, 1u}) {
        ASSERT_EQ(sheets.wire[who].size(), 2u);
        const auto whole = std::get<PageVersions>(sheets.wire[who][0]);
        EXPECT_TRUE(whole.whole);
        ASSERT_EQ(whole.entries.size(), 1u); // nothing of what was never sent
        EXPECT_TRUE(std::holds_alternative<PageKeep>(sheets.wire[who][1]));
    }
    sheets.pass(limits::kTypingPause);
    sheets.deliver(0);
    sheets.deliver(1);
    EXPECT_EQ(of<PageEntry>(sheets.wire[0]).size(), 1u); // one frame for each
    EXPECT_EQ(of<PageEntry>(sheets.wire[1]).size(), 2u);
    sheets.settle();
    EXPECT_EQ(sheets.seen(0), sheets.seen(1));
    EXPECT_EQ(sheets.entries(0).size(), 3u);

    // lost in a cut: sent again
    edit(0, known, "known best");
    sheets.pass(limits::kTypingPause);
    ASSERT_EQ(of<PageEntry>(sheets.wire[0]).size(), 1u);
    sheets.cut();
    sheets.connect();
    sheets.settle();
    EXPECT_EQ(sheets.seen(1), sheets.seen(0));
    EXPECT_EQ(text(1), "known best");
}

TEST_F(SheetTest, G3_NothingNewIsSentBeforeTheOthersWholeSheetIsThere)
{
    const EntryId id = add(0, "one");
    sheets.cut();
    sheets.connect();
    edit(0, id, "two");
    sheets.pass(1s);
    EXPECT_TRUE(of<PageEntry>(sheets.wire[0]).empty());
    sheets.deliver(1);
    EXPECT_EQ(of<PageEntry>(sheets.wire[0]).size(), 1u);

    // but on a sheet that began during the connection
    sheets.agree(sheetNumber(2));
    EXPECT_TRUE(sheets.sides[1]->add(sheetNumber(2), "at once", sheets.time));
    sheets.pass(1s);
    EXPECT_EQ(of<PageEntry>(sheets.wire[1]).size(), 1u);
}

TEST_F(SheetTest, G3_NorOfAnEntryBeforeTheTextThatIsToComeForIt)
{
    const EntryId id = add(0, "the sea");
    edit(0, id, "the blue sea");
    edit(1, id, "the sea tonight");
    sheets.pass(limits::kTypingPause);
    edit(0, id, "the very blue sea");
    edit(1, id, "the sea tonight, please");
    sheets.deliver(1); // 0 has read 1's text; its own, and that it has read, are lost
    sheets.cut();
    sheets.pass(1s);
    sheets.connect();
    sheets.settle();
    sheets.rest();
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(text(who), "the very blue sea tonight, please");
}

TEST_F(SheetTest, G4_OneTextOfAnEntryIsUnderWayAndWhatIsTypedMeanwhileGoesOnTop)
{
    const EntryId id = add(0, "the sea");
    edit(0, id, "the blue sea");
    edit(1, id, "the sea tonight");
    sheets.pass(limits::kTypingPause);
    edit(0, id, "the very blue sea");
    edit(1, id, "the sea tonight, please");
    sheets.pass(1s);
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(of<PageEntry>(sheets.wire[who]).size(), 1u);
    sheets.deliver(0); // the first text of 0
    EXPECT_EQ(text(1), "the blue sea tonight, please");
    EXPECT_EQ(of<PageVersions>(sheets.wire[1]).size(), 1u) << "answered";
    sheets.settle();
    sheets.rest();
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(text(who), "the very blue sea tonight, please");

    // both in the same words, without a pause: nothing goes away
    std::string zero = text(0), one = text(1);
    for (int key = 0; key < 40; ++key) {
        zero += 'a';
        one += 'b';
        edit(0, id, zero);
        edit(1, id, one);
        sheets.pass(30ms);
        sheets.deliver(0);
        sheets.deliver(1);
        EXPECT_FALSE(sheets.entries(0)[0].other) << "not while somebody types";
    }
    sheets.rest();
    EXPECT_EQ(text(0), zero);
    EXPECT_EQ(sheets.entries(0)[0].other, one);
    EXPECT_EQ(sheets.seen(0), sheets.seen(1));
}

// The screen shows the own draft and the other's text put together; a word that only the draft has is none
// that the other, whose next text lacks it, left out.
TEST_F(SheetTest, G1_AWordThatOnlyThisSideHasIsInNoBase)
{
    const EntryId id = add(0, "one two");
    edit(0, id, "one three two");
    sheets.pass(limits::kTypingPause);
    edit(1, id, "one five two"); // in the same place, and not sent
    sheets.deliver(0);
    sheets.deliver(1);
    edit(1, id, "eight one five two"); // now they fit
    ASSERT_EQ(text(1), "eight one five three two");
    edit(1, id, "eight one five three ten two");
    edit(0, id, "one three four two");
    sheets.time += limits::kTypingPause; // for role 0 alone
    sheets.sides[0]->tick(sheets.time);
    sheets.pump(0);
    ASSERT_EQ(of<PageEntry>(sheets.wire[0]).size(), 1u);
    sheets.deliver(0);
    sheets.rest();
    EXPECT_EQ(sheets.seen(0), sheets.seen(1));
    std::string all;
    for (const SharedEntry& entry : sheets.entries(0))
        all += entry.text + "/" + entry.other.value_or("");
    for (const char* const word : {"one", "two", "three", "four", "five", "eight", "ten"})
        EXPECT_NE(all.find(word), std::string::npos) << word << " in " << all;
}

TEST_F(SheetTest, G5_CountsThatJumpGoBackOrClaimTooMuchAreBadVersions)
{
    const EntryId id = add(0, "mine"); // (1, 0)
    edit(1, id, "ours");               // (1, 1)
    sheets.rest();
    EXPECT_EQ(refusal(0, entry(id, 1, 0)), "bad_version");
    EXPECT_EQ(refusal(0, entry(id, 1, 3)), "bad_version");
    EXPECT_EQ(refusal(0, entry(id, 2, 2)), "bad_version");
    EXPECT_EQ(refusal(0, entry(id, 0, 2)), "bad_version");
    EXPECT_EQ(refusal(0, entry({9}, 0, 2)), "bad_version");
    EXPECT_EQ(refusal(0, entry({9}, 1, 1)), "bad_version");
    EXPECT_EQ(refusal(0, PageVersions{kSheet, false, {{id, {2, 1}}}}), "bad_version");
    PageEntry same = entry(id, 1, 1, "ours");
    same.base = baseOf("mine");
    EXPECT_EQ(refusal(0, same), "");
    same.text = "something else";
    EXPECT_EQ(refusal(0, same), "changed_message");
    same = entry(id, 1, 1, "ours");
    EXPECT_EQ(refusal(0, same), "changed_message") << "another base";
    EXPECT_EQ(refusal(0, PageVersions{kSheet, false, {{id, {1, 7}}}}), "") << "it comes, or it does not";
    edit(1, id, "ours again"); // (1, 2)
    sheets.rest();
    EXPECT_EQ(refusal(0, entry(id, 1, 1, "earlier")), "");
    EXPECT_EQ(text(0), "ours again");

    const auto envelope = [](const protocol::Message& message) {
        const Bytes frame = protocol::frameOf(message);
        return Bytes(frame.begin() + 4, frame.end());
    };
    EXPECT_TRUE(protocol::parseMessage(envelope(entry(id, 1, limits::kEntryVersions))).has_value());
    EXPECT_EQ(protocol::parseMessage(envelope(entry(id, 1, limits::kEntryVersions + 1))).error(),
              Refusal::BadMessage);
}

TEST_F(SheetTest, G6_ATextThatIsNotPlainOrTooLongIsABadText)
{
    const auto refused = [](const std::string& text) {
        const Bytes frame = protocol::frameOf(protocol::Message(entry({1}, 1, 0, text)));
        const auto parsed = protocol::parseMessage(ByteView(frame).subspan(4));
        return parsed.has_value() ? std::string() : std::string(nameOf(parsed.error()));
    };
    EXPECT_EQ(refused(std::string(limits::kEntryChars, 'a')), "");
    std::string long4; // in characters, not bytes
    for (std::size_t i = 0; i < limits::kEntryChars; ++i)
        long4 += "\xf0\x9f\x8c\x8a";
    EXPECT_EQ(refused(long4), "");
    EXPECT_EQ(refused("two\nlines"), "");
    for (const std::string& text :
         {std::string(limits::kEntryChars + 1, 'a'), std::string("\xff"), std::string("a\0b", 3),
          std::string("a\tb"), std::string("a\rb"), std::string("\x1b[2J"), std::string("\xe2\x80\xae") + "x",
          std::string("\xed\xa0\x80")})
        EXPECT_EQ(refused(text), "bad_text");
    // nor is one taken from this laptop's person
    EXPECT_FALSE(sheets.sides[0]->add(kSheet, "a\tb", sheets.time));
    EXPECT_FALSE(sheets.sides[0]->add(kSheet, std::string(limits::kEntryChars + 1, 'a'), sheets.time));
}

TEST_F(SheetTest, G7_ASheetHoldsTwoHundredEntries)
{
    for (std::size_t i = 0; i < limits::kEntries; ++i)
        ASSERT_TRUE(sheets.sides[0]->add(kSheet, "entry " + std::to_string(i), sheets.time));
    EXPECT_FALSE(sheets.sides[0]->add(kSheet, "one more", sheets.time));
    EXPECT_TRUE(sheet(0).full);
    sheets.rest();
    EXPECT_EQ(sheets.seen(1), sheets.seen(0));
    EXPECT_FALSE(sheets.sides[1]->add(kSheet, "one more", sheets.time));
    EXPECT_EQ(text(1, 199), "entry 199"); // in their order

    // apart: none is lost
    TwoSheets both;
    both.agree();
    for (std::size_t who = 0; who < 2; ++who)
        for (std::size_t i = 0; i < limits::kEntries; ++i)
            ASSERT_TRUE(
                both.sides[who]->add(kSheet, std::to_string(who) + "." + std::to_string(i), both.time));
    both.connect();
    both.rest();
    EXPECT_EQ(both.failure, "");
    EXPECT_EQ(both.entries(0).size(), limits::kEntriesApart);
    EXPECT_EQ(both.seen(0), both.seen(1));

    // and from a changed client
    TwoSheets cheat;
    cheat.linked = true;
    cheat.agree();
    for (std::size_t i = 0; i < limits::kEntries; ++i)
        cheat.take(0, entry({1, static_cast<std::uint8_t>(i)}, 0, 1));
    EXPECT_EQ(cheat.failure, "");
    cheat.take(0, entry({2}, 0, 1));
    EXPECT_EQ(cheat.failure, "too_many_entries");
}

TEST_F(SheetTest, G8_WhatIsAgainWhatItWasIsNotSaid)
{
    const auto leaves = [this] { // from side 0, until all has rested
        std::size_t entries = 0;
        for (int i = 0; i < 4; ++i) {
            sheets.pass(limits::kTypingPause);
            entries += of<PageEntry>(sheets.wire[0]).size();
            sheets.settle();
        }
        return entries;
    };
    const EntryId id = add(0, "x");
    for (const bool connected : {true, false}) {
        if (!connected)
            sheets.cut();
        edit(0, id, "x, and more");
        edit(0, id, "x");
        if (!connected)
            sheets.connect();
        EXPECT_EQ(leaves(), 0u);
    }
    // A new one waits for its words, through a night as well.
    sheets.cut();
    const auto blank = sheets.sides[0]->add(kSheet, "y", sheets.time);
    ASSERT_TRUE(blank);
    edit(0, *blank, "");
    sheets.die(0);
    EXPECT_EQ(sheets.entries(0).size(), 2u);
    sheets.connect();
    EXPECT_EQ(leaves(), 0u);
    edit(0, *blank, "z");
    EXPECT_EQ(leaves(), 1u);
    EXPECT_EQ(text(1, 1), "z");
    EXPECT_EQ(sheets.failure, "");
}

// What this side has begun and not said yet, a line still without words among it, is none of the partner's.
TEST_F(SheetTest, G7_WhatIsBegunHereIsNotCountedAsThePartners)
{
    for (const char* begun : {"", "begun"}) {
        TwoSheets both;
        both.linked = true;
        both.agree();
        for (std::size_t i = 1; i < limits::kEntries; ++i)
            both.take(0, entry({1, static_cast<std::uint8_t>(i)}, 0, 1));
        ASSERT_TRUE(both.sides[0]->add(kSheet, begun, both.time));
        both.take(0, entry({2}, 0, 1)); // for the partner it is the 200th
        EXPECT_EQ(both.failure, "") << begun;
        both.take(0, entry({3}, 0, 1));
        EXPECT_EQ(both.failure, "too_many_entries") << begun;
    }
}

TEST_F(SheetTest, G8_TypingLeavesAfterARestAndAtTheLatestSoon)
{
    const EntryId id = add(0, "x");
    const auto sent = [this] { return of<PageEntry>(sheets.wire[0]).size(); };
    edit(0, id, "xy");
    sheets.pass(limits::kTypingPause - 1ms);
    EXPECT_EQ(sent(), 0u);
    sheets.pass(1ms);
    EXPECT_EQ(sent(), 1u);
    sheets.settle();
    EXPECT_EQ(text(1), "xy");

    const Time begin = sheets.time;
    std::string typed = "xy";
    while (sent() == 0) { // a key every 10 ms
        edit(0, id, typed += "z");
        sheets.pass(10ms);
    }
    EXPECT_EQ(sheets.time - begin, limits::kTypingAtMost);
    EXPECT_LT(limits::kTypingAtMost, 100ms);
    sheets.settle();
    sheets.rest();

    apart(id, "left", "right");
    EXPECT_TRUE(sheets.entries(0)[0].other);
    EXPECT_EQ(limits::kTypingRest, 2s);
}

TEST_F(SheetTest, G9_ADropWinsOverEditingAndLeavesNothing)
{
    const EntryId id = add(0, "gone soon");
    sheets.cut();
    EXPECT_TRUE(sheets.sides[0]->drop(kSheet, id));
    edit(1, id, "kept on writing");
    sheets.pump(0);
    sheets.connect();
    ASSERT_TRUE(std::holds_alternative<PageDrop>(sheets.wire[0][0]));
    sheets.settle();
    sheets.rest();
    EXPECT_TRUE(sheets.entries(0).empty());
    EXPECT_TRUE(sheets.entries(1).empty());
    sheets.cut();
    sheets.connect(); // nobody speaks of it any more
    EXPECT_TRUE(of<PageDrop>(sheets.wire[0]).empty());
    EXPECT_TRUE(std::get<PageVersions>(sheets.wire[1][0]).entries.empty());
    for (const auto& disk : sheets.disk) {
        const std::string record = toString(disk.at(kSheet));
        EXPECT_EQ(record.find(toString(id)), std::string::npos);
        EXPECT_EQ(record.find("gone soon"), std::string::npos);
    }
    sheets.settle();

    // the answer may be lost, and both may drop it at once
    const EntryId second = add(1, "second");
    EXPECT_TRUE(sheets.sides[0]->drop(kSheet, second));
    EXPECT_TRUE(sheets.sides[1]->drop(kSheet, second));
    sheets.pump(0);
    sheets.deliver(0);
    sheets.cut();
    sheets.connect();
    sheets.settle();
    sheets.cut();
    sheets.connect();
    EXPECT_TRUE(of<PageDrop>(sheets.wire[0]).empty());
    EXPECT_TRUE(of<PageDrop>(sheets.wire[1]).empty());
}

// Drops that are never answered: as many as can be kept, and no entry more.
TEST_F(SheetTest, G9_NoMoreDropsThanAreRememberedWaitForTheirAnswer)
{
    Sheets& one = *sheets.sides[0];
    std::size_t dropped = 0;
    for (std::size_t i = 0; i < limits::kDropped + 10; ++i) {
        EntryId id{};
        id[0] = static_cast<std::uint8_t>(i >> 8);
        id[1] = static_cast<std::uint8_t>(i);
        id[2] = 1;
        sheets.take(0, entry(id, 0, 1));
        dropped += one.drop(kSheet, id) ? 1u : 0u;
        sheets.pump(0);
        sheets.wire = {};
    }
    EXPECT_EQ(sheets.failure, "");
    EXPECT_EQ(dropped, limits::kDropped);
    sheets.die(0);
    EXPECT_EQ(sheets.failure, "");
    EXPECT_EQ(sheets.entries(0).size(), 10u);
}

TEST(SheetSize, AfterTenThousandEditsItOpensAtOnceAndSyncsInOneExchange)
{
    TwoSheets sheets;
    sheets.kept = false;
    sheets.connect();
    sheets.agree();
    std::vector<EntryId> ids;
    for (std::size_t edit = 0; edit < 10'000; ++edit) {
        const std::size_t who = edit % 2;
        if (ids.size() < limits::kEntries) {
            ids.push_back(*sheets.sides[who]->add(kSheet, "entry " + std::to_string(edit), sheets.time));
        } else {
            const EntryId& id = ids[edit * 7 % ids.size()];
            std::string text = "edit " + std::to_string(edit) + ' ';
            text.resize(edit % 40 == 0 ? limits::kEntryChars : 60, 'x');
            ASSERT_TRUE(sheets.sides[who]->edit(kSheet, id, text, sheets.time));
        }
        sheets.pass(limits::kTypingPause);
        sheets.settle();
    }
    sheets.rest();
    ASSERT_EQ(sheets.failure, "");
    ASSERT_EQ(sheets.entries(0).size(), limits::kEntries);
    ASSERT_EQ(sheets.seen(0), sheets.seen(1));

    const auto unsaved = sheets.sides[0]->unpersisted(true);
    const auto& record = *unsaved.sheets.at(kSheet);
    Sheets opened(0, *sheets.randoms[0]);
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_TRUE(opened.restore(record));
    ASSERT_EQ(opened.sheet(kSheet)->entries.size(), limits::kEntries);
    const auto took = std::chrono::steady_clock::now() - begin;
    RecordProperty("microseconds", static_cast<int>(took / 1us));
    RecordProperty("bytes", static_cast<int>(record.size()));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    EXPECT_LT(took, 50ms);
#endif

    // all of it written anew while apart: one exchange, one entry in a frame
    sheets.cut();
    for (const EntryId& id : ids)
        ASSERT_TRUE(sheets.sides[0]->edit(kSheet, id, "anew " + std::string(limits::kEntryChars - 5, 'y'),
                                          sheets.time));
    sheets.pass(limits::kTypingPause);
    sheets.connect();
    sheets.deliver(1); // its whole sheet
    std::size_t entries = 0;
    for (const protocol::Message& message : sheets.wire[0])
        entries += std::holds_alternative<PageEntry>(message) ? 1u : 0u;
    EXPECT_EQ(entries, limits::kEntries);
    while (sheets.deliver(0)) {
    }
    EXPECT_EQ(sheets.seen(0), sheets.seen(1));
}

} // namespace
} // namespace mandorla::test
