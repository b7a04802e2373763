#pragma once

#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <gtest/gtest.h>

#include <utility>
#include <vector>

// Two sessions that are connected.
namespace mandorla::test {

class Evening : public testing::Test
{
protected:
    void SetUp() override { pair.connect(); }

    void toTurning(const protocol::Round& round, std::vector<protocol::Answer> one,
                   std::vector<protocol::Answer> two)
    {
        pair.agreeOn(round);
        pair.seal(0, std::move(one));
        pair.seal(1, std::move(two));
        ASSERT_EQ(pair.one().phase(), sync::Session::Phase::Turning);
        ASSERT_EQ(pair.two().phase(), sync::Session::Phase::Turning);
    }

    void toTurningWishes(std::size_t count, bool both = true)
    {
        const auto round = wishes(count);
        std::vector<protocol::Answer> yes(count, protocol::Answer{protocol::Wish::Love, "", false});
        toTurning(
            round, yes,
            both ? yes
                 : std::vector<protocol::Answer>(count, protocol::Answer{protocol::Wish::No, "", false}));
    }

    void expectFailure(std::size_t who, sync::FailureKind kind)
    {
        const auto failures = pair.all<sync::Failed>(who);
        ASSERT_EQ(failures.size(), 1u);
        EXPECT_EQ(failures[0].failure.kind, kind) << nameOf(failures[0].failure);
        EXPECT_EQ(pair.sides[who]->phase(), sync::Session::Phase::Failed);
        EXPECT_FALSE(pair.sides[who]->linked());
        EXPECT_TRUE(pair.sides[who]->takeOutgoing().empty());
    }

    // Who leads the turn that comes next: the one from whom an OPEN leaves.
    std::size_t leader()
    {
        pair.submit(0, sync::HandOn{});
        pair.submit(1, sync::HandOn{});
        while (true) {
            for (std::size_t who = 0; who < 2; ++who)
                for (const auto& message : messagesIn(pair.wire[who]))
                    if (const auto* step = std::get_if<protocol::Step>(&message))
                        if (step->kind == crypto::MessageType::Open)
                            return who;
            // GO only: one by one, so that no OPEN arrives
            if (!pair.deliver(0) && !pair.deliver(1))
                ADD_FAILURE() << "nobody opens";
        }
    }

    TwoSessions pair;
};

} // namespace mandorla::test
