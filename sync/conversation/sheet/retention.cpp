#include "sync/conversation/sheet/retention.h"

#include "protocol/limits.h"
#include "sync/limits.h"

#include <algorithm>
#include <iterator>
#include <limits>

namespace mandorla::sync {

namespace {

constexpr std::uint32_t kLast = std::numeric_limits<std::uint32_t>::max();

} // namespace

Retention::Retention(const SheetId& id, crypto::Role role)
    : m_id(id)
    , m_role(role)
    , m_days(limits::kKeepDaysFirst)
{
}

bool Retention::chooseDays(int days)
{
    if (std::find(std::begin(limits::kKeepDays), std::end(limits::kKeepDays), days) ==
        std::end(limits::kKeepDays))
        return false;
    if (days == m_days)
        return true;
    if (m_choice == kLast)
        return false;
    m_days = days;
    if (m_linked)
        ++m_choice;
    else
        m_choice = m_said.second + (days == m_said.first ? 0 : 1);
    m_wish = m_theirWish = false;
    m_saying = true;
    return true;
}

void Retention::wish(bool keep, std::chrono::sys_days today)
{
    if (keep == m_wish)
        return;
    m_wish = keep;
    if (keep && m_linked)
        sayWish();
    m_saying = true;
    settle(today);
}

void Retention::sayWish()
{
    m_wished.insert(m_days);
    m_wishedHere.insert(m_days);
}

bool Retention::keepNoLonger(std::chrono::sys_days today)
{
    const auto last = today + std::chrono::days(*std::max_element(std::begin(limits::kKeepDays),
                                                                  std::end(limits::kKeepDays)));
    if (!m_fades || *m_fades <= last)
        return false;
    m_fades = last;
    return true;
}

Result<void, Failure> Retention::take(const protocol::PageKeep& message, std::chrono::sys_days today)
{
    // Role 0 forgets wishes with the connection: what it had not kept when this one began, it can only keep
    // upon a wish that it hears in this one.
    if (!std::exchange(m_heard, true) && message.times == m_times)
        m_wished = m_wishedHere;
    const bool later = message.times > m_times;
    if (later && (m_role == 0 || message.times != m_times + 1 || !m_wished.contains(message.days)))
        return because(FailureKind::WithoutKeep);
    // Of two choices at once the shorter counts.
    if (message.choice > m_choice || (message.choice == m_choice && message.days < m_days)) {
        m_wish = m_wish && message.days == m_days;
        m_days = message.days;
        m_choice = message.choice;
    }
    if (later)
        keep(message.days, today);
    m_theirWish = message.up && message.days == m_days && message.times == m_times;
    settle(today);
    return {};
}

void Retention::linkUp()
{
    m_linked = true;
    m_heard = false;
    m_wishedHere.clear();
    if (m_wish)
        sayWish();
}

// Role 1 remembers: role 0 may have had the word already.
void Retention::linkDown()
{
    if (std::exchange(m_linked, false))
        m_said = {m_days, m_choice};
    m_theirWish = m_theirWish && m_role == 1;
}

void Retention::settle(std::chrono::sys_days today)
{
    if (m_role != 0 || !wishedByBoth() || m_times == kLast)
        return;
    keep(m_days, today);
    m_saying = true;
}

void Retention::keep(int days, std::chrono::sys_days today)
{
    ++m_times;
    m_keptAs = {m_days, m_choice};
    m_fades = today + std::chrono::days(days);
    m_wish = m_wish && days != m_days; // role 1's, for other days that it chose while this was under way
    m_theirWish = false;
    m_wished.clear();
    m_wishedHere.clear();
    m_keptNow = true;
    if (m_wish) {
        sayWish();
        m_saying = true;
    }
}

std::optional<protocol::PageKeep> Retention::sayKept() const
{
    if (m_role != 0 || m_times == 0 || m_keptAs.first == m_days)
        return std::nullopt;
    return protocol::PageKeep{m_id, false, static_cast<std::uint8_t>(m_keptAs.first), m_keptAs.second,
                              m_times};
}

protocol::PageKeep Retention::say() const
{
    return {m_id, m_wish, static_cast<std::uint8_t>(m_days), m_choice, m_times};
}

} // namespace mandorla::sync
