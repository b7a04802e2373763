#include "app/words/sentences.h"
#include "protocol/limits.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/limits.h"
#include "sync/network/dialler.h"
#include "sync/partner.h"
#include "tests/app/entering/keeping_it.h"
#include "tests/support/answers.h"
#include "tests/support/passphrase.h"
#include "tests/support/screen.h"

#include <QFileInfo>

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>

using namespace mandorla;
using namespace mandorla::test;

// Bo has updated, and comes back; Ada has not.
TEST_F(KeepingIt, APartnerWithANewerMandorlaIsToldOverThePageUntilBothHaveIt)
{
    ASSERT_TRUE(keptPair());
    b.window()->lock();
    ASSERT_TRUE(until([&] { return a.notice()->text() == kPause; }));
    std::optional<sync::Identity> bo;
    {
        const QByteArray typed = kPassphrase.toUtf8();
        crypto::SystemRandom random;
        auto vault = sync::Vault::open(folder.filePath(QStringLiteral("b")),
                                       crypto::SecretBytes(typed.begin(), typed.end()), random);
        ASSERT_TRUE(vault.has_value());
        bo = sync::Records(*vault.value()).self()->identity;
    }
    sync::LinkPtr link;
    sync::Dialler dialler(*bo, theClock);
    QObject::connect(&dialler, &sync::Dialler::linked, &dialler, [&](const sync::LinkPtr& up) {
        link = up;
        link->send(protocol::frameOf(protocol::Hello{limits::kVersion + 1, {}}));
    });
    dialler.dial(QHostAddress(QHostAddress::LocalHost), homeA.client()->port());
    EXPECT_TRUE(
        until([&] { return a.notice()->text() == "The other laptop has a newer Mandorla than this one."; }));
    EXPECT_EQ(a.notice()->step(), "Update Mandorla on this laptop, and open it again.");
    ASSERT_TRUE(open(b, Navigator::Choose));
    EXPECT_TRUE(until([&] { return a.notice()->text().isEmpty(); }));
}

TEST_F(KeepingIt, NothingIsMadeBeforeAPassphraseIsChosen)
{
    a.welcome()->goOn();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Welcome);
    EXPECT_FALSE(a.welcome()->keeps()) << "Enter begins just for tonight";
    a.welcome()->setKeeps(true);
    a.welcome()->begin();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Keep);
    EXPECT_EQ(a.connecting(), nullptr);
    KeepViewModel& page = *a.keepingIt();
    NewPassphraseViewModel& passphrase = *page.passphrase();
    EXPECT_EQ(passphrase.strength(), "");
    passphrase.type("nine char");
    passphrase.typeAgain("nine char");
    EXPECT_TRUE(passphrase.strength().startsWith("Too short"));
    EXPECT_FALSE(passphrase.ready());
    page.create();
    EXPECT_FALSE(page.busy());
    passphrase.type("aaaaaaaaaaaa");
    EXPECT_TRUE(passphrase.strength().startsWith("Weak"));
    passphrase.type(kPassphrase);
    passphrase.typeAgain("a lamp");
    EXPECT_EQ(passphrase.difference(), "") << "not yet";
    passphrase.typeAgain("a lamb");
    EXPECT_NE(passphrase.difference(), "");
    EXPECT_FALSE(passphrase.ready());
    passphrase.typeAgain(kPassphrase);
    EXPECT_EQ(passphrase.difference(), "");
    EXPECT_TRUE(passphrase.ready());
    settle(100ms);
    EXPECT_EQ(files(), QStringList());

    page.back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Welcome);
    EXPECT_FALSE(passphrase.ready());
    a.welcome()->begin();
    passphrase.type(kPassphrase);
    passphrase.typeAgain(kPassphrase);
    page.create();
    EXPECT_TRUE(page.busy());
    EXPECT_FALSE(homeA.hasVault()) << "first it is said";
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::Connect; }));
    EXPECT_TRUE(homeA.hasVault());
    EXPECT_TRUE(a.window()->locks());
    EXPECT_TRUE(passphrase.text().isEmpty());
}

TEST_F(KeepingIt, JustForTonightMakesNoFile)
{
    toConnect();
    ASSERT_TRUE(pair(a, b));
    EXPECT_EQ(a.keeping(), "Just for tonight: neither laptop keeps anything of this evening.");
    EXPECT_EQ(b.keeping(), a.keeping());
    EXPECT_FALSE(a.window()->locks());
    a.showKept();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Choose);
    ASSERT_TRUE(toAnswer());
    ASSERT_TRUE(toTurning());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(KeepingIt, WhatCannotBeMadeIsSaidSo)
{
    QFile file(folder.filePath("a")); // stands where the folder should
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.close();
    a.welcome()->goOn();
    a.welcome()->setKeeps(true);
    a.welcome()->begin();
    a.keepingIt()->passphrase()->type(kPassphrase);
    a.keepingIt()->passphrase()->typeAgain(kPassphrase);
    a.keepingIt()->create();
    ASSERT_TRUE(until([&] { return !a.keepingIt()->failure().isEmpty(); }));
    EXPECT_EQ(a.navigator()->screen(), Navigator::Keep);
    EXPECT_FALSE(a.keepingIt()->busy());
    EXPECT_FALSE(a.keepingIt()->nextStep().isEmpty());
    EXPECT_TRUE(a.keepingIt()->passphrase()->ready()) << "what was typed is still there";
}

TEST_F(KeepingIt, AVaultHasADoorAndWithoutAPairingThePageForSomeoneAfraidComesNext)
{
    ASSERT_TRUE(keep(a));
    a.connecting()->setName("Ada");
    homeA.lock();
    Later again = later();
    ASSERT_EQ(again.app.navigator()->screen(), Navigator::Door);
    EXPECT_FALSE(again.app.window()->coverAsks());
    again.app.door()->open("another lamp entirely");
    EXPECT_TRUE(again.app.door()->busy());
    ASSERT_TRUE(until([&] { return !again.app.door()->busy(); }));
    EXPECT_EQ(again.app.navigator()->screen(), Navigator::Door);
    EXPECT_EQ(again.app.door()->failure(), "This does not open it.");
    ASSERT_TRUE(open(again.app, Navigator::BeforeWeBegin));
    EXPECT_EQ(again.app.door()->failure(), "");
    again.app.welcome()->goOn();
    EXPECT_EQ(again.app.navigator()->screen(), Navigator::Connect);
    EXPECT_EQ(again.app.connecting()->name(), "Ada");
    EXPECT_EQ(again.app.notice()->text(), "");
}

TEST_F(KeepingIt, JustForTonightAtTheDoorLeavesItClosed)
{
    ASSERT_TRUE(keep(a));
    homeA.lock();
    const QStringList before = files();
    Later again = later();
    again.app.door()->tonight();
    EXPECT_EQ(again.app.navigator()->screen(), Navigator::BeforeWeBegin);
    EXPECT_EQ(again.home.state(), sync::Household::State::Closed);
    again.app.welcome()->goOn();
    EXPECT_EQ(again.app.navigator()->screen(), Navigator::Connect);
    EXPECT_EQ(again.home.state(), sync::Household::State::Tonight);
    EXPECT_EQ(files(), before);
}

TEST_F(KeepingIt, AnotherDayBothGoOnAtTheSameCard)
{
    ASSERT_TRUE(keptPair());
    EXPECT_EQ(
        a.keeping(),
        "You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.");
    EXPECT_EQ(a.keeping(), b.keeping());
    ASSERT_TRUE(toAnswer());
    a.answering()->next();
    int own = -1;
    for (int card = 0; a.answering()->phase() == AnswerViewModel::Card; ++card) {
        if (a.answering()->kind() == protocol::Kind::Wish) {
            setWish(a.answering(), WishAnswer::Love);
            a.answering()->setWords("on a Sunday");
        } else if (a.answering()->kind() == protocol::Kind::Private) {
            a.answering()->setWords("only mine");
            own = card;
        }
        a.answering()->next();
    }
    settle(500ms); // a moment after it was typed
    homeA.lock();
    EXPECT_EQ(a.answering(), nullptr);
    ASSERT_TRUE(until([&] { return b.notice()->paused(); }));

    Later again = later();
    int pages = 0;
    QObject::connect(again.app.navigator(), &Navigator::screenChanged, [&] { ++pages; });
    ASSERT_TRUE(open(again.app, Navigator::Answer));
    EXPECT_EQ(again.app.people()->firstName(), "Ada");
    EXPECT_EQ(again.app.people()->secondName(), "Bo");
    EXPECT_EQ(again.app.notice()->text(), kPause);
    EXPECT_EQ(pages, 1) << "one page, not all of them one after another";
    AnswerViewModel& answering = *again.app.answering();
    for (int card = 0; card < answering.count(); ++card) {
        answering.goTo(card);
        if (answering.kind() == protocol::Kind::Wish) {
            EXPECT_EQ(wishOf(answering), WishAnswer::Love) << card;
            EXPECT_EQ(answering.words(), "on a Sunday") << card;
        }
    }
    if (own >= 0) {
        answering.goTo(own);
        EXPECT_EQ(answering.words(), "only mine");
    }
    ASSERT_TRUE(until([&] { return !again.app.notice()->paused() && !b.notice()->paused(); }));
    EXPECT_EQ(again.app.notice()->text(), "");
    EXPECT_EQ(again.app.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(b.navigator()->screen(), Navigator::Answer);

    // On to the first card that both share, and another night between.
    answering.goToReview();
    answering.seal();
    b.answering()->next();
    while (b.answering()->phase() == AnswerViewModel::Card) {
        setWish(b.answering(), WishAnswer::Open);
        b.answering()->next();
    }
    b.answering()->seal();
    ASSERT_TRUE(until([&] {
        return again.app.navigator()->screen() == Navigator::TurnTogether &&
               b.navigator()->screen() == Navigator::TurnTogether;
    }));
    again.app.turning()->putHandOn();
    b.turning()->putHandOn();
    ASSERT_TRUE(until([&] {
        return again.app.navigator()->screen() == Navigator::Reveal &&
               b.navigator()->screen() == Navigator::Reveal;
    }));
    const QString seen = again.app.revealing()->spoken();
    homeB.lock();
    Later other = later("b");
    ASSERT_TRUE(open(other.app, Navigator::Reveal));
    EXPECT_EQ(other.app.revealing()->spoken(), seen);
    EXPECT_EQ(other.app.people()->ownName(), "Bo");
    ASSERT_TRUE(until([&] { return !again.app.notice()->paused() && !other.app.notice()->paused(); }));
}

TEST_F(KeepingIt, IfOneIsHereJustForTonightBothAreToldBeforeTheyAnswerAndNothingIsKept)
{
    ASSERT_TRUE(keep(a));
    tonight(b);
    EXPECT_EQ(a.keeping(), "");
    ASSERT_TRUE(pair(a, b));
    EXPECT_TRUE(a.keeping().startsWith("Just for tonight after all")) << a.keeping().toStdString();
    EXPECT_TRUE(b.keeping().startsWith("Just for tonight: neither")) << b.keeping().toStdString();
    ASSERT_TRUE(toAnswer());
    settle(500ms);
    homeA.lock();
    Later again = later();
    EXPECT_TRUE(open(again.app, Navigator::BeforeWeBegin)) << "no pairing was kept";
}

TEST_F(KeepingIt, ASealThatCameOffIsSaidOnceAndCalmly)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(toAnswer());
    a.answering()->goToReview();
    a.answering()->seal();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Sealed);
    emit homeA.client()->partner()->happened(sync::SealAgain{});
    EXPECT_EQ(a.navigator()->screen(), Navigator::Answer);
    EXPECT_EQ(a.answering()->phase(), AnswerViewModel::Review);
    EXPECT_EQ(a.notice()->text(), sealCameOff().what);
    EXPECT_FALSE(a.notice()->step().isEmpty());
    ASSERT_TRUE(homeA.client()->partner()->unseal()); // as the machine had done it
    a.answering()->seal();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Sealed);
    EXPECT_EQ(a.notice()->text(), "");
}

TEST_F(KeepingIt, AFullDiskIsSaidAndGoneWhenThereIsRoomAgain)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(toAnswer());
    a.answering()->goToReview();
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    a.answering()->seal();
    const bool said =
        until([&] { return a.notice()->text() == cannotKeep(sync::VaultError::DiskFull).what; }, 3s);
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_TRUE(said) << a.notice()->text().toStdString();
    EXPECT_TRUE(until([&] { return a.notice()->text().isEmpty(); })) << a.notice()->text().toStdString();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Sealed);
}

TEST_F(KeepingIt, ThePassphraseMayBeChanged)
{
    ASSERT_TRUE(keep(a));
    a.showKept();
    ASSERT_EQ(a.navigator()->screen(), Navigator::Kept);
    KeptViewModel& kept = *a.kept();
    const QString other = QStringLiteral("tea after the washing up");
    kept.passphrase()->type(other);
    kept.passphrase()->typeAgain(other);
    kept.change("not this one");
    ASSERT_TRUE(until([&] { return !kept.outcome().isEmpty(); }));
    EXPECT_TRUE(kept.outcome().contains("Nothing was changed"));
    EXPECT_TRUE(isPassphrase(homeA, kPassphrase));
    kept.change(kPassphrase);
    ASSERT_TRUE(until([&] { return kept.outcome().startsWith("Changed."); }));
    EXPECT_FALSE(isPassphrase(homeA, kPassphrase));
    EXPECT_TRUE(isPassphrase(homeA, other));
    kept.back();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Connect);
    EXPECT_EQ(kept.outcome(), "");
}

TEST_F(KeepingIt, ThePageOfWhatIsKeptLeadsBackToWhereItCameFrom)
{
    ASSERT_TRUE(keep(a));
    ASSERT_TRUE(keep(b));
    b.connecting()->show();
    a.connecting()->type();
    ASSERT_TRUE(until([&] { return a.connecting()->found(); }));
    a.connecting()->setTyped(b.connecting()->digits());
    b.showKept(); // paired meanwhile
    a.connecting()->pair();
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::Choose; }));
    settle();
    EXPECT_EQ(b.navigator()->screen(), Navigator::Kept);
    b.kept()->back();
    EXPECT_EQ(b.navigator()->screen(), Navigator::Choose);
    b.showKept();
    a.choosing()->suggest();
    ASSERT_TRUE(until([&] { return b.choosing()->canAgree(); }));
    EXPECT_EQ(b.navigator()->screen(), Navigator::Kept);
    b.kept()->lock();
    EXPECT_TRUE(b.window()->covered());
    ASSERT_TRUE(until([&] { return homeB.state() == sync::Household::State::Closed; }));
    ASSERT_TRUE(open(b, Navigator::Choose));
}

TEST_F(KeepingIt, LettingGoOfAllBeginsAnew)
{
    ASSERT_TRUE(keptPair());
    a.showKept();
    a.kept()->letGoOfAll();
    ASSERT_TRUE(until([&] { return a.navigator()->screen() == Navigator::BeforeWeBegin; }));
    EXPECT_FALSE(homeA.hasVault());
    EXPECT_EQ(homeA.state(), sync::Household::State::Closed);
    EXPECT_EQ(a.choosing(), nullptr);
    EXPECT_FALSE(a.window()->coverAsks());
    a.welcome()->goOn();
    EXPECT_EQ(a.navigator()->screen(), Navigator::Welcome);
    ASSERT_TRUE(until([&] { return b.notice()->paused(); }));
    EXPECT_EQ(b.notice()->text(), kPause);

    homeB.lock(); // a forgotten passphrase: at the door, without it
    Later again = later("b");
    again.app.door()->letGoOfAll();
    ASSERT_TRUE(until([&] { return again.app.navigator()->screen() == Navigator::BeforeWeBegin; }));
    EXPECT_FALSE(again.home.hasVault());
}

TEST_F(KeepingIt, TwoCopiesOfTheAppOnOneVault)
{
    ASSERT_TRUE(keep(a));
    Later second = later();
    ASSERT_EQ(second.app.navigator()->screen(), Navigator::Door);
    second.app.door()->open(kPassphrase);
    ASSERT_TRUE(until([&] { return !second.app.door()->failure().isEmpty(); }));
    EXPECT_EQ(second.app.door()->failure(), sentenceFor(sync::VaultError::InUse).what);
    second.app.door()->letGoOfAll();
    ASSERT_TRUE(until([&] { return !second.app.door()->failure().isEmpty(); }));
    settle(50ms);
    EXPECT_EQ(second.app.navigator()->screen(), Navigator::Door);
    EXPECT_TRUE(homeA.hasVault());
}

// Names, words, ids of cards and rounds: as they are, in the coding of a program's own strings, and as
// numbers.
TEST_F(KeepingIt, AThiefReadsNothingInTheFilesAndSizesAreSteps)
{
    ASSERT_TRUE(keep(a));
    ASSERT_TRUE(keep(b));
    const QString name = QStringLiteral("Zsuzsanna"), other = QStringLiteral("Wilhelmina");
    a.connecting()->setName(name);
    b.connecting()->setName(other);
    ASSERT_TRUE(pair(a, b));
    ASSERT_TRUE(toAnswer());
    const QString words = QStringLiteral("by the stove on a long evening");
    a.answering()->next();
    while (a.answering()->phase() == AnswerViewModel::Card) {
        setWish(a.answering(), WishAnswer::Love);
        a.answering()->setWords(words);
        a.answering()->next();
    }
    settle(500ms);
    const protocol::Round& round = exercises().front().rounds.front();
    QList<QByteArray> secret{name.toUtf8(), other.toUtf8(), words.toUtf8(),      QByteArray(round.id.data()),
                             "127.0.0.1",   "PRIVATE KEY",  kPassphrase.toUtf8()};
    for (const protocol::Card& card : round.cards)
        secret << QByteArray(card.id.data());
    for (const QString& text : {name, other, words})
        secret << QByteArray(reinterpret_cast<const char*>(text.utf16()), 2 * text.size())
               << text.toUtf8().toHex() << text.toUtf8().toBase64().chopped(4);
    for (const ByteView bytes : {homeA.dataKey()->bytes(), homeA.client()->partner()->pairing().key.bytes(),
                                 ByteView(homeA.client()->partner()->pairing().fingerprint)})
        secret << QByteArray(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
    int looked = 0;
    for (const QString& path : files()) {
        const QFileInfo about(path);
        for (const QByteArray& one : secret)
            EXPECT_FALSE(about.fileName().toUtf8().contains(one)) << one.toStdString();
        if (about.isDir()) {
            EXPECT_EQ(about.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions())
                << path.toStdString();
            continue;
        }
        EXPECT_EQ(about.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
                  QFile::ReadOwner | QFile::WriteOwner);
        EXPECT_EQ(about.size() % (64 * 1024), 0) << path.toStdString();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const QByteArray& one : secret)
            EXPECT_FALSE(bytes.contains(one)) << one.toStdString();
        ++looked;
    }
    EXPECT_EQ(looked, 16)
        << "of both: the index, the calendar, themselves, the pairing, its page, and of the "
           "evening what is now, the round and the answers";
}

TEST_F(KeepingIt, WhileApartTheWordsAreTheSameWhateverTheReason)
{
    ASSERT_TRUE(keptPair());
    ASSERT_TRUE(toAnswer());
    std::optional<QStringList> first;
    const auto look = [&](const char* reason) {
        ASSERT_TRUE(until([&] { return b.notice()->paused(); })) << reason;
        if (!first)
            first = shownBy(b);
        EXPECT_EQ(shownBy(b), *first) << reason;
        EXPECT_EQ(b.notice()->text(), kPause) << reason;
    };
    a.window()->lock(); // by hand, idle, or asleep
    look("locked");
    ASSERT_TRUE(until([&] { return homeA.state() == sync::Household::State::Closed; }));
    ASSERT_TRUE(open(a, Navigator::Answer));
    ASSERT_TRUE(together());

    a.endEvening(); // its window is closed
    look("left");
    a.window()->lock();
    ASSERT_TRUE(until([&] { return homeA.state() == sync::Household::State::Closed; }));
    ASSERT_TRUE(open(a, Navigator::Answer));
    ASSERT_TRUE(together());

    EXPECT_TRUE(homeA.letGoOfAll()); // for good
    look("let go of");
}
