#pragma once

#include "sync/storage/secret_service.h"

#include <QObject>
#include <QVariantList>

namespace mandorla::sync {

// The keychain of this desktop: KWallet under KDE, if there is one, else the Secret Service. Never a file in
// plain text. However long it takes to start, and a person to type: it is waited for.
// Anybody who is logged in here can list its entries: what they are called says nothing.
// Not protected: while a key is on its way, copies of it stand in ordinary memory, of what it is sent through
// and of the keychain; the ones that are ours are wiped. Every other program of this person can ask the
// keychain for it.
class DesktopKeychain : public Keychain
{
public:
    void read(const QString& name, std::function<void(std::optional<crypto::Key>)> then) override;
    void write(const QString& name, const crypto::Key& key, std::function<void(bool)> then) override;
    void remove(const QString& name, std::function<void(bool)> then) override;

private:
    // KWallet, by its own words on the session's bus. No answer: null.
    using Heard = std::function<void(const QVariant*)>;
    void ask(const QString& method, const QVariantList& arguments, Heard then);
    void ask(const QString& method, const QVariantList& arguments, Heard then, std::function<void()> absent);
    // Opens it, with its person's help; -1: it stays shut. Absent: there is no KWallet.
    void open(std::function<void(int wallet)> then, std::function<void()> absent);

    SecretService m_service;
    QObject m_here; // who asks; gone: nobody does any more
};

} // namespace mandorla::sync
