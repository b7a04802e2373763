#include "tests/fuzz/fuzz.h"

#include <sodium.h>

#include <array>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <initializer_list>
#include <new>

#if defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define MANDORLA_SANITIZED
#endif
#elif defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define MANDORLA_SANITIZED
#endif

namespace mandorla::fuzz {

namespace {

using std::chrono::nanoseconds;

#ifdef MANDORLA_SANITIZED
constexpr nanoseconds kMostTime = std::chrono::milliseconds(500); // sanitizers take several times as long
#else
constexpr nanoseconds kMostTime = std::chrono::milliseconds(100);
#endif
constexpr std::ptrdiff_t kMostMemory = 16 * 1024 * 1024;

nanoseconds s_inGroup{0};
std::atomic<std::ptrdiff_t> s_held{0};
std::atomic<std::ptrdiff_t> s_mostHeld{0};

void took(std::size_t size)
{
    const std::ptrdiff_t held = s_held += static_cast<std::ptrdiff_t>(size);
    if (held > s_mostHeld)
        s_mostHeld = held;
}

void gave(std::size_t size) { s_held -= static_cast<std::ptrdiff_t>(size); }

nanoseconds threadTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return std::chrono::seconds(time.tv_sec) + nanoseconds(time.tv_nsec);
}

nanoseconds outsideGroup() { return threadTime() - s_inGroup; }

const bool s_ready = sodium_init() >= 0;

} // namespace

void require(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

BoundedTime::BoundedTime()
    : m_from(outsideGroup())
{
    require(s_ready, "libsodium cannot be initialised");
}

BoundedTime::~BoundedTime()
{
    require(outsideGroup() - m_from <= kMostTime, "one call took too long beside its group operations");
}

BoundedMemory::BoundedMemory()
    : m_from(s_held)
{
    s_mostHeld = m_from;
}

BoundedMemory::~BoundedMemory()
{
    require(s_mostHeld - m_from <= kMostMemory, "more than 16 MiB were held at once");
}

Bytes unfolded(ByteView bytes, std::size_t most)
{
    constexpr std::uint8_t kFolded = 0xff;
    constexpr std::uint8_t kNumber = 0xfe;
    if (bytes.empty() || bytes[0] != kFolded)
        return Bytes(bytes.begin(),
                     bytes.begin() + static_cast<std::ptrdiff_t>(std::min(most, bytes.size())));
    Input input(bytes.data() + 1, bytes.size() - 1);
    const std::size_t low = input.byte();
    const std::size_t count = low | static_cast<std::size_t>(input.byte()) << 8;
    const std::size_t before = input.byte();
    const std::size_t length = input.byte();
    const ByteView a = input.bytes(before);
    const ByteView b = input.bytes(length);
    const ByteView c = input.bytes(most);
    Bytes out(a.begin(), a.end());
    for (std::size_t turn = 0; turn < count && out.size() + 4 * b.size() + c.size() <= most; ++turn)
        for (const std::uint8_t byte : b) {
            if (byte != kNumber)
                out.push_back(byte);
            for (int digit = 12; byte == kNumber && digit >= 0; digit -= 4)
                out.push_back(static_cast<std::uint8_t>("0123456789abcdef"[turn >> digit & 0xf]));
        }
    append(out, c);
    out.resize(std::min(out.size(), most));
    return out;
}

// One group operation: the time it takes is counted apart, and one that was done before is remembered. Most
// inputs begin with the same evening, and a fuzzer that spent its time on the same multiplications would find
// little else.
class GroupOperation
{
public:
    // At most 64 bytes of input, 32 of output or none.
    template <typename Operation>
    static int run(unsigned char* out, std::initializer_list<ByteView> in, Operation real)
    {
        static std::array<GroupOperation, 4096> s_known; // a table for each operation
        const std::chrono::nanoseconds from = threadTime();
        ByteArray<64> key{};
        auto end = key.begin();
        for (const ByteView part : in)
            end = std::copy(part.begin(), part.end(), end);
        GroupOperation& known = s_known[(fromLe64(key) ^ fromLe64(key, 32)) % s_known.size()];
        int result = 0;
        if (known.m_set && known.m_key == key) {
            if (out)
                std::copy(known.m_out.begin(), known.m_out.end(), out);
        } else if (result = real(); result == 0) {
            known.m_set = true;
            known.m_key = key;
            if (out)
                std::copy_n(out, known.m_out.size(), known.m_out.begin());
        }
        s_inGroup += threadTime() - from;
        return result;
    }

private:
    bool m_set = false;
    ByteArray<64> m_key{};
    ByteArray<32> m_out{};
};

} // namespace mandorla::fuzz

// --- group operations: names and parameters are libsodium's and the linker's ---

// NOLINTBEGIN(bugprone-reserved-identifier)
#define MANDORLA_GROUP_OPERATION(operation, parameters, arguments, out, ...)                                 \
    extern "C" int __real_##operation parameters;                                                            \
    extern "C" int __wrap_##operation parameters;                                                            \
    extern "C" int __wrap_##operation parameters                                                             \
    {                                                                                                        \
        return mandorla::fuzz::GroupOperation::run(out, {__VA_ARGS__},                                       \
                                                   [&] { return __real_##operation arguments; });            \
    }

using Out = unsigned char*;
using In = const unsigned char*;
using View = mandorla::ByteView;
MANDORLA_GROUP_OPERATION(crypto_core_ristretto255_add, (Out r, In p, In q), (r, p, q), r, View(p, 32),
                         View(q, 32))
MANDORLA_GROUP_OPERATION(crypto_core_ristretto255_sub, (Out r, In p, In q), (r, p, q), r, View(p, 32),
                         View(q, 32))
MANDORLA_GROUP_OPERATION(crypto_core_ristretto255_from_hash, (Out p, In r), (p, r), p, View(r, 64))
MANDORLA_GROUP_OPERATION(crypto_scalarmult_ristretto255, (Out q, In n, In p), (q, n, p), q, View(n, 32),
                         View(p, 32))
MANDORLA_GROUP_OPERATION(crypto_scalarmult_ristretto255_base, (Out q, In n), (q, n), q, View(n, 32))
// NOLINTEND(bugprone-reserved-identifier)

// --- memory: the sanitizers say what is taken and given; without them operator new and delete do ---

#ifdef MANDORLA_SANITIZED

extern "C" int __sanitizer_install_malloc_and_free_hooks(void (*taken)(const volatile void*, std::size_t),
                                                         void (*given)(const volatile void*));
extern "C" std::size_t __sanitizer_get_allocated_size(const volatile void* p);

namespace {

const bool s_hooked = __sanitizer_install_malloc_and_free_hooks(
                          [](const volatile void*, std::size_t size) { mandorla::fuzz::took(size); },
                          [](const volatile void* p) {
                              if (p)
                                  mandorla::fuzz::gave(__sanitizer_get_allocated_size(p));
                          }) != 0;

} // namespace

#else

#include <malloc.h>

void* operator new(std::size_t size)
{
    void* const p = std::malloc(size);
    if (!p)
        throw std::bad_alloc();
    mandorla::fuzz::took(malloc_usable_size(p));
    return p;
}

void operator delete(void* p) noexcept
{
    mandorla::fuzz::gave(malloc_usable_size(p));
    std::free(p);
}

void operator delete(void* p, std::size_t) noexcept { operator delete(p); }

#endif
