#pragma once

#include "protocol/crypto/hash.h"
#include "tests/support/two_sheets.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <utility>
#include <vector>

// Two laptops with a page, connected.
namespace mandorla::test {

inline const sync::PageId kPage = pageNumber(1);

class PageTest : public testing::Test
{
protected:
    void SetUp() override
    {
        pages.linked = true;
        pages.connect();
        pages.agree();
    }

    sync::EntryId add(std::size_t who, const std::string& text)
    {
        const auto id = pages.sides[who]->add(kPage, text, pages.time);
        EXPECT_TRUE(id);
        pages.rest();
        return id.value_or(sync::EntryId());
    }
    void edit(std::size_t who, const sync::EntryId& id, const std::string& text)
    {
        EXPECT_TRUE(pages.sides[who]->edit(kPage, id, text, pages.time));
        pages.pump(who);
    }
    std::string text(std::size_t who, std::size_t which = 0) { return pages.entries(who).at(which).text; }

    // Both write apart, from the same text.
    void apart(const sync::EntryId& id, const std::string& zero, const std::string& one)
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
    static protocol::PageEntry entry(const sync::EntryId& id, std::uint32_t zero, std::uint32_t one,
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
    sync::SharedPage page(std::size_t who)
    {
        return pages.sides[who]->page(kPage).value_or(sync::SharedPage());
    }
    bool there(std::size_t who) { return pages.sides[who]->page(kPage).has_value(); }

    TwoPages pages;
};

} // namespace mandorla::test
