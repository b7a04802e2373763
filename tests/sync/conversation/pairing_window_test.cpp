#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/pairing_fixture.h"

#include <map>

// The digits, without anybody who guesses them.
namespace mandorla::test {
namespace {

using namespace sync;

TEST_F(PairingTest, P1_WhatIsTypedIsTypedForAsLongAsDigitsAreShown)
{
    EXPECT_FALSE(closed.enter("123456"));
    EXPECT_EQ(closed.nextDeadline(), std::nullopt);
    for (PairingWindow* window : {&showing, &typing}) {
        EXPECT_EQ(window->nextDeadline(), time + limits::kPairingWindow);
        window->tick(time + limits::kPairingWindow - Time(1));
        EXPECT_NE(window->side(), PairingWindow::Side::Closed);
        window->tick(time + limits::kPairingWindow);
        EXPECT_EQ(window->side(), PairingWindow::Side::Closed);
    }
}

TEST_F(PairingTest, DigitsAreSixAndDrawnAnew)
{
    EXPECT_EQ(showing.code().size(), limits::kCodeDigits);
    const std::string before = showing.code();
    showing.show(time);
    EXPECT_NE(showing.code(), before);
    for (const char* typed : {"12345", "1234567", "12345a", "", "12-34-56"})
        EXPECT_FALSE(typing.enter(typed)) << typed;
    EXPECT_TRUE(typing.enter(" 012 345 "));
    EXPECT_EQ(typing.code(), "012345");
    EXPECT_FALSE(showing.enter("123456")) << "the showing side types nothing";
}

TEST_F(PairingTest, EachDigitIsAsLikelyAsAnyOther)
{
    // Every byte there is, as often as the others.
    struct Counting : crypto::Random
    {
        void fill(std::span<std::uint8_t> out) override
        {
            for (std::uint8_t& byte : out)
                byte = next++;
        }
        std::uint8_t next = 0;
    } counting;
    PairingWindow window(counting);
    std::map<char, int> times;
    for (int i = 0; i < 125; ++i) {
        window.show(time);
        for (const char digit : window.code())
            ++times[digit];
    }
    EXPECT_EQ(times.size(), 10u);
    for (const auto& [digit, many] : times)
        EXPECT_EQ(many, 75) << digit;
}

} // namespace
} // namespace mandorla::test
