#include "tests/app/two_laptops.h"

#include "protocol/limits.h"
#include "tests/support/answers.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace mandorla;
using namespace mandorla::test;

namespace {

using protocol::Kind;

int rowOf(Kind kind)
{
    return static_cast<int>(std::ranges::find(protocol::kKinds, kind) - protocol::kKinds.begin());
}

class Writing : public TwoLaptops
{
protected:
    Writing()
    {
        a.welcome()->goOn();
        b.welcome()->goOn();
    }

    WriteViewModel& page = *a.writing();
    QTemporaryDir files;

    QString prompt(int card) { return page.cards()->at(card, "prompt").toString(); }
    void type(const QString& text, void (WriteViewModel::*set)(const QString&), const QString& before = {})
    {
        for (int i = 1; i <= text.size(); ++i)
            (page.*set)(before + text.left(i));
    }
    // "Walk" wish, an exchange, a pick of two, a private card.
    void writeOne()
    {
        page.startBlank();
        page.setTitle("Sunday");
        for (const auto& [kind, prompt] :
             {std::pair(Kind::Wish, "A walk by the river."),
              std::pair(Kind::Exchange, "Tea, brought."), std::pair(Kind::Pick, "What sounds good?"),
              std::pair(Kind::Private, "For me:")}) {
            page.addCard();
            page.setKind(rowOf(kind));
            page.setPrompt(prompt);
        }
        page.openCard(2);
        page.setOption(0, "Music");
        page.setOption(1, "Quiet");
        page.closeCard();
    }
    QString saveAs(const QString& name)
    {
        page.save();
        EXPECT_EQ(a.page(), AppViewModel::RoundFile);
        a.roundFile()->setFolder(files.path());
        a.roundFile()->setName(name);
        a.roundFile()->go();
        return files.filePath(name + ".mandorla.json");
    }
};

} // namespace

TEST_F(Writing, AnEmptyRoundSaysWhatAbsenceTellsAndWhatIsMissing)
{
    a.writeRound();
    EXPECT_EQ(a.page(), AppViewModel::Write);
    page.startBlank();
    EXPECT_EQ(a.page(), AppViewModel::WriteRound);
    EXPECT_TRUE(page.before().contains("if you said yes and it did not come up, the other did not"));
    EXPECT_EQ(page.fault(), "The title: This text is missing.");
    EXPECT_FALSE(page.unsaved()) << "nothing of theirs is in it yet";
    page.setTitle("Sunday");
    EXPECT_EQ(page.fault(), "The cards: A round has 1 to 24 cards.");
    page.addCard();
    EXPECT_EQ(a.page(), AppViewModel::WriteCard);
    page.closeCard();
    EXPECT_EQ(page.fault(), "Card 1, what it asks: This text is missing.");
    page.use();
    EXPECT_EQ(a.page(), AppViewModel::WriteCard) << "leads there";
    page.setPrompt("A walk.");
    EXPECT_EQ(page.fault(), "");
    page.setKind(rowOf(Kind::Pick));
    EXPECT_EQ(page.cardFault(), "choice 1: This text is missing.");
    EXPECT_TRUE(page.unsaved());
}

TEST_F(Writing, TheWayBackGoesAWordAtATimeAndToWhereItWas)
{
    a.writeRound();
    writeOne();
    page.openCard(0);
    page.setPrompt("");
    type("A slow", &WriteViewModel::setPrompt);
    type(" walk", &WriteViewModel::setPrompt, "A slow");
    page.closeCard();
    EXPECT_EQ(prompt(0), "A slow walk");
    page.undo();
    EXPECT_EQ(a.page(), AppViewModel::WriteCard);
    EXPECT_EQ(page.index(), 0);
    EXPECT_EQ(page.prompt(), "A slow");
    page.undo();
    EXPECT_EQ(page.prompt(), "A");
    page.redo();
    page.redo();
    EXPECT_EQ(page.prompt(), "A slow walk");
    EXPECT_FALSE(page.canRedo());

    page.removeCard();
    EXPECT_EQ(page.cards()->count(), 3);
    page.undo();
    EXPECT_EQ(prompt(0), "A slow walk");
    page.undo();
    page.setPrompt("Another way");
    EXPECT_FALSE(page.canRedo());
    while (page.canUndo())
        page.undo();
    EXPECT_EQ(page.cards()->count(), 0);
    EXPECT_EQ(page.title(), "");
    EXPECT_EQ(a.page(), AppViewModel::WriteRound);
    while (page.canRedo())
        page.redo();
    EXPECT_EQ(prompt(0), "Another way");
    EXPECT_EQ(page.cards()->count(), 4);
}

TEST_F(Writing, TheWayBackIsLongAndHasAnEnd)
{
    a.writeRound();
    page.startBlank();
    for (std::size_t i = 0; i < DraftHistory::kSteps + 50; ++i)
        page.setTitle(QString::number(1000 + i) + " words");
    std::size_t steps = 0;
    for (; page.canUndo(); ++steps)
        page.undo();
    EXPECT_EQ(steps, DraftHistory::kSteps);
    EXPECT_EQ(page.title(), "1049 words");
}

TEST_F(Writing, CardsAndOptionsAreMovedDuplicatedAndTakenAway)
{
    a.writeRound();
    writeOne();
    EXPECT_TRUE(page.moveCard(2, -1));
    EXPECT_EQ(prompt(1), "What sounds good?");
    EXPECT_FALSE(page.moveCard(0, -1));
    EXPECT_FALSE(page.moveCard(3, 1));
    page.openCard(1);
    page.duplicateCard();
    EXPECT_EQ(page.index(), 2);
    EXPECT_EQ(page.options()->at(1, "text"), "Quiet");
    page.moveOption(1, -1);
    page.addOption();
    page.setOption(2, "Soup");
    page.removeOption(0);
    EXPECT_EQ(page.options()->at(0, "text"), "Music");
    EXPECT_EQ(page.options()->at(1, "text"), "Soup");
    EXPECT_EQ(page.fault(), "") << "ids stay different";
    page.removeCard();
    EXPECT_EQ(page.cards()->count(), 4);
    page.openCard(1);
    page.setKind(rowOf(Kind::Wish));
    EXPECT_FALSE(page.takesOptions());
    page.setKind(rowOf(Kind::Range));
    EXPECT_EQ(page.options()->at(0, "text"), "Music") << "what stood there comes back";
}

TEST_F(Writing, LimitsShowWhenTheyAreNearAndNothingIsCut)
{
    a.writeRound();
    page.startBlank();
    EXPECT_EQ(page.roomFor(QString(200, 'x'), WriteViewModel::PromptChars), "");
    EXPECT_EQ(page.roomFor(QString(230, 'x'), WriteViewModel::PromptChars), "10 characters left.");
    EXPECT_EQ(page.roomFor(QString(240, 'x'), WriteViewModel::PromptChars), "This is as much as fits.");
    EXPECT_EQ(page.roomFor(QString::fromUtf8("\U0001F33F").repeated(239), WriteViewModel::PromptChars),
              "One character left.");
    page.setTitle(QString(82, 'x'));
    EXPECT_EQ(page.title().size(), 82);
    EXPECT_EQ(page.roomFor(page.title(), WriteViewModel::TitleChars), "2 characters too many.");
    EXPECT_TRUE(page.fault().startsWith("The title: It can have at most 80"));
    page.setTitle("x");
    EXPECT_EQ(page.cardsNote(), "");
    for (int i = 0; i < 30; ++i)
        page.addCard();
    EXPECT_EQ(page.cards()->count(), 24);
    EXPECT_FALSE(page.canAddCard());
    EXPECT_TRUE(page.cardsNote().startsWith("24 of 24 cards."));
    page.duplicateCard();
    EXPECT_EQ(page.cards()->count(), 24);
    page.setKind(rowOf(Kind::Pick));
    for (int i = 0; i < 30; ++i)
        page.addOption();
    EXPECT_EQ(page.options()->count(), 16);
    EXPECT_EQ(page.optionsNote(), "16 of 16.");
}

TEST_F(Writing, WhatTurnsTheReadingDirectionOrBreaksALineDoesNotGetIn)
{
    a.writeRound();
    page.startBlank();
    page.setTitle(QStringLiteral("one\ntwo") + QChar(0x202e) + QChar(7) + QStringLiteral("<b>"));
    EXPECT_EQ(page.title(), "one two<b>");
    page.setOpening("one\n\ntwo");
    EXPECT_EQ(page.opening(), "one\n\ntwo");
}

TEST_F(Writing, ACardIsSeenAsTheOtherOneWillSeeIt)
{
    a.writeRound();
    writeOne();
    page.openCard(2);
    page.tryCard();
    ASSERT_EQ(a.page(), AppViewModel::TryCard);
    EXPECT_EQ(page.trying()->kind(), Kind::Pick);
    EXPECT_EQ(page.trying()->prompt(), "What sounds good?");
    EXPECT_EQ(page.trying()->options()->count(), 2);
    answerOf<PickAnswer>(page.trying()).toggle(1);
    page.endTrying();
    EXPECT_EQ(a.page(), AppViewModel::WriteCard);
    page.tryCard();
    EXPECT_FALSE(page.trying()->options()->at(1, "chosen").toBool()) << "nothing of a look stays";
    page.endTrying();
    page.setOption(0, "");
    page.tryCard();
    EXPECT_EQ(a.page(), AppViewModel::WriteCard) << "not before it is whole";
}

TEST_F(Writing, NothingIsWrittenButTheFileThatIsAskedFor)
{
    a.writeRound();
    writeOne();
    page.back();
    EXPECT_EQ(a.page(), AppViewModel::Welcome);
    a.writeRound();
    EXPECT_EQ(a.page(), AppViewModel::WriteRound) << "on with it";
    EXPECT_TRUE(QDir(folder.path()).isEmpty() && QDir(files.path()).isEmpty());
    saveAs("sunday");
    EXPECT_EQ(a.page(), AppViewModel::WriteRound);
    EXPECT_FALSE(page.unsaved());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_EQ(QDir(files.path()).entryList(QDir::Files | QDir::Hidden), QStringList("sunday.mandorla.json"));
    page.undo();
    EXPECT_TRUE(page.unsaved());
}

TEST_F(Writing, ClosingAsksOnceBeforeARoundIsLost)
{
    int closed = 0;
    QObject::connect(&a, &AppViewModel::ended, &a, [&] { ++closed; });
    a.writeRound();
    writeOne();
    page.back();
    EXPECT_FALSE(a.mayClose());
    EXPECT_EQ(a.page(), AppViewModel::LeaveWriting);
    page.stay();
    EXPECT_EQ(a.page(), AppViewModel::WriteRound);
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
    EXPECT_EQ(a.page(), AppViewModel::LeaveWriting) << "over the page of files";
    page.stay();
    EXPECT_EQ(a.page(), AppViewModel::WriteRound);
    page.back();
    EXPECT_EQ(a.page(), AppViewModel::Choose);
    EXPECT_FALSE(a.mayClose());
    page.stay();
    page.back();
    EXPECT_EQ(a.page(), AppViewModel::Choose);
}

TEST_F(Writing, UnderTheCoverTheWindowClosesAtOnce)
{
    a.writeRound();
    writeOne();
    a.cover();
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
    EXPECT_EQ(a.page(), AppViewModel::LeaveWriting);
    page.letGo();
    EXPECT_EQ(a.page(), AppViewModel::Write);
    page.openFile();
    a.roundFile()->setName(file);
    a.roundFile()->go();
    EXPECT_TRUE(a.roundFile()->unfinished());
    a.roundFile()->goOnWriting();
    ASSERT_EQ(a.page(), AppViewModel::WriteRound);
    EXPECT_EQ(page.title(), "Sunday");
    EXPECT_EQ(page.fault(), "Card 1, what it asks: This text is missing.");

    // Over it another file is opened: asked first.
    page.setTitle("Tuesday");
    page.begin(protocol::RoundDraft{}, {});
    EXPECT_EQ(a.page(), AppViewModel::LeaveWriting);
    page.stay();
    EXPECT_EQ(page.title(), "Tuesday");
}

TEST_F(Writing, BeginsFromABuiltInRoundAsACopy)
{
    a.writeRound();
    EXPECT_GT(page.starts()->count(), 0);
    page.startFrom(0);
    const QString title = page.starts()->at(0, "title").toString();
    EXPECT_EQ(page.title(), title);
    EXPECT_EQ(page.fault(), "");
    page.setTitle("Ours");
    page.use();
    a.welcome()->begin();
    ASSERT_NE(a.choosing(), nullptr);
    const Rows& rounds = *a.choosing()->rounds();
    EXPECT_EQ(rounds.at(0, "title"), title);
    EXPECT_EQ(rounds.at(rounds.count() - 1, "title"), "Ours");
}

TEST_F(Writing, WhatIsWrittenStaysWhileALaptopIsLocked)
{
    a.welcome()->setKeeps(true);
    a.writeRound();
    writeOne();
    page.back();
    a.welcome()->begin();
    a.keepingIt()->passphrase()->type("a few words in a row");
    a.keepingIt()->passphrase()->typeAgain("a few words in a row");
    a.keepingIt()->create();
    ASSERT_TRUE(until([&] { return a.page() == AppViewModel::Connect; }));
    bool locked = false;
    QObject::connect(&a, &AppViewModel::locked, &a, [&] { locked = true; });
    a.lock();
    ASSERT_TRUE(until([&] { return locked; }));
    EXPECT_EQ(a.page(), AppViewModel::Door);
    a.writeRound();
    EXPECT_EQ(a.page(), AppViewModel::Door) << "not without the passphrase";
    EXPECT_EQ(page.title(), "Sunday");
    EXPECT_TRUE(page.unsaved());
}

TEST_F(Writing, ARoundWrittenHereIsSavedOpenedSuggestedAndPlayedByTwo)
{
    a.writeRound();
    writeOne();
    page.setNearness(RoundNearness::Near);
    page.setMinutes("5");
    const QString file = saveAs("sunday");
    page.back();

    toConnect();
    ASSERT_TRUE(pair(a, b));
    // The other laptop opens the file, as homework, and suggests it.
    b.openRound();
    b.roundFile()->setName(file);
    b.roundFile()->go();
    ASSERT_EQ(b.page(), AppViewModel::Choose) << b.roundFile()->problem().toStdString();
    EXPECT_EQ(b.choosing()->title(), "Sunday");
    EXPECT_EQ(b.choosing()->length(), "4 cards, about 5 minutes.");
    b.choosing()->suggest();
    ASSERT_TRUE(until([&] { return a.choosing()->canAgree(); }));
    a.choosing()->readSuggestion();
    ASSERT_EQ(a.page(), AppViewModel::ReadCards);
    EXPECT_EQ(a.readingCards()->cards()->count(), 4);
    // Kept only if one wishes.
    a.readingCards()->save();
    a.roundFile()->setFolder(files.path());
    a.roundFile()->setName("theirs");
    a.roundFile()->go();
    ASSERT_EQ(a.page(), AppViewModel::ReadCards);
    const auto contentOf = [](const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("NOT THERE");
    };
    EXPECT_EQ(contentOf(files.filePath("theirs.mandorla.json")), contentOf(file));
    a.readingCards()->agree();
    ASSERT_TRUE(both(AppViewModel::Answer));

    for (AppViewModel* app : {&a, &b}) {
        AnswerViewModel& answers = *app->answering();
        answers.goTo(0);
        setWish(answers, WishAnswer::Open);
        answers.goTo(1);
        answerOf<ExchangeAnswer>(answers).setChoice(app == &a ? ExchangeAnswer::Give
                                                                  : ExchangeAnswer::Receive);
        answers.goTo(2);
        answerOf<PickAnswer>(answers).toggle(app == &a ? 0 : 1);
        answers.goTo(3);
        answers.setWords("only mine");
        answers.goToReview();
        answers.seal();
    }
    ASSERT_TRUE(both(AppViewModel::TurnTogether));
    ASSERT_TRUE(turn());
    EXPECT_EQ(a.revealing()->prompt(), "A walk by the river.");
    for (AppViewModel* app : {&a, &b})
        app->revealing()->turnNext();
    ASSERT_TRUE(until([&] {
        return a.revealing()->prompt() == "Tea, brought." && b.revealing()->prompt() == "Tea, brought.";
    }));
    for (AppViewModel* app : {&a, &b})
        app->revealing()->turnNext();
    ASSERT_TRUE(both(AppViewModel::TheEnd)) << "the two picked different things";
}

TEST_F(Writing, TheEveningGoesOnMeanwhileAndTheRoundIsThereAfterwards)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    a.choosing()->suggest();
    a.writeRound();
    writeOne();
    ASSERT_TRUE(until([&] { return b.choosing()->canAgree(); }));
    b.choosing()->agree();
    ASSERT_TRUE(both(AppViewModel::Answer)) << "both had said yes";
    EXPECT_EQ(page.title(), "Sunday");
    EXPECT_TRUE(page.unsaved());
}
