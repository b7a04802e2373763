#include "tests/fuzz/program.h"

#include "protocol/wire/frame.h"

namespace mandorla::fuzz {

namespace {

void appendVarint(Bytes& out, std::size_t n)
{
    for (; n >= 0x80; n >>= 7)
        out.push_back(static_cast<std::uint8_t>(n | 0x80));
    out.push_back(static_cast<std::uint8_t>(n));
}

} // namespace

Bytes frameOfType(std::uint8_t type, ByteView body)
{
    Bytes envelope{0x08};
    appendVarint(envelope, type);
    envelope.push_back(0x12);
    appendVarint(envelope, body.size());
    append(envelope, body);
    return protocol::frameOf(envelope);
}

} // namespace mandorla::fuzz
