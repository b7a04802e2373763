#pragma once

#include "protocol/crypto/transcript.h"

#include <cstdint>

// How the pairs of messages of one context are counted, from 1. Source: protocol/README.md, RESUME.
namespace mandorla::sync::steps {

// A card's OPEN: four pairs of setup come first, then two for each turn.
[[nodiscard]] constexpr std::uint64_t open(std::uint64_t turn) { return 5 + 2 * turn; }

[[nodiscard]] constexpr crypto::MessageType kindOf(std::uint64_t step)
{
    if (step < open(0))
        return static_cast<crypto::MessageType>(step);
    return step % 2 == 1 ? crypto::MessageType::Open : crypto::MessageType::Words;
}

} // namespace mandorla::sync::steps
