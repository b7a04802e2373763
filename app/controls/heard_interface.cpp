#include "app/controls/heard_interface.h"

#include <QQuickWindow>
#include <QSet>

#include <algorithm>

namespace mandorla::app {

namespace {

// The nearest below that are heard, in the order in which they stand.
void collect(const QQuickItem& item, QList<QAccessibleInterface*>& found)
{
    for (QQuickItem* child : item.childItems()) {
        if (QAccessibleInterface* heard =
                HeardInterface::attachedTo(*child) ? QAccessible::queryAccessibleInterface(child) : nullptr)
            found << heard;
        else
            collect(*child, found);
    }
}

QSet<const QObject*>& known()
{
    static QSet<const QObject*> items;
    return items;
}

QList<QAccessibleInterface*> below(const QQuickItem* item)
{
    QList<QAccessibleInterface*> found;
    if (item)
        collect(*item, found);
    return found;
}

} // namespace

HeardInterface::HeardInterface(QQuickItem& item)
    : QAccessibleObject(&item)
    , m_of(&item)
{
}

HeardInterface::~HeardInterface() { known().remove(m_of); }

bool HeardInterface::isKnown(const QObject* item) { return known().contains(item); }

// Only QML knows the type of what it attaches. Qt also keeps an interface for what is ignored.
QObject* HeardInterface::attachedTo(const QQuickItem& item)
{
    for (QObject* child : item.children())
        if (child->inherits("QQuickAccessibleAttached"))
            return child->property("ignored").toBool() ? nullptr : child;
    return nullptr;
}

QVariant HeardInterface::attached(const char* property) const
{
    const QObject* const said = item() ? attachedTo(*item()) : nullptr;
    return said ? said->property(property) : QVariant();
}

QAccessible::Role HeardInterface::role() const
{
    known().insert(m_of);
    return kind();
}

QAccessible::Role HeardInterface::kind() const
{
    return heard() ? heard()->role() : static_cast<QAccessible::Role>(attached("role").toInt());
}

QAccessible::State HeardInterface::state() const
{
    known().insert(m_of);
    if (heard())
        return heard()->state();
    QAccessible::State state;
    const QQuickWindow* const window = item() ? item()->window() : nullptr;
    if (!window || !window->isVisible() || !item()->isVisible() || qFuzzyIsNull(item()->opacity()))
        state.invisible = state.offscreen = true;
    state.disabled = item() && !item()->isEnabled();
    state.focused = window && window->activeFocusItem() == item();
    state.focusable = state.focused || attached("focusable").toBool();
    state.readOnly = kind() == QAccessible::StaticText;
    return state;
}

QString HeardInterface::text(QAccessible::Text which) const
{
    known().insert(m_of);
    switch (which) {
    case QAccessible::Name:
        return heard() ? heard()->name() : attached("name").toString();
    case QAccessible::Description:
        return heard() ? heard()->description() : attached("description").toString();
    case QAccessible::Value:
        return heard() ? heard()->text() : QString();
    default:
        return {};
    }
}

bool HeardInterface::canBePressed() const
{
    return heard() ? heard()->presses() : role() == QAccessible::Button;
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
        if (attachedTo(*above))
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
    const bool steps = heard() && heard()->steps();
    switch (which) {
    case QAccessible::ActionInterface:
        return static_cast<QAccessibleActionInterface*>(this);
    case QAccessible::ValueInterface:
        return steps ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
    case QAccessible::TextInterface:
        return editable() || steps || isHeading() ? static_cast<QAccessibleTextInterface*>(this) : nullptr;
    case QAccessible::EditableTextInterface:
        return editable() ? static_cast<QAccessibleEditableTextInterface*>(this) : nullptr;
    default:
        return nullptr;
    }
}

// --- what it does ---

QStringList HeardInterface::actionNames() const
{
    if (!item() || !item()->isEnabled())
        return {};
    QStringList names;
    if (canBePressed())
        names << (heard() && heard()->checkable() ? toggleAction() : pressAction());
    if (heard() && heard()->steps())
        names << increaseAction() << decreaseAction();
    if (state().focusable)
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
        emit heard() -> increase();
    else if (name == decreaseAction())
        emit heard() -> decrease();
    else if (heard())
        emit heard() -> press();
    else
        QMetaObject::invokeMethod(attachedTo(*item()), "pressAction");
}

QVariant HeardInterface::currentValue() const { return heard() ? std::max(0, heard()->value()) : 0; }

void HeardInterface::setCurrentValue(const QVariant& value)
{
    if (heard() && heard()->steps() && item()->isEnabled())
        emit heard() -> valueAsked(std::clamp(value.toInt(), 0, heard()->last()));
}

QVariant HeardInterface::maximumValue() const { return heard() ? heard()->last() : 0; }

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
    const bool some = index == 0 && item() && editable();
    *from = some ? item()->property("selectionStart").toInt() : 0;
    *to = some ? item()->property("selectionEnd").toInt() : 0;
}

void HeardInterface::addSelection(int from, int to) { setSelection(0, from, to); }

void HeardInterface::removeSelection(int index)
{
    if (index == 0 && item() && editable())
        QMetaObject::invokeMethod(item(), "deselect");
}

void HeardInterface::setSelection(int index, int from, int to)
{
    if (index == 0 && item() && editable())
        QMetaObject::invokeMethod(item(), "select", Q_ARG(int, from), Q_ARG(int, to));
}

int HeardInterface::cursorPosition() const
{
    return item() && editable() ? item()->property("cursorPosition").toInt() : 0;
}

void HeardInterface::setCursorPosition(int position)
{
    if (item() && editable())
        item()->setProperty("cursorPosition", position);
}

QString HeardInterface::words() const
{
    return isHeading() ? text(QAccessible::Name) : heard() ? heard()->text() : QString();
}

QString HeardInterface::text(int from, int to) const
{
    const QString all = words();
    return all.mid(std::max(0, from), (to < 0 ? all.size() : to) - std::max(0, from));
}

int HeardInterface::characterCount() const { return static_cast<int>(words().size()); }

QRect HeardInterface::characterRect(int offset) const
{
    QRectF there;
    if (!item() || !item()->window() || !editable() ||
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
    if (heard())
        heard()->edit(from, to, {});
}

void HeardInterface::insertText(int at, const QString& text)
{
    if (heard())
        heard()->edit(at, at, text);
}

void HeardInterface::replaceText(int from, int to, const QString& text)
{
    if (heard())
        heard()->edit(from, to, text);
}

} // namespace mandorla::app
