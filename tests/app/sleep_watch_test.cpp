#include "app/sleep_watch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

#include <gtest/gtest.h>

#include <poll.h>
#include <unistd.h>

#include <array>

using namespace mandorla::app;

namespace {

// What SleepWatch needs of logind: who holds the sleep back, and the signals.
class FakeLogind : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.login1.Manager")

public:
    explicit FakeLogind(const QDBusConnection& connection)
        : bus(connection)
    {
        EXPECT_TRUE(bus.registerObject("/org/freedesktop/login1", this, QDBusConnection::ExportAllSlots));
        EXPECT_TRUE(bus.registerService("org.freedesktop.login1"));
    }
    ~FakeLogind() override { forget(); }

    void prepareForSleep(bool begins)
    {
        QDBusMessage signal = QDBusMessage::createSignal("/org/freedesktop/login1",
                                                         "org.freedesktop.login1.Manager", "PrepareForSleep");
        EXPECT_TRUE(bus.send(signal << begins));
    }
    void lockSession()
    {
        EXPECT_TRUE(bus.send(QDBusMessage::createSignal("/org/freedesktop/login1/session/_31",
                                                        "org.freedesktop.login1.Session", "Lock")));
    }

    // Somebody has the other end of the pipe.
    [[nodiscard]] bool held() const
    {
        pollfd end{pipe[0], 0, 0};
        return pipe[0] != -1 && poll(&end, 1, 0) == 0;
    }

    QStringList asked;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why, const QString& mode)
    {
        asked << what << who << why << mode;
        forget();
        EXPECT_EQ(::pipe(pipe.data()), 0);
        const QDBusUnixFileDescriptor out(pipe[1]); // a copy
        close(pipe[1]);
        return out;
    }

private:
    void forget()
    {
        if (pipe[0] != -1)
            close(pipe[0]);
        pipe[0] = -1;
    }

    QDBusConnection bus;
    std::array<int, 2> pipe{-1, -1};
};

// A bus of the test's own, gone with it.
class SleepWatching : public testing::Test
{
protected:
    void SetUp() override
    {
        const QString daemon = QStandardPaths::findExecutable("dbus-daemon");
        if (daemon.isEmpty())
            GTEST_SKIP() << "there is no dbus-daemon on this machine (package dbus-daemon)";
        process.start(daemon, {"--session", "--nofork", "--nopidfile", "--print-address"});
        ASSERT_TRUE(process.waitForStarted());
        while (!process.canReadLine())
            ASSERT_TRUE(process.waitForReadyRead(5000)) << process.readAllStandardError().toStdString();
        address = QString::fromUtf8(process.readLine().trimmed());
    }

    void TearDown() override
    {
        QDBusConnection::disconnectFromBus("logind");
        QDBusConnection::disconnectFromBus("app");
        process.kill();
        process.waitForFinished();
    }

    QDBusConnection bus(const QString& name) { return QDBusConnection::connectToBus(address, name); }

    QProcess process;
    QString address;
};

} // namespace

TEST_F(SleepWatching, TheSystemSleepsOnlyOnceThisLaptopHasLocked)
{
    FakeLogind logind(bus("logind"));
    SleepWatch watch(bus("app"));
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(QTest::qWaitFor([&] { return logind.held(); }));
    EXPECT_EQ(logind.asked.first(), "sleep");
    EXPECT_EQ(logind.asked.last(), "delay");
    EXPECT_FALSE(logind.asked.join(' ').contains("mandorla", Qt::CaseInsensitive));

    for (int night = 0; night < 2; ++night) {
        logind.prepareForSleep(true);
        ASSERT_TRUE(QTest::qWaitFor([&] { return away.count() == night + 1; }));
        QTest::qWait(50);
        EXPECT_TRUE(logind.held()) << "not locked yet";
        watch.done();
        ASSERT_TRUE(QTest::qWaitFor([&] { return !logind.held(); }));
        logind.prepareForSleep(false);
        ASSERT_TRUE(QTest::qWaitFor([&] { return logind.held(); })) << "for the next time";
    }
}

TEST_F(SleepWatching, ALockedScreenCountsToo)
{
    FakeLogind logind(bus("logind"));
    SleepWatch watch(bus("app"));
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(QTest::qWaitFor([&] { return logind.held(); }));
    logind.lockSession();
    ASSERT_TRUE(QTest::qWaitFor([&] { return away.count() == 1; }));
    watch.done();
    QTest::qWait(50);
    EXPECT_TRUE(logind.held()) << "sleep may still come";
}

TEST_F(SleepWatching, WithoutLogindOrABusNothingHappens)
{
    SleepWatch alone(bus("app")); // a bus, and nobody on it
    SleepWatch nowhere(QDBusConnection("no such bus"));
    QSignalSpy away(&alone, &SleepWatch::away);
    QTest::qWait(100);
    alone.done();
    nowhere.done();
    EXPECT_EQ(away.count(), 0);
}

#include "sleep_watch_test.moc"
