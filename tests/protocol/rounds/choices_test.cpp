#include "protocol/rounds/choices.h"

#include "protocol/limits.h"
#include "protocol/rounds/answer.h"

#include <gtest/gtest.h>

namespace mandorla::protocol {
namespace {

using Chosen = std::vector<bool>;

Card cardOf(Kind kind, bool several)
{
    Card card{"c", kind, {{"en", "Which?"}}, {}, {}};
    for (const char* id : {"a", "a-b", "b"})
        card.options.push_back({id, {{"en", id}}});
    card.options.push_back({"none", {{"en", "None"}}, several || kind == Kind::Pick});
    card.several = several;
    return card;
}

TEST(Choices, AreCommittedToAsTheirIdsInTheCardsOrder)
{
    const Card card = cardOf(Kind::Together, true);
    EXPECT_EQ(wordsOf(card, {false, false, false, false}), "");
    EXPECT_EQ(wordsOf(card, {false, false, true, false}), "b");
    EXPECT_EQ(wordsOf(card, {true, false, true, false}), "a\nb");
    for (int bits = 0; bits < 8; ++bits) {
        const Chosen chosen{(bits & 1) != 0, (bits & 2) != 0, (bits & 4) != 0, false};
        EXPECT_EQ(choicesIn(card, wordsOf(card, chosen)), chosen) << bits;
    }
    EXPECT_EQ(choicesIn(card, "none"), (Chosen{false, false, false, true}));
}

TEST(Choices, AreNoneInWordsThatNobodyCanHaveChosen)
{
    const Card card = cardOf(Kind::Together, true);
    for (const char* words :
         {"c", "b\na", "a\na", "a\n", "\na", "a\n\nb", "a b", "a\nb\nc", "ab", "A", "a\nnone"})
        EXPECT_FALSE(choicesIn(card, words)) << words;
    const Card one = cardOf(Kind::Together, false);
    EXPECT_TRUE(choicesIn(one, "a-b"));
    EXPECT_FALSE(choicesIn(one, "a\nb")) << "one of them, without several";
}

TEST(Choices, AnOptionThatStandsAlonePutsOutTheOthers)
{
    const Card card = cardOf(Kind::Pick, false);
    EXPECT_EQ(toggled(card, {true, false, true, false}, 3), (Chosen{false, false, false, true}));
    EXPECT_EQ(toggled(card, {false, false, false, true}, 1), (Chosen{false, true, false, false}));
    EXPECT_EQ(toggled(card, {true, false, false, false}, 2), (Chosen{true, false, true, false}));
    EXPECT_EQ(toggled(card, {true, false, true, false}, 0), (Chosen{false, false, true, false}));
    EXPECT_EQ(toggled(card, {false, false, false, true}, 3), (Chosen{false, false, false, false}));
}

TEST(Choices, FitTheCardAndTakeNoFurtherSlot)
{
    const Card several = cardOf(Kind::Together, true);
    EXPECT_EQ(several.slotCount(), 1u);
    EXPECT_TRUE(fits(several, {Together{true}, "a\nb", false}));
    EXPECT_FALSE(fits(several, {Together{true}, "b\na", false}));
    EXPECT_FALSE(fits(several, {Together{true}, "a\nnone", false}));
    EXPECT_EQ(bitsOf(several, {Together{true}, "a\nb", false}, 0), std::vector<std::uint8_t>{1});
    EXPECT_FALSE(fits(cardOf(Kind::Together, false), {Together{true}, "a\nb", false}));

    const Card pick = cardOf(Kind::Pick, false);
    EXPECT_TRUE(fits(pick, {Pick{{true, true, true, false}}, "", false}));
    EXPECT_TRUE(fits(pick, {Pick{{false, false, false, true}}, "", false}));
    EXPECT_FALSE(fits(pick, {Pick{{true, false, false, true}}, "", false}));
}

TEST(Choices, AllOfThemFitIntoTheWordsOfACard)
{
    Card card = cardOf(Kind::Together, true);
    card.options.clear();
    for (std::size_t i = 0; i < limits::kSlotsOfCard; ++i)
        card.options.push_back({std::string(limits::kIdBytes - 1, 'x') + static_cast<char>('a' + i), {}});
    EXPECT_LE(wordsOf(card, Chosen(limits::kSlotsOfCard, true)).size(), limits::kWordsBytes);
}

} // namespace
} // namespace mandorla::protocol
