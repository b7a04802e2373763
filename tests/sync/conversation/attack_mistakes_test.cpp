#include "tests/support/cheat.h"

#include <functional>
#include <set>

// The three mistakes of tests/protocol/crypto/attack_mistakes_test.cpp, where a session could make them:
// whatever happens to a seal, no SEED serves two contexts, and no context is sealed twice.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Moment = Cheat::Moment;

std::size_t equalFields(const Bytes& one, const Bytes& two)
{
    std::size_t out = 0;
    for (std::size_t at = 0; at + 32 <= std::min(one.size(), two.size()); at += 32)
        out += std::equal(one.begin() + static_cast<std::ptrdiff_t>(at),
                          one.begin() + static_cast<std::ptrdiff_t>(at + 32),
                          two.begin() + static_cast<std::ptrdiff_t>(at));
    return out;
}

// What either side may do to a seal between two contexts of one round.
struct Way
{
    const char* name;
    std::function<void(Cheat&)> again; // both are up again afterwards, in a context that findContext() finds
};

void cheatAgain(Cheat& cheat)
{
    cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{1, 2}});
    cheat.sayUp(0x44);
}

void meetAgain(Cheat& cheat)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    cheat.say(protocol::Greeting{"Cheat", false});
    cheat.say(protocol::Resume{cheat.roundId, {}, 0, {}}); // it has forgotten everything, or says so
}

const std::vector<Way> kWays{
    {"the cheat takes its seal back and puts it again", cheatAgain},
    {"the cheat only changes its nonce", [](Cheat& cheat) { cheat.sayUp(0x44); }},
    {"the cheat does so after a cut",
     [](Cheat& cheat) {
         meetAgain(cheat);
         cheat.sayUp(0x44);
     }},
    {"the honest side changes its mind",
     [](Cheat& cheat) {
         if (!cheat.does(Unseal{})) // its SEALS have left: only the cheat can end this context
             cheatAgain(cheat);
         (void)cheat.does(Unseal{});
         (void)cheat.does(Seal{allOf(Wish::No)});
         cheat.sayUp(0x55);
     }},
};

TEST(SeedOfAContext, ServesNoOther)
{
    for (const Way& way : kWays)
        for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals}) {
            Cheat cheat;
            cheat.to(moment, allOf(Wish::Love));
            std::set<ByteArray<32>> seeds;
            std::set<crypto::ContextId> contexts;
            const auto remember = [&] {
                seeds.insert(take<32>(cheat.theirSeed().bytes()));
                contexts.insert(cheat.context);
            };
            remember();
            way.again(cheat);
            ASSERT_EQ(cheat.error(), "") << way.name;
            cheat.findContext();
            ASSERT_TRUE(cheat.hasSaid(MessageType::Key)) << way.name;
            remember();
            EXPECT_EQ(contexts.size(), 2u) << way.name;
            EXPECT_EQ(seeds.size(), 2u) << way.name << ", moment " << static_cast<int>(moment);
        }
}

// The honest SEALS were seen once; whatever is sealed afterwards has no field in common with them.
TEST(SealingAgain, ShowsNothingOfWhatWasSealedBefore)
{
    for (const Way& way : kWays) {
        Cheat cheat;
        cheat.to(Moment::Seals, allOf(Wish::Love));
        const Bytes first = cheat.theirs(MessageType::Seals);
        ASSERT_FALSE(first.empty());
        way.again(cheat);
        cheat.findContext();
        cheat.sayStep(MessageType::Key, cheat.keyBody());
        cheat.seals = cheat.sealsBody();
        cheat.sayStep(MessageType::Commit, cheat.commitOf(cheat.seals));
        const Bytes second = cheat.theirs(MessageType::Seals);
        ASSERT_EQ(second.size(), first.size()) << way.name << cheat.error();
        EXPECT_EQ(equalFields(first, second), 0u) << way.name;
    }
}

TEST(SealingAgain, InOneContextIsRefusedOnceTheOwnSealsHaveLeft)
{
    for (const Moment moment : {Moment::Seals, Moment::Blinds, Moment::Turning}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        EXPECT_FALSE(cheat.does(Unseal{}));
        EXPECT_FALSE(cheat.does(Seal{allOf(Wish::No)}));
    }
}

// A process that died leaves no session: the new one knows no context, and draws anew for the next.
TEST(SeedOfAContext, IsGoneWithItsProcess)
{
    Cheat before;
    before.to(Moment::Blinds, allOf(Wish::Love));
    Cheat after(0, 1); // another process of the same laptop: other randomness
    after.say(protocol::Step{MessageType::Blinds, protocol::tagOf(before.context), before.blindsBody()});
    EXPECT_EQ(after.error(), "unknown_context");
}

} // namespace
} // namespace mandorla::test
