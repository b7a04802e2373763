#include "sync/network/firewall.h"

#include "protocol/limits.h"

#include <QDir>
#include <QFile>

namespace mandorla::sync {

namespace {

constexpr qint64 kMost = 64 * 1024; // bytes of a file that are looked at

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(kMost) : QByteArray();
}

} // namespace

Firewall activeFirewall(const QString& root)
{
    for (const QByteArray& line : contents(root + QStringLiteral("/etc/ufw/ufw.conf")).split('\n'))
        if (line.simplified().replace(' ', "").replace('"', "").toLower() == "enabled=yes")
            return Firewall::Ufw;
    const QDir processes(root + QStringLiteral("/proc"));
    for (const QString& process : processes.entryList({QStringLiteral("[0-9]*")}, QDir::Dirs))
        if (contents(processes.filePath(process + QStringLiteral("/comm"))).trimmed() == "firewalld")
            return Firewall::Firewalld;
    return Firewall::None;
}

QString commandToOpen(Firewall firewall, quint16 port)
{
    switch (firewall) {
    case Firewall::None:
        return {};
    case Firewall::Ufw:
        return QStringLiteral("sudo ufw allow %1/tcp && sudo ufw allow %2/udp").arg(port).arg(limits::kPort);
    case Firewall::Firewalld:
        return QStringLiteral("sudo firewall-cmd --add-port=%1/tcp --add-port=%2/udp")
            .arg(port)
            .arg(limits::kPort);
    }
    return {};
}

} // namespace mandorla::sync
