#include "sync/conversation/journal.h"
#include "sync/conversation/session.h"
#include "tests/evening/keeping.h"
#include "tests/support/loopback_link.h"
#include "tests/support/passphrase.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>
#include <optional>
#include <set>
#include <string>

namespace mandorla::test {
namespace {

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
    EXPECT_TRUE(isPassphrase(one.household, kPassphrase));
    EXPECT_FALSE(isPassphrase(one.household, kPassphrase + "?"));
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
