#include "sync/look.h"

#include "sync/records.h"
#include "tests/sync/storage/fixture.h"

#include <gtest/gtest.h>

#include <memory>

using namespace mandorla;
using namespace mandorla::sync;
using namespace mandorla::test;

namespace {

class LookTest : public VaultTest
{
protected:
    std::unique_ptr<Vault> vault = created();
    std::unique_ptr<Records> records = std::make_unique<Records>(*vault);

    void reopen()
    {
        records.reset();
        vault.reset();
        vault = open().value();
        records = std::make_unique<Records>(*vault);
    }
};

constexpr std::optional<bool> kWishes[] = {std::nullopt, false, true};

} // namespace

TEST_F(LookTest, WhatWasNeverKeptSaysNothingAndIsNoError)
{
    const auto look = records->look();
    ASSERT_TRUE(look.has_value());
    EXPECT_EQ(*look, Look());
}

TEST_F(LookTest, ComesBackAsItWasKept)
{
    for (const std::optional<int> size : {std::optional<int>(), std::optional(100), std::optional(200)})
        for (const auto& dark : kWishes)
            for (const auto& contrast : kWishes)
                for (const auto& still : kWishes) {
                    const Look look{size, dark, contrast, still};
                    ASSERT_EQ(nameOf(records->keep(look)), "ok");
                    const auto kept = records->look();
                    ASSERT_TRUE(kept.has_value());
                    EXPECT_EQ(*kept, look);
                }
    reopen();
    EXPECT_EQ(*records->look(), (Look{200, true, true, true}));
}

TEST_F(LookTest, WhereNothingIsSaidNothingIsKept)
{
    ASSERT_EQ(nameOf(records->keep(Look{125, {}, {}, {}})), "ok");
    EXPECT_TRUE(vault->has("look"));
    ASSERT_EQ(nameOf(records->keep(Look())), "ok");
    EXPECT_FALSE(vault->has("look"));
}

TEST_F(LookTest, EachBitThatIsAnotherIsDamageOrAnotherLookAndNeverOneThatCannotBe)
{
    ASSERT_EQ(nameOf(records->keep(Look{125, true, false, {}})), "ok");
    const auto object = vault->read("look").value();
    int damaged = 0;
    for (std::size_t byte = 0; byte < object.size(); ++byte)
        for (int bit = 0; bit < 8; ++bit) {
            auto other = object;
            other[byte] ^= static_cast<std::uint8_t>(1 << bit);
            ASSERT_EQ(nameOf(vault->write({{"look", ByteView(other)}})), "ok");
            const auto look = records->look();
            if (!look) {
                ++damaged;
                EXPECT_EQ(look.error(), VaultError::ObjectDamaged);
                continue;
            }
            ASSERT_GE(byte, object.size() - 4) << "neither its version nor its lengths";
            EXPECT_TRUE(!look->textSize || (*look->textSize >= 100 && *look->textSize <= 200));
        }
    EXPECT_GT(damaged, 0);
    auto shorter = object;
    shorter.pop_back();
    ASSERT_EQ(nameOf(vault->write({{"look", ByteView(shorter)}})), "ok");
    EXPECT_EQ(nameOf(records->look()), "object_damaged");
}
