#include "protocol/wire/message.h"
#include "protocol/limits.h"
#include "protocol/wire/frame.h"
#include "tests/fuzz/fuzz.h"

// One envelope, read; what was read, written and read again.
using namespace mandorla;

namespace {

Bytes envelopeOf(const Bytes& frame)
{
    protocol::FrameReader reader(limits::kFrame);
    reader.feed(frame);
    auto envelope = reader.next();
    fuzz::require(envelope && *envelope && reader.takeRest().empty(), "what was written is not one frame");
    return *std::move(envelope).value();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes envelope = fuzz::unfolded({data, size}, limits::kFrame);
    const auto read = [&] {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        return protocol::parseMessage(envelope);
    }();
    if (!read) {
        fuzz::require(read.error() == Refusal::BadFrame || read.error() == Refusal::BadMessage,
                      "refused by another name");
        return 0;
    }
    const Bytes frame = protocol::frameOf(*read);
    const auto again = protocol::parseMessage(envelopeOf(frame));
    fuzz::require(again.has_value(), "what was written is refused");
    fuzz::require(again->index() == read->index(), "what was written is another message");
    fuzz::require(protocol::frameOf(*again) == frame, "the second time other bytes are written");
    return 0;
}
