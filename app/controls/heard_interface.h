#pragma once

#include "app/controls/heard.h"

#include <QAccessibleObject>

namespace mandorla::app {

// What Qt hands to the desktop of our items, instead of its own, which is not for others to build on: of one
// with a Heard what stands there, of another what its attached Accessible says, and no more than that.
class HeardInterface final : public QAccessibleObject,
                             public QAccessibleActionInterface,
                             public QAccessibleValueInterface,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit HeardInterface(QQuickItem& item);
    ~HeardInterface() override;
    Q_DISABLE_COPY_MOVE(HeardInterface)

    // Somebody has asked what it is, or was told.
    [[nodiscard]] static bool isKnown(const QObject* item);

    // The attached Accessible of an item; none of one that is ignored.
    [[nodiscard]] static QObject* attachedTo(const QQuickItem& item);

    // What the cover took out of its window is not heard, not even by whoever knew it before.
    [[nodiscard]] bool isValid() const override { return window() != nullptr; }
    [[nodiscard]] QAccessible::Role role() const override;
    [[nodiscard]] QAccessible::State state() const override;
    [[nodiscard]] QString text(QAccessible::Text which) const override;
    [[nodiscard]] QRect rect() const override;
    [[nodiscard]] QWindow* window() const override;
    [[nodiscard]] QAccessibleInterface* parent() const override;
    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    void* interface_cast(QAccessible::InterfaceType which) override;

    [[nodiscard]] QStringList actionNames() const override;
    void doAction(const QString& name) override;
    [[nodiscard]] QStringList keyBindingsForAction(const QString&) const override { return {}; }

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override { return 0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 1; }

    void selection(int index, int* from, int* to) const override;
    [[nodiscard]] int selectionCount() const override;
    void addSelection(int from, int to) override;
    void removeSelection(int index) override;
    void setSelection(int index, int from, int to) override;
    [[nodiscard]] int cursorPosition() const override;
    void setCursorPosition(int position) override;
    [[nodiscard]] QString text(int from, int to) const override;
    [[nodiscard]] int characterCount() const override;
    [[nodiscard]] QRect characterRect(int offset) const override;
    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override;
    void scrollToSubstring(int, int) override {}
    QString attributes(int offset, int* from, int* to) const override;

    void deleteText(int from, int to) override;
    void insertText(int at, const QString& text) override;
    void replaceText(int from, int to, const QString& text) override;

private:
    [[nodiscard]] QQuickItem* item() const { return qobject_cast<QQuickItem*>(object()); }
    [[nodiscard]] Heard* heard() const { return Heard::of(object()); }
    [[nodiscard]] QAccessible::Role kind() const;
    // Orca 48 speaks of a heading nothing but its text: its name alone is not heard.
    [[nodiscard]] bool isHeading() const { return kind() == QAccessible::Heading; }
    [[nodiscard]] QString words() const; // of the text interface
    [[nodiscard]] bool editable() const { return heard() && heard()->editable(); }
    // Of the attached Accessible.
    [[nodiscard]] QVariant attached(const char* property) const;
    [[nodiscard]] bool canBePressed() const;

    const QObject* m_of; // also once it has gone
};

} // namespace mandorla::app
