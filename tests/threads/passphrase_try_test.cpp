#include "sync/household.h"
#include "tests/support/clients.h"
#include "tests/support/passphrase.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

// The door of a vault while the window goes on: opened, not opened, given up, and locked in the middle of it;
// made, and changed.
namespace mandorla::test {
namespace {

using namespace sync;

constexpr auto kLong = 60'000; // ms

class GuessingAside : public testing::Test
{
protected:
    void SetUp() override { ASSERT_TRUE(household->create(kPassphrase)); }

    void guess(const QString& passphrase)
    {
        household->guess(passphrase, [this](const VaultResult<void>& result) {
            heard.push_back(result ? std::nullopt : std::optional(result.error()));
        });
    }
    bool wait()
    {
        return QTest::qWaitFor([this] { return !heard.empty(); }, kLong);
    }

    using Heard = std::vector<std::optional<VaultError>>;
    QTemporaryDir folder;
    std::unique_ptr<Household> household = std::make_unique<Household>(
        onLoopback(), theClock, folder.filePath(QStringLiteral("vault")), kLowestCost);
    Heard heard;
};

TEST_F(GuessingAside, ItOpensFromTheEventLoop)
{
    household->lock();
    guess(kPassphrase);
    EXPECT_TRUE(heard.empty());
    EXPECT_EQ(household->state(), Household::State::Closed);
    ASSERT_TRUE(wait());
    EXPECT_EQ(heard, Heard{std::nullopt});
    EXPECT_EQ(household->state(), Household::State::Open);
}

TEST_F(GuessingAside, TheWrongOneDoesNot)
{
    household->lock();
    guess(QStringLiteral("another lamp, brûlée"));
    ASSERT_TRUE(wait());
    EXPECT_EQ(heard, Heard{VaultError::WrongPassphrase});
    EXPECT_EQ(household->state(), Household::State::Closed);
    EXPECT_TRUE(household->open(kPassphrase)) << "nothing is in use";
}

TEST_F(GuessingAside, WhileItIsOpenItTellsWhetherThatIsIt)
{
    guess(QStringLiteral("another lamp"));
    ASSERT_TRUE(wait());
    guess(kPassphrase);
    ASSERT_TRUE(QTest::qWaitFor([this] { return heard.size() == 2; }, kLong));
    EXPECT_EQ(heard, (Heard{VaultError::WrongPassphrase, std::nullopt}));
    EXPECT_EQ(household->state(), Household::State::Open);
}

TEST_F(GuessingAside, GivenUpItIsNotHeardAndTheNextOneIs)
{
    household->lock();
    guess(kPassphrase);
    household->giveUpGuess();
    guess(QStringLiteral("another lamp"));
    guess(kPassphrase); // in its place
    ASSERT_TRUE(wait());
    QTest::qWait(1);
    EXPECT_EQ(heard, Heard{std::nullopt});
    EXPECT_EQ(household->state(), Household::State::Open);
}

// Done, and not heard yet, is given up as well: nothing keeps the folder.
TEST_F(GuessingAside, GivenUpWhenItIsDoneAlreadyItOpensNothing)
{
    household->lock();
    guess(kPassphrase);
    QThread::msleep(300); // the event loop stands still
    household->giveUpGuess();
    EXPECT_TRUE(household->letGoOfAll());
    QTest::qWait(1);
    EXPECT_TRUE(heard.empty());
    EXPECT_EQ(household->state(), Household::State::Closed);
}

TEST_F(GuessingAside, JustForTonightMeanwhileStaysThat)
{
    household->lock();
    guess(kPassphrase);
    ASSERT_TRUE(household->beginTonight());
    QTest::qWait(300);
    EXPECT_TRUE(heard.empty());
    EXPECT_EQ(household->state(), Household::State::Tonight);
}

TEST_F(GuessingAside, LockingWaitsForItsEnd)
{
    guess(kPassphrase);
    household->lock();
    QTest::qWait(300);
    EXPECT_TRUE(heard.empty());
    EXPECT_EQ(household->state(), Household::State::Closed);
}

TEST_F(GuessingAside, WhateverElseIsDoneAboutTheVaultFindsItFree)
{
    household->lock();
    guess(kPassphrase);
    EXPECT_TRUE(household->open(kPassphrase));
    household->lock();
    guess(kPassphrase);
    EXPECT_TRUE(household->letGoOfAll());
    EXPECT_TRUE(household->create(kPassphrase));
    QTest::qWait(1);
    EXPECT_TRUE(heard.empty());
}

TEST_F(GuessingAside, QuittingInTheMiddleOfIt)
{
    household->lock();
    guess(kPassphrase);
    household.reset();
    QTest::qWait(1);
    EXPECT_TRUE(heard.empty());
}

// --- making one, and another passphrase ---

const QString kOther = QStringLiteral("a lamp at the window");

class MakingAside : public GuessingAside
{
protected:
    void hear(const VaultResult<void>& result)
    {
        heard.push_back(result ? std::nullopt : std::optional(result.error()));
    }
    void make()
    {
        household->make(kPassphrase, [this](const auto& result) { hear(result); });
    }
    void change(const QString& now)
    {
        household->change(now, kOther, [this](const auto& result) { hear(result); });
    }
    [[nodiscard]] bool opensAnew(const QString& passphrase)
    {
        household->lock();
        return household->open(passphrase).has_value();
    }
};

TEST_F(MakingAside, NothingIsOnTheDiskBeforeItIsDone)
{
    EXPECT_TRUE(household->letGoOfAll());
    make();
    QThread::msleep(300); // the event loop stands still
    EXPECT_FALSE(household->hasVault());
    ASSERT_TRUE(wait());
    EXPECT_EQ(heard, Heard{std::nullopt});
    EXPECT_EQ(household->state(), Household::State::Open);
    EXPECT_TRUE(opensAnew(kPassphrase));
}

TEST_F(MakingAside, GivenUpAndInAnEveningJustForTonightThereIsNone)
{
    EXPECT_TRUE(household->letGoOfAll());
    make();
    household->giveUpMaking();
    make();
    ASSERT_TRUE(household->beginTonight());
    QTest::qWait(300);
    EXPECT_TRUE(heard.empty());
    EXPECT_FALSE(household->hasVault());
    EXPECT_EQ(household->state(), Household::State::Tonight);
}

TEST_F(MakingAside, WhereThereIsOneAlreadyOrTheWordsAreTooShortItIsSaid)
{
    household->lock();
    make();
    ASSERT_TRUE(wait());
    household->make(QStringLiteral("short"), [this](const auto& result) { hear(result); });
    ASSERT_TRUE(QTest::qWaitFor([this] { return heard.size() == 2; }, kLong));
    EXPECT_EQ(heard, (Heard{VaultError::AlreadyThere, VaultError::PassphraseTooShort}));
    EXPECT_TRUE(household->open(kPassphrase));
}

TEST_F(MakingAside, AnotherPassphraseOnlyForWhoHasTheOneOfNow)
{
    change(QStringLiteral("another lamp"));
    ASSERT_TRUE(wait());
    EXPECT_TRUE(isPassphrase(*household, kPassphrase));
    change(kPassphrase);
    ASSERT_TRUE(QTest::qWaitFor([this] { return heard.size() == 2; }, kLong));
    EXPECT_EQ(heard, (Heard{VaultError::WrongPassphrase, std::nullopt}));
    EXPECT_FALSE(opensAnew(kPassphrase));
    EXPECT_TRUE(opensAnew(kOther));
}

// The cover asks for it meanwhile.
TEST_F(MakingAside, AGuessBesideItIsHeardAndSoIsTheChange)
{
    change(kPassphrase);
    guess(kPassphrase);
    ASSERT_TRUE(QTest::qWaitFor([this] { return heard.size() == 2; }, kLong));
    EXPECT_EQ(heard, (Heard{std::nullopt, std::nullopt}));
    EXPECT_TRUE(opensAnew(kOther));
}

TEST_F(MakingAside, LockedOrQuitInTheMiddleOfItTheOldOneStillOpens)
{
    change(kPassphrase);
    EXPECT_TRUE(opensAnew(kPassphrase));
    change(kPassphrase);
    QThread::msleep(300); // done, and not heard yet
    EXPECT_TRUE(opensAnew(kPassphrase));
    change(kPassphrase);
    household.reset();
    QTest::qWait(1);
    EXPECT_TRUE(heard.empty());
    household = std::make_unique<Household>(onLoopback(), theClock, folder.filePath(QStringLiteral("vault")),
                                            kLowestCost);
    EXPECT_TRUE(household->open(kPassphrase));
}

TEST_F(MakingAside, QuitInTheMiddleOfMakingThereIsNone)
{
    EXPECT_TRUE(household->letGoOfAll());
    make();
    household.reset();
    QTest::qWait(1);
    EXPECT_TRUE(heard.empty());
    EXPECT_FALSE(Vault::isThere(folder.filePath(QStringLiteral("vault"))));
}

// At what a guess costs people, the event loop has its turn meanwhile.
TEST_F(GuessingAside, TheEventLoopGoesOn)
{
    EXPECT_TRUE(household->letGoOfAll());
    household = std::make_unique<Household>(onLoopback(), theClock, folder.filePath(QStringLiteral("vault")));
    int turns = 0;
    QTimer often;
    QObject::connect(&often, &QTimer::timeout, [&turns] { ++turns; });
    often.start(1);
    const auto hear = [this](const VaultResult<void>& result) {
        heard.push_back(result ? std::nullopt : std::optional(result.error()));
    };
    household->make(kPassphrase, hear);
    ASSERT_TRUE(wait());
    EXPECT_GE(std::exchange(turns, 0), 5);
    household->change(kPassphrase, QStringLiteral("a lamp at the window"), hear);
    ASSERT_TRUE(QTest::qWaitFor([this] { return heard.size() == 2; }, kLong));
    EXPECT_GE(std::exchange(turns, 0), 5);
    household->lock();
    guess(QStringLiteral("a lamp at the window"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return heard.size() == 3; }, kLong));
    EXPECT_GE(turns, 5);
    EXPECT_EQ(heard, (Heard{std::nullopt, std::nullopt, std::nullopt}));
    EXPECT_EQ(household->state(), Household::State::Open);
}

} // namespace
} // namespace mandorla::test
