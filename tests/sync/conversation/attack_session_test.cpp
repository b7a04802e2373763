#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/cheat.h"

#include <memory>

// Attacks on the order of things: replays, resumes and hands.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Moment = Cheat::Moment;

std::unique_ptr<Cheat> turning(bool leads, Wish wish = Wish::Love, std::size_t cards = 2)
{
    for (std::uint8_t evening = 0;; ++evening) {
        auto cheat = std::make_unique<Cheat>(0, evening);
        cheat->to(Moment::Turning, allOf(wish, cards), cards);
        if (cheat->leads(0) == leads)
            return cheat;
    }
}

void expectRefused(Cheat& cheat, const std::string& name)
{
    EXPECT_EQ(cheat.error(), name);
    EXPECT_EQ(cheat.count<Failed>(), 1u);
    EXPECT_EQ(cheat.count<Shared>(), 0u);
    EXPECT_TRUE(cheat.honest.takeOutgoing().empty());
}

// --- replays ---

// What the cheat itself said validly in one context, said again in another.
TEST(Replay, FromAnotherContextIsUnknownAndUnderThisOnesTagIsRefused)
{
    const auto earlier = turning(true);
    const Bytes key = earlier->keyBody(), seals = earlier->seals, blinds = earlier->blindsBody(),
                open = earlier->openBody(0);
    struct Case
    {
        MessageType kind;
        Moment moment;
        Bytes body;
        std::string refusal;
    };
    for (const Case& c : {Case{MessageType::Key, Moment::Key, key, "bad_proof"},
                          Case{MessageType::Seals, Moment::Commit, seals, "commit_mismatch"},
                          Case{MessageType::Blinds, Moment::Blinds, blinds, "bad_proof"},
                          Case{MessageType::Open, Moment::Turning, open, "bad_proof"}}) {
        for (const bool underThisTag : {false, true}) {
            std::unique_ptr<Cheat> cheat;
            for (std::uint8_t evening = 100;; ++evening) { // another evening: other nonces, another round id
                cheat = std::make_unique<Cheat>(0, evening);
                cheat->to(c.moment, allOf(Wish::Love));
                if (c.moment != Moment::Turning || cheat->leads(0))
                    break;
            }
            if (c.kind == MessageType::Seals)
                cheat->sayStep(MessageType::Commit, earlier->commitOf(seals));
            if (c.kind == MessageType::Open) {
                cheat->does(HandOn{});
                cheat->sayHand();
            }
            if (underThisTag)
                cheat->sayStep(c.kind, c.body);
            else
                cheat->say(protocol::Step{c.kind, protocol::tagOf(earlier->context), c.body});
            expectRefused(*cheat, underThisTag ? c.refusal : "unknown_context");
        }
    }
}

TEST(Replay, WordsOfAnotherEveningAreNotTheOnesCommittedTo)
{
    const auto earlier = turning(true);
    const Bytes words = earlier->wordsBody(0, true);
    std::unique_ptr<Cheat> cheat;
    for (std::uint8_t evening = 100;; ++evening) {
        cheat = std::make_unique<Cheat>(0, evening);
        cheat->to(Moment::Turning, allOf(Wish::Love));
        if (cheat->leads(0))
            break;
    }
    cheat->does(HandOn{});
    cheat->sayHand();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    cheat->sayStep(MessageType::Words, words);
    expectRefused(*cheat, "words_mismatch");
}

TEST(Replay, OfARoundThatIsOverIsIgnoredAndOfNoneIsUnknown)
{
    auto cheat = turning(true);
    cheat->say(protocol::Stop{cheat->roundId});
    ASSERT_EQ(cheat->count<Stopped>(), 1u);
    cheat->sayStep(MessageType::Open, cheat->openBody(0)); // late: ignored
    cheat->sayHand();
    cheat->say(protocol::Sealed{cheat->roundId, true, crypto::Nonce{1}});
    cheat->say(protocol::Stop{cheat->roundId});
    EXPECT_EQ(cheat->error(), "");
    EXPECT_EQ(cheat->count<Stopped>(), 1u);
    cheat->say(protocol::Sealed{crypto::RoundId{1}, true, crypto::Nonce{1}});
    expectRefused(*cheat, "unknown_round");
}

// One that was stopped is said to be over once more (S5); nothing else comes of either.
TEST(Replay, TheSameSuggestionAfterItsRoundIsOverOpensNothing)
{
    for (const bool finished : {false, true}) {
        auto cheat = turning(true, Wish::Love, 1);
        if (finished) {
            cheat->does(HandOn{});
            cheat->sayHand();
            cheat->sayStep(MessageType::Open, cheat->openBody(0));
            cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
            ASSERT_EQ(cheat->count<RoundDone>(), 1u);
        } else {
            cheat->say(protocol::Stop{cheat->roundId});
            ASSERT_EQ(cheat->count<Stopped>(), 1u);
        }
        std::string expected = cheat->shape();
        if (!finished)
            expected.insert(expected.find(" |"), " 9:60 13:26 9:60 13:26"); // AGREE, STOP
        for (int i = 0; i < 2; ++i) {
            cheat->say(protocol::Propose{cheat->roundId, cheat->round->bytes()});
            EXPECT_EQ(cheat->honest.suggestion(), nullptr) << finished;
        }
        EXPECT_EQ(cheat->shape(), expected) << finished;
    }
}

// --- hands and turns ---

TEST(Hand, AnOpenWithoutEitherHandIsWithoutGo)
{
    for (const bool own : {false, true})
        for (const bool theirs : {false, true}) {
            auto cheat = turning(true);
            if (theirs)
                cheat->does(HandOn{});
            if (own)
                cheat->sayHand();
            cheat->sayStep(MessageType::Open, cheat->openBody(0));
            if (own && theirs) {
                EXPECT_EQ(cheat->error(), "");
            } else {
                expectRefused(*cheat, "without_go");
                EXPECT_FALSE(cheat->hasSaid(MessageType::Open));
            }
        }
}

// Hands that were there for the last shared card are no hands on the next one.
TEST(Hand, OfACardThatWasSharedDoesNotCountForTheNext)
{
    auto cheat = turning(false, Wish::Love, 2); // follows card 0, leads card 1
    cheat->does(HandOn{});
    cheat->sayHand();
    ASSERT_TRUE(cheat->hasSaid(MessageType::Open));
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
    ASSERT_EQ(cheat->count<Shared>(), 1u);
    const Bytes before = cheat->theirs(MessageType::Open);
    cheat->sayHand(1);
    cheat->sayStep(MessageType::Open, cheat->openBody(1));
    EXPECT_EQ(cheat->error(), "without_go");
    EXPECT_EQ(cheat->count<Shared>(), 1u);
    EXPECT_EQ(cheat->theirs(MessageType::Open), before) << "the next card's OPEN never left";
}

TEST(Hand, TakenBackHoldsTheCardUnseenAndUnanswered)
{
    auto cheat = turning(true);
    cheat->does(HandOn{});
    cheat->sayHand();
    cheat->does(HandOff{});
    const std::string before = cheat->shape();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    EXPECT_EQ(cheat->shape(), before);
    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
    expectRefused(*cheat, "out_of_turn");
    EXPECT_FALSE(cheat->hasSaid(MessageType::Open));
}

TEST(Hand, AnOpenFromTheOneWhoFollowsIsOutOfTurn)
{
    auto cheat = turning(false);
    cheat->sayHand(); // the honest hand is down: its OPEN has not left
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    expectRefused(*cheat, "out_of_turn");
}

TEST(Hand, AheadOfItsTurnOrBeforeTheBlindsIsRefused)
{
    for (const std::uint64_t turn : {std::uint64_t(1), std::uint64_t(2), UINT64_MAX}) {
        auto cheat = turning(true);
        cheat->sayHand(turn);
        expectRefused(*cheat, "out_of_turn");
    }
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        cheat.sayHand();
        expectRefused(cheat, "unexpected_message");
    }
    auto cheat = turning(true);
    cheat->say(protocol::Go{{9, 9, 9}, 0, true});
    expectRefused(*cheat, "unknown_context");
}

// Every message of the setup and of a card, at every moment that does not wait for it.
TEST(Order, AnyOtherStepThanTheNextIsOutOfTurnAndAFinishedOneMustBeTheSame)
{
    const std::vector<MessageType> kinds{MessageType::Key,    MessageType::Commit, MessageType::Seals,
                                         MessageType::Blinds, MessageType::Open,   MessageType::Words};
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning})
        for (std::size_t kind = 0; kind < kinds.size(); ++kind) {
            const auto next = static_cast<std::size_t>(moment);
            if (kind == next)
                continue;
            Cheat cheat;
            cheat.to(moment, allOf(Wish::Love));
            Bytes body(kinds[kind] == MessageType::Words ? 8 + limits::kWordsFrame : 96);
            cheat.sayStep(kinds[kind], body);
            expectRefused(cheat, kind < next ? "changed_message" : "out_of_turn");
        }
}

// A good message and a bad one in one read: what the first would have been answered with stays here too.
TEST(Order, AFailureTakesBackWhatHasNotLeftYet)
{
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        const std::size_t said = cheat.heard.size();
        if (moment != Moment::Seals)
            cheat.seals = cheat.sealsBody();
        const auto kind = static_cast<MessageType>(static_cast<int>(moment) + 1);
        const auto tag = protocol::tagOf(cheat.context);
        Bytes bytes = protocol::frameOf(
            protocol::Message(protocol::Step{kind, tag,
                                             kind == MessageType::Key      ? cheat.keyBody()
                                             : kind == MessageType::Commit ? cheat.commitOf(cheat.seals)
                                                                           : cheat.seals}));
        append(bytes,
               protocol::frameOf(protocol::Message(protocol::Step{MessageType::Words, tag, Bytes(20)})));
        cheat.honest.receive(bytes, cheat.time);
        cheat.collect();
        expectRefused(cheat, "out_of_turn");
        EXPECT_EQ(cheat.heard.size(), said);
    }
}

TEST(Order, WhatHasNoPlaceInASessionIsUnexpectedAtEveryMoment)
{
    const std::vector<protocol::Message> messages{
        protocol::Hello{1, {}}, protocol::HelloProof{}, protocol::Pair{1, false, {}},
        protocol::PairShare{},  protocol::PairProof{},  protocol::Greeting{},
        protocol::Resume{}};
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning})
        for (const auto& message : messages) {
            Cheat cheat;
            cheat.to(moment, allOf(Wish::Love));
            cheat.say(message);
            expectRefused(cheat, "unexpected_message");
        }
}

// --- resumes ---

void meetAgain(Cheat& cheat, const protocol::Resume& resume)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    cheat.say(protocol::Greeting{"Cheat", false});
    cheat.say(resume);
}

protocol::Resume lastResume(const Cheat& cheat)
{
    protocol::Resume out;
    for (const auto& message : cheat.heard)
        if (const auto* resume = std::get_if<protocol::Resume>(&message))
            out = *resume;
    return out;
}

// What the honest side itself would say: the right place and hash.
protocol::Resume where(Cheat& cheat)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    return lastResume(cheat);
}

// At every moment of an evening: a hash that is not the one, and places more than one step away.
TEST(Resume, AnotherMemoryIsATranscriptMismatch)
{
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning})
        for (const int change : {0, 1, 2, 3}) {
            Cheat cheat;
            cheat.to(moment, allOf(Wish::Love));
            if (moment == Moment::Turning)
                cheat.does(HandOn{});
            protocol::Resume resume = where(cheat);
            if (change == 0)
                resume.hash[31] ^= 1;
            else if (change == 1)
                resume.step += 2;
            else if (change == 2)
                resume.step = UINT64_MAX;
            else if (resume.step < 2)
                continue;
            else
                resume.step -= 2; // an old file restored
            meetAgain(cheat, resume);
            expectRefused(cheat, "transcript_mismatch");
        }
}

// From each moment: what was said after that step comes again to the byte, and nothing else.
TEST(Resume, AStepBackWithItsRightHashOnlyBringsTheSameBytesAgain)
{
    for (const Moment moment : {Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        const std::vector<Bytes> mine{cheat.keyBody(), cheat.commitOf(cheat.sealsBody()), cheat.sealsBody()};
        const auto stepsOf = [&cheat] {
            std::vector<Bytes> out;
            for (const auto& message : cheat.heard)
                if (const auto* step = std::get_if<protocol::Step>(&message))
                    out.push_back(step->body);
            return out;
        };
        const std::vector<Bytes> said = stepsOf(); // one of each step, from KEY on
        protocol::Resume resume = where(cheat);
        ASSERT_EQ(resume.step, static_cast<std::uint64_t>(moment));
        --resume.step;
        crypto::Transcript transcript(cheat.context);
        for (std::size_t n = 0; n < resume.step; ++n)
            transcript.addPair(static_cast<MessageType>(n + 1), 0, mine[n], said[n]); // the cheat is role 0
        resume.hash = transcript.head();
        cheat.heard.clear();
        const std::size_t events = cheat.events.size();
        meetAgain(cheat, resume);
        EXPECT_EQ(cheat.error(), "");
        EXPECT_EQ(stepsOf(),
                  (std::vector<Bytes>(said.begin() + static_cast<std::ptrdiff_t>(resume.step), said.end())));
        EXPECT_EQ(cheat.events.size(), events) << "nothing new, not even a meeting";
    }
}

// One SEED must never answer two different BLINDS: the second one is refused, whenever it comes.
TEST(Resume, ASecondDifferentBlindsIsRefusedAndGetsNoOpen)
{
    for (const bool opened : {false, true}) {
        std::unique_ptr<Cheat> cheat = turning(false);
        const Bytes second = [&] {
            Bytes out;
            for (std::size_t i = 0; i < 2; ++i)
                append(out, crypto::makeBlind(cheat->context, cheat->own, crypto::Seed(ByteArray<32>{5}), i,
                                              cheat->combined(i))
                                .value()
                                .body);
            return out;
        }();
        if (opened) {
            cheat->does(HandOn{});
            cheat->sayHand();
            ASSERT_TRUE(cheat->hasSaid(MessageType::Open));
        }
        const Bytes open = cheat->theirs(MessageType::Open);
        protocol::Resume resume = where(*cheat);
        // it pretends to be where nothing of the blinds has arrived
        crypto::Transcript transcript(cheat->context);
        const auto mine = [&](MessageType kind) {
            return kind == MessageType::Key      ? cheat->keyBody()
                   : kind == MessageType::Commit ? cheat->commitOf(cheat->seals)
                                                 : cheat->seals;
        };
        for (const auto kind : {MessageType::Key, MessageType::Commit, MessageType::Seals})
            transcript.addPair(kind, 0, mine(kind), cheat->theirs(kind)); // the cheat is role 0
        ASSERT_EQ(resume.step, 4u);
        resume.step = 3;
        resume.hash = transcript.head();
        const Bytes blinds = cheat->theirs(MessageType::Blinds);
        meetAgain(*cheat, resume);
        EXPECT_EQ(cheat->error(), "") << "one step apart and the same memory";
        EXPECT_EQ(cheat->theirs(MessageType::Blinds), blinds);
        cheat->sayStep(MessageType::Blinds, second);
        expectRefused(*cheat, "changed_message");
        EXPECT_EQ(cheat->theirs(MessageType::Open), open) << "no other OPEN than before";
    }
}

TEST(Resume, ASecondHAndSealsOnAResumeAreRefused)
{
    for (const auto kind : {MessageType::Key, MessageType::Commit, MessageType::Seals}) {
        auto cheat = turning(true);
        const protocol::Resume resume = where(*cheat);
        meetAgain(*cheat, resume);
        Bytes body = kind == MessageType::Key      ? cheat->keyBody()
                     : kind == MessageType::Commit ? cheat->commitOf(cheat->seals)
                                                   : cheat->seals;
        cheat->sayStep(kind, body); // the same again is ignored
        EXPECT_EQ(cheat->error(), "");
        body.back() ^= 1;
        cheat->sayStep(kind, body);
        expectRefused(*cheat, "changed_message");
    }
}

TEST(Resume, BeforeItIsThereNothingElseIsTaken)
{
    auto cheat = turning(true);
    (void)where(*cheat);
    cheat->say(protocol::Greeting{"Cheat", false});
    cheat->sayHand();
    expectRefused(*cheat, "unexpected_message");
}

// A hand on the other laptop does not outlive the connection: it has to be said again.
TEST(Resume, AHandIsSaidAgainBeforeAnythingIsOpened)
{
    auto cheat = turning(false);
    cheat->sayHand();
    const protocol::Resume resume = where(*cheat);
    meetAgain(*cheat, resume);
    cheat->does(HandOn{});
    EXPECT_FALSE(cheat->hasSaid(MessageType::Open)) << "the cheat's hand is not known on this connection";
    cheat->sayHand();
    EXPECT_TRUE(cheat->hasSaid(MessageType::Open));
}

// --- seals ---

TEST(SealFlag, TheHonestNonceAsOnesOwnIsRefused)
{
    Cheat cheat;
    cheat.agreeOn(wishes(1));
    cheat.must(Seal{allOf(Wish::Love, 1)});
    protocol::Sealed copy;
    for (const auto& message : cheat.heard)
        if (const auto* sealed = std::get_if<protocol::Sealed>(&message))
            copy = *sealed;
    cheat.say(copy);
    expectRefused(cheat, "unexpected_message");
}

TEST(SealFlag, ANonceUnderWhichItWasUpBeforeIsRefused)
{
    Cheat cheat;
    cheat.to(Moment::Commit, allOf(Wish::Love));
    cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{7}});
    EXPECT_EQ(cheat.error(), "");
    cheat.sayUp(); // the same nonce would be the same context
    expectRefused(cheat, "unexpected_message");
}

TEST(SealFlag, TakenBackAfterItsSealsWereTakenIsTooLate)
{
    Cheat cheat;
    cheat.to(Moment::Blinds, allOf(Wish::Love));
    cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{7}});
    expectRefused(cheat, "sealed_too_late");
}

} // namespace
} // namespace mandorla::test
