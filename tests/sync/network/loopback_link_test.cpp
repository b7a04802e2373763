#include "tests/support/loopback_link.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace mandorla::sync {
namespace {

QString textOf(const QSignalSpy& received)
{
    QString out;
    for (const QList<QVariant>& one : received)
        out += QString::fromStdString(toString(one[0].value<Bytes>()));
    return out;
}

TEST(LoopbackLink, CarriesBytesThroughTheEventLoopInOrder)
{
    const auto [first, second] = LoopbackLink::pair();
    QSignalSpy atFirst(first.get(), &Link::received);
    QSignalSpy atSecond(second.get(), &Link::received);
    first->send(view("to "));
    first->send(view("second"));
    second->send(view("to first"));
    EXPECT_TRUE(atFirst.isEmpty() && atSecond.isEmpty());
    QTest::qWait(1);
    EXPECT_EQ(textOf(atFirst), "to first");
    EXPECT_EQ(textOf(atSecond), "to second");
}

TEST(LoopbackLink, EachSideKnowsTheOther)
{
    const auto [first, second] = LoopbackLink::pair();
    EXPECT_TRUE(first->dialled());
    EXPECT_FALSE(second->dialled());
    EXPECT_EQ(first->peerFingerprint()[0], 2);
    EXPECT_EQ(second->peerFingerprint()[31], 1);
}

TEST(LoopbackLink, ACutLosesWhatIsUnderWayAndBothSidesHearOfIt)
{
    const auto [first, second] = LoopbackLink::pair();
    QSignalSpy received(second.get(), &Link::received);
    QSignalSpy firstClosed(first.get(), &Link::closed);
    QSignalSpy secondClosed(second.get(), &Link::closed);
    first->send(view("lost"));
    second->cut();
    EXPECT_TRUE(secondClosed.isEmpty()) << "not out of the call itself";
    first->send(view("lost as well"));
    QTest::qWait(1);
    EXPECT_TRUE(received.isEmpty());
    EXPECT_EQ(firstClosed.size(), 1);
    EXPECT_EQ(secondClosed.size(), 1);
}

TEST(LoopbackLink, ClosingIsHeardByTheOtherSideOnly)
{
    auto [first, second] = LoopbackLink::pair();
    QSignalSpy firstClosed(first.get(), &Link::closed);
    QSignalSpy secondClosed(second.get(), &Link::closed);
    first->close();
    second->send(view("nobody"));
    QTest::qWait(1);
    EXPECT_TRUE(firstClosed.isEmpty());
    EXPECT_EQ(secondClosed.size(), 1);
}

TEST(LoopbackLink, AfterClosingNothingFollows)
{
    const auto [first, second] = LoopbackLink::pair();
    QSignalSpy received(first.get(), &Link::received);
    QSignalSpy closed(first.get(), &Link::closed);
    second->send(view("too late"));
    first->cut();
    first->close();
    QTest::qWait(1);
    EXPECT_TRUE(received.isEmpty());
    EXPECT_TRUE(closed.isEmpty());
}

TEST(LoopbackLink, LettingGoCloses)
{
    auto [first, second] = LoopbackLink::pair();
    QSignalSpy closed(second.get(), &Link::closed);
    first.reset();
    QTest::qWait(1);
    EXPECT_EQ(closed.size(), 1);
}

} // namespace
} // namespace mandorla::sync
