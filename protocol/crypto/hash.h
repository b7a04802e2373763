#pragma once

#include "protocol/crypto/group.h"

#include <cstdint>
#include <span>
#include <string_view>

// The labelled hashes of the specification: BLAKE2b over LV(tag) ‖ LV(part) ‖ …, where LV(x) is the length of
// x as LE64 and then x. A number is hashed as its LE64, with LV like everything else. No key, salt or
// personalisation. The state is wiped.
namespace mandorla::crypto {

template <typename Value>
concept HasBytes = requires(const Value& value) {
    { value.bytes() } -> std::same_as<ByteView>;
};

class Labelled
{
public:
    Labelled(std::size_t outputBytes, std::string_view tag); // 16 to 64
    Labelled(const Labelled&) = delete;
    Labelled& operator=(const Labelled&) = delete;
    ~Labelled() { sodium_memzero(&m_state, sizeof m_state); }

    void add(ByteView part);
    void add(std::uint64_t number) { add(ByteView(le64(number))); }
    void add(const HasBytes auto& value) { add(value.bytes()); } // Point, Scalar, Secret
    void addFramed(ByteView parts);                              // one or several LV already

    void finish(std::span<std::uint8_t> out); // once; out has outputBytes

private:
    crypto_generichash_blake2b_state m_state;
};

void appendLv(Bytes& out, ByteView part);

// H32
template <typename... Parts>
[[nodiscard]] ByteArray<32> h32(std::string_view tag, const Parts&... parts)
{
    Labelled hash(32, tag);
    (hash.add(parts), ...);
    ByteArray<32> out{};
    hash.finish(out);
    return out;
}

// H32, where the result stays secret
template <typename... Parts>
[[nodiscard]] Secret<32> secretH32(std::string_view tag, const Parts&... parts)
{
    Labelled hash(32, tag);
    (hash.add(parts), ...);
    Secret<32> out;
    hash.finish(out.writable());
    return out;
}

// Hs; may be zero
template <typename... Parts>
[[nodiscard]] Scalar hs(std::string_view tag, const Parts&... parts)
{
    Labelled hash(64, tag);
    (hash.add(parts), ...);
    Secret<64> wide;
    hash.finish(wide.writable());
    return Scalar::reduced(wide);
}

} // namespace mandorla::crypto
