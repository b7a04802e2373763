#include <cstddef>
#include <cstdlib>

// Here libsodium's own pages, locked and guarded one by one, would cost as much as all the rest: half of the
// simulated time for what other tests look at (poison, sanitizers).
// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
void* __wrap_sodium_malloc(size_t size);
void __wrap_sodium_free(void* memory);
}

void* __wrap_sodium_malloc(size_t size) { return std::malloc(size == 0 ? 1 : size); }

void __wrap_sodium_free(void* memory) { std::free(memory); }
// NOLINTEND(bugprone-reserved-identifier)
