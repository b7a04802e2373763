#pragma once

#include "protocol/rounds/answer.h"

#include <QString>
#include <QStringList>

class QObject;

namespace mandorla::app {

class CardAnswer;
class OpenCard;

// All that app/ knows of one kind of card: how it is answered, what a reveal says of it, what there is to
// write on it. Whoever needs more of a kind asks for it here, and each kind answers in its own file. Without
// state; `card` is always of this kind.
class KindOfCard
{
public:
    virtual ~KindOfCard() = default;

    [[nodiscard]] virtual QString name() const = 0;     // "A wish", the small line over what it asks
    [[nodiscard]] virtual QString cardFile() const = 0; // how it is answered: a CardBody of this folder

    // --- answering: `answer` is what was given so far, without a choice where the card was skipped ---

    // What that CardBody reads and changes; one for each screen, whichever card of this kind lies open there.
    [[nodiscard]] virtual CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const = 0;
    [[nodiscard]] virtual bool twoColumns() const { return false; } // its tiles ask for a little more room
    [[nodiscard]] virtual bool isAnswered(const protocol::Answer& answer) const;
    [[nodiscard]] virtual bool isChosen(const protocol::Card&, const protocol::Answer&,
                                        std::size_t /*option*/) const
    {
        return false;
    }
    [[nodiscard]] virtual QString phrase(const protocol::Card& card,
                                         const protocol::Answer& answer) const = 0;

    // Words: whether there is a field for them now, whether they alone are the answer, and how they are read.
    [[nodiscard]] virtual bool takesWords(const protocol::Card&, const protocol::Answer&) const
    {
        return false;
    }
    [[nodiscard]] virtual bool areWordsTheAnswer() const { return false; }
    [[nodiscard]] virtual QString wordsOf(const protocol::Card& card, const protocol::Answer& answer) const;

    // "Keep this card to myself".
    [[nodiscard]] virtual bool canKeepBack() const { return true; }
    [[nodiscard]] virtual QString keepBackDetail() const;

    // What goes under the seal, and what is kept until then.
    [[nodiscard]] virtual protocol::Answer sealed(const protocol::Answer& answer) const;
    [[nodiscard]] virtual protocol::Answer draft(const protocol::Answer& answer) const
    {
        return sealed(answer);
    }

    // --- revealing: the card came up ---

    // What overlaps, in words; empty where what the card asks says it.
    [[nodiscard]] virtual QStringList overlap(const protocol::Card&, const protocol::Overlap&) const
    {
        return {};
    }
    // What stands under the name of one of the two, whose role this is, a line for each thing; mostly their
    // words.
    [[nodiscard]] virtual QString shownOf(const protocol::Card& card, const protocol::Overlap& overlap,
                                          crypto::Role role, const std::string& words) const;
    // The help says what is meant, for who reads what was shown.
    [[nodiscard]] virtual bool helpExplains(const protocol::Card&) const { return false; }
    // The card only asks, and what overlaps is the answer.
    [[nodiscard]] virtual bool onlyAsks() const { return false; }
    // That answer is one and short, and stands as large as a wish.
    [[nodiscard]] virtual bool isShownLarge() const { return false; }
    // Both are named beside it, also without a word.
    [[nodiscard]] virtual bool namesBoth() const { return false; }
    // What stands below it: the card's own line, or that of its kind.
    [[nodiscard]] QString lineUnder(const protocol::Card& card) const;

    // --- writing one ---

    struct Writing
    {
        QString name;         // of its tile
        QString detail;       // when it comes up
        QString promptHint;   // under what it asks; mostly empty
        QString optionsTitle; // these only where it takes options
        QString optionsHint;
        QString addOption;
        QString option; // "Step %1"
    };
    [[nodiscard]] virtual Writing writing() const = 0;

protected:
    // Where the card does not say. light: it is about no touch.
    [[nodiscard]] virtual QString ownLine(bool light) const { return lineFor(protocol::Line::Idea, light); }
    [[nodiscard]] static QString lineFor(protocol::Line line, bool light);

    // Of a card with options to choose from.
    [[nodiscard]] static Writing withChoices(const QString& name, const QString& detail);
};

[[nodiscard]] const KindOfCard& kindOf(protocol::Kind kind);
[[nodiscard]] inline const KindOfCard& kindOf(const protocol::Card& card) { return kindOf(card.kind); }

[[nodiscard]] bool isBlank(const std::string& words);

} // namespace mandorla::app
