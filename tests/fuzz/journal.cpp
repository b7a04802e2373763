#include "sync/conversation/journal.h"
#include "sync/conversation/session.h"
#include "tests/fuzz/fuzz.h"

#include <algorithm>

// A journal: refused, or a session that gives a journal which is read again. Nothing of it is sent by itself.
using namespace mandorla;

namespace {

sync::Session::Setup setup()
{
    sync::Session::Setup out;
    out.fingerprints[0].fill(0x11);
    out.fingerprints[1].fill(0x22);
    return out;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    if (size > 65536)
        return -1;
    crypto::SeededRandom random(ByteArray<32>{7});
    const ByteView journal(data, size);
    auto restored = [&] {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        return sync::Session::restore(setup(), random, journal);
    }();
    if (!restored) {
        fuzz::require(restored.error() == Refusal::BadMessage, "refused by another name");
        return 0;
    }
    sync::Session session = std::move(restored).value();
    (void)session.takeEvents();
    fuzz::require(session.takeOutgoing().empty(), "said something without a link");
    fuzz::require(!session.hand(), "a hand on the card that nobody put there");
    const bool turning = session.phase() == sync::Session::Phase::Turning;
    fuzz::require(turning || !session.sealed(), "sealed without blinds");

    const crypto::SecretBytes again = session.journal();
    auto second = sync::Session::restore(setup(), random, again);
    fuzz::require(second.has_value(), "its own journal is refused");
    fuzz::require(second->journal() == again, "another journal from the same place");

    session.linkUp(sync::Time(1000));
    const Bytes greeting = session.takeOutgoing();
    session.receive(greeting, sync::Time(1000)); // the other stands at the same place
    (void)session.takeOutgoing();
    fuzz::require(session.phase() != sync::Session::Phase::Failed, "met at the same place, and failed");
    return 0;
}
