#include "protocol/limits.h"
#include "sync/conversation/handshake.h"
#include "tests/support/cheat.h"
#include "tests/support/envelope.h"

#include <memory>

// The rules of protocol/README.md for what goes before a session: pairing and hello. One test for each, named
// by its number; tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using Purpose = Handshake::Purpose;

class PairingSpec : public testing::Test
{
protected:
    static crypto::Fingerprint print(std::uint8_t with)
    {
        crypto::Fingerprint out{};
        out.fill(with);
        return out;
    }

    std::unique_ptr<Handshake> of(Purpose purpose, PairingWindow& window, std::uint8_t own,
                                  std::uint8_t theirs, std::optional<crypto::PairKey> withKey = {})
    {
        Handshake::Setup setup;
        setup.purpose = purpose;
        setup.own = print(own);
        setup.theirs = print(theirs);
        setup.key = std::move(withKey);
        return std::make_unique<Handshake>(std::move(setup), window, random, time);
    }
    std::unique_ptr<Handshake> listener() { return of(Purpose::Listen, shows, 0x11, 0x22); }
    std::unique_ptr<Handshake> knowing() { return of(Purpose::Listen, closed, 0x11, 0x22, key); }

    static std::string nameOfFailure(const Handshake& handshake)
    {
        return handshake.failure() ? std::string(nameOf(*handshake.failure())) : "";
    }

    void say(Handshake& to, const protocol::Message& message)
    {
        to.receive(protocol::frameOf(message), time);
    }

    // A guess up to the shares, as far as both are concerned.
    std::pair<std::unique_ptr<Handshake>, std::unique_ptr<Handshake>> guess(const std::string& digits)
    {
        EXPECT_TRUE(types.enter(digits));
        auto dialler = of(Purpose::Pair, types, 0x22, 0x11);
        auto answers = listener();
        answers->receive(dialler->takeOutgoing(), time); // PAIR
        dialler->receive(answers->takeOutgoing(), time); // PAIR
        answers->receive(dialler->takeOutgoing(), time); // PAIR_SHARE
        return {std::move(dialler), std::move(answers)};
    }
    std::string wrong() const { return shows.code() == "000000" ? "000001" : "000000"; }

    void SetUp() override
    {
        shows.show(time);
        types.type(time);
    }

    sync::Time time{1000};
    crypto::SeededRandom random{ByteArray<32>{21}};
    PairingWindow shows{random};
    PairingWindow types{random};
    PairingWindow closed{random};
    const crypto::PairKey key{print(0x44)};
    const protocol::Pair typing{limits::kVersion, false, {}};
};

TEST_F(PairingSpec, T1_BeforeAcceptanceAFrameIsShortAndHelloTakesTenSeconds)
{
    auto longFrame = knowing();
    longFrame->receive(Bytes{0, 0, 0x10, 0x01}, time);
    EXPECT_EQ(nameOfFailure(*longFrame), "bad_frame");
    auto slow = knowing();
    slow->tick(time + std::chrono::milliseconds(9999));
    EXPECT_FALSE(slow->over());
    slow->tick(time + std::chrono::seconds(10));
    EXPECT_EQ(nameOfFailure(*slow), "timed_out");
}

TEST_F(PairingSpec, P1_PairingThatIsNotOpenIsWindowClosed)
{
    auto none = of(Purpose::Listen, closed, 0x11, 0x22);
    say(*none, typing);
    EXPECT_EQ(nameOfFailure(*none), "window_closed");
    EXPECT_TRUE(none->takeOutgoing().empty());
    shows.tick(time + std::chrono::seconds(120)); // its time is over
    auto late = listener();
    say(*late, typing);
    EXPECT_EQ(nameOfFailure(*late), "window_closed");
    auto noDigitsYet = of(Purpose::Listen, types, 0x11, 0x22);
    say(*noDigitsYet, protocol::Pair{limits::kVersion, true, {}});
    EXPECT_EQ(nameOfFailure(*noDigitsYet), "window_closed");
}

TEST_F(PairingSpec, P2_AnotherVersionIsAnsweredAndNamedOnBothSides)
{
    auto answers = listener();
    say(*answers, protocol::Pair{limits::kVersion + 1, false, {}});
    EXPECT_EQ(nameOfFailure(*answers), "other_version");
    const auto said = messagesIn(answers->takeOutgoing());
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(std::get<protocol::Pair>(said[0]).version, limits::kVersion);
    EXPECT_EQ(answers->failure()->version, limits::kVersion + 1);
    ASSERT_TRUE(types.enter("123456"));
    auto dialler = of(Purpose::Pair, types, 0x22, 0x11);
    say(*dialler, protocol::Pair{limits::kVersion + 1, true, {}});
    EXPECT_EQ(nameOfFailure(*dialler), "other_version");
}

TEST_F(PairingSpec, P3_TwoWhoShowAndTwoWhoTypeAreNamed)
{
    auto both = listener();
    say(*both, protocol::Pair{limits::kVersion, true, {}});
    EXPECT_EQ(nameOfFailure(*both), "both_show");
    ASSERT_TRUE(types.enter("123456"));
    auto neither = of(Purpose::Listen, types, 0x11, 0x22);
    say(*neither, typing);
    EXPECT_EQ(nameOfFailure(*neither), "both_type");
}

TEST_F(PairingSpec, P4_AShareThatIsNoElementOrTheIdentityIsRefused)
{
    auto bad = listener();
    say(*bad, typing);
    ByteArray<32> share{};
    share.fill(0xff);
    say(*bad, protocol::PairShare{share});
    EXPECT_EQ(nameOfFailure(*bad), "bad_point");
    auto identity = listener();
    say(*identity, typing);
    say(*identity, protocol::PairShare{});
    EXPECT_EQ(nameOfFailure(*identity), "identity_point");
    EXPECT_TRUE(shows.guessAllowed()) << "nothing was guessed";
}

TEST_F(PairingSpec, P5_AWrongTagIsWrongDigitsAndGetsNothing)
{
    auto [dialler, answers] = guess(wrong());
    dialler->receive(answers->takeOutgoing(), time);
    answers->receive(dialler->takeOutgoing(), time);
    EXPECT_EQ(nameOfFailure(*answers), "wrong_digits");
    EXPECT_TRUE(answers->takeOutgoing().empty());
}

TEST_F(PairingSpec, P6_WhoGotPastTheSharesWithoutATagHasGuessed)
{
    std::string code = shows.code();
    for (int n = 1; n <= 10; ++n) {
        if (types.side() == PairingWindow::Side::Closed)
            types.type(time); // the guesser opens its own again
        auto [dialler, answers] = guess(wrong());
        dialler->receive(answers->takeOutgoing(), time);
        if (n % 3 == 0) {
            answers->linkClosed();
            EXPECT_EQ(nameOfFailure(*answers), "wrong_digits");
        } else if (n % 3 == 1) {
            answers.reset(); // evicted
        } else {
            answers->receive(dialler->takeOutgoing(), time);
        }
        dialler->linkClosed();
        EXPECT_EQ(nameOfFailure(*dialler), "wrong_digits");
        EXPECT_TRUE(types.code().empty()) << "a failed guess on the typing side too";
        if (n < 10) {
            EXPECT_EQ(shows.code() != code, n % 3 == 0) << n;
        }
        code = shows.code();
    }
    EXPECT_EQ(shows.side(), PairingWindow::Side::Closed);
}

TEST_F(PairingSpec, P7_WhileOneGuessIsOpenAnotherGetsNoShare)
{
    auto waiting = listener();
    say(*waiting, typing);
    (void)waiting->takeOutgoing();
    const auto first = guess(wrong());
    say(*waiting, protocol::PairShare{take<32>(crypto::mulBase(scalar(1)).bytes())});
    EXPECT_EQ(nameOfFailure(*waiting), "window_closed");
    EXPECT_TRUE(waiting->takeOutgoing().empty());
    auto fresh = listener();
    say(*fresh, typing);
    EXPECT_EQ(nameOfFailure(*fresh), "window_closed");
}

TEST_F(PairingSpec, P8_AnyOtherMessageOfPairingIsUnexpected)
{
    for (const protocol::Message& message :
         {protocol::Message(protocol::Ping{}), protocol::Message(protocol::PairShare{}),
          protocol::Message(protocol::PairProof{}), protocol::Message(protocol::Greeting{})}) {
        auto answers = listener();
        say(*answers, message);
        EXPECT_EQ(nameOfFailure(*answers), "unexpected_message");
    }
    auto answers = listener();
    say(*answers, typing);
    say(*answers, protocol::PairProof{});
    EXPECT_EQ(nameOfFailure(*answers), "unexpected_message");
}

TEST_F(PairingSpec, H1_HelloWithoutAPairKeyIsAStrangerAndGetsNoAnswer)
{
    auto answers = listener();
    say(*answers, protocol::Hello{limits::kVersion, {}});
    EXPECT_EQ(nameOfFailure(*answers), "stranger");
    EXPECT_TRUE(answers->takeOutgoing().empty());
}

TEST_F(PairingSpec, H2_AnotherVersionIsAnsweredWithHelloAndNamed)
{
    auto answers = knowing();
    say(*answers, protocol::Hello{limits::kVersion + 1, {}});
    EXPECT_EQ(nameOfFailure(*answers), "other_version");
    const auto said = messagesIn(answers->takeOutgoing());
    ASSERT_EQ(said.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<protocol::Hello>(said[0]));
    auto dialler = of(Purpose::Recognise, closed, 0x22, 0x11, key);
    say(*dialler, protocol::Hello{limits::kVersion + 1, {}});
    EXPECT_EQ(nameOfFailure(*dialler), "other_version");
}

TEST_F(PairingSpec, V1_OfAnotherVersionNothingButItsNumberIsLookedAt)
{
    const auto hear = [&](Handshake& who, std::uint32_t type, Bytes body) {
        ByteArray<4> length{};
        const Bytes envelope = envelopeOf(type, body);
        length[3] = static_cast<std::uint8_t>(envelope.size());
        who.receive(length, time);
        who.receive(envelope, time);
        EXPECT_EQ(nameOfFailure(who), "other_version");
        return who.failure()->version;
    };
    ASSERT_TRUE(types.enter("123456"));
    const Bytes old{};                                              // version 0, and no field at all
    const Bytes newer{0x08, 0x07, 0x1a, 0x02, 1, 2, 0x22, 0x01, 3}; // version 7, a shorter nonce, and more
    for (const auto& [body, version] : {std::pair(old, 0U), std::pair(newer, 7U)}) {
        EXPECT_EQ(hear(*listener(), 3, body), version);
        EXPECT_EQ(hear(*of(Purpose::Pair, types, 0x22, 0x11), 3, body), version);
        EXPECT_EQ(hear(*knowing(), 1, body), version);
        EXPECT_EQ(hear(*of(Purpose::Recognise, closed, 0x22, 0x11, key), 1, body), version);
    }
}

TEST_F(PairingSpec, H3_AMacThatIsWrongIsABadMac)
{
    auto answers = knowing();
    say(*answers, protocol::Hello{limits::kVersion, {}});
    say(*answers, protocol::HelloProof{});
    EXPECT_EQ(nameOfFailure(*answers), "bad_mac");
}

TEST_F(PairingSpec, H4_AnyOtherMessageOfHelloIsUnexpected)
{
    for (const protocol::Message& message :
         {protocol::Message(protocol::HelloProof{}), protocol::Message(protocol::Greeting{}),
          protocol::Message(protocol::Resume{}), protocol::Message(protocol::Stop{})}) {
        auto answers = knowing();
        say(*answers, message);
        EXPECT_EQ(nameOfFailure(*answers), "unexpected_message");
    }
}

} // namespace
} // namespace mandorla::test
