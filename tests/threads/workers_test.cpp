#include "protocol/crypto/overlap.h"
#include "sync/workers.h"

#include <QCoreApplication>
#include <QTest>
#include <QThread>

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>
#include <fstream>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::sync {
namespace {

constexpr std::size_t kSlots = 128;
constexpr auto kLong = 60'000; // ms

crypto::Overlap sideOf(crypto::Role role, const crypto::Seed& seed)
{
    return crypto::Overlap::begin(crypto::ContextId{1}, role, seed, std::vector<std::uint8_t>(8, 16)).value();
}

// To make 128 seals under this SEED.
Work workUnder(const crypto::Seed& seed, Ticket ticket)
{
    const crypto::Overlap side = sideOf(0, seed), other = sideOf(1, crypto::Seed(ByteArray<32>{2}));
    return {ticket, std::make_unique<crypto::SlotWork>(
                        side.sealMaking(other.key(), std::vector<std::uint8_t>(kSlots, 1)).value())};
}

// Bytes of this process's own memory that are these, or rather their complement: so the question is none.
std::size_t countInMemory(const std::string& inverted)
{
    std::ifstream maps("/proc/self/maps");
    std::ifstream memory("/proc/self/mem", std::ios::binary);
    std::size_t count = 0;
    std::vector<char> region;
    for (std::string line; std::getline(maps, line);) {
        unsigned long from = 0, to = 0;
        char rights[5] = {};
        if (std::sscanf(line.c_str(), "%lx-%lx %4s", &from, &to, rights) != 3 || rights[0] != 'r' ||
            line.find("[v") != std::string::npos)
            continue;
        region.resize(to - from);
        memory.clear();
        memory.seekg(static_cast<std::streamoff>(from));
        memory.read(region.data(), static_cast<std::streamsize>(region.size()));
        const auto size = static_cast<std::size_t>(memory.gcount());
        for (std::size_t at = 0; at + inverted.size() <= size; ++at)
            if (region[at] == static_cast<char>(~inverted[0]) &&
                std::equal(inverted.begin(), inverted.end(), region.data() + at,
                           [](char a, char b) { return a == static_cast<char>(~b); }))
                ++count;
        std::fill(region.begin(), region.end(), '\0');
    }
    return count;
}

TEST(Workers, GiveBackFromTheEventLoopWhatIsDoneElsewhere)
{
    std::optional<Work> done;
    Workers workers([&](Work work) {
        EXPECT_EQ(QThread::currentThread(), QCoreApplication::instance()->thread());
        done = std::move(work);
    });
    workers.start(workUnder(crypto::Seed(ByteArray<32>{1}), 5));
    EXPECT_EQ(workers.underWay(), Ticket(5));
    EXPECT_FALSE(done) << "out of a call";
    ASSERT_TRUE(QTest::qWaitFor([&] { return done.has_value(); }, kLong));
    EXPECT_EQ(done->ticket, Ticket(5));
    EXPECT_FALSE(workers.underWay());
    crypto::Overlap side = sideOf(0, crypto::Seed(ByteArray<32>{1}));
    side.takeKey(sideOf(1, crypto::Seed(ByteArray<32>{2})).key()).value();
    crypto::Overlap atOnce(side);
    const std::vector<std::uint8_t> bits(kSlots, 1);
    const std::vector<std::string> words(8);
    EXPECT_EQ(side.commit(bits, words, std::get<crypto::SealMaking>(*done->parts)).value(),
              atOnce.commit(bits, words).value());
}

TEST(Workers, WhatIsCancelledIsNotGivenBack)
{
    std::vector<Ticket> done;
    Workers workers([&](Work work) { done.push_back(work.ticket); });
    workers.start(workUnder(crypto::Seed(ByteArray<32>{1}), 1));
    workers.cancel();
    EXPECT_FALSE(workers.underWay());
    workers.start(workUnder(crypto::Seed(ByteArray<32>{1}), 2));
    workers.start(workUnder(crypto::Seed(ByteArray<32>{1}), 3)); // in its place
    ASSERT_TRUE(QTest::qWaitFor([&] { return !done.empty(); }, kLong));
    QTest::qWait(1);
    EXPECT_EQ(done, std::vector<Ticket>{3});
}

TEST(Workers, CancelledWhenItIsDoneAlreadyItIsNotGivenBackEither)
{
    bool done = false;
    Workers workers([&](const Work&) { done = true; });
    workers.start(workUnder(crypto::Seed(ByteArray<32>{1}), 1));
    QThread::msleep(300); // the event loop stands still
    workers.cancel();
    QTest::qWait(1);
    EXPECT_FALSE(done);
}

TEST(Workers, LeaveNothingOfTheSeedHoweverItEnds)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
    GTEST_SKIP() << "sanitizers keep what was freed";
#endif
    std::string inverted(32, '\0');
    for (std::size_t i = 0; i < inverted.size(); ++i)
        inverted[i] = static_cast<char>(17 * i + 91);
    const auto seed = [&] {
        crypto::Seed out;
        std::transform(inverted.begin(), inverted.end(), out.writable().begin(),
                       [](char c) { return static_cast<std::uint8_t>(~c); });
        return out;
    };
    {
        const crypto::Seed here = seed();
        ASSERT_GE(countInMemory(inverted), 1u) << "nothing would be found";
    }
    for (const int threads : {1, 4})
        for (const bool cancelled : {true, false}) {
            SCOPED_TRACE(threads);
            SCOPED_TRACE(cancelled);
            bool done = false;
            Workers workers([&](const Work&) { done = true; }, threads);
            workers.start(workUnder(seed(), 1));
            EXPECT_GE(countInMemory(inverted), 1u);
            if (cancelled)
                workers.cancel();
            else
                ASSERT_TRUE(QTest::qWaitFor([&] { return done; }, kLong));
            EXPECT_EQ(countInMemory(inverted), 0u); // its threads are still there
        }
}

} // namespace
} // namespace mandorla::sync
