#include "app/rehearsal/rehearsal_expected.h"

#include <QQmlComponent>
#include <QQmlEngine>

#include <gtest/gtest.h>

#include <memory>

using namespace mandorla::app;

// However late its frames come.
TEST(Moving, IsWhateverAnAnimationRunsInAndNothingElse)
{
    QQmlEngine engine;
    QQmlComponent component(&engine);
    component.setData("import QtQuick\nQtObject { id: page; property real x: 0\n"
                      "property QtObject inside: NumberAnimation { target: page; property: 'x'; to: 1; "
                      "duration: 3600000 } }",
                      QUrl(QStringLiteral("some.qml")));
    const std::unique_ptr<QObject> page(component.create());
    ASSERT_TRUE(page) << component.errorString().toStdString();
    auto* animation = page->property("inside").value<QObject*>();
    ASSERT_TRUE(animation);
    EXPECT_FALSE(isMoving(*page));
    animation->setProperty("running", true);
    EXPECT_TRUE(isMoving(*page));
    QMetaObject::invokeMethod(animation, "complete");
    EXPECT_FALSE(isMoving(*page));
}
