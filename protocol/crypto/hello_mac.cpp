#include "protocol/crypto/hello_mac.h"

namespace mandorla::crypto {

HelloMac helloMac(const PairKey& key, Role sender, const std::array<Fingerprint, 2>& fingerprints,
                  const std::array<Nonce, 2>& nonces)
{
    Bytes input;
    append(input, view("mandorla/hello/v1"));
    input.push_back(sender);
    for (const Fingerprint& fingerprint : fingerprints)
        append(input, fingerprint);
    for (const Nonce& nonce : nonces)
        append(input, nonce);
    HelloMac out{};
    crypto_generichash_blake2b(out.data(), out.size(), input.data(), input.size(), key.bytes().data(),
                               key.bytes().size());
    return out;
}

Checked<void> checkHelloMac(const PairKey& key, Role sender, const std::array<Fingerprint, 2>& fingerprints,
                            const std::array<Nonce, 2>& nonces, ByteView mac)
{
    const HelloMac due = helloMac(key, sender, fingerprints, nonces);
    if (mac.size() != due.size() || sodium_memcmp(mac.data(), due.data(), due.size()) != 0)
        return Unexpected(Refusal::BadMac);
    return {};
}

} // namespace mandorla::crypto
