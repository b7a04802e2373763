#pragma once

#include <QByteArray>
#include <QDBusConnection>
#include <QObject>

namespace mandorla::app {

// Prints through the system's own dialog, which the desktop's portal shows: nothing of it is in a file of ours, nor
// is the job named after what it is. Not protected: from there on it is with the system and the printer.
class PrintPortal : public QObject
{
    Q_OBJECT

public:
    explicit PrintPortal(const QDBusConnection& bus = QDBusConnection::sessionBus(), QObject* parent = nullptr);

    void print(const QByteArray& pdf);

signals:
    void unavailable(); // no desktop here has such a dialog
    void shown();

private:
    QDBusConnection m_bus;
};

} // namespace mandorla::app
