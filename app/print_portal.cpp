#include "app/print_portal.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusUnixFileDescriptor>
#include <QVariantMap>

#ifdef __linux__
#include <sys/mman.h>
#include <unistd.h>
#endif

namespace mandorla::app {

namespace {

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

} // namespace

PrintPortal::PrintPortal(const QDBusConnection& bus, QObject* parent)
    : QObject(parent)
    , m_bus(bus)
{
}

void PrintPortal::print(const QByteArray& pdf)
{
    const int file = m_bus.isConnected() ? inMemory(pdf) : -1;
    if (file == -1) {
        emit unavailable();
        return;
    }
    QDBusUnixFileDescriptor handed;
    handed.giveFileDescriptor(file);
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.portal.Desktop"), QStringLiteral("/org/freedesktop/portal/desktop"),
        QStringLiteral("org.freedesktop.portal.Print"), QStringLiteral("Print"));
    call << QString() << tr("A page") << QVariant::fromValue(handed) << QVariantMap();
    auto* watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError())
            emit unavailable();
        else
            emit shown();
        watcher->deleteLater();
    });
}

} // namespace mandorla::app
