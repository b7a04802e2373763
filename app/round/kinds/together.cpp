#include "app/round/kinds/together.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/readable_texts.h"
#include "protocol/rounds/choices.h"

#include <QCoreApplication>

#include <algorithm>

namespace mandorla::app {

using protocol::Together;

namespace {

// Which options these words stand for; none, where no unchanged program can have written them.
std::vector<bool> choicesOf(const protocol::Card& card, const std::string& words)
{
    return protocol::choicesIn(card, words).value_or(std::vector<bool>(card.options.size(), false));
}

bool hasOption(const protocol::Card* card, int option)
{
    return card && option >= 0 && static_cast<std::size_t>(option) < card->options.size();
}

} // namespace

bool TogetherAnswer::several() const { return card() && card()->several; }

int TogetherAnswer::option() const
{
    if (!card() || isSkipped())
        return -1;
    const auto chosen = choicesOf(*card(), given().words);
    const auto first = std::find(chosen.begin(), chosen.end(), true);
    return first == chosen.end() ? -1 : static_cast<int>(first - chosen.begin());
}

// After a skip, whether to show it is asked anew.
void TogetherAnswer::setOption(int option)
{
    if (!hasOption(card(), option))
        return;
    protocol::Answer answer = given();
    answer.words = card()->options[static_cast<std::size_t>(option)].id;
    give(std::move(answer));
}

// What was chosen before a skip lies aside, and is not added to.
void TogetherAnswer::toggle(int option)
{
    if (!hasOption(card(), option))
        return;
    protocol::Answer answer = given();
    auto chosen = choicesOf(*card(), isSkipped() ? std::string() : answer.words);
    chosen = protocol::toggled(*card(), std::move(chosen), static_cast<std::size_t>(option));
    answer.words = protocol::wordsOf(*card(), chosen);
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

    bool isChosen(const protocol::Card& card, const protocol::Answer& answer,
                  std::size_t option) const override
    {
        return choicesOf(card, answer.words).at(option);
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

    // Words, or what was chosen.
    bool takesWords(const protocol::Card& card, const protocol::Answer&) const override
    {
        return card.options.empty();
    }
    QString wordsOf(const protocol::Card& card, const protocol::Answer& answer) const override
    {
        return card.options.empty() ? KindOfCard::wordsOf(card, answer) : chosenIn(card, answer.words);
    }
    QString shownOf(const protocol::Card& card, const protocol::Overlap& overlap, crypto::Role role,
                    const std::string& words) const override
    {
        return card.options.empty() ? KindOfCard::shownOf(card, overlap, role, words) : chosenIn(card, words);
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

    Writing writing() const override
    {
        Writing out = withChoices(name(), tr("Words, or one of some choices."));
        out.optionsHint = tr("Two to sixteen, or none: then each of you writes.");
        return out;
    }

private:
    QString ownLine(bool light) const override { return lineFor(protocol::Line::Shown, light); }

    // A line for each.
    static QString chosenIn(const protocol::Card& card, const std::string& words)
    {
        const auto chosen = choicesOf(card, words);
        QStringList out;
        for (std::size_t i = 0; i < chosen.size(); ++i)
            if (chosen[i])
                out << readable(card.options[i].text);
        return out.join(u'\n');
    }
};

} // namespace

const KindOfCard& togetherKind()
{
    static const TogetherKind kKind;
    return kKind;
}

} // namespace mandorla::app
