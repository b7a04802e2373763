#pragma once

#include <string_view>
#include <utility>
#include <variant>

// Why a vault was not opened, read or written. One name for each reason; a screen finds its own words for it.
namespace mandorla::sync {

enum class VaultError
{
    NotThere,           // no vault in this folder; or, of an open one, nothing under that name
    AlreadyThere,       // create() where there is a vault
    WrongPassphrase,    // this passphrase, or key, does not open it (or its header was changed: see vault.h)
    PassphraseTooShort, // fewer than limits::kPassphraseChars code points
    VaultDamaged,       // the file `vault` was cut short, changed, or is none
    ObjectDamaged,      // one object's file is missing, or was cut short, changed, swapped, or put back
    NewerVersion,       // written by a later Mandorla: not touched
    InUse,              // open elsewhere: in another copy of the app, or here a second time
    CannotWrite,        // the folder is read-only, gone, or does not take what is written
    DiskFull,           // no room, or a quota is used up
    CannotRead,         // it is there, and the system does not give it
    OutOfBounds,        // a name, size, number of objects or cost beyond the bounds of vault_format.h
    NoMemory,           // the key derivation needs more memory than there is
    NoKeychain,         // the desktop's keychain is none, does not answer, refuses, or has another key
};

// "not_there"
[[nodiscard]] constexpr std::string_view nameOf(VaultError error)
{
    switch (error) {
    case VaultError::NotThere:
        return "not_there";
    case VaultError::AlreadyThere:
        return "already_there";
    case VaultError::WrongPassphrase:
        return "wrong_passphrase";
    case VaultError::PassphraseTooShort:
        return "passphrase_too_short";
    case VaultError::VaultDamaged:
        return "vault_damaged";
    case VaultError::ObjectDamaged:
        return "object_damaged";
    case VaultError::NewerVersion:
        return "newer_version";
    case VaultError::InUse:
        return "in_use";
    case VaultError::CannotWrite:
        return "cannot_write";
    case VaultError::DiskFull:
        return "disk_full";
    case VaultError::CannotRead:
        return "cannot_read";
    case VaultError::OutOfBounds:
        return "out_of_bounds";
    case VaultError::NoMemory:
        return "no_memory";
    case VaultError::NoKeychain:
        return "no_keychain";
    }
    return "unknown";
}

// What was asked for, or the reason why it could not be had.
template <typename Value>
class [[nodiscard]] VaultResult
{
public:
    VaultResult(Value value)
        : m_state(std::move(value))
    {
    }
    VaultResult(VaultError error)
        : m_state(error)
    {
    }

    [[nodiscard]] bool has_value() const { return m_state.index() == 0; }
    explicit operator bool() const { return has_value(); }
    [[nodiscard]] const Value& value() const& { return std::get<0>(m_state); }
    [[nodiscard]] Value&& value() && { return std::get<0>(std::move(m_state)); }
    const Value& operator*() const& { return value(); }
    const Value* operator->() const { return &value(); }
    [[nodiscard]] VaultError error() const { return std::get<1>(m_state); }

private:
    std::variant<Value, VaultError> m_state;
};

} // namespace mandorla::sync
