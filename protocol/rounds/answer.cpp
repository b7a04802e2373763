#include "protocol/rounds/answer.h"

#include "protocol/limits.h"
#include "protocol/rounds/choices.h"
#include "protocol/text.h"

#include <algorithm>

namespace mandorla::protocol {

namespace {

bool wordsFit(const Card& card, const std::string& words)
{
    if (words.size() > limits::kWordsBytes || !isPlain(words, limits::kWordsBytes, true))
        return false;
    return card.kind != Kind::Together || card.options.empty() || choicesIn(card, words);
}

bool choiceFits(const Card& card, const Answer& answer)
{
    if (std::holds_alternative<std::monostate>(answer.choice))
        return true;
    switch (card.kind) {
    case Kind::Wish:
        return std::holds_alternative<Wish>(answer.choice);
    case Kind::Exchange:
        return std::holds_alternative<Exchange>(answer.choice);
    case Kind::Pick: {
        const auto* pick = std::get_if<Pick>(&answer.choice);
        return pick && pick->options.size() == card.options.size() && standsAlone(card, pick->options);
    }
    case Kind::Range: {
        const auto* range = std::get_if<Range>(&answer.choice);
        return range && range->lower <= range->upper && range->upper < card.options.size();
    }
    case Kind::Together:
        return std::holds_alternative<Together>(answer.choice);
    case Kind::Private:
        return false;
    }
    return false;
}

} // namespace

bool fits(const Card& card, const Answer& answer)
{
    return choiceFits(card, answer) && wordsFit(card, answer.words);
}

std::vector<std::uint8_t> bitsOf(const Card& card, const Answer& answer, crypto::Role role)
{
    std::vector<std::uint8_t> bits(card.slots(), 0);
    if (answer.keptBack)
        return bits;
    if (const auto* wish = std::get_if<Wish>(&answer.choice)) {
        bits[0] = *wish != Wish::No;
    } else if (const auto* exchange = std::get_if<Exchange>(&answer.choice)) {
        // Crossed by role, so that one's giving lies over the other's receiving.
        bits[role] = exchange->give;
        bits[1 - role] = exchange->receive;
    } else if (const auto* pick = std::get_if<Pick>(&answer.choice)) {
        for (std::size_t i = 0; i < bits.size(); ++i)
            bits[i] = pick->options[i];
    } else if (const auto* range = std::get_if<Range>(&answer.choice)) {
        for (std::size_t i = range->lower; i <= range->upper; ++i)
            bits[i] = 1;
    } else if (const auto* together = std::get_if<Together>(&answer.choice)) {
        bits[0] = together->show && !answer.words.empty();
    }
    return bits;
}

bool Overlap::any() const { return std::find(slots.begin(), slots.end(), true) != slots.end(); }

Exchange Overlap::directions(crypto::Role role) const { return {slots[role], slots[1 - role]}; }

std::vector<std::size_t> Overlap::positions() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < slots.size(); ++i)
        if (slots[i])
            out.push_back(i);
    return out;
}

} // namespace mandorla::protocol
