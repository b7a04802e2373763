#pragma once

#include "app/round/kinds/card_answer.h"

namespace mandorla::app {

class PickAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

public:
    using CardAnswer::CardAnswer;

    Q_INVOKABLE void toggle(int option);
};

} // namespace mandorla::app
