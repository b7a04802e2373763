#pragma once

#include <QHostAddress>
#include <QList>
#include <QNetworkInterface>

namespace mandorla::sync {

// What an interface is to us.
enum class InterfaceUse
{
    None, // down, loopback, or a tunnel: nobody at home is there
    Last, // a bridge of virtual machines or containers: hardly ever the way to the other laptop
    Home, // Ethernet, Wi-Fi
};

// By what the system says of it, and by its name where the system does not tell.
[[nodiscard]] InterfaceUse useOf(const QString& name, QNetworkInterface::InterfaceFlags flags);

// The interfaces that a partner may be on, as they are now, Home before Last. Perhaps none.
[[nodiscard]] QList<QNetworkInterface> homeInterfaces();

// The loopback interface, if it is up.
[[nodiscard]] QList<QNetworkInterface> loopbackInterfaces();

// The addresses of these interfaces, to be read aloud: IPv4 first, then IPv6 of this link. Without its zone,
// which is this laptop's own name for the cable: the other one adds its own.
[[nodiscard]] QList<QHostAddress> addressesOf(const QList<QNetworkInterface>& interfaces);

} // namespace mandorla::sync
