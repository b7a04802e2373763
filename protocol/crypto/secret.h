#pragma once

#include "protocol/bytes.h"

#include <sodium.h>

#include <cstddef>
#include <cstdint>
#include <span>

// Bytes that wipe themselves. Every copy wipes itself too; there is no way to print one, and comparing two
// takes the same time wherever they differ. Not protected: pages may be swapped out, and whoever can read
// this process's memory can read these.
namespace mandorla::crypto {

template <std::size_t Size>
class Secret
{
public:
    Secret() = default; // zeros
    explicit Secret(const ByteArray<Size>& bytes)
        : m_bytes(bytes)
    {
    }
    Secret(const Secret&) = default;
    Secret& operator=(const Secret&) = default;
    ~Secret() { sodium_memzero(m_bytes.data(), Size); }

    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return m_bytes; }

    [[nodiscard]] friend bool operator==(const Secret& one, const Secret& other)
    {
        return sodium_memcmp(one.m_bytes.data(), other.m_bytes.data(), Size) == 0;
    }

    template <typename Stream>
    friend Stream& operator<<(Stream&, const Secret&) = delete;

private:
    ByteArray<Size> m_bytes{};
};

using Seed = Secret<32>;    // SEED: all of one side's randomness in one context
using PairKey = Secret<32>; // PAIRKEY: what a pairing leaves on both laptops

} // namespace mandorla::crypto
