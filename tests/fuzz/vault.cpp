#include "sync/limits.h"
#include "sync/storage/vault_format.h"
#include "tests/fuzz/fuzz.h"

// The front of the file `vault`, and what stands in its index: refused, or written again as it came. That an
// index was decrypted says only that somebody had the key. What nobody sealed does not open.
using namespace mandorla;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > limits::kVaultBlockBytes)
        return -1;
    const ByteView input(data, size);
    const auto parsed = [&](auto parse) {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        return parse(input);
    };

    if (const auto header = parsed(sync::parseVaultHeader)) {
        fuzz::require(header->cost.isAllowed(), "a cost beyond its bounds");
        const Bytes again = sync::serialise(*header);
        fuzz::require(again.size() == sync::kVaultHeaderBytes &&
                          std::equal(again.begin(), again.end(), input.begin()),
                      "another header than came");
    } else {
        fuzz::require(header.error() == sync::VaultError::VaultDamaged ||
                          header.error() == sync::VaultError::NewerVersion,
                      "refused by another name");
    }

    if (const auto index = parsed(sync::parseVaultIndex)) {
        fuzz::require(index->size() <= limits::kVaultObjects, "more objects than there may be");
        for (const auto& [name, entry] : *index)
            fuzz::require(!name.empty() && name.size() <= limits::kVaultNameBytes &&
                              entry.length <= limits::kVaultObjectBytes,
                          "an object beyond its bounds");
        const crypto::SecretBytes again = sync::serialise(*index);
        fuzz::require(again.size() <= size && std::equal(again.begin(), again.end(), input.begin()),
                      "another index than came");
        fuzz::require(std::all_of(input.begin() + static_cast<std::ptrdiff_t>(again.size()), input.end(),
                                  [](std::uint8_t byte) { return byte == 0; }),
                      "something behind the index");
    }

    const crypto::Key key(ByteArray<32>{0x5e, 0xed, 0x0f, 0xbe});
    fuzz::require(!parsed([&](ByteView sealed) { return sync::unseal(key, {}, sealed); }),
                  "opened without the key");
    return 0;
}
