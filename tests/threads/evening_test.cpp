#include "protocol/limits.h"
#include "sync/workers.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QThread>

#include <gtest/gtest.h>

#include <array>
#include <memory>
#include <string>
#include <tuple>
#include <vector>

// Two sessions whose work is done on so many threads beside the event loop: what they say is what they would
// have said at once, and whatever ends the work while it is under way leaves an evening that goes on.
namespace mandorla::test {
namespace {

using namespace sync;
using Phase = Session::Phase;

// What a person picks of sixteen, card after card.
std::vector<protocol::Answer> picking(std::size_t person, std::size_t cards)
{
    std::vector<protocol::Answer> out;
    for (std::size_t card = 0; card < cards; ++card) {
        std::vector<bool> picked;
        for (std::size_t option = 0; option < 16; ++option)
            picked.push_back((option + card) % (person + 2) == 0);
        out.push_back({protocol::Pick{picked}, "said on " + std::to_string(card), false});
    }
    return out;
}

class TwoAtWork
{
public:
    TwoAtWork(int threads, std::size_t cards)
        : m_threads(threads)
        , m_cards(cards)
    {
        for (std::size_t who = 0; who < 2; ++who) {
            pair.sides[who]->askForWork();
            begin(who);
        }
        pair.connect();
    }

    // As a partner has it after each call: nothing is under way that is not waited for.
    void pump(std::size_t who)
    {
        Session& side = *pair.sides[who];
        if (workers[who]->underWay() && workers[who]->underWay() != side.waitsFor())
            workers[who]->cancel();
        if (auto work = side.takeWork())
            workers[who]->start(std::move(*work));
    }

    // Until it is so, or nothing is left to be said and done.
    template <typename Condition>
    void goOnUntil(Condition condition)
    {
        for (;;) {
            pair.settle();
            pump(0);
            pump(1);
            if (condition() || !(workers[0]->underWay() || workers[1]->underWay()))
                return;
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }
    void goOn()
    {
        goOnUntil([] { return false; });
    }

    void agree() { pair.agreeOn(picks(m_cards)); }
    void seal(std::size_t who) { (void)pair.submit(who, Seal{picking(who, m_cards)}); }

    void turnAll()
    {
        seal(0);
        seal(1);
        goOn();
        pair.turnAll();
    }

    void begin(std::size_t who)
    {
        workers[who] = std::make_unique<Workers>(
            [this, who](Work done) {
                pair.sides[who]->take(std::move(done), pair.time);
                pair.collect();
            },
            m_threads);
    }

    // The laptop is locked, or its power goes, and its person comes back: what lasts is the journal.
    void beginAnew(std::size_t who)
    {
        const auto kept = pair.sides[who]->journal();
        workers[who].reset();
        pair.cut();
        Session::Setup setup;
        setup.fingerprints[0].fill(0x11);
        setup.fingerprints[1].fill(0x22);
        setup.role = static_cast<crypto::Role>(who);
        pair.sides[who] =
            std::make_unique<Session>(Session::restore(setup, *pair.randoms[who], kept).value());
        pair.sides[who]->askForWork();
        begin(who);
    }

    TwoSessions pair;
    std::array<std::unique_ptr<Workers>, 2> workers;

private:
    int m_threads;
    std::size_t m_cards;
};

class OnThreads : public testing::TestWithParam<int>
{
};

TEST_P(OnThreads, TheEveningIsTheSameToTheByte)
{
    constexpr std::size_t kAll = limits::kSlots / limits::kSlotsOfCard;
    TwoSessions oracle;
    oracle.connect();
    oracle.agreeOn(picks(kAll));
    for (std::size_t who = 0; who < 2; ++who)
        (void)oracle.submit(who, Seal{picking(who, kAll)});
    oracle.settle();
    oracle.turnAll();

    TwoAtWork two(GetParam(), kAll);
    two.agree();
    two.turnAll();
    for (std::size_t who = 0; who < 2; ++who) {
        EXPECT_EQ(two.pair.sent[who], oracle.sent[who]);
        EXPECT_EQ(two.pair.sides[who]->journal(), oracle.sides[who]->journal());
        EXPECT_EQ(two.pair.events[who].size(), oracle.events[who].size());
        EXPECT_EQ(two.pair.count<RoundDone>(who), 1u);
        EXPECT_EQ(two.pair.count<Shared>(who), kAll);
    }
}

INSTANTIATE_TEST_SUITE_P(Threads, OnThreads, testing::Values(1, 2, 4, 16));

enum class Moment
{
    AtOnce,
    InTheMiddle, // or whenever it is, on a machine that is busy
    Done         // and not heard yet
};

class WhileItIsUnderWay : public testing::TestWithParam<std::tuple<int, Moment>>
{
protected:
    static constexpr std::size_t kCards = 2; // 32 slots

    // At each wait of a session: both have sealed, and the work of one is under way.
    template <typename Ending>
    void atEach(Ending ending)
    {
        const auto [threads, moment] = GetParam();
        std::size_t who = 1;
        for (const Standing standing :
             {Standing::AwaitingKey, Standing::AwaitingSeals, Standing::AwaitingBlinds}) {
            SCOPED_TRACE(static_cast<int>(standing));
            who = 1 - who;
            TwoAtWork two(threads, kCards);
            two.agree();
            two.seal(0);
            two.seal(1);
            two.goOnUntil(
                [&] { return two.workers[who]->underWay() && two.pair.sides[who]->standing() == standing; });
            ASSERT_TRUE(two.workers[who]->underWay());
            if (moment != Moment::AtOnce) // the event loop stands still
                QThread::msleep(moment == Moment::InTheMiddle ? 2 : 60);
            ending(two, who, standing);
        }
    }

    // Both seal who are not, and turn every card.
    static void expectTheWholeEvening(TwoAtWork& two)
    {
        for (std::size_t who = 0; who < 2; ++who)
            two.pair.events[who].clear();
        two.turnAll();
        for (std::size_t who = 0; who < 2; ++who) {
            EXPECT_EQ(two.pair.count<RoundDone>(who), 1u);
            EXPECT_EQ(two.pair.count<Shared>(who), kCards);
            EXPECT_EQ(two.pair.count<Failed>(who), 0u);
        }
    }
};

TEST_P(WhileItIsUnderWay, TheSealIsTakenBack)
{
    atEach([](TwoAtWork& two, std::size_t who, Standing standing) {
        const bool inTime = standing == Standing::AwaitingKey;
        EXPECT_EQ(two.pair.submit(who, Unseal{}), inTime);
        two.pump(who);
        EXPECT_EQ(two.workers[who]->underWay().has_value(), !inTime);
        expectTheWholeEvening(two);
    });
}

TEST_P(WhileItIsUnderWay, OneStops)
{
    atEach([](TwoAtWork& two, std::size_t who, Standing) {
        ASSERT_TRUE(two.pair.submit(who, StopHere{}));
        two.pump(who);
        EXPECT_FALSE(two.workers[who]->underWay());
        two.goOn();
        for (std::size_t each = 0; each < 2; ++each) {
            EXPECT_EQ(two.pair.sides[each]->phase(), Phase::Choosing);
            EXPECT_EQ(two.pair.count<Stopped>(each), 1u);
        }
        two.agree();
        expectTheWholeEvening(two);
    });
}

TEST_P(WhileItIsUnderWay, OneLeavesAndComesBack)
{
    atEach([](TwoAtWork& two, std::size_t who, Standing) {
        two.pair.cut();
        two.pump(0);
        two.pump(1);
        EXPECT_FALSE(two.workers[who]->underWay());
        two.pair.connect();
        expectTheWholeEvening(two);
    });
}

TEST_P(WhileItIsUnderWay, OneLocksOrQuitsAndBeginsAnew)
{
    atEach([](TwoAtWork& two, std::size_t who, Standing) {
        two.beginAnew(who);
        two.pump(1 - who);
        EXPECT_FALSE(two.workers[1 - who]->underWay());
        two.pair.connect();
        two.goOn();
        expectTheWholeEvening(two);
    });
}

TEST_P(WhileItIsUnderWay, BothQuit)
{
    atEach([](TwoAtWork&, std::size_t, Standing) {});
}

INSTANTIATE_TEST_SUITE_P(Threads, WhileItIsUnderWay,
                         testing::Combine(testing::Values(1, 2, 4, 16),
                                          testing::Values(Moment::AtOnce, Moment::InTheMiddle,
                                                          Moment::Done)));

} // namespace
} // namespace mandorla::test
