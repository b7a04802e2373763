#include "tests/support/clients.h"
#include "tests/support/places.h"
#include "tests/support/x_server.h"

#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

// On desktops where Enter presses a button, too, it goes on all the same, and changes no answer. Which key
// does that Qt has from the desktop, so that nobody sees it where there is none.
using namespace mandorla::test;

TEST(Enter, GoesOnWhereTheDesktopPressesButtonsByIt)
{
    const XServer x;
    if (!x.isThere())
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    const QTemporaryDir home;
    ASSERT_TRUE(home.isValid());
    for (const char* desktop : {"GNOME", "KDE"}) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const auto& [name, value] :
             {std::pair("DISPLAY", x.display()), std::pair("QT_QPA_PLATFORM", QStringLiteral("xcb")),
              std::pair("QT_QUICK_BACKEND", QStringLiteral("software")),
              std::pair("XDG_CURRENT_DESKTOP", QString::fromLatin1(desktop)),
              std::pair("KDE_SESSION_VERSION", QStringLiteral("5")), std::pair("HOME", home.path()),
              std::pair("DBUS_SESSION_BUS_ADDRESS", QStringLiteral("unix:path=/not/there"))})
            environment.insert(QString::fromLatin1(name), value);
        QProcess choices;
        choices.setProcessEnvironment(environment);
        choices.setProcessChannelMode(QProcess::MergedChannels);
        choices.start(QString::fromStdString(inBuild("tests/qml/mandorla_controls_tests")),
                      {QStringLiteral("Choices::test_page_keys_choose_and_enter_goes_on"),
                       QStringLiteral("Choices::test_enter_goes_on_and_changes_no_answer")});
        ASSERT_TRUE(choices.waitForFinished(120'000)) << desktop;
        const std::string said = choices.readAll().toStdString();
        EXPECT_NE(said.find("PASS   : controls::Choices::test_page_keys"), std::string::npos) << said;
        EXPECT_NE(said.find("PASS   : controls::Choices::test_enter_goes_on"), std::string::npos) << said;
    }
}
