#include "protocol/crypto/group.h"

#include <cassert>

namespace mandorla::crypto {

namespace {

constexpr std::size_t kBytes = 32;
static_assert(crypto_core_ristretto255_BYTES == kBytes && crypto_core_ristretto255_SCALARBYTES == kBytes);

} // namespace

Checked<Scalar> Scalar::parse(ByteView bytes)
{
    if (bytes.size() != kBytes)
        return Unexpected(Refusal::BadLength);
    Secret<64> wide;
    for (std::size_t i = 0; i < kBytes; ++i)
        wide.writable()[i] = bytes[i];
    Scalar out = reduced(wide);
    if (sodium_memcmp(out.bytes().data(), bytes.data(), kBytes) != 0 || out.isZero())
        return Unexpected(Refusal::BadScalar);
    return out;
}

Scalar Scalar::reduced(const Secret<64>& wide)
{
    Scalar out;
    crypto_core_ristretto255_scalar_reduce(out.m_bytes.writable().data(), wide.bytes().data());
    return out;
}

Scalar Scalar::random(Random& random)
{
    for (;;) {
        const Scalar out = reduced(random.secret<64>());
        if (!out.isZero())
            return out;
    }
}

bool Scalar::isZero() const { return sodium_is_zero(bytes().data(), kBytes) == 1; }

Scalar Scalar::masked(std::uint8_t mask) const
{
    Scalar out = *this;
    for (std::uint8_t& byte : out.m_bytes.writable())
        byte = static_cast<std::uint8_t>(byte & mask);
    return out;
}

Scalar add(const Scalar& a, const Scalar& b)
{
    Scalar out;
    crypto_core_ristretto255_scalar_add(out.m_bytes.writable().data(), a.bytes().data(), b.bytes().data());
    return out;
}

Scalar sub(const Scalar& a, const Scalar& b)
{
    Scalar out;
    crypto_core_ristretto255_scalar_sub(out.m_bytes.writable().data(), a.bytes().data(), b.bytes().data());
    return out;
}

Scalar mul(const Scalar& a, const Scalar& b)
{
    Scalar out;
    crypto_core_ristretto255_scalar_mul(out.m_bytes.writable().data(), a.bytes().data(), b.bytes().data());
    return out;
}

Checked<Scalar> nonZero(const Scalar& own)
{
    if (own.isZero())
        return Unexpected(Refusal::WeakSecret);
    return own;
}

Checked<Point> Point::parse(ByteView bytes)
{
    if (bytes.size() != kBytes)
        return Unexpected(Refusal::BadLength);
    if ((bytes[kBytes - 1] & 0x80) != 0 || crypto_core_ristretto255_is_valid_point(bytes.data()) != 1)
        return Unexpected(Refusal::BadPoint);
    Point out;
    out.m_bytes = take<kBytes>(bytes);
    return good(out);
}

Point Point::fromHash(ByteView hash64)
{
    assert(hash64.size() == crypto_core_ristretto255_HASHBYTES);
    Point out;
    crypto_core_ristretto255_from_hash(out.m_bytes.data(), hash64.data());
    return out;
}

bool Point::isIdentity() const { return sodium_is_zero(m_bytes.data(), kBytes) == 1; }

Point Point::masked(std::uint8_t mask) const
{
    Point out = *this; // the identity is 32 zero bytes
    for (std::uint8_t& byte : out.m_bytes)
        byte = static_cast<std::uint8_t>(byte & mask);
    return out;
}

Point add(const Point& a, const Point& b)
{
    Point out;
    [[maybe_unused]] const int done =
        crypto_core_ristretto255_add(out.m_bytes.data(), a.m_bytes.data(), b.m_bytes.data());
    assert(done == 0); // only for operands that are no points
    return out;
}

Point sub(const Point& a, const Point& b)
{
    Point out;
    [[maybe_unused]] const int done =
        crypto_core_ristretto255_sub(out.m_bytes.data(), a.m_bytes.data(), b.m_bytes.data());
    assert(done == 0);
    return out;
}

Point mul(const Scalar& n, const Point& p)
{
    Point out;
    // -1 says that the product is the identity: p is always a point.
    if (crypto_scalarmult_ristretto255(out.m_bytes.data(), n.bytes().data(), p.m_bytes.data()) != 0)
        return Point();
    return out;
}

Point mulBase(const Scalar& n)
{
    Point out;
    if (crypto_scalarmult_ristretto255_base(out.m_bytes.data(), n.bytes().data()) != 0)
        return Point();
    return out;
}

Checked<Point> good(const Point& sum)
{
    if (sum.isIdentity())
        return Unexpected(Refusal::IdentityPoint);
    return sum;
}

} // namespace mandorla::crypto
