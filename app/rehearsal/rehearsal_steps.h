#pragma once

#include <QString>

#include <chrono>
#include <functional>

// How a rehearsal goes from step to step: it waits for what must come true, and says what happens.
namespace mandorla::app {

constexpr auto kStepTime =
    std::chrono::seconds(30); // for one step; on an idle machine each takes well under one
constexpr auto kComingDown = std::chrono::seconds(5); // for memory that is freed late

// Thrown: a step did not come true, or something came that must not.
struct Stuck
{
    QString what;
};

void say(const QString& line);

// Goes on with events until `done`; false after `time`.
[[nodiscard]] bool comesTrue(const std::function<bool()>& done, std::chrono::milliseconds time = kStepTime);

// The same, or stuck.
void waitUntil(const QString& what, const std::function<bool()>& done,
               std::chrono::milliseconds time = kStepTime);

} // namespace mandorla::app
