#include "app/app.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"
#include "sync/limits.h"
#include "tests/support/clients.h"
#include "tests/support/player_process.h"
#include "tests/support/proxy.h"
#include "tests/support/rounds.h"
#include "tests/support/screen.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <memory>

// Going silent, seen from the other laptop: what came over the wire, and what its screen showed and when. One
// side is a whole client with its view models, the other a process of its own, with a cable between them.
namespace mandorla::test {
namespace {

using Way = Proxy::Way;

constexpr auto kTolerance = 1s; // of busy cores, under a sanitizer too; a farewell would be heard at once
constexpr std::size_t kRecordOfPing = 23; // six bytes of a frame, one and sixteen of TLS 1.3

// The sizes of the TLS records from some byte on. What is sent is encrypted; how much at once is not.
std::vector<std::size_t> recordsIn(const Bytes& stream, std::size_t from = 0)
{
    std::vector<std::size_t> out;
    for (std::size_t at = from; at < stream.size();) {
        if (stream.size() - at < 5) {
            ADD_FAILURE() << "half a record";
            break;
        }
        out.push_back(static_cast<std::size_t>(stream[at + 3] << 8 | stream[at + 4]));
        at += 5 + out.back();
    }
    return out;
}

std::vector<std::size_t> withoutPings(std::vector<std::size_t> records)
{
    std::erase(records, kRecordOfPing);
    return records;
}

protocol::Exercise sample()
{
    protocol::Exercise out;
    out.rounds.push_back(sampleRound());
    return out;
}

// Noor's laptop, here in the test, and the cable to it. Robin is another process.
class Evening
{
public:
    // Both ends of a connection, as TCP and the client tell them apart.
    explicit Evening(bool robinDials)
        : m_robinDials(robinDials)
        , m_app(m_household, m_exercises)
        , noor(begun())
        , m_robin(options({QStringLiteral("--name"), QStringLiteral("Robin")}))
    {
    }

    // Paired, a round is chosen, Noor answers, Robin has sealed: as much as can have been said by one side.
    void begin()
    {
        if (m_robinDials) {
            noor.client.showDigits();
            cable = std::make_unique<Proxy>(noor.client.port());
            m_robin.say(dialling(cable->port()));
            m_robin.say(entering(noor.client.code().toStdString()));
        } else {
            m_robin.say("show_digits");
            cable = std::make_unique<Proxy>(m_robin.next("listening").at("port").get<quint16>());
            noor.client.typeDigits();
            ASSERT_TRUE(noor.client.dial(hereAt(cable->port())));
            ASSERT_TRUE(noor.client.enterCode(
                QString::fromStdString(m_robin.next("code").at("code").get<std::string>())));
        }
        ASSERT_TRUE(wait([&] { return noor.count<sync::Met>() == 1; }, kPatience));
        m_robin.next("connected");
        m_from = heard().size();
        ASSERT_TRUE(noor.partner().suggest(m_exercises[0].rounds[0]));
        m_robin.next("proposed");
        m_robin.say("agree");
        m_robin.next("agreed");
        ASSERT_TRUE(wait([&] { return noor.count<sync::Agreed>() == 1; }, kPatience));
        const std::size_t before = heard().size();
        m_robin.say({{"do", "answer"}, {"card", "walk"}, {"value", "love"}});
        m_robin.say("seal");
        ASSERT_TRUE(wait([&] { return withoutPings(recordsIn(heard(), before)).size() == 1; }, kPatience));
    }

    // All that came from Robin since the two met.
    [[nodiscard]] std::vector<std::size_t> records() const { return recordsIn(heard(), m_from); }

    // A ping is no farewell: it comes when nothing else came for its time, or not at all.
    void expectNoFarewell(std::size_t before, sync::Time last) const
    {
        const auto said = records();
        EXPECT_LE(said.size(), before + 1);
        if (said.size() > before) {
            EXPECT_EQ(said.back(), kRecordOfPing) << "something was said on going";
            EXPECT_GE(lastHeard() - last, limits::kPing - kTolerance);
        }
    }

    // How the screen looks now.
    void note()
    {
        const std::string now = shown();
        if (!m_screens.empty() && m_screens.back() == now)
            return;
        m_screens.push_back(now);
        m_changed = theClock.now();
    }

    [[nodiscard]] sync::Time lastHeard() const { return *cable->lastCarried(way()); }
    [[nodiscard]] sync::Time changedAfter() const { return m_changed - lastHeard(); }
    [[nodiscard]] const std::vector<std::string>& screens() const { return m_screens; }
    [[nodiscard]] QString notice() { return m_app.notice()->text(); }
    Player& robin() { return m_robin; }

private:
    [[nodiscard]] Way way() const { return m_robinDials ? Way::There : Way::Back; }
    [[nodiscard]] const Bytes& heard() const { return cable->carried(way()); }

    // All but the page on which they met: that is behind them, and has Noor's own port on it.
    [[nodiscard]] std::string shown()
    {
        QStringList all = shownBy(m_app);
        all.removeIf([](const QString& each) { return each.contains(QLatin1String("ConnectViewModel.")); });
        return all.join(u'\n').toStdString();
    }

    // Just for tonight, from the first page on.
    sync::Client& begun()
    {
        m_app.welcome()->goOn();
        m_app.welcome()->begin();
        return *m_household.client();
    }

    bool m_robinDials;
    std::vector<protocol::Exercise> m_exercises{sample()};
    sync::Household m_household{onLoopback(), theClock, QString()};
    app::App m_app;

public:
    Person noor;
    std::unique_ptr<Proxy> cable;

private:
    Player m_robin;
    std::size_t m_from = 0;
    std::vector<std::string> m_screens; // each that differs from the one before
    sync::Time m_changed{};
};

struct Going
{
    const char* name;
    void (*go)(Evening&);
};

// Whose process ends has nobody at its port, until the system gives that to another program.
void end(Evening& evening, void (*how)(Player&))
{
    how(evening.robin());
    evening.cable->refuse();
}

constexpr Going kWays[] = {
    {"leave", [](Evening& evening) { evening.robin().say("leave"); }},
    {"quit", [](Evening& evening) { end(evening, [](Player& robin) { robin.say("quit"); }); }},
    {"nobody speaks any more",
     [](Evening& evening) { end(evening, [](Player& robin) { robin.process().closeWriteChannel(); }); }},
    {"kill -9", [](Evening& evening) { end(evening, [](Player& robin) { robin.process().kill(); }); }},
    {"a pulled cable", [](Evening& evening) { evening.cable->pull(); }},
    {"a cut connection", [](Evening& evening) { evening.cable->close(); }},
};

TEST(Silence, LooksAlikeWhateverItsReason)
{
    std::vector<std::unique_ptr<Evening>> evenings;
    for (const bool robinDials : {true, false})
        for (std::size_t i = 0; i < std::size(kWays); ++i) {
            evenings.push_back(std::make_unique<Evening>(robinDials));
            ASSERT_NO_FATAL_FAILURE(evenings.back()->begin());
        }

    std::vector<std::vector<std::size_t>> before;
    std::vector<sync::Time> last;
    for (std::size_t i = 0; i < evenings.size(); ++i) {
        before.push_back(evenings[i]->records());
        last.push_back(evenings[i]->lastHeard());
        evenings[i]->note();
        kWays[i % std::size(kWays)].go(*evenings[i]);
    }
    // Busy cores may be late. Also what comes after it: a second change would be one too many.
    (void)wait(
        [&] {
            for (const auto& evening : evenings)
                evening->note();
            return false;
        },
        limits::kSilence + 4s);

    for (std::size_t i = 0; i < evenings.size(); ++i) {
        SCOPED_TRACE(std::string(kWays[i % std::size(kWays)].name) +
                     (i < std::size(kWays) ? " by the one who dialled" : " by the one who was dialled"));
        Evening& evening = *evenings[i];
        const Evening& first = *evenings[i - i % std::size(kWays)]; // of those where Noor holds the same end
        ASSERT_EQ(evening.screens().size(), 2u) << "one change, and none after it";
        EXPECT_EQ(evening.notice(), "The evening has paused. Your answers are still here.");
        EXPECT_EQ(withoutPings(evening.records()), withoutPings(before[0]));
        evening.expectNoFarewell(before[i].size(), last[i]);
        EXPECT_EQ(evening.screens(), first.screens());
        EXPECT_GE(evening.changedAfter(), limits::kSilence);
        EXPECT_EQ(evening.noor.count<sync::Paused>(), 1u);
        EXPECT_EQ(evening.noor.events.size(), 3u) << "met, agreed, paused";
        EXPECT_TRUE(evening.noor.failures.empty());
    }
}

TEST(Silence, DecliningSendsNothing)
{
    Person noor(onLoopback(), "Noor");
    Person rowan(onLoopback(), "Rowan");
    noor.client.showDigits();
    Proxy cable(noor.client.port());
    rowan.client.typeDigits();
    ASSERT_TRUE(rowan.client.dial(hereAt(cable.port())));
    ASSERT_TRUE(rowan.client.enterCode(noor.client.code()));
    ASSERT_TRUE(wait([&] { return noor.count<sync::Met>() == 1 && rowan.count<sync::Met>() == 1; }));
    const std::size_t before = cable.carried(Way::There).size();
    const sync::Time began = theClock.now();
    for (int i = 0; i < 3; ++i) {
        ASSERT_TRUE(noor.partner().suggest(sampleRound()));
        ASSERT_TRUE(wait([&] { return rowan.partner().suggestion() != nullptr; }));
        ASSERT_TRUE(rowan.partner().dismiss());
        EXPECT_EQ(rowan.partner().suggestion(), nullptr);
    }
    const std::size_t events = noor.events.size();
    (void)wait([] { return false; }, limits::kPing + 500ms);
    const auto said = recordsIn(cable.carried(Way::There), before);
    EXPECT_THAT(said, testing::Not(testing::IsEmpty())) << "it still pings";
    EXPECT_LE(said.size(), static_cast<std::size_t>((theClock.now() - began) / limits::kPing) + 1);
    EXPECT_THAT(said, testing::Each(kRecordOfPing));
    EXPECT_EQ(noor.events.size(), events);
    EXPECT_EQ(noor.partner().phase(), sync::Partner::Phase::Choosing);

    // or the bytes of an agreement would not have been seen either
    ASSERT_TRUE(noor.partner().suggest(sampleRound()));
    ASSERT_TRUE(wait([&] { return rowan.partner().suggestion() != nullptr; }));
    ASSERT_TRUE(rowan.partner().agree());
    ASSERT_TRUE(wait([&] { return noor.count<sync::Agreed>() == 1; }));
    EXPECT_THAT(withoutPings(recordsIn(cable.carried(Way::There), before)), testing::SizeIs(1));
}

} // namespace
} // namespace mandorla::test
