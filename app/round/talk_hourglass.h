#pragma once

#include "sync/clock.h"

#include <algorithm>
#include <chrono>

namespace mandorla::app {

// The glass between two who talk something through: it runs once for each of them, from the moment the talk
// was on by this laptop's own clock.
class TalkHourglass
{
public:
    TalkHourglass(int minutes, sync::Time since)
        : m_length(std::chrono::minutes(std::max(1, minutes)))
        , m_since(since)
    {
    }

    [[nodiscard]] bool hasTurned(sync::Time now) const
    {
        return now - m_since >= m_length;
    } // the second speaks
    [[nodiscard]] bool hasRun(sync::Time now) const { return now - m_since >= 2 * m_length; } // for both
    // Until it is turned, or has run.
    [[nodiscard]] sync::Time left(sync::Time now) const
    {
        return hasRun(now) ? sync::Time{} : m_length - (now - m_since) % m_length;
    }
    [[nodiscard]] double sand(sync::Time now) const // above, 1 to 0
    {
        return static_cast<double>(left(now).count()) / static_cast<double>(m_length.count());
    }
    [[nodiscard]] int minutesLeft(sync::Time now) const // a begun one, too
    {
        return static_cast<int>(std::chrono::ceil<std::chrono::minutes>(left(now)).count());
    }

private:
    sync::Time m_length;
    sync::Time m_since;
};

} // namespace mandorla::app
