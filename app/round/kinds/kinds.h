#pragma once

#include "app/words/qt.h"

#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// What a card asks for, as pages know it: CardKind.Wish.
class CardKind : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    // In the order of protocol::Kind.
    enum Kind
    {
        Wish,
        Exchange,
        Pick,
        Range,
        Together,
        Private
    };
    Q_ENUM(Kind)
};

// How near a round goes, for its sign: RoundNearness.Apart.
class RoundNearness : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    // In the order of protocol::Nearness.
    enum Degree
    {
        Apart,
        Near,
        Touching,
        Overlapping
    };
    Q_ENUM(Degree)
};

} // namespace mandorla::app
