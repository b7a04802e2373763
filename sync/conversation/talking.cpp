#include "sync/conversation/talking.h"

#include "protocol/limits.h"
#include "sync/limits.h"

#include <algorithm>
#include <iterator>

namespace mandorla::sync {

TalkState Talking::state() const
{
    using Stage = TalkState::Stage;
    if (!m_mine && !m_theirs)
        return {};
    if (!m_theirs)
        return {Stage::Suggested, m_mine->minutes, m_mine->begins, {}};
    if (!m_mine)
        return {Stage::Asked, m_theirs->minutes, m_theirs->begins, {}};
    // Suggested at the same time, and not the same: both find the same answer.
    return {Stage::On, std::min(m_mine->minutes, m_theirs->minutes),
            m_own == 0 ? m_mine->begins : m_theirs->begins, *m_since};
}

bool Talking::suggest(const SuggestTalk& wish, Time now)
{
    const bool known = std::find(std::begin(limits::kTalkMinutes), std::end(limits::kTalkMinutes),
                                 wish.minutes) != std::end(limits::kTalkMinutes);
    if (!isPossible() || m_mine || !known || wish.begins > 1 || !m_ownBudget.take(now, limits::kOwnTalks, 1))
        return false;
    m_mine = Wish{static_cast<std::uint8_t>(wish.minutes), wish.begins};
    say();
    look(now);
    return true;
}

bool Talking::accept(Time now)
{
    return m_theirs && suggest(SuggestTalk{m_theirs->minutes, m_theirs->begins}, now);
}

bool Talking::end()
{
    if (!m_mine)
        return false;
    over(); // theirs, too, of a talk that was on: they say so
    say();
    return true;
}

Result<void, Failure> Talking::account(Time now)
{
    if (!m_budget.take(now, limits::kTalks, limits::kTalksPerSecond))
        return because(FailureKind::TooManyMessages);
    return {};
}

Result<void, Failure> Talking::take(const protocol::Talk& message, Time now)
{
    if (message.up) {
        const Wish wish{message.minutes, message.begins};
        if (m_theirs && *m_theirs != wish)
            return because(FailureKind::Changed);
        if (m_theirs)
            m_met = isOn();
        m_theirs = wish;
    } else {
        m_theirs.reset();
        if (isOn()) {
            m_mine.reset();
            say();
        }
    }
    look(now);
    return {};
}

void Talking::tick(Time now)
{
    if (const auto due = nextDeadline(); due && now >= *due)
        (void)end(); // it is on: isOn() above
}

std::optional<Time> Talking::nextDeadline() const
{
    return isOn() && !m_met ? std::optional(*m_since + limits::kSilence) : std::nullopt;
}

void Talking::shared(const protocol::ContextTag& context)
{
    over();
    m_about = context;
}

void Talking::over()
{
    m_mine.reset();
    m_theirs.reset();
    m_since.reset();
}

void Talking::leave()
{
    over();
    m_about.reset();
}

bool Talking::takeChanged()
{
    const TalkState now = state();
    return std::exchange(m_shown, now) != now;
}

void Talking::say()
{
    const Wish wish = m_mine.value_or(Wish{});
    m_messages.emplace_back(protocol::Talk{*m_about, m_mine.has_value(), wish.minutes, wish.begins});
}

void Talking::look(Time now)
{
    if (!m_mine || !m_theirs) {
        m_since.reset();
    } else if (!m_since) {
        m_since = now;
        m_met = false;
        say();
    }
}

} // namespace mandorla::sync
