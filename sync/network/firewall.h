#pragma once

#include <QString>
#include <QStringList>

namespace mandorla::sync {

// What keeps others from reaching this laptop, if it is one that a person can be told how to open.
enum class Firewall
{
    None,
    Ufw,
    Firewalld,
};

// By what everybody may read, without asking or running anything: whether ufw is switched on, or firewalld
// runs. root: of the file system; another one in tests.
[[nodiscard]] Firewall activeFirewall(const QString& root = QStringLiteral("/"));

// What a person types into a terminal so that the other laptop gets through on these interfaces, until the
// next restart with firewalld. Empty: None.
[[nodiscard]] QString commandToOpen(Firewall firewall, quint16 port, const QStringList& interfaces);

} // namespace mandorla::sync
