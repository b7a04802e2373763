#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "sync/limits.h"
#include "sync/own_pages.h"
#include "sync/private_drafts.h"
#include "tests/support/simulated_clock.h"
#include "tests/sync/storage/disk.h"
#include "tests/sync/storage/fixture.h"

#include <gtest/gtest.h>

#include <array>

// What one person writes alone: drafts beside the evening with somebody, and what is kept without anybody.
namespace mandorla::test {
namespace {

using protocol::Answer;
using std::chrono::days;

constexpr const char* kFile = R"({"id":"own","title":{"en":"Own"},"rounds":[
  {"id":"asking","title":{"en":"Asking"},"cards":[
    {"id":"first","kind":"PRIVATE","prompt":{"en":"One."}}, {"id":"second","kind":"PRIVATE","prompt":{"en":"Two."}}]},
  {"id":"resting","title":{"en":"Resting"},"cards":[{"id":"first","kind":"PRIVATE","prompt":{"en":"Three."}}]}]})";

const protocol::Round& round(std::size_t place)
{
    static const auto kRead = protocol::readExercise(kFile).value().rounds;
    return kRead.at(place);
}

std::vector<Answer> words(const std::string& first, const std::string& second)
{
    std::vector<Answer> out(2);
    out[0].words = first;
    out[1].words = second;
    return out;
}

std::string wordsIn(const VaultResult<std::vector<Answer>>& answers)
{
    if (!answers)
        return '[' + nameOf(answers) + ']';
    std::string out;
    for (const Answer& answer : *answers)
        out += answer.words + '|';
    return out;
}

class WrittenAlone : public VaultTest
{
protected:
    const CompanionId kNoor = std::string(16, '1');
    const CompanionId kRowan = std::string(16, '2');
    SimulatedClock clock;
    std::unique_ptr<Vault> vault = created();
    std::unique_ptr<Records> records = std::make_unique<Records>(*vault);

    void reopen()
    {
        records.reset();
        vault.reset();
        vault = open().value();
        records = std::make_unique<Records>(*vault);
    }
    // What the vault has under this name comes back with a bit flipped, in its own form.
    void flip(const std::string& name, std::size_t byte)
    {
        auto object = vault->read(name).value();
        object.at(byte) ^= 0x40;
        ASSERT_EQ(nameOf(vault->write({{name, ByteView(object)}})), "ok");
    }
};

using AloneTest = WrittenAlone;

TEST_F(AloneTest, WhatWasNeverKeptIsNoAnswerAndNoError)
{
    const PrivateDrafts alone(*records, kNoor);
    EXPECT_EQ(wordsIn(alone.answers(round(0))), "");
    EXPECT_FALSE(alone.waits());
}

TEST_F(AloneTest, ItWaitsUntilItIsSavedAndIsReadBackMeanwhile)
{
    PrivateDrafts alone(*records, kNoor);
    alone.write(round(0), words("a", "b"));
    EXPECT_TRUE(alone.waits());
    EXPECT_TRUE(alone.waitsFor(round(0)));
    EXPECT_FALSE(alone.waitsFor(round(1)));
    EXPECT_EQ(wordsIn(alone.answers(round(0))), "a|b|");
    EXPECT_TRUE(records->roundsAlone(kNoor).empty()) << "nothing is on disk yet";
    ASSERT_TRUE(alone.save(clock.today()).has_value());
    EXPECT_FALSE(alone.waits());
    ASSERT_TRUE(alone.save(clock.today()).has_value()) << "nothing waits, and that is well";
    reopen();
    EXPECT_EQ(wordsIn(PrivateDrafts(*records, kNoor).answers(round(0))), "a|b|");
    EXPECT_EQ(wordsIn(PrivateDrafts(*records, kNoor).answers(round(1))), "") << "each round by itself";
    EXPECT_EQ(wordsIn(PrivateDrafts(*records, kRowan).answers(round(0))), "") << "and each person";
}

TEST_F(AloneTest, EndedItIsNoAnswerAtOnceAndGoneWithTheNextSave)
{
    PrivateDrafts alone(*records, kNoor);
    alone.write(round(0), words("a", "b"));
    ASSERT_TRUE(alone.save(clock.today()).has_value());
    alone.end(round(0));
    EXPECT_EQ(wordsIn(alone.answers(round(0))), "");
    EXPECT_EQ(records->roundsAlone(kNoor).size(), 1U);
    ASSERT_TRUE(alone.save(clock.today()).has_value());
    EXPECT_TRUE(records->roundsAlone(kNoor).empty());
}

TEST_F(AloneTest, WhatIsDroppedIsNotKeptAfterAll)
{
    PrivateDrafts alone(*records, kNoor);
    alone.write(round(0), words("a", "b"));
    alone.drop();
    ASSERT_TRUE(alone.save(clock.today()).has_value());
    EXPECT_TRUE(records->roundsAlone(kNoor).empty());
}

TEST_F(AloneTest, AFullDiskLosesNothing)
{
    PrivateDrafts alone(*records, kNoor);
    alone.write(round(0), words("a", "b"));
    {
        Disk disk;
        disk.room = 0;
        const DiskInUse full(disk);
        const auto saved = alone.save(clock.today());
        ASSERT_FALSE(saved.has_value());
        EXPECT_EQ(saved.error(), VaultError::DiskFull);
        EXPECT_TRUE(alone.waits());
        EXPECT_EQ(wordsIn(alone.answers(round(0))), "a|b|");
    }
    ASSERT_TRUE(alone.save(clock.today()).has_value());
    reopen();
    EXPECT_EQ(wordsIn(PrivateDrafts(*records, kNoor).answers(round(0))), "a|b|");
}

TEST_F(AloneTest, WhatCannotBeReadIsDamagedAndNotNothing)
{
    PrivateDrafts alone(*records, kNoor);
    alone.write(round(0), words("a", "b"));
    ASSERT_TRUE(alone.save(clock.today()).has_value());
    const std::string name = "alone/" + kNoor + '/' + records->roundsAlone(kNoor).at(0);
    ASSERT_NO_FATAL_FAILURE(flip(name, 8)); // the first tag of the drafts
    EXPECT_EQ(wordsIn(alone.answers(round(0))), "[object_damaged]");
}

TEST_F(AloneTest, AfterThirtyDaysItGoesAndADayThatIsAheadIsDatedAnew)
{
    for (const int ago : {30, 29, -3}) {
        PrivateDrafts alone(*records, kNoor);
        alone.write(round(0), words("a", "b"));
        ASSERT_TRUE(alone.save(clock.today() - days(ago)).has_value());
        PrivateDrafts::letGoOfOld(*records, kNoor, Calendar(clock.today()));
        EXPECT_EQ(records->roundsAlone(kNoor).size(), ago == 30 ? 0U : 1U) << ago;
    }
    EXPECT_EQ(records->alone(kNoor, records->roundsAlone(kNoor).at(0))->day, clock.today());
}

// --- kept, without anybody ---

class OwnPagesTest : public WrittenAlone
{
protected:
    crypto::SystemRandom random;
    int changes = 0;
    std::unique_ptr<OwnPages> pages = make();

    std::unique_ptr<OwnPages> make()
    {
        return std::make_unique<OwnPages>(*records, clock, random, [this] { ++changes; });
    }
    void begunAnew()
    {
        pages.reset();
        reopen();
        pages = make();
    }
    std::string wordsOf(const std::string& id)
    {
        const auto page = pages->page(id);
        return page ? wordsIn(page->answers) : '[' + nameOf(page) + ']';
    }
};

TEST_F(OwnPagesTest, IsOnDiskAMomentAfterItWasWrittenWithItsRoundAndItsDay)
{
    const std::string id = pages->newId();
    EXPECT_TRUE(pages->ids().empty()) << "to begin writes nothing";
    pages->write(id, round(0), words("a", ""));
    pages->write(id, round(0), words("a", "b"));
    EXPECT_EQ(pages->ids(), std::vector{id});
    EXPECT_TRUE(records->own().empty());
    clock.advance(limits::kTyping);
    EXPECT_EQ(records->own(), std::vector{id});
    clock.day += days(40);
    pages->write(id, round(0), words("a", "c"));
    ASSERT_TRUE(pages->save());
    begunAnew();
    const auto page = pages->page(id);
    ASSERT_TRUE(page.has_value());
    EXPECT_EQ(page->round.bytes(), round(0).bytes());
    EXPECT_EQ(wordsIn(page->answers), "a|c|");
    EXPECT_EQ(page->day, clock.day - days(40)) << "when it was begun";
    EXPECT_EQ(changes, 0);
}

TEST_F(OwnPagesTest, TheSameRoundTwiceIsTwoPages)
{
    const std::string one = pages->newId();
    const std::string other = pages->newId();
    pages->write(one, round(0), words("a", "b"));
    pages->write(other, round(0), words("c", "d"));
    ASSERT_TRUE(pages->save());
    EXPECT_EQ(pages->ids().size(), 2U);
    ASSERT_EQ(nameOf(pages->letGo(one)), "ok");
    EXPECT_EQ(pages->ids(), std::vector{other});
    EXPECT_EQ(wordsOf(one), "[not_there]");
    EXPECT_EQ(wordsOf(other), "c|d|");
}

TEST_F(OwnPagesTest, StaysWhenEverybodyIsForgottenAndWhenAYearHasGone)
{
    const std::string id = pages->newId();
    pages->write(id, round(0), words("a", "b"));
    ASSERT_TRUE(pages->save());
    ASSERT_EQ(nameOf(records->forget(kNoor)), "ok");
    clock.day += days(400);
    begunAnew();
    PrivateDrafts::letGoOfOld(*records, kNoor, records->calendar(clock.today()));
    EXPECT_EQ(wordsOf(id), "a|b|");
    EXPECT_TRUE(records->roundsAlone(kNoor).empty()) << "it is nobody's";
    EXPECT_TRUE(records->companions().empty());
}

TEST_F(OwnPagesTest, AFullDiskIsSaidAndTriedAgain)
{
    const std::string id = pages->newId();
    pages->write(id, round(0), words("a", "b"));
    {
        Disk disk;
        disk.room = 0;
        const DiskInUse full(disk);
        clock.advance(limits::kTyping);
        EXPECT_EQ(pages->error(), VaultError::DiskFull);
        EXPECT_EQ(changes, 1);
        EXPECT_EQ(wordsOf(id), "a|b|");
        pages->write(id, round(0), words("a", "c"));
        clock.advance(limits::kAgain);
        EXPECT_EQ(changes, 1) << "it is said once";
    }
    clock.advance(limits::kAgain);
    EXPECT_EQ(pages->error(), std::nullopt);
    EXPECT_EQ(changes, 2);
    begunAnew();
    EXPECT_EQ(wordsOf(id), "a|c|");
}

TEST_F(OwnPagesTest, LetGoBeforeItWasWrittenItNeverIs)
{
    const std::string id = pages->newId();
    pages->write(id, round(0), words("a", "b"));
    ASSERT_EQ(nameOf(pages->letGo(id)), "ok");
    clock.advance(limits::kAgain);
    EXPECT_TRUE(records->own().empty());
}

TEST_F(OwnPagesTest, WhatCannotBeErasedIsStillThere)
{
    const std::string id = pages->newId();
    pages->write(id, round(0), words("a", "b"));
    ASSERT_TRUE(pages->save());
    {
        Disk disk;
        disk.room = 0;
        const DiskInUse full(disk);
        EXPECT_EQ(nameOf(pages->letGo(id)), "disk_full");
    }
    begunAnew();
    EXPECT_EQ(wordsOf(id), "a|b|");
}

// Every byte that says something, damaged: it is named as damaged, or reads as some page of the same kind.
TEST_F(OwnPagesTest, WhatIsDamagedIsSaidCanBeLetGoAndKeepsNobodyOut)
{
    const std::string id = pages->newId();
    pages->write(id, round(1), std::vector<Answer>(1));
    ASSERT_TRUE(pages->save());
    const std::string name = "own/" + id;
    const auto whole = vault->read(name).value();
    const std::size_t said = 8 + round(1).bytes().size() + 8 + 16; // the round, and where the drafts begin
    std::size_t damaged = 0;
    for (std::size_t byte = 0; byte < said; ++byte) {
        auto bytes = whole;
        bytes[byte] ^= 0x80;
        ASSERT_EQ(nameOf(vault->write({{name, ByteView(bytes)}})), "ok");
        const auto page = pages->page(id);
        EXPECT_TRUE(page || page.error() == VaultError::ObjectDamaged) << byte;
        damaged += page ? 0U : 1U;
    }
    EXPECT_GT(damaged, said / 2);
    for (const std::size_t size : {std::size_t(0), std::size_t(7), whole.size() - 1}) {
        ASSERT_EQ(nameOf(vault->write({{name, ByteView(whole).first(size)}})), "ok");
        EXPECT_EQ(wordsOf(id), "[object_damaged]") << size;
    }
    begunAnew();
    EXPECT_EQ(pages->ids(), std::vector{id});
    ASSERT_EQ(nameOf(pages->letGo(id)), "ok");
    EXPECT_TRUE(pages->ids().empty());
}

// Nothing of how much was written shows in the size of its file.
TEST_F(OwnPagesTest, HowMuchWasWrittenDoesNotShow)
{
    std::array<std::size_t, 2> sizes{};
    for (const std::size_t place : {0U, 1U}) {
        const std::string id = pages->newId();
        pages->write(id, round(0), words(place == 0 ? "" : std::string(limits::kWordsBytes, 'x'), ""));
        ASSERT_TRUE(pages->save());
        sizes[place] = vault->read("own/" + id)->size();
    }
    EXPECT_EQ(sizes[0], sizes[1]);
}

} // namespace
} // namespace mandorla::test
