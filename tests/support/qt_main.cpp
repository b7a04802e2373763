#include "tests/support/nobody_left.h"

#include <QCoreApplication>
#include <QEvent>
#include <QNetworkProxy>

#include <gtest/gtest.h>

// The main of tests that need an event loop, but no screen.
int main(int argc, char** argv)
{
    const mandorla::test::NobodyLeft nobodyLeft;
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    // For the tests' own sockets, that none asks the system for a proxy. What is tested has none by itself.
    QNetworkProxy::setApplicationProxy(QNetworkProxy::NoProxy);
    const int result = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}
