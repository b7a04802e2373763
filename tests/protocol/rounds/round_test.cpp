#include "protocol/rounds/round_file.h"

#include "protocol/limits.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <tuple>

namespace mandorla::protocol {
namespace {

std::string file(const std::string& cards, const std::string& more = "")
{
    return R"({"id":"test","title":{"en":"Test"},"rounds":[{"id":"first","title":{"en":"First"},)" + more +
           R"("cards":[)" + cards + "]}]}";
}

const std::string kWish = R"({"id":"tea","kind":"WISH","prompt":{"en":"Tea in bed."}})";

RoundFault faultOf(const std::string& json)
{
    const auto read = readExercise(json);
    if (!read)
        return read.error();
    throw std::runtime_error("no fault");
}

std::string whereOf(const RoundFault& fault)
{
    const std::string line = fault.line > 0 ? "line " + std::to_string(fault.line) : "";
    return line + (line.empty() || fault.path.empty() ? "" : ", ") + fault.path;
}

Round roundOf(const std::string& json)
{
    auto read = readExercise(json);
    if (!read)
        throw std::runtime_error(read.error().path + ": " + std::string(nameOf(read.error().code)));
    return read.value().rounds.at(0);
}

TEST(Exercise, ARoundTravelsAsItsBytesAndItsDigestCoversThem)
{
    const Round round = test::sampleRound();
    const auto parsed = Round::parse(round.bytes());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(parsed->digest(), round.digest());
    EXPECT_EQ(parsed->cards.size(), round.cards.size());
    EXPECT_EQ(parsed->bytes(), round.bytes());
    EXPECT_NE(test::sampleRound("other").digest(), round.digest());
    EXPECT_EQ(test::sampleRound().digest(), round.digest()) << "the same file gives the same bytes";
}

TEST(Exercise, TravelsInSeveralLanguagesAndIsReadInOnesOwn)
{
    const Round round = roundOf(
        R"({"id":"test","title":{"en":"T"},"rounds":[{"id":"two","title":{"en":"Two","nl":"Twee"},"cards":[
        {"id":"tea","kind":"WISH","prompt":{"en":"Tea in bed.","nl":"Thee op bed."}}]}]})");
    const auto parsed = Round::parse(round.bytes());
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(textIn(parsed->cards[0].prompt, {"nl"}), "Thee op bed.");
    EXPECT_EQ(textIn(parsed->cards[0].prompt, {"fr", "de"}), "Tea in bed.");
    EXPECT_EQ(parsed->digest(), round.digest());
}

TEST(Exercise, ATextIsReadInTheBestOfTheReadersLanguages)
{
    const Text text{{"en", "tea"}, {"nl", "thee"}, {"pt-BR", "chá"}, {"zh-CN", "茶"}, {"zh-Hant", "茶飲"}};
    EXPECT_EQ(textIn(text, {"nl-BE", "fr"}), "thee");         // the plain language
    EXPECT_EQ(textIn(text, {"PT-br"}), "chá");                // in any case
    EXPECT_EQ(textIn(text, {"pt-PT", "nl"}), "chá");          // Portuguese of elsewhere before Dutch
    EXPECT_EQ(textIn(text, {"zh-Hant-TW", "zh-TW"}), "茶飲"); // the reader's script
    EXPECT_EQ(textIn(text, {"zh-TW", "zh-Hant-TW"}), "茶飲");
    EXPECT_EQ(textIn(text, {"zh-Hans-CN", "zh-CN"}), "茶");
    EXPECT_EQ(textIn(text, {"fr-FR", "nl"}), "thee"); // the next language
    EXPECT_EQ(textIn(text, {"C"}), "tea");
    EXPECT_EQ(textIn(text, {}), "tea");
    EXPECT_EQ(textIn({{"en-GB", "a cup"}, {"nl", "thee"}}, {"fr"}), "a cup"); // English of any kind
    EXPECT_EQ(textIn({{"nl", "thee"}, {"pt", "chá"}}, {"fr"}), "thee");
    EXPECT_EQ(textIn({}, {"nl"}), "");
}

TEST(Exercise, ATextThatIsMissingInOneLanguageIsAFault)
{
    const auto fault = faultOf(
        R"({"id":"test","title":{"en":"T"},"rounds":[{"id":"two","title":{"en":"Two","nl":"Twee"},"cards":[
        {"id":"tea","kind":"WISH","prompt":{"en":"Tea in bed."}}]}]})");
    EXPECT_EQ(whereOf(fault), "rounds[0] (two), cards[0] (tea), prompt");
    EXPECT_EQ(fault.code, FaultCode::LanguageMissing);
}

TEST(Exercise, SlotsByKind)
{
    const Round round = test::sampleRound();
    EXPECT_EQ(round.slotsOfCards(), (std::vector<std::uint8_t>{1, 0, 2, 4, 5, 1, 1, 1}));
    EXPECT_FALSE(round.isPrivate());
    EXPECT_TRUE(roundOf(file(R"({"id":"me","kind":"PRIVATE","prompt":{"en":"For me."}})")).isPrivate());
}

struct Fault
{
    const char* name;
    std::string json;
    std::string where;
    FaultCode code;
};

class RoundFaults : public testing::TestWithParam<Fault>
{
};

TEST_P(RoundFaults, IsSaidWithItsPlace)
{
    const auto fault = faultOf(GetParam().json);
    EXPECT_EQ(whereOf(fault), GetParam().where);
    EXPECT_EQ(nameOf(fault.code), nameOf(GetParam().code));
}

std::string options(int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += (i ? "," : "") + std::string(R"({"id":"o)") + std::to_string(i) + R"(","text":{"en":"x"}})";
    return "[" + out + "]";
}

std::string manyWishes(int count)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += (i ? "," : "") + std::string(R"({"id":"w)") + std::to_string(i) +
               R"(","kind":"WISH","prompt":{"en":"x"}})";
    return out;
}

std::string manyEmpty(int count)
{
    std::string out = "{}";
    for (int i = 1; i < count; ++i)
        out += ",{}";
    return out;
}

std::string wideRound()
{
    std::string out;
    for (int i = 0; i < 9; ++i)
        out += (i ? "," : "") + std::string(R"({"id":"p)") + std::to_string(i) +
               R"(","kind":"PICK","prompt":{"en":"x"},"options":)" + options(16) + "}";
    return out;
}

INSTANTIATE_TEST_SUITE_P(
    All, RoundFaults,
    testing::Values(
        Fault{"empty", "", "line 1", FaultCode::EndsEarly},
        Fault{"not_json", "{", "line 1", FaultCode::NoName},
        Fault{"cut_short", R"({"id":"x","rounds":[{"id":"y)", "line 1", FaultCode::TextOpen},
        Fault{"cut_after_a_value", "{\"id\":\"x\"\n", "line 2", FaultCode::EndsEarly},
        Fault{"something_behind", R"({"id":"x"} {})", "line 1", FaultCode::MoreBehind},
        Fault{"a_line_counted", "{\n\"id\": \"x\",\n\"id\": \"y\"}", "line 3", FaultCode::NameTwice},
        Fault{"lines_of_windows", "{\r\n\"id\": \"x\",\r\n\"id\": \"y\"}", "line 3", FaultCode::NameTwice},
        Fault{"the_same_name_escaped", R"({"id":"x","\u0069d":"y"})", "line 1", FaultCode::NameTwice},
        Fault{"the_same_language_twice", R"({"id":"x","title":{"en":"a","\u0065n":"b"}})", "line 1",
              FaultCode::NameTwice},
        Fault{"a_zero_character", R"({"id":"a\u0000b"})", "line 1", FaultCode::ZeroCharacter},
        Fault{"a_raw_zero", std::string("{\"id\":\"a\0b\"}", 12), "", FaultCode::NotUtf8},
        Fault{"a_raw_line_break", "{\"id\":\"a\nb\"}", "line 1", FaultCode::ControlInText},
        Fault{"half_a_character", R"({"id":"a\ud83dx"})", "line 1", FaultCode::HalfCharacter},
        Fault{"the_other_half", R"({"id":"a\ude00"})", "line 1", FaultCode::HalfCharacter},
        Fault{"three_digits", R"({"id":"a\u12"})", "line 1", FaultCode::BadHexDigits},
        Fault{"nested_deeply", std::string(100000, '['), "line 1", FaultCode::OtherValue},
        Fault{"nested_where_a_text_belongs", R"({"id":)" + std::string(100000, '['), "line 1, id",
              FaultCode::OtherValue},
        Fault{"a_list_without_end", R"({"rounds":[)" + manyEmpty(300) + "]}", "line 1, rounds",
              FaultCode::ListTooLong},
        Fault{"not_utf8", "{\"id\":\"\xff\"}", "", FaultCode::NotUtf8},
        Fault{"utf16", std::string("\xff\xfe{\0}\0", 6), "", FaultCode::NotUtf8},
        Fault{"too_large", std::string(limits::kRoundBytes + 1, ' '), "", FaultCode::FileTooLarge},
        Fault{"an_unknown_field", R"({"id":"x","colour":"red"})", "line 1, colour", FaultCode::UnknownField},
        Fault{"an_unknown_field_that_is_no_word", R"({"id":"x","<b>\u202e":"red"})", "line 1",
              FaultCode::UnknownField},
        Fault{"an_unknown_field_of_a_card", file(R"({"id":"tea","kind":"WISH","dare":1})"),
              "line 1, rounds[0].cards[0].dare", FaultCode::UnknownField},
        Fault{"a_value_of_another_kind", R"({"id":"x","rounds":5})", "line 1, rounds", FaultCode::OtherValue},
        Fault{"null", R"({"id":null})", "line 1, id", FaultCode::OtherValue},
        Fault{"no_value", R"({"id":nothing})", "line 1, id", FaultCode::OtherValue},
        Fault{"a_text_without_language", R"({"id":"x","title":"x"})", "line 1, title", FaultCode::OtherValue},
        Fault{"a_language_that_is_none", R"({"id":"x","title":{"<b>":"x"}})", "line 1, title",
              FaultCode::NoLanguage},
        Fault{"no_id", R"({"title":{"en":"x"}})", "id", FaultCode::BadId},
        Fault{"no_rounds", R"({"id":"x","title":{"en":"x"}})", "rounds", FaultCode::RoundCount},
        Fault{"no_cards", file(""), "rounds[0] (first), cards", FaultCode::CardCount},
        Fault{"too_many_cards", file(manyWishes(25)), "rounds[0] (first), cards", FaultCode::CardCount},
        Fault{"too_many_slots", file(wideRound()), "rounds[0] (first), cards", FaultCode::TooManySlots},
        Fault{"a_card_twice", file(kWish + "," + kWish), "rounds[0] (first), cards[1] (tea)",
              FaultCode::IdTaken},
        Fault{"no_kind", file(R"({"id":"tea","prompt":{"en":"x"}})"), "line 1, rounds[0].cards[0]",
              FaultCode::UnknownKind},
        Fault{"an_unknown_kind", file(R"({"id":"tea","kind":"DARE","prompt":{"en":"x"}})"),
              "line 1, rounds[0].cards[0].kind", FaultCode::UnknownKind},
        Fault{"a_kind_by_number", file(R"({"id":"tea","kind":1,"prompt":{"en":"x"}})"),
              "line 1, rounds[0].cards[0].kind", FaultCode::OtherValue},
        Fault{"no_prompt", file(R"({"id":"tea","kind":"WISH"})"), "rounds[0] (first), cards[0] (tea), prompt",
              FaultCode::NoText},
        Fault{"a_long_prompt",
              file(R"({"id":"tea","kind":"WISH","prompt":{"en":")" + std::string(241, 'x') + R"("}})"),
              "rounds[0] (first), cards[0] (tea), prompt", FaultCode::BadPassage},
        Fault{"a_turned_direction",
              file("{\"id\":\"tea\",\"kind\":\"WISH\",\"prompt\":{\"en\":\"a\u202eb\"}}"),
              "rounds[0] (first), cards[0] (tea), prompt", FaultCode::BadPassage},
        Fault{"a_turned_direction_escaped", file(R"({"id":"tea","kind":"WISH","prompt":{"en":"a\u2066b"}})"),
              "rounds[0] (first), cards[0] (tea), prompt", FaultCode::BadPassage},
        Fault{"an_escaped_bell", file(R"({"id":"tea","kind":"WISH","prompt":{"en":"a\u0007b"}})"),
              "rounds[0] (first), cards[0] (tea), prompt", FaultCode::BadPassage},
        Fault{"a_pick_without_options", file(R"({"id":"p","kind":"PICK","prompt":{"en":"x"}})"),
              "rounds[0] (first), cards[0] (p), options", FaultCode::OptionCount},
        Fault{"a_pick_of_17",
              file(R"({"id":"p","kind":"PICK","prompt":{"en":"x"},"options":)" + options(17) + "}"),
              "rounds[0] (first), cards[0] (p), options", FaultCode::OptionCount},
        Fault{
            "an_option_twice",
            file(
                R"({"id":"p","kind":"PICK","prompt":{"en":"x"},"options":[{"id":"a","text":{"en":"x"}},{"id":"a","text":{"en":"y"}}]})"),
            "rounds[0] (first), cards[0] (p), options[1] (a)", FaultCode::IdTaken},
        Fault{"a_wish_with_options",
              file(R"({"id":"p","kind":"WISH","prompt":{"en":"x"},"options":)" + options(2) + "}"),
              "rounds[0] (first), cards[0] (p), options", FaultCode::NoOptionsHere},
        Fault{"a_long_round", file(kWish, R"("minutes":121,)"), "rounds[0] (first), minutes",
              FaultCode::TooManyMinutes},
        Fault{"minutes_in_quotes", file(kWish, R"("minutes":"15",)"), "line 1, rounds[0].minutes",
              FaultCode::OtherValue},
        Fault{"minutes_below_zero", file(kWish, R"("minutes":-1,)"), "line 1, rounds[0].minutes",
              FaultCode::NotWhole},
        Fault{"half_a_minute", file(kWish, R"("minutes":0.5,)"), "line 1, rounds[0].minutes",
              FaultCode::NotWhole},
        Fault{"minutes_past_counting", file(kWish, R"("minutes":1e999,)"), "line 1, rounds[0].minutes",
              FaultCode::NotWhole},
        Fault{"minutes_past_32_bits", file(kWish, R"("minutes":4294967296,)"), "line 1, rounds[0].minutes",
              FaultCode::NotWhole},
        Fault{"a_number_that_is_none", file(kWish, R"("minutes":015,)"), "line 1", FaultCode::NotAValue}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Exercise, AFaultTellsTheLimitAndTheFieldIfThatCanBeShown)
{
    EXPECT_EQ(faultOf(std::string(limits::kRoundBytes + 1, ' ')).limit, limits::kRoundBytes);
    EXPECT_EQ(faultOf(file(manyWishes(25))).limit, limits::kCards);
    EXPECT_EQ(faultOf(file(kWish, R"("minutes":121,)")).limit, limits::kMinutes);
    EXPECT_EQ(faultOf(R"({"id":"x","colour":"red"})").name, "colour");
    EXPECT_EQ(faultOf(R"({"id":"x","<b>\u202e":"red"})").name, "");
    EXPECT_EQ(faultOf(file(R"({"id":"tea","kind":"DARE","prompt":{"en":"x"}})")).name, "");
}

TEST(Exercise, AFaultAlsoNamesCardOptionAndFieldForAnEditor)
{
    RoundDraft draft = test::sampleRound();
    draft.cards.at(3).options.at(2).text["en"] = std::string(limits::kOptionChars + 1, 'x');
    const auto option = checkRound(draft).error();
    EXPECT_EQ(option.path, "cards[3] (music), options[2] (m2), text");
    EXPECT_EQ(std::tie(option.card, option.option, option.field), std::make_tuple(3, 2, std::string("text")));

    draft.cards.at(0).prompt.clear();
    const auto prompt = checkRound(draft).error();
    EXPECT_EQ(std::tie(prompt.card, prompt.option, prompt.field),
              std::make_tuple(0, -1, std::string("prompt")));

    draft.cards.clear();
    const auto cards = checkRound(draft).error();
    EXPECT_EQ(std::tie(cards.card, cards.option, cards.field), std::make_tuple(-1, -1, std::string("cards")));
}

TEST(Exercise, TextsThatTogetherAreMoreThanASuggestionHoldsAreAFault)
{
    RoundDraft draft = test::sampleRound();
    draft.cards.clear();
    for (std::size_t i = 0; i < limits::kCards; ++i) {
        Card card{"c" + std::to_string(i), Kind::Together, {{"en", "x"}}, {}, {}};
        for (std::size_t j = 0; j < limits::kSlotsOfCard; ++j) {
            std::string text;
            for (std::size_t n = 0; n < limits::kOptionChars; ++n)
                text += "\U0001F33F";
            card.options.push_back({"o" + std::to_string(j), {{"en", text}}});
        }
        draft.cards.push_back(card);
    }
    const auto checked = checkRound(draft);
    ASSERT_TRUE(checked.has_value()) << "123 KiB still fit";
    for (Card& card : draft.cards)
        for (const char* language : {"en", "nl"})
            card.prompt[language] = card.help[language] = card.options[0].text["en"];
    draft.title = {{"en", "x"}, {"nl", "x"}};
    for (Card& card : draft.cards)
        for (Option& option : card.options)
            option.text["nl"] = "x";
    EXPECT_EQ(checkRound(draft).error().code, FaultCode::TextsTooLong);
}

TEST(Exercise, WhatIsWrittenIsReadBackTheSame)
{
    ExerciseDraft odd{"odd", {}, {test::sampleRound(), {}}};
    odd.rounds[0].title = {{"en", "Said \"so\" \\ \U0001F33F é"}, {"pt-BR", "x"}};
    odd.rounds[0].opening["en"] = "One.\n\nTwo\tthree\x01.";
    odd.rounds[0].nearness = Nearness::Overlapping;
    odd.rounds[0].minutes = 15;
    odd.rounds[0].cards[0].help["en"] = "";
    odd.rounds[0].cards[3].options[1].text.clear();
    odd.rounds[1].cards.resize(2);
    EXPECT_EQ(readDraft(writeExercise(odd)).value(), odd) << "also what is not finished";

    const Round round = test::sampleRound();
    const auto again = readExercise(writeExercise({"x", {}, {round}})).value();
    EXPECT_EQ(again.rounds.at(0).digest(), round.digest());
}

TEST(Exercise, AFileMayBeginWithAByteOrderMarkAndHaveCharactersInTwoParts)
{
    const auto read = readDraft("\xef\xbb\xbf"
                                R"({"title":{"en":"a\ud83c\udf3fb\u00e9\u2013"}})")
                          .value();
    EXPECT_EQ(read.title.at("en"), "a\U0001F33Fbé–");
}

TEST(Exercise, LimitsThemselvesAreTaken)
{
    EXPECT_EQ(roundOf(file(manyWishes(24))).cards.size(), 24u);
    for (const char* minutes : {"0", "-0", "120", "12e1", "120.0"})
        EXPECT_LE(roundOf(file(kWish, std::string("\"minutes\":") + minutes + ",")).minutes, 120u);
    EXPECT_EQ(roundOf(file(R"({"id":"p","kind":"PICK","prompt":{"en":"x"},"options":)" + options(16) + "}"))
                  .cards[0]
                  .slotCount(),
              16u);
}

TEST(Exercise, HostileBytesInProposeAreRefusedByName)
{
    EXPECT_EQ(Round::parse(Bytes(limits::kRoundBytes + 1)).error(), Refusal::BadRound);
    EXPECT_EQ(Round::parse(Bytes(100, 0xff)).error(), Refusal::BadRound);
    EXPECT_EQ(Round::parse(Bytes{}).error(), Refusal::BadRound);
    Bytes unknown = test::sampleRound().bytes();
    append(unknown, Bytes{0xa0, 0x06, 0x01}); // field 100
    EXPECT_EQ(Round::parse(unknown).error(), Refusal::BadRound);
}

} // namespace
} // namespace mandorla::protocol
