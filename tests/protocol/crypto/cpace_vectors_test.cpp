#include "protocol/crypto/cpace.h"
#include "tests/support/vectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <stdexcept>

// Every value that the draft publishes for ristretto255 and SHA-512, and the order of a run.
namespace mandorla::tests {

using namespace crypto;

namespace {

const Json& generatorVectors() { return cpaceVectors().at("calculate_generator"); }
const Json& run() { return cpaceVectors().at("protocol"); }
const Json& points() { return cpaceVectors().at("points"); }

Scalar scalarOf(const Json& value) { return Scalar::parse(bytesOf(value)).value(); }
Point pointOf(const Json& value) { return Point::parse(bytesOf(value)).value(); }

ByteArray<64> sha512(const Bytes& input)
{
    ByteArray<64> out{};
    crypto_hash_sha512(out.data(), input.data(), input.size());
    return out;
}

// The draft's symmetric order, which Mandorla has no use for: "oc", the larger part first.
Bytes orderedTranscript()
{
    const Bytes one = cpace::lvCat({bytesOf(run().at("Ya")), bytesOf(run().at("ADa"))});
    const Bytes two = cpace::lvCat({bytesOf(run().at("Yb")), bytesOf(run().at("ADb"))});
    return unhex(hex(view("oc")) + hex(std::max(one, two)) + hex(std::min(one, two)));
}

Bytes transcriptOfRun()
{
    return cpace::transcript(pointOf(run().at("Ya")), bytesOf(run().at("ADa")), pointOf(run().at("Yb")),
                             bytesOf(run().at("ADb")));
}

Bytes labelled(std::string_view label, const Bytes& rest) { return unhex(hex(view(label)) + hex(rest)); }

} // namespace

TEST(CPaceVectors, Generator)
{
    const Json& due = generatorVectors();
    const Bytes prs = bytesOf(due.at("PRS")), ci = bytesOf(due.at("CI")), sid = bytesOf(due.at("sid"));
    const Bytes string = cpace::generatorString(prs, ci, sid);
    EXPECT_EQ(string, bytesOf(due.at("generator_string(G.DSI,PRS,CI,sid,H.s_in_bytes)")));
    EXPECT_EQ(sha512(string), arrayOf<64>(due.at("hash result")));
    EXPECT_EQ(cpace::generator(prs, ci, sid), pointOf(due.at("encoded generator g")));
    EXPECT_EQ(bytesOf(due.at("DSI")), Bytes(string.begin() + 1, string.begin() + 18));
    // what one SHA-512 block leaves after DSI and PRS with their lengths, and the padding's own
    EXPECT_EQ(due.at("ZPAD length"), 100);
    EXPECT_EQ(string[1 + 17 + 1 + prs.size()], 100);
    EXPECT_EQ(due.at("H.s_in_bytes"), 128);
}

TEST(CPaceVectors, SharesAndKeys)
{
    const Json& due = run();
    const Bytes sid = bytesOf(due.at("sid"));
    const Point g = cpace::generator(bytesOf(due.at("PRS")), bytesOf(due.at("CI")), sid);
    EXPECT_EQ(g, pointOf(due.at("g")));
    EXPECT_EQ(mul(scalarOf(due.at("ya")), g), pointOf(due.at("Ya")));
    EXPECT_EQ(mul(scalarOf(due.at("yb")), g), pointOf(due.at("Yb")));
    const Point k = mul(scalarOf(due.at("ya")), pointOf(due.at("Yb")));
    EXPECT_EQ(k, pointOf(due.at("K")));
    EXPECT_EQ(k, mul(scalarOf(due.at("yb")), pointOf(due.at("Ya"))));
    EXPECT_EQ(hex(cpace::intermediateKey(sid, k, transcriptOfRun()).bytes()), hex(bytesOf(due.at("ISK_IR"))));
    EXPECT_EQ(hex(cpace::intermediateKey(sid, k, orderedTranscript()).bytes()),
              hex(bytesOf(due.at("ISK_SY"))));
}

// Mandorla agrees on sid beforehand and has no use for these; the values use the label CPaceSidOutput.
TEST(CPaceVectors, SidOutput)
{
    EXPECT_EQ(sha512(labelled("CPaceSidOutput", transcriptOfRun())), arrayOf<64>(run().at("sid_output_ir")));
    EXPECT_EQ(sha512(labelled("CPaceSidOutput", orderedTranscript())),
              arrayOf<64>(run().at("sid_output_oc")));
}

TEST(CPaceVectors, ValidAndInvalidPoints)
{
    const Json& valid = points().at("Valid");
    const Point product = mul(scalarOf(valid.at("s")), pointOf(valid.at("X")));
    EXPECT_EQ(product, pointOf(valid.at("G.scalar_mult(s,decode(X))")));
    EXPECT_EQ(product, pointOf(valid.at("G.scalar_mult_vfy(s,X)")));
    EXPECT_EQ(Point::parse(bytesOf(points().at("Invalid Y1"))).error(), Refusal::BadPoint);
    EXPECT_EQ(Point::parse(bytesOf(points().at("Invalid Y2"))).error(), Refusal::IdentityPoint);
}

TEST(CPace, LongPartsAndNoPaddingWhereTheBlockIsFull)
{
    const Bytes part(300, 7);
    const Bytes framed = cpace::lvCat({part});
    ASSERT_EQ(framed.size(), 302u);
    EXPECT_EQ(framed[0], 0xac); // 300 = 0b10'0101100
    EXPECT_EQ(framed[1], 0x02);
    EXPECT_EQ(cpace::lvCat({Bytes(127)}), unhex("7f" + hex(Bytes(127)))); // the longest of one byte
    EXPECT_EQ(cpace::lvCat({Bytes(128)}), unhex("8001" + hex(Bytes(128))));
    EXPECT_EQ(cpace::generatorString(part, {}, {}).size(), 18u + 302u + 1u + 1u + 1u);
}

namespace {

struct Two
{
    SeededRandom random{ByteArray<32>{5}};
    Fingerprint typed = random.bytes<32>(), shown = random.bytes<32>();
    Sid sid = random.bytes<32>();

    CPace side(PairingSide side, std::string_view code)
    {
        return CPace(side, code, typed, shown, sid, Scalar::random(random));
    }
};

} // namespace

TEST(CPace, RightCodeGivesOneKeyOnBothSides)
{
    Two two;
    CPace i = two.side(PairingSide::Initiator, "000007"), r = two.side(PairingSide::Responder, "000007");
    ASSERT_TRUE(i.takeShare(r.share()).has_value());
    ASSERT_TRUE(r.takeShare(i.share()).has_value());
    ASSERT_TRUE(r.takeTag(i.tag()).has_value());
    ASSERT_TRUE(i.takeTag(r.tag()).has_value());
    EXPECT_TRUE(i.pairKey() == r.pairKey());
}

TEST(CPace, WrongCodeIsABadMacAndTheRunIsOver)
{
    Two two;
    CPace i = two.side(PairingSide::Initiator, "000007"), r = two.side(PairingSide::Responder, "7");
    ASSERT_TRUE(i.takeShare(r.share()).has_value());
    ASSERT_TRUE(r.takeShare(i.share()).has_value());
    EXPECT_EQ(r.takeTag(i.tag()).error(), Refusal::BadMac);
    EXPECT_THROW((void)r.takeTag(i.tag()), std::logic_error);
    EXPECT_THROW((void)r.tag(), std::logic_error);
    EXPECT_THROW((void)r.pairKey(), std::logic_error);
}

TEST(CPace, OtherFingerprintsAreABadMac)
{
    Two two;
    CPace i = two.side(PairingSide::Initiator, "123456");
    two.shown[0] ^= 1;
    CPace r = two.side(PairingSide::Responder, "123456");
    ASSERT_TRUE(i.takeShare(r.share()).has_value());
    ASSERT_TRUE(r.takeShare(i.share()).has_value());
    EXPECT_EQ(r.takeTag(i.tag()).error(), Refusal::BadMac);
}

TEST(CPace, TheResponderProvesOnlyAfterTheInitiator)
{
    Two two;
    CPace i = two.side(PairingSide::Initiator, "123456"), r = two.side(PairingSide::Responder, "123456");
    EXPECT_THROW((void)i.tag(), std::logic_error);
    ASSERT_TRUE(i.takeShare(r.share()).has_value());
    ASSERT_TRUE(r.takeShare(i.share()).has_value());
    EXPECT_THROW((void)r.tag(), std::logic_error);
    EXPECT_THROW((void)i.pairKey(), std::logic_error);
    EXPECT_THROW((void)i.takeShare(r.share()), std::logic_error);
    // one's own tag sent back
    EXPECT_EQ(i.takeTag(i.tag()).error(), Refusal::BadMac);
}

TEST(CPace, SharesAreChecked)
{
    Two two;
    EXPECT_EQ(two.side(PairingSide::Initiator, "1").takeShare(Bytes(31)).error(), Refusal::BadLength);
    EXPECT_EQ(two.side(PairingSide::Initiator, "1").takeShare(Bytes(32)).error(), Refusal::IdentityPoint);

    CPace i = two.side(PairingSide::Initiator, "1"), r = two.side(PairingSide::Responder, "1");
    EXPECT_EQ(i.takeShare(Bytes(32, 0xff)).error(), Refusal::BadPoint);
    EXPECT_THROW((void)i.takeShare(r.share()), std::logic_error) << "the run is over";
    EXPECT_THROW((void)i.tag(), std::logic_error);
}

} // namespace mandorla::tests
