#include "tests/support/places.h"

#include <QCryptographicHash>
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
                       {QStringLiteral("--rehearse=auto"), QStringLiteral("--pictures"), pictures});
        ASSERT_TRUE(mandorla.waitForFinished(240'000));
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

// Drawn with OpenGL, as on a desktop: a driver that keeps what it compiled is told not to.
TEST_F(NoTrace, JustForTonightNoFileChangesUnderAnXServer)
{
    const QString server = QStandardPaths::findExecutable(QStringLiteral("Xvfb"));
    if (server.isEmpty())
        GTEST_SKIP() << "there is no Xvfb on this machine (package xvfb)";
    QProcess x;
    x.start(server, {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
                     QStringLiteral("0"), QStringLiteral("2600x900x24"), QStringLiteral("-nolisten"),
                     QStringLiteral("tcp"), QStringLiteral("-noreset")});
    while (!x.canReadLine())
        ASSERT_TRUE(x.waitForReadyRead(20'000)) << x.readAllStandardError().toStdString();
    environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(x.readLine().trimmed()));
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.insert(QStringLiteral("QT_QUICK_BACKEND"), QString());
#ifdef __SANITIZE_ADDRESS__
    // What the driver leaves behind cannot be named: its code is gone by then. Without a display leaks are
    // held.
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
#endif
    evening();
    x.terminate();
    EXPECT_TRUE(x.waitForFinished(10'000));
}
