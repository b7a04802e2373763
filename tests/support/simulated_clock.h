#pragma once

#include "sync/clock.h"

#include <map>
#include <optional>
#include <utility>

namespace mandorla::test {

// A clock that stands still until the test says how long it waits. advance() calls, itself, each timer whose
// time has come: in the order of their times, of two at once the one that was started first, and each finds
// now() at its own time. What they leave to the event loop, and what sockets bring, comes when the test runs
// that.
class SimulatedClock : public sync::Clock
{
public:
    [[nodiscard]] sync::Time now() const override { return m_now; }
    [[nodiscard]] std::chrono::sys_days today() const override { return day; }
    [[nodiscard]] std::unique_ptr<sync::Timer> timer(std::function<void()> then) override
    {
        return std::make_unique<SimulatedTimer>(*this, std::move(then));
    }

    void advance(sync::Time by)
    {
        const sync::Time until = m_now + by;
        while (!m_due.empty() && m_due.begin()->first <= until) {
            m_now = m_due.begin()->first;
            m_due.begin()->second->isDue();
        }
        m_now = until;
    }

    // When the next timer will be due; nothing: none runs.
    [[nodiscard]] std::optional<sync::Time> nextDue() const
    {
        return m_due.empty() ? std::nullopt : std::optional(m_due.begin()->first);
    }

    std::chrono::sys_days day = std::chrono::year(2026) / 11 / 29;

private:
    class SimulatedTimer : public sync::Timer
    {
    public:
        SimulatedTimer(SimulatedClock& clock, std::function<void()> then)
            : m_clock(clock)
            , m_then(std::move(then))
            , m_at(clock.m_due.end())
        {
        }
        ~SimulatedTimer() override { stop(); }
        SimulatedTimer(const SimulatedTimer&) = delete;
        SimulatedTimer& operator=(const SimulatedTimer&) = delete;

        void start(sync::Time after) override
        {
            stop();
            m_at = m_clock.m_due.emplace(m_clock.m_now + after, this);
        }
        void stop() override
        {
            if (isRunning())
                m_clock.m_due.erase(std::exchange(m_at, m_clock.m_due.end()));
        }
        [[nodiscard]] bool isRunning() const override { return m_at != m_clock.m_due.end(); }

        void isDue()
        {
            stop();
            const auto then = m_then; // it may be the end of this timer
            then();
        }

    private:
        SimulatedClock& m_clock;
        std::function<void()> m_then;
        std::multimap<sync::Time, SimulatedTimer*>::iterator m_at;
    };

    sync::Time m_now = std::chrono::hours(1);
    std::multimap<sync::Time, SimulatedTimer*> m_due; // equal ones in the order in which they were started
};

} // namespace mandorla::test
