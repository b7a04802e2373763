#pragma once

#include "app/round/kinds/card_answer.h"

namespace mandorla::app {

class TogetherAnswer : public CardAnswer
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a card")

    // Any number of the options may be chosen, by toggle().
    Q_PROPERTY(bool several READ several NOTIFY changed)
    // The one option that was chosen, or -1 (also where the card has none: words instead).
    Q_PROPERTY(int option READ option WRITE setOption NOTIFY changed)
    // By its whole name: moc of Qt 6.8 looks at a signal of the class below from outside.
    Q_PROPERTY(
        mandorla::app::TogetherAnswer::Decision decision READ decision WRITE setDecision NOTIFY changed)
    Q_PROPERTY(bool canShow READ canShow NOTIFY changed) // Show needs words, or an option

public:
    enum Decision
    {
        Undecided,
        Show,
        KeepToMyself
    };
    Q_ENUM(Decision)

    using CardAnswer::CardAnswer;

    Q_INVOKABLE void toggle(int option);

    [[nodiscard]] bool several() const;
    [[nodiscard]] int option() const;
    void setOption(int option);
    [[nodiscard]] Decision decision() const;
    void setDecision(Decision decision);
    [[nodiscard]] bool canShow() const;
};

} // namespace mandorla::app
