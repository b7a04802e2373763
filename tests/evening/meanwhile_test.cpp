#include "protocol/rounds/round.h"
#include "tests/evening/keeping.h"
#include "tests/support/player_process.h"

#include <QFile>
#include <QTemporaryDir>
#include <QThread>

#include <gtest/gtest.h>

#include <memory>
#include <string>

// What two processes do while 128 seals are made and checked beside their event loops: whatever it is, and
// whenever it comes, the evening goes on from there.
namespace mandorla::test {
namespace {

constexpr int kDelays[] = {0, 4, 20, 70}; // ms after the second seal: any moment must do

class Meanwhile : public ::testing::Test
{
protected:
    void SetUp() override
    {
        Json ways = Json::array(), cards = Json::array();
        for (int i = 0; i < 16; ++i)
            ways.push_back({{"id", "o" + std::to_string(i)}, {"text", {{"en", "Way " + std::to_string(i)}}}});
        for (int i = 0; i < 8; ++i)
            cards.push_back({{"id", "p" + std::to_string(i)},
                             {"kind", "PICK"},
                             {"prompt", {{"en", "Walk " + std::to_string(i)}}},
                             {"options", ways}});
        const Json round{{"id", "r"}, {"title", {{"en", "Walks"}}}, {"cards", cards}};
        const Json exercise{{"id", "walks"}, {"title", {{"en", "Walks"}}}, {"rounds", {round}}};
        ASSERT_TRUE(m_folder.isValid());
        QFile file(m_folder.filePath(QStringLiteral("walks.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QByteArray::fromStdString(exercise.dump()));
        file.close();
        alex = std::make_unique<Player>(options({QStringLiteral("--exercise"), file.fileName()}));
        robin = std::make_unique<Player>(options());
        alex->say("show_digits");
        robin->say(dialling(alex->next("listening").at("port")));
        robin->say(entering(alex->next("code").at("code")));
        alex->next("connected");
        robin->next("connected");
    }

    // Both have sealed, so long ago.
    void seal(int delay)
    {
        alex->say({{"do", "propose"}, {"exercise", "walks"}, {"round", "r"}});
        robin->next("proposed");
        robin->say("agree");
        for (Player* player : {alex.get(), robin.get()}) {
            player->next("agreed");
            for (int i = 0; i < 8; ++i)
                player->say({{"do", "answer"}, {"card", "p" + std::to_string(i)}, {"value", {"o3", "o4"}}});
        }
        alex->say("seal");
        robin->say("seal");
        QThread::msleep(static_cast<unsigned long>(delay));
    }

    // Once both can turn a card, it shows what both have.
    void expectACard()
    {
        for (Player* player : {alex.get(), robin.get()}) {
            player->next("sealed_by_both");
            player->say("turn");
        }
        for (Player* player : {alex.get(), robin.get()})
            EXPECT_EQ(player->next("revealed").at("overlap"), (Json{"o3", "o4"}));
        stop();
    }

    void stop()
    {
        alex->say("stop");
        alex->next("stopped");
        robin->next("stopped");
    }

    std::unique_ptr<Player> alex, robin;

private:
    QTemporaryDir m_folder;
};

TEST_F(Meanwhile, ASealIsTakenBackAndPutAgain)
{
    for (const int delay : kDelays) {
        SCOPED_TRACE(delay);
        seal(delay);
        robin->say("unseal"); // or it is too late for that, and for the next
        robin->say("seal");
        expectACard();
    }
}

TEST_F(Meanwhile, OneStops)
{
    for (const int delay : kDelays) {
        SCOPED_TRACE(delay);
        seal(delay);
        stop();
    }
    seal(0);
    expectACard();
}

TEST_F(Meanwhile, OneLeavesAndComesBack)
{
    for (const int delay : kDelays) {
        SCOPED_TRACE(delay);
        seal(delay);
        robin->say("leave");
        robin->say(dialling(alex->next("listening").at("port"))); // it is, once it has lost the other
        expectACard();
    }
}

TEST_F(Meanwhile, OneQuits)
{
    for (const int delay : kDelays) {
        SCOPED_TRACE(delay);
        seal(delay);
        robin->say("quit");
        EXPECT_EQ(robin->exitCode(), 0);
        alex->say("stop");
        alex->next("stopped");
        robin.reset();
        alex.reset();
        SetUp();
    }
}

// With what is kept: locked, or the power gone, and opened again.
TEST_F(Keeping, WhoeverLocksOrCrashesWhile128SlotsAreSealedGoesOnFromThere)
{
    protocol::RoundDraft draft = sampleRound();
    const protocol::Card pick = draft.cards.at(3);
    draft.cards.assign(8, pick);
    for (std::size_t card = 0; card < draft.cards.size(); ++card) {
        draft.cards[card].id = "card-" + std::to_string(card);
        draft.cards[card].options.assign(16, pick.options.at(0));
        for (std::size_t option = 0; option < 16; ++option)
            draft.cards[card].options[option].id = "option-" + std::to_string(option);
    }
    round = protocol::checkRound(draft).value();
    std::vector<bool> all(16, true);
    const std::vector<Answer> answers(8, Answer{protocol::Pick{all}, "said", false});
    Home one(beacons), two(beacons);
    pair(one, two);
    ASSERT_NO_FATAL_FAILURE(agree(one, two));
    answerAll(one, answers);
    answerAll(two, answers);
    const auto turning = [&] {
        return one.partner().phase() == Partner::Phase::Turning &&
               two.partner().phase() == Partner::Phase::Turning;
    };
    for (const int delay : {0, 12, 40}) {
        for (const bool crashes : {false, true}) {
            SCOPED_TRACE(std::to_string(delay) + (crashes ? ", crashed" : ", locked"));
            (void)one.partner().seal();
            (void)two.partner().seal();
            QTest::qWait(delay);
            if (crashes)
                one.dieAndComeBack();
            else
                one.leaveAndComeBack();
            ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, 30s));
            EXPECT_EQ(one.partner().answerTo(7), answers[7]);
            (void)one.partner().unseal(); // if it is not too late for that
            (void)two.partner().unseal();
        }
    }
    (void)one.partner().seal();
    (void)two.partner().seal();
    ASSERT_TRUE(wait(turning, 30s));
    turnOne(one, two, 1);
    EXPECT_EQ(one.count<Failed>() + two.count<Failed>(), 0u);
}

} // namespace
} // namespace mandorla::test
