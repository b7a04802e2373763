#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/overlap.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/transcript.h"
#include "protocol/crypto/types.h"
#include "sync/conversation/context_steps.h"

#include <array>
#include <map>

// What comes from one pair of seals. Source: protocol/README.md, "Sealing" and "The overlap".
namespace mandorla::sync {

// The two sides of a conversation, seen from this one.
struct Sides
{
    std::array<crypto::Fingerprint, 2> fingerprints{}; // indexed by role
    crypto::Role role = 0;                             // this laptop's

    [[nodiscard]] crypto::Role other() const { return static_cast<crypto::Role>(1 - role); }
    // CTX, which the nonces of the two seals fix.
    [[nodiscard]] crypto::ContextId contextOf(const crypto::RoundId& round, const crypto::Digest& digest,
                                              const crypto::Nonce& own, const crypto::Nonce& theirs) const
    {
        crypto::ContextInputs inputs;
        inputs.fingerprints = fingerprints;
        inputs.exerciseDigest = digest;
        inputs.roundId = round;
        inputs.nonces[role] = own;
        inputs.nonces[other()] = theirs;
        return crypto::contextOf(inputs);
    }
};

// The sealing sets it up, the turning goes on with it.
struct Context
{
    using Bodies = std::map<ContextStep, Bytes>;

    crypto::ContextId id{};
    crypto::Seed seed;
    crypto::Overlap overlap;
    crypto::Transcript transcript;
    Bodies mine;
    Bodies theirs;

    // Both bodies of the step are there and checked. `first`: the role whose body goes first.
    void finish(ContextStep step, crypto::Role first, crypto::Role own)
    {
        const bool mineFirst = first == own;
        transcript.addPair(steps::kindOf(step), first, mineFirst ? mine.at(step) : theirs.at(step),
                           mineFirst ? theirs.at(step) : mine.at(step));
    }
};

} // namespace mandorla::sync
