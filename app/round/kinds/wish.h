#pragma once

#include "app/round/kinds/card_answer.h"

#include <QStringList>

namespace mandorla::app {

class WishAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

    // By its whole name: moc of Qt 6.8 looks at a signal of the class below from outside.
    Q_PROPERTY(mandorla::app::WishAnswer::Choice choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(QString love READ love NOTIFY changed) // the three in words
    Q_PROPERTY(QString open READ open NOTIFY changed)
    Q_PROPERTY(QString notNow READ notNow NOTIFY changed)

public:
    enum Choice
    {
        None,
        Love,
        Open,
        NotNow
    };
    Q_ENUM(Choice)

    using CardAnswer::CardAnswer;

    [[nodiscard]] Choice choice() const;
    void setChoice(Choice choice);
    [[nodiscard]] static QString love() { return tr("I’d love this"); }
    [[nodiscard]] static QString open() { return tr("I’m open to it"); }
    [[nodiscard]] static QString notNow() { return tr("Not for me, not now"); }
};

} // namespace mandorla::app
