#include "sync/conversation/sheet/merge.h"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

// What the specification says of words and their changes (G1), case by case: another program has to come to
// the same texts, to the byte.
namespace mandorla::sync {
namespace {

using Merged = std::optional<std::string>;
const Merged kApart = std::nullopt;

// Whoever asks: both ways round.
Merged merged(const std::string& base, const std::string& mine, const std::string& theirs)
{
    const Merged out = mergeWords(base, mine, theirs);
    EXPECT_EQ(mergeWords(base, theirs, mine), out);
    return out;
}

TEST(Merge, ChangesOfOtherWordsBothStand)
{
    EXPECT_EQ(merged("tea and bread", "green tea and bread", "tea and bread, warm"),
              "green tea and bread, warm");
    EXPECT_EQ(merged("one two three four", "ONE two three four", "one two THREE four"), "ONE two THREE four");
    EXPECT_EQ(merged("one two three four", "two three four", "one two three"), "two three");
    EXPECT_EQ(merged("one\ntwo\nthree", "one\ntwo", "zero\none\ntwo\nthree"), "zero\none\ntwo");
    EXPECT_EQ(merged("one two", "one two", "one two three"), "one two three");
    EXPECT_EQ(merged("one two", "two", "two"), "two");
    EXPECT_EQ(merged("", "", ""), "");
}

TEST(Merge, TheSameChangeOfBothIsMadeOnce)
{
    EXPECT_EQ(merged("one two three four", "one 2 three four", "one 2 three 4"), "one 2 three 4");
    EXPECT_EQ(merged("one three four", "one two three four", "one two three 4"), "one two three 4");
}

TEST(Merge, AWordOrAGapThatBothTouchedInDifferentWaysKeepsThemApart)
{
    EXPECT_EQ(merged("one two three", "one 2 three", "one II three"), kApart);
    EXPECT_EQ(merged("one three", "one two three", "one or three"), kApart);
    EXPECT_EQ(merged("one two three", "one three", "one 2 three"), kApart); // left out here, changed there
    EXPECT_EQ(merged("", "one", "two"), kApart);
    // A place between two words, touched from both sides: what goes first there, nobody can tell.
    EXPECT_EQ(merged("one two", "1 two", "one, two"), kApart);
    EXPECT_EQ(merged("one two", "1 two", "one  two"), kApart) << "the word and the gap beside it";
    EXPECT_EQ(merged("one two", "1 two", "one 2"), "1 2") << "there is the gap between them";
}

TEST(Merge, RunsOfWhiteSpaceAreWords)
{
    EXPECT_EQ(merged("one  two three", "one two three", "one  two 3"), "one two 3");
    EXPECT_EQ(merged("one two three", "one\ntwo three", "one two\nthree"), "one\ntwo\nthree");
    EXPECT_EQ(merged("one\n\ntwo three", "one \n two three", "one\n\ntwo 3"), "one \n two 3");
    // U+3000 parts words, U+00A0 and U+2003 do not.
    EXPECT_EQ(merged("one\u3000two\u3000three", "1\u3000two\u3000three", "one\u3000two\u30003"),
              "1\u3000two\u30003");
    EXPECT_EQ(merged("one\u00a0two\u00a0three", "1\u00a0two\u00a0three", "one\u00a0two\u00a03"), kApart);
    EXPECT_EQ(merged("one\u2003two\u2003three", "1\u2003two\u2003three", "one\u2003two\u20033"), kApart);
}

// Between three of them, the first and the last can be changed apart only if each is a word of its own.
TEST(Merge, EachSignOfAScriptWithoutSpacesIsAWord)
{
    const auto partsWords = [](const std::string& sign) {
        const std::string base = sign + sign + sign;
        return merged(base, "a" + sign + sign, sign + sign + "b") == "a" + sign + "b";
    };
    for (const char* const word :
         {"\u3040", "\u3042", "\u9fff", "\uf900", "\ufaff", "\U00020000", "\U0003ffff"})
        EXPECT_TRUE(partsWords(word)) << word;
    for (const char* const letter :
         {"c", "\u00e9", "\u0434", "\u0e01", "\u2fff", "\u3001", "\u303f", "\ua000", "\uac00", "\uf8ff",
          "\ufb00", "\U0001f375", "\U0001ffff", "\U00040000", "\U0010ffff"})
        EXPECT_FALSE(partsWords(letter)) << letter;
    EXPECT_EQ(merged("雨の日", "雪の日", "雨の夜"), "雪の夜");
}

// Walking from the front, equal words belong together; of two others the base's is left out first, if what
// remains is as long: so "a" is the second one, and the first sign that both have stands.
TEST(Merge, OfSeveralLongestSequencesBothLaptopsTakeTheSame)
{
    EXPECT_EQ(merged("木火日土火日金", "火日水", "木火一日土火日金"), "火一日水");
    EXPECT_EQ(merged("p a q a r", "p2 a r2", "p a q X r"), "p2 X r2");
    EXPECT_EQ(merged("p a q a r", "p2 a r2", "p X q a r"), kApart);
}

// So many words, all of them changed, with one left as it was in the middle.
TEST(Merge, WhereVeryMuchWasChangedAllOfItIsOnePlace)
{
    const auto text = [](const std::string& word, std::size_t words) {
        std::string out;
        for (std::size_t i = 0; i < words; ++i)
            out += word + (i + 1 < words ? std::string(i % 2 ? " " : "\n") : std::string());
        return out;
    };
    // 250 words with the 249 gaps between them are 499; one more at the end, a gap, makes 500.
    const std::string base = "o" + std::string(" ") + text("a", 124) + " same " + text("a", 124) + " ";
    const std::string mine = "m" + std::string("\n") + text("b", 124) + " same " + text("b", 124) + "\n";
    const std::string theirs = "o" + std::string(" ") + text("a", 124) + " SAME " + text("a", 124) + " ";
    EXPECT_NE(merged(base, mine, theirs), kApart);
    EXPECT_EQ(merged(base, mine + "b", theirs), kApart) << "501 words against 500";
}

} // namespace
} // namespace mandorla::sync
