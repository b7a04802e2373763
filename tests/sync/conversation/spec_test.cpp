#include "tests/support/cheat.h"

#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "sync/conversation/pairing.h"
#include "tests/support/envelope.h"

#include <algorithm>
#include <memory>

// The rules of protocol/README.md that are about a conversation: pairing, hello and session. One test for
// each, named by its number; tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Moment = Cheat::Moment;
using Purpose = Handshake::Purpose;

// --- before a session ---

class Spec : public testing::Test
{
protected:
    static crypto::Fingerprint print(std::uint8_t with)
    {
        crypto::Fingerprint out{};
        out.fill(with);
        return out;
    }

    std::unique_ptr<Handshake> of(Purpose purpose, PairingWindow& window, std::uint8_t own,
                                  std::uint8_t theirs, std::optional<crypto::PairKey> withKey = {})
    {
        Handshake::Setup setup;
        setup.purpose = purpose;
        setup.own = print(own);
        setup.theirs = print(theirs);
        setup.key = std::move(withKey);
        return std::make_unique<Handshake>(std::move(setup), window, random, time);
    }
    std::unique_ptr<Handshake> listener() { return of(Purpose::Listen, shows, 0x11, 0x22); }
    std::unique_ptr<Handshake> knowing() { return of(Purpose::Listen, closed, 0x11, 0x22, key); }

    static std::string nameOfFailure(const Handshake& handshake)
    {
        return handshake.failure() ? std::string(nameOf(*handshake.failure())) : "";
    }

    void say(Handshake& to, const protocol::Message& message)
    {
        to.receive(protocol::frameOf(message), time);
    }

    // A guess up to the shares, as far as both are concerned.
    std::pair<std::unique_ptr<Handshake>, std::unique_ptr<Handshake>> guess(const std::string& digits)
    {
        EXPECT_TRUE(types.enter(digits));
        auto dialler = of(Purpose::Pair, types, 0x22, 0x11);
        auto answers = listener();
        answers->receive(dialler->takeOutgoing(), time); // PAIR
        dialler->receive(answers->takeOutgoing(), time); // PAIR
        answers->receive(dialler->takeOutgoing(), time); // PAIR_SHARE
        return {std::move(dialler), std::move(answers)};
    }
    std::string wrong() const { return shows.code() == "000000" ? "000001" : "000000"; }

    void SetUp() override
    {
        shows.show(time);
        types.type(time);
    }

    sync::Time time{1000};
    crypto::SeededRandom random{ByteArray<32>{21}};
    PairingWindow shows{random};
    PairingWindow types{random};
    PairingWindow closed{random};
    const crypto::PairKey key{print(0x44)};
    const protocol::Pair typing{limits::kVersion, false, {}};
};

TEST_F(Spec, T1_BeforeAcceptanceAFrameIsShortAndHelloTakesTenSeconds)
{
    auto longFrame = knowing();
    longFrame->receive(Bytes{0, 0, 0x10, 0x01}, time);
    EXPECT_EQ(nameOfFailure(*longFrame), "bad_frame");
    auto slow = knowing();
    slow->tick(time + std::chrono::milliseconds(9999));
    EXPECT_FALSE(slow->over());
    slow->tick(time + std::chrono::seconds(10));
    EXPECT_EQ(nameOfFailure(*slow), "timed_out");
}

TEST_F(Spec, P1_PairingThatIsNotOpenIsWindowClosed)
{
    auto none = of(Purpose::Listen, closed, 0x11, 0x22);
    say(*none, typing);
    EXPECT_EQ(nameOfFailure(*none), "window_closed");
    EXPECT_TRUE(none->takeOutgoing().empty());
    shows.tick(time + std::chrono::seconds(120)); // its time is over
    auto late = listener();
    say(*late, typing);
    EXPECT_EQ(nameOfFailure(*late), "window_closed");
    auto noDigitsYet = of(Purpose::Listen, types, 0x11, 0x22);
    say(*noDigitsYet, protocol::Pair{limits::kVersion, true, {}});
    EXPECT_EQ(nameOfFailure(*noDigitsYet), "window_closed");
}

TEST_F(Spec, P2_AnotherVersionIsAnsweredAndNamedOnBothSides)
{
    auto answers = listener();
    say(*answers, protocol::Pair{limits::kVersion + 1, false, {}});
    EXPECT_EQ(nameOfFailure(*answers), "other_version");
    const auto said = messagesIn(answers->takeOutgoing());
    ASSERT_EQ(said.size(), 1u);
    EXPECT_EQ(std::get<protocol::Pair>(said[0]).version, limits::kVersion);
    EXPECT_EQ(answers->failure()->version, limits::kVersion + 1);
    ASSERT_TRUE(types.enter("123456"));
    auto dialler = of(Purpose::Pair, types, 0x22, 0x11);
    say(*dialler, protocol::Pair{limits::kVersion + 1, true, {}});
    EXPECT_EQ(nameOfFailure(*dialler), "other_version");
}

TEST_F(Spec, P3_TwoWhoShowAndTwoWhoTypeAreNamed)
{
    auto both = listener();
    say(*both, protocol::Pair{limits::kVersion, true, {}});
    EXPECT_EQ(nameOfFailure(*both), "both_show");
    ASSERT_TRUE(types.enter("123456"));
    auto neither = of(Purpose::Listen, types, 0x11, 0x22);
    say(*neither, typing);
    EXPECT_EQ(nameOfFailure(*neither), "both_type");
}

TEST_F(Spec, P4_AShareThatIsNoElementOrTheIdentityIsRefused)
{
    auto bad = listener();
    say(*bad, typing);
    ByteArray<32> share{};
    share.fill(0xff);
    say(*bad, protocol::PairShare{share});
    EXPECT_EQ(nameOfFailure(*bad), "bad_point");
    auto identity = listener();
    say(*identity, typing);
    say(*identity, protocol::PairShare{});
    EXPECT_EQ(nameOfFailure(*identity), "identity_point");
    EXPECT_TRUE(shows.guessAllowed()) << "nothing was guessed";
}

TEST_F(Spec, P5_AWrongTagIsWrongDigitsAndGetsNothing)
{
    auto [dialler, answers] = guess(wrong());
    dialler->receive(answers->takeOutgoing(), time);
    answers->receive(dialler->takeOutgoing(), time);
    EXPECT_EQ(nameOfFailure(*answers), "wrong_digits");
    EXPECT_TRUE(answers->takeOutgoing().empty());
}

TEST_F(Spec, P6_WhoGotPastTheSharesWithoutATagHasGuessed)
{
    std::string code = shows.code();
    for (int n = 1; n <= 10; ++n) {
        if (types.side() == PairingWindow::Side::Closed)
            types.type(time); // the guesser opens its own again
        auto [dialler, answers] = guess(wrong());
        dialler->receive(answers->takeOutgoing(), time);
        if (n % 3 == 0) {
            answers->linkClosed();
            EXPECT_EQ(nameOfFailure(*answers), "wrong_digits");
        } else if (n % 3 == 1) {
            answers.reset(); // evicted
        } else {
            answers->receive(dialler->takeOutgoing(), time);
        }
        dialler->linkClosed();
        EXPECT_EQ(nameOfFailure(*dialler), "wrong_digits");
        EXPECT_TRUE(types.code().empty()) << "a failed guess on the typing side too";
        if (n < 10) {
            EXPECT_EQ(shows.code() != code, n % 3 == 0) << n;
        }
        code = shows.code();
    }
    EXPECT_EQ(shows.side(), PairingWindow::Side::Closed);
}

TEST_F(Spec, P7_WhileOneGuessIsOpenAnotherGetsNoShare)
{
    auto waiting = listener();
    say(*waiting, typing);
    (void)waiting->takeOutgoing();
    const auto first = guess(wrong());
    say(*waiting, protocol::PairShare{take<32>(crypto::mulBase(scalar(1)).bytes())});
    EXPECT_EQ(nameOfFailure(*waiting), "window_closed");
    EXPECT_TRUE(waiting->takeOutgoing().empty());
    auto fresh = listener();
    say(*fresh, typing);
    EXPECT_EQ(nameOfFailure(*fresh), "window_closed");
}

TEST_F(Spec, P8_AnyOtherMessageOfPairingIsUnexpected)
{
    for (const protocol::Message& message :
         {protocol::Message(protocol::Ping{}), protocol::Message(protocol::PairShare{}),
          protocol::Message(protocol::PairProof{}), protocol::Message(protocol::Greeting{})}) {
        auto answers = listener();
        say(*answers, message);
        EXPECT_EQ(nameOfFailure(*answers), "unexpected_message");
    }
    auto answers = listener();
    say(*answers, typing);
    say(*answers, protocol::PairProof{});
    EXPECT_EQ(nameOfFailure(*answers), "unexpected_message");
}

TEST_F(Spec, H1_HelloWithoutAPairKeyIsAStrangerAndGetsNoAnswer)
{
    auto answers = listener();
    say(*answers, protocol::Hello{limits::kVersion, {}});
    EXPECT_EQ(nameOfFailure(*answers), "stranger");
    EXPECT_TRUE(answers->takeOutgoing().empty());
}

TEST_F(Spec, H2_AnotherVersionIsAnsweredWithHelloAndNamed)
{
    auto answers = knowing();
    say(*answers, protocol::Hello{limits::kVersion + 1, {}});
    EXPECT_EQ(nameOfFailure(*answers), "other_version");
    const auto said = messagesIn(answers->takeOutgoing());
    ASSERT_EQ(said.size(), 1u);
    EXPECT_TRUE(std::holds_alternative<protocol::Hello>(said[0]));
    auto dialler = of(Purpose::Recognise, closed, 0x22, 0x11, key);
    say(*dialler, protocol::Hello{limits::kVersion + 1, {}});
    EXPECT_EQ(nameOfFailure(*dialler), "other_version");
}

TEST_F(Spec, V1_OfAnotherVersionNothingButItsNumberIsLookedAt)
{
    const auto hear = [&](Handshake& who, std::uint32_t type, Bytes body) {
        ByteArray<4> length{};
        const Bytes envelope = envelopeOf(type, body);
        length[3] = static_cast<std::uint8_t>(envelope.size());
        who.receive(length, time);
        who.receive(envelope, time);
        EXPECT_EQ(nameOfFailure(who), "other_version");
        return who.failure()->version;
    };
    ASSERT_TRUE(types.enter("123456"));
    const Bytes old{};                                              // version 0, and no field at all
    const Bytes newer{0x08, 0x07, 0x1a, 0x02, 1, 2, 0x22, 0x01, 3}; // version 7, a shorter nonce, and more
    for (const auto& [body, version] : {std::pair(old, 0U), std::pair(newer, 7U)}) {
        EXPECT_EQ(hear(*listener(), 3, body), version);
        EXPECT_EQ(hear(*of(Purpose::Pair, types, 0x22, 0x11), 3, body), version);
        EXPECT_EQ(hear(*knowing(), 1, body), version);
        EXPECT_EQ(hear(*of(Purpose::Recognise, closed, 0x22, 0x11, key), 1, body), version);
    }
}

TEST_F(Spec, H3_AMacThatIsWrongIsABadMac)
{
    auto answers = knowing();
    say(*answers, protocol::Hello{limits::kVersion, {}});
    say(*answers, protocol::HelloProof{});
    EXPECT_EQ(nameOfFailure(*answers), "bad_mac");
}

TEST_F(Spec, H4_AnyOtherMessageOfHelloIsUnexpected)
{
    for (const protocol::Message& message :
         {protocol::Message(protocol::HelloProof{}), protocol::Message(protocol::Greeting{}),
          protocol::Message(protocol::Resume{}), protocol::Message(protocol::Stop{})}) {
        auto answers = knowing();
        say(*answers, message);
        EXPECT_EQ(nameOfFailure(*answers), "unexpected_message");
    }
}

// --- a session ---

std::unique_ptr<Cheat> turning(bool leads, std::size_t cards = 2, Wish wish = Wish::Love)
{
    for (std::uint8_t evening = 0;; ++evening) {
        auto cheat = std::make_unique<Cheat>(0, evening);
        cheat->to(Moment::Turning, allOf(wish, cards), cards);
        if (cheat->leads(0) == leads)
            return cheat;
    }
}

template <typename Kind>
std::vector<Kind> allOfKind(const std::vector<protocol::Message>& messages)
{
    std::vector<Kind> out;
    for (const auto& message : messages)
        if (const auto* found = std::get_if<Kind>(&message))
            out.push_back(*found);
    return out;
}

// Both hear a connection again; the cheat says where it stands.
void meetAgain(Cheat& cheat, const protocol::Resume& resume)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    cheat.heard.clear();
    cheat.say(protocol::Greeting{"Cheat", false});
    EXPECT_TRUE(cheat.heard.empty()) << "nothing else before the other's RESUME";
    cheat.say(resume);
}

protocol::Resume whereHonestStands(Cheat& cheat)
{
    cheat.honest.linkDown();
    cheat.honest.linkUp(cheat.time);
    cheat.collect();
    return allOfKind<protocol::Resume>(cheat.heard).back();
}

Bytes bytesOf(const protocol::Resume& resume) { return protocol::frameOf(protocol::Message(resume)); }

void honestWithAgreement(Cheat& cheat) { cheat.agreeOn(wishes(2)); }

// Both hands are on the card, and it is turned as honest clients would. `cheat` leads it or not.
void turnCard(Cheat& cheat, std::size_t turn = 0, bool shared = true)
{
    cheat.does(HandOn{});
    cheat.sayHand(turn);
    cheat.sayStep(MessageType::Open, cheat.openBody(turn));
    cheat.sayStep(MessageType::Words, cheat.wordsBody(turn, shared));
}

// TH of §9 after `step` steps, the first card led by the cheat, who is role 0.
crypto::Digest memoryAfter(const Cheat& cheat, std::size_t step, bool shared = true)
{
    const std::vector<Bytes> mine{cheat.keyBody(),   cheat.commitOf(cheat.seals),
                                  cheat.seals,       cheat.blindsBody(),
                                  cheat.openBody(0), cheat.wordsBody(0, shared)};
    crypto::Digest out = cheat.context;
    for (std::size_t n = 1; n <= step; ++n) {
        const auto kind = static_cast<MessageType>(n);
        Bytes theirs; // of the first card, if a later one is opened
        for (const auto& message : cheat.heard)
            if (const auto* said = std::get_if<protocol::Step>(&message))
                if (said->kind == kind && theirs.empty())
                    theirs = said->body;
        out = crypto::nextTranscript(out, 0, kind, mine[n - 1]);
        out = crypto::nextTranscript(out, 1, kind, theirs);
    }
    return out;
}

// What was heard, in order, without pages, which come last.
std::string namesOf(const std::vector<protocol::Message>& messages)
{
    static const char* const steps[] = {"", "KEY", "COMMIT", "SEALS", "BLINDS", "OPEN", "WORDS"};
    std::string out;
    for (const auto& message : messages) {
        if (std::holds_alternative<protocol::Propose>(message))
            out += "PROPOSE ";
        if (std::holds_alternative<protocol::Agree>(message))
            out += "AGREE ";
        if (std::holds_alternative<protocol::Sealed>(message))
            out += "SEALED ";
        if (std::holds_alternative<protocol::Stop>(message))
            out += "STOP ";
        if (const auto* go = std::get_if<protocol::Go>(&message))
            out += go->up ? "UP " : "DOWN ";
        if (const auto* step = std::get_if<protocol::Step>(&message))
            out += std::string(steps[static_cast<std::size_t>(step->kind)]) + " ";
    }
    return out;
}

// The honest laptop's program again, from what it kept.
Session restarted(Cheat& cheat)
{
    Session::Setup setup;
    setup.fingerprints[0].fill(0x11);
    setup.fingerprints[1].fill(0x22);
    setup.role = cheat.other();
    return Session::restore(setup, cheat.random, cheat.honest.journal()).value();
}

std::vector<protocol::Message> answersTo(const protocol::Message& message, Session& session)
{
    session.receive(protocol::frameOf(message), sync::Time(1000));
    return messagesIn(session.takeOutgoing());
}

// On a connection of its own: what RESUME brings.
std::vector<protocol::Message> answersTo(const protocol::Resume& resume, Session& session)
{
    session.linkDown();
    session.linkUp(sync::Time(1000));
    (void)session.takeOutgoing();
    (void)answersTo(protocol::Message(protocol::Greeting{"Cheat", false}), session);
    return answersTo(protocol::Message(resume), session);
}

TEST_F(Spec, S1_GreetingThenResumeAndNothingBeforeThem)
{
    for (const protocol::Message& first :
         {protocol::Message(protocol::Resume{}), protocol::Message(protocol::Stop{}),
          protocol::Message(protocol::Hello{1, {}})}) {
        TwoSessions fresh;
        fresh.one().linkUp(fresh.time);
        fresh.inject(1, first);
        ASSERT_EQ(fresh.count<Failed>(0), 1u);
        EXPECT_EQ(nameOf(fresh.all<Failed>(0)[0].failure), "unexpected_message");
    }
    TwoSessions fresh;
    fresh.one().linkUp(fresh.time);
    (void)fresh.submit(0, Suggest{wishes(1)});
    fresh.inject(1, protocol::Greeting{"", false});
    (void)fresh.submit(0, Suggest{wishes(1)});
    const auto said = messagesIn(fresh.wire[0]);
    ASSERT_EQ(said.size(), 2u) << "GREETING and RESUME, and nothing before the other's";
    EXPECT_TRUE(std::holds_alternative<protocol::Greeting>(said[0]));
    EXPECT_TRUE(std::holds_alternative<protocol::Resume>(said[1]));
    fresh.wire[0].clear();
    fresh.one().tick(fresh.time + limits::kPing);
    fresh.collect();
    const auto later = messagesIn(fresh.wire[0]);
    ASSERT_EQ(later.size(), 1u) << "but PING";
    EXPECT_TRUE(std::holds_alternative<protocol::Ping>(later[0]));
    fresh.inject(1, protocol::Greeting{"", false});
    EXPECT_EQ(nameOf(fresh.all<Failed>(0).at(0).failure), "unexpected_message");
}

TEST_F(Spec, S2_APingAfterTwoSecondsAndAPauseAfterSix)
{
    using namespace std::chrono_literals;
    for (const bool closedOutright : {false, true}) {
        TwoSessions pair;
        pair.connect();
        const auto start = pair.time;
        pair.one().tick(start + 1999ms);
        EXPECT_TRUE(pair.one().takeOutgoing().empty());
        pair.one().tick(start + 2000ms);
        EXPECT_EQ(messagesIn(pair.one().takeOutgoing()).size(), 1u);
        if (closedOutright)
            pair.one().linkDown();
        pair.one().tick(start + 5999ms);
        EXPECT_TRUE(pair.one().takeEvents().empty());
        pair.one().tick(start + 6000ms);
        const auto events = pair.one().takeEvents();
        ASSERT_EQ(events.size(), 1u);
        EXPECT_TRUE(std::holds_alternative<Paused>(events[0]));
    }
}

TEST_F(Spec, S3_ASuggestionInARoundIsIgnoredUntilTheirFirstSealed)
{
    Cheat cheat;
    honestWithAgreement(cheat);
    const protocol::Propose other{crypto::RoundId{9}, wishes(3).bytes()};
    const std::size_t before = cheat.count<Suggested>();
    cheat.say(other);
    cheat.say(protocol::Propose{crypto::RoundId{10}, {0xff}}); // no round at all, and not looked at
    EXPECT_EQ(cheat.refusal(), "");
    EXPECT_EQ(cheat.count<Suggested>(), before);
    cheat.sayUp();
    cheat.say(other);
    EXPECT_EQ(cheat.refusal(), "unexpected_message");
}

TEST_F(Spec, S3_MoreSuggestionsThanPeopleLeafThroughAreTooMany)
{
    // At once, and over ten seconds; another connection is no new beginning.
    for (const std::size_t seconds : {0u, 10u}) {
        Cheat cheat;
        std::size_t taken = 0;
        while (cheat.refusal().empty() && taken < 1000) {
            if (taken == 100)
                cheat.time += std::chrono::seconds(seconds);
            if (taken == 120)
                meetAgain(cheat, protocol::Resume{});
            cheat.say(
                protocol::Propose{crypto::RoundId{static_cast<std::uint8_t>(taken), 9}, wishes(1).bytes()});
            taken += cheat.refusal().empty() ? 1u : 0u;
        }
        EXPECT_EQ(cheat.refusal(), "too_many_messages");
        EXPECT_EQ(taken, limits::kProposals + seconds);
    }
}

TEST_F(Spec, S3_ASuggestionUnderTheIdOfOneOfThisSideIsUnexpected)
{
    for (const bool open : {true, false}) { // or replaced, and still to be agreed to
        Cheat cheat;
        cheat.must(Suggest{wishes(1)});
        if (!open)
            cheat.must(Suggest{wishes(2)});
        const auto mine = allOfKind<protocol::Propose>(cheat.heard).at(0);
        cheat.say(protocol::Propose{mine.id, wishes(3).bytes()});
        EXPECT_EQ(cheat.refusal(), "unexpected_message");
        EXPECT_EQ(cheat.count<Suggested>(), 0u);
    }
    Cheat over; // that round is over, and nothing is looked at
    over.must(Suggest{wishes(1)});
    const auto mine = allOfKind<protocol::Propose>(over.heard).at(0);
    over.say(protocol::Agree{mine.id, wishes(1).digest()});
    over.must(StopHere{});
    over.say(protocol::Propose{mine.id, wishes(1).bytes()});
    EXPECT_EQ(over.refusal(), "");
}

TEST_F(Spec, S3_TheSuggestionThatIsOpenIsIgnoredAndAnotherReplacesIt)
{
    Cheat cheat;
    cheat.say(protocol::Propose{crypto::RoundId{9}, wishes(1).bytes()});
    const std::string before = cheat.shape();
    cheat.say(protocol::Propose{crypto::RoundId{9}, wishes(1).bytes()});
    cheat.say(protocol::Propose{crypto::RoundId{9}, wishes(2).bytes()}); // under its id it is the same
    cheat.say(protocol::Propose{crypto::RoundId{9}, {0xff}});
    EXPECT_EQ(cheat.shape(), before);
    EXPECT_EQ(cheat.honest.suggestion()->cards.size(), 1u);
    cheat.say(protocol::Propose{crypto::RoundId{10}, wishes(2).bytes()});
    EXPECT_EQ(cheat.honest.suggestion()->cards.size(), 2u);
    cheat.must(Accept{});
    EXPECT_EQ(allOfKind<protocol::Agree>(cheat.heard).at(0).id, crypto::RoundId{10});
    EXPECT_EQ(cheat.refusal(), "");
}

TEST_F(Spec, S4_AnAgreementNamesASuggestionAndItsDigestAndRoleZerosWins)
{
    for (const bool otherId : {false, true}) {
        Cheat cheat;
        cheat.must(Suggest{wishes(1)});
        const auto proposed = allOfKind<protocol::Propose>(cheat.heard).at(0);
        protocol::Agree agree{proposed.id, wishes(1).digest()};
        if (otherId)
            agree.id[0] ^= 1;
        else
            agree.digest[0] ^= 1;
        cheat.say(agree);
        EXPECT_EQ(cheat.refusal(), "unknown_round");
        EXPECT_EQ(cheat.count<Agreed>(), 0u);
    }
    Cheat again; // the round under way is named once more, as after a lost connection
    again.must(Suggest{wishes(1)});
    protocol::Agree agree{allOfKind<protocol::Propose>(again.heard).at(0).id, wishes(1).digest()};
    again.say(agree);
    const std::string before = again.shape();
    again.say(agree);
    EXPECT_EQ(again.shape(), before);
    agree.digest[31] ^= 1;
    again.say(agree);
    EXPECT_EQ(again.refusal(), "unknown_round");
    TwoSessions pair; // crossed
    pair.connect();
    (void)pair.submit(0, Suggest{sampleRound("of-zero")});
    (void)pair.submit(1, Suggest{sampleRound("of-one")});
    pair.settle();
    (void)pair.submit(0, Accept{});
    (void)pair.submit(1, Accept{});
    pair.settle();
    EXPECT_EQ(pair.one().round()->id, "of-zero");
    EXPECT_EQ(pair.two().round()->id, "of-zero");
}

// Over: stopped, finished, and finished with the next one begun; each in the same program and after it began
// again.
TEST_F(Spec, S5_WhatNamesARoundThatIsOverIsIgnoredOrAnsweredByStop)
{
    enum class End
    {
        Stopped,
        Finished,
        NextBegun
    };
    const auto over = [](End end) {
        auto cheat = turning(true, 1);
        if (end == End::Stopped)
            cheat->say(protocol::Stop{cheat->roundId});
        else
            turnCard(*cheat);
        EXPECT_EQ(cheat->count<Stopped>() + cheat->count<RoundDone>(), 1u);
        if (end == End::NextBegun) {
            cheat->say(protocol::Propose{crypto::RoundId{9}, wishes(3).bytes()});
            cheat->must(Accept{});
        }
        return cheat;
    };
    const auto check = [](Session& honest, const crypto::RoundId& id) {
        (void)honest.takeEvents();
        const auto phase = honest.phase();
        const auto brought = allOfKind<protocol::Stop>(answersTo(protocol::Resume{id, {}, 0, {}}, honest));
        ASSERT_EQ(brought.size(), 1u);
        EXPECT_EQ(brought[0].round, id);
        (void)honest.takeEvents(); // Met
        for (const protocol::Message& ignored :
             {protocol::Message(protocol::Sealed{id, true, crypto::Nonce{1}}),
              protocol::Message(protocol::Sealed{id, false, crypto::Nonce{1}}),
              protocol::Message(protocol::Stop{id}),
              protocol::Message(protocol::Propose{id, wishes(2).bytes()})})
            EXPECT_TRUE(answersTo(ignored, honest).empty()) << ignored.index();
        const auto answers = answersTo(protocol::Message(protocol::Agree{id, wishes(1).digest()}), honest);
        EXPECT_EQ(namesOf(answers), "STOP ");
        EXPECT_EQ(allOfKind<protocol::Stop>(answers).at(0).round, id);
        EXPECT_TRUE(honest.takeEvents().empty()) << "no failure, and nothing on the screen";
        EXPECT_EQ(honest.phase(), phase);
    };
    for (const End end : {End::Stopped, End::Finished, End::NextBegun}) {
        SCOPED_TRACE(static_cast<int>(end));
        const auto cheat = over(end);
        check(cheat->honest, cheat->roundId);
        Session again = restarted(*cheat);
        check(again, cheat->roundId);
    }
}

TEST_F(Spec, S5_AnOwnSuggestionStillOpenAtAStopIsOver)
{
    Cheat cheat(1);
    cheat.must(Suggest{wishes(1)});
    const auto mine = allOfKind<protocol::Propose>(cheat.heard).at(0);
    honestWithAgreement(cheat); // to the cheat's
    cheat.must(StopHere{});
    cheat.heard.clear();
    cheat.say(protocol::Agree{mine.id, wishes(1).digest()});
    EXPECT_EQ(namesOf(cheat.heard), "STOP ");
    EXPECT_EQ(allOfKind<protocol::Stop>(cheat.heard).at(0).round, mine.id);
    EXPECT_EQ(cheat.refusal(), "");
}

TEST_F(Spec, S5_SealedAndStopOfARoundThatIsNeitherOverNorUnderWayAreUnknown)
{
    const crypto::RoundId unknown{9};
    for (const bool under : {false, true})
        for (const protocol::Message& message :
             {protocol::Message(protocol::Sealed{unknown, true, crypto::Nonce{1}}),
              protocol::Message(protocol::Stop{unknown})}) {
            Cheat cheat;
            if (under)
                honestWithAgreement(cheat);
            else
                cheat.say(protocol::Propose{unknown, wishes(1).bytes()}); // nobody agreed to it
            cheat.say(message);
            EXPECT_EQ(cheat.refusal(), "unknown_round");
        }
}

TEST_F(Spec, S6_ANonceTwiceIsUnexpectedAndTooManyChangesAreNamed)
{
    Cheat cheat;
    honestWithAgreement(cheat);
    cheat.sayUp(1);
    cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{2}});
    cheat.sayUp(1);
    EXPECT_EQ(cheat.refusal(), "unexpected_message");
    Cheat restless;
    honestWithAgreement(restless);
    for (std::size_t i = 0; i <= 200; ++i) {
        EXPECT_EQ(restless.refusal(), "") << i;
        restless.say(
            protocol::Sealed{restless.roundId, i % 2 == 0, crypto::Nonce{static_cast<std::uint8_t>(i), 1}});
    }
    EXPECT_EQ(restless.refusal(), "too_many_changes");
}

TEST_F(Spec, S20_WhatIsSealedAndTakenBackApartIsNotSaidAndLeavesNothing)
{
    const std::vector<Answer> yes = allOf(Wish::Love);
    for (const bool otherSealed : {false, true}) {
        TwoSessions thinking, resting;
        for (TwoSessions* two : {&thinking, &resting}) {
            two->connect();
            two->agreeOn(wishes(yes.size()));
            if (otherSealed)
                two->seal(1, yes);
            two->cut();
        }
        for (int i = 0; i < 200; ++i) { // more than may be said
            ASSERT_TRUE(thinking.submit(0, Seal{yes}));
            ASSERT_TRUE(thinking.submit(0, Unseal{}));
        }
        EXPECT_EQ(thinking.one().journal().size(), resting.one().journal().size());
        for (TwoSessions* two : {&thinking, &resting})
            two->connect();
        EXPECT_EQ(thinking.sent[0], resting.sent[0]);
        thinking.seal(0, yes);
        if (!otherSealed)
            thinking.seal(1, yes);
        EXPECT_EQ(thinking.count<SealedByBoth>(0) + thinking.count<SealedByBoth>(1), 2u);
    }
    // Said to be up, and taken back apart.
    for (const bool upAgain : {false, true}) {
        TwoSessions two;
        two.connect();
        two.agreeOn(wishes(yes.size()));
        two.seal(0, yes);
        two.cut();
        ASSERT_TRUE(two.submit(0, Unseal{}));
        if (upAgain) {
            ASSERT_TRUE(two.submit(0, Seal{yes}));
        }
        two.connect();
        two.seal(1, yes);
        EXPECT_EQ(two.count<SealedByBoth>(1), upAgain ? 1u : 0u);
        if (!upAgain)
            two.seal(0, yes);
        EXPECT_EQ(two.count<SealedByBoth>(0), 1u);
    }
}

TEST_F(Spec, S6_SealsOfARoundThatWasStoppedAreCountedAsWell)
{
    Cheat cheat;
    honestWithAgreement(cheat);
    cheat.must(Seal{allOf(Wish::Love)});
    cheat.must(StopHere{});
    std::size_t taken = 0;
    while (cheat.refusal().empty() && taken < 1000) {
        cheat.say(protocol::Sealed{cheat.roundId, true, crypto::Nonce{static_cast<std::uint8_t>(taken), 2}});
        taken += cheat.refusal().empty() ? 1u : 0u;
    }
    EXPECT_EQ(cheat.refusal(), "too_many_changes");
    EXPECT_EQ(taken, limits::kSealChanges);
}

TEST_F(Spec, S6_TheSameSealedAgainIsIgnoredWhereverItComes)
{
    for (const Moment moment :
         {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        const std::string before = cheat.shape();
        cheat.sayUp();
        EXPECT_EQ(cheat.shape(), before);
        EXPECT_EQ(cheat.honest.mayUnseal(), moment < Moment::Seals);
    }
    Cheat off; // also one that is off, however often
    honestWithAgreement(off);
    off.sayUp(1);
    for (int i = 0; i < 300; ++i)
        off.say(protocol::Sealed{off.roundId, false, crypto::Nonce{2}});
    EXPECT_EQ(off.refusal(), "");
}

TEST_F(Spec, S6_TheNonceOfTheOtherMayNotBeThePresentOneOfThisSide)
{
    for (const bool present : {false, true}) {
        Cheat cheat;
        honestWithAgreement(cheat);
        cheat.must(Seal{allOf(Wish::Love)});
        cheat.must(Unseal{});
        const auto mine = allOfKind<protocol::Sealed>(cheat.heard);
        ASSERT_EQ(mine.size(), 2u);
        cheat.say(protocol::Sealed{cheat.roundId, true, mine[present ? 1 : 0].nonce});
        EXPECT_EQ(cheat.refusal(), present ? "unexpected_message" : "");
    }
    Cheat early; // before this side has sealed it has none, so zeros are one like any other
    honestWithAgreement(early);
    early.say(protocol::Sealed{early.roundId, true, {}});
    EXPECT_EQ(early.refusal(), "");
}

TEST_F(Spec, S7_AChangeOfTheSealDropsTheContextUntilItsSealsWereTaken)
{
    for (const Moment moment :
         {Moment::Key, Moment::Commit, Moment::Seals, Moment::Blinds, Moment::Turning}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        const bool own = cheat.honest.mayUnseal();
        EXPECT_EQ(own, moment < Moment::Seals) << "until one's own SEALS have left";
        cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{8}});
        if (moment >= Moment::Blinds) {
            EXPECT_EQ(cheat.refusal(), "sealed_too_late");
            continue;
        }
        EXPECT_EQ(cheat.refusal(), "");
        EXPECT_TRUE(cheat.does(Unseal{})) << "the context is gone";
        EXPECT_TRUE(cheat.does(Seal{allOf(Wish::No)}));
    }
}

TEST_F(Spec, S8_WhatBelongsToAWithdrawnContextIsIgnoredAndToNoneIsUnknown)
{
    for (const bool theirs : {false, true}) {
        Cheat cheat;
        cheat.to(Moment::Commit, allOf(Wish::Love));
        const Bytes seals = cheat.sealsBody();
        if (theirs)
            cheat.say(protocol::Sealed{cheat.roundId, false, crypto::Nonce{8}});
        else
            ASSERT_TRUE(cheat.does(Unseal{}));
        const std::string before = cheat.shape();
        cheat.sayStep(MessageType::Commit, cheat.commitOf(seals));
        cheat.sayHand();
        EXPECT_EQ(cheat.shape(), before);
        cheat.say(protocol::Step{MessageType::Commit, {1, 2, 3}, Bytes(32)});
        EXPECT_EQ(cheat.refusal(), "unknown_context");
    }
}

// Two who do nothing wrong: the other laptop's SEALED and KEY answer a seal that is off again here, and another is up.
// Whether the seals crossed before the first was said, or the round is stopped by now.
TEST_F(Spec, S8_AContextThatASealOfBeforeMakesWithTheirsIsOverThoughItNeverWasHere)
{
    for (const bool stops : {false, true}) {
        TwoSessions pair;
        pair.connect();
        pair.agreeOn(wishes(2));
        ASSERT_TRUE(pair.submit(0, Seal{allOf(Wish::Love)})); // N1
        while (pair.deliver(0)) {
        }
        ASSERT_TRUE(pair.submit(1, Seal{allOf(Wish::Love)})); // SEALED and KEY are under way
        const auto under = messagesIn(pair.wire[1]);
        ASSERT_EQ(namesOf(under), "SEALED KEY ");
        ASSERT_TRUE(pair.submit(0, Unseal{}));
        if (stops)
            ASSERT_TRUE(pair.submit(0, StopHere{}));
        else
            ASSERT_TRUE(pair.submit(0, Seal{allOf(Wish::Love)})); // N2
        while (pair.deliver(1)) {
        }
        EXPECT_EQ(pair.count<Failed>(0), 0u);
        pair.settle();
        EXPECT_EQ(pair.count<Failed>(0) + pair.count<Failed>(1), 0u);
        EXPECT_EQ(pair.count<SealedByBoth>(0) + pair.count<SealedByBoth>(1), stops ? 0u : 2u);
    }
    // A seal that was never said to be up makes none: what names it is unknown.
    Cheat cheat;
    cheat.agreeOn(wishes(2));
    cheat.must(Seal{allOf(Wish::Love)});
    cheat.must(Unseal{});
    cheat.sayUp();
    cheat.findContext(); // with the nonce of the seal that is down
    cheat.sayStep(MessageType::Key, cheat.keyBody());
    EXPECT_EQ(cheat.refusal(), "unknown_context");
}

TEST_F(Spec, S9_AFinishedStepAgainIsIgnoredIfTheSameAndNeverEvaluatedTwice)
{
    auto cheat = turning(true);
    const std::string before = cheat->shape();
    cheat->sayStep(MessageType::Key, cheat->keyBody());
    cheat->sayStep(MessageType::Commit, cheat->commitOf(cheat->seals));
    cheat->sayStep(MessageType::Seals, cheat->seals);
    cheat->sayStep(MessageType::Blinds, cheat->blindsBody());
    EXPECT_EQ(cheat->shape(), before);
    Bytes other = cheat->blindsBody();
    other[96] ^= 1;
    cheat->sayStep(MessageType::Blinds, other);
    EXPECT_EQ(cheat->refusal(), "changed_message");
}

TEST_F(Spec, S10_AStepOtherThanTheNextIsOutOfTurn)
{
    Cheat cheat;
    cheat.to(Moment::Key, allOf(Wish::Love));
    cheat.sayStep(MessageType::Commit, Bytes(32));
    EXPECT_EQ(cheat.refusal(), "out_of_turn");
}

TEST_F(Spec, S11_AHandBeforeItsTurnIsRefusedAndAnOldOneIgnored)
{
    auto early = turning(true);
    early->sayHand(1);
    EXPECT_EQ(early->refusal(), "out_of_turn");
    Cheat before;
    before.to(Moment::Blinds, allOf(Wish::Love));
    before.sayHand();
    EXPECT_EQ(before.refusal(), "unexpected_message");
    auto stale = turning(false); // follows card 0, leads card 1
    stale->does(HandOn{});
    stale->sayHand();
    stale->sayStep(MessageType::Open, stale->openBody(0));
    stale->sayStep(MessageType::Words, stale->wordsBody(0, true));
    ASSERT_EQ(stale->count<Shared>(), 1u);
    stale->does(HandOn{});
    stale->sayHand(0); // from before the last shared card: no hand on this one
    EXPECT_EQ(stale->refusal(), "");
    stale->sayStep(MessageType::Open, stale->openBody(1));
    EXPECT_EQ(stale->refusal(), "without_go");
}

TEST_F(Spec, S12_AnOpenNeedsBothHands)
{
    // leading: the honest side's OPEN leaves with both hands up only
    auto follows = turning(false);
    follows->does(HandOn{});
    EXPECT_FALSE(follows->hasSaid(MessageType::Open));
    follows->does(HandOff{});
    follows->sayHand();
    EXPECT_FALSE(follows->hasSaid(MessageType::Open));
    follows->does(HandOn{});
    EXPECT_TRUE(follows->hasSaid(MessageType::Open));
    // following: taken only after both hands were there, and held while its own is down
    for (const bool own : {false, true}) {
        auto leads = turning(true);
        if (own)
            leads->does(HandOn{});
        else
            leads->sayHand();
        leads->sayStep(MessageType::Open, leads->openBody(0));
        EXPECT_EQ(leads->refusal(), "without_go");
    }
    auto leads = turning(true);
    leads->does(HandOn{});
    leads->sayHand();
    leads->does(HandOff{});
    leads->sayStep(MessageType::Open, leads->openBody(0));
    EXPECT_EQ(leads->refusal(), "");
    EXPECT_FALSE(leads->hasSaid(MessageType::Open));
    EXPECT_EQ(leads->count<Shared>(), 0u);
    leads->does(HandOn{});
    EXPECT_TRUE(leads->hasSaid(MessageType::Open));
}

TEST_F(Spec, S13_OpenOpenWordsWordsEachAfterTheOneBefore)
{
    auto cheat = turning(true);
    cheat->does(HandOn{});
    cheat->sayHand();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    ASSERT_TRUE(cheat->hasSaid(MessageType::Open));
    EXPECT_FALSE(cheat->hasSaid(MessageType::Words)) << "the leader's words first";
    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
    EXPECT_TRUE(cheat->hasSaid(MessageType::Words));
    EXPECT_EQ(cheat->count<Shared>(), 1u);
    EXPECT_FALSE(cheat->honest.hand()) << "what is shared takes both hands off";

    auto early = turning(true);
    early->does(HandOn{});
    early->sayHand();
    early->sayStep(MessageType::Words, early->wordsBody(0, true));
    EXPECT_EQ(early->refusal(), "out_of_turn");
    auto follower = turning(false);
    follower->does(HandOn{});
    follower->sayHand();
    ASSERT_TRUE(follower->hasSaid(MessageType::Open));
    follower->sayStep(MessageType::Words, follower->wordsBody(0, true)); // its OPEN is still due
    EXPECT_EQ(follower->refusal(), "out_of_turn");
}

TEST_F(Spec, S14_AStopWaitsForTheCardUnderWayUnlessItsOpenIsUnansweredAndTheOtherHandIsDown)
{
    const auto stops = [](const Cheat& cheat) { return allOfKind<protocol::Stop>(cheat.heard).size(); };
    enum class Card
    {
        OpenIsOut,     // leading
        WordsAreOut,   // leading: OPEN came back
        OpenIsHeld,    // following: no OPEN of this side's has left
        OpenIsAnswered // following
    };
    for (const Card card : {Card::OpenIsOut, Card::WordsAreOut, Card::OpenIsHeld, Card::OpenIsAnswered})
        for (const bool theirHand : {true, false}) {
            const bool leads = card == Card::OpenIsOut || card == Card::WordsAreOut;
            auto cheat = turning(!leads);
            cheat->does(HandOn{});
            cheat->sayHand();
            if (card == Card::OpenIsHeld)
                cheat->does(HandOff{});
            if (card != Card::OpenIsOut)
                cheat->sayStep(MessageType::Open, cheat->openBody(0));
            ASSERT_EQ(cheat->hasSaid(MessageType::Open), card != Card::OpenIsHeld);
            if (!theirHand)
                cheat->sayHand(0, false);
            cheat->must(StopHere{});
            const bool atOnce = card == Card::OpenIsHeld || (card == Card::OpenIsOut && !theirHand);
            const int place = static_cast<int>(card) * 2 + (theirHand ? 1 : 0);
            EXPECT_EQ(stops(*cheat), atOnce ? 1u : 0u) << place;
            EXPECT_EQ(cheat->count<Stopped>(), atOnce ? 1u : 0u) << place;
            if (atOnce)
                continue;
            if (card == Card::OpenIsOut)
                cheat->sayStep(MessageType::Open, cheat->openBody(0));
            cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
            EXPECT_EQ(cheat->count<Shared>(), 1u) << place;
            EXPECT_EQ(stops(*cheat), 1u) << place;
            EXPECT_EQ(cheat->count<Stopped>(), 1u) << place;
        }
    auto later = turning(false); // the other hand goes down while it waits
    later->does(HandOn{});
    later->sayHand();
    later->must(StopHere{});
    EXPECT_EQ(stops(*later), 0u);
    later->sayHand(0, false);
    EXPECT_EQ(stops(*later), 1u);

    TwoSessions pair; // one sentence for both
    pair.connect();
    pair.agreeOn(wishes(1));
    (void)pair.submit(0, StopHere{});
    pair.settle();
    EXPECT_EQ(pair.count<Stopped>(0), 1u);
    EXPECT_EQ(pair.count<Stopped>(1), 1u);
}

TEST_F(Spec, S15_TheSameContextIsAtMostOneStepApartWithTheSameMemory)
{
    const auto refusalAfter = [](int change) {
        auto cheat = turning(true);
        protocol::Resume resume = whereHonestStands(*cheat);
        EXPECT_EQ(resume.step, 4u);
        if (change == 1)
            resume.hash[0] ^= 1;
        if (change == 2)
            resume.step = 6;
        if (change == 3)
            resume.step = 2;
        if (change == 4)
            resume.step = 3; // one behind, but with the hash of another step
        meetAgain(*cheat, resume);
        return cheat->refusal();
    };
    EXPECT_EQ(refusalAfter(0), "");
    for (const int change : {1, 2, 3, 4})
        EXPECT_EQ(refusalAfter(change), "transcript_mismatch") << change;
}

TEST_F(Spec, S15_ResumeSaysTheMemoryAfterTwiceAsManyMessagesAsSteps)
{
    auto cheat = turning(true);
    EXPECT_EQ(bytesOf(whereHonestStands(*cheat)),
              bytesOf({cheat->roundId, cheat->context, 4, memoryAfter(*cheat, 4)}));
}

// The card before, the hand, the card under way, the hand.
TEST_F(Spec, S15_AHandIsOfItsConnectionAndSaidAgainBeforeWhatItOpens)
{
    const auto said = [](Cheat& cheat) {
        meetAgain(cheat, whereHonestStands(cheat));
        EXPECT_EQ(cheat.refusal(), "");
        for (const auto& go : allOfKind<protocol::Go>(cheat.heard))
            EXPECT_EQ(go.turn, 0u);
        return namesOf(cheat.heard);
    };
    for (const bool leads : {false, true}) { // the cheat
        auto down = turning(leads);
        EXPECT_EQ(said(*down), "DOWN ");
        auto up = turning(leads);
        up->does(HandOn{});
        EXPECT_EQ(said(*up), "UP ");
    }
    for (const bool down : {false, true}) {
        auto out = turning(false);
        out->sayHand();
        out->does(HandOn{});
        if (down)
            out->does(HandOff{});
        const Bytes open = out->theirs(MessageType::Open);
        ASSERT_FALSE(open.empty());
        EXPECT_EQ(said(*out), down ? "UP OPEN DOWN " : "UP OPEN ");
        EXPECT_EQ(out->theirs(MessageType::Open), open);
    }
    // A card that nobody shared leaves the hands on, so the next one is opened at once; the other lacks the
    // words of the first.
    for (const bool down : {false, true}) {
        auto next = turning(true, 2, Wish::No);
        turnCard(*next, 0, false);
        ASSERT_EQ(fromLe64(next->theirs(MessageType::Open)), 1u);
        if (down)
            next->does(HandOff{});
        meetAgain(*next, {next->roundId, next->context, 5, memoryAfter(*next, 5)});
        EXPECT_EQ(next->refusal(), "");
        EXPECT_EQ(namesOf(next->heard), down ? "WORDS UP OPEN DOWN " : "WORDS UP OPEN ");
        for (const auto& go : allOfKind<protocol::Go>(next->heard))
            EXPECT_EQ(go.turn, 1u);
    }
    // And the other's is down until it is said again.
    auto cheat = turning(false);
    cheat->sayHand();
    meetAgain(*cheat, whereHonestStands(*cheat));
    cheat->does(HandOn{});
    EXPECT_FALSE(cheat->hasSaid(MessageType::Open));
    cheat->sayHand();
    EXPECT_TRUE(cheat->hasSaid(MessageType::Open));
}

// The example of the specification, message by message.
TEST_F(Spec, S15_AResumeInMidCardIsAsTheExampleHasIt)
{
    for (const Wish wish : {Wish::Love, Wish::No}) {
        std::unique_ptr<TwoSessions> pair;
        const auto step = [&](std::size_t who) {
            pair->sides[who]->linkDown();
            pair->sides[who]->linkUp(pair->time);
            return messagesOf<protocol::Resume>(pair->sides[who]->takeOutgoing()).at(0).step;
        };
        for (std::uint8_t evening = 0;; ++evening) { // one in which role 0 leads
            pair = std::make_unique<TwoSessions>(evening);
            pair->connect();
            pair->agreeOn(wishes(2));
            pair->seal(0, allOf(wish));
            pair->seal(1, allOf(wish));
            ASSERT_TRUE(pair->submit(1, HandOn{}));
            ASSERT_TRUE(pair->submit(0, HandOn{}));
            while (pair->deliver(1)) {
            }
            if (namesOf(messagesIn(pair->wire[0])) == "UP OPEN ")
                break;
        }
        pair->deliver(0);
        pair->deliver(1); // OPEN
        ASSERT_EQ(namesOf(messagesIn(pair->wire[0])), "WORDS ");
        pair->deliver(0);
        ASSERT_EQ(namesOf(messagesIn(pair->wire[1])).substr(0, 6), "WORDS ");
        pair->cut();
        EXPECT_EQ(step(0), 5u);
        EXPECT_EQ(step(1), 6u);
        pair->cut();
        for (auto& side : pair->sides)
            side->linkUp(pair->time);
        pair->collect();
        const std::array<Bytes, 2> hello = pair->wire;
        pair->wire = {};
        for (std::size_t who = 0; who < 2; ++who) {
            pair->sides[1 - who]->receive(hello[who], pair->time);
            pair->collect();
        }
        EXPECT_EQ(namesOf(messagesIn(pair->wire[1])), wish == Wish::Love ? "WORDS DOWN " : "WORDS UP OPEN ");
        EXPECT_EQ(namesOf(messagesIn(pair->wire[0])), "UP ");
        EXPECT_EQ(messagesOf<protocol::Go>(pair->wire[1]).at(0).turn, 1u);
        EXPECT_EQ(messagesOf<protocol::Go>(pair->wire[0]).at(0).turn, 0u);
        pair->settle();
        EXPECT_EQ(pair->count<Failed>(0) + pair->count<Failed>(1), 0u);
        EXPECT_EQ(pair->count<Shared>(0), wish == Wish::Love ? 1u : 0u);
    }
}

TEST_F(Spec, S16_TheSameRoundAndAnotherContextBringSealedAndItsMessagesAgain)
{
    for (const Moment moment : {Moment::Key, Moment::Commit, Moment::Seals}) {
        Cheat cheat;
        cheat.to(moment, allOf(Wish::Love));
        meetAgain(cheat, {cheat.roundId, crypto::ContextId{9}, 0, {}});
        EXPECT_EQ(cheat.refusal(), "");
        ASSERT_FALSE(cheat.heard.empty());
        EXPECT_TRUE(std::get<protocol::Sealed>(cheat.heard[0]).up);
        EXPECT_EQ(allOfKind<protocol::Step>(cheat.heard).size(), static_cast<std::size_t>(moment) + 1);
    }
}

TEST_F(Spec, S17_AnotherRoundOrNoneBringsAgreeProposeOrStopAgain)
{
    Cheat agreed;
    honestWithAgreement(agreed);
    meetAgain(agreed, {});
    ASSERT_EQ(agreed.heard.size(), 2u); // the round's page comes after it
    EXPECT_EQ(std::get<protocol::Agree>(agreed.heard[0]).id, agreed.roundId);

    Cheat suggested;
    suggested.must(Suggest{wishes(1)});
    const auto first = allOfKind<protocol::Propose>(suggested.heard).at(0);
    meetAgain(suggested, {});
    ASSERT_EQ(suggested.heard.size(), 1u);
    EXPECT_EQ(std::get<protocol::Propose>(suggested.heard[0]).id, first.id);

    Cheat stopped;
    honestWithAgreement(stopped);
    stopped.must(StopHere{});
    meetAgain(stopped, {stopped.roundId, {}, 0, {}});
    ASSERT_EQ(stopped.heard.size(), 2u);
    EXPECT_EQ(std::get<protocol::Stop>(stopped.heard[0]).round, stopped.roundId);
}

// A partner who lacks the last message of a card, when this side has stopped after it, or finished the round.
TEST_F(Spec, S17_WhatEndsACardGoesBeforeStopAndThatBeforeASuggestion)
{
    for (const std::size_t cards : {1u, 2u}) {
        auto cheat = turning(true, cards);
        turnCard(*cheat);
        ASSERT_EQ(cheat->count<Shared>(), 1u);
        if (cards == 2)
            cheat->must(StopHere{});
        ASSERT_EQ(cheat->honest.phase(), Session::Phase::Choosing);
        const Bytes words = cheat->theirs(MessageType::Words);
        cheat->must(Suggest{wishes(3)});
        const protocol::Resume behind{cheat->roundId, cheat->context, 5, memoryAfter(*cheat, 5)};
        meetAgain(*cheat, behind);
        EXPECT_EQ(namesOf(cheat->heard), "WORDS STOP PROPOSE ");
        EXPECT_EQ(cheat->theirs(MessageType::Words), words);
        protocol::Resume other = behind;
        other.hash[0] ^= 1;
        meetAgain(*cheat, other);
        EXPECT_EQ(cheat->refusal(), "transcript_mismatch");
        EXPECT_TRUE(cheat->heard.empty());
    }
}

TEST_F(Spec, S17_AgreeAndSealedGoBeforeStop)
{
    auto cheat = turning(true);
    const crypto::RoundId first = cheat->roundId;
    cheat->must(StopHere{});
    cheat->roundId.fill(0x70);
    cheat->say(protocol::Propose{cheat->roundId, wishes(1).bytes()});
    cheat->must(Accept{});
    cheat->must(Seal{allOf(Wish::Love, 1)});
    meetAgain(*cheat, {first, {}, 0, {}});
    EXPECT_EQ(namesOf(cheat->heard), "AGREE SEALED STOP ");
    EXPECT_EQ(allOfKind<protocol::Agree>(cheat->heard).at(0).id, cheat->roundId);
    EXPECT_EQ(allOfKind<protocol::Stop>(cheat->heard).at(0).round, first);
}

// "Meeting again": after the last card RESUME goes on saying it, after a stop it says zeros.
TEST_F(Spec, S17_ResumeSaysTheLastCardUntilTheNextRoundAndZerosAfterAStop)
{
    auto done = turning(true, 1);
    turnCard(*done);
    ASSERT_EQ(done->count<RoundDone>(), 1u);
    EXPECT_EQ(bytesOf(whereHonestStands(*done)),
              bytesOf({done->roundId, done->context, 6, memoryAfter(*done, 6)}));
    meetAgain(*done, {});
    const crypto::RoundId next{9};
    done->say(protocol::Propose{next, wishes(1).bytes()});
    done->must(Accept{});
    EXPECT_EQ(bytesOf(whereHonestStands(*done)), bytesOf({next, {}, 0, {}}));

    auto stopped = turning(true, 2);
    turnCard(*stopped);
    stopped->must(StopHere{});
    EXPECT_EQ(bytesOf(whereHonestStands(*stopped)), bytesOf({}));
}

// A client that says zeros after the last card is said AGREE to by who is behind: no failure, and no card
// lost.
TEST_F(Spec, S17_WhoSaysZerosAfterTheLastCardBringsTheOtherToItsEndToo)
{
    std::size_t agreed = 0; // evenings in which the one behind is the one who agreed
    for (std::uint8_t evening = 0; evening < 6; ++evening) {
        TwoSessions pair(evening);
        pair.connect();
        pair.agreeOn(wishes(1));
        pair.seal(0, allOf(Wish::Love, 1));
        pair.seal(1, allOf(Wish::Love, 1));
        (void)pair.submit(0, HandOn{});
        (void)pair.submit(1, HandOn{});
        while (pair.count<RoundDone>(0) + pair.count<RoundDone>(1) == 0)
            ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
        const std::size_t behind = pair.count<RoundDone>(0) == 1 ? 1 : 0;
        pair.cut();
        for (auto& side : pair.sides)
            side->linkUp(pair.time);
        pair.collect();
        pair.wire[1 - behind].clear();
        pair.inject(1 - behind, protocol::Greeting{});
        pair.inject(1 - behind, protocol::Resume{});
        agreed += messagesOf<protocol::Agree>(pair.wire[behind]).size();
        pair.settle();
        for (std::size_t who = 0; who < 2; ++who) {
            EXPECT_EQ(pair.count<Failed>(who), 0u);
            EXPECT_EQ(pair.count<RoundDone>(who), 1u);
            EXPECT_EQ(pair.count<Stopped>(who), 0u);
        }
    }
    EXPECT_GT(agreed, 0u);
}

TEST_F(Spec, S19_AfterAFailureNothingIsTakenAndTheRoundIsOver)
{
    auto cheat = turning(true);
    cheat->say(protocol::Greeting{"Again", false});
    ASSERT_EQ(cheat->refusal(), "unexpected_message");
    cheat->heard.clear();
    cheat->honest.linkUp(cheat->time);
    cheat->say(protocol::Greeting{"Cheat", false});
    cheat->say(protocol::Resume{});
    EXPECT_FALSE(cheat->honest.linked());
    EXPECT_TRUE(cheat->heard.empty());
    EXPECT_FALSE(cheat->does(Suggest{wishes(1)}));

    Session again = restarted(*cheat);
    EXPECT_EQ(again.phase(), Session::Phase::Choosing);
    again.linkUp(cheat->time);
    EXPECT_EQ(bytesOf(messagesOf<protocol::Resume>(again.takeOutgoing()).at(0)), bytesOf({}));
    EXPECT_EQ(namesOf(answersTo(protocol::Resume{cheat->roundId, cheat->context, 4, {}}, again)), "STOP ");
    EXPECT_EQ(
        namesOf(answersTo(protocol::Message(protocol::Agree{cheat->roundId, wishes(2).digest()}), again)),
        "STOP ");
}

TEST_F(Spec, V3_ASuggestionLeavesInTheFormThatTheOtherLaptopReads)
{
    protocol::RoundDraft draft = wishes(1);
    draft.closing = draft.nothing = draft.cards[0].step = {{"en", "A sentence."}};
    const auto newer = std::get<protocol::Round>(protocol::checkRound(draft));
    for (const std::uint32_t form : {0u, 1u, 7u})
        for (const bool beforeTheyMeet : {false, true}) {
            TwoSessions fresh;
            if (beforeTheyMeet)
                (void)fresh.submit(0, Suggest{newer});
            fresh.one().linkUp(fresh.time);
            fresh.inject(1, protocol::Greeting{"", false, form});
            fresh.inject(1, protocol::Resume{});
            if (!beforeTheyMeet)
                (void)fresh.submit(0, Suggest{newer});
            fresh.collect();
            std::vector<protocol::Propose> said;
            for (const protocol::Message& message : messagesIn(fresh.wire[0]))
                if (const auto* one = std::get_if<protocol::Propose>(&message))
                    said.push_back(*one);
            ASSERT_EQ(said.size(), 1u) << form;
            EXPECT_EQ(said[0].round, form == 0 ? wishes(1).bytes() : newer.bytes()) << form;

            // Agreed to by that digest, it is that round here as well.
            fresh.inject(1, protocol::Agree{said[0].id, crypto::exerciseDigest(said[0].round)});
            ASSERT_NE(fresh.one().round(), nullptr) << form;
            EXPECT_EQ(fresh.one().round()->bytes(), said[0].round) << form;
        }
}

// X3 where it is heard: a suggestion of private cards only.
TEST_F(Spec, X3_ASuggestionWithoutSlotsIsABadRound)
{
    auto read = protocol::readExercise(
        R"({"id":"x","title":{"en":"X"},"rounds":[{"id":"me","title":{"en":"Me"},"cards":[
        {"id":"a","kind":"PRIVATE","prompt":{"en":"For me."}}]}]})");
    Cheat cheat;
    cheat.say(protocol::Propose{{}, std::get<protocol::Exercise>(read).rounds.at(0).bytes()});
    EXPECT_EQ(cheat.refusal(), "bad_round");
}

} // namespace
} // namespace mandorla::test
