#include "app/rehearsal/rehearsal_steps.h"

#include "app/rehearsal/rehearsal_stalls.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <cstdio>

namespace mandorla::app {

namespace {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

constexpr auto kLookAgain = 100ms; // what no event tells

} // namespace

void say(const QString& line)
{
    std::printf("%s\n", qUtf8Printable(line));
    std::fflush(stdout);
}
bool comesTrue(const std::function<bool()>& done, std::chrono::milliseconds time)
{
    Stalls::it().endStep();
    const auto start = Clock::now();
    QTimer wake;
    wake.start(kLookAgain);
    const auto isDone = [&] {
        const bool is = done();
        Stalls::it().forgetStep();
        return is;
    };
    while (!isDone()) {
        if (Clock::now() - start >= time)
            return false;
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        // Outside exec() nobody else does this.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    Stalls::it().step();
    return true;
}

void waitUntil(const QString& what, const std::function<bool()>& done, std::chrono::milliseconds time)
{
    if (!comesTrue(done, time))
        throw Stuck{what};
}

} // namespace mandorla::app
