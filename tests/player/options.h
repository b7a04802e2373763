#pragma once

#include "protocol/result.h"
#include "sync/client.h"

#include <QString>
#include <QStringList>

// What stands behind the player's name on the command line.
namespace mandorla::player {

struct Options
{
    QString help;     // was asked for: this, and nothing else
    QString firewall; // was asked for, of this network device: what opens it, and nothing else
    sync::ClientOptions client;
    QString name;
    QStringList exercises;
    QString vault; // empty: just for tonight
    QString passphrase;
    bool clock = false;
};

// Or a sentence that says what is wrong.
[[nodiscard]] Result<Options, QString> readOptions(const QStringList& arguments);

} // namespace mandorla::player
