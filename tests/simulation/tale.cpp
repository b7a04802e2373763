#include "tests/simulation/tale.h"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace mandorla::simulation {

using namespace protocol;

std::string marked(char kind, std::size_t number)
{
    return std::string(kMark) + kind + std::to_string(number) + ';';
}

std::vector<std::size_t> marksIn(ByteView bytes, char kind)
{
    const std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
    const std::string mark = std::string(kMark) + kind;
    std::vector<std::size_t> out;
    for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
        std::size_t number = 0;
        for (std::size_t i = at + mark.size(); i < text.size() && text[i] >= '0' && text[i] <= '9'; ++i)
            number = number * 10 + static_cast<std::size_t>(text[i] - '0');
        out.push_back(number);
    }
    return out;
}

Round someRound(Chance& chance, std::size_t number)
{
    RoundDraft draft;
    draft.id = "r" + std::to_string(number);
    draft.title = {{"en", std::string(kMark) + "Title"}};
    const int cards = chance.between(2, 4);
    for (int i = 0; i < cards; ++i) {
        Card card;
        card.id = "c" + std::to_string(i);
        // A first card with slots: a round of private ones is never proposed.
        card.kind = i == 0 ? Kind::Wish : kKinds.at(chance.below(kKinds.size()));
        card.prompt = {{"en", "Prompt"}};
        if (card.kind == Kind::Pick || card.kind == Kind::Range)
            for (int option = 0; option < chance.between(2, 3) || option < 2; ++option)
                card.options.push_back({"o" + std::to_string(option), {{"en", "Option"}}});
        draft.cards.push_back(std::move(card));
    }
    auto round = checkRound(draft);
    if (!round)
        throw std::logic_error("a round of the simulation breaks a limit");
    return std::move(round).value();
}

Answer someAnswer(Chance& chance, const Card& card, std::size_t mark)
{
    Answer out;
    if (card.kind == Kind::Private) {
        out.words = marked(kAnswerMark, mark) + "private";
        return out;
    }
    if (chance.percent(8))
        return out; // skipped
    switch (card.kind) {
    case Kind::Wish:
        out.choice = static_cast<Wish>(chance.below(3));
        break;
    case Kind::Exchange:
        out.choice = Exchange{chance.percent(60), chance.percent(60)};
        break;
    case Kind::Pick: {
        Pick pick;
        for (std::size_t i = 0; i < card.options.size(); ++i)
            pick.options.push_back(chance.percent(55));
        out.choice = pick;
        break;
    }
    case Kind::Range: {
        const std::size_t lower = chance.below(card.options.size());
        out.choice = Range{lower, lower + chance.below(card.options.size() - lower)};
        break;
    }
    case Kind::Together:
        out.choice = Together{chance.percent(75)};
        break;
    case Kind::Private:
        break;
    }
    const bool maySpeak = card.kind == Kind::Wish || card.kind == Kind::Together;
    if (maySpeak && chance.percent(80))
        out.words = marked(kAnswerMark, mark) + "words";
    out.withheld = chance.percent(8);
    return out;
}

namespace {

bool isPositive(const Answer& answer)
{
    const auto* wish = std::get_if<Wish>(&answer.choice);
    const auto* together = std::get_if<Together>(&answer.choice);
    return (wish && *wish != Wish::No) || (together && together->show && !answer.words.empty());
}

// The options or steps that both have.
std::vector<std::size_t> inBoth(const Card& card, const Answer& mine, const Answer& theirs)
{
    const auto has = [](const Answer& answer, std::size_t at) {
        if (const auto* pick = std::get_if<Pick>(&answer.choice))
            return static_cast<bool>(pick->options[at]);
        const auto* range = std::get_if<Range>(&answer.choice);
        return range && range->lower <= at && at <= range->upper;
    };
    std::vector<std::size_t> out;
    for (std::size_t at = 0; at < card.options.size(); ++at)
        if (has(mine, at) && has(theirs, at))
            out.push_back(at);
    return out;
}

Exchange meeting(const Answer& mine, const Answer& theirs)
{
    const auto* one = std::get_if<Exchange>(&mine.choice);
    const auto* two = std::get_if<Exchange>(&theirs.choice);
    return one && two ? Exchange{one->give && two->receive, one->receive && two->give} : Exchange{};
}

} // namespace

bool Tale::overlaps(std::size_t card) const
{
    if (sealed[0].size() <= card || sealed[1].size() <= card)
        return false;
    const Answer& one = sealed[0][card];
    const Answer& two = sealed[1][card];
    if (one.withheld || two.withheld)
        return false;
    switch (round.cards[card].kind) {
    case Kind::Wish:
    case Kind::Together:
        return isPositive(one) && isPositive(two);
    case Kind::Exchange:
        return meeting(one, two) != Exchange{};
    case Kind::Pick:
    case Kind::Range:
        return !inBoth(round.cards[card], one, two).empty();
    case Kind::Private:
        break;
    }
    return false;
}

std::optional<std::string> Tale::wrongIn(std::size_t who, const sync::Shared& shared, crypto::Role role) const
{
    const std::string where = "card " + std::to_string(shared.card) + " of " + round.id;
    if (sealed[0].empty() || sealed[1].empty())
        return where + " is shown, and not both have sealed";
    if (shared.card >= round.cards.size() || !overlaps(shared.card))
        return where + " is shown, and they do not share it";
    const Card& card = round.cards[shared.card];
    const Answer& mine = sealed[who][shared.card];
    const Answer& theirs = sealed[1 - who][shared.card];
    if (card.kind == Kind::Exchange && shared.overlap.directions(role) != meeting(mine, theirs))
        return where + ": other directions than the two share";
    if ((card.kind == Kind::Pick || card.kind == Kind::Range) &&
        shared.overlap.positions() != inBoth(card, mine, theirs))
        return where + ": other options than the two share";
    if (shared.mine != mine.words || shared.theirs != theirs.words)
        return where + ": other words than they wrote";
    return std::nullopt;
}

} // namespace mandorla::simulation
