#include "app/round/end_view_model.h"

#include "tests/support/rounds.h"

#include <gtest/gtest.h>

using namespace mandorla;
using namespace mandorla::app;

namespace {

class Ending : public ::testing::Test
{
protected:
    Ending()
    {
        for (auto& [text, words] :
             {std::pair(&round.closing, "something"), std::pair(&round.nothing, "nothing")})
            *text = {{"en", words}};
    }
    void share(bool light) { shared.setRows({{light}}); }
    QStringList all() { return {page.sentence(), page.closing()}; }

    protocol::Round round = test::sampleRound();
    Rows shared{{"light"}};
    EndViewModel page{shared};
};

const QString kOfAny = QStringLiteral("Nothing came up this time. It is nobody’s doing.");

} // namespace

TEST_F(Ending, NobodyReadsATextAboutTheOtherCase)
{
    page.set(EndViewModel::NothingUp, round);
    EXPECT_EQ(all(), (QStringList{"nothing", ""})) << "and not the same once more";
    share(true);
    page.set(EndViewModel::Done, round);
    EXPECT_EQ(page.closing(), "something");
    EXPECT_FALSE(page.sentence().contains("othing"));
    page.set(EndViewModel::StoppedHere, round);
    EXPECT_EQ(all(), (QStringList{"What you did not turn stays unknown.", "something"}));
}

TEST_F(Ending, StoppedBeforeAnythingCameUpItIsNotKnownWhichCaseItIs)
{
    page.set(EndViewModel::StoppedHere, round);
    EXPECT_EQ(all(), (QStringList{"What you did not turn stays unknown.", ""}));
}

TEST_F(Ending, ARoundWithOneClosingHasItInAnyCase)
{
    round.nothing.clear();
    page.set(EndViewModel::NothingUp, round);
    EXPECT_EQ(all(), (QStringList{kOfAny, "something"}));
    page.set(EndViewModel::StoppedHere, round);
    EXPECT_EQ(page.closing(), "something");
    round.closing.clear();
    page.set(EndViewModel::NothingUp, round);
    EXPECT_EQ(all(), (QStringList{kOfAny, ""}));
}

TEST_F(Ending, ThatItIsNotConsentIsSaidOnceTouchIsShared)
{
    EXPECT_FALSE(page.isNotConsent());
    share(true);
    EXPECT_FALSE(page.isNotConsent());
    shared.setRows({{true}, {false}});
    EXPECT_TRUE(page.isNotConsent());
}
