#include "app/round/kinds/range.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/readable_texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandorla::app {

using protocol::Range;

namespace {

class RangeKind final : public KindOfCard
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)

public:
    QString name() const override { return tr("What feels good"); }
    QString cardFile() const override { return QStringLiteral("RangeCard.qml"); }

    CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const override
    {
        return new RangeAnswer(protocol::Kind::Range, open, parent);
    }

    bool isChosen(const protocol::Card&, const protocol::Answer& answer, std::size_t step) const override
    {
        const auto* range = std::get_if<Range>(&answer.choice);
        return range && range->lower <= step && step <= range->upper;
    }

    QString phrase(const protocol::Card& card, const protocol::Answer& answer) const override
    {
        return span(card, std::get<Range>(answer.choice));
    }
    QString keepBackDetail() const override { return tr("It stays on this laptop, whatever you draw."); }

    // Two spans meet in one stretch, unless a changed client left gaps in its own.
    QStringList overlap(const protocol::Card& card, const protocol::Overlap& overlap) const override
    {
        QStringList out;
        const auto steps = overlap.positions();
        for (std::size_t first = 0, last = 0; first < steps.size(); first = last + 1) {
            for (last = first; last + 1 < steps.size() && steps[last + 1] == steps[last] + 1;)
                ++last;
            out << span(card, {steps[first], steps[last]});
        }
        return out;
    }
    bool onlyAsks() const override { return true; }
    bool isShownLarge() const override { return true; }

    Writing writing() const override
    {
        Writing out = withChoices(tr("A span"), tr("Comes up where the spans meet."));
        out.optionsTitle = tr("Its steps, from the least");
        out.addOption = tr("Add a step");
        //: The number of a step on a scale.
        out.option = tr("Step %1");
        return out;
    }

    QString ownLine(bool light) const override
    {
        return light ? tr("A stretch that feels good to you both.")
                     : tr("A stretch that feels good to you both – not consent.");
    }

    static QString span(const protocol::Card& card, const Range& range)
    {
        QString from = readable(card.options.at(range.lower).text);
        if (range.lower == range.upper)
            return from;
        //: Two steps of a scale, such as “a few times a week” and “daily”, or 6 and 9.
        return tr("%1 to %2").arg(from, readable(card.options.at(range.upper).text));
    }
};

} // namespace

const KindOfCard& rangeKind()
{
    static const RangeKind kKind;
    return kKind;
}

QStringList RangeAnswer::steps() const { return card() ? optionsOf(*card()) : QStringList(); }

bool RangeAnswer::isChosen() const { return chosen<Range>().has_value(); }

int RangeAnswer::lower() const { return static_cast<int>(chosen<Range>().value_or(Range{}).lower); }

int RangeAnswer::upper() const
{
    if (const auto range = chosen<Range>())
        return static_cast<int>(range->upper);
    return card() ? static_cast<int>(card()->options.size()) - 1 : 0;
}

QString RangeAnswer::span() const
{
    const auto range = chosen<Range>();
    return range ? RangeKind::span(*card(), *range) : tr("Nothing chosen yet");
}

void RangeAnswer::setSpan(int lower, int upper)
{
    if (!card())
        return;
    const int most = static_cast<int>(card()->options.size()) - 1;
    const auto [low, high] = std::minmax({std::clamp(lower, 0, most), std::clamp(upper, 0, most)});
    choose(Range{static_cast<std::size_t>(low), static_cast<std::size_t>(high)});
}

} // namespace mandorla::app
