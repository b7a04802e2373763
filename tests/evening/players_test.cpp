#include "tests/evening/players.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QStringList>
#include <QTcpServer>
#include <QTcpSocket>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <map>
#include <memory>
#include <string>
#include <vector>

// Whole evenings of two mandorla_player processes over TLS on 127.0.0.1, as an outsider would script them.
namespace mandorla {
namespace {

using namespace test;
using namespace std::chrono_literals;
using std::chrono::milliseconds;
using ::testing::AllOf;
using ::testing::AnyOf;
using ::testing::Contains;
using ::testing::Each;
using ::testing::Ge;
using ::testing::HasSubstr;
using ::testing::IsEmpty;
using ::testing::Le;
using ::testing::Not;
using ::testing::SizeIs;

constexpr milliseconds kSilence = 6s; // what the protocol calls a pause
constexpr milliseconds kPing = 2s;

std::string otherThan(const std::string& code)
{
    return (code[0] == '9' ? '0' : static_cast<char>(code[0] + 1)) + code.substr(1);
}

TEST_F(Players, HoldAnEveningWithARoundThatOneOfThemNeverSaw)
{
    pair();
    const Json cards = agree();
    ASSERT_THAT(cards, SizeIs(8));
    EXPECT_EQ(cards[3].at("options"), Json({"river", "woods", "market", "roof"}));
    EXPECT_EQ(cards[5].at("steps"), 6);
    EXPECT_EQ(cards[6].at("options"), Json::array());
    EXPECT_EQ(cards[7].at("options"), Json({"strings", "rain"}));

    answer(*alex, "hum", "love", "softly ♪ \n");
    answer(*alex, "lantern", "open", "alex would not mind");
    answer(*alex, "tea", Json::array({"give"}), "with honey");
    answer(*alex, "walks", {"river", "woods", "roof"});
    answer(*alex, "notebook", nullptr, "alex keeps this");
    answer(*alex, "evenings", {1, 4});
    answer(*alex, "thanks", true, "…sang on the stairs\u202e"); // nobody's words turn the line
    EXPECT_EQ(alex->next("failure").at("kind"), "bad_value");
    answer(*alex, "thanks", true, "…sang on the stairs");
    answer(*alex, "music", true, "rain");

    answer(*robin, "hum", "open");
    answer(*robin, "lantern", "no", "robin would rather not");
    answer(*robin, "tea", Json::array({"receive"}));
    answer(*robin, "walks", {"woods", "market", "roof"});
    answer(*robin, "notebook", nullptr, "robin keeps this");
    answer(*robin, "evenings", {3, 5});
    answer(*robin, "thanks", true, "…waited");
    answer(*robin, "music", true, "strings");
    seal();

    std::map<std::string, Json> seenByRobin;
    std::map<std::string, Json> seenByAlex = turnAll(seenByRobin);
    const std::map<std::string, Json> both = {
        {"hum", true}, {"walks", {"woods", "roof"}}, {"evenings", {3, 4}}, {"thanks", true}, {"music", true}};
    std::map<std::string, Json> expected = both;
    expected["tea"] = Json::array({"give"});
    EXPECT_EQ(seenByAlex, expected);
    expected["tea"] = Json::array({"receive"});
    EXPECT_EQ(seenByRobin, expected);

    EXPECT_THAT(robin->output(),
                AllOf(HasSubstr("softly ♪ \\n"), HasSubstr("with honey"), HasSubstr("\"rain\"")));
    EXPECT_THAT(robin->output(), AllOf(HasSubstr("…sang on the stairs\""), Not(HasSubstr("\u202e"))));
    EXPECT_THAT(robin->output(), AllOf(Not(HasSubstr("would not mind")), Not(HasSubstr("alex keeps"))));
    EXPECT_THAT(alex->output(), AllOf(Not(HasSubstr("rather not")), Not(HasSubstr("robin keeps"))));

    // The same round may be chosen again. Who quits is gone without a word.
    agree();
    alex->say("quit");
    EXPECT_EQ(alex->exitCode(), 0);
    robin->next("disconnected", 2 * kSilence);
    robin->process().closeWriteChannel();
    EXPECT_EQ(robin->exitCode(), 0);
}

TEST_F(Players, LearnNothingFromSomeoneWhoSaysNotNowEverywhere)
{
    pair();
    agree();
    answerAll(*alex, "WORDS-OF-ALEX");
    answer(*robin, "hum", "no", "WORDS-OF-ROBIN");
    answer(*robin, "lantern", "love", "WORDS-OF-ROBIN", true);
    answer(*robin, "tea", Json::array(), "WORDS-OF-ROBIN");
    answer(*robin, "walks", {"river", "roof"}, "WORDS-OF-ROBIN", true);
    answer(*robin, "notebook", nullptr, "WORDS-OF-ROBIN");
    answer(*robin, "evenings", nullptr, "WORDS-OF-ROBIN");
    answer(*robin, "thanks", false, "WORDS-OF-ROBIN");
    answer(*robin, "music", "skip");
    seal();
    std::map<std::string, Json> seenByRobin;
    EXPECT_THAT(turnAll(seenByRobin), IsEmpty());
    EXPECT_THAT(seenByRobin, IsEmpty());
    for (Player* player : {alex.get(), robin.get()}) {
        EXPECT_THAT(player->names(), Not(Contains("revealed")));
        EXPECT_THAT(player->names(), Not(Contains("failure")));
        EXPECT_THAT(player->output(), Not(HasSubstr("WORDS-OF")));
    }
}

TEST_F(Players, SeeSeveralChoicesAndWhatStandsAloneAsTheyWereChosen)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"id": "two-chairs", "rounds": [{"id": "porch", "title": {"en": "On the porch"}, "cards": [
      {"id": "walks", "kind": "PICK", "prompt": {"en": "Which way?"}, "line": "BOTH", "light": true, "options": [
        {"id": "river", "text": {"en": "The river"}}, {"id": "none", "text": {"en": "None"}, "alone": true}]},
      {"id": "rests", "kind": "TOGETHER", "prompt": {"en": "What rests me?"}, "several": true, "options": [
        {"id": "strings", "text": {"en": "Strings"}}, {"id": "rain", "text": {"en": "Rain"}},
        {"id": "nothing", "text": {"en": "Nothing"}, "alone": true}]}]}]})");
    file.close();
    alex = std::make_unique<Player>(
        options({QStringLiteral("--name"), QStringLiteral("Alex"), QStringLiteral("--exercise"), m_path}));
    pair();
    const Json cards = agree();
    EXPECT_EQ(cards[0].at("alone"), Json::array({"none"}));
    EXPECT_EQ(cards[1].at("several"), true);
    EXPECT_FALSE(cards[0].contains("several"));

    const auto refused = [&](const std::string& card, const Json& value, const std::string& words) {
        answer(*alex, card, value, words);
        return alex->next("failure").at("kind") == "bad_value";
    };
    EXPECT_TRUE(refused("walks", {"river", "none"}, ""));
    EXPECT_TRUE(refused("rests", true, "rain\nstrings"));
    EXPECT_TRUE(refused("rests", true, "rain\nnothing"));

    answer(*alex, "walks", {"none"});
    answer(*robin, "walks", {"none"});
    answer(*alex, "rests", true, "strings\nrain");
    answer(*robin, "rests", true, "nothing");
    seal();
    for (const char* card : {"walks", "rests"}) {
        alex->say("turn");
        robin->say("turn");
        const Json mine = alex->next("revealed");
        const Json theirs = robin->next("revealed");
        ASSERT_EQ(mine.at("card"), card);
        ASSERT_EQ(theirs.at("card"), card);
        if (mine.at("card") == "walks") {
            EXPECT_EQ(mine.at("overlap"), Json::array({"none"}));
            continue;
        }
        EXPECT_EQ(mine.at("their_words"), "nothing");
        EXPECT_EQ(theirs.at("their_words"), "strings\nrain");
    }
}

TEST_F(Players, PairWithNewDigitsAfterThreeWrongGuesses)
{
    alex->say("show_digits");
    const Json port = alex->next("listening").at("port");
    const std::string first = alex->next("code").at("code").get<std::string>();
    robin->say(dialling(port));
    for (int guess = 0; guess < 3; ++guess) {
        EXPECT_THAT(alex->names(), Contains("code").Times(1));
        robin->say(entering(otherThan(first)));
        EXPECT_EQ(robin->next("pairing_failed").at("kind"), "wrong_digits");
        EXPECT_EQ(alex->next("pairing_failed").at("kind"), "wrong_digits");
    }
    const std::string second = alex->next("code").at("code").get<std::string>();
    EXPECT_NE(second, first);
    robin->say(entering(second));
    EXPECT_EQ(robin->next("paired").at("name"), "Alex");
    EXPECT_EQ(alex->next("paired").at("name"), "Robin");
    EXPECT_THAT(alex->names(), Not(Contains("failure")));
}

TEST_F(Players, FindNobodyWhileNobodyShowsDigits)
{
    robin->say(entering("123456"));
    EXPECT_EQ(robin->next("pairing_failed").at("kind"), "nobody_found");
    alex->say("show_digits");
    robin->say(dialling(alex->next("listening").at("port")));
    robin->say(entering(alex->next("code").at("code")));
    robin->next("paired");
    alex->next("paired");
}

TEST_F(Players, TakeAnotherPortIfTheirsIsTaken)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    Player player(options({QStringLiteral("--port"), QString::number(other.serverPort())}));
    player.say("show_digits");
    const Json port = player.next("listening").at("port");
    EXPECT_NE(port, other.serverPort());
    robin->say(dialling(port));
    robin->say(entering(player.next("code").at("code")));
    robin->next("paired");
}

TEST_F(Players, PairAgainWhenOneOfThemBeginsAnew)
{
    pair();
    agree();
    robin->process().kill();
    alex->next("listening");
    robin = std::make_unique<Player>(options({QStringLiteral("--name"), QStringLiteral("Robin")}));
    pair();
    agree();
    answerAll(*alex, "a");
    answerAll(*robin, "r");
    seal();
    std::map<std::string, Json> seenByRobin;
    EXPECT_THAT(turnAll(seenByRobin), SizeIs(7));
}

TEST_F(Players, AreOutOfReachForAThird)
{
    Player third(options({QStringLiteral("--name"), QStringLiteral("NAME-OF-THE-THIRD")}));
    pair();
    agree();
    const std::size_t before = alex->names().size() + robin->names().size();
    for (const Json& port : {alexPort, robinPort}) {
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port.get<quint16>());
        EXPECT_FALSE(socket.waitForConnected(1000)) << "a port is open during the evening";
        third.say(dialling(port));
        third.say(entering("123456"));
        EXPECT_EQ(third.next("pairing_failed").at("kind"), "unreachable");
    }
    EXPECT_THAT(third.names(), Each(AnyOf("exercises", "listening", "pairing_failed")));
    alex->listenFor(500ms);
    robin->listenFor(500ms);
    EXPECT_EQ(alex->names().size() + robin->names().size(), before) << alex->output() << robin->output();

    answerAll(*alex, "a");
    answerAll(*robin, "r");
    seal();
    std::map<std::string, Json> seenByRobin;
    EXPECT_THAT(turnAll(seenByRobin), SizeIs(7));
}

TEST_F(Players, KeepAThirdOutWhileOneIsAway)
{
    pair();
    agree();
    robin->process().kill();
    alex->next("listening"); // for Robin
    Player third(options());
    third.say(dialling(alexPort));
    third.say(entering("123456"));
    const Json failure = third.nextOf({"pairing_failed", "paired"});
    EXPECT_EQ(failure.at("event"), "pairing_failed");
    EXPECT_THAT(third.names(), Each(AnyOf("exercises", "listening", "pairing_failed")));
    alex->listenFor(500ms);
    EXPECT_THAT(alex->names(), Not(Contains(AnyOf("failure", "pairing_failed"))));
}

TEST_F(Players, StopAtAnyCard)
{
    pair();
    agree();
    answerAll(*alex, "WORDS-OF-ALEX");
    robin->say("stop");
    robin->next("stopped");
    alex->next("stopped");
    alex->say("seal");
    EXPECT_EQ(alex->next("failure").at("kind"), "not_now");

    agree();
    answerAll(*alex, "WORDS-OF-ALEX");
    answer(*robin, "lantern", "love", "WORDS-OF-ROBIN"); // the answers before it are gone with the round
    answer(*robin, "music", true, "rain");
    seal();
    alex->say("turn");
    robin->say("turn");
    EXPECT_EQ(alex->next("revealed").at("card"), "lantern");
    EXPECT_EQ(robin->next("revealed").at("their_words"), "WORDS-OF-ALEX");
    alex->say("stop");
    alex->next("stopped");
    robin->next("stopped");
    EXPECT_THAT(alex->names(), Contains("revealed").Times(1));
    EXPECT_THAT(robin->names(), Contains("revealed").Times(1));
    agree();
}

TEST_F(Players, GoOnAfterOneLeftAndCameBack)
{
    pair();
    agree();
    answerAll(*alex, "before");
    alex->say("leave");
    robin->next("disconnected", 2 * kSilence);
    alex->next("disconnected", 2 * kSilence);
    EXPECT_THAT(alex->names(), Contains("listening").Times(1)) << "whoever left is not there to be found";
    answerAll(*robin, "meanwhile");
    robin->say("seal");

    alex->say(dialling(robinPort));
    alex->next("connected");
    robin->next("connected");
    alex->say("seal");
    alex->next("sealed_by_both");
    robin->next("sealed_by_both");

    alex->say("turn");
    robin->say("turn");
    EXPECT_EQ(alex->next("revealed").at("their_words"), "meanwhile");
    EXPECT_EQ(robin->next("revealed").at("their_words"), "before");
    robin->say("leave");
    alex->next("disconnected", 2 * kSilence);
    robin->next("disconnected", 2 * kSilence);
    robin->say(dialling(alexPort));
    alex->next("connected");
    robin->next("connected");
    std::map<std::string, Json> seenByRobin;
    EXPECT_THAT(turnAll(seenByRobin), SizeIs(6));
    EXPECT_THAT(seenByRobin, SizeIs(6));
    for (Player* player : {alex.get(), robin.get()})
        EXPECT_THAT(player->names(), Not(Contains("failure"))) << player->output();
}

TEST_F(Players, HearOfAKilledOneSixSecondsLater)
{
    pair();
    alex->listenFor(100ms);
    QElapsedTimer clock;
    clock.start();
    robin->process().kill();
    alex->next("disconnected", 2 * kSilence);
    // Counted from its last byte, and it was never quiet for longer than a ping.
    EXPECT_THAT(milliseconds(clock.elapsed()), AllOf(Ge(kSilence - kPing - 500ms), Le(kSilence + 2s)));
}

TEST_F(Players, RefuseWhatCannotBeDoneAndGoOn)
{
    const auto kindOf = [this](const std::string& line) {
        alex->write(line + "\n");
        const Json failure = alex->next("failure");
        EXPECT_FALSE(failure.at("sentence").get<std::string>().empty());
        return failure.at("kind").get<std::string>();
    };
    for (const char* line : {"hello", "[]", "7", "\"agree\"", "{", "{}", R"({"do":7})", R"({"do":"undress"})",
                             "{\"do\":\"agree\"\xff}"})
        EXPECT_EQ(kindOf(line), "bad_command") << line;
    EXPECT_EQ(kindOf(std::string(64 * 1024 + 1, 'x')), "bad_command");
    EXPECT_EQ(kindOf(std::string(64 * 1024, '[')), "bad_command");
    for (const char* verb :
         {"agree", "dismiss", "seal", "unseal", "turn", "unturn", "stop", "leave", "answer"})
        EXPECT_EQ(kindOf(Json{{"do", verb}}.dump()), "not_now") << verb;
    for (const char* line : {R"({"do":"dial"})", R"({"do":"dial","address":"home"})",
                             R"({"do":"dial","address":"10.0.0.2","port":0})",
                             R"({"do":"dial","address":"10.0.0.2","port":70000})",
                             R"({"do":"dial","address":"10.0.0.2","port":"1"})", R"({"do":"enter_code"})",
                             R"({"do":"enter_code","code":"12345"})", R"({"do":"enter_code","code":482913})"})
        EXPECT_EQ(kindOf(line), "bad_value") << line;
    EXPECT_EQ(kindOf(R"({"do":"propose"})"), "no_such_round");
    EXPECT_EQ(kindOf(R"({"do":"propose","exercise":"safe-with-you","round":"porch"})"), "no_such_round");
    EXPECT_EQ(kindOf(R"({"do":"propose","exercise":"two-chairs","round":"alone"})"), "bad_value");

    pair();
    agree();
    EXPECT_EQ(kindOf(R"({"do":"answer","card":"hat","value":"love"})"), "unknown_card");
    EXPECT_EQ(kindOf(R"({"do":"answer","value":"love"})"), "unknown_card");
    for (const char* line : {R"({"card":"hum","value":"maybe"})",
                             R"({"card":"hum","value":true})",
                             R"({"card":"hum","value":["love"]})",
                             R"({"card":"hum","value":"love","words":7})",
                             R"({"card":"hum","value":"love","words":"a\u0000b"})",
                             R"({"card":"hum","value":"love","keep":"yes"})",
                             R"({"card":"tea","value":"give"})",
                             R"({"card":"tea","value":["take"]})",
                             R"({"card":"tea","value":[1]})",
                             R"({"card":"walks","value":["sea"]})",
                             R"({"card":"walks","value":[0]})",
                             R"({"card":"evenings","value":[4,1]})",
                             R"({"card":"evenings","value":[0,6]})",
                             R"({"card":"evenings","value":[-1,2]})",
                             R"({"card":"evenings","value":[0.5,2]})",
                             R"({"card":"evenings","value":[1]})",
                             R"({"card":"evenings","value":[1,18446744073709551616]})",
                             R"({"card":"thanks","value":"yes"})",
                             R"({"card":"music","value":true,"words":"drums"})",
                             R"({"card":"notebook","value":true})"}) {
        Json command = Json::parse(line);
        command["do"] = "answer";
        EXPECT_EQ(kindOf(command.dump()), "bad_value") << line;
    }
    EXPECT_EQ(kindOf(Json{{"do", "answer"}, {"card", "hum"}, {"words", std::string(2049, 'w')}}.dump()),
              "bad_value");
    alex->say("seal");
    EXPECT_EQ(kindOf(R"({"do":"answer","card":"hum","value":"no"})"), "not_now");
    EXPECT_EQ(kindOf(R"({"do":"seal"})"), "not_now");
    EXPECT_EQ(kindOf(R"({"do":"turn"})"), "not_now");
    alex->say("unseal");

    answerAll(*alex, "a");
    answerAll(*robin, "r");
    seal();
    std::map<std::string, Json> seenByRobin;
    EXPECT_THAT(turnAll(seenByRobin), SizeIs(7));
}

TEST_F(Players, FindEachOtherByBeacon)
{
    const QString port = QString::number(QRandomGenerator::global()->bounded(20000, 60000));
    const QStringList near{QStringLiteral("--port"), QStringLiteral("0"),
                           QStringLiteral("--beacons-on-loopback"), port};
    Player shows(near);
    Player types(near);
    shows.say("show_digits");
    types.say(entering(shows.next("code").at("code")));
    EXPECT_EQ(types.next("found").at("laptops"), 1);
    EXPECT_EQ(types.next("paired").at("name"), "");
    shows.next("paired");
}

TEST_F(Players, SayWhatIsThereToChooseFrom)
{
    Json list = alex->next("exercises").at("list");
    ASSERT_THAT(list, SizeIs(19)); // the built-in files, and Alex's own
    EXPECT_EQ(list[0].at("id"), "safe-with-you");
    EXPECT_EQ(list.back().at("id"), "two-chairs");
    EXPECT_EQ(list.back().at("rounds")[0].at("id"), "porch");
    EXPECT_EQ(list.back().at("rounds")[0].at("title"), "On the porch");
    alex->say("exercises");
    EXPECT_EQ(alex->next("exercises").at("list"), list);
}

TEST_F(Players, ExplainThemselves)
{
    QProcess help;
    help.start(QString::fromStdString(playerProgram()), {QStringLiteral("--help")});
    ASSERT_TRUE(help.waitForFinished());
    EXPECT_EQ(help.exitCode(), 0);
    const QString text = QString::fromUtf8(help.readAllStandardOutput());
    for (const char* event :
         {"listening", "found", "code", "paired", "pairing_failed", "connected", "disconnected", "exercises",
          "proposed", "agreed", "sealed_by_both", "revealed", "round_done", "stopped", "failure"})
        EXPECT_TRUE(text.contains(QStringLiteral("{\"event\":\"%1\"").arg(QLatin1String(event)))) << event;
    // Each example is a line that the player takes.
    const QRegularExpression example(QStringLiteral("^ *(\\{\"do\":.*\\})$"),
                                     QRegularExpression::MultilineOption);
    const QString somebody = QStringLiteral("\"10.0.0.2\",\"port\":28460"); // who must not hear of a test
    const QString nobody = QStringLiteral("\"127.0.0.1\",\"port\":1");
    ASSERT_TRUE(text.contains(somebody));
    int count = 0;
    for (auto matches = example.globalMatch(text); matches.hasNext(); ++count)
        robin->write(matches.next().captured(1).replace(somebody, nobody).toStdString() + "\n");
    EXPECT_GE(count, 14);
    EXPECT_EQ(robin->exitCode(), 0) << "quit is one of them";
    robin->listenFor(0ms);
    EXPECT_THAT(robin->output(), Not(HasSubstr("bad_command")));
}

// As tests/packaging/firewalls asks, in a root that has one.
TEST_F(Players, SayWhatOpensTheFirewallThatIsOnHere)
{
    QProcess asked;
    asked.start(QString::fromStdString(playerProgram()),
                {QStringLiteral("--firewall"), QStringLiteral("eth0")});
    ASSERT_TRUE(asked.waitForFinished());
    EXPECT_EQ(asked.exitCode(), 0) << asked.readAllStandardError().toStdString();
    EXPECT_THAT(asked.readAllStandardOutput().toStdString(), AnyOf("\n", HasSubstr("28460")));
}

TEST_F(Players, RefuseAFaultyFileByName)
{
    QFile file(m_path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(kFile).replace("\"kind\": \"RANGE\"", "\"kind\": \"SCORE\""));
    file.close();
    Player player(options({QStringLiteral("--exercise"), m_path}));
    EXPECT_EQ(player.exitCode(), 2);
    const std::string said = player.process().readAllStandardError().toStdString();
    EXPECT_THAT(said, AllOf(HasSubstr("two-chairs.json:"), HasSubstr("cards[5].kind: unknown_kind")));
    EXPECT_THAT(said, Not(HasSubstr(m_folder.path().toStdString())));
    player.listenFor(0ms);
    EXPECT_EQ(player.output(), "");

    for (const QStringList& wrong :
         {QStringList{QStringLiteral("--exercise"), m_folder.filePath(QStringLiteral("none.json"))},
          QStringList{QStringLiteral("--port"), QStringLiteral("70000")},
          QStringList{QStringLiteral("--listen"), QStringLiteral("home")},
          QStringList{QStringLiteral("--name"), QString(41, QLatin1Char('n'))},
          QStringList{QStringLiteral("--score")}, QStringList{QStringLiteral("stray")}})
        EXPECT_EQ(Player(wrong).exitCode(), 2) << wrong.join(QLatin1Char(' ')).toStdString();
}

} // namespace
} // namespace mandorla
