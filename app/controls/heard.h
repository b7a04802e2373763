#pragma once

#include <QAccessible>
#include <QObject>
#include <QPointer>
#include <QQmlParserStatus>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

#include <utility>

namespace mandorla::app {

// What a screen reader hears of the item it is declared in, where Qt says otherwise or says it twice. The
// item keeps an attached Accessible.role (else Qt knows nothing of it) and a name (for tests); what is heard
// stands here, the same whether a screen reader came before the item or after it, and on each Qt.
//
//  - A change is told once, when it has happened. What Qt tells by itself of states, names and texts of this
//  item is kept
//    back.
//  - Of a `secret` text there are dots, as many as letters, on every way; also while its letters show on the
//  screen.
//  - An item that is disabled says so, and does nothing then. `why` goes before its description while it is.
//  - Only what has the focus itself says so, not the scopes around it.
//  - With a `valueText`, that is what is read: a step's name, not its number.
class Heard : public QObject, public QQmlParserStatus
{
    Q_OBJECT
    Q_INTERFACES(QQmlParserStatus)
    QML_ELEMENT
    Q_PROPERTY(int role MEMBER m_role NOTIFY roleChanged) // of QML's Accessible
    Q_PROPERTY(QString name MEMBER m_name NOTIFY nameChanged)
    Q_PROPERTY(QString description MEMBER m_description NOTIFY descriptionChanged)
    Q_PROPERTY(QString why MEMBER m_why NOTIFY descriptionChanged)
    Q_PROPERTY(bool focusable MEMBER m_focusable NOTIFY roleChanged)
    Q_PROPERTY(bool checkable MEMBER m_checkable NOTIFY roleChanged)
    Q_PROPERTY(bool checked MEMBER m_checked NOTIFY checkedChanged)
    Q_PROPERTY(bool presses MEMBER m_presses NOTIFY roleChanged) // takes press()
    // A text that is written here: the item is a TextInput or a TextEdit.
    Q_PROPERTY(bool editable MEMBER m_editable NOTIFY roleChanged)
    Q_PROPERTY(bool secret MEMBER m_secret NOTIFY roleChanged)
    // One of several steps from 0 to `last`; -1: none yet.
    Q_PROPERTY(int value MEMBER m_value NOTIFY valueChanged)
    Q_PROPERTY(int last MEMBER m_last NOTIFY roleChanged)
    Q_PROPERTY(QString valueText MEMBER m_valueText NOTIFY valueTextChanged)

public:
    explicit Heard(QObject* parent = nullptr);
    ~Heard() override;

    void classBegin() override {}
    void componentComplete() override;

    // That of an item, if it has one.
    [[nodiscard]] static Heard* of(const QObject* item);
    [[nodiscard]] QAccessible::Role role() const { return static_cast<QAccessible::Role>(m_role); }
    [[nodiscard]] const QString& name() const { return m_name; }
    [[nodiscard]] QString description() const;
    [[nodiscard]] QAccessible::State state() const;
    [[nodiscard]] bool presses() const { return m_presses; }
    [[nodiscard]] bool checkable() const { return m_checkable; }
    [[nodiscard]] bool editable() const { return m_editable; }
    [[nodiscard]] bool steps() const { return m_last >= 0; }
    [[nodiscard]] int value() const { return m_value; }
    [[nodiscard]] int last() const { return m_last; }
    [[nodiscard]] const QString& valueText() const { return m_valueText; }
    // As it is handed out.
    [[nodiscard]] QString text() const;
    // The cursor is there now; false: so it was told already, perhaps with a change of the text.
    [[nodiscard]] bool movesCaretTo(int place) { return std::exchange(m_toldCaret, place) != place; }
    // As a person would have typed it.
    void edit(int from, int to, const QString& in);

signals:
    void roleChanged();
    void nameChanged();
    void descriptionChanged();
    void checkedChanged();
    void valueChanged();
    void valueTextChanged();

    void press();
    void increase();
    void decrease();
    void valueAsked(int value);
    void edited();

private:
    void tell(QAccessibleEvent& event) const;
    void tell(QAccessible::Event what) const;
    Q_SLOT void followText();

    QPointer<QQuickItem> m_item;
    QString m_name, m_description, m_why, m_valueText;
    QString m_told; // of the text
    int m_role = QAccessible::NoRole;
    int m_value = -1;
    int m_last = -1;
    int m_toldCaret = -1; // nothing told yet
    bool m_focusable = false;
    bool m_checkable = false;
    bool m_checked = false;
    bool m_presses = false;
    bool m_editable = false;
    bool m_secret = false;
};

} // namespace mandorla::app
