#pragma once

#include "app/controls/compose.h"

#include <QInputMethodEvent>
#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QTextDocument>
#include <QtQml/qqmlregistration.h>

#include <memory>

class QKeyEvent;

namespace mandorla::app {

// How our text fields behave where Qt's do otherwise. Declared inside a TextArea or TextField, lives as long.
//
//  - Enter, and Alt with any key, belong to the page: the field does not see them, its parents do. In a
//    TextArea Shift Enter breaks the line.
//  - Tab and Shift Tab move on, they are never a letter.
//  - What one selects with the keyboard is not handed to the clipboard of the middle button.
//  - In a TextArea every line is `lineHeight` pixels high (0: as the font has it), and what was just put in
//    is cut at a whole character when all would be longer than `maxBytes` of UTF-8 or `maxSigns` (0: no
//    limit). A control character becomes a space, and so does U+FFFC: a field shows nothing of a text with
//    that in it.
//  - In a `secret` TextField no input method has a part, whether or not it is masked: none learns from it,
//    shows it or is told what stands in it, and the same keys give the same text in every session (Compose).
//    A keyboard on the screen types into it as a real one does, or not at all. It is not copied from.
//
// What is selected with the mouse is kept from the clipboard by FieldMouse.qml.
class FieldManners : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* field READ field WRITE setField NOTIFY fieldChanged)
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged)
    Q_PROPERTY(int maxBytes READ maxBytes WRITE setMaxBytes NOTIFY maxBytesChanged)
    Q_PROPERTY(int maxSigns MEMBER m_maxSigns NOTIFY maxSignsChanged) // Unicode code points
    Q_PROPERTY(bool secret READ secret WRITE setSecret NOTIFY secretChanged)
    Q_PROPERTY(int bytes READ bytes NOTIFY bytesChanged)
    // False: undo and redo belong to the page, which has a way back of its own.
    Q_PROPERTY(bool undoes MEMBER m_undoes NOTIFY undoesChanged)

public:
    [[nodiscard]] QQuickItem* field() const { return m_field; }
    void setField(QQuickItem* field);
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal pixels);
    [[nodiscard]] int maxBytes() const { return m_maxBytes; }
    void setMaxBytes(int bytes);
    [[nodiscard]] int bytes() const { return m_bytes; }
    [[nodiscard]] bool secret() const { return m_compose != nullptr; }
    void setSecret(bool secret);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void fieldChanged();
    void lineHeightChanged();
    void maxBytesChanged();
    void maxSignsChanged();
    void bytesChanged();
    void secretChanged();
    void undoesChanged();

private:
    void putIn(int position, int added);
    void tidy();
    void selectBy(const QKeyEvent& key);
    bool keepInputMethodOut(QEvent& event);
    bool composes(const QKeyEvent& key);
    void cleanWhatWasPutIn();
    void setHeightOfLines();

    QPointer<QQuickItem> m_field;
    QPointer<QTextDocument> m_document; // none in a TextField
    qreal m_lineHeight = 0;
    int m_maxBytes = 0;
    int m_maxSigns = 0;
    int m_bytes = 0;
    int m_position = 0; // of what was put in last
    int m_added = 0;
    bool m_tidying = false;
    bool m_undoes = true;
    std::unique_ptr<Compose> m_compose; // only where it is secret
};

} // namespace mandorla::app
