#pragma once

#include "protocol/bytes.h"
#include "protocol/refusal.h"

#include <optional>

// Frames: the length of an envelope in four bytes, most significant first, then the envelope.
namespace mandorla::protocol {

[[nodiscard]] Bytes frameOf(ByteView envelope);

// Cuts a stream into frames. A length over the limit is refused before anything of that frame is kept, so
// the reader never holds more than one frame and what one call brought.
//
// Life: one for each connection. feed() what arrived, then next() until it gives no frame. After a refusal
// the stream has lost its place: close the connection.
class FrameReader
{
public:
    explicit FrameReader(std::size_t limit)
        : m_limit(limit)
    {
    }

    void feed(ByteView bytes) { append(m_buffer, bytes); }

    // The next whole envelope, no value while more bytes are needed, or bad_frame (empty or too long).
    Checked<std::optional<Bytes>> next();

    // What was fed and not yet taken: for the one who reads on.
    [[nodiscard]] Bytes takeRest();

private:
    std::size_t m_limit;
    std::size_t m_taken = 0;
    Bytes m_buffer;
};

} // namespace mandorla::protocol
