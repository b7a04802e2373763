#include "tests/vectors/negative_cases.h"

#include "protocol/limits.h"

#include <algorithm>
#include <utility>

// Of the overlap itself: keys, seals, their openings, blinds and opens.
namespace mandorla::tests {

void NegativeCases::keys()
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

void NegativeCases::seals()
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
void NegativeCases::openings()
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

void NegativeCases::blinds()
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

void NegativeCases::opens()
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

} // namespace mandorla::tests
