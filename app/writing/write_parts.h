#pragma once

#include "protocol/rounds/round.h"

#include <QString>

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

// A letter more or less goes on with what is being written; a new word is a new step.
inline bool goesOn(const protocol::Text& before, const protocol::Text& after)
{
    const QString was = before.empty() ? QString() : QString::fromStdString(before.begin()->second);
    const QString is = after.empty() ? QString() : QString::fromStdString(after.begin()->second);
    return qAbs(is.size() - was.size()) == 1 && !(is.size() > was.size() && is.back().isSpace());
}

} // namespace mandorla::app
