#pragma once

#include "protocol/rounds/round.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

// Choosing among the options of a card: several on a together card, and options that stand alone.
namespace mandorla::protocol {

// The words of a together card with choices, as they are committed to: the ids of what was chosen, in the
// card's order, with a line feed between two. Nothing chosen is no words.
[[nodiscard]] std::string wordsOf(const Card& card, const std::vector<bool>& chosen);

// The other way round. Nothing: these words no person of an unchanged program can have chosen.
[[nodiscard]] std::optional<std::vector<bool>> choicesIn(const Card& card, std::string_view words);

// With `option` put in or taken out. What stands alone puts out the others, and goes when another comes in.
[[nodiscard]] std::vector<bool> toggled(const Card& card, std::vector<bool> chosen, std::size_t option);

// Whether nothing stands beside an option that stands alone.
[[nodiscard]] bool standsAlone(const Card& card, const std::vector<bool>& chosen);

} // namespace mandorla::protocol
