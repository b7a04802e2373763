#pragma once

#include "protocol/limits.h"

#include <QHostAddress>
#include <QString>

#include <optional>

// An address as a person types it. Numbers only: a name would have to be asked of somebody else.
namespace mandorla::sync {

struct Address
{
    QHostAddress host;
    quint16 port = limits::kPort;

    bool operator==(const Address&) const = default;
};

// "192.168.1.20", "192.168.1.20:28460", "fe80::1%eth0", "[fe80::1%eth0]:28460"; without a port it is the
// usual one. Nothing: not such an address, a port that cannot be, or an address that is nobody's (0.0.0.0,
// multicast).
[[nodiscard]] std::optional<Address> parseAddress(const QString& typed);

// The same form again; the port only where it is another than the usual one.
[[nodiscard]] QString toString(const Address& address);

} // namespace mandorla::sync
