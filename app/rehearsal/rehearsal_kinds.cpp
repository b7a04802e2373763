#include "app/rehearsal/rehearsal_kinds.h"

#include "app/round/answer_view_model.h"
#include "app/round/kinds/exchange.h"
#include "app/round/kinds/pick.h"
#include "app/round/kinds/range.h"
#include "app/round/kinds/together.h"
#include "app/round/kinds/wish.h"
#include "app/words/readable_texts.h"

#include <algorithm>

namespace mandorla::app {

namespace {

template <typename Own>
Own& answerOn(AnswerViewModel& page)
{
    return dynamic_cast<Own&>(*page.answer());
}

Sample alone(Sample sample)
{
    sample.alone = true;
    return sample;
}

Sample skipped(Sample sample)
{
    sample.skips = true;
    return sample;
}

Sample withheld(Sample sample)
{
    sample.keepsBack = true;
    return sample;
}

Sample written(const char* words)
{
    Sample out;
    out.words = QString::fromUtf8(words);
    return out;
}

OnCard optionsOn(AnswerViewModel& page)
{
    OnCard out;
    for (int row = 0; row < page.options()->count(); ++row)
        out.choices.push_back(
            {page.options()->at(row, "text").toString(), page.options()->at(row, "chosen").toBool()});
    return out;
}

// --- wish ---

using Wish = Sample::Wish;

Sample wish(Wish choice, const char* words = "")
{
    Sample out = written(words);
    out.wish = choice;
    return out;
}

WishAnswer::Choice choiceOf(Wish wish)
{
    switch (wish) {
    case Wish::None:
        break;
    case Wish::Love:
        return WishAnswer::Love;
    case Wish::Open:
        return WishAnswer::Open;
    case Wish::NotNow:
        return WishAnswer::NotNow;
    }
    return WishAnswer::None;
}

bool wants(const Sample& sample) { return sample.wish == Wish::Love || sample.wish == Wish::Open; }

const KindInRehearsal& wishes()
{
    static const KindInRehearsal kKind{
        .situations = {{wish(Wish::Love, "I’d like that."),
                        wish(Wish::Open, "Gladly, when we are both rested.")},
                       {skipped(wish(Wish::Open, "Not sure yet.")), wish(Wish::Love, "Gladly.")},
                       {wish(Wish::Open), wish(Wish::Love)},
                       {wish(Wish::NotNow), wish(Wish::Love, "Any evening.")},
                       {withheld(wish(Wish::Love, "Only for me.")), wish(Wish::Open)},
                       {wish(Wish::Open, "On a Sunday – after the café au lait."), wish(Wish::Open)}},
        .give =
            [](AnswerViewModel& page, const Sample& sample) {
                answerOn<WishAnswer>(page).setChoice(choiceOf(sample.wish));
                page.setWords(sample.words);
            },
        .shows = [](AnswerViewModel& page) -> OnCard {
            const auto choice = answerOn<WishAnswer>(page).choice();
            return {.texts = {},
                    .choices = {{WishAnswer::love(), choice == WishAnswer::Love},
                                {WishAnswer::open(), choice == WishAnswer::Open},
                                {WishAnswer::notNow(), choice == WishAnswer::NotNow}},
                    .values = {}};
        },
        .seen = [](const protocol::Card&, const SamplePair& pair) -> std::optional<Seen> {
            if (!wants(pair[0]) || !wants(pair[1]))
                return std::nullopt;
            return Seen{{}, {}, pair[0].words, pair[1].words};
        }};
    return kKind;
}

// --- exchange ---

Sample exchange(bool gives, bool receives)
{
    Sample out;
    out.gives = gives;
    out.receives = receives;
    return out;
}

const KindInRehearsal& exchanges()
{
    static const KindInRehearsal kKind{
        .situations = {{exchange(true, false), exchange(true, true)},
                       {exchange(true, true), exchange(true, true)},
                       {exchange(true, false), exchange(true, false)}},
        .give =
            [](AnswerViewModel& page, const Sample& sample) {
                answerOn<ExchangeAnswer>(page).setChoice(sample.gives ? sample.receives ? ExchangeAnswer::Both
                                                                                        : ExchangeAnswer::Give
                                                         : sample.receives ? ExchangeAnswer::Receive
                                                                           : ExchangeAnswer::Neither);
            },
        .shows = [](AnswerViewModel& page) -> OnCard {
            const auto choice = answerOn<ExchangeAnswer>(page).choice();
            return {.texts = {},
                    .choices = {{answerOn<ExchangeAnswer>(page).give(), choice == ExchangeAnswer::Give},
                                {answerOn<ExchangeAnswer>(page).receive(), choice == ExchangeAnswer::Receive},
                                {ExchangeAnswer::bothInWords(), choice == ExchangeAnswer::Both},
                                {ExchangeAnswer::neitherInWords(), choice == ExchangeAnswer::Neither}},
                    .values = {}};
        },
        .seen = [](const protocol::Card& card, const SamplePair& pair) -> std::optional<Seen> {
            const QString give =
                card.give.empty() ? QStringLiteral("I’d like to give.") : readable(card.give);
            const QString receive =
                card.receive.empty() ? QStringLiteral("I’d like to receive.") : readable(card.receive);
            QStringList first, second;
            if (pair[0].gives && pair[1].receives) {
                first << give;
                second << receive;
            }
            if (pair[1].gives && pair[0].receives) {
                first << receive;
                second.prepend(give);
            }
            if (first.isEmpty())
                return std::nullopt;
            return Seen{{}, {}, first.join(u'\n'), second.join(u'\n')};
        }};
    return kKind;
}

// --- pick ---

Sample pick(std::vector<int> picks)
{
    Sample out;
    out.picks = std::move(picks);
    return out;
}

const KindInRehearsal& picks()
{
    static const KindInRehearsal kKind{
        .situations = {{pick({0, 2, 3}), pick({1, 2, 3})},
                       {pick({1}), pick({0})},
                       {alone({}), alone({})},
                       {pick({0, 1}), pick({1})},
                       {alone({}), pick({1, 2})},
                       {skipped(pick({0, 1})), pick({0, 1})}},
        .give =
            [](AnswerViewModel& page, const Sample& sample) {
                for (const int option : sample.picks)
                    answerOn<PickAnswer>(page).toggle(option);
            },
        .shows = optionsOn,
        .seen = [](const protocol::Card& card, const SamplePair& pair) -> std::optional<Seen> {
            Seen out;
            for (const int option : pair[0].picks)
                if (std::ranges::count(pair[1].picks, option))
                    out.overlap << optionsOf(card).at(option);
            return out.overlap.isEmpty() ? std::nullopt : std::optional(out);
        }};
    return kKind;
}

// --- range ---

Sample span(int from, int to)
{
    Sample out;
    out.from = from;
    out.to = to;
    return out;
}

const KindInRehearsal& spans()
{
    static const KindInRehearsal kKind{
        .situations = {{span(1, 4), span(3, 6)}, {span(0, 1), span(2, 6)}, {span(0, 6), span(2, 2)}},
        .give = [](AnswerViewModel& page,
                   const Sample& sample) { answerOn<RangeAnswer>(page).setSpan(sample.from, sample.to); },
        .shows = [](AnswerViewModel& page) -> OnCard {
            const auto& range = answerOn<RangeAnswer>(page);
            OnCard out{.texts = {range.span()}, .choices = {}, .values = {}};
            for (const int end : {range.lower(), range.upper()})
                out.values << QString::number(range.isChosen() ? end : -1);
            return out;
        },
        .seen = [](const protocol::Card& card, const SamplePair& pair) -> std::optional<Seen> {
            const int from = std::max(pair[0].from, pair[1].from);
            const int to = std::min(pair[0].to, pair[1].to);
            if (from > to)
                return std::nullopt;
            return Seen{
                {},
                {from == to
                     ? optionsOf(card).at(from)
                     : QStringLiteral("%1 to %2").arg(optionsOf(card).at(from), optionsOf(card).at(to))},
                {},
                {}};
        }};
    return kKind;
}

// --- together ---

Sample together(int choice, const char* words, bool shows)
{
    Sample out = written(words);
    out.choice = choice;
    out.shows = shows;
    return out;
}

Sample several(int choice, int more, const char* words, bool shows)
{
    Sample out = together(choice, words, shows);
    out.more = more;
    return out;
}

// In the order of the card.
std::vector<int> choicesOf(const Sample& sample)
{
    if (sample.more < 0)
        return {sample.choice};
    return {std::min(sample.choice, sample.more), std::max(sample.choice, sample.more)};
}

const KindInRehearsal& together()
{
    static const KindInRehearsal kKind{
        .situations = {{together(0, "When we cook side by side.", true),
                        together(1, "When you ask before you hug me.", true)},
                       {together(1, "A quiet word.", true), together(1, "A quiet word.", false)},
                       {together(1, "The way you hum in the kitchen.", true),
                        together(0, "A hand on my back in passing.", true)},
                       {several(0, 2, "The way you say my name.", true),
                        several(1, 2, "Your singing in the shower.", true)},
                       {skipped(together(0, "Something long ago.", true)),
                        together(1, "A note on the table.", true)},
                       {alone(together(0, "That you asked.", true)),
                        several(0, 1, "That you laughed.", true)}},
        .give =
            [](AnswerViewModel& page, const Sample& sample) {
                auto& answer = answerOn<TogetherAnswer>(page);
                for (const int choice : choicesOf(sample))
                    answer.several() ? answer.toggle(choice) : answer.setOption(choice);
                page.setWords(sample.words);
                answer.setDecision(sample.shows ? TogetherAnswer::Show : TogetherAnswer::KeepToMyself);
            },
        .shows = [](AnswerViewModel& page) -> OnCard {
            const auto& answer = answerOn<TogetherAnswer>(page);
            OnCard out = optionsOn(page);
            if (answer.canShow())
                out.choices.push_back(
                    {QStringLiteral("Show this"), answer.decision() == TogetherAnswer::Show});
            if (answer.canShow() || answer.decision() != TogetherAnswer::Undecided)
                out.choices.push_back(
                    {QStringLiteral("Keep it to myself"), answer.decision() == TogetherAnswer::KeepToMyself});
            return out;
        },
        .seen = [](const protocol::Card& card, const SamplePair& pair) -> std::optional<Seen> {
            if (!pair[0].shows || !pair[1].shows)
                return std::nullopt;
            const auto shown = [&](const Sample& one) {
                QStringList out;
                if (card.options.empty())
                    out << one.words;
                else
                    for (const int choice : choicesOf(one))
                        out << optionsOf(card).at(choice);
                return out.join(u'\n');
            };
            return Seen{{}, {}, shown(pair[0]), shown(pair[1])};
        }};
    return kKind;
}

// --- private ---

const KindInRehearsal& privateOnes()
{
    static const KindInRehearsal kKind{
        .situations = {{written("A bit tired. Tea first."), written("Fine. Slow down.")}},
        .give = [](AnswerViewModel& page, const Sample& sample) { page.setWords(sample.words); },
        .shows = [](AnswerViewModel&) { return OnCard(); },
        .seen = [](const protocol::Card&, const SamplePair&) -> std::optional<Seen> { return std::nullopt; }};
    return kKind;
}

} // namespace

const KindInRehearsal& inRehearsal(protocol::Kind kind)
{
    switch (kind) {
    case protocol::Kind::Wish:
        return wishes();
    case protocol::Kind::Exchange:
        return exchanges();
    case protocol::Kind::Pick:
        return picks();
    case protocol::Kind::Range:
        return spans();
    case protocol::Kind::Together:
        return together();
    case protocol::Kind::Private:
        break;
    }
    return privateOnes();
}

} // namespace mandorla::app
