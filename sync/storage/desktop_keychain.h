#pragma once

#include "sync/storage/keychain.h"

#include <QObject>

namespace mandorla::sync {

// The keychain of this desktop, by QtKeychain: the Secret Service or KWallet. Never a file in plain text.
// Anybody who is logged in here can list its entries: what they are called says nothing.
// Not protected: while a key is on its way, copies of it stand in ordinary memory, of QtKeychain, of what it
// speaks through and of the keychain; the ones that are ours are wiped. Every other program of this person
// can ask the keychain for it.
class DesktopKeychain : public Keychain
{
public:
    void read(const QString& name, std::function<void(std::optional<crypto::Key>)> then) override;
    void write(const QString& name, const crypto::Key& key, std::function<void(bool)> then) override;
    void remove(const QString& name, std::function<void(bool)> then) override;

private:
    QObject m_here; // who asks; gone: nobody does any more
};

} // namespace mandorla::sync
