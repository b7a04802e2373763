#pragma once

#include "protocol/result.h"

#include <QHostAddress>
#include <QString>
#include <QStringList>

#include <optional>

// An address as a person types it. Numbers only: a name would have to be asked of somebody else.
namespace mandorla::sync {

struct Address
{
    static const quint16 kUsualPort; // limits::kPort

    QHostAddress host;
    quint16 port = kUsualPort;

    bool operator==(const Address&) const = default;
};

// What is wrong with what was typed.
enum class AddressMistake
{
    Name,        // letters: nobody is asked what they stand for
    NotFour,     // 192.168.1: not four numbers with dots between them
    Above255,    // 192.168.1.256
    NotSixteen,  // fe80::12345, fe80:1: no address of the kind with colons
    OpenBracket, // [fe80::1
    BadPort,     // 192.168.1.20:, 192.168.1.20:70000
    ZoneMissing, // fe80::1 where this laptop has several interfaces: which one?
    ZoneUnknown, // fe80::1%eth7 where it has no eth7
    Nobodys,     // 0.0.0.0, multicast, broadcast
};

// "192.168.1.20", "192.168.1.20:28460", "fe80::1%eth0", "[fe80::1%eth0]:28460"; without a port it is the
// usual one. An address of the link needs a zone, the name of one of this laptop's own interfaces, which are
// `zones`: where there is only one, it is added.
[[nodiscard]] Result<Address, AddressMistake> readAddress(const QString& typed, const QStringList& zones);

// As it was kept: toString() again, with whatever zone there was then.
[[nodiscard]] std::optional<Address> parseAddress(const QString& kept);

// The form again; the port only where it is another than the usual one.
[[nodiscard]] QString toString(const Address& address);

} // namespace mandorla::sync
