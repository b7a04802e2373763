#pragma once

#include "protocol/crypto/types.h"
#include "protocol/rounds/round.h"
#include "tests/vectors/vectors.h"

#include <cstdint>
#include <vector>

// What stands among the inputs of known answers, as cards and as bits, through the library's own rule.
namespace mandorla::tests {

[[nodiscard]] protocol::Card cardOf(const OrderedJson& in);
[[nodiscard]] std::vector<std::vector<std::uint8_t>> bitsOfSide(const OrderedJson& cards,
                                                                const OrderedJson& side, crypto::Role role);
[[nodiscard]] std::vector<std::uint8_t> flat(const std::vector<std::vector<std::uint8_t>>& cards);

} // namespace mandorla::tests
