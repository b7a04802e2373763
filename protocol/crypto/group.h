#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "protocol/refusal.h"

#include <cstdint>

// ristretto255 (RFC 9496): scalars and elements as values that are always canonical. Raw bytes become one of
// them only through parse(), which is stricter than libsodium 1.0.18: that takes a point with bit 255 set,
// the identity, and scalars of the group order and above.
//
// Nothing here branches on a secret, except to notice a product that is the identity; the callers below never
// multiply by a secret that may be zero.
namespace mandorla::crypto {

class Scalar
{
public:
    Scalar() = default; // zero

    // A scalar from the wire: bad_length, bad_scalar (not reduced, or zero).
    [[nodiscard]] static Checked<Scalar> parse(ByteView bytes);
    // 64 bytes of hash or randomness modulo the group order. May be zero.
    [[nodiscard]] static Scalar reduced(const Secret<64>& wide);
    // A fresh one, never zero.
    [[nodiscard]] static Scalar random(Random& random);

    [[nodiscard]] ByteView bytes() const { return m_bytes.bytes(); }
    [[nodiscard]] bool isZero() const;
    // Itself for the mask 0xff, zero for the mask 0.
    [[nodiscard]] Scalar masked(std::uint8_t mask) const;

    friend Scalar add(const Scalar& a, const Scalar& b);
    friend Scalar sub(const Scalar& a, const Scalar& b);
    friend Scalar mul(const Scalar& a, const Scalar& b);
    [[nodiscard]] friend bool operator==(const Scalar&, const Scalar&) = default;

private:
    Secret<32> m_bytes;
};

[[nodiscard]] Scalar add(const Scalar& a, const Scalar& b);
[[nodiscard]] Scalar sub(const Scalar& a, const Scalar& b);
[[nodiscard]] Scalar mul(const Scalar& a, const Scalar& b);

// For an own secret, which must not be zero: weak_secret.
[[nodiscard]] Checked<Scalar> nonZero(const Scalar& own);

class Point
{
public:
    Point() = default; // the identity

    // A point from the wire, good() of the specification: bad_length, bad_point, identity_point.
    [[nodiscard]] static Checked<Point> parse(ByteView bytes);
    // The map from 64 uniform bytes to the group.
    [[nodiscard]] static Point fromHash(ByteView hash64);

    [[nodiscard]] ByteView bytes() const { return m_bytes; }
    [[nodiscard]] bool isIdentity() const;
    // Itself for the mask 0xff, the identity for the mask 0.
    [[nodiscard]] Point masked(std::uint8_t mask) const;

    friend Point add(const Point& a, const Point& b);
    friend Point sub(const Point& a, const Point& b);
    friend Point mul(const Scalar& n, const Point& p);
    friend Point mulBase(const Scalar& n);
    [[nodiscard]] friend bool operator==(const Point&, const Point&) = default;

private:
    ByteArray<32> m_bytes{};
};

[[nodiscard]] Point add(const Point& a, const Point& b);
[[nodiscard]] Point sub(const Point& a, const Point& b);
[[nodiscard]] Point mul(const Scalar& n, const Point& p); // the identity for zero
[[nodiscard]] Point mulBase(const Scalar& n);             // the identity for zero

// For a sum of two points that were good: identity_point.
[[nodiscard]] Checked<Point> good(const Point& sum);

} // namespace mandorla::crypto
