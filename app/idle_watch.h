#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace mandorla::app {

// Without a key or a pointer for so long, nobody is there any more.
inline constexpr std::chrono::minutes kIdleTime{10};

// Watches over one window: idle() once no key, pointer or touch came to it for that time; then not again before
// one has. What it watches outlives it, or is gone. The time a laptop sleeps does not count; SleepWatch sees to that.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject& window, std::chrono::milliseconds time = kIdleTime, QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void idle();

private:
    QTimer m_timer;
};

} // namespace mandorla::app
