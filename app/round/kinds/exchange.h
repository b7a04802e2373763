#pragma once

#include "app/round/kinds/card_answer.h"

#include <QStringList>

namespace mandorla::app {

class ExchangeAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

    Q_PROPERTY(Choice choice READ choice WRITE setChoice NOTIFY changed)
    Q_PROPERTY(QString give READ giveInWords CONSTANT) // the four in words
    Q_PROPERTY(QString receive READ receiveInWords CONSTANT)
    Q_PROPERTY(QString both READ bothInWords CONSTANT)
    Q_PROPERTY(QString neither READ neitherInWords CONSTANT)

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
    [[nodiscard]] static QString giveInWords() { return tr("I’d like to give"); }
    [[nodiscard]] static QString receiveInWords() { return tr("I’d like to receive"); }
    [[nodiscard]] static QString bothInWords() { return tr("I’d like both"); }
    [[nodiscard]] static QString neitherInWords() { return tr("Neither"); }
};

} // namespace mandorla::app
