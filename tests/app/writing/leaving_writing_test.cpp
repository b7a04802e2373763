#include "tests/app/writing/writing.h"

#include <QDir>

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;

TEST_F(Writing, NothingIsWrittenButTheFileThatIsAskedFor)
{
    a.writeRound();
    writeOne();
    page.back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Welcome);
    a.writeRound();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteRound) << "on with it";
    EXPECT_TRUE(QDir(folder.path()).isEmpty() && QDir(files.path()).isEmpty());
    saveAs("sunday");
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteRound);
    EXPECT_FALSE(page.unsaved());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_EQ(QDir(files.path()).entryList(QDir::Files | QDir::Hidden), QStringList("sunday.mandorla.json"));
    page.undo();
    EXPECT_TRUE(page.unsaved());
}

TEST_F(Writing, ClosingAsksOnceBeforeARoundIsLost)
{
    int closed = 0;
    QObject::connect(&a, &App::ended, &a, [&] { ++closed; });
    a.writeRound();
    writeOne();
    page.back();
    EXPECT_FALSE(a.mayClose());
    EXPECT_EQ(a.navigator()->screen(), Navigator::LeaveWriting);
    page.stay();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteRound);
    EXPECT_FALSE(a.mayClose());
    EXPECT_TRUE(a.mayClose()) << "the second time it closes";
    page.stay();
    a.endEvening();
    EXPECT_EQ(closed, 0);
    page.letGo();
    EXPECT_EQ(closed, 1);
    EXPECT_TRUE(a.mayClose());
}

TEST_F(Writing, TheQuestionBeforeClosingLeadsBackToWhereItCameFrom)
{
    a.welcome()->begin();
    b.welcome()->begin();
    ASSERT_TRUE(pair(a, b));
    a.writeRound();
    writeOne();
    page.save();
    EXPECT_FALSE(a.mayClose());
    EXPECT_EQ(a.navigator()->screen(), Navigator::LeaveWriting) << "over the page of files";
    page.stay();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteRound);
    page.back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    EXPECT_FALSE(a.mayClose());
    page.stay();
    page.back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
}

TEST_F(Writing, UnderTheCoverTheWindowClosesAtOnce)
{
    a.writeRound();
    writeOne();
    a.window()->cover();
    EXPECT_TRUE(a.mayClose());
}

TEST_F(Writing, AnotherRoundAsksAndAnUnfinishedOneIsGoneOnWithFromItsFile)
{
    a.writeRound();
    writeOne();
    page.openCard(0);
    page.setPrompt("");
    page.closeCard();
    const QString file = saveAs("unfinished");
    page.setTitle("Monday");
    page.beginAnother();
    EXPECT_EQ(a.navigator()->screen(), Navigator::LeaveWriting);
    page.letGo();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Write);
    page.openFile();
    a.roundFile()->setName(file);
    a.roundFile()->go();
    EXPECT_TRUE(a.roundFile()->unfinished());
    a.roundFile()->goOnWriting();
    ASSERT_EQ(a.navigator()->screen(), Navigator::WriteRound);
    EXPECT_EQ(page.title(), "Sunday");
    EXPECT_EQ(page.fault(), "Card 1 › What it asks: This text is missing.");

    // Over it another file is opened: asked first.
    page.setTitle("Tuesday");
    page.begin(protocol::RoundDraft{}, {});
    EXPECT_EQ(a.navigator()->screen(), Navigator::LeaveWriting);
    page.stay();
    EXPECT_EQ(page.title(), "Tuesday");
}
