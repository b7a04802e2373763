#include "app/qml/controls/shared_text.h"

#include "app/qml/controls/text_change.h"

#include <QQuickTextDocument>
#include <QTextCursor>

namespace mandorla::app {

void SharedText::setField(QQuickItem* field)
{
    if (m_field == field)
        return;
    if (m_document)
        m_document->disconnect(this);
    m_field = field;
    m_document = nullptr;
    if (m_field)
        if (auto* text = m_field->property("textDocument").value<QQuickTextDocument*>())
            m_document = text->textDocument();
    if (m_document) {
        put();
        connect(m_document, &QTextDocument::contentsChanged, this, &SharedText::hear);
    }
    emit fieldChanged();
}

void SharedText::setText(const QString& text)
{
    m_text = text;
    put();
    emit textChanged();
}

void SharedText::put()
{
    if (!m_document || m_putting)
        return;
    m_shown = shown();
    const auto changes = changesOf(m_shown, m_text);
    if (changes.empty())
        return;
    m_putting = true;
    const auto place = [&](const char* name) { return m_field->property(name).toInt(); };
    const auto after = [&](int before) { return static_cast<int>(placeAfter(before, changes)); };
    const int own = after(place("cursorPosition"));
    const int start = after(place("selectionStart"));
    const int end = after(place("selectionEnd"));
    QTextCursor cursor(m_document);
    cursor.beginEditBlock();
    for (const TextChange& change : changes) {
        cursor.setPosition(static_cast<int>(change.at));
        cursor.setPosition(static_cast<int>(change.at + change.gone), QTextCursor::KeepAnchor);
        cursor.insertText(change.come);
    }
    cursor.endEditBlock();
    m_document->clearUndoRedoStacks();
    const int anchor = own == start ? end : start;
    if (place("cursorPosition") != own || start != end)
        m_field->setProperty("cursorPosition", anchor);
    if (anchor != own)
        QMetaObject::invokeMethod(m_field, "moveCursorSelection", Q_ARG(int, own));
    m_shown = shown();
    m_putting = false;
}

// As toPlainText(), but a no-break space stays one.
QString SharedText::shown() const
{
    QString text = m_document->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void SharedText::hear()
{
    if (m_putting)
        return;
    const QString now = shown();
    if (now == m_shown)
        return;
    m_shown = now;
    m_text = now;
    emit typed(now);
}

} // namespace mandorla::app
