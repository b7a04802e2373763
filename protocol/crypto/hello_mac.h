#pragma once

#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "protocol/refusal.h"

#include <array>

// The MAC with which two paired laptops recognise each other, before anything else is read:
//
//     BLAKE2b-256(key = PAIRKEY, "mandorla/hello/v1" ‖ sender's role ‖ fp0 ‖ fp1 ‖ nonce0 ‖ nonce1)
//
// Fingerprints and nonces are indexed by role. Each side's own fingerprint is that of its own certificate and
// the other's that of the TLS peer, never something received.
namespace mandorla::crypto {

using HelloMac = ByteArray<32>;

[[nodiscard]] HelloMac helloMac(const PairKey& key, Role sender,
                                const std::array<Fingerprint, 2>& fingerprints,
                                const std::array<Nonce, 2>& nonces);

// In constant time: bad_mac, also for another length.
[[nodiscard]] Checked<void> checkHelloMac(const PairKey& key, Role sender,
                                          const std::array<Fingerprint, 2>& fingerprints,
                                          const std::array<Nonce, 2>& nonces, ByteView mac);

} // namespace mandorla::crypto
