#include <QAtomicInt>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QtQuickTest>

// The controls, as people use them: tst_*.qml beside this file. A warning of the engine is a failure, too.
Q_IMPORT_QML_PLUGIN(MandorlaPlugin)

namespace {

QAtomicInt g_warnings;

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        connect(engine, &QQmlEngine::warnings, this,
                [](const QList<QQmlError>& warnings) { g_warnings += static_cast<int>(warnings.size()); });
    }
};

} // namespace

int main(int argc, char** argv)
{
    Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "controls", QUICK_TEST_SOURCE_DIR, &setup);
    return failed + g_warnings.loadRelaxed();
}

#include "controls_test.moc"
