#pragma once

#include "protocol/crypto/types.h"
#include "protocol/rounds/round.h"

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

// What a person answers to a card, the bits that go under the seal, and what both learn.
namespace mandorla::protocol {

enum class Wish : std::uint8_t
{
    Love,
    Open,
    No
};

struct Exchange
{
    bool give = false;
    bool receive = false;
    bool operator==(const Exchange&) const = default;
};

struct Pick
{
    std::vector<bool> options; // one for each option of the card
    bool operator==(const Pick&) const = default;
};

// A span of steps, both ends included, lower ≤ upper.
struct Range
{
    std::size_t lower = 0;
    std::size_t upper = 0;
    bool operator==(const Range&) const = default;
};

struct Together
{
    bool show = false;
    bool operator==(const Together&) const = default;
};

// One card's answer. No choice is a card that was skipped or not reached: the same bits as a no.
struct Answer
{
    std::variant<std::monostate, Wish, Exchange, Pick, Range, Together> choice;
    std::string words;     // plain, line feeds aside; on a together card with choices: wordsOf() them
    bool keptBack = false; // "keep this card to myself": the same bits as a no, whatever stands above
    bool operator==(const Answer&) const = default;
};

// Whether the answer belongs to the card: the right kind, as many options, a span on the scale, words that
// fit, and a choice that exists.
[[nodiscard]] bool fits(const Card& card, const Answer& answer);

// The card's slots on this side, 0 or 1 each. `answer` fits the card. Together shows only words that exist.
[[nodiscard]] std::vector<std::uint8_t> bitsOf(const Card& card, const Answer& answer, crypto::Role role);

// What both laptops learn of one card.
struct Overlap
{
    std::vector<bool> slots;

    [[nodiscard]] bool any() const;

    // Exchange, seen from `role`: what I give and the other receives, and the other way round.
    [[nodiscard]] Exchange directions(crypto::Role role) const;

    // Pick and range: the options or steps that both have.
    [[nodiscard]] std::vector<std::size_t> positions() const;
};

} // namespace mandorla::protocol
