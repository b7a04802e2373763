#include "app/controls/co_written_text.h"

#include "app/controls/text_change.h"
#include "app/controls/watched_field.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QInputMethodEvent>
#include <QTextCursor>

namespace mandorla::app {

CoWrittenText::CoWrittenText(QObject* parent)
    : QObject(parent)
{
    m_leftAlone.setSingleShot(true);
    m_leftAlone.setInterval(kComposingTime);
    connect(&m_leftAlone, &QTimer::timeout, this, [this] {
        QGuiApplication::inputMethod()->commit(); // it may know better what they come to
        decide();
        putHeld();
    });
}

void CoWrittenText::setField(QQuickItem* field)
{
    if (!turnTo(field, *this, m_field, m_document))
        return;
    m_held = false;
    m_leftAlone.stop();
    if (m_document) {
        put();
        connect(m_document, &QTextDocument::contentsChanged, this, &CoWrittenText::hear);
    }
    emit fieldChanged();
}

void CoWrittenText::setText(const QString& text)
{
    m_text = text;
    put();
    emit textChanged();
}

bool CoWrittenText::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusOut)
        decide();
    if (event->type() == QEvent::InputMethod && m_held) {
        m_leftAlone.start();
        QMetaObject::invokeMethod(this, &CoWrittenText::putHeld,
                                  Qt::QueuedConnection); // when the field has had it
    }
    return QObject::eventFilter(watched, event);
}

bool CoWrittenText::composes() const
{
    return m_field && !m_field->property("preeditText").toString().isEmpty();
}

// What is being composed stays as it is now.
void CoWrittenText::decide()
{
    if (!composes())
        return;
    QInputMethodEvent decided;
    decided.setCommitString(m_field->property("preeditText").toString());
    QCoreApplication::sendEvent(m_field, &decided);
}

void CoWrittenText::putHeld()
{
    if (!m_held || composes())
        return;
    m_held = false;
    m_leftAlone.stop();
    put();
}

void CoWrittenText::put()
{
    if (!m_document || m_putting || m_held)
        return;
    if (composes() && shown() != m_text) {
        m_held = true;
        m_leftAlone.start();
        return;
    }
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
QString CoWrittenText::shown() const
{
    QString text = m_document->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(QChar::LineSeparator, u'\n');
    return text;
}

void CoWrittenText::hear()
{
    if (m_putting)
        return;
    const QString now = shown();
    if (now == m_shown)
        return;
    m_text = m_held ? bothOf(m_shown, now, m_text) : now;
    m_shown = now;
    emit typed(m_text);
}

} // namespace mandorla::app
