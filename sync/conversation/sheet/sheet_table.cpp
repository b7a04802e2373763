#include "sync/conversation/sheet/sheet_table.h"

#include <array>

namespace mandorla::sync {

namespace {

// Named as the specification's table has them.
constexpr SheetDecision take = SheetDecision::Take;
constexpr SheetDecision none = SheetDecision::Nothing;
constexpr SheetDecision A = SheetDecision::AnswerLetGo;
constexpr SheetDecision U = SheetDecision::Unexpected;

// clang-format off
constexpr std::array<std::array<SheetDecision, kSheetMessages>, kSheetStandings> kTable{{
    // VERSIONS ENTRY DROP KEEP LET_GO
    {{A,    A,    A,    A,    A   }}, // no such sheet
    {{take, take, take, U,    take}}, // tonight, and one does not keep
    {{take, take, take, take, take}}, // tonight
    {{take, take, take, take, take}}, // kept
    {{none, none, none, none, take}}, // let go here, not answered
    {{none, none, none, none, take}}, // gone here by its days
    {{none, none, none, none, take}}, // damaged here
    {{none, none, none, none, none}}, // gone on both
}};
// clang-format on

} // namespace

SheetDecision decisionOn(SheetStanding standing, SheetMessage message)
{
    return kTable.at(static_cast<std::size_t>(standing)).at(static_cast<std::size_t>(message));
}

} // namespace mandorla::sync
