#include "tests/support/home.h"
#include "tests/support/rounds.h"

#include <QDir>
#include <QProcess>

#include <gtest/gtest.h>

#include <sys/resource.h>

#include <csignal>
#include <set>
#include <stdexcept>

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

    // As it stands in what a laptop keeps at this moment; zeros: none.
    Bytes seedOnDisk(const Home& home)
    {
        QTemporaryDir copies;
        const QString copy = copies.filePath(QStringLiteral("vault"));
        QProcess::execute(QStringLiteral("cp"),
                          {QStringLiteral("-a"), home.folder.filePath(QStringLiteral("vault")), copy});
        crypto::SystemRandom random;
        const QByteArray text = kPassphrase.toUtf8();
        const auto vault = Vault::open(copy, crypto::SecretBytes(text.begin(), text.end()), random);
        if (!vault.ok())
            throw std::runtime_error("the copy does not open");
        Records records(**vault);
        const auto evening = records.evening(records.companions().at(0));
        if (!evening.ok())
            throw std::runtime_error("no evening is kept");
        return Bytes(evening->journal.begin(), evening->journal.begin() + 32);
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

TEST_F(Keeping, J4_ARoundUntouchedForThirtyDaysIsLetGo)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    agree(one, two);
    answerAll(one, answersOfOne());
    answerAll(two, answersOfTwo());
    ASSERT_TRUE(one.partner().seal());
    ASSERT_TRUE(two.partner().seal());
    ASSERT_TRUE(wait([&] { return one.count<SealedByBoth>() == 1 && two.count<SealedByBoth>() == 1; }));
    one.household.lock();

    const auto setDaysAgo = [&](int days) {
        crypto::SystemRandom random;
        const QByteArray text = kPassphrase.toUtf8();
        auto vault = Vault::open(one.folder.filePath(QStringLiteral("vault")),
                                 crypto::SecretBytes(text.begin(), text.end()), random);
        ASSERT_TRUE(vault.ok());
        const std::unique_ptr<Vault> opened = std::move(vault).value();
        Records records(*opened);
        const CompanionId id = records.companions().at(0);
        auto evening = records.evening(id);
        ASSERT_TRUE(evening.ok());
        Records::Evening old = *evening;
        old.day -= std::chrono::days(days);
        ASSERT_EQ(records.keep(id, old), std::nullopt);
    };
    setDaysAgo(30);
    one.enter();
    EXPECT_NE(one.partner().round(), nullptr);
    one.household.lock();
    setDaysAgo(31);
    one.events.clear();
    two.events.clear();
    one.enter();
    EXPECT_EQ(one.partner().round(), nullptr);
    ASSERT_TRUE(wait([&] { return two.count<Stopped>() == 1; }, 15s)) << "the other is told when they meet";
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

TEST_F(Keeping, LockingIsSilenceAndTakesTheKeys)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    EXPECT_TRUE(one.household.opensWith(kPassphrase));
    EXPECT_FALSE(one.household.opensWith(kPassphrase + "?"));
    one.household.lock();
    EXPECT_EQ(one.household.client(), nullptr);
    EXPECT_EQ(one.household.dataKey(), nullptr);
    EXPECT_EQ(one.household.open("not this one, either"), VaultError::WrongPassphrase);
    EXPECT_EQ(one.household.state(), Household::State::Closed);
    ASSERT_TRUE(wait([&] { return two.count<Paused>() == 1; }, 8s));
}

TEST_F(Keeping, LettingGoOfAllLeavesNothingAndANewLaptop)
{
    Home one(beacons), two(beacons);
    pair(one, two);
    EXPECT_EQ(one.household.letGoOfAll(), std::nullopt);
    EXPECT_FALSE(one.household.hasVault());
    for (const QString& file : one.files())
        EXPECT_TRUE(file.endsWith("/lock")) << file.toStdString();
    one.events.clear();
    one.enter();
    EXPECT_EQ(one.client().partner(), nullptr);
}

} // namespace
} // namespace mandorla::test
