#include "sync/network/dialler.h"
#include "sync/network/discovery.h"
#include "sync/network/listener.h"
#include "sync/system_clock.h"
#include "tests/support/wait.h"

#include <QNetworkProxy>
#include <QSignalSpy>
#include <QTest>
#include <QUdpSocket>

#include <gtest/gtest.h>

#include <algorithm>

// A desktop may have a proxy for the internet, and asking for it may itself go over the network. The two
// laptops stand in one home: nothing of theirs goes that way.
namespace mandorla::sync {
namespace {

using test::wait;

const QHostAddress kHere(QHostAddress::LocalHost);

// While a test runs the desktop's proxy is one that leads nowhere.
class BesideAProxy : public ::testing::Test
{
protected:
    BesideAProxy()
    {
        QNetworkProxy::setApplicationProxy(QNetworkProxy(QNetworkProxy::HttpProxy, "127.0.0.1", 1));
    }
    ~BesideAProxy() override { QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy); }

    SystemClock clock;
};

TEST_F(BesideAProxy, TwoAreLinked)
{
    Listener listener(*makeIdentity(), clock);
    ASSERT_TRUE(listener.listen(kHere, 0));
    Dialler dialler(*makeIdentity(), clock);
    QSignalSpy heard(&listener, &Listener::linked);
    QSignalSpy linked(&dialler, &Dialler::linked);
    dialler.dial(kHere, listener.port());
    EXPECT_TRUE(wait([&] { return !heard.isEmpty() && !linked.isEmpty(); }));
}

TEST_F(BesideAProxy, TwoHearEachOther)
{
    QUdpSocket free;
    free.setProxy(QNetworkProxy::NoProxy);
    ASSERT_TRUE(free.bind(kHere, 0));
    const Reach reach = Reach::thisMachine(free.localPort());
    free.close();
    Discovery one(reach, clock);
    Discovery other(reach, clock);
    QSignalSpy heard(&other, &Discovery::heard);
    one.announce([] { return Bytes{1}; });
    other.announce([] { return Bytes{2}; });
    EXPECT_TRUE(wait([&] {
        return std::any_of(heard.begin(), heard.end(), [](const QList<QVariant>& datagram) {
            return datagram[0].value<Bytes>() == Bytes{1};
        });
    }));
}

} // namespace
} // namespace mandorla::sync
