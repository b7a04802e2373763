#include "sync/limits.h"
#include "tests/support/clients.h"
#include "tests/support/player_process.h"
#include "tests/support/proxy.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <optional>

// Talking it through, between two processes over a cable that is cut: neither is alone in it for longer than
// the silence limit, however it ends.
namespace mandorla::test {
namespace {

using namespace std::chrono_literals;
using Way = Proxy::Way;
using Then = Proxy::Then;

constexpr auto kTolerance = 1500ms; // of busy cores, under a sanitizer too

constexpr const char* kRound = R"({"id": "table", "title": {"en": "At the table"}, "rounds": [
    {"id": "two", "title": {"en": "Two"}, "cards": [
      {"id": "hum", "kind": "WISH", "prompt": {"en": "Humming while we cook."}},
      {"id": "lantern", "kind": "WISH", "prompt": {"en": "A lantern instead of the lamp."}}]}]})";

// Alex shows, Robin dials through the cable; a first card has shown something to both.
class Talks : public ::testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(m_folder.isValid());
        QFile file(m_folder.filePath(QStringLiteral("table.json")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(kRound);
        file.close();
        alex = std::make_unique<Player>(options({QStringLiteral("--exercise"), file.fileName()}));
        robin = std::make_unique<Player>(options());
        alex->say("show_digits");
        cable = std::make_unique<Proxy>(alex->next("listening").at("port").get<quint16>());
        robin->say(dialling(cable->port()));
        robin->say(entering(alex->next("code").at("code")));
        alex->next("connected");
        robin->next("connected");
        alex->say({{"do", "propose"}, {"exercise", "table"}, {"round", "two"}});
        robin->next("proposed");
        robin->say("agree");
        for (Player* player : both()) {
            player->next("agreed");
            for (const char* card : {"hum", "lantern"})
                player->say({{"do", "answer"}, {"card", card}, {"value", "love"}});
            player->say("seal");
        }
        for (Player* player : both()) {
            player->next("sealed_by_both");
            player->say("turn");
        }
        for (Player* player : both())
            player->next("revealed");
    }

    [[nodiscard]] std::array<Player*, 2> both() const { return {alex.get(), robin.get()}; }

    static void until(Player& player, const std::string& stage)
    {
        Json event;
        do
            event = player.next("talk");
        while (!event.is_null() && event.at("stage") != stage);
    }

    void begin()
    {
        alex->say({{"do", "talk"}, {"minutes", 2}, {"i_begin", false}});
        until(*robin, "asked");
        robin->say("talk_agree");
        for (Player* player : both())
            until(*player, "on");
    }

    // When each came to have none, from now on; nothing where it does not within the time.
    std::array<std::optional<sync::Time>, 2> ends(std::chrono::milliseconds patience)
    {
        const sync::Time began = theClock.now();
        std::array<std::optional<sync::Time>, 2> out;
        while (theClock.now() - began < patience && (!out[0] || !out[1]))
            for (std::size_t i = 0; i < 2; ++i)
                for (const Json& event : both()[i]->fresh(20ms))
                    if (event.at("event") == "talk" && !out[i])
                        out[i] = event.at("stage") == "none" ? std::optional(theClock.now() - began)
                                                             : std::nullopt;
        return out;
    }

    void expectNeverAlone(const char* how)
    {
        const auto ended = ends(limits::kSilence + 6s);
        ASSERT_TRUE(ended[0] && ended[1]) << how;
        EXPECT_LE(std::max(*ended[0], *ended[1]) - std::min(*ended[0], *ended[1]),
                  limits::kSilence + kTolerance)
            << how;
        EXPECT_LE(std::max(*ended[0], *ended[1]), limits::kSilence + kTolerance) << how;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Player> alex;
    std::unique_ptr<Player> robin;
    std::unique_ptr<Proxy> cable;
};

TEST_F(Talks, BeginAndEndOnBothAtOnce)
{
    begin();
    alex->say("talk_end");
    const auto ended = ends(5s);
    ASSERT_TRUE(ended[0] && ended[1]);
    EXPECT_LE(std::max(*ended[0], *ended[1]), kTolerance);
    begin(); // and again, as they like
    robin->say("turn");
    EXPECT_EQ(robin->next("failure").at("kind"), "not_now") << "no hand is put on the card meanwhile";
    robin->say("talk_end");
    for (Player* player : both()) {
        until(*player, "none");
        player->say("turn");
    }
    for (Player* player : both())
        EXPECT_EQ(player->next("revealed").at("card"), "lantern");
}

TEST_F(Talks, ArePulledApartTogether)
{
    begin();
    cable->pull();
    expectNeverAlone("a pulled cable");
}

TEST_F(Talks, OfWhichOneEndedInACutCableEndForTheOtherWithTheSilence)
{
    begin();
    cable->stop(Way::Back, Then::Swallow); // nothing of Alex's arrives any more
    alex->say("talk_end");
    until(*alex, "none");
    const sync::Time alone = theClock.now();
    until(*robin, "none");
    EXPECT_LE(theClock.now() - alone, limits::kSilence + kTolerance);
}

TEST_F(Talks, WhoAcceptsIntoADeadCableIsNotLeftInIt)
{
    alex->say({{"do", "talk"}, {"minutes", 5}, {"i_begin", true}});
    until(*robin, "asked");
    cable->stop(Way::There, Then::Swallow); // Robin's acceptance is lost
    robin->say("talk_agree");
    until(*robin, "on");
    const sync::Time alone = theClock.now();
    until(*robin, "none");
    EXPECT_LE(theClock.now() - alone, limits::kSilence + kTolerance);
    for (const Json& event : alex->fresh(200ms))
        EXPECT_NE(event.value("stage", ""), "on");
}

// The connection ends outright and another comes within the limit: neither goes on in it.
TEST_F(Talks, DoNotOutliveTheirConnection)
{
    begin();
    cable->cut();
    expectNeverAlone("a cut connection");
    for (Player* player : both())
        (void)player->fresh(3s); // they have met again, whether or not they noticed a pause
    begin();
    robin->say("talk_end");
    for (Player* player : both())
        until(*player, "none");
}

} // namespace
} // namespace mandorla::test
