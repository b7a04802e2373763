#include "protocol/limits.h"
#include "sync/conversation/state_table.h"
#include "tests/support/cheat.h"
#include "tests/support/specification.h"

#include <functional>
#include <map>
#include <memory>

// The table of states of a session in protocol/README.md, cell by cell: as the code has it, and as it
// behaves, every message at every moment.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Moment = Cheat::Moment;
using Made = std::unique_ptr<Cheat>;

Made at(Moment moment)
{
    auto cheat = std::make_unique<Cheat>();
    cheat->to(moment, allOf(Wish::Love));
    return cheat;
}

// All seals and blinds are checked, and no hand is up; the first card is led by the honest side or not.
Made turning(bool honestLeads)
{
    for (std::uint8_t evening = 0;; ++evening) {
        auto cheat = std::make_unique<Cheat>(0, evening);
        cheat->to(Moment::Turning, allOf(Wish::Love));
        if (cheat->leads(0) != honestLeads)
            return cheat;
    }
}

Made handsOn(Made cheat)
{
    cheat->sayHand();
    cheat->must(HandOn{});
    return cheat;
}

Made meeting()
{
    auto cheat = std::make_unique<Cheat>();
    cheat->honest.linkDown();
    cheat->honest.linkUp(cheat->time);
    cheat->collect();
    return cheat;
}

const std::map<std::string, std::function<Made()>>& makers()
{
    static const std::map<std::string, std::function<Made()>> all{
        {"awaiting GREETING", meeting},
        {"awaiting RESUME",
         [] {
             auto cheat = meeting();
             cheat->say(protocol::Greeting{"Cheat", false});
             return cheat;
         }},
        {"choosing", [] { return std::make_unique<Cheat>(); }},
        {"answering",
         [] {
             auto cheat = std::make_unique<Cheat>();
             cheat->agreeOn(wishes(2));
             return cheat;
         }},
        {"the partner has sealed",
         [] {
             auto cheat = std::make_unique<Cheat>();
             cheat->agreeOn(wishes(2));
             cheat->sayUp();
             return cheat;
         }},
        {"awaiting KEY", [] { return at(Moment::Key); }},
        {"awaiting COMMIT", [] { return at(Moment::Commit); }},
        {"awaiting SEALS", [] { return at(Moment::Seals); }},
        {"awaiting BLINDS", [] { return at(Moment::Blinds); }},
        {"leading, a hand is missing", [] { return turning(true); }},
        {"following, a hand was never up", [] { return turning(false); }},
        {"following, both hands were up", [] { return handsOn(turning(false)); }},
        {"following, OPEN is held",
         [] {
             auto cheat = handsOn(turning(false));
             cheat->must(HandOff{});
             cheat->sayStep(MessageType::Open, cheat->openBody(0));
             return cheat;
         }},
        {"following, OPEN is answered",
         [] {
             auto cheat = handsOn(turning(false));
             cheat->sayStep(MessageType::Open, cheat->openBody(0));
             return cheat;
         }},
        {"leading, OPEN is out", [] { return handsOn(turning(true)); }},
        {"leading, WORDS are out",
         [] {
             auto cheat = handsOn(turning(true));
             cheat->sayStep(MessageType::Open, cheat->openBody(0));
             return cheat;
         }},
        {"the round is over",
         [] {
             auto cheat = handsOn(turning(true));
             cheat->sayStep(MessageType::Open, cheat->openBody(0));
             cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
             cheat->sayHand(1); // now it leads
             cheat->must(HandOn{});
             cheat->sayStep(MessageType::Open, cheat->openBody(1));
             cheat->sayStep(MessageType::Words, cheat->wordsBody(1, true));
             return cheat;
         }},
        {"the round was stopped",
         [] {
             auto cheat = turning(true);
             cheat->must(StopHere{});
             return cheat;
         }},
        {"the round was stopped before its CTX",
         [] {
             auto cheat = std::make_unique<Cheat>();
             cheat->agreeOn(wishes(2));
             cheat->must(Seal{allOf(Wish::Love)});
             cheat->must(StopHere{});
             return cheat;
         }},
    };
    return all;
}

const std::map<std::string, MessageType> kSteps{
    {"KEY", MessageType::Key},       {"COMMIT", MessageType::Commit}, {"SEALS", MessageType::Seals},
    {"BLINDS", MessageType::Blinds}, {"OPEN", MessageType::Open},     {"WORDS", MessageType::Words}};

// As the partner would say it, as far as this moment allows; otherwise of the right size.
Bytes bodyOf(const Cheat& cheat, MessageType kind)
{
    const bool keys = cheat.round && !cheat.theirs(MessageType::Key).empty();
    const bool blinds = keys && !cheat.theirs(MessageType::Blinds).empty();
    switch (kind) {
    case MessageType::Key:
        return keys ? cheat.keyBody() : Bytes(96);
    case MessageType::Commit:
        return keys ? cheat.commitOf(cheat.sealsBody()) : Bytes(32);
    case MessageType::Seals:
        return keys ? cheat.sealsBody() : Bytes(32 + 2 * (crypto::kSealBytes + 32));
    case MessageType::Blinds:
        return cheat.theirs(MessageType::Seals).empty() ? Bytes(2 * crypto::kBlindBytes) : cheat.blindsBody();
    case MessageType::Open:
        return blinds ? cheat.openBody(0) : Bytes(8 + 96);
    default:
        return keys ? cheat.wordsBody(0, true) : Bytes(8 + limits::kWordsFrame);
    }
}

protocol::Message messageOf(const Cheat& cheat, const std::string& name)
{
    const crypto::RoundId round = cheat.round ? cheat.roundId : crypto::RoundId{9};
    if (name == "PING")
        return protocol::Ping{};
    if (name == "GREETING")
        return protocol::Greeting{"Cheat", false};
    if (name == "RESUME")
        return protocol::Resume{};
    if (name == "PROPOSE")
        return protocol::Propose{{7}, wishes(1).bytes()};
    if (name == "AGREE")
        return protocol::Agree{round, wishes(2).digest()};
    if (name == "SEALED")
        return protocol::Sealed{round, true, {0x77}};
    if (name == "GO")
        return protocol::Go{protocol::tagOf(cheat.context), 0, true};
    if (name == "STOP")
        return protocol::Stop{round};
    if (name == "TALK")
        return protocol::Talk{protocol::tagOf(cheat.context), true, 5, 0};
    const MessageType kind = kSteps.at(name);
    return protocol::Step{kind, protocol::tagOf(cheat.context), bodyOf(cheat, kind)};
}

// What came of it, as the table writes it. Taken is what changes something: what is shown, said or
// remembered.
std::string outcome(Cheat& cheat, const protocol::Message& message)
{
    static const std::map<std::string, std::string> names{
        {"unexpected_message", "U"}, {"unknown_round", "R"},   {"unknown_context", "C"}, {"out_of_turn", "T"},
        {"without_go", "G"},         {"sealed_too_late", "L"}, {"changed_message", "≠"}};
    const auto seen = [&cheat] {
        const auto journal = cheat.honest.journal();
        Bytes out(journal.begin(), journal.end());
        append(out, cheat.stream);
        append(out, le64(cheat.events.size()));
        return out;
    };
    const Bytes before = seen();
    cheat.say(message);
    if (!cheat.error().empty())
        return names.count(cheat.error()) ? names.at(cheat.error()) : cheat.error();
    return seen() == before ? "·" : "✓";
}

std::string signOf(Decision decision)
{
    switch (decision) {
    case Decision::Take:
        return "✓";
    case Decision::Nothing:
        return "·";
    case Decision::OnlyTheSame:
        return "=";
    case Decision::Unexpected:
        return "U";
    case Decision::UnknownRound:
        return "R";
    case Decision::UnknownContext:
        return "C";
    case Decision::OutOfTurn:
        return "T";
    case Decision::WithoutGo:
        return "G";
    case Decision::SealedTooLate:
        return "L";
    }
    return "?";
}

// In the order of the enums.
TEST(SessionStates, TheTableInTheCodeIsThatOfTheSpecification)
{
    const StateTable table = stateTable("PING");
    EXPECT_EQ(table.states,
              (std::vector<std::string>{"awaiting GREETING", "awaiting RESUME", "choosing", "answering",
                                        "the partner has sealed", "awaiting KEY", "awaiting COMMIT",
                                        "awaiting SEALS", "awaiting BLINDS", "leading, a hand is missing",
                                        "following, a hand was never up", "following, both hands were up",
                                        "following, OPEN is held", "following, OPEN is answered",
                                        "leading, OPEN is out", "leading, WORDS are out", "the round is over",
                                        "the round was stopped", "the round was stopped before its CTX"}));
    EXPECT_EQ(table.messages,
              (std::vector<std::string>{"PING", "GREETING", "RESUME", "PROPOSE", "AGREE", "SEALED", "KEY",
                                        "COMMIT", "SEALS", "BLINDS", "GO", "OPEN", "WORDS", "STOP", "TALK"}));
    ASSERT_EQ(table.states.size(), kStandings);
    ASSERT_EQ(table.messages.size(), kIncomings);
    for (std::size_t row = 0; row < kStandings; ++row)
        for (std::size_t column = 0; column < kIncomings; ++column)
            EXPECT_EQ(signOf(decisionOn(static_cast<Standing>(row), static_cast<Incoming>(column))),
                      table.at(table.states[row], table.messages[column]))
                << table.states[row] << ", " << table.messages[column];
}

TEST(SessionStates, EachMessageHasItsColumn)
{
    const auto column = [](const protocol::Message& message) {
        return static_cast<std::size_t>(incomingOf(message).value());
    };
    const Cheat cheat;
    const StateTable table = stateTable("PING");
    for (std::size_t i = 0; i < table.messages.size(); ++i)
        EXPECT_EQ(column(messageOf(cheat, table.messages[i])), i) << table.messages[i];
}

TEST(SessionStates, AreThoseOfTheSpecification)
{
    const StateTable table = stateTable("PING");
    EXPECT_EQ(table.states.size(), makers().size());
    EXPECT_EQ(table.messages.size(), 15u);
    for (const std::string& state : table.states) {
        ASSERT_EQ(makers().count(state), 1u) << state;
        for (const std::string& name : table.messages) {
            const std::string& due = table.at(state, name);
            Made cheat = makers().at(state)();
            ASSERT_EQ(cheat->error(), "") << state;
            const std::size_t shown = cheat->count<Shared>();
            protocol::Message message = messageOf(*cheat, name);
            const std::string found = outcome(*cheat, message);
            if (due == "=") {
                EXPECT_EQ(found, "·") << state << ", " << name;
                std::get<protocol::Step>(message).body.back() ^= 1;
                EXPECT_EQ(outcome(*cheat, message), "≠") << state << ", another " << name;
            } else if (due == "✓" && (name == "GREETING" || name == "RESUME" || name == "GO")) {
                // the same name, the same place, a hand that was up: nothing to be seen of it
                EXPECT_TRUE(found == "✓" || found == "·") << state << ", " << name;
            } else if (due == "✓" && name == "TALK" && shown == 0) { // S22
                EXPECT_EQ(found, "U") << state << ", before anything was shared";
            } else {
                EXPECT_EQ(found, due) << state << ", " << name;
            }
            EXPECT_TRUE(cheat->count<Shared>() == shown || (name == "WORDS" && due == "✓"))
                << state << ", " << name;
            if (!cheat->error().empty()) { // nothing is read any more
                const std::size_t said = cheat->heard.size(), events = cheat->events.size();
                cheat->say(protocol::Greeting{"Cheat", false});
                cheat->sayStep(MessageType::Key, Bytes(96));
                EXPECT_EQ(cheat->heard.size(), said);
                EXPECT_EQ(cheat->events.size(), events);
            }
        }
        for (const protocol::Message& early :
             {protocol::Message(protocol::Hello{limits::kVersion, {}}),
              protocol::Message(protocol::HelloProof{}),
              protocol::Message(protocol::Pair{limits::kVersion, false, {}}),
              protocol::Message(protocol::PairShare{}), protocol::Message(protocol::PairProof{})}) {
            Made cheat = makers().at(state)();
            EXPECT_EQ(outcome(*cheat, early), "U") << state << ", a message of hello or pairing";
        }
    }
}

} // namespace
} // namespace mandorla::test
