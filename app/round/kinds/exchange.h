#pragma once

#include "app/round/kinds/card_answer.h"

#include <QStringList>

namespace mandorla::app {

class ExchangeAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

    // By its whole name: moc of Qt 6.8 looks at a signal of the class below from outside.
    Q_PROPERTY(mandorla::app::ExchangeAnswer::Choice choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(QString give READ give NOTIFY changed) // the four in words; two of them as the card has them
    Q_PROPERTY(QString receive READ receive NOTIFY changed)
    Q_PROPERTY(QString both READ bothInWords NOTIFY changed)
    Q_PROPERTY(QString neither READ neitherInWords NOTIFY changed)

public:
    enum Choice
    {
        None,
        Give,
        Receive,
        Both,
        Neither
    };
    Q_ENUM(Choice)

    using CardAnswer::CardAnswer;

    [[nodiscard]] Choice choice() const;
    void setChoice(Choice choice);
    [[nodiscard]] QString give() const;
    [[nodiscard]] QString receive() const;
    [[nodiscard]] static QString bothInWords() { return tr("I’d like both."); }
    [[nodiscard]] static QString neitherInWords() { return tr("Neither."); }
};

} // namespace mandorla::app
