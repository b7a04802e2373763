#include "protocol/wire/beacon.h"
#include "tests/fuzz/fuzz.h"

// A datagram: nobody's, or written again as it came. Never recognised, for the key is not in the input.
using namespace mandorla;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 65536)
        return -1;
    const ByteView datagram(data, size);
    const auto beacon = [&] {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        return protocol::parseBeacon(datagram);
    }();
    if (!beacon) {
        fuzz::require(beacon.error() ==
                          (size == protocol::kBeaconSize ? Refusal::BadMessage : Refusal::BadLength),
                      "refused by another name");
        return 0;
    }
    const Bytes again = protocol::serialise(*beacon);
    fuzz::require(std::equal(again.begin(), again.end(), datagram.begin(), datagram.end()),
                  "other bytes than came");

    const crypto::PairKey key(ByteArray<32>{0x5e, 0xed, 0x0f, 0xbe});
    fuzz::require(!protocol::recognise(key, *beacon), "recognised without the key");
    protocol::Beacon theirs = *beacon;
    theirs.tags[3] = protocol::beaconTag(key, theirs.id);
    fuzz::require(protocol::recognise(key, theirs) == (theirs.kind == protocol::Beacon::Kind::Known),
                  "recognised in the wrong kind, or not at all");
    return 0;
}
