#include "tests/evening/keeping.h"

#include <QTest>
#include <QThread>
#include <QThreadPool>

#include <string>

// Whole laptops on so many threads each, of which one is locked, crashes or leaves while 128 slots are
// sealed: it goes on from there.
namespace mandorla::test {
namespace {

class Meanwhile : public Keeping, public testing::WithParamInterface<int>
{
protected:
    Meanwhile()
    {
        round = picks(8);
        QThreadPool::globalInstance()->setMaxThreadCount(GetParam());
    }
    ~Meanwhile() override { QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount()); }

    // Any moment must do.
    template <typename Ending>
    void atSomeMoments(Ending ending)
    {
        const std::vector<Answer> answers(8, {protocol::Pick{std::vector<bool>(16, true)}, "said", false});
        Home one(beacons), two(beacons);
        pair(one, two);
        ASSERT_NO_FATAL_FAILURE(agree(one, two));
        answerAll(one, answers);
        answerAll(two, answers);
        for (const int delay : {0, 12, 40}) {
            SCOPED_TRACE(delay);
            (void)one.partner().seal();
            (void)two.partner().seal();
            QTest::qWait(delay);
            ending(one);
            ASSERT_TRUE(wait([&] { return one.partner().connected() && two.partner().connected(); }, 30s));
            EXPECT_EQ(one.partner().answerTo(7), answers[7]);
            (void)one.partner().unseal(); // if it is not too late for that
            (void)two.partner().unseal();
        }
        (void)one.partner().seal();
        (void)two.partner().seal();
        ASSERT_TRUE(wait(
            [&] {
                return one.partner().phase() == Partner::Phase::Turning &&
                       two.partner().phase() == Partner::Phase::Turning;
            },
            30s));
        turnOne(one, two, 1);
        EXPECT_EQ(one.count<Failed>() + two.count<Failed>(), 0u);
    }
};

TEST_P(Meanwhile, OneIsLocked)
{
    atSomeMoments([](Home& one) { one.leaveAndComeBack(); });
}

TEST_P(Meanwhile, ThePowerOfOneGoes)
{
    atSomeMoments([](Home& one) { one.dieAndComeBack(); });
}

TEST_P(Meanwhile, OneLeaves)
{
    atSomeMoments([](Home& one) {
        one.partner().leave();
        one.partner().comeBack();
    });
}

INSTANTIATE_TEST_SUITE_P(Threads, Meanwhile, testing::Values(1, 2, 4, 16));

} // namespace
} // namespace mandorla::test
