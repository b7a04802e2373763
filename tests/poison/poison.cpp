#include "protocol/crypto/overlap.h"

#include <valgrind/memcheck.h>

#include <cstdio>
#include <cstring>

// Run under valgrind's memcheck. SEED and the answers are marked as undefined; so is everything computed from
// them, and memcheck names each branch and each address that depends on it. What is made public on purpose
// is declassified by its name, and nothing else is. Sources of the method: ctgrind (Langley 2010).
//
// Declared public, beside the messages: whether an own secret came out zero, whether a product is the
// identity (both stop the session as weak_secret, once in 2^252), and whether an operand is no point (never).
// A product that is the identity here is one whose scalar was made zero by an answer: it takes another path,
// and fails.
using namespace mandorla;
using namespace mandorla::crypto;

namespace {
int identities = 0;
}

// Through the linker: calls of the library under test to these come here.
extern "C" {
int __real_sodium_is_zero(const unsigned char* bytes, std::size_t size);
int __wrap_sodium_is_zero(const unsigned char* bytes, std::size_t size)
{
    int isZero = __real_sodium_is_zero(bytes, size);
    VALGRIND_MAKE_MEM_DEFINED(&isZero, sizeof isZero);
    return isZero;
}
int __real_crypto_scalarmult_ristretto255(unsigned char* out, const unsigned char* n, const unsigned char* p);
int __wrap_crypto_scalarmult_ristretto255(unsigned char* out, const unsigned char* n, const unsigned char* p)
{
    int isIdentity = __real_crypto_scalarmult_ristretto255(out, n, p);
    VALGRIND_MAKE_MEM_DEFINED(&isIdentity, sizeof isIdentity);
    identities += isIdentity != 0 ? 1 : 0;
    return isIdentity;
}
int __real_crypto_core_ristretto255_add(unsigned char* out, const unsigned char* p, const unsigned char* q);
int __wrap_crypto_core_ristretto255_add(unsigned char* out, const unsigned char* p, const unsigned char* q)
{
    int isNoPoint = __real_crypto_core_ristretto255_add(out, p, q);
    VALGRIND_MAKE_MEM_DEFINED(&isNoPoint, sizeof isNoPoint);
    return isNoPoint;
}
int __real_crypto_scalarmult_ristretto255_base(unsigned char* out, const unsigned char* n);
int __wrap_crypto_scalarmult_ristretto255_base(unsigned char* out, const unsigned char* n)
{
    int isIdentity = __real_crypto_scalarmult_ristretto255_base(out, n);
    VALGRIND_MAKE_MEM_DEFINED(&isIdentity, sizeof isIdentity);
    identities += isIdentity != 0 ? 1 : 0;
    return isIdentity;
}
}

namespace {

std::size_t declassified = 0;

// `what` is sent to the partner as it is.
void declassify(const char* what, Bytes& bytes)
{
    VALGRIND_MAKE_MEM_DEFINED(bytes.data(), bytes.size());
    ++declassified;
    std::printf("public: %s, %zu bytes\n", what, bytes.size());
}

Point publicPoint(const Bytes& body, std::size_t at)
{
    return Point::parse(ByteView(body).subspan(at, 32)).value();
}

template <typename Value>
Bytes bodyOf(const char* what, const Checked<Made<Value>>& made)
{
    Bytes out = made->body;
    declassify(what, out);
    return out;
}

Seed poisonedSeed(std::uint8_t n)
{
    Seed seed(ByteArray<32>{n});
    VALGRIND_MAKE_MEM_UNDEFINED(seed.writable().data(), 32);
    return seed;
}

// The lowest bit of each byte is the answer; that it is 0 or 1 is no secret.
void poisonBit(std::uint8_t& bit)
{
    unsigned char lowest = 1;
    (void)VALGRIND_SET_VBITS(&bit, &lowest, 1);
}

// The free functions, one message after the other, SEED and answer poisoned.
void pieceByPiece()
{
    const ContextId context{1};
    const Seed seed = poisonedSeed(1);
    const Seed other(ByteArray<32>{2});
    const Bytes key = bodyOf("KEY", makeKey(context, 0, seed));
    const Point theirKey = makeKey(context, 1, other).value().value;
    const Point j = add(publicPoint(key, 0), theirKey);
    for (std::size_t slot = 0; slot < 2; ++slot) {
        auto bit = static_cast<std::uint8_t>(slot);
        poisonBit(bit);
        const Bytes seal = bodyOf("seal", makeSeal(context, 0, seed, slot, j, bit));
        const Seal theirs = makeSeal(context, 1, other, slot, j, 1).value().value;
        const Seal sum{add(publicPoint(seal, 0), theirs.r), add(publicPoint(seal, 32), theirs.s)};
        const Bytes blind = bodyOf("blind", makeBlind(context, 0, seed, slot, sum));
        const Blind yours = makeBlind(context, 1, other, slot, sum).value().value;
        const Point f = add(publicPoint(blind, 0), yours.first);
        const Bytes open = bodyOf("open", makeOpen(context, 0, seed, slot, f));
        // and they are what the partner would take
        if (!checkSeal(context, 0, slot, j, seal).has_value() ||
            !checkBlind(context, 0, slot, sum, blind).has_value() ||
            !checkOpen(context, 0, slot, publicPoint(key, 0), f, open).has_value())
            throw 1;
    }
}

// The class, answers poisoned: sealing, and the choice of which words are committed to.
void wholeSide()
{
    const ContextId context{2};
    Overlap one = Overlap::begin(context, 0, Seed(ByteArray<32>{3}), {1, 2, 0}).value();
    Overlap two = Overlap::begin(context, 1, Seed(ByteArray<32>{4}), {1, 2, 0}).value();
    if (!one.takeKey(two.key()).has_value() || !two.takeKey(one.key()).has_value())
        throw 2;
    std::vector<std::uint8_t> bits{1, 0, 0};
    for (std::uint8_t& bit : bits)
        poisonBit(bit);
    auto committed = one.commit(bits, {"words", "words", "private"});
    Bytes h = *committed;
    declassify("COMMIT", h);
    if (!one.takeCommit(two.commit({1, 1, 1}, {"", "", ""}).value()).has_value() ||
        !two.takeCommit(h).has_value())
        throw 3;
    Bytes seals = one.seals();
    declassify("SEALS", seals);
    if (!two.takeSeals(seals).has_value())
        throw 4;
}

} // namespace

int main()
{
    if (sodium_init() < 0)
        return 1;
    pieceByPiece();
    wholeSide();
    if (identities > 0)
        std::printf("an answer made a scalar zero\n");
    return declassified == 9 && identities == 0 ? 0 : 2;
}
