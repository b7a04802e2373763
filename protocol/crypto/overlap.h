#pragma once

#include "protocol/crypto/proof.h"
#include "protocol/crypto/words.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

// The heart of the project: each side has one bit for each slot of a round, and both learn bit0 AND bit1 of
// every slot and nothing else. The specification gives the formulas; here are the bodies, the checks and,
// below, the class that does one side of it. Slots number the whole round from 0, cards from 0, private ones
// too.
//
// Lineage: the plaintext-equality test of Jakobsson and Juels (Asiacrypt 2000). The composition is our own
// and no outside cryptographer has reviewed it yet. Not protected: a partner who answers yes to everything.
namespace mandorla::crypto {

inline constexpr std::size_t kKeyBytes = 96;       // Y c s
inline constexpr std::size_t kCommitBytes = 32;    // h
inline constexpr std::size_t kSealBytes = 160;     // R S c s1 s2; SEALS = rho ‖ seals by slot ‖ com by card
inline constexpr std::size_t kBlindBytes = 128;    // E1 E2 c s;   BLINDS = these by slot
inline constexpr std::size_t kOpenBytes = 96;      // W c s;       OPEN = LE64(card) ‖ these by slot
inline constexpr std::size_t kCardNumberBytes = 8; //            WORDS = LE64(card) ‖ limits::kWordsFrame

// --- the context ---

struct ContextInputs
{
    std::array<Fingerprint, 2> fingerprints; // both arrays by role
    Digest exerciseDigest;
    RoundId roundId;
    std::array<Nonce, 2> nonces; // those of the two SEALED, never hello's
};

[[nodiscard]] ContextId contextOf(const ContextInputs& inputs);
// Of the exact bytes in PROPOSE.
[[nodiscard]] Digest exerciseDigest(ByteView roundBytes);

// --- what a side draws from its SEED: all secret, and zero is weak_secret ---

[[nodiscard]] Scalar keySecret(const Seed& seed, const ContextId& context);                       // y
[[nodiscard]] Scalar sealSecret(const Seed&, const ContextId&, std::size_t slot, const Point& j); // r
[[nodiscard]] Scalar noSecret(const Seed&, const ContextId&, std::size_t slot, const Point& j);   // u'
struct Seal;
[[nodiscard]] Scalar blindSecret(const Seed&, const ContextId&, std::size_t slot, const Seal& combined); // z
[[nodiscard]] Secret<32> commitNonce(const Seed& seed, const ContextId& context); // rho, until SEALS are sent

// --- what the messages hold ---

struct Seal
{
    Point r, s; // one side's R and S, or both sides' sums R' and S'
};

struct Blind
{
    Point first, second; // one side's E1 and E2, or both sides' sums F and V
};

struct Opening
{
    ByteArray<32> rho;
    std::vector<Seal> seals;         // by slot
    std::vector<Digest> commitments; // to the words, by card
};

// A part of a message as this side makes it: its values, and the bytes to be sent.
template <typename Value>
struct Made
{
    Value value;
    Bytes body;
};

// --- making: weak_secret is the only refusal ---

[[nodiscard]] Checked<Made<Point>> makeKey(const ContextId& context, Role own, const Seed& seed);
// bit is 0 or 1; no branch depends on it.
[[nodiscard]] Checked<Made<Seal>> makeSeal(const ContextId& context, Role own, const Seed& seed,
                                           std::size_t slot, const Point& j, std::uint8_t bit);
[[nodiscard]] Digest commitSeals(const ContextId& context, Role author, ByteView rho, ByteView seals,
                                 ByteView commitments);
[[nodiscard]] Checked<Made<Blind>> makeBlind(const ContextId& context, Role own, const Seed& seed,
                                             std::size_t slot, const Seal& combined);
[[nodiscard]] Checked<Made<Point>> makeOpen(const ContextId& context, Role own, const Seed& seed,
                                            std::size_t slot, const Point& f);

// --- checking what the partner sent ---
// In this order: bad_length; the fields from left to right (bad_point, identity_point, bad_scalar);
// bad_proof.

[[nodiscard]] Checked<Point> checkKey(const ContextId& context, Role sender, ByteView body);
[[nodiscard]] Checked<Point> joinKeys(const std::array<Point, 2>& keys); // J; identity_point
[[nodiscard]] Checked<Seal> checkSeal(const ContextId& context, Role sender, std::size_t slot, const Point& j,
                                      ByteView body);
// SEALS against h: after the length and before any seal, commit_mismatch.
[[nodiscard]] Checked<Opening> checkOpening(const ContextId& context, Role sender, const Point& j,
                                            std::size_t slotCount, std::size_t cards, const Digest& h,
                                            ByteView body);
[[nodiscard]] Checked<Seal> combineSeals(const std::array<Seal, 2>& seals); // R', S'; identity_point
[[nodiscard]] Checked<Blind> checkBlind(const ContextId& context, Role sender, std::size_t slot,
                                        const Seal& combined, ByteView body);
[[nodiscard]] Checked<Blind> combineBlinds(const std::array<Blind, 2>& blinds); // F, V; identity_point
[[nodiscard]] Checked<Point> checkOpen(const ContextId& context, Role sender, std::size_t slot,
                                       const Point& key, const Point& f, ByteView body);
// D of the slot; the slot overlaps if it is the identity.
[[nodiscard]] Point resultOf(const Point& v, const std::array<Point, 2>& opens);
// Who leads turn 0.
[[nodiscard]] Role leadOf(const ContextId& context, const std::array<ByteArray<32>, 2>& rhos);

class SealMaking;
class SealChecking;
class BlindChecking;

// One side of one context. Life cycle, each line once and only after the lines above it:
//
//     begin → key(), takeKey() → commit(), takeCommit() → seals(), takeSeals()
//           → blinds(), takeBlinds()
//           → for each turn t, card = cardOf(t):
//                 open(card), takeOpen(card) → overlapOf(card) → words(card), takeWords(card)
//
// On one line: commit() and takeCommit() in either order; so too open() and takeOpen(), words() and
// takeWords(), where the leader of the turn sends first; blinds() before takeBlinds(). What makes a body may
// be called again and gives the same bytes, except commit(): a second sealing under one SEED would show which
// answers changed. No card's OPEN is computed before open() asks for it, and none before the turn before it
// is finished on both sides.
//
// Calling out of order is the caller's mistake and throws std::logic_error. What the partner sent wrongly is
// a Refusal; after one (and after weak_secret) the object is over and every further call but a destructor
// throws.
//
// What takes long can be done elsewhere: sealMaking(), sealChecking() and blindChecking() give it and change
// nothing here (slot_work.h); done, it goes into the second form of the call that the message is for. The
// first form does the same at once.
//
// The caller sees to it that a SEED is never used with two different BLINDS of the partner: after a restart
// before both BLINDS were checked, a new SEED. All secrets here are wiped on destruction.
class Overlap
{
public:
    // slotsOfCard: how many slots each card has, at most limits::kSlotsOfCard, and 1 to limits::kSlots in
    // all.
    [[nodiscard]] static Checked<Overlap> begin(const ContextId& context, Role own, const Seed& seed,
                                                std::vector<std::uint8_t> slotsOfCard);
    Overlap(const Overlap&);
    Overlap(Overlap&&) noexcept;
    Overlap& operator=(const Overlap&);
    Overlap& operator=(Overlap&&) noexcept;
    ~Overlap();

    [[nodiscard]] Bytes key() const;
    [[nodiscard]] Checked<void> takeKey(ByteView body);

    // bits: 0 or 1 for each slot. words: a text for each card; one whose bits are all zero, and a private
    // one, is committed to as empty whatever stands here. Gives COMMIT, or bad_text, which changes nothing.
    [[nodiscard]] Checked<Bytes> commit(const std::vector<std::uint8_t>& bits,
                                        const std::vector<std::string>& words);
    [[nodiscard]] Checked<Bytes> commit(const std::vector<std::uint8_t>& bits,
                                        const std::vector<std::string>& words, const SealMaking& done);
    // Before takeKey() of the same body.
    [[nodiscard]] Checked<SealMaking> sealMaking(ByteView theirKey,
                                                 const std::vector<std::uint8_t>& bits) const;
    [[nodiscard]] Checked<void> takeCommit(ByteView body);
    [[nodiscard]] Bytes seals() const;
    [[nodiscard]] Checked<void> takeSeals(ByteView body);
    [[nodiscard]] Checked<void> takeSeals(const SealChecking& done);
    [[nodiscard]] Checked<SealChecking> sealChecking(ByteView theirSeals) const;
    [[nodiscard]] Checked<Bytes> blinds();
    [[nodiscard]] Checked<void> takeBlinds(ByteView body);
    [[nodiscard]] Checked<void> takeBlinds(const BlindChecking& done);
    [[nodiscard]] Checked<BlindChecking> blindChecking(ByteView theirBlinds) const;

    // Turns count only cards with slots. leaderOf() needs both SEALS.
    [[nodiscard]] std::size_t turns() const { return m_cardOfTurn.size(); }
    [[nodiscard]] std::size_t cardOf(std::size_t turn) const { return m_cardOfTurn.at(turn); }
    [[nodiscard]] Role leaderOf(std::size_t turn) const;

    [[nodiscard]] Checked<Bytes> open(std::size_t card);
    [[nodiscard]] Checked<void> takeOpen(std::size_t card,
                                         ByteView body); // bad_message: another card's number
    // By slot of the card. The card overlaps if any does.
    [[nodiscard]] std::vector<bool> overlapOf(std::size_t card) const;
    [[nodiscard]] Bytes words(std::size_t card);
    // The partner's words, empty if the card did not overlap. Not yet fit for a screen (protocol/text.h).
    [[nodiscard]] Checked<std::string> takeWords(std::size_t card, ByteView body,
                                                 WordsRule rule = WordsRule::Plain);

private:
    struct Card
    {
        std::size_t slotCount = 0;
        std::size_t firstSlot = 0;
        std::size_t turn = 0; // meaningless without slots
        Bytes ownOpen;
        std::vector<Point> ownW, partnerW; // by slot of the card; empty: not there yet
        bool ownWords = false, partnerWords = false;
    };

    Overlap(const ContextId& context, Role own, const Seed& seed,
            const std::vector<std::uint8_t>& slotsOfCard);

    void require(bool rightTime) const;
    void requireToCommit(const std::vector<std::uint8_t>& bits, const std::vector<std::string>& words) const;
    [[nodiscard]] Unexpected<Refusal> fail(Refusal why);
    [[nodiscard]] Role partner() const { return static_cast<Role>(1 - m_own); }
    template <typename Value>
    [[nodiscard]] std::array<Value, 2> byRole(const Value& own, const Value& theirs) const;
    [[nodiscard]] Checked<Point> jointWith(const Point& theirKey) const;
    [[nodiscard]] const Card& turned(std::size_t card) const;
    [[nodiscard]] bool overlapped(std::size_t card) const;

    ContextId m_context;
    Role m_own;
    Seed m_seed;
    std::vector<Card> m_cards;
    std::vector<std::size_t> m_cardOfTurn;
    std::size_t m_slots = 0;
    bool m_failed = false;

    Made<Point> m_key;
    std::optional<Point> m_partnerKey, m_joint;
    std::vector<PaddedWords> m_words; // by card
    std::vector<Seal> m_ownSeals;
    ByteArray<32> m_ownRho{};
    Bytes m_commit, m_seals;
    std::optional<Digest> m_partnerCommit;
    std::optional<Opening> m_partnerOpening;
    std::vector<Seal> m_combined; // by slot
    std::vector<Blind> m_ownBlinds;
    Bytes m_blinds;
    bool m_blindsSaid = false;
    std::vector<Blind> m_blinded; // by slot
};

} // namespace mandorla::crypto
