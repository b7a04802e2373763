#include "sync/conversation/journal.h"
#include "sync/evening_store.h"
#include "sync/network/identity.h"
#include "tests/support/home.h"
#include "tests/support/kept_as_a_whole.h"
#include "tests/support/rounds.h"

#include <gmock/gmock.h>

#include <map>

// Several people on one laptop: one evening at a time, and nobody but the one who was picked is told of it.
namespace mandorla::test {
namespace {

using ::testing::ElementsAre;
using ::testing::StartsWith;

class Companions : public testing::Test
{
protected:
    static std::vector<std::string> namesOf(const Home& home)
    {
        std::vector<std::string> out;
        for (const Client::Companion& one : home.household.client()->companions())
            out.push_back(one.name.toStdString());
        return out;
    }

    static CompanionId idOf(const Home& home, const QString& name)
    {
        for (const Client::Companion& one : home.household.client()->companions())
            if (one.name == name)
                return one.id;
        ADD_FAILURE() << name.toStdString() << " is not kept";
        return {};
    }

    quint16 beacons = freePort();
};

// Both go silent. On one machine all have the same address, and one who looks for Noor would evict one who
// pairs.
void leaveEachOther(Home& one, Home& two)
{
    one.partner().leave();
    two.partner().leave();
}

TEST_F(Companions, AThirdLaptopPairedWithOneOfTheTwoIsToldApart)
{
    Home noor(beacons), rowan(beacons), kit(beacons);
    pair(noor, rowan, "Noor", "Rowan");
    leaveEachOther(noor, rowan);
    pair(noor, kit, "Noor", "Kit");
    EXPECT_THAT(namesOf(noor), ElementsAre("Kit", "Rowan"));
    EXPECT_THAT(namesOf(kit), ElementsAre("Noor"));
    ASSERT_TRUE(noor.partner().suggest(sampleRound()));
    ASSERT_TRUE(wait([&] { return kit.partner().suggestion() != nullptr; }));
    EXPECT_EQ(rowan.partner().suggestion(), nullptr);

    // Another day: both of the others look for Noor, who has picked nobody yet.
    noor.leaveAndComeBack();
    rowan.leaveAndComeBack();
    EXPECT_EQ(noor.client().partner(), nullptr);
    QTest::qWait(1500);
    EXPECT_EQ(noor.client().port(), 0) << "nobody is awaited";

    ASSERT_TRUE(noor.client().goOnWith(idOf(noor, "Rowan")));
    ASSERT_TRUE(wait([&] { return noor.partner().connected() && rowan.partner().connected(); }, 8s));
    EXPECT_EQ(noor.partner().name(), "Rowan");
    ASSERT_TRUE(wait([&] { return !kit.partner().connected(); }, 8s));
    EXPECT_EQ(kit.count<Failed>(), 0u);

    // And now with the other one, in the middle of an evening.
    noor.events.clear();
    kit.events.clear();
    ASSERT_TRUE(noor.client().goOnWith(idOf(noor, "Kit")));
    EXPECT_EQ(noor.partner().name(), "Kit");
    ASSERT_TRUE(wait([&] { return noor.count<Met>() == 1 && kit.count<Met>() == 1; }, 8s));
    EXPECT_FALSE(kit.partner().round());
    ASSERT_TRUE(wait([&] { return !rowan.partner().connected(); }, 8s));
    EXPECT_EQ(rowan.count<Failed>(), 0u);
}

TEST_F(Companions, EachHasAnEveningOfItsOwn)
{
    Home noor(beacons), rowan(beacons), kit(beacons);
    const auto begin = [&](Home& other) {
        ASSERT_TRUE(noor.partner().suggest(sampleRound()));
        ASSERT_TRUE(wait([&] { return other.partner().suggestion() != nullptr; }));
        ASSERT_TRUE(other.partner().agree());
        ASSERT_TRUE(wait([&] { return noor.partner().round() && other.partner().round(); }));
    };
    pair(noor, rowan, "Noor", "Rowan");
    begin(rowan);
    ASSERT_TRUE(noor.partner().answer(0, answersOfOne()[0]));
    pair(noor, kit, "Noor", "Kit");
    EXPECT_EQ(noor.partner().round(), nullptr);
    begin(kit);
    ASSERT_TRUE(noor.partner().answer(0, answersOfTwo()[0]));
    ASSERT_NE(answersOfOne()[0], answersOfTwo()[0]);

    noor.leaveAndComeBack();
    ASSERT_TRUE(noor.client().goOnWith(idOf(noor, "Rowan")));
    ASSERT_NE(noor.partner().round(), nullptr);
    EXPECT_EQ(noor.partner().answerTo(0), answersOfOne()[0]);
    ASSERT_TRUE(noor.client().goOnWith(idOf(noor, "Kit")));
    ASSERT_NE(noor.partner().round(), nullptr);
    EXPECT_EQ(noor.partner().answerTo(0), answersOfTwo()[0]);
}

TEST_F(Companions, ForgettingIsLocalAndSilentAndErasesWhatWasKept)
{
    Home noor(beacons), rowan(beacons), kit(beacons);
    pair(noor, rowan, "Noor", "Rowan");
    leaveEachOther(noor, rowan);
    pair(noor, kit, "Noor", "Kit");
    const CompanionId id = idOf(noor, "Kit");
    ASSERT_TRUE(noor.partner().suggest(sampleRound()));
    ASSERT_TRUE(wait([&] { return kit.partner().suggestion() != nullptr; }));
    ASSERT_TRUE(kit.partner().agree());
    ASSERT_TRUE(wait([&] { return noor.partner().round() != nullptr; }));
    ASSERT_TRUE(noor.partner().addEntry(*noor.partner().ourSheet(), QStringLiteral("a walk")));
    ASSERT_TRUE(wait([&] { return !kit.partner().sheet(*kit.partner().ourSheet())->entries.empty(); }));
    kit.events.clear();
    ASSERT_TRUE(noor.client().forget(id));
    EXPECT_EQ(noor.client().partner(), nullptr);
    EXPECT_THAT(namesOf(noor), ElementsAre("Rowan"));
    ASSERT_TRUE(wait([&] { return kit.count<Paused>() == 1; }, 8s)) << "as when a network is lost";
    EXPECT_EQ(kit.count<Failed>(), 0u);
    EXPECT_EQ(kit.count<Stopped>(), 0u);
    EXPECT_TRUE(kit.partner().kept()) << "the other laptop is not told";
    EXPECT_EQ(noor.client().goOnWith(id).error(), VaultError::NotThere);

    noor.household.lock();
    inVault(noor.vault(), [&](Vault& vault) {
        EXPECT_EQ(vault.namesThatBeginWith("companion").size(), 1u);
        EXPECT_FALSE(vault.has("companion/" + id));
        EXPECT_TRUE(vault.namesThatBeginWith("evening/" + id).empty());
        EXPECT_TRUE(vault.namesThatBeginWith("page/" + id).empty());
    });
    noor.enter();
    EXPECT_EQ(noor.partner().name(), "Rowan") << "who is the only one left is gone on with";
}

TEST_F(Companions, AFifthHasToWaitUntilOneIsForgotten)
{
    Home noor(beacons);
    std::vector<std::unique_ptr<Home>> others;
    for (const char* name : {"Kit", "Ada", "Rowan", "Bo"}) {
        others.push_back(std::make_unique<Home>(beacons));
        pair(noor, *others.back(), "Noor", name);
        leaveEachOther(noor, *others.back());
    }
    EXPECT_THAT(namesOf(noor), ElementsAre("Ada", "Bo", "Kit", "Rowan"));
    std::vector<ConnectFailure> said;
    QObject::connect(&noor.client(), &Client::connectFailed,
                     [&](ConnectFailure why) { said.push_back(why); });
    noor.client().showDigits();
    noor.client().typeDigits();
    EXPECT_THAT(said, ElementsAre(ConnectFailure::FullHouse, ConnectFailure::FullHouse));
    EXPECT_EQ(noor.client().pairingPhase(), Client::PairingPhase::Closed);
    EXPECT_EQ(noor.client().port(), 0);

    ASSERT_TRUE(noor.client().forget(idOf(noor, "Kit")));
    Home fifth(beacons);
    pair(noor, fifth, "Noor", "Fay");
    EXPECT_THAT(namesOf(noor), ElementsAre("Ada", "Bo", "Fay", "Rowan"));
}

TEST_F(Companions, PairingTheSameTwoAgainIsStillOnePairing)
{
    Home noor(beacons), rowan(beacons);
    pair(noor, rowan);
    const CompanionId id = noor.partner().id();
    pair(noor, rowan, "Noor", "Ro");
    EXPECT_EQ(noor.partner().id(), id);
    EXPECT_THAT(namesOf(noor), ElementsAre("Ro"));
}

TEST_F(Companions, WhatTheFirstVersionKeptIsGoneOnWith)
{
    Home noor(beacons), rowan(beacons);
    pair(noor, rowan);
    ASSERT_TRUE(noor.partner().suggest(sampleRound()));
    ASSERT_TRUE(wait([&] { return rowan.partner().suggestion() != nullptr; }));
    ASSERT_TRUE(rowan.partner().agree());
    ASSERT_TRUE(wait([&] { return noor.partner().round() && rowan.partner().round(); }));
    const CompanionId id = noor.partner().id();
    noor.household.lock();
    const auto nameAsOnce = [&](bool damaged) {
        inVault(noor.vault(), [&](Vault& vault) {
            const auto companion = vault.read("companion/" + id);
            const Records records(vault);
            const auto evening = records.evening(id);
            ASSERT_TRUE(companion.has_value() && evening.has_value());
            crypto::SystemRandom random;
            const auto session =
                Session::restore(setupOf(records.companion(id)->pairing,
                                         fingerprintOf(records.self()->identity.certificate), {}, true),
                                 random, evening->journal);
            ASSERT_TRUE(session.has_value());
            const std::vector<protocol::Answer> answers(sampleRound().cards.size());
            ASSERT_NO_FATAL_FAILURE(
                keepAsAWhole(vault, "evening", session->journal(), serialise(answers), evening->day));
            VaultChanges changes{{"companion", ByteView(*companion).first(companion->size() - damaged)},
                                 {"companion/" + id, std::nullopt}};
            for (const std::string& name : vault.namesThatBeginWith("evening/"))
                changes.emplace(name, std::nullopt);
            ASSERT_TRUE(vault.write(changes));
        });
    };
    nameAsOnce(false);
    noor.enter();
    EXPECT_EQ(noor.partner().name(), "Rowan");
    EXPECT_NE(noor.partner().round(), nullptr);
    ASSERT_TRUE(wait([&] { return noor.partner().connected() && rowan.partner().connected(); }, 8s));
    noor.household.lock();
    inVault(noor.vault(), [&](Vault& vault) {
        EXPECT_THAT(vault.namesThatBeginWith(""), ElementsAre("calendar", "companion/" + id, "evening/" + id,
                                                              StartsWith("page/" + id), "self"));
    });

    // Damaged: it keeps nobody out, says so, and can be forgotten.
    nameAsOnce(true);
    ASSERT_TRUE(noor.household.open(kPassphrase));
    EXPECT_EQ(noor.client().start().error(), VaultError::ObjectDamaged);
    ASSERT_EQ(noor.client().companions().size(), 1u);
    EXPECT_FALSE(noor.client().companions()[0].readable);
    ASSERT_TRUE(noor.client().forget(noor.client().companions()[0].id));
    EXPECT_EQ(noor.client().companions().size(), 0u);
    noor.household.lock();
    inVault(noor.vault(),
            [&](Vault& vault) { EXPECT_THAT(vault.namesThatBeginWith(""), ElementsAre("self")); });
}

} // namespace
} // namespace mandorla::test
