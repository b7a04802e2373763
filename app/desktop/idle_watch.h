#pragma once

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <cstddef>

namespace mandorla::app {

// Without a key, a pointer or a word for so long, nobody is there any more.
inline constexpr std::chrono::minutes kIdleTime{10};

// Watches over one window: idle() once no key, pointer or touch came to it for that time, nor anything that
// an input method made of keys it took for itself; then not again before one has. What it watches outlives
// it, or is gone. The time a laptop sleeps does not count; SleepWatch sees to that.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject& window, std::chrono::milliseconds time = kIdleTime,
                       QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void idle();

private:
    [[nodiscard]] bool isSomebody(QObject& receiver, const QEvent& event);

    QPointer<QObject> m_window;
    std::size_t m_undecided = 0; // what an input method last had so, hashed: the words are nobody's business
    QTimer m_timer;
};

} // namespace mandorla::app
