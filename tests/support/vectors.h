#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/secret.h"

#include <nlohmann/json.hpp>

#include <string_view>

// The known answers in tests/vectors, as JSON.
// std::runtime_error if a file cannot be read.
namespace mandorla::tests {

using Json = nlohmann::json;

[[nodiscard]] const Json& overlapVectors(); // or those in the file that MANDORLA_OVERLAP_VECTORS names
[[nodiscard]] const Json& cpaceVectors();

[[nodiscard]] Bytes unhex(std::string_view hex);   // either case
[[nodiscard]] std::string hex(ByteView bytes);     // lower case
[[nodiscard]] Bytes bytesOf(const Json& hexValue); // of a string of hex

template <std::size_t Size>
[[nodiscard]] ByteArray<Size> arrayOf(const Json& hexValue)
{
    const Bytes bytes = bytesOf(hexValue);
    if (bytes.size() != Size)
        throw std::runtime_error("a vector of another size");
    return take<Size>(bytes);
}

template <std::size_t Size>
[[nodiscard]] std::array<ByteArray<Size>, 2> pairOf(const Json& twoHexValues)
{
    return {arrayOf<Size>(twoHexValues.at(0)), arrayOf<Size>(twoHexValues.at(1))};
}

} // namespace mandorla::tests
