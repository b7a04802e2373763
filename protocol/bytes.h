#pragma once

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// Plain bytes, by value, by view and by fixed size. Nothing here is checked: what has been checked has a
// type of its own (Point, Scalar, Round, …).
namespace mandorla {

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;
template <std::size_t Size>
using ByteArray = std::array<std::uint8_t, Size>;

[[nodiscard]] inline ByteView view(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

[[nodiscard]] inline std::string toString(ByteView bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

inline void append(Bytes& out, ByteView more)
{
    const std::size_t at = out.size();
    out.resize(at + more.size());
    std::copy(more.begin(), more.end(), out.begin() + static_cast<std::ptrdiff_t>(at));
}

// A copy of exactly Size bytes; the caller has checked that there are so many.
template <std::size_t Size>
[[nodiscard]] ByteArray<Size> take(ByteView bytes, std::size_t from = 0)
{
    ByteArray<Size> out{};
    for (std::size_t i = 0; i < Size; ++i)
        out[i] = bytes[from + i];
    return out;
}

// Eight bytes, least significant first: every integer that is hashed or stands in a session body.
[[nodiscard]] inline ByteArray<8> le64(std::uint64_t n)
{
    ByteArray<8> out{};
    for (std::uint8_t& byte : out) {
        byte = static_cast<std::uint8_t>(n & 0xff);
        n >>= 8;
    }
    return out;
}

[[nodiscard]] inline std::uint64_t fromLe64(ByteView bytes, std::size_t from = 0)
{
    std::uint64_t n = 0;
    for (std::size_t i = 8; i-- > 0;)
        n = n << 8 | bytes[from + i];
    return n;
}

} // namespace mandorla
