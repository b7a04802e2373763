#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QString>
#include <QTextDocument>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace mandorla::app {

// A text that two people write at once, in a TextArea. Declared inside it, lives as long. What comes from
// above is put in word by word, so that the cursor and what is selected stay on the words they are on; what
// the person does is told by typed(), and nothing else is: a document also changes when it is laid out, and
// need not show every sign that was put in. To tell that as typed would tell the other one that this screen
// shows it.
//
// While the person composes (an accent, kana, pinyin: signs that are not yet decided), what comes from above
// is held, for to put it in would end that. It comes in once they are decided, and at the latest when the
// field loses the focus or they were left alone for kComposingTime: then they stay as they are. What is typed
// meanwhile is told as done to the held text.
//
// Undo takes back what was typed here since the other one's last change, and nothing before it: so it never
// brings back words that the other one took away, nor takes away theirs.
inline constexpr std::chrono::seconds kComposingTime{20};

class CoWrittenText : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* field READ field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    explicit CoWrittenText(QObject* parent = nullptr);

    [[nodiscard]] QQuickItem* field() const { return m_field; }
    void setField(QQuickItem* field);
    [[nodiscard]] QString text() const { return m_text; }
    void setText(const QString& text);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void fieldChanged();
    void textChanged();
    void typed(const QString& text); // all of it, as the field shows it now

private:
    void put();
    void putHeld();
    void hear();
    [[nodiscard]] bool composes() const;
    void decide();
    [[nodiscard]] QString shown() const;

    QPointer<QQuickItem> m_field;
    QPointer<QTextDocument> m_document;
    QString m_text;
    QString m_shown; // of it, when it was last put in or typed
    bool m_putting = false;
    bool m_held = false; // m_text is not yet in the document
    QTimer m_leftAlone;  // while it is held
};

} // namespace mandorla::app
