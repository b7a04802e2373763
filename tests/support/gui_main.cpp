#include "tests/support/nobody_left.h"
#include "tests/support/qml_warnings.h"

#include <QEvent>
#include <QGuiApplication>

#include <gtest/gtest.h>

// The main of tests with windows. A warning of QML fails the test.
int main(int argc, char** argv)
{
    const mandorla::test::NobodyLeft nobodyLeft;
    ::testing::InitGoogleTest(&argc, argv);
    ::testing::UnitTest::GetInstance()->listeners().Append(new mandorla::test::NoQmlWarnings); // owned there
    const QGuiApplication application(argc, argv);
    const int result = RUN_ALL_TESTS();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return result;
}
