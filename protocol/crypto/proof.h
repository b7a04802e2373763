#pragma once

#include "protocol/crypto/hash.h"
#include "protocol/crypto/types.h"

#include <cstddef>
#include <initializer_list>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

// The four zero-knowledge proofs of the protocol in one shape (Schnorr 1989; several secrets over several
// bases; strong Fiat-Shamir, which hashes the whole statement):
//
//     image_e = Σ secret_n · base_e,n        for each equation e
//     T_e     = Σ k_n · base_e,n             one nonce k_n for each secret, never shared between secrets
//     c       = Hs(tag; CTX, role, fields in the statement's order, T_1, T_2, …)
//     s_n     = k_n + c · secret_n           sent: c s_1 s_2 …
//     check   T_e = Σ s_n · base_e,n − c · image_e, and the same c
//
// Nonces are not drawn: k_n = Hs("k"; SEED, tag, n, fields), n from 1. The same statement under the same SEED
// gives the same proof byte for byte, and another statement another nonce.
namespace mandorla::crypto {

class Statement
{
public:
    struct Term
    {
        std::size_t secret;        // which one, from 0
        std::optional<Point> base; // none: the generator G
    };

    Statement(std::string_view tag, const ContextId& context, Role prover);

    // Fields of the hash, in this order.
    Statement& number(std::uint64_t field);
    Statement& points(std::initializer_list<Point> fields);
    // What is proven of them.
    Statement& equation(const Point& image, std::initializer_list<Term> terms);

    [[nodiscard]] std::size_t secrets() const { return m_secrets; }

    // k_n, with n from 1. May be zero.
    [[nodiscard]] Scalar nonce(const Seed& seed, std::size_t n) const;

private:
    friend class Proof;
    struct Equation
    {
        Point image;
        std::vector<Term> terms;
    };
    [[nodiscard]] Scalar challenge(const std::vector<Point>& commitments) const;

    std::string_view m_tag; // one of the literals in proof.cpp
    Bytes m_fields;         // each with LV
    std::vector<Equation> m_equations;
    std::size_t m_secrets = 0;
};

// KEY: I know y with Y = yG.
[[nodiscard]] Statement keyStatement(const ContextId& context, Role prover, const Point& y);
// SEAL: I know r and u with R = rG and S = rJ + uG.
[[nodiscard]] Statement sealStatement(const ContextId& context, Role prover, std::size_t slot, const Point& j,
                                      const Point& r, const Point& s);
// BLIND: I know z with E1 = zR' and E2 = zS'.
[[nodiscard]] Statement blindStatement(const ContextId& context, Role prover, std::size_t slot,
                                       const Point& r, const Point& s, const Point& e1, const Point& e2);
// OPEN: I know y with Y = yG and W = yF.
[[nodiscard]] Statement openStatement(const ContextId& context, Role prover, std::size_t slot, const Point& y,
                                      const Point& f, const Point& w);

class Proof
{
public:
    // c ‖ s_1 ‖ … from the wire, with `secrets` answers: bad_length, bad_scalar.
    [[nodiscard]] static Checked<Proof> parse(ByteView bytes, std::size_t secrets);
    // weak_secret if a nonce, the challenge or an answer comes out zero, which nobody will live to see.
    [[nodiscard]] static Checked<Proof> make(const Statement& statement, const Seed& seed,
                                             std::span<const Scalar> secrets);

    [[nodiscard]] bool holds(const Statement& statement) const;
    void appendTo(Bytes& out) const;

private:
    Scalar m_challenge;
    std::vector<Scalar> m_answers;
};

} // namespace mandorla::crypto
