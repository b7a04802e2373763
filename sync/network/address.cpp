#include "sync/network/address.h"

namespace mandorla::sync {

std::optional<Address> parseAddress(const QString& typed)
{
    QString host = typed.trimmed();
    QString port;
    const qsizetype bracket = host.indexOf(u']');
    if (host.startsWith(u'[')) {
        const QString rest = bracket < 0 ? QString() : host.mid(bracket + 1);
        if (bracket < 0 || (!rest.isEmpty() && (!rest.startsWith(u':') || rest.size() == 1)))
            return std::nullopt;
        port = rest.mid(1);
        host = host.mid(1, bracket - 1);
        if (!host.contains(u':'))
            return std::nullopt;
    } else if (host.count(u':') == 1) {
        port = host.section(u':', 1);
        host = host.section(u':', 0, 0);
        if (port.isEmpty())
            return std::nullopt;
    }

    Address out;
    if (!port.isEmpty()) {
        bool ok = false;
        out.port = port.toUShort(&ok);
        if (!ok || out.port == 0)
            return std::nullopt;
    }
    // QHostAddress takes "1.2" for 1.0.0.2; a person who types that has made a slip.
    if (!host.contains(u':') && host.count(u'.') != 3)
        return std::nullopt;
    if (!out.host.setAddress(host) || out.host.isNull() || out.host.isMulticast() || out.host.isBroadcast() ||
        out.host == QHostAddress(QHostAddress::AnyIPv4) || out.host == QHostAddress(QHostAddress::AnyIPv6))
        return std::nullopt;
    return out;
}

QString toString(const Address& address)
{
    const QString host = address.host.toString();
    if (address.port == limits::kPort)
        return host;
    const QString form = address.host.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("[%1]:%2")
                                                                                  : QStringLiteral("%1:%2");
    return form.arg(host).arg(address.port);
}

} // namespace mandorla::sync
