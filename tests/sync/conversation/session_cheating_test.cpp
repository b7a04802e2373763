#include "protocol/rounds/round_file.h"
#include "sync/limits.h"
#include "tests/support/evening_fixture.h"

#include <gmock/gmock.h>

// A partner who cheats, one message at a time. More is in attack_*_test.cpp.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using testing::ElementsAre;

class Cheating : public Evening
{
};

TEST_F(Cheating, MessagesBeforeGreeting)
{
    TwoSessions fresh;
    fresh.one().linkUp(fresh.time);
    fresh.inject(1, protocol::Stop{});
    ASSERT_EQ(fresh.count<Failed>(0), 1u);
    EXPECT_EQ(fresh.all<Failed>(0)[0].failure.kind, FailureKind::Unexpected);
}

TEST_F(Cheating, ASecondGreetingAndHelloAreUnexpected)
{
    pair.inject(1, protocol::Greeting{"Again", false});
    expectFailure(0, FailureKind::Unexpected);
    pair.inject(0, protocol::Hello{1, {}});
    expectFailure(1, FailureKind::Unexpected);
}

TEST_F(Cheating, GarbageIsABadFrame)
{
    const Bytes garbage(64, 0xff);
    pair.one().receive(garbage, pair.time);
    pair.collect();
    expectFailure(0, FailureKind::Refused);
    EXPECT_EQ(pair.all<Failed>(0)[0].failure.refusal, Refusal::BadFrame);
}

TEST_F(Cheating, AgreeingToWhatNobodySuggested)
{
    protocol::Agree agree;
    agree.id.fill(7);
    pair.inject(1, agree);
    expectFailure(0, FailureKind::UnknownRound);
}

TEST_F(Cheating, AgreeingToOtherBytesThanTheSuggestedOnes)
{
    pair.submit(0, Suggest{sampleRound()});
    const auto messages = messagesIn(pair.wire[0]);
    protocol::Agree agree;
    agree.id = std::get<protocol::Propose>(messages.back()).id;
    pair.inject(1, agree);
    expectFailure(0, FailureKind::UnknownRound);
}

TEST_F(Cheating, SuggestingARoundThatBreaksALimit)
{
    protocol::Propose propose;
    propose.round = {0x0a, 0x01, 'x'};
    pair.inject(1, propose);
    expectFailure(0, FailureKind::Refused);
    EXPECT_EQ(pair.all<Failed>(0)[0].failure.refusal, Refusal::BadRound);
}

TEST_F(Cheating, SuggestingARoundOfPrivateCardsOnly)
{
    auto read = protocol::readExercise(
        R"({"id":"x","title":{"en":"X"},"rounds":[{"id":"me","title":{"en":"Me"},"cards":[
        {"id":"a","kind":"PRIVATE","prompt":{"en":"For me."}}]}]})");
    pair.inject(1, protocol::Propose{{}, read.value().rounds.at(0).bytes()});
    expectFailure(0, FailureKind::Refused);
    EXPECT_EQ(pair.all<Failed>(0)[0].failure.refusal, Refusal::BadRound);
}

TEST_F(Cheating, SuggestingAnotherRoundAfterSealingInThisOne)
{
    pair.agreeOn(sampleRound());
    protocol::Propose propose{{}, sampleRound("other").bytes()};
    pair.inject(1, propose); // may have left before our agreement arrived
    EXPECT_EQ(pair.count<Failed>(0), 0u);
    EXPECT_EQ(pair.one().suggestion(), nullptr);
    pair.seal(1, answersOfTwo());
    pair.inject(1, propose);
    expectFailure(0, FailureKind::Unexpected);
}

TEST_F(Evening, SuggestionsOfOneChoosingAreBounded)
{
    for (std::size_t i = 0; i < limits::kSuggestions; ++i)
        ASSERT_TRUE(pair.submit(0, Suggest{wishes(1)}));
    EXPECT_FALSE(pair.submit(0, Suggest{wishes(1)}));
}

TEST_F(Cheating, SettingUpUnderAContextThatNobodyKnows)
{
    pair.agreeOn(sampleRound());
    pair.inject(1, protocol::Step{crypto::MessageType::Key, {}, Bytes(96)});
    expectFailure(0, FailureKind::UnknownContext);
}

TEST_F(Cheating, ASealUnderANonceUsedBefore)
{
    pair.agreeOn(sampleRound());
    protocol::Sealed sealed;
    pair.submit(0, Suggest{sampleRound()});
    sealed.nonce.fill(9);
    sealed.up = true;
    // learn the round id from what side 0 sends
    pair.submit(0, Seal{answersOfOne()});
    for (const auto& message : messagesIn(pair.wire[0]))
        if (const auto* mine = std::get_if<protocol::Sealed>(&message))
            sealed.round = mine->round;
    pair.inject(1, sealed);
    sealed.up = false;
    sealed.nonce.fill(8);
    pair.inject(1, sealed);
    sealed.up = true;
    sealed.nonce.fill(9);
    pair.inject(1, sealed);
    expectFailure(0, FailureKind::Unexpected);
}

TEST_F(Cheating, TakingASealBackAfterItsSealsHaveLeft)
{
    toTurningWishes(1);
    protocol::Sealed sealed;
    for (const auto& message : messagesIn(pair.sent[1]))
        if (const auto* mine = std::get_if<protocol::Sealed>(&message))
            sealed = *mine;
    sealed.up = false;
    sealed.nonce.fill(8);
    pair.inject(1, sealed);
    expectFailure(0, FailureKind::SealedTooLate);
}

TEST_F(Cheating, MoreSealChangesThanARoundAllows)
{
    pair.agreeOn(sampleRound());
    pair.submit(0, Seal{answersOfOne()});
    protocol::Sealed sealed;
    for (const auto& message : messagesIn(pair.wire[0]))
        if (const auto* mine = std::get_if<protocol::Sealed>(&message))
            sealed.round = mine->round;
    for (std::size_t i = 0; i <= limits::kSealChanges; ++i) {
        sealed.up = i % 2 == 0;
        sealed.nonce[0] = static_cast<std::uint8_t>(i);
        sealed.nonce[1] = 0x55;
        pair.inject(1, sealed);
    }
    expectFailure(0, FailureKind::TooManyChanges);
}

protocol::Step lastStep(const Bytes& stream, crypto::MessageType kind)
{
    protocol::Step out;
    for (const auto& message : messagesIn(stream))
        if (const auto* step = std::get_if<protocol::Step>(&message))
            if (step->kind == kind)
                out = *step;
    return out;
}

TEST_F(Cheating, ASecondDifferentMessageOfAFinishedStep)
{
    for (const auto kind : {crypto::MessageType::Key, crypto::MessageType::Commit, crypto::MessageType::Seals,
                            crypto::MessageType::Blinds}) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(wishes(1));
        evening.seal(0, {Answer{Wish::Love, "", false}});
        evening.seal(1, {Answer{Wish::Love, "", false}});
        protocol::Step step = lastStep(evening.sent[1], kind);
        evening.inject(1, step); // the same again is ignored
        EXPECT_EQ(evening.count<Failed>(0), 0u);
        step.body[3] ^= 1;
        evening.inject(1, step);
        ASSERT_EQ(evening.count<Failed>(0), 1u);
        EXPECT_EQ(evening.all<Failed>(0)[0].failure.kind, FailureKind::Changed);
    }
}

TEST_F(Cheating, OpeningACardWithoutAHandOnIt)
{
    toTurningWishes(2);
    const auto context = lastStep(pair.sent[1], crypto::MessageType::Key).context;
    Bytes body(8 + 96);
    for (std::size_t as = 0; as < 2; ++as)
        pair.inject(as, protocol::Step{crypto::MessageType::Open, context, body});
    std::vector<FailureKind> kinds;
    for (std::size_t who = 0; who < 2; ++who)
        kinds.push_back(pair.all<Failed>(who).at(0).failure.kind);
    EXPECT_THAT(kinds, testing::UnorderedElementsAre(FailureKind::WithoutGo, FailureKind::OutOfTurn));
    EXPECT_EQ(pair.count<Shared>(0) + pair.count<Shared>(1), 0u);
}

TEST_F(Cheating, OpeningALaterCard)
{
    toTurningWishes(3);
    const std::size_t lead = leader();
    protocol::Step step = lastStep(pair.wire[lead], crypto::MessageType::Open);
    const auto later = le64(1);
    std::copy(later.begin(), later.end(), step.body.begin());
    pair.inject(lead, step);
    expectFailure(1 - lead, FailureKind::OutOfTurn);
}

TEST_F(Cheating, AHandOnALaterCard)
{
    toTurningWishes(3);
    const auto context = lastStep(pair.sent[1], crypto::MessageType::Key).context;
    pair.inject(1, protocol::Go{context, 1, true});
    expectFailure(0, FailureKind::OutOfTurn);
}

TEST_F(Cheating, ABrokenProofInEachSetupMessage)
{
    struct Case
    {
        crypto::MessageType kind;
        Refusal refusal;
    };
    for (const Case& c : {Case{crypto::MessageType::Key, Refusal::BadProof},
                          Case{crypto::MessageType::Seals, Refusal::CommitMismatch},
                          Case{crypto::MessageType::Blinds, Refusal::BadProof}}) {
        TwoSessions evening;
        evening.connect();
        evening.agreeOn(wishes(1));
        (void)evening.submit(0, Seal{{Answer{Wish::Love, "", false}}});
        (void)evening.submit(1, Seal{{Answer{Wish::Love, "", false}}});
        bool broken = false;
        while (!broken) {
            evening.deliver(0);
            evening.collect();
            for (const auto& message : messagesIn(evening.wire[1])) {
                const auto* step = std::get_if<protocol::Step>(&message);
                if (!step || step->kind != c.kind) {
                    evening.inject(1, message);
                    continue;
                }
                protocol::Step bad = *step;
                bad.body[bad.body.size() - 32] ^= 1;
                evening.inject(1, bad);
                broken = true;
            }
            evening.wire[1].clear();
        }
        ASSERT_EQ(evening.count<Failed>(0), 1u);
        EXPECT_EQ(evening.all<Failed>(0)[0].failure.refusal, c.refusal);
        EXPECT_TRUE(evening.one().takeOutgoing().empty());
    }
}

} // namespace
} // namespace mandorla::test
