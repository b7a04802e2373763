#pragma once

#include "protocol/crypto/committed_words.h"
#include "protocol/crypto/overlap_bodies.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::crypto {

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
