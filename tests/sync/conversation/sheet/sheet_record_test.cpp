#include "conversation/records/sheet.pb.h"
#include "protocol/limits.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/limits.h"
#include "tests/support/filled_up.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>

// A sheet as it lasts: what stands in its record, and what is refused of one that somebody else wrote. The
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

record::Sheet kept(int number = 1)
{
    record::Sheet out;
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
    record::Retention& retention = *out.mutable_retention();
    retention.set_days(30);
    retention.set_choice(4);
    retention.set_times(2);
    retention.set_wish(true);
    retention.set_their_wish(true);
    retention.add_wished(30);
    retention.add_wished(180);
    retention.set_fades(kToday + 30);
    out.set_number(5);
    out.set_day(kToday);
    return out;
}

class SheetRecord : public testing::Test
{
protected:
    static Bytes bytesOf(const record::Sheet& sheet)
    {
        const std::string bytes = sheet.SerializeAsString();
        return Bytes(bytes.begin(), bytes.end());
    }

    Sheets sheetsOf(crypto::Role role)
    {
        Sheets out(role, random);
        out.setKeeps(true);
        out.setDay(std::chrono::sys_days(std::chrono::days(kToday)));
        return out;
    }

    bool taken(const Bytes& bytes)
    {
        Sheets sheets = sheetsOf(1);
        const Checked<void> read = sheets.restore(bytes);
        EXPECT_TRUE(read || read.error() == Refusal::BadMessage);
        EXPECT_EQ(sheets.ids().size(), read ? 1u : 0u) << "as a whole";
        return read.has_value();
    }

    // Read, and written again after a wish that was up is down.
    record::Sheet again(const record::Sheet& sheet, crypto::Role role)
    {
        Sheets sheets = sheetsOf(role);
        EXPECT_TRUE(sheets.restore(bytesOf(sheet)));
        EXPECT_FALSE(sheets.hasUnpersisted());
        const SheetId id = take<16>(view(sheet.id()));
        EXPECT_TRUE(sheets.wishToRetain(id, false));
        EXPECT_TRUE(sheets.hasUnpersisted());
        const auto unsaved = sheets.unpersisted(true);
        const auto& bytes = unsaved.sheets.at(id);
        record::Sheet out;
        EXPECT_TRUE(out.ParseFromArray(bytes->data(), static_cast<int>(bytes->size())));
        return out;
    }

    crypto::SeededRandom random{ByteArray<32>{9}};
};

TEST_F(SheetRecord, OneOfALaterMandorlaIsNamedAndNothingOfItIsTaken)
{
    record::Sheet later = kept();
    later.set_version(2);
    later.mutable_retention()->set_days(365); // who knows what it means by it
    Sheets sheets = sheetsOf(1);
    const Checked<void> read = sheets.restore(bytesOf(later));
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error(), Refusal::NewerVersion);
    EXPECT_TRUE(sheets.ids().empty());
}

TEST_F(SheetRecord, G16_WhatIsReadIsWrittenAgainAsItStood)
{
    record::Sheet due = kept();
    due.mutable_retention()->set_wish(false);
    EXPECT_EQ(again(kept(), 1).DebugString(), due.DebugString());
    due.mutable_retention()->set_their_wish(false);
    EXPECT_EQ(again(kept(), 0).DebugString(), due.DebugString()) << "role 0 hears it again (G12)";
    record::Sheet never = kept();
    never.mutable_retention()->set_times(0);
    due.mutable_retention()->set_times(0);
    due.mutable_retention()->clear_fades();
    EXPECT_EQ(again(never, 0).DebugString(), due.DebugString()) << "what was not kept does not fade";
}

TEST_F(SheetRecord, G16_WhatStoodSideBySideStandsSoWhenItIsRead)
{
    record::Sheet sheet = kept();
    sheet.mutable_entries(0)->clear_draft();
    sheet.mutable_entries(0)->mutable_theirs()->set_seen(1);
    Sheets sheets = sheetsOf(1);
    ASSERT_TRUE(sheets.restore(bytesOf(sheet)));
    const auto read = sheets.sheet(sheets.ids().at(0));
    ASSERT_TRUE(read && read->entries.size() == 1);
    EXPECT_EQ((std::multiset<std::string>{read->entries[0].text, read->entries[0].other.value_or("")}),
              (std::multiset<std::string>{"my text", "their text"}));
}

TEST_F(SheetRecord, J3_WhatNoSheetHasIsRefused)
{
    ASSERT_TRUE(taken(bytesOf(kept())));
    const auto entry = [](record::Sheet& sheet) { return sheet.mutable_entries(0); };
    const auto most = [](record::Sheet& sheet) { // as long as there may be
        sheet.mutable_entries(0)->clear_draft();
        sheet.mutable_entries(0)->mutable_mine()->set_count(limits::kEntryVersions);
        sheet.mutable_entries(0)->mutable_theirs()->set_count(limits::kEntryVersions);
    };
    const auto entries = [](record::Sheet& sheet, std::size_t many) {
        for (int number = 2; static_cast<std::size_t>(sheet.entries_size()) < many; ++number)
            fill(*sheet.add_entries(), number);
    };
    const auto dropped = [](record::Sheet& sheet, std::size_t many) {
        sheet.clear_dropped();
        for (std::size_t number = 0; number < many; ++number)
            sheet.add_dropped(idOf(static_cast<int>(number)));
    };
    const auto titles = [](record::Sheet& sheet, std::size_t many) {
        sheet.clear_title();
        for (std::size_t number = 0; number < many; ++number)
            sheet.add_title()->set_language("e" + std::to_string(number));
    };
    const std::string bad = "a bell\a";

    struct Case
    {
        const char* name;
        std::function<void(record::Sheet&)> how;
    };
    const Case refused[] = {
        {"no version", [](auto& sheet) { sheet.clear_version(); }},
        {"an id too short", [](auto& sheet) { sheet.mutable_id()->pop_back(); }},
        {"an id too long", [](auto& sheet) { sheet.mutable_id()->push_back('a'); }},
        {"too many titles", [&](auto& sheet) { titles(sheet, limits::kLanguages + 1); }},
        {"a language too long",
         [](auto& sheet) {
             sheet.mutable_title(0)->set_language(std::string(limits::kLanguageBytes + 1, 'e'));
         }},
        {"a title too long",
         [](auto& sheet) { sheet.mutable_title(0)->set_text(std::string(limits::kTitleChars + 1, 't')); }},
        {"a title of two lines", [](auto& sheet) { sheet.mutable_title(0)->set_text("two\nlines"); }},
        {"a day before all", [](auto& sheet) { sheet.set_day(-1); }},
        {"a day after all", [](auto& sheet) { sheet.set_day(kLastDay + 1); }},
        {"too many entries", [&](auto& sheet) { entries(sheet, limits::kEntriesApart + 1); }},
        {"an entry twice", [](auto& sheet) { *sheet.add_entries() = sheet.entries(0); }},
        {"an entry's id too short", [&](auto& sheet) { entry(sheet)->mutable_id()->pop_back(); }},
        {"a base too short",
         [&](auto& sheet) { entry(sheet)->mutable_theirs()->mutable_base()->pop_back(); }},
        {"written too often here",
         [&](auto& sheet) {
             most(sheet);
             entry(sheet)->mutable_mine()->set_count(limits::kEntryVersions + 1);
         }},
        {"written too often there",
         [&](auto& sheet) {
             most(sheet);
             entry(sheet)->mutable_theirs()->set_count(limits::kEntryVersions + 1);
         }},
        {"more read here than was written",
         [&](auto& sheet) {
             entry(sheet)->clear_draft();
             entry(sheet)->mutable_mine()->set_seen(3);
         }},
        {"more read there than was written",
         [&](auto& sheet) { entry(sheet)->mutable_theirs()->set_seen(4); }},
        {"more arrived than was written", [&](auto& sheet) { entry(sheet)->set_arrived(4); }},
        {"no text as base", [&](auto& sheet) { entry(sheet)->mutable_mine()->set_base(bad); }},
        {"no text of mine", [&](auto& sheet) { entry(sheet)->mutable_mine()->set_text(bad); }},
        {"no text of theirs", [&](auto& sheet) { entry(sheet)->mutable_theirs()->set_text(bad); }},
        {"too long a text",
         [&](auto& sheet) {
             entry(sheet)->mutable_mine()->set_text(std::string(limits::kEntryChars + 1, 'a'));
         }},
        {"a draft that read more than was written",
         [&](auto& sheet) { entry(sheet)->mutable_draft()->set_seen(3); }},
        {"a draft that read less than before",
         [&](auto& sheet) { entry(sheet)->mutable_draft()->set_seen(0); }},
        {"no text as a draft's base", [&](auto& sheet) { entry(sheet)->mutable_draft()->set_base(bad); }},
        {"no text as a draft", [&](auto& sheet) { entry(sheet)->mutable_draft()->set_text(bad); }},
        {"a draft after the last count",
         [&](auto& sheet) { entry(sheet)->mutable_mine()->set_count(limits::kEntryVersions); }},
        {"an entry that nobody wrote",
         [&](auto& sheet) {
             const std::string id = entry(sheet)->id();
             entry(sheet)->Clear();
             entry(sheet)->set_id(id);
             entry(sheet)->mutable_theirs()->set_base(std::string(16, 'b'));
         }},
        {"too many drops", [&](auto& sheet) { dropped(sheet, limits::kDropped + 1); }},
        {"a drop's id too short", [](auto& sheet) { sheet.mutable_dropped(0)->pop_back(); }},
        {"other days", [](auto& sheet) { sheet.mutable_retention()->set_days(31); }},
        {"kept for other days", [](auto& sheet) { sheet.mutable_retention()->set_kept_days(31); }},
        {"a wish for other days", [](auto& sheet) { sheet.mutable_retention()->add_wished(31); }},
        {"fading before all", [](auto& sheet) { sheet.mutable_retention()->set_fades(-1); }},
        {"fading after all", [](auto& sheet) { sheet.mutable_retention()->set_fades(kLastDay + 1); }},
    };
    for (const Case& one : refused) {
        record::Sheet sheet = kept();
        one.how(sheet);
        EXPECT_FALSE(taken(bytesOf(sheet))) << one.name;
    }
    const Case allowed[] = {
        {"titles", [&](auto& sheet) { titles(sheet, limits::kLanguages); }},
        {"a language and a title",
         [](auto& sheet) {
             sheet.mutable_title(0)->set_language(std::string(limits::kLanguageBytes, 'e'));
             sheet.mutable_title(0)->set_text(std::string(limits::kTitleChars, 't'));
         }},
        {"days",
         [](auto& sheet) {
             sheet.set_day(kLastDay);
             sheet.mutable_retention()->set_fades(0);
         }},
        {"entries", [&](auto& sheet) { entries(sheet, limits::kEntriesApart); }},
        {"counts", most},
        {"a draft before the last count",
         [&](auto& sheet) { entry(sheet)->mutable_mine()->set_count(limits::kEntryVersions - 1); }},
        {"drops", [&](auto& sheet) { dropped(sheet, limits::kDropped); }},
    };
    for (const Case& one : allowed) {
        record::Sheet sheet = kept();
        one.how(sheet);
        EXPECT_TRUE(taken(bytesOf(sheet))) << one.name;
    }
    EXPECT_TRUE(taken(filledUp(bytesOf(kept()), limits::kPageBytes)));
    EXPECT_FALSE(taken(filledUp(bytesOf(kept()), limits::kPageBytes + 1)));
}

TEST_F(SheetRecord, J3_NoSheetIsReadTwiceAndNoMoreThanThereMayBe)
{
    Sheets sheets = sheetsOf(0);
    for (int number = 0; static_cast<std::size_t>(number) < limits::kPages; ++number) {
        EXPECT_TRUE(sheets.restore(bytesOf(kept(number))));
        EXPECT_FALSE(sheets.restore(bytesOf(kept(number))));
    }
    EXPECT_FALSE(sheets.restore(bytesOf(kept(limits::kPages))));
    EXPECT_EQ(sheets.ids().size(), limits::kPages);
}

} // namespace
} // namespace mandorla::test
