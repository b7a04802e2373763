#include "tests/support/clients.h"
#include "tests/support/proxy.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

#include <memory>

// The tests' own cable: it does what it is told, or what is shown with it shows nothing.
namespace mandorla::test {
namespace {

using Way = Proxy::Way;
using Then = Proxy::Then;

class ProxyTest : public testing::Test
{
protected:
    struct End
    {
        QTcpSocket* socket = nullptr;
        QByteArray got;
        bool ended = false;

        void watch(QTcpSocket* watched)
        {
            socket = watched;
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this] { got += socket->readAll(); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, [this] { ended = true; });
        }
    };

    void SetUp() override
    {
        ASSERT_TRUE(server.listen(QHostAddress::LocalHost, 0));
        proxy = std::make_unique<Proxy>(server.serverPort());
        ASSERT_NO_FATAL_FAILURE(dial());
    }

    // The one before is forgotten.
    void dial()
    {
        client = std::make_unique<QTcpSocket>();
        near = {};
        far = {};
        near.watch(client.get());
        client->connectToHost(QHostAddress(QHostAddress::LocalHost), proxy->port());
        ASSERT_TRUE(wait([&] { return server.hasPendingConnections(); }));
        far.watch(server.nextPendingConnection());
    }

    QTcpServer server;
    std::unique_ptr<Proxy> proxy;
    std::unique_ptr<QTcpSocket> client;
    End near, far;
};

TEST_F(ProxyTest, CarriesBytesAndTheEndBothWays)
{
    near.socket->write("there");
    far.socket->write("and back");
    ASSERT_TRUE(wait([&] { return far.got == "there" && near.got == "and back"; }));
    EXPECT_EQ(toString(proxy->carried(Way::There)), "there");
    EXPECT_EQ(toString(proxy->carried(Way::Back)), "and back");
    near.socket->write("last");
    near.socket->disconnectFromHost();
    ASSERT_TRUE(wait([&] { return far.ended; }));
    EXPECT_EQ(far.got, "therelast");

    ASSERT_NO_FATAL_FAILURE(dial());
    far.socket->disconnectFromHost();
    EXPECT_TRUE(wait([&] { return near.ended; }));
    EXPECT_EQ(proxy->connections(), 2u);
}

TEST_F(ProxyTest, SwallowsBytesAndTheEndBehindWhatItMayCarry)
{
    proxy->stop(Way::There, Then::Swallow, 4);
    near.socket->write("abcdefgh");
    far.socket->write("back");
    ASSERT_TRUE(wait([&] { return proxy->swallowed(Way::There) == 4 && near.got == "back"; }));
    near.socket->disconnectFromHost();
    ASSERT_TRUE(wait([&] { return near.ended; }));
    EXPECT_FALSE(wait([&] { return far.ended; }, 200ms)) << "an end came through a cable that is pulled";
    EXPECT_EQ(far.got, "abcd");

    ASSERT_NO_FATAL_FAILURE(dial());
    near.socket->write("x");
    ASSERT_TRUE(wait([&] { return proxy->swallowed(Way::There) == 5; }));
    proxy->lift();
    near.socket->write("y");
    ASSERT_TRUE(wait([&] { return !far.got.isEmpty(); }));
    EXPECT_EQ(far.got, "y");
    EXPECT_EQ(toString(proxy->carried(Way::There)), "abcdy");

    proxy->pull();
    near.socket->write("z");
    far.socket->write("z");
    EXPECT_TRUE(wait([&] { return proxy->swallowed(Way::There) == 6 && proxy->swallowed(Way::Back) == 1; }));
    EXPECT_FALSE(near.ended || far.ended);
}

TEST_F(ProxyTest, CutsBothEndsOnceBehindWhatItMayCarry)
{
    proxy->stop(Way::Back, Then::Cut, 3);
    far.socket->write("back");
    ASSERT_TRUE(wait([&] { return near.ended && far.ended; }));
    EXPECT_EQ(near.got, "bac");
    EXPECT_EQ(proxy->swallowed(Way::Back), 1u);

    ASSERT_NO_FATAL_FAILURE(dial());
    far.socket->write("whole again");
    ASSERT_TRUE(wait([&] { return near.got == "whole again"; }));
    proxy->close();
    ASSERT_TRUE(wait([&] { return near.ended && far.ended; }));
    QTcpSocket refused;
    refused.connectToHost(QHostAddress(QHostAddress::LocalHost), proxy->port());
    EXPECT_FALSE(wait([&] { return refused.state() == QAbstractSocket::ConnectedState; }, 200ms));
    proxy->open();
    ASSERT_NO_FATAL_FAILURE(dial());
    near.socket->write("open");
    EXPECT_TRUE(wait([&] { return far.got == "open"; }));
}

TEST_F(ProxyTest, DelaysBytesAndTheEndInTheirOrder)
{
    proxy->delay(Way::There, 2s);
    QElapsedTimer clock;
    clock.start();
    near.socket->write("slow");
    ASSERT_TRUE(wait([&] { return !near.socket->bytesToWrite(); }));
    QTest::qWait(50);
    proxy->delay(Way::There, 0ms);
    near.socket->write("er");
    far.socket->write("at once");
    ASSERT_TRUE(wait([&] { return near.got == "at once"; }));
    EXPECT_LT(clock.elapsed(), 2000);
    near.socket->disconnectFromHost();
    EXPECT_TRUE(far.got.isEmpty());
    ASSERT_TRUE(wait([&] { return far.ended; }));
    EXPECT_EQ(far.got, "slower");
    EXPECT_GE(clock.elapsed(), 1999);
}

} // namespace
} // namespace mandorla::test
