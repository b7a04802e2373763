#pragma once

#include <chrono>

// Time as the machines see it: milliseconds since some moment of this process, never going back. The caller
// brings it with every call; no machine looks at a clock.
namespace mandorla::sync {

using Time = std::chrono::milliseconds;

// The caller's clock: monotonic, not moved by a change of date.
[[nodiscard]] inline Time now()
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

// What this laptop's clock has for a date; how far it is believed: conversation/calendar.h. Only Partner
// looks at it; a test that opens what was kept on another day has the linker lead this call to a day of its
// own.
[[nodiscard]] std::chrono::sys_days today();

} // namespace mandorla::sync
