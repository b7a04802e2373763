#include <cstddef>
#include <cstdlib>

// Secrets on the heap, in place of libsodium's pages that are locked and guarded one by one: those cost as
// much as all the rest of an evening in simulated time, and it is other tests that look at them (protocol,
// poison, evenings).

// NOLINTBEGIN(bugprone-reserved-identifier)
extern "C" {
void* __wrap_sodium_malloc(size_t size);
void __wrap_sodium_free(void* memory);
}

void* __wrap_sodium_malloc(size_t size) { return std::malloc(size == 0 ? 1 : size); }

void __wrap_sodium_free(void* memory) { std::free(memory); }
// NOLINTEND(bugprone-reserved-identifier)
