#pragma once

#include "tests/support/home.h"
#include "tests/support/rounds.h"

#include <gtest/gtest.h>

#include <vector>

// Laptops that keep: whole clients on a vault each, closed and opened again in the middle of evenings.
namespace mandorla::test {

using protocol::Answer;

class Keeping : public testing::Test
{
protected:
    void agree(Home& one, Home& two)
    {
        ASSERT_TRUE(one.partner().suggest(round));
        ASSERT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }));
        ASSERT_TRUE(two.partner().agree());
        ASSERT_TRUE(wait([&] { return one.partner().round() && two.partner().round(); }));
    }

    void answerAll(Home& home, const std::vector<Answer>& answers)
    {
        for (std::size_t i = 0; i < answers.size(); ++i)
            ASSERT_TRUE(home.partner().answer(i, answers[i]));
    }

    void turnOne(Home& one, Home& two, std::size_t shared)
    {
        ASSERT_TRUE(wait([&] {
            (void)one.partner().handOn();
            (void)two.partner().handOn();
            return one.count<Shared>() >= shared && two.count<Shared>() >= shared;
        }));
    }

    void sealBoth(Home& one, Home& two)
    {
        agree(one, two);
        answerAll(one, answersOfOne());
        answerAll(two, answersOfTwo());
        ASSERT_TRUE(one.partner().seal());
        ASSERT_TRUE(two.partner().seal());
        ASSERT_TRUE(wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }));
    }

    // As it stands in what a laptop keeps at this moment; zeros: none.
    static Bytes seedOnDisk(const Home& home)
    {
        Bytes seed;
        home.onDisk([&](Vault& vault) {
            Records records(vault);
            ASSERT_EQ(records.companions().size(), 1u);
            const auto evening = records.evening(records.companions().front());
            ASSERT_TRUE(evening.has_value());
            seed.assign(evening->journal.begin(), evening->journal.begin() + 32);
        });
        return seed;
    }
    static Bytes seedOf(const Home& home)
    {
        const Bytes seed = seedOnDisk(home);
        EXPECT_FALSE(seed == Bytes(32)) << "none is kept";
        return seed;
    }

    static crypto::Fingerprint printOf(const Home& home)
    {
        crypto::Fingerprint out{};
        home.onDisk([&](Vault& vault) { out = fingerprintOf(Records(vault).self()->identity.certificate); });
        return out;
    }

    // Nobody is connected to `one` any more.
    static void closeAndWait(Home& two, Home& one)
    {
        two.household.lock();
        ASSERT_TRUE(wait([&] { return one.client().port() != 0; })) << "it looks for the other again";
    }

    quint16 beacons = freePort();
    protocol::Round round = sampleRound();
};

} // namespace mandorla::test
