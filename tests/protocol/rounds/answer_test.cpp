#include "protocol/rounds/answer.h"

#include "protocol/limits.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandorla::protocol {
namespace {

using testing::ElementsAre;
using Bits = std::vector<std::uint8_t>;

class Answers : public testing::Test
{
protected:
    const Round round = test::sampleRound();
    const Card& wish = round.cards[0];
    const Card& privately = round.cards[1];
    const Card& exchange = round.cards[2];
    const Card& pick = round.cards[3];
    const Card& range = round.cards[4];
    const Card& together = round.cards[5];
    const Card& choice = round.cards[6];
};

TEST_F(Answers, BothYesesOfAWishAreOneBit)
{
    EXPECT_EQ(bitsOf(wish, {Wish::Love, "", false}, 0), Bits{1});
    EXPECT_EQ(bitsOf(wish, {Wish::Open, "", false}, 0), Bits{1});
    EXPECT_EQ(bitsOf(wish, {Wish::No, "", false}, 0), Bits{0});
    EXPECT_EQ(bitsOf(wish, {}, 0), Bits{0});
}

TEST_F(Answers, ExchangeIsCrossedByRole)
{
    const Answer giving{Exchange{true, false}, "", false};
    EXPECT_EQ(bitsOf(exchange, giving, 0), (Bits{1, 0}));
    EXPECT_EQ(bitsOf(exchange, giving, 1), (Bits{0, 1}));
    const Overlap zeroGives{{true, false}};
    EXPECT_EQ(zeroGives.directions(0), (Exchange{true, false}));
    EXPECT_EQ(zeroGives.directions(1), (Exchange{false, true}));
}

TEST_F(Answers, PickAndRangeFillTheirOwnSlots)
{
    EXPECT_EQ(bitsOf(pick, {Pick{{true, false, false, true}}, "", false}, 0), (Bits{1, 0, 0, 1}));
    EXPECT_EQ(bitsOf(range, {Range{1, 3}, "", false}, 1), (Bits{0, 1, 1, 1, 0}));
    EXPECT_EQ(bitsOf(range, {Range{4, 4}, "", false}, 1), (Bits{0, 0, 0, 0, 1}));
}

TEST_F(Answers, TogetherShowsOnlyWordsThatExist)
{
    EXPECT_EQ(bitsOf(together, {Together{true}, "words", false}, 0), Bits{1});
    EXPECT_EQ(bitsOf(together, {Together{true}, "", false}, 0), Bits{0});
    EXPECT_EQ(bitsOf(together, {Together{false}, "words", false}, 0), Bits{0});
}

TEST_F(Answers, APrivateCardHasNoBit) { EXPECT_TRUE(bitsOf(privately, {{}, "words", false}, 0).empty()); }

TEST_F(Answers, WithheldIsAllZeroWhateverWasChosen)
{
    EXPECT_EQ(bitsOf(wish, {Wish::Love, "", true}, 0), Bits{0});
    EXPECT_EQ(bitsOf(exchange, {Exchange{true, true}, "", true}, 0), (Bits{0, 0}));
    EXPECT_EQ(bitsOf(pick, {Pick{{true, true, true, true}}, "", true}, 0), (Bits{0, 0, 0, 0}));
    EXPECT_EQ(bitsOf(range, {Range{0, 4}, "", true}, 0), (Bits{0, 0, 0, 0, 0}));
    EXPECT_EQ(bitsOf(together, {Together{true}, "words", true}, 0), Bits{0});
}

TEST_F(Answers, OnlyWhatBelongsToTheCardFits)
{
    EXPECT_TRUE(fits(wish, {Wish::Love, "words", false}));
    EXPECT_FALSE(fits(wish, {Pick{{true}}, "", false}));
    EXPECT_FALSE(fits(privately, {Wish::Love, "", false}));
    EXPECT_TRUE(fits(privately, {{}, "words", false}));
    EXPECT_FALSE(fits(pick, {Pick{{true, false, true}}, "", false}));
    EXPECT_FALSE(fits(range, {Range{3, 2}, "", false}));
    EXPECT_FALSE(fits(range, {Range{2, 5}, "", false}));
    EXPECT_TRUE(fits(choice, {Together{true}, "c1", false}));
    EXPECT_FALSE(fits(choice, {Together{true}, "c9", false}));
    for (const Card& card : round.cards)
        EXPECT_TRUE(fits(card, {})) << "skipping never blocks";
}

TEST_F(Answers, WordsThatCannotTravelDoNotFit)
{
    EXPECT_TRUE(fits(wish, {Wish::Love, std::string(limits::kWordsBytes, 'x'), false}));
    EXPECT_FALSE(fits(wish, {Wish::Love, std::string(limits::kWordsBytes + 1, 'x'), false}));
    EXPECT_FALSE(fits(wish, {Wish::Love, std::string("a\0b", 3), false}));
    EXPECT_FALSE(fits(wish, {Wish::Love, "\xff", false}));
    EXPECT_TRUE(fits(wish, {Wish::Love, "two\nlines", false}));
    for (const char* const words : {"a\tb", "a\ab", "a\u001b[31m", "a\u202eb", "a\u2028b", "a\ufffcb"})
        EXPECT_FALSE(fits(wish, {Wish::Love, words, false})) << words;
}

TEST_F(Answers, AnOverlapNamesItsPositions)
{
    EXPECT_THAT((Overlap{{false, true, false, true}}.positions()), ElementsAre(1, 3));
    EXPECT_FALSE((Overlap{{false, false}}.any()));
    EXPECT_FALSE(Overlap{}.any());
    EXPECT_TRUE((Overlap{{false, true}}.any()));
}

} // namespace
} // namespace mandorla::protocol
