#include "app/desktop/desktop_look.h"

#include "tests/support/real_portal.h"
#include "tests/support/wait.h"

#include <QDBusArgument>
#include <QDBusMetaType>
#include <QMap>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <chrono>
#include <limits>
#include <optional>

// How the desktop has it: of a portal that says what no real one does, and of the real one with what stands
// behind it on GTK's desktops.
using namespace mandorla;
using namespace mandorla::app;
using namespace mandorla::test;

using Groups = QMap<QString, QVariantMap>;
Q_DECLARE_METATYPE(Groups)

namespace {

const auto kAppearance = QStringLiteral("org.freedesktop.appearance");
const auto kInterface = QStringLiteral("org.gnome.desktop.interface");
const auto kAccess = QStringLiteral("org.gnome.desktop.a11y.interface");

const sync::Look kAsItIsDrawn{std::nullopt, false, false, false};

class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    explicit FakePortal(QDBusConnection on)
        : bus(std::move(on))
    {
        qDBusRegisterMetaType<Groups>();
        EXPECT_TRUE(
            bus.registerObject("/org/freedesktop/portal/desktop", this, QDBusConnection::ExportAllSlots));
        EXPECT_TRUE(bus.registerService("org.freedesktop.portal.Desktop"));
    }

    QVariant settings = QVariant::fromValue(Groups());
    bool slow = false;
    std::optional<QDBusMessage> asked;
    int times = 0;

    void answer() { bus.send(asked->createReply(settings)); }
    void change(const QString& group, const QString& key, const QVariant& value)
    {
        tell(bus, group, key, value);
    }
    static void tell(QDBusConnection& on, const QString& group, const QString& key, const QVariant& value)
    {
        on.send(QDBusMessage::createSignal("/org/freedesktop/portal/desktop",
                                           "org.freedesktop.portal.Settings", "SettingChanged")
                << group << key << QVariant::fromValue(QDBusVariant(value)));
    }

public Q_SLOTS:
    void ReadAll(const QStringList& groups, const QDBusMessage& message)
    {
        EXPECT_TRUE(groups.contains(kAppearance));
        message.setDelayedReply(true);
        asked = message;
        ++times;
        if (!slow)
            answer();
    }

private:
    QDBusConnection bus;
};

QStringList g_said; // NOLINT: what would be on the terminal

class LookOfTheDesktop : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!bus.isThere())
            GTEST_SKIP() << "there is no dbus-daemon on this machine";
        g_said.clear();
        before = qInstallMessageHandler(
            [](QtMsgType, const QMessageLogContext&, const QString& what) { g_said << what; });
    }
    void TearDown() override
    {
        if (before)
            qInstallMessageHandler(before);
        EXPECT_EQ(g_said.join('\n').toStdString(), "");
    }

    QDBusConnection mine() { return bus.connection(QStringLiteral("mine")); }
    QDBusConnection portals() { return bus.connection(QStringLiteral("portal")); }
    static bool comesTo(const DesktopLook& look, const sync::Look& expected)
    {
        return wait([&] { return look.look() == expected; });
    }

    PrivateBus bus;
    QtMessageHandler before = nullptr;
};

struct Junk
{
    const char* what;
    QString group;
    QString key;
    QVariant value;
};

const Junk kJunk[] = {
    {"a scheme that is none", kAppearance, "color-scheme", 7U},
    {"a scheme that is signed", kAppearance, "color-scheme", 1},
    {"a scheme in words", kAppearance, "color-scheme", "dark"},
    {"a contrast that is none", kAppearance, "contrast", 2U},
    {"a contrast as yes", kAppearance, "contrast", true},
    {"a text of no size", kInterface, "text-scaling-factor", 0.0},
    {"a text of less", kInterface, "text-scaling-factor", -1.5},
    {"a text of 1000", kInterface, "text-scaling-factor", 1000.0},
    {"a text that is no number", kInterface, "text-scaling-factor", std::numeric_limits<double>::quiet_NaN()},
    {"a text without end", kInterface, "text-scaling-factor", std::numeric_limits<double>::infinity()},
    {"a text in words", kInterface, "text-scaling-factor", "1.5"},
    {"a whole text", kInterface, "text-scaling-factor", 2},
    {"animations in words", kInterface, "enable-animations", "false"},
    {"a contrast of GNOME as a number", kAccess, "high-contrast", 1U},
    {"a list", kAppearance, "color-scheme", QStringList{"1"}},
    {"another group", "org.kde.kdeglobals.General", "color-scheme", 1U},
    {"nothing that we know", kAppearance, "accent-color", 1U},
};

} // namespace

TEST_F(LookOfTheDesktop, WithoutABusOrAPortalIsAsItIsDrawn)
{
    const DesktopLook nowhere(QDBusConnection(QStringLiteral("none")));
    EXPECT_EQ(nowhere.look(), kAsItIsDrawn);
    const DesktopLook nobody(mine());
    QTest::qWait(100);
    EXPECT_EQ(nobody.look(), kAsItIsDrawn);
}

TEST_F(LookOfTheDesktop, IsWhatThePortalSaysAndChangesWithIt)
{
    FakePortal portal(portals());
    portal.settings = QVariant::fromValue(
        Groups{{kAppearance, {{"color-scheme", 1U}, {"contrast", 1U}, {"reduced-motion", 1U}}},
               {kInterface, {{"text-scaling-factor", 1.25}, {"enable-animations", true}}}});
    DesktopLook look(mine());
    EXPECT_EQ(look.look(), kAsItIsDrawn) << "nobody waits for it";
    const QSignalSpy changed(&look, &DesktopLook::changed);
    EXPECT_TRUE(comesTo(look, {125, true, true, true}));
    EXPECT_EQ(changed.count(), 1);
    portal.change(kAppearance, "color-scheme", 2U);
    EXPECT_TRUE(comesTo(look, {125, false, true, true}));
    portal.change(kInterface, "text-scaling-factor", 3.0);
    EXPECT_TRUE(comesTo(look, {300, false, true, true}));
    portal.change(kAppearance, "contrast", 0U);
    EXPECT_TRUE(comesTo(look, {300, false, false, true}));
    portal.change(kAccess, "high-contrast", true);
    EXPECT_TRUE(comesTo(look, {300, false, true, true}));
    portal.change(kAppearance, "reduced-motion", 0U);
    EXPECT_TRUE(comesTo(look, {300, false, true, false}));
    portal.change(kInterface, "enable-animations", false);
    EXPECT_TRUE(comesTo(look, {300, false, true, true}));
}

TEST_F(LookOfTheDesktop, WhatCannotBeIsAsIfNothingHadBeenSaid)
{
    for (const Junk& junk : kJunk) {
        FakePortal portal(portals());
        portal.settings = QVariant::fromValue(Groups{
            {junk.group, {{junk.key, junk.value}}},
        });
        DesktopLook look(mine());
        portal.change(junk.group, junk.key, junk.value);
        portal.change(kAppearance, "reduced-motion", 1U); // and after it one that is right
        EXPECT_TRUE(comesTo(look, {std::nullopt, false, false, true})) << junk.what;
        portals().unregisterObject("/org/freedesktop/portal/desktop");
    }
}

TEST_F(LookOfTheDesktop, AnAnswerOfAnotherKindIsNone)
{
    for (const QVariant& answer :
         {QVariant("dark"), QVariant(1U), QVariant(QVariantMap{{"color-scheme", 1U}})}) {
        FakePortal portal(portals());
        portal.settings = answer;
        DesktopLook look(mine());
        ASSERT_TRUE(wait([&] { return portal.asked.has_value(); }));
        portal.change(kAppearance, "reduced-motion", 1U);
        EXPECT_TRUE(comesTo(look, {std::nullopt, false, false, true})) << answer.typeName();
        portals().unregisterObject("/org/freedesktop/portal/desktop");
    }
}

TEST_F(LookOfTheDesktop, OfASlowPortalIsHeardWhenItAnswers)
{
    FakePortal portal(portals());
    portal.settings = QVariant::fromValue(Groups{{kAppearance, {{"color-scheme", 1U}}}});
    portal.slow = true;
    DesktopLook look(mine());
    ASSERT_TRUE(wait([&] { return portal.asked.has_value(); }));
    EXPECT_EQ(look.look(), kAsItIsDrawn);
    look.hide(); // there is a vault now
    portal.answer();
    EXPECT_TRUE(comesTo(look, {std::nullopt, true, false, false}));
}

// As one that a busy machine takes longer to start.
TEST_F(LookOfTheDesktop, OfAPortalThatAnsweredTooLateIsAskedAgainAndNotOnceThereIsSomethingToHide)
{
    FakePortal portal(portals());
    portal.settings = QVariant::fromValue(Groups{{kAppearance, {{"color-scheme", 1U}}}});
    portal.slow = true;
    DesktopLook hidden(bus.connection(QStringLiteral("hidden")), nullptr, std::chrono::milliseconds(100));
    hidden.hide();
    ASSERT_TRUE(wait([&] { return portal.times == 1; }));
    DesktopLook look(mine(), nullptr, std::chrono::seconds(2));
    ASSERT_TRUE(wait([&] { return portal.times == 2; }));
    portal.slow = false;
    EXPECT_TRUE(comesTo(look, {std::nullopt, true, false, false}));
    EXPECT_EQ(portal.times, 3);
    EXPECT_EQ(hidden.look(), kAsItIsDrawn);
}

TEST_F(LookOfTheDesktop, IsNotWhatAStrangerOnTheBusSays)
{
    FakePortal portal(portals());
    DesktopLook look(mine());
    ASSERT_TRUE(wait([&] { return portal.asked.has_value(); }));
    auto stranger = bus.connection(QStringLiteral("stranger"));
    FakePortal::tell(stranger, kAppearance, "color-scheme", 1U);
    stranger.call(
        QDBusMessage::createMethodCall("org.freedesktop.DBus", "/", "org.freedesktop.DBus", "GetId"));
    portal.change(kAppearance, "contrast", 1U);
    EXPECT_TRUE(comesTo(look, {std::nullopt, false, true, false}));
}

// --- the real one, with what GTK's desktops have behind it ---

namespace {

const auto kBehind = QStringLiteral("/usr/libexec/xdg-desktop-portal-gtk");
const auto kItsName = QStringLiteral("org.freedesktop.impl.portal.desktop.gtk");

class RealDesktop : public WithARealPortal
{
protected:
    void SetUp() override
    {
        WithARealPortal::SetUp();
        if (IsSkipped() || HasFatalFailure())
            return;
        if (!QFileInfo(kBehind).isExecutable() || QStandardPaths::findExecutable("gsettings").isEmpty())
            GTEST_SKIP() << "there is no portal of GTK's on this machine (packages xdg-desktop-portal-gtk, "
                            "libglib2.0-bin, gsettings-desktop-schemas)";
        // What a person sets there is in a file of the test's own.
        environment.insert("GSETTINGS_BACKEND", "keyfile");
        putBehind(kItsName, "org.freedesktop.impl.portal.Settings");
    }
    void TearDown() override
    {
        behind.kill();
        behind.waitForFinished();
    }

    void startDesktop()
    {
        ASSERT_NO_FATAL_FAILURE(startAs(behind, kBehind, kItsName));
        ASSERT_NO_FATAL_FAILURE(startPortal());
    }
    void set(const QString& schema, const QString& key, const QString& value)
    {
        QProcess gsettings;
        ASSERT_NO_FATAL_FAILURE(start(gsettings, "gsettings", {"set", schema, key, value}));
        ASSERT_TRUE(gsettings.waitForFinished());
        ASSERT_EQ(gsettings.exitCode(), 0) << gsettings.readAllStandardError().toStdString();
    }
    // What it says in the end.
    std::string comesTo(const std::string& expected)
    {
        std::string last;
        (void)wait(
            [&] {
                mandorla.write("l");
                last = says();
                return last == expected;
            },
            20s);
        return last;
    }

    QProcess behind;
};

} // namespace

TEST_F(RealDesktop, IsFollowedFromTheStartOnAndWhileItRuns)
{
    set(kInterface, "color-scheme", "prefer-dark");
    set(kInterface, "text-scaling-factor", "1.5");
    ASSERT_NO_FATAL_FAILURE(startDesktop());
    ASSERT_NO_FATAL_FAILURE(startMandorla({"as the desktop has it"}));
    says();
    EXPECT_EQ(comesTo("150 dark plain moving"), "150 dark plain moving");
    EXPECT_TRUE(isHidden());
    set(kInterface, "color-scheme", "default");
    EXPECT_EQ(comesTo("150 light plain moving"), "150 light plain moving");
    for (const auto& [factor, percent] :
         {std::pair{"0.5", "100"}, {"1.1", "110"}, {"3.0", "200"}, {"1.25", "125"}}) {
        set(kInterface, "text-scaling-factor", factor);
        const std::string expected = percent + std::string(" light plain moving");
        EXPECT_EQ(comesTo(expected), expected);
    }
    set(kInterface, "enable-animations", "false");
    EXPECT_EQ(comesTo("125 light plain still"), "125 light plain still");
    set(kAccess, "high-contrast", "true");
    EXPECT_EQ(comesTo("125 light contrast still"), "125 light contrast still");
    set(kAccess, "high-contrast", "false");
    EXPECT_EQ(comesTo("125 light plain still"), "125 light plain still");
    EXPECT_EQ(mandorla.readAllStandardError().toStdString(), "");
}

TEST_F(RealDesktop, ThatIsNotThereDelaysNothing)
{
    ASSERT_NO_FATAL_FAILURE(startMandorla({"as the desktop has it"}));
    says();
    mandorla.write("l");
    EXPECT_EQ(says(), "100 light plain moving");
    EXPECT_EQ(mandorla.readAllStandardError().toStdString(), "");
}

#include "desktop_look_test.moc"
