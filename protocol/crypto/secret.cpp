#include "protocol/crypto/secret.h"

namespace mandorla::crypto {

std::uint8_t* lockedMemory(std::size_t size)
{
    // Idempotent; before it, libsodium does not know the size of a page.
    if (sodium_init() < 0)
        throw std::bad_alloc();
    void* memory = sodium_malloc(size);
    if (!memory)
        throw std::bad_alloc();
    return static_cast<std::uint8_t*>(memory);
}

} // namespace mandorla::crypto
