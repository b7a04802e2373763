#include "tests/support/cheat.h"

#include <algorithm>
#include <memory>
#include <random>

// A cheat at the edges between things: two rounds of one name, two connections, two agreements, lists that
// are full, and every order of hands.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Moment = Cheat::Moment;

std::unique_ptr<Cheat> turning(bool leads, std::size_t cards = 2)
{
    for (std::uint8_t evening = 0;; ++evening) {
        auto cheat = std::make_unique<Cheat>(0, evening);
        cheat->to(Moment::Turning, allOf(Wish::Love, cards), cards);
        if (cheat->leads(0) == leads)
            return cheat;
    }
}

// The last one of its kind that the honest side said.
template <typename Kind>
Kind last(const Cheat& cheat)
{
    Kind out{};
    for (const auto& message : cheat.heard)
        if (const auto* found = std::get_if<Kind>(&message))
            out = *found;
    return out;
}

template <typename Kind>
std::size_t said(const Cheat& cheat)
{
    return static_cast<std::size_t>(
        std::count_if(cheat.heard.begin(), cheat.heard.end(),
                      [](const auto& message) { return std::holds_alternative<Kind>(message); }));
}

std::size_t saidOf(const Cheat& cheat, MessageType kind)
{
    return static_cast<std::size_t>(
        std::count_if(cheat.heard.begin(), cheat.heard.end(), [kind](const auto& message) {
            const auto* step = std::get_if<protocol::Step>(&message);
            return step && step->kind == kind;
        }));
}

// --- rounds of one name ---

// Turned to its end: its id is not taken again. Under another id, with the same cards and the same cheat's
// nonce, it is another context with other secrets, and what was said in the first one is taken neither under
// its own tag nor under the new one's.
TEST(RoundId, OfARoundThatIsOverIsNotTakenAgainAndUnderAnotherNothingOfItOpens)
{
    auto cheat = turning(true, 1);
    cheat->must(HandOn{});
    cheat->sayHand();
    const Bytes open = cheat->openBody(0), words = cheat->wordsBody(0, true), key = cheat->keyBody();
    const auto firstTag = protocol::tagOf(cheat->context);
    const auto firstContext = cheat->context;
    const Bytes firstSeals = cheat->theirs(MessageType::Seals);
    cheat->sayStep(MessageType::Open, open);
    cheat->sayStep(MessageType::Words, words);
    ASSERT_EQ(cheat->count<RoundDone>(), 1u);

    const std::size_t suggested = cheat->count<Suggested>();
    cheat->say(protocol::Propose{cheat->roundId, wishes(1).bytes()});
    EXPECT_EQ(cheat->count<Suggested>(), suggested);
    EXPECT_FALSE(cheat->does(Accept{}));

    cheat->roundId.fill(0x70);
    cheat->say(protocol::Propose{cheat->roundId, wishes(1).bytes()});
    cheat->must(Accept{});
    cheat->must(Seal{allOf(Wish::No, 1)});
    cheat->sayUp();
    cheat->findContext();
    EXPECT_NE(cheat->context, firstContext);
    const std::size_t before = cheat->heard.size();
    cheat->say(protocol::Step{MessageType::Open, firstTag, open}); // of a context that is over
    cheat->say(protocol::Go{firstTag, 0, true});
    EXPECT_EQ(cheat->error(), "");
    EXPECT_EQ(cheat->heard.size(), before);
    cheat->sayStep(MessageType::Key, cheat->keyBody());
    cheat->seals = cheat->sealsBody();
    cheat->sayStep(MessageType::Commit, cheat->commitOf(cheat->seals));
    const Bytes seals = cheat->theirs(MessageType::Seals);
    ASSERT_EQ(seals.size(), firstSeals.size());
    for (std::size_t at = 0; at < seals.size(); at += 32)
        EXPECT_FALSE(std::equal(seals.begin() + static_cast<std::ptrdiff_t>(at),
                                seals.begin() + static_cast<std::ptrdiff_t>(at + 32),
                                firstSeals.begin() + static_cast<std::ptrdiff_t>(at)));
    cheat->sayStep(MessageType::Key, key);
    EXPECT_EQ(cheat->error(), "changed_message");
    EXPECT_EQ(cheat->count<Shared>(), 1u) << "of the first round";
}

// The honest side's own suggestion comes back under its own id, with other cards.
TEST(RoundId, OfTheHonestSidesOwnSuggestionProposedBackIsNoSuggestion)
{
    Cheat cheat;
    cheat.must(Suggest{wishes(3)});
    const auto mine = last<protocol::Propose>(cheat);
    cheat.say(protocol::Propose{mine.id, wishes(1).bytes()});
    EXPECT_EQ(cheat.error(), "unexpected_message");
    EXPECT_EQ(cheat.honest.suggestion(), nullptr);
    EXPECT_FALSE(cheat.does(Accept{}));
}

// --- two agreements ---

// A late agreement to the honest side's own suggestion takes it out of a round in which its person has
// sealed: nothing of that seal goes with it.
TEST(CrossedAgreement, TakesNoSealIntoTheOtherRound)
{
    Cheat cheat(1); // the honest side is role 0: its suggestion wins
    cheat.must(Suggest{wishes(2)});
    const auto mine = last<protocol::Propose>(cheat);
    cheat.agreeOn(wishes(2));
    cheat.must(Seal{allOf(Wish::Love)});
    const auto nonce = last<protocol::Sealed>(cheat).nonce;
    cheat.say(protocol::Agree{mine.id, wishes(2).digest()});
    EXPECT_EQ(cheat.error(), "");
    EXPECT_FALSE(cheat.honest.sealed());
    cheat.roundId = mine.id;
    cheat.sayUp();
    EXPECT_EQ(said<protocol::Step>(cheat), 0u) << "no key, for nothing is sealed here";
    cheat.must(Seal{allOf(Wish::No)});
    EXPECT_NE(last<protocol::Sealed>(cheat).nonce, nonce);
    EXPECT_EQ(saidOf(cheat, MessageType::Key), 1u);

    Cheat late(1); // once the cheat has sealed in the one round, the other one is over
    late.must(Suggest{wishes(2)});
    const auto other = last<protocol::Propose>(late);
    late.agreeOn(wishes(2));
    late.sayUp();
    late.say(protocol::Agree{other.id, wishes(2).digest()});
    EXPECT_EQ(late.error(), "");
    EXPECT_EQ(last<protocol::Stop>(late).round, other.id);
    EXPECT_EQ(late.honest.standing(), Standing::PartnerHasSealed);
}

// --- two connections ---

// A second connection begins anew: the half message of the first one is forgotten with it, and GREETING and
// RESUME come first again.
TEST(SecondConnection, BeginsWithGreetingAndKnowsNothingOfTheBytesOfTheFirst)
{
    auto cheat = turning(true);
    cheat->must(HandOn{});
    cheat->sayHand();
    const Bytes open = protocol::frameOf(protocol::Message(
        protocol::Step{MessageType::Open, protocol::tagOf(cheat->context), cheat->openBody(0)}));
    const ByteView all(open);
    cheat->honest.receive(all.first(open.size() / 2), cheat->time);
    cheat->honest.linkUp(cheat->time);
    cheat->honest.receive(all.subspan(open.size() / 2), cheat->time);
    cheat->collect();
    EXPECT_EQ(cheat->error(), "bad_frame");
    EXPECT_FALSE(cheat->hasSaid(MessageType::Open));

    auto other = turning(true);
    other->must(HandOn{});
    other->sayHand();
    other->honest.linkUp(other->time);
    other->collect();
    other->sayStep(MessageType::Open, other->openBody(0));
    EXPECT_EQ(other->error(), "unexpected_message");
    EXPECT_FALSE(other->hasSaid(MessageType::Open));
}

// The context of a round before this one brings nothing: its last words went with it when this one began.
TEST(SecondConnection, WithTheContextOfAnEarlierRoundBringsNoWordOfIt)
{
    auto cheat = turning(true, 1);
    cheat->must(HandOn{});
    cheat->sayHand();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    crypto::Transcript transcript(cheat->context);
    const protocol::Resume earlier{cheat->roundId, cheat->context, 5, transcript.head()};
    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
    ASSERT_EQ(cheat->count<RoundDone>(), 1u);
    const std::size_t words = saidOf(*cheat, MessageType::Words);
    cheat->roundId.fill(0x70);
    cheat->say(protocol::Propose{cheat->roundId, wishes(1).bytes()});
    cheat->must(Accept{});
    cheat->honest.linkDown();
    cheat->honest.linkUp(cheat->time);
    cheat->say(protocol::Greeting{"Cheat", false});
    cheat->say(earlier);
    EXPECT_EQ(cheat->error(), "");
    EXPECT_EQ(saidOf(*cheat, MessageType::Words), words);
}

// --- lists that are full ---

// So many seals that the list of contexts that are over forgets the first ones: a message of such a one is
// refused by name and never taken, what has to last stays small, and the last context goes on.
TEST(Retired, AFullListForgetsTheOldestAndTakesNothingOfIt)
{
    for (const bool goesOn : {false, true}) {
        Cheat cheat;
        cheat.to(Moment::Key, allOf(Wish::Love));
        const auto first = protocol::tagOf(cheat.context);
        const Bytes firstKey = cheat.keyBody();
        for (std::uint8_t own = 0; own < 24; ++own) { // each own seal times each of the cheat's
            ASSERT_TRUE(cheat.does(Unseal{}));
            ASSERT_TRUE(cheat.does(Seal{allOf(Wish::Love)}));
            for (std::uint8_t theirs = 0; theirs < 8; ++theirs) {
                cheat.nonce = {0x40, own, theirs};
                cheat.say(protocol::Sealed{cheat.roundId, true, cheat.nonce});
            }
        }
        ASSERT_EQ(cheat.error(), "");
        EXPECT_LT(cheat.honest.journal().size(), 64u * 1024u);
        if (goesOn) {
            cheat.findContext();
            cheat.sayStep(MessageType::Key, cheat.keyBody());
            EXPECT_TRUE(cheat.hasSaid(MessageType::Commit));
        } else {
            cheat.say(protocol::Step{MessageType::Key, first, firstKey});
            EXPECT_EQ(cheat.error(), "unknown_context");
            EXPECT_EQ(saidOf(cheat, MessageType::Commit), 0u);
        }
    }
}

// --- hands ---

// Whatever a cheat says, in any order and over any number of connections: as long as the honest hand was
// never on the card, no OPEN leaves and nothing is shown.
TEST(Hand, NeverUpMeansNothingIsEverOpened)
{
    std::mt19937 dice(20'260);
    const auto roll = [&dice](unsigned sides) { return static_cast<unsigned>(dice() % sides); };
    for (int evening = 0; evening < 20; ++evening) {
        auto cheat = turning(evening % 2 == 0, 3);
        const Bytes open = cheat->openBody(0), words = cheat->wordsBody(0, true);
        for (int move = 0; move < 40 && cheat->error().empty(); ++move)
            switch (roll(16)) {
            case 0:
                cheat->sayStep(MessageType::Open, roll(4) == 0 ? cheat->openBody(1) : open);
                break;
            case 1:
                cheat->sayStep(MessageType::Words, words);
                break;
            case 2:
                cheat->sayStep(MessageType::Blinds, cheat->blindsBody());
                break;
            case 3: {
                cheat->honest.linkDown();
                cheat->honest.linkUp(cheat->time);
                cheat->collect();
                auto resume = last<protocol::Resume>(*cheat);
                if (roll(8) == 0)
                    resume.step += roll(3);
                cheat->say(protocol::Greeting{"Cheat", false});
                cheat->say(resume);
                break;
            }
            default:
                cheat->sayHand(roll(16) == 0 ? 1 : 0, roll(2) == 0);
            }
        EXPECT_FALSE(cheat->hasSaid(MessageType::Open)) << evening;
        EXPECT_FALSE(cheat->hasSaid(MessageType::Words)) << evening;
        EXPECT_EQ(cheat->count<Shared>(), 0u) << evening;
    }
}

// Up and taken back before the cheat's own hand is there: it was never there together with the cheat's, and
// the honest side, which leads, opens nothing.
TEST(Hand, TakenBackBeforeTheOtherOneComesOpensNothing)
{
    auto cheat = turning(false);
    cheat->must(HandOn{});
    cheat->must(HandOff{});
    for (int i = 0; i < 3; ++i) {
        cheat->sayHand(0, true);
        cheat->sayHand(0, false);
    }
    cheat->sayHand(0, true);
    EXPECT_FALSE(cheat->hasSaid(MessageType::Open));
    EXPECT_EQ(cheat->error(), "");
}

// --- stopping ---

// Whoever stops, at whatever moment of a card: nothing more is opened, and nothing of it is shown afterwards.
TEST(Stop, AtAnyMomentOfACardEndsItForGood)
{
    for (const bool leads : {true, false})
        for (const int moment : {0, 1, 2}) {
            auto cheat = turning(leads);
            if (moment > 0) {
                cheat->must(HandOn{});
                cheat->sayHand();
            }
            if (moment > 1)
                cheat->sayStep(MessageType::Open, cheat->openBody(0));
            const Bytes open = cheat->openBody(0), words = cheat->wordsBody(0, true);
            const std::size_t opens = saidOf(*cheat, MessageType::Open);
            cheat->say(protocol::Stop{cheat->roundId});
            EXPECT_EQ(cheat->count<Stopped>(), 1u);
            EXPECT_FALSE(cheat->does(HandOn{}));
            cheat->sayHand();
            cheat->sayStep(MessageType::Open, open);
            cheat->sayStep(MessageType::Words, words);
            cheat->say(protocol::Sealed{cheat->roundId, true, crypto::Nonce{8}});
            EXPECT_EQ(cheat->error(), "") << "late messages of a round that was stopped";
            EXPECT_EQ(saidOf(*cheat, MessageType::Open), opens);
            EXPECT_EQ(cheat->count<Shared>(), 0u);
            cheat->honest.linkDown();
            cheat->honest.linkUp(cheat->time);
            cheat->say(protocol::Greeting{"Cheat", false});
            cheat->say(protocol::Resume{cheat->roundId, {}, 0, {}});
            EXPECT_EQ(last<protocol::Stop>(*cheat).round, cheat->roundId);
            EXPECT_EQ(saidOf(*cheat, MessageType::Open), opens);
        }
}

} // namespace
} // namespace mandorla::test
