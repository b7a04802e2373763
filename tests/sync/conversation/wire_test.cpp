#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

// Whole evenings, as someone sees them who can read nothing but kinds, sizes, order and times: one who may
// even look inside the frames. What is answered makes no difference before something is shared.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Exchange;
using protocol::Pick;
using protocol::Range;
using protocol::Together;
using protocol::Wish;

// One entry for each frame on the wire: when, from whom, what, how long.
struct Seen
{
    Time when;
    std::size_t from;
    std::size_t kind; // of the message; a step's own kind from 100
    std::size_t size;
    bool operator==(const Seen&) const = default;
};

void PrintTo(const Seen& seen, std::ostream* out)
{
    *out << seen.when.count() << "ms from " << seen.from << " kind " << seen.kind << " size " << seen.size;
}

class Watched : public TwoSessions
{
public:
    using TwoSessions::TwoSessions;

    // Frame by frame, so that each is seen; 10 ms for each.
    void flow()
    {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t from = 0; from < 2; ++from) {
                collect();
                const Bytes stream = std::exchange(wire[from], {});
                protocol::FrameReader reader(limits::kFrame);
                reader.feed(stream);
                for (;;) {
                    auto frame = reader.next();
                    if (!frame || !*frame)
                        break;
                    const auto message = protocol::parseMessage(**frame);
                    std::size_t kind = message->index();
                    if (const auto* step = std::get_if<protocol::Step>(&*message))
                        kind = 100 + static_cast<std::size_t>(step->kind);
                    seen.push_back({time, from, kind, (*frame)->size()});
                    time += Time(10);
                    sides[1 - from]->receive(protocol::frameOf(ByteView(**frame)), time);
                    moved = true;
                }
            }
        }
        collect();
    }

    void pass(Time most)
    {
        const Time until = time + most;
        for (;;) {
            std::optional<Time> next;
            for (const auto& side : sides)
                if (const auto due = side->nextDeadline())
                    next = next ? std::min(*next, *due) : *due;
            if (!next || *next > until)
                break;
            time = std::max(time, *next);
            for (auto& side : sides)
                side->tick(time);
            flow();
        }
        time = std::max(time, until);
    }

    std::vector<Seen> seen;
};

// --- what somebody may answer to sampleRound() ---

std::vector<Answer> yesToEverything()
{
    return {{Wish::Love, "words", false},
            {std::monostate(), "for me", false},
            {Exchange{true, true}, "words", false},
            {Pick{{true, true, true, true}}, "", false},
            {Range{0, 4}, "", false},
            {Together{true}, "words to show", false},
            {Together{true}, "c1", false},
            {Wish::Open, std::string(limits::kWordsBytes, 'w'), false}};
}

std::vector<Answer> yesOnlyTo(std::size_t card)
{
    std::vector<Answer> out(8);
    out[card] = yesToEverything()[card];
    return out;
}

std::vector<Answer> withheld()
{
    auto out = yesToEverything();
    for (Answer& answer : out)
        answer.withheld = true;
    return out;
}

std::vector<Answer> notNow()
{
    std::vector<Answer> out = refusing(sampleRound());
    out[2].choice = Exchange{};
    out[3].choice = Pick{std::vector<bool>(4)};
    out[5] = {Together{false}, "kept to myself", false};
    return out;
}

std::vector<Answer> skipped() { return std::vector<Answer>(8); }

std::vector<Answer> blankButWords()
{
    std::vector<Answer> out(8);
    for (const std::size_t card : {0u, 1u, 2u, 5u, 7u})
        out[card].words = "written and thought better of";
    return out;
}

const std::map<std::string, std::vector<Answer>>& unwilling()
{
    static const std::map<std::string, std::vector<Answer>> out{{"not now", notNow()},
                                                                {"skipped", skipped()},
                                                                {"kept back", withheld()},
                                                                {"blank, with words", blankButWords()}};
    return out;
}

// A full evening, with a seal taken back and a hand taken off on the way.
Watched evening(const std::vector<Answer>& ones, const std::vector<Answer>& twos)
{
    Watched out;
    out.one().linkUp(out.time);
    out.two().linkUp(out.time);
    out.flow();
    (void)out.submit(0, Suggest{sampleRound()});
    out.flow();
    (void)out.submit(1, Accept{});
    out.flow();
    out.pass(Time(3000));
    for (std::size_t who = 0; who < 2; ++who)
        EXPECT_TRUE(out.submit(who, Seal{who == 0 ? ones : twos}));
    EXPECT_TRUE(out.submit(0, Unseal{}));
    out.flow();
    EXPECT_TRUE(out.submit(0, Seal{ones}));
    out.flow();
    (void)out.submit(0, HandOn{});
    out.flow();
    (void)out.submit(0, HandOff{});
    out.flow();
    for (int i = 0; i < 8 && out.one().phase() == Session::Phase::Turning; ++i) {
        (void)out.submit(0, HandOn{});
        (void)out.submit(1, HandOn{});
        out.flow();
        out.pass(Time(2500));
    }
    out.pass(Time(4000));
    EXPECT_EQ(out.count<RoundDone>(0), 1u);
    EXPECT_EQ(out.count<RoundDone>(1), 1u);
    return out;
}

TEST(OnTheWire, AgainstAPartnerWhoSaysNoEverythingIsTheSame)
{
    const Watched plain = evening(skipped(), skipped());
    ASSERT_GT(plain.seen.size(), 40u);
    auto answers = unwilling();
    answers["yes to everything"] = yesToEverything();
    for (std::size_t card = 0; card < 8; ++card)
        answers["yes to " + std::to_string(card)] = yesOnlyTo(card);
    for (const auto& [name, mine] : answers)
        for (const std::size_t side : {0u, 1u}) {
            const Watched other = side == 0 ? evening(mine, skipped()) : evening(skipped(), mine);
            EXPECT_EQ(other.seen, plain.seen) << name << ", side " << side;
            EXPECT_EQ(other.count<Shared>(0) + other.count<Shared>(1), 0u);
            for (const std::size_t who : {0u, 1u}) {
                ASSERT_EQ(other.events[who].size(), plain.events[who].size());
                for (std::size_t i = 0; i < plain.events[who].size(); ++i)
                    EXPECT_EQ(other.events[who][i].index(), plain.events[who][i].index());
            }
        }
}

TEST(OnTheWire, AgainstAPartnerWhoSaysYesEveryNoIsTheSame)
{
    for (const std::size_t side : {0u, 1u}) {
        const auto with = [&](const std::vector<Answer>& mine) {
            return side == 0 ? evening(mine, yesToEverything()) : evening(yesToEverything(), mine);
        };
        const Watched plain = with(skipped());
        for (const auto& [name, mine] : unwilling())
            EXPECT_EQ(with(mine).seen, plain.seen) << name;
    }
}

// The two WORDS of a card: everything up to and including them.
std::size_t endOfTurn(const std::vector<Seen>& seen, std::size_t turn)
{
    std::size_t words = 0;
    for (std::size_t i = 0; i < seen.size(); ++i) {
        words += seen[i].kind == 100 + static_cast<std::size_t>(crypto::MessageType::Words);
        if (words == 2 * (turn + 1))
            return i + 1;
    }
    return 0;
}

TEST(OnTheWire, AgainstAPartnerWhoSaysYesItIsTheSameUpToTheFirstSharedCard)
{
    const Watched plain = evening(skipped(), yesToEverything());
    for (std::size_t card = 0, turn = 0; card < 8; ++card) {
        if (card == 1) // private: never turned
            continue;
        const Watched other = evening(yesOnlyTo(card), yesToEverything());
        ASSERT_EQ(other.count<Shared>(0), 1u) << card;
        ASSERT_EQ(other.count<Shared>(1), 1u) << card;
        const std::size_t end = endOfTurn(other.seen, turn);
        ASSERT_GT(end, 0u);
        ASSERT_LE(end, plain.seen.size());
        EXPECT_TRUE(std::equal(other.seen.begin(), other.seen.begin() + static_cast<std::ptrdiff_t>(end),
                               plain.seen.begin()))
            << card;
        ++turn;
    }
}

TEST(OnTheWire, AHandAndASealAreOneSizeUpOrDown)
{
    const Watched plain = evening(skipped(), skipped());
    std::map<std::size_t, std::size_t> sizes;
    std::map<std::size_t, std::size_t> counts;
    const std::size_t sealed = protocol::Message(protocol::Sealed{}).index();
    const std::size_t go = protocol::Message(protocol::Go{}).index();
    for (const Seen& seen : plain.seen) {
        if (seen.kind != sealed && seen.kind != go)
            continue;
        ++counts[seen.kind];
        const auto [known, first] = sizes.emplace(seen.kind, seen.size);
        EXPECT_EQ(known->second, seen.size);
    }
    EXPECT_EQ(counts[sealed], 4u);
    EXPECT_EQ(counts[go], 4u);
}

// Reading a suggestion for long, dismissing it, or not looking: nothing is sent, and pings go on as they
// were.
TEST(OnTheWire, DecliningSendsNothing)
{
    std::vector<std::vector<Seen>> seen;
    for (const bool declines : {false, true}) {
        Watched pair;
        pair.one().linkUp(pair.time);
        pair.two().linkUp(pair.time);
        pair.flow();
        (void)pair.submit(0, Suggest{sampleRound()});
        pair.flow();
        pair.pass(Time(5000));
        if (declines) {
            EXPECT_TRUE(pair.submit(1, Dismiss{}));
        }
        pair.flow();
        pair.pass(Time(20000));
        seen.push_back(pair.seen);
    }
    ASSERT_GT(seen[0].size(), 10u);
    EXPECT_EQ(seen[0], seen[1]);
}

// --- going away ---

struct Screen
{
    std::vector<std::pair<Time, std::size_t>> events;
    std::vector<Seen> seen; // up to the moment of going
    bool operator==(const Screen&) const = default;
};

void PrintTo(const Screen& screen, std::ostream* out)
{
    for (const auto& [time, event] : screen.events)
        *out << time.count() << "ms event " << event << "; ";
    *out << screen.seen.size() << " frames";
}

// Two goes away in some manner while one is at `moment`; what one's screen then does, and when.
Screen leaving(int moment, const std::function<void(TwoSessions&)>& manner)
{
    Watched pair;
    pair.one().linkUp(pair.time);
    pair.two().linkUp(pair.time);
    pair.flow();
    if (moment > 0) {
        (void)pair.submit(0, Suggest{wishes(2)});
        pair.flow();
        (void)pair.submit(1, Accept{});
        pair.flow();
    }
    if (moment > 1) {
        for (std::size_t who = 0; who < 2; ++who)
            (void)pair.submit(who, Seal{std::vector<Answer>(2, Answer{Wish::Love, "", false})});
        pair.flow();
    }
    if (moment > 2) {
        (void)pair.submit(0, HandOn{});
        pair.flow();
    }
    Screen out;
    out.seen = pair.seen;
    pair.events[0].clear();
    manner(pair);
    // From here on nothing of two arrives. One's clock goes on, in small steps.
    for (Time until = pair.time + Time(20000); pair.time < until; pair.time += Time(10)) {
        pair.one().tick(pair.time);
        for (const auto& event : pair.one().takeEvents())
            out.events.emplace_back(pair.time, event.index());
        (void)pair.one().takeOutgoing();
    }
    return out;
}

TEST(GoingAway, LooksTheSameAtTheSameMomentHoweverItWasDone)
{
    const std::vector<std::function<void(TwoSessions&)>> manners{
        [](TwoSessions&) {},                              // a pulled cable, a killed process
        [](TwoSessions& pair) { pair.one().linkDown(); }, // the connection was closed
        [](TwoSessions& pair) { pair.two().linkDown(); }, // left, locked or quit
        [](TwoSessions& pair) { pair.sides[1].reset(); }, // gone for good
    };
    for (int moment = 0; moment < 4; ++moment) {
        const Screen first = leaving(moment, manners[0]);
        ASSERT_EQ(first.events.size(), 1u) << "one sentence";
        EXPECT_EQ(first.events[0].second, Event(Paused{}).index());
        for (const auto& manner : manners)
            EXPECT_EQ(leaving(moment, manner), first) << moment;
    }
}

// Every byte count at which a connection may end: the same pause, the same time after the last byte.
TEST(GoingAway, IsAPauseSixSecondsAfterTheLastByteWhereverItWasCut)
{
    for (const std::size_t more : {0u, 1u, 3u, 4u, 5u, 40u})
        for (const bool closed : {false, true}) {
            TwoSessions pair;
            pair.connect();
            (void)pair.submit(1, Suggest{wishes(1)});
            pair.time += Time(700);
            if (more > 0) {
                pair.deliver(1, more);
            } else {
                pair.time -= Time(700);
            }
            const Time last = pair.time;
            if (closed)
                pair.cut();
            for (; pair.count<Paused>(0) == 0 && pair.time < last + Time(30000); pair.time += Time(10)) {
                pair.one().tick(pair.time);
                pair.collect();
                if (pair.count<Paused>(0) == 1) {
                    EXPECT_EQ(pair.time, last + limits::kSilence) << more;
                }
            }
            EXPECT_EQ(pair.count<Paused>(0), 1u);
        }
}

// Who stops is one message of one size; whose it was stands nowhere on the screen.
TEST(GoingAway, StoppingIsOneEventForBothAtBothSides)
{
    std::vector<std::vector<std::size_t>> screens;
    for (const std::size_t stops : {0u, 1u}) {
        TwoSessions pair;
        pair.connect();
        pair.agreeOn(wishes(2));
        for (std::size_t who = 0; who < 2; ++who)
            pair.seal(who, std::vector<Answer>(2, Answer{Wish::Love, "", false}));
        (void)pair.submit(stops, StopHere{});
        pair.settle();
        for (std::size_t who = 0; who < 2; ++who) {
            std::vector<std::size_t> kinds;
            for (const auto& event : pair.events[who])
                if (!std::holds_alternative<Suggested>(event))
                    kinds.push_back(event.index());
            screens.push_back(kinds);
        }
    }
    for (const auto& screen : screens)
        EXPECT_EQ(screen, screens[0]);
}

} // namespace
} // namespace mandorla::test
