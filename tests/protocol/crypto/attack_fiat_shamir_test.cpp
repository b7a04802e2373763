#include "protocol/crypto/overlap.h"

#include "protocol/crypto/hash.h"
#include "protocol/limits.h"
#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <cctype>
#include <functional>
#include <optional>
#include <ostream>
#include <sstream>

// Every field of every challenge, one after the other: a proof whose challenge leaves that one field out is
// refused, and one that leaves none out is taken. So the fields named here are exactly the fields that are
// hashed, in this order; and the specification names the same ones. The hash is computed here without hash.h.
namespace mandorla::tests {

using namespace crypto;

namespace {

struct Field
{
    std::string name;
    Bytes bytes;
};

Bytes bytesOf(ByteView bytes) { return Bytes(bytes.begin(), bytes.end()); }
Bytes bytesOf(const Point& point) { return bytesOf(point.bytes()); }

Scalar challengeOf(const std::vector<Field>& fields, const std::string& omitted)
{
    Bytes all;
    for (const Field& field : fields) {
        if (field.name == omitted)
            continue;
        append(all, le64(field.bytes.size()));
        append(all, field.bytes);
    }
    Secret<64> wide;
    crypto_generichash(wide.writable().data(), 64, all.data(), all.size(), nullptr, 0);
    return Scalar::reduced(wide);
}

Scalar some(const char* name) { return hs("tests/fiat-shamir", view(name)); }

const ContextId kContext{42};
constexpr Role kProver = 1;
constexpr std::size_t kSlot = 5;

// A message with one proof: its points, the fields of the challenge, and what the answers are made of.
struct Claim
{
    std::string tag;
    std::vector<Point> sent;
    std::vector<Field> fields; // the tag first
    std::vector<Scalar> nonces, secrets;
    std::function<Checked<void>(ByteView)> check;

    Bytes body(const std::string& omitted) const
    {
        Bytes out;
        for (const Point& point : sent)
            append(out, point.bytes());
        const Scalar c = challengeOf(fields, omitted);
        append(out, c.bytes());
        for (std::size_t n = 0; n < secrets.size(); ++n)
            append(out, add(nonces[n], mul(c, secrets[n])).bytes());
        return out;
    }
};

template <typename Value>
Checked<void> verdictOf(const Checked<Value>& checked)
{
    if (!checked)
        return Unexpected(checked.error());
    return {};
}

std::vector<Field> begin(const std::string& tag, bool withSlot)
{
    std::vector<Field> out{
        {"tag", bytesOf(view(tag))}, {"CTX", bytesOf(kContext)}, {"role", bytesOf(le64(kProver))}};
    if (withSlot)
        out.push_back({"i", bytesOf(le64(kSlot))});
    return out;
}

Claim keyClaim()
{
    const Scalar y = some("y"), k = some("k");
    const Point key = mulBase(y);
    Claim out{"mandorla/key/v1", {key}, begin("mandorla/key/v1", false), {k}, {y}, [](ByteView body) {
                  return verdictOf(checkKey(kContext, kProver, body));
              }};
    out.fields.push_back({"Y", bytesOf(key)});
    out.fields.push_back({"T", bytesOf(mulBase(k))});
    return out;
}

Claim sealClaim()
{
    const Scalar r = some("r"), u = some("u"), k1 = some("k1"), k2 = some("k2");
    const Point j = mulBase(some("j")), big = mulBase(r), s = add(mul(r, j), mulBase(u));
    Claim out{
        "mandorla/seal/v1", {big, s}, begin("mandorla/seal/v1", true), {k1, k2}, {r, u}, [j](ByteView body) {
            return verdictOf(checkSeal(kContext, kProver, kSlot, j, body));
        }};
    out.fields.push_back({"J", bytesOf(j)});
    out.fields.push_back({"R", bytesOf(big)});
    out.fields.push_back({"S", bytesOf(s)});
    out.fields.push_back({"T1", bytesOf(mulBase(k1))});
    out.fields.push_back({"T2", bytesOf(add(mul(k1, j), mulBase(k2)))});
    return out;
}

Claim blindClaim()
{
    const Scalar z = some("z"), k = some("k");
    const Seal both{mulBase(some("R")), mulBase(some("S"))};
    const Point e1 = mul(z, both.r), e2 = mul(z, both.s);
    Claim out{
        "mandorla/blind/v1", {e1, e2}, begin("mandorla/blind/v1", true), {k}, {z}, [both](ByteView body) {
            return verdictOf(checkBlind(kContext, kProver, kSlot, both, body));
        }};
    out.fields.push_back({"R'", bytesOf(both.r)});
    out.fields.push_back({"S'", bytesOf(both.s)});
    out.fields.push_back({"E1", bytesOf(e1)});
    out.fields.push_back({"E2", bytesOf(e2)});
    out.fields.push_back({"T1", bytesOf(mul(k, both.r))});
    out.fields.push_back({"T2", bytesOf(mul(k, both.s))});
    return out;
}

Claim openClaim()
{
    const Scalar y = some("y"), k = some("k");
    const Point key = mulBase(y), f = mulBase(some("f")), w = mul(y, f);
    Claim out{"mandorla/open/v1", {w}, begin("mandorla/open/v1", true), {k}, {y}, [key, f](ByteView body) {
                  return verdictOf(checkOpen(kContext, kProver, kSlot, key, f, body));
              }};
    out.fields.push_back({"Y", bytesOf(key)});
    out.fields.push_back({"F", bytesOf(f)});
    out.fields.push_back({"W", bytesOf(w)});
    out.fields.push_back({"T1", bytesOf(mulBase(k))});
    out.fields.push_back({"T2", bytesOf(mul(k, f))});
    return out;
}

std::vector<Claim> claims() { return {keyClaim(), sealClaim(), blindClaim(), openClaim()}; }

struct Omission
{
    Claim claim;
    std::string field;
};

std::ostream& operator<<(std::ostream& out, const Omission& o)
{
    return out << o.claim.tag << " " << o.field;
}

std::vector<Omission> omissions()
{
    std::vector<Omission> out;
    for (const Claim& claim : claims())
        for (const Field& field : claim.fields)
            out.push_back({claim, field.name});
    return out;
}

std::string nameFor(const Omission& o)
{
    std::string name = o.claim.tag.substr(9) + "Without" + o.field;
    std::string out;
    for (const char c : name)
        out += c == '\'' ? "Sum" : std::isalnum(static_cast<unsigned char>(c)) != 0 ? std::string(1, c) : "";
    return out;
}

class FiatShamir : public testing::TestWithParam<Omission>
{
};

TEST_P(FiatShamir, AChallengeThatLeavesOneFieldOutIsRefused)
{
    const auto verdict = GetParam().claim.check(GetParam().claim.body(GetParam().field));
    ASSERT_FALSE(verdict.has_value());
    EXPECT_EQ(verdict.error(), Refusal::BadProof);
}

INSTANTIATE_TEST_SUITE_P(EachField, FiatShamir, testing::ValuesIn(omissions()),
                         [](const auto& test) { return nameFor(test.param); });

TEST(FiatShamirFields, AreExactlyTheOnesThatAreHashed)
{
    for (const Claim& claim : claims())
        EXPECT_TRUE(claim.check(claim.body("")).has_value()) << claim.tag;
}

TEST(FiatShamirFields, AreTheOnesOfTheSpecification)
{
    const std::string text = test::specification();
    std::size_t hashes = 0;
    for (std::size_t at = text.find("Hs(\"mandorla/"); at != std::string::npos;
         at = text.find("Hs(\"mandorla/", at + 1))
        ++hashes;
    EXPECT_EQ(hashes, claims().size()) << "a challenge without a test";
    for (const Claim& claim : claims()) {
        const std::size_t at = text.find("Hs(\"" + claim.tag + "\"; ");
        ASSERT_NE(at, std::string::npos) << claim.tag;
        const std::size_t from = text.find("; ", at) + 2;
        std::string due;
        for (std::size_t i = 1; i < claim.fields.size(); ++i)
            due += (i > 1 ? ", " : "") + claim.fields[i].name;
        EXPECT_EQ(text.substr(from, text.find(')', from) - from), due) << claim.tag;
    }
}

// A proof is of one statement: under any other value of any field it does not hold.
TEST(FiatShamirFields, AProofHoldsForNoOtherContextRoleOrSlot)
{
    const Bytes seal = sealClaim().body(""), blind = blindClaim().body(""), open = openClaim().body("");
    const Point j = mulBase(some("j")), key = mulBase(some("y")), f = mulBase(some("f"));
    const Seal both{mulBase(some("R")), mulBase(some("S"))};
    struct Under
    {
        ContextId context;
        Role role;
        std::size_t slot;
        bool holds;
    };
    for (const Under& u : {Under{kContext, kProver, kSlot, true}, Under{ContextId{43}, kProver, kSlot, false},
                           Under{kContext, 0, kSlot, false}, Under{kContext, kProver, kSlot + 1, false}}) {
        EXPECT_EQ(checkSeal(u.context, u.role, u.slot, j, seal).has_value(), u.holds);
        EXPECT_EQ(checkBlind(u.context, u.role, u.slot, both, blind).has_value(), u.holds);
        EXPECT_EQ(checkOpen(u.context, u.role, u.slot, key, f, open).has_value(), u.holds);
    }
}

// --- the commitments, by the same means ---

Digest digestOf(const std::vector<Field>& fields, const std::string& omitted)
{
    Bytes all;
    for (const Field& field : fields) {
        if (field.name == omitted)
            continue;
        append(all, le64(field.bytes.size()));
        append(all, field.bytes);
    }
    Digest out{};
    crypto_generichash(out.data(), out.size(), all.data(), all.size(), nullptr, 0);
    return out;
}

TEST(Commitments, CoverEveryField)
{
    const Bytes rho(32, 1), seals(160, 2), coms(64, 3);
    const std::vector<Field> commit{{"tag", bytesOf(view("mandorla/commit/v1"))},
                                    {"CTX", bytesOf(kContext)},
                                    {"role", bytesOf(le64(kProver))},
                                    {"rho", rho},
                                    {"seals", seals},
                                    {"coms", coms}};
    EXPECT_EQ(commitSeals(kContext, kProver, rho, seals, coms), digestOf(commit, ""));
    Bytes body = rho;
    append(body, seals);
    append(body, coms);
    const Point j = mulBase(some("j"));
    for (const Field& field : commit)
        EXPECT_EQ(checkOpening(kContext, kProver, j, 1, 2, digestOf(commit, field.name), body).error(),
                  Refusal::CommitMismatch)
            << field.name;

    const Bytes nonce(32, 4), padded(limits::kWordsBytes);
    const std::vector<Field> words{{"tag", bytesOf(view("mandorla/words/v1"))},
                                   {"CTX", bytesOf(kContext)},
                                   {"role", bytesOf(le64(kProver))},
                                   {"j", bytesOf(le64(kSlot))},
                                   {"nu", nonce},
                                   {"text", padded}};
    const Bytes frame = openWords(nonce, padded);
    EXPECT_TRUE(checkWords(kContext, kProver, kSlot, digestOf(words, ""), true, frame).has_value());
    for (const Field& field : words)
        EXPECT_EQ(checkWords(kContext, kProver, kSlot, digestOf(words, field.name), true, frame).error(),
                  Refusal::WordsMismatch)
            << field.name;
}

} // namespace
} // namespace mandorla::tests
