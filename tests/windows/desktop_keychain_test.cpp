#include "protocol/crypto/random.h"
#include "sync/storage/desktop_keychain.h"

#include "tests/support/fake_kwallet.h"
#include "tests/support/fake_secret_service.h"
#include "tests/support/private_bus.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <chrono>
#include <optional>

using namespace mandorla;
using namespace mandorla::test;

namespace {

// The desktop's own way to its keychain, with a Secret Service or a KWallet of the test's own at its end, or
// GNOME's own keyring. One process for each test: what speaks for it asks for the bus once.
class ADesktopKeychain : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_bus.isThere())
            GTEST_SKIP() << "there is no dbus-daemon on this machine (package dbus-daemon)";
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.address().toUtf8());
        qputenv("XDG_CURRENT_DESKTOP", "GNOME");
        qputenv("HOME", m_home.path().toUtf8());
        for (const char* where : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
            qunsetenv(where);
    }

    void serve() { service.emplace(bus(QStringLiteral("secrets"))); }
    void serveKde(const QString& version)
    {
        qputenv("XDG_CURRENT_DESKTOP", "KDE");
        qputenv("KDE_SESSION_VERSION", version.toUtf8());
        wallet.emplace(bus(QStringLiteral("kwalletd")), version);
    }
    QDBusConnection bus(const QString& name) { return m_bus.connection(name); }
    QString home() const { return m_home.path(); }

    bool write(const crypto::Key& key)
    {
        std::optional<bool> written;
        keychain.write(kName, key, [&](bool done) { written = done; });
        EXPECT_FALSE(written) << "from the event loop";
        EXPECT_TRUE(QTest::qWaitFor([&] { return written.has_value(); }, 10'000));
        return written.value_or(false);
    }
    std::optional<crypto::Key> read()
    {
        bool answered = false;
        std::optional<crypto::Key> out;
        keychain.read(kName, [&](std::optional<crypto::Key> key) {
            answered = true;
            out = std::move(key);
        });
        EXPECT_TRUE(QTest::qWaitFor([&] { return answered; }, 10'000));
        return out;
    }
    bool remove()
    {
        std::optional<bool> removed;
        keychain.remove(kName, [&](bool gone) { removed = gone; });
        EXPECT_TRUE(QTest::qWaitFor([&] { return removed.has_value(); }, 90'000));
        return removed.value_or(false);
    }
    void expectNoFile()
    {
        QDirIterator all(m_home.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            ADD_FAILURE() << all.next().toStdString();
    }

    const QString kName = QStringLiteral("00112233445566778899aabbccddeeff");
    crypto::SystemRandom random;
    sync::DesktopKeychain keychain;
    std::optional<FakeSecretService> service;
    std::optional<FakeKWallet> wallet;

private:
    QTemporaryDir m_home;
    PrivateBus m_bus;
};

} // namespace

TEST_F(ADesktopKeychain, KeepsAKeyAndGivesItBackUntilItIsTakenOut)
{
    serve();
    EXPECT_FALSE(read());
    const crypto::Key key = random.key();
    ASSERT_TRUE(write(key));
    ASSERT_EQ(service->items.size(), 1u);
    EXPECT_TRUE(read() == key);
    EXPECT_TRUE(remove());
    EXPECT_TRUE(service->items.empty());
    EXPECT_FALSE(read());
    EXPECT_TRUE(remove()) << "it is not there";
    expectNoFile();
}

TEST_F(ADesktopKeychain, ItsEntrySaysNothing)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    const auto& item = service->items.begin()->second;
    QStringList all{item.label};
    for (auto one = item.attributes.begin(); one != item.attributes.end(); ++one)
        all << one.key() << one.value();
    for (const QString& text : all)
        EXPECT_FALSE(text.contains(QLatin1String("mandorla"), Qt::CaseInsensitive)) << text.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("This evening")));
    EXPECT_TRUE(all.contains(kName));
}

TEST_F(ADesktopKeychain, WhereNobodyAnswersThereIsNoneAndNothingIsWrittenElsewhere)
{
    EXPECT_FALSE(write(random.key()));
    EXPECT_FALSE(read());
    EXPECT_FALSE(remove());
    expectNoFile();
}

TEST_F(ADesktopKeychain, OneThatStaysShutIsNone)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    service->refuses = true;
    EXPECT_FALSE(read());
    EXPECT_FALSE(write(random.key()));
    EXPECT_FALSE(remove());
    expectNoFile();
}

TEST_F(ADesktopKeychain, SomethingElseUnderItsNameIsNoKey)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    for (const QByteArray& other :
         {QByteArray(), QByteArray("short"), QByteArray(33, 'k'), QByteArray(44, '\xff'),
          QByteArray(31, 'k').toBase64(), QByteArray(33, 'k').toBase64()}) {
        service->items.begin()->second.secret = other;
        EXPECT_FALSE(read());
    }
}

// What Mandorla 0.1.0 wrote there, by QtKeychain.
TEST_F(ADesktopKeychain, AKeyOfAnEarlierMandorlaIsOne)
{
    serve();
    const QByteArray bytes(32, 'k');
    service->items[QStringLiteral("/org/freedesktop/secrets/collection/login/of_before")] = {
        {{QStringLiteral("user"), kName},
         {QStringLiteral("server"), QStringLiteral("This evening")},
         {QStringLiteral("type"), QStringLiteral("base64")},
         {QStringLiteral("xdg:schema"), QStringLiteral("org.qt.keychain")}},
        QStringLiteral("This evening"),
        bytes.toBase64(),
        QStringLiteral("text/plain")};
    EXPECT_TRUE(read() == crypto::Key(view({bytes.constData(), 32})));
    ASSERT_TRUE(write(random.key()));
    EXPECT_EQ(service->items.size(), 1u) << "in its place";
    EXPECT_TRUE(remove());
    EXPECT_TRUE(service->items.empty());
}

TEST_F(ADesktopKeychain, GoneWhileItIsAskedItHearsNothing)
{
    serve();
    bool heard = false;
    {
        sync::DesktopKeychain other;
        other.read(kName, [&](auto) { heard = true; });
    }
    EXPECT_FALSE(read());
    EXPECT_FALSE(heard);
}

// --- a Secret Service that is locked ---

TEST_F(ADesktopKeychain, LockedItsPersonIsAskedAndThenItIsTakenOut)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    service->locked = true;
    EXPECT_TRUE(remove());
    EXPECT_EQ(service->asked, 1);
    EXPECT_TRUE(service->items.empty());
}

TEST_F(ADesktopKeychain, LockedAndNobodyOpensItItIsNotTakenOutAndThatIsSaid)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    service->locked = true;
    service->unlocks = false;
    EXPECT_FALSE(remove());
    EXPECT_EQ(service->asked, 1) << "once";
    service->hides = true; // whether it is there cannot be known
    EXPECT_FALSE(remove());
    EXPECT_FALSE(read());
    EXPECT_EQ(service->items.size(), 1u);
    service->unlocks = true;
    EXPECT_TRUE(remove());
    EXPECT_TRUE(service->items.empty());
}

TEST_F(ADesktopKeychain, OneThatSaysAllIsWellAndKeepsItIsNotBelieved)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    service->keeps = true;
    EXPECT_FALSE(remove());
    EXPECT_EQ(service->items.size(), 1u);
}

// --- KWallet ---

TEST_F(ADesktopKeychain, UnderKdeItIsKWallet)
{
    for (const char* version : {"5", "6"}) {
        serve();
        serveKde(QString::fromLatin1(version));
        EXPECT_FALSE(read());
        const crypto::Key key = random.key();
        ASSERT_TRUE(write(key));
        ASSERT_EQ(wallet->entries.size(), 1u);
        EXPECT_EQ(wallet->folder, "This evening");
        EXPECT_EQ(wallet->entries.begin()->first, kName);
        EXPECT_TRUE(service->items.empty());
        EXPECT_TRUE(read() == key);
        wallet->entries.begin()->second.chop(1);
        EXPECT_FALSE(read());

        wallet->keeps = true;
        EXPECT_FALSE(remove());
        wallet->keeps = false;
        wallet->refuses = true;
        EXPECT_FALSE(remove());
        EXPECT_FALSE(read());
        EXPECT_FALSE(write(key));
        EXPECT_EQ(wallet->entries.size(), 1u);
        wallet->refuses = false;
        EXPECT_TRUE(remove());
        EXPECT_TRUE(wallet->entries.empty());
        EXPECT_TRUE(remove()) << "it is not there";
        wallet.reset();
        service.reset();
    }
    expectNoFile();
}

TEST_F(ADesktopKeychain, UnderKdeWithoutKWalletItIsTheSecretService)
{
    qputenv("XDG_CURRENT_DESKTOP", "KDE");
    serve();
    const crypto::Key key = random.key();
    ASSERT_TRUE(write(key));
    EXPECT_EQ(service->items.size(), 1u);
    EXPECT_TRUE(read() == key);
    EXPECT_TRUE(remove());
    EXPECT_TRUE(service->items.empty());
}

// It had to be started first, and its person was looking for the passphrase. That is longer than a call on
// the bus waits by itself (25 s).
TEST_F(ADesktopKeychain, APersonMayTakeTheirTime)
{
    serveKde(QStringLiteral("6"));
    wallet->entries.emplace(kName, QByteArray(32, 'k'));
    wallet->folder = QStringLiteral("This evening");
    wallet->starts = std::chrono::milliseconds(1500);
    wallet->types = std::chrono::seconds(26);
    EXPECT_TRUE(remove());
    EXPECT_TRUE(wallet->entries.empty());
}

TEST_F(ADesktopKeychain, APersonMayTakeTheirTimeWithASecretService)
{
    serve();
    ASSERT_TRUE(write(random.key()));
    service->locked = true;
    service->types = std::chrono::seconds(26);
    EXPECT_TRUE(remove());
    EXPECT_TRUE(service->items.empty());
}

// --- GNOME's own ---

TEST_F(ADesktopKeychain, WhatGnomesKeyringHasLockedIsNotSaidToBeForgotten)
{
    const QString daemon = QStandardPaths::findExecutable(QStringLiteral("gnome-keyring-daemon"));
    if (daemon.isEmpty())
        GTEST_SKIP() << "there is no keyring of GNOME on this machine (package gnome-keyring)";
    QProcess process;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert(QStringLiteral("XDG_RUNTIME_DIR"), home());
    process.setProcessEnvironment(around);
    process.start(daemon, {QStringLiteral("--foreground"), QStringLiteral("--unlock"),
                           QStringLiteral("--components=secrets")});
    ASSERT_TRUE(process.waitForStarted());
    process.write("of the login");
    process.closeWriteChannel();
    QDBusConnection beside = bus(QStringLiteral("a look"));
    const auto ask = [&](const char* interface, const char* method, const QVariantList& arguments) {
        QDBusMessage message = QDBusMessage::createMethodCall(
            QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
            QString::fromLatin1(interface), QString::fromLatin1(method));
        message.setArguments(arguments);
        return beside.call(message, QDBus::BlockWithGui, 60'000);
    };
    constexpr auto kInterface = "org.freedesktop.Secret.Service";
    const auto path = [](const char* of) { return QDBusObjectPath(QString::fromLatin1(of)); };
    const QDBusObjectPath login = path("/org/freedesktop/secrets/collection/login");
    ASSERT_TRUE(QTest::qWaitFor(
        [&] {
            return beside.interface()->isServiceRegistered(QStringLiteral("org.freedesktop.secrets")) &&
                   ask(kInterface, "ReadAlias", {QStringLiteral("default")})
                           .arguments()
                           .value(0)
                           .value<QDBusObjectPath>() == login;
        },
        60'000))
        << process.readAllStandardError().toStdString();

    const crypto::Key key = random.key();
    ASSERT_TRUE(write(key));
    EXPECT_TRUE(read() == key);
    ask(kInterface, "Lock", {QVariant::fromValue(QList<QDBusObjectPath>{login})});
    EXPECT_FALSE(remove()) << "and nobody is there to open it";
    EXPECT_FALSE(read());

    // Opened as a login does it.
    const QDBusMessage session = ask(kInterface, "OpenSession",
                                     {QStringLiteral("plain"), QVariant::fromValue(QDBusVariant(QString()))});
    qDBusRegisterMetaType<FakeSecretService::Secret>();
    const FakeSecretService::Secret passphrase{session.arguments().value(1).value<QDBusObjectPath>(),
                                               {},
                                               "of the login",
                                               QStringLiteral("text/plain")};
    ask("org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface", "UnlockWithMasterPassword",
        {QVariant::fromValue(login), QVariant::fromValue(passphrase)});
    EXPECT_TRUE(read() == key) << "it was there all the time";
    EXPECT_TRUE(remove());
    EXPECT_FALSE(read());
    process.terminate();
    EXPECT_TRUE(process.waitForFinished());
}
