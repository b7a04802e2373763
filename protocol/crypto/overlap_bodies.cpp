#include "protocol/crypto/overlap_bodies.h"

#include <initializer_list>

namespace mandorla::crypto {

namespace {

ByteView field(ByteView body, std::size_t n) { return body.subspan(32 * n, 32); }

// Two points at the head of a body, then a proof of so many secrets.
struct PairAndProof
{
    Point first, second;
    Proof proof;
};

Checked<PairAndProof> parsePair(ByteView body, std::size_t secrets)
{
    if (body.size() != 32 * (3 + secrets))
        return Unexpected(Refusal::BadLength);
    const Checked<Point> first = Point::parse(field(body, 0));
    if (!first)
        return Unexpected(first.error());
    const Checked<Point> second = Point::parse(field(body, 1));
    if (!second)
        return Unexpected(second.error());
    const Checked<Proof> proof = Proof::parse(body.subspan(64), secrets);
    if (!proof)
        return Unexpected(proof.error());
    return PairAndProof{*first, *second, *proof};
}

struct PointAndProof
{
    Point point;
    Proof proof;
};

Checked<PointAndProof> parsePoint(ByteView body)
{
    if (body.size() != 96)
        return Unexpected(Refusal::BadLength);
    const Checked<Point> point = Point::parse(field(body, 0));
    if (!point)
        return Unexpected(point.error());
    const Checked<Proof> proof = Proof::parse(body.subspan(32), 1);
    if (!proof)
        return Unexpected(proof.error());
    return PointAndProof{*point, *proof};
}

Bytes bodyOf(std::initializer_list<Point> points, const Proof& proof)
{
    Bytes out;
    for (const Point& point : points)
        append(out, point.bytes());
    proof.appendTo(out);
    return out;
}

} // namespace

ContextId contextOf(const ContextInputs& in)
{
    return h32("mandorla/session/v1", in.fingerprints[0], in.fingerprints[1], in.exerciseDigest, in.roundId,
               in.nonces[0], in.nonces[1]);
}

Digest exerciseDigest(ByteView roundBytes) { return h32("mandorla/exercise/v1", roundBytes); }

Scalar keySecret(const Seed& seed, const ContextId& context) { return hs("y", seed, context); }

Scalar sealSecret(const Seed& seed, const ContextId& context, std::size_t slot, const Point& j)
{
    return hs("r", seed, context, slot, j);
}

Scalar noSecret(const Seed& seed, const ContextId& context, std::size_t slot, const Point& j)
{
    return hs("u", seed, context, slot, j);
}

Scalar blindSecret(const Seed& seed, const ContextId& context, std::size_t slot, const Seal& combined)
{
    return hs("z", seed, context, slot, combined.r, combined.s);
}

Secret<32> commitNonce(const Seed& seed, const ContextId& context) { return secretH32("rho", seed, context); }

Checked<Made<Point>> makeKey(const ContextId& context, Role own, const Seed& seed)
{
    const Checked<Scalar> y = nonZero(keySecret(seed, context));
    if (!y)
        return Unexpected(y.error());
    const Point key = mulBase(*y);
    const Checked<Proof> proof = Proof::make(keyStatement(context, own, key), seed, {&*y, 1});
    if (!proof)
        return Unexpected(proof.error());
    return Made<Point>{key, bodyOf({key}, *proof)};
}

Checked<Made<Seal>> makeSeal(const ContextId& context, Role own, const Seed& seed, std::size_t slot,
                             const Point& j, std::uint8_t bit)
{
    const Checked<Scalar> r = nonZero(sealSecret(seed, context, slot, j));
    if (!r)
        return Unexpected(r.error());
    const Checked<Scalar> no = nonZero(noSecret(seed, context, slot, j));
    if (!no)
        return Unexpected(no.error());
    // u and uG are computed for a no and then masked away for a yes: the same work for both.
    const auto mask = static_cast<std::uint8_t>(bit - 1); // 0xff for a no
    const std::array<Scalar, 2> secrets{*r, no->masked(mask)};
    const Seal seal{mulBase(*r), add(mul(*r, j), mulBase(*no).masked(mask))};
    const Checked<Proof> proof =
        Proof::make(sealStatement(context, own, slot, j, seal.r, seal.s), seed, secrets);
    if (!proof)
        return Unexpected(proof.error());
    return Made<Seal>{seal, bodyOf({seal.r, seal.s}, *proof)};
}

Digest commitSeals(const ContextId& context, Role author, ByteView rho, ByteView seals, ByteView commitments)
{
    return h32("mandorla/commit/v1", context, author, rho, seals, commitments);
}

Checked<Made<Blind>> makeBlind(const ContextId& context, Role own, const Seed& seed, std::size_t slot,
                               const Seal& combined)
{
    const Checked<Scalar> z = nonZero(blindSecret(seed, context, slot, combined));
    if (!z)
        return Unexpected(z.error());
    const Blind blind{mul(*z, combined.r), mul(*z, combined.s)};
    const Checked<Proof> proof =
        Proof::make(blindStatement(context, own, slot, combined.r, combined.s, blind.first, blind.second),
                    seed, {&*z, 1});
    if (!proof)
        return Unexpected(proof.error());
    return Made<Blind>{blind, bodyOf({blind.first, blind.second}, *proof)};
}

Checked<Made<Point>> makeOpen(const ContextId& context, Role own, const Seed& seed, std::size_t slot,
                              const Point& f)
{
    const Checked<Scalar> y = nonZero(keySecret(seed, context));
    if (!y)
        return Unexpected(y.error());
    const Point w = mul(*y, f);
    const Checked<Proof> proof =
        Proof::make(openStatement(context, own, slot, mulBase(*y), f, w), seed, {&*y, 1});
    if (!proof)
        return Unexpected(proof.error());
    return Made<Point>{w, bodyOf({w}, *proof)};
}

Checked<Point> checkKey(const ContextId& context, Role sender, ByteView body)
{
    const Checked<PointAndProof> in = parsePoint(body);
    if (!in)
        return Unexpected(in.error());
    if (!in->proof.holds(keyStatement(context, sender, in->point)))
        return Unexpected(Refusal::BadProof);
    return in->point;
}

Checked<Point> joinKeys(const std::array<Point, 2>& keys) { return good(add(keys[0], keys[1])); }

Checked<Seal> checkSeal(const ContextId& context, Role sender, std::size_t slot, const Point& j,
                        ByteView body)
{
    const Checked<PairAndProof> in = parsePair(body, 2);
    if (!in)
        return Unexpected(in.error());
    if (!in->proof.holds(sealStatement(context, sender, slot, j, in->first, in->second)))
        return Unexpected(Refusal::BadProof);
    return Seal{in->first, in->second};
}

Checked<Opening> openingWithoutSeals(const ContextId& context, Role sender, std::size_t slotCount,
                                     std::size_t cards, const Digest& h, ByteView body)
{
    if (body.size() != 32 + slotCount * kSealBytes + cards * 32)
        return Unexpected(Refusal::BadLength);
    const ByteView rho = body.first(32);
    const ByteView seals = body.subspan(32, slotCount * kSealBytes);
    const ByteView commitments = body.subspan(32 + slotCount * kSealBytes);
    if (commitSeals(context, sender, rho, seals, commitments) != h)
        return Unexpected(Refusal::CommitMismatch);
    Opening out{take<32>(rho), {}, {}};
    for (std::size_t card = 0; card < cards; ++card)
        out.commitments.push_back(take<32>(field(commitments, card)));
    return out;
}

Checked<Opening> checkOpening(const ContextId& context, Role sender, const Point& j, std::size_t slotCount,
                              std::size_t cards, const Digest& h, ByteView body)
{
    Checked<Opening> out = openingWithoutSeals(context, sender, slotCount, cards, h, body);
    for (std::size_t i = 0; out && i < slotCount; ++i) {
        const Checked<Seal> seal =
            checkSeal(context, sender, i, j, body.subspan(32 + i * kSealBytes, kSealBytes));
        if (!seal)
            return Unexpected(seal.error());
        out->seals.push_back(*seal);
    }
    return out;
}

Checked<Seal> combineSeals(const std::array<Seal, 2>& seals)
{
    const Seal sum{add(seals[0].r, seals[1].r), add(seals[0].s, seals[1].s)};
    if (sum.r.isIdentity() || sum.s.isIdentity())
        return Unexpected(Refusal::IdentityPoint);
    return sum;
}

Checked<Blind> checkBlind(const ContextId& context, Role sender, std::size_t slot, const Seal& combined,
                          ByteView body)
{
    const Checked<PairAndProof> in = parsePair(body, 1);
    if (!in)
        return Unexpected(in.error());
    if (!in->proof.holds(
            blindStatement(context, sender, slot, combined.r, combined.s, in->first, in->second)))
        return Unexpected(Refusal::BadProof);
    return Blind{in->first, in->second};
}

Checked<Blind> combineBlinds(const std::array<Blind, 2>& blinds)
{
    const Blind sum{add(blinds[0].first, blinds[1].first), add(blinds[0].second, blinds[1].second)};
    if (sum.first.isIdentity() || sum.second.isIdentity())
        return Unexpected(Refusal::IdentityPoint);
    return sum;
}

Checked<Point> checkOpen(const ContextId& context, Role sender, std::size_t slot, const Point& key,
                         const Point& f, ByteView body)
{
    const Checked<PointAndProof> in = parsePoint(body);
    if (!in)
        return Unexpected(in.error());
    if (!in->proof.holds(openStatement(context, sender, slot, key, f, in->point)))
        return Unexpected(Refusal::BadProof);
    return in->point;
}

Point resultOf(const Point& v, const std::array<Point, 2>& opens) { return sub(sub(v, opens[0]), opens[1]); }

Role leadOf(const ContextId& context, const std::array<ByteArray<32>, 2>& rhos)
{
    return h32("mandorla/lead/v1", context, rhos[0], rhos[1])[0] & 1;
}

} // namespace mandorla::crypto
