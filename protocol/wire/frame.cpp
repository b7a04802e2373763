#include "protocol/wire/frame.h"

namespace mandorla::protocol {

namespace {
constexpr std::size_t kLengthBytes = 4;
}

Bytes frameOf(ByteView envelope)
{
    Bytes out;
    out.reserve(kLengthBytes + envelope.size());
    for (int shift = 24; shift >= 0; shift -= 8)
        out.push_back(static_cast<std::uint8_t>(envelope.size() >> shift & 0xff));
    append(out, envelope);
    return out;
}

Checked<std::optional<Bytes>> FrameReader::next()
{
    const ByteView rest = ByteView(m_buffer).subspan(m_taken);
    if (rest.size() >= kLengthBytes) {
        std::size_t length = 0;
        for (std::size_t i = 0; i < kLengthBytes; ++i)
            length = length << 8 | rest[i];
        if (length == 0 || length > m_limit)
            return Unexpected(Refusal::BadFrame);
        if (rest.size() >= kLengthBytes + length) {
            m_taken += kLengthBytes + length;
            const ByteView envelope = rest.subspan(kLengthBytes, length);
            return std::optional<Bytes>(Bytes(envelope.begin(), envelope.end()));
        }
    }
    m_buffer.erase(m_buffer.begin(), m_buffer.begin() + static_cast<std::ptrdiff_t>(m_taken));
    m_taken = 0;
    return std::optional<Bytes>();
}

Bytes FrameReader::takeRest()
{
    Bytes rest(m_buffer.begin() + static_cast<std::ptrdiff_t>(m_taken), m_buffer.end());
    m_buffer.clear();
    m_taken = 0;
    return rest;
}

} // namespace mandorla::protocol
