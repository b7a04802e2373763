#include "conversation/records/sheet.pb.h"
#include "protocol/limits.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/limits.h"
#include "tests/support/filled_up.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

// A page as it lasts: what stands in its record, and what is refused of one that somebody else wrote. The
// records here are made by hand.
namespace mandorla::test {
namespace {

using namespace sync;

constexpr std::int64_t kToday = 20'000;
constexpr std::int64_t kLastDay = 4'000'000;

// One of sixteen bytes each.
std::string idOf(int number)
{
    std::string out(16, '\1');
    out[0] = static_cast<char>(number >> 8);
    out[1] = static_cast<char>(number);
    return out;
}

void fill(record::Entry& entry, int number)
{
    entry.set_id(idOf(number));
    entry.mutable_mine()->set_count(3);
    entry.mutable_mine()->set_seen(1);
    entry.mutable_mine()->set_base("what both knew");
    entry.mutable_mine()->set_text("my text");
    entry.mutable_theirs()->set_count(2);
    entry.mutable_theirs()->set_seen(2);
    entry.mutable_theirs()->set_base(std::string(16, 'b'));
    entry.mutable_theirs()->set_text("their text");
    entry.set_arrived(2);
}

record::Page kept(int number = 1)
{
    record::Page out;
    out.set_version(1);
    out.set_id(idOf(number));
    out.add_title()->set_language("en");
    out.mutable_title(0)->set_text("A title");
    fill(*out.add_entries(), 1);
    record::Draft& draft = *out.mutable_entries(0)->mutable_draft();
    draft.set_seen(2);
    draft.set_base("the base of it");
    draft.set_text("a draft");
    draft.set_goes_on(true);
    out.add_dropped(idOf(7));
    record::Keeping& keeping = *out.mutable_keeping();
    keeping.set_days(30);
    keeping.set_choice(4);
    keeping.set_times(2);
    keeping.set_wish(true);
    keeping.set_their_wish(true);
    keeping.add_wished(30);
    keeping.add_wished(180);
    keeping.set_fades(kToday + 30);
    out.set_number(5);
    out.set_day(kToday);
    return out;
}

class PageRecord : public testing::Test
{
protected:
    static Bytes bytesOf(const record::Page& page)
    {
        const std::string bytes = page.SerializeAsString();
        return Bytes(bytes.begin(), bytes.end());
    }

    Pages pagesOf(crypto::Role role)
    {
        Pages out(role, random);
        out.setKeeps(true);
        out.setDay(std::chrono::sys_days(std::chrono::days(kToday)));
        return out;
    }

    bool taken(const Bytes& bytes)
    {
        Pages pages = pagesOf(1);
        const Checked<void> read = pages.restore(bytes);
        EXPECT_TRUE(read || read.error() == Refusal::BadMessage);
        EXPECT_EQ(pages.ids().size(), read ? 1u : 0u) << "as a whole";
        return read.has_value();
    }

    // Read, and written again after a wish that was up is down.
    record::Page again(const record::Page& page, crypto::Role role)
    {
        Pages pages = pagesOf(role);
        EXPECT_TRUE(pages.restore(bytesOf(page)));
        EXPECT_FALSE(pages.hasUnsaved());
        const PageId id = take<16>(view(page.id()));
        EXPECT_TRUE(pages.wishToKeep(id, false));
        EXPECT_TRUE(pages.hasUnsaved());
        const auto unsaved = pages.unsaved(true);
        const auto& bytes = unsaved.pages.at(id);
        record::Page out;
        EXPECT_TRUE(out.ParseFromArray(bytes->data(), static_cast<int>(bytes->size())));
        return out;
    }

    crypto::SeededRandom random{ByteArray<32>{9}};
};

TEST_F(PageRecord, OneOfALaterMandorlaIsNamedAndNothingOfItIsTaken)
{
    record::Page later = kept();
    later.set_version(2);
    later.mutable_keeping()->set_days(365); // who knows what it means by it
    Pages pages = pagesOf(1);
    const Checked<void> read = pages.restore(bytesOf(later));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), Refusal::NewerVersion);
    EXPECT_TRUE(pages.ids().empty());
}

TEST_F(PageRecord, G16_WhatIsReadIsWrittenAgainAsItStood)
{
    record::Page due = kept();
    due.mutable_keeping()->set_wish(false);
    EXPECT_EQ(again(kept(), 1).DebugString(), due.DebugString());
    due.mutable_keeping()->set_their_wish(false);
    EXPECT_EQ(again(kept(), 0).DebugString(), due.DebugString()) << "role 0 hears it again (G12)";
    record::Page never = kept();
    never.mutable_keeping()->set_times(0);
    due.mutable_keeping()->set_times(0);
    due.mutable_keeping()->clear_fades();
    EXPECT_EQ(again(never, 0).DebugString(), due.DebugString()) << "what was not kept does not fade";
}

TEST_F(PageRecord, G16_WhatStoodSideBySideStandsSoWhenItIsRead)
{
    record::Page page = kept();
    page.mutable_entries(0)->clear_draft();
    page.mutable_entries(0)->mutable_theirs()->set_seen(1);
    Pages pages = pagesOf(1);
    ASSERT_TRUE(pages.restore(bytesOf(page)));
    const auto read = pages.page(pages.ids().at(0));
    ASSERT_TRUE(read && read->entries.size() == 1);
    EXPECT_EQ((std::multiset<std::string>{read->entries[0].text, read->entries[0].other.value_or("")}),
              (std::multiset<std::string>{"my text", "their text"}));
}

TEST_F(PageRecord, J3_WhatNoPageHasIsRefused)
{
    ASSERT_TRUE(taken(bytesOf(kept())));
    const auto entry = [](record::Page& page) { return page.mutable_entries(0); };
    const auto most = [](record::Page& page) { // as long as there may be
        page.mutable_entries(0)->clear_draft();
        page.mutable_entries(0)->mutable_mine()->set_count(limits::kEntryVersions);
        page.mutable_entries(0)->mutable_theirs()->set_count(limits::kEntryVersions);
    };
    const auto entries = [](record::Page& page, std::size_t many) {
        for (int number = 2; static_cast<std::size_t>(page.entries_size()) < many; ++number)
            fill(*page.add_entries(), number);
    };
    const auto dropped = [](record::Page& page, std::size_t many) {
        page.clear_dropped();
        for (std::size_t number = 0; number < many; ++number)
            page.add_dropped(idOf(static_cast<int>(number)));
    };
    const auto titles = [](record::Page& page, std::size_t many) {
        page.clear_title();
        for (std::size_t number = 0; number < many; ++number)
            page.add_title()->set_language("e" + std::to_string(number));
    };
    const std::string bad = "a bell\a";

    struct Case
    {
        const char* name;
        std::function<void(record::Page&)> how;
    };
    const Case refused[] = {
        {"no version", [](auto& page) { page.clear_version(); }},
        {"an id too short", [](auto& page) { page.mutable_id()->pop_back(); }},
        {"an id too long", [](auto& page) { page.mutable_id()->push_back('a'); }},
        {"too many titles", [&](auto& page) { titles(page, limits::kLanguages + 1); }},
        {"a language too long",
         [](auto& page) {
             page.mutable_title(0)->set_language(std::string(limits::kLanguageBytes + 1, 'e'));
         }},
        {"a title too long",
         [](auto& page) { page.mutable_title(0)->set_text(std::string(limits::kTitleChars + 1, 't')); }},
        {"a title of two lines", [](auto& page) { page.mutable_title(0)->set_text("two\nlines"); }},
        {"a day before all", [](auto& page) { page.set_day(-1); }},
        {"a day after all", [](auto& page) { page.set_day(kLastDay + 1); }},
        {"too many entries", [&](auto& page) { entries(page, limits::kEntriesApart + 1); }},
        {"an entry twice", [](auto& page) { *page.add_entries() = page.entries(0); }},
        {"an entry's id too short", [&](auto& page) { entry(page)->mutable_id()->pop_back(); }},
        {"a base too short", [&](auto& page) { entry(page)->mutable_theirs()->mutable_base()->pop_back(); }},
        {"written too often here",
         [&](auto& page) {
             most(page);
             entry(page)->mutable_mine()->set_count(limits::kEntryVersions + 1);
         }},
        {"written too often there",
         [&](auto& page) {
             most(page);
             entry(page)->mutable_theirs()->set_count(limits::kEntryVersions + 1);
         }},
        {"more read here than was written",
         [&](auto& page) {
             entry(page)->clear_draft();
             entry(page)->mutable_mine()->set_seen(3);
         }},
        {"more read there than was written", [&](auto& page) { entry(page)->mutable_theirs()->set_seen(4); }},
        {"more arrived than was written", [&](auto& page) { entry(page)->set_arrived(4); }},
        {"no text as base", [&](auto& page) { entry(page)->mutable_mine()->set_base(bad); }},
        {"no text of mine", [&](auto& page) { entry(page)->mutable_mine()->set_text(bad); }},
        {"no text of theirs", [&](auto& page) { entry(page)->mutable_theirs()->set_text(bad); }},
        {"too long a text",
         [&](auto& page) {
             entry(page)->mutable_mine()->set_text(std::string(limits::kEntryChars + 1, 'a'));
         }},
        {"a draft that read more than was written",
         [&](auto& page) { entry(page)->mutable_draft()->set_seen(3); }},
        {"a draft that read less than before",
         [&](auto& page) { entry(page)->mutable_draft()->set_seen(0); }},
        {"no text as a draft's base", [&](auto& page) { entry(page)->mutable_draft()->set_base(bad); }},
        {"no text as a draft", [&](auto& page) { entry(page)->mutable_draft()->set_text(bad); }},
        {"a draft after the last count",
         [&](auto& page) { entry(page)->mutable_mine()->set_count(limits::kEntryVersions); }},
        {"an entry that nobody wrote",
         [&](auto& page) {
             const std::string id = entry(page)->id();
             entry(page)->Clear();
             entry(page)->set_id(id);
             entry(page)->mutable_theirs()->set_base(std::string(16, 'b'));
         }},
        {"too many drops", [&](auto& page) { dropped(page, limits::kDropped + 1); }},
        {"a drop's id too short", [](auto& page) { page.mutable_dropped(0)->pop_back(); }},
        {"other days", [](auto& page) { page.mutable_keeping()->set_days(31); }},
        {"kept for other days", [](auto& page) { page.mutable_keeping()->set_kept_days(31); }},
        {"a wish for other days", [](auto& page) { page.mutable_keeping()->add_wished(31); }},
        {"fading before all", [](auto& page) { page.mutable_keeping()->set_fades(-1); }},
        {"fading after all", [](auto& page) { page.mutable_keeping()->set_fades(kLastDay + 1); }},
    };
    for (const Case& one : refused) {
        record::Page page = kept();
        one.how(page);
        EXPECT_FALSE(taken(bytesOf(page))) << one.name;
    }
    const Case allowed[] = {
        {"titles", [&](auto& page) { titles(page, limits::kLanguages); }},
        {"a language and a title",
         [](auto& page) {
             page.mutable_title(0)->set_language(std::string(limits::kLanguageBytes, 'e'));
             page.mutable_title(0)->set_text(std::string(limits::kTitleChars, 't'));
         }},
        {"days",
         [](auto& page) {
             page.set_day(kLastDay);
             page.mutable_keeping()->set_fades(0);
         }},
        {"entries", [&](auto& page) { entries(page, limits::kEntriesApart); }},
        {"counts", most},
        {"a draft before the last count",
         [&](auto& page) { entry(page)->mutable_mine()->set_count(limits::kEntryVersions - 1); }},
        {"drops", [&](auto& page) { dropped(page, limits::kDropped); }},
    };
    for (const Case& one : allowed) {
        record::Page page = kept();
        one.how(page);
        EXPECT_TRUE(taken(bytesOf(page))) << one.name;
    }
    EXPECT_TRUE(taken(filledUp(bytesOf(kept()), limits::kPageBytes)));
    EXPECT_FALSE(taken(filledUp(bytesOf(kept()), limits::kPageBytes + 1)));
}

TEST_F(PageRecord, J3_NoPageIsReadTwiceAndNoMoreThanThereMayBe)
{
    Pages pages = pagesOf(0);
    for (int number = 0; static_cast<std::size_t>(number) < limits::kPages; ++number) {
        EXPECT_TRUE(pages.restore(bytesOf(kept(number))));
        EXPECT_FALSE(pages.restore(bytesOf(kept(number))));
    }
    EXPECT_FALSE(pages.restore(bytesOf(kept(limits::kPages))));
    EXPECT_EQ(pages.ids().size(), limits::kPages);
}

} // namespace
} // namespace mandorla::test
