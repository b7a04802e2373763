#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstring>

// Half of the time libFuzzer's own changes, else one to whole instructions of program.h: taken out, written
// twice, exchanged, or altered in one argument.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t* data, std::size_t size, std::size_t most);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t* data, std::size_t size, std::size_t most,
                                               unsigned seed)
{
    constexpr std::size_t kUnit = 4;
    const std::size_t units = size / kUnit;
    const auto draw = [&seed](std::size_t below) {
        seed = seed * 1664525u + 1013904223u;
        return static_cast<std::size_t>(seed >> 8) % below;
    };
    if (units < 2 || draw(2) == 0)
        return LLVMFuzzerMutate(data, size, most);
    std::uint8_t* const unit = data + kUnit * (1 + draw(units - 1)); // not the head
    std::uint8_t* const second = data + kUnit * (1 + draw(units - 1));
    std::uint8_t* const end = data + size;
    switch (draw(4)) {
    case 0:
        std::memmove(unit, unit + kUnit, static_cast<std::size_t>(end - unit) - kUnit);
        return size - kUnit;
    case 1: {
        if (size + kUnit > most)
            return size;
        std::uint8_t kept[kUnit];
        std::memcpy(kept, second, kUnit);
        std::memmove(unit + kUnit, unit, static_cast<std::size_t>(end - unit));
        std::memcpy(unit, kept, kUnit);
        return size + kUnit;
    }
    case 2:
        if (unit != second)
            std::swap_ranges(unit, unit + kUnit, second);
        return size;
    default:
        unit[draw(kUnit)] = static_cast<std::uint8_t>(draw(4) == 0 ? draw(256) : draw(16));
        return size;
    }
}
