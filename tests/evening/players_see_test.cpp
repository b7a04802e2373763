#include "tests/evening/players.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

// Whole evenings with answers at random, held to an oracle that knows nothing of the protocol.
namespace mandorla {
namespace {

using namespace test;
using ::testing::Contains;
using ::testing::Not;

// A file of 0.1.0, and one of now: every kind with all that came since.
constexpr const char* kNewer = R"({"id": "new-chairs", "title": {"en": "New chairs"}, "rounds": [
  {"id": "hall", "title": {"en": "In the hall"}, "closing": {"en": "Choose one."}, "nothing": {"en": "Nothing came up."},
   "note": {"en": "For two who like halls."}, "nearness": "NEAR", "minutes": 5, "cards": [
    {"id": "hum", "kind": "WISH", "prompt": {"en": "Humming."}, "line": "IDEA", "light": true, "step": {"en": "We hum."}},
    {"id": "tea", "kind": "EXCHANGE", "prompt": {"en": "Tea."}, "give": {"en": "I bring it."},
     "receive": {"en": "I am brought it."}, "line": "IDEA"},
    {"id": "walks", "kind": "PICK", "prompt": {"en": "Which ways?"}, "line": "BOTH", "options": [
      {"id": "river", "text": {"en": "River"}}, {"id": "woods", "text": {"en": "Woods"}},
      {"id": "none", "text": {"en": "None"}, "alone": true}]},
    {"id": "notebook", "kind": "PRIVATE", "prompt": {"en": "For me."}},
    {"id": "hour", "kind": "RANGE", "prompt": {"en": "When?"}, "line": "IDEA", "options": [
      {"id": "h1", "text": {"en": "1"}}, {"id": "h2", "text": {"en": "2"}}, {"id": "h3", "text": {"en": "3"}}]},
    {"id": "rests", "kind": "TOGETHER", "prompt": {"en": "What rests me?"}, "several": true, "line": "SHOWN", "options": [
      {"id": "quiet", "text": {"en": "Quiet"}}, {"id": "talk", "text": {"en": "Talk"}},
      {"id": "nothing", "text": {"en": "Nothing"}, "alone": true}]},
    {"id": "music", "kind": "TOGETHER", "prompt": {"en": "Tonight?"}, "line": "SHOWN", "options": [
      {"id": "strings", "text": {"en": "Strings"}}, {"id": "rain", "text": {"en": "Rain"}}]},
    {"id": "thanks", "kind": "TOGETHER", "prompt": {"en": "Thank you for:"}, "line": "SHOWN", "light": true}]}]})";

// What a person might answer to a card, as the two were shown it.
class Person
{
public:
    explicit Person(quint32 seed)
        : m_dice(seed)
    {
    }

    // {"card", "value", "words", "keep"}
    Json answer(const Json& card)
    {
        const auto kind = card.at("kind").get<std::string>();
        Json out{
            {"do", "answer"}, {"card", card.at("id")}, {"value", nullptr}, {"words", ""}, {"keep", false}};
        if (m_dice.bounded(8) == 0)
            return out; // skipped
        if (kind == "wish") {
            out["value"] = std::vector<const char*>{"love", "open", "no"}.at(m_dice.bounded(3U));
            out["words"] = out["value"] == "no" ? "" : words();
        } else if (kind == "exchange") {
            out["value"] = some({"give", "receive"}, {});
        } else if (kind == "pick") {
            out["value"] = some(card.at("options"), card.value("alone", Json::array()));
        } else if (kind == "range") {
            const auto steps = card.at("steps").get<quint32>();
            const quint32 from = m_dice.bounded(steps);
            out["value"] = {from, from + m_dice.bounded(steps - from)};
        } else if (kind == "together") {
            out["words"] = chosen(card);
            out["value"] = out["words"] != "" && m_dice.bounded(4) != 0;
        } else {
            out["words"] = words();
        }
        out["keep"] = kind != "together" && kind != "private" && m_dice.bounded(6) == 0;
        return out;
    }

private:
    std::string words() { return "words " + std::to_string(m_dice.bounded(1000)); }
    // Any of them; of those that stand alone, one and nothing else.
    Json some(const Json& options, const Json& alone)
    {
        if (!alone.empty() && m_dice.bounded(3) == 0)
            return Json::array({alone.at(m_dice.bounded(static_cast<quint32>(alone.size())))});
        Json out = Json::array();
        for (const Json& option : options)
            if (std::find(alone.begin(), alone.end(), option) == alone.end() && m_dice.bounded(3) != 0)
                out.push_back(option);
        return out;
    }
    std::string chosen(const Json& card)
    {
        const Json& options = card.at("options");
        if (options.empty())
            return words();
        if (!card.value("several", false))
            return options.at(m_dice.bounded(static_cast<quint32>(options.size()))).get<std::string>();
        std::string out;
        for (const Json& option : some(options, card.value("alone", Json::array())))
            out += (out.empty() ? "" : "\n") + option.get<std::string>();
        return out;
    }

    QRandomGenerator m_dice;
};

// The oracle: what the first of two sees of a card, from what both answered and nothing else. Null: it does
// not come up.
Json mustBeSeen(const Json& card, const Json& mine, const Json& theirs)
{
    const Json& a = mine.at("value");
    const Json& b = theirs.at("value");
    if (a.is_null() || b.is_null() || mine.at("keep") == true || theirs.at("keep") == true)
        return nullptr;
    const auto has = [](const Json& list, const Json& one) {
        return std::find(list.begin(), list.end(), one) != list.end();
    };
    const auto kind = card.at("kind").get<std::string>();
    Json out = Json::array();
    if (kind == "wish")
        return a != "no" && b != "no" ? Json(true) : Json(nullptr);
    if (kind == "together")
        return a == true && b == true ? Json(true) : Json(nullptr);
    if (kind == "exchange") {
        if (has(a, "give") && has(b, "receive"))
            out.push_back("give");
        if (has(a, "receive") && has(b, "give"))
            out.push_back("receive");
    } else if (kind == "pick") {
        for (const Json& option : card.at("options"))
            if (has(a, option) && has(b, option))
                out.push_back(option);
    } else if (kind == "range") {
        const int from = std::max(a[0].get<int>(), b[0].get<int>());
        const int to = std::min(a[1].get<int>(), b[1].get<int>());
        if (from <= to)
            out = {from, to};
    }
    return out.empty() ? Json(nullptr) : out;
}

TEST_F(Players, SeeOfAnOldFileAndOfANewerOneBesideItWhatTheirAnswersImply)
{
    const QString newer = m_folder.filePath(QStringLiteral("new-chairs.json"));
    QFile file(newer);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kNewer);
    file.close();
    alex = std::make_unique<Player>(
        options({QStringLiteral("--name"), QStringLiteral("Alex"), QStringLiteral("--exercise"), m_path,
                 QStringLiteral("--exercise"), newer}));
    pair();
    std::map<std::string, int> cameUp;
    for (quint32 evening = 0; evening < 16 && !HasFailure(); ++evening) {
        const bool old = evening % 2 == 0;
        SCOPED_TRACE(evening);
        alex->say({{"do", "propose"},
                   {"exercise", old ? "two-chairs" : "new-chairs"},
                   {"round", old ? "porch" : "hall"}});
        const Json cards = robin->next("proposed").at("cards");
        robin->say("agree");
        robin->next("agreed");
        alex->next("agreed");

        Person first(100 + evening);
        Person second(200 + evening);
        std::vector<std::pair<Json, Json>> expected; // by card: as Alex sees it, and as Robin does
        std::map<std::string, std::pair<Json, Json>> given;
        std::string last; // card that two can share
        for (const Json& card : cards) {
            const auto id = card.at("id").get<std::string>();
            const Json a = first.answer(card);
            const Json r = second.answer(card);
            alex->say(a);
            robin->say(r);
            given[id] = {a, r};
            if (card.at("kind") != "private")
                last = id;
            if (const Json seen = mustBeSeen(card, a, r); !seen.is_null())
                expected.emplace_back(Json{{"card", id}, {"overlap", seen}},
                                      Json{{"card", id}, {"overlap", mustBeSeen(card, r, a)}});
        }
        seal();
        bool done = false;
        for (const auto& [asAlex, asRobin] : expected) {
            alex->say("turn");
            robin->say("turn");
            const Json mine = alex->nextOf({"revealed", "round_done"});
            const Json theirs = robin->nextOf({"revealed", "round_done"});
            ASSERT_EQ(mine.at("event"), "revealed") << asAlex;
            ASSERT_EQ(theirs.at("event"), "revealed") << asRobin;
            for (const auto& [name, value] : asAlex.items())
                EXPECT_EQ(mine.at(name), value) << mine;
            for (const auto& [name, value] : asRobin.items())
                EXPECT_EQ(theirs.at(name), value) << theirs;
            const auto& [a, r] = given.at(mine.at("card").get<std::string>());
            EXPECT_EQ(mine.at("my_words"), a.at("words"));
            EXPECT_EQ(mine.at("their_words"), r.at("words"));
            EXPECT_EQ(theirs.at("their_words"), a.at("words"));
            ++cameUp[(old ? "old " : "new ") + mine.at("kind").get<std::string>()];
            done = mine.at("card") == last;
        }
        if (!done) {
            alex->say("turn");
            robin->say("turn");
        }
        EXPECT_EQ(alex->nextOf({"revealed", "round_done"}).at("event"), "round_done");
        EXPECT_EQ(robin->nextOf({"revealed", "round_done"}).at("event"), "round_done");
    }
    for (const char* form : {"old ", "new "})
        for (const char* kind : {"wish", "exchange", "pick", "range", "together"})
            EXPECT_GT(cameUp[std::string(form) + kind], 0) << form << kind;
    for (Player* player : {alex.get(), robin.get()})
        EXPECT_THAT(player->names(), Not(Contains("failure"))) << player->output();
}

} // namespace
} // namespace mandorla
