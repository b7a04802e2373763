#include "protocol/wire/frame.h"
#include "protocol/limits.h"
#include "tests/fuzz/fuzz.h"

// A stream in chunks. First byte: bit 0 the limit, the rest how long the chunks are (0: all at once).
using namespace mandorla;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const std::uint8_t choice = input.byte();
    const std::size_t limit = choice & 1 ? limits::kFrame : limits::kFrameBeforeHello;
    const ByteView stream = input.rest();
    const std::size_t chunk = choice >> 1 ? choice >> 1 : std::max<std::size_t>(1, stream.size());

    protocol::FrameReader reader(limit);
    Bytes taken; // every frame that was given, as it stood in the stream
    bool refused = false;
    {
        const fuzz::BoundedMemory memory;
        for (std::size_t at = 0; at < stream.size() && !refused; at += chunk) {
            const fuzz::BoundedTime time;
            reader.feed(stream.subspan(at, std::min(chunk, stream.size() - at)));
            for (;;) {
                const auto frame = reader.next();
                refused = !frame.has_value();
                if (refused || !*frame)
                    break;
                fuzz::require(!(**frame).empty() && (**frame).size() <= limit,
                              "a frame of a size that is refused");
                append(taken, protocol::frameOf(**frame));
            }
        }
    }
    if (refused) {
        fuzz::require(stream.size() >= taken.size() + 4, "refused before its length was there");
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i)
            length = length << 8 | stream[taken.size() + i];
        fuzz::require(length == 0 || length > limit, "refused although its length is right");
        fuzz::require(!reader.next().has_value(), "went on after a refusal");
        taken.resize(taken.size() + 4);
        std::copy_n(stream.begin() + static_cast<std::ptrdiff_t>(taken.size() - 4), 4, taken.end() - 4);
    } else {
        append(taken, reader.takeRest());
        fuzz::require(taken.size() == stream.size(), "bytes were lost or invented");
    }
    fuzz::require(std::equal(taken.begin(), taken.end(), stream.begin()), "other bytes than those that came");
    return 0;
}
