#include "protocol/limits.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round_file.h"
#include "protocol/rounds/round_reader.h"
#include "tests/support/envelope.h"
#include "tests/support/rounds.h"
#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <functional>
#include <stdexcept>

// The rules of protocol/README.md about rounds, one test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace protocol;

std::string cardJson(const std::string& id, const std::string& kind, int options)
{
    std::string out = R"({"id":")" + id + R"(","kind":")" + kind + R"(","prompt":{"en":"x"})";
    if (options > 0) {
        out += R"(,"options":[)";
        for (int i = 0; i < options; ++i)
            out += (i > 0 ? "," : "") + std::string(R"({"id":"o)") + std::to_string(i) +
                   R"(","text":{"en":"x"}})";
        out += "]";
    }
    return out + "}";
}

Checked<Round> reread(std::function<void(std::string&)> change)
{
    Bytes bytes = sampleRound().bytes();
    std::string text = toString(bytes);
    change(text);
    return Round::parse(Bytes(text.begin(), text.end()));
}

TEST(Spec, X1_ARoundOutsideItsLimitsIsABadRound)
{
    EXPECT_TRUE(reread([](std::string&) {}).has_value());
    EXPECT_EQ(Round::parse(Bytes(limits::kRoundBytes + 1)).error(), Refusal::BadRound);
    EXPECT_EQ(Round::parse(Bytes{}).error(), Refusal::BadRound);
    const auto replaced = [](const std::string& what, const std::string& with) {
        return reread([&](std::string& text) {
            const std::size_t at = text.find(what);
            ASSERT_NE(at, std::string::npos);
            text.replace(at, what.size(), with);
        });
    };
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"walk", "WALK"},                              // an id of other letters
             {"swim", "walk"},                              // an id twice
             {"Prompt of walk", "Prompt\x01of walk"},       // a control character
             {"Prompt of walk", "Prompt \xe2\x80\xaewalk"}, // what turns the reading direction
             {"Prompt of walk", std::string(14, '\xff')}})
        EXPECT_EQ(replaced(what, with).error(), Refusal::BadRound) << with;
    // the same limits through a file, which is read by the same checks
    const auto takes = [](const std::string& cards) {
        return readExercise(
                   R"({"id":"t","title":{"en":"T"},"rounds":[{"id":"r","title":{"en":"R"},"cards":[)" +
                   cards + "]}]}")
            .has_value();
    };
    const auto many = [](int count, const std::string& kind, int options) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += (i > 0 ? "," : "") + cardJson("c" + std::to_string(i), kind, options);
        return out;
    };
    EXPECT_FALSE(takes(""));
    EXPECT_TRUE(takes(many(24, "WISH", 0)));
    EXPECT_FALSE(takes(many(25, "WISH", 0)));
    EXPECT_TRUE(takes(many(8, "PICK", 16)));
    EXPECT_FALSE(takes(many(9, "PICK", 16)));
    EXPECT_FALSE(takes(many(8, "PICK", 16) + "," + cardJson("one-more", "WISH", 0)));
    EXPECT_FALSE(takes(many(1, "PICK", 17)));
    EXPECT_FALSE(takes(many(1, "PICK", 1)));
    EXPECT_TRUE(takes(many(1, "PICK", 2)));

    const auto inLanguages = [](const std::vector<std::string>& tags) {
        wire::Round wire;
        wire.set_id("r");
        wire::Card& card = *wire.add_cards();
        card.set_id("c");
        card.set_kind(wire::WISH);
        for (const std::string& tag : tags) {
            (*wire.mutable_title())[tag] = "T";
            (*card.mutable_prompt())[tag] = "P";
        }
        const std::string bytes = wire.SerializeAsString();
        return Round::parse(Bytes(bytes.begin(), bytes.end())).has_value();
    };
    std::vector<std::string> tags;
    for (char c = 'a'; tags.size() < limits::kLanguages; ++c)
        tags.push_back(std::string("x") + c);
    EXPECT_TRUE(inLanguages(tags));
    tags.emplace_back("yy");
    EXPECT_FALSE(inLanguages(tags));
    for (const char* tag : {"en", "pt-BR", "de-1901", "zh-Hant-TW-abcdf"}) // 16 letters
        EXPECT_TRUE(inLanguages({tag})) << tag;
    for (const char* tag : {"", "e", "1n", "e-", "en_US", "zh-Hant-TW-abcdef", "\xc3\xa9n"})
        EXPECT_FALSE(inLanguages({tag})) << tag;
}

TEST(Spec, X2_AFieldOfARoundThatIsNotKnownOrGivenTwiceIsABadRound)
{
    const auto another = reread([](std::string& text) { text += std::string("\xa0\x06\x01", 3); });
    ASSERT_FALSE(another.has_value());
    EXPECT_EQ(another.error(), Refusal::BadRound);

    const auto changed = [](auto change) {
        wire::Round wire;
        const Bytes bytes = sampleRound().bytes();
        EXPECT_TRUE(wire.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())));
        std::string out;
        change(wire, out);
        out += wire.SerializeAsString();
        return Round::parse(Bytes(out.begin(), out.end())).has_value();
    };
    const auto addUnknown = [](auto& message) {
        message.GetReflection()->MutableUnknownFields(&message)->AddVarint(100, 1);
    };
    EXPECT_FALSE(changed([&](wire::Round& wire, std::string&) { addUnknown(*wire.mutable_cards(0)); }));
    EXPECT_FALSE(changed([&](wire::Round& wire, std::string&) {
        for (wire::Card& card : *wire.mutable_cards())
            if (card.options_size() > 0)
                return addUnknown(*card.mutable_options(0));
        FAIL() << "no options";
    }));
    // A text of a map, written by hand: with a field more, and twice.
    const auto title = [](const std::string& more) {
        const std::string entry = std::string("\x0a\x02"
                                              "en"
                                              "\x12\x02"
                                              "Hi") +
                                  more;
        return "\x12" + std::string(1, static_cast<char>(entry.size())) + entry;
    };
    const auto withTitle = [&](const std::string& bytes) {
        return changed([&](wire::Round& wire, std::string& out) {
            wire.clear_title();
            out = bytes;
        });
    };
    EXPECT_TRUE(withTitle(title("")));
    EXPECT_FALSE(withTitle(title("\x18\x01")));
    EXPECT_FALSE(withTitle(title("") + title("")));

    // Five minutes, and numbers that a parser would cut off to five.
    const auto withMinutes = [&](std::uint64_t minutes, std::size_t bytes = 1) {
        return changed([&](wire::Round& wire, std::string& out) {
            wire.clear_minutes();
            out = "\x40" + toString(varint(minutes, bytes));
        });
    };
    EXPECT_TRUE(withMinutes(5));
    EXPECT_FALSE(withMinutes(0x1'0000'0005));
    EXPECT_FALSE(withMinutes(0x8000'0000'0000'0005));
    EXPECT_FALSE(withMinutes(5, 2)) << "longer than written again";
}

TEST(Spec, X3_ARoundWithoutSlotsIsPrivate) // and refused as a suggestion: S3's neighbour in conversations
{
    auto round =
        readExercise(R"({"id":"t","title":{"en":"T"},"rounds":[{"id":"r","title":{"en":"R"},"cards":[)" +
                     cardJson("me", "PRIVATE", 0) + "]}]}");
    EXPECT_TRUE(round.value().rounds.at(0).isPrivate());
    EXPECT_FALSE(sampleRound().isPrivate());
}

TEST(Spec, X5_WhatCameAfter010StandsWhereItHasAMeaningAndChangesNoSlot)
{
    const auto round = [](auto change) {
        wire::Round wire;
        const Bytes bytes = sampleRound().bytes();
        EXPECT_TRUE(wire.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())));
        change(wire);
        const std::string out = wire.SerializeAsString();
        return Round::parse(Bytes(out.begin(), out.end()));
    };
    const auto takes = [&](auto change) { return round(change).has_value(); };
    const auto say = [](auto* text) { (*text)["en"] = "x"; };
    // Of the sample's cards: 0 wish, 1 private, 2 exchange, 3 pick, 4 range, 5 together, 6 together with
    // choices.
    const auto all = round([&](wire::Round& wire) {
        say(wire.mutable_nothing());
        say(wire.mutable_note());
        for (const int card : {0, 2, 3, 4, 5, 6}) {
            wire.mutable_cards(card)->set_line(wire::SHOWN);
            wire.mutable_cards(card)->set_light(1);
            say(wire.mutable_cards(card)->mutable_step());
        }
        say(wire.mutable_cards(2)->mutable_give());
        say(wire.mutable_cards(2)->mutable_receive());
        wire.mutable_cards(3)->mutable_options(0)->set_alone(1);
        wire.mutable_cards(6)->set_several(1);
        wire.mutable_cards(6)->mutable_options(0)->set_alone(1);
    });
    ASSERT_TRUE(all);
    EXPECT_EQ(all->slotsOfCards(), sampleRound().slotsOfCards());
    for (const int card : {0, 1, 2, 3, 4, 5})
        EXPECT_FALSE(takes([&](wire::Round& wire) { wire.mutable_cards(card)->set_several(1); })) << card;
    for (const int card : {4, 6})
        EXPECT_FALSE(takes([&](wire::Round& wire) {
            wire.mutable_cards(card)->mutable_options(0)->set_alone(1);
        })) << card;
    for (const int card : {0, 1, 3, 4, 5, 6})
        EXPECT_FALSE(takes([&](wire::Round& wire) {
            say(wire.mutable_cards(card)->mutable_give());
            say(wire.mutable_cards(card)->mutable_receive());
        })) << card;
    EXPECT_FALSE(takes([&](wire::Round& wire) { say(wire.mutable_cards(2)->mutable_give()); }));
    EXPECT_FALSE(takes([&](wire::Round& wire) { say(wire.mutable_cards(2)->mutable_receive()); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(1)->set_line(wire::IDEA); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(1)->set_light(1); }));
    EXPECT_FALSE(takes([&](wire::Round& wire) { say(wire.mutable_cards(1)->mutable_step()); }));
    // Numbers without a meaning.
    EXPECT_FALSE(
        takes([](wire::Round& wire) { wire.mutable_cards(0)->set_line(static_cast<wire::Line>(4)); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(0)->set_light(2); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(6)->set_several(2); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(3)->mutable_options(0)->set_alone(2); }));
}

TEST(Spec, X6_ChoicesAreWordsInTheCardsOrderAndWhatStandsAloneHasNoOther)
{
    Card card{"c", Kind::Together, {{"en", "Which?"}}, {}, {{"a", {}}, {"b", {}}, {"none", {}, true}}};
    card.several = true;
    const auto takes = [&](const std::string& words) { return fits(card, {Together{true}, words, false}); };
    EXPECT_TRUE(takes("a\nb"));
    EXPECT_TRUE(takes("none"));
    for (const char* words : {"b\na", "a\na", "a\n", "a\nnone", "a b"})
        EXPECT_FALSE(takes(words)) << words;
    card.several = false;
    EXPECT_TRUE(takes("b"));
    EXPECT_FALSE(takes("a\nb"));
    card.kind = Kind::Pick;
    EXPECT_TRUE(fits(card, {Pick{{true, true, false}}, "", false}));
    EXPECT_FALSE(fits(card, {Pick{{true, false, true}}, "", false}));
}

} // namespace
} // namespace mandorla::test
