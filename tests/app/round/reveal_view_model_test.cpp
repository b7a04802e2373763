#include "app/round/reveal_view_model.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::app;

// A changed client may fill the slots of a range otherwise than with a span.
TEST(Revealing, X4_ARangeIsShownInTheStretchesThatBothHadAndNoStepBetween)
{
    const protocol::Round round = test::sampleRound();
    const protocol::Card& range = round.cards.at(4);
    const auto step = [&](std::size_t at) {
        return QString::fromStdString(range.options.at(at).text.at("en"));
    };
    PeopleViewModel people;
    RevealViewModel revealing(people);
    const auto shown = [&](const std::vector<bool>& bySlot) {
        revealing.add(range, protocol::Overlap{bySlot}, {}, {}, 0);
        return revealing.overlap();
    };
    EXPECT_EQ(shown({false, true, true, true, false}), QStringList{step(1) + " to " + step(3)});
    EXPECT_EQ(shown({true, false, false, false, true}), (QStringList{step(0), step(4)}));
    EXPECT_EQ(shown({true, true, false, true, true}),
              (QStringList{step(0) + " to " + step(1), step(3) + " to " + step(4)}));
    EXPECT_EQ(shown({false, false, true, false, false}), QStringList{step(2)});
}
