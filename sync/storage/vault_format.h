#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "sync/storage/vault_error.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>

// What stands in the files of a vault: bytes in, bytes out. vault.h says what they are for, and is what the
// rest of the client uses. Knows no file and no Qt.
//
//     vault   = header ‖ sealed(data key, header; index), one block
//     header  = "Mandorla" 8 ‖ version 8 ‖ ops 8 ‖ memory 8 ‖ salt 16 ‖ nonce 24 ‖ wrapped data key 48
//     index   = count 1 ‖ for each object, by name: length of name 1 ‖ name ‖ id 16 ‖ key 32 ‖ length 8
//     object  = sealed(its key, name ‖ id; its bytes), in the file named by id in hexadecimal
//     sealed(key, context; plain) = nonce 24 ‖ XChaCha20-Poly1305(plain ‖ zeros), to whole blocks
//
// Numbers are least significant byte first. The wrapped data key is XChaCha20-Poly1305 under the Argon2id
// key, with all of the header before it as additional data; context is additional data too. A file is read
// and decrypted whole and stands under one tag: nothing of it is used unless all of it is there.
namespace mandorla::sync {

inline constexpr std::uint64_t kVaultVersion = 1;
inline constexpr std::size_t kVaultHeaderBytes = 120;

// What a guess at the passphrase costs. `memory` is in bytes.
struct VaultCost
{
    std::uint64_t ops = 0;
    std::uint64_t memory = 0;

    [[nodiscard]] bool isAllowed() const;
};
extern const VaultCost kNormalCost;
extern const VaultCost kLowestCost; // for tests

struct VaultHeader
{
    VaultCost cost;
    ByteArray<16> salt{};
    ByteArray<24> nonce{};
    ByteArray<48> wrapped{};
};

[[nodiscard]] Bytes serialise(const VaultHeader& header);

// From the front of `file`. vault_damaged: too short, not ours, or a cost that is not allowed; newer_version.
[[nodiscard]] VaultResult<VaultHeader> parseVaultHeader(ByteView file);

// A header in which `passphrase` opens `dataKey`. out_of_bounds, no_memory. Takes as long as `cost` says, and
// so does the next.
[[nodiscard]] VaultResult<VaultHeader> wrap(const crypto::Key& dataKey, ByteView passphrase, VaultCost cost,
                                            crypto::Random& random);
// wrong_passphrase, no_memory.
[[nodiscard]] VaultResult<crypto::Key> unwrap(const VaultHeader& header, ByteView passphrase);

struct VaultEntry
{
    ByteArray<16> id{};
    crypto::Key key;
    std::size_t length = 0; // of the object itself, in bytes
};
using VaultIndex = std::map<std::string, VaultEntry, std::less<>>;

// Nothing of `index` is beyond the bounds above, and nor is what parseVaultIndex() gives.
[[nodiscard]] crypto::SecretBytes serialise(const VaultIndex& index);

// The same with any number of zeros behind it. Nothing, if it is anything else.
[[nodiscard]] std::optional<VaultIndex> parseVaultIndex(ByteView plain);

// The bytes of the file that holds an object of `length`.
[[nodiscard]] std::size_t sealedSize(std::size_t length);

// `size` bytes; `plain` has to fit with 40 to spare.
[[nodiscard]] Bytes seal(const crypto::Key& key, ByteView context, ByteView plain, std::size_t size,
                         crypto::Random& random);
// The plaintext with its padding. Nothing, if one bit of key, context or `sealed` is another.
[[nodiscard]] std::optional<crypto::SecretBytes> unseal(const crypto::Key& key, ByteView context,
                                                        ByteView sealed);

} // namespace mandorla::sync
