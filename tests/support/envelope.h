#pragma once

#include "protocol/wire/message.h"

// Envelopes made by hand, and what becomes of them.
namespace mandorla::test {

// n as protobuf writes it, and once more longer than it has to be.
inline Bytes varint(std::uint64_t n, std::size_t bytes = 1)
{
    Bytes out;
    for (; n > 0x7f || out.size() + 1 < bytes; n >>= 7)
        out.push_back(static_cast<std::uint8_t>((n & 0x7f) | 0x80));
    out.push_back(static_cast<std::uint8_t>(n));
    return out;
}

// Any type below 128 with any body: what no sender of ours would say.
inline Bytes envelopeOf(std::uint32_t type, ByteView body)
{
    Bytes out{0x08, static_cast<std::uint8_t>(type)};
    if (!body.empty()) {
        out.push_back(0x12);
        append(out, varint(body.size()));
        append(out, body);
    }
    return out;
}

// weak_secret, which no message has, stands for one that was taken.
inline Refusal refusalOf(ByteView envelope)
{
    const auto parsed = protocol::parseMessage(envelope);
    return parsed ? Refusal::WeakSecret : parsed.error();
}

} // namespace mandorla::test
