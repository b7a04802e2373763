#include "app/desktop/print_portal.h"

#include "app/desktop/private_memory.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QGuiApplication>
#include <QRandomGenerator>
#include <QWindow>

#include <memory>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace mandorla::app {

namespace {

const auto kPortal = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPlace = QStringLiteral("/org/freedesktop/portal/desktop");

// In memory, and nowhere on the disk; -1 where that is not possible.
int inMemory([[maybe_unused]] const QByteArray& bytes)
{
#ifdef __linux__
    const int file = memfd_create("page", MFD_CLOEXEC);
    qsizetype done = 0;
    while (file != -1 && done < bytes.size()) {
        const auto wrote =
            write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (wrote <= 0) {
            close(file);
            return -1;
        }
        done += wrote;
    }
    if (file != -1)
        lseek(file, 0, SEEK_SET);
    return file;
#else
    return -1;
#endif
}

// As portals name windows; empty where it has no name.
QString nameOf(const QWindow* window)
{
    return window && QGuiApplication::platformName() == QLatin1String("xcb")
               ? QStringLiteral("x11:%1").arg(window->winId(), 0, 16)
               : QString();
}

} // namespace

PrintPortal::PrintPortal(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void PrintPortal::print(const QByteArray& pdf, QWindow* window)
{
    const int file = m_bus.isConnected() ? inMemory(pdf) : -1;
    if (file == -1) {
        emit unavailable();
        return;
    }
    QDBusUnixFileDescriptor handed;
    handed.giveFileDescriptor(file);
    // How it ends, the portal says at a place that is known beforehand.
    const QString mine = QStringLiteral("p%1").arg(QRandomGenerator::system()->generate64());
    const QString place =
        kPlace + QStringLiteral("/request/") + m_bus.baseService().mid(1).replace(u'.', u'_') + u'/' + mine;
    m_bus.connect({}, place, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"),
                  this, SLOT(answered(uint, QVariantMap)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        kPortal, kPlace, QStringLiteral("org.freedesktop.portal.Print"), QStringLiteral("Print"));
    call << nameOf(window) << tr("A page") << QVariant::fromValue(handed)
         << QVariantMap{{QStringLiteral("handle_token"), mine}};
    auto inSight = std::make_shared<InSight>();
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, inSight]() mutable {
        inSight.reset();
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            emit unavailable();
        else
            emit shown();
        watcher->deleteLater();
    });
}

void PrintPortal::answered(uint how, const QVariantMap&)
{
    // 0: printed, 1: the person would rather not.
    if (how > 1)
        emit unavailable();
}

} // namespace mandorla::app
