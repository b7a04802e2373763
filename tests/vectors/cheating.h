#pragma once

#include "protocol/crypto/overlap.h"
#include "tests/support/vectors.h"

#include <algorithm>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

// What a cheat makes by hand: bytes that the library's own types never hold, and proofs over them.
namespace mandorla::tests {

using namespace crypto;

// --- bytes that the library's own types never hold ---

inline Bytes copy(ByteView bytes) { return Bytes(bytes.begin(), bytes.end()); }
inline Bytes bytesOf(const Point& point) { return copy(point.bytes()); }
inline Bytes bytesOf(const Scalar& scalar) { return copy(scalar.bytes()); }

inline Bytes joined(std::initializer_list<Bytes> parts)
{
    Bytes out;
    for (const Bytes& part : parts)
        append(out, part);
    return out;
}

// The same with one bit of the byte `at` turned.
inline Bytes flipped(Bytes bytes, std::size_t at, std::uint8_t bit = 1)
{
    bytes.at(at) ^= bit;
    return bytes;
}

inline Bytes withBit255(const Bytes& bytes32) { return flipped(bytes32, 31, 0x80); }

inline Bytes replaced(Bytes body, std::size_t at, const Bytes& part)
{
    std::copy(part.begin(), part.end(), body.begin() + static_cast<std::ptrdiff_t>(at));
    return body;
}

inline Bytes part(const Bytes& body, std::size_t at, std::size_t size = 32)
{
    return copy(ByteView(body).subspan(at, size));
}

inline Bytes resized(Bytes body, std::size_t size)
{
    body.resize(size);
    return body;
}

inline const Bytes kZero(32);

inline Scalar one() { return Scalar::parse(flipped(kZero, 0)).value(); }
inline Point minus(const Point& point) { return sub(Point(), point); }

// 256-bit numbers, least significant byte first: the 32 bytes at `at` plus q.
inline Bytes plusOrder(Bytes body, std::size_t at)
{
    const Bytes lessOne = bytesOf(sub(Scalar(), one())); // q - 1
    unsigned carry = 1;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += static_cast<unsigned>(body[at + i]) + lessOne[i];
        body[at + i] = static_cast<std::uint8_t>(carry & 0xff);
        carry >>= 8;
    }
    return body;
}

// p - s: the other root, which is no encoding.
inline Bytes negative(const Bytes& point)
{
    Bytes out(32, 0xff);
    out[0] = 0xed;
    out[31] = 0x7f; // p
    int borrow = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        const int digit = out[i] - point[i] - borrow;
        borrow = digit < 0;
        out[i] = static_cast<std::uint8_t>(digit & 0xff);
    }
    return out;
}

// --- a proof by hand, over whatever bytes the cheat likes ---

using Fields = std::vector<std::pair<std::string, Bytes>>;

struct Claim
{
    std::string_view tag;
    Fields fields; // of the challenge, in order
    std::vector<Bytes> sent;
    std::vector<Scalar> nonces, secrets;

    // The message, with a challenge that leaves out one field.
    [[nodiscard]] Bytes body(std::string_view omitted = {}) const
    {
        Labelled hash(64, tag);
        for (const auto& [name, bytes] : fields)
            if (name != omitted)
                hash.add(bytes);
        Secret<64> wide;
        hash.finish(wide.writable());
        const Scalar c = Scalar::reduced(wide);
        Bytes out;
        for (const Bytes& point : sent)
            append(out, point);
        append(out, c.bytes());
        for (std::size_t n = 0; n < secrets.size(); ++n)
            append(out, add(nonces[n], mul(c, secrets[n])).bytes());
        return out;
    }
};

inline Fields fieldsOf(const ContextId& context, Role role, std::optional<std::size_t> slot)
{
    Fields out{{"CTX", copy(context)}, {"role", copy(le64(role))}};
    if (slot)
        out.emplace_back("slot", copy(le64(*slot)));
    return out;
}

inline Claim keyClaim(const ContextId& context, Role role, const Bytes& key, const Scalar& k, const Scalar& y)
{
    Claim out{"mandorla/key/v1", fieldsOf(context, role, {}), {key}, {k}, {y}};
    out.fields.emplace_back("Y", key);
    out.fields.emplace_back("T", bytesOf(mulBase(k)));
    return out;
}

struct SealSecrets
{
    Scalar r, u, k1, k2;
};

// `base` is what the cheat seals under in truth, `j` what it says in the hash.
inline Claim sealClaim(const ContextId& context, Role role, std::size_t slot, const Point& j, const Bytes& r,
                       const Bytes& s, const SealSecrets& secret, const Point& base)
{
    Claim out{"mandorla/seal/v1",
              fieldsOf(context, role, slot),
              {r, s},
              {secret.k1, secret.k2},
              {secret.r, secret.u}};
    out.fields.emplace_back("J", bytesOf(j));
    out.fields.emplace_back("R", r);
    out.fields.emplace_back("S", s);
    out.fields.emplace_back("T1", bytesOf(mulBase(secret.k1)));
    out.fields.emplace_back("T2", bytesOf(add(mul(secret.k1, base), mulBase(secret.k2))));
    return out;
}

inline Claim blindClaim(const ContextId& context, Role role, std::size_t slot, const Seal& both,
                        const Bytes& e1, const Bytes& e2, const Scalar& k, const Scalar& z)
{
    Claim out{"mandorla/blind/v1", fieldsOf(context, role, slot), {e1, e2}, {k}, {z}};
    out.fields.emplace_back("R'", bytesOf(both.r));
    out.fields.emplace_back("S'", bytesOf(both.s));
    out.fields.emplace_back("E1", e1);
    out.fields.emplace_back("E2", e2);
    out.fields.emplace_back("T1", bytesOf(mul(k, both.r)));
    out.fields.emplace_back("T2", bytesOf(mul(k, both.s)));
    return out;
}

inline Claim openClaim(const ContextId& context, Role role, std::size_t slot, const Point& key,
                       const Point& f, const Bytes& w, const Scalar& k, const Scalar& y)
{
    Claim out{"mandorla/open/v1", fieldsOf(context, role, slot), {w}, {k}, {y}};
    out.fields.emplace_back("Y", bytesOf(key));
    out.fields.emplace_back("F", bytesOf(f));
    out.fields.emplace_back("W", w);
    out.fields.emplace_back("T1", bytesOf(mulBase(k)));
    out.fields.emplace_back("T2", bytesOf(mul(k, f)));
    return out;
}

} // namespace mandorla::tests
