#include "app/controls/heard.h"

#include "app/controls/heard_interface.h"
#include "app/words/readable_texts.h"

#include <QHash>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>
#include <QVariant>

#include <algorithm>

namespace mandorla::app {

namespace {

// Who is heard by which; items end in the thread of the windows.
QHash<const QObject*, Heard*>& all()
{
    static QHash<const QObject*, Heard*> heard;
    return heard;
}

bool g_ours = false; // what is told just now

// Of every item that is heard, with a Heard or without.
QAccessibleInterface* interfaceOf(const QString& /*className*/, QObject* object)
{
    auto* const item = qobject_cast<QQuickItem*>(object);
    return item && (all().contains(item) || HeardInterface::attachedTo(*item)) ? new HeardInterface(*item)
                                                                               : nullptr;
}

bool isOursToTell(QAccessible::Event what)
{
    switch (what) {
    case QAccessible::StateChanged:
    case QAccessible::NameChanged:
    case QAccessible::DescriptionChanged:
    case QAccessible::ValueChanged:
    case QAccessible::TextInserted:
    case QAccessible::TextRemoved:
    case QAccessible::TextUpdated:
        return true;
    default:
        return false;
    }
}

// A page that begins has many things, and what has the focus is told last: a screen reader that goes through
// all the others first is late for it, and reads the letters typed meanwhile aloud. Whoever has not heard of
// a thing yet asks for all of it when they do. Only what is announced by coming into sight is told at once.
bool saysNothingNew(const QAccessibleEvent& event)
{
    Heard* const heard = Heard::of(event.object());
    const auto* const item = qobject_cast<QQuickItem*>(event.object());
    switch (event.type()) {
    case QAccessible::ObjectCreated: // before it is anywhere
        return item && !item->window();
    case QAccessible::ObjectShow:
    case QAccessible::ObjectHide:
    case QAccessible::StateChanged:
    case QAccessible::NameChanged:
    case QAccessible::DescriptionChanged:
        return item && !HeardInterface::isKnown(item) &&
               !(heard && heard->role() == QAccessible::Notification);
    // Of a field that has not the focus yet: Orca takes a caret for the focus, and does not read it then when
    // it comes.
    case QAccessible::TextCaretMoved:
        return (item && !item->hasActiveFocus()) ||
               (heard &&
                !heard->movesCaretTo(static_cast<const QAccessibleTextCursorEvent&>(event).cursorPosition()));
    case QAccessible::TextSelectionChanged:
        return item && !item->hasActiveFocus();
    default:
        return false;
    }
}

// A page has the focus for a moment, until it gives it to what is on it: told only if it still has it then.
bool passesOn(const QAccessibleEvent& event)
{
    auto* const page = qobject_cast<QQuickItem*>(event.object());
    if (event.type() != QAccessible::Focus || g_ours || !page || !page->isFocusScope() || Heard::of(page))
        return false;
    QTimer::singleShot(0, page, [page] {
        if (!page->window() || page->window()->activeFocusItem() != page)
            return;
        g_ours = true;
        QAccessibleEvent still(page, QAccessible::Focus);
        QAccessible::updateAccessibility(&still);
        g_ours = false;
    });
    return true;
}

// A heading that has the focus gets other words, or other ones below it: another card on the same page. To
// who listens it is another thing then, which gets the focus. A name that changes is not heard everywhere
// (Qt 6.4 tells the thing in place of the name, and Orca 43 drops that), and of what had the focus already
// nothing is said.
bool becomesAnother(const QAccessibleEvent& event)
{
    static QPointer<QQuickItem> soon;
    auto* const item = qobject_cast<QQuickItem*>(event.object());
    const auto hasFocus = [](const QQuickItem* of) {
        return of && of->window() && of->window()->isActive() && of->window()->activeFocusItem() == of;
    };
    if ((event.type() != QAccessible::NameChanged && event.type() != QAccessible::DescriptionChanged) ||
        !hasFocus(item) || !HeardInterface::isKnown(item) ||
        event.accessibleInterface()->role() != QAccessible::Heading)
        return false;
    if (soon != item)
        QTimer::singleShot(0, item, [item, hasFocus] { // with all that it gets now
            soon = nullptr;
            if (!hasFocus(item))
                return;
            QAccessibleInterface* const was = QAccessible::queryAccessibleInterface(item);
            QAccessibleEvent gone(was, QAccessible::ObjectDestroyed);
            QAccessible::updateAccessibility(&gone);
            QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(was));
            for (const QAccessible::Event what : {QAccessible::ObjectCreated, QAccessible::Focus}) {
                QAccessibleEvent now(item, what);
                QAccessible::updateAccessibility(&now);
            }
        });
    soon = item;
    return true;
}

// Before anything is told to the desktop.
void passOn(QAccessibleEvent* event)
{
    if (!g_ours && isOursToTell(event->type()) && all().contains(event->object()))
        return;
    if (saysNothingNew(*event) || passesOn(*event) || becomesAnother(*event))
        return;
    // A field that is not complete yet.
    if (event->type() == QAccessible::TextCaretMoved || event->type() == QAccessible::TextSelectionChanged)
        if (QAccessibleInterface* of = event->accessibleInterface(); !of || !of->textInterface())
            return;
    const auto us = QAccessible::installUpdateHandler(nullptr);
    QAccessible::updateAccessibility(event);
    QAccessible::installUpdateHandler(us);
}

void beThere()
{
    static const bool once = [] {
        QAccessible::installFactory(interfaceOf);
        QAccessible::installUpdateHandler(passOn);
        return true;
    }();
    (void)once;
}

} // namespace

Heard::Heard(QObject* parent)
    : QObject(parent)
{
    beThere();
    connect(this, &Heard::nameChanged, this, [this] { tell(QAccessible::NameChanged); });
    connect(this, &Heard::descriptionChanged, this, [this] { tell(QAccessible::DescriptionChanged); });
    connect(this, &Heard::checkedChanged, this, [this] {
        QAccessible::State changed;
        changed.checked = true;
        if (m_item) {
            QAccessibleStateChangeEvent event(m_item, changed);
            tell(event);
        }
    });
    connect(this, &Heard::valueTextChanged, this, [this] {
        if (m_item) {
            QAccessibleValueChangeEvent event(m_item, m_value);
            tell(event);
        }
    });
}

Heard* Heard::of(const QObject* item) { return all().value(item); }

Heard::~Heard()
{
    for (auto at = all().begin(); at != all().end();)
        at = at.value() == this ? all().erase(at) : std::next(at);
}

void Heard::componentComplete()
{
    m_item = qobject_cast<QQuickItem*>(parent());
    Q_ASSERT(m_item);
    all().insert(m_item, this);
    connect(m_item, &QObject::destroyed, this, [was = m_item.data()] { all().remove(was); });
    connect(m_item, &QQuickItem::enabledChanged, this, [this] {
        QAccessible::State changed;
        changed.disabled = true;
        QAccessibleStateChangeEvent event(m_item, changed);
        tell(event);
        tell(QAccessible::DescriptionChanged);
    });
    if (m_editable) {
        m_told = text();
        connect(m_item, SIGNAL(textChanged()), this, SLOT(followText()));
    }
}

void Heard::tell(QAccessibleEvent& event) const
{
    if (!QAccessible::isActive() || !m_item || !all().contains(m_item))
        return;
    g_ours = true;
    QAccessible::updateAccessibility(&event);
    g_ours = false;
}

void Heard::tell(QAccessible::Event what) const
{
    if (!m_item)
        return;
    QAccessibleEvent event(m_item, what);
    tell(event);
}

QString Heard::description() const
{
    if (m_item && !m_item->isEnabled() && !m_why.isEmpty())
        return oneAfterAnother(m_why, m_description);
    return m_description;
}

QAccessible::State Heard::state() const
{
    QAccessible::State state;
    if (!m_item)
        return state;
    const QQuickWindow* window = m_item->window();
    // A field may be drawn by others: then its own opacity is 0.
    if (!window || !window->isVisible() || !m_item->isVisible() ||
        (!m_editable && qFuzzyIsNull(m_item->opacity())))
        state.invisible = state.offscreen = true;
    state.disabled = !m_item->isEnabled();
    state.focused = window && window->activeFocusItem() == m_item;
    state.focusable = m_focusable || state.focused;
    state.checkable = m_checkable;
    state.checked = m_checked;
    state.editable = m_editable;
    state.selectableText = m_editable && !m_secret;
    state.multiLine = m_editable && m_item->inherits("QQuickTextEdit");
    state.passwordEdit = m_secret;
    return state;
}

QString Heard::text() const
{
    if (!m_editable)
        return m_valueText;
    const QString text = m_item ? m_item->property("text").toString() : QString();
    return m_secret ? QString(text.size(), QChar(0x2022)) : text;
}

void Heard::edit(int from, int to, const QString& in)
{
    if (!m_item || !m_item->isEnabled() || !m_editable)
        return;
    QString text = m_item->property("text").toString();
    const int size = static_cast<int>(text.size());
    from = std::clamp(from, 0, size);
    to = std::clamp(to < 0 ? size : to, from, size);
    text.replace(from, to - from, in);
    m_item->setProperty("text", text);
    m_item->setProperty("cursorPosition",
                        std::min(from + static_cast<int>(in.size()), m_item->property("length").toInt()));
    emit edited();
}

// What went and what came, between what stayed at both ends.
void Heard::followText()
{
    const QString was = std::exchange(m_told, text());
    const auto shorter = std::min(was.size(), m_told.size());
    const auto head = std::mismatch(was.begin(), was.begin() + shorter, m_told.begin()).first - was.begin();
    const auto tail =
        std::mismatch(was.rbegin(), was.rbegin() + (shorter - head), m_told.rbegin()).first - was.rbegin();
    const QString gone = was.mid(head, was.size() - head - tail);
    const QString come = m_told.mid(head, m_told.size() - head - tail);
    m_toldCaret = static_cast<int>(head + come.size()); // with it
    if (!m_item->isVisible())                           // the same words may show in another field
        return;
    if (!gone.isEmpty()) {
        QAccessibleTextRemoveEvent event(m_item, static_cast<int>(head), gone);
        tell(event);
    }
    if (!come.isEmpty()) {
        QAccessibleTextInsertEvent event(m_item, static_cast<int>(head), come);
        tell(event);
    }
}

} // namespace mandorla::app
