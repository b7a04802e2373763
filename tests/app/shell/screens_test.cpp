#include "app/shell/navigator.h"

#include <QMetaEnum>
#include <QQmlComponent>
#include <QQmlEngine>

#include <gtest/gtest.h>

// Main.qml finds a screen by its name, and only when it is shown.
using namespace mandorla::app;

TEST(Screens, EachIsThereAndCanBeRead)
{
    QQmlEngine engine;
    engine.addImportPath(QStringLiteral("qrc:/qt/qml"));
    QStringList names{QStringLiteral("Cover"), QStringLiteral("Help"), QStringLiteral("Look")};
    const auto screens = QMetaEnum::fromType<Navigator::Screen>();
    for (int i = 0; i < screens.keyCount(); ++i)
        names << Navigator(static_cast<Navigator::Screen>(screens.value(i))).name();
    for (const QString& name : names) {
        const QQmlComponent read(&engine,
                                 QUrl(QStringLiteral("qrc:/qt/qml/Mandorla/screens/%1Screen.qml").arg(name)));
        EXPECT_TRUE(read.isReady()) << read.errorString().toStdString();
    }
}
