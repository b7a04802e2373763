#pragma once

#include "protocol/crypto/secret.h"

#include <QString>

#include <functional>
#include <optional>

namespace mandorla::sync {

// Where a desktop keeps secrets for whoever is logged in: a key under a name. Each call answers once, from
// the event loop, however long a person looks at the desktop's own question; or never, if this object is
// gone. Any error is the same: there is no keychain.
class Keychain
{
public:
    Keychain() = default;
    Keychain(const Keychain&) = delete;
    Keychain& operator=(const Keychain&) = delete;
    virtual ~Keychain() = default;

    virtual void read(const QString& name, std::function<void(std::optional<crypto::Key>)> then) = 0;
    virtual void write(const QString& name, const crypto::Key& key, std::function<void(bool)> then) = 0;
    virtual void remove(const QString& name, std::function<void(bool)> then) = 0; // true: it is not there now
};

} // namespace mandorla::sync
