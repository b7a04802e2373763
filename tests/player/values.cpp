#include "tests/player/values.h"

#include "protocol/rounds/round_file.h"
#include "protocol/text.h"

#include <algorithm>
#include <string>
#include <utility>

namespace mandorla::player {

namespace {

using protocol::Answer;
using protocol::Card;
using protocol::Kind;

// "skip" or null: no answer, on any card.
bool isSkip(const Json& value) { return value.is_null() || value == "skip"; }

std::optional<std::vector<std::string>> stringsOf(const Json& list)
{
    if (!list.is_array())
        return std::nullopt;
    std::vector<std::string> out;
    for (const Json& entry : list) {
        if (!entry.is_string())
            return std::nullopt;
        out.push_back(entry.get<std::string>());
    }
    return out;
}

bool readWish(const Json& value, Answer& out)
{
    if (value == "love")
        out.choice = protocol::Wish::Love;
    else if (value == "open")
        out.choice = protocol::Wish::Open;
    else if (value == "no")
        out.choice = protocol::Wish::No;
    else
        return false;
    return true;
}

bool readExchange(const Json& value, Answer& out)
{
    const auto directions = stringsOf(value);
    if (!directions)
        return false;
    protocol::Exchange exchange;
    for (const std::string& direction : *directions) {
        if (direction == "give")
            exchange.give = true;
        else if (direction == "receive")
            exchange.receive = true;
        else
            return false;
    }
    out.choice = exchange;
    return true;
}

bool readPick(const Card& card, const Json& value, Answer& out)
{
    const auto ids = stringsOf(value);
    if (!ids)
        return false;
    protocol::Pick pick{std::vector<bool>(card.options.size(), false)};
    for (const std::string& id : *ids) {
        const auto option = std::find_if(card.options.begin(), card.options.end(),
                                         [&id](const protocol::Option& o) { return o.id == id; });
        if (option == card.options.end())
            return false;
        pick.options[static_cast<std::size_t>(option - card.options.begin())] = true;
    }
    out.choice = std::move(pick);
    return true;
}

bool readRange(const Json& value, Answer& out)
{
    if (!value.is_array() || value.size() != 2 || !value[0].is_number_unsigned() ||
        !value[1].is_number_unsigned())
        return false;
    out.choice = protocol::Range{value[0].get<std::size_t>(), value[1].get<std::size_t>()};
    return true;
}

bool readTogether(const Json& value, Answer& out)
{
    if (!value.is_boolean())
        return false;
    out.choice = protocol::Together{value.get<bool>()};
    return true;
}

bool readChoice(const Card& card, const Json& value, Answer& out)
{
    if (isSkip(value))
        return true;
    switch (card.kind) {
    case Kind::Wish:
        return readWish(value, out);
    case Kind::Exchange:
        return readExchange(value, out);
    case Kind::Pick:
        return readPick(card, value, out);
    case Kind::Range:
        return readRange(value, out);
    case Kind::Together:
        return readTogether(value, out);
    case Kind::Private:
        break;
    }
    return false;
}

// One pair of ends for each stretch.
std::vector<std::pair<std::size_t, std::size_t>> stretchesOf(const std::vector<std::size_t>& steps)
{
    std::vector<std::pair<std::size_t, std::size_t>> out;
    for (const std::size_t step : steps) {
        if (!out.empty() && out.back().second + 1 == step)
            out.back().second = step;
        else
            out.emplace_back(step, step);
    }
    return out;
}

} // namespace

Json exercisesToJson(const std::vector<protocol::Exercise>& exercises)
{
    Json out = Json::array();
    for (const protocol::Exercise& exercise : exercises) {
        Json rounds = Json::array();
        for (const protocol::Round& round : exercise.rounds)
            rounds.push_back({{"id", round.id}, {"title", protocol::textIn(round.title, {})}});
        out.push_back({{"id", exercise.id},
                       {"title", protocol::textIn(exercise.title, {})},
                       {"rounds", std::move(rounds)}});
    }
    return out;
}

Json cardsToJson(const protocol::Round& round)
{
    Json out = Json::array();
    for (const Card& card : round.cards) {
        Json entry{{"id", card.id},
                   {"kind", protocol::nameOf(card.kind)},
                   {"prompt", protocol::textIn(card.prompt, {})},
                   {"slots", card.slotCount()}};
        if (card.kind == Kind::Pick || card.kind == Kind::Range || card.kind == Kind::Together) {
            Json ids = Json::array();
            for (const protocol::Option& option : card.options)
                ids.push_back(option.id);
            entry["options"] = std::move(ids);
        }
        if (card.several)
            entry["several"] = true;
        for (const protocol::Option& option : card.options)
            if (option.alone)
                entry["alone"].push_back(option.id);
        if (card.kind == Kind::Range)
            entry["steps"] = card.options.size();
        out.push_back(std::move(entry));
    }
    return out;
}

std::optional<Answer> answerFrom(const Card& card, const Json& command)
{
    const Json value = command.value("value", Json());
    const Json words = command.value("words", Json(""));
    const Json keep = command.value("keep", Json(false));
    Answer out;
    if (!words.is_string() || !keep.is_boolean() || !readChoice(card, value, out))
        return std::nullopt;
    out.words = words.get<std::string>();
    out.withheld = keep.get<bool>();
    if (!protocol::fits(card, out))
        return std::nullopt;
    return out;
}

Json overlapToJson(const Card& card, const protocol::Overlap& overlap, crypto::Role role)
{
    Json out = Json::array();
    switch (card.kind) {
    case Kind::Wish:
    case Kind::Together:
    case Kind::Private:
        return overlap.any();
    case Kind::Exchange: {
        const protocol::Exchange directions = overlap.directions(role);
        if (directions.give)
            out.push_back("give");
        if (directions.receive)
            out.push_back("receive");
        return out;
    }
    case Kind::Pick:
        for (const std::size_t position : overlap.positions())
            out.push_back(card.options[position].id);
        return out;
    case Kind::Range: {
        const auto stretches = stretchesOf(overlap.positions());
        for (const auto& [lower, upper] : stretches)
            out.push_back(Json::array({lower, upper}));
        return stretches.size() == 1 ? out[0] : out;
    }
    }
    return out;
}

} // namespace mandorla::player
