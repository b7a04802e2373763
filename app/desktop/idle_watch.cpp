#include "app/desktop/idle_watch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QWindow>

#include <utility>

namespace mandorla::app {

IdleWatch::IdleWatch(QObject& window, std::chrono::milliseconds time, QObject* parent)
    : QObject(parent)
    , m_window(&window)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(time);
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::idle);
    // What an input method does goes past the window, to the item that has the focus.
    QCoreApplication::instance()->installEventFilter(this);
    m_timer.start();
}

bool IdleWatch::eventFilter(QObject* watched, QEvent* event)
{
    if (isSomebody(*watched, *event))
        m_timer.start();
    return QObject::eventFilter(watched, event);
}

bool IdleWatch::isSomebody(QObject& receiver, const QEvent& event)
{
    if (event.type() == QEvent::InputMethod) {
        const QObject* const active = QGuiApplication::focusWindow();
        if (!active || active != m_window)
            return false;
        // One that neither decides nor changes anything is a program's, not a person's.
        const auto& made = static_cast<const QInputMethodEvent&>(event);
        const std::size_t before = std::exchange(m_undecided, qHash(made.preeditString()));
        return before != m_undecided || !made.commitString().isEmpty() || made.replacementLength() > 0;
    }
    if (&receiver != m_window)
        return false;
    switch (event.type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::ShortcutOverride:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::TabletRelease:
    case QEvent::NativeGesture:
        return true;
    default:
        return false;
    }
}

} // namespace mandorla::app
