#include "protocol/crypto/transcript.h"

#include "protocol/crypto/hash.h"

#include <algorithm>

namespace mandorla::crypto {

Digest nextTranscript(const Digest& before, Role sender, MessageType type, ByteView body)
{
    return h32("mandorla/th/v1", before, sender, static_cast<std::uint64_t>(type), body);
}

Transcript Transcript::remembered(std::vector<Digest> history)
{
    Transcript out(history.at(0));
    out.m_history = std::move(history);
    return out;
}

void Transcript::addPair(MessageType type, Role first, ByteView firstBody, ByteView secondBody)
{
    const Digest half = nextTranscript(head(), first, type, firstBody);
    m_history.push_back(nextTranscript(half, static_cast<Role>(1 - first), type, secondBody));
}

Checked<void> Transcript::checkResume(std::uint64_t step, ByteView th) const
{
    if (th.size() != std::tuple_size_v<Digest>)
        return Unexpected(Refusal::BadLength);
    const std::uint64_t own = this->step();
    if (step == own + 1)
        return {};
    if (step > own || own - step > 1 || !std::equal(th.begin(), th.end(), m_history[step].begin()))
        return Unexpected(Refusal::TranscriptMismatch);
    return {};
}

} // namespace mandorla::crypto
