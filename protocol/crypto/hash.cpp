#include "protocol/crypto/hash.h"

namespace mandorla::crypto {

Labelled::Labelled(std::size_t outputBytes, std::string_view tag)
{
    crypto_generichash_blake2b_init(&m_state, nullptr, 0, outputBytes);
    add(view(tag));
}

void Labelled::add(ByteView part)
{
    addFramed(le64(part.size()));
    addFramed(part);
}

void Labelled::addFramed(ByteView parts)
{
    crypto_generichash_blake2b_update(&m_state, parts.data(), parts.size());
}

void Labelled::finish(std::span<std::uint8_t> out)
{
    crypto_generichash_blake2b_final(&m_state, out.data(), out.size());
}

void appendLv(Bytes& out, ByteView part)
{
    append(out, le64(part.size()));
    append(out, part);
}

} // namespace mandorla::crypto
