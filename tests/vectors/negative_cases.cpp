#include "protocol/limits.h"
#include "tests/vectors/vectors.h"

#include "protocol/crypto/cpace.h"
#include "protocol/crypto/hello.h"
#include "protocol/crypto/overlap.h"
#include "protocol/wire/beacon.h"
#include "tests/support/vectors.h"

#include <algorithm>
#include <array>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What a changed client, or someone on the network, could send in place of what is due. A cheat knows its own
// secrets only, unless a note says otherwise.
namespace mandorla::tests {

using namespace crypto;

namespace {

// --- bytes that the library's own types never hold ---

Bytes copy(ByteView bytes) { return Bytes(bytes.begin(), bytes.end()); }
Bytes bytesOf(const Point& point) { return copy(point.bytes()); }
Bytes bytesOf(const Scalar& scalar) { return copy(scalar.bytes()); }

Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes out;
    for (const Bytes& part : parts)
        append(out, part);
    return out;
}

// The same with one bit of the byte `at` turned.
Bytes flipped(Bytes bytes, std::size_t at, std::uint8_t bit = 1)
{
    bytes.at(at) ^= bit;
    return bytes;
}

Bytes withBit255(const Bytes& bytes32) { return flipped(bytes32, 31, 0x80); }

Bytes replaced(Bytes body, std::size_t at, const Bytes& part)
{
    std::copy(part.begin(), part.end(), body.begin() + static_cast<std::ptrdiff_t>(at));
    return body;
}

Bytes part(const Bytes& body, std::size_t at, std::size_t size = 32)
{
    return copy(ByteView(body).subspan(at, size));
}

Bytes resized(Bytes body, std::size_t size)
{
    body.resize(size);
    return body;
}

const Bytes kZero(32);

Scalar one() { return Scalar::parse(flipped(kZero, 0)).value(); }
Point minus(const Point& point) { return sub(Point(), point); }

// 256-bit numbers, least significant byte first: the 32 bytes at `at` plus q.
Bytes plusOrder(Bytes body, std::size_t at)
{
    const Bytes lessOne = bytesOf(sub(Scalar(), one())); // q - 1
    unsigned carry = 1;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += static_cast<unsigned>(body[at + i]) + lessOne[i];
        body[at + i] = static_cast<std::uint8_t>(carry & 0xff);
        carry >>= 8;
    }
    return body;
}

// p - s: the other root, which is no encoding.
Bytes negative(const Bytes& point)
{
    Bytes out(32, 0xff);
    out[0] = 0xed;
    out[31] = 0x7f; // p
    int borrow = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        const int digit = out[i] - point[i] - borrow;
        borrow = digit < 0;
        out[i] = static_cast<std::uint8_t>(digit & 0xff);
    }
    return out;
}

// --- a proof by hand, over whatever bytes the cheat likes ---

using Fields = std::vector<std::pair<std::string, Bytes>>;

struct Claim
{
    std::string_view tag;
    Fields fields; // of the challenge, in order
    std::vector<Bytes> sent;
    std::vector<Scalar> nonces, secrets;

    // The message, with a challenge that leaves out one field.
    [[nodiscard]] Bytes body(std::string_view omitted = {}) const
    {
        Labelled hash(64, tag);
        for (const auto& [name, bytes] : fields)
            if (name != omitted)
                hash.add(bytes);
        Secret<64> wide;
        hash.finish(wide.writable());
        const Scalar c = Scalar::reduced(wide);
        Bytes out;
        for (const Bytes& point : sent)
            append(out, point);
        append(out, c.bytes());
        for (std::size_t n = 0; n < secrets.size(); ++n)
            append(out, add(nonces[n], mul(c, secrets[n])).bytes());
        return out;
    }
};

Fields fieldsOf(const ContextId& context, Role role, std::optional<std::size_t> slot)
{
    Fields out{{"CTX", copy(context)}, {"role", copy(le64(role))}};
    if (slot)
        out.emplace_back("slot", copy(le64(*slot)));
    return out;
}

Claim keyClaim(const ContextId& context, Role role, const Bytes& key, const Scalar& k, const Scalar& y)
{
    Claim out{"mandorla/key/v1", fieldsOf(context, role, {}), {key}, {k}, {y}};
    out.fields.emplace_back("Y", key);
    out.fields.emplace_back("T", bytesOf(mulBase(k)));
    return out;
}

struct SealSecrets
{
    Scalar r, u, k1, k2;
};

// `base` is what the cheat seals under in truth, `j` what it says in the hash.
Claim sealClaim(const ContextId& context, Role role, std::size_t slot, const Point& j, const Bytes& r,
                const Bytes& s, const SealSecrets& secret, const Point& base)
{
    Claim out{"mandorla/seal/v1",
              fieldsOf(context, role, slot),
              {r, s},
              {secret.k1, secret.k2},
              {secret.r, secret.u}};
    out.fields.emplace_back("J", bytesOf(j));
    out.fields.emplace_back("R", r);
    out.fields.emplace_back("S", s);
    out.fields.emplace_back("T1", bytesOf(mulBase(secret.k1)));
    out.fields.emplace_back("T2", bytesOf(add(mul(secret.k1, base), mulBase(secret.k2))));
    return out;
}

Claim blindClaim(const ContextId& context, Role role, std::size_t slot, const Seal& both, const Bytes& e1,
                 const Bytes& e2, const Scalar& k, const Scalar& z)
{
    Claim out{"mandorla/blind/v1", fieldsOf(context, role, slot), {e1, e2}, {k}, {z}};
    out.fields.emplace_back("R'", bytesOf(both.r));
    out.fields.emplace_back("S'", bytesOf(both.s));
    out.fields.emplace_back("E1", e1);
    out.fields.emplace_back("E2", e2);
    out.fields.emplace_back("T1", bytesOf(mul(k, both.r)));
    out.fields.emplace_back("T2", bytesOf(mul(k, both.s)));
    return out;
}

Claim openClaim(const ContextId& context, Role role, std::size_t slot, const Point& key, const Point& f,
                const Bytes& w, const Scalar& k, const Scalar& y)
{
    Claim out{"mandorla/open/v1", fieldsOf(context, role, slot), {w}, {k}, {y}};
    out.fields.emplace_back("Y", bytesOf(key));
    out.fields.emplace_back("F", bytesOf(f));
    out.fields.emplace_back("W", w);
    out.fields.emplace_back("T1", bytesOf(mulBase(k)));
    out.fields.emplace_back("T2", bytesOf(mul(k, f)));
    return out;
}

// --- the list ---

constexpr auto kAccepted = "";

class Writer
{
public:
    Writer(const OrderedJson& inputs, const OrderedJson& values, std::uint64_t cheat);
    OrderedJson write();

private:
    void keys();
    void seals();
    void openings();
    void blinds();
    void opens();
    void words();
    void helloAndBeacon();
    void pairing();
    void resume();

    // From here on cases are of this check, and `given` stands in each of them.
    void begin(const char* check, const OrderedJson& given)
    {
        m_check = check;
        m_given = given;
    }
    OrderedJson& add(const std::string& name, const char* kind, const char* refused,
                     const char* note = nullptr)
    {
        m_out.push_back(
            {{"name", m_check + "/" + name}, {"kind", kind}, {"check", m_check}, {"given", m_given}});
        m_out.back()["refused"] = *refused ? OrderedJson(refused) : OrderedJson();
        if (note)
            m_out.back()["note"] = note;
        return m_out.back();
    }
    OrderedJson& add(const std::string& name, const char* kind, const char* refused, const Bytes& bytes,
                     const char* note = nullptr)
    {
        OrderedJson& out = add(name, kind, refused, note);
        out["bytes"] = hex(bytes);
        return out;
    }
    void addWords(const std::string& name, const char* kind, const char* refused, Bytes frame,
                  const OrderedJson& given = OrderedJson::object(), const char* note = nullptr);
    void addWeak(const Claim& claim, const std::string& field)
    {
        add(field + " not hashed", "weak_fiat_shamir", "bad_proof", claim.body(field));
    }

    [[nodiscard]] const OrderedJson& session() const { return m_values.at("session"); }
    static Point pointOf(const OrderedJson& value) { return Point::parse(tests::bytesOf(value)).value(); }
    static Scalar scalarOf(const OrderedJson& value)
    {
        const Bytes bytes = tests::bytesOf(value);
        return bytes == kZero ? Scalar() : Scalar::parse(bytes).value(); // u of a yes is zero
    }
    static Bytes bodyOf(const OrderedJson& values, std::initializer_list<const char*> names)
    {
        Bytes out;
        for (const char* name : names)
            append(out, tests::bytesOf(values.at(name)));
        return out;
    }
    Scalar some() { return Scalar::random(m_random); }
    Bytes digits() // others than those on the screen
    {
        for (;;) {
            const std::string out =
                std::to_string(1000000 + fromLe64(m_random.bytes<8>()) % 1000000).substr(1);
            if (out != m_inputs.at("pairing").at("code").get<std::string>())
                return copy(view(out));
        }
    }

    const OrderedJson& m_inputs;
    const OrderedJson& m_values;
    SeededRandom m_random;

    ContextId m_context, m_other; // and one of another session
    std::array<Scalar, 2> m_y;
    std::array<Point, 2> m_key;
    Point m_j;
    std::size_t m_slot = 0; // the first that role 0 alone wants

    std::string m_check;
    OrderedJson m_given, m_out = OrderedJson::array();
};

Writer::Writer(const OrderedJson& inputs, const OrderedJson& values, std::uint64_t cheat)
    : m_inputs(inputs)
    , m_values(values)
    , m_random(h32("tests/vectors/cheat", cheat))
    , m_context(arrayOf<32>(values.at("session").at("CTX")))
    , m_other(m_random.bytes<32>())
    , m_j(pointOf(values.at("session").at("J")))
{
    for (Role role = 0; role < 2; ++role) {
        m_y[role] = scalarOf(session().at("key").at(role).at("y"));
        m_key[role] = pointOf(session().at("key").at(role).at("Y"));
    }
    const OrderedJson& both = session().at("seals");
    while (both.at(0).at(m_slot).at("bit") != 1 || both.at(1).at(m_slot).at("bit") != 0)
        ++m_slot;
}

void Writer::keys()
{
    const Bytes body = bodyOf(session().at("key").at(0), {"Y", "c", "s"});
    const Bytes key = part(body, 0);
    const auto claim = [&](const Bytes& wire, const Scalar& y) {
        return keyClaim(m_context, 0, wire, some(), y);
    };
    const OrderedJson given{{"CTX", hex(m_context)}, {"role", 0}};
    const OrderedJson givenToTwo{{"CTX", hex(m_context)}, {"role", 1}};

    begin("key", given);
    add("as sent", "control", kAccepted, body);
    add("other nonce, still valid", "control", kAccepted, claim(key, m_y[0]).body());
    add("one bit of s", "bad_proof", "bad_proof", flipped(body, 64));
    add("one bit of c", "bad_proof", "bad_proof", flipped(body, 32));
    add("Y of someone else", "bad_proof", "bad_proof", replaced(body, 0, bytesOf(mulBase(some()))));
    begin("key", givenToTwo);
    add("own key sent back", "wrong_role", "bad_proof", body);
    begin("key", given);
    add("from another session", "replay_other_ctx", "bad_proof",
        makeKey(m_other, 0, Seed(arrayOf<32>(m_inputs.at("sides").at(0).at("seed")))).value().body);
    begin("key", givenToTwo);
    const Scalar a = some();
    add("aG - Y0 with a proof for a", "rogue_key", "bad_proof",
        keyClaim(m_context, 1, bytesOf(sub(mulBase(a), m_key[0])), some(), a).body());
    begin("key", given);
    add("y = 0", "identity_point", "identity_point", claim(kZero, Scalar()).body(),
        "the proof itself is right");
    add("y = 0, bit 255 of Y set", "non_canonical_point", "bad_point",
        claim(withBit255(kZero), Scalar()).body(),
        "the identity in a second spelling that libsodium 1.0.18 takes for valid and that is not 32 zero "
        "bytes");
    add("bit 255 of Y set", "non_canonical_point", "bad_point", claim(withBit255(key), m_y[0]).body(),
        "libsodium 1.0.18 takes it for valid; proof made over these bytes");
    add("negative Y (p - s)", "non_canonical_point", "bad_point", claim(negative(key), m_y[0]).body());
    // Of RFC 9496, appendix A.3.
    constexpr std::array<std::pair<const char*, const char*>, 7> kNoEncodings{{
        {"field element above p (1)", "00ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"},
        {"field element above p (2)", "f3ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"},
        {"field element p", "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"},
        {"negative field element", "0100000000000000000000000000000000000000000000000000000000000000"},
        {"not a square", "26948d35ca62e643e26a83177332e6b6afeb9d08e4268b650f1f5bbd8d81d371"},
        {"negative xy", "3eb858e78f5a7254d8c9731174a94f76755fd3941c0ac93735c07ba14579630e"},
        {"y is zero", "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"},
    }};
    for (const auto& [what, bytes] : kNoEncodings)
        add(std::string("not an encoding: ") + what, "non_canonical_point", "bad_point",
            replaced(body, 0, unhex(bytes)));
    for (const auto& [name, at] : {std::pair{"c", 32}, std::pair{"s", 64}}) {
        const auto where = static_cast<std::size_t>(at);
        add(name + std::string(" + q"), "non_canonical_scalar", "bad_scalar", plusOrder(body, where));
        add(std::string("bit 255 of ") + name, "non_canonical_scalar", "bad_scalar",
            flipped(body, where + 31, 0x80), "libsodium 1.0.18 ignores this bit when it multiplies");
        add(name + std::string(" = 0"), "zero_scalar", "bad_scalar", replaced(body, where, kZero));
    }
    add("95 bytes", "bad_length", "bad_length", resized(body, 95));
    add("97 bytes", "bad_length", "bad_length", resized(body, 97));
    for (const char* field : {"CTX", "role", "Y", "T"})
        addWeak(claim(key, m_y[0]), field);

    begin("join_keys", {{"Y", {hex(m_key[0].bytes()), hex(m_key[1].bytes())}}});
    add("as sent", "control", kAccepted);
    m_given["Y"][1] = hex(minus(m_key[0]).bytes());
    add("Y1 = -Y0", "identity_point", "identity_point");
}

void Writer::seals()
{
    const OrderedJson& own = session().at("seals").at(0);
    const auto wire = [&own](std::size_t slot) { return bodyOf(own.at(slot), {"R", "S", "c", "s1", "s2"}); };
    const Bytes body = wire(m_slot), next = wire(m_slot + 1);
    const Point r = pointOf(own.at(m_slot).at("R")), s = pointOf(own.at(m_slot).at("S"));
    const Scalar c = scalarOf(own.at(m_slot).at("c")), s1 = scalarOf(own.at(m_slot).at("s1")),
                 s2 = scalarOf(own.at(m_slot).at("s2"));
    const auto fresh = [&](bool no) { return SealSecrets{some(), no ? some() : Scalar(), some(), some()}; };
    const auto sealed = [&](const SealSecrets& secret, const Point& base) {
        return std::pair{bytesOf(mulBase(secret.r)),
                         bytesOf(crypto::add(mul(secret.r, base), mulBase(secret.u)))};
    };
    const auto claimOver = [&](const SealSecrets& secret, const Bytes& big, const Bytes& bigS) {
        return sealClaim(m_context, 0, m_slot, m_j, big, bigS, secret, m_j);
    };
    const auto claim = [&](const SealSecrets& secret) {
        const auto [big, bigS] = sealed(secret, m_j);
        return claimOver(secret, big, bigS);
    };
    OrderedJson given{{"CTX", hex(m_context)}, {"role", 0}, {"slot", m_slot}, {"J", hex(m_j.bytes())}};

    begin("seal", given);
    add("as sent", "control", kAccepted, body);
    add("a fresh yes", "control", kAccepted, claim(fresh(false)).body());
    add("a fresh no", "control", kAccepted, claim(fresh(true)).body());
    add("R of another slot", "bad_proof", "bad_proof", replaced(body, 0, part(next, 0)));
    add("S of another slot", "bad_proof", "bad_proof", replaced(body, 32, part(next, 32)));
    add("one bit of c", "bad_proof", "bad_proof", flipped(body, 64));
    add("one bit of s1", "bad_proof", "bad_proof", flipped(body, 96));
    add("one bit of s2", "bad_proof", "bad_proof", flipped(body, 128));
    add("scaled by 2, old proof", "bad_proof", "bad_proof",
        replaced(replaced(body, 0, bytesOf(crypto::add(r, r))), 32, bytesOf(crypto::add(s, s))));
    const Scalar t = some();
    add("re-randomised, s1 moved along", "bad_proof", "bad_proof",
        joined({bytesOf(crypto::add(r, mulBase(t))), bytesOf(crypto::add(s, mul(t, m_j))), part(body, 64),
                bytesOf(crypto::add(s1, mul(c, t))), part(body, 128)}),
        "the two equations hold; only the hash of R and S stops it");
    add("S shifted by G, s2 moved along", "bad_proof", "bad_proof",
        joined({part(body, 0), bytesOf(crypto::add(s, mulBase(one()))), part(body, 64, 64),
                bytesOf(crypto::add(s2, c))}),
        "turns a yes into a no without knowing it; the equations hold, the hash does not");
    given["slot"] = m_slot + 1;
    begin("seal", given);
    add("moved to the next slot", "wrong_slot", "bad_proof", body);
    given["slot"] = m_slot;
    given["role"] = 1;
    begin("seal", given);
    add("the partner's own seal sent back", "reflected_seal", "bad_proof", body);
    given["role"] = 0;
    begin("seal", given);
    const Seed seed(arrayOf<32>(m_inputs.at("sides").at(0).at("seed")));
    add("from another session", "replay_other_ctx", "bad_proof",
        makeSeal(m_other, 0, seed, m_slot, mulBase(some()), 1).value().body, "the joint key differs as well");
    const SealSecrets same{scalarOf(own.at(m_slot).at("r")), scalarOf(own.at(m_slot).at("u")), some(),
                           some()};
    add("right seal, proof for another CTX", "replay_other_ctx", "bad_proof",
        sealClaim(m_other, 0, m_slot, m_j, part(body, 0), part(body, 32), same, m_j).body());
    const SealSecrets alone = fresh(false);
    const auto [aloneR, aloneS] = sealed(alone, m_key[1]);
    add("sealed under the partner's key alone", "bad_proof", "bad_proof",
        sealClaim(m_context, 0, m_slot, m_j, aloneR, aloneS, alone, m_key[1]).body());
    SealSecrets zero = fresh(true);
    zero.r = Scalar();
    add("r = 0", "identity_point", "identity_point", claim(zero).body(), "the proof itself is right");
    SealSecrets cancelling = fresh(false);
    cancelling.u = sub(Scalar(), mul(cancelling.r, crypto::add(m_y[0], m_y[1])));
    add("S is the identity", "identity_point", "identity_point", claim(cancelling).body(),
        "needs both keys, so only a test can make it; the proof itself is right");
    const auto spelled = [&](const SealSecrets& secret, Bytes (*ofR)(const Bytes&),
                             Bytes (*ofS)(const Bytes&)) {
        const auto [big, bigS] = sealed(secret, m_j);
        return claimOver(secret, ofR ? ofR(big) : big, ofS ? ofS(bigS) : bigS).body();
    };
    add("bit 255 of R", "non_canonical_point", "bad_point", spelled(fresh(false), withBit255, nullptr),
        "libsodium 1.0.18 takes it for valid; proof made over these bytes");
    add("bit 255 of S", "non_canonical_point", "bad_point", spelled(fresh(false), nullptr, withBit255),
        "as above");
    zero = fresh(true);
    zero.r = Scalar();
    add("r = 0, bit 255 of R", "non_canonical_point", "bad_point", spelled(zero, withBit255, nullptr),
        "the identity in a second spelling");
    add("negative R (p - s)", "non_canonical_point", "bad_point", spelled(fresh(false), negative, nullptr));
    add("c + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 64));
    add("s1 + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 96));
    add("s2 + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 128));
    SealSecrets silent = fresh(false);
    silent.k2 = Scalar();
    add("s2 = 0 (u = 0 and k2 = 0)", "zero_scalar", "bad_scalar", claim(silent).body(),
        "the equations and the hash hold");
    add("159 bytes", "bad_length", "bad_length", resized(body, 159));
    add("161 bytes", "bad_length", "bad_length", resized(body, 161));
    for (const char* field : {"CTX", "role", "slot", "J", "R", "S", "T1", "T2"})
        addWeak(claim(fresh(false)), field);

    const OrderedJson& theirs = session().at("seals").at(1).at(m_slot);
    const OrderedJson both{{"R", {own.at(m_slot).at("R"), theirs.at("R")}},
                           {"S", {own.at(m_slot).at("S"), theirs.at("S")}}};
    begin("combine_seals", both);
    add("as sent", "control", kAccepted);
    m_given["R"][1] = hex(minus(r).bytes());
    add("R1 = -R0", "identity_point", "identity_point");
    begin("combine_seals", both);
    m_given["S"][1] = hex(minus(s).bytes());
    add("S1 = -S0", "identity_point", "identity_point");
}

// A whole SEALS of one slot and one card, by role 1.
void Writer::openings()
{
    const Seed seed(m_random.bytes<32>());
    const Bytes rho = copy(m_random.bytes<32>()), com = copy(m_random.bytes<32>());
    const Bytes yes = makeSeal(m_context, 1, seed, 0, m_j, 1).value().body;
    const Bytes no = makeSeal(m_context, 1, seed, 0, m_j, 0).value().body;
    const Bytes body = joined({rho, yes, com});
    const auto withH = [&](const Digest& h) {
        begin("opening", {{"CTX", hex(m_context)},
                          {"role", 1},
                          {"J", hex(m_j.bytes())},
                          {"slots", 1},
                          {"cards", 1},
                          {"h", hex(h)}});
    };
    const Digest h = commitSeals(m_context, 1, rho, yes, com);

    withH(h);
    add("as committed", "control", kAccepted, body);
    add("other rho", "mismatched_commit", "commit_mismatch", flipped(body, 0));
    add("answer changed after COMMIT", "mismatched_commit", "commit_mismatch", joined({rho, no, com}),
        "the new seal itself is right");
    add("words changed after COMMIT", "mismatched_commit", "commit_mismatch",
        joined({rho, yes, copy(m_random.bytes<32>())}));
    withH(commitSeals(m_context, 0, rho, yes, com));
    add("h made for role 0", "wrong_role", "commit_mismatch", body);
    withH(commitSeals(m_other, 1, rho, yes, com));
    add("h made for another CTX", "replay_other_ctx", "commit_mismatch", body);
    withH(h32("mandorla/commit/v1", m_context, std::uint64_t{1}, rho, joined({yes, com})));
    add("SEALS and WORDS hashed as one", "mismatched_commit", "commit_mismatch", body);
    const Bytes broken = flipped(yes, 96);
    withH(commitSeals(m_context, 1, rho, broken, com));
    add("a broken seal, rightly committed", "bad_proof", "bad_proof", joined({rho, broken, com}));
    withH(h);
    add("one byte short", "bad_length", "bad_length", resized(body, body.size() - 1));
    withH(commitSeals(m_context, 1, rho, joined({yes, yes}), com));
    add("one seal too many", "bad_length", "bad_length", joined({rho, yes, yes, com}));
}

void Writer::blinds()
{
    const OrderedJson& own = session().at("blinds").at(0);
    const OrderedJson& combined = session().at("combined").at(m_slot);
    const Seal both{pointOf(combined.at("R'")), pointOf(combined.at("S'"))};
    const Bytes body = bodyOf(own.at(m_slot), {"E1", "E2", "c", "s"});
    const Scalar z = scalarOf(own.at(m_slot).at("z"));
    const auto claim = [&](const Scalar& first, const Scalar& second, const Scalar& proven) {
        return blindClaim(m_context, 0, m_slot, both, bytesOf(mul(first, both.r)),
                          bytesOf(mul(second, both.s)), some(), proven);
    };
    const auto right = [&] {
        const Scalar secret = some();
        return claim(secret, secret, secret);
    };
    const auto spelled = [&](const Scalar& secret, bool first, bool second) {
        const Bytes e1 = bytesOf(mul(secret, both.r)), e2 = bytesOf(mul(secret, both.s));
        return blindClaim(m_context, 0, m_slot, both, first ? withBit255(e1) : e1,
                          second ? withBit255(e2) : e2, some(), secret)
            .body();
    };
    OrderedJson given{{"CTX", hex(m_context)},
                      {"role", 0},
                      {"slot", m_slot},
                      {"R'", combined.at("R'")},
                      {"S'", combined.at("S'")}};

    begin("blind", given);
    add("as sent", "control", kAccepted, body);
    add("another z", "control", kAccepted, right().body());
    add("one bit of s", "bad_proof", "bad_proof", flipped(body, 96));
    add("one bit of c", "bad_proof", "bad_proof", flipped(body, 64));
    Scalar other = some();
    add("E2 with another z", "bad_proof", "bad_proof", claim(other, some(), other).body());
    other = some();
    add("E1 with another z", "bad_proof", "bad_proof", claim(some(), other, other).body());
    other = some();
    add("E2 = zS' + G", "bad_proof", "bad_proof",
        blindClaim(m_context, 0, m_slot, both, bytesOf(mul(other, both.r)),
                   bytesOf(crypto::add(mul(other, both.s), mulBase(one()))), some(), other)
            .body());
    given["role"] = 1;
    begin("blind", given);
    add("the partner's own blind sent back", "wrong_role", "bad_proof", body);
    given["role"] = 0;
    begin("blind", given);
    const Bytes e1 = bytesOf(mul(other, both.r)), e2 = bytesOf(mul(other, both.s));
    add("proof for the next slot", "wrong_slot", "bad_proof",
        blindClaim(m_context, 0, m_slot + 1, both, e1, e2, some(), other).body());
    add("blind of the next slot", "wrong_slot", "bad_proof",
        bodyOf(own.at(m_slot + 1), {"E1", "E2", "c", "s"}));
    add("right blind, proof for another CTX", "replay_other_ctx", "bad_proof",
        blindClaim(m_other, 0, m_slot, both, e1, e2, some(), other).body());
    add("z = 0", "identity_point", "identity_point", spelled(Scalar(), false, false),
        "the proof itself is right");
    add("z = 0, bit 255 of E1 and E2", "non_canonical_point", "bad_point", spelled(Scalar(), true, true),
        "z = 0 in a second spelling: is_valid_point and not 32 zero bytes, on libsodium 1.0.18");
    add("bit 255 of E1", "non_canonical_point", "bad_point", spelled(some(), true, false));
    add("bit 255 of E2", "non_canonical_point", "bad_point", spelled(some(), false, true));
    add("c + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 64));
    add("s + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 96));
    add("127 bytes", "bad_length", "bad_length", resized(body, 127));
    for (const char* field : {"CTX", "role", "slot", "R'", "S'", "E1", "E2", "T1", "T2"})
        addWeak(right(), field);

    const OrderedJson& theirs = session().at("blinds").at(1).at(m_slot);
    begin("combine_blinds", {{"E1", {own.at(m_slot).at("E1"), theirs.at("E1")}},
                             {"E2", {own.at(m_slot).at("E2"), theirs.at("E2")}}});
    add("as sent", "control", kAccepted);
    m_given["E1"][1] = hex(minus(mul(z, both.r)).bytes());
    m_given["E2"][1] = hex(minus(mul(z, both.s)).bytes());
    add("z1 = -z0", "identity_point", "identity_point");
}

void Writer::opens()
{
    const OrderedJson& own = session().at("opens").at(0);
    const OrderedJson& combined = session().at("combined").at(m_slot);
    const Point f = pointOf(combined.at("F"));
    const Bytes body = bodyOf(own.at(m_slot), {"W", "c", "s"});
    const Point w = pointOf(own.at(m_slot).at("W"));
    const auto claim = [&](const ContextId& context, Role role, std::size_t slot, const Bytes& wire) {
        return openClaim(context, role, slot, m_key[0], f, wire, some(), m_y[0]);
    };
    const auto here = [&](const Bytes& wire) { return claim(m_context, 0, m_slot, wire); };
    const OrderedJson given{{"CTX", hex(m_context)},
                            {"role", 0},
                            {"slot", m_slot},
                            {"Y", hex(m_key[0].bytes())},
                            {"F", combined.at("F")}};

    begin("open", given);
    add("as sent", "control", kAccepted, body);
    add("one bit of s", "bad_proof", "bad_proof", flipped(body, 64));
    add("one bit of c", "bad_proof", "bad_proof", flipped(body, 32));
    add("W + G", "bad_proof", "bad_proof", here(bytesOf(crypto::add(w, mulBase(one())))).body(),
        "would hide an overlap");
    add("W made with another y", "bad_proof", "bad_proof", here(bytesOf(mul(some(), f))).body());
    const Point theirs = pointOf(session().at("opens").at(1).at(m_slot).at("W"));
    add("W chosen so that the result looks like an overlap", "bad_proof", "bad_proof",
        here(bytesOf(sub(pointOf(combined.at("V")), theirs))).body());
    begin("open", given);
    m_given["role"] = 1;
    m_given["Y"] = hex(m_key[1].bytes());
    add("the partner's own OPEN sent back", "wrong_role", "bad_proof", body);
    begin("open", given);
    add("proof for role 1", "wrong_role", "bad_proof", claim(m_context, 1, m_slot, part(body, 0)).body());
    add("proof for the next slot", "wrong_slot", "bad_proof",
        claim(m_context, 0, m_slot + 1, part(body, 0)).body());
    add("OPEN of the next slot", "wrong_slot", "bad_proof", bodyOf(own.at(m_slot + 1), {"W", "c", "s"}));
    add("proof for another CTX", "replay_other_ctx", "bad_proof",
        claim(m_other, 0, m_slot, part(body, 0)).body());
    add("bit 255 of W", "non_canonical_point", "bad_point", here(withBit255(part(body, 0))).body());
    add("c + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 32));
    add("s + q", "non_canonical_scalar", "bad_scalar", plusOrder(body, 64));
    add("97 bytes", "bad_length", "bad_length", resized(body, 97));
    for (const char* field : {"CTX", "role", "slot", "Y", "F", "W", "T1", "T2"})
        addWeak(here(part(body, 0)), field);
}

// A frame is written without the zeros at its end; `given` changes what the receiver knows.
void Writer::addWords(const std::string& name, const char* kind, const char* refused, Bytes frame,
                      const OrderedJson& given, const char* note)
{
    const std::size_t size = frame.size();
    while (!frame.empty() && frame.back() == 0)
        frame.pop_back();
    OrderedJson& out = add(name, kind, refused, frame, note);
    out["given"].update(given);
    if (frame.size() < size)
        out["zero_bytes_after"] = size - frame.size();
}

void Writer::words()
{
    const OrderedJson& texts = m_inputs.at("sides").at(0).at("texts");
    std::size_t card = 0;
    while (texts.at(card) == "")
        ++card;
    const OrderedJson& own = session().at("words").at(0).at(card);
    const Bytes nu = tests::bytesOf(own.at("nu"));
    const auto padded = [](const Bytes& text) { return resized(text, limits::kWordsBytes); };
    const Bytes text = padded(tests::bytesOf(texts.at(card)));
    const Bytes frame = joined({nu, text});
    const auto committed = [&](const ContextId& context, const Bytes& what) {
        return OrderedJson{{"com", hex(commitWords(context, 0, card, nu, what))}};
    };
    const OrderedJson nothing{{"overlap", false}};

    begin("words",
          {{"CTX", hex(m_context)}, {"role", 0}, {"card", card}, {"com", own.at("com")}, {"overlap", true}});
    addWords("as sent", "control", kAccepted, frame);
    addWords("zeros where nothing overlapped", "control", kAccepted, withheldWords(), nothing);
    addWords("other text", "bad_words", "words_mismatch", flipped(frame, 32));
    addWords("other nu", "bad_words", "words_mismatch", flipped(frame, 0));
    addWords("a byte in the padding", "bad_words", "words_mismatch", flipped(frame, frame.size() - 1));
    addWords("zeros although the card overlapped", "bad_words", "words_mismatch", withheldWords());
    addWords("an opening although nothing overlapped", "bad_words", "words_mismatch", frame, nothing,
             "words that did not meet must not be shown even if they are sent");
    addWords("words of this card shown at the next", "wrong_card", "words_mismatch", frame,
             {{"card", card + 1}});
    addWords("own words sent back", "wrong_role", "words_mismatch", frame, {{"role", 1}});
    addWords("committed in another session", "replay_other_ctx", "words_mismatch", frame,
             committed(m_other, text));
    for (const auto& [name, hexText] :
         {std::pair{"a zero byte inside the text", "6162006364"}, std::pair{"not UTF-8", "61ff62"},
          std::pair{"UTF-8 cut in the middle of a character", "61e298"},
          std::pair{"a character that turns the reading direction", "61e280ae62"},
          std::pair{"a bell", "610762"}, std::pair{"an escape", "611b5b33316d62"},
          std::pair{"a line separator", "61e280a862"}}) {
        const Bytes bad = padded(unhex(hexText));
        addWords(name, "bad_text", "bad_text", joined({nu, bad}), committed(m_context, bad),
                 "rightly committed");
    }
    const Bytes lines = padded(unhex("610a62"));
    addWords("two lines", "control", kAccepted, joined({nu, lines}), committed(m_context, lines),
             "rightly committed");
    addWords("2079 bytes", "bad_length", "bad_length", resized(frame, frame.size() - 1));
}

void Writer::helloAndBeacon()
{
    const PairKey key(arrayOf<32>(m_values.at("pairing").at("PAIRKEY"))), other = m_random.key();
    const auto fp = pairOf<32>(m_inputs.at("fp")), nonce = pairOf<32>(m_inputs.at("hello").at("nonce"));
    const auto mac = [&](Role role) { return tests::bytesOf(m_values.at("hello").at("mac").at(role)); };
    begin("hello", {{"PAIRKEY", hex(key.bytes())},
                    {"role", 1},
                    {"fp", m_inputs.at("fp")},
                    {"nonce", m_inputs.at("hello").at("nonce")}});
    add("as sent", "control", kAccepted, mac(1));
    add("the receiver's own MAC sent back", "reflected_mac", "bad_mac", mac(0));
    add("one bit", "bad_mac", "bad_mac", flipped(mac(1), 31, 0x80));
    add("nonces the wrong way round", "bad_mac", "bad_mac", copy(helloMac(key, 1, fp, {nonce[1], nonce[0]})));
    add("fingerprints the wrong way round", "bad_mac", "bad_mac",
        copy(helloMac(key, 1, {fp[1], fp[0]}, nonce)));
    add("another pair key", "bad_mac", "bad_mac", copy(helloMac(other, 1, fp, nonce)));
    add("31 bytes", "bad_length", "bad_mac", resized(mac(1), 31), "a MAC of another length is a bad MAC");

    const OrderedJson& ids = m_inputs.at("beacon").at("n");
    const auto n = pairOf<16>(ids);
    const auto tag = [&](const PairKey& by, Role role) { return copy(protocol::beaconTag(by, n[role])); };
    begin("beacon", {{"PAIRKEY", hex(key.bytes())}, {"n", ids.at(0)}});
    add("as sent", "control", kAccepted, tag(key, 0));
    add("another pair key", "bad_mac", "bad_mac", tag(other, 0));
    add("tag of another n", "bad_mac", "bad_mac", tag(key, 1));
    const Bytes input = joined({copy(view("mandorla/beacon/v1")), copy(n[0])});
    ByteArray<32> longer{};
    crypto_generichash_blake2b(longer.data(), longer.size(), input.data(), input.size(), key.bytes().data(),
                               key.bytes().size());
    add("BLAKE2b-256 cut to 16 bytes", "bad_mac", "bad_mac", resized(copy(longer), 16),
        "BLAKE2b-128 is not a prefix of BLAKE2b-256");
}

void Writer::pairing()
{
    const OrderedJson& in = m_inputs.at("pairing");
    const OrderedJson& values = m_values.at("pairing");
    const Bytes share = tests::bytesOf(values.at("Yb"));
    begin("cpace_share", {{"y", in.at("ya")}});
    add("as sent", "control", kAccepted, share);
    add("identity", "identity_point", "identity_point", kZero);
    add("identity with bit 255", "non_canonical_point", "bad_point", withBit255(kZero));
    add("bit 255", "non_canonical_point", "bad_point", withBit255(share));
    add("not a square", "non_canonical_point", "bad_point",
        unhex("2b3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c"),
        "the draft's own invalid point");

    const auto fp = pairOf<32>(m_inputs.at("fp"));
    const auto role = in.at("initiator_role").get<std::size_t>();
    const auto sid = arrayOf<32>(values.at("sid"));
    const Scalar ya = scalarOf(in.at("ya"));
    const auto tagOf = [&](const Bytes& code, const Fingerprint& responder) {
        CPace run(PairingSide::Initiator, toString(code), fp.at(role), responder, sid, ya);
        if (!run.takeShare(share))
            throw std::logic_error("a good share was refused");
        return copy(run.tag());
    };
    begin("cpace_tag", {{"sid", values.at("sid")},
                        {"ISK", values.at("ISK")},
                        {"Y", values.at("Ya")},
                        {"AD", values.at("ADa")}});
    add("Ta as sent", "control", kAccepted, tests::bytesOf(values.at("Ta")));
    add("Tb in place of Ta", "reflected_mac", "bad_mac", tests::bytesOf(values.at("Tb")));
    add("tag of a run with another code", "wrong_code", "bad_mac", tagOf(digits(), fp.at(1 - role)));
    add("tag of a run that saw another fingerprint", "man_in_the_middle", "bad_mac",
        tagOf(copy(view(in.at("code").get<std::string>())), m_random.bytes<32>()));
}

// Of someone who has turned the first card's OPEN, and no more.
void Writer::resume()
{
    OrderedJson after = OrderedJson::array(); // TH by step
    after.push_back(session().at("CTX"));
    for (const OrderedJson& message : session().at("transcript"))
        if (message.at("n").get<std::size_t>() % 2 == 0)
            after.push_back(message.at("TH"));
    const auto th = [&](std::size_t step) { return tests::bytesOf(after.at(step)); };
    const auto from = [&](std::size_t step) {
        begin("resume",
              {{"history", std::vector<OrderedJson>(after.begin(), after.begin() + 6)}, {"step", step}});
    };
    from(5);
    add("same place", "control", kAccepted, th(5));
    from(4);
    add("one step behind", "control", kAccepted, th(4));
    from(6);
    add("one step ahead", "control", kAccepted, th(6));
    from(5);
    add("same place, other TH", "transcript", "transcript_mismatch", flipped(th(5), 0));
    from(4);
    add("one step behind, other TH", "transcript", "transcript_mismatch", flipped(th(4), 0));
    from(3);
    add("two steps behind", "transcript", "transcript_mismatch", th(3));
}

OrderedJson Writer::write()
{
    keys();
    seals();
    openings();
    blinds();
    opens();
    words();
    helloAndBeacon();
    pairing();
    resume();
    return m_out;
}

} // namespace

OrderedJson negativeCases(const OrderedJson& inputs, const OrderedJson& values, std::uint64_t cheat)
{
    return Writer(inputs, values, cheat).write();
}

} // namespace mandorla::tests
