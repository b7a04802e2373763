#include <QGuiApplication>
#include <QImage>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>
#include <QTest>
#include <cstdio>

// Makes a picture of the gallery: gallery out.png [dark] [text=2.0] [width=1280] [height=800] [tab=N]
// [page=Name] `tab=N` presses Tab so often first; `page` is a QML file beside this one.
Q_IMPORT_QML_PLUGIN(MandorlaPlugin)

int main(int argc, char** argv)
{
    QGuiApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto value = [&arguments](const QString& name, const QString& otherwise) {
        for (const QString& argument : arguments) {
            if (argument.startsWith(name + u'='))
                return argument.mid(name.size() + 1);
        }
        return otherwise;
    };
    if (arguments.size() < 2) {
        std::fputs("gallery out.png [dark] [text=2.0] [width=1280] [height=800] [tab=N] [page=Name]\n",
                   stderr);
        return 2;
    }

    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    view.setResizeMode(QQuickView::SizeRootObjectToView);
    view.resize(value("width", "1280").toInt(), value("height", "800").toInt());
    view.setInitialProperties(
        {{"dark", arguments.contains("dark")}, {"textSize", value("text", "1.0").toDouble()}});
    view.setSource(QUrl::fromLocalFile(QStringLiteral(GALLERY_DIR "/") + value("page", "Gallery") + ".qml"));
    if (view.status() != QQuickView::Ready)
        return 1;
    view.show();
    view.requestActivate();
    if (!QTest::qWaitForWindowActive(&view))
        return 1;
    for (int i = value("tab", "0").toInt(); i > 0; --i)
        QTest::keyClick(&view, Qt::Key_Tab);
    if (auto* hovered = view.rootObject()->findChild<QQuickItem*>("hovered"))
        QTest::mouseMove(&view, hovered->mapToScene({hovered->width() / 2, hovered->height() / 2}).toPoint());
    QTest::qWait(400); // colours settle
    return view.grabWindow().save(arguments[1]) ? 0 : 1;
}
