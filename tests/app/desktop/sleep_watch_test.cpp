#include "app/desktop/sleep_watch.h"

#include "tests/support/fake_logind.h"
#include "tests/support/private_bus.h"
#include "tests/support/wait.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <optional>
#include <utility>

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

    const QDBusConnection none{"no such bus"};

private:
    PrivateBus m_bus;
};

} // namespace

TEST_F(SleepWatching, TheSystemSleepsOnlyOnceThisLaptopHasLocked)
{
    FakeLogind logind(bus("logind"));
    SleepWatch watch(bus("app"), none);
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(wait([&] { return logind.held(); }));
    EXPECT_EQ(logind.asked.first(), "sleep");
    EXPECT_EQ(logind.asked.last(), "delay");
    EXPECT_FALSE(logind.asked.join(' ').contains("mandorla", Qt::CaseInsensitive));

    for (int night = 0; night < 2; ++night) {
        logind.prepareForSleep(true);
        ASSERT_TRUE(wait([&] { return away.count() == night + 1; }));
        QTest::qWait(50);
        EXPECT_TRUE(logind.held()) << "not locked yet";
        watch.done();
        ASSERT_TRUE(wait([&] { return !logind.held(); }));
        logind.prepareForSleep(false);
        ASSERT_TRUE(wait([&] { return logind.held(); })) << "for the next time";
    }
}

TEST_F(SleepWatching, ALockedScreenCountsToo)
{
    FakeLogind logind(bus("logind"));
    SleepWatch watch(bus("app"), none);
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(wait([&] { return logind.held(); }));
    logind.lockSession();
    ASSERT_TRUE(wait([&] { return away.count() == 1; }));
    watch.done();
    QTest::qWait(50);
    EXPECT_TRUE(logind.held()) << "sleep may still come";
}

// As with an update of it, in the middle of the evening.
TEST_F(SleepWatching, ALogindThatGoesAndComesAgainIsAskedAnew)
{
    std::optional<FakeLogind> logind(bus("logind"));
    SleepWatch watch(bus("app"), none);
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(wait([&] { return logind->held() && logind->askedForSession == 1; }));
    logind->prepareForSleep(true); // and it never said that the sleep was over
    ASSERT_TRUE(wait([&] { return away.count() == 1; }));
    logind.reset();
    QTest::qWait(50);

    logind.emplace(bus("logind of the next version"));
    logind->session = "/org/freedesktop/login1/session/_37";
    ASSERT_TRUE(wait([&] { return logind->held() && logind->askedForSession == 1; }));
    QTest::qWait(50);
    logind->lockedHint(true, "/org/freedesktop/login1/session/_31"); // this is another's now
    logind->lockedHint(true);
    ASSERT_TRUE(wait([&] { return away.count() >= 2; }));
    QTest::qWait(50);
    EXPECT_EQ(away.count(), 2);

    logind->prepareForSleep(true);
    ASSERT_TRUE(wait([&] { return away.count() == 3; }));
    EXPECT_TRUE(logind->held()) << "not locked yet";
    watch.done();
    ASSERT_TRUE(wait([&] { return !logind->held(); }));
    logind->prepareForSleep(false);
    ASSERT_TRUE(wait([&] { return logind->held(); })) << "for the next time";
}

TEST_F(SleepWatching, OnlyALockedScreenOfThisSessionCounts)
{
    FakeLogind logind(bus("logind"));
    SleepWatch watch(bus("app"), none);
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(wait([&] { return logind.held() && logind.askedForSession == 1; }));
    QTest::qWait(50);
    logind.lockedHint(true, "/org/freedesktop/login1/session/_32");
    logind.lockedHint(false);
    QTest::qWait(100);
    EXPECT_EQ(away.count(), 0);
    logind.lockedHint(true);
    ASSERT_TRUE(wait([&] { return away.count() == 1; }));
    logind.lockedHint(false);
    QTest::qWait(100);
    EXPECT_EQ(away.count(), 1);
}

TEST_F(SleepWatching, WhereLogindCannotTellWhoseItIsALockedScreenCounts)
{
    FakeLogind logind(bus("logind"));
    logind.session.clear();
    SleepWatch watch(bus("app"), none);
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(wait([&] { return logind.held() && logind.askedForSession == 1; }));
    logind.lockedHint(true, "/org/freedesktop/login1/session/c2");
    ASSERT_TRUE(wait([&] { return away.count() == 1; }));
}

TEST_F(SleepWatching, EachDesktopsSaverCounts)
{
    SleepWatch watch(none, bus("app"));
    QSignalSpy away(&watch, &SleepWatch::away);
    int locked = 0;
    for (const auto& [name, path] : {std::pair("org.gnome.ScreenSaver", "/org/gnome/ScreenSaver"),
                                     std::pair("org.freedesktop.ScreenSaver", "/ScreenSaver"),
                                     std::pair("org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver"),
                                     std::pair("org.xfce.ScreenSaver", "/org/xfce/ScreenSaver"),
                                     std::pair("org.mate.ScreenSaver", "/org/mate/ScreenSaver"),
                                     std::pair("org.cinnamon.ScreenSaver", "/org/cinnamon/ScreenSaver")}) {
        QDBusConnection saver = bus(QString("saver %1").arg(path));
        ASSERT_TRUE(saver.registerService(name)); // after the app began
        const auto say = [&](const QVariant& active) {
            ASSERT_TRUE(saver.send(QDBusMessage::createSignal(path, name, "ActiveChanged") << active));
        };
        QTest::qWait(20);
        say("yes"); // no word of a saver
        say(false);
        QTest::qWait(50);
        EXPECT_EQ(away.count(), locked) << path;
        say(true);
        ++locked;
        EXPECT_TRUE(wait([&] { return away.count() == locked; })) << path;
        say(false);
        QTest::qWait(50);
        EXPECT_EQ(away.count(), locked) << path;
        ASSERT_TRUE(saver.unregisterService(name));
    }
}

// Anybody in the session can send signals; not everybody is who they are of.
TEST_F(SleepWatching, WhoDoesNotOwnTheNameIsNotHeard)
{
    FakeLogind logind(bus("logind"));
    QDBusConnection saver = bus("saver");
    ASSERT_TRUE(saver.registerService("org.gnome.ScreenSaver"));
    const QDBusConnection app = bus("app");
    SleepWatch watch(app, app);
    QSignalSpy away(&watch, &SleepWatch::away);
    ASSERT_TRUE(wait([&] { return logind.held() && logind.askedForSession == 1; }));

    const QDBusConnection stranger = bus("stranger");
    struct Lie
    {
        const char* path;
        const char* interface;
        const char* name;
        QVariantList arguments;
    };
    for (const Lie& lie :
         {Lie{"/org/freedesktop/login1", "org.freedesktop.login1.Manager", "PrepareForSleep", {true}},
          Lie{"/org/freedesktop/login1/session/_31", "org.freedesktop.login1.Session", "Lock", {}},
          Lie{"/org/freedesktop/login1/session/_31",
              "org.freedesktop.DBus.Properties",
              "PropertiesChanged",
              {"org.freedesktop.login1.Session", QVariantMap{{"LockedHint", true}}, QStringList()}},
          Lie{"/org/gnome/ScreenSaver", "org.gnome.ScreenSaver", "ActiveChanged", {true}},
          Lie{"/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged", {true}}}) {
        QDBusMessage toAll = QDBusMessage::createSignal(lie.path, lie.interface, lie.name);
        toAll.setArguments(lie.arguments);
        QDBusMessage toUs =
            QDBusMessage::createTargetedSignal(app.baseService(), lie.path, lie.interface, lie.name);
        toUs.setArguments(lie.arguments);
        ASSERT_TRUE(stranger.send(toAll) && stranger.send(toUs));
    }
    QTest::qWait(200);
    EXPECT_EQ(away.count(), 0);
    EXPECT_TRUE(logind.held());
    logind.lockSession();
    EXPECT_TRUE(wait([&] { return away.count() == 1; })) << "who does own it is";
}

TEST_F(SleepWatching, WithoutLogindOrABusNothingHappens)
{
    SleepWatch alone(bus("app"), bus("desktop")); // a bus, and nobody on it
    SleepWatch nowhere(none, none);
    QSignalSpy away(&alone, &SleepWatch::away);
    QTest::qWait(100);
    alone.done();
    nowhere.done();
    EXPECT_EQ(away.count(), 0);
}
