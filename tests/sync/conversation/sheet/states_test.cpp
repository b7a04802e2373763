#include "sync/conversation/sheet/sheet_table.h"
#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

// The table of states of a shared page in protocol/README.md, as the code has it. That it behaves so is G14's
// in ending_spec_test.cpp.
namespace mandorla::test {
namespace {

using namespace sync;

std::string signOf(SheetDecision decision)
{
    switch (decision) {
    case SheetDecision::Take:
        return "✓";
    case SheetDecision::Nothing:
        return "·";
    case SheetDecision::AnswerLetGo:
        return "A";
    case SheetDecision::Unexpected:
        return "U";
    }
    return "?";
}

// In the order of the enums.
TEST(SheetStates, TheTableInTheCodeIsThatOfTheSpecification)
{
    const StateTable table = stateTable("PAGE_VERSIONS");
    EXPECT_EQ(table.states,
              (std::vector<std::string>{"no such page", "tonight, and one does not keep", "tonight", "kept",
                                        "let go here, not answered", "gone here by its days", "damaged here",
                                        "gone on both"}));
    EXPECT_EQ(table.messages, (std::vector<std::string>{"PAGE_VERSIONS", "PAGE_ENTRY", "PAGE_DROP",
                                                        "PAGE_KEEP", "PAGE_LET_GO"}));
    ASSERT_EQ(table.states.size(), kSheetStandings);
    ASSERT_EQ(table.messages.size(), kSheetMessages);
    for (std::size_t row = 0; row < kSheetStandings; ++row)
        for (std::size_t column = 0; column < kSheetMessages; ++column)
            EXPECT_EQ(signOf(decisionOn(static_cast<SheetStanding>(row), static_cast<SheetMessage>(column))),
                      table.at(table.states[row], table.messages[column]))
                << table.states[row] << ", " << table.messages[column];
}

} // namespace
} // namespace mandorla::test
