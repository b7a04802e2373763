#include "app/controls/aloud.h"

#include <QAccessible>

namespace mandorla::app {

Aloud::Aloud(QQuickItem* parent)
    : QQuickItem(parent)
    , m_heard(new Heard(this))
{
    m_heard->setProperty("role", static_cast<int>(QAccessible::Notification));
    m_heard->componentComplete();
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &Aloud::sayIt);
    connect(this, &Aloud::textChanged, this, [this] {
        if (!m_ready)
            return;
        if (m_news || m_text != m_last)
            say(m_text);
        else
            m_soon.stop(); // it is again what was said, and not what was about to be
    });
}

void Aloud::componentComplete()
{
    QQuickItem::componentComplete();
    m_ready = true;
    if (m_news)
        say(m_text);
}

void Aloud::say(const QString& text)
{
    m_next = text;
    m_soon.start(m_pause);
}

void Aloud::sayIt()
{
    if (m_next.isEmpty() || !isVisible() || !window())
        return;
    m_last = m_next;
    emit said(m_next);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(this, m_next);
#else
    // Of all that Qt sends here, a notification that comes into sight is what Orca 43 speaks.
    m_heard->setProperty("name", m_next);
    QAccessibleEvent event(this, QAccessible::ObjectShow);
#endif
    QAccessible::updateAccessibility(&event);
}

} // namespace mandorla::app
