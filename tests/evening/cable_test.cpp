#include "sync/household.h"
#include "tests/support/clients.h"
#include "tests/support/proxy.h"
#include "tests/support/rounds.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>

// Whole evenings of two laptops that keep, over real TLS, on a cable that is late, loses bytes, ends in the
// middle of a message, is cut, pulled, or refused; and now and then a laptop is closed and opened again.
// Whatever happens when: both end where an undisturbed evening ends. MANDORLA_CABLE_SEED begins elsewhere.
namespace mandorla::test {
namespace {

using namespace sync;
using Way = Proxy::Way;
using Then = Proxy::Then;

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// By card: what one person's screen showed of it.
struct Seen
{
    std::vector<std::size_t> places; // in the overlap
    std::string mine, theirs;
    bool operator==(const Seen&) const = default;
};
using Evening = std::map<std::size_t, Seen>;

// One person's laptop. Its person does whatever the evening needs next, again and again.
class Laptop
{
public:
    Laptop(bool suggests, const ClientOptions& options, const protocol::Round& round,
           const std::vector<protocol::Answer>& answers)
        : m_suggests(suggests)
        , m_round(round)
        , m_answers(answers)
        , m_household(options, theClock, m_folder.filePath(QStringLiteral("vault")), kLowestCost)
    {
        QObject::connect(&m_household, &Household::clientChanged, &m_here, [this] {
            if (m_household.client())
                QObject::connect(m_household.client(), &Client::paired, &m_here, [this](Partner* partner) {
                    QObject::connect(partner, &Partner::happened, &m_here,
                                     [this](const Event& event) { hear(event); });
                });
        });
        EXPECT_TRUE(m_household.create(kPassphrase));
    }

    Client& client() { return *m_household.client(); }
    Partner* partner() { return client().partner(); }

    void closeAndOpen()
    {
        m_household.lock();
        ASSERT_TRUE(m_household.open(kPassphrase));
        ASSERT_TRUE(client().start());
        ASSERT_NE(partner(), nullptr);
        if (m_sealed && !partner()->round() && !m_done)
            m_done = m_missed =
                true; // the last card was turned and kept, and nobody was told before it was closed
    }

    void beginEvening()
    {
        seen.clear();
        m_sealed = m_done = m_missed = false;
    }

    void person()
    {
        Partner& other = *partner();
        if (m_done)
            return;
        if (!other.round()) {
            if (m_suggests)
                (void)other.suggest(m_round);
            else
                (void)other.agree();
        } else if (other.phase() == Partner::Phase::Turning) {
            (void)other.handOn();
        } else if (!other.sealed()) {
            for (std::size_t card = 0; card < m_answers.size(); ++card)
                (void)other.answer(card, m_answers[card]);
            (void)other.seal();
        }
    }

    [[nodiscard]] bool done() const { return m_done; }
    [[nodiscard]] bool missed() const { return m_missed; }

    Evening seen;
    std::string failure;

private:
    void hear(const Event& event)
    {
        if (const auto* shared = std::get_if<Shared>(&event)) {
            const Seen now{shared->overlap.positions(), shared->mine, shared->theirs};
            const auto [at, fresh] = seen.insert({shared->card, now});
            EXPECT_TRUE(fresh || at->second == now) << "shown twice, and not the same";
        } else if (std::holds_alternative<SealedByBoth>(event)) {
            m_sealed = true;
        } else if (std::holds_alternative<RoundDone>(event)) {
            m_done = true;
        } else if (const auto* failed = std::get_if<Failed>(&event)) {
            failure = nameOf(failed->failure);
        }
    }

    bool m_suggests;
    const protocol::Round& m_round;
    const std::vector<protocol::Answer>& m_answers;
    bool m_sealed = false, m_done = false, m_missed = false;
    QTemporaryDir m_folder;
    Household m_household;
    QObject m_here;
};

class Cable : public testing::TestWithParam<unsigned>
{
protected:
    static ClientOptions listeningOn(quint16 port)
    {
        ClientOptions options = onLoopback();
        options.port = port; // the same after it was closed
        return options;
    }

    void SetUp() override
    {
        for (Laptop* laptop : {&one, &two})
            ASSERT_TRUE(
                laptop->client().setName(laptop == &one ? QStringLiteral("Noor") : QStringLiteral("Rowan")));
        one.client().showDigits();
        cable = std::make_unique<Proxy>(one.client().port());
        two.client().typeDigits();
        ASSERT_TRUE(two.client().dial(hereAt(cable->port())));
        ASSERT_TRUE(two.client().enterCode(one.client().code()));
        ASSERT_TRUE(wait([&] {
            return one.partner() && two.partner() && one.partner()->connected() && two.partner()->connected();
        }));
        ASSERT_TRUE(one.partner()->kept() && two.partner()->kept());
    }

    // One step of both people, and a moment for it.
    bool goOn(std::chrono::milliseconds time)
    {
        one.person();
        two.person();
        QTest::qWait(static_cast<int>(time.count()));
        return one.failure.empty() && two.failure.empty();
    }
    [[nodiscard]] bool done() const { return one.done() && two.done(); }

    void begin()
    {
        one.beginEvening();
        two.beginEvening();
    }

    const protocol::Round round = sampleRound();
    const std::vector<protocol::Answer> answersOne = answersOfOne(), answersTwo = answersOfTwo();
    Laptop one{true, listeningOn(freePort()), round, answersOne};
    Laptop two{false, listeningOn(0), round, answersTwo};
    std::unique_ptr<Proxy> cable;
};

TEST_P(Cable, WhateverItDoesBothEndWhereAnUndisturbedEveningEnds)
{
    constexpr int kEvenings = 3;
    const char* const given = std::getenv("MANDORLA_CABLE_SEED");
    const unsigned seed = given ? static_cast<unsigned>(std::strtoul(given, nullptr, 10)) : GetParam();
    SCOPED_TRACE("MANDORLA_CABLE_SEED=" + std::to_string(seed));
    std::mt19937 dice(seed);
    const auto below = [&dice](unsigned n) { return static_cast<unsigned>(dice() % n); };

    begin();
    while (!done())
        ASSERT_TRUE(goOn(20ms));
    const std::array<Evening, 2> undisturbed{one.seen, two.seen};
    ASSERT_EQ(undisturbed[0].size(), 6u);

    std::map<std::string, int> happened;
    for (int evening = 0; evening < kEvenings; ++evening) {
        begin();
        const std::size_t before = cable->connections();
        unsigned left = 8 + below(5);
        unsigned pulls = 1; // each costs the silence after which it is noticed
        QElapsedTimer time;
        time.start();
        ASSERT_TRUE(goOn(50ms)) << one.failure << two.failure;
        cable->cut(); // once for certain, however quickly the rest is done
        ++happened["cut"];
        while (!done()) {
            ASSERT_LT(time.elapsed(), 90'000) << "stuck";
            ASSERT_TRUE(goOn(std::chrono::milliseconds(30 + below(120)))) << one.failure << two.failure;
            if (left == 0) {
                cable->lift();
                continue;
            }
            --left;
            const Way way = below(2) ? Way::There : Way::Back;
            switch (below(7)) {
            case 0:
            case 1:
                cable->delay(way, std::chrono::milliseconds(below(250)));
                ++happened["late"];
                break;
            case 2:
            case 3: // in the middle of whatever comes then
                cable->stop(way, Then::Cut, below(9000));
                ++happened["ends after some bytes"];
                break;
            case 4:
                cable->cut();
                ++happened["cut"];
                break;
            case 5:
                if (pulls == 0)
                    break;
                --pulls;
                if (below(2)) {
                    cable->stop(way, Then::Swallow, below(3000));
                    ++happened["loses bytes one way"];
                } else {
                    cable->pull();
                    ++happened["pulled"];
                }
                QTest::qWait(200 + static_cast<int>(below(500)));
                cable->lift();
                break;
            case 6:
                if (below(2)) {
                    cable->close();
                    QTest::qWait(static_cast<int>(below(1500)));
                    cable->open();
                    ++happened["refused"];
                } else {
                    ASSERT_NO_FATAL_FAILURE((below(2) ? one : two).closeAndOpen());
                    ++happened["closed and opened"];
                }
                break;
            }
        }
        cable->lift();
        EXPECT_GT(cable->connections(), before) << "nothing happened";
        for (std::size_t who = 0; who < 2; ++who) {
            const Laptop& laptop = who == 0 ? one : two;
            if (!laptop.missed()) {
                EXPECT_TRUE(laptop.seen == undisturbed[who]) << "evening " << evening << ", laptop " << who;
            }
            for (const auto& [card, seen] : laptop.seen)
                EXPECT_TRUE(undisturbed[who].count(card)) << "shown, and not to be shown";
        }
    }
    for (const auto& [what, times] : happened)
        RecordProperty(what, times);
}

INSTANTIATE_TEST_SUITE_P(Seeds, Cable, testing::Values(1u, 2u, 3u, 4u));

} // namespace
} // namespace mandorla::test
