#pragma once

#include "app/round/kinds/open_card.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace mandorla::app {

// What a person gives to a card of one kind, as its CardBody reads and changes it. It keeps nothing itself:
// it reads and changes the card that lies open, and rests at its first values while that is of another kind.
// A kind with nothing but words needs no more than this.
class CardAnswer : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

public:
    CardAnswer(protocol::Kind kind, OpenCard& open, QObject* parent)
        : QObject(parent)
        , m_kind(kind)
        , m_open(open)
    {
    }

signals:
    void changed();

protected:
    [[nodiscard]] const protocol::Card* card() const; // null: none of this kind lies open
    [[nodiscard]] protocol::Answer given() const;
    [[nodiscard]] bool isSkipped() const;
    void give(protocol::Answer answer);

    // Nothing: none was made, or the card was skipped.
    template <typename Own>
    [[nodiscard]] std::optional<Own> chosen() const
    {
        const protocol::Answer answer = given();
        const auto* own = std::get_if<Own>(&answer.choice);
        return own && card() ? std::optional(*own) : std::nullopt;
    }
    void choose(protocol::Choice choice);

private:
    protocol::Kind m_kind;
    OpenCard& m_open;
};

} // namespace mandorla::app
