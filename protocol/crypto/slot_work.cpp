#include "protocol/crypto/slot_work.h"

namespace mandorla::crypto {

namespace {

Role otherThan(Role role) { return static_cast<Role>(1 - role); }

// By role, as the formulas have it. Sums do not care, but whoever reads them does.
template <typename Value>
std::array<Value, 2> byRole(Role own, const Value& mine, const Value& theirs)
{
    return own == 0 ? std::array<Value, 2>{mine, theirs} : std::array<Value, 2>{theirs, mine};
}

} // namespace

SealMaking::SealMaking(const ContextId& context, Role own, const Seed& seed, const Point& j, ByteView bits)
    : m_context(context)
    , m_own(own)
    , m_seed(seed)
    , m_j(j)
    , m_bits(bits.begin(), bits.end())
    , m_made(bits.size())
{
}

void SealMaking::run(std::size_t slot)
{
    m_made[slot] = makeSeal(m_context, m_own, m_seed, slot, m_j, m_bits[slot]);
}

SealChecking::SealChecking(const ContextId& context, Role own, const Seed& seed, const Point& j,
                           std::vector<Seal> ownSeals, Opening opening, ByteView body)
    : m_context(context)
    , m_own(own)
    , m_seed(seed)
    , m_j(j)
    , m_ownSeals(std::move(ownSeals))
    , m_opening(std::move(opening))
    , m_body(body.begin(), body.end())
    , m_slots(m_ownSeals.size())
{
}

void SealChecking::run(std::size_t slot)
{
    Slot& out = m_slots[slot];
    out.theirs = checkSeal(m_context, otherThan(m_own), slot, m_j,
                           ByteView(m_body).subspan(slot * kSealBytes, kSealBytes));
    if (!*out.theirs)
        return;
    out.combined = combineSeals(byRole(m_own, m_ownSeals[slot], **out.theirs));
    if (!*out.combined)
        return;
    out.blind = makeBlind(m_context, m_own, m_seed, slot, **out.combined);
}

BlindChecking::BlindChecking(const ContextId& context, Role own, std::vector<Seal> combined,
                             std::vector<Blind> ownBlinds, ByteView body)
    : m_context(context)
    , m_own(own)
    , m_combined(std::move(combined))
    , m_ownBlinds(std::move(ownBlinds))
    , m_body(body.begin(), body.end())
    , m_blinded(m_ownBlinds.size())
{
}

void BlindChecking::run(std::size_t slot)
{
    const Checked<Blind> theirs = checkBlind(m_context, otherThan(m_own), slot, m_combined[slot],
                                             ByteView(m_body).subspan(slot * kBlindBytes, kBlindBytes));
    m_blinded[slot] = theirs ? combineBlinds(byRole(m_own, m_ownBlinds[slot], *theirs)) : theirs;
}

std::size_t partsOf(const SlotWork& work)
{
    return std::visit([](const auto& each) { return each.parts(); }, work);
}

void run(SlotWork& work, std::size_t part)
{
    std::visit([part](auto& each) { each.run(part); }, work);
}

void runAll(SlotWork& work)
{
    for (std::size_t part = 0; part < partsOf(work); ++part)
        run(work, part);
}

} // namespace mandorla::crypto
