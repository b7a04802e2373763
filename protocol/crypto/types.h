#pragma once

#include "protocol/bytes.h"

// The names that the two laptops, a round and a context have on the wire. All public values.
namespace mandorla::crypto {

using Fingerprint = ByteArray<32>; // SHA-256 of a certificate's DER: the one identity
using Nonce = ByteArray<32>;
using RoundId = ByteArray<16>;   // fresh for each suggestion
using Digest = ByteArray<32>;    // of a round's exact bytes
using ContextId = ByteArray<32>; // CTX: what every hash of one seal is bound to

// 0 or 1: role 0 is the smaller fingerprint. It has nothing to do with who dialled or who typed.
using Role = std::uint8_t;

} // namespace mandorla::crypto
