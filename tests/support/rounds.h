#pragma once

#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"

#include <string>
#include <vector>

// Rounds and answers for tests, made through the same reader as every file.
namespace mandorla::test {

// Cards: 0 wish, 1 private, 2 exchange, 3 pick of 4, 4 range of 5, 5 together, 6 together with choices, 7
// wish.
[[nodiscard]] protocol::Round sampleRound(const std::string& id = "sample");

// As many wishes as asked for.
[[nodiscard]] protocol::Round wishes(std::size_t count);

// So many, each of sixteen options; with eight it has as many slots as a round may have.
[[nodiscard]] protocol::Round picks(std::size_t count);

// Says no to everything, with words that must never be seen.
[[nodiscard]] std::vector<protocol::Answer> refusing(const protocol::Round& round);

// Two people's answers to sampleRound(). Both have: the wish at 0; one gives and two receives; options 1 and
// 3; steps 2 and 3; both show at 5; both show at 6; only two wants 7.
[[nodiscard]] std::vector<protocol::Answer> answersOfOne();
[[nodiscard]] std::vector<protocol::Answer> answersOfTwo();

} // namespace mandorla::test
