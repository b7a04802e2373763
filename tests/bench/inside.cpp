#include "protocol/crypto/overlap.h"

#include <benchmark/benchmark.h>
#include <sodium.h>

#include <ctime>
#include <string>
#include <vector>

// The work of one side of 128 slots, seal to result, in time of one processor, whoever else is at work. Uses
// only what earlier builds have, too: tests/bench/run builds this same file against one of them.
namespace {

using namespace mandorla;
using namespace mandorla::crypto;

constexpr std::size_t kSlots = 128;

double now()
{
    std::timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

void sideOfARound(benchmark::State& state)
{
    const std::vector<std::uint8_t> slots(8, 16), bits(kSlots, 1);
    const std::vector<std::string> words(8);
    for (auto _ : state) {
        Overlap one = Overlap::begin(ContextId{1}, 0, Seed(ByteArray<32>{1}), slots).value();
        Overlap two = Overlap::begin(ContextId{1}, 1, Seed(ByteArray<32>{2}), slots).value();
        double spent = 0;
        const auto timed = [&spent](auto step) { // what one does; two is who it plays with
            const double begun = now();
            auto out = step();
            spent += now() - begun;
            return out;
        };
        two.takeKey(one.key()).value();
        const Bytes key = two.key();
        timed([&] { return one.takeKey(key).has_value(); });
        const Bytes mine = timed([&] { return one.commit(bits, words).value(); });
        one.takeCommit(two.commit(bits, words).value()).value();
        two.takeCommit(mine).value();
        const Bytes seals = two.seals();
        timed([&] { return one.takeSeals(seals).has_value(); });
        two.takeSeals(one.seals()).value();
        const Bytes blinds = two.blinds().value();
        const Bytes myBlinds = timed([&] { return one.blinds().value(); });
        timed([&] { return one.takeBlinds(blinds).has_value(); });
        two.takeBlinds(myBlinds).value();
        for (std::size_t card = 0; card < slots.size(); ++card) {
            const Bytes open = two.open(card).value();
            const Bytes mineOpen = timed([&] { return one.open(card).value(); });
            timed([&] { return one.takeOpen(card, open).has_value(); });
            two.takeOpen(card, mineOpen).value();
            const auto result = timed([&] { return one.overlapOf(card); });
            if (!result.at(0))
                state.SkipWithError("two people who say yes do not find each other");
            const Bytes told = one.words(card);
            if (!one.takeWords(card, two.words(card)).has_value() || !two.takeWords(card, told).has_value())
                state.SkipWithError("no words");
        }
        state.SetIterationTime(spent);
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(kSlots));
}
BENCHMARK(sideOfARound)->UseManualTime()->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char* argv[])
{
    if (sodium_init() < 0)
        return 1;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
