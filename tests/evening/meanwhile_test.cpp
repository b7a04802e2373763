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

} // namespace
} // namespace mandorla::test
