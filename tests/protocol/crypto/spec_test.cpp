#include "protocol/crypto/overlap.h"
#include "protocol/limits.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

// The rules of protocol/README.md about the overlap, one test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace crypto;

struct Sides
{
    ContextId context{3};
    crypto::Overlap one = crypto::Overlap::begin(context, 0, Seed(ByteArray<32>{1}), {1, 1}).value();
    crypto::Overlap two = crypto::Overlap::begin(context, 1, Seed(ByteArray<32>{2}), {1, 1}).value();

    void keys()
    {
        EXPECT_TRUE(one.takeKey(two.key()).has_value());
        EXPECT_TRUE(two.takeKey(one.key()).has_value());
    }
    void seals()
    {
        keys();
        const Bytes h = one.commit({1, 1}, {"a", "b"}).value();
        EXPECT_TRUE(one.takeCommit(two.commit({1, 0}, {"c", "d"}).value()).has_value());
        EXPECT_TRUE(two.takeCommit(h).has_value());
        EXPECT_TRUE(one.takeSeals(two.seals()).has_value());
        EXPECT_TRUE(two.takeSeals(one.seals()).has_value());
    }
    void blinds()
    {
        seals();
        const Bytes mine = one.blinds().value();
        EXPECT_TRUE(one.takeBlinds(two.blinds().value()).has_value());
        EXPECT_TRUE(two.takeBlinds(mine).has_value());
    }
    void open(std::size_t card)
    {
        const Bytes mine = one.open(card).value();
        EXPECT_TRUE(one.takeOpen(card, two.open(card).value()).has_value());
        EXPECT_TRUE(two.takeOpen(card, mine).has_value());
    }
};

TEST(Spec, O1_LengthThenFieldsFromLeftToRightThenTheProof)
{
    const ContextId context{3};
    const Bytes good = makeKey(context, 0, Seed(ByteArray<32>{1})).value().body;
    const auto refusal = [&](const Bytes& body) { return checkKey(context, 0, body).error(); };
    Bytes body(95);
    EXPECT_EQ(refusal(body), Refusal::BadLength);
    body = Bytes(96, 0xff); // everything is wrong: the leftmost is named
    EXPECT_EQ(refusal(body), Refusal::BadPoint);
    std::fill(body.begin(), body.begin() + 32, 0);
    EXPECT_EQ(refusal(body), Refusal::IdentityPoint);
    std::copy(good.begin(), good.begin() + 32, body.begin());
    EXPECT_EQ(refusal(body), Refusal::BadScalar);
    std::copy(good.begin(), good.begin() + 64, body.begin());
    EXPECT_EQ(refusal(body), Refusal::BadScalar);
    body = good;
    body[64] ^= 1;
    EXPECT_EQ(refusal(body), Refusal::BadProof);
    body = good;
    body[31] |= 0x80;
    EXPECT_EQ(refusal(body), Refusal::BadPoint) << "a set bit 255";
    body = good;
    std::fill(body.begin() + 32, body.begin() + 64, 0);
    EXPECT_EQ(refusal(body), Refusal::BadScalar) << "zero";
    EXPECT_TRUE(checkKey(context, 0, good).has_value());

    const Point p = mulBase(keySecret(Seed(ByteArray<32>{2}), context)); // each part has a length of its own
    for (const std::size_t off : {0u, 2u}) {
        EXPECT_EQ(refusal(Bytes(kKeyBytes - 1 + off)), Refusal::BadLength);
        EXPECT_EQ(checkSeal(context, 0, 0, p, Bytes(kSealBytes - 1 + off)).error(), Refusal::BadLength);
        EXPECT_EQ(checkBlind(context, 0, 0, {p, p}, Bytes(kBlindBytes - 1 + off)).error(),
                  Refusal::BadLength);
        EXPECT_EQ(checkOpen(context, 0, 0, p, p, Bytes(kOpenBytes - 1 + off)).error(), Refusal::BadLength);
    }
}

TEST(Spec, O2_ASumThatIsTheIdentityIsAnIdentityPoint)
{
    SeededRandom random(ByteArray<32>{11});
    const Point p = mulBase(Scalar::random(random)), q = mulBase(Scalar::random(random));
    const Point minus = sub(Point(), p);
    EXPECT_EQ(joinKeys({p, minus}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineSeals({Seal{p, q}, Seal{minus, q}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineSeals({Seal{q, p}, Seal{q, minus}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineBlinds({Blind{p, q}, Blind{minus, q}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineBlinds({Blind{q, p}, Blind{q, minus}}).error(), Refusal::IdentityPoint);
    EXPECT_TRUE(joinKeys({p, q}).has_value());
}

TEST(Spec, O3_SealsThatWereNotCommittedToAreAMismatchBeforeAnySealIsLookedAt)
{
    Sides sides;
    sides.keys();
    const Bytes h = sides.one.commit({1, 1}, {"", ""}).value();
    ASSERT_TRUE(sides.one.takeCommit(sides.two.commit({1, 1}, {"", ""}).value()).has_value());
    ASSERT_TRUE(sides.two.takeCommit(h).has_value());
    Bytes seals = sides.two.seals();
    std::fill(seals.begin() + 32, seals.begin() + 64, 0xff); // no point either
    EXPECT_EQ(sides.one.takeSeals(seals).error(), Refusal::CommitMismatch);
}

TEST(Spec, O4_NoOpenBeforeAllSealsAndBlindsAreChecked)
{
    Sides sides;
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    sides.keys();
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    const Bytes h = sides.one.commit({1, 1}, {"", ""}).value();
    ASSERT_TRUE(sides.one.takeCommit(sides.two.commit({1, 1}, {"", ""}).value()).has_value());
    ASSERT_TRUE(sides.two.takeCommit(h).has_value());
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    ASSERT_TRUE(sides.one.takeSeals(sides.two.seals()).has_value());
    ASSERT_TRUE(sides.two.takeSeals(sides.one.seals()).has_value());
    (void)sides.one.blinds().value();
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    ASSERT_TRUE(sides.one.takeBlinds(sides.two.blinds().value()).has_value());
    EXPECT_TRUE(sides.one.open(0).has_value());
}

TEST(Spec, O5_NoCardsOpenIsComputedBeforeItsTurn)
{
    Sides sides;
    sides.blinds();
    EXPECT_THROW((void)sides.one.open(1), std::logic_error);
    sides.open(0);
    EXPECT_THROW((void)sides.one.open(1), std::logic_error);
    const Bytes words = sides.one.words(0);
    EXPECT_THROW((void)sides.one.open(1), std::logic_error);
    ASSERT_TRUE(sides.one.takeWords(0, sides.two.words(0)).has_value());
    EXPECT_TRUE(sides.one.open(1).has_value());
}

TEST(Spec, O6_WordsOpenTheCommitmentWhereSomethingOverlappedAndAreZerosElsewhere)
{
    Sides sides;
    sides.blinds();
    sides.open(0); // both said yes
    const Bytes words = sides.two.words(0);
    for (const std::size_t at : {8u, 40u, 2087u}) {
        Sides again;
        again.blinds();
        again.open(0);
        Bytes bad = words;
        bad[at] ^= 1;
        EXPECT_EQ(again.one.takeWords(0, bad).error(), Refusal::WordsMismatch) << at;
    }
    EXPECT_EQ(sides.one.takeWords(0, words).value(), "c");
    ASSERT_TRUE(sides.two.takeWords(0, sides.one.words(0)).has_value());
    sides.open(1); // one said no
    Bytes zeros = sides.two.words(1);
    EXPECT_EQ(Bytes(zeros.begin() + 8, zeros.end()), withheldWords());
    zeros.back() = 1;
    EXPECT_EQ(sides.one.takeWords(1, zeros).error(), Refusal::WordsMismatch);

    const auto checked = [](const std::string& text) {
        Bytes padded(limits::kWordsBytes), nonce(32, 1);
        std::copy(text.begin(), text.end(), padded.begin());
        const Digest commitment = commitWords(ContextId{3}, 1, 0, nonce, padded);
        return checkWords(ContextId{3}, 1, 0, commitment, true, openWords(nonce, padded));
    };
    EXPECT_EQ(checked("two\nlines").value(), "two\nlines");
    for (const std::string& text :
         {std::string("\xff"), std::string("a\0b", 3), std::string("a\tb"), std::string("a\ab"),
          std::string("a\u001b[31m"), std::string("a\u202eb"), std::string("a\u2028b"),
          std::string("a\u0085b"), std::string("a\u2066b"), std::string("a\ufffcb"), std::string("a\ufdd0b")})
        EXPECT_EQ(checked(text).error(), Refusal::BadText) << text;
}

TEST(Spec, O7_WordsAreCommittedToForEveryCardAndEmptyWithoutAYes)
{
    const auto seals = [](const std::string& text) {
        crypto::Overlap one =
            crypto::Overlap::begin(ContextId{3}, 0, Seed(ByteArray<32>{1}), {1, 1, 0}).value();
        crypto::Overlap two =
            crypto::Overlap::begin(ContextId{3}, 1, Seed(ByteArray<32>{2}), {1, 1, 0}).value();
        EXPECT_TRUE(one.takeKey(two.key()).has_value());
        EXPECT_TRUE(two.takeKey(one.key()).has_value());
        (void)one.commit({0, 1}, {text, text, text}).value();
        EXPECT_TRUE(one.takeCommit(two.commit({0, 1}, {"", "", ""}).value()).has_value());
        return one.seals();
    };
    const Bytes written = seals("written"), empty = seals("");
    ASSERT_EQ(written.size(), 32u + 2 * 160 + 3 * 32);
    const auto com = [](const Bytes& body, std::size_t card) {
        const auto at = body.begin() + static_cast<std::ptrdiff_t>(32 + 2 * 160 + card * 32);
        return Bytes(at, at + 32);
    };
    EXPECT_EQ(com(written, 0), com(empty, 0));
    EXPECT_NE(com(written, 1), com(empty, 1));
    EXPECT_EQ(com(written, 2), com(empty, 2));
}

TEST(Spec, O8_AnOwnSecretThatIsZeroIsWeak)
{
    EXPECT_EQ(nonZero(Scalar()).error(), Refusal::WeakSecret);
    // an answer that comes out zero: k + c·secret = 0 for this secret
    const Seed seed(ByteArray<32>{1});
    const ContextId context{3};
    const Point y = mulBase(keySecret(seed, context));
    const Statement statement = keyStatement(context, 0, y);
    const Scalar k = statement.nonce(seed, 1);
    const Scalar right = keySecret(seed, context);
    const Proof proof = Proof::make(statement, seed, {&right, 1}).value();
    Bytes bytes;
    proof.appendTo(bytes);
    const Scalar c = Scalar::parse(ByteView(bytes).first(32)).value();
    ByteArray<32> inverse{};
    ASSERT_EQ(crypto_core_ristretto255_scalar_invert(inverse.data(), c.bytes().data()), 0);
    const Scalar wrong = mul(sub(Scalar(), k), Scalar::parse(inverse).value());
    EXPECT_EQ(Proof::make(statement, seed, {&wrong, 1}).error(), Refusal::WeakSecret);
}

} // namespace
} // namespace mandorla::test
