#include "sync/conversation/calendar.h"

#include "sync/limits.h"

#include <algorithm>

namespace mandorla::sync {

namespace {

constexpr std::chrono::days kFew{limits::kFadesSoon};

} // namespace

// As many days as the clock went on; but if it was behind, and is right again, only those that are missing
// here.
std::chrono::days Calendar::passedAt(Day clock) const
{
    const auto passed = clock > m_day ? std::min(clock - m_clock, clock - m_day) : clock - m_clock;
    return std::max(passed, std::chrono::days(0));
}

bool Calendar::isRight(Day clock) const { return clock - m_day <= kFew && m_day - clock <= kFew; }

void Calendar::believe()
{
    m_day += passedAt(m_doubt->since);
    m_clock = m_doubt->since;
    m_doubt.reset();
}

void Calendar::open(Day clock)
{
    if (m_doubt && m_doubt->answer != Answer::Wrong && clock > m_doubt->since && !isRight(clock))
        believe();
    look(clock);
}

void Calendar::look(Day clock)
{
    m_at = clock;
    if (m_doubt && m_doubt->answer == Answer::Right && clock > m_doubt->since && !isRight(clock))
        believe();
    // Behind even what it said before the leap, it begins anew, and tells nothing of the leap.
    if (m_doubt && clock < m_clock)
        return;
    if (m_doubt && clock < m_doubt->since)
        m_doubt.reset();
    if (clock >= m_day && clock - m_day <= kFew) { // as it should be, wherever it was meanwhile
        m_day = m_clock = clock;
        m_doubt.reset();
    } else if (clock < m_clock) { // set back: from here it may run on
        m_clock = clock;
    } else if (clock - m_clock <= kFew) {
        m_day += clock - m_clock;
        m_clock = clock;
    } else if (clock < m_day && m_day - clock <= kFew) { // right again, and it was a little ahead before
        m_clock = clock;
        m_doubt.reset();
    } else if (!m_doubt) {
        m_doubt = Doubt{clock};
    }
}

void Calendar::answer(bool right)
{
    if (m_doubt)
        m_doubt = Doubt{right ? m_at : m_doubt->since, right ? Answer::Right : Answer::Wrong};
}

Calendar::Day Calendar::today() const
{
    return m_doubt && m_doubt->answer != Answer::Wrong ? leapt() : m_day;
}

} // namespace mandorla::sync
