#include "sync/conversation/journal.h"
#include "tests/evening/keeping.h"
#include "tests/support/kept_as_a_whole.h"
#include "tests/support/loopback_link.h"
#include "tests/support/two_sessions.h"

#include <array>
#include <optional>
#include <set>
#include <string>

// What a round leaves behind on the disk once it is over, stopped, failed, or forgotten for thirty days:
// nothing.
namespace mandorla::test {
namespace {

TEST_F(Keeping, J4_AStopWhileApartIsOnDiskAtOnce)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    ASSERT_NO_FATAL_FAILURE(sealBoth(one, two));
    const Bytes seed = seedOf(one);
    ASSERT_NO_FATAL_FAILURE(closeAndWait(two, one));
    EXPECT_TRUE(one.holds(seed));
    EXPECT_TRUE(one.holds(view(answersOfOne()[0].words)));
    ASSERT_TRUE(one.partner().stop());
    EXPECT_FALSE(one.holds(seed));
    EXPECT_FALSE(one.holds(view(answersOfOne()[0].words)));
    one.dieAndComeBack();
    EXPECT_EQ(one.partner().round(), nullptr);
    two.events.clear();
    two.enter();
    ASSERT_TRUE(wait([&] { return two.count<Stopped>() == 1; }, 15s));
}

TEST_F(Keeping, J4_AfterTheLastCardAStopOrAFailureTheVaultHasNoSecret)
{
    enum class End
    {
        LastCard,
        Stop,
        Failure
    };
    for (const End end : {End::LastCard, End::Stop, End::Failure}) {
        SCOPED_TRACE(static_cast<int>(end));
        Home one(beacons), two(beacons);
        pair(one, two);
        ASSERT_NO_FATAL_FAILURE(sealBoth(one, two));
        const std::array<Bytes, 2> seeds{seedOf(one), seedOf(two)};
        EXPECT_TRUE(one.holds(seeds[0]) && two.holds(seeds[1]));
        EXPECT_TRUE(one.holds(view(answersOfOne()[0].words)) && two.holds(view(answersOfTwo()[0].words)));
        const auto both = [&](auto isSo) {
            const auto look = [&] {
                const bool first = isSo(one);
                return isSo(two) && first;
            };
            return wait(look, 60s);
        };
        switch (end) {
        case End::LastCard:
            ASSERT_TRUE(both([](Home& home) {
                (void)home.partner().handOn();
                return home.count<RoundDone>() == 1;
            }));
            break;
        case End::Stop:
            ASSERT_TRUE(one.partner().stop());
            ASSERT_TRUE(both([](Home& home) { return home.count<Stopped>() == 1; }));
            break;
        case End::Failure: // what belongs to no moment of a session, on each laptop
            one.partner().leave();
            two.partner().leave();
            for (Home* home : {&one, &two}) {
                const auto [first, second] = LoopbackLink::pair();
                const bool zero = home->partner().role() == 0;
                ASSERT_TRUE(home->partner().adopt(zero ? first : second, {}, theClock.now()));
                (zero ? second : first)
                    ->send(protocol::frameOf(protocol::Message(protocol::Stop{crypto::RoundId{}})));
            }
            ASSERT_TRUE(both([](Home& home) { return home.count<Failed>() == 1; }));
        }
        EXPECT_FALSE(one.holds(seeds[0]));
        EXPECT_FALSE(two.holds(seeds[1]));
        if (end == End::LastCard) { // what was shared comes again after a power cut, until it is left
            const std::size_t shared = one.count<Shared>();
            one.dieAndComeBack();
            ASSERT_TRUE(wait([&] { return one.count<Paused>() == 1; }, 15s));
            EXPECT_EQ(one.count<Shared>(), shared);
            EXPECT_EQ(one.count<RoundDone>(), 1u);
            one.partner().leave();
            two.partner().leave();
        }
        EXPECT_FALSE(one.holds(view(answersOfOne()[0].words)));
        EXPECT_FALSE(two.holds(view(answersOfTwo()[0].words)));
    }
}

TEST_F(Keeping, J4_ARoundUntouchedForThirtyDaysIsErasedWhenTheVaultOpens)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    ASSERT_NO_FATAL_FAILURE(sealBoth(one, two));
    const CompanionId id = one.partner().id();
    const Bytes seed = seedOf(one);
    one.household.lock();
    one.setDaysAgo(id, 29);
    one.enter();
    EXPECT_NE(one.partner().round(), nullptr);
    ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, 15s));
    one.household.lock();
    one.onDisk([&](Vault& vault) {
        const auto ago = theClock.today() - Records(vault).evening(id)->day;
        EXPECT_GE(ago, std::chrono::days(29)) << "to open it and to meet is no change";
    });

    two.household.lock();
    one.setDaysAgo(id, 30);
    EXPECT_TRUE(one.holds(seed));
    one.events.clear();
    two.events.clear();
    one.enter();
    EXPECT_FALSE(one.holds(seed));
    EXPECT_FALSE(one.holds(view(answersOfOne()[0].words)));
    EXPECT_EQ(one.partner().round(), nullptr);
    ASSERT_TRUE(wait([&] { return one.count<Stopped>() == 1; })) << "its person is told";
    two.enter();
    ASSERT_TRUE(wait([&] { return two.count<Stopped>() == 1; }, 15s)) << "and the other, when they meet";
    EXPECT_FALSE(two.holds(view(answersOfTwo()[0].words)));
}

// Two laptops that went in the middle of a card, which neither can finish alone; the first has said what
// binds it to that card.
struct MidCard
{
    std::array<crypto::SecretBytes, 2> journals;
    bool leads = false; // the first
};

std::optional<MidCard> midCard(std::uint8_t evening, const std::array<Session::Setup, 2>& setups)
{
    TwoSessions pair(evening);
    const std::size_t who = setups[0].role;
    for (const Session::Setup& setup : setups)
        pair.sides[setup.role] = std::make_unique<Session>(setup, *pair.randoms[setup.role]);
    pair.connect();
    pair.agreeOn(sampleRound());
    pair.seal(who, answersOfOne());
    pair.seal(1 - who, answersOfTwo());
    (void)pair.submit(0, HandOn{});
    (void)pair.submit(1, HandOn{});
    while (pair.deliver(0) || pair.deliver(1)) {
        const crypto::SecretBytes journal = pair.sides[who]->journal();
        Session stopping = Session::restore(setups[0], *pair.randoms[who], journal).value();
        if (!stopping.submit(StopHere{}, pair.time) || stopping.phase() != Session::Phase::Turning)
            continue;
        const auto said = messagesOf<protocol::Step>(pair.wire[who]);
        return MidCard{{journal, pair.sides[1 - who]->journal()},
                       !said.empty() && said.back().kind == crypto::MessageType::Words};
    }
    return std::nullopt;
}

TEST_F(Keeping, J4_ThirtyDaysEndARoundAlsoInTheMiddleOfACard)
{
    std::set<bool> leading;
    for (std::uint8_t evening = 0; leading.size() < 2 && evening < 16; ++evening) {
        Home one(beacons), two(beacons);
        std::array<Session::Setup, 2> setups;
        const std::array<crypto::Fingerprint, 2> prints{printOf(one), printOf(two)};
        for (const std::size_t who : {0u, 1u}) {
            setups[who].role = prints[who] < prints[1 - who] ? 0 : 1;
            setups[who].fingerprints = {std::min(prints[0], prints[1]), std::max(prints[0], prints[1])};
            setups[who].keeps = true;
        }
        const auto card = midCard(evening, setups);
        ASSERT_TRUE(card.has_value());
        if (!leading.insert(card->leads).second)
            continue;
        SCOPED_TRACE(card->leads ? "leading" : "following");
        pair(one, two);
        const std::array<CompanionId, 2> ids{one.partner().id(), two.partner().id()};
        one.household.lock();
        two.household.lock();
        const auto put = [&](Home& home, std::size_t who, const std::vector<Answer>& answers) {
            inVault(home.vault(), [&](Vault& vault) {
                keepAsAWhole(vault, "evening/" + ids[who], card->journals[who], serialise(answers),
                             theClock.today() - std::chrono::days(who == 0 ? 30 : 0));
            });
        };
        put(one, 0, answersOfOne());
        put(two, 1, answersOfTwo());
        const Bytes seed = seedOf(one);
        EXPECT_TRUE(one.holds(seed));
        one.events.clear();
        two.events.clear();
        one.enter();
        EXPECT_EQ(one.partner().round(), nullptr);
        EXPECT_FALSE(one.holds(seed));
        EXPECT_FALSE(one.holds(view(answersOfOne()[0].words)));
        two.enter();
        EXPECT_NE(two.partner().round(), nullptr);
        ASSERT_TRUE(wait([&] { return two.count<Stopped>() == 1; }, 15s)) << "the other comes back";
        EXPECT_EQ(two.partner().round(), nullptr);
        agree(one, two); // and they begin another
        EXPECT_EQ(one.count<Failed>() + two.count<Failed>(), 0u);
    }
    EXPECT_EQ(leading.size(), 2u);
}

TEST_F(Keeping, J4_ThirtyDaysEndRoundsWithWhomeverTheyAre)
{
    Home noor(beacons), rowan(beacons), kit(beacons);
    pair(noor, rowan, "Noor", "Rowan");
    ASSERT_NO_FATAL_FAILURE(sealBoth(noor, rowan));
    const CompanionId id = noor.partner().id();
    const Bytes seed = seedOf(noor);
    const std::string alone = "for nobody else to read";
    std::vector<Answer> answers(round.cards.size());
    answers[1].words = alone;
    noor.partner().answerAlone(round, answers);
    ASSERT_TRUE(wait([&] { return noor.holds(view(alone)); }));
    rowan.household.lock();
    pair(noor, kit, "Noor", "Kit");
    const CompanionId other = noor.partner().id();
    noor.household.lock();
    noor.setDaysAgo(id, 29);
    noor.enter();
    EXPECT_TRUE(noor.holds(seed) && noor.holds(view(alone)));
    noor.household.lock();
    noor.setDaysAgo(id, 30);
    noor.enter();
    EXPECT_EQ(noor.client().partner(), nullptr) << "nobody is picked yet";
    EXPECT_FALSE(noor.holds(seed));
    EXPECT_FALSE(noor.holds(view(answersOfOne()[0].words)));
    EXPECT_FALSE(noor.holds(view(alone)));
    ASSERT_TRUE(noor.client().goOnWith(other));
    EXPECT_EQ(noor.partner().name(), "Kit");
    ASSERT_TRUE(noor.client().goOnWith(id));
    EXPECT_EQ(noor.partner().round(), nullptr);
    rowan.events.clear();
    rowan.enter();
    ASSERT_TRUE(wait([&] { return rowan.count<Stopped>() == 1; }, 15s));
}

} // namespace
} // namespace mandorla::test
