#include "protocol/crypto/proof.h"

#include <algorithm>
#include <cassert>

namespace mandorla::crypto {

namespace {

Point product(const Scalar& n, const std::optional<Point>& base) { return base ? mul(n, *base) : mulBase(n); }

// Σ scalar_n · base_n
Point combination(const std::vector<Statement::Term>& terms, std::span<const Scalar> scalars)
{
    Point sum = product(scalars[terms[0].secret], terms[0].base);
    for (std::size_t i = 1; i < terms.size(); ++i)
        sum = add(sum, product(scalars[terms[i].secret], terms[i].base));
    return sum;
}

} // namespace

Statement::Statement(std::string_view tag, const ContextId& context, Role prover)
    : m_tag(tag)
{
    appendLv(m_fields, context);
    number(prover);
}

Statement& Statement::number(std::uint64_t field)
{
    appendLv(m_fields, le64(field));
    return *this;
}

Statement& Statement::points(std::initializer_list<Point> fields)
{
    for (const Point& point : fields)
        appendLv(m_fields, point.bytes());
    return *this;
}

Statement& Statement::equation(const Point& image, std::initializer_list<Term> terms)
{
    for (const Term& term : terms)
        m_secrets = std::max(m_secrets, term.secret + 1);
    m_equations.push_back({image, terms});
    return *this;
}

Scalar Statement::nonce(const Seed& seed, std::size_t n) const
{
    Labelled hash(64, "k");
    hash.add(seed);
    hash.add(view(m_tag));
    hash.add(n);
    hash.addFramed(m_fields);
    Secret<64> wide;
    hash.finish(wide.writable());
    return Scalar::reduced(wide);
}

Scalar Statement::challenge(const std::vector<Point>& commitments) const
{
    Labelled hash(64, m_tag);
    hash.addFramed(m_fields);
    for (const Point& commitment : commitments)
        hash.add(commitment);
    Secret<64> wide;
    hash.finish(wide.writable());
    return Scalar::reduced(wide);
}

Statement keyStatement(const ContextId& context, Role prover, const Point& y)
{
    Statement out("mandorla/key/v1", context, prover);
    out.points({y}).equation(y, {{0, {}}});
    return out;
}

Statement sealStatement(const ContextId& context, Role prover, std::size_t slot, const Point& j,
                        const Point& r, const Point& s)
{
    Statement out("mandorla/seal/v1", context, prover);
    out.number(slot).points({j, r, s}).equation(r, {{0, {}}}).equation(s, {{0, j}, {1, {}}});
    return out;
}

Statement blindStatement(const ContextId& context, Role prover, std::size_t slot, const Point& r,
                         const Point& s, const Point& e1, const Point& e2)
{
    Statement out("mandorla/blind/v1", context, prover);
    out.number(slot).points({r, s, e1, e2}).equation(e1, {{0, r}}).equation(e2, {{0, s}});
    return out;
}

Statement openStatement(const ContextId& context, Role prover, std::size_t slot, const Point& y,
                        const Point& f, const Point& w)
{
    Statement out("mandorla/open/v1", context, prover);
    out.number(slot).points({y, f, w}).equation(y, {{0, {}}}).equation(w, {{0, f}});
    return out;
}

Checked<Proof> Proof::parse(ByteView bytes, std::size_t secrets)
{
    if (bytes.size() != 32 * (1 + secrets))
        return Unexpected(Refusal::BadLength);
    Proof out;
    for (std::size_t i = 0; i <= secrets; ++i) {
        const Checked<Scalar> scalar = Scalar::parse(bytes.subspan(32 * i, 32));
        if (!scalar)
            return Unexpected(scalar.error());
        if (i == 0)
            out.m_challenge = *scalar;
        else
            out.m_answers.push_back(*scalar);
    }
    return out;
}

Checked<Proof> Proof::make(const Statement& statement, const Seed& seed, std::span<const Scalar> secrets)
{
    assert(secrets.size() == statement.secrets());
    std::vector<Scalar> nonces;
    for (std::size_t n = 1; n <= secrets.size(); ++n) {
        nonces.push_back(statement.nonce(seed, n));
        if (nonces.back().isZero())
            return Unexpected(Refusal::WeakSecret);
    }
    std::vector<Point> commitments;
    for (const Statement::Equation& equation : statement.m_equations)
        commitments.push_back(combination(equation.terms, nonces));
    Proof out;
    out.m_challenge = statement.challenge(commitments);
    bool weak = out.m_challenge.isZero();
    for (std::size_t n = 0; n < secrets.size(); ++n) {
        out.m_answers.push_back(add(nonces[n], mul(out.m_challenge, secrets[n])));
        weak = weak || out.m_answers.back().isZero();
    }
    if (weak)
        return Unexpected(Refusal::WeakSecret);
    return out;
}

bool Proof::holds(const Statement& statement) const
{
    assert(m_answers.size() == statement.secrets());
    std::vector<Point> commitments;
    for (const Statement::Equation& equation : statement.m_equations)
        commitments.push_back(sub(combination(equation.terms, m_answers), mul(m_challenge, equation.image)));
    return statement.challenge(commitments) == m_challenge;
}

void Proof::appendTo(Bytes& out) const
{
    append(out, m_challenge.bytes());
    for (const Scalar& answer : m_answers)
        append(out, answer.bytes());
}

} // namespace mandorla::crypto
