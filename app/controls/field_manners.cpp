#include "app/controls/field_manners.h"

#include "app/controls/watched_field.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QTextBlock>
#include <QTextCursor>
#include <QVariant>

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace mandorla::app {

namespace {

constexpr std::array kMoves{Qt::Key_Left, Qt::Key_Right, Qt::Key_Up,     Qt::Key_Down,
                            Qt::Key_Home, Qt::Key_End,   Qt::Key_PageUp, Qt::Key_PageDown};

} // namespace

void FieldManners::setField(QQuickItem* field)
{
    if (!turnTo(field, *this, m_field, m_document))
        return;
    if (m_document) {
        connect(m_document, &QTextDocument::contentsChange, this,
                [this](int position, int, int added) { putIn(position, added); });
        connect(m_document, &QTextDocument::contentsChanged, this, &FieldManners::tidy);
        tidy();
    }
    emit fieldChanged();
}

void FieldManners::setLineHeight(qreal pixels)
{
    if (qFuzzyCompare(1 + m_lineHeight, 1 + pixels))
        return;
    m_lineHeight = pixels;
    tidy();
    emit lineHeightChanged();
}

void FieldManners::setMaxBytes(int bytes)
{
    if (m_maxBytes == bytes)
        return;
    m_maxBytes = bytes;
    emit maxBytesChanged();
}

void FieldManners::setSecret(bool secret)
{
    if (secret == this->secret())
        return;
    m_compose = secret ? std::make_unique<Compose>() : nullptr;
    emit secretChanged();
}

bool FieldManners::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_field && m_compose && keepInputMethodOut(*event))
        return true;
    const bool asks = event->type() == QEvent::ShortcutOverride;
    if (watched != m_field || (!asks && event->type() != QEvent::KeyPress))
        return QObject::eventFilter(watched, event);
    auto* key = static_cast<QKeyEvent*>(event);
    if (!m_undoes && (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))) {
        event->ignore();
        return true;
    }
    if (asks)
        return QObject::eventFilter(watched, event);
    if (m_compose && (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Cut)))
        return true; // not even while its letters show
    if (m_compose && composes(*key))
        return true;
    const bool shift = key->modifiers().testFlag(Qt::ShiftModifier);
    switch (key->key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool forward = key->key() == Qt::Key_Tab && !shift;
        if (auto* next = m_field->nextItemInFocusChain(forward))
            next->forceActiveFocus(forward ? Qt::TabFocusReason : Qt::BacktabFocusReason);
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (shift && m_document)
            return false;
        event->ignore();
        return true;
    default:
        break;
    }
    if (key->modifiers().testFlag(Qt::AltModifier) && !key->modifiers().testFlag(Qt::ControlModifier)) {
        event->ignore();
        return true;
    }
    if (key->matches(QKeySequence::SelectAll)) {
        QMetaObject::invokeMethod(m_field, "selectAll");
        return true;
    }
    if (shift && m_document && std::ranges::find(kMoves, key->key()) != kMoves.end()) {
        selectBy(*key);
        return true;
    }
    return false;
}

// A field that takes no input from it gets every key itself.
bool FieldManners::keepInputMethodOut(QEvent& event)
{
    switch (event.type()) {
    case QEvent::InputMethodQuery: {
        QObject& field = *m_field; // only an item hides event()
        field.event(&event);
        auto& query = static_cast<QInputMethodQueryEvent&>(event);
        // Input methods may ask all the same, and hand on what they hear: neither what stands here, nor how
        // much.
        for (const auto& [asked, answer] : std::initializer_list<std::pair<Qt::InputMethodQuery, QVariant>>{
                 {Qt::ImEnabled, false},
                 {Qt::ImSurroundingText, QString()},
                 {Qt::ImCurrentSelection, QString()},
                 {Qt::ImTextBeforeCursor, QString()},
                 {Qt::ImTextAfterCursor, QString()},
                 {Qt::ImCursorPosition, 0},
                 {Qt::ImAnchorPosition, 0},
                 {Qt::ImAbsolutePosition, 0}})
            if (query.queries() & asked)
                query.setValue(asked, answer);
        return true;
    }
    case QEvent::InputMethod: { // what is not yet decided would be shown in clear, even where it is masked
        const auto& made = static_cast<QInputMethodEvent&>(event);
        if (made.preeditString().isEmpty())
            return false;
        QInputMethodEvent decided;
        decided.setCommitString(made.commitString(), made.replacementStart(), made.replacementLength());
        QCoreApplication::sendEvent(m_field, &decided);
        return true;
    }
    case QEvent::FocusOut:
        m_compose->reset();
        return false;
    default:
        return false;
    }
}

bool FieldManners::composes(const QKeyEvent& key)
{
    QString letter;
    if (!m_compose->take(key, letter))
        return false;
    if (!letter.isEmpty()) {
        QKeyEvent made(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QCoreApplication::sendEvent(m_field, &made);
    }
    return true;
}

// Moves as the key would without Shift, then selects from where one began.
void FieldManners::selectBy(const QKeyEvent& key)
{
    const int cursor = m_field->property("cursorPosition").toInt();
    const int start = m_field->property("selectionStart").toInt();
    const int anchor = cursor == start ? m_field->property("selectionEnd").toInt() : start;
    m_field->setProperty("cursorPosition", cursor);
    QMetaObject::invokeMethod(m_field, "deselect");
    QKeyEvent plain(QEvent::KeyPress, key.key(), key.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier));
    QCoreApplication::sendEvent(m_field, &plain);
    const int now = m_field->property("cursorPosition").toInt();
    QMetaObject::invokeMethod(m_field, "select", Q_ARG(int, anchor), Q_ARG(int, now));
}

void FieldManners::putIn(int position, int added)
{
    if (m_tidying)
        return;
    m_position = position;
    m_added = added;
}

void FieldManners::tidy()
{
    if (m_tidying || !m_document)
        return;
    m_tidying = true;
    cleanWhatWasPutIn();
    setHeightOfLines();
    m_tidying = false;
    const int bytes = static_cast<int>(m_document->toPlainText().toUtf8().size());
    if (std::exchange(m_bytes, bytes) != bytes)
        emit bytesChanged();
}

void FieldManners::cleanWhatWasPutIn()
{
    // A document ends with a separator of its own, which toPlainText leaves out.
    const QString text = m_document->toPlainText();
    const int size = static_cast<int>(text.size());
    const int from = std::clamp(m_position, 0, size);
    const int to = std::clamp(from + m_added, from, size);
    m_added = 0;

    QTextCursor cursor(m_document);
    for (int i = from; i < to; ++i) {
        const bool stands =
            text[i].category() != QChar::Other_Control && text[i] != QChar::ObjectReplacementCharacter;
        if (stands || text[i] == u'\n')
            continue;
        cursor.setPosition(i);
        cursor.setPosition(i + 1, QTextCursor::KeepAnchor);
        cursor.insertText(QStringLiteral(" "));
    }

    qsizetype bytesOver = m_maxBytes > 0 ? text.toUtf8().size() - m_maxBytes : 0;
    qsizetype signsOver = m_maxSigns > 0 ? text.toUcs4().size() - m_maxSigns : 0;
    int end = to;
    while ((bytesOver > 0 || signsOver > 0) && end > from) {
        const int start = end - (end - from > 1 && text[end - 1].isLowSurrogate() ? 2 : 1);
        bytesOver -= text.mid(start, end - start).toUtf8().size();
        --signsOver;
        end = start;
    }
    if (end < to) {
        cursor.setPosition(end);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
}

void FieldManners::setHeightOfLines()
{
    const auto wanted = m_lineHeight > 0 ? QTextBlockFormat::FixedHeight : QTextBlockFormat::SingleHeight;
    for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.lineHeightType() == wanted && qFuzzyCompare(1 + format.lineHeight(), 1 + m_lineHeight))
            continue;
        format.setLineHeight(m_lineHeight, wanted);
        QTextCursor cursor(block);
        cursor.joinPreviousEditBlock(); // one step back undoes both
        cursor.setBlockFormat(format);
        cursor.endEditBlock();
    }
}

} // namespace mandorla::app
