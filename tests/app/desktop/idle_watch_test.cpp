#include "app/desktop/idle_watch.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

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
    QMouseEvent event(QEvent::MouseMove, QPointF(10, 10), QPointF(10, 10), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&window, &event);
}

} // namespace

TEST(IdleWatch, TenMinutesWithoutAKeyOrAPointer)
{
    EXPECT_EQ(kIdleTime, 10min);
    QObject window;
    IdleWatch watch(window, 400ms);
    QSignalSpy idle(&watch, &IdleWatch::idle);
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(200);
        i % 2 ? press(window) : move(window);
    }
    EXPECT_EQ(idle.count(), 0);
    EXPECT_TRUE(idle.wait(2000));
    QTest::qWait(600);
    EXPECT_EQ(idle.count(), 1) << "once, until somebody is there again";
    QEvent paint(QEvent::UpdateRequest);
    QCoreApplication::sendEvent(&window, &paint);
    EXPECT_FALSE(idle.wait(600)) << "a clock that is drawn is nobody";
    press(window);
    EXPECT_TRUE(idle.wait(2000));
}
