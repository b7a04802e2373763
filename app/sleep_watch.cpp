#include "app/sleep_watch.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace mandorla::app {

namespace {

const auto kService = QStringLiteral("org.freedesktop.login1");
const auto kPath = QStringLiteral("/org/freedesktop/login1");
const auto kManager = QStringLiteral("org.freedesktop.login1.Manager");
const auto kSession = QStringLiteral("org.freedesktop.login1.Session");

} // namespace

SleepWatch::SleepWatch(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_bus.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this, SLOT(prepareForSleep(bool)));
    m_bus.connect(kService, {}, kSession, QStringLiteral("Lock"), this, SIGNAL(away()));
    hold();
}

// Who holds it, and why, can be read by anybody on this laptop: nothing of the app stands in it.
void SleepWatch::hold()
{
    QDBusMessage inhibit = QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("sleep") << QStringLiteral("A window") << QStringLiteral("It is covered first")
            << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && !m_sleeping)
            m_hold = reply.value();
        watcher->deleteLater();
    });
}

void SleepWatch::prepareForSleep(bool begins)
{
    m_sleeping = begins;
    if (begins)
        emit away();
    else
        hold();
}

void SleepWatch::done()
{
    if (m_sleeping)
        m_hold = {};
}

} // namespace mandorla::app
