#include "protocol/crypto/hello_mac.h"
#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/pairing_fixture.h"
#include "tests/support/two_sessions.h"

// Two who pair by six digits, and whoever guesses them.
namespace mandorla::test {
namespace {

using namespace sync;
using Purpose = Handshake::Purpose;

TEST_F(PairingTest, TheRightDigitsPairBothWithOneKey)
{
    const auto [dialler, listener] = attempt(showing.code());
    ASSERT_TRUE(dialler->accepted());
    ASSERT_TRUE(listener->accepted());
    EXPECT_TRUE(dialler->accepted()->key == listener->accepted()->key);
    EXPECT_TRUE(dialler->accepted()->fresh);
    EXPECT_FALSE(dialler->accepted()->iShowed);
    EXPECT_TRUE(listener->accepted()->iShowed);
}

TEST_F(PairingTest, TheOneWhoShowsMayDialAsWell)
{
    ASSERT_TRUE(typing.enter(showing.code()));
    auto dialler = of(Purpose::Pair, showing, kOne, kTwo);
    auto listener = of(Purpose::Listen, typing, kTwo, kOne);
    run(*dialler, *listener);
    ASSERT_TRUE(dialler->accepted());
    ASSERT_TRUE(listener->accepted());
    EXPECT_TRUE(dialler->accepted()->iShowed);
}

TEST_F(PairingTest, WhatComesBehindHelloIsHandedOn)
{
    ASSERT_TRUE(typing.enter(showing.code()));
    auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    for (int i = 0; i < 20 && !dialler->accepted(); ++i) {
        listener->receive(dialler->takeOutgoing(), time);
        dialler->receive(listener->takeOutgoing(), time);
    }
    ASSERT_TRUE(dialler->accepted());
    Bytes last = dialler->takeOutgoing(); // its proof, and in the same bytes the first of its session
    append(last, view("and then"));
    listener->receive(last, time);
    ASSERT_TRUE(listener->accepted());
    EXPECT_FALSE(listener->failure()) << "that is not read here";
    EXPECT_EQ(toString(listener->takeRest()), "and then");
}

TEST_F(PairingTest, WhatIsOverStaysAsItEnded)
{
    const auto [dialler, listener] = attempt(showing.code());
    auto refused = of(Purpose::Listen, showing, kOne, kTwo);
    Bytes wrongThenRight = protocol::frameOf(protocol::Message(protocol::Ping{}));
    append(wrongThenRight, protocol::frameOf(protocol::Message(protocol::Pair{limits::kVersion, false, {}})));
    refused->receive(wrongThenRight, time);
    for (Handshake* each : {dialler.get(), listener.get(), refused.get()}) {
        EXPECT_TRUE(each->over());
        each->linkClosed();
        each->tick(time + limits::kHelloTime);
        say(*each, protocol::Pair{limits::kVersion, false, {}});
        EXPECT_TRUE(each->takeOutgoing().empty());
    }
    EXPECT_FALSE(dialler->failure());
    EXPECT_FALSE(listener->failure());
    EXPECT_EQ(*refused->failure(), Failure{FailureKind::Unexpected});
}

TEST_F(PairingTest, OfTwoWhoWerePairedBeforeTheNewKeyCounts)
{
    const crypto::PairKey earlier(print(0x44));
    ASSERT_TRUE(typing.enter(showing.code()));
    auto dialler = of(Purpose::Pair, typing, kTwo, kOne, earlier);
    auto listener = of(Purpose::Listen, showing, kOne, kTwo, earlier);
    run(*dialler, *listener);
    ASSERT_TRUE(dialler->accepted() && listener->accepted());
    EXPECT_FALSE(dialler->accepted()->key == earlier);
    EXPECT_FALSE(listener->accepted()->key == earlier);
}

TEST_F(PairingTest, WhoDialledAndGotNoAnswerIsToldWhatThatMeans)
{
    ASSERT_TRUE(typing.enter("123456"));
    auto pairs = of(Purpose::Pair, typing, kTwo, kOne);
    auto recognises = of(Purpose::Recognise, closed, kTwo, kOne, crypto::PairKey(print(0x44)));
    pairs->linkClosed();
    recognises->linkClosed();
    EXPECT_EQ(*pairs->failure(), Failure{FailureKind::WindowClosed});
    EXPECT_EQ(*recognises->failure(), Failure{FailureKind::Stranger});
}

TEST_F(PairingTest, WrongDigitsAreNamedByTheOneWhoShows)
{
    const auto [dialler, listener] = attempt(wrong());
    ASSERT_TRUE(listener->failure());
    EXPECT_EQ(listener->failure()->kind, FailureKind::WrongDigits);
    EXPECT_FALSE(dialler->over()) << "only the closed connection tells";
    dialler->linkClosed();
    EXPECT_EQ(dialler->failure()->kind, FailureKind::WrongDigits);
}

TEST_F(PairingTest, ThreeWrongGuessesBringOtherDigitsTenCloseTheWindow)
{
    std::string code = showing.code();
    for (std::uint32_t guess = 1; guess <= limits::kGuessesPerWindow; ++guess) {
        auto [dialler, listener] = attempt(wrong());
        dialler->linkClosed();
        if (guess % limits::kGuessesPerCode == 0 && guess < limits::kGuessesPerWindow) {
            EXPECT_NE(showing.code(), code) << guess;
            code = showing.code();
        } else if (guess < limits::kGuessesPerWindow) {
            EXPECT_EQ(showing.code(), code) << guess;
        }
        if (typing.side() == PairingWindow::Side::Closed)
            typing.type(time);
    }
    EXPECT_EQ(showing.side(), PairingWindow::Side::Closed);
    EXPECT_TRUE(showing.code().empty());
}

TEST_F(PairingTest, HangingUpAfterTheSharesIsAFailedGuess)
{
    for (std::uint32_t guess = 0; guess < limits::kGuessesPerCode; ++guess) {
        const std::string code = showing.code();
        ASSERT_TRUE(typing.enter("000000"));
        auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
        auto listener = of(Purpose::Listen, showing, kOne, kTwo);
        listener->receive(dialler->takeOutgoing(), time); // PAIR
        dialler->receive(listener->takeOutgoing(), time);
        listener->receive(dialler->takeOutgoing(), time); // the share
        if (guess == 1)
            listener->linkClosed();
        else
            listener.reset(); // evicted
        if (guess + 1 < limits::kGuessesPerCode) {
            EXPECT_EQ(showing.code(), code);
        } else {
            EXPECT_NE(showing.code(), code);
        }
    }
}

TEST_F(PairingTest, ASecondGuessAtTheSameTimeIsNotTaken)
{
    ASSERT_TRUE(typing.enter("000000"));
    PairingWindow third(*otherRandom);
    third.type(time);
    ASSERT_TRUE(third.enter("000001"));
    auto one = of(Purpose::Pair, typing, kTwo, kOne);
    auto two = of(Purpose::Pair, third, kMiddle, kOne);
    auto listenerOne = of(Purpose::Listen, showing, kOne, kTwo);
    auto listenerTwo = of(Purpose::Listen, showing, kOne, kMiddle);
    listenerOne->receive(one->takeOutgoing(), time);
    listenerTwo->receive(two->takeOutgoing(), time);
    one->receive(listenerOne->takeOutgoing(), time);
    two->receive(listenerTwo->takeOutgoing(), time);
    listenerOne->receive(one->takeOutgoing(), time);
    listenerTwo->receive(two->takeOutgoing(), time);
    EXPECT_FALSE(listenerOne->over());
    ASSERT_TRUE(listenerTwo->failure());
    EXPECT_EQ(listenerTwo->failure()->kind, FailureKind::WindowClosed);
    EXPECT_TRUE(listenerTwo->takeOutgoing().empty()) << "no share for a guess that does not count";
}

// A guess that is open when its owner shows digits anew, or closes: it opens nothing, not even with the
// digits it was about, counts for nothing, and leaves no room for a second one beside the next.
TEST_F(PairingTest, AGuessAtDigitsThatAreNoMoreIsNeitherRightNorWrong)
{
    for (const bool again : {true, false})
        for (const bool hangsUp : {true, false}) {
            showing.show(time);
            typing.type(time);
            ASSERT_TRUE(typing.enter(showing.code()));
            auto earlier = of(Purpose::Pair, typing, kTwo, kOne);
            auto listener = of(Purpose::Listen, showing, kOne, kTwo);
            listener->receive(earlier->takeOutgoing(), time); // PAIR
            earlier->receive(listener->takeOutgoing(), time);
            listener->receive(earlier->takeOutgoing(), time); // the share
            earlier->receive(listener->takeOutgoing(), time);
            const Bytes rightTag = earlier->takeOutgoing();
            if (!again) {
                showing.close();
                listener->receive(rightTag, time);
                ASSERT_TRUE(listener->failure());
                EXPECT_EQ(listener->failure()->kind, FailureKind::WindowClosed);
                EXPECT_TRUE(listener->takeOutgoing().empty());
                continue;
            }

            showing.show(time);
            const std::string code = showing.code();
            PairingWindow third(*otherRandom);
            third.type(time);
            ASSERT_TRUE(third.enter(wrong()));
            auto next = of(Purpose::Pair, third, kMiddle, kOne);
            auto listenerNext = of(Purpose::Listen, showing, kOne, kMiddle);
            listenerNext->receive(next->takeOutgoing(), time);
            next->receive(listenerNext->takeOutgoing(), time);
            listenerNext->receive(next->takeOutgoing(), time);
            ASSERT_FALSE(showing.guessAllowed()) << "the next guess is open";
            if (hangsUp) {
                listener->linkClosed();
            } else {
                listener->receive(rightTag, time);
                ASSERT_TRUE(listener->failure());
                EXPECT_EQ(listener->failure()->kind, FailureKind::WindowClosed);
                EXPECT_TRUE(listener->takeOutgoing().empty());
            }
            EXPECT_FALSE(showing.guessAllowed()) << "the next guess is still the only one";

            next->receive(listenerNext->takeOutgoing(), time);
            listenerNext->receive(next->takeOutgoing(), time);
            ASSERT_TRUE(listenerNext->failure());
            EXPECT_EQ(listenerNext->failure()->kind, FailureKind::WrongDigits);
            EXPECT_TRUE(showing.guessAllowed());
            next->linkClosed();
            for (int more = 0; more < 2;
                 ++more) { // with the one before: three, if the earlier one did not count
                EXPECT_EQ(showing.code(), code);
                ASSERT_TRUE(third.enter(wrong()));
                auto wrongOne = of(Purpose::Pair, third, kMiddle, kOne);
                auto its = of(Purpose::Listen, showing, kOne, kMiddle);
                run(*wrongOne, *its);
                wrongOne->linkClosed();
            }
            EXPECT_NE(showing.code(), code);
            earlier->linkClosed();
        }
}

TEST_F(PairingTest, P1_WhoDialsToPairSaysNothingBeforeThereAreDigits)
{
    for (PairingWindow* window : {&typing, &closed})
        expectWindowClosedWithNothingSaid(*of(Purpose::Pair, *window, kTwo, kOne));
}

TEST_F(PairingTest, P4_AShareThatIsRefusedIsNoGuess)
{
    const std::string code = showing.code();
    for (std::uint32_t n = 0; n <= limits::kGuessesPerCode; ++n) {
        auto listener = of(Purpose::Listen, showing, kOne, kTwo);
        say(*listener, protocol::Pair{limits::kVersion, false, {}});
        say(*listener, protocol::PairShare{});
        ASSERT_TRUE(listener->failure());
        EXPECT_EQ(*listener->failure(), (Failure{FailureKind::Refused, Refusal::IdentityPoint}));
        EXPECT_FALSE(listener->wasGuess());
    }
    EXPECT_EQ(showing.code(), code);
}

TEST_F(PairingTest, P6_EachSideSaysOfAFailureWhetherItWasAGuess)
{
    const auto [dialler, listener] = attempt(wrong());
    dialler->linkClosed();
    EXPECT_TRUE(dialler->wasGuess());
    EXPECT_TRUE(listener->wasGuess());
    auto quiet = of(Purpose::Listen, showing, kOne, kTwo);
    quiet->linkClosed();
    EXPECT_FALSE(quiet->wasGuess());
}

TEST_F(PairingTest, P6_GuessesAreCountedAnewEachTimeThatPairingIsOpenedByHand)
{
    const auto fail = [&](std::uint32_t times) {
        for (std::uint32_t n = 0; n < times; ++n) {
            typing.type(time);
            attempt(wrong()).first->linkClosed();
        }
    };
    fail(limits::kGuessesPerWindow - 1);
    showing.show(time);
    const std::string code = showing.code();
    fail(limits::kGuessesPerCode - 1);
    EXPECT_EQ(showing.code(), code);
    fail(1);
    EXPECT_NE(showing.code(), code);
    EXPECT_EQ(showing.side(), PairingWindow::Side::Shows);
    ASSERT_TRUE(typing.enter(code));
    typing.type(time);
    EXPECT_TRUE(typing.code().empty()) << "nor is what was typed before";
}

// Whose connection is lost between the right tag and hello: nothing is counted, and it may try again.
TEST_F(PairingTest, P6_WhoShowedTheRightTagHasNotFailedAndLeavesRoomForTheNext)
{
    const std::string code = showing.code();
    for (std::uint32_t n = 0; n <= limits::kGuessesPerCode; ++n) {
        ASSERT_TRUE(typing.enter(code));
        auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
        auto listener = of(Purpose::Listen, showing, kOne, kTwo);
        for (int i = 0; i < 3; ++i) {
            pass(*dialler, *listener);
            pass(*listener, *dialler);
        }
        EXPECT_TRUE(dialler->knowsDigits());
        EXPECT_TRUE(listener->knowsDigits());
        EXPECT_TRUE(typing.guessAllowed());
        EXPECT_TRUE(showing.guessAllowed());
        dialler->linkClosed();
        EXPECT_FALSE(dialler->wasGuess());
        listener.reset(); // evicted
        EXPECT_EQ(typing.code(), code);
        EXPECT_EQ(showing.code(), code);
    }
}

TEST_F(PairingTest, P7_NoOtherDigitsAreTypedWhileAGuessIsOpen)
{
    ASSERT_TRUE(typing.enter(showing.code()));
    auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    for (int i = 0; i < 2; ++i) {
        pass(*dialler, *listener);
        pass(*listener, *dialler);
    }
    EXPECT_FALSE(typing.enter(wrong()));
    run(*dialler, *listener);
    EXPECT_TRUE(dialler->accepted());
    EXPECT_TRUE(listener->accepted());
}

TEST_F(PairingTest, P7_ARunOfDigitsThatAreNoMoreGetsNoShare)
{
    // They are others by the third wrong guess of another.
    PairingWindow third(*otherRandom);
    third.type(time);
    ASSERT_TRUE(third.enter(showing.code()));
    auto early = of(Purpose::Pair, third, kMiddle, kOne);
    auto waiting = of(Purpose::Listen, showing, kOne, kMiddle);
    pass(*early, *waiting);
    pass(*waiting, *early);
    for (std::uint32_t n = 0; n < limits::kGuessesPerCode; ++n)
        attempt(wrong()).first->linkClosed();
    pass(*early, *waiting);
    expectWindowClosedWithNothingSaid(*waiting);

    // Or others were typed.
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    ASSERT_TRUE(typing.enter(wrong()));
    auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
    for (int i = 0; i < 2; ++i) {
        pass(*dialler, *listener);
        if (i == 1) {
            ASSERT_TRUE(typing.enter(showing.code()));
        }
        pass(*listener, *dialler);
    }
    expectWindowClosedWithNothingSaid(*dialler);
}

TEST_F(PairingTest, P7_NorDoesOneThatBeganBeforeTheGuessThatIsOpen)
{
    ASSERT_TRUE(typing.enter(wrong()));
    auto one = of(Purpose::Pair, typing, kTwo, kOne);
    auto two = of(Purpose::Pair, typing, kTwo, kMiddle);
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    (void)two->takeOutgoing();
    for (int i = 0; i < 2; ++i) {
        pass(*one, *listener);
        pass(*listener, *one);
    }
    ASSERT_FALSE(typing.guessAllowed());
    say(*two, protocol::Pair{limits::kVersion, true, {}});
    expectWindowClosedWithNothingSaid(*two);
}

// Both of our sides could be wrong in the same way; this one is not ours.
TEST_F(PairingTest, TheRunIsBoundToBothNoncesAndBothPrintsInTheOrderOfWhoTyped)
{
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    ByteArray<16> nonce{};
    nonce.fill(0x77);
    say(*listener, protocol::Pair{limits::kVersion, false, nonce});
    const auto theirs = messagesOf<protocol::Pair>(listener->takeOutgoing()).at(0).nonce;
    crypto::Sid sid{};
    std::copy(nonce.begin(), nonce.end(), sid.begin());
    std::copy(theirs.begin(), theirs.end(), sid.begin() + 16);
    crypto::CPace typed(crypto::PairingSide::Initiator, showing.code(), kTwo, kOne, sid,
                        crypto::Scalar::random(*otherRandom));
    say(*listener, protocol::PairShare{take<32>(typed.share())});
    ASSERT_TRUE(typed.takeShare(messagesOf<protocol::PairShare>(listener->takeOutgoing()).at(0).share));
    say(*listener, protocol::PairProof{typed.tag()});
    ASSERT_TRUE(typed.takeTag(messagesOf<protocol::PairProof>(listener->takeOutgoing()).at(0).tag));

    // and hello, by role: the smaller print first
    const crypto::Nonce mine = otherRandom->bytes<32>();
    say(*listener, protocol::Hello{limits::kVersion, mine});
    const Bytes said = listener->takeOutgoing();
    const std::array<crypto::Nonce, 2> nonces{messagesOf<protocol::Hello>(said).at(0).nonce, mine};
    EXPECT_EQ(messagesOf<protocol::HelloProof>(said).at(0).mac,
              crypto::helloMac(typed.pairKey(), 0, {kOne, kTwo}, nonces));
    say(*listener, protocol::HelloProof{crypto::helloMac(typed.pairKey(), 1, {kOne, kTwo}, nonces)});
    EXPECT_TRUE(listener->accepted());
}

TEST_F(PairingTest, NoNonceAndNoSecretServesTwice)
{
    // Draws the same nonces again and again, but not the same secrets.
    struct SameNonces : crypto::Random
    {
        void fill(std::span<std::uint8_t> out) override
        {
            if (out.size() == 16)
                std::fill(out.begin(), out.end(), std::uint8_t{7});
            else
                secrets->fill(out);
        }
        std::unique_ptr<crypto::SeededRandom> secrets = seeded(3);
    } same;
    std::vector<ByteArray<32>> shares;
    for (int i = 0; i < 2; ++i) {
        Handshake listener({Purpose::Listen, kOne, kTwo, std::nullopt}, showing, same, time);
        say(listener, protocol::Pair{limits::kVersion, false, {}});
        say(listener,
            protocol::PairShare{take<32>(crypto::mulBase(crypto::Scalar::random(*otherRandom)).bytes())});
        shares.push_back(messagesOf<protocol::PairShare>(listener.takeOutgoing()).at(0).share);
    }
    EXPECT_NE(shares[0], shares[1]);

    std::vector<ByteArray<16>> nonces;
    std::vector<crypto::Nonce> ofHello;
    for (int i = 0; i < 2; ++i) {
        auto pairs = of(Purpose::Listen, showing, kOne, kTwo);
        say(*pairs, protocol::Pair{limits::kVersion, false, {}});
        nonces.push_back(messagesOf<protocol::Pair>(pairs->takeOutgoing()).at(0).nonce);
        auto recognises = of(Purpose::Recognise, closed, kTwo, kOne, crypto::PairKey(print(0x44)));
        ofHello.push_back(messagesOf<protocol::Hello>(recognises->takeOutgoing()).at(0).nonce);
    }
    EXPECT_NE(nonces[0], nonces[1]);
    EXPECT_NE(ofHello[0], ofHello[1]);
}

// Two TLS legs: the one in the middle has its own certificate on both, and passes every byte on.
TEST_F(PairingTest, AManInTheMiddleNeverGetsTheRightDigitsAccepted)
{
    ASSERT_TRUE(typing.enter(showing.code()));
    auto dialler = of(Purpose::Pair, typing, kTwo, kMiddle);
    auto listener = of(Purpose::Listen, showing, kOne, kMiddle);
    run(*dialler, *listener);
    EXPECT_FALSE(dialler->accepted());
    ASSERT_TRUE(listener->failure());
    EXPECT_EQ(listener->failure()->kind, FailureKind::WrongDigits);
}

TEST_F(PairingTest, TheWindowClosesByTime)
{
    showing.tick(time + limits::kPairingWindow - Time(1));
    EXPECT_EQ(showing.side(), PairingWindow::Side::Shows);
    showing.tick(time + limits::kPairingWindow);
    EXPECT_EQ(showing.side(), PairingWindow::Side::Closed);
    ASSERT_TRUE(typing.enter("123456"));
    auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    run(*dialler, *listener);
    ASSERT_TRUE(listener->failure());
    EXPECT_EQ(listener->failure()->kind, FailureKind::WindowClosed);
}

TEST_F(PairingTest, TwoWhoBothShowAreToldSo)
{
    PairingWindow other(*otherRandom);
    other.show(time);
    auto dialler = of(Purpose::Pair, other, kTwo, kOne);
    auto listener = of(Purpose::Listen, showing, kOne, kTwo);
    run(*dialler, *listener);
    EXPECT_EQ(listener->failure()->kind, FailureKind::BothShow);
    EXPECT_EQ(dialler->failure()->kind, FailureKind::BothShow);
}

TEST_F(PairingTest, TwoWhoBothTypeAreToldSo)
{
    PairingWindow other(*otherRandom);
    other.type(time);
    ASSERT_TRUE(other.enter("123456"));
    ASSERT_TRUE(typing.enter("123456"));
    auto dialler = of(Purpose::Pair, other, kTwo, kOne);
    auto listener = of(Purpose::Listen, typing, kOne, kTwo);
    run(*dialler, *listener);
    EXPECT_EQ(listener->failure()->kind, FailureKind::BothType);
    EXPECT_EQ(dialler->failure()->kind, FailureKind::BothType);
}

TEST_F(PairingTest, AnotherVersionIsNamedOnBothSides)
{
    for (const std::uint32_t version : {limits::kVersion - 1, limits::kVersion + 1})
        for (const bool shows : {false, true}) { // in another version that means who knows what
            auto listener = of(Purpose::Listen, showing, kOne, kTwo);
            say(*listener, protocol::Pair{version, shows, {}});
            EXPECT_EQ(listener->failure()->kind, FailureKind::OtherVersion);
            EXPECT_FALSE(listener->takeOutgoing().empty()) << "so that the other one learns of it as well";

            ASSERT_TRUE(typing.enter("123456"));
            auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
            say(*dialler, protocol::Pair{version, shows, {}});
            EXPECT_EQ(dialler->failure()->kind, FailureKind::OtherVersion);

            auto knows = of(Purpose::Listen, closed, kOne, kTwo, crypto::PairKey(print(0x44)));
            say(*knows, protocol::Hello{version, {}});
            EXPECT_EQ(knows->failure()->kind, FailureKind::OtherVersion);
        }
}

} // namespace
} // namespace mandorla::test
