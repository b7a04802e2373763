#include "app/words/sentences.h"
#include "protocol/rounds/round_file.h"
#include "sync/partner.h"
#include "sync/records.h"
#include "tests/app/two_laptops.h"
#include "tests/support/screen.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

#include <cstdlib>

using namespace mandorla;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");
constexpr const char* kFolder = "MANDORLA_ALONE_FOLDER"; // for the process that is killed

constexpr const char* kFile = R"({"id":"own","title":{"en":"Own"},"rounds":[
  {"id":"asking","title":{"en":"Asking"},"cards":[
    {"id":"first","kind":"PRIVATE","prompt":{"en":"One."}}, {"id":"second","kind":"PRIVATE","prompt":{"en":"Two."}}]},
  {"id":"resting","title":{"en":"Resting"},"cards":[{"id":"first","kind":"PRIVATE","prompt":{"en":"Three."}}]}]})";

const std::vector<protocol::Round>& rounds()
{
    static const auto kRead = protocol::readExercise(kFile).value().rounds;
    return kRead;
}

// A round of private cards, begun alone in an evening that both keep.
class KeepingAlone : public TwoLaptops
{
protected:
    bool keep(App& app) { return keepItLocked(app, kPassphrase); }
    bool keptPair() { return keep(a) && keep(b) && pair(a, b); }

    static void begin(App& app, std::size_t round = 0)
    {
        emit app.choosing()->beginningAlone(rounds()[round]);
        ASSERT_EQ(app.navigator()->screen(), Navigator::Answer);
        ASSERT_TRUE(app.answering()->alone());
    }
    static void write(App& app, const QString& first)
    {
        app.answering()->goTo(0);
        app.answering()->setWords(first);
    }
    static QString written(App& app)
    {
        app.answering()->goTo(0);
        return app.answering()->words();
    }
    bool reopen()
    {
        a.door()->open(kPassphrase);
        return until([&] { return a.notice()->paused(); });
    }
    bool lock()
    {
        a.window()->lock();
        return until([&] { return homeA.state() == sync::Household::State::Closed; }, 2s);
    }

    // What the vault of the first laptop has, while it is closed.
    template <typename Look>
    void look(Look look)
    {
        crypto::SystemRandom random;
        const QByteArray passphrase = kPassphrase.toUtf8();
        auto opened = sync::Vault::open(folder.filePath(QStringLiteral("a")),
                                        crypto::SecretBytes(passphrase.begin(), passphrase.end()), random);
        ASSERT_TRUE(opened.has_value());
        const std::unique_ptr<sync::Vault> vault = std::move(opened).value();
        sync::Records records(*vault);
        ASSERT_EQ(records.companions().size(), 1u);
        look(records, records.companions().front());
    }
    std::size_t kept()
    {
        std::size_t out = 0;
        look([&](sync::Records& records, const sync::CompanionId& id) {
            out = records.roundsAlone(id).size();
        });
        return out;
    }
};

} // namespace

TEST_F(KeepingAlone, ALockLosesNothingAndTheOtherOneSeesAPause)
{
    ASSERT_TRUE(keptPair());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    a.answering()->goTo(1);
    a.answering()->setWords("nor this");
    const QStringList before = shownBy(*b.choosing());
    ASSERT_TRUE(lock()) << "at once, before a moment has gone by";
    EXPECT_EQ(shownBy(*b.choosing()), before);
    EXPECT_EQ(kept(), 1u);
    ASSERT_TRUE(reopen());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    EXPECT_EQ(written(a), "not for anybody");
    a.answering()->goTo(1);
    EXPECT_EQ(a.answering()->words(), "nor this");
    a.answering()->skip();
    write(a, ""); // taken back
    ASSERT_TRUE(lock());
    ASSERT_TRUE(reopen());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    EXPECT_EQ(written(a), "");
}

TEST_F(KeepingAlone, AfterALockItIsThereWhereItsPersonWas)
{
    ASSERT_TRUE(keptPair());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    a.answering()->goTo(1);
    for (const bool apart : {false, true}) {
        if (apart)
            a.showApart();
        EXPECT_EQ(a.navigator()->screen(), apart ? Navigator::Apart : Navigator::Answer);
        ASSERT_TRUE(lock());
        ASSERT_TRUE(reopen());
        ASSERT_EQ(a.navigator()->screen(), Navigator::Answer);
        EXPECT_TRUE(a.answering()->alone());
        EXPECT_EQ(a.answering()->roundTitle(), "Asking");
        EXPECT_EQ(a.answering()->index(), 1);
        EXPECT_EQ(a.answering()->phase(), AnswerViewModel::Card);
    }
    a.answering()->goToReview();
    ASSERT_TRUE(lock());
    ASSERT_TRUE(reopen());
    ASSERT_EQ(a.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(a.answering()->phase(), AnswerViewModel::Review);
    EXPECT_EQ(written(a), "not for anybody");
    a.answering()->finish();
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnPage);
    ASSERT_TRUE(lock());
    ASSERT_TRUE(reopen());
    EXPECT_EQ(a.navigator()->screen(), Navigator::Answer) << "nothing was decided";
    EXPECT_EQ(a.answering()->phase(), AnswerViewModel::Review);
    a.answering()->finish();
    a.ownPage()->letGo();
    ASSERT_TRUE(lock());
    ASSERT_TRUE(reopen());
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose) << "it was over";
}

TEST_F(KeepingAlone, LetGoAtItsEndItIsGone)
{
    ASSERT_TRUE(keptPair());
    ASSERT_NO_FATAL_FAILURE(begin(a, 1));
    write(a, "another round");
    ASSERT_NO_FATAL_FAILURE(begin(a, 0));
    write(a, "not for anybody");
    settle(500ms);
    a.answering()->finish();
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnPage);
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Written) << "it is said before the words are gone";
    EXPECT_EQ(a.ownPage()->cards()->at(0, "words"), "not for anybody");
    a.ownPage()->done(); // nothing was decided
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnPage);
    a.ownPage()->letGo();
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Gone);
    EXPECT_EQ(a.ownPage()->cards()->count(), 0);
    a.ownPage()->done();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    ASSERT_NO_FATAL_FAILURE(begin(a, 0));
    EXPECT_EQ(written(a), "");
    ASSERT_TRUE(lock());
    EXPECT_EQ(kept(), 1u) << "the other one stays";
    ASSERT_TRUE(reopen());
    ASSERT_NO_FATAL_FAILURE(begin(a, 0));
    EXPECT_EQ(written(a), "");
    ASSERT_NO_FATAL_FAILURE(begin(a, 1));
    EXPECT_EQ(written(a), "another round");
}

TEST_F(KeepingAlone, KeptAtItsEndItIsAPageOfOnesOwnWhateverBecomesOfThePairing)
{
    ASSERT_TRUE(keptPair());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    a.answering()->finish();
    ASSERT_TRUE(a.ownPage()->canKeep());
    a.ownPage()->writeOn(); // back to the cards, and to the end again
    ASSERT_EQ(a.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(a.answering()->phase(), AnswerViewModel::Review);
    a.answering()->finish();
    const QStringList before = shownBy(*b.choosing());
    a.ownPage()->keep();
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Kept);
    a.ownPage()->done();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    settle(300ms);
    EXPECT_EQ(shownBy(*b.choosing()), before);
    ASSERT_NO_FATAL_FAILURE(begin(a));
    EXPECT_EQ(written(a), "") << "the next one is another";
    ASSERT_TRUE(lock());
    EXPECT_EQ(kept(), 0U);
    ASSERT_TRUE(reopen());
    const auto companions = homeA.client()->companions();
    emit a.companions()->forgetting(companions.at(0).id);
    EXPECT_EQ(a.navigator()->screen(), Navigator::BeforeWeBegin);
    a.welcome()->goOn();
    a.showOwnWords();
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnList);
    ASSERT_EQ(a.ownList()->pages()->count(), 1);
    a.ownList()->open(0);
    EXPECT_EQ(a.ownPage()->cards()->at(0, "words"), "not for anybody");
}

TEST_F(KeepingAlone, AMonthLaterItIsGone)
{
    ASSERT_TRUE(keptPair());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    ASSERT_TRUE(lock());
    for (const int days : {29, 30}) {
        look([&](sync::Records& records, const sync::CompanionId& id) {
            const std::string round = records.roundsAlone(id).at(0);
            auto alone = records.alone(id, round);
            ASSERT_TRUE(alone.has_value());
            sync::Records::Alone old = *alone;
            old.day = theClock.today() - std::chrono::days(days);
            ASSERT_TRUE(records.keep(id, round, old));
        });
        ASSERT_TRUE(reopen());
        ASSERT_TRUE(lock());
        EXPECT_EQ(kept(), days == 29 ? 1u : 0u) << days;
    }
}

// So is one of two. It is agreed on and over in the same moment, when the vault opens.
TEST_F(KeepingAlone, AMonthLaterARoundOfTwoHasEndedAndTheDoorOpensAsEver)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(toAnswer());
    ASSERT_TRUE(lock());
    b.goSilent();
    look([&](sync::Records& records, const sync::CompanionId& id) {
        ASSERT_TRUE(records.setDay(id, theClock.today() - std::chrono::days(31)));
    });
    a.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::TheEnd; }));
    EXPECT_EQ(a.ending()->outcome(), EndViewModel::StoppedHere);
    ASSERT_TRUE(lock());
    ASSERT_TRUE(reopen());
}

TEST_F(KeepingAlone, WhatCannotBeReadIsSaidAndBeginsAnew)
{
    ASSERT_TRUE(keptPair());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    ASSERT_TRUE(lock());
    look([&](sync::Records& records, const sync::CompanionId& id) {
        const std::string round = records.roundsAlone(id).at(0);
        auto alone = records.alone(id, round);
        ASSERT_TRUE(alone.has_value());
        sync::Records::Alone broken = *alone;
        broken.drafts.resize(broken.drafts.size() - 1);
        ASSERT_TRUE(records.keep(id, round, broken));
    });
    ASSERT_TRUE(reopen());
    ASSERT_TRUE(until([&] { return !a.notice()->paused(); })); // a pause would be said first
    ASSERT_NO_FATAL_FAILURE(begin(a));
    EXPECT_EQ(a.notice()->text(), beginsAnew().what);
    EXPECT_EQ(written(a), "");
}

TEST_F(KeepingAlone, IfOneIsHereJustForTonightNothingOfItIsKept)
{
    ASSERT_TRUE(keep(a));
    b.welcome()->goOn();
    b.welcome()->begin();
    ASSERT_TRUE(pair(a, b));
    const auto files = [&] { return QDir(folder.filePath(QStringLiteral("a"))).entryList(QDir::Files); };
    const QStringList before = files();
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    settle(500ms);
    EXPECT_EQ(files(), before);
    a.window()->cover();
    a.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return !a.window()->covered(); }));
    EXPECT_EQ(written(a), "not for anybody");
}

TEST_F(KeepingAlone, JustForTonightItLivesInMemoryAndSurvivesTheCoverAndALock)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_NO_FATAL_FAILURE(begin(a));
    write(a, "not for anybody");
    a.window()->cover();
    a.window()->uncover();
    EXPECT_EQ(written(a), "not for anybody");
    a.window()->lock();
    settle(100ms);
    a.window()->uncover();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(written(a), "not for anybody");
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST_F(KeepingAlone, KilledAMomentAfterItWasTypedItIsThere)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(lock());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QString::fromLatin1(kFolder), folder.path());
    // What is kept is there from when the index names it, not from when its file is. To begin alone keeps
    // nothing yet.
    const auto index = [&] {
        QFile file(folder.filePath(QStringLiteral("a/vault")));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    b.goSilent(); // or both come together again, and that is kept
    const QByteArray untouched = index();
    ASSERT_FALSE(untouched.isEmpty());
    ASSERT_TRUE(reopen());
    ASSERT_NO_FATAL_FAILURE(begin(a));
    settle(500ms);
    ASSERT_TRUE(lock());
    ASSERT_EQ(index(), untouched);
    for (int time = 0; time < 4; ++time) {
        const QByteArray before = index();
        QProcess other;
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        other.start(QCoreApplication::applicationFilePath(),
                    {QStringLiteral("--gtest_also_run_disabled_tests"),
                     QStringLiteral("--gtest_filter=KeepingAloneChild.DISABLED_Types")});
        ASSERT_TRUE(until([&] { return index() != before || other.state() == QProcess::NotRunning; }, 60s))
            << "nothing was kept while it typed";
        settle(std::chrono::milliseconds(137 * time)); // it types on, and what is kept is replaced
        other.kill();
        other.waitForFinished();
        ASSERT_EQ(other.exitStatus(), QProcess::CrashExit);
        ASSERT_TRUE(reopen());
        ASSERT_NO_FATAL_FAILURE(begin(a));
        EXPECT_TRUE(written(a).startsWith("years ")) << written(a).toStdString();
        ASSERT_TRUE(lock());
    }
}

// The process that is killed: it opens the vault, goes on alone and types without an end.
TEST(KeepingAloneChild, DISABLED_Types)
{
    const char* const folder = std::getenv(kFolder);
    if (!folder)
        GTEST_SKIP() << "only as another test's own process";
    sync::ClientOptions options;
    options.listenAddress = QHostAddress(QHostAddress::LocalHost);
    options.port = 0;
    options.beacons = sync::ClientOptions::Beacons::None;
    sync::Household home(options, theClock, QString::fromUtf8(folder) + QStringLiteral("/a"),
                         sync::kLowestCost);
    App app(home, exercises());
    app.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return app.navigator()->screen() == Navigator::Choose; }));
    emit app.choosing()->beginningAlone(rounds()[0]);
    app.answering()->goTo(0);
    for (int i = 0; i < 2000; ++i) {
        app.answering()->setWords(QStringLiteral("years %1").arg(i));
        settle(20ms);
    }
}
