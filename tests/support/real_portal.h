#pragma once

#include "tests/support/clients.h"
#include "tests/support/ordinary_user.h"
#include "tests/support/places.h"
#include "tests/support/private_bus.h"
#include "tests/support/x_server.h"

#include <QDBusConnectionInterface>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <utility>

// The portal that desktops have (xdg-desktop-portal) on a bus and under an X server of the test's own, and
// Mandorla beside it, both an ordinary user's, as which it looks at who asks. What is behind the portal, a
// test says.
namespace mandorla::test {

inline constexpr auto kSoon = 60s; // on a busy machine

class WithARealPortal : public testing::Test
{
protected:
    void SetUp() override
    {
        if (!x.isThere() || !bus.isThere() || !QFileInfo(kPortal).isExecutable())
            GTEST_SKIP() << "there is no Xvfb, no dbus-daemon or no portal on this machine (packages xvfb, "
                            "dbus-daemon, xdg-desktop-portal)";
        ASSERT_TRUE(folder.isValid());
        ASSERT_TRUE(QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner |
                                                             QFile::ExeOwner | QFile::ReadOther |
                                                             QFile::ExeOther));
        environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("DISPLAY"), x.display());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
        environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QStringLiteral("software"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), bus.address());
#ifdef __SANITIZE_ADDRESS__
        // To look for leaks takes what a hidden process does not let anybody.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
#endif
        for (const auto& [name, what] :
             {std::pair("HOME", "home"), std::pair("XDG_RUNTIME_DIR", "runtime"), std::pair("TMPDIR", "tmp")})
            environment.insert(QString::fromLatin1(name),
                               folderOfAnOrdinaryUser(folder.filePath(QString::fromLatin1(what))));
        environment.insert(QStringLiteral("XDG_CURRENT_DESKTOP"), QStringLiteral("Test"));
        environment.insert(QStringLiteral("XDG_DESKTOP_PORTAL_DIR"), folder.path());
    }

    ~WithARealPortal() override
    {
        for (QProcess* process : {&mandorla, &portal}) {
            process->kill();
            process->waitForFinished();
        }
    }

    // Who is behind it: which implementation under which name. Up to 1.16 that goes by the desktop's name,
    // later by a file for that.
    void putBehind(const QString& name, const char* interface)
    {
        write(QStringLiteral("test.portal"),
              "[portal]\nDBusName=" + name.toUtf8() + "\nInterfaces=" + interface + ";\nUseIn=Test\n");
        write(QStringLiteral("portals.conf"), "[preferred]\ndefault=test\n");
    }

    void start(QProcess& process, const QString& program, const QStringList& arguments = {})
    {
        process.setProcessEnvironment(environment);
        belongsToAnOrdinaryUser(process);
        process.start(program, arguments);
        ASSERT_TRUE(process.waitForStarted());
    }
    // Until it has this name on the bus.
    void startAs(QProcess& process, const QString& program, const QString& name)
    {
        const auto names = bus.connection(QStringLiteral("looks"));
        process.setProcessChannelMode(QProcess::MergedChannels);
        ASSERT_NO_FATAL_FAILURE(start(process, program));
        ASSERT_TRUE(wait([&] { return names.interface()->isServiceRegistered(name).value(); }, kSoon))
            << process.readAll().toStdString();
    }
    void startPortal() { startAs(portal, kPortal, QStringLiteral("org.freedesktop.portal.Desktop")); }
    // Where anybody may run it.
    void startMandorla(const QStringList& arguments = {})
    {
        const QString program = folder.filePath(QStringLiteral("mandorla"));
        ASSERT_TRUE(QFile::copy(QString::fromStdString(inBuild("tests/mandorla_laptop")), program));
        ASSERT_TRUE(QFile::setPermissions(program, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                       QFile::ReadOther | QFile::ExeOther));
        ASSERT_NO_FATAL_FAILURE(start(mandorla, program, arguments));
    }

    // The next line that it says.
    std::string says()
    {
        EXPECT_TRUE(wait([&] { return mandorla.canReadLine(); }, kSoon))
            << mandorla.readAllStandardError().toStdString();
        return mandorla.readLine().trimmed().toStdString();
    }
    // Of a hidden process all of this is root's.
    [[nodiscard]] bool isHidden() const
    {
        return QFileInfo(QStringLiteral("/proc/%1/mem").arg(mandorla.processId())).ownerId() == 0;
    }

    XServer x;
    PrivateBus bus;
    QTemporaryDir folder;
    QProcessEnvironment environment;
    QProcess portal;
    QProcess mandorla;

private:
    void write(const QString& name, const QByteArray& content)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        ASSERT_TRUE(file.setPermissions(QFile::ReadOwner | QFile::ReadOther));
    }

    const QString kPortal = QStringLiteral("/usr/libexec/xdg-desktop-portal");
};

} // namespace mandorla::test
