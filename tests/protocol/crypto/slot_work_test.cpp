#include "protocol/crypto/overlap.h"
#include "protocol/crypto/slot_work.h"
#include "tests/support/threads.h"

#include <gtest/gtest.h>

#include <array>
#include <string>
#include <vector>

// What is done slot by slot elsewhere is what a side does at once, to the byte; so is what it refuses.
namespace mandorla::crypto {
namespace {

const std::vector<std::uint8_t> kSlots{1, 3, 0, 8};
const std::array<std::vector<std::uint8_t>, 2> kBits{
    {{1, 0, 1, 1, 0, 0, 1, 1, 0, 1, 0, 0}, {1, 1, 1, 0, 0, 1, 1, 0, 0, 1, 1, 0}}};
constexpr std::array<Role, 2> kRoles{0, 1};
const std::vector<std::string> kWords{"one", "two", "", "three"};

Overlap sideOf(Role role)
{
    return Overlap::begin(ContextId{7}, role, Seed(ByteArray<32>{static_cast<std::uint8_t>(role + 1)}),
                          kSlots)
        .value();
}

template <typename Kind>
Kind done(std::size_t threads, Checked<Kind> asked)
{
    SlotWork work(std::move(asked).value());
    test::runOn(threads, work);
    return std::get<Kind>(std::move(work));
}

// Both sides at once, as ever.
struct Oracle
{
    Oracle()
    {
        for (const Role role : kRoles)
            side[role].takeKey(side[1 - role].key()).value();
        for (const Role role : kRoles)
            commit[role] = side[role].commit(kBits[role], kWords).value();
        for (const Role role : kRoles)
            side[role].takeCommit(commit[1 - role]).value();
        for (const Role role : kRoles)
            side[role].takeSeals(side[1 - role].seals()).value();
        for (const Role role : kRoles)
            blinds[role] = side[role].blinds().value();
        for (const Role role : kRoles)
            side[role].takeBlinds(blinds[1 - role]).value();
    }

    std::array<Overlap, 2> side{sideOf(0), sideOf(1)};
    std::array<Bytes, 2> commit, blinds;
};

class OnThreads : public testing::TestWithParam<std::size_t>
{
protected:
    // Role 1 of the oracle, step by step elsewhere, up to where the partner's message is to be taken.
    Overlap upToSeals()
    {
        Overlap out = sideOf(1);
        const auto seals = done(GetParam(), out.sealMaking(oracle.side[0].key(), kBits[1]));
        out.takeKey(oracle.side[0].key()).value();
        EXPECT_EQ(out.commit(kBits[1], kWords, seals).value(), oracle.commit[1]);
        out.takeCommit(oracle.commit[0]).value();
        return out;
    }
    Overlap upToBlinds()
    {
        Overlap out = upToSeals();
        out.takeSeals(done(GetParam(), out.sealChecking(oracle.side[0].seals()))).value();
        EXPECT_EQ(out.blinds().value(), oracle.blinds[1]);
        return out;
    }

    Oracle oracle;
};

TEST_P(OnThreads, ASideSaysTheSameToTheByte)
{
    Overlap side = upToBlinds();
    EXPECT_EQ(side.seals(), oracle.side[1].seals());
    side.takeBlinds(done(GetParam(), side.blindChecking(oracle.blinds[0]))).value();
    EXPECT_EQ(side.open(0).value(), oracle.side[1].open(0).value());
}

TEST_P(OnThreads, OfSeveralFaultsTheFirstIsTheOneThatIsNamed)
{
    // A wrong proof in slot 9 and no point in slot 4: the one of slot 4, as at once.
    Bytes blinds = oracle.blinds[0];
    blinds[9 * kBlindBytes + 64] ^= 1;
    Overlap side = upToBlinds();
    EXPECT_EQ(side.takeBlinds(done(GetParam(), side.blindChecking(blinds))).error(), Refusal::BadProof);
    blinds[4 * kBlindBytes + 31] ^= 0x80;
    Overlap other = upToBlinds();
    EXPECT_EQ(Overlap(other).takeBlinds(blinds).error(), Refusal::BadPoint);
    EXPECT_EQ(other.takeBlinds(done(GetParam(), other.blindChecking(blinds))).error(), Refusal::BadPoint);
    EXPECT_THROW((void)other.blinds(), std::logic_error) << "after a refusal it is over";
}

TEST_P(OnThreads, SealsOfACheatAreRefusedAsAtOnce)
{
    // A partner who commits to seals that prove nothing.
    Bytes seals = oracle.side[0].seals();
    seals[32 + 5 * kSealBytes + 64] ^= 1;
    const ByteView body(seals);
    const Digest h = commitSeals(ContextId{7}, 0, body.first(32), body.subspan(32, 12 * kSealBytes),
                                 body.subspan(32 + 12 * kSealBytes));
    Overlap side = sideOf(1);
    side.takeKey(oracle.side[0].key()).value();
    (void)side.commit(kBits[1], kWords).value();
    side.takeCommit(h).value();
    EXPECT_EQ(Overlap(side).takeSeals(seals).error(), Refusal::BadProof);
    EXPECT_EQ(side.takeSeals(done(GetParam(), side.sealChecking(seals))).error(), Refusal::BadProof);
}

INSTANTIATE_TEST_SUITE_P(SlotWork, OnThreads, testing::Values(1, 2, 4, 16));

TEST(SlotWork, WhatNeedsNoSlotIsRefusedBeforeAnyIsLookedAt)
{
    const Oracle oracle;
    Overlap side = sideOf(1);
    EXPECT_EQ(side.sealMaking(Bytes(5), kBits[1]).error(), Refusal::BadLength);
    side.takeKey(oracle.side[0].key()).value();
    (void)side.commit(kBits[1], kWords).value();
    side.takeCommit(oracle.commit[0]).value();
    Bytes seals = oracle.side[0].seals();
    seals.back() ^= 1;
    EXPECT_EQ(side.sealChecking(seals).error(), Refusal::CommitMismatch);
    side.takeSeals(oracle.side[0].seals()).value();
    (void)side.blinds().value();
    EXPECT_EQ(side.blindChecking(Bytes(5)).error(), Refusal::BadLength);
}

TEST(SlotWork, IsNotTakenUndoneNorByAnotherSide)
{
    const Oracle oracle;
    Overlap side = sideOf(1);
    const auto undone = side.sealMaking(oracle.side[0].key(), kBits[1]).value();
    side.takeKey(oracle.side[0].key()).value();
    EXPECT_ANY_THROW((void)side.commit(kBits[1], kWords, undone));
    Overlap other = Overlap::begin(ContextId{8}, 1, Seed(ByteArray<32>{9}), kSlots).value();
    const auto foreign =
        done(1, other.sealMaking(Overlap::begin(ContextId{8}, 0, Seed(), kSlots).value().key(), kBits[1]));
    EXPECT_THROW((void)sideOf(1).commit(kBits[1], kWords, foreign), std::logic_error);
}

} // namespace
} // namespace mandorla::crypto
