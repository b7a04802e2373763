#include "protocol/text.h"

#include <gtest/gtest.h>

namespace mandorla::protocol {
namespace {

TEST(Text, TakesEveryWellFormedLength)
{
    for (const char* text : {"", "plain", "é", "☕", "🌙", "\xed\x9f\xbf", "\xf4\x8f\xbf\xbf"})
        EXPECT_TRUE(isUtf8(view(text))) << text;
}

TEST(Text, RefusesWhatIsNotUtf8)
{
    for (const char* text : {"\x80", "\xc3", "\xc0\xaf", "\xe0\x80\xaf", "\xf0\x80\x80\xaf", "\xed\xa0\x80",
                             "\xf4\x90\x80\x80", "\xff", "\xf8\x88\x80\x80\x80", "a\xe2\x98"})
        EXPECT_FALSE(isUtf8(view(text)));
}

TEST(Text, CountsWhatAPersonCallsCharacters)
{
    EXPECT_EQ(lengthOf("Zoë 🌙"), 5u);
    EXPECT_TRUE(isPlain("Zoë 🌙", 5, false));
    EXPECT_FALSE(isPlain("Zoë 🌙!", 5, false));
}

TEST(Text, ControlCharactersAreNotPlain)
{
    for (const char* text : {"a\x01", "a\x7f", "a\xc2\x85", "a\tb", "a\rb"})
        EXPECT_FALSE(isPlain(text, 10, true));
    EXPECT_TRUE(isPlain("a\nb", 10, true));
    EXPECT_FALSE(isPlain("a\nb", 10, false));
}

TEST(Text, WhatTurnsTheReadingDirectionIsNotPlainButMarksAre)
{
    EXPECT_FALSE(isPlain("a\u202eb", 10, true));
    EXPECT_FALSE(isPlain("a\u2066b", 10, true));
    EXPECT_TRUE(isPlain("שלום\u200f", 10, true));
}

TEST(Text, TheLineFeedIsTheOnlyLineBreakAndNoncharactersAreNotPlain)
{
    for (const char* text : {"a\u2028b", "a\u2029b", "a\ufdd0b", "a\ufdd1b", "a\ufdefb", "a\ufffcb"}) {
        EXPECT_FALSE(isPlain(text, 10, true)) << text;
        EXPECT_FALSE(isPlain(text, 10, false)) << text;
        EXPECT_EQ(plain(text), "ab");
    }
    for (const char* text :
         {"a\u00a0b", "a\u2027b", "a\u202fb", "a\ufdcfb", "a\ufdf0b", "a\ufffbb", "a\ufffdb"}) {
        EXPECT_TRUE(isPlain(text, 10, false)) << text;
        EXPECT_EQ(plain(text), text);
    }
}

TEST(Text, PlainLeavesTheRestAsItIs)
{
    EXPECT_EQ(plain("a\u202eb\x01\nc"), "ab\nc");
    EXPECT_EQ(plain("Zoë 🌙"), "Zoë 🌙");
    EXPECT_EQ(plain("bad \xff"), "");
}

} // namespace
} // namespace mandorla::protocol
