#pragma once

#include "sync/system_clock.h"

// The clock of the laptops in a test that waits in real time: it is the same day for them whenever the test
// runs, until the test says another one.
namespace mandorla::test {

class LaptopClock : public sync::SystemClock
{
public:
    static constexpr std::chrono::sys_days kToday = std::chrono::year(2026) / 11 / 29;

    [[nodiscard]] std::chrono::sys_days today() const override { return day; }

    std::chrono::sys_days day = kToday;
};

inline LaptopClock theClock;

} // namespace mandorla::test
