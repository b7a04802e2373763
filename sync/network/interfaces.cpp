#include "sync/network/interfaces.h"

#include <algorithm>

namespace mandorla::sync {
namespace {

// How Linux programs name what is not a cable or an antenna.
constexpr const char* kTunnels[] = {"tun", "tap", "wg", "ppp", "ipsec", "tailscale", "zt"};
constexpr const char* kVirtualBridges[] = {"docker",  "br-",   "virbr", "veth",   "vnet", "vmnet",
                                           "vboxnet", "lxcbr", "lxdbr", "podman", "cni",  "waydroid"};

template <typename Names>
bool startsWithOneOf(const QString& name, const Names& beginnings)
{
    return std::any_of(std::begin(beginnings), std::end(beginnings),
                       [&](const char* beginning) { return name.startsWith(QLatin1String(beginning)); });
}

} // namespace

InterfaceUse useOf(const QString& name, QNetworkInterface::InterfaceFlags flags)
{
    const bool isUp = flags.testFlag(QNetworkInterface::IsUp) && flags.testFlag(QNetworkInterface::IsRunning);
    if (!isUp || flags.testFlag(QNetworkInterface::IsLoopBack) ||
        flags.testFlag(QNetworkInterface::IsPointToPoint) || startsWithOneOf(name, kTunnels))
        return InterfaceUse::None;
    return startsWithOneOf(name, kVirtualBridges) ? InterfaceUse::Last : InterfaceUse::Home;
}

QList<QNetworkInterface> homeInterfaces()
{
    QList<QNetworkInterface> home;
    QList<QNetworkInterface> last;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (interface.addressEntries().isEmpty())
            continue;
        switch (useOf(interface.name(), interface.flags())) {
        case InterfaceUse::None:
            break;
        case InterfaceUse::Last:
            last << interface;
            break;
        case InterfaceUse::Home:
            home << interface;
            break;
        }
    }
    return home + last;
}

QList<QNetworkInterface> loopbackInterfaces()
{
    QList<QNetworkInterface> out;
    for (const QNetworkInterface& interface : QNetworkInterface::allInterfaces()) {
        if (interface.flags().testFlag(QNetworkInterface::IsLoopBack) &&
            interface.flags().testFlag(QNetworkInterface::IsUp))
            out << interface;
    }
    return out;
}

QList<QHostAddress> addressesOf(const QList<QNetworkInterface>& interfaces)
{
    QList<QHostAddress> ipv4;
    QList<QHostAddress> ipv6;
    for (const QNetworkInterface& interface : interfaces) {
        for (const QNetworkAddressEntry& entry : interface.addressEntries()) {
            QHostAddress address = entry.ip();
            address.setScopeId({});
            if (address.protocol() == QAbstractSocket::IPv4Protocol)
                ipv4 << address;
            else if (address.isLinkLocal())
                ipv6 << address;
        }
    }
    return ipv4 + ipv6;
}

} // namespace mandorla::sync
