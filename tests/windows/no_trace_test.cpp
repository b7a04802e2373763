#include "tests/support/clients.h"
#include "tests/support/places.h"
#include "tests/support/x_server.h"

#include <QCryptographicHash>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <string>

using namespace mandorla::test;

namespace {

// Path → kind, size, time of the last change and content, of all that is below a folder, and of itself.
std::map<std::string, std::string> listing(const QString& folder)
{
    std::map<std::string, std::string> out;
    const auto add = [&](const QFileInfo& what) {
        QString line = QStringLiteral("%1 %2")
                           .arg(what.lastModified().toMSecsSinceEpoch())
                           .arg(what.permissions().toInt());
        if (what.isSymLink()) {
            line += QStringLiteral(" -> ") + what.symLinkTarget();
        } else if (what.isFile()) {
            QFile file(what.filePath());
            EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << what.filePath().toStdString();
            line += QStringLiteral(" %1 ").arg(what.size()) +
                    QString::fromLatin1(
                        QCryptographicHash::hash(file.readAll(), QCryptographicHash::Sha256).toHex());
        }
        out[what.filePath().toStdString()] = line.toStdString();
    };
    add(QFileInfo(folder));
    QDirIterator all(folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        add(all.fileInfo());
    }
    return out;
}

// A whole evening of two laptops, just for tonight, under a home folder of its own.
class NoTrace : public testing::Test
{
protected:
    void SetUp() override
    {
        environment = QProcessEnvironment::systemEnvironment();
        for (const char* name :
             {"DISPLAY", "WAYLAND_DISPLAY", "QML_DISABLE_DISK_CACHE", "MESA_SHADER_CACHE_DISABLE",
              "__GL_SHADER_DISK_CACHE", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QString::fromLatin1(name));
        for (const auto& [name, folder] :
             {std::pair("HOME", "home"), std::pair("XDG_DATA_HOME", "home/.local/share"),
              std::pair("XDG_CONFIG_HOME", "home/.config"), std::pair("XDG_STATE_HOME", "home/.local/state"),
              std::pair("XDG_CACHE_HOME", "home/.cache"), std::pair("XDG_RUNTIME_DIR", "runtime"),
              std::pair("TMPDIR", "tmp")}) {
            const QString path = m_all.filePath(QStringLiteral("seen/") + QString::fromLatin1(folder));
            ASSERT_TRUE(QDir().mkpath(path));
            environment.insert(QString::fromLatin1(name), path);
        }
        QFile::setPermissions(m_all.filePath(QStringLiteral("seen/runtime")),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        QFile file(m_all.filePath(QStringLiteral("seen/home/.profile"))); // what is there stays as it is
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("# of before\n");
    }

    void evening()
    {
        const QString pictures = m_all.filePath(QStringLiteral("pictures"));
        const auto before = listing(m_all.filePath(QStringLiteral("seen")));
        ASSERT_GE(before.size(), 10u);
        QProcess mandorla;
        mandorla.setProcessEnvironment(environment);
        mandorla.setProcessChannelMode(QProcess::MergedChannels);
        mandorla.start(QString::fromStdString(mandorla::test::mandorlaProgram()),
                       {QStringLiteral("--rehearse=briefly"), QStringLiteral("--pictures"), pictures});
        ASSERT_TRUE(mandorla.waitForFinished(400'000));
        const std::string said = mandorla.readAll().toStdString();
        EXPECT_EQ(mandorla.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(mandorla.exitCode(), 0) << said;
        EXPECT_NE(said.find("Both saw exactly what the sample answers imply"), said.npos) << said;
        EXPECT_EQ(listing(m_all.filePath(QStringLiteral("seen"))), before);
        EXPECT_GT(QDir(pictures).entryList({QStringLiteral("*.png")}).size(), 60);
        EXPECT_EQ(QDir(pictures).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList())
            << "no vault either";
    }

    QProcessEnvironment environment;

private:
    QTemporaryDir m_all;
};

} // namespace

TEST_F(NoTrace, JustForTonightNoFileChangesWithoutADisplay)
{
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    evening();
}

// Drawn with OpenGL under an X server: a driver that keeps what it compiled is told not to. With a session
// bus that starts whoever is asked for, an input method, and what reads the screen: all of these write into a
// home folder, which here is another one, so that what changes is our doing.
TEST_F(NoTrace, JustForTonightNoFileChangesOnADesktop)
{
    const XServer x({"-screen", "0", "2600x900x24"});
    const QString ibus = QStandardPaths::findExecutable(QStringLiteral("ibus-daemon"));
    const QString bus = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
    if (!x.isThere() || ibus.isEmpty() || bus.isEmpty() ||
        !QFile::exists(QStringLiteral("/usr/share/dbus-1/services/org.a11y.Bus.service")))
        GTEST_SKIP()
            << "there is no Xvfb, no dbus-daemon, no IBus or no AT-SPI on this machine (packages xvfb, "
               "dbus-daemon, ibus, at-spi2-core)";
    environment.insert(QStringLiteral("DISPLAY"), x.display());
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QString());
#ifdef __SANITIZE_ADDRESS__
    // What the driver leaves behind cannot be named: its code is gone by then. Without a display leaks
    // are held.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
#endif
    QTemporaryDir desk;
    QProcessEnvironment others = environment;
    for (const char* name : {"XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"})
        others.remove(QString::fromLatin1(name));
    for (const char* name : {"HOME", "XDG_RUNTIME_DIR", "TMPDIR"})
        others.insert(QString::fromLatin1(name), desk.path());
    QProcess session;
    session.setProcessEnvironment(others);
    session.setStandardErrorFile(QProcess::nullDevice());
    session.start(bus, {QStringLiteral("--session"), QStringLiteral("--nofork"),
                        QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
    while (!session.canReadLine())
        ASSERT_TRUE(session.waitForReadyRead(60'000));
    const QString address = QString::fromUtf8(session.readLine().trimmed());
    for (QProcessEnvironment* each : {&environment, &others})
        each->insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), address);
    QProcess method;
    method.setProcessEnvironment(others);
    method.start(ibus, {QStringLiteral("--panel"), QStringLiteral("disable")});
    // Where it can be reached, it says in a file.
    const QDir there(desk.filePath(QStringLiteral(".config/ibus/bus")));
    ASSERT_TRUE(wait([&] { return !there.entryList(QDir::Files).isEmpty(); }, 60s));
    const QString here = environment.value(QStringLiteral("XDG_CONFIG_HOME")) + QStringLiteral("/ibus/bus/");
    ASSERT_TRUE(QDir().mkpath(here));
    for (const QString& name : there.entryList(QDir::Files))
        ASSERT_TRUE(QFile::copy(there.filePath(name), here + name));
    environment.insert(QStringLiteral("QT_IM_MODULE"), QStringLiteral("ibus"));
    environment.insert(QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1"));

    evening();

    EXPECT_EQ(method.state(), QProcess::Running);
    {
        const auto asked = QDBusConnection::connectToBus(address, QStringLiteral("asked"));
        EXPECT_TRUE(asked.interface()->isServiceRegistered(QStringLiteral("org.a11y.Bus")).value())
            << "nobody asked for what reads the screen";
    }
    QDBusConnection::disconnectFromBus(QStringLiteral("asked"));
    for (QProcess* process : {&method, &session}) {
        process->terminate();
        EXPECT_TRUE(process->waitForFinished(60'000));
    }
}
