#include "app/round/kinds/together.h"

#include "app/round/kinds/kind.h"
#include "app/words/texts.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandorla::app {

using protocol::Together;

int TogetherAnswer::option() const
{
    if (!card() || isSkipped())
        return -1;
    const auto& options = card()->options;
    const auto chosen = std::find_if(options.begin(), options.end(), [words = given().words](const auto& option) {
        return option.id == words;
    });
    return chosen == options.end() ? -1 : static_cast<int>(chosen - options.begin());
}

// After a skip, whether to show it is asked anew.
void TogetherAnswer::setOption(int option)
{
    if (!card() || option < 0 || static_cast<std::size_t>(option) >= card()->options.size())
        return;
    protocol::Answer answer = given();
    answer.words = card()->options[static_cast<std::size_t>(option)].id;
    give(std::move(answer));
}

TogetherAnswer::Decision TogetherAnswer::decision() const
{
    const auto together = chosen<Together>();
    if (!together)
        return Undecided;
    if (!together->show)
        return KeepToMyself;
    return canShow() ? Show : Undecided;
}

void TogetherAnswer::setDecision(Decision decision)
{
    switch (decision) {
    case Undecided:
        return choose({});
    case Show:
        if (canShow())
            choose(Together{true});
        return;
    case KeepToMyself:
        return choose(Together{false});
    }
}

bool TogetherAnswer::canShow() const
{
    if (!card())
        return false;
    return card()->options.empty() ? !isBlank(given().words) : option() != -1;
}

namespace {

class TogetherKind final : public KindOfCard
{
    Q_DECLARE_TR_FUNCTIONS(Kinds)

public:
    QString name() const override { return tr("Both shown, or neither"); }
    QString cardFile() const override { return QStringLiteral("TogetherCard.qml"); }

    CardAnswer* makeAnswer(OpenCard& open, QObject* parent) const override
    {
        return new TogetherAnswer(protocol::Kind::Together, open, parent);
    }
    bool twoColumns() const override { return true; }

    bool isChosen(const protocol::Card& card, const protocol::Answer& answer, std::size_t option) const override
    {
        return card.options[option].id == answer.words;
    }
    bool isAnswered(const protocol::Answer& answer) const override
    {
        const auto* together = std::get_if<Together>(&answer.choice);
        return together && (!together->show || !isBlank(answer.words));
    }
    QString phrase(const protocol::Card&, const protocol::Answer& answer) const override
    {
        return std::get<Together>(answer.choice).show ? tr("Shown, if you both show") : tr("Kept to myself");
    }

    // Words, or the id of the option that was chosen.
    bool takesWords(const protocol::Card& card, const protocol::Answer&) const override
    {
        return card.options.empty();
    }
    QString wordsOf(const protocol::Card& card, const protocol::Answer& answer) const override
    {
        return card.options.empty() ? KindOfCard::wordsOf(card, answer) : optionIn(card, answer.words);
    }
    QString shownWords(const protocol::Card& card, const std::string& words) const override
    {
        return card.options.empty() ? KindOfCard::shownWords(card, words) : optionIn(card, words);
    }

    bool canKeepBack() const override { return false; } // it has its own
    protocol::Answer sealed(const protocol::Answer& answer) const override
    {
        protocol::Answer out = KindOfCard::sealed(answer);
        if (!isBlank(answer.words))
            out.words = answer.words;
        if (auto* together = std::get_if<Together>(&out.choice); together && out.words.empty())
            together->show = false;
        return out;
    }

    QString consentLine() const override { return tr("Something you both chose to show – not consent."); }

    Writing writing() const override
    {
        Writing out = withChoices(name(), tr("Words, or one of some choices."));
        out.optionsHint = tr("Two to sixteen, or none: then each of you writes.");
        return out;
    }

private:
    static QString optionIn(const protocol::Card& card, const std::string& id)
    {
        for (const protocol::Option& option : card.options)
            if (option.id == id)
                return readable(option.text);
        return {};
    }
};

} // namespace

const KindOfCard& togetherKind()
{
    static const TogetherKind kKind;
    return kKind;
}

} // namespace mandorla::app
