#include "tests/simulation/chance.h"

#include <openssl/rand.h>
#include <sodium.h>

#include <bit>
#include <cstring>

namespace mandorla::simulation {

namespace {

Chance* s_chance = nullptr;

const char* nameOfSource() { return "simulation"; }

std::uint32_t drawOne() { return static_cast<std::uint32_t>(s_chance->next()); }

void draw(void* out, std::size_t size) { s_chance->fill({static_cast<std::uint8_t*>(out), size}); }

int drawForOpenSsl(unsigned char* out, int size)
{
    s_chance->fill({out, static_cast<std::size_t>(size)});
    return 1;
}

int isSeeded() { return 1; }

} // namespace

Chance::Chance(std::uint64_t seed)
{
    for (std::uint64_t& word : m_state) { // splitmix64
        seed += 0x9e3779b97f4a7c15U;
        std::uint64_t z = seed;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        word = z ^ (z >> 31U);
    }
}

std::uint64_t Chance::next()
{
    auto& s = m_state;
    const std::uint64_t out = std::rotl(s[1] * 5, 7) * 9;
    const std::uint64_t t = s[1] << 17U;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = std::rotl(s[3], 45);
    return out;
}

void Chance::fill(std::span<std::uint8_t> out)
{
    while (!out.empty()) {
        const std::uint64_t word = next();
        const std::size_t size = std::min(out.size(), sizeof word);
        std::memcpy(out.data(), &word, size);
        out = out.subspan(size);
    }
}

void drawFrom(Chance& chance)
{
    const bool isFirst = s_chance == nullptr;
    s_chance = &chance;
    if (!isFirst)
        return;
    static randombytes_implementation sodium{nameOfSource, drawOne, nullptr, nullptr, draw, nullptr};
    randombytes_set_implementation(&sodium);
    // There is no newer way to do this to the functions that everything of libcrypto draws by.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
    static RAND_METHOD method{nullptr, drawForOpenSsl, nullptr, nullptr, drawForOpenSsl, isSeeded};
    RAND_set_rand_method(&method);
#pragma GCC diagnostic pop
}

} // namespace mandorla::simulation
