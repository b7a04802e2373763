#include "app/round/kinds/pick.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/readable_texts.h"
#include "protocol/rounds/choices.h"

#include <QCoreApplication>

namespace mandorla::app {

using protocol::Pick;

void PickAnswer::toggle(int option)
{
    if (!card() || option < 0 || static_cast<std::size_t>(option) >= card()->options.size())
        return;
    Pick pick = chosen<Pick>().value_or(Pick{std::vector<bool>(card()->options.size(), false)});
    pick.options = protocol::toggled(*card(), std::move(pick.options), static_cast<std::size_t>(option));
    choose(std::move(pick));
}

namespace {

class PickKind final : public KindOfCard
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)

public:
    QString name() const override { return tr("As many as you like"); }
    QString cardFile() const override { return QStringLiteral("PickCard.qml"); }

    CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const override
    {
        return new PickAnswer(protocol::Kind::Pick, open, parent);
    }
    bool twoColumns() const override { return true; }

    bool isChosen(const protocol::Card&, const protocol::Answer& answer, std::size_t option) const override
    {
        const auto* pick = std::get_if<Pick>(&answer.choice);
        return pick && pick->options[option];
    }

    QString phrase(const protocol::Card& card, const protocol::Answer& answer) const override
    {
        QStringList picked;
        for (std::size_t i = 0; i < card.options.size(); ++i)
            if (isChosen(card, answer, i))
                picked << readable(card.options[i].text);
        return picked.isEmpty() ? tr("None of them") : listed(picked);
    }

    QStringList overlap(const protocol::Card& card, const protocol::Overlap& overlap) const override
    {
        QStringList out;
        for (const std::size_t option : overlap.positions())
            out << readable(card.options.at(option).text);
        return out;
    }
    bool onlyAsks() const override { return true; }

    Writing writing() const override { return withChoices(name(), tr("What you both pick comes up.")); }
};

} // namespace

const KindOfCard& pickKind()
{
    static const PickKind kKind;
    return kKind;
}

} // namespace mandorla::app
