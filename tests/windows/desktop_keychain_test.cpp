#include "protocol/crypto/random.h"
#include "sync/storage/desktop_keychain.h"

#include "tests/support/fake_secret_service.h"
#include "tests/support/private_bus.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>

using namespace mandorla;
using namespace mandorla::test;

namespace {

// The desktop's own way to its keychain, with a Secret Service of the test's own at its end. One process for
// each test: what speaks for it asks for the bus once.
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

    void serve() { service.emplace(m_bus.connection(QStringLiteral("secrets"))); }

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
        EXPECT_TRUE(QTest::qWaitFor([&] { return removed.has_value(); }, 10'000));
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
    for (const QByteArray& other : {QByteArray(), QByteArray("short"), QByteArray(33, 'k')}) {
        service->items.begin()->second.secret = other;
        EXPECT_FALSE(read());
    }
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
