#pragma once

#include "sync/storage/keychain.h"

#include <QObject>

namespace mandorla::sync {

// The Secret Service of this desktop, by libsecret: GNOME's keyring, KeePassXC and others. What it says
// arrives by the main loop of GLib, which is Qt's own on Linux.
class SecretService : public Keychain
{
public:
    void read(const QString& name, std::function<void(std::optional<crypto::Key>)> then) override;
    void write(const QString& name, const crypto::Key& key, std::function<void(bool)> then) override;
    void remove(const QString& name, std::function<void(bool)> then) override;

private:
    QObject m_here; // who asks; gone: nobody does any more
};

} // namespace mandorla::sync
