#pragma once

#include <algorithm>
#include <string>

// What both files of WriteViewModel need.
namespace mandorla::app {

inline bool fits(int place, std::size_t count)
{
    return place >= 0 && static_cast<std::size_t>(place) < count;
}

template <typename Things>
std::string freeId(const std::string& prefix, const Things& things)
{
    for (std::size_t n = things.size() + 1;; ++n) {
        const std::string id = prefix + std::to_string(n);
        if (std::none_of(things.begin(), things.end(), [&](const auto& each) { return each.id == id; }))
            return id;
    }
}

} // namespace mandorla::app
