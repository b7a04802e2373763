#pragma once

#include "protocol/bytes.h"

#include <cstddef>
#include <cstdint>

namespace mandorla::test {

// The same protobuf record with a field that nobody knows, up to this size: at least six bytes more, and less
// than 256 MiB.
[[nodiscard]] inline Bytes filledUp(Bytes record, std::size_t size)
{
    const std::size_t length = size - record.size() - 6;
    const Bytes field{0xa2, // number 100, bytes, then their length in four bytes
                      0x06,
                      static_cast<std::uint8_t>(length | 0x80),
                      static_cast<std::uint8_t>(length >> 7 | 0x80),
                      static_cast<std::uint8_t>(length >> 14 | 0x80),
                      static_cast<std::uint8_t>(length >> 21)};
    append(record, field);
    record.resize(size);
    return record;
}

} // namespace mandorla::test
