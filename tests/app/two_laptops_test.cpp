#include "app/words/readable_texts.h"
#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/app/two_laptops.h"
#include "tests/support/answers.h"
#include "tests/support/screen.h"

#include <QTemporaryFile>

#include <gtest/gtest.h>

#include <algorithm>

using namespace mandorla;
using namespace mandorla::test;

TEST_F(TwoLaptops, TheEveningBeginsAloneAndNothingListensBeforeDigits)
{
    EXPECT_EQ(a.navigator()->screen(), Navigator::BeforeWeBegin);
    toConnect();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Connect);
    a.connecting()->setName("Ada");
    settle(50ms);
    EXPECT_EQ(a.connecting()->port(), 0);
    a.connecting()->show();
    EXPECT_TRUE(until([&] { return a.connecting()->port() != 0; }));
    EXPECT_EQ(a.connecting()->digitsSpoken().remove(' '), a.connecting()->digits());
    EXPECT_EQ(a.connecting()->digitsSpoken().size(), 11);
}

TEST_F(TwoLaptops, TypingKeepsSixDigitsAndPairWakesWithTheSixth)
{
    toConnect();
    b.connecting()->type();
    b.connecting()->setTyped("48-2 91");
    EXPECT_EQ(b.connecting()->typed(), "48291");
    EXPECT_FALSE(b.connecting()->canPair());
    b.connecting()->setTyped(" 482 913 77");
    EXPECT_EQ(b.connecting()->typed(), "482913");
    EXPECT_TRUE(b.connecting()->canPair());
}

TEST_F(TwoLaptops, WrongDigitsGiveOneCalmSentenceAndAnotherTry)
{
    toConnect();
    a.connecting()->show();
    b.connecting()->type();
    ASSERT_TRUE(until([&] { return b.connecting()->found() && a.connecting()->digits().size() == 6; }));
    const QString digits = a.connecting()->digits();
    b.connecting()->setTyped(digits == "000000" ? "000001" : "000000");
    b.connecting()->pair();
    ASSERT_TRUE(until([&] { return !b.connecting()->failure().isEmpty(); }));
    EXPECT_EQ(b.connecting()->failure(), "The digits were not the same.");
    EXPECT_EQ(b.connecting()->nextStep(), "Ask for them again across the table, and try once more.");
    EXPECT_EQ(a.connecting()->failure(), "The digits were not the same.");
    EXPECT_EQ(a.connecting()->nextStep(), "Read out again what is shown here now.");
    EXPECT_EQ(b.connecting()->typed(), "");
    ASSERT_TRUE(until([&] { return b.connecting()->phase() == ConnectViewModel::Typing; }));
    b.connecting()->setTyped(a.connecting()->digits());
    b.connecting()->pair();
    EXPECT_EQ(b.connecting()->failure(), "");
    EXPECT_TRUE(both(Navigator::Choose));
}

TEST_F(TwoLaptops, AnAddressThatIsNoneIsSaidSo)
{
    toConnect();
    b.connecting()->type();
    b.connecting()->setAddress("kitchen table");
    b.connecting()->useAddress();
    EXPECT_FALSE(b.connecting()->addressProblem().isEmpty());
    EXPECT_FALSE(b.connecting()->addressTaken());
    b.connecting()->setAddress("192.168.1.20");
    EXPECT_TRUE(b.connecting()->addressProblem().isEmpty());
    b.connecting()->useAddress();
    EXPECT_TRUE(b.connecting()->addressTaken());
}

TEST_F(TwoLaptops, ANameHasFortyLettersAtMost)
{
    toConnect();
    a.connecting()->setName("Ada");
    a.connecting()->setName(QString(limits::kNameChars + 1, 'x'));
    EXPECT_EQ(a.connecting()->name(), "Ada");
    EXPECT_FALSE(a.connecting()->nameProblem().isEmpty());
    a.connecting()->setName(" Bo ");
    EXPECT_EQ(a.connecting()->name(), "Bo");
    EXPECT_TRUE(a.connecting()->nameProblem().isEmpty());
}

TEST_F(TwoLaptops, AnOwnNameOfWhichNothingCanBeSeenIsNone)
{
    toConnect();
    a.connecting()->setName("Ada");
    a.connecting()->setName(QString(12, QChar(0x3164)));
    EXPECT_EQ(a.connecting()->name(), "");
    EXPECT_TRUE(a.connecting()->nameProblem().isEmpty());
    EXPECT_EQ(homeA.client()->name(), "") << "nor is it sent";
}

TEST_F(TwoLaptops, WhoeverShowedTheDigitsIsTheFirstOnBothScreens)
{
    toConnect();
    a.connecting()->setName("Ada");
    ASSERT_TRUE(pair(b, a));
    for (App* app : {&a, &b})
        EXPECT_EQ(app->people()->secondName(), "Ada");
    EXPECT_EQ(b.people()->firstName(), "You");
    EXPECT_EQ(a.people()->firstName(), "Your partner");
    EXPECT_FALSE(a.people()->iAmFirst());
    EXPECT_TRUE(b.people()->iAmFirst());
}

TEST_F(TwoLaptops, DismissingSendsNothingAndReadingAgreesOnlyToWhatWasRead)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    a.choosing()->suggest();
    ASSERT_TRUE(until([&] { return b.choosing()->hasSuggestion(); }));
    EXPECT_FALSE(a.choosing()->canSuggest());
    const QString suggested = a.choosing()->suggested();
    b.choosing()->dismiss();
    EXPECT_FALSE(b.choosing()->hasSuggestion());
    settle();
    EXPECT_EQ(a.choosing()->suggested(), suggested);
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);

    a.choosing()->setSelected(1);
    a.choosing()->suggest();
    ASSERT_TRUE(until([&] { return b.choosing()->hasSuggestion(); }));
    b.choosing()->readSuggestion();
    EXPECT_EQ(b.navigator()->screen(), Navigator::ReadCards);
    EXPECT_TRUE(b.readingCards()->canAgree());
    a.choosing()->setSelected(0);
    a.choosing()->suggest();
    ASSERT_TRUE(until([&] { return !b.readingCards()->canAgree(); }));
    EXPECT_FALSE(b.readingCards()->replaced().isEmpty());
    b.readingCards()->agree();
    settle();
    EXPECT_EQ(b.navigator()->screen(), Navigator::ReadCards);
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
}

TEST_F(TwoLaptops, NothingOfTheOthersSealOrHandIsShownBeforeBothAreUp)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    const QStringList answering = shownBy(b);
    a.answering()->goToReview();
    a.answering()->seal();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Sealed);
    settle();
    EXPECT_EQ(shownBy(b), answering);
    a.sealing()->unseal();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(a.answering()->phase(), AnswerViewModel::Review);
    settle();
    EXPECT_EQ(shownBy(b), answering);

    ASSERT_TRUE(toTurning());
    const QStringList turning = shownBy(b);
    a.turning()->putHandOn();
    EXPECT_TRUE(a.turning()->hand());
    settle();
    EXPECT_EQ(shownBy(b), turning);
    a.turning()->takeHandBack();
    EXPECT_FALSE(a.turning()->hand());
    settle();
    EXPECT_EQ(shownBy(b), turning);
    b.turning()->putHandOn();
    settle();
    EXPECT_EQ(b.navigator()->screen(), Navigator::TurnTogether);
}

TEST_F(TwoLaptops, ARoundIsTurnedToItsEndAndAnotherOneBegins)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    ASSERT_TRUE(toTurning());
    const auto& cards = exercises().front().rounds.front().cards;
    const auto wishes = std::count_if(cards.begin(), cards.end(),
                                      [](const auto& card) { return card.kind == protocol::Kind::Wish; });
    int reveals = 0;
    ASSERT_TRUE(turn());
    while (a.navigator()->screen() == Navigator::Reveal) {
        ++reveals;
        EXPECT_EQ(a.revealing()->spoken(), b.revealing()->spoken());
        EXPECT_FALSE(a.revealing()->consentLine().isEmpty());
        a.revealing()->turnNext();
        b.revealing()->turnNext();
        ASSERT_TRUE(until([&] {
            return a.navigator()->screen() == b.navigator()->screen() &&
                   a.navigator()->screen() != Navigator::TurnTogether;
        }));
    }
    EXPECT_EQ(reveals, wishes);
    EXPECT_EQ(a.ending()->outcome(), EndViewModel::Done);
    EXPECT_EQ(b.ending()->shared()->count(), wishes);
    EXPECT_FALSE(a.ending()->closing().isEmpty());
    a.ending()->anotherRound();
    b.ending()->anotherRound();
    ASSERT_TRUE(toAnswer(1));
    EXPECT_FALSE(a.revealing()->any());
    EXPECT_EQ(a.answering()->progress()->at(0, "state").toInt(), AnswerViewModel::Ahead);
}

TEST_F(TwoLaptops, WithOneSideSkippingEverythingNothingComesUp)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    a.answering()->next();
    while (a.answering()->phase() == AnswerViewModel::Card) {
        setWish(a.answering(), WishAnswer::Love);
        a.answering()->skip();
    }
    a.answering()->seal();
    b.answering()->next();
    while (b.answering()->phase() == AnswerViewModel::Card) {
        setWish(b.answering(), WishAnswer::Love);
        b.answering()->next();
    }
    b.answering()->seal();
    ASSERT_TRUE(both(Navigator::TurnTogether));
    ASSERT_TRUE(turn());
    for (App* app : {&a, &b}) {
        EXPECT_EQ(app->navigator()->screen(), Navigator::TheEnd);
        EXPECT_EQ(app->ending()->outcome(), EndViewModel::NothingUp);
        EXPECT_FALSE(app->ending()->anyShared());
        EXPECT_EQ(app->ending()->sentence(), readable(exercises().front().rounds.front().nothing));
    }
}

TEST_F(TwoLaptops, StoppingIsOneSentenceForBoth)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    ASSERT_TRUE(toTurning());
    ASSERT_TRUE(turn());
    ASSERT_EQ(a.navigator()->screen(), Navigator::Reveal);
    a.revealing()->stop();
    ASSERT_TRUE(both(Navigator::TheEnd));
    EXPECT_EQ(a.ending()->outcome(), EndViewModel::StoppedHere);
    EXPECT_EQ(a.ending()->sentence(), b.ending()->sentence());
    EXPECT_EQ(a.ending()->shared()->count(), 1);
    EXPECT_EQ(b.ending()->shared()->count(), 1);
}

TEST_F(TwoLaptops, J4_AfterAFailureNoAnswerIsLeftInTheFields)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    AnswerViewModel& answers = *a.answering();
    answers.goTo(1);
    setWish(answers, WishAnswer::Love);
    answers.setWords("on a Saturday");
    emit homeA.client()->partner()->happened(sync::Failed{});
    EXPECT_EQ(a.navigator()->screen(), Navigator::TheEnd);
    EXPECT_EQ(wishOf(answers), WishAnswer::None);
    (void)answers.beginAlone(*homeA.client()->partner()->round(),
                             nullptr); // what this laptop remembers of it
    answers.goTo(1);
    EXPECT_EQ(wishOf(answers), WishAnswer::None);
}

TEST_F(TwoLaptops, EndingTheEveningIsAPauseForTheOtherOne)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    b.answering()->goTo(2); // a wish
    setWish(b.answering(), WishAnswer::Open);
    int ended = 0;
    QObject::connect(&a, &App::ended, [&] { ++ended; });
    const auto start = std::chrono::steady_clock::now();
    a.endEvening();
    EXPECT_EQ(ended, 1);
    ASSERT_TRUE(until([&] { return b.notice()->paused(); }));
    EXPECT_GE(std::chrono::steady_clock::now() - start, limits::kSilence - 2 * limits::kPing)
        << "a farewell comes at once";
    EXPECT_EQ(b.notice()->text(), "The evening has paused. Your answers are still here.");
    EXPECT_EQ(b.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(wishOf(b.answering()), WishAnswer::Open);
}

TEST_F(TwoLaptops, TheCoverAndTheTitleTellNothing)
{
    EXPECT_EQ(a.window()->title(), b.window()->title());
    for (const char* word : {"Mandorla", "card", "round", "partner"})
        EXPECT_FALSE(a.window()->title().contains(QLatin1String(word), Qt::CaseInsensitive));
    a.window()->cover();
    EXPECT_TRUE(a.window()->covered());
    EXPECT_EQ(a.navigator()->screen(), Navigator::BeforeWeBegin);
    a.window()->uncover();
    EXPECT_FALSE(a.window()->covered());
}

TEST(Composition, AFaultyExerciseFileIsRefusedWithFilePlaceAndFault)
{
    QTemporaryFile file;
    ASSERT_TRUE(file.open());
    file.write(R"({"id": "e", "title": {"en": "E"}, "rounds": [{"id": "r"}]})");
    file.flush();
    const auto loaded = loadExercises({file.fileName()});
    const auto* fault = loaded ? nullptr : &loaded.error();
    ASSERT_NE(fault, nullptr);
    EXPECT_TRUE(fault->startsWith(file.fileName() + ": ")) << fault->toStdString();
    EXPECT_TRUE(fault->contains("rounds[0]")) << fault->toStdString();
    EXPECT_FALSE(loadExercises({"/nowhere/at-all.json"}));
}

// Agreed and stopped before this laptop has looked at either: both come in one reading of the connection.
TEST_F(TwoLaptops, AnAgreementThatIsStoppedAtOnceEndsOnBothInTheSameWords)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    a.choosing()->setSelected(0);
    a.choosing()->suggest();
    ASSERT_TRUE(until([&] { return b.choosing()->canAgree(); }));
    sync::Partner& partner = *homeB.client()->partner();
    ASSERT_TRUE(partner.agree() && partner.stop());
    ASSERT_TRUE(both(Navigator::TheEnd));
    EXPECT_EQ(a.ending()->title(), b.ending()->title());
    a.ending()->anotherRound();
    b.ending()->anotherRound();
    ASSERT_TRUE(toAnswer());
}
