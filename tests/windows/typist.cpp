#include <QFile>
#include <QGuiApplication>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QQuickItem>
#include <QQuickView>
#include <QSocketNotifier>
#include <QTimer>

#include <cstdio>
#include <utility>

// A field of ours in a window, as QML in the one argument, for keys that come from outside. A line on its
// input becomes the value of `words`, which that QML may show. Says on its output, in hexadecimal UTF-8, what
// is in it, what it shows of that and what is not yet decided, whenever one of them changes.
Q_IMPORT_QML_PLUGIN(MandorlaPlugin)

int main(int argc, char** argv)
{
    const QGuiApplication app(argc, argv);
    if (argc != 2)
        return 2;
    QQuickView view;
    view.engine()->addImportPath(QStringLiteral("qrc:/qt/qml"));
    QQmlComponent component(view.engine());
    component.setData(
        "import QtQuick\nimport Mandorla\nFocusScope { id: root; focus: true; property string words\n" +
            QByteArray(argv[1]) + "\n}",
        {});
    auto* root = qobject_cast<QQuickItem*>(component.create());
    if (!root) {
        std::fprintf(stderr, "%s\n", qPrintable(component.errorString()));
        return 1;
    }
    view.setContent({}, &component, root);
    view.resize(600, 400);
    view.show();
    view.requestActivate();

    QFile input;
    QSocketNotifier come(0, QSocketNotifier::Read);
    if (!input.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return 1;
    QObject::connect(&come, &QSocketNotifier::activated, &view, [&] {
        const QByteArray line = input.readLine();
        if (line.isEmpty())
            return come.setEnabled(false);
        root->setProperty("words", QString::fromUtf8(line.chopped(1)));
    });

    QString last;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &view, [&] {
        const QObject* field = view.activeFocusItem();
        if (!view.isActive() || !field || !field->property("text").isValid())
            return;
        const auto hex = [&](const char* property) {
            return QString::fromLatin1(field->property(property).toString().toUtf8().toHex());
        };
        const QString now = hex("text") + u' ' + hex("displayText") + u' ' + hex("preeditText");
        if (std::exchange(last, now) == now)
            return;
        std::printf("%s\n", qPrintable(now));
        std::fflush(stdout);
    });
    look.start(20);
    return app.exec();
}
