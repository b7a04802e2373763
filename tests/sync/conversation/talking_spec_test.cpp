#include "tests/support/cheat_moves.h"

#include "sync/limits.h"

#include <array>
#include <random>

// The rules of protocol/README.md for talking it through, named by their numbers; and that two machines come
// to the same whatever order things arrive in.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Wish;
using Stage = TalkState::Stage;
using Said = std::vector<protocol::Talk>;

// Two people to whom a first card has shown something; two more lie there.
class Talk : public ::testing::Test
{
protected:
    void SetUp() override
    {
        two.connect();
        two.agreeOn(wishes(3));
        two.seal(0, allOf(Wish::Love, 3));
        two.seal(1, allOf(Wish::Love, 3));
        turn();
        ASSERT_EQ(two.count<Shared>(0), 1u);
    }

    void turn()
    {
        (void)two.submit(0, HandOn{});
        (void)two.submit(1, HandOn{});
        two.settle();
    }

    [[nodiscard]] TalkState talk(std::size_t who) const { return two.sides[who]->talk(); }
    [[nodiscard]] bool isOn(std::size_t who) const { return talk(who).stage == Stage::On; }
    [[nodiscard]] bool isOnForBoth() const { return isOn(0) && isOn(1); }
    [[nodiscard]] bool isQuiet() const { return talk(0) == TalkState() && talk(1) == TalkState(); }

    void begin(int minutes = 5, crypto::Role begins = 1)
    {
        ASSERT_TRUE(two.submit(0, SuggestTalk{minutes, begins}));
        two.settle();
        ASSERT_TRUE(two.submit(1, AcceptTalk{}));
        two.settle();
        ASSERT_TRUE(isOnForBoth());
    }

    void wait(Time time)
    {
        for (const Time end = two.time + time; two.time < end;) {
            two.time += Time(250);
            for (auto& side : two.sides)
                side->tick(two.time);
            two.collect();
        }
    }

    TwoSessions two;
};

TEST_F(Talk, IsOnForBothOnceBothWishItAndBothScreensSayTheSame)
{
    EXPECT_TRUE(two.one().mayTalk());
    ASSERT_TRUE(two.submit(0, SuggestTalk{10, 0}));
    EXPECT_EQ(talk(0).stage, Stage::Suggested);
    EXPECT_EQ(talk(1).stage, Stage::None);
    two.settle();
    EXPECT_EQ(talk(1).stage, Stage::Asked);
    EXPECT_EQ(talk(1).minutes, 10);
    EXPECT_EQ(talk(1).begins, 0);
    ASSERT_TRUE(two.submit(1, AcceptTalk{}));
    two.settle();
    EXPECT_TRUE(isOnForBoth());
    EXPECT_EQ(talk(0), talk(1));
    EXPECT_EQ(talk(0).since, two.time);
    ASSERT_TRUE(two.submit(1, EndTalk{}));
    EXPECT_EQ(talk(1).stage, Stage::None);
    two.settle();
    EXPECT_TRUE(isQuiet());
    turn(); // and the evening goes on where it was
    EXPECT_EQ(two.count<Shared>(0), 2u);
}

TEST_F(Talk, EachOfTheTwoMayEndItAndSuggestAnother)
{
    for (const std::size_t who : {0u, 1u}) {
        begin();
        ASSERT_TRUE(two.submit(who, EndTalk{}));
        ASSERT_TRUE(two.submit(who, SuggestTalk{5, 0})); // "Once more", in one breath
        two.settle();
        EXPECT_EQ(talk(who).stage, Stage::Suggested);
        EXPECT_EQ(talk(1 - who).stage, Stage::Asked);
        ASSERT_TRUE(two.submit(1 - who, AcceptTalk{}));
        two.settle();
        EXPECT_TRUE(isOnForBoth());
        ASSERT_TRUE(two.submit(who, EndTalk{}));
        two.settle();
        EXPECT_TRUE(isQuiet());
    }
}

TEST_F(Talk, LeavesNothingInAJournalNorInTheTranscript)
{
    const auto bytes = [&](std::size_t who) {
        const auto journal = two.sides[who]->journal();
        return Bytes(journal.begin(), journal.end());
    };
    const Bytes before[] = {bytes(0), bytes(1)};
    begin();
    EXPECT_TRUE(bytes(0) == before[0] && bytes(1) == before[1]);
    ASSERT_TRUE(two.submit(0, EndTalk{}));
    two.settle();
    EXPECT_TRUE(bytes(0) == before[0] && bytes(1) == before[1]);
}

TEST_F(Talk, MayFollowTheLastCardAndEndsWithTheNextRound)
{
    turn();
    turn();
    ASSERT_EQ(two.count<RoundDone>(0), 1u);
    begin();
    ASSERT_TRUE(two.submit(0, Suggest{wishes(2)}));
    two.settle();
    EXPECT_TRUE(isOnForBoth());
    ASSERT_TRUE(two.submit(1, Accept{}));
    two.settle();
    EXPECT_TRUE(isQuiet());
    EXPECT_FALSE(two.one().mayTalk());
    EXPECT_FALSE(two.submit(0, SuggestTalk{5, 0}));
}

TEST_F(Talk, IsNotSaidToALaptopOf010)
{
    auto old = turning(true);
    old->does(HandOn{});
    old->sayHand();
    old->sayStep(MessageType::Open, old->openBody(0));
    old->sayStep(MessageType::Words, old->wordsBody(0, true));
    ASSERT_EQ(old->count<Shared>(), 1u);
    ASSERT_TRUE(old->honest.mayTalk());
    const protocol::Resume stands = whereHonestStands(*old);
    old->say(protocol::Greeting{"Cheat", false, 0});
    old->say(stands);
    ASSERT_EQ(old->error(), "");
    EXPECT_FALSE(old->honest.mayTalk());
    EXPECT_FALSE(old->honest.submit(SuggestTalk{5, 0}, old->time));
    old->collect();
    EXPECT_TRUE(allOfKind<protocol::Talk>(old->heard).empty());
}

// Where one card was shared; the cheat follows the next.
std::unique_ptr<Cheat> aCardShared(std::size_t cards = 3)
{
    auto cheat = turning(true, cards);
    cheat->does(HandOn{});
    cheat->sayHand();
    cheat->sayStep(MessageType::Open, cheat->openBody(0));
    cheat->sayStep(MessageType::Words, cheat->wordsBody(0, true));
    EXPECT_EQ(cheat->count<Shared>(), 1u);
    return cheat;
}

void sayTalk(Cheat& cheat, bool up, std::uint8_t minutes = 5, crypto::Role begins = 0)
{
    cheat.say(protocol::Talk{protocol::tagOf(cheat.context), up, up ? minutes : std::uint8_t{0},
                             up ? begins : crypto::Role{0}});
}

Said saidOf(const Cheat& cheat) { return allOfKind<protocol::Talk>(cheat.heard); }

TEST(SessionSpec, S21_OtherMinutesAreABadMessageAndAFloodOfThemTooMany)
{
    for (const std::uint8_t minutes : ByteArray<5>{0, 1, 3, 11, 255}) {
        auto cheat = aCardShared();
        sayTalk(*cheat, true, minutes);
        EXPECT_EQ(cheat->error(), "bad_message") << int(minutes);
    }
    for (const auto& [minutes, begins] : {std::pair<std::uint8_t, crypto::Role>{5, 0}, {0, 1}}) {
        auto cheat = aCardShared();
        cheat->say(protocol::Talk{protocol::tagOf(cheat->context), false, minutes, begins});
        EXPECT_EQ(cheat->error(), "bad_message");
    }
    auto flood = aCardShared();
    flood->time += Time(60'000);
    for (std::size_t i = 0; i < limits::kTalks; ++i)
        sayTalk(*flood, i % 2 == 0);
    EXPECT_EQ(flood->error(), "");
    flood->time += Time(1'000);
    for (std::size_t i = 0; i < limits::kTalksPerSecond; ++i)
        sayTalk(*flood, i % 2 == 0);
    EXPECT_EQ(flood->error(), "");
    sayTalk(*flood, true);
    EXPECT_EQ(flood->error(), "too_many_messages");
}

// However often one's own person suggests and takes it back, the other laptop does not refuse it.
TEST_F(Talk, OfAHastyPersonIsNeverAFlood)
{
    for (int i = 0; i < 500; ++i) {
        (void)two.submit(0, SuggestTalk{2, 0});
        two.settle();
        if (i % 3 == 0)
            (void)two.submit(1, AcceptTalk{});
        two.settle();
        (void)two.submit(0, EndTalk{});
        two.settle();
        two.time += Time(i % 2 == 0 ? 0 : 300);
    }
    EXPECT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u);
    EXPECT_TRUE(isQuiet());
}

TEST(SessionSpec, S22_OnlyAboutWhatWasSharedAndOnlyWithTheHandDown)
{
    auto early = turning(true);
    EXPECT_FALSE(early->honest.mayTalk());
    EXPECT_FALSE(early->honest.submit(SuggestTalk{5, 0}, early->time));
    sayTalk(*early, true);
    EXPECT_EQ(early->error(), "unexpected_message");

    auto nothing = turning(true, 3, Wish::No); // a card was turned and nothing came up
    nothing->does(HandOn{});
    nothing->sayHand();
    nothing->sayStep(MessageType::Open, nothing->openBody(0));
    nothing->sayStep(MessageType::Words, nothing->wordsBody(0, false));
    ASSERT_EQ(nothing->error(), "");
    sayTalk(*nothing, true);
    EXPECT_EQ(nothing->error(), "unexpected_message");

    auto cheat = aCardShared();
    EXPECT_TRUE(cheat->honest.mayTalk());
    cheat->must(HandOn{});
    EXPECT_FALSE(cheat->honest.mayTalk());
    EXPECT_FALSE(cheat->honest.submit(SuggestTalk{5, 0}, cheat->time));
    sayTalk(*cheat, true); // it may ask all the same
    EXPECT_EQ(cheat->error(), "");
    EXPECT_EQ(cheat->honest.talk().stage, Stage::Asked);
    EXPECT_FALSE(cheat->honest.submit(AcceptTalk{}, cheat->time));
    cheat->must(HandOff{});
    cheat->must(AcceptTalk{});
    EXPECT_EQ(cheat->honest.talk().stage, Stage::On);

    auto stopped = aCardShared();
    stopped->must(StopHere{});
    sayTalk(*stopped, true);
    EXPECT_EQ(stopped->error(), "");
    EXPECT_EQ(stopped->honest.talk(), TalkState());
    EXPECT_FALSE(stopped->honest.mayTalk());
}

TEST_F(Talk, IsNotBegunWithACardUnderWay)
{
    // Whoever leads has both hands: OPEN leaves, and is not answered yet.
    const std::size_t leads = [&] {
        (void)two.submit(0, HandOn{});
        (void)two.submit(1, HandOn{});
        two.deliver(0);
        if (!messagesOf<protocol::Step>(two.wire[1]).empty())
            return 1u;
        two.deliver(1);
        return 0u;
    }();
    EXPECT_FALSE(two.sides[leads]->mayTalk());
    ASSERT_TRUE(two.submit(leads, HandOff{}));
    EXPECT_TRUE(two.sides[leads]->mayTalk()) << "the other has to answer first";
    ASSERT_TRUE(two.submit(leads, SuggestTalk{5, 0}));
    two.deliver(leads); // OPEN, hand off, TALK: the other's hand is up, so it answers
    EXPECT_FALSE(two.submit(1 - leads, AcceptTalk{})) << "its OPEN has left";
    two.settle();
    EXPECT_EQ(two.count<Shared>(0), 2u);
    EXPECT_TRUE(isQuiet()) << "what is shared takes both wishes down";
}

TEST(SessionSpec, S23_AWishThatIsUpDoesNotChange)
{
    auto cheat = aCardShared();
    sayTalk(*cheat, true, 10, 1);
    sayTalk(*cheat, true, 10, 1);
    EXPECT_EQ(cheat->error(), "");
    auto same = aCardShared();
    sayTalk(*same, true, 10, 1);
    sayTalk(*same, true, 10, 0);
    EXPECT_EQ(same->error(), "changed_message");
    sayTalk(*cheat, true, 5, 1);
    EXPECT_EQ(cheat->error(), "changed_message");
}

TEST_F(Talk, SuggestedAtOnceCountsAsTheFewerMinutesAndRoleNoughtsBegins)
{
    ASSERT_TRUE(two.submit(0, SuggestTalk{10, 1}));
    ASSERT_TRUE(two.submit(1, SuggestTalk{2, 0}));
    two.settle();
    EXPECT_TRUE(isOnForBoth());
    for (const std::size_t who : {0u, 1u}) {
        EXPECT_EQ(talk(who).minutes, 2);
        EXPECT_EQ(talk(who).begins, 1);
    }
}

TEST(SessionSpec, S24_DownEndsItForBothAndNoHandIsPutOnMeanwhile)
{
    auto cheat = aCardShared();
    cheat->must(SuggestTalk{5, 1});
    sayTalk(*cheat, true, 5, 1);
    ASSERT_EQ(cheat->honest.talk().stage, Stage::On);
    EXPECT_FALSE(cheat->honest.submit(HandOn{}, cheat->time));
    cheat->sayHand(1); // a changed client's
    EXPECT_EQ(cheat->count<Shared>(), 1u);
    EXPECT_EQ(cheat->honest.talk().stage, Stage::On);
    sayTalk(*cheat, false);
    EXPECT_EQ(cheat->honest.talk(), TalkState());
    ASSERT_EQ(saidOf(*cheat).size(), 3u);
    EXPECT_FALSE(saidOf(*cheat).back().up) << "it says so";
    // A hand takes the wish back, and says that before.
    cheat->must(SuggestTalk{2, 0});
    cheat->must(HandOn{});
    ASSERT_EQ(saidOf(*cheat).size(), 5u);
    EXPECT_FALSE(saidOf(*cheat).back().up);
    EXPECT_TRUE(std::holds_alternative<protocol::Talk>(cheat->heard.at(cheat->heard.size() - 3)))
        << "then GO and, as it leads, OPEN";
    // One that was only suggested is taken back without an answer.
    auto asked = aCardShared();
    sayTalk(*asked, true);
    sayTalk(*asked, false);
    EXPECT_EQ(asked->honest.talk(), TalkState());
    EXPECT_TRUE(saidOf(*asked).empty());
}

TEST_F(Talk, StoppedByOneIsOverForBoth)
{
    begin();
    ASSERT_TRUE(two.submit(1, StopHere{}));
    two.settle();
    EXPECT_TRUE(isQuiet());
    EXPECT_EQ(two.count<Stopped>(0), 1u);
}

TEST(SessionSpec, S25_ANewConnectionAndAPauseTakeBothWishesDown)
{
    auto cheat = aCardShared();
    cheat->must(SuggestTalk{5, 1});
    sayTalk(*cheat, true, 5, 1);
    ASSERT_EQ(cheat->honest.talk().stage, Stage::On);
    cheat->honest.linkDown(); // the screen does not tell: it looks as silence does
    EXPECT_EQ(cheat->honest.talk().stage, Stage::On);
    EXPECT_FALSE(cheat->honest.mayTalk());
    cheat->heard.clear();
    cheat->honest.linkUp(cheat->time);
    EXPECT_EQ(cheat->honest.talk(), TalkState()) << "before anything is read in it";
    cheat->collect();
    cheat->say(protocol::Greeting{"Cheat", false});
    cheat->say(allOfKind<protocol::Resume>(cheat->heard).back());
    EXPECT_EQ(cheat->error(), "");
    EXPECT_TRUE(saidOf(*cheat).empty()) << "nothing of it is said again";
    // a pause
    cheat->must(SuggestTalk{5, 1});
    sayTalk(*cheat, true, 5, 1);
    ASSERT_EQ(cheat->honest.talk().stage, Stage::On);
    cheat->time += limits::kSilence - Time(1);
    cheat->honest.tick(cheat->time);
    EXPECT_EQ(cheat->honest.talk().stage, Stage::On);
    cheat->time += Time(1);
    cheat->honest.tick(cheat->time);
    EXPECT_EQ(cheat->honest.talk(), TalkState());
}

// The other's bytes may come although nothing arrives there.
TEST(SessionSpec, S26_WhoeverHearsOfNoTalkThereTakesTheOwnWishBack)
{
    for (const bool accepts : {true, false}) {
        auto cheat = aCardShared();
        if (accepts)
            sayTalk(*cheat, true, 5, 1);
        cheat->must(SuggestTalk{5, 1});
        if (!accepts)
            sayTalk(*cheat, true, 5, 1);
        ASSERT_EQ(cheat->honest.talk().stage, Stage::On);
        ASSERT_EQ(saidOf(*cheat).size(), 2u) << "once more, as both are up";
        EXPECT_TRUE(saidOf(*cheat)[0].up && saidOf(*cheat)[1].up);
        const auto waits = [&](Time until) {
            for (const Time end = cheat->time + until; cheat->time < end;) {
                cheat->time += Time(1'000);
                cheat->say(protocol::Ping{});
                cheat->honest.tick(cheat->time);
                cheat->collect();
            }
        };
        waits(Time(5'000));
        EXPECT_EQ(cheat->honest.talk().stage, Stage::On);
        waits(Time(1'000));
        EXPECT_EQ(cheat->honest.talk(), TalkState());
        ASSERT_EQ(saidOf(*cheat).size(), 3u);
        EXPECT_FALSE(saidOf(*cheat).back().up);

        auto heard = aCardShared();
        heard->must(SuggestTalk{5, 1});
        sayTalk(*heard, true, 5, 1);
        sayTalk(*heard, true, 5, 1);
        heard->time += Time(5'000);
        heard->say(protocol::Ping{});
        heard->time += Time(5'000);
        heard->honest.tick(heard->time);
        EXPECT_EQ(heard->honest.talk().stage, Stage::On);
    }
}

TEST_F(Talk, OfALinkThatIsGoneCanBeEndedAtOnce)
{
    begin();
    two.cut();
    EXPECT_FALSE(two.submit(0, SuggestTalk{5, 0}));
    ASSERT_TRUE(two.submit(0, EndTalk{}));
    EXPECT_FALSE(isOn(0));
    EXPECT_TRUE(isOn(1));
    wait(limits::kSilence);
    EXPECT_TRUE(isQuiet());
}

// Any order of what two people do and of what arrives, cuts between any two bytes: once all is there both
// show the same, and no screen is alone in a talk for longer than the silence limit, also where one hears and
// is not heard.
class TalkInAnyOrder : public Talk, public ::testing::WithParamInterface<unsigned>
{
};

INSTANTIATE_TEST_SUITE_P(From, TalkInAnyOrder, ::testing::Range(0u, 24u));

TEST_P(TalkInAnyOrder, ComesToTheSameOnBoth)
{
    std::mt19937 random(GetParam());
    const auto draw = [&](unsigned most) { return static_cast<unsigned>(random() % most); };
    constexpr Time kUnderWay(2000); // what was said may arrive so much later
    Time alone{};
    std::size_t ons = 0;
    bool up = true;
    std::array<bool, 2> lost{}; // what this one says, though it hears the other
    const auto lose = [&] {
        two.collect();
        for (const std::size_t who : {0u, 1u})
            if (!up || lost[who])
                two.wire[who].clear();
    };
    const auto meet = [&] {
        two.connect();
        up = true;
        lost = {};
    };
    for (int step = 1; step <= 4000; ++step) {
        const std::size_t who = draw(2);
        switch (draw(14)) {
        case 0:
        case 1:
            (void)two.submit(who, SuggestTalk{draw(2) == 0 ? 2 : 10, static_cast<crypto::Role>(draw(2))});
            break;
        case 2:
        case 3:
            (void)two.submit(who, AcceptTalk{});
            break;
        case 4:
            if (draw(4) == 0)
                (void)two.submit(who, EndTalk{});
            break;
        case 5:
            (void)(draw(60) == 0 ? two.submit(who, HandOn{}) : two.submit(who, HandOff{}));
            break;
        case 6:
            if (draw(50) == 0) { // the cable; one of the two may not notice yet
                up = false;
                two.sides[who]->linkDown();
            }
            break;
        case 7:
            if (draw(25) == 0)
                lost[who] = true;
            break;
        case 8:
            if (!up && draw(30) == 0)
                meet();
            break;
        default:
            lose();
            (void)two.deliver(who, draw(4) == 0 ? 1 + draw(30) : SIZE_MAX);
        }
        lose();
        for (const Time until = two.time + Time(draw(60)); two.time < until;) {
            Time next = until; // each is ticked when it asked for it
            for (const auto& side : two.sides)
                if (const auto deadline = side->nextDeadline())
                    next = std::min(next, std::max(*deadline, two.time + Time(1)));
            alone = isOn(0) != isOn(1) ? alone + (next - two.time) : Time{};
            two.time = next;
            for (auto& side : two.sides)
                side->tick(two.time);
            lose();
        }
        if (up && (!two.one().linked() || !two.two().linked())) { // who hears nothing drops the connection
            for (auto& side : two.sides)
                side->linkDown();
            up = false;
            lose();
        }
        ons += isOnForBoth() ? 1u : 0u;
        ASSERT_LE(alone, limits::kSilence + kUnderWay) << "step " << step;
        if (step % 500 == 0) { // a quiet moment: what is under way arrives
            meet();
            (void)two.submit(who, SuggestTalk{5, 0});
            (void)two.submit(1 - who, AcceptTalk{});
            (void)two.submit(1 - who, EndTalk{});
            two.settle();
            EXPECT_EQ(isOn(0), isOn(1)) << "step " << step;
            alone = Time{};
            if (isOnForBoth()) {
                EXPECT_EQ(talk(0).minutes, talk(1).minutes);
                EXPECT_EQ(talk(0).begins, talk(1).begins);
            }
            EXPECT_EQ(talk(0).stage == Stage::Suggested, talk(1).stage == Stage::Asked);
            EXPECT_EQ(talk(1).stage == Stage::Suggested, talk(0).stage == Stage::Asked);
        }
        ASSERT_EQ(two.count<Failed>(0) + two.count<Failed>(1), 0u) << "step " << step;
    }
    EXPECT_GT(ons, 0u) << "or it has proved nothing";
}

} // namespace
} // namespace mandorla::test
