#include "protocol/crypto/overlap.h"

#include "protocol/crypto/padded_words.h"
#include "protocol/crypto/slot_work.h"
#include "protocol/limits.h"

#include <algorithm>
#include <stdexcept>

namespace mandorla::crypto {

namespace {

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

Overlap::Overlap(const Overlap&) = default;
Overlap::Overlap(Overlap&&) noexcept = default;
Overlap& Overlap::operator=(const Overlap&) = default;
Overlap& Overlap::operator=(Overlap&&) noexcept = default;
Overlap::~Overlap() = default;

Overlap::Overlap(const ContextId& context, Role own, const Seed& seed,
                 const std::vector<std::uint8_t>& slotsOfCard)
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
        return Unexpected(made.error());
    out.m_key = *made;
    return out;
}

void Overlap::require(bool rightTime) const
{
    if (!rightTime || m_failed)
        throw std::logic_error("Overlap: called out of order");
}

Unexpected<Refusal> Overlap::fail(Refusal why)
{
    m_failed = true;
    return Unexpected(why);
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

Checked<void> Overlap::takeKey(ByteView body)
{
    require(!m_joint);
    const Checked<Point> key = checkKey(m_context, partner(), body);
    if (!key)
        return fail(key.error());
    const Checked<Point> joint = jointWith(*key);
    if (!joint)
        return fail(joint.error());
    m_partnerKey = *key;
    m_joint = *joint;
    return {};
}

Checked<Point> Overlap::jointWith(const Point& theirKey) const
{
    return joinKeys(byRole(m_key.value, theirKey));
}

Checked<SealMaking> Overlap::sealMaking(ByteView theirKey, const std::vector<std::uint8_t>& bits) const
{
    require(!m_joint && bits.size() == m_slots);
    const Checked<Point> key = checkKey(m_context, partner(), theirKey);
    if (!key)
        return Unexpected(key.error());
    const Checked<Point> joint = jointWith(*key);
    if (!joint)
        return Unexpected(joint.error());
    return SealMaking(m_context, m_own, m_seed, *joint, bits);
}

void Overlap::requireToCommit(const std::vector<std::uint8_t>& bits,
                              const std::vector<std::string>& words) const
{
    std::uint8_t beyond = 0; // whatever is no bit, of all at once: nothing branches on a bit itself
    for (const std::uint8_t bit : bits)
        beyond = static_cast<std::uint8_t>(beyond | (bit & 0xfe));
    require(m_joint && m_commit.empty() && bits.size() == m_slots && words.size() == m_cards.size() &&
            sodium_is_zero(&beyond, 1) == 1);
}

Checked<Bytes> Overlap::commit(const std::vector<std::uint8_t>& bits, const std::vector<std::string>& words)
{
    requireToCommit(bits, words);
    SealMaking work(m_context, m_own, m_seed, *m_joint, bits);
    for (std::size_t i = 0; i < m_slots; ++i)
        work.run(i);
    return commit(bits, words, work);
}

Checked<Bytes> Overlap::commit(const std::vector<std::uint8_t>& bits, const std::vector<std::string>& words,
                               const SealMaking& done)
{
    requireToCommit(bits, words);
    require(done.m_context == m_context && done.m_j == *m_joint && done.m_made.size() == m_slots);
    std::vector<PaddedWords> padded;
    for (const std::string& text : words) {
        const Checked<PaddedWords> one = padWords(text);
        if (!one)
            return Unexpected(one.error());
        padded.push_back(*one);
    }

    Bytes seals, commitments;
    for (std::size_t i = 0; i < m_slots; ++i) {
        const Checked<Made<Seal>>& seal = done.m_made[i].value();
        if (!seal)
            return fail(seal.error());
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

Checked<void> Overlap::takeCommit(ByteView body)
{
    require(m_joint && !m_partnerCommit);
    if (body.size() != kCommitBytes)
        return fail(Refusal::BadLength);
    m_partnerCommit = take<32>(body);
    return {};
}

Bytes Overlap::seals() const
{
    require(!m_commit.empty() && m_partnerCommit);
    return m_seals;
}

Checked<SealChecking> Overlap::sealChecking(ByteView body) const
{
    require(!m_commit.empty() && m_partnerCommit && !m_partnerOpening);
    Checked<Opening> opening =
        openingWithoutSeals(m_context, partner(), m_slots, m_cards.size(), *m_partnerCommit, body);
    if (!opening)
        return Unexpected(opening.error());
    return SealChecking(m_context, m_own, m_seed, *m_joint, m_ownSeals, std::move(opening).value(),
                        body.subspan(32, m_slots * kSealBytes));
}

Checked<void> Overlap::takeSeals(ByteView body)
{
    Checked<SealChecking> work = sealChecking(body);
    if (!work)
        return fail(work.error());
    for (std::size_t i = 0; i < m_slots; ++i)
        work->run(i);
    return takeSeals(*work);
}

// Which refusal it is goes by the order of checks, not by that of slots: first every seal, then every sum.
Checked<void> Overlap::takeSeals(const SealChecking& done)
{
    require(!m_commit.empty() && m_partnerCommit && !m_partnerOpening && done.m_context == m_context &&
            done.m_slots.size() == m_slots);
    for (const SealChecking::Slot& slot : done.m_slots)
        if (!slot.theirs.value())
            return fail(slot.theirs->error());
    for (const SealChecking::Slot& slot : done.m_slots)
        if (!slot.combined.value())
            return fail(slot.combined->error());
    for (const SealChecking::Slot& slot : done.m_slots)
        if (!slot.blind.value())
            return fail(slot.blind->error());
    m_partnerOpening = done.m_opening;
    for (const SealChecking::Slot& slot : done.m_slots) {
        m_partnerOpening->seals.push_back(**slot.theirs);
        m_combined.push_back(**slot.combined);
        m_ownBlinds.push_back((*slot.blind)->value);
        append(m_blinds, (*slot.blind)->body);
    }
    return {};
}

Checked<Bytes> Overlap::blinds()
{
    require(m_partnerOpening.has_value());
    m_blindsSaid = true;
    return m_blinds;
}

Checked<BlindChecking> Overlap::blindChecking(ByteView body) const
{
    require(m_blindsSaid && m_blinded.empty());
    if (body.size() != m_slots * kBlindBytes)
        return Unexpected(Refusal::BadLength);
    return BlindChecking(m_context, m_own, m_combined, m_ownBlinds, body);
}

Checked<void> Overlap::takeBlinds(ByteView body)
{
    Checked<BlindChecking> work = blindChecking(body);
    if (!work)
        return fail(work.error());
    for (std::size_t i = 0; i < m_slots; ++i)
        work->run(i);
    return takeBlinds(*work);
}

Checked<void> Overlap::takeBlinds(const BlindChecking& done)
{
    require(m_blindsSaid && m_blinded.empty() && done.m_context == m_context &&
            done.m_blinded.size() == m_slots);
    std::vector<Blind> blinded;
    for (const auto& slot : done.m_blinded) {
        if (!slot.value())
            return fail(slot->error());
        blinded.push_back(**slot);
    }
    m_blinded = std::move(blinded);
    return {};
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
            return fail(made.error());
        append(body, made->body);
        opens.push_back(made->value);
    }
    m_cards[number].ownW = std::move(opens);
    m_cards[number].ownOpen = std::move(body);
    return card.ownOpen;
}

Checked<void> Overlap::takeOpen(std::size_t number, ByteView body)
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
            return fail(w.error());
        opens.push_back(*w);
    }
    m_cards[number].partnerW = std::move(opens);
    return {};
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
    Bytes body = bodyOfCard(number, limits::kWordsFrame);
    append(body, shown ? openWords(wordsNonce(m_seed, m_context, number).bytes(), m_words[number].bytes())
                       : withheldWords());
    m_cards[number].ownWords = true;
    return body;
}

Checked<std::string> Overlap::takeWords(std::size_t number, ByteView body, WordsRule rule)
{
    const bool shown = overlapped(number);
    require(!m_cards[number].partnerWords);
    if (body.size() != kCardNumberBytes + limits::kWordsFrame)
        return fail(Refusal::BadLength);
    if (fromLe64(body) != number)
        return fail(Refusal::BadMessage);
    Checked<std::string> text = checkWords(
        m_context, partner(), number, m_partnerOpening->commitments[number], shown, body.subspan(8), rule);
    if (!text)
        return fail(text.error());
    m_cards[number].partnerWords = true;
    return text;
}

} // namespace mandorla::crypto
