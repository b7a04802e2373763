#include "tests/support/player_process.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <memory>
#include <random>
#include <string>

// Two processes, each on a vault of its own, killed at random moments of evening after evening. Whatever is
// killed when: both go on, and see what they would have seen. MANDORLA_CRASH_SEED begins elsewhere.
namespace mandorla::test {
namespace {

using namespace std::chrono_literals;

constexpr const char* kFile =
    R"({"id":"porch","title":{"en":"Porch"},"rounds":[{"id":"porch","title":{"en":"Porch"},"cards":[
  {"id":"hum","kind":"WISH","prompt":{"en":"Humming."}},
  {"id":"lantern","kind":"WISH","prompt":{"en":"A lantern."}},
  {"id":"walks","kind":"PICK","prompt":{"en":"Which way?"},"options":[
    {"id":"river","text":{"en":"River"}},{"id":"woods","text":{"en":"Woods"}}]},
  {"id":"thanks","kind":"TOGETHER","prompt":{"en":"I was glad."}}]}]})";

// What both see of it, by card: the overlap. The lantern is wanted by one alone.
const std::map<std::string, Json> kShared{{"hum", true}, {"walks", Json::array({"woods"})}, {"thanks", true}};

// One person's laptop through all its crashes. Its person does whatever the evening needs next, again and
// again.
class Laptop
{
public:
    Laptop(std::size_t who, quint16 beacons, const QString& file)
        : m_who(who)
        , m_arguments{QStringLiteral("--listen"),
                      QStringLiteral("127.0.0.1"),
                      QStringLiteral("--port"),
                      QStringLiteral("0"),
                      QStringLiteral("--beacons-on-loopback"),
                      QString::number(beacons),
                      QStringLiteral("--exercise"),
                      file,
                      QStringLiteral("--vault"),
                      m_folder.filePath(QStringLiteral("vault")),
                      QStringLiteral("--passphrase"),
                      QStringLiteral("ten thousand lamps")}
    {
        start();
    }

    void start() { player = std::make_unique<Player>(m_arguments); }

    void kill()
    {
        (void)look(0ms); // what it had said by now was on its disk
        player = nullptr;
        m_before = m_shown;
        m_shown.clear();
        m_agreed = m_sealed = m_done = m_told = false;
        m_isOld = !m_everSealed;
        start();
    }

    void beginEvening()
    {
        m_shown.clear();
        m_before.clear();
        m_agreed = m_sealed = m_everSealed = m_isOld = m_done = m_suggested = false;
    }

    // Reads what has come. False: something that must not be.
    bool look(std::chrono::milliseconds time)
    {
        for (const Json& event : player->fresh(time)) {
            const std::string name = event.at("event").get<std::string>();
            if (name == "agreed") {
                m_agreed = true;
            } else if (name == "proposed") {
                m_suggested = true;
            } else if (name == "sealed_by_both") {
                m_sealed = true;
                m_everSealed = m_everSealed || !m_isOld;
            } else if (name ==
                       "disconnected") { // the last of what comes again: this evening's, if it was not done
                m_everSealed = m_everSealed || m_sealed;
                m_isOld = false;
                m_told = true;
            } else if (name == "seal_again") {
                m_sealed = false;
            } else if (name == "revealed") {
                m_shown[event.at("card").get<std::string>()] = event.at("overlap");
            } else if (name == "round_done" && m_isOld) { // told again
                beginEvening();
            } else if (name == "round_done") {
                m_done = true;
            } else if (name == "failure" && event.at("kind") != "not_now") {
                ADD_FAILURE() << event.dump() << "\n" << player->output();
                return false;
            }
        }
        return true;
    }

    void person()
    {
        if (m_done || !m_told) // till then nobody sees which evening this is, and would begin another
            return;
        if (!m_agreed) {
            if (m_who == 0)
                player->say({{"do", "propose"}, {"exercise", "porch"}, {"round", "porch"}});
            else if (m_suggested)
                player->say("agree");
            return;
        }
        if (m_sealed)
            return player->say("turn");
        const auto answer = [&](const char* card, const Json& value, const char* words) {
            player->say(
                {{"do", "answer"}, {"card", card}, {"value", value}, {"words", words}, {"keep", false}});
        };
        answer("hum", m_who == 0 ? "love" : "open", "");
        answer("lantern", m_who == 0 ? "love" : "no", "");
        answer("walks", m_who == 0 ? Json::array({"river", "woods"}) : Json::array({"woods"}), "");
        answer("thanks", true, "you sang");
        player->say("seal");
    }

    [[nodiscard]] bool done() const { return m_done; }

    void expectAll() const
    {
        EXPECT_EQ(m_shown, kShared);
        for (const auto& [card, overlap] : m_before)
            EXPECT_EQ(m_shown.count(card), 1u) << "shown before a crash, and not after it";
    }

    std::unique_ptr<Player> player;

private:
    std::size_t m_who;
    QTemporaryDir m_folder;
    QStringList m_arguments;
    std::map<std::string, Json> m_shown, m_before;
    bool m_suggested = false, m_agreed = false, m_sealed = false, m_everSealed = false, m_done = false;
    bool m_isOld = false; // what is over is the evening before's
    bool m_told = true;   // what was before the last start has come again
};

class Crashes : public testing::TestWithParam<unsigned>
{
};

TEST_P(Crashes, BothAlwaysGoOn)
{
    constexpr int kKills = 52;
    const char* given = std::getenv("MANDORLA_CRASH_SEED");
    const unsigned seed = given ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : GetParam();
    SCOPED_TRACE("MANDORLA_CRASH_SEED=" + std::to_string(seed));
    std::mt19937 dice(seed);
    const auto below = [&dice](int n) { return static_cast<int>(dice() % static_cast<unsigned>(n)); };

    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("porch.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(kFile);
    file.close();
    QTcpServer server;
    server.listen(QHostAddress::LocalHost, 0);
    const quint16 beacons = server.serverPort();
    server.close();
    std::array<Laptop, 2> laptops{Laptop(0, beacons, file.fileName()), Laptop(1, beacons, file.fileName())};
    laptops[0].player->say("show_digits");
    const Json code = laptops[0].player->next("code").at("code");
    laptops[1].player->say(entering(code));
    for (Laptop& laptop : laptops)
        laptop.player->next("connected");

    int kills = 0, evenings = 0;
    QElapsedTimer all;
    all.start();
    while (kills < kKills) {
        ++evenings;
        for (Laptop& laptop : laptops)
            laptop.beginEvening();
        int left = 4 + below(16); // of this evening
        QElapsedTimer evening, calm;
        evening.start();
        calm.start();
        qint64 next = below(200);
        while (!laptops[0].done() || !laptops[1].done()) {
            ASSERT_LT(evening.elapsed(), 90'000) << "stuck\n"
                                                 << laptops[0].player->output() << "\n--\n"
                                                 << laptops[1].player->output();
            for (Laptop& laptop : laptops) {
                laptop.person();
                ASSERT_TRUE(laptop.look(15ms));
            }
            if (left > 0 && calm.elapsed() >= next) {
                const int who = below(5);
                for (int i = 0; i < 2; ++i)
                    if (who == 4 || who % 2 == i) { // now and then both
                        laptops[static_cast<std::size_t>(i)].kill();
                        ++kills;
                    }
                --left;
                next = below(4) == 0 ? below(1500) : below(250);
                calm.start();
            }
        }
        for (const Laptop& laptop : laptops)
            laptop.expectAll();
    }
    std::printf("%d kills in %d evenings, %lld s\n", kills, evenings,
                static_cast<long long>(all.elapsed() / 1000));
}

// More of them: tests/simulation, where an evening takes a tenth of a second.
INSTANTIATE_TEST_SUITE_P(Seeds, Crashes, testing::Values(11u, 22u));

} // namespace
} // namespace mandorla::test
