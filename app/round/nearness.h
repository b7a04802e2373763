#pragma once

#include "protocol/rounds/round.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// How near a round goes, for its sign: RoundNearness.Apart.
class RoundNearness : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("only names")

public:
    enum Degree
    {
        Apart,
        Near,
        Touching,
        Overlapping
    };
    Q_ENUM(Degree)

    [[nodiscard]] static Degree of(protocol::Nearness nearness)
    {
        switch (nearness) {
        case protocol::Nearness::Apart:
            break;
        case protocol::Nearness::Near:
            return Near;
        case protocol::Nearness::Touching:
            return Touching;
        case protocol::Nearness::Overlapping:
            return Overlapping;
        }
        return Apart;
    }
    [[nodiscard]] static protocol::Nearness from(Degree degree)
    {
        switch (degree) {
        case Apart:
            break;
        case Near:
            return protocol::Nearness::Near;
        case Touching:
            return protocol::Nearness::Touching;
        case Overlapping:
            return protocol::Nearness::Overlapping;
        }
        return protocol::Nearness::Apart;
    }
};

} // namespace mandorla::app
