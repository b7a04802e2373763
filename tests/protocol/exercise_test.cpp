#include "protocol/exercise.h"

#include "protocol/limits.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace mandorla::protocol {
namespace {

using testing::HasSubstr;

std::string file(const std::string& cards, const std::string& more = "")
{
    return R"({"id":"test","title":{"en":"Test"},"rounds":[{"id":"first","title":{"en":"First"},)" + more +
           R"("cards":[)" + cards + "]}]}";
}

const std::string kWish = R"({"id":"tea","kind":"WISH","prompt":{"en":"Tea in bed."}})";

ExerciseFault faultOf(const std::string& json)
{
    const auto read = readExercise(json);
    if (const auto* fault = std::get_if<ExerciseFault>(&read))
        return *fault;
    return {"", "NO FAULT"};
}

Round roundOf(const std::string& json)
{
    auto read = readExercise(json);
    if (const auto* fault = std::get_if<ExerciseFault>(&read))
        throw std::runtime_error(fault->where + ": " + fault->what);
    return std::get<Exercise>(read).rounds.at(0);
}

TEST(Exercise, ARoundTravelsAsItsBytesAndItsDigestCoversThem)
{
    const Round round = test::sampleRound();
    const auto parsed = Round::parse(round.bytes());
    ASSERT_TRUE(parsed.ok());
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
    ASSERT_TRUE(parsed.ok());
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
    EXPECT_EQ(fault.where, "rounds[0] (two), cards[0] (tea), prompt");
    EXPECT_THAT(fault.what, HasSubstr("missing in one of the languages"));
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
    std::string what;
};

class ExerciseFaults : public testing::TestWithParam<Fault>
{
};

TEST_P(ExerciseFaults, IsSaidWithItsPlace)
{
    const auto fault = faultOf(GetParam().json);
    EXPECT_EQ(fault.where, GetParam().where);
    EXPECT_THAT(fault.what, HasSubstr(GetParam().what));
    EXPECT_THAT(fault.what, testing::Not(HasSubstr("type.googleapis")));
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

std::string wideRound()
{
    std::string out;
    for (int i = 0; i < 9; ++i)
        out += (i ? "," : "") + std::string(R"({"id":"p)") + std::to_string(i) +
               R"(","kind":"PICK","prompt":{"en":"x"},"options":)" + options(16) + "}";
    return out;
}

INSTANTIATE_TEST_SUITE_P(
    All, ExerciseFaults,
    testing::Values(
        Fault{"not_json", "{", "line 1", "quotation marks is missing"},
        Fault{"a_line_counted", "{\n\"id\": \"x\",\n\"id\": \"y\"}", "line 3", "given twice"},
        Fault{"the_same_name_escaped", R"({"id":"x","\u0069d":"y"})", "line 1", "given twice"},
        Fault{"a_zero_character", R"({"id":"a\u0000b"})", "line 1", "zero character"},
        Fault{"a_raw_line_break", "{\"id\":\"a\nb\"}", "line 1", "line break"},
        Fault{"nested_deeply", std::string(40, '['), "line 1", "nested too deeply"},
        Fault{"not_utf8", "{\"id\":\"\xff\"}", "", "not UTF-8"},
        Fault{"too_large", std::string(limits::kRoundBytes + 1, ' '), "", "larger than 128 KiB"},
        Fault{"an_unknown_field", R"({"id":"x","colour":"red"})", "", "no field \"colour\""},
        Fault{"a_value_of_another_kind", R"({"id":"x","rounds":5})", "rounds", "not of the kind"},
        Fault{"no_id", R"({"title":{"en":"x"}})", "id", "needs an id"},
        Fault{"no_rounds", R"({"id":"x","title":{"en":"x"}})", "rounds", "1 to 32 rounds"},
        Fault{"no_cards", file(""), "rounds[0] (first), cards", "1 to 24 cards"},
        Fault{"too_many_cards", file(manyWishes(25)), "rounds[0] (first), cards", "1 to 24 cards"},
        Fault{"too_many_slots", file(wideRound()), "rounds[0] (first), cards", "more than 128"},
        Fault{"a_card_twice", file(kWish + "," + kWish), "rounds[0] (first), cards[1] (tea)", "taken"},
        Fault{"no_kind", file(R"({"id":"tea","prompt":{"en":"x"}})"),
              "rounds[0] (first), cards[0] (tea), kind", "one of WISH"},
        Fault{"an_unknown_kind", file(R"({"id":"tea","kind":"DARE","prompt":{"en":"x"}})"),
              "rounds[0].cards[0].kind", "not of the kind"},
        Fault{"no_prompt", file(R"({"id":"tea","kind":"WISH"})"), "rounds[0] (first), cards[0] (tea), prompt",
              "missing"},
        Fault{"a_long_prompt",
              file(R"({"id":"tea","kind":"WISH","prompt":{"en":")" + std::string(241, 'x') + R"("}})"),
              "rounds[0] (first), cards[0] (tea), prompt", "At most 240"},
        Fault{"a_turned_direction",
              file("{\"id\":\"tea\",\"kind\":\"WISH\",\"prompt\":{\"en\":\"a\u202eb\"}}"),
              "rounds[0] (first), cards[0] (tea), prompt", "plain text"},
        Fault{"a_pick_without_options", file(R"({"id":"p","kind":"PICK","prompt":{"en":"x"}})"),
              "rounds[0] (first), cards[0] (p)", "2 to 16 options"},
        Fault{"a_pick_of_17",
              file(R"({"id":"p","kind":"PICK","prompt":{"en":"x"},"options":)" + options(17) + "}"),
              "rounds[0] (first), cards[0] (p)", "2 to 16 options"},
        Fault{"a_wish_with_options",
              file(R"({"id":"p","kind":"WISH","prompt":{"en":"x"},"options":)" + options(2) + "}"),
              "rounds[0] (first), cards[0] (p)", "has no options"},
        Fault{"a_long_round", file(kWish, R"("minutes":121,)"), "rounds[0] (first), minutes", "120"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(Exercise, LimitsThemselvesAreTaken)
{
    EXPECT_EQ(roundOf(file(manyWishes(24))).cards.size(), 24u);
    EXPECT_EQ(roundOf(file(R"({"id":"p","kind":"PICK","prompt":{"en":"x"},"options":)" + options(16) + "}"))
                  .cards[0]
                  .slots(),
              16u);
}

TEST(Exercise, HostileBytesInProposeAreRefusedByName)
{
    EXPECT_EQ(Round::parse(Bytes(limits::kRoundBytes + 1)).refusal(), Refusal::BadRound);
    EXPECT_EQ(Round::parse(Bytes(100, 0xff)).refusal(), Refusal::BadRound);
    EXPECT_EQ(Round::parse(Bytes{}).refusal(), Refusal::BadRound);
    Bytes unknown = test::sampleRound().bytes();
    append(unknown, Bytes{0xa0, 0x06, 0x01}); // field 100
    EXPECT_EQ(Round::parse(unknown).refusal(), Refusal::BadRound);
}

} // namespace
} // namespace mandorla::protocol
