#pragma once

#include <QTest>

#include <chrono>

// For what must happen. How long it takes is no matter: the machine may do other things meanwhile.
namespace mandorla::test {

using namespace std::chrono_literals;

inline constexpr std::chrono::milliseconds kPatience = 60s;

// Runs the event loop until it is so; false if it is not within the time.
template <typename Condition>
[[nodiscard]] bool wait(Condition condition, std::chrono::milliseconds most = kPatience)
{
    return QTest::qWaitFor(condition, static_cast<int>(most.count()));
}

} // namespace mandorla::test
