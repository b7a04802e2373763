#include "protocol/crypto/overlap.h"

#include <algorithm>
#include <stdexcept>

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
        return Refusal::BadLength;
    const Checked<Point> first = Point::parse(field(body, 0));
    if (!first)
        return first.refusal();
    const Checked<Point> second = Point::parse(field(body, 1));
    if (!second)
        return second.refusal();
    const Checked<Proof> proof = Proof::parse(body.subspan(64), secrets);
    if (!proof)
        return proof.refusal();
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
        return Refusal::BadLength;
    const Checked<Point> point = Point::parse(field(body, 0));
    if (!point)
        return point.refusal();
    const Checked<Proof> proof = Proof::parse(body.subspan(32), 1);
    if (!proof)
        return proof.refusal();
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

// The card's number, which OPEN and WORDS begin with, and room for the rest.
Bytes bodyOfCard(std::size_t card, std::size_t rest)
{
    Bytes out;
    out.reserve(kCardNumberBytes + rest);
    for (const std::uint8_t byte : le64(card))
        out.push_back(byte);
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
        return y.refusal();
    const Point key = mulBase(*y);
    const Checked<Proof> proof = Proof::make(keyStatement(context, own, key), seed, {&*y, 1});
    if (!proof)
        return proof.refusal();
    return Made<Point>{key, bodyOf({key}, *proof)};
}

Checked<Made<Seal>> makeSeal(const ContextId& context, Role own, const Seed& seed, std::size_t slot,
                             const Point& j, std::uint8_t bit)
{
    const Checked<Scalar> r = nonZero(sealSecret(seed, context, slot, j));
    if (!r)
        return r.refusal();
    const Checked<Scalar> no = nonZero(noSecret(seed, context, slot, j));
    if (!no)
        return no.refusal();
    // u and uG are computed for a no and then masked away for a yes: the same work for both.
    const auto mask = static_cast<std::uint8_t>(bit - 1); // 0xff for a no
    const std::array<Scalar, 2> secrets{*r, no->masked(mask)};
    const Seal seal{mulBase(*r), add(mul(*r, j), mulBase(*no).masked(mask))};
    const Checked<Proof> proof =
        Proof::make(sealStatement(context, own, slot, j, seal.r, seal.s), seed, secrets);
    if (!proof)
        return proof.refusal();
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
        return z.refusal();
    const Blind blind{mul(*z, combined.r), mul(*z, combined.s)};
    const Checked<Proof> proof =
        Proof::make(blindStatement(context, own, slot, combined.r, combined.s, blind.first, blind.second),
                    seed, {&*z, 1});
    if (!proof)
        return proof.refusal();
    return Made<Blind>{blind, bodyOf({blind.first, blind.second}, *proof)};
}

Checked<Made<Point>> makeOpen(const ContextId& context, Role own, const Seed& seed, std::size_t slot,
                              const Point& f)
{
    const Checked<Scalar> y = nonZero(keySecret(seed, context));
    if (!y)
        return y.refusal();
    const Point w = mul(*y, f);
    const Checked<Proof> proof =
        Proof::make(openStatement(context, own, slot, mulBase(*y), f, w), seed, {&*y, 1});
    if (!proof)
        return proof.refusal();
    return Made<Point>{w, bodyOf({w}, *proof)};
}

Checked<Point> checkKey(const ContextId& context, Role sender, ByteView body)
{
    const Checked<PointAndProof> in = parsePoint(body);
    if (!in)
        return in.refusal();
    if (!in->proof.holds(keyStatement(context, sender, in->point)))
        return Refusal::BadProof;
    return in->point;
}

Checked<Point> joinKeys(const std::array<Point, 2>& keys) { return good(add(keys[0], keys[1])); }

Checked<Seal> checkSeal(const ContextId& context, Role sender, std::size_t slot, const Point& j,
                        ByteView body)
{
    const Checked<PairAndProof> in = parsePair(body, 2);
    if (!in)
        return in.refusal();
    if (!in->proof.holds(sealStatement(context, sender, slot, j, in->first, in->second)))
        return Refusal::BadProof;
    return Seal{in->first, in->second};
}

Checked<Opening> checkOpening(const ContextId& context, Role sender, const Point& j, std::size_t slotCount,
                              std::size_t cards, const Digest& h, ByteView body)
{
    if (body.size() != 32 + slotCount * kSealBytes + cards * 32)
        return Refusal::BadLength;
    const ByteView rho = body.first(32);
    const ByteView seals = body.subspan(32, slotCount * kSealBytes);
    const ByteView commitments = body.subspan(32 + slotCount * kSealBytes);
    if (commitSeals(context, sender, rho, seals, commitments) != h)
        return Refusal::CommitMismatch;
    Opening out{take<32>(rho), {}, {}};
    for (std::size_t i = 0; i < slotCount; ++i) {
        const Checked<Seal> seal =
            checkSeal(context, sender, i, j, seals.subspan(i * kSealBytes, kSealBytes));
        if (!seal)
            return seal.refusal();
        out.seals.push_back(*seal);
    }
    for (std::size_t card = 0; card < cards; ++card)
        out.commitments.push_back(take<32>(field(commitments, card)));
    return out;
}

Checked<Seal> combineSeals(const std::array<Seal, 2>& seals)
{
    const Seal sum{add(seals[0].r, seals[1].r), add(seals[0].s, seals[1].s)};
    if (sum.r.isIdentity() || sum.s.isIdentity())
        return Refusal::IdentityPoint;
    return sum;
}

Checked<Blind> checkBlind(const ContextId& context, Role sender, std::size_t slot, const Seal& combined,
                          ByteView body)
{
    const Checked<PairAndProof> in = parsePair(body, 1);
    if (!in)
        return in.refusal();
    if (!in->proof.holds(
            blindStatement(context, sender, slot, combined.r, combined.s, in->first, in->second)))
        return Refusal::BadProof;
    return Blind{in->first, in->second};
}

Checked<Blind> combineBlinds(const std::array<Blind, 2>& blinds)
{
    const Blind sum{add(blinds[0].first, blinds[1].first), add(blinds[0].second, blinds[1].second)};
    if (sum.first.isIdentity() || sum.second.isIdentity())
        return Refusal::IdentityPoint;
    return sum;
}

Checked<Point> checkOpen(const ContextId& context, Role sender, std::size_t slot, const Point& key,
                         const Point& f, ByteView body)
{
    const Checked<PointAndProof> in = parsePoint(body);
    if (!in)
        return in.refusal();
    if (!in->proof.holds(openStatement(context, sender, slot, key, f, in->point)))
        return Refusal::BadProof;
    return in->point;
}

Point resultOf(const Point& v, const std::array<Point, 2>& opens) { return sub(sub(v, opens[0]), opens[1]); }

Role leadOf(const ContextId& context, const std::array<ByteArray<32>, 2>& rhos)
{
    return h32("mandorla/lead/v1", context, rhos[0], rhos[1])[0] & 1;
}

// --- one side ---

Overlap::Overlap(const ContextId& context, Role own, const Seed& seed, const std::vector<std::uint8_t>& slotsOfCard)
    : m_context(context)
    , m_own(own)
    , m_seed(seed)
{
    for (const std::uint8_t count : slotsOfCard) {
        Card card;
        card.slotCount = count;
        card.firstSlot = m_slots;
        card.turn = m_cardOfTurn.size();
        if (count > 0)
            m_cardOfTurn.push_back(m_cards.size());
        m_cards.push_back(card);
        m_slots += count;
        require(count <= limits::kSlotsOfCard);
    }
    require(own <= 1 && m_slots >= 1 && m_slots <= limits::kSlots && m_cards.size() <= limits::kCards);
}

Checked<Overlap> Overlap::begin(const ContextId& context, Role own, const Seed& seed,
                                std::vector<std::uint8_t> slotsOfCard)
{
    Overlap out(context, own, seed, slotsOfCard);
    const Checked<Made<Point>> made = makeKey(context, own, seed);
    if (!made)
        return made.refusal();
    out.m_key = *made;
    return out;
}

void Overlap::require(bool rightTime) const
{
    if (!rightTime || m_failed)
        throw std::logic_error("Overlap: called out of order");
}

Refusal Overlap::fail(Refusal why)
{
    m_failed = true;
    return why;
}

template <typename Value>
std::array<Value, 2> Overlap::byRole(const Value& own, const Value& theirs) const
{
    return m_own == 0 ? std::array<Value, 2>{own, theirs} : std::array<Value, 2>{theirs, own};
}

Bytes Overlap::key() const
{
    require(true);
    return m_key.body;
}

Verdict Overlap::takeKey(ByteView body)
{
    require(!m_partnerKey);
    const Checked<Point> key = checkKey(m_context, partner(), body);
    if (!key)
        return fail(key.refusal());
    const Checked<Point> joint = joinKeys(byRole(m_key.value, *key));
    if (!joint)
        return fail(joint.refusal());
    m_partnerKey = *key;
    m_joint = *joint;
    return Passed{};
}

Checked<Bytes> Overlap::commit(const std::vector<std::uint8_t>& bits, const std::vector<std::string>& words)
{
    std::uint8_t beyond = 0; // whatever is no bit, of all at once: nothing branches on a bit itself
    for (const std::uint8_t bit : bits)
        beyond = static_cast<std::uint8_t>(beyond | (bit & 0xfe));
    require(m_joint && m_commit.empty() && bits.size() == m_slots && words.size() == m_cards.size() &&
            sodium_is_zero(&beyond, 1) == 1);

    std::vector<PaddedWords> padded;
    for (const std::string& text : words) {
        const Checked<PaddedWords> one = padWords(text);
        if (!one)
            return one.refusal();
        padded.push_back(*one);
    }

    Bytes seals, commitments;
    for (std::size_t i = 0; i < m_slots; ++i) {
        const Checked<Made<Seal>> seal = makeSeal(m_context, m_own, m_seed, i, *m_joint, bits[i]);
        if (!seal)
            return fail(seal.refusal());
        append(seals, seal->body);
        m_ownSeals.push_back(seal->value);
    }
    for (std::size_t j = 0; j < m_cards.size(); ++j) {
        std::uint8_t any = 0;
        for (std::size_t i = 0; i < m_cards[j].slotCount; ++i)
            any |= bits[m_cards[j].firstSlot + i];
        const auto mask = static_cast<std::uint8_t>(0 - any);
        for (std::uint8_t& byte : padded[j].writable())
            byte = static_cast<std::uint8_t>(byte & mask);
        append(commitments,
               commitWords(m_context, m_own, j, wordsNonce(m_seed, m_context, j).bytes(), padded[j].bytes()));
    }

    m_ownRho = take<32>(commitNonce(m_seed, m_context).bytes());
    const Digest h = commitSeals(m_context, m_own, m_ownRho, seals, commitments);
    append(m_seals, m_ownRho);
    append(m_seals, seals);
    append(m_seals, commitments);
    append(m_commit, h);
    m_words = std::move(padded);
    return m_commit;
}

Verdict Overlap::takeCommit(ByteView body)
{
    require(m_joint && !m_partnerCommit);
    if (body.size() != kCommitBytes)
        return fail(Refusal::BadLength);
    m_partnerCommit = take<32>(body);
    return Passed{};
}

Bytes Overlap::seals() const
{
    require(!m_commit.empty() && m_partnerCommit);
    return m_seals;
}

Verdict Overlap::takeSeals(ByteView body)
{
    require(!m_commit.empty() && m_partnerCommit && !m_partnerOpening);
    const Checked<Opening> opening =
        checkOpening(m_context, partner(), *m_joint, m_slots, m_cards.size(), *m_partnerCommit, body);
    if (!opening)
        return fail(opening.refusal());
    for (std::size_t i = 0; i < m_slots; ++i) {
        const Checked<Seal> both = combineSeals({m_ownSeals[i], opening->seals[i]});
        if (!both)
            return fail(both.refusal());
        m_combined.push_back(*both);
    }
    m_partnerOpening = *opening;
    return Passed{};
}

Checked<Bytes> Overlap::blinds()
{
    require(m_partnerOpening.has_value());
    if (!m_blinds.empty())
        return m_blinds;
    Bytes body;
    for (std::size_t i = 0; i < m_slots; ++i) {
        const Checked<Made<Blind>> blind = makeBlind(m_context, m_own, m_seed, i, m_combined[i]);
        if (!blind)
            return fail(blind.refusal());
        append(body, blind->body);
        m_ownBlinds.push_back(blind->value);
    }
    m_blinds = std::move(body);
    return m_blinds;
}

Verdict Overlap::takeBlinds(ByteView body)
{
    require(!m_blinds.empty() && m_blinded.empty());
    if (body.size() != m_slots * kBlindBytes)
        return fail(Refusal::BadLength);
    std::vector<Blind> blinded;
    for (std::size_t i = 0; i < m_slots; ++i) {
        const Checked<Blind> theirs =
            checkBlind(m_context, partner(), i, m_combined[i], body.subspan(i * kBlindBytes, kBlindBytes));
        if (!theirs)
            return fail(theirs.refusal());
        const Checked<Blind> both = combineBlinds({m_ownBlinds[i], *theirs});
        if (!both)
            return fail(both.refusal());
        blinded.push_back(*both);
    }
    m_blinded = std::move(blinded);
    return Passed{};
}

Role Overlap::leaderOf(std::size_t turn) const
{
    require(m_partnerOpening && turn < turns());
    return static_cast<Role>((leadOf(m_context, byRole(m_ownRho, m_partnerOpening->rho)) + turn) & 1);
}

// A card whose turn it is or was: all turns before are finished.
const Overlap::Card& Overlap::turned(std::size_t number) const
{
    require(!m_blinded.empty() && number < m_cards.size() && m_cards[number].slotCount > 0);
    const Card& card = m_cards[number];
    if (card.turn > 0) {
        const Card& before = m_cards[m_cardOfTurn[card.turn - 1]];
        require(before.ownWords && before.partnerWords);
    }
    return card;
}

Checked<Bytes> Overlap::open(std::size_t number)
{
    const Card& card = turned(number);
    if (!card.ownOpen.empty())
        return card.ownOpen;
    Bytes body = bodyOfCard(number, card.slotCount * kOpenBytes);
    std::vector<Point> opens;
    for (std::size_t i = card.firstSlot; i < card.firstSlot + card.slotCount; ++i) {
        const Checked<Made<Point>> made = makeOpen(m_context, m_own, m_seed, i, m_blinded[i].first);
        if (!made)
            return fail(made.refusal());
        append(body, made->body);
        opens.push_back(made->value);
    }
    m_cards[number].ownW = std::move(opens);
    m_cards[number].ownOpen = std::move(body);
    return card.ownOpen;
}

Verdict Overlap::takeOpen(std::size_t number, ByteView body)
{
    const Card& card = turned(number);
    require(card.partnerW.empty());
    if (body.size() != kCardNumberBytes + card.slotCount * kOpenBytes)
        return fail(Refusal::BadLength);
    if (fromLe64(body) != number)
        return fail(Refusal::BadMessage);
    std::vector<Point> opens;
    for (std::size_t i = 0; i < card.slotCount; ++i) {
        const std::size_t slot = card.firstSlot + i;
        const Checked<Point> w = checkOpen(m_context, partner(), slot, *m_partnerKey, m_blinded[slot].first,
                                           body.subspan(kCardNumberBytes + i * kOpenBytes, kOpenBytes));
        if (!w)
            return fail(w.refusal());
        opens.push_back(*w);
    }
    m_cards[number].partnerW = std::move(opens);
    return Passed{};
}

std::vector<bool> Overlap::overlapOf(std::size_t number) const
{
    const Card& card = turned(number);
    require(!card.ownW.empty() && !card.partnerW.empty());
    std::vector<bool> out;
    for (std::size_t i = 0; i < card.slotCount; ++i)
        out.push_back(
            resultOf(m_blinded[card.firstSlot + i].second, {card.ownW[i], card.partnerW[i]}).isIdentity());
    return out;
}

bool Overlap::overlapped(std::size_t number) const
{
    const std::vector<bool> slots = overlapOf(number);
    return std::find(slots.begin(), slots.end(), true) != slots.end();
}

Bytes Overlap::words(std::size_t number)
{
    const bool shown = overlapped(number);
    Bytes body = bodyOfCard(number, kWordsFrame);
    append(body, shown ? openWords(wordsNonce(m_seed, m_context, number).bytes(), m_words[number].bytes())
                       : withheldWords());
    m_cards[number].ownWords = true;
    return body;
}

Checked<std::string> Overlap::takeWords(std::size_t number, ByteView body, WordsRule rule)
{
    const bool shown = overlapped(number);
    require(!m_cards[number].partnerWords);
    if (body.size() != kCardNumberBytes + kWordsFrame)
        return fail(Refusal::BadLength);
    if (fromLe64(body) != number)
        return fail(Refusal::BadMessage);
    Checked<std::string> text = checkWords(m_context, partner(), number,
                                           m_partnerOpening->commitments[number], shown, body.subspan(8), rule);
    if (!text)
        return fail(text.refusal());
    m_cards[number].partnerWords = true;
    return text;
}

} // namespace mandorla::crypto
