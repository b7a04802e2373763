#pragma once

#include "protocol/crypto/types.h"
#include "protocol/rounds/kind.h"
#include "protocol/rounds/round.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// What a person answers to a card, the bits that go under the seal, and what both learn.
namespace mandorla::protocol {

// One card's answer. No choice is a card that was skipped or not reached: the same bits as a no.
struct Answer
{
    Choice choice;
    std::string words;     // plain, line feeds aside; on a together card with choices: wordsOf() them
    bool withheld = false; // "keep this card to myself": the same bits as a no, whatever stands above
    bool operator==(const Answer&) const = default;
};

// Whether the answer belongs to the card: the right kind, as many options, a span on the scale, words that
// fit, and a choice that exists.
[[nodiscard]] bool fits(const Card& card, const Answer& answer);

// The card's slots on this side, 0 or 1 each. `answer` fits the card. Together shows only words that exist.
[[nodiscard]] std::vector<std::uint8_t> bitsOf(const Card& card, const Answer& answer, crypto::Role role);

// As an answer is kept on the disk, words as they are.
[[nodiscard]] std::string recordOf(const Answer& answer);
// Nothing: it is no record, or holds the choice of another kind of card. Whether it fits() is not asked.
[[nodiscard]] std::optional<Answer> answerIn(const Card& card, ByteView record);

// What both laptops learn of one card.
struct Overlap
{
    std::vector<bool> bySlot;

    [[nodiscard]] bool any() const;

    // Exchange, seen from `role`: what I give and the other receives, and the other way round.
    [[nodiscard]] Exchange directions(crypto::Role role) const;

    // Pick and range: the options or steps that both have.
    [[nodiscard]] std::vector<std::size_t> positions() const;
};

} // namespace mandorla::protocol
