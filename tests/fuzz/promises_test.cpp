#include "protocol/crypto/group.h"
#include "tests/fuzz/fuzz.h"

#include <gtest/gtest.h>

#include <chrono>
#include <ctime>

// The two promises that a fuzz target makes for every input end the process when they are broken, and only
// then.
namespace mandorla::fuzz {
namespace {

using namespace std::chrono_literals;

std::chrono::nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

void workFor(std::chrono::milliseconds time)
{
    const auto until = threadTime() + time;
    while (threadTime() < until) {
    }
}

TEST(Promise, ACallThatTakesTooLongEndsTheProcess)
{
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    EXPECT_DEATH(
        {
            const BoundedTime bounded;
            workFor(600ms); // longer than the limit under sanitizers too
        },
        "broken: one call took too long");
    const BoundedTime bounded;
    workFor(50ms);
}

// Each is another product, so none is remembered: together longer than the limit, and not counted.
TEST(Promise, GroupOperationsAreNotCounted)
{
    const auto from = threadTime();
    const BoundedTime bounded;
    crypto::SeededRandom random(ByteArray<32>{1});
    while (threadTime() - from < 600ms)
        for (int i = 0; i < 100; ++i)
            (void)crypto::mulBase(crypto::Scalar::random(random));
}

TEST(Promise, TooMuchMemoryAtOnceEndsTheProcess)
{
    testing::GTEST_FLAG(death_test_style) = "threadsafe";
    EXPECT_DEATH(
        {
            const BoundedMemory bounded;
            std::vector<Bytes> held;
            for (int i = 0; i < 17; ++i)
                held.emplace_back(1024 * 1024);
        },
        "broken: more than 16 MiB");
    const BoundedMemory bounded;
    for (int i = 0; i < 40; ++i)
        EXPECT_EQ(Bytes(1024 * 1024).size(), 1024u * 1024u); // one after the other
}

} // namespace
} // namespace mandorla::fuzz
