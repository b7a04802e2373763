#pragma once

#include "protocol/crypto/transcript.h"

#include <cstdint>

// The pairs of messages of one context, in their order. Source: protocol/README.md, "Sealing" and RESUME.
namespace mandorla::sync {

// Four that set it up, then OPEN and WORDS of each turn: steps::open(), steps::words(). As RESUME counts
// them.
enum class ContextStep : std::uint64_t
{
    None,
    Key,
    Commit,
    Seals,
    Blinds
};

namespace steps {

[[nodiscard]] constexpr std::uint64_t numberOf(ContextStep step) { return static_cast<std::uint64_t>(step); }

[[nodiscard]] constexpr ContextStep at(std::uint64_t number) { return static_cast<ContextStep>(number); }

[[nodiscard]] constexpr ContextStep open(std::uint64_t turn)
{
    return at(numberOf(ContextStep::Blinds) + 1 + 2 * turn);
}

[[nodiscard]] constexpr ContextStep words(std::uint64_t turn) { return at(numberOf(open(turn)) + 1); }

[[nodiscard]] constexpr ContextStep before(ContextStep step) { return at(numberOf(step) - 1); }
[[nodiscard]] constexpr ContextStep after(ContextStep step) { return at(numberOf(step) + 1); }

[[nodiscard]] constexpr bool setsUp(crypto::MessageType kind) { return kind < crypto::MessageType::Open; }

// Of a message that sets up.
[[nodiscard]] constexpr ContextStep of(crypto::MessageType kind)
{
    switch (kind) {
    case crypto::MessageType::Key:
        return ContextStep::Key;
    case crypto::MessageType::Commit:
        return ContextStep::Commit;
    case crypto::MessageType::Seals:
        return ContextStep::Seals;
    case crypto::MessageType::Blinds:
        return ContextStep::Blinds;
    case crypto::MessageType::Open:
    case crypto::MessageType::Words:
        break;
    }
    return ContextStep::None;
}

[[nodiscard]] constexpr crypto::MessageType kindOf(ContextStep step)
{
    for (const auto kind : {crypto::MessageType::Key, crypto::MessageType::Commit, crypto::MessageType::Seals,
                            crypto::MessageType::Blinds})
        if (of(kind) == step)
            return kind;
    return (numberOf(step) - numberOf(open(0))) % 2 == 0 ? crypto::MessageType::Open
                                                         : crypto::MessageType::Words;
}

} // namespace steps

} // namespace mandorla::sync
