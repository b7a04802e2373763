#include "tests/support/home.h"
#include "tests/support/rounds.h"

#include <QFile>

#include <gtest/gtest.h>

#include <algorithm>

// Laptops whose clocks are wrong, or jump, and pages that cannot be read: what that costs, and whom.
namespace mandorla::test {
namespace {

class Clock : public testing::Test
{
protected:
    void SetUp() override { pair(one, two); }
    void TearDown() override { theClock.day = kFirst; }

    static void onDay(int day) { theClock.day = kFirst + std::chrono::days(day); }

    // Opened on that day, alone, and closed again.
    static void openOn(int day, Home& home)
    {
        onDay(day);
        home.enter();
        home.household.lock();
    }

    SheetId keepAPage(const QString& text)
    {
        SheetId page{};
        (void)one.partner().suggest(sampleRound());
        EXPECT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }));
        EXPECT_TRUE(two.partner().agree());
        EXPECT_TRUE(wait([&] { return one.partner().round() && two.partner().round(); }));
        page = *one.partner().ourSheet();
        EXPECT_TRUE(one.partner().addEntry(page, text));
        EXPECT_TRUE(wait([&] { return !two.partner().sheet(page)->entries.empty(); }));
        const std::size_t before = two.count<SheetKept>();
        for (Home* home : {&one, &two})
            EXPECT_TRUE(home->partner().retainSheet(page, true));
        EXPECT_TRUE(
            wait([&] { return two.count<SheetKept>() == before + 1 && one.partner().sheet(page)->kept; }));
        EXPECT_TRUE(one.partner().stop());
        EXPECT_TRUE(wait([&] { return !one.partner().round() && !two.partner().round(); }));
        return page;
    }

    void close()
    {
        one.household.lock();
        two.household.lock();
    }
    void meet()
    {
        for (Home* home : {&one, &two})
            if (home->household.state() == Household::State::Closed)
                home->enter();
        ASSERT_TRUE(one.client().partner() && two.client().partner());
        ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, 15s));
        QTest::qWait(500); // for what they say to each other of pages
    }
    static bool has(Home& home, const SheetId& page)
    {
        if (home.household.state() == Household::State::Closed) {
            home.enter();
            const bool there = home.partner().sheet(page).has_value();
            home.household.lock();
            return there;
        }
        return home.partner().sheet(page).has_value();
    }

    static constexpr std::chrono::sys_days kFirst = LaptopClock::kToday;
    quint16 beacons = freePort();
    Home one{beacons}, two{beacons};
};

TEST_F(Clock, G17_OneWrongClockErasesNothingOnEither)
{
    const SheetId page = keepAPage("a walk");
    close();
    for (const int day : {200, 200, 40'000}) {
        openOn(day, one);
        EXPECT_TRUE(has(one, page)) << day;
        onDay(1);
        ASSERT_NO_FATAL_FAILURE(meet());
        EXPECT_TRUE(has(one, page) && has(two, page)) << day;
        EXPECT_EQ(one.partner().sheet(page)->fades, kFirst + std::chrono::days(90));
        close();
    }
    // begun anew each time, for want of a battery
    theClock.day = std::chrono::sys_days();
    one.enter();
    EXPECT_TRUE(has(one, page));
    onDay(2);
    two.enter();
    ASSERT_NO_FATAL_FAILURE(meet());
    EXPECT_TRUE(has(one, page) && has(two, page));
    EXPECT_FALSE(one.partner().clockInDoubt());
}

TEST_F(Clock, G15_WhatFadedByOneClockFadesOnTheOtherByItsOwn)
{
    const SheetId page = keepAPage("a walk");
    close();
    openOn(200, one);
    onDay(201);
    EXPECT_FALSE(has(one, page)) << "seen on two days";
    onDay(1);
    ASSERT_NO_FATAL_FAILURE(meet());
    EXPECT_FALSE(has(one, page));
    ASSERT_TRUE(has(two, page));
    EXPECT_EQ(two.count<SheetLetGo>(), 0u);
    const EntryId entry = two.partner().sheet(page)->entries.at(0).id;
    EXPECT_TRUE(two.partner().editEntry(page, entry, "a long walk"));
    QTest::qWait(300);
    EXPECT_TRUE(one.partner().connected() && two.partner().connected());
    EXPECT_EQ(one.count<Failed>() + two.count<Failed>(), 0u);
    close();
    for (int day = 5; day < 90; day += 5)
        openOn(day, two);
    onDay(89);
    EXPECT_TRUE(has(two, page));
    onDay(90);
    EXPECT_FALSE(has(two, page)) << "and its own days are over";
}

// Who opens Mandorla once in four months: asked the first time, and it goes the next.
TEST_F(Clock, G17_APageWhoseDaysAreOverIsAskedAboutAndGoesAnotherDay)
{
    const SheetId page = keepAPage("a walk");
    close();
    onDay(120);
    two.enter();
    ASSERT_NO_FATAL_FAILURE(meet());
    for (Home* home : {&one, &two}) {
        ASSERT_TRUE(has(*home, page));
        EXPECT_TRUE(home->partner().sheet(page)->over);
        const auto doubt = home->partner().clockInDoubt();
        ASSERT_TRUE(doubt);
        EXPECT_EQ(doubt->day, theClock.day);
        EXPECT_FALSE(doubt->wrong);
    }
    one.partner().answerClock(false);
    two.partner().answerClock(true);
    EXPECT_TRUE(one.partner().clockInDoubt()->wrong);
    EXPECT_FALSE(one.partner().sheet(page)->over) << "not by that clock";
    EXPECT_FALSE(two.partner().clockInDoubt());
    EXPECT_TRUE(two.partner().sheet(page)->over);
    close();
    EXPECT_TRUE(has(two, page)) << "not on that day";
    onDay(240);
    EXPECT_TRUE(has(one, page));
    EXPECT_FALSE(has(two, page));
}

TEST_F(Clock, G17_APageThatIsKeptOnAfterALeapLastsItsDays)
{
    const SheetId page = keepAPage("a walk");
    close();
    onDay(120);
    two.enter();
    ASSERT_NO_FATAL_FAILURE(meet());
    for (Home* home : {&one, &two})
        EXPECT_TRUE(home->partner().retainSheet(page, true));
    const auto fades = theClock.day + std::chrono::days(90);
    ASSERT_TRUE(wait([&] {
        return one.partner().sheet(page)->fades == fades && two.partner().sheet(page)->fades == fades;
    }));
    EXPECT_FALSE(one.partner().clockInDoubt()) << "it makes no difference now";
    close();
    onDay(121);
    EXPECT_TRUE(has(one, page) && has(two, page));
    one.enter();
    EXPECT_EQ(one.partner().sheet(page)->fades, fades);
}

TEST_F(Clock, J4_ARoundThatHasRestedByAWrongClockGoesOn)
{
    ASSERT_TRUE(one.partner().suggest(sampleRound()));
    ASSERT_TRUE(wait([&] { return two.partner().suggestion() != nullptr; }));
    ASSERT_TRUE(two.partner().agree());
    ASSERT_TRUE(wait([&] { return one.partner().round() && two.partner().round(); }));
    std::vector<protocol::Answer> alone(sampleRound().cards.size());
    alone[1].words = "for nobody else";
    one.partner().answerAlone(sampleRound(), alone);
    close();
    onDay(200);
    one.enter();
    EXPECT_NE(one.partner().round(), nullptr);
    EXPECT_EQ(one.partner().answersAlone(sampleRound()).value(), alone);
    EXPECT_TRUE(one.partner().answer(0, {protocol::Wish::Love, "by the water", false})); // dated by it
    one.partner().answerAlone(sampleRound(), alone);
    one.household.lock();
    onDay(1);
    one.enter();
    EXPECT_NE(one.partner().round(), nullptr);
    one.household.lock();
    for (int day = 7; day < 30; day += 7)
        openOn(day, one);
    onDay(30);
    one.enter();
    EXPECT_NE(one.partner().round(), nullptr) << "thirty days from the day after";
    one.household.lock();
    onDay(31);
    one.enter();
    EXPECT_EQ(one.partner().round(), nullptr);
    EXPECT_TRUE(one.partner().answersAlone(sampleRound())->empty());
}

// --- pages that cannot be read ---

TEST_F(Clock, J3_ADamagedPageCostsThatPageAndNothingElse)
{
    const SheetId walk = keepAPage("a walk");
    const SheetId tea = keepAPage("tea");
    close();
    const auto nameOf = [](Vault& vault, const SheetId& page) {
        const std::string end =
            QByteArray(reinterpret_cast<const char*>(page.data()), 16).toHex().toStdString();
        for (const std::string& name : vault.namesThatBeginWith("page/"))
            if (name.ends_with(end))
                return name;
        return std::string();
    };
    const Bytes bad{1, 2, 3};
    inVault(one.vault(), [&](Vault& vault) {
        ASSERT_NE(nameOf(vault, walk), "");
        ASSERT_TRUE(vault.write({{nameOf(vault, walk), ByteView(bad)}}));
    });
    two.enter();
    ASSERT_NO_FATAL_FAILURE(meet());
    EXPECT_EQ(one.partner().name(), "Rowan");
    EXPECT_EQ(one.partner().damagedSheets(), 1u);
    EXPECT_FALSE(has(one, walk));
    EXPECT_TRUE(has(one, tea));
    EXPECT_TRUE(has(two, walk) && has(two, tea)) << "the other's copy stays";
    EXPECT_TRUE(one.holds(bad)) << "nothing of it is deleted";
    EXPECT_EQ(one.count<Failed>() + two.count<Failed>(), 0u);
    EXPECT_TRUE(two.partner().letGoOfSheet(walk)); // until one of the two lets go of it
    ASSERT_TRUE(wait([&] { return one.partner().damagedSheets() == 0; }));
    close();
    inVault(one.vault(), [&](Vault& vault) { EXPECT_EQ(nameOf(vault, walk), ""); });

    // and where the disk has lost it
    QStringList files = one.files();
    std::size_t lost = 0;
    for (const QString& path : std::as_const(files)) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        file.close();
        if (before.size() < 64 * 1024)
            continue;
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(before.size() / 2));
        file.write("lost");
        file.close();
        if (one.household.open(kPassphrase) && one.client().start() && one.client().partner() &&
            one.partner().damagedSheets() > 0) {
            ++lost;
            EXPECT_EQ(one.partner().name(), "Rowan");
        }
        one.household.lock();
        ASSERT_TRUE(file.open(QIODevice::ReadWrite | QIODevice::Truncate));
        file.write(before);
        file.close();
    }
    EXPECT_EQ(lost, 1u);
}

} // namespace
} // namespace mandorla::test
