#pragma once

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusUnixFileDescriptor>
#include <QObject>
#include <QString>
#include <QVariantMap>

namespace mandorla::app {

// Tells when this laptop goes to sleep (its lid, its battery, its person) or its screen is locked: as logind
// says so on the system's bus, and as the desktop's screen saver does on the session's. The system waits with
// sleeping until done() was called, or for as long as it is set to (5 s unless somebody changed it).
//
// Only whoever owns such a name on the bus is believed. A saver that comes on without asking for a password
// counts, and so does logind's order to lock anybody's session: to lock once too often costs a passphrase,
// not an answer. That a screen is locked counts if it is that of this session, or if logind cannot tell.
//
// Where there is no bus or nobody on it, nothing ever happens. Not protected then: a laptop that is closed
// stays as it was, until it was idle for long enough. Neither is one whose screen is locked by a program that
// tells nobody.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    SleepWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent = nullptr);

    void done(); // what had to be locked is

signals:
    void away();

private Q_SLOTS:
    void prepareForSleep(bool begins);
    void sessionChanged(const QString& interface, const QVariantMap& changed, const QStringList& invalidated,
                        const QDBusMessage& message);
    void saverChanged(bool active);

private:
    void begin();
    void hold();
    void findSession();

    QDBusConnection m_system;
    QDBusUnixFileDescriptor m_hold; // open: the system waits
    QString m_session;              // this one's path; empty: not known
    bool m_sleeping = false;
};

} // namespace mandorla::app
