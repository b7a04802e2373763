#include <QCoreApplication>
#include <QEvent>

#include <gtest/gtest.h>

// The main of tests that need an event loop, but no screen.
int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QCoreApplication application(argc, argv);
    const int result = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}
