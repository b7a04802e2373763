#pragma once

#include <nlohmann/json.hpp>

#include <cstdint>

// Writes a whole file of known answers, in the format of overlap-vectors.json, with the protocol library
// alone: so that an implementation in another language can verify ours. All keys, words and answers are made
// up.
namespace mandorla::tests {

using OrderedJson = nlohmann::ordered_json;

// Made-up inputs, others for every number: certificates, digits, a round with every kind of card, two
// people's answers. One slot that is not the last is wanted by role 0 alone, and role 0 has words for a card
// that is not the last.
[[nodiscard]] OrderedJson inputsOf(std::uint64_t number);

// The file that follows from any inputs, but without negative cases. An exception for inputs that are not in
// the format.
[[nodiscard]] OrderedJson valuesOf(const OrderedJson& inputs);

// Its negative cases, one single failure each; they need what is said of inputsOf(). Whoever cheats in them
// draws what is theirs from `cheat`; whatever else stands in them depends on the inputs alone.
[[nodiscard]] OrderedJson negativeCases(const OrderedJson& inputs, const OrderedJson& values,
                                        std::uint64_t cheat);

} // namespace mandorla::tests
