#pragma once

#include "app/round/kinds/card_answer.h"

#include <QStringList>

namespace mandorla::app {

class WishAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

    Q_PROPERTY(Choice choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(QString love READ love CONSTANT) // the three in words
    Q_PROPERTY(QString open READ open CONSTANT)
    Q_PROPERTY(QString notNow READ notNow CONSTANT)

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
