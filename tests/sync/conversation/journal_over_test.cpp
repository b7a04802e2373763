#include "sync/limits.h"
#include "tests/support/journal_fixture.h"

// What is left in a journal of a round that is over, and what comes again of it.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Phase = Session::Phase;

// Whoever's power is cut at the last card, or at the stop, reads after it what the cards came to; until that
// has stood there for a minute, or was left.
TEST_F(JournalTest, J4_WhatTheRoundCameToComesAgainUntilItWasSeenOrLeft)
{
    const std::string never = "only mine";
    const std::vector<Answer> answers{{Wish::Love, "gladly", false}, {Wish::No, never, false}};
    enum class Left
    {
        Shown,
        Suggested,
        Agreed,
        LetGo,
        Closed
    };
    for (const bool stops : {false, true})
        for (const Left left : {Left::Shown, Left::Suggested, Left::Agreed, Left::LetGo, Left::Closed}) {
            SCOPED_TRACE(testing::Message() << stops << static_cast<int>(left));
            TwoSessions two;
            two.connect();
            two.agreeOn(round);
            two.seal(0, answers);
            two.seal(1, answers);
            while (two.count<Shared>(0) == 0) {
                (void)two.submit(0, HandOn{});
                (void)two.submit(1, HandOn{});
                two.settle();
            }
            if (stops)
                ASSERT_TRUE(two.submit(1, StopHere{}));
            else
                two.turnAll();
            two.settle();
            ASSERT_EQ(two.count<Stopped>(0), stops ? 1u : 0u);
            const auto again = [&] {
                two.cut();
                auto restored = Session::restore(setupOf(0), *two.randoms[0], two.one().journal());
                EXPECT_TRUE(restored.has_value());
                two.sides[0] = std::make_unique<Session>(std::move(restored).value());
                two.events[0].clear();
                two.collect();
            };
            EXPECT_FALSE(holds(two.one().journal(), never)) << "an answer that was not shared";
            EXPECT_TRUE(seedIn(two.one().journal()) == crypto::Seed());
            for (int times = 0; times < 2; ++times) {
                again();
                ASSERT_EQ(two.events[0].size(), 4u);
                EXPECT_EQ(std::get<Agreed>(two.events[0][0]).round.digest(), round.digest());
                EXPECT_TRUE(std::holds_alternative<SealedByBoth>(two.events[0][1]));
                const auto& shared = std::get<Shared>(two.events[0][2]);
                EXPECT_EQ(shared.card, 0u);
                EXPECT_TRUE(shared.overlap.any());
                EXPECT_EQ(shared.mine + shared.theirs, "gladlygladly");
                EXPECT_TRUE(stops ? std::holds_alternative<Stopped>(two.events[0][3])
                                  : std::holds_alternative<RoundDone>(two.events[0][3]));
                EXPECT_EQ(two.one().phase(), Phase::Choosing);
            }
            two.connect(); // and it does not disturb the two
            two.time += std::chrono::seconds(1);
            two.one().tick(two.time);
            ASSERT_TRUE(two.one().nextDeadline());
            two.time += limits::kOutcomeShown - std::chrono::seconds(1);
            two.one().tick(two.time);
            EXPECT_TRUE(recordIn(two.one().journal()).has_outcome()) << "not for long enough";
            switch (left) {
            case Left::Shown:
                two.time += std::chrono::seconds(1);
                two.one().tick(two.time);
                break;
            case Left::Suggested:
                ASSERT_TRUE(two.submit(0, Suggest{wishes(1)}));
                break;
            case Left::Agreed:
                two.connect();
                two.agreeOn(wishes(1), 1);
                ASSERT_TRUE(two.one().round());
                break;
            case Left::LetGo:
                ASSERT_TRUE(two.submit(0, LetGo{}));
                break;
            case Left::Closed:
                two.one().leaveOutcome();
            }
            auto record = recordIn(two.one().journal());
            EXPECT_FALSE(record.has_outcome());
            record.clear_finished(); // what the partner may lack of a card, until the next round
            EXPECT_EQ(record.SerializeAsString().find("gladly"), std::string::npos);
            again();
            EXPECT_EQ(two.count<Shared>(0), 0u);
            EXPECT_EQ(two.count<RoundDone>(0) + two.count<Stopped>(0), 0u);
        }
}

TEST_F(JournalTest, J4_WhatIsLetGoOfWhenItIsOpenedIsNotToldAgain)
{
    TwoSessions two;
    two.connect();
    two.agreeOn(wishes(1));
    two.seal(0, {{Wish::Love, "gladly", false}});
    two.seal(1, {{Wish::Love, "gladly", false}});
    two.turnAll();
    two.cut();
    auto restored = Session::restore(setupOf(0), *two.randoms[0], two.one().journal());
    ASSERT_TRUE(restored.has_value());
    Session session = std::move(restored).value();
    EXPECT_TRUE(session.submit(LetGo{}, two.time));
    EXPECT_TRUE(session.takeEvents().empty());
}

TEST_F(JournalTest, J4_AfterTheLastCardAStopOrAFailureNoSecretIsKept)
{
    enum class End
    {
        LastCard,
        Stop,
        Failure
    };
    for (const End end : {End::LastCard, End::Stop, End::Failure}) {
        SCOPED_TRACE(static_cast<int>(end));
        TwoSessions two;
        two.connect();
        two.agreeOn(round);
        two.seal(0, yes);
        two.seal(1, yes);
        const auto holdsWords = [&](std::size_t who) {
            return holds(two.sides[who]->journal(), yes[0].words);
        };
        for (std::size_t who = 0; who < 2; ++who) {
            ASSERT_FALSE(seedIn(two.sides[who]->journal()) == crypto::Seed());
            ASSERT_TRUE(holdsWords(who));
        }
        switch (end) {
        case End::LastCard:
            two.turnAll();
            ASSERT_EQ(two.count<RoundDone>(0) + two.count<RoundDone>(1), 2u);
            break;
        case End::Stop:
            two.submit(0, StopHere{});
            two.settle();
            ASSERT_EQ(two.count<Stopped>(0) + two.count<Stopped>(1), 2u);
            break;
        case End::Failure:
            two.inject(0, protocol::Hello{});
            two.inject(1, protocol::Hello{});
            ASSERT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 2u);
        }
        for (std::size_t who = 0; who < 2; ++who) {
            EXPECT_TRUE(seedIn(two.sides[who]->journal()) == crypto::Seed());
            two.sides[who]->leaveOutcome(); // what was shared, until it was seen
            EXPECT_FALSE(holdsWords(who));
        }
    }
}

// What thirty days do, at every moment of a round, to each side, whether the other one's messages had come or
// not: it is over without a secret, the other hears it as a stop, and the two begin another round.
TEST_F(JournalTest, J4_ARoundIsLetGoOfAtAnyMomentAndTheOtherHearsAStop)
{
    const auto three = wishes(3);
    const std::string never = "only mine";
    const std::vector<Answer> answers{
        {Wish::No, never, false}, {Wish::Love, "gladly", false}, {Wish::Open, "", false}};
    std::size_t underWay = 0;
    bool more = true;
    for (std::size_t moment = 0; more; ++moment)
        for (std::size_t who = 0; who < 2; ++who) {
            SCOPED_TRACE(testing::Message() << "moment " << moment << ", side " << who);
            TwoSessions two;
            two.connect();
            two.agreeOn(three);
            two.submit(0, Seal{answers});
            two.submit(1, Seal{answers});
            std::size_t moved = 0;
            const auto move = [&] {
                while (moved < moment && (two.deliver(moved % 2) || two.deliver(1 - moved % 2)))
                    ++moved;
            };
            move();
            for (int times = 0; moved < moment && two.sides[0]->round() && times < 8; ++times) {
                two.submit(0, HandOn{});
                two.submit(1, HandOn{});
                move();
            }
            more = moved == moment && two.sides[who]->round();
            two.cut();
            if (!two.sides[who]->round())
                continue;
            auto restored = Session::restore(setupOf(who), *two.randoms[who], two.sides[who]->journal());
            ASSERT_TRUE(restored.has_value());
            two.sides[who] = std::make_unique<Session>(std::move(restored).value());
            Session stopping =
                Session::restore(setupOf(who), *two.randoms[who], two.sides[who]->journal()).value();
            ASSERT_TRUE(stopping.submit(StopHere{}, two.time));
            underWay += stopping.phase() == Phase::Turning;

            ASSERT_TRUE(two.submit(who, LetGo{}));
            EXPECT_EQ(two.sides[who]->phase(), Phase::Choosing);
            EXPECT_EQ(two.count<Stopped>(who), 1u);
            EXPECT_TRUE(seedIn(two.sides[who]->journal()) == crypto::Seed());
            EXPECT_FALSE(holds(two.sides[who]->journal(), never));
            two.connect();
            EXPECT_EQ(two.count<Stopped>(1 - who) + two.count<RoundDone>(1 - who), 1u);
            two.submit(1 - who, HandOn{}); // nothing to put it on
            two.agreeOn(three, who);
            two.seal(0, answers);
            two.seal(1, answers);
            two.turnAll();
            EXPECT_EQ(two.count<RoundDone>(who), 1u);
            EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u);
        }
    EXPECT_GT(underWay, 2u) << "in the middle of a card, too";
}

} // namespace
} // namespace mandorla::test
