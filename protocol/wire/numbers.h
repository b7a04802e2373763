#pragma once

#include "protocol/bytes.h"

#include <cstdint>

namespace mandorla::protocol {

// Protobuf drops the bits that a field has no room for: 2^32 + 1 would be 1, and 2^64 + 1, too. So every
// number of a message, also of a field that nobody knows, has to have at most 32 bits. `nested`: the field
// that holds messages of their own, 0 for none; no body has two such.
[[nodiscard]] bool numbersFit(ByteView message, std::uint64_t nested = 0);

} // namespace mandorla::protocol
