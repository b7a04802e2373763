#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <variant>
#include <vector>

// The kinds of card, and what a person chooses on each. What a kind asks of its card, which bits go under the
// seal, and how a choice is kept: kind.cpp, kind by kind.
namespace mandorla::protocol {

enum class Kind : std::uint8_t
{
    Wish,
    Exchange,
    Pick,
    Range,
    Together,
    Private
};

// In the order in which a person who writes a round is offered them.
inline constexpr std::array kKinds{Kind::Wish,  Kind::Exchange, Kind::Pick,
                                   Kind::Range, Kind::Together, Kind::Private};

// "wish", "exchange", …: the names in files, vectors and the specification.
[[nodiscard]] std::string_view nameOf(Kind kind);

// Which options a card of this kind has: none, or limits::kMinOptions to `most`, or either.
struct OptionRule
{
    std::size_t most = 0;
    bool needed = false;
};

[[nodiscard]] OptionRule optionsOf(Kind kind);

// --- choices: one type for each kind but the private one, on which there is nothing to choose ---

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

using Choice = std::variant<std::monostate, Wish, Exchange, Pick, Range, Together>;

static_assert(std::variant_size_v<Choice> == kKinds.size(), "a kind has a choice of its own, or none");

} // namespace mandorla::protocol
