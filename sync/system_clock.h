#pragma once

#include "sync/clock.h"

namespace mandorla::sync {

// The clock of this laptop. Its timers belong to the thread that asked for them.
class SystemClock : public Clock
{
public:
    [[nodiscard]] Time now() const override;
    [[nodiscard]] std::chrono::sys_days today() const override;
    [[nodiscard]] std::unique_ptr<Timer> timer(std::function<void()> then) override;
};

} // namespace mandorla::sync
