#pragma once

#include <cstddef>

// What each message of a shared page does in each of its states: the table of protocol/README.md, "The shared
// page", which a test holds against this one, cell by cell.
namespace mandorla::sync {

// The rows, in the order of the specification.
enum class SheetStanding
{
    NotThere,
    TonightNotKeeping, // one of the two does not keep
    Tonight,
    Kept,
    LetGoUnanswered,
    Faded, // here, by its days
    Damaged,
    GoneOnBoth
};
inline constexpr std::size_t kSheetStandings = 8;

// The columns.
enum class SheetMessage
{
    Versions,
    Entry,
    Drop,
    Keep,
    LetGo
};
inline constexpr std::size_t kSheetMessages = 5;

enum class SheetDecision
{
    Take,
    Nothing, // comes of it
    AnswerLetGo,
    Unexpected
};

[[nodiscard]] SheetDecision decisionOn(SheetStanding standing, SheetMessage message);

} // namespace mandorla::sync
