#pragma once

#include <chrono>
#include <functional>
#include <memory>

// Time as the machines see it: milliseconds since some moment, never going back. No machine looks at a clock:
// the caller brings the time with every call. Whoever waits by itself is handed a Clock when it is made: in a
// program the one SystemClock, in a test often one that goes on only when the test says so.
namespace mandorla::sync {

using Time = std::chrono::milliseconds;

// Calls once when its time has come: from the event loop, never out of start(). May be destroyed, or started
// anew, by what it calls.
class Timer
{
public:
    virtual ~Timer() = default;

    virtual void start(Time after) = 0; // anew, if it was running
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isRunning() const = 0;
};

// Outlives its timers, and whoever was handed it.
class Clock
{
public:
    virtual ~Clock() = default;

    [[nodiscard]] virtual Time now() const = 0; // not moved by a change of date
    // What this laptop has for a date; how far it is believed: conversation/calendar.h.
    [[nodiscard]] virtual std::chrono::sys_days today() const = 0;
    [[nodiscard]] virtual std::unique_ptr<Timer> timer(std::function<void()> then) = 0;
};

} // namespace mandorla::sync
