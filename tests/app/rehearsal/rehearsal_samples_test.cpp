#include "app/rehearsal/rehearsal_samples.h"

#include "app/composition.h"
#include "protocol/rounds/round_file.h"

#include <gtest/gtest.h>

using namespace mandorla::app;
using mandorla::protocol::Kind;

namespace {

std::vector<mandorla::protocol::Round> builtInRounds()
{
    const auto loaded = loadExercises({});
    std::vector<mandorla::protocol::Round> out;
    for (const auto& exercise : loaded.value())
        out.insert(out.end(), exercise.rounds.begin(), exercise.rounds.end());
    return out;
}

mandorla::protocol::Round only(Kind kind, bool withOptions)
{
    for (const auto& round : builtInRounds())
        for (const auto& card : round.cards)
            if (card.kind == kind && card.options.empty() != withOptions) {
                mandorla::protocol::Round one = round;
                one.cards = {card};
                return one;
            }
    throw std::runtime_error("the built-in rounds lack a kind of card");
}

std::vector<Seen> seen(const mandorla::protocol::Round& round, const Sample& first, const Sample& second)
{
    return mustBeSeen(round, {{first, second}});
}

} // namespace

TEST(RehearsalSamples, AWishNeedsBothAndNeitherSkippedNorWithheld)
{
    const auto round = only(Kind::Wish, false);
    Sample yes;
    yes.wish = Sample::Wish::Open;
    yes.words = "words";
    Sample no;
    no.wish = Sample::Wish::NotNow;
    ASSERT_EQ(seen(round, yes, yes).size(), 1u);
    EXPECT_EQ(seen(round, yes, yes).front().secondWords, "words");
    EXPECT_TRUE(seen(round, yes, no).empty());
    EXPECT_TRUE(seen(round, Sample{}, yes).empty());
    Sample skipped = yes;
    skipped.skips = true;
    EXPECT_TRUE(seen(round, skipped, yes).empty());
    Sample kept = yes;
    kept.keepsBack = true;
    EXPECT_TRUE(seen(round, yes, kept).empty());
}

TEST(RehearsalSamples, DirectionsMeetCrosswise)
{
    const auto round = only(Kind::Exchange, false);
    Sample gives;
    gives.gives = true;
    Sample receives;
    receives.receives = true;
    EXPECT_TRUE(seen(round, gives, gives).empty());
    const Seen one = seen(round, gives, receives).front();
    EXPECT_EQ(one.firstWords.toStdString(), round.cards.front().give.at("en"));
    EXPECT_EQ(one.secondWords.toStdString(), round.cards.front().receive.at("en"));
    const Seen two = seen(round, receives, gives).front();
    EXPECT_EQ(two.firstWords, one.secondWords);
    EXPECT_EQ(two.secondWords, one.firstWords);
}

TEST(RehearsalSamples, SpansMeetInOneStretchOrNot)
{
    const auto round = only(Kind::Range, true);
    const auto span = [](int from, int to) {
        Sample out;
        out.from = from;
        out.to = to;
        return out;
    };
    EXPECT_TRUE(seen(round, span(0, 1), span(2, 3)).empty());
    EXPECT_EQ(seen(round, span(0, 2), span(2, 3)).front().overlap.size(), 1);
    EXPECT_FALSE(seen(round, span(0, 2), span(2, 3)).front().overlap.front().contains(" to "));
    EXPECT_TRUE(seen(round, span(0, 3), span(1, 2)).front().overlap.front().contains(" to "));
}

TEST(RehearsalSamples, TheBuiltInRoundsGoThroughEveryKindSharedAndNotShared)
{
    Samples samples;
    std::set<Kind> shared;
    std::set<Kind> apart;
    bool skipped = false;
    bool withheld = false;
    for (const auto& round : builtInRounds()) {
        const auto answers = samples.forRound(round);
        for (std::size_t i = 0; i < round.cards.size(); ++i) {
            mandorla::protocol::Round one = round;
            one.cards = {round.cards[i]};
            (mustBeSeen(one, {answers[i]}).empty() ? apart : shared).insert(round.cards[i].kind);
            for (const Sample& sample : answers[i]) {
                skipped = skipped || sample.skips;
                withheld = withheld || sample.keepsBack;
            }
        }
    }
    EXPECT_EQ(shared, (std::set<Kind>{Kind::Wish, Kind::Exchange, Kind::Pick, Kind::Range, Kind::Together}));
    EXPECT_TRUE(apart.count(Kind::Wish) && apart.count(Kind::Range) && apart.count(Kind::Pick) &&
                apart.count(Kind::Together) && apart.count(Kind::Private));
    EXPECT_TRUE(skipped);
    EXPECT_TRUE(withheld);
}

TEST(RehearsalSamples, EverythingOrNothingIsInCommonIfThatIsAskedFor)
{
    Samples samples;
    bool alone = false;
    bool two = false;
    for (const auto& round : builtInRounds()) {
        const auto shared = std::count_if(round.cards.begin(), round.cards.end(),
                                          [](const auto& card) { return card.slotCount() > 0; });
        const auto all = mustBeSeen(round, samples.forRound(round, InCommon::All));
        EXPECT_EQ(std::ssize(all), shared) << round.id;
        EXPECT_TRUE(mustBeSeen(round, samples.forRound(round, InCommon::Nothing)).empty()) << round.id;
        for (const Seen& seen : all) {
            two = two || seen.firstWords.contains(u'\n');
            for (const auto& card : round.cards)
                for (const auto& option : card.options)
                    alone =
                        alone || (option.alone &&
                                  seen.overlap == QStringList{QString::fromStdString(option.text.at("en"))});
        }
    }
    EXPECT_TRUE(two) << "several choices of one person";
    EXPECT_TRUE(alone) << "both have only what stands alone";
}
