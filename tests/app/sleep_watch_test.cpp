#include "app/sleep_watch.h"

#include "tests/support/fake_logind.h"
#include "tests/support/private_bus.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

using namespace mandorla::app;
using namespace mandorla::test;

namespace {

class SleepWatching : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!m_bus.isThere())
            GTEST_SKIP() << "there is no dbus-daemon on this machine (package dbus-daemon)";
    }

    QDBusConnection bus(const QString& name) { return m_bus.connection(name); }

private:
    PrivateBus m_bus;
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
