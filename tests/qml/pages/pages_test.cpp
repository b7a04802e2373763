#include "tests/qml/pages/evening.h"

#include "app/composition.h"
#include "app/words/language.h"

#include <QQmlEngine>
#include <QtQuickTest>

// The pages, as people use them: tst_*.qml beside this file, each with two real laptops (Evening). A warning
// of the engine is a failure, too.
namespace mandorla::app {

namespace {

QStringList g_warnings; // NOLINT: one for the run

class Setup : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        connect(&Language::it(), &Language::changed, engine, &QQmlEngine::retranslate);
        connect(engine, &QQmlEngine::warnings, this, [](const QList<QQmlError>& warnings) {
            for (const QQmlError& warning : warnings)
                g_warnings << warning.toString();
        });
    }
};

} // namespace

} // namespace mandorla::app

int main(int argc, char** argv)
{
    using namespace mandorla::app;
    leaveNoTrace();
    qmlRegisterType<Evening>("Mandorla.Tests", 1, 0, "Evening");
    Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "pages", QUICK_TEST_SOURCE_DIR, &setup);
    for (const QString& warning : std::as_const(g_warnings))
        std::fprintf(stderr, "warning: %s\n", qUtf8Printable(warning));
    return failed + static_cast<int>(g_warnings.size());
}

#include "pages_test.moc"
