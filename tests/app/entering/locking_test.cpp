#include "sync/limits.h"
#include "tests/app/entering/keeping_it.h"
#include "tests/support/answers.h"
#include "tests/support/screen.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace mandorla;
using namespace mandorla::test;

TEST_F(KeepingIt, ComingBackFromTheCoverTakesThePassphraseAndTellsTheOtherNothing)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(toAnswer());
    a.answering()->goTo(2);
    const QStringList before = shownBy(b);
    a.window()->cover();
    EXPECT_TRUE(a.window()->covered());
    EXPECT_TRUE(a.window()->coverAsks());
    a.window()->uncover();
    EXPECT_TRUE(a.window()->covered());
    a.door()->open("not this one");
    ASSERT_TRUE(until([&] { return !a.door()->failure().isEmpty(); }));
    EXPECT_TRUE(a.window()->covered());
    a.window()->cover();
    EXPECT_TRUE(a.window()->locks()) << "covered, not locked";
    a.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return !a.window()->covered(); }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(a.answering()->index(), 2);
    a.window()->cover();
    EXPECT_EQ(a.door()->failure(), "");
    settle();
    EXPECT_EQ(shownBy(b), before);
}

TEST_F(KeepingIt, LockingTakesKeysAndViewModelsAndThePassphraseBringsThemBack)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(toAnswer());
    a.answering()->goTo(0);
    setWish(a.answering(), WishAnswer::Open);
    const auto wish = wishOf(a.answering());
    QPointer<AnswerViewModel> answers = a.answering();
    QPointer<sync::Client> client = homeA.client();
    bool clientWasThere = false;
    QObject::connect(answers, &QObject::destroyed, [&] { clientWasThere = !client.isNull(); });
    bool locked = false;
    QObject::connect(a.window(), &WindowViewModel::locked, [&] { locked = true; });
    a.window()->lock();
    EXPECT_TRUE(a.window()->covered());
    EXPECT_EQ(a.navigator()->screen(), Navigator::Door);
    ASSERT_TRUE(until([&] { return locked; }, 2s));
    EXPECT_EQ(homeA.state(), sync::Household::State::Closed);
    EXPECT_TRUE(answers.isNull());
    EXPECT_TRUE(client.isNull());
    EXPECT_TRUE(clientWasThere) << "what holds answers goes first";
    EXPECT_EQ(a.answering(), nullptr);
    EXPECT_TRUE(a.window()->coverAsks());
    a.window()->uncover();
    EXPECT_TRUE(a.window()->covered());
    ASSERT_TRUE(until([&] { return b.notice()->paused(); }));
    EXPECT_EQ(b.notice()->text(), kPause);

    a.door()->open("not this one");
    ASSERT_TRUE(until([&] { return !a.door()->failure().isEmpty(); }));
    EXPECT_TRUE(a.window()->covered());
    a.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return !a.window()->covered(); }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Answer);
    a.answering()->goTo(0);
    EXPECT_EQ(wishOf(a.answering()), wish);
    EXPECT_TRUE(together());
    a.window()->lock(); // and once more
    a.window()->lock();
    ASSERT_TRUE(until([&] { return homeA.state() == sync::Household::State::Closed; }, 2s));
    ASSERT_TRUE(open(a, Navigator::Answer));
}

TEST_F(KeepingIt, JustForTonightLockingIsSilenceAndComingBackFindsTheOtherAgain)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    for (App* app : {&a, &b}) { // whoever dialled, and whoever did not
        App& other = app == &a ? b : a;
        const auto at = std::chrono::steady_clock::now();
        app->window()->lock();
        EXPECT_TRUE(app->window()->covered());
        EXPECT_EQ(app->navigator()->screen(), Navigator::Answer) << "all of it is still there";
        ASSERT_TRUE(until([&] { return other.notice()->paused(); }));
        EXPECT_GE(std::chrono::steady_clock::now() - at, limits::kSilence - 2 * limits::kPing)
            << "a farewell comes at once";
        settle(2500ms); // time to dial
        EXPECT_TRUE(other.notice()->paused()) << "nobody is there";
        app->window()->uncover();
        EXPECT_FALSE(app->window()->covered());
        ASSERT_TRUE(together());
    }
    EXPECT_EQ(files(), QStringList());
}
