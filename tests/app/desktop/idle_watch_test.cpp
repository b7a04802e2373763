#include "app/desktop/idle_watch.h"
#include "tests/support/simulated_clock.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>

#include <gtest/gtest.h>

using namespace mandorla::app;
using namespace std::chrono_literals;

namespace {

void press(QObject& window)
{
    QKeyEvent event(QEvent::KeyPress, Qt::Key_Shift, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

void move(QObject& window)
{
    QMouseEvent event(QEvent::MouseMove, QPointF(10, 10), QPointF(10, 10), Qt::NoButton, Qt::NoButton,
                      Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

TEST(IdleWatch, TenMinutesWithoutAKeyOrAPointer)
{
    mandorla::test::SimulatedClock clock;
    QObject window;
    IdleWatch watch(window, clock);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    for (int i = 0; i < 4; ++i) {
        clock.advance(6min);
        i % 2 ? press(window) : move(window);
    }
    clock.advance(10min - 1ms);
    EXPECT_EQ(idle.count(), 0);
    clock.advance(1ms);
    EXPECT_EQ(idle.count(), 1);
    clock.advance(24h);
    EXPECT_EQ(idle.count(), 1) << "once, until somebody is there again";
    QEvent paint(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &paint);
    clock.advance(24h);
    EXPECT_EQ(idle.count(), 1) << "a clock that is drawn is nobody";
    press(window);
    clock.advance(10min);
    EXPECT_EQ(idle.count(), 2);
}
