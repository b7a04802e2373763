#include "app/words/paper.h"
#include "app/words/sentences.h"
#include "sync/limits.h"
#include "sync/own_pages.h"
#include "tests/app/two_laptops.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <csignal>

#include <sys/resource.h>

using namespace mandorla;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// One person, and nobody else, from the first page on.
class OwnWordsTest : public TwoLaptops
{
protected:
    QDir home() const { return {folder.filePath(QStringLiteral("a"))}; }

    void toWelcome() { a.welcome()->goOn(); }
    bool toList(bool keeps)
    {
        toWelcome();
        a.welcome()->setKeeps(keeps);
        a.welcome()->writeAlone();
        if (keeps) {
            a.keepingIt()->passphrase()->type(kPassphrase);
            a.keepingIt()->passphrase()->typeAgain(kPassphrase);
            a.keepingIt()->create();
        }
        return until([&] { return a.navigator()->screen() == Navigator::OwnList; });
    }
    void write(const QString& words, int card = 0)
    {
        a.ownAnswering()->goTo(card);
        a.ownAnswering()->setWords(words);
    }
    void finish()
    {
        a.ownAnswering()->goToReview();
        a.ownAnswering()->finish();
        ASSERT_EQ(a.navigator()->screen(), Navigator::OwnPage);
    }
    bool lock()
    {
        a.window()->lock();
        return until([&] { return homeA.state() == sync::Household::State::Closed; });
    }
    bool open()
    {
        a.door()->open(kPassphrase);
        return until([&] { return !a.window()->covered(); });
    }
};

// As long as this stands, no file takes a byte.
class NoRoom
{
public:
    NoRoom()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoRoom() { ::setrlimit(RLIMIT_FSIZE, &m_before); }
    NoRoom(const NoRoom&) = delete;
    NoRoom& operator=(const NoRoom&) = delete;

private:
    rlimit m_before{};
};

} // namespace

TEST_F(OwnWordsTest, JustForTonightNothingIsMadeAndNothingListens)
{
    ASSERT_TRUE(toList(false));
    ASSERT_GE(a.ownList()->rounds()->count(), 1);
    EXPECT_EQ(a.ownList()->pages()->count(), 0);
    EXPECT_TRUE(a.ownList()->sentence().contains("Just for tonight"));
    a.ownList()->begin(0);
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnAnswer);
    EXPECT_TRUE(a.ownAnswering()->alone());
    write("not for anybody");
    ASSERT_NO_FATAL_FAILURE(finish());
    EXPECT_EQ(homeA.client(), nullptr) << "nothing that could listen or send";
    EXPECT_FALSE(home().exists());

    // It is said while all of it is there.
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Written);
    EXPECT_TRUE(a.ownPage()->sentence().contains("it is gone")) << a.ownPage()->sentence().toStdString();
    EXPECT_EQ(a.ownPage()->cards()->count(), 1);
    EXPECT_EQ(a.ownPage()->cards()->at(0, "words"), "not for anybody");
    EXPECT_FALSE(a.ownPage()->canKeep());
    a.ownPage()->done(); // not before it is decided
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnPage);
    a.ownPage()->writeOn();
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnAnswer);
    a.ownAnswering()->finish();
    a.ownPage()->letGo();
    EXPECT_EQ(a.ownPage()->cards()->count(), 0);
    a.ownPage()->done();
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnList);
    a.ownList()->begin(0);
    a.ownAnswering()->goTo(0);
    EXPECT_EQ(a.ownAnswering()->words(), "");
    a.ownAnswering()->finish();
    a.ownPage()->done();
    a.ownList()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Welcome);
}

TEST_F(OwnWordsTest, JustForTonightTheCoverAndALockLoseNothing)
{
    ASSERT_TRUE(toList(false));
    a.ownList()->begin(0);
    write("not for anybody");
    a.window()->lock();
    settle(100ms);
    a.window()->uncover();
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnAnswer);
    EXPECT_EQ(a.ownAnswering()->words(), "not for anybody");
}

TEST_F(OwnWordsTest, KeptItIsThereAnotherDayWithoutAnyPartnerAndGoesWhenLetGo)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    write("not for anybody");
    write("nor this", 1);
    ASSERT_NO_FATAL_FAILURE(finish());
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Kept);
    a.ownPage()->done();
    ASSERT_EQ(a.ownList()->pages()->count(), 1);
    a.ownList()->begin(0); // another one of the same round
    a.ownAnswering()->goTo(0);
    EXPECT_EQ(a.ownAnswering()->words(), "");
    write("a second time");
    ASSERT_TRUE(lock()) << "before a moment has gone by";
    EXPECT_EQ(a.ownPage()->cards()->count(), 0);
    EXPECT_EQ(a.ownAnswering()->words(), "");
    ASSERT_TRUE(open());
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnList) << "there it was";
    ASSERT_EQ(a.ownList()->pages()->count(), 2);
    int place = 0;
    QStringList firsts;
    for (int row = 0; row < 2; ++row) {
        a.ownList()->open(row);
        ASSERT_EQ(a.navigator()->screen(), Navigator::OwnPage);
        firsts << a.ownPage()->cards()->at(0, "words").toString();
        if (firsts.back() == QLatin1String("not for anybody"))
            place = row;
        a.ownPage()->done();
        ASSERT_EQ(a.navigator()->screen(), Navigator::OwnList);
    }
    firsts.sort();
    EXPECT_EQ(firsts, (QStringList{"a second time", "not for anybody"}));

    a.ownList()->open(place);
    a.ownPage()->writeOn();
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnAnswer);
    write("reworded");
    ASSERT_NO_FATAL_FAILURE(finish());
    EXPECT_EQ(a.ownPage()->cards()->at(0, "words"), "reworded");
    EXPECT_EQ(a.ownPage()->cards()->at(1, "words"), "nor this");
    const qsizetype files = home().entryList(QDir::Files).size();
    a.ownPage()->letGo();
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Gone);
    EXPECT_EQ(home().entryList(QDir::Files).size(), files - 1);
    a.ownPage()->done();
    EXPECT_EQ(a.ownList()->pages()->count(), 1);
}

TEST_F(OwnWordsTest, WithoutAWordNothingIsKept)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    a.ownAnswering()->goTo(2);
    ASSERT_NO_FATAL_FAILURE(finish());
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Empty);
    a.ownPage()->done();
    EXPECT_EQ(a.ownList()->pages()->count(), 0);
    a.ownList()->begin(0);
    write("taken back");
    settle(500ms);
    write("");
    ASSERT_NO_FATAL_FAILURE(finish());
    a.ownPage()->done();
    EXPECT_EQ(a.ownList()->pages()->count(), 0);
}

TEST_F(OwnWordsTest, SkippingErasesNothing)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    write("not for anybody");
    ASSERT_NO_FATAL_FAILURE(finish());
    a.ownPage()->done();
    a.ownList()->open(0);
    a.ownPage()->writeOn();
    a.ownAnswering()->goTo(0);
    while (a.ownAnswering()->phase() == AnswerViewModel::Card)
        a.ownAnswering()->skip();
    ASSERT_NO_FATAL_FAILURE(finish());
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Kept);
    ASSERT_TRUE(lock());
    ASSERT_TRUE(open());
    ASSERT_EQ(a.ownList()->pages()->count(), 1);
    a.ownList()->open(0);
    EXPECT_EQ(a.ownPage()->cards()->at(0, "words"), "not for anybody");
}

TEST_F(OwnWordsTest, WhatWasErasedStaysOnDiskWhereItCannotBeTakenOffAndThatIsSaid)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    write("not for anybody");
    ASSERT_NO_FATAL_FAILURE(finish());
    a.ownPage()->writeOn();
    {
        const NoRoom none;
        write("");
        ASSERT_NO_FATAL_FAILURE(finish());
        EXPECT_FALSE(a.ownPage()->failure().isEmpty());
        EXPECT_EQ(a.ownPage()->sentence(), "") << "that nothing is kept is not so";
    }
    a.ownPage()->done();
    ASSERT_TRUE(lock()); // and what waited is written
    ASSERT_TRUE(open());
    ASSERT_EQ(a.ownList()->pages()->count(), 1);
    a.ownList()->open(0);
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnList) << "no page without a word";
    EXPECT_EQ(a.ownList()->pages()->count(), 0);
}

TEST_F(OwnWordsTest, TheTroubleWithOnesOwnStaysSaidWhateverBecomesOfThatWithAPartner)
{
    NoticeViewModel notice;
    notice.setTroubleAlone(cannotKeepAlone(sync::VaultError::DiskFull));
    notice.setTrouble({});
    EXPECT_EQ(notice.text(), cannotKeepAlone(sync::VaultError::DiskFull).what);
    notice.setTroubleAlone({});
    EXPECT_EQ(notice.text(), "");
}

TEST_F(OwnWordsTest, AVaultThatWasMadeForThisTakesAPartnerLater)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    write("not for anybody");
    ASSERT_NO_FATAL_FAILURE(finish());
    a.ownPage()->done();
    a.ownList()->back();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Connect);
    ASSERT_TRUE(keepItLocked(b, kPassphrase));
    ASSERT_TRUE(pair(a, b));
    EXPECT_EQ(homeA.ownPages()->ids().size(), 1U);
    EXPECT_EQ(homeB.ownPages()->ids().size(), 0U);
}

TEST_F(OwnWordsTest, WhatIsDamagedIsSaidAndCanBeLetGo)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    write("not for anybody");
    ASSERT_NO_FATAL_FAILURE(finish());
    ASSERT_TRUE(lock());
    for (const QString& name : home().entryList(QDir::Files)) {
        QFile file(home().filePath(name));
        if (name == QLatin1String("vault") || file.size() < 100'000)
            continue; // the page is the one that is longer than a block
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        file.seek(1000);
        file.write("x");
    }
    ASSERT_TRUE(open());
    ASSERT_EQ(a.navigator()->screen(), Navigator::OwnList);
    ASSERT_EQ(a.ownList()->pages()->count(), 1);
    EXPECT_FALSE(a.ownList()->pages()->at(0, "readable").toBool());
    a.ownList()->open(0);
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnList);
    a.ownList()->letGo(0);
    EXPECT_EQ(a.ownList()->pages()->count(), 0);
}

TEST_F(OwnWordsTest, WhatCannotBeWrittenIsSaidAndKeptOnceItCan)
{
    ASSERT_TRUE(toList(true));
    a.ownList()->begin(0);
    {
        const NoRoom none;
        write("not for anybody");
        a.ownAnswering()->finish();
        EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Written);
        EXPECT_EQ(a.notice()->text(), cannotKeepAlone(sync::VaultError::CannotWrite).what);
        EXPECT_TRUE(a.ownPage()->failure().isEmpty());
        a.ownPage()->keep();
        EXPECT_FALSE(a.ownPage()->failure().isEmpty());
        EXPECT_EQ(a.ownPage()->cards()->at(0, "words"), "not for anybody");
    }
    a.ownPage()->keep();
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Kept);
    EXPECT_EQ(a.notice()->text(), "");
    ASSERT_TRUE(lock());
    ASSERT_TRUE(open());
    EXPECT_EQ(a.ownList()->pages()->count(), 1);
}

TEST_F(OwnWordsTest, ThereIsRoomForSoManyAndThenItIsSaid)
{
    ASSERT_TRUE(toList(true));
    for (std::size_t i = 0; i < limits::kOwnPages; ++i) {
        ASSERT_TRUE(a.ownList()->canBegin()) << i;
        a.ownList()->begin(0);
        ASSERT_EQ(a.navigator()->screen(), Navigator::OwnAnswer) << i;
        write("x");
        ASSERT_NO_FATAL_FAILURE(finish());
        a.ownPage()->done();
    }
    EXPECT_FALSE(a.ownList()->canBegin());
    a.ownList()->begin(0);
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnList);
    a.ownList()->open(0);
    a.ownPage()->letGo();
    a.ownPage()->done();
    EXPECT_TRUE(a.ownList()->canBegin());
}

TEST_F(OwnWordsTest, ItIsTakenAlongAsTextThatSaysWhoseItIs)
{
    ASSERT_TRUE(toList(false));
    a.ownList()->begin(0);
    write("not for anybody");
    ASSERT_NO_FATAL_FAILURE(finish());
    a.ownPage()->takeAlong();
    ASSERT_EQ(a.navigator()->screen(), Navigator::TakeAlong);
    EXPECT_TRUE(a.takingAlong()->own());
    EXPECT_TRUE(a.takingAlong()->names().isEmpty());
    const QString path = folder.filePath(QStringLiteral("mine.txt"));
    a.takingAlong()->setPath(path);
    a.takingAlong()->saveText();
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    EXPECT_TRUE(text.startsWith("For myself\n")) << text.toStdString();
    EXPECT_TRUE(text.contains(a.ownPage()->cards()->at(0, "prompt").toString() + "\nnot for anybody\n"));
    EXPECT_TRUE(text.contains("Private."));
    EXPECT_FALSE(text.contains("Our page"));
    EXPECT_FALSE(text.contains("consent"));
    EXPECT_EQ(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    a.takingAlong()->back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::OwnPage);
    EXPECT_EQ(a.ownPage()->state(), OwnPageViewModel::Written);
}
