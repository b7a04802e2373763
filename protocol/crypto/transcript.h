#pragma once

#include "protocol/crypto/types.h"
#include "protocol/refusal.h"

#include <cstddef>
#include <vector>

// What both laptops remember of one context, as one hash after each finished pair of messages.
//
//     TH_0 = CTX;  TH_n = H32("mandorla/th/v1"; TH_{n-1}, sender's role, type, body)
//
// Bodies are those of overlap.h. Role 0's goes first for KEY to BLINDS, the leader's for OPEN and WORDS.
namespace mandorla::crypto {

enum class MessageType : std::uint8_t
{
    Key = 1,
    Commit,
    Seals,
    Blinds,
    Open,
    Words
};

class Transcript
{
public:
    explicit Transcript(const ContextId& context)
        : m_history{context}
    {
    }
    // From TH_0, TH after step 1, and so on: at least TH_0.
    [[nodiscard]] static Transcript remembered(std::vector<Digest> history);

    // Both messages of a pair, once both are there and checked.
    void addPair(MessageType type, Role first, ByteView firstBody, ByteView secondBody);

    // How many pairs are finished: 1 keys, 2 commit, 3 seals, 4 blinds, then two for each turned card.
    [[nodiscard]] std::size_t step() const { return m_history.size() - 1; }
    // TH after `step` pairs, at most step().
    [[nodiscard]] const Digest& after(std::size_t step) const { return m_history.at(step); }
    [[nodiscard]] const Digest& head() const { return m_history.back(); }

    // A RESUME from the partner, who stands at `step` with the hash `th`: bad_length, or transcript_mismatch
    // if the two are more than one step apart or do not remember the same. A partner who is one step ahead
    // passes: the one ahead compares.
    [[nodiscard]] Checked<void> checkResume(std::uint64_t step, ByteView th) const;

private:
    std::vector<Digest> m_history;
};

// One link of the chain.
[[nodiscard]] Digest nextTranscript(const Digest& before, Role sender, MessageType type, ByteView body);

} // namespace mandorla::crypto
