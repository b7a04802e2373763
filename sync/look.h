#pragma once

#include <array>
#include <optional>

namespace mandorla::sync {

// How somebody wants the screen to be. What is not said here is as the desktop has it.
struct Look
{
    // What can be chosen, in percent: from as it is drawn to what every page is laid out for. Kept in a byte.
    static constexpr std::array kTextSizes{100, 125, 150, 175, 200};
    static constexpr int kTextFrom = kTextSizes.front();
    static constexpr int kTextTo = kTextSizes.back();

    std::optional<int> textSize; // in percent
    std::optional<bool> dark;
    std::optional<bool> contrast; // more of it
    std::optional<bool> still;    // nothing travels

    bool operator==(const Look&) const = default;
};

} // namespace mandorla::sync
