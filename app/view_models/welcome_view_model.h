#pragma once

#include "app/view_models/qt.h"

#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// "Welcome", and "Before we begin" ahead of it. Neither stores or sends anything; both only lead on. The
// texts, "what will my partner see" among them, stand in the page.
class WelcomeViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

public:
    using QObject::QObject;

    // "Before we begin" was read: on to the welcome.
    Q_INVOKABLE void goOn() { emit beforeWeBeginRead(); }
    // "Begin", just for tonight: on to connecting.
    Q_INVOKABLE void begin() { emit begun(); }

signals:
    void beforeWeBeginRead();
    void begun();
};

} // namespace mandorla::app
