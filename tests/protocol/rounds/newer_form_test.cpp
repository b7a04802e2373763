#include "protocol/rounds/round_file.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

// What a round may say since 0.1.0, and what goes to a laptop that has 0.1.0.
namespace mandorla::protocol {
namespace {

// A card of each kind, with all that it may have.
RoundDraft full()
{
    RoundDraft draft = test::sampleRound();
    draft.closing = {{"en", "Choose one thing."}};
    draft.nothing = {{"en", "Nothing came up."}};
    draft.note = {{"en", "For whom it is not."}};
    for (Card& card : draft.cards) {
        if (card.kind == Kind::Private)
            continue;
        card.line = card.kind == Kind::Together ? Line::Shown
                    : card.kind == Kind::Pick   ? Line::Both
                                                : Line::Idea;
        card.light = true;
        card.step = {{"en", "Tomorrow, we begin."}};
        if (card.kind == Kind::Exchange) {
            card.give = {{"en", "I’d like to give it."}};
            card.receive = {{"en", "I’d like to have it."}};
        }
        card.several = card.kind == Kind::Together && !card.options.empty();
        if (card.several || card.kind == Kind::Pick)
            card.options.back().alone = true;
    }
    return draft;
}

Round checked(const RoundDraft& draft)
{
    auto round = checkRound(draft);
    if (!round)
        throw std::runtime_error(round.error().path + ": " + std::string(nameOf(round.error().code)));
    return round.value();
}

TEST(NewerForm, TravelsAndStandsInAFile)
{
    const Round round = checked(full());
    const auto parsed = Round::parse(round.bytes());
    ASSERT_TRUE(parsed);
    EXPECT_EQ(static_cast<const RoundDraft&>(*parsed), full());
    EXPECT_EQ(parsed->digest(), round.digest());
    EXPECT_EQ(parsed->slotsOfCards(), test::sampleRound().slotsOfCards());

    const ExerciseDraft file{"full", {}, {full()}};
    EXPECT_EQ(readDraft(writeExercise(file)).value(), file);
}

TEST(NewerForm, GoesTo010WithoutWhatCameSince)
{
    const Round sample = test::sampleRound();
    EXPECT_EQ(firstForm(sample).bytes(), sample.bytes());
    EXPECT_EQ(firstForm(checked(full())).bytes(), sample.bytes())
        << "also without the closing of the one case";

    RoundDraft one = full();
    one.nothing.clear();
    EXPECT_EQ(firstForm(checked(one)).closing, full().closing);
}

TEST(NewerForm, ACardThatBecomesAnotherKindKeepsWhatBelongsToThat)
{
    for (const Card& card : full().cards)
        for (const Kind kind :
             {Kind::Wish, Kind::Exchange, Kind::Pick, Kind::Range, Kind::Together, Kind::Private}) {
            RoundDraft draft = full();
            draft.cards = {card};
            draft.cards[0].kind = kind;
            if (optionsOf(kind).most > 0 && draft.cards[0].options.empty())
                draft.cards[0].options = full().cards[3].options;
            keepWhatBelongs(draft.cards[0]);
            EXPECT_TRUE(checkRound(draft).has_value()) << card.id << " as " << nameOf(kind);
            if (kind == card.kind) {
                EXPECT_EQ(draft.cards[0].line, card.line);
                EXPECT_EQ(draft.cards[0].step, card.step);
                EXPECT_EQ(draft.cards[0].give, card.give);
            }
        }
}

TEST(NewerForm, EveryTextOfARoundIsAmongItsTexts)
{
    RoundDraft draft = full();
    for (Text* text : {&draft.purpose, &draft.opening, &draft.before})
        *text = {{"en", "x"}};
    for (Card& card : draft.cards)
        card.help = {{"en", "x"}};
    for (Text* text : textsOf(draft))
        for (auto& [language, words] : *text)
            words = "here";
    std::string file = writeExercise({"f", {}, {draft}});
    for (std::size_t at = file.find("\"en\": "); at != std::string::npos; at = file.find("\"en\": ", at + 1))
        EXPECT_EQ(file.substr(at, 12), "\"en\": \"here\"") << file.substr(at, 40);
}

struct Slip
{
    const char* name;
    void (*make)(RoundDraft&);
    FaultCode code;
    const char* field;
};

class NewerFormSlips : public testing::TestWithParam<Slip>
{
};

TEST_P(NewerFormSlips, AreSaidWithTheirField)
{
    RoundDraft draft = full();
    GetParam().make(draft);
    const auto read = checkRound(draft);
    ASSERT_TRUE(!read.has_value());
    EXPECT_EQ(nameOf(read.error().code), nameOf(GetParam().code));
    EXPECT_EQ(read.error().field, GetParam().field);
}

// Of the sample's cards: 0 wish, 1 private, 2 exchange, 3 pick, 4 range, 5 together, 6 together with choices.
INSTANTIATE_TEST_SUITE_P(
    All, NewerFormSlips,
    testing::Values(
        Slip{"several_of_a_pick", [](RoundDraft& d) { d.cards[3].several = true; }, FaultCode::NotOfThisKind,
             "several"},
        Slip{"several_of_words", [](RoundDraft& d) { d.cards[5].several = true; }, FaultCode::NotOfThisKind,
             "several"},
        Slip{"alone_of_a_range", [](RoundDraft& d) { d.cards[4].options[0].alone = true; },
             FaultCode::NotOfThisKind, "alone"},
        Slip{"alone_of_one_choice", [](RoundDraft& d) { d.cards[6].several = false; },
             FaultCode::NotOfThisKind, "alone"},
        Slip{"line_of_a_private_card", [](RoundDraft& d) { d.cards[1].line = Line::Idea; },
             FaultCode::NotOfThisKind, "line"},
        Slip{"light_of_a_private_card", [](RoundDraft& d) { d.cards[1].light = true; },
             FaultCode::NotOfThisKind, "light"},
        Slip{"step_of_a_private_card", [](RoundDraft& d) { d.cards[1].step = {{"en", "x"}}; },
             FaultCode::NotOfThisKind, "step"},
        Slip{"roles_of_a_wish", [](RoundDraft& d) { d.cards[0].give = {{"en", "x"}}; },
             FaultCode::NotOfThisKind, "give"},
        Slip{"receive_of_a_wish", [](RoundDraft& d) { d.cards[0].receive = {{"en", "x"}}; },
             FaultCode::NotOfThisKind, "receive"},
        Slip{"one_role", [](RoundDraft& d) { d.cards[2].receive.clear(); }, FaultCode::NoText, "receive"},
        Slip{"the_other_role", [](RoundDraft& d) { d.cards[2].give.clear(); }, FaultCode::NoText, "give"},
        Slip{"a_step_of_two_lines", [](RoundDraft& d) { d.cards[0].step = {{"en", "a\nb"}}; },
             FaultCode::BadLine, "step"},
        Slip{"a_step_in_another_language", [](RoundDraft& d) { d.cards[0].step = {{"nl", "x"}}; },
             FaultCode::ForeignLanguage, "step"},
        Slip{"a_long_role", [](RoundDraft& d) { d.cards[2].give = {{"en", std::string(81, 'x')}}; },
             FaultCode::BadLine, "give"},
        Slip{"a_long_note", [](RoundDraft& d) { d.note = {{"en", std::string(1201, 'x')}}; },
             FaultCode::BadPassage, "note"},
        Slip{"nothing_empty", [](RoundDraft& d) { d.nothing = {{"en", ""}}; }, FaultCode::EmptyText,
             "nothing"}),
    [](const auto& each) { return std::string(each.param.name); });

TEST(NewerForm, ALineThatIsNoneIsSaidWithItsPlace)
{
    const auto read =
        readExercise(R"({"id":"t","title":{"en":"T"},"rounds":[{"id":"r","title":{"en":"R"},"cards":[
        {"id":"tea","kind":"WISH","prompt":{"en":"Tea."},"line":"PROMISE"}]}]})");
    const auto& fault = read.error();
    EXPECT_EQ(nameOf(fault.code), "unknown_line");
    EXPECT_EQ(fault.path, "rounds[0].cards[0].line");
    EXPECT_EQ(fault.line, 2u);
}

TEST(NewerForm, YesAndNoAreTrueAndFalse)
{
    const auto light = [](const std::string& value) {
        return readExercise(R"({"id":"t","title":{"en":"T"},"rounds":[{"id":"r","title":{"en":"R"},"cards":[
        {"id":"tea","kind":"WISH","prompt":{"en":"Tea."},"light":)" +
                            value + "}]}]}");
    };
    EXPECT_TRUE(light("true").value().rounds[0].cards[0].light);
    EXPECT_TRUE(light(" true ").value().rounds[0].cards[0].light);
    EXPECT_FALSE(light("false").value().rounds[0].cards[0].light);
    const auto code = [&](const std::string& value) { return nameOf(light(value).error().code); };
    for (const char* other : {"1", "null", "\"true\"", "{}", "[]", "tru"})
        EXPECT_EQ(code(other), "other_value") << other;
    EXPECT_EQ(code("yes"), "not_a_value");
    EXPECT_EQ(code("truest"), "no_comma_or_brace");
}

} // namespace
} // namespace mandorla::protocol
