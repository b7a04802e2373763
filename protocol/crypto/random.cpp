#include "protocol/crypto/random.h"

#include "protocol/crypto/hash.h"

#include <stdexcept>

namespace mandorla::crypto {

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        throw std::runtime_error("libsodium cannot be initialised");
}

void SystemRandom::fill(std::span<std::uint8_t> out) { randombytes_buf(out.data(), out.size()); }

void SeededRandom::fill(std::span<std::uint8_t> out)
{
    const ByteArray<32> seed = h32("mandorla/seeded-random/v1", m_seed, m_calls++);
    randombytes_buf_deterministic(out.data(), out.size(), seed.data());
}

} // namespace mandorla::crypto
