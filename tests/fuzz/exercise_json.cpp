#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "protocol/text.h"
#include "tests/fuzz/fuzz.h"

// An exercise file: a fault that a person can read, or rounds that the other laptop takes as well.
using namespace mandorla;

namespace {

constexpr std::size_t kFaultBytes = 400; // ids and names are quoted, texts are not

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string json = toString(fuzz::unfolded({data, size}, limits::kRoundBytes + 1));
    const auto read = [&] {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        return protocol::readExercise(json);
    }();
    if (!read) {
        fuzz::require(protocol::nameOf(read.error().code) != "unknown", "a fault that says nothing");
        fuzz::require(protocol::isPlain(read.error().path, kFaultBytes, false) &&
                          protocol::isPlain(read.error().name, kFaultBytes, false),
                      "a fault that cannot be shown");
        return 0;
    }
    const auto& exercise = read.value();
    fuzz::require(!exercise.rounds.empty() && exercise.rounds.size() <= limits::kRounds,
                  "too few or too many rounds");
    for (const protocol::Round& round : exercise.rounds) {
        const auto sent = protocol::Round::parse(round.bytes());
        fuzz::require(sent.has_value(), "a round that the other laptop refuses");
        fuzz::require(sent->digest() == round.digest() && sent->id == round.id &&
                          sent->slotsOfCards() == round.slotsOfCards(),
                      "a round that is another on the other laptop");
    }
    return 0;
}
