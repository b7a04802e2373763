#pragma once

#include "sync/clock.h"

#include <algorithm>
#include <chrono>
#include <cstddef>

namespace mandorla::sync {

// How much of something is taken from the partner: so many at once, and then so many a second. It does not
// begin anew with a connection, or whoever connects again and again could have any number.
class Budget
{
public:
    // Whether one more is within it.
    [[nodiscard]] bool take(Time now, std::size_t most, std::size_t perSecond)
    {
        const auto passed = std::chrono::floor<std::chrono::seconds>(now - m_since);
        if (passed.count() > 0) {
            m_taken -= std::min(m_taken, static_cast<std::size_t>(passed.count()) * perSecond);
            m_since += passed;
        }
        return ++m_taken <= most;
    }

private:
    std::size_t m_taken = 0;
    Time m_since{};
};

} // namespace mandorla::sync
