#pragma once

#include "protocol/result.h"

#include <string_view>

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
using VaultResult = Result<Value, VaultError>;

} // namespace mandorla::sync
