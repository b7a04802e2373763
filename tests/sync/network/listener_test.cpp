#include "sync/limits.h"
#include "tests/sync/network/tls.h"

#include <algorithm>
#include <array>
#include <new>

// Where a listener is, and whom it drops for whom.
namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

TEST_F(Tls, ATakenPortMakesItTakeAnother)
{
    Listener second(identity(1), clock);
    ASSERT_TRUE(second.listen(kHere, listener.port()));
    EXPECT_NE(second.port(), 0);
    EXPECT_NE(second.port(), listener.port());
    Listener nowhere(identity(1), clock);
    EXPECT_FALSE(nowhere.listen(QHostAddress("203.0.113.7")));
    EXPECT_EQ(nowhere.port(), 0);
}

TEST_F(Tls, ListensToBothKindsOfAddress)
{
    Listener both(identity(0), clock);
    ASSERT_TRUE(both.listen(QHostAddress::Any, 0));
    LinkPtr heard;
    QObject::connect(&both, &Listener::linked, &both, [&](const LinkPtr& link) { heard = link; });
    Dialler dialler(identity(1), clock);
    QSignalSpy linked(&dialler, &Dialler::linked);
    dialler.dial(kHere, both.port());
    ASSERT_TRUE(wait([&] { return !linked.isEmpty() && heard; }));
    EXPECT_EQ(heard->peerAddress(), kHere); // not ::ffff:127.0.0.1
}

TEST_F(Tls, TheNewestOfOneAddressEvictsTheOldest)
{
    acceptsAll = false;
    const auto first = stranger();
    const auto elsewhere = stranger("127.0.0.2");
    const auto second = stranger();
    EXPECT_TRUE(isGone(first));
    EXPECT_EQ(second->state(), QAbstractSocket::ConnectedState);
    EXPECT_EQ(elsewhere->state(), QAbstractSocket::ConnectedState);
}

TEST_F(Tls, TheNewestOfAllEvictsTheOldest)
{
    acceptsAll = false;
    const auto first = stranger("127.0.0.2");
    std::vector<std::unique_ptr<QTcpSocket>> others;
    for (const char* from : {"127.0.0.3", "127.0.0.4", "127.0.0.5"})
        others.push_back(stranger(from));
    QTest::qWait(kQuiet);
    EXPECT_EQ(first->state(), QAbstractSocket::ConnectedState);
    const auto partner = dial();
    EXPECT_TRUE(isGone(first));
    for (const auto& other : others)
        EXPECT_EQ(other->state(), QAbstractSocket::ConnectedState);
    ASSERT_TRUE(partner);
    EXPECT_TRUE(wait([&] { return let_in.size() == 1; }));
}

TEST_F(Tls, OneWhoIsUpButNotAcceptedIsEvictedToo)
{
    acceptsAll = false;
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    const auto socket = stranger();
    EXPECT_TRUE(wait([&] { return let_in[0]->closed == 1 && dialled->closed == 1; }));
}

TEST_F(Tls, AcceptedOnesAreNeverEvicted)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    std::vector<std::unique_ptr<QTcpSocket>> strangers;
    for (const char* from : {"127.0.0.1", "127.0.0.2", "127.0.0.3", "127.0.0.4", "127.0.0.5"})
        strangers.push_back(stranger(from));
    listener.close();
    for (const auto& socket : strangers)
        EXPECT_TRUE(isGone(socket));
    EXPECT_EQ(dialled->closed, 0);
    dialled->link->send(view("still here"));
    EXPECT_TRUE(wait([&] { return toString(let_in[0]->received) == "still here"; }));
}

TEST_F(Tls, ASilentStrangerIsDropped)
{
    const auto socket = stranger();
    clock.advance(limits::kHelloTime - 1ms);
    QTest::qWait(kQuiet);
    EXPECT_EQ(socket->state(), QAbstractSocket::ConnectedState);
    clock.advance(1ms);
    EXPECT_TRUE(isGone(socket));
}

TEST_F(Tls, EncryptedIsNotAccepted)
{
    acceptsAll = false;
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    clock.advance(limits::kHelloTime);
    EXPECT_TRUE(wait([&] { return dialled->closed == 1; }));
    EXPECT_EQ(let_in[0]->closed, 1);
}

TEST_F(Tls, AnAcceptedOneStays)
{
    const auto dialled = dial();
    ASSERT_TRUE(dialled);
    ASSERT_TRUE(wait([&] { return let_in.size() == 1; }));
    clock.advance(2 * limits::kHelloTime);
    QTest::qWait(kQuiet);
    EXPECT_EQ(let_in[0]->closed, 0);
    EXPECT_EQ(dialled->closed, 0);
}

// Their time for hello is over when there is nobody left to ask whether it was said.
TEST_F(Tls, LinksOutliveTheListener)
{
    alignas(Listener) std::array<std::uint8_t, sizeof(Listener)> room;
    std::unique_ptr<Listener, void (*)(Listener*)> gone(
        new (room.data()) Listener(identity(0), clock), [](Listener* last) {
            const Bytes rubble = noise(sizeof(Listener)); // what is looked at now is not a listener
            last->~Listener();
            std::copy(rubble.begin(), rubble.end(), reinterpret_cast<std::uint8_t*>(last));
        });
    QObject::connect(gone.get(), &Listener::linked, gone.get(), [&](const LinkPtr& link) {
        if (let_in.empty())
            gone->accepted(*link);
        let_in.push_back(std::make_unique<Held>(link));
    });
    ASSERT_TRUE(gone->listen(kHere, 0));
    std::array<Dialler, 2> diallers{Dialler(identity(1), clock), Dialler(identity(2), clock)};
    std::vector<std::unique_ptr<Held>> dialled;
    for (Dialler& dialler : diallers) {
        QObject::connect(&dialler, &Dialler::linked, &dialler,
                         [&](const LinkPtr& link) { dialled.push_back(std::make_unique<Held>(link)); });
        dialler.dial(kHere, gone->port());
        const std::size_t before = let_in.size();
        ASSERT_TRUE(wait([&] { return let_in.size() > before && dialled.size() > before; }));
    }
    gone.reset();
    clock.advance(limits::kHelloTime);
    QTest::qWait(kQuiet);
    EXPECT_EQ(let_in[1]->closed, 1) << "a stranger is dropped with the listener";
    EXPECT_EQ(let_in[0]->closed, 0);
    dialled[0]->link->send(view("still here"));
    EXPECT_TRUE(wait([&] { return toString(let_in[0]->received) == "still here"; }));
}

} // namespace
} // namespace mandorla::sync
