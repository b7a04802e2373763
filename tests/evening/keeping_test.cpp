#include "sync/conversation/journal.h"
#include "sync/network/loopback_link.h"
#include "tests/support/home.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <array>
#include <csignal>
#include <optional>
#include <set>
#include <string>

// Laptops that keep: whole clients on a vault each, closed and opened again in the middle of evenings.
namespace mandorla::test {
namespace {

using protocol::Answer;
using protocol::Wish;

class Keeping : public testing::Test
{
protected:
    void agree(Home& one, Home& two)
    {
        ASSERT_TRUE(one.partner().suggest(round));
        ASSERT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }));
        ASSERT_TRUE(two.partner().agree());
        ASSERT_TRUE(wait([&] { return one.partner().round() && two.partner().round(); }));
    }

    void answerAll(Home& home, const std::vector<Answer>& answers)
    {
        for (std::size_t i = 0; i < answers.size(); ++i)
            ASSERT_TRUE(home.partner().answer(i, answers[i]));
    }

    void turnOne(Home& one, Home& two, std::size_t shared)
    {
        ASSERT_TRUE(wait(
            [&] {
                (void)one.partner().handOn();
                (void)two.partner().handOn();
                return one.count<Shared>() >= shared && two.count<Shared>() >= shared;
            },
            10s));
    }

    void sealBoth(Home& one, Home& two)
    {
        agree(one, two);
        answerAll(one, answersOfOne());
        answerAll(two, answersOfTwo());
        ASSERT_TRUE(one.partner().seal());
        ASSERT_TRUE(two.partner().seal());
        ASSERT_TRUE(wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }));
    }

    // As it stands in what a laptop keeps at this moment; zeros: none.
    static Bytes seedOnDisk(const Home& home)
    {
        Bytes seed;
        home.onDisk([&](Vault& vault) {
            Records records(vault);
            ASSERT_EQ(records.companions().size(), 1u);
            const auto evening = records.evening(records.companions().front());
            ASSERT_TRUE(evening.has_value());
            seed.assign(evening->journal.begin(), evening->journal.begin() + 32);
        });
        return seed;
    }
    static Bytes seedOf(const Home& home)
    {
        const Bytes seed = seedOnDisk(home);
        EXPECT_FALSE(seed == Bytes(32)) << "none is kept";
        return seed;
    }

    static crypto::Fingerprint printOf(const Home& home)
    {
        crypto::Fingerprint out{};
        home.onDisk([&](Vault& vault) { out = fingerprintOf(Records(vault).self()->identity.certificate); });
        return out;
    }

    quint16 beacons = freePort();
    protocol::Round round = sampleRound();
};

TEST_F(Keeping, AnEveningGoesOnWhereverALaptopIsClosed)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    EXPECT_TRUE(one.partner().kept());
    const auto other = [&](Home& home) -> Home& { return &home == &one ? two : one; };
    const auto reopen = [&](Home& home) {
        one.events.clear();
        two.events.clear();
        home.leaveAndComeBack();
        ASSERT_TRUE(wait([&] { return home.count<Met>() == 1 && other(home).partner().connected(); }, 15s));
        EXPECT_EQ(one.partner().name(), "Rowan");
        EXPECT_EQ(two.partner().name(), "Noor");
    };
    reopen(one); // paired, nothing chosen

    agree(one, two);
    ASSERT_TRUE(one.partner().answer(0, answersOfOne()[0]));
    QTest::qWait(500); // a moment after it was typed
    one.events.clear();
    reopen(one);
    EXPECT_EQ(one.partner().answerTo(0), answersOfOne()[0]);
    EXPECT_EQ(one.count<Agreed>(), 1u);

    answerAll(one, answersOfOne());
    answerAll(two, answersOfTwo());
    ASSERT_TRUE(one.partner().seal());
    ASSERT_TRUE(two.partner().seal());
    ASSERT_TRUE(wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }));
    reopen(two);
    EXPECT_EQ(two.count<SealedByBoth>(), 1u);
    EXPECT_FALSE(two.partner().answer(0, Answer{})) << "no answer changes after both have sealed";

    turnOne(one, two, 1);
    reopen(one);
    EXPECT_EQ(one.count<Shared>(), 1u) << "what was turned is there again";
    EXPECT_FALSE(one.partner().hand());
    one.events.clear();
    two.events.clear();
    ASSERT_TRUE(wait(
        [&] {
            (void)one.partner().handOn();
            (void)two.partner().handOn();
            return one.count<RoundDone>() == 1 && two.count<RoundDone>() == 1;
        },
        10s));
    EXPECT_EQ(one.count<Shared>(), 5u);
    EXPECT_EQ(two.count<Shared>(), 5u);
}

TEST_F(Keeping, J1_WhatCannotBeWrittenIsNotSaid)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    agree(one, two);
    answerAll(one, answersOfOne());
    answerAll(two, answersOfTwo());
    ASSERT_TRUE(two.partner().seal());

    // From here on no file takes a byte.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    ASSERT_TRUE(one.partner().seal());
    EXPECT_EQ(one.partner().keepingError(), VaultError::DiskFull);
    QTest::qWait(1500);
    const std::size_t sealed = two.count<SealedByBoth>();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(sealed, 0u);
    EXPECT_TRUE(one.partner().sealed()) << "nothing is lost here";

    ASSERT_TRUE(wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }, 15s));
    EXPECT_EQ(one.partner().keepingError(), std::nullopt);
}

// The whole folder as it was before, put back: the two laptops go on from where both still can, each under
// another SEED, or say by name that they cannot; and no card is ever turned with other answers than the ones
// that were sealed.
TEST_F(Keeping, J2_AnOlderFolderPutBackNeverSealsOrOpensAnew)
{
    enum class Copied
    {
        BeforeTheSeals,
        OwnSealUp,
        AllBlindsChecked
    };
    struct Case
    {
        const char* name;
        Copied copied;
        bool turned; // when it is put back: a card was shared
        bool goesOn;
    };
    for (const Case& c :
         {Case{"from before the seals, put back before a card", Copied::BeforeTheSeals, false, true},
          Case{"from under the own seal, put back before a card", Copied::OwnSealUp, false, true},
          Case{"from before the seals, put back after a card", Copied::BeforeTheSeals, true, false},
          Case{"from after the blinds, put back after cards", Copied::AllBlindsChecked, true, false}}) {
        Home one(beacons), two(beacons);
        pair(one, two);
        agree(one, two);
        answerAll(one, answersOfOne());
        answerAll(two, answersOfTwo());
        QTest::qWait(500); // a moment after they were typed
        QTemporaryDir copies;
        const QString vault = one.folder.filePath(QStringLiteral("vault"));
        const QString copy = copies.filePath(QStringLiteral("vault"));
        const auto takeCopy = [&] {
            one.household.lock();
            ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), vault, copy}), 0);
            one.events.clear();
            two.events.clear();
            one.enter();
            ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, 15s));
        };
        const auto sealBoth = [&] {
            const std::size_t before = two.count<SealedByBoth>();
            ASSERT_TRUE(one.partner().seal()) << c.name;
            ASSERT_TRUE(two.partner().seal()) << c.name;
            ASSERT_TRUE(wait(
                [&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == before + 1; },
                15s))
                << c.name;
        };
        if (c.copied == Copied::OwnSealUp) {
            ASSERT_TRUE(one.partner().seal());
        }
        if (c.copied != Copied::AllBlindsChecked) {
            EXPECT_EQ(seedOnDisk(one), Bytes(32)) << c.name;
            takeCopy(); // a seal is off again after it
        }
        sealBoth();
        if (c.copied == Copied::AllBlindsChecked)
            takeCopy();
        if (c.turned)
            turnOne(one, two, 1);
        const std::size_t shared = two.count<Shared>();
        std::set<Bytes> seeds{Bytes(32), seedOnDisk(one), seedOnDisk(two)};

        one.household.lock();
        ASSERT_TRUE(QDir(vault).removeRecursively());
        ASSERT_EQ(QProcess::execute(QStringLiteral("cp"), {QStringLiteral("-a"), copy, vault}), 0);
        one.events.clear();
        one.enter();
        if (c.goesOn) {
            EXPECT_TRUE(wait([&] { return two.count<SealAgain>() == 1; }, 15s)) << c.name;
            EXPECT_EQ(two.count<Failed>(), 0u) << c.name;
        } else {
            EXPECT_TRUE(wait([&] { return one.count<Failed>() + two.count<Failed>() > 0; }, 15s)) << c.name;
            for (const Home* home : {&one, &two})
                for (const Event& event : home->events)
                    if (const auto* failed = std::get_if<Failed>(&event)) {
                        EXPECT_EQ(nameOf(failed->failure), "transcript_mismatch") << c.name;
                    }
        }
        EXPECT_EQ(two.count<Shared>(), shared) << c.name;
        EXPECT_EQ(one.count<Shared>(), 0u) << c.name;
        if (c.goesOn) {
            sealBoth();
            seeds.insert({seedOnDisk(one), seedOnDisk(two)});
            EXPECT_EQ(seeds.size(), 5u) << c.name << ": each seal has a SEED of its own";
            turnOne(one, two, 1);
        }
    }
}

// Nobody is connected to `one` any more.
void closeAndWait(Home& two, Home& one)
{
    two.household.lock();
    ASSERT_TRUE(wait([&] { return one.client().port() != 0; })) << "it looks for the other again";
}

TEST_F(Keeping, J1_WhatIsDoneWhileApartSurvivesAPowerCut)
{
    Home one(beacons), two(beacons);
    const auto meet = [&] {
        return wait([&] { return one.partner().connected() && two.partner().connected(); }, 15s);
    };
    pair(one, two);
    ASSERT_NO_FATAL_FAILURE(closeAndWait(two, one));
    ASSERT_TRUE(one.partner().suggest(round));
    one.dieAndComeBack();
    two.enter();
    ASSERT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }, 15s)) << "the suggestion";

    ASSERT_NO_FATAL_FAILURE(closeAndWait(one, two));
    ASSERT_TRUE(two.partner().agree());
    two.dieAndComeBack();
    ASSERT_NE(two.partner().round(), nullptr) << "the agreement";
    one.enter();
    ASSERT_TRUE(meet());
    ASSERT_TRUE(wait([&] { return one.partner().round() != nullptr; }));

    ASSERT_NO_FATAL_FAILURE(closeAndWait(two, one));
    answerAll(one, answersOfOne());
    ASSERT_TRUE(one.partner().seal());
    one.dieAndComeBack();
    ASSERT_NE(one.partner().round(), nullptr);
    ASSERT_TRUE(wait([&] { return one.count<Paused>() == 1; })) << "the last of what comes again";
    EXPECT_EQ(one.count<SealAgain>(), 1u) << "the seal, whose answers are drafts again (J2)";
    for (std::size_t card = 0; card < answersOfOne().size(); ++card)
        EXPECT_EQ(one.partner().answerTo(card), answersOfOne()[card]);
    ASSERT_TRUE(one.partner().seal());
    ASSERT_TRUE(one.partner().unseal());
    one.dieAndComeBack();
    ASSERT_TRUE(wait([&] { return one.count<Paused>() == 1; }));
    EXPECT_EQ(one.count<SealAgain>(), 0u) << "its withdrawal";
}

TEST_F(Keeping, J1_WhatCannotBeWrittenWhileApartIsSaidAndTriedAgain)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    ASSERT_NO_FATAL_FAILURE(sealBoth(one, two));
    const Bytes seed = seedOf(one);
    ASSERT_NO_FATAL_FAILURE(closeAndWait(two, one));

    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    const rlimit none{0, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    EXPECT_TRUE(one.partner().stop());
    const auto error = one.partner().keepingError();
    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    EXPECT_EQ(error, VaultError::DiskFull);
    EXPECT_TRUE(one.holds(seed));
    ASSERT_TRUE(wait([&] { return !one.partner().keepingError(); })) << "by itself, with nobody there";
    EXPECT_FALSE(one.holds(seed));
}

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
            return wait(look, 10s);
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
                const Bytes drafts = serialise(answers);
                ASSERT_TRUE(
                    Records(vault).keep(ids[who], {card->journals[who], {drafts.begin(), drafts.end()}, {}}));
            });
            home.setDaysAgo(ids[who], who == 0 ? 30 : 0);
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

TEST_F(Keeping, J5_IfOneDoesNotKeepNeitherDoes)
{
    Home one(beacons), two(beacons, false);
    const QStringList nothing = two.files();
    pair(one, two);
    EXPECT_FALSE(one.partner().kept());
    agree(one, two);
    answerAll(one, answersOfOne());
    QTest::qWait(500);
    one.household.lock();
    one.events.clear();
    one.enter();
    EXPECT_EQ(one.client().partner(), nullptr) << "no pairing is kept";
    EXPECT_EQ(two.files(), nothing) << "just for tonight writes nothing";
}

// An evening and a page are kept; then one of the two comes back just for tonight.
TEST_F(Keeping, J5_WhatWasKeptGoesOnceOneKeepsNoMore)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    ASSERT_NO_FATAL_FAILURE(sealBoth(one, two));
    const SheetId page = *one.partner().ourSheet();
    ASSERT_TRUE(one.partner().addEntry(page, "a walk"));
    ASSERT_TRUE(wait([&] { return !two.partner().sheet(page)->entries.empty(); }));
    for (Home* home : {&one, &two})
        ASSERT_TRUE(home->partner().retainSheet(page, true));
    ASSERT_TRUE(wait([&] { return one.count<SheetKept>() == 1 && two.count<SheetKept>() == 1; }));
    const Bytes seed = seedOf(one);
    EXPECT_TRUE(one.holds(seed) && one.holds(view("a walk")));

    const crypto::Role roleOfTwo = two.partner().role();
    ASSERT_NO_FATAL_FAILURE(closeAndWait(two, one));
    Session::Setup setup;
    setup.role = roleOfTwo;
    setup.fingerprints[roleOfTwo] = printOf(two);
    setup.fingerprints[1 - roleOfTwo] = printOf(one);
    crypto::SystemRandom random;
    std::optional<Session> tonight;
    two.onDisk([&](Vault& vault) {
        Records records(vault);
        const auto evening = records.evening(records.companions().at(0));
        ASSERT_TRUE(evening.has_value());
        tonight.emplace(Session::restore(setup, random, evening->journal).value());
    });
    const auto [first, second] = LoopbackLink::pair();
    const auto [mine, theirs] = roleOfTwo == 0 ? std::pair(first, second) : std::pair(second, first);
    QObject here; // what this test listens with
    const auto say = [&tonight, link = mine] { link->send(tonight->takeOutgoing()); };
    QObject::connect(mine.get(), &Link::received, &here, [&, say](const Bytes& bytes) {
        tonight->receive(bytes, theClock.now());
        say();
    });
    ASSERT_TRUE(one.partner().adopt(theirs, {}, theClock.now()));
    tonight->linkUp(theClock.now());
    say();
    ASSERT_TRUE(wait([&] { return !one.partner().kept(); })) << "also without a pause before";
    one.onDisk(
        [](Vault& vault) { EXPECT_EQ(vault.namesThatBeginWith(""), std::vector<std::string>{"self"}); });
    EXPECT_FALSE(one.holds(seed) || one.holds(view("a walk")));
    EXPECT_EQ(one.partner().sheet(page), std::nullopt) << "what was kept goes from the screen, too";
    EXPECT_NE(one.partner().round(), nullptr) << "the evening itself goes on";
    ASSERT_TRUE(one.partner().stop());
    one.household.lock();
    one.events.clear();
    one.enter();
    EXPECT_EQ(one.client().partner(), nullptr);
}

TEST_F(Keeping, G12_AWishBeforeTheTwoMeetOnAnotherDayIsSaidWhenTheyDo)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    agree(one, two);
    const SheetId page = *one.partner().ourSheet();
    ASSERT_TRUE(one.partner().addEntry(page, "a walk"));
    for (Home* home : {&one, &two})
        EXPECT_TRUE(home->partner().retainSheet(page, true));
    ASSERT_TRUE(wait([&] { return one.count<SheetKept>() == 1 && two.count<SheetKept>() == 1; }));
    one.household.lock();
    two.leaveAndComeBack();
    EXPECT_TRUE(two.partner().chooseDays(page, 30));
    EXPECT_TRUE(two.partner().retainSheet(page, true));
    one.events.clear();
    one.enter();
    ASSERT_TRUE(wait([&] { return one.partner().sheet(page)->days == 30; }, 15s));
    EXPECT_TRUE(one.partner().retainSheet(page, true));
    ASSERT_TRUE(wait([&] { return one.count<SheetKept>() == 1 && two.count<SheetKept>() == 1; }));
}

TEST_F(Keeping, LockingIsSilenceAndTakesTheKeys)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    EXPECT_TRUE(one.household.opensWith(kPassphrase));
    EXPECT_FALSE(one.household.opensWith(kPassphrase + "?"));
    one.household.lock();
    EXPECT_EQ(one.household.client(), nullptr);
    EXPECT_EQ(one.household.dataKey(), nullptr);
    EXPECT_EQ(one.household.open("not this one, either").error(), VaultError::WrongPassphrase);
    EXPECT_EQ(one.household.state(), Household::State::Closed);
    ASSERT_TRUE(wait([&] { return two.count<Paused>() == 1; }, 8s));
}

TEST_F(Keeping, LettingGoOfAllLeavesNothingAndANewLaptop)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    EXPECT_TRUE(one.household.letGoOfAll());
    EXPECT_FALSE(one.household.hasVault());
    for (const QString& file : one.files())
        EXPECT_TRUE(file.endsWith("/lock")) << file.toStdString();
    one.events.clear();
    one.enter();
    EXPECT_EQ(one.client().partner(), nullptr);
}

} // namespace
} // namespace mandorla::test
