#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/secret.h"

#include <cstddef>
#include <cstdint>
#include <span>

// Where randomness comes from. Nothing in protocol draws any by itself: it is handed a Random.
namespace mandorla::crypto {

class Random
{
public:
    virtual ~Random() = default;
    virtual void fill(std::span<std::uint8_t> out) = 0;

    template <std::size_t Size>
    [[nodiscard]] ByteArray<Size> bytes()
    {
        ByteArray<Size> out{};
        fill(out);
        return out;
    }

    template <std::size_t Size>
    [[nodiscard]] Secret<Size> secret()
    {
        Secret<Size> out;
        fill(out.writable());
        return out;
    }

    [[nodiscard]] Key key()
    {
        Key out;
        fill(out.writable());
        return out;
    }
};

// The operating system's. Constructing one initialises libsodium; std::runtime_error if that fails.
class SystemRandom final : public Random
{
public:
    SystemRandom();
    void fill(std::span<std::uint8_t> out) override;
};

// The same bytes again for the same seed and the same calls: for tests only.
class SeededRandom final : public Random
{
public:
    explicit SeededRandom(const ByteArray<32>& seed)
        : m_seed(seed)
    {
    }
    void fill(std::span<std::uint8_t> out) override;

private:
    ByteArray<32> m_seed;
    std::uint64_t m_calls = 0;
};

} // namespace mandorla::crypto
