#include "sync/network/address.h"

#include "sync/limits.h"

#include <algorithm>

namespace mandorla::sync {

constinit const quint16 Address::kUsualPort = limits::kPort;

namespace {

bool isNumber(const QString& text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar sign) { return sign >= u'0' && sign <= u'9'; });
}

bool hasLetter(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar sign) { return sign.isLetter(); });
}

Result<QHostAddress, AddressMistake> readIpv4(const QString& host)
{
    if (hasLetter(host))
        return Unexpected(AddressMistake::Name);
    const QStringList parts = host.split(u'.');
    if (parts.size() != 4 || !std::all_of(parts.begin(), parts.end(), isNumber))
        return Unexpected(AddressMistake::NotFour);
    quint32 value = 0;
    for (const QString& part : parts) {
        const uint number = part.toUInt(); // 020 is twenty, and what is too long for a number is 0
        if (number > 255 || part.size() > 3)
            return Unexpected(AddressMistake::Above255);
        value = value << 8 | number;
    }
    return QHostAddress(value);
}

Result<QHostAddress, AddressMistake> readIpv6(const QString& typed, const QStringList& zones)
{
    const QString zone = typed.section(u'%', 1);
    QHostAddress out;
    if (!out.setAddress(typed.section(u'%', 0, 0)) || out.protocol() != QAbstractSocket::IPv6Protocol)
        return Unexpected(AddressMistake::NotSixteen);
    if (!out.isLinkLocal())
        return zone.isEmpty() ? Result<QHostAddress, AddressMistake>(out)
                              : Unexpected(AddressMistake::NotSixteen);
    if (zone.isEmpty() && zones.size() != 1)
        return Unexpected(AddressMistake::ZoneMissing);
    if (!zone.isEmpty() && !zones.contains(zone))
        return Unexpected(AddressMistake::ZoneUnknown);
    out.setScopeId(zone.isEmpty() ? zones.first() : zone);
    return out;
}

} // namespace

Result<Address, AddressMistake> readAddress(const QString& typed, const QStringList& zones)
{
    QString host = typed.trimmed();
    std::optional<QString> port;
    if (host.startsWith(u'[')) {
        const qsizetype bracket = host.indexOf(u']');
        if (bracket < 0)
            return Unexpected(AddressMistake::OpenBracket);
        const QString rest = host.mid(bracket + 1);
        if (!rest.isEmpty() && !rest.startsWith(u':'))
            return Unexpected(AddressMistake::BadPort);
        if (!rest.isEmpty())
            port = rest.mid(1);
        host = host.mid(1, bracket - 1);
        if (!host.contains(u':'))
            return Unexpected(AddressMistake::NotSixteen);
    } else if (host.count(u':') == 1) {
        port = host.section(u':', 1);
        host = host.section(u':', 0, 0);
    }
    const auto read = host.contains(u':') ? readIpv6(host, zones) : readIpv4(host);
    if (!read)
        return Unexpected(read.error());
    Address out;
    out.host = *read;
    if (out.host.isMulticast() || out.host.isBroadcast() || out.host == QHostAddress(QHostAddress::AnyIPv4) ||
        out.host == QHostAddress(QHostAddress::AnyIPv6))
        return Unexpected(AddressMistake::Nobodys);
    if (port) {
        bool ok = isNumber(*port);
        out.port = ok ? port->toUShort(&ok) : 0;
        if (!ok || out.port == 0)
            return Unexpected(AddressMistake::BadPort);
    }
    return out;
}

std::optional<Address> parseAddress(const QString& kept)
{
    const qsizetype zone = kept.indexOf(u'%');
    const QString zones = zone < 0 ? QString() : kept.mid(zone + 1).section(u']', 0, 0);
    const auto read = readAddress(kept, {zones});
    return read ? std::optional(*read) : std::nullopt;
}

QString toString(const Address& address)
{
    QString host = address.host.toString();
    if (address.port == limits::kPort)
        return host;
    const QString form = address.host.protocol() == QAbstractSocket::IPv6Protocol ? QStringLiteral("[%1]:%2")
                                                                                  : QStringLiteral("%1:%2");
    return form.arg(host).arg(address.port);
}

} // namespace mandorla::sync
