#include "tests/app/writing/writing.h"

#include "protocol/limits.h"
#include "tests/support/answers.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace mandorla;
using namespace mandorla::test;

TEST_F(Writing, AnEmptyRoundSaysWhatIsMissing)
{
    a.writeRound();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Write);
    page.startBlank();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteRound);
    EXPECT_EQ(page.before(), "") << "what every round tells, Mandorla says";
    EXPECT_EQ(page.fault(), "The title: This text is missing.");
    EXPECT_FALSE(page.unsaved()) << "nothing of theirs is in it yet";
    page.setTitle("Sunday");
    EXPECT_EQ(page.fault(), "The cards: A round has 1 to 24 cards.");
    page.addCard();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteCard);
    page.closeCard();
    EXPECT_EQ(page.fault(), "Card 1 › What it asks: This text is missing.");
    page.use();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteCard) << "leads there";
    page.setPrompt("A walk.");
    EXPECT_EQ(page.fault(), "");
    page.setKind(rowOf(Kind::Pick));
    EXPECT_EQ(page.cardFault(), "Choice 1: This text is missing.");
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
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteCard);
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
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteRound);
    while (page.canRedo())
        page.redo();
    EXPECT_EQ(prompt(0), "Another way");
    EXPECT_EQ(page.cards()->count(), 4);
}

TEST_F(Writing, TheWayBackIsLongAndHasAnEnd)
{
    a.writeRound();
    page.startBlank();
    for (std::size_t i = 0; i < UndoHistory::kSteps + 50; ++i)
        page.setTitle(QString::number(1000 + i) + " words");
    std::size_t steps = 0;
    for (; page.canUndo(); ++steps)
        page.undo();
    EXPECT_EQ(steps, UndoHistory::kSteps);
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

TEST_F(Writing, WhatElseACardSaysIsWrittenTakenBackAndComesBackWithItsKind)
{
    a.writeRound();
    page.startBlank();
    page.setTitle("Sunday");
    page.setClosing("Choose one.");
    page.setNothing("Nothing came up.");
    page.setNote("Not for two who are angry.");
    page.addCard();
    page.setPrompt("Tea.");
    EXPECT_FALSE(page.namesRoles());
    EXPECT_EQ(page.line(), 0) << "by its kind: an idea";
    page.setKind(rowOf(Kind::Exchange));
    ASSERT_TRUE(page.namesRoles());
    page.setGive("I’d like to bring it.");
    EXPECT_EQ(page.fault(), "Card 1 › Who receives says: This text is missing.");
    page.setReceive("I’d like to be brought it.");
    page.setStep("Tonight, one of us brings tea.");
    page.setLight(true);
    page.setLine(1);
    EXPECT_EQ(page.lines()->at(1, "text"), "True for both of you.");
    EXPECT_EQ(page.fault(), "");

    page.setKind(rowOf(Kind::Private));
    EXPECT_FALSE(page.isShared() || page.namesRoles());
    EXPECT_EQ(page.fault(), "");
    page.setKind(rowOf(Kind::Pick));
    EXPECT_EQ(page.step(), "Tonight, one of us brings tea.");
    EXPECT_EQ(page.line(), 1);
    EXPECT_TRUE(page.light() && page.canStandAlone() && !page.canBeSeveral());
    page.setOption(0, "Green");
    page.setOption(1, "None");
    page.setAlone(1, true);
    page.setKind(rowOf(Kind::Together));
    EXPECT_FALSE(page.canStandAlone()) << "only one can be chosen";
    ASSERT_TRUE(page.canBeSeveral());
    page.setSeveral(true);
    page.setAlone(0, true);
    EXPECT_TRUE(page.options()->at(0, "alone").toBool());
    page.setSeveral(false);
    EXPECT_FALSE(page.options()->at(0, "alone").toBool());
    page.undo();
    EXPECT_TRUE(page.several() && page.options()->at(0, "alone").toBool());
    page.removeOption(1);
    page.removeOption(0);
    EXPECT_FALSE(page.canBeSeveral() || page.several()) << "there is nothing to choose";
    EXPECT_EQ(page.fault(), "");
    page.setKind(rowOf(Kind::Exchange));
    EXPECT_EQ(page.give(), "I’d like to bring it.") << "what stood there comes back";
    EXPECT_EQ(page.receive(), "I’d like to be brought it.");
    EXPECT_EQ(page.fault(), "");

    const QString file = saveAs("sunday");
    while (page.canUndo())
        page.undo();
    EXPECT_EQ(page.nothing() + page.note() + page.closing(), "");
    while (page.canRedo())
        page.redo();
    EXPECT_FALSE(page.unsaved()) << "the way there is the same";
    QFile in(file);
    ASSERT_TRUE(in.open(QIODevice::ReadOnly));
    const auto read = protocol::readExercise(in.readAll().toStdString());
    ASSERT_TRUE(read);
    const protocol::Round& round = read->rounds.front();
    EXPECT_EQ(protocol::textIn(round.nothing, {}), "Nothing came up.");
    EXPECT_EQ(protocol::textIn(round.note, {}), "Not for two who are angry.");
    const protocol::Card& card = round.cards.front();
    EXPECT_EQ(protocol::textIn(card.give, {}), "I’d like to bring it.");
    EXPECT_EQ(protocol::textIn(card.step, {}), "Tonight, one of us brings tea.");
    EXPECT_EQ(card.line, protocol::Line::Both);
    EXPECT_TRUE(card.light);
}

// Read and saved, also by whoever never heard of what came since; what belongs to the file itself stays, too.
TEST_F(Writing, AFileOfTheFirstFormIsSavedAsItWas)
{
    protocol::RoundDraft round;
    round.id = "porch";
    round.title = {{"en", "On the porch"}};
    round.closing = {{"en", "Choose one.\n\nOr none."}};
    for (const Kind kind : protocol::kKinds) {
        protocol::Card card;
        card.id = "card" + std::to_string(static_cast<int>(kind));
        card.kind = kind;
        card.prompt = {{"en", "A hammock."}};
        if (protocol::optionsOf(kind).most > 0)
            card.options = {{"one", {{"en", "1"}}}, {"two", {{"en", "2"}}}};
        round.cards.push_back(card);
    }
    const std::string before = protocol::writeExercise({"homework", {{"en", "For March"}}, {round}});
    const QString file = files.filePath("old.mandorla.json");
    const auto contentOf = [&] {
        QFile in(file);
        return in.open(QIODevice::ReadOnly) ? in.readAll().toStdString() : "NOT THERE";
    };
    QFile out(file);
    ASSERT_TRUE(out.open(QIODevice::WriteOnly));
    out.write(QByteArray::fromStdString(before));
    out.close();

    a.writeRound();
    page.openFile();
    a.roundFile()->setName(file);
    a.roundFile()->go();
    ASSERT_EQ(a.navigator()->screen(), Navigator::WriteRound) << a.roundFile()->problem().toStdString();
    for (int card = 0; card < page.cards()->count(); ++card) {
        page.openCard(card);
        page.tryCard();
        page.endTrying();
    }
    page.closeCard();
    EXPECT_FALSE(page.unsaved() || page.canUndo());
    QFile::remove(file);
    page.save();
    a.roundFile()->go();
    EXPECT_EQ(contentOf(), before);

    page.setTitle("In the hammock");
    page.save();
    a.roundFile()->go();
    round.title = {{"en", "In the hammock"}};
    EXPECT_EQ(contentOf(), protocol::writeExercise({"homework", {{"en", "For March"}}, {round}}));
}

// A text editor can put something on a card where it does not belong: here it can be seen and taken away.
TEST_F(Writing, WhatDoesNotBelongOnACardIsShownAndCanGo)
{
    const auto open = [&](const char* card) {
        QFile out(files.filePath("slip.mandorla.json"));
        EXPECT_TRUE(out.open(QIODevice::WriteOnly));
        out.write(QByteArray(R"({"id": "s", "rounds": [{"id": "s", "title": {"en": "S"}, "cards": [{"id": "c",
            "prompt": {"en": "?"}, )") +
                  card + "}]}]}");
        out.close();
        a.writeRound();
        page.beginAnother();
        if (page.phase() == WriteViewModel::Leaving)
            page.letGo();
        page.openFile();
        a.roundFile()->setName(out.fileName());
        a.roundFile()->go();
        EXPECT_TRUE(a.roundFile()->unfinished()) << a.roundFile()->problem().toStdString();
        a.roundFile()->goOnWriting();
        page.goToFault();
        EXPECT_EQ(a.navigator()->screen(), Navigator::WriteCard);
    };
    open(R"("kind": "WISH", "give": {"en": "I give."}, "receive": {"en": "I receive."})");
    EXPECT_EQ(page.fault(), "Card 1 › Who gives says: Only a card to give and to receive has two roles.");
    EXPECT_TRUE(page.namesRoles());
    page.setGive("");
    EXPECT_EQ(page.fault(), "Card 1 › Who receives says: Only a card to give and to receive has two roles.");
    page.setReceive("");
    EXPECT_EQ(page.fault(), "");
    open(R"("kind": "TOGETHER", "several": true)");
    EXPECT_EQ(page.fault(),
              "Card 1 › Several may be chosen: Several can be chosen only where both show it or "
              "neither, and where there are choices.");
    EXPECT_TRUE(page.canBeSeveral());
    page.setSeveral(false);
    EXPECT_EQ(page.fault(), "");
    open(R"("kind": "RANGE", "options": [{"id": "a", "text": {"en": "a"}},
            {"id": "b", "text": {"en": "b"}, "alone": true}])");
    EXPECT_EQ(page.fault(), "Card 1 › Choice 2: It can stand alone only where more than one may be chosen.");
    EXPECT_TRUE(page.canStandAlone());
    page.setAlone(1, false);
    EXPECT_EQ(page.fault(), "");
    open(R"("kind": "PRIVATE", "step": {"en": "We walk."}, "light": true)");
    EXPECT_EQ(page.fault(), "Card 1 › It is about no touch: A private card is never shared, so it has none.");
    EXPECT_TRUE(page.isShared());
    page.setLight(false);
    EXPECT_EQ(page.fault(), "Card 1 › A first step: A private card is never shared, so it has none.");
    page.setStep("");
    EXPECT_EQ(page.fault(), "");
    open(
        R"("kind": "WISH", "options": [{"id": "a", "text": {"en": "a"}}, {"id": "b", "text": {"en": "b"}}])");
    EXPECT_EQ(page.fault(), "Card 1 › What there is to choose: A card of this kind has no options.");
    EXPECT_TRUE(page.takesOptions());
    page.removeOption(1);
    page.removeOption(0);
    EXPECT_EQ(page.fault(), "");
}

TEST_F(Writing, LimitsShowWhenTheyAreNearAndNothingIsCut)
{
    a.writeRound();
    page.startBlank();
    EXPECT_EQ(page.roomFor(QString(200, 'x'), limits::kPromptChars), "");
    EXPECT_EQ(page.roomFor(QString(230, 'x'), limits::kPromptChars), "10 characters left.");
    EXPECT_EQ(page.roomFor(QString(240, 'x'), limits::kPromptChars), "This is as much as fits.");
    EXPECT_EQ(page.roomFor(QString::fromUtf8("\U0001F33F").repeated(239), limits::kPromptChars),
              "One character left.");
    page.setTitle(QString(82, 'x'));
    EXPECT_EQ(page.title().size(), 82);
    EXPECT_EQ(page.roomFor(page.title(), limits::kTitleChars), "2 characters too many.");
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
    ASSERT_EQ(a.navigator()->screen(), Navigator::TryCard);
    EXPECT_EQ(page.trying()->kind(), Kind::Pick);
    EXPECT_EQ(page.trying()->prompt(), "What sounds good?");
    EXPECT_EQ(page.trying()->options()->count(), 2);
    answerOf<PickAnswer>(page.trying()).toggle(1);
    page.endTrying();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteCard);
    page.tryCard();
    EXPECT_FALSE(page.trying()->options()->at(1, "chosen").toBool()) << "nothing of a look stays";
    page.endTrying();
    page.setOption(0, "");
    page.tryCard();
    EXPECT_EQ(a.navigator()->screen(), Navigator::WriteCard) << "not before it is whole";
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
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::Connect; }));
    bool locked = false;
    QObject::connect(a.window(), &WindowViewModel::locked, &a, [&] { locked = true; });
    a.window()->lock();
    ASSERT_TRUE(until([&] { return locked; }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Door);
    a.writeRound();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Door) << "not without the passphrase";
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
    ASSERT_EQ(b.navigator()->screen(), Navigator::Choose) << b.roundFile()->problem().toStdString();
    EXPECT_EQ(b.choosing()->title(), "Sunday");
    EXPECT_EQ(b.choosing()->length(), "4 cards. About 5 minutes.");
    b.choosing()->suggest();
    ASSERT_TRUE(until([&] { return a.choosing()->canAgree(); }));
    a.choosing()->readSuggestion();
    ASSERT_EQ(a.navigator()->screen(), Navigator::ReadCards);
    EXPECT_EQ(a.readingCards()->cards()->count(), 4);
    // Kept only if one wishes.
    a.readingCards()->save();
    a.roundFile()->setFolder(files.path());
    a.roundFile()->setName("theirs");
    a.roundFile()->go();
    ASSERT_EQ(a.navigator()->screen(), Navigator::ReadCards);
    const auto contentOf = [](const QString& path) {
        QFile in(path);
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray("NOT THERE");
    };
    EXPECT_EQ(contentOf(files.filePath("theirs.mandorla.json")), contentOf(file));
    a.readingCards()->agree();
    ASSERT_TRUE(both(Navigator::Answer));

    for (App* app : {&a, &b}) {
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
    ASSERT_TRUE(both(Navigator::TurnTogether));
    ASSERT_TRUE(turn());
    EXPECT_EQ(a.revealing()->prompt(), "A walk by the river.");
    for (App* app : {&a, &b})
        app->revealing()->turnNext();
    ASSERT_TRUE(until([&] {
        return a.revealing()->prompt() == "Tea, brought." && b.revealing()->prompt() == "Tea, brought.";
    }));
    for (App* app : {&a, &b})
        app->revealing()->turnNext();
    ASSERT_TRUE(both(Navigator::TheEnd)) << "the two picked different things";
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
    ASSERT_TRUE(both(Navigator::Answer)) << "both had said yes";
    EXPECT_EQ(page.title(), "Sunday");
    EXPECT_TRUE(page.unsaved());
}
