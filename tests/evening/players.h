#pragma once

#include "tests/support/player_process.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

// Two mandorla_player processes over TLS on 127.0.0.1, as an outsider would script them.
namespace mandorla::test {

inline constexpr const char* kFile = R"({
  "id": "two-chairs", "title": {"en": "Two chairs"},
  "rounds": [
    {"id": "porch", "title": {"en": "On the porch"}, "cards": [
      {"id": "hum", "kind": "WISH", "prompt": {"en": "Humming while we cook."}},
      {"id": "lantern", "kind": "WISH", "prompt": {"en": "A lantern instead of the lamp."}},
      {"id": "tea", "kind": "EXCHANGE", "prompt": {"en": "Tea, brought without asking."}},
      {"id": "walks", "kind": "PICK", "prompt": {"en": "Which ways do you like to walk?"}, "options": [
        {"id": "river", "text": {"en": "Along the river"}}, {"id": "woods", "text": {"en": "Into the woods"}},
        {"id": "market", "text": {"en": "Over the market"}}, {"id": "roof", "text": {"en": "Up to the roof"}}]},
      {"id": "notebook", "kind": "PRIVATE", "prompt": {"en": "What do I leave unsaid?"}},
      {"id": "evenings", "kind": "RANGE", "prompt": {"en": "How many evenings at home?"}, "options": [
        {"id": "e0", "text": {"en": "0"}}, {"id": "e1", "text": {"en": "1"}}, {"id": "e2", "text": {"en": "2"}},
        {"id": "e3", "text": {"en": "3"}}, {"id": "e4", "text": {"en": "4"}}, {"id": "e5", "text": {"en": "5"}}]},
      {"id": "thanks", "kind": "TOGETHER", "prompt": {"en": "I was glad when you…"}},
      {"id": "music", "kind": "TOGETHER", "prompt": {"en": "Tonight I would like to hear…"}, "options": [
        {"id": "strings", "text": {"en": "Strings"}}, {"id": "rain", "text": {"en": "Only the rain"}}]}]},
    {"id": "alone", "title": {"en": "Alone"}, "cards": [
      {"id": "only", "kind": "PRIVATE", "prompt": {"en": "For myself."}}]}]})";

// Alex shows the digits and has the file; Robin types them and has never seen the round.
class Players : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        m_path = m_folder.filePath(QStringLiteral("two-chairs.json"));
        QFile file(m_path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kFile);
        file.close();
        alex = std::make_unique<Player>(options(
            {QStringLiteral("--name"), QStringLiteral("Alex"), QStringLiteral("--exercise"), m_path}));
        robin = std::make_unique<Player>(options({QStringLiteral("--name"), QStringLiteral("Robin")}));
    }

    void pair()
    {
        alex->say("show_digits");
        if (alexPort.is_null()) // else it is still open
            alexPort = alex->next("listening").at("port");
        const Json code = alex->next("code").at("code").get<std::string>();
        robin->say(dialling(alexPort));
        robinPort = robin->next("listening").at("port");
        robin->say(entering(code));
        EXPECT_EQ(alex->next("paired").at("name"), "Robin");
        EXPECT_EQ(robin->next("paired").at("name"), "Alex");
        alex->next("connected");
        robin->next("connected");
    }

    // The cards as Robin sees them.
    Json agree()
    {
        alex->say({{"do", "propose"}, {"exercise", "two-chairs"}, {"round", "porch"}});
        const Json mine = alex->next("proposed");
        const Json theirs = robin->next("proposed");
        EXPECT_EQ(mine.at("exercise"), "two-chairs");
        EXPECT_EQ(theirs.at("exercise"), "") << "nobody told Robin which file it is from";
        EXPECT_EQ(mine.at("cards"), theirs.at("cards"));
        robin->say("agree");
        EXPECT_EQ(robin->next("agreed").at("round"), "porch");
        EXPECT_EQ(alex->next("agreed").at("round"), "porch");
        return theirs.at("cards");
    }

    static void answer(Player& player, const std::string& card, const Json& value,
                       const std::string& words = "", bool keep = false)
    {
        player.say({{"do", "answer"}, {"card", card}, {"value", value}, {"words", words}, {"keep", keep}});
    }

    // Yes to everything there is.
    static void answerAll(Player& player, const std::string& words)
    {
        answer(player, "hum", "love", words);
        answer(player, "lantern", "open", words);
        answer(player, "tea", {"give", "receive"}, words);
        answer(player, "walks", {"river", "woods", "market", "roof"}, words);
        answer(player, "notebook", nullptr, words);
        answer(player, "evenings", {0, 5}, words);
        answer(player, "thanks", true, words);
        answer(player, "music", true, "rain");
    }

    void seal()
    {
        alex->say("seal");
        robin->say("seal");
        alex->next("sealed_by_both");
        robin->next("sealed_by_both");
    }

    // Both turn until the round is done; what each saw.
    std::map<std::string, Json> turnAll(std::map<std::string, Json>& seenByRobin)
    {
        std::map<std::string, Json> seenByAlex;
        for (bool done = false; !done && !HasFailure();) {
            alex->say("turn");
            robin->say("turn");
            const Json mine = alex->nextOf({"revealed", "round_done"});
            const Json theirs = robin->nextOf({"revealed", "round_done"});
            EXPECT_EQ(mine.at("event"), theirs.at("event"));
            done = mine.at("event") != "revealed";
            if (done)
                break;
            EXPECT_EQ(mine.at("card"), theirs.at("card")) << "the same card at the same time";
            EXPECT_EQ(mine.at("kind"), theirs.at("kind"));
            EXPECT_EQ(mine.at("my_words"), theirs.at("their_words"));
            EXPECT_EQ(mine.at("their_words"), theirs.at("my_words"));
            seenByAlex[mine.at("card").get<std::string>()] = mine.at("overlap");
            seenByRobin[theirs.at("card").get<std::string>()] = theirs.at("overlap");
            if (mine.at("card") == "music") { // the last card: nothing is left to turn
                alex->next("round_done");
                robin->next("round_done");
                done = true;
            }
        }
        return seenByAlex;
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::unique_ptr<Player> alex;
    std::unique_ptr<Player> robin;
    Json alexPort;
    Json robinPort;
};

} // namespace mandorla::test
