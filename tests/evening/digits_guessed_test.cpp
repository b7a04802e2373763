#include "tests/support/clients.h"

#include "protocol/crypto/cpace.h"
#include "protocol/crypto/random.h"
#include "protocol/limits.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/limits.h"
#include "sync/network/identity.h"
#include "tests/support/any_certificate.h"

#include <QSslSocket>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// Guessing the digits over the network: a changed client that hangs up, comes again and comes many at once,
// from as many addresses as it likes, against a whole client.
namespace mandorla::test {
namespace {

using namespace protocol;
using crypto::PairingSide;
using sync::fingerprintOf;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::VariantWith;

// One connection of somebody who guesses, from 127.0.0.<from>, with a certificate of its own. It says what a
// pairing asks of it, by itself and at once, up to where it is told to stop.
class Guesser
{
public:
    enum class Until
    {
        Tls, // says nothing
        Pair,
        Share,
        Tag
    };

    Guesser(quint16 port, int from, std::string digits, Until until,
            PairingSide side = PairingSide::Initiator)
        : m_digits(std::move(digits))
        , m_until(until)
        , m_side(side)
    {
        m_socket.setSslConfiguration(takingAnyCertificate(m_own));
        QObject::connect(&m_socket, &QSslSocket::encrypted, &m_socket, [this] { goOn(); });
        QObject::connect(&m_socket, &QSslSocket::readyRead, &m_socket, [this] {
            const QByteArray bytes = m_socket.readAll();
            m_reader.feed(Bytes(bytes.begin(), bytes.end()));
            for (auto frame = m_reader.next(); frame && *frame; frame = m_reader.next()) {
                m_heard.push_back(parseMessage(**frame).value());
                goOn();
            }
        });
        EXPECT_TRUE(m_socket.setSocketDescriptor(connectedFrom(from, port)));
        m_socket.startClientEncryption();
    }

    // Further than it was told at first.
    void goOn(Until until)
    {
        m_until = until;
        goOn();
    }

    void say(ByteView bytes)
    {
        m_socket.write(reinterpret_cast<const char*>(bytes.data()), static_cast<qint64>(bytes.size()));
    }

    void hangUp() { m_socket.abort(); }

    [[nodiscard]] bool isUp() const { return m_socket.isEncrypted(); }
    [[nodiscard]] bool hasEnded() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    [[nodiscard]] const std::vector<Message>& heard() const { return m_heard; }
    [[nodiscard]] bool wasRight() const { return m_right; } // the tag it got says so

    template <typename Kind>
    [[nodiscard]] bool has() const
    {
        return find<Kind>() != nullptr;
    }

private:
    template <typename Kind>
    [[nodiscard]] const Kind* find() const
    {
        for (const Message& message : m_heard)
            if (const auto* found = std::get_if<Kind>(&message))
                return found;
        return nullptr;
    }

    void goOn()
    {
        const auto* pair = find<Pair>();
        const auto* share = find<PairShare>();
        const auto* proof = find<PairProof>();
        const bool types = m_side == PairingSide::Initiator;
        if (may(Until::Pair) && isUp())
            tell(Pair{limits::kVersion, !types, m_nonce});
        if (may(Until::Share) && (types ? pair != nullptr : share != nullptr)) {
            begin(pair->nonce);
            tell(PairShare{mandorla::take<32>(m_run->share())});
        }
        if (may(Until::Tag) && types && share) {
            EXPECT_TRUE(m_run->takeShare(share->share));
            tell(PairProof{m_run->tag()});
        }
        if (may(Until::Tag) && !types && proof) {
            EXPECT_TRUE(m_run->takeShare(share->share));
            m_right = m_run->takeTag(proof->tag).has_value();
            tell(PairProof{m_right ? m_run->tag() : crypto::CPaceTag{}});
        }
        if (types && proof && m_said == Until::Tag && !m_right)
            m_right = m_run->takeTag(proof->tag).has_value();
    }

    // Whether this is what comes next, and is to come.
    [[nodiscard]] bool may(Until step) const
    {
        return static_cast<int>(step) == static_cast<int>(m_said) + 1 && m_until >= step;
    }

    void tell(const Message& message)
    {
        m_said = static_cast<Until>(static_cast<int>(m_said) + 1);
        say(frameOf(message));
    }

    void begin(const ByteArray<16>& theirNonce)
    {
        const bool types = m_side == PairingSide::Initiator;
        const crypto::Fingerprint own = fingerprintOf(m_own.certificate);
        const crypto::Fingerprint theirs = fingerprintOf(m_socket.peerCertificate());
        crypto::Sid sid{};
        for (std::size_t i = 0; i < 16; ++i) {
            sid[i] = types ? m_nonce[i] : theirNonce[i];
            sid[16 + i] = types ? theirNonce[i] : m_nonce[i];
        }
        m_run.emplace(m_side, m_digits, types ? own : theirs, types ? theirs : own, sid,
                      crypto::Scalar::random(m_random));
    }

    const sync::Identity m_own = *sync::makeIdentity();
    crypto::SystemRandom m_random;
    std::string m_digits;
    Until m_until;
    PairingSide m_side;
    Until m_said = Until::Tls;
    ByteArray<16> m_nonce = m_random.bytes<16>();
    std::optional<crypto::CPace> m_run;
    bool m_right = false;
    FrameReader m_reader{limits::kFrameBeforeHello};
    std::vector<Message> m_heard;
    QSslSocket m_socket;
};

using Until = Guesser::Until;

// One laptop shows digits. What it counts shows in the digits: others after every third failed guess.
class Guessing : public testing::Test
{
protected:
    void SetUp() override
    {
        QObject::connect(&shows.client, &sync::Client::pairingChanged, &shows.client, [this] {
            if (const QString code = shows.client.code();
                !code.isEmpty() && (codes.empty() || codes.back() != code))
                codes.push_back(code);
        });
        shows.client.showDigits();
        ASSERT_THAT(codes, SizeIs(1));
    }

    std::unique_ptr<Guesser> guesser(int from, Until until, const QString& digits)
    {
        return std::make_unique<Guesser>(shows.client.port(), from, digits.toStdString(), until);
    }
    std::unique_ptr<Guesser> guesser(int from, Until until)
    {
        return guesser(from, until, otherThan(shows.client.code()));
    }

    // One whose guess is open: it has the share of the one who shows.
    std::unique_ptr<Guesser> guessing(int from)
    {
        auto out = guesser(from, Until::Share);
        EXPECT_TRUE(wait([&] { return out->has<PairShare>(); }));
        return out;
    }

    // That many guesses that hang up.
    void waste(std::size_t guesses)
    {
        for (std::size_t i = 0; i < guesses; ++i) {
            const std::size_t failed = shows.failures.size();
            guessing(2)->hangUp();
            ASSERT_TRUE(wait([&] { return shows.failures.size() > failed; }));
        }
    }

    // The partner, with the digits as the person says them.
    [[nodiscard]] bool pairs(const QString& digits)
    {
        types.failures.clear();
        if (types.client.pairingPhase() != sync::Client::PairingPhase::Typing)
            types.client.typeDigits();
        EXPECT_TRUE(types.client.dial(hereAt(shows.client.port())));
        EXPECT_TRUE(types.client.enterCode(digits));
        EXPECT_TRUE(wait([&] { return types.client.partner() || !types.failures.empty(); }));
        return types.client.partner() != nullptr;
    }

    [[nodiscard]] bool isClosed() const
    {
        return shows.client.pairingPhase() == sync::Client::PairingPhase::Closed;
    }

    Person shows{onLoopback(), "Noor"};
    Person types{onLoopback(), "Rowan"};
    std::vector<QString> codes;
};

TEST_F(Guessing, EveryRunPastTheSharesCountsHoweverItEnds)
{
    const std::vector<std::function<void(Guesser&)>> endings = {
        [](Guesser& it) { it.hangUp(); },
        [](Guesser& it) { it.goOn(Until::Tag); },
        [](Guesser& it) { it.say(frameOf(Message(Pair{limits::kVersion, false, {}}))); },
        [](Guesser& it) { it.say(Bytes{0xff, 0xff, 0xff, 0xff}); },
        [this](Guesser& it) { // another one from its address
            const auto next = guesser(2, Until::Tls);
            EXPECT_TRUE(wait([&] { return it.hasEnded() && next->isUp(); }));
        },
        [this](Guesser& it) { // four others from elsewhere
            std::vector<std::unique_ptr<Guesser>> others;
            for (int from = 3; from < 3 + static_cast<int>(limits::kStrangers); ++from)
                others.push_back(guesser(from, Until::Tls));
            EXPECT_TRUE(wait([&] { return it.hasEnded() && others.back()->isUp(); }));
        },
    };
    for (std::size_t guess = 1; guess <= limits::kGuessesPerWindow; ++guess) {
        SCOPED_TRACE(guess);
        const auto it = guessing(2);
        endings[guess % endings.size()](*it);
        ASSERT_TRUE(wait([&] { return it->hasEnded() && shows.failures.size() >= guess; }));
        EXPECT_THAT(shows.failures, SizeIs(guess)) << "a failed guess is said, once";
        EXPECT_FALSE(it->has<PairProof>());
        if (guess < limits::kGuessesPerWindow) {
            EXPECT_THAT(codes, SizeIs(1 + guess / limits::kGuessesPerCode));
            EXPECT_FALSE(isClosed());
        }
    }
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(shows.failures.back(), "window_closed");
    EXPECT_EQ(shows.client.code(), "");
    EXPECT_EQ(shows.client.port(), 0);
    EXPECT_EQ(shows.client.partner(), nullptr);
}

TEST_F(Guessing, WhileAGuessIsOpenNobodyElseGetsAShare)
{
    const auto early = guesser(3, Until::Pair);
    ASSERT_TRUE(wait([&] { return early->has<Pair>(); }));
    const auto first = guessing(2);
    early->goOn(Until::Share);
    const auto late = guesser(4, Until::Tag);
    ASSERT_TRUE(wait([&] { return early->hasEnded() && late->hasEnded(); }));
    EXPECT_THAT(early->heard(), ElementsAre(VariantWith<Pair>(testing::_)));
    EXPECT_THAT(late->heard(), IsEmpty());
    EXPECT_THAT(shows.failures, IsEmpty()) << "what got no share was no guess";

    // Nor does the partner, who is told so; the digits wait for the next time.
    EXPECT_FALSE(pairs(codes[0]));
    EXPECT_THAT(types.failures, ElementsAre("window_closed"));
    first->hangUp();
    ASSERT_TRUE(wait([&] { return !shows.failures.empty(); }));
    EXPECT_THAT(shows.failures, ElementsAre("wrong_digits"));
    EXPECT_TRUE(pairs(codes[0]));
}

TEST_F(Guessing, EarlierDigitsOpenNothing)
{
    const auto early = guesser(3, Until::Pair, codes[0]); // it has come to know them
    ASSERT_TRUE(wait([&] { return early->has<Pair>(); }));
    ASSERT_NO_FATAL_FAILURE(waste(limits::kGuessesPerCode));
    ASSERT_THAT(codes, SizeIs(2));
    early->goOn(Until::Tag);
    ASSERT_TRUE(wait([&] { return early->hasEnded(); }));
    EXPECT_THAT(early->heard(), ElementsAre(VariantWith<Pair>(testing::_))) << "no share, and no guess";

    const auto again = guesser(3, Until::Tag, codes[0]);
    ASSERT_TRUE(wait([&] { return again->hasEnded(); }));
    EXPECT_FALSE(again->has<PairProof>());
    EXPECT_THAT(shows.failures, SizeIs(limits::kGuessesPerCode + 1));

    // Or nothing above would show that it was the digits that kept it out.
    const auto knows = guesser(3, Until::Tag, codes[1]);
    EXPECT_TRUE(wait([&] { return knows->wasRight(); }));
}

TEST_F(Guessing, ManyAtOnceGetOneGuessAtATimeAndTenInAll)
{
    constexpr int kMany = 3 * static_cast<int>(limits::kStrangers);
    std::size_t shares = 0, answered = 0;
    for (int wave = 0; wave < 40 && !isClosed(); ++wave) {
        std::vector<std::unique_ptr<Guesser>> many;
        for (int i = 0; i < kMany; ++i)
            many.push_back(guesser(2 + i, Until::Tag));
        ASSERT_TRUE(wait([&] {
            std::size_t sharesNow = shares;
            for (const auto& one : many)
                sharesNow += one->has<PairShare>();
            EXPECT_LE(sharesNow, shows.failures.size() + 1) << "two guesses are open";
            return std::all_of(many.begin(), many.end(), [](const auto& one) { return one->hasEnded(); });
        }));
        for (const auto& one : many) {
            shares += one->has<PairShare>();
            answered += one->has<Pair>();
            EXPECT_FALSE(one->has<PairProof>());
        }
    }
    EXPECT_TRUE(isClosed());
    EXPECT_GT(shares, 0u);
    EXPECT_LE(shares, limits::kGuessesPerWindow);
    EXPECT_GT(answered, shares) << "nobody had to wait: this was no test";
    EXPECT_THAT(shows.failures, SizeIs(limits::kGuessesPerWindow));
    EXPECT_EQ(shows.failures.back(), "window_closed");
    EXPECT_THAT(codes, SizeIs(1 + (limits::kGuessesPerWindow - 1) / limits::kGuessesPerCode));
}

TEST_F(Guessing, ThePartnerPairsAsLongAsTheWindowAllows)
{
    ASSERT_NO_FATAL_FAILURE(waste(limits::kGuessesPerWindow - 1));
    ASSERT_THAT(codes, SizeIs(4));
    EXPECT_TRUE(pairs(codes.back()));
    ASSERT_TRUE(wait([&] { return shows.count<sync::Met>() == 1; }));
}

TEST_F(Guessing, AfterTheLastGuessThePartnerWaitsForOtherDigits)
{
    ASSERT_NO_FATAL_FAILURE(waste(limits::kGuessesPerWindow));
    const QString last = codes.back();
    EXPECT_TRUE(isClosed());
    EXPECT_EQ(shows.client.port(), 0);
    shows.client.showDigits();
    EXPECT_FALSE(pairs(last));
    EXPECT_THAT(types.failures, ElementsAre("wrong_digits"));
    EXPECT_TRUE(pairs(shows.client.code()));
}

TEST_F(Guessing, AClosedWindowAnswersNothing)
{
    const auto silent = guesser(2, Until::Tls);
    const auto late = guesser(3, Until::Tls);
    const auto met = guesser(4, Until::Pair);
    ASSERT_TRUE(wait([&] { return silent->isUp() && late->isUp() && met->has<Pair>(); }));
    shows.client.endPairing();
    late->goOn(Until::Tag);
    met->goOn(Until::Tag);
    ASSERT_TRUE(wait([&] { return silent->hasEnded() && late->hasEnded() && met->hasEnded(); }));
    EXPECT_THAT(silent->heard(), IsEmpty());
    EXPECT_THAT(late->heard(), IsEmpty());
    EXPECT_THAT(met->heard(), ElementsAre(VariantWith<Pair>(testing::_)));

    // Also where it listens for its partner, who is away.
    shows.client.showDigits();
    ASSERT_TRUE(pairs(shows.client.code()));
    ASSERT_TRUE(wait([&] { return shows.count<sync::Met>() == 1; }));
    types.partner().leave();
    ASSERT_TRUE(wait([&] { return shows.client.port() != 0; }));
    const auto stranger = guesser(2, Until::Tag, "123456");
    ASSERT_TRUE(wait([&] { return stranger->hasEnded(); }));
    EXPECT_THAT(stranger->heard(), IsEmpty());
    EXPECT_THAT(shows.failures, IsEmpty());
    // Or wants to pair anew with a laptop that does not.
    types.client.typeDigits();
    ASSERT_TRUE(types.client.dial(hereAt(shows.client.port())));
    ASSERT_TRUE(types.client.enterCode("123456"));
    ASSERT_TRUE(wait([&] { return !types.failures.empty(); }));
    EXPECT_THAT(types.failures, ElementsAre("window_closed"));
}

TEST_F(Guessing, TheOneWhoTypesGivesOneGuessForEachTyping)
{
    types.client.typeDigits();
    const auto showing = [&](int from) {
        return std::make_unique<Guesser>(types.client.port(), from, "123456", Until::Tag,
                                         PairingSide::Responder);
    };
    for (std::size_t guess = 1; guess <= limits::kGuessesPerWindow; ++guess) {
        const auto before = showing(2);
        ASSERT_TRUE(wait([&] { return before->hasEnded(); }));
        EXPECT_THAT(before->heard(), IsEmpty()) << "there are no digits yet";

        types.failures.clear();
        ASSERT_TRUE(types.client.enterCode("654321"));
        ASSERT_THAT(types.failures, ElementsAre("nobody_found"));
        const auto it = showing(3);
        ASSERT_TRUE(wait([&] { return it->hasEnded(); }));
        EXPECT_TRUE(it->has<PairProof>());
        EXPECT_FALSE(it->wasRight());
        EXPECT_FALSE(it->has<Hello>());
        ASSERT_TRUE(wait([&] { return types.failures.size() == 2; }));
        EXPECT_EQ(types.failures[1], guess < limits::kGuessesPerWindow ? "wrong_digits" : "window_closed");
    }
    EXPECT_EQ(types.client.pairingPhase(), sync::Client::PairingPhase::Closed);
    EXPECT_EQ(types.client.port(), 0);
    EXPECT_EQ(types.client.partner(), nullptr);
}

} // namespace
} // namespace mandorla::test
