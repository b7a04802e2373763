#include "app/desktop/idle_watch.h"
#include "sync/system_clock.h"
#include "tests/support/wait.h"

#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQuickItem>
#include <QQuickWindow>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

// Where words come from an input method (a candidate that was clicked, a keyboard on the screen, a voice), no
// key comes to the window.
using namespace mandorla::app;
using mandorla::test::wait;
using namespace std::chrono_literals;

namespace {

class IdleTyping : public testing::Test
{
protected:
    void SetUp() override
    {
        window.show();
        window.requestActivate();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        m_field.setParentItem(window.contentItem());
        m_field.forceActiveFocus();
        ASSERT_EQ(QGuiApplication::focusObject(), &m_field);
    }

    void compose(const QString& undecided, const QString& decided = {})
    {
        QInputMethodEvent event(undecided, {});
        event.setCommitString(decided);
        QCoreApplication::sendEvent(&m_field, &event);
    }
    // Such an event every now and then, for longer than that.
    template <typename Step>
    void goOn(Step step)
    {
        for (int i = 0; i < 20; ++i) {
            QTest::qWait(150);
            step(i);
        }
    }

    QQuickWindow window;
    mandorla::sync::SystemClock clock;

private:
    QQuickItem m_field;
};

} // namespace

TEST_F(IdleTyping, WhatIsDecidedIsSomebody)
{
    const IdleWatch watch(window, clock, 2s);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    goOn([&](int) { compose({}, QStringLiteral("\u4f60")); });
    EXPECT_EQ(idle.count(), 0);
    EXPECT_TRUE(wait([&] { return idle.count() == 1; }));
}
TEST_F(IdleTyping, WhatIsComposedIsSomebodyAsLongAsItChanges)
{
    const IdleWatch watch(window, clock, 2s);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    goOn([&](int i) { compose(QString(i + 1, u'n')); });
    EXPECT_EQ(idle.count(), 0);
    goOn([&](int) { compose(QString(20, u'n')); });
    EXPECT_EQ(idle.count(), 1) << "the same again is a program's";
}
TEST_F(IdleTyping, AnotherWindowsWordsAreNotTheOnesOfThis)
{
    QQuickWindow other;
    const IdleWatch watch(other, clock, 2s);
    const QSignalSpy idle(&watch, &IdleWatch::idle);
    goOn([&](int) { compose({}, QStringLiteral("\u4f60")); });
    EXPECT_EQ(idle.count(), 1);
}
