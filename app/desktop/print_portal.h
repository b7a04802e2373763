#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>
#include <QVariantMap>

class QWindow;

namespace mandorla::app {

// Prints through the system's own dialog, which the desktop's portal shows: nothing of it is in a file of
// ours, nor is the job named after what it is. Not protected: from there on it is with the system and the
// printer; and while the portal is asked, this process is InSight.
class PrintPortal : public QObject
{
    Q_OBJECT

public:
    explicit PrintPortal(const QDBusConnection& bus, QObject* parent = nullptr);

    // The dialog belongs before this window. Only of X11 the portal is told which one it is: the name that it
    // goes by under Wayland, Qt gives nobody. There the desktop puts the dialog where it puts whatever is
    // new.
    void print(const QByteArray& pdf, QWindow* window);

signals:
    void unavailable(); // no desktop here has such a dialog, or it did not come to printing
    void shown();

private Q_SLOTS:
    void answered(uint how, const QVariantMap& results);

private:
    QDBusConnection m_bus;
};

} // namespace mandorla::app
