#include "app/controls/focus_told.h"

#include <QQuickItem>

namespace mandorla::app {

namespace {

// Milliseconds: who listens gets to know the window first, and asks for its events.
constexpr int kSoon = 300;

} // namespace

FocusTold::FocusTold(QObject* parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoon);
    connect(&m_soon, &QTimer::timeout, this, &FocusTold::tell);
    QAccessible::installActivationObserver(this);
}

FocusTold::~FocusTold() { QAccessible::removeActivationObserver(this); }

void FocusTold::setOf(QQuickWindow* window)
{
    if (m_window == window)
        return;
    if (m_window)
        m_window->disconnect(this);
    m_window = window;
    if (m_window)
        connect(m_window, &QQuickWindow::activeChanged, this, [this] {
            // At once as well: whoever knows the window already hears it before the first letter is typed.
            QMetaObject::invokeMethod(this, &FocusTold::tell, Qt::QueuedConnection);
            m_soon.start();
        });
    emit ofChanged();
}

void FocusTold::accessibilityActiveChanged(bool active)
{
    if (active)
        m_soon.start();
}

void FocusTold::tell() const
{
    QQuickItem* const item = m_window && m_window->isActive() ? m_window->activeFocusItem() : nullptr;
    if (!item || !QAccessible::isActive())
        return;
    QAccessibleEvent event(item, QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

} // namespace mandorla::app
