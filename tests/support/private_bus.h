#pragma once

#include <QDBusConnection>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>
#include <QTemporaryFile>

#include <gtest/gtest.h>

namespace mandorla::test {

// A D-Bus of the test's own, gone with it: it starts nobody, whatever is installed here. isThere() is false
// where there is no dbus-daemon.
class PrivateBus
{
public:
    PrivateBus()
    {
        const QString daemon = QStandardPaths::findExecutable(QStringLiteral("dbus-daemon"));
        if (daemon.isEmpty())
            return;
        EXPECT_TRUE(m_rules.open());
        // To be reached by whoever a test starts as somebody else.
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner |
                                                   QFile::ExeGroup | QFile::ExeOther);
        m_rules.write("<busconfig><type>session</type><listen>unix:tmpdir=" + m_folder.path().toUtf8() +
                      "</listen><policy context='default'><allow send_destination='*' "
                      "eavesdrop='true'/><allow eavesdrop='true'/>"
                      "<allow own='*'/><allow user='*'/></policy></busconfig>");
        m_rules.close();
        m_process.start(daemon,
                        {QStringLiteral("--config-file=") + m_rules.fileName(), QStringLiteral("--nofork"),
                         QStringLiteral("--nopidfile"), QStringLiteral("--print-address")});
        while (!m_process.canReadLine())
            if (!m_process.waitForReadyRead(5000)) {
                ADD_FAILURE() << m_process.readAllStandardError().toStdString();
                return;
            }
        m_address = QString::fromUtf8(m_process.readLine().trimmed());
    }

    ~PrivateBus()
    {
        for (const QString& name : m_names)
            QDBusConnection::disconnectFromBus(name);
        m_process.kill();
        m_process.waitForFinished();
    }

    [[nodiscard]] bool isThere() const { return !m_address.isEmpty(); }
    [[nodiscard]] const QString& address() const { return m_address; }

    // One connection for each name.
    QDBusConnection connection(const QString& name)
    {
        m_names << name;
        return QDBusConnection::connectToBus(m_address, name);
    }

private:
    QTemporaryDir m_folder; // of its socket
    QTemporaryFile m_rules;
    QProcess m_process;
    QString m_address;
    QStringList m_names;
};

} // namespace mandorla::test
