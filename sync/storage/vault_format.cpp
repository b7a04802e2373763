#include "sync/storage/vault_format.h"

#include "sync/limits.h"

#include <algorithm>
#include <string_view>
#include <utility>

namespace mandorla::sync {

namespace {

constexpr std::string_view kMagic = "Mandorla";
constexpr std::size_t kNonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr std::size_t kTagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr std::size_t kKeyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr std::size_t kSealBytes = kNonceBytes + kTagBytes;
constexpr std::size_t kIdBytes = 16;
constexpr std::size_t kEntryBytes = kIdBytes + kKeyBytes + 8; // beside the name and its length
constexpr std::size_t kWrappedAt = kVaultHeaderBytes - sizeof(VaultHeader::wrapped);

static_assert(kWrappedAt == kMagic.size() + 3 * 8 + sizeof(VaultHeader::salt) + sizeof(VaultHeader::nonce));
static_assert(sizeof(VaultHeader::wrapped) == kKeyBytes + kTagBytes);
static_assert(limits::kVaultObjects <= 255 && limits::kVaultNameBytes <= 255);
static_assert(kVaultHeaderBytes + kSealBytes + 1 +
                  limits::kVaultObjects * (1 + limits::kVaultNameBytes + kEntryBytes) <=
              limits::kVaultBlockBytes);

// `out` has kTagBytes more than `plain`.
void encrypt(std::uint8_t* out, ByteView key, ByteView nonce, ByteView context, ByteView plain)
{
    crypto_aead_xchacha20poly1305_ietf_encrypt(out, nullptr, plain.data(), plain.size(), context.data(),
                                               context.size(), nullptr, nonce.data(), key.data());
}

// `out` has kTagBytes less than `sealed`.
bool decrypt(std::uint8_t* out, ByteView key, ByteView nonce, ByteView context, ByteView sealed)
{
    return crypto_aead_xchacha20poly1305_ietf_decrypt(out, nullptr, nullptr, sealed.data(), sealed.size(),
                                                      context.data(), context.size(), nonce.data(),
                                                      key.data()) == 0;
}

// What the wrapped data key is bound to.
Bytes beforeWrapped(const VaultHeader& header)
{
    Bytes out = serialise(header);
    out.resize(kWrappedAt);
    return out;
}

VaultResult<crypto::Key> stretched(ByteView passphrase, const VaultHeader& header)
{
    crypto::Key out;
    const auto* const text = passphrase.empty() ? "" : reinterpret_cast<const char*>(passphrase.data());
    if (crypto_pwhash_argon2id(out.writable().data(), kKeyBytes, text, passphrase.size(), header.salt.data(),
                               header.cost.ops, static_cast<std::size_t>(header.cost.memory),
                               crypto_pwhash_argon2id_ALG_ARGON2ID13) != 0)
        return Unexpected(VaultError::NoMemory);
    return out;
}

using mandorla::append; // beside the one for secret bytes
void append(crypto::SecretBytes& out, ByteView more) { out.insert(out.end(), more.begin(), more.end()); }

} // namespace

constinit const VaultCost kNormalCost{limits::kPassphrasePasses, limits::kPassphraseMemory};
constinit const VaultCost kLowestCost{1, limits::kPassphraseMemoryAtLeast};

bool VaultCost::isAllowed() const
{
    return ops >= 1 && ops <= limits::kPassphrasePassesAtMost && memory >= limits::kPassphraseMemoryAtLeast &&
           memory <= limits::kPassphraseMemoryAtMost;
}

// --- header ---

Bytes serialise(const VaultHeader& header)
{
    Bytes out;
    append(out, view(kMagic));
    append(out, le64(kVaultVersion));
    append(out, le64(header.cost.ops));
    append(out, le64(header.cost.memory));
    append(out, header.salt);
    append(out, header.nonce);
    append(out, header.wrapped);
    return out;
}

VaultResult<VaultHeader> parseVaultHeader(ByteView file)
{
    if (file.size() < kVaultHeaderBytes ||
        !std::equal(file.begin(), file.begin() + kMagic.size(), view(kMagic).begin()))
        return Unexpected(VaultError::VaultDamaged);
    const std::uint64_t version = fromLe64(file, 8);
    if (version > kVaultVersion)
        return Unexpected(VaultError::NewerVersion);
    const VaultHeader header{{fromLe64(file, 16), fromLe64(file, 24)},
                             take<16>(file, 32),
                             take<24>(file, 48),
                             take<48>(file, kWrappedAt)};
    if (version != kVaultVersion || !header.cost.isAllowed())
        return Unexpected(VaultError::VaultDamaged);
    return header;
}

VaultResult<VaultHeader> wrap(const crypto::Key& dataKey, ByteView passphrase, VaultCost cost,
                              crypto::Random& random)
{
    if (!cost.isAllowed())
        return Unexpected(VaultError::OutOfBounds);
    VaultHeader header{cost, random.bytes<16>(), random.bytes<24>(), {}};
    const auto key = stretched(passphrase, header);
    if (!key)
        return Unexpected(key.error());
    encrypt(header.wrapped.data(), key->bytes(), header.nonce, beforeWrapped(header), dataKey.bytes());
    return header;
}

VaultResult<crypto::Key> unwrap(const VaultHeader& header, ByteView passphrase)
{
    const auto key = stretched(passphrase, header);
    if (!key)
        return Unexpected(key.error());
    crypto::Key out;
    if (!decrypt(out.writable().data(), key->bytes(), header.nonce, beforeWrapped(header), header.wrapped))
        return Unexpected(VaultError::WrongPassphrase);
    return out;
}

// --- index ---

crypto::SecretBytes serialise(const VaultIndex& index)
{
    crypto::SecretBytes out;
    out.reserve(1 + index.size() * (1 + limits::kVaultNameBytes + kEntryBytes));
    out.push_back(static_cast<std::uint8_t>(index.size()));
    for (const auto& [name, entry] : index) {
        out.push_back(static_cast<std::uint8_t>(name.size()));
        append(out, view(name));
        append(out, entry.id);
        append(out, entry.key.bytes());
        append(out, le64(entry.length));
    }
    return out;
}

std::optional<VaultIndex> parseVaultIndex(ByteView plain)
{
    if (plain.empty() || plain[0] > limits::kVaultObjects)
        return std::nullopt;
    VaultIndex index;
    const std::size_t count = plain[0];
    plain = plain.subspan(1);
    while (index.size() < count) {
        if (plain.empty() || plain[0] < 1 || plain[0] > limits::kVaultNameBytes ||
            plain.size() < std::size_t{1} + plain[0] + kEntryBytes)
            return std::nullopt;
        std::string name = toString(plain.subspan(1, plain[0]));
        const ByteView entry = plain.subspan(1 + name.size(), kEntryBytes);
        plain = plain.subspan(1 + name.size() + kEntryBytes);
        const std::uint64_t length = fromLe64(entry, kIdBytes + kKeyBytes);
        if (length > limits::kVaultObjectBytes || (!index.empty() && name <= index.rbegin()->first))
            return std::nullopt;
        index.emplace_hint(index.end(), std::move(name),
                           VaultEntry{take<kIdBytes>(entry), crypto::Key(entry.subspan(kIdBytes, kKeyBytes)),
                                      static_cast<std::size_t>(length)});
    }
    if (!std::all_of(plain.begin(), plain.end(), [](std::uint8_t byte) { return byte == 0; }))
        return std::nullopt;
    return index;
}

// --- sealed ---

std::size_t sealedSize(std::size_t length)
{
    return (length + kSealBytes + limits::kVaultBlockBytes - 1) / limits::kVaultBlockBytes *
           limits::kVaultBlockBytes;
}

Bytes seal(const crypto::Key& key, ByteView context, ByteView plain, std::size_t size, crypto::Random& random)
{
    crypto::SecretBytes padded(size - kSealBytes);
    std::copy(plain.begin(), plain.end(), padded.begin());
    Bytes out(size);
    const std::span<std::uint8_t> nonce(out.data(), kNonceBytes);
    random.fill(nonce);
    encrypt(out.data() + kNonceBytes, key.bytes(), nonce, context, padded);
    return out;
}

std::optional<crypto::SecretBytes> unseal(const crypto::Key& key, ByteView context, ByteView sealed)
{
    if (sealed.size() <= kSealBytes)
        return std::nullopt;
    crypto::SecretBytes plain(sealed.size() - kSealBytes);
    if (!decrypt(plain.data(), key.bytes(), sealed.first(kNonceBytes), context, sealed.subspan(kNonceBytes)))
        return std::nullopt;
    return plain;
}

} // namespace mandorla::sync
