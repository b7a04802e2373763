#include <QGuiApplication>
#include <QQmlApplicationEngine>

// A window with one label, and nothing else: what Qt Quick itself takes.
int main(int argc, char* argv[])
{
    QGuiApplication application(argc, argv);
    QQmlApplicationEngine engine;
    engine.loadData("import QtQuick\n"
                    "Window { width: 960; height: 680; visible: true; color: \"white\"\n"
                    "    Text { anchors.centerIn: parent; text: \"Hello\"; font.pixelSize: 40 } }\n");
    return engine.rootObjects().isEmpty() ? 1 : QGuiApplication::exec();
}
