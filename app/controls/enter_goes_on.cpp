#include "app/controls/enter_goes_on.h"

#include <QKeyEvent>

namespace mandorla::app {

void EnterGoesOn::setFrom(QQuickItem* button)
{
    if (m_from == button)
        return;
    if (m_from)
        m_from->removeEventFilter(this);
    m_from = button;
    if (m_from)
        m_from->installEventFilter(this);
    emit changed();
}

bool EnterGoesOn::eventFilter(QObject* watched, QEvent* event)
{
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    if (!m_on || !key || watched != m_from)
        return false;
    const int which = static_cast<QKeyEvent*>(event)->key();
    if (which != Qt::Key_Return && which != Qt::Key_Enter)
        return false;
    event->ignore();
    return true;
}

} // namespace mandorla::app
