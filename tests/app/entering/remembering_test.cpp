#include "app/app.h"
#include "app/words/sentences.h"
#include "sync/household.h"
#include "tests/app/two_laptops.h"
#include "tests/support/fake_keychain.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

class Remembering : public testing::Test
{
protected:
    // The app, begun; and again on another day, once it is closed.
    struct Mandorla
    {
        Mandorla(const QString& folder, sync::Keychain& keychain)
            : home(nowhere(), theClock, folder, sync::kLowestCost, &keychain)
            , app(home, exercises())
        {
            app.door()->openByItself();
        }
        static sync::ClientOptions nowhere()
        {
            sync::ClientOptions out;
            out.listenAddress = QHostAddress(QHostAddress::LocalHost);
            out.port = 0;
            out.beacons = sync::ClientOptions::Beacons::None;
            return out;
        }
        sync::Household home;
        App app;
    };

    void begin() { mandorla.emplace(folder.filePath(QStringLiteral("vault")), keychain); }
    void beginAnotherDay()
    {
        mandorla.reset();
        begin();
    }
    App& app() { return mandorla->app; }
    KeptViewModel& kept() { return *app().kept(); }
    DoorViewModel& door() { return *app().door(); }

    void keep()
    {
        begin();
        app().welcome()->goOn();
        app().welcome()->setKeeps(true);
        app().welcome()->begin();
        app().keepingIt()->passphrase()->type(kPassphrase);
        app().keepingIt()->passphrase()->typeAgain(kPassphrase);
        app().keepingIt()->create();
        ASSERT_TRUE(until([&] { return app().navigator()->screen() == Navigator::Connect; }));
        app().showKept();
    }
    void remember()
    {
        keep();
        kept().setRemembers(true);
        ASSERT_TRUE(until([&] { return !kept().asking(); }));
        ASSERT_TRUE(kept().remembers()) << kept().keychain().toStdString();
    }
    void openByHand()
    {
        door().open(kPassphrase);
        ASSERT_TRUE(until([&] { return app().window()->locks(); }));
    }
    void coverStays()
    {
        app().window()->cover();
        settle(300ms);
        EXPECT_TRUE(app().window()->covered());
        EXPECT_FALSE(app().window()->locks());
        app().window()->uncover();
        EXPECT_EQ(app().navigator()->screen(), Navigator::Door);
    }
    QStringList files() const
    {
        return QDir(folder.filePath(QStringLiteral("vault")))
            .entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }

    FakeKeychain keychain;
    QTemporaryDir folder;
    std::optional<Mandorla> mandorla;
};

} // namespace

TEST_F(Remembering, IsOffAndNobodyAsksTheKeychain)
{
    keep();
    EXPECT_FALSE(kept().remembers());
    EXPECT_EQ(kept().keychain(), "");
    beginAnotherDay();
    EXPECT_FALSE(door().opening());
    settle(100ms);
    EXPECT_EQ(app().navigator()->screen(), Navigator::Door);
    openByHand();
    app().kept()->setRemembers(false); // it is off already
    mandorla->home.lock();
    EXPECT_TRUE(mandorla->home.letGoOfAll());
    settle(100ms);
    EXPECT_EQ(keychain.asked, 0);
}

TEST_F(Remembering, OpensByItselfWhenTheAppBeginsAndOnlyThen)
{
    remember();
    ASSERT_EQ(keychain.entries.size(), 1u);
    EXPECT_EQ(keychain.entries.begin()->second, *mandorla->home.dataKey());
    beginAnotherDay();
    EXPECT_EQ(app().navigator()->screen(), Navigator::Door);
    EXPECT_TRUE(door().opening());
    EXPECT_FALSE(door().busy()) << "a passphrase may be typed meanwhile";
    ASSERT_TRUE(until([&] { return app().window()->locks(); }));
    EXPECT_EQ(app().navigator()->screen(), Navigator::BeforeWeBegin)
        << "no pairing is kept: the page for someone afraid comes first";
    EXPECT_FALSE(door().opening());
    EXPECT_EQ(door().failure(), "");

    const int asked = keychain.asked;
    app().window()->lock(); // idle, asleep, its lid closed, or by hand
    ASSERT_TRUE(until([&] { return !app().window()->locks(); }));
    settle(200ms);
    EXPECT_TRUE(app().window()->covered());
    EXPECT_TRUE(app().window()->coverAsks());
    EXPECT_EQ(keychain.asked, asked);
    app().window()->uncover();
    EXPECT_TRUE(app().window()->covered());
    openByHand();
    EXPECT_FALSE(app().window()->covered());
    app().window()->cover();
    app().window()->uncover();
    EXPECT_TRUE(app().window()->covered()) << "from the cover, too, the passphrase leads back";
}

TEST_F(Remembering, WhatItIsCalledSaysNothing)
{
    remember();
    const QString name = keychain.entries.begin()->first;
    EXPECT_TRUE(QRegularExpression(QStringLiteral("^[0-9a-f]{32}$")).match(name).hasMatch())
        << name.toStdString();
    ASSERT_TRUE(files().contains(QStringLiteral("remembered")));
    QFile file(folder.filePath(QStringLiteral("vault/remembered")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    EXPECT_EQ(bytes, name.toLatin1() + QByteArray(64 * 1024 - 32, '\0'));
    EXPECT_EQ(file.permissions() & ~(QFile::ReadUser | QFile::WriteUser),
              QFile::ReadOwner | QFile::WriteOwner);
    const ByteView key = mandorla->home.dataKey()->bytes();
    EXPECT_FALSE(bytes.contains(QByteArray(reinterpret_cast<const char*>(key.data()), 32)));
}

TEST_F(Remembering, TurnedOffNothingIsLeftInTheKeychain)
{
    remember();
    kept().setRemembers(false);
    EXPECT_TRUE(kept().asking());
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    EXPECT_FALSE(kept().remembers());
    EXPECT_TRUE(keychain.entries.empty());
    EXPECT_EQ(files(), QStringList({files().first(), "vault"}));
    const int asked = keychain.asked;
    beginAnotherDay();
    settle(100ms);
    EXPECT_EQ(app().navigator()->screen(), Navigator::Door);
    EXPECT_EQ(keychain.asked, asked);
    openByHand();
}

TEST_F(Remembering, AnotherPassphraseTakesItOutOfTheKeychain)
{
    remember();
    const QString other = QStringLiteral("tea after the washing up");
    kept().passphrase()->type(other);
    kept().passphrase()->typeAgain(other);
    kept().change(kPassphrase);
    ASSERT_TRUE(until([&] { return kept().outcome().startsWith("Changed.") && !kept().asking(); }));
    EXPECT_FALSE(kept().remembers());
    EXPECT_TRUE(keychain.entries.empty());
    EXPECT_EQ(kept().keychain(), "");
}

TEST_F(Remembering, LettingGoOfAllTakesItOutOfTheKeychain)
{
    remember();
    kept().letGoOfAll();
    ASSERT_TRUE(until([&] { return app().navigator()->screen() == Navigator::BeforeWeBegin; }));
    ASSERT_TRUE(until([&] { return keychain.entries.empty(); }, 2s));
    EXPECT_FALSE(QDir(folder.filePath(QStringLiteral("vault"))).exists());
    EXPECT_EQ(app().notice()->text(), "");

    remember(); // a new vault; and at its door, by someone who forgot the passphrase
    beginAnotherDay();
    keychain.works = false;
    door().letGoOfAll();
    ASSERT_TRUE(until([&] { return app().navigator()->screen() == Navigator::BeforeWeBegin; }));
    ASSERT_TRUE(until([&] { return app().notice()->text() == keychainKeeps().what; }));
    EXPECT_FALSE(mandorla->home.hasVault());
}

TEST_F(Remembering, WithoutAKeychainItIsSaidAndStaysOff)
{
    keychain.works = false;
    keep();
    kept().setRemembers(true);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    const Sentence none = sentenceFor(sync::VaultError::NoKeychain);
    EXPECT_EQ(kept().keychain(), none.what + " " + none.next);
    EXPECT_FALSE(kept().remembers());
    EXPECT_FALSE(files().contains(QStringLiteral("remembered")));
    kept().back();
    EXPECT_EQ(kept().keychain(), "");
}

TEST_F(Remembering, AKeychainThatIsGoneLeavesTheDoorToThePassphrase)
{
    remember();
    keychain.works = false;
    beginAnotherDay();
    ASSERT_TRUE(until([&] { return !door().opening(); }));
    EXPECT_EQ(app().navigator()->screen(), Navigator::Door);
    EXPECT_EQ(door().failure(), sentenceFor(sync::VaultError::NoKeychain).what);
    openByHand();
    app().welcome()->goOn();
    app().showKept();
    EXPECT_TRUE(kept().remembers());
    kept().setRemembers(false);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    EXPECT_FALSE(kept().remembers());
    EXPECT_TRUE(kept().forgetting());
}

TEST_F(Remembering, WhatCouldNotBeTakenOutIsSaidAndIsTakenOutAnotherDay)
{
    const auto says = [&] {
        return kept().keychain() == keychainKeepsForNow().what + " " + keychainKeepsForNow().next;
    };
    remember();
    keychain.works = false;
    kept().setRemembers(false);
    EXPECT_FALSE(kept().remembers()) << "at once, whatever comes between";
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    EXPECT_TRUE(says()) << kept().keychain().toStdString();
    kept().back();
    app().showKept();
    EXPECT_TRUE(says()) << "as long as it is so";

    int asked = keychain.asked;
    beginAnotherDay();
    EXPECT_FALSE(door().opening()) << "it still has the key, and is not asked for it";
    settle(100ms);
    EXPECT_EQ(keychain.asked, asked);
    openByHand();
    EXPECT_EQ(keychain.asked, ++asked) << "to forget";
    settle(100ms);
    EXPECT_TRUE(says());
    EXPECT_EQ(keychain.entries.size(), 1u);

    keychain.works = true;
    keychain.waits = true; // somebody looks at it while their keychain's question is up
    beginAnotherDay();
    openByHand();
    QSignalSpy changed(&kept(), &KeptViewModel::changed);
    EXPECT_TRUE(says());
    keychain.late();
    EXPECT_EQ(kept().keychain(), "");
    EXPECT_GE(changed.count(), 1);
    EXPECT_FALSE(kept().forgetting());
    EXPECT_TRUE(keychain.entries.empty());
    EXPECT_FALSE(files().contains(QStringLiteral("remembered")));
    asked = keychain.asked;
    beginAnotherDay();
    openByHand();
    settle(100ms);
    EXPECT_EQ(keychain.asked, asked);
}

TEST_F(Remembering, WhatIsToBeForgottenMayBeRememberedAgain)
{
    remember();
    const QString name = keychain.entries.begin()->first;
    keychain.works = false;
    kept().setRemembers(false);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    kept().setRemembers(true);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    EXPECT_FALSE(kept().remembers());
    EXPECT_TRUE(kept().forgetting()) << "as before";

    keychain.works = true;
    kept().setRemembers(true);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    EXPECT_TRUE(kept().remembers());
    EXPECT_FALSE(kept().forgetting());
    EXPECT_EQ(kept().keychain(), "");
    ASSERT_EQ(keychain.entries.size(), 1u) << "nothing of before is left that nobody knows of";
    EXPECT_EQ(keychain.entries.begin()->first, name);
    beginAnotherDay();
    ASSERT_TRUE(until([&] { return app().window()->locks(); }));
}

// Mandorla 0.1.0 reads a name of 32 hexadecimal digits and nothing else: it asks for the passphrase then.
TEST_F(Remembering, WhatIsToBeForgottenIsNoNameForAnOlderMandorla)
{
    remember();
    const QByteArray name = keychain.entries.begin()->first.toLatin1();
    keychain.works = false;
    kept().setRemembers(false);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    QFile file(folder.filePath(QStringLiteral("vault/remembered")));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_EQ(file.readAll(), '-' + name + QByteArray(64 * 1024 - 33, '\0'));
}

TEST_F(Remembering, LettingGoOfAllTakesOutWhatWasToBeForgotten)
{
    remember();
    keychain.works = false;
    kept().setRemembers(false);
    ASSERT_TRUE(until([&] { return !kept().asking(); }));
    keychain.works = true;
    kept().letGoOfAll();
    ASSERT_TRUE(until([&] { return keychain.entries.empty(); }));
}

TEST_F(Remembering, TheKeyOfAnotherVaultOpensNothing)
{
    remember();
    const QString name = keychain.entries.begin()->first;
    crypto::SystemRandom random;
    keychain.entries.insert_or_assign(name, random.key());
    beginAnotherDay();
    ASSERT_TRUE(until([&] { return !door().opening(); }));
    EXPECT_FALSE(app().window()->locks());
    EXPECT_EQ(door().failure(), sentenceFor(sync::VaultError::NoKeychain).what);
    openByHand();
}

TEST_F(Remembering, ANameThatIsNoneIsNotAskedFor)
{
    remember();
    const int asked = keychain.asked;
    for (const QByteArray& bytes : {QByteArray(), QByteArray("0123456789abcdef0123456789abcdef"),
                                    QByteArray(64 * 1024, 'g'), QByteArray(64 * 1024 + 1, 'a')}) {
        mandorla.reset();
        QFile file(folder.filePath(QStringLiteral("vault/remembered")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
        file.close();
        begin();
        EXPECT_FALSE(door().opening()) << bytes.size();
        settle(30ms);
        EXPECT_EQ(keychain.asked, asked) << bytes.size();
    }
    openByHand();
}

TEST_F(Remembering, ThePassphraseGoesFirstAndACoverStaysWhileTheKeychainIsAsked)
{
    remember();
    keychain.waits = true;
    beginAnotherDay();
    ASSERT_TRUE(door().opening());
    openByHand(); // nobody waits for the desktop's own question
    const auto answer = keychain.late;
    answer();
    EXPECT_TRUE(app().window()->locks());
    EXPECT_EQ(door().failure(), "");

    beginAnotherDay();
    app().window()->cover();
    keychain.late();
    settle(100ms);
    EXPECT_TRUE(app().window()->covered());
    EXPECT_FALSE(app().window()->locks()) << "nobody is there to see it open";
    app().window()->uncover();
    EXPECT_EQ(app().navigator()->screen(), Navigator::Door);

    beginAnotherDay();
    door().tonight();
    keychain.late();
    settle(100ms);
    EXPECT_EQ(mandorla->home.state(), sync::Household::State::Closed);
    EXPECT_EQ(app().navigator()->screen(), Navigator::BeforeWeBegin);
}

// As above, a moment later: the keychain has answered, and its key opens the vault beside the window.
TEST_F(Remembering, ThePassphraseGoesFirstAndACoverStaysWhileTheKeyOpensIt)
{
    remember();
    keychain.waits = true;
    const auto answered = [&] {
        beginAnotherDay();
        keychain.late();
        EXPECT_TRUE(door().opening());
        EXPECT_FALSE(door().busy());
    };
    answered();
    openByHand();
    EXPECT_FALSE(door().opening());
    EXPECT_EQ(door().failure(), "");

    answered();
    coverStays();

    answered();
    door().tonight();
    settle(300ms);
    EXPECT_EQ(mandorla->home.state(), sync::Household::State::Closed);
    EXPECT_EQ(app().navigator()->screen(), Navigator::BeforeWeBegin);

    answered(); // and closed
    mandorla.reset();
    settle(100ms);
    begin();
    openByHand();
}

TEST_F(Remembering, LockingEndsAPassphraseThatIsBeingTriedUnderTheCoverToo)
{
    keep();
    app().window()->lock();
    ASSERT_TRUE(until([&] { return !app().window()->locks(); }));
    door().open(kPassphrase);
    app().window()->lock(); // as when the lid is closed
    EXPECT_FALSE(door().busy());
    settle(300ms);
    EXPECT_TRUE(app().window()->covered());
    EXPECT_FALSE(app().window()->locks());

    openByHand();
    app().window()->cover();
    door().open(kPassphrase); // to come back
    app().window()->lock();
    ASSERT_TRUE(until([&] { return !app().window()->locks(); }));
    EXPECT_FALSE(door().busy());
}

TEST_F(Remembering, ACoverStaysOverAPassphraseThatIsBeingTried)
{
    keep();
    beginAnotherDay();
    door().open(kPassphrase);
    coverStays();
    EXPECT_FALSE(door().busy());
}
