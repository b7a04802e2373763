#include "app/desktop/sleep_watch.h"

#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QStringList>

namespace mandorla::app {

namespace {

const auto kService = QStringLiteral("org.freedesktop.login1");
const auto kPath = QStringLiteral("/org/freedesktop/login1");
const auto kManager = QStringLiteral("org.freedesktop.login1.Manager");
const auto kSession = QStringLiteral("org.freedesktop.login1.Session");

// What a saver is called on the bus, it calls its interface, too.
const QStringList kSavers{
    QStringLiteral("org.freedesktop.ScreenSaver"), // KDE, LXQt and others
    QStringLiteral("org.gnome.ScreenSaver"),       QStringLiteral("org.cinnamon.ScreenSaver"),
    QStringLiteral("org.mate.ScreenSaver"),        QStringLiteral("org.xfce.ScreenSaver"),
};

} // namespace

SleepWatch::SleepWatch(const QDBusConnection& system, const QDBusConnection& session, QObject* parent)
    : QObject(parent)
    , m_system(system)
{
    if (m_system.isConnected()) {
        m_system.connect(kService, kPath, kManager, QStringLiteral("PrepareForSleep"), this,
                         SLOT(prepareForSleep(bool)));
        m_system.connect(kService, {}, kSession, QStringLiteral("Lock"), this, SIGNAL(away()));
        m_system.connect(kService, {}, QStringLiteral("org.freedesktop.DBus.Properties"),
                         QStringLiteral("PropertiesChanged"), {kSession}, {}, this,
                         SLOT(sessionChanged(QString, QVariantMap, QStringList, QDBusMessage)));
        // It may go and come again, as with an update: then nothing that it gave counts any more.
        auto* owner =
            new QDBusServiceWatcher(kService, m_system, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(owner, &QDBusServiceWatcher::serviceOwnerChanged, this,
                [this](const QString&, const QString&, const QString& now) {
                    if (!now.isEmpty())
                        begin();
                });
        begin();
    }
    if (session.isConnected())
        for (const QString& saver : kSavers) // on whatever path: some have two
            QDBusConnection(session).connect(saver, {}, saver, QStringLiteral("ActiveChanged"), this,
                                             SLOT(saverChanged(bool)));
}

void SleepWatch::begin()
{
    m_sleeping = false;
    hold();
    findSession();
}

// Who holds it, and why, can be read by anybody on this laptop: nothing of the app stands in it.
void SleepWatch::hold()
{
    QDBusMessage inhibit =
        QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("Inhibit"));
    inhibit << QStringLiteral("sleep") << QStringLiteral("A window") << QStringLiteral("It is covered first")
            << QStringLiteral("delay");
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(inhibit), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusUnixFileDescriptor> reply = *watcher;
        if (reply.isValid() && !m_sleeping)
            m_hold = reply.value();
        watcher->deleteLater();
    });
}

// The one this process is in; else, for what a desktop starts outside of any, the one its person looks at.
void SleepWatch::findSession()
{
    m_session.clear();
    QDBusMessage ask =
        QDBusMessage::createMethodCall(kService, kPath, kManager, QStringLiteral("GetSession"));
    ask << QStringLiteral("auto");
    auto* watcher = new QDBusPendingCallWatcher(m_system.asyncCall(ask), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isValid())
            m_session = reply.value().path();
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

void SleepWatch::sessionChanged(const QString&, const QVariantMap& changed, const QStringList&,
                                const QDBusMessage& message)
{
    if ((m_session.isEmpty() || message.path() == m_session) &&
        changed.value(QStringLiteral("LockedHint")).toBool())
        emit away();
}

void SleepWatch::saverChanged(bool active)
{
    if (active)
        emit away();
}

void SleepWatch::done()
{
    if (m_sleeping)
        m_hold = {};
}

} // namespace mandorla::app
