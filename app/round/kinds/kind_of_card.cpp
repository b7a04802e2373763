#include "app/round/kinds/kind_of_card.h"

#include "app/words/readable_texts.h"

#include <QCoreApplication>

namespace mandorla::app {

namespace {

QString say(const char* text) { return QCoreApplication::translate("Kinds", text); }

} // namespace

bool isBlank(const std::string& words) { return QString::fromStdString(words).trimmed().isEmpty(); }

bool KindOfCard::isAnswered(const protocol::Answer& answer) const
{
    return !std::holds_alternative<std::monostate>(answer.choice);
}

QString KindOfCard::wordsOf(const protocol::Card&, const protocol::Answer& answer) const
{
    return QString::fromStdString(answer.words);
}

QString KindOfCard::keepBackDetail() const
{
    return say(QT_TRANSLATE_NOOP("Kinds", "It stays on this laptop, whatever you choose."));
}

protocol::Answer KindOfCard::sealed(const protocol::Answer& answer) const
{
    return {answer.choice, {}, answer.withheld};
}

QString KindOfCard::shownOf(const protocol::Card&, const protocol::Overlap&, crypto::Role,
                            const std::string& words) const
{
    return readable(words);
}

QString KindOfCard::lineUnder(const protocol::Card& card) const
{
    return card.line == protocol::Line::Unsaid ? ownLine(card.light) : lineFor(card.line, card.light);
}

// In one breath, where it is about touch.
QString KindOfCard::lineFor(protocol::Line line, bool light)
{
    switch (line) {
    case protocol::Line::Unsaid:
    case protocol::Line::Idea:
        break;
    case protocol::Line::Both:
        return light ? say(QT_TRANSLATE_NOOP("Kinds", "True for both of you."))
                     : say(QT_TRANSLATE_NOOP("Kinds", "True for both of you – not consent."));
    case protocol::Line::Shown:
        return light ? say(QT_TRANSLATE_NOOP("Kinds", "Something you both chose to show."))
                     : say(QT_TRANSLATE_NOOP("Kinds", "Something you both chose to show – not consent."));
    }
    return light ? say(QT_TRANSLATE_NOOP("Kinds", "An idea you are both open to."))
                 : say(QT_TRANSLATE_NOOP("Kinds", "An idea you are both open to – not consent."));
}

KindOfCard::Writing KindOfCard::withChoices(const QString& name, const QString& detail)
{
    return {.name = name,
            .detail = detail,
            .promptHint = {},
            .optionsTitle = say(QT_TRANSLATE_NOOP("Kinds", "What there is to choose")),
            .optionsHint = say(QT_TRANSLATE_NOOP("Kinds", "Two to sixteen.")),
            .addOption = say(QT_TRANSLATE_NOOP("Kinds", "Add a choice")),
            //: The number of one of the choices of a card.
            .option = say(QT_TRANSLATE_NOOP("Kinds", "Choice %1"))};
}

} // namespace mandorla::app
