#include "sync/meeting/doorway.h"

#include "sync/limits.h"
#include "tests/support/loopback_link.h"
#include "tests/support/simulated_clock.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

// Two doorways on links in memory, and strangers at them; the time is the test's own.
namespace mandorla::test {
namespace {

using namespace sync;
using namespace std::chrono_literals;
using Purpose = Handshake::Purpose;
using Links = std::pair<std::shared_ptr<LoopbackLink>, std::shared_ptr<LoopbackLink>>;

crypto::Fingerprint print(std::uint8_t byte)
{
    crypto::Fingerprint out{};
    out.fill(byte);
    return out;
}

// One laptop, with all that its doorway said: "accepted", "accepted fresh", the name of a failure.
struct Side
{
    Side(std::uint8_t who, SimulatedClock& clock)
        : doorway(print(who), window, random, clock)
    {
        QObject::connect(&doorway, &Doorway::accepted, &here,
                         [this](const Doorway::Stranger& stranger, const Handshake::Accepted& accepted,
                                const Bytes& bytes) {
                             said.push_back(accepted.fresh ? "accepted fresh" : "accepted");
                             link = stranger.link;
                             rest = bytes;
                         });
        QObject::connect(&doorway, &Doorway::refused, &here,
                         [this](const Doorway::Stranger&, const Failure& failure, bool wasGuess) {
                             said.push_back(std::string(nameOf(failure)) + (wasGuess ? ", a guess" : ""));
                             if (dropsAll)
                                 doorway.drop([](const Doorway::Stranger&) { return true; });
                         });
    }

    crypto::SystemRandom random;
    PairingWindow window{random};
    Doorway doorway;
    std::vector<std::string> said;
    LinkPtr link;
    Bytes rest;
    bool dropsAll = false;
    QObject here;
};

using Said = std::vector<std::string>;

class AtTheDoor : public testing::Test
{
protected:
    // What is under way arrives.
    static void deliver()
    {
        for (int i = 0; i < 20; ++i)
            QCoreApplication::sendPostedEvents();
    }

    void wait(Time time)
    {
        clock.advance(time);
        one.doorway.tick();
        two.doorway.tick();
        deliver();
    }

    // One dials.
    void meet(Purpose purpose, const std::optional<crypto::PairKey>& keyOfOne = {},
              const std::optional<crypto::PairKey>& keyOfTwo = {})
    {
        Links links = LoopbackLink::pair();
        one.doorway.comeIn({links.first, purpose, Address{}}, keyOfOne, clock.now());
        two.doorway.comeIn({links.second, Purpose::Listen, std::nullopt}, keyOfTwo, clock.now());
        links = {};
        deliver();
    }

    void showAndType(bool right)
    {
        two.window.show(clock.now());
        one.window.type(clock.now());
        std::string digits = two.window.code();
        if (!right)
            digits[0] = digits[0] == '9' ? '0' : static_cast<char>(digits[0] + 1);
        EXPECT_TRUE(one.window.enter(digits));
    }

    // Somebody at two's doorway who says nothing by itself.
    [[nodiscard]] std::shared_ptr<LoopbackLink> stranger()
    {
        const Links links = LoopbackLink::pair();
        two.doorway.comeIn({links.second, Purpose::Listen, std::nullopt}, std::nullopt, clock.now());
        return links.first;
    }

    SimulatedClock clock;
    Side one{1, clock}, two{2, clock};
    const crypto::PairKey key{one.random.bytes<32>()};
};

TEST_F(AtTheDoor, WhoHasTheKeyOfAnEarlierDayIsLetIn)
{
    meet(Purpose::Recognise, key, key);
    EXPECT_EQ(one.said, Said{"accepted"});
    EXPECT_EQ(two.said, Said{"accepted"});
    EXPECT_FALSE(one.doorway.nextDeadline()) << "the link is not the doorway's any more";
    wait(limits::kHelloTime);
    EXPECT_EQ(one.said.size(), 1u);
}

TEST_F(AtTheDoor, WhoHasAnotherKeyOrNoneIsNot)
{
    meet(Purpose::Recognise, key, crypto::PairKey(one.random.bytes<32>()));
    EXPECT_EQ(two.said, Said{"bad_mac"});
    meet(Purpose::Recognise);
    EXPECT_EQ(one.said.back(), "stranger");
}

TEST_F(AtTheDoor, RightDigitsPairAndWrongOnesAreAGuess)
{
    showAndType(true);
    meet(Purpose::Pair);
    EXPECT_EQ(one.said, Said{"accepted fresh"});
    EXPECT_EQ(two.said, Said{"accepted fresh"});
    showAndType(false);
    meet(Purpose::Pair);
    EXPECT_EQ(one.said.size(), 2u);
    EXPECT_EQ(two.said.size(), 2u);
    EXPECT_NE(one.said.back().find("a guess"), std::string::npos) << one.said.back();
    EXPECT_NE(two.said.back().find("a guess"), std::string::npos) << two.said.back();
}

TEST_F(AtTheDoor, WhatComesBehindTheHelloIsHandedOn)
{
    meet(Purpose::Recognise, key, key);
    ASSERT_TRUE(one.link && two.link);
    EXPECT_TRUE(one.rest.empty());
    one.link->send(Bytes{1, 2, 3}); // to a link that is not the doorway's
    deliver();
    EXPECT_EQ(two.said, Said{"accepted"});
}

TEST_F(AtTheDoor, WhoSaysNothingStandsForTenSecondsEachItsOwn)
{
    std::vector<std::shared_ptr<LoopbackLink>> strangers;
    for (int i = 0; i < 100; ++i, clock.advance(10ms))
        strangers.push_back(stranger());
    EXPECT_EQ(*two.doorway.nextDeadline(), clock.now() - 1s + limits::kHelloTime);
    wait(limits::kHelloTime - 1s - 1ms);
    EXPECT_TRUE(two.said.empty());
    wait(1ms);
    EXPECT_EQ(two.said.size(), 1u);
    wait(500ms);
    EXPECT_EQ(two.said.size(), 51u);
    wait(1s);
    EXPECT_EQ(two.said.size(), 100u);
    EXPECT_FALSE(two.doorway.has([](const auto&) { return true; }));
}

// Whatever bytes, in whatever pieces: each stranger is refused once, and hears what there is to say.
TEST_F(AtTheDoor, WhoSaysNonsenseIsRefusedOnceAndGone)
{
    crypto::SystemRandom random;
    for (std::size_t length = 1; length <= 600; length += 7) {
        two.said.clear();
        const auto bad = stranger();
        bool closed = false;
        QObject::connect(bad.get(), &Link::closed, &two.here, [&] { closed = true; });
        Bytes bytes(length);
        random.fill(bytes);
        bytes[0] = 0xff; // a frame longer than any
        for (int again = 0; again < 20; ++again)
            bad->send(bytes);
        deliver();
        wait(limits::kHelloTime);
        EXPECT_EQ(two.said.size(), 1u) << length;
        EXPECT_TRUE(closed) << length;
        EXPECT_FALSE(two.doorway.nextDeadline());
    }
}

TEST_F(AtTheDoor, ARefusalHasAMomentToLeaveBeforeTheLinkIsClosed)
{
    two.window.show(clock.now());
    one.window.show(clock.now()); // both show
    const auto dials = stranger();
    bool heard = false, closed = false;
    QObject::connect(dials.get(), &Link::received, &two.here, [&] { heard = true; });
    QObject::connect(dials.get(), &Link::closed, &two.here, [&] { closed = true; });
    // What one would say who types elsewhere, cut from a conversation of its own.
    Side third{1, clock};
    third.window.show(clock.now());
    Handshake says({Purpose::Pair, print(1), print(2), std::nullopt}, third.window, third.random,
                   clock.now());
    dials->send(says.takeOutgoing());
    deliver();
    ASSERT_EQ(two.said, Said{"both_show"});
    EXPECT_TRUE(heard);
    EXPECT_FALSE(closed);
    EXPECT_EQ(two.doorway.nextDeadline(), clock.now() + limits::kLastWords);
    wait(limits::kLastWords - 1ms);
    EXPECT_FALSE(closed);
    wait(1ms);
    EXPECT_TRUE(closed);
    EXPECT_FALSE(two.doorway.nextDeadline());
}

TEST_F(AtTheDoor, WhoHangsUpIsRefusedAndWhoIsDroppedIsNotSpokenOf)
{
    stranger()->cut();
    deliver();
    EXPECT_EQ(two.said.size(), 1u);

    two.said.clear();
    const auto dropped = stranger();
    two.doorway.drop([](const Doorway::Stranger& each) { return each.purpose == Purpose::Listen; });
    bool closed = false;
    QObject::connect(dropped.get(), &Link::closed, &two.here, [&] { closed = true; });
    dropped->send(Bytes{1, 2, 3});
    deliver();
    wait(limits::kHelloTime);
    EXPECT_TRUE(two.said.empty());
    EXPECT_TRUE(closed);
}

TEST_F(AtTheDoor, ASlotMayDropAllTheOthers)
{
    two.dropsAll = true;
    std::vector<std::shared_ptr<LoopbackLink>> strangers;
    for (int i = 0; i < 5; ++i)
        strangers.push_back(stranger());
    wait(limits::kHelloTime);
    EXPECT_EQ(two.said.size(), 1u);
    EXPECT_FALSE(two.doorway.nextDeadline());
}

TEST_F(AtTheDoor, OnlyOneThatWasDialledToPairHasShownRightDigits)
{
    showAndType(true);
    EXPECT_FALSE(one.doorway.hasRightDigits());
    EXPECT_FALSE(
        one.doorway.has([](const Doorway::Stranger& each) { return each.purpose == Purpose::Pair; }));
    const Links links = LoopbackLink::pair();
    one.doorway.comeIn({links.first, Purpose::Pair, Address{}}, std::nullopt, clock.now());
    EXPECT_TRUE(one.doorway.has([](const Doorway::Stranger& each) { return each.purpose == Purpose::Pair; }));
    EXPECT_FALSE(one.doorway.hasRightDigits());
}

} // namespace
} // namespace mandorla::test
