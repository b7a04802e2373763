#pragma once

#include "protocol/crypto/types.h"

#include <string>

namespace mandorla::sync {

// Which pairing, in the names of objects: 16 hex digits of a hash over the other laptop's fingerprint. So
// whoever pairs the same two laptops again replaces the earlier pairing. Empty: of the first version, and
// damaged.
using CompanionId = std::string;
[[nodiscard]] CompanionId companionIdOf(const crypto::Fingerprint& fingerprint);

} // namespace mandorla::sync
