#include "protocol/crypto/cpace.h"
#include "protocol/crypto/random.h"
#include "protocol/limits.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/client.h"
#include "sync/limits.h"
#include "sync/network/dialler.h"
#include "sync/network/listener.h"
#include "tests/support/clients.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <optional>
#include <ostream>
#include <string>
#include <utility>
#include <vector>

// Someone between two laptops that pair: one TLS connection to each, with certificates of his own, and every
// frame in clear in his hands. The right digits are typed all the same, and it comes to nothing.
namespace mandorla::test {
namespace {

using namespace protocol;
using testing::Each;

enum Side : std::size_t
{
    Shows,
    Types
};
Side other(Side side) { return side == Shows ? Types : Shows; }

class Middle
{
public:
    // Says what becomes of a message from that side.
    using Does = void (*)(Middle& middle, Side from, const Message& message);

    explicit Middle(Does does)
        : m_does(does)
    {
        QObject::connect(&m_listener, &sync::Listener::linked, &m_listener,
                         [this](const sync::LinkPtr& link) {
                             m_listener.accepted(*link);
                             hold(Types, link);
                         });
        for (const Side side : {Shows, Types})
            QObject::connect(&m_diallers[side], &sync::Dialler::linked, &m_listener,
                             [this, side](const sync::LinkPtr& link) { hold(side, link); });
        EXPECT_TRUE(m_listener.listen(QHostAddress::LocalHost, 0));
    }

    [[nodiscard]] quint16 port() const { return m_listener.port(); }

    void dial(Side side, quint16 port) { m_diallers[side].dial(QHostAddress(QHostAddress::LocalHost), port); }

    void say(Side to, const Message& message) { m_legs.at(to).link->send(frameOf(message)); }

    void hangUp()
    {
        for (Leg& leg : m_legs)
            if (leg.link)
                leg.link->close();
    }

    [[nodiscard]] bool hasBoth() const { return m_legs[Shows].link && m_legs[Types].link; }
    // What each said, and in which order; more than one connection after the other.
    [[nodiscard]] const std::vector<Message>& heard(Side from) const { return m_legs.at(from).heard; }

    template <typename Kind>
    [[nodiscard]] std::size_t count(Side from) const
    {
        std::size_t n = 0;
        for (const Message& message : heard(from))
            n += std::holds_alternative<Kind>(message);
        return n;
    }

    // A pairing of his own with that side: the other role, his certificate and digits.
    void pretend(Side to)
    {
        const crypto::Fingerprint theirs = m_legs.at(to).link->peerFingerprint();
        const bool initiates = to == Shows;
        crypto::Sid sid{};
        for (std::size_t i = 0; i < 16; ++i) {
            sid[i] = nonces[Types][i];
            sid[16 + i] = nonces[Shows][i];
        }
        runs[to].emplace(initiates ? crypto::PairingSide::Initiator : crypto::PairingSide::Responder, digits,
                         initiates ? fingerprint : theirs, initiates ? theirs : fingerprint, sid,
                         crypto::Scalar::random(m_random));
    }

    std::string digits = "000000"; // what he guesses
    std::array<ByteArray<16>, 2> nonces{};
    std::array<std::optional<crypto::CPace>, 2> runs; // by whom they are with
    std::optional<PairShare> held;

private:
    struct Leg
    {
        sync::LinkPtr link;
        FrameReader reader{limits::kFrame};
        std::vector<Message> waiting, heard;
    };

    void hold(Side side, const sync::LinkPtr& link)
    {
        Leg& leg = m_legs.at(side);
        leg.link = link;
        leg.reader = FrameReader{limits::kFrame};
        QObject::connect(link.get(), &sync::Link::received, link.get(), [this, side](const Bytes& bytes) {
            Leg& from = m_legs.at(side);
            from.reader.feed(bytes);
            for (auto frame = from.reader.next(); frame && *frame; frame = from.reader.next())
                from.waiting.push_back(parseMessage(**frame).value());
            pass();
        });
        QObject::connect(link.get(), &sync::Link::closed, link.get(), [this, side] {
            pass();
            if (m_legs.at(other(side)).link)
                m_legs.at(other(side)).link->close();
        });
        pass();
    }

    // Nothing is done with what one said before the other is there.
    void pass()
    {
        if (!hasBoth())
            return;
        for (const Side side : {Shows, Types})
            for (const Message& message : std::exchange(m_legs.at(side).waiting, {})) {
                m_legs.at(side).heard.push_back(message);
                if (const auto* pair = std::get_if<Pair>(&message))
                    nonces.at(side) = pair->nonce;
                m_does(*this, side, message);
            }
    }

    const sync::Identity m_own = *sync::makeIdentity();

public:
    const crypto::Fingerprint fingerprint = sync::fingerprintOf(m_own.certificate);

private:
    Does m_does;
    crypto::SystemRandom m_random;
    std::array<Leg, 2> m_legs;
    sync::Listener m_listener{m_own, theClock};
    std::array<sync::Dialler, 2> m_diallers{sync::Dialler{m_own, theClock}, sync::Dialler{m_own, theClock}};
};

PairShare shareOf(const crypto::CPace& run) { return {mandorla::take<32>(run.share())}; }

// --- what he may do ---

void passOn(Middle& middle, Side from, const Message& message) { middle.say(other(from), message); }

// His own share to those sides; what else there is, unchanged.
template <bool toShows, bool toTypes>
void putOwnShares(Middle& middle, Side from, const Message& message)
{
    const auto* share = std::get_if<PairShare>(&message);
    const Side to = other(from);
    if (!share || !(to == Shows ? toShows : toTypes))
        return passOn(middle, from, message);
    middle.pretend(to);
    middle.say(to, shareOf(*middle.runs.at(to)));
}

// Two pairings of his own, to the end if his digits are right.
void holdTwoPairings(Middle& middle, Side from, const Message& message)
{
    if (const auto* share = std::get_if<PairShare>(&message)) {
        if (from == Types) {
            middle.held = *share;
            middle.pretend(Shows);
            middle.say(Shows, shareOf(*middle.runs[Shows]));
        } else {
            middle.pretend(Types);
            ASSERT_TRUE(middle.runs[Shows]->takeShare(share->share));
            ASSERT_TRUE(middle.runs[Types]->takeShare(middle.held->share));
            middle.say(Types, shareOf(*middle.runs[Types]));
            middle.say(Shows, PairProof{middle.runs[Shows]->tag()});
        }
    } else if (const auto* proof = std::get_if<PairProof>(&message); proof && from == Types) {
        if (middle.runs[Types]->takeTag(proof->tag))
            middle.say(Types, PairProof{middle.runs[Types]->tag()});
    } else if (std::holds_alternative<Pair>(message)) {
        passOn(middle, from, message);
    }
}

// Whoever types gets its own share and tag back, as if they were the other's.
void reflect(Middle& middle, Side from, const Message& message)
{
    if (from == Types || std::holds_alternative<Pair>(message))
        passOn(middle, from, message);
    if (from == Types && !std::holds_alternative<Pair>(message))
        middle.say(Types, message);
}

// Shares, but no tag; then he goes.
void keepTheTag(Middle& middle, Side from, const Message& message)
{
    if (std::holds_alternative<PairProof>(message))
        middle.hangUp();
    else
        passOn(middle, from, message);
}

// The answer to a tag, made up.
void makeUpATag(Middle& middle, Side from, const Message& message)
{
    if (std::holds_alternative<PairProof>(message))
        middle.say(Types, PairProof{});
    passOn(middle, from, message);
}

struct Attack
{
    const char* name;
    Middle::Does does;
};
void PrintTo(const Attack& attack, std::ostream* out) { *out << attack.name; }

const auto kPairingOnly =
    Each(testing::AnyOf(testing::VariantWith<Pair>(testing::_), testing::VariantWith<PairShare>(testing::_),
                        testing::VariantWith<PairProof>(testing::_)));

class InTheMiddle : public testing::TestWithParam<Attack>
{
protected:
    void SetUp() override
    {
        shows.client.showDigits();
        types.client.typeDigits();
        first = shows.client.code();
    }

    // That many failed guesses on both sides, and nothing else happened to either.
    void expectGuesses(std::size_t guesses)
    {
        ASSERT_TRUE(
            wait([&] { return shows.failures.size() >= guesses && types.failures.size() >= guesses; }));
        EXPECT_THAT(shows.failures, testing::AllOf(testing::SizeIs(guesses), Each("wrong_digits")));
        EXPECT_THAT(types.failures, testing::AllOf(testing::SizeIs(guesses), Each("wrong_digits")));
        EXPECT_EQ(shows.client.partner(), nullptr);
        EXPECT_EQ(types.client.partner(), nullptr);
        EXPECT_EQ(shows.client.code() == first, guesses < limits::kGuessesPerCode);
    }

    // Nothing came of the middle, and nothing is left of it.
    void pairWithoutHim()
    {
        shows.failures.clear();
        types.failures.clear();
        ASSERT_TRUE(types.client.dial(hereAt(shows.client.port())));
        ASSERT_TRUE(types.client.enterCode(shows.client.code()));
        ASSERT_TRUE(wait([&] { return shows.count<sync::Met>() == 1 && types.count<sync::Met>() == 1; }));
    }

    Person shows{onLoopback(), "Noor"};
    Person types{onLoopback(), "Rowan"};
    QString first;
};

TEST_P(InTheMiddle, TheRightDigitsAreNeverTaken)
{
    Middle middle(GetParam().does);
    middle.digits = otherThan(first).toStdString();
    ASSERT_TRUE(types.client.dial(hereAt(middle.port())));
    for (std::size_t guess = 1; guess <= limits::kGuessesPerCode; ++guess) {
        ASSERT_EQ(shows.client.code(), first);
        middle.dial(Shows, shows.client.port());
        ASSERT_TRUE(types.client.enterCode(first));
        ASSERT_NO_FATAL_FAILURE(expectGuesses(guess));
    }
    EXPECT_THAT(middle.heard(Shows), kPairingOnly);
    EXPECT_THAT(middle.heard(Types), kPairingOnly);
    EXPECT_EQ(middle.count<PairProof>(Shows), 0u) << "that would have said that the digits are right";
    EXPECT_EQ(middle.count<PairShare>(Shows), limits::kGuessesPerCode);
    EXPECT_EQ(middle.count<PairShare>(Types), limits::kGuessesPerCode);
    pairWithoutHim();
}

INSTANTIATE_TEST_SUITE_P(, InTheMiddle,
                         testing::Values(Attack{"PassesEverythingOn", passOn},
                                         Attack{"PutsOwnShares", putOwnShares<true, true>},
                                         Attack{"PutsOneShareToTheOneWhoShows", putOwnShares<true, false>},
                                         Attack{"PutsOneShareToTheOneWhoTypes", putOwnShares<false, true>},
                                         Attack{"HoldsTwoPairings", holdTwoPairings},
                                         Attack{"Reflects", reflect}, Attack{"KeepsTheTag", keepTheTag},
                                         Attack{"MakesUpATag", makeUpATag}),
                         [](const auto& each) { return std::string(each.param.name); });

// Both laptops listen while pairing is open, so he may as well dial both.
TEST_F(InTheMiddle, DialsBoth)
{
    Middle middle([](Middle& self, Side from, const Message& message) {
        if (!std::holds_alternative<Pair>(message))
            passOn(self, from, message);
        else if (from == Shows)
            self.say(Types, message);
    });
    for (std::size_t guess = 1; guess <= limits::kGuessesPerCode; ++guess) {
        types.failures.resize(guess - 1);
        ASSERT_TRUE(types.client.enterCode(first)); // and waits to be dialled
        ASSERT_EQ(types.failures.back(), "nobody_found");
        types.failures.pop_back();
        middle.hangUp();
        middle.dial(Shows, shows.client.port());
        middle.dial(Types, types.client.port());
        const std::size_t before = middle.count<Pair>(Shows);
        ASSERT_TRUE(wait([&] { return middle.hasBoth(); }));
        QTest::qWait(100);
        middle.say(Shows, Pair{limits::kVersion, false, {}});
        ASSERT_TRUE(wait([&] { return middle.count<Pair>(Shows) > before; }));
        ASSERT_NO_FATAL_FAILURE(expectGuesses(guess));
    }
    EXPECT_THAT(middle.heard(Shows), kPairingOnly);
    EXPECT_THAT(middle.heard(Types), kPairingOnly);
    EXPECT_EQ(middle.count<PairProof>(Shows), 0u);
    EXPECT_EQ(middle.count<PairShare>(Types), limits::kGuessesPerCode);
    pairWithoutHim();
}

// Or nothing above would show that it was the digits that kept him out.
TEST_F(InTheMiddle, WithTheDigitsHeWouldGetThrough)
{
    Middle middle(holdTwoPairings);
    middle.digits = first.toStdString();
    ASSERT_TRUE(types.client.dial(hereAt(middle.port())));
    middle.dial(Shows, shows.client.port());
    ASSERT_TRUE(types.client.enterCode(first));
    EXPECT_TRUE(wait([&] { return middle.count<PairProof>(Shows) == 1 && middle.count<Hello>(Types) == 1; }));
    EXPECT_TRUE(shows.failures.empty());
    EXPECT_TRUE(types.failures.empty());
}

} // namespace
} // namespace mandorla::test
