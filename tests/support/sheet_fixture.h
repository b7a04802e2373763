#pragma once

#include "protocol/crypto/hash.h"
#include "tests/support/two_sheets.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <utility>
#include <vector>

// Two laptops with a sheet, connected.
namespace mandorla::test {

inline const sync::SheetId kSheet = sheetNumber(1);

class SheetTest : public testing::Test
{
protected:
    void SetUp() override
    {
        sheets.linked = true;
        sheets.connect();
        sheets.agree();
    }

    sync::EntryId add(std::size_t who, const std::string& text)
    {
        const auto id = sheets.sides[who]->add(kSheet, text, sheets.time);
        EXPECT_TRUE(id);
        sheets.rest();
        return id.value_or(sync::EntryId());
    }
    void edit(std::size_t who, const sync::EntryId& id, const std::string& text)
    {
        EXPECT_TRUE(sheets.sides[who]->edit(kSheet, id, text, sheets.time));
        sheets.pump(who);
    }
    std::string text(std::size_t who, std::size_t which = 0) { return sheets.entries(who).at(which).text; }

    // Both write apart, from the same text.
    void apart(const sync::EntryId& id, const std::string& zero, const std::string& one)
    {
        sheets.cut();
        edit(0, id, zero);
        edit(1, id, one);
        sheets.connect();
        sheets.settle();
        sheets.rest();
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
        sheets.failure.clear();
        sheets.take(who, message);
        return std::exchange(sheets.failure, {});
    }
    static protocol::PageEntry entry(const sync::EntryId& id, std::uint32_t zero, std::uint32_t one,
                                     const std::string& text = "x")
    {
        return {kSheet, {id, {zero, one}}, {}, text};
    }

    static ByteArray<16> baseOf(std::string_view text)
    {
        return take<16>(crypto::h32("mandorla/page/base", view(text)));
    }

    bool keep(std::size_t who, bool up = true)
    {
        const bool done = sheets.sides[who]->wishToRetain(kSheet, up);
        sheets.pump(who);
        return done;
    }
    sync::SharedSheet sheet(std::size_t who)
    {
        return sheets.sides[who]->sheet(kSheet).value_or(sync::SharedSheet());
    }
    bool there(std::size_t who) { return sheets.sides[who]->sheet(kSheet).has_value(); }

    TwoSheets sheets;
};

} // namespace mandorla::test
