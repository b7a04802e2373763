#pragma once

#include <QAccessible>
#include <QObject>
#include <QPointer>
#include <QQuickWindow>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// Tells what has the focus in a window once more, when the window comes to the front, and when somebody
// begins to listen while it is in front. Qt tells only that it moves, so that on arrival nothing would be
// heard of it, and the first letters of a passphrase would be read aloud.
class FocusTold : public QObject, public QAccessible::ActivationObserver
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickWindow* of READ of WRITE setOf NOTIFY ofChanged)

public:
    explicit FocusTold(QObject* parent = nullptr);
    ~FocusTold() override;

    [[nodiscard]] QQuickWindow* of() const { return m_window; }
    void setOf(QQuickWindow* window);
    void accessibilityActiveChanged(bool active) override;

signals:
    void ofChanged();

private:
    void tell() const;

    QPointer<QQuickWindow> m_window;
    QTimer m_soon;
};

} // namespace mandorla::app
