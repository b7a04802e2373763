#include "protocol/crypto/hash.h"
#include "protocol/limits.h"
#include "tests/support/cheat.h"
#include "tests/support/specification.h"
#include "tests/support/two_pages.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>

// The rules of protocol/README.md on the shared page, one test for each, named by its number.
namespace mandorla::test {
namespace {

using namespace sync;
using namespace std::chrono_literals;
using protocol::PageDrop;
using protocol::PageEntry;
using protocol::PageKeep;
using protocol::PageLetGo;
using protocol::PageVersions;

const PageId kPage = pageNumber(1);

class PageSpec : public testing::Test
{
protected:
    void SetUp() override
    {
        pages.linked = true;
        pages.connect();
        pages.agree();
    }

    EntryId add(std::size_t who, const std::string& text)
    {
        const auto id = pages.sides[who]->add(kPage, text, pages.time);
        EXPECT_TRUE(id);
        pages.rest();
        return id.value_or(EntryId());
    }
    void edit(std::size_t who, const EntryId& id, const std::string& text)
    {
        EXPECT_TRUE(pages.sides[who]->edit(kPage, id, text, pages.time));
        pages.pump(who);
    }
    std::string text(std::size_t who, std::size_t which = 0) { return pages.entries(who).at(which).text; }

    // Both write apart, from the same text.
    void apart(const EntryId& id, const std::string& zero, const std::string& one)
    {
        pages.cut();
        edit(0, id, zero);
        edit(1, id, one);
        pages.connect();
        pages.settle();
        pages.rest();
    }

    template <typename Kind>
    static std::vector<Kind> of(const std::deque<protocol::Message>& wire)
    {
        std::vector<Kind> out;
        for (const protocol::Message& message : wire)
            if (const auto* found = std::get_if<Kind>(&message))
                out.push_back(*found);
        return out;
    }

    // What this side makes of it: the name of a failure, or nothing.
    std::string refusal(std::size_t who, const protocol::Message& message)
    {
        pages.failure.clear();
        pages.take(who, message);
        return std::exchange(pages.failure, {});
    }
    static PageEntry entry(const EntryId& id, std::uint32_t zero, std::uint32_t one,
                           const std::string& text = "x")
    {
        return {kPage, {id, {zero, one}}, {}, text};
    }

    static ByteArray<16> baseOf(std::string_view text)
    {
        return take<16>(crypto::h32("mandorla/page/base", view(text)));
    }

    bool keep(std::size_t who, bool up = true)
    {
        const bool done = pages.sides[who]->wishToKeep(kPage, up);
        pages.pump(who);
        return done;
    }
    SharedPage page(std::size_t who) { return pages.sides[who]->page(kPage).value_or(SharedPage()); }
    bool there(std::size_t who) { return pages.sides[who]->page(kPage).has_value(); }

    TwoPages pages;
};

TEST_F(PageSpec, G1_BothReadTheSame)
{
    const EntryId id = add(0, "a walk by the sea");
    EXPECT_EQ(text(1), "a walk by the sea");
    edit(1, id, "a long walk by the sea"); // has read the other
    pages.rest();
    EXPECT_EQ(text(0), "a long walk by the sea");

    apart(id, "a long slow walk by the sea", "a long walk by the cold sea"); // other words
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(text(who), "a long slow walk by the cold sea");
        EXPECT_FALSE(pages.entries(who)[0].other);
    }
    edit(0, id, "tea");
    pages.rest();
    apart(id, "coffee", "coffee"); // the same
    EXPECT_EQ(text(0), "coffee");
    EXPECT_EQ(text(1), "coffee");

    apart(id, "cocoa", "water"); // one word, in two ways
    EXPECT_EQ(pages.entries(0)[0].other, "water");
    EXPECT_EQ(pages.entries(1)[0].other, "cocoa");
    EXPECT_EQ(pages.seen(0), pages.seen(1));
    EXPECT_TRUE(pages.sides[1]->pick(kPage, id, true, pages.time));
    pages.rest();
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(text(who), "cocoa");
        EXPECT_FALSE(pages.entries(who)[0].other);
    }
}

TEST_F(PageSpec, G2_WholePagesAreComparedFirstAndOnlyWhatIsMissingIsSent)
{
    const EntryId known = add(0, "known");
    pages.cut();
    edit(1, known, "known better");
    (void)pages.sides[0]->add(kPage, "new here", pages.time);
    (void)pages.sides[1]->add(kPage, "new there", pages.time);
    pages.connect();
    for (const std::size_t who : {0u, 1u}) {
        ASSERT_EQ(pages.wire[who].size(), 2u);
        const auto whole = std::get<PageVersions>(pages.wire[who][0]);
        EXPECT_TRUE(whole.whole);
        ASSERT_EQ(whole.entries.size(), 1u); // nothing of what was never sent
        EXPECT_TRUE(std::holds_alternative<PageKeep>(pages.wire[who][1]));
    }
    pages.pass(limits::kTypingPause);
    pages.deliver(0);
    pages.deliver(1);
    EXPECT_EQ(of<PageEntry>(pages.wire[0]).size(), 1u); // one frame for each
    EXPECT_EQ(of<PageEntry>(pages.wire[1]).size(), 2u);
    pages.settle();
    EXPECT_EQ(pages.seen(0), pages.seen(1));
    EXPECT_EQ(pages.entries(0).size(), 3u);

    // lost in a cut: sent again
    edit(0, known, "known best");
    pages.pass(limits::kTypingPause);
    ASSERT_EQ(of<PageEntry>(pages.wire[0]).size(), 1u);
    pages.cut();
    pages.connect();
    pages.settle();
    EXPECT_EQ(pages.seen(1), pages.seen(0));
    EXPECT_EQ(text(1), "known best");
}

TEST_F(PageSpec, G3_NothingNewIsSentBeforeTheOthersWholePageIsThere)
{
    const EntryId id = add(0, "one");
    pages.cut();
    pages.connect();
    edit(0, id, "two");
    pages.pass(1s);
    EXPECT_TRUE(of<PageEntry>(pages.wire[0]).empty());
    pages.deliver(1);
    EXPECT_EQ(of<PageEntry>(pages.wire[0]).size(), 1u);

    // but on a page that began during the connection
    pages.agree(pageNumber(2));
    EXPECT_TRUE(pages.sides[1]->add(pageNumber(2), "at once", pages.time));
    pages.pass(1s);
    EXPECT_EQ(of<PageEntry>(pages.wire[1]).size(), 1u);
}

TEST_F(PageSpec, G3_NorOfAnEntryBeforeTheTextThatIsToComeForIt)
{
    const EntryId id = add(0, "the sea");
    edit(0, id, "the blue sea");
    edit(1, id, "the sea tonight");
    pages.pass(limits::kTypingPause);
    edit(0, id, "the very blue sea");
    edit(1, id, "the sea tonight, please");
    pages.deliver(1); // 0 has read 1's text; its own, and that it has read, are lost
    pages.cut();
    pages.pass(1s);
    pages.connect();
    pages.settle();
    pages.rest();
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(text(who), "the very blue sea tonight, please");
}

TEST_F(PageSpec, G4_OneTextOfAnEntryIsUnderWayAndWhatIsTypedMeanwhileGoesOnTop)
{
    const EntryId id = add(0, "the sea");
    edit(0, id, "the blue sea");
    edit(1, id, "the sea tonight");
    pages.pass(limits::kTypingPause);
    edit(0, id, "the very blue sea");
    edit(1, id, "the sea tonight, please");
    pages.pass(1s);
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(of<PageEntry>(pages.wire[who]).size(), 1u);
    pages.deliver(0); // the first text of 0
    EXPECT_EQ(text(1), "the blue sea tonight, please");
    EXPECT_EQ(of<PageVersions>(pages.wire[1]).size(), 1u) << "answered";
    pages.settle();
    pages.rest();
    for (const std::size_t who : {0u, 1u})
        EXPECT_EQ(text(who), "the very blue sea tonight, please");

    // both in the same words, without a pause: nothing goes away
    std::string zero = text(0), one = text(1);
    for (int key = 0; key < 40; ++key) {
        zero += 'a';
        one += 'b';
        edit(0, id, zero);
        edit(1, id, one);
        pages.pass(30ms);
        pages.deliver(0);
        pages.deliver(1);
        EXPECT_FALSE(pages.entries(0)[0].other) << "not while somebody types";
    }
    pages.rest();
    EXPECT_EQ(text(0), zero);
    EXPECT_EQ(pages.entries(0)[0].other, one);
    EXPECT_EQ(pages.seen(0), pages.seen(1));
}

// The screen shows the own draft and the other's text put together; a word that only the draft has is none
// that the other, whose next text lacks it, left out.
TEST_F(PageSpec, G1_AWordThatOnlyThisSideHasIsInNoBase)
{
    const EntryId id = add(0, "one two");
    edit(0, id, "one three two");
    pages.pass(limits::kTypingPause);
    edit(1, id, "one five two"); // in the same place, and not sent
    pages.deliver(0);
    pages.deliver(1);
    edit(1, id, "eight one five two"); // now they fit
    ASSERT_EQ(text(1), "eight one five three two");
    edit(1, id, "eight one five three ten two");
    edit(0, id, "one three four two");
    pages.time += limits::kTypingPause; // for role 0 alone
    pages.sides[0]->tick(pages.time);
    pages.pump(0);
    ASSERT_EQ(of<PageEntry>(pages.wire[0]).size(), 1u);
    pages.deliver(0);
    pages.rest();
    EXPECT_EQ(pages.seen(0), pages.seen(1));
    std::string all;
    for (const SharedEntry& entry : pages.entries(0))
        all += entry.text + "/" + entry.other.value_or("");
    for (const char* const word : {"one", "two", "three", "four", "five", "eight", "ten"})
        EXPECT_NE(all.find(word), std::string::npos) << word << " in " << all;
}

TEST_F(PageSpec, G5_CountsThatJumpGoBackOrClaimTooMuchAreBadVersions)
{
    const EntryId id = add(0, "mine"); // (1, 0)
    edit(1, id, "ours");               // (1, 1)
    pages.rest();
    EXPECT_EQ(refusal(0, entry(id, 1, 0)), "bad_version");
    EXPECT_EQ(refusal(0, entry(id, 1, 3)), "bad_version");
    EXPECT_EQ(refusal(0, entry(id, 2, 2)), "bad_version");
    EXPECT_EQ(refusal(0, entry(id, 0, 2)), "bad_version");
    EXPECT_EQ(refusal(0, entry({9}, 0, 2)), "bad_version");
    EXPECT_EQ(refusal(0, entry({9}, 1, 1)), "bad_version");
    EXPECT_EQ(refusal(0, PageVersions{kPage, false, {{id, {2, 1}}}}), "bad_version");
    PageEntry same = entry(id, 1, 1, "ours");
    same.base = baseOf("mine");
    EXPECT_EQ(refusal(0, same), "");
    same.text = "something else";
    EXPECT_EQ(refusal(0, same), "changed_message");
    same = entry(id, 1, 1, "ours");
    EXPECT_EQ(refusal(0, same), "changed_message") << "another base";
    EXPECT_EQ(refusal(0, PageVersions{kPage, false, {{id, {1, 7}}}}), "") << "it comes, or it does not";
    edit(1, id, "ours again"); // (1, 2)
    pages.rest();
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

TEST_F(PageSpec, G6_ATextThatIsNotPlainOrTooLongIsABadText)
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
    EXPECT_FALSE(pages.sides[0]->add(kPage, "a\tb", pages.time));
    EXPECT_FALSE(pages.sides[0]->add(kPage, std::string(limits::kEntryChars + 1, 'a'), pages.time));
}

TEST_F(PageSpec, G7_APageHoldsTwoHundredEntries)
{
    for (std::size_t i = 0; i < limits::kEntries; ++i)
        ASSERT_TRUE(pages.sides[0]->add(kPage, "entry " + std::to_string(i), pages.time));
    EXPECT_FALSE(pages.sides[0]->add(kPage, "one more", pages.time));
    EXPECT_TRUE(page(0).full);
    pages.rest();
    EXPECT_EQ(pages.seen(1), pages.seen(0));
    EXPECT_FALSE(pages.sides[1]->add(kPage, "one more", pages.time));
    EXPECT_EQ(text(1, 199), "entry 199"); // in their order

    // apart: none is lost
    TwoPages both;
    both.agree();
    for (std::size_t who = 0; who < 2; ++who)
        for (std::size_t i = 0; i < limits::kEntries; ++i)
            ASSERT_TRUE(
                both.sides[who]->add(kPage, std::to_string(who) + "." + std::to_string(i), both.time));
    both.connect();
    both.rest();
    EXPECT_EQ(both.failure, "");
    EXPECT_EQ(both.entries(0).size(), limits::kEntriesApart);
    EXPECT_EQ(both.seen(0), both.seen(1));

    // and from a changed client
    TwoPages cheat;
    cheat.linked = true;
    cheat.agree();
    for (std::size_t i = 0; i < limits::kEntries; ++i)
        cheat.take(0, entry({1, static_cast<std::uint8_t>(i)}, 0, 1));
    EXPECT_EQ(cheat.failure, "");
    cheat.take(0, entry({2}, 0, 1));
    EXPECT_EQ(cheat.failure, "too_many_entries");
}

TEST_F(PageSpec, G8_WhatIsAgainWhatItWasIsNotSaid)
{
    const auto leaves = [this] { // from side 0, until all has rested
        std::size_t entries = 0;
        for (int i = 0; i < 4; ++i) {
            pages.pass(limits::kTypingPause);
            entries += of<PageEntry>(pages.wire[0]).size();
            pages.settle();
        }
        return entries;
    };
    const EntryId id = add(0, "x");
    for (const bool connected : {true, false}) {
        if (!connected)
            pages.cut();
        edit(0, id, "x, and more");
        edit(0, id, "x");
        if (!connected)
            pages.connect();
        EXPECT_EQ(leaves(), 0u);
    }
    // A new one waits for its words, through a night as well.
    pages.cut();
    const auto blank = pages.sides[0]->add(kPage, "y", pages.time);
    ASSERT_TRUE(blank);
    edit(0, *blank, "");
    pages.die(0);
    EXPECT_EQ(pages.entries(0).size(), 2u);
    pages.connect();
    EXPECT_EQ(leaves(), 0u);
    edit(0, *blank, "z");
    EXPECT_EQ(leaves(), 1u);
    EXPECT_EQ(text(1, 1), "z");
    EXPECT_EQ(pages.failure, "");
}

// What this side has begun and not said yet, a line still without words among it, is none of the partner's.
TEST_F(PageSpec, G7_WhatIsBegunHereIsNotCountedAsThePartners)
{
    for (const char* begun : {"", "begun"}) {
        TwoPages both;
        both.linked = true;
        both.agree();
        for (std::size_t i = 1; i < limits::kEntries; ++i)
            both.take(0, entry({1, static_cast<std::uint8_t>(i)}, 0, 1));
        ASSERT_TRUE(both.sides[0]->add(kPage, begun, both.time));
        both.take(0, entry({2}, 0, 1)); // for the partner it is the 200th
        EXPECT_EQ(both.failure, "") << begun;
        both.take(0, entry({3}, 0, 1));
        EXPECT_EQ(both.failure, "too_many_entries") << begun;
    }
}

TEST_F(PageSpec, G8_TypingLeavesAfterARestAndAtTheLatestSoon)
{
    const EntryId id = add(0, "x");
    const auto sent = [this] { return of<PageEntry>(pages.wire[0]).size(); };
    edit(0, id, "xy");
    pages.pass(limits::kTypingPause - 1ms);
    EXPECT_EQ(sent(), 0u);
    pages.pass(1ms);
    EXPECT_EQ(sent(), 1u);
    pages.settle();
    EXPECT_EQ(text(1), "xy");

    const Time begin = pages.time;
    std::string typed = "xy";
    while (sent() == 0) { // a key every 10 ms
        edit(0, id, typed += "z");
        pages.pass(10ms);
    }
    EXPECT_EQ(pages.time - begin, limits::kTypingAtMost);
    EXPECT_LT(limits::kTypingAtMost, 100ms);
    pages.settle();
    pages.rest();

    apart(id, "left", "right");
    EXPECT_TRUE(pages.entries(0)[0].other);
    EXPECT_EQ(limits::kTypingRest, 2s);
}

TEST_F(PageSpec, G9_ADropWinsOverEditingAndLeavesNothing)
{
    const EntryId id = add(0, "gone soon");
    pages.cut();
    EXPECT_TRUE(pages.sides[0]->drop(kPage, id));
    edit(1, id, "kept on writing");
    pages.pump(0);
    pages.connect();
    ASSERT_TRUE(std::holds_alternative<PageDrop>(pages.wire[0][0]));
    pages.settle();
    pages.rest();
    EXPECT_TRUE(pages.entries(0).empty());
    EXPECT_TRUE(pages.entries(1).empty());
    pages.cut();
    pages.connect(); // nobody speaks of it any more
    EXPECT_TRUE(of<PageDrop>(pages.wire[0]).empty());
    EXPECT_TRUE(std::get<PageVersions>(pages.wire[1][0]).entries.empty());
    for (const auto& disk : pages.disk) {
        const std::string record = toString(disk.at(kPage));
        EXPECT_EQ(record.find(toString(id)), std::string::npos);
        EXPECT_EQ(record.find("gone soon"), std::string::npos);
    }
    pages.settle();

    // the answer may be lost, and both may drop it at once
    const EntryId second = add(1, "second");
    EXPECT_TRUE(pages.sides[0]->drop(kPage, second));
    EXPECT_TRUE(pages.sides[1]->drop(kPage, second));
    pages.pump(0);
    pages.deliver(0);
    pages.cut();
    pages.connect();
    pages.settle();
    pages.cut();
    pages.connect();
    EXPECT_TRUE(of<PageDrop>(pages.wire[0]).empty());
    EXPECT_TRUE(of<PageDrop>(pages.wire[1]).empty());
}

TEST_F(PageSpec, G10_MoreMessagesThanPeopleWriteAreTooMany)
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

TEST_F(PageSpec, G11_KeptOnlyIfBothWishForTheSameDaysAndRoleZeroHasTheWord)
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
TEST_F(PageSpec, G11_AWishThatWasNeverSaidCountsForNothing)
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
TEST_F(PageSpec, G11_AWishThatWasTakenBackCountsUntilRoleZeroHasSaidThatItDidNotKeep)
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

TEST_F(PageSpec, G12_KeepingNeedsBothLaptopsToKeepAndAConnection)
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

TEST_F(PageSpec, G13_OneLettingGoIsEnoughForBoth)
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
TEST_F(PageSpec, G14_WhereOldFilesWerePutBackThePageGoesAndNothingFails)
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
TEST_F(PageSpec, G14_EveryMessageOfAPageInEveryState)
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

TEST_F(PageSpec, G15_WhatIsNotKeptGoesWithTheEveningAndWhatIsKeptAfterItsDays)
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

// Role 0 has kept it, its word is cut off, and role 1's person wishes for other days meanwhile: that wish stands.
TEST_F(PageSpec, G11_AWishForOtherDaysIsNotUsedByAWordThatWasUnderWay)
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

TEST_F(PageSpec, G11_HowOftenDaysWereChosenApartIsNotTold)
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

// Days and wishes by chance, with cuts and power cuts at any message: at rest both say the same, and what both wish is
// kept.
TEST_F(PageSpec, G11_WhatBothWishIsKeptWhateverIsCutOff)
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

// What went by one laptop's days stays on the other until its own are over, or one of the two lets go of it.
TEST_F(PageSpec, G15_APageThatFadedHereStaysThere)
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
        EXPECT_TRUE(pages.sides[1]->edit(kPage, pages.entries(1).at(0).id, "a walk" + std::to_string(again), pages.time));
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

TEST_F(PageSpec, G15_BareIdsOfFadedPagesStayUpToALimitOfWhichTheOldestGo)
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

TEST_F(PageSpec, G17_NothingIsDatedLaterThanToday)
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
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(290)) << "not by a clock in doubt";
    pages.sides[0]->clearUp(pages.today, true, std::nullopt);
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(180)) << "the most";
    pages.pump(0);
    pages.die(0);
    EXPECT_EQ(pages.sides[0]->page(kPage)->fades, pages.today + std::chrono::days(180)) << "and it is written";
}

TEST_F(PageSpec, G15_FewerDaysChosenForTheNextKeepingTakeNothingOfTheOnesThatAre)
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

TEST_F(PageSpec, G16_WhatIsSentIsOnDiskAndNothingOfAnErasedPageIsLeft)
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

// --- what a page can take ---

TEST_F(PageSpec, G16_WhatChangesNothingIsNoWorkForTheDisk)
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
TEST_F(PageSpec, G16_TheLongestPageIsReadAgain)
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

// Drops that are never answered: as many as can be kept, and no entry more.
TEST_F(PageSpec, G9_NoMoreDropsThanAreRememberedWaitForTheirAnswer)
{
    Pages& one = *pages.sides[0];
    std::size_t dropped = 0;
    for (std::size_t i = 0; i < limits::kDropped + 10; ++i) {
        EntryId id{};
        id[0] = static_cast<std::uint8_t>(i >> 8);
        id[1] = static_cast<std::uint8_t>(i);
        id[2] = 1;
        pages.take(0, entry(id, 0, 1));
        dropped += one.drop(kPage, id) ? 1u : 0u;
        pages.pump(0);
        pages.wire = {};
    }
    EXPECT_EQ(pages.failure, "");
    EXPECT_EQ(dropped, limits::kDropped);
    pages.die(0);
    EXPECT_EQ(pages.failure, "");
    EXPECT_EQ(pages.entries(0).size(), 10u);
}

TEST(PageSize, AfterTenThousandEditsItOpensAtOnceAndSyncsInOneExchange)
{
    TwoPages pages;
    pages.kept = false;
    pages.connect();
    pages.agree();
    std::vector<EntryId> ids;
    for (std::size_t edit = 0; edit < 10'000; ++edit) {
        const std::size_t who = edit % 2;
        if (ids.size() < limits::kEntries) {
            ids.push_back(*pages.sides[who]->add(kPage, "entry " + std::to_string(edit), pages.time));
        } else {
            const EntryId& id = ids[edit * 7 % ids.size()];
            std::string text = "edit " + std::to_string(edit) + ' ';
            text.resize(edit % 40 == 0 ? limits::kEntryChars : 60, 'x');
            ASSERT_TRUE(pages.sides[who]->edit(kPage, id, text, pages.time));
        }
        pages.pass(limits::kTypingPause);
        pages.settle();
    }
    pages.rest();
    ASSERT_EQ(pages.failure, "");
    ASSERT_EQ(pages.entries(0).size(), limits::kEntries);
    ASSERT_EQ(pages.seen(0), pages.seen(1));

    const auto unsaved = pages.sides[0]->unsaved(true);
    const auto& record = *unsaved.pages.at(kPage);
    Pages opened(0, *pages.randoms[0]);
    const auto begin = std::chrono::steady_clock::now();
    ASSERT_TRUE(opened.restore(record));
    ASSERT_EQ(opened.page(kPage)->entries.size(), limits::kEntries);
    const auto took = std::chrono::steady_clock::now() - begin;
    RecordProperty("microseconds", static_cast<int>(took / 1us));
    RecordProperty("bytes", static_cast<int>(record.size()));
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    EXPECT_LT(took, 50ms);
#endif

    // all of it written anew while apart: one exchange, one entry in a frame
    pages.cut();
    for (const EntryId& id : ids)
        ASSERT_TRUE(
            pages.sides[0]->edit(kPage, id, "anew " + std::string(limits::kEntryChars - 5, 'y'), pages.time));
    pages.pass(limits::kTypingPause);
    pages.connect();
    pages.deliver(1); // its whole page
    std::size_t entries = 0;
    for (const protocol::Message& message : pages.wire[0])
        entries += std::holds_alternative<PageEntry>(message) ? 1u : 0u;
    EXPECT_EQ(entries, limits::kEntries);
    while (pages.deliver(0)) {
    }
    EXPECT_EQ(pages.seen(0), pages.seen(1));
}

} // namespace
} // namespace mandorla::test
