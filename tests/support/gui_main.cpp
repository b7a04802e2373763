#include <QEvent>
#include <QGuiApplication>

#include <gtest/gtest.h>

// The main of tests with windows.
int main(int argc, char** argv)
{
    ::testing::InitGoogleTest(&argc, argv);
    const QGuiApplication application(argc, argv);
    const int result = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}
