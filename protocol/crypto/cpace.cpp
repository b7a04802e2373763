#include "protocol/crypto/cpace.h"

#include "protocol/limits.h"

#include <stdexcept>

namespace mandorla::crypto {

namespace {

constexpr std::string_view kDsi = "CPaceRistretto255";
constexpr std::string_view kDsiIsk = "CPaceRistretto255_ISK";
constexpr std::size_t kHashBlock = 128; // bytes that SHA-512 takes at once
static_assert(limits::kVersion < 256);  // one byte of the associated data

void appendPrefixed(Bytes& out, ByteView part)
{
    std::size_t length = part.size();
    while (length >= 128) {
        out.push_back(static_cast<std::uint8_t>(length | 0x80));
        length >>= 7;
    }
    out.push_back(static_cast<std::uint8_t>(length));
    append(out, part);
}

void wipe(Bytes& bytes) { sodium_memzero(bytes.data(), bytes.size()); }

Secret<64> sha512(std::initializer_list<ByteView> parts)
{
    crypto_hash_sha512_state state;
    crypto_hash_sha512_init(&state);
    for (const ByteView part : parts)
        crypto_hash_sha512_update(&state, part.data(), part.size());
    Secret<64> out;
    crypto_hash_sha512_final(&state, out.writable().data());
    sodium_memzero(&state, sizeof state);
    return out;
}

PairingSide other(PairingSide side)
{
    return side == PairingSide::Initiator ? PairingSide::Responder : PairingSide::Initiator;
}

} // namespace

namespace cpace {

Bytes lvCat(std::initializer_list<ByteView> parts)
{
    std::size_t size = 0;
    for (const ByteView part : parts)
        size += part.size() + 10;
    Bytes out;
    out.reserve(size); // so that no half of a secret stays behind in a block given back
    for (const ByteView part : parts)
        appendPrefixed(out, part);
    return out;
}

Bytes generatorString(ByteView prs, ByteView ci, ByteView sid)
{
    const std::size_t used = lvCat({prs}).size() + lvCat({view(kDsi)}).size() + 1;
    const Bytes zeros(used < kHashBlock ? kHashBlock - used : 0);
    return lvCat({view(kDsi), prs, zeros, ci, sid});
}

Point generator(ByteView prs, ByteView ci, ByteView sid)
{
    Bytes input = generatorString(prs, ci, sid);
    const Point out = Point::fromHash(sha512({input}).bytes());
    wipe(input);
    return out;
}

Bytes transcript(const Point& ya, ByteView ada, const Point& yb, ByteView adb)
{
    Bytes out = lvCat({ya.bytes(), ada});
    append(out, lvCat({yb.bytes(), adb}));
    return out;
}

Isk intermediateKey(ByteView sid, const Point& k, ByteView transcript)
{
    Bytes head = lvCat({view(kDsiIsk), sid, k.bytes()});
    const Isk out = sha512({head, transcript});
    wipe(head);
    return out;
}

CPaceTag tag(ByteView sid, const Isk& isk, const Point& share, ByteView ad)
{
    const Secret<64> key = sha512({view("CPaceMac"), sid, isk.bytes()});
    const Bytes message = lvCat({share.bytes(), ad});
    crypto_auth_hmacsha512_state state;
    crypto_auth_hmacsha512_init(&state, key.bytes().data(), key.bytes().size());
    crypto_auth_hmacsha512_update(&state, message.data(), message.size());
    CPaceTag out{};
    crypto_auth_hmacsha512_final(&state, out.data());
    sodium_memzero(&state, sizeof state);
    return out;
}

Checked<void> checkTag(ByteView sid, const Isk& isk, const Point& share, ByteView ad, ByteView tag)
{
    const CPaceTag due = cpace::tag(sid, isk, share, ad);
    if (tag.size() != due.size() || sodium_memcmp(tag.data(), due.data(), due.size()) != 0)
        return Unexpected(Refusal::BadMac);
    return {};
}

Bytes channelId(const Fingerprint& initiator, const Fingerprint& responder)
{
    return lvCat({view("mandorla-pair/v1"), initiator, responder});
}

Bytes associatedData(PairingSide side)
{
    const ByteArray<1> version{static_cast<std::uint8_t>(limits::kVersion)};
    return lvCat({view(side == PairingSide::Initiator ? "I" : "R"), version});
}

PairKey pairKey(const Isk& isk, ByteView sid)
{
    Bytes input;
    append(input, view("mandorla/pairkey/v1"));
    append(input, sid);
    PairKey out;
    crypto_generichash_blake2b(out.writable().data(), out.writable().size(), input.data(), input.size(),
                               isk.bytes().data(), isk.bytes().size());
    return out;
}

} // namespace cpace

CPace::CPace(PairingSide side, std::string_view code, const Fingerprint& initiator,
             const Fingerprint& responder, const Sid& sid, const Scalar& own)
    : m_side(side)
    , m_sid(sid)
    , m_own(own)
    , m_share(mul(own, cpace::generator(view(code), cpace::channelId(initiator, responder), sid)))
{
}

Checked<void> CPace::takeShare(ByteView share)
{
    if (m_step != Step::Shares)
        throw std::logic_error("CPace: a second share");
    m_step = Step::Over;
    const Checked<Point> theirs = Point::parse(share);
    if (!theirs)
        return Unexpected(theirs.error());
    // The group's order is prime and the own scalar not zero, so a good share never gives the identity.
    const Checked<Point> k = good(mul(m_own, *theirs));
    if (!k)
        return Unexpected(k.error());
    m_partnerShare = *theirs;
    const bool first = m_side == PairingSide::Initiator;
    m_isk = cpace::intermediateKey(
        m_sid, *k,
        cpace::transcript(first ? m_share : m_partnerShare, cpace::associatedData(PairingSide::Initiator),
                          first ? m_partnerShare : m_share, cpace::associatedData(PairingSide::Responder)));
    m_step = Step::Tags;
    return {};
}

CPaceTag CPace::tag() const
{
    if (m_step != Step::Proven && !(m_step == Step::Tags && m_side == PairingSide::Initiator))
        throw std::logic_error("CPace: a tag out of order");
    return cpace::tag(m_sid, m_isk, m_share, cpace::associatedData(m_side));
}

Checked<void> CPace::takeTag(ByteView tag)
{
    if (m_step != Step::Tags)
        throw std::logic_error("CPace: a tag out of order");
    const Checked<void> verdict =
        cpace::checkTag(m_sid, m_isk, m_partnerShare, cpace::associatedData(other(m_side)), tag);
    m_step = verdict ? Step::Proven : Step::Over;
    return verdict;
}

PairKey CPace::pairKey() const
{
    if (m_step != Step::Proven)
        throw std::logic_error("CPace: no key before the tag was right");
    return cpace::pairKey(m_isk, m_sid);
}

} // namespace mandorla::crypto
