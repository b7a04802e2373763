#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <gtest/gtest.h>

#include <poll.h>
#include <unistd.h>

#include <array>

namespace mandorla::test {

// What SleepWatch needs of logind: who holds the sleep back, whose session is whose, and the signals. With it
// its name goes from the bus.
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
    ~FakeLogind() override
    {
        forget();
        bus.unregisterService("org.freedesktop.login1");
        bus.unregisterObject("/org/freedesktop/login1");
    }

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

    void lockedHint(bool locked) { lockedHint(locked, session); }
    void lockedHint(bool locked, const QString& of)
    {
        QDBusMessage signal =
            QDBusMessage::createSignal(of, "org.freedesktop.DBus.Properties", "PropertiesChanged");
        signal << "org.freedesktop.login1.Session" << QVariantMap{{"LockedHint", locked}} << QStringList();
        EXPECT_TRUE(bus.send(signal));
    }

    // Somebody has the other end of the pipe.
    [[nodiscard]] bool held() const
    {
        pollfd end{pipe[0], 0, 0};
        return pipe[0] != -1 && poll(&end, 1, 0) == 0;
    }

    QStringList asked;
    QString session = "/org/freedesktop/login1/session/_31"; // of whoever asks; empty: it cannot tell
    int askedForSession = 0;

public Q_SLOTS:
    QDBusUnixFileDescriptor Inhibit(const QString& what, const QString& who, const QString& why,
                                    const QString& mode)
    {
        asked << what << who << why << mode;
        forget();
        EXPECT_EQ(::pipe(pipe.data()), 0);
        const QDBusUnixFileDescriptor out(pipe[1]); // a copy
        close(pipe[1]);
        return out;
    }
    QDBusObjectPath GetSession(const QString& id, const QDBusMessage& message)
    {
        ++askedForSession;
        EXPECT_EQ(id, "auto");
        if (session.isEmpty())
            bus.send(message.createErrorReply("org.freedesktop.login1.NoSessionForPID", "no"));
        return QDBusObjectPath(session.isEmpty() ? QStringLiteral("/") : session);
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

} // namespace mandorla::test
