#include "app/composition.h"
#include "app/words/sentences.h"
#include "sync/limits.h"
#include "sync/storage/vault.h"
#include "tests/app/two_laptops.h"
#include "tests/support/fake_logind.h"
#include "tests/support/private_bus.h"
#include "tests/support/screen.h"
#include "tests/support/x_server.h"

#include <QDBusConnectionInterface>
#include <QDir>
#include <QGuiApplication>
#include <QProcess>
#include <QProcessEnvironment>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstdio>
#include <fstream>
#include <string>

using namespace mandorla;
using namespace mandorla::test;

namespace {

const QString kPassphrase = QStringLiteral("a lamp on the kitchen table");

// 32 bytes that are looked for and must not be found where they are kept for that: every bit of them is
// turned.
using Turned = std::array<unsigned char, 32>;

Turned turned(ByteView bytes)
{
    Turned out{};
    std::transform(bytes.begin(), bytes.end(), out.begin(),
                   [](std::uint8_t byte) { return static_cast<unsigned char>(~byte); });
    return out;
}

// Not under the address sanitizer: it keeps what was freed, among terabytes of its own.
#ifdef __SANITIZE_ADDRESS__
constexpr bool kMemoryCanBeSearched = false;
#else
constexpr bool kMemoryCanBeSearched = true;
#endif

// How often they stand in the memory of this process. Read in pieces, which overlap, into a place that is
// left out.
std::size_t countInMemory(const Turned& wanted)
{
    constexpr std::size_t kPiece = 1024 * 1024;
    auto* piece = static_cast<unsigned char*>(
        mmap(nullptr, kPiece, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    const auto own = reinterpret_cast<unsigned long>(piece);
    const int memory = ::open("/proc/self/mem", O_RDONLY | O_CLOEXEC);
    std::size_t found = 0;
    std::ifstream maps("/proc/self/maps");
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0, to = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' ||
            line.find("[v") != std::string::npos)
            continue;
        for (unsigned long at = from; at + wanted.size() <= to; at += kPiece - wanted.size() + 1) {
            if (at + kPiece > own && at < own + kPiece)
                continue;
            const ssize_t size = ::pread(memory, piece, std::min(kPiece, to - at), static_cast<off_t>(at));
            for (ssize_t i = 0; i + 32 <= size; ++i) {
                std::size_t same = 0;
                while (same < 32 &&
                       piece[static_cast<std::size_t>(i) + same] == static_cast<unsigned char>(~wanted[same]))
                    ++same;
                found += same == 32;
            }
        }
    }
    ::close(memory);
    munmap(piece, kPiece);
    return found;
}

// A whole laptop, its window included, beside another one; and a logind of the test's own, which says when it
// sleeps, when its lid is closed and when its screen is locked.
class Locking : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_bus.isThere())
            GTEST_SKIP() << "there is no dbus-daemon on this machine (package dbus-daemon)";
        logind.emplace(bus(QStringLiteral("logind")));
    }

    QDBusConnection bus(const QString& name) { return m_bus.connection(name); }
    const QString& busAddress() const { return m_bus.address(); }

    void open(std::chrono::milliseconds idle = kIdleTime)
    {
        for (auto* laptop : {&mine, &other}) {
            Surroundings around;
            around.cost = sync::kLowestCost;
            around.systemBus = around.sessionBus = QDBusConnection(QStringLiteral("none"));
            if (laptop == &mine) {
                around.systemBus = around.sessionBus = bus(QStringLiteral("app")); // one for both
                around.idleTime = idle;
            }
            laptop->emplace(
                options, theClock,
                folder.filePath(laptop == &mine ? QStringLiteral("mine") : QStringLiteral("other")),
                exercises(), sync::Look{100, false, false, true}, around);
            ASSERT_TRUE((*laptop)->open());
        }
        ASSERT_TRUE(until([&] { return logind->held(); }));
    }

    App& a() { return mine->viewModel(); }
    App& b() { return other->viewModel(); }

    void keep(App& app) { ASSERT_TRUE(keepItLocked(app, kPassphrase)); }

    void pressShift()
    {
        QKeyEvent shift(QEvent::KeyPress, Qt::Key_Shift, Qt::ShiftModifier);
        QCoreApplication::sendEvent(mine->window(), &shift);
    }

    // Paired, kept on both, in the middle of answering; somebody is there, however long it takes.
    void answer()
    {
        QTimer somebody;
        QObject::connect(&somebody, &QTimer::timeout, &somebody, [this] { pressShift(); });
        somebody.start(200ms);
        ASSERT_NO_FATAL_FAILURE(keep(a()));
        ASSERT_NO_FATAL_FAILURE(keep(b()));
        a().connecting()->show();
        b().connecting()->type();
        ASSERT_TRUE(
            until([&] { return b().connecting()->found() && a().connecting()->digits().size() == 6; }));
        b().connecting()->setTyped(a().connecting()->digits());
        b().connecting()->pair();
        ASSERT_TRUE(until([&] {
            return a().navigator()->screen() == Navigator::Choose &&
                   b().navigator()->screen() == Navigator::Choose;
        }));
        a().choosing()->suggest();
        ASSERT_TRUE(until([&] { return b().choosing()->canAgree(); }));
        b().choosing()->agree();
        ASSERT_TRUE(until([&] {
            return a().navigator()->screen() == Navigator::Answer &&
                   b().navigator()->screen() == Navigator::Answer;
        }));
        a().answering()->next();
    }

    // The data key of this laptop's vault, from a copy of it. (The key of the pairing is the other laptop's,
    // too, which is in this same process.)
    Turned dataKey()
    {
        const QString from = folder.filePath(QStringLiteral("mine")),
                      copy = folder.filePath(QStringLiteral("copy"));
        QDir().mkpath(copy);
        for (const QFileInfo& file : QDir(from).entryInfoList(QDir::Files))
            QFile::copy(file.filePath(), copy + u'/' + file.fileName());
        crypto::SystemRandom random;
        const QByteArray passphrase = kPassphrase.toUtf8();
        auto opened =
            sync::Vault::open(copy, crypto::SecretBytes(passphrase.begin(), passphrase.end()), random);
        EXPECT_TRUE(opened.has_value());
        const std::unique_ptr<sync::Vault> vault = std::move(opened).value();
        return turned(vault->dataKey().bytes());
    }

    // Locked: nothing of the evening is left here; the other one sees a pause, when silence says so, and
    // nothing else.
    void expectLocked(std::chrono::steady_clock::time_point at, const Turned& key)
    {
        EXPECT_TRUE(a().window()->covered());
        EXPECT_TRUE(a().window()->coverAsks());
        EXPECT_EQ(a().navigator()->screen(), Navigator::Door);
        EXPECT_EQ(a().answering(), nullptr);
        EXPECT_EQ(a().people(), nullptr);
        const QImage cover = mine->window()->grabWindow();
        EXPECT_FALSE(cover.isNull());
        EXPECT_TRUE(mine->window()->property("covered").toBool());
        settle(200ms);
        if (kMemoryCanBeSearched) {
            EXPECT_EQ(countInMemory(key), 0u);
        }
        ASSERT_TRUE(until([&] { return b().notice()->paused(); }));
        EXPECT_GE(std::chrono::steady_clock::now() - at, limits::kSilence - 2 * limits::kPing)
            << "a farewell comes at once";
        EXPECT_EQ(b().notice()->text(), paused().what);
        EXPECT_EQ(b().notice()->step(), paused().next);
    }

    void comeBack()
    {
        a().door()->open(kPassphrase);
        ASSERT_TRUE(until(
            [&] { return !a().window()->covered() && !a().notice()->paused() && !b().notice()->paused(); }));
        EXPECT_EQ(a().navigator()->screen(), Navigator::Answer);
    }

    QTemporaryDir folder;
    sync::ClientOptions options = [] {
        sync::ClientOptions out;
        out.listenAddress = QHostAddress(QHostAddress::LocalHost);
        out.port = 0;
        out.beacons = sync::ClientOptions::Beacons::Loopback;
        out.loopbackPort = static_cast<quint16>(QRandomGenerator::system()->bounded(49152, 65536));
        return out;
    }();
    std::optional<FakeLogind> logind;
    std::optional<Laptop> mine;
    std::optional<Laptop> other;

private:
    PrivateBus m_bus;
};

} // namespace

TEST_F(Locking, GoingToSleepLocksBeforeTheSystemSleeps)
{
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(answer());
    const Turned key = dataKey();
    if (kMemoryCanBeSearched) {
        ASSERT_GT(countInMemory(key), 0u) << "a search that finds nothing proves nothing";
    }
    const QStringList before = shownBy(b());
    std::vector<bool> held; // the system still waits while there is something to lock
    const QMetaObject::Connection looking = QObject::connect(&a(), &App::eveningChanged, [&] {
        if (!a().window()->locks())
            held.push_back(logind->held());
    });
    for (int night = 0; night < 2; ++night) { // its lid, its battery, or by hand: logind says the same
        const auto at = std::chrono::steady_clock::now();
        logind->prepareForSleep(true);
        ASSERT_TRUE(until([&] { return !logind->held(); }))
            << "the system would wait until it is tired of it";
        EXPECT_FALSE(a().window()->locks()) << "only once all is locked";
        EXPECT_EQ(shownBy(b()), before) << "nothing is told";
        ASSERT_NO_FATAL_FAILURE(expectLocked(at, key));
        logind->prepareForSleep(false);
        ASSERT_TRUE(until([&] { return logind->held(); })) << "for the next time";
        ASSERT_NO_FATAL_FAILURE(comeBack());
    }
    QObject::disconnect(looking);
    EXPECT_EQ(held, std::vector<bool>(2, true));
}

TEST_F(Locking, ALockedScreenLocks)
{
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(answer());
    const Turned key = dataKey();
    const auto at = std::chrono::steady_clock::now();
    logind->lockSession();
    ASSERT_TRUE(until([&] { return a().window()->covered() && !a().window()->locks(); }));
    ASSERT_NO_FATAL_FAILURE(expectLocked(at, key));
    EXPECT_TRUE(logind->held()) << "sleep may still come";
    ASSERT_NO_FATAL_FAILURE(comeBack());
}

TEST_F(Locking, AScreenThatOnlyTheDesktopLockedLocks)
{
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(answer());
    const Turned key = dataKey();
    QDBusConnection saver = bus(QStringLiteral("saver"));
    ASSERT_TRUE(saver.registerService("org.gnome.ScreenSaver"));
    auto at = std::chrono::steady_clock::now();
    saver.send(QDBusMessage::createSignal("/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged")
               << true);
    ASSERT_TRUE(until([&] { return a().window()->covered() && !a().window()->locks(); }));
    ASSERT_NO_FATAL_FAILURE(expectLocked(at, key));
    ASSERT_NO_FATAL_FAILURE(comeBack());

    at = std::chrono::steady_clock::now();
    logind->lockedHint(true);
    ASSERT_TRUE(until([&] { return a().window()->covered() && !a().window()->locks(); }));
    ASSERT_NO_FATAL_FAILURE(expectLocked(at, key));
    ASSERT_NO_FATAL_FAILURE(comeBack());
}

// A real one, locked as its panel does it.
TEST_F(Locking, WhatMatesScreenSaverLocksIsLocked)
{
    if (QStandardPaths::findExecutable(QStringLiteral("mate-screensaver")).isEmpty())
        GTEST_SKIP() << "there is no screen saver of MATE on this machine (package mate-screensaver)";
    XServer x;
    if (!x.isThere())
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    ASSERT_NO_FATAL_FAILURE(open());
    ASSERT_NO_FATAL_FAILURE(keep(a()));
    QTemporaryDir home;
    QProcessEnvironment around = QProcessEnvironment::systemEnvironment();
    around.insert("DISPLAY", x.display());
    around.insert("DBUS_SESSION_BUS_ADDRESS", busAddress());
    around.insert("DBUS_SYSTEM_BUS_ADDRESS", "disabled:");
    around.insert("GSETTINGS_BACKEND", "memory");
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"})
        around.insert(name, home.path());
    const auto run = [&](QProcess& process, const QString& program, const QStringList& arguments) {
        process.setProcessEnvironment(around);
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(program, arguments);
        ASSERT_TRUE(process.waitForStarted());
    };
    QProcess saver;
    ASSERT_NO_FATAL_FAILURE(run(saver, "mate-screensaver", {"--no-daemon"}));
    QDBusConnection session = bus(QStringLiteral("a look at the bus"));
    ASSERT_TRUE(until([&] { return session.interface()->isServiceRegistered("org.mate.ScreenSaver"); }, 60s))
        << saver.readAll().toStdString();
    settle(500ms);
    ASSERT_TRUE(a().window()->locks());
    ASSERT_FALSE(a().window()->covered());

    QProcess lock;
    ASSERT_NO_FATAL_FAILURE(run(lock, "mate-screensaver-command", {"--lock"}));
    EXPECT_TRUE(until([&] { return a().window()->covered() && !a().window()->locks(); }, 60s))
        << saver.readAll().toStdString();
    EXPECT_TRUE(a().window()->coverAsks());
    EXPECT_TRUE(until([&] { return lock.state() == QProcess::NotRunning; }, 60s));
    saver.terminate();
    EXPECT_TRUE(saver.waitForFinished());
}

TEST_F(Locking, NobodyThereLocks)
{
    constexpr auto kIdle = 3s;
    ASSERT_NO_FATAL_FAILURE(open(kIdle));
    ASSERT_NO_FATAL_FAILURE(answer());
    const Turned key = dataKey();
    // Somebody is there, for longer than that.
    const auto begun = std::chrono::steady_clock::now();
    while (std::chrono::steady_clock::now() - begun < kIdle + 1s) {
        QTest::mouseMove(mine->window(),
                         QPoint(20 + static_cast<int>(begun.time_since_epoch().count() % 7), 20));
        pressShift();
        settle(200ms);
        ASSERT_FALSE(a().window()->covered());
    }
    const auto at = std::chrono::steady_clock::now();
    ASSERT_TRUE(until([&] { return a().window()->covered() && !a().window()->locks(); }, kIdle + 5s));
    ASSERT_NO_FATAL_FAILURE(expectLocked(at, key));
    ASSERT_NO_FATAL_FAILURE(comeBack());
}

TEST_F(Locking, JustForTonightSleepCoversAndIsSilent)
{
    ASSERT_NO_FATAL_FAILURE(open());
    a().welcome()->goOn();
    a().welcome()->begin();
    ASSERT_EQ(a().navigator()->screen(), Navigator::Connect);
    a().connecting()->show();
    logind->prepareForSleep(true);
    ASSERT_TRUE(until([&] { return !logind->held(); }));
    EXPECT_TRUE(a().window()->covered());
    EXPECT_EQ(a().connecting()->digits(), "") << "nobody can pair with a laptop that sleeps";
}
