#pragma once

#include "protocol/bytes.h"

#include <sodium.h>

#include <cstddef>
#include <cstdint>
#include <new>
#include <span>
#include <vector>

// Bytes that wipe themselves. Every copy wipes itself too; there is no way to print one, and comparing two
// takes the same time wherever they differ. Secret is for what lives as long as one calculation; Key and
// SecretBytes are for what lives longer, and stand in memory that is locked as far as the system allows
// (RLIMIT_MEMLOCK) and between guard pages. Not protected: whoever can read this process's memory can read
// these.
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

// Locked memory of `size` bytes, wiped when it is given back. Throws std::bad_alloc.
[[nodiscard]] std::uint8_t* lockedMemory(std::size_t size);

template <typename Byte>
struct LockedAllocator
{
    static_assert(sizeof(Byte) == 1, "sodium_malloc aligns nothing larger");
    using value_type = Byte;
    Byte* allocate(std::size_t size) { return lockedMemory(size); }
    void deallocate(Byte* bytes, std::size_t) { sodium_free(bytes); }
    friend bool operator==(LockedAllocator, LockedAllocator) { return true; }
};

// Any number of secret bytes.
using SecretBytes = std::vector<std::uint8_t, LockedAllocator<std::uint8_t>>;

// 32 bytes that outlive a calculation.
class Key
{
public:
    Key() // zeros
        : m_bytes(kSize)
    {
    }
    explicit Key(ByteView bytes) // exactly 32
        : m_bytes(bytes.begin(), bytes.end())
    {
    }
    Key(const Key&) = default; // no move: a key is never empty
    Key& operator=(const Key&) = default;

    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] std::span<std::uint8_t> writable() { return m_bytes; }

    [[nodiscard]] friend bool operator==(const Key& one, const Key& other)
    {
        return sodium_memcmp(one.m_bytes.data(), other.m_bytes.data(), kSize) == 0;
    }

    template <typename Stream>
    friend Stream& operator<<(Stream&, const Key&) = delete;

private:
    static constexpr std::size_t kSize = 32;
    SecretBytes m_bytes;
};

using Seed = Key;    // SEED: all of one side's randomness in one context
using PairKey = Key; // PAIRKEY: what a pairing leaves on both laptops

} // namespace mandorla::crypto
