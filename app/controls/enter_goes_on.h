#pragma once

#include <QObject>
#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// While `on`, Enter is not for this button: it does not see it, its parents do. To leave the key alone is not
// enough: on desktops where a button is pressed by Enter as well as by Space (GNOME's and KDE's, Qt 6.8), one
// of Qt's takes whatever our handlers leave, also what a field inside of it has left.
class EnterGoesOn : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickItem* from READ from WRITE setFrom NOTIFY changed)
    Q_PROPERTY(bool on MEMBER m_on NOTIFY changed)

public:
    [[nodiscard]] QQuickItem* from() const { return m_from; }
    void setFrom(QQuickItem* button);
    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    void changed();

private:
    QPointer<QQuickItem> m_from;
    bool m_on = true;
};

} // namespace mandorla::app
