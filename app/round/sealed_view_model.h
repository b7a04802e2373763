#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace mandorla::sync {
class Partner;
}

namespace mandorla::app {

// "Sealed": one's own answers are sealed, here. Nothing on it changes before both have sealed; then the next
// page follows by itself.
class SealedViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

public:
    using QObject::QObject;

    // "Change my mind": back to the review. Has no effect once this laptop's seals have left, a moment before
    // the next page.
    Q_INVOKABLE void unseal();

    void setPartner(sync::Partner* partner);

signals:
    void unsealed();

private:
    QPointer<sync::Partner> m_partner;
};

} // namespace mandorla::app
