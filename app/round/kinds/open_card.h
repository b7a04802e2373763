#pragma once

#include "app/shell/rows.h"
#include "protocol/rounds/answer.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// The card that lies open, as far as the folder of kinds has to do with it: what a CardBody shows beside its
// own answer, and what a CardAnswer reads and changes.
class OpenCard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the page that it lies on")

    Q_PROPERTY(QString prompt READ prompt NOTIFY cardChanged)
    // What may be picked, the choices of a together card, or the steps of a range.
    // Roles: text, chosen (bool: picked, the choice, inside the span), alone (bool: it clears the others).
    Q_PROPERTY(mandorla::app::Rows* options READ options CONSTANT)
    // Words: on a wish under either yes, on a together card without choices, on a private card.
    Q_PROPERTY(bool hasWords READ hasWords NOTIFY answerChanged)            // the field is there now
    Q_PROPERTY(QString words READ words WRITE setWords NOTIFY wordsChanged) // cut to what fits

public:
    using QObject::QObject;

    [[nodiscard]] virtual QString prompt() const = 0;
    [[nodiscard]] virtual Rows* options() = 0;
    [[nodiscard]] virtual bool hasWords() const = 0;
    [[nodiscard]] virtual QString words() const = 0;
    virtual void setWords(const QString& words) = 0;
    [[nodiscard]] virtual bool skipped() const = 0;

signals:
    void cardChanged();
    void answerChanged();
    void wordsChanged();

private:
    friend class CardAnswer;
    [[nodiscard]] virtual const protocol::Card* card() const = 0; // null: no round
    // What was given so far; without a choice where the card was skipped.
    [[nodiscard]] virtual protocol::Answer given() const = 0;
    // Whatever is given, the card is not skipped any more.
    virtual void give(protocol::Answer answer) = 0;
};

} // namespace mandorla::app
