#pragma once

#include <optional>

namespace mandorla::sync {

// How somebody wants the screen to be. What is not said here is as the desktop has it.
struct Look
{
    static constexpr int kTextFrom = 100; // percent: as it is drawn
    static constexpr int kTextTo = 200;   // for so much every page is laid out

    std::optional<int> textSize; // in percent
    std::optional<bool> dark;
    std::optional<bool> contrast; // more of it
    std::optional<bool> still;    // nothing travels

    bool operator==(const Look&) const = default;
};

} // namespace mandorla::sync
