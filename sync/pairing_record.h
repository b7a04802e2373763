#pragma once

#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"

namespace mandorla::sync {

// What a pairing leaves on both laptops.
struct Pairing
{
    crypto::Fingerprint fingerprint{}; // the other laptop's certificate
    crypto::PairKey key;
    bool iShowed = false; // whoever showed the digits is the first of the two, for good
};

} // namespace mandorla::sync
