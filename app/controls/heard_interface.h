#pragma once

#include "app/controls/heard.h"

#include <QAccessibleObject>

namespace mandorla::app {

// What Qt hands to the desktop of an item with a Heard. Qt's own for items is not for others to build on.
class HeardInterface final : public QAccessibleObject,
                             public QAccessibleActionInterface,
                             public QAccessibleValueInterface,
                             public QAccessibleTextInterface,
                             public QAccessibleEditableTextInterface
{
public:
    explicit HeardInterface(Heard& heard);

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
    [[nodiscard]] QQuickItem* item() const { return m_heard ? m_heard->item() : nullptr; }

    QPointer<Heard> m_heard;
};

} // namespace mandorla::app
