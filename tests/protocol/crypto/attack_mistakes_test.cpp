#include "protocol/crypto/overlap.h"

#include "protocol/crypto/hash.h"

#include <gtest/gtest.h>

#include <stdexcept>

// Three mistakes that would read every answer, none of them visible on any screen. For each: what the
// attacker computes, that it works on a client that makes the mistake, and that it reads nothing here.
namespace mandorla::tests {

using namespace crypto;

namespace {

constexpr std::size_t kTries = 40;

ByteView at(const Bytes& body, std::size_t n) { return ByteView(body).subspan(32 * n, 32); }

Scalar scalarAt(const Bytes& body, std::size_t n) { return Scalar::parse(at(body, n)).value(); }

Scalar inverse(const Scalar& n)
{
    ByteArray<32> out{};
    EXPECT_EQ(crypto_core_ristretto255_scalar_invert(out.data(), n.bytes().data()), 0);
    return Scalar::parse(out).value();
}

std::uint8_t bitOf(std::size_t i) { return static_cast<std::uint8_t>((i * 5 + i / 3) % 2); }

Seed seedOf(std::uint8_t n) { return Seed(ByteArray<32>{n, 7}); }

const ContextId kContext{9};

// --- one nonce for both parts of a seal ---

// s1 - s2 = c(r - u): r itself for a yes, and rG is R.
bool readsYes(const Bytes& seal)
{
    const Scalar difference = sub(scalarAt(seal, 3), scalarAt(seal, 4));
    const Point candidate = mulBase(mul(difference, inverse(scalarAt(seal, 2))));
    return candidate == Point::parse(at(seal, 0)).value();
}

// A seal by a client that draws one nonce. It verifies, so nobody would notice.
Bytes sealWithOneNonce(std::size_t slot, const Point& j, std::uint8_t bit)
{
    const Scalar r = hs("r", slot), u = bit == 1 ? Scalar() : hs("u", slot), k = hs("k", slot);
    const Point big = mulBase(r), s = bit == 1 ? mul(r, j) : add(mul(r, j), mulBase(u));
    const Scalar c =
        hs("mandorla/seal/v1", kContext, Role(0), slot, j, big, s, mulBase(k), add(mul(k, j), mulBase(k)));
    const Scalar s1 = add(k, mul(c, r)), s2 = add(k, mul(c, u));
    Bytes out;
    for (const ByteView part : {big.bytes(), s.bytes(), c.bytes(), s1.bytes(), s2.bytes()})
        append(out, part);
    return out;
}

} // namespace

TEST(OneNonceTwice, WouldReadEverySealAndReadsNoneOfOurs)
{
    const Point j = mulBase(hs("j"));
    for (std::size_t i = 0; i < kTries; ++i) {
        const Bytes broken = sealWithOneNonce(i, j, bitOf(i));
        ASSERT_TRUE(checkSeal(kContext, 0, i, j, broken).has_value());
        EXPECT_EQ(readsYes(broken), bitOf(i) == 1) << i;
        for (const std::uint8_t bit : {std::uint8_t(0), std::uint8_t(1)})
            EXPECT_FALSE(readsYes(makeSeal(kContext, 0, seedOf(1), i, j, bit).value().body)) << i;
    }
}

// Two answers with one nonce and one secret give the secret away: (s - s') / (c - c'). KEY and every OPEN
// have y in common.
TEST(OneNonceTwice, WouldReadTheKeyFromTwoProofsAndReadsNoneOfOurs)
{
    const Bytes key = makeKey(kContext, 0, seedOf(1)).value().body;
    std::vector<Bytes> proofs{Bytes(key.begin() + 32, key.end())};
    for (std::size_t slot = 0; slot < 6; ++slot)
        for (const char* f : {"f", "g"}) {
            const Bytes open = makeOpen(kContext, 0, seedOf(1), slot, mulBase(hs(f, slot))).value().body;
            proofs.push_back(Bytes(open.begin() + 32, open.end()));
        }
    const auto readsKey = [&](const Bytes& one, const Bytes& two) {
        const Scalar y =
            mul(sub(scalarAt(one, 1), scalarAt(two, 1)), inverse(sub(scalarAt(one, 0), scalarAt(two, 0))));
        return mulBase(y) == Point::parse(at(key, 0)).value();
    };
    for (std::size_t a = 0; a < proofs.size(); ++a)
        for (std::size_t b = 0; b < a; ++b)
            EXPECT_FALSE(readsKey(proofs[a], proofs[b])) << a << " " << b;

    // the same eye on a client with one nonce for two challenges
    const Scalar y = keySecret(seedOf(1), kContext), k = hs("k"), c = hs("c"), d = hs("d");
    Bytes one, two;
    append(one, c.bytes());
    append(one, add(k, mul(c, y)).bytes());
    append(two, d.bytes());
    append(two, add(k, mul(d, y)).bytes());
    EXPECT_TRUE(readsKey(one, two));
}

// --- one SEED, two BLINDS ---

namespace {

// Role 1 attacks with a no of its own, so that no screen shows anything: it gets W of role 0 for two blinds
// of its own and computes D - D*.
bool readsYesFromTwoBlinds(std::uint8_t bit, std::size_t slot, const Seed& first, const Seed& second)
{
    const Seed attacker = seedOf(99);
    const auto wOf = [&](const Seed& seed, const Scalar& z1, Point& d, Scalar& u1) {
        const Point y0 = makeKey(kContext, 0, seed).value().value;
        const Scalar y1 = keySecret(attacker, kContext);
        const Point j = add(y0, mulBase(y1));
        u1 = noSecret(attacker, kContext, slot, j);
        const Seal sum = combineSeals({makeSeal(kContext, 0, seed, slot, j, bit).value().value,
                                       makeSeal(kContext, 1, attacker, slot, j, 0).value().value})
                             .value();
        const Blind own{mul(z1, sum.r), mul(z1, sum.s)};
        const Blind both =
            combineBlinds({makeBlind(kContext, 0, seed, slot, sum).value().value, own}).value();
        const Point w0 = makeOpen(kContext, 0, seed, slot, both.first).value().value;
        d = resultOf(both.second, {w0, mul(y1, both.first)});
    };
    const Scalar z = hs("z"), zStar = hs("z*");
    Point d, dStar;
    Scalar u1, ignored;
    wOf(first, z, d, u1);
    wOf(second, zStar, dStar, ignored);
    EXPECT_FALSE(d.isIdentity());
    EXPECT_FALSE(dStar.isIdentity());
    // (z1 - z1*)(u0 + u1)G, and u1 is the attacker's own
    const Point sum = mul(inverse(sub(z, zStar)), sub(d, dStar));
    return sub(sum, mulBase(u1)).isIdentity();
}

} // namespace

TEST(OneSeedTwoBlinds, WouldReadEveryAnswerAndReadsNoneUnderANewSeed)
{
    for (std::size_t i = 0; i < kTries; ++i) {
        EXPECT_EQ(readsYesFromTwoBlinds(bitOf(i), i, seedOf(1), seedOf(1)), bitOf(i) == 1) << i;
        EXPECT_FALSE(readsYesFromTwoBlinds(bitOf(i), i, seedOf(1), seedOf(2))) << i;
    }
}

namespace {

struct Sides
{
    Overlap one = Overlap::begin(kContext, 0, seedOf(1), {1, 1}).value();
    Overlap two = Overlap::begin(kContext, 1, seedOf(2), {1, 1}).value();

    Sides()
    {
        EXPECT_TRUE(one.takeKey(two.key()).has_value());
        EXPECT_TRUE(two.takeKey(one.key()).has_value());
        const Bytes h = one.commit({1, 0}, {"", ""}).value();
        EXPECT_TRUE(one.takeCommit(two.commit({0, 0}, {"", ""}).value()).has_value());
        EXPECT_TRUE(two.takeCommit(h).has_value());
        EXPECT_TRUE(one.takeSeals(two.seals()).has_value());
        EXPECT_TRUE(two.takeSeals(one.seals()).has_value());
    }
};

} // namespace

TEST(OneSeedTwoBlinds, OneSideNeverTakesASecondOneWhetherOrNotItHasOpened)
{
    Sides sides;
    const Bytes blinds = sides.two.blinds().value();
    (void)sides.one.blinds().value();
    ASSERT_TRUE(sides.one.takeBlinds(blinds).has_value());
    EXPECT_THROW((void)sides.one.takeBlinds(blinds), std::logic_error);
    const Bytes open = sides.one.open(0).value();
    EXPECT_THROW((void)sides.one.takeBlinds(blinds), std::logic_error);
    EXPECT_EQ(sides.one.open(0).value(), open);

    Sides refused; // after a refusal there is no second try either
    (void)refused.one.blinds().value();
    Bytes bad = refused.two.blinds().value();
    bad[96] ^= 1;
    EXPECT_FALSE(refused.one.takeBlinds(bad).has_value());
    EXPECT_THROW((void)refused.one.takeBlinds(refused.two.blinds().value()), std::logic_error);
}

// --- sealing twice under one context and SEED ---

TEST(SealingTwice, WouldShowWhichAnswersChangedAndIsNotDone)
{
    const Point j = mulBase(hs("j"));
    for (std::size_t i = 0; i < kTries; ++i) {
        const std::uint8_t before = bitOf(i), after = bitOf(i + 1);
        const Seal first = makeSeal(kContext, 0, seedOf(1), i, j, before).value().value;
        const Seal again = makeSeal(kContext, 0, seedOf(1), i, j, after).value().value;
        EXPECT_EQ(first.r, again.r);
        EXPECT_EQ(first.s != again.s, before != after) << "what it would show";
        // a new SEED, or a new context, has nothing in common with the last
        for (const Seal& other : {makeSeal(kContext, 0, seedOf(2), i, j, after).value().value,
                                  makeSeal(ContextId{10}, 0, seedOf(1), i, j, after).value().value}) {
            EXPECT_NE(first.r, other.r);
            EXPECT_NE(first.s, other.s);
        }
    }
    Overlap one = Overlap::begin(kContext, 0, seedOf(1), {1, 1}).value();
    Overlap two = Overlap::begin(kContext, 1, seedOf(2), {1, 1}).value();
    ASSERT_TRUE(one.takeKey(two.key()).has_value());
    ASSERT_TRUE(one.commit({1, 0}, {"", ""}).has_value());
    EXPECT_THROW((void)one.commit({1, 1}, {"", ""}), std::logic_error);
    EXPECT_THROW((void)one.commit({1, 0}, {"", ""}), std::logic_error);
    EXPECT_THROW((void)one.takeKey(two.key()), std::logic_error) << "another J would be another seal";
}

} // namespace mandorla::tests
