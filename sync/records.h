#pragma once

#include "protocol/crypto/secret.h"
#include "sync/network/address.h"
#include "sync/network/identity.h"
#include "sync/pairing_record.h"
#include "sync/storage/vault.h"

#include <QString>

#include <chrono>
#include <optional>

// What this laptop keeps, by kind: itself, the person it is paired with, and the evening under way. It turns
// each into an object of the vault and back, and looks at every byte as if a stranger had written it: an
// object that does not read is `damaged`, and stays where it is.
//
// Life: as long as the vault, which outlives it.
namespace mandorla::sync {

// A round that nobody has touched for so long is let go of.
inline constexpr std::chrono::days kEveningKept{30};

class Records
{
public:
    struct Self
    {
        Identity identity;
        QString name; // what this person wants to be called
    };

    // A pairing that both keep, and where the other laptop was last.
    struct Companion
    {
        Pairing pairing;
        QString name; // what the other wants to be called
        std::optional<Address> address;
    };

    struct Evening
    {
        crypto::SecretBytes journal; // Session::journal()
        crypto::SecretBytes drafts;  // serialise() of the answers; empty: no round
        std::chrono::sys_days day;   // of the last change
    };

    explicit Records(Vault& vault)
        : m_vault(vault)
    {
    }

    // Each reads not_there, if it was never kept.
    [[nodiscard]] VaultResult<Self> self() const;
    [[nodiscard]] VaultResult<Companion> companion() const;
    [[nodiscard]] VaultResult<Evening> evening() const;

    // On disk when there is no error.
    [[nodiscard]] std::optional<VaultError> keep(const Self& self);
    [[nodiscard]] std::optional<VaultError> keep(const Companion& companion);
    [[nodiscard]] std::optional<VaultError> keep(const Evening& evening);

    // The pairing and the evening: their keys are gone.
    [[nodiscard]] std::optional<VaultError> forgetCompanion();

private:
    Vault& m_vault;
};

} // namespace mandorla::sync
