#include "sync/conversation/journal.h"
#include "sync/limits.h"
#include "tests/support/kept_as_a_whole.h"
#include "tests/support/kept_evening.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// What of an evening is written when: what is new, with one index, and nothing else; all of that or nothing.
namespace mandorla::test {
namespace {

using namespace sync;

constexpr std::size_t kBlock = limits::kVaultBlockBytes;

// A round is agreed on. much: beside it there is whatever else may be kept of these two.
void agreed(KeptEvening& evening, bool much)
{
    TwoSessions& two = evening.two;
    if (much) {
        for (int i = 0; i < 12; ++i) {
            two.agreeOn(wishes(2));
            ASSERT_TRUE(two.submit(0, StopHere{}));
            two.settle();
        }
        for (std::size_t i = 0; i < limits::kSuggestions; ++i)
            ASSERT_TRUE(two.submit(0, Suggest{longRound()}));
        two.settle();
    }
    evening.agreeOn(longRound());
    ASSERT_NE(two.one().round(), nullptr);
    ASSERT_TRUE(evening.save());
    EXPECT_EQ(evening.saving(), 0u) << "there is nothing new";
}

TEST(Written, ALetterAndAMessageAreTheSameBytesWhateverElseIsKept)
{
    for (const bool much : {false, true}) {
        SCOPED_TRACE(much);
        KeptEvening evening;
        TwoSessions& two = evening.two;
        ASSERT_NO_FATAL_FAILURE(agreed(evening, much));
        for (protocol::Answer& answer : evening.answers)
            answer = {protocol::Wish::Love, std::string(much ? limits::kWordsBytes - 1 : 0, 'w'), false};
        ASSERT_TRUE(evening.save());
        evening.answers[0].words += "a";
        EXPECT_EQ(evening.saving(), 2 * kBlock) << "a letter: the drafts, and the index";
        ASSERT_TRUE(two.submit(0, Seal{evening.answers}));
        EXPECT_EQ(evening.saving(), 2 * kBlock) << "an own message";
        two.seal(1, std::vector<protocol::Answer>(limits::kCards, {protocol::Wish::Love, "", false}));
        ASSERT_EQ(two.one().phase(), Session::Phase::Turning);
        EXPECT_LE(evening.saving(), 8 * kBlock) << "once: what the cards are turned by";
        ASSERT_TRUE(two.submit(0, HandOn{}) && two.submit(1, HandOn{}));
        two.settle();
        EXPECT_EQ(evening.saving(), 2 * kBlock) << "the messages of a card";
        EXPECT_EQ(evening.saving(), 0u);
    }
}

// Every part of what is kept goes in this one moment, or comes.
TEST(Written, WhicheverCallFailsAllOfItIsThereOrNothingAndTheNextTimeAllOfIt)
{
    std::size_t failed = 0;
    for (std::size_t call = 0;; ++call) {
        SCOPED_TRACE(call);
        KeptEvening evening;
        TwoSessions& two = evening.two;
        const auto round = wishes(2);
        evening.agreeOn(round);
        evening.answers.assign(2, {protocol::Wish::Love, "", false});
        two.seal(0, evening.answers);
        two.seal(1, evening.answers);
        ASSERT_EQ(two.one().phase(), Session::Phase::Turning);
        ASSERT_TRUE(evening.save());
        const auto before = two.one().journal();
        two.turnAll();
        ASSERT_EQ(two.one().phase(), Session::Phase::Choosing);
        ASSERT_TRUE(two.submit(0, Suggest{round}));
        evening.answers.clear();
        const auto after = two.one().journal();
        Disk disk;
        disk.callsTo = call;
        disk.error = EIO;
        bool saved = false;
        {
            const DiskInUse use(disk);
            saved = evening.save();
        }
        for (const bool fromTheDisk : {false, true}) {
            const auto there = fromTheDisk ? evening.recalledFromTheDisk() : evening.recalled();
            ASSERT_TRUE(there.has_value());
            const auto journal = there->session.journal();
            EXPECT_TRUE(journal == after || (!saved && journal == before));
        }
        if (!saved) {
            ++failed;
            ASSERT_TRUE(evening.save());
            EXPECT_EQ(evening.recalledFromTheDisk()->session.journal(), after);
        }
        if (disk.callsTo) // never came to it
            break;
    }
    EXPECT_GT(failed, 8u);
}

// A message that has nothing new for the disk is no sign that the disk takes the letters that wait for it.
TEST(Written, ThatLettersCannotBeKeptIsSaidUntilTheyAre)
{
    KeptEvening evening;
    ASSERT_NO_FATAL_FAILURE(agreed(evening, false));
    evening.answers[0] = {protocol::Wish::Love, "a", false};
    Disk full;
    full.room = 0;
    {
        const DiskInUse use(full);
        EXPECT_FALSE(evening.save());
    }
    EXPECT_TRUE(evening.store->error());
    EXPECT_TRUE(evening.save(KeptEvening::Drafts::Later));
    EXPECT_TRUE(evening.store->error()) << "nothing of it is on the disk";
    EXPECT_TRUE(evening.save());
    EXPECT_FALSE(evening.store->error());
}

// As all were before there were parts.
TEST(Written, OneThatWasKeptAsAWholeStaysAsItIsUntilSomethingIsNew)
{
    KeptEvening evening;
    TwoSessions& two = evening.two;
    const CompanionId id = evening.store->id();
    evening.agreeOn(sampleRound());
    evening.answers = answersOfOne();
    two.seal(0, evening.answers);
    two.seal(1, answersOfTwo());
    ASSERT_EQ(two.one().phase(), Session::Phase::Turning);
    ASSERT_TRUE(evening.save()) << "who they are";
    const auto whole = two.one().journal();
    const auto day = theClock.today() - std::chrono::days(3);
    ASSERT_TRUE(evening.records->forget(id));
    ASSERT_NO_FATAL_FAILURE(
        keepAsAWhole(*evening.vault, "evening/" + id, whole, serialise(evening.answers), day));
    ASSERT_TRUE(evening.records->bringUpToDate());

    auto back = evening.recalled();
    ASSERT_TRUE(back.has_value());
    ASSERT_EQ(back->answers, evening.answers);
    evening.store->goOn({}, {}, back->onDisk);
    two.sides[0] = std::make_unique<Session>(std::move(back->session));
    EXPECT_EQ(evening.saving(), 0u) << "to open it is no change";
    EXPECT_EQ(evening.records->evening(id)->day, day);
    EXPECT_EQ(evening.records->evening(id)->journal, whole);

    two.connect();
    ASSERT_TRUE(two.submit(0, HandOn{}) && two.submit(1, HandOn{}));
    two.settle();
    ASSERT_TRUE(evening.save());
    const auto now = evening.records->evening(id);
    ASSERT_TRUE(now.has_value());
    EXPECT_EQ(now->day, theClock.today());
    EXPECT_GT(now->lengths[static_cast<std::size_t>(JournalPart::Round)], limits::kAnswersBytes);
    EXPECT_LT(now->lengths[static_cast<std::size_t>(JournalPart::Now)], 4096u);
    const auto again = evening.recalled();
    ASSERT_TRUE(again.has_value());
    EXPECT_EQ(again->session.journal(), two.one().journal());
    EXPECT_EQ(again->answers, evening.answers);
    evening.store->goOn({}, {}, again->onDisk);
    EXPECT_EQ(evening.saving(), 0u);
}

// It forgets Now, for it knows of no other part, and keeps what comes then where Now was.
TEST(Written, OfWhatAnOlderOneForgotNothingStaysAndNothingComesBack)
{
    for (const bool anew : {false, true}) {
        SCOPED_TRACE(anew);
        KeptEvening evening;
        TwoSessions& two = evening.two;
        const std::string name = "evening/" + evening.store->id();
        const auto other = two.one().journal();
        evening.agreeOn(sampleRound());
        evening.answers = answersOfOne();
        two.seal(0, evening.answers);
        two.seal(1, answersOfTwo());
        ASSERT_EQ(two.one().phase(), Session::Phase::Turning);
        ASSERT_TRUE(evening.save());
        const auto all = evening.vault->namesThatBeginWith(name);
        ASSERT_TRUE(evening.records->bringUpToDate());
        EXPECT_EQ(evening.vault->namesThatBeginWith(name), all) << "they have their Now";
        ASSERT_GT(all.size(), 2u);

        ASSERT_TRUE(evening.vault->write({{name, std::nullopt}}));
        if (anew) {
            ASSERT_NO_FATAL_FAILURE(keepAsAWhole(*evening.vault, name, other, {}, theClock.today()));
        }
        const auto before = evening.recalled();
        ASSERT_TRUE(before.has_value());
        EXPECT_EQ(before->session.journal(), other);
        EXPECT_TRUE(before->answers.empty());
        ASSERT_TRUE(evening.records->bringUpToDate());
        EXPECT_TRUE(evening.vault->namesThatBeginWith(name + '/').empty());
        EXPECT_EQ(evening.vault->has(name), anew);
        EXPECT_EQ(evening.recalled()->session.journal(), other);
    }
}

// J6: whoever suggests something else hears how long that takes to be kept.
TEST(Written, J6_WhatComesAfterASuggestionIsAsLongWhetherThatWasPutAwayOrNot)
{
    std::vector<std::size_t> first;
    for (const bool dismisses : {false, true}) {
        KeptEvening evening;
        TwoSessions& two = evening.two;
        ASSERT_TRUE(two.submit(1, Suggest{wishes(2)}));
        two.settle();
        ASSERT_TRUE(evening.save());
        ASSERT_TRUE(!dismisses || two.submit(0, Dismiss{}));
        ASSERT_TRUE(evening.save());
        std::vector<std::size_t> written;
        ASSERT_TRUE(two.submit(1, Suggest{longRound()}));
        two.settle();
        written.push_back(evening.saving());
        ASSERT_TRUE(!dismisses || two.submit(0, Dismiss{}));
        ASSERT_TRUE(evening.save());
        two.agreeOn(wishes(2)); // one of ours
        evening.answers.assign(2, {});
        written.push_back(evening.saving());
        if (dismisses) {
            EXPECT_EQ(written, first);
        }
        first = written;
    }
}

// On a card of one's own, too, which is another object.
TEST(Written, J6_WhatIsWrittenAloneGoesWithNoMessage)
{
    KeptEvening evening;
    ASSERT_TRUE(evening.save());
    const auto round = wishes(2);
    evening.store->alone()->write(round, {{protocol::Wish::Open, "so far", false}, {}});
    EXPECT_EQ(evening.saving(KeptEvening::Drafts::Later), 0u);
    EXPECT_GT(evening.saving(), 0u) << "at its own time";
    EXPECT_EQ(evening.saving(), 0u);
}

TEST(Written, J6_AMessageIsNoLongerForWhatIsBeingTyped)
{
    KeptEvening evening;
    TwoSessions& two = evening.two;
    ASSERT_NO_FATAL_FAILURE(agreed(evening, false));
    const std::vector<protocol::Answer> theirs(limits::kCards, {protocol::Wish::Love, "", false});
    two.seal(1, theirs);
    EXPECT_EQ(evening.saving(KeptEvening::Drafts::Later), 2 * kBlock);
    evening.answers[0] = {protocol::Wish::Open, "so far", false};
    ASSERT_TRUE(two.submit(1, Unseal{}));
    two.settle();
    EXPECT_EQ(evening.saving(KeptEvening::Drafts::Later), 2 * kBlock);
    EXPECT_EQ(evening.recalled()->answers[0], protocol::Answer{});
    EXPECT_EQ(evening.saving(), 2 * kBlock) << "at its own time";
    EXPECT_EQ(evening.recalled()->answers, evening.answers);
    evening.answers[1] = {protocol::Wish::Love, "", false};
    ASSERT_TRUE(two.submit(0, Seal{evening.answers}));
    ASSERT_TRUE(evening.save(KeptEvening::Drafts::Later));
    EXPECT_EQ(evening.recalled()->answers, evening.answers) << "what is sealed does not wait";
}

// J6: a thief sees how long each file is, and a partner hears how long it takes.
TEST(Written, J6_WhatIsAnsweredAndPutAwayChangesNoLength)
{
    std::vector<std::size_t> first;
    const std::string longest(limits::kWordsBytes, 'w');
    for (const auto& answer : {protocol::Answer{}, protocol::Answer{protocol::Wish::No, longest, true},
                               protocol::Answer{protocol::Wish::Love, "", false}}) {
        KeptEvening evening;
        ASSERT_TRUE(evening.two.submit(1, Suggest{longRound()}));
        evening.two.settle();
        if (answer.withheld) {
            ASSERT_TRUE(evening.two.submit(0, Dismiss{}));
        }
        std::vector<std::size_t> written{evening.saving()};
        evening.agreeOn(wishes(limits::kCards));
        written.push_back(evening.saving());
        evening.answers.assign(limits::kCards, answer);
        ASSERT_TRUE(evening.save());
        evening.two.seal(0, evening.answers);
        evening.two.seal(1, std::vector<protocol::Answer>(limits::kCards, {protocol::Wish::Love, "", false}));
        written.push_back(evening.saving());
        if (!first.empty()) {
            EXPECT_EQ(written, first);
        }
        first = written;
    }
}

} // namespace
} // namespace mandorla::test
