#include "protocol/rounds/kind.h"

#include "protocol/limits.h"
#include "protocol/rounds/choices.h"
#include "protocol/rounds/kind_rules.h"

#include <algorithm>

namespace mandorla::protocol {

namespace {

template <typename Own>
bool isA(const Card&, const Choice& choice)
{
    return std::holds_alternative<Own>(choice);
}

std::size_t oneSlot(const Card&) { return 1; }
std::size_t slotForEachOption(const Card& card) { return card.options.size(); }

void keep(std::monostate, wire::Answer&) {}

// --- wish: one slot, and either yes is the same bit ---

void keep(Wish wish, wire::Answer& out) { out.set_wish(static_cast<std::uint32_t>(wish)); }

constexpr KindRules kWish{
    .name = "wish",
    .number = wire::WISH,
    .slotCount = oneSlot,
    .fits = isA<Wish>,
    .setBits = [](const Answer& answer, crypto::Role,
                  Bits& bits) { bits[0] = std::get<Wish>(answer.choice) != Wish::No; },
    .read =
        [](const wire::Answer& in, Choice& out) {
            out = static_cast<Wish>(in.wish());
            return in.has_wish() && in.wish() <= static_cast<std::uint32_t>(Wish::No);
        },
};

// --- exchange: a slot for each direction, crossed by role, so that one's giving lies over the other's
// receiving ---

void keep(const Exchange& exchange, wire::Answer& out)
{
    out.mutable_exchange()->set_give(exchange.give);
    out.mutable_exchange()->set_receive(exchange.receive);
}

constexpr KindRules kExchange{
    .name = "exchange",
    .number = wire::EXCHANGE,
    .slotCount = [](const Card&) -> std::size_t { return 2; },
    .fits = isA<Exchange>,
    .setBits =
        [](const Answer& answer, crypto::Role role, Bits& bits) {
            const auto& exchange = std::get<Exchange>(answer.choice);
            bits[role] = exchange.give;
            bits[1 - role] = exchange.receive;
        },
    .read =
        [](const wire::Answer& in, Choice& out) {
            out = Exchange{in.exchange().give(), in.exchange().receive()};
            return in.has_exchange();
        },
};

// --- pick: a slot for each option ---

void keep(const Pick& pick, wire::Answer& out)
{
    out.mutable_pick()->mutable_options()->Assign(pick.options.begin(), pick.options.end());
}

constexpr KindRules kPick{
    .name = "pick",
    .number = wire::PICK,
    .options = {.most = limits::kSlotsOfCard, .needed = true},
    .slotCount = slotForEachOption,
    .fits =
        [](const Card& card, const Choice& choice) {
            const auto* pick = std::get_if<Pick>(&choice);
            return pick && pick->options.size() == card.options.size() && standsAlone(card, pick->options);
        },
    .setBits =
        [](const Answer& answer, crypto::Role, Bits& bits) {
            const auto& options = std::get<Pick>(answer.choice).options;
            std::copy(options.begin(), options.end(), bits.begin());
        },
    .read =
        [](const wire::Answer& in, Choice& out) {
            out = Pick{{in.pick().options().begin(), in.pick().options().end()}};
            return in.has_pick();
        },
};

// --- range: a slot for each step ---

void keep(const Range& range, wire::Answer& out)
{
    out.mutable_range()->set_lower(static_cast<std::uint32_t>(range.lower));
    out.mutable_range()->set_upper(static_cast<std::uint32_t>(range.upper));
}

constexpr KindRules kRange{
    .name = "range",
    .number = wire::RANGE,
    .options = {.most = limits::kSlotsOfCard, .needed = true},
    .slotCount = slotForEachOption,
    .fits =
        [](const Card& card, const Choice& choice) {
            const auto* range = std::get_if<Range>(&choice);
            return range && range->lower <= range->upper && range->upper < card.options.size();
        },
    .setBits =
        [](const Answer& answer, crypto::Role, Bits& bits) {
            const auto& range = std::get<Range>(answer.choice);
            for (std::size_t step = range.lower; step <= range.upper; ++step)
                bits[step] = 1;
        },
    .read =
        [](const wire::Answer& in, Choice& out) {
            out = Range{in.range().lower(), in.range().upper()};
            return in.has_range();
        },
};

// --- together: one slot, up only if there is something to show; what it shows are the words ---

void keep(const Together& together, wire::Answer& out) { out.set_together(together.show); }

constexpr KindRules kTogether{
    .name = "together",
    .number = wire::TOGETHER,
    .options = {.most = limits::kSlotsOfCard},
    .slotCount = oneSlot,
    .fits = isA<Together>,
    .wordsFit =
        [](const Card& card, const std::string& words) {
            return card.options.empty() || choicesIn(card, words).has_value();
        },
    .setBits = [](const Answer& answer, crypto::Role,
                  Bits& bits) { bits[0] = std::get<Together>(answer.choice).show && !answer.words.empty(); },
    .read =
        [](const wire::Answer& in, Choice& out) {
            out = Together{in.together()};
            return in.has_together();
        },
};

// --- private: nothing to choose, no slot, never sent ---

constexpr KindRules kPrivate{
    .name = "private",
    .number = wire::PRIVATE,
    .slotCount = [](const Card&) -> std::size_t { return 0; },
    .fits = [](const Card&, const Choice&) { return false; },
    .setBits = [](const Answer&, crypto::Role, Bits&) {},
    .read = [](const wire::Answer&, Choice&) { return false; },
};

} // namespace

const KindRules& rulesOf(Kind kind)
{
    switch (kind) {
    case Kind::Wish:
        return kWish;
    case Kind::Exchange:
        return kExchange;
    case Kind::Pick:
        return kPick;
    case Kind::Range:
        return kRange;
    case Kind::Together:
        return kTogether;
    case Kind::Private:
        break;
    }
    return kPrivate;
}

void write(const Choice& choice, wire::Answer& out)
{
    std::visit([&out](const auto& own) { keep(own, out); }, choice);
}

std::string_view nameOf(Kind kind) { return rulesOf(kind).name; }

OptionRule optionsOf(Kind kind) { return rulesOf(kind).options; }

} // namespace mandorla::protocol
