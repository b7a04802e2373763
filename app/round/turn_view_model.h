#pragma once

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace mandorla::sync {
class Partner;
}

namespace mandorla::app {

// "Turn together": one's own hand on the card, or not. Nothing here says anything of the other one's hand,
// nor of the card. What was last shared stays in view (RevealViewModel::any and the rest).
class TurnViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(bool hand READ hand NOTIFY changed)       // this laptop's own
    Q_PROPERTY(bool canTurn READ canTurn NOTIFY changed) // the two are together; paused: no

public:
    using QObject::QObject;

    Q_INVOKABLE void putHandOn();
    Q_INVOKABLE void takeHandBack();
    Q_INVOKABLE void toggleHand(); // Space
    Q_INVOKABLE void stop();       // "Stop here": the end, for both

    void setPartner(sync::Partner* partner);
    void follow() { emit changed(); }

    [[nodiscard]] bool hand() const;
    [[nodiscard]] bool canTurn() const;

signals:
    void changed();

private:
    QPointer<sync::Partner> m_partner;
};

} // namespace mandorla::app
