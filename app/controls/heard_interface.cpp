#include "app/controls/heard_interface.h"

#include <QQuickWindow>

#include <algorithm>

namespace mandorla::app {

namespace {

// Only QML knows the type of what it attaches. Qt also keeps an interface for what is ignored.
bool isHeard(const QQuickItem& item)
{
    for (const QObject* child : item.children())
        if (child->inherits("QQuickAccessibleAttached"))
            return !child->property("ignored").toBool();
    return false;
}

// The nearest below that are heard, in the order in which they stand.
void collect(const QQuickItem& item, QList<QAccessibleInterface*>& found)
{
    for (QQuickItem* child : item.childItems()) {
        if (QAccessibleInterface* heard =
                isHeard(*child) ? QAccessible::queryAccessibleInterface(child) : nullptr)
            found << heard;
        else
            collect(*child, found);
    }
}

QList<QAccessibleInterface*> below(const QQuickItem* item)
{
    QList<QAccessibleInterface*> found;
    if (item)
        collect(*item, found);
    return found;
}

} // namespace

HeardInterface::HeardInterface(Heard& heard)
    : QAccessibleObject(heard.item())
    , m_heard(&heard)
{
}

QAccessible::Role HeardInterface::role() const { return m_heard ? m_heard->role() : QAccessible::NoRole; }

QAccessible::State HeardInterface::state() const { return m_heard ? m_heard->state() : QAccessible::State(); }

QString HeardInterface::text(QAccessible::Text which) const
{
    if (!m_heard)
        return {};
    switch (which) {
    case QAccessible::Name:
        return m_heard->name();
    case QAccessible::Description:
        return m_heard->description();
    case QAccessible::Value:
        return m_heard->text();
    default:
        return {};
    }
}

QRect HeardInterface::rect() const
{
    const QQuickItem* const of = item();
    if (!of || !of->window())
        return {};
    const QRectF there = of->mapRectToScene(QRectF(0, 0, of->width(), of->height()));
    return QRect(of->window()->mapToGlobal(there.topLeft().toPoint()), there.size().toSize());
}

QWindow* HeardInterface::window() const { return item() ? item()->window() : nullptr; }

QAccessibleInterface* HeardInterface::parent() const
{
    for (QQuickItem* above = item() ? item()->parentItem() : nullptr; above; above = above->parentItem())
        if (isHeard(*above))
            return QAccessible::queryAccessibleInterface(above);
    return QAccessible::queryAccessibleInterface(window());
}

int HeardInterface::childCount() const { return static_cast<int>(below(item()).size()); }

QAccessibleInterface* HeardInterface::child(int index) const { return below(item()).value(index); }

int HeardInterface::indexOfChild(const QAccessibleInterface* child) const
{
    const auto all = below(item());
    const auto at = std::ranges::find_if(
        all, [&](const QAccessibleInterface* one) { return child && one->object() == child->object(); });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

QAccessibleInterface* HeardInterface::childAt(int x, int y) const
{
    for (QAccessibleInterface* child : below(item())) {
        if (child->state().invisible || !child->rect().contains(x, y))
            continue;
        QAccessibleInterface* deeper = child->childAt(x, y);
        return deeper ? deeper : child;
    }
    return nullptr;
}

void* HeardInterface::interface_cast(QAccessible::InterfaceType which)
{
    if (!m_heard)
        return nullptr;
    switch (which) {
    case QAccessible::ActionInterface:
        return static_cast<QAccessibleActionInterface*>(this);
    case QAccessible::ValueInterface:
        return m_heard->steps() ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
    case QAccessible::TextInterface:
        return m_heard->editable() || m_heard->steps() ? static_cast<QAccessibleTextInterface*>(this)
                                                       : nullptr;
    case QAccessible::EditableTextInterface:
        return m_heard->editable() ? static_cast<QAccessibleEditableTextInterface*>(this) : nullptr;
    default:
        return nullptr;
    }
}

// --- what it does ---

QStringList HeardInterface::actionNames() const
{
    if (!m_heard || !item() || !item()->isEnabled())
        return {};
    QStringList names;
    if (m_heard->presses())
        names << (m_heard->checkable() ? toggleAction() : pressAction());
    if (m_heard->steps())
        names << increaseAction() << decreaseAction();
    if (m_heard->state().focusable)
        names << setFocusAction();
    return names;
}

void HeardInterface::doAction(const QString& name)
{
    if (!actionNames().contains(name))
        return;
    if (name == setFocusAction())
        item()->forceActiveFocus(Qt::OtherFocusReason);
    else if (name == increaseAction())
        emit m_heard->increase();
    else if (name == decreaseAction())
        emit m_heard->decrease();
    else
        emit m_heard->press();
}

QVariant HeardInterface::currentValue() const { return m_heard ? std::max(0, m_heard->value()) : 0; }

void HeardInterface::setCurrentValue(const QVariant& value)
{
    if (m_heard && m_heard->steps() && item()->isEnabled())
        emit m_heard->valueAsked(std::clamp(value.toInt(), 0, m_heard->last()));
}

QVariant HeardInterface::maximumValue() const { return m_heard ? m_heard->last() : 0; }

// --- a text ---

int HeardInterface::selectionCount() const
{
    int from = 0;
    int to = 0;
    selection(0, &from, &to);
    return from < to;
}

void HeardInterface::selection(int index, int* from, int* to) const
{
    const bool some = index == 0 && item() && m_heard->editable();
    *from = some ? item()->property("selectionStart").toInt() : 0;
    *to = some ? item()->property("selectionEnd").toInt() : 0;
}

void HeardInterface::addSelection(int from, int to) { setSelection(0, from, to); }

void HeardInterface::removeSelection(int index)
{
    if (index == 0 && item() && m_heard->editable())
        QMetaObject::invokeMethod(item(), "deselect");
}

void HeardInterface::setSelection(int index, int from, int to)
{
    if (index == 0 && item() && m_heard->editable())
        QMetaObject::invokeMethod(item(), "select", Q_ARG(int, from), Q_ARG(int, to));
}

int HeardInterface::cursorPosition() const
{
    return item() && m_heard->editable() ? item()->property("cursorPosition").toInt() : 0;
}

void HeardInterface::setCursorPosition(int position)
{
    if (item() && m_heard->editable())
        item()->setProperty("cursorPosition", position);
}

QString HeardInterface::text(int from, int to) const
{
    if (!m_heard)
        return {};
    const QString all = m_heard->text();
    return all.mid(std::max(0, from), (to < 0 ? all.size() : to) - std::max(0, from));
}

int HeardInterface::characterCount() const { return m_heard ? static_cast<int>(m_heard->text().size()) : 0; }

QRect HeardInterface::characterRect(int offset) const
{
    QRectF there;
    if (!item() || !item()->window() || !m_heard->editable() ||
        !QMetaObject::invokeMethod(item(), "positionToRectangle", Q_RETURN_ARG(QRectF, there),
                                   Q_ARG(int, offset)))
        return {};
    const QPointF scene = item()->mapToScene(there.topLeft());
    return QRect(item()->window()->mapToGlobal(scene.toPoint()), there.size().toSize());
}

int HeardInterface::offsetAtPoint(const QPoint& /*point*/) const { return -1; }

QString HeardInterface::attributes(int /*offset*/, int* from, int* to) const
{
    *from = 0;
    *to = characterCount();
    return {};
}

void HeardInterface::deleteText(int from, int to)
{
    if (m_heard)
        m_heard->edit(from, to, {});
}

void HeardInterface::insertText(int at, const QString& text)
{
    if (m_heard)
        m_heard->edit(at, at, text);
}

void HeardInterface::replaceText(int from, int to, const QString& text)
{
    if (m_heard)
        m_heard->edit(from, to, text);
}

} // namespace mandorla::app
