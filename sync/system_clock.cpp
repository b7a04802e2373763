#include "sync/system_clock.h"

#include <QTimer>

#include <utility>

namespace mandorla::sync {
namespace {

class SystemTimer : public Timer
{
public:
    explicit SystemTimer(std::function<void()> then)
        : m_then(std::move(then))
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto call = m_then; // it may be the end of this timer
            call();
        });
    }

    void start(Time after) override { m_timer.start(after); }
    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isRunning() const override { return m_timer.isActive(); }

private:
    std::function<void()> m_then;
    QTimer m_timer;
};

} // namespace

Time SystemClock::now() const
{
    return std::chrono::duration_cast<Time>(std::chrono::steady_clock::now().time_since_epoch());
}

std::chrono::sys_days SystemClock::today() const
{
    return std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
}

std::unique_ptr<Timer> SystemClock::timer(std::function<void()> then)
{
    return std::make_unique<SystemTimer>(std::move(then));
}

} // namespace mandorla::sync
