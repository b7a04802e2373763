#pragma once

#include "app/round/kinds/card_answer.h"

#include <QString>
#include <QStringList>

namespace mandorla::app {

class RangeAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

    Q_PROPERTY(QStringList steps READ steps NOTIFY changed)
    // Both ends included, lower ≤ upper. Not chosen yet: the ends lie over the whole scale, for the handles to
    // start from, and count for nothing.
    Q_PROPERTY(bool isChosen READ isChosen NOTIFY changed)
    Q_PROPERTY(int lower READ lower NOTIFY changed)
    Q_PROPERTY(int upper READ upper NOTIFY changed)
    Q_PROPERTY(QString span READ span NOTIFY changed) // "10 min to 1 hour", "0", or "Nothing chosen yet"

public:
    using CardAnswer::CardAnswer;

    Q_INVOKABLE void setSpan(int lower, int upper); // ends in either order; cut to the scale

    [[nodiscard]] QStringList steps() const;
    [[nodiscard]] bool isChosen() const;
    [[nodiscard]] int lower() const;
    [[nodiscard]] int upper() const;
    [[nodiscard]] QString span() const;
};

} // namespace mandorla::app
