#include "tests/support/cheat.h"
#include "tests/support/deaf.h"

#include <functional>
#include <iostream>
#include <memory>

// Attacks on the words of a card, by a client that otherwise behaves; and that client, changing nothing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Moment = Cheat::Moment;

// A cheat that wants something goes through a whole card. `shown`: whether the honest side said yes too.
struct OnWords
{
    std::string name;
    std::string refusal;
    bool shown;
    std::function<void(Cheat&)> prepare; // before COMMIT
    std::function<Bytes(const Cheat&)> words;
};

std::ostream& operator<<(std::ostream& out, const OnWords& attack) { return out << attack.name; }

class WordsAttacked : public testing::TestWithParam<OnWords>
{
};

void leadOneCard(Cheat& cheat)
{
    cheat.does(HandOn{});
    cheat.sayHand();
    cheat.sayStep(MessageType::Open, cheat.openBody(0));
}

// Everything up to the first OPEN, with the cheat leading. False: in this evening it follows.
bool prepareToLead(Cheat& cheat, Wish wish, const std::function<void(Cheat&)>& prepare = {})
{
    cheat.to(Moment::Commit, allOf(wish));
    if (prepare)
        prepare(cheat);
    cheat.seals = cheat.sealsBody();
    cheat.sayStep(MessageType::Commit, cheat.commitOf(cheat.seals));
    cheat.sayStep(MessageType::Seals, cheat.seals);
    cheat.sayStep(MessageType::Blinds, cheat.blindsBody());
    return cheat.leads(0);
}

TEST_P(WordsAttacked, AreRefusedWithNothingShown)
{
    const OnWords& attack = GetParam();
    std::unique_ptr<Cheat> cheat;
    for (std::uint8_t evening = 0;; ++evening) {
        cheat = std::make_unique<Cheat>(1, evening);
        if (prepareToLead(*cheat, attack.shown ? Wish::Love : Wish::No, attack.prepare))
            break;
    }
    leadOneCard(*cheat);
    ASSERT_TRUE(cheat->hasSaid(MessageType::Open));
    cheat->sayStep(MessageType::Words, attack.words(*cheat));
    EXPECT_EQ(cheat->error(), attack.refusal);
    EXPECT_EQ(cheat->count<Shared>(), 0u);
    EXPECT_FALSE(cheat->hasSaid(MessageType::Words)) << "own words only after theirs were checked";
    expectDeaf(*cheat);
}

Bytes changed(Bytes body, std::size_t at)
{
    body[at] ^= 1;
    return body;
}

const std::vector<OnWords> kOnWords{
    {"OtherWords",
     "words_mismatch",
     true,
     {},
     [](const Cheat& c) { return changed(c.wordsBody(0, true), 50); }},
    {"OtherNonce",
     "words_mismatch",
     true,
     {},
     [](const Cheat& c) { return changed(c.wordsBody(0, true), 9); }},
    {"ZerosThoughShared", "words_mismatch", true, {}, [](const Cheat& c) { return c.wordsBody(0, false); }},
    {"WordsThoughNotShared",
     "words_mismatch",
     false,
     {},
     [](const Cheat& c) { return c.wordsBody(0, true); }},
    {"OneBitThoughNotShared",
     "words_mismatch",
     false,
     {},
     [](const Cheat& c) { return changed(c.wordsBody(0, false), 2087); }},
    {"NotUtf8", "bad_text", true, [](Cheat& c) { c.texts[0] = "\xff"; },
     [](const Cheat& c) { return c.wordsBody(0, true); }},
    {"AZeroByte", "bad_text", true, [](Cheat& c) { c.texts[0] = std::string("a\0b", 3); },
     [](const Cheat& c) { return c.wordsBody(0, true); }},
    {"ABell", "bad_text", true, [](Cheat& c) { c.texts[0] = "a\ab"; },
     [](const Cheat& c) { return c.wordsBody(0, true); }},
    {"WhatTurnsTheReadingDirection", "bad_text", true, [](Cheat& c) { c.texts[0] = "a\u202eb"; },
     [](const Cheat& c) { return c.wordsBody(0, true); }},
    {"OneByteShort",
     "bad_length",
     true,
     {},
     [](const Cheat& c) {
         Bytes body = c.wordsBody(0, true);
         body.pop_back();
         return body;
     }},
    {"OneByteLong",
     "bad_length",
     true,
     {},
     [](const Cheat& c) {
         Bytes body = c.wordsBody(0, true);
         body.push_back(0);
         return body;
     }},
    {"OfTheNextCard", "out_of_turn", true, {}, [](const Cheat& c) { return c.wordsBody(1, true); }},
    {"ReflectedOpenInPlaceOfWords",
     "bad_length",
     true,
     {},
     [](const Cheat& c) { return c.theirs(MessageType::Open); }},
};

INSTANTIATE_TEST_SUITE_P(Words, WordsAttacked, testing::ValuesIn(kOnWords),
                         [](const auto& test) { return test.param.name; });

// Without this the refusals above would mean nothing: the same client, changing nothing, is taken.
TEST(Cheat, ThatChangesNothingIsTakenToTheEnd)
{
    for (const Wish wish : {Wish::Love, Wish::No}) {
        std::unique_ptr<Cheat> cheat;
        for (std::uint8_t evening = 0;; ++evening) {
            cheat = std::make_unique<Cheat>(1, evening);
            if (prepareToLead(*cheat, wish))
                break;
        }
        const bool shown = wish == Wish::Love;
        leadOneCard(*cheat);
        cheat->sayStep(MessageType::Words, cheat->wordsBody(0, shown));
        EXPECT_EQ(cheat->count<Shared>(), shown ? 1u : 0u);
        if (shown) { // what is shared takes both hands off
            cheat->does(HandOn{});
            cheat->sayHand(1);
        }
        ASSERT_TRUE(cheat->hasSaid(MessageType::Open));
        cheat->sayStep(MessageType::Open, cheat->openBody(1));
        cheat->sayStep(MessageType::Words, cheat->wordsBody(1, shown));
        EXPECT_EQ(cheat->error(), "");
        EXPECT_EQ(cheat->count<RoundDone>(), 1u);
        EXPECT_EQ(cheat->count<Shared>(), shown ? 2u : 0u);
    }
}

} // namespace
} // namespace mandorla::test
