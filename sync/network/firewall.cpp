#include "sync/network/firewall.h"

#include "sync/limits.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace mandorla::sync {

namespace {

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(limits::kFirewallBytes) : QByteArray();
}

// firewalld alone knows which zone an interface is in. Of one that is in none it says nothing here, and an
// empty zone is the default one.
QString openZoneOf(const QString& interface, quint16 port)
{
    return QStringLiteral("sudo firewall-cmd --zone=\"$(sudo firewall-cmd --get-zone-of-interface=%1)\" "
                          "--add-port=%2/tcp --add-port=%3/udp")
        .arg(interface)
        .arg(port)
        .arg(limits::kPort);
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

QString commandToOpen(Firewall firewall, quint16 port, const QStringList& interfaces)
{
    switch (firewall) {
    case Firewall::None:
        return {};
    case Firewall::Ufw:
        return QStringLiteral("sudo ufw allow %1/tcp && sudo ufw allow %2/udp").arg(port).arg(limits::kPort);
    case Firewall::Firewalld: {
        static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9._-]+$")); // to a shell
        QStringList out;
        for (const QString& interface : interfaces)
            if (plain.match(interface).hasMatch())
                out << openZoneOf(interface, port);
        return out.join(QStringLiteral(" && "));
    }
    }
    return {};
}

} // namespace mandorla::sync
