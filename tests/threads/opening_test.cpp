#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/evening/keeping.h"

#include <QFile>
#include <QTest>
#include <QThread>

#include <chrono>
#include <cstdio>
#include <ctime>
#include <functional>
#include <memory>
#include <optional>

// A vault with an evening under way, of as many cards and slots as there may be, and a full page: what takes
// long when it is opened is done beside the event loop.
namespace mandorla::test {
namespace {

constexpr auto kLong = 60s;

// Of a processor, on this thread: what else is busy does not count.
double millisecondsOf(const std::function<void()>& work)
{
    const auto now = [] {
        timespec time{};
        ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
    };
    const double begun = now();
    work();
    return now() - begun;
}

// Seven picks of sixteen, and wishes.
protocol::Round longestRound()
{
    protocol::RoundDraft draft = picks(7);
    const protocol::RoundDraft more = wishes(limits::kCards - 8);
    draft.cards.insert(draft.cards.end(), more.cards.begin(), more.cards.end());
    return protocol::checkRound(draft).value();
}

class AFullEvening : public Keeping
{
protected:
    void SetUp() override
    {
        round = longestRound();
        answers.assign(7, {protocol::Pick{std::vector<bool>(16, true)}, "said", false});
        answers.resize(round.cards.size(), {protocol::Wish::Love, "said", false});
        pair(one, two);
        ASSERT_NO_FATAL_FAILURE(agree(one, two));
        const SheetId page = *one.partner().ourSheet();
        for (std::size_t entry = 0; entry < limits::kEntries; ++entry)
            ASSERT_TRUE(one.partner().addEntry(page, QString(80, QLatin1Char('w'))));
        answerAll(one, answers);
        answerAll(two, answers);
        ASSERT_TRUE(one.partner().seal());
        ASSERT_TRUE(two.partner().seal());
        ASSERT_TRUE(
            wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }, kLong));
        while (turned < 12)
            turnOne(one, two, ++turned);
        key.emplace(*one.household.dataKey());
        one.household.lock();
        one.events.clear();
    }

    void TearDown() override { theClock.day = LaptopClock::kToday; }

    void expectAllOfIt()
    {
        ASSERT_TRUE(one.client().partner());
        EXPECT_EQ(one.partner().phase(), Partner::Phase::Turning);
        EXPECT_EQ(one.partner().answerTo(22), answers[22]);
        EXPECT_EQ(one.partner().sheet(*one.partner().ourSheet())->entries.size(), limits::kEntries);
        ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, kLong));
        EXPECT_EQ(one.count<Shared>(), turned) << "they come once more";
        turnOne(one, two, ++turned);
    }

    Home one{beacons}, two{beacons};
    std::vector<Answer> answers;
    std::optional<crypto::Key> key;
    std::size_t turned = 0;
};

TEST_F(AFullEvening, IsReadBesideTheEventLoop)
{
    const double atOnce = millisecondsOf([&] { one.enter(); });
    ASSERT_NO_FATAL_FAILURE(expectAllOfIt());
    for (const bool byKey : {false, true}) {
        SCOPED_TRACE(byKey ? "by the key of the keychain" : "by the passphrase");
        one.household.lock();
        one.events.clear();
        double held = 0;
        bool opened = false;
        // As a door has it: opened, and gone on with at once.
        const auto then = [&](const VaultResult<void>& result) {
            ASSERT_TRUE(result.has_value());
            held = millisecondsOf([&] { EXPECT_TRUE(one.client().start()); });
            opened = true;
        };
        const double all = millisecondsOf([&] {
            if (byKey)
                one.household.openWith(*key, then);
            else
                one.household.guess(kPassphrase, then);
            EXPECT_TRUE(wait([&] { return opened; }, kLong));
        });
        std::printf("%s: %.1f ms on this thread, %.1f of them to go on; at once it were %.1f\n",
                    byKey ? "by the key" : "by the passphrase", all, held, atOnce);
        EXPECT_LT(2 * all, atOnce);
        ASSERT_NO_FATAL_FAILURE(expectAllOfIt());
    }
}

TEST_F(AFullEvening, GivenUpWhileItIsReadItOpensNothingAndTheNextOneDoes)
{
    ++theClock.day; // which is on disk as soon as it is open
    const auto bytes = [&] {
        QFile file(one.vault() + QStringLiteral("/vault"));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray before = bytes();
    int opened = 0;
    const auto then = [&](const VaultResult<void>& result) { opened += result ? 1 : 100; };
    for (const unsigned long delay : {0UL, 5UL, 20UL, 60UL, 150UL}) { // ms: any moment must do
        auto another = std::make_unique<Household>(onLoopback(), theClock, one.vault(), kLowestCost);
        another->openWith(*key, then);
        QThread::msleep(delay); // the event loop stands still
        another->giveUpGuess();
        QTest::qWait(1);
        EXPECT_EQ(another->state(), Household::State::Closed);
        another.reset(); // waits for the end of it
        EXPECT_EQ(bytes(), before) << delay;
    }
    EXPECT_EQ(opened, 0);
    one.household.openWith(*key, then);
    one.household.giveUpGuess();
    one.household.openWith(*key, then); // waits for the end of that
    ASSERT_TRUE(wait([&] { return opened > 0; }, kLong));
    EXPECT_EQ(opened, 1);
    EXPECT_TRUE(one.client().start());
    EXPECT_NE(bytes(), before);
    ASSERT_NO_FATAL_FAILURE(expectAllOfIt());
}

TEST_F(AFullEvening, LockedQuitOrErasedWhileItIsReadNothingIsLeftOpen)
{
    int heard = 0;
    const auto then = [&](const auto&) { ++heard; };
    for (const bool locks : {false, true})
        for (const unsigned long delay : {5UL, 60UL, 300UL}) { // ms, as above
            auto another = std::make_unique<Household>(onLoopback(), theClock, one.vault(), kLowestCost);
            another->openWith(*key, then);
            QThread::msleep(delay);
            if (locks)
                another->lock();
            else
                another.reset();
            EXPECT_TRUE(one.household.open(kPassphrase)) << "nothing is in use";
            one.household.lock();
        }
    one.household.openWith(*key, then);
    QThread::msleep(20);
    EXPECT_TRUE(one.household.letGoOfAll());
    QTest::qWait(1);
    EXPECT_EQ(heard, 0);
    EXPECT_EQ(one.household.state(), Household::State::Closed);
    EXPECT_FALSE(one.household.hasVault());
}

TEST_F(AFullEvening, ReadWithTheNameOfBeforeItGoesOnWithTheOneChosenSince)
{
    bool opened = false;
    one.household.openWith(*key, [&](const auto& result) { opened = result.has_value(); });
    ASSERT_TRUE(wait([&] { return opened; }, kLong));
    ASSERT_TRUE(one.client().setName(QStringLiteral("Robin")));
    EXPECT_TRUE(one.client().start());
    two.leaveAndComeBack(); // a name is heard when they meet
    EXPECT_TRUE(wait([&] { return two.partner().name() == QStringLiteral("Robin"); }, kLong));
}

TEST_F(AFullEvening, ByTheKeyOfAnotherVaultItDoesNotOpen)
{
    crypto::SystemRandom random;
    std::optional<VaultError> error;
    one.household.openWith(random.key(), [&](const auto& result) { error = result.error(); });
    ASSERT_TRUE(wait([&] { return error.has_value(); }, kLong));
    EXPECT_EQ(*error, VaultError::WrongPassphrase);
    EXPECT_TRUE(one.household.open(kPassphrase)) << "nothing is in use";
}

} // namespace
} // namespace mandorla::test
