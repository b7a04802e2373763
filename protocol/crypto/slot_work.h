#pragma once

#include "protocol/crypto/overlap_bodies.h"

#include <cstddef>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

// What takes long in the steps of an Overlap: the same calculation for each slot, and none needs what another
// gives. Each is a pure function of what it was made from, so it may be done elsewhere and later. What is in
// it of a side's secrets is wiped with it.
//
// Life: made by an Overlap, run() once for each part, in whatever order, different parts on different threads
// at once; then given back to that Overlap, which reads the results in the order of slots. What comes out is
// the same to the byte, refusals too, however it was run.
namespace mandorla::crypto {

// This side's seals.
class SealMaking
{
public:
    SealMaking(const ContextId& context, Role own, const Seed& seed, const Point& j, ByteView bits);

    [[nodiscard]] std::size_t parts() const { return m_bits.size(); }
    void run(std::size_t slot);

private:
    friend class Overlap;
    ContextId m_context;
    Role m_own;
    Seed m_seed;
    Point m_j;
    SecretBytes m_bits;
    std::vector<std::optional<Checked<Made<Seal>>>> m_made;
};

// The partner's seals, and this side's blind of each slot.
class SealChecking
{
public:
    // opening: as it is without its seals, which are checked here. body: those, by slot.
    SealChecking(const ContextId& context, Role own, const Seed& seed, const Point& j,
                 std::vector<Seal> ownSeals, Opening opening, ByteView body);

    [[nodiscard]] std::size_t parts() const { return m_slots.size(); }
    void run(std::size_t slot);

private:
    friend class Overlap;
    struct Slot
    {
        std::optional<Checked<Seal>> theirs, combined; // each only if what is before it is right
        std::optional<Checked<Made<Blind>>> blind;
    };
    ContextId m_context;
    Role m_own;
    Seed m_seed;
    Point m_j;
    std::vector<Seal> m_ownSeals;
    Opening m_opening;
    Bytes m_body;
    std::vector<Slot> m_slots;
};

// The partner's blinds.
class BlindChecking
{
public:
    BlindChecking(const ContextId& context, Role own, std::vector<Seal> combined,
                  std::vector<Blind> ownBlinds, ByteView body);

    [[nodiscard]] std::size_t parts() const { return m_blinded.size(); }
    void run(std::size_t slot);

private:
    friend class Overlap;
    ContextId m_context;
    Role m_own;
    std::vector<Seal> m_combined;
    std::vector<Blind> m_ownBlinds;
    Bytes m_body;
    std::vector<std::optional<Checked<Blind>>> m_blinded;
};

using SlotWork = std::variant<SealMaking, SealChecking, BlindChecking>;

[[nodiscard]] std::size_t partsOf(const SlotWork& work);
void run(SlotWork& work, std::size_t part);
void runAll(SlotWork& work);

} // namespace mandorla::crypto
