#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

// All that happens by chance in a simulated house: one stream of numbers from one seed (xoshiro256**).
namespace mandorla::simulation {

class Chance
{
public:
    explicit Chance(std::uint64_t seed);

    [[nodiscard]] std::uint64_t next();
    [[nodiscard]] std::size_t below(std::size_t n) { return static_cast<std::size_t>(next() % n); }
    [[nodiscard]] int between(int least, int most)
    {
        return least + static_cast<int>(below(static_cast<std::size_t>(most - least) + 1));
    }
    [[nodiscard]] bool percent(int of100) { return below(100) < static_cast<std::size_t>(of100); }
    void fill(std::span<std::uint8_t> out);

private:
    std::array<std::uint64_t, 4> m_state;
};

// From now on libsodium and OpenSSL draw from this, which outlives it all. The first time before either was
// used.
void drawFrom(Chance& chance);

} // namespace mandorla::simulation
