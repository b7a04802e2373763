#pragma once

#include <QDBusConnection>
#include <QDBusUnixFileDescriptor>
#include <QObject>

namespace mandorla::app {

// Tells when this laptop goes to sleep (its lid, its battery, its person) or its screen is locked, as logind
// says so on the system's bus. The system waits with sleeping until done() was called, or for as long as it is
// set to (5 s unless somebody changed it).
//
// Where there is no bus or no logind, nothing ever happens. Not protected then: a laptop that is closed stays
// as it was, until it was idle for long enough.
// A lock of anybody's session counts: to lock once too often costs a passphrase, not an answer.
class SleepWatch : public QObject
{
    Q_OBJECT

public:
    explicit SleepWatch(const QDBusConnection& bus = QDBusConnection::systemBus(), QObject* parent = nullptr);

    void done(); // what had to be locked is

signals:
    void away();

private Q_SLOTS:
    void prepareForSleep(bool begins);

private:
    void hold();

    QDBusConnection m_bus;
    QDBusUnixFileDescriptor m_hold; // open: the system waits
    bool m_sleeping = false;
};

} // namespace mandorla::app
