#include "protocol/crypto/proof.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <sstream>
#include <type_traits>

namespace mandorla::tests {

using namespace crypto;

namespace {

// The order of the group, little-endian.
const Bytes& order()
{
    static const Bytes q = unhex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    return q;
}

Scalar small(std::uint8_t n)
{
    Bytes bytes(32);
    bytes[0] = n;
    return Scalar::parse(bytes).value();
}

Secret<64> wide(const Bytes& low)
{
    Secret<64> out;
    std::copy(low.begin(), low.end(), out.writable().begin());
    return out;
}

template <typename Stream, typename Value>
concept Printable = requires(Stream& stream, const Value& value) { stream << value; };

} // namespace

TEST(Scalar, OnlyReducedAndNotZero)
{
    Bytes bytes = order();
    EXPECT_EQ(Scalar::parse(bytes).error(), Refusal::BadScalar);
    bytes[0] -= 1;
    EXPECT_TRUE(Scalar::parse(bytes).has_value()); // q - 1
    bytes[0] += 2;
    EXPECT_EQ(Scalar::parse(bytes).error(), Refusal::BadScalar); // q + 1
    EXPECT_EQ(Scalar::parse(Bytes(32)).error(), Refusal::BadScalar);
    EXPECT_EQ(Scalar::parse(Bytes(32, 0xff)).error(), Refusal::BadScalar);
    EXPECT_EQ(Scalar::parse(Bytes(31, 1)).error(), Refusal::BadLength);
    EXPECT_EQ(Scalar::parse(Bytes(33, 1)).error(), Refusal::BadLength);
    EXPECT_EQ(Scalar::parse({}).error(), Refusal::BadLength);
}

TEST(Scalar, ArithmeticModuloTheOrder)
{
    EXPECT_TRUE(add(small(3), small(4)) == small(7));
    EXPECT_TRUE(mul(small(3), small(4)) == small(12));
    EXPECT_TRUE(sub(small(4), small(3)) == small(1));
    EXPECT_TRUE(sub(small(4), small(4)).isZero());
    const Scalar minusOne = sub(small(3), small(4));
    EXPECT_TRUE(mul(minusOne, minusOne) == small(1));
    EXPECT_FALSE(small(1) == small(2));
}

TEST(Scalar, AnOwnSecretThatIsZeroIsWeak)
{
    EXPECT_EQ(nonZero(Scalar()).error(), Refusal::WeakSecret);
    EXPECT_EQ(nonZero(Scalar::reduced(wide(order()))).error(), Refusal::WeakSecret);
    EXPECT_TRUE(nonZero(small(1)).has_value());
}

TEST(Scalar, MaskKeepsAllOrNothing)
{
    EXPECT_TRUE(small(9).masked(0xff) == small(9));
    EXPECT_TRUE(small(9).masked(0).isZero());
}

TEST(Point, OnlyOneSpellingAndNotTheIdentity)
{
    const Point g = mulBase(small(1));
    Bytes bytes(g.bytes().begin(), g.bytes().end());
    EXPECT_EQ(Point::parse(bytes).value(), g);
    bytes[31] |= 0x80; // libsodium 1.0.18 takes this for the same point
    EXPECT_EQ(Point::parse(bytes).error(), Refusal::BadPoint);
    EXPECT_EQ(Point::parse(Bytes(32)).error(), Refusal::IdentityPoint);
    Bytes identity(32);
    identity[31] = 0x80;
    EXPECT_EQ(Point::parse(identity).error(), Refusal::BadPoint);
    EXPECT_EQ(Point::parse(Bytes(32, 0xff)).error(), Refusal::BadPoint);
    EXPECT_EQ(Point::parse(Bytes(31)).error(), Refusal::BadLength);
    EXPECT_EQ(Point::parse(Bytes(33)).error(), Refusal::BadLength);
}

TEST(Point, ZeroAndTheIdentityBehave)
{
    const Point g = mulBase(small(1)), p = mulBase(small(5));
    EXPECT_TRUE(mulBase(Scalar()).isIdentity());
    EXPECT_TRUE(mul(Scalar(), p).isIdentity());
    EXPECT_TRUE(mul(small(7), Point()).isIdentity());
    EXPECT_TRUE(sub(p, p).isIdentity());
    EXPECT_EQ(add(p, Point()), p);
    EXPECT_EQ(sub(p, Point()), p);
    EXPECT_EQ(add(mulBase(small(2)), mulBase(small(3))), p);
    EXPECT_EQ(mul(small(5), g), p);
    EXPECT_EQ(p.masked(0xff), p);
    EXPECT_TRUE(p.masked(0).isIdentity());
    EXPECT_EQ(good(sub(p, p)).error(), Refusal::IdentityPoint);
    EXPECT_EQ(good(p).value(), p);
}

TEST(Secret, IsWipedAndCannotBePrinted)
{
    alignas(Secret<32>) std::array<std::uint8_t, sizeof(Secret<32>)> memory{};
    auto* secret = new (memory.data()) Secret<32>(ByteArray<32>{1, 2, 3});
    EXPECT_EQ(memory[1], 2);
    secret->~Secret();
    EXPECT_EQ(memory, (std::array<std::uint8_t, sizeof(Secret<32>)>{}));
    EXPECT_FALSE((Printable<std::ostringstream, Secret<32>>));
    EXPECT_TRUE((Printable<std::ostringstream, int>));
    EXPECT_TRUE(Secret<32>(ByteArray<32>{1}) == Secret<32>(ByteArray<32>{1}));
    EXPECT_FALSE(Secret<32>(ByteArray<32>{1}) == Secret<32>());
}

TEST(Random, SeededRepeatsAndSystemDoesNot)
{
    SeededRandom a(ByteArray<32>{1}), b(ByteArray<32>{1}), c(ByteArray<32>{2});
    const auto first = a.bytes<32>();
    EXPECT_EQ(first, b.bytes<32>());
    EXPECT_NE(first, c.bytes<32>());
    EXPECT_NE(first, a.bytes<32>());
    SystemRandom system;
    EXPECT_NE(system.bytes<32>(), system.bytes<32>());
}

// What nobody will live to see of the system's.
TEST(Random, AScalarThatComesOutZeroIsDrawnAgain)
{
    class ZeroFirst final : public Random
    {
    public:
        void fill(std::span<std::uint8_t> out) override
        {
            std::fill(out.begin(), out.end(), static_cast<std::uint8_t>(calls == 0 ? 0 : 1));
            ++calls;
        }
        int calls = 0;
    } random;
    EXPECT_FALSE(Scalar::random(random).isZero());
    EXPECT_EQ(random.calls, 2);
}

TEST(Hash, PartsAreKeptApart)
{
    EXPECT_NE(h32("t", view("ab"), view("c")), h32("t", view("a"), view("bc")));
    EXPECT_NE(h32("t", view("a")), h32("t", view("a"), view("")));
    EXPECT_NE(h32("ta", view("b")), h32("t", view("ab")));
    EXPECT_EQ(h32("t", std::uint64_t{258}), h32("t", Bytes{2, 1, 0, 0, 0, 0, 0, 0}));
}

// One nonce for both answers of SEAL would let anyone compute the bit from s1 - s2.
TEST(Proof, EachSecretAndEachStatementHasItsOwnNonce)
{
    const Seed seed(ByteArray<32>{9});
    const Point j = mulBase(small(2)), r = mulBase(small(3)), s = mulBase(small(4));
    const Statement one = sealStatement(ContextId{1}, 0, 0, j, r, s);
    EXPECT_FALSE(one.nonce(seed, 1) == one.nonce(seed, 2));
    EXPECT_TRUE(one.nonce(seed, 1) == sealStatement(ContextId{1}, 0, 0, j, r, s).nonce(seed, 1));
    const std::array others{
        sealStatement(ContextId{2}, 0, 0, j, r, s), sealStatement(ContextId{1}, 1, 0, j, r, s),
        sealStatement(ContextId{1}, 0, 1, j, r, s), sealStatement(ContextId{1}, 0, 0, r, r, s),
        sealStatement(ContextId{1}, 0, 0, j, j, s), sealStatement(ContextId{1}, 0, 0, j, r, r)};
    for (const Statement& other : others)
        EXPECT_FALSE(one.nonce(seed, 1) == other.nonce(seed, 1));
}

TEST(Proof, IsReadOnlyInItsLengthAndOfGoodScalars)
{
    Bytes bytes(96);
    bytes[0] = bytes[32] = bytes[64] = 1;
    EXPECT_TRUE(Proof::parse(bytes, 2).has_value());
    EXPECT_EQ(Proof::parse(bytes, 1).error(), Refusal::BadLength);
    EXPECT_EQ(Proof::parse(bytes, 3).error(), Refusal::BadLength);
    for (const std::size_t at : {0u, 32u, 64u}) {
        Bytes zero = bytes;
        zero[at] = 0;
        EXPECT_EQ(Proof::parse(zero, 2).error(), Refusal::BadScalar) << at;
    }
}

TEST(Proof, DoesNotHoldForAFalseStatement)
{
    const Seed seed(ByteArray<32>{9});
    const Scalar y = small(77);
    const Point f = mulBase(small(5)), key = mulBase(y);
    const Statement right = openStatement(ContextId{}, 0, 3, key, f, mul(y, f));
    const Statement wrong = openStatement(ContextId{}, 0, 3, key, f, mul(small(78), f));
    EXPECT_TRUE(Proof::make(right, seed, {&y, 1})->holds(right));
    EXPECT_FALSE(Proof::make(wrong, seed, {&y, 1})->holds(wrong));
    EXPECT_FALSE(Proof::make(right, seed, {&y, 1})->holds(wrong));
}

} // namespace mandorla::tests
