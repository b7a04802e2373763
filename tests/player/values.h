#pragma once

#include "protocol/crypto/types.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round_file.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <vector>

// Cards, answers and overlaps as the JSON that the player reads and writes; described in its --help.
namespace mandorla::player {

using Json = nlohmann::ordered_json;

[[nodiscard]] Json exercisesToJson(const std::vector<protocol::Exercise>& exercises);
[[nodiscard]] Json cardsToJson(const protocol::Round& round);

// The "value", "words" and "keep" of a command as the answer to `card`. Nothing: they do not fit the card.
[[nodiscard]] std::optional<protocol::Answer> answerFrom(const protocol::Card& card, const Json& command);

// What both have, seen from `role`; the overlap is not empty.
[[nodiscard]] Json overlapToJson(const protocol::Card& card, const protocol::Overlap& overlap,
                                 crypto::Role role);

} // namespace mandorla::player
