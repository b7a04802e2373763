#pragma once

#include "protocol/crypto/committed_words.h"
#include "protocol/crypto/proof.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

// The heart of the project, slot by slot: each side has one bit for each, and both learn bit0 AND bit1 of
// every slot and nothing else. The specification gives the formulas; here are the bodies of the messages, how
// each is made and how it is checked. overlap.h does one side of it, in order. Slots number the whole round
// from 0, cards from 0, private ones too.
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
// SEALS against h: after the length and before any seal, commit_mismatch. The first leaves the seals out.
[[nodiscard]] Checked<Opening> openingWithoutSeals(const ContextId& context, Role sender,
                                                   std::size_t slotCount, std::size_t cards, const Digest& h,
                                                   ByteView body);
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

} // namespace mandorla::crypto
