#include <QAtomicInt>
#include <QGlyphRun>
#include <QGuiApplication>
#include <QInputMethodEvent>
#include <QQmlEngine>
#include <QQmlExtensionPlugin>
#include <QRawFont>
#include <QTextLayout>
#include <QtQuickTest>

// The controls, as people use them: tst_*.qml beside this file. A warning of the engine is a failure, too.
Q_IMPORT_QML_PLUGIN(MandorlaPlugin)

namespace {

QAtomicInt g_warnings;

// What an input method does to the item that has the focus: signs that are not yet decided, and signs that
// are.
class Composing : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE void compose(const QString& undecided) { send(undecided, {}); }
    Q_INVOKABLE void commit(const QString& decided, const QString& undecided = {})
    {
        send(undecided, decided);
    }

    // Whether one would hear of its keys.
    Q_INVOKABLE bool isAsked() const
    {
        QInputMethodQueryEvent query(Qt::ImEnabled);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &query);
        return query.value(Qt::ImEnabled).toBool();
    }
    // What it hears of the field if it asks all the same.
    Q_INVOKABLE QString hears() const
    {
        QInputMethodQueryEvent query(Qt::ImQueryAll);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &query);
        QStringList out;
        for (const auto asked : {Qt::ImSurroundingText, Qt::ImCurrentSelection, Qt::ImTextBeforeCursor,
                                 Qt::ImTextAfterCursor, Qt::ImCursorPosition, Qt::ImAnchorPosition})
            out << query.value(asked).toString();
        return out.join(u'|');
    }

private:
    static void send(const QString& undecided, const QString& decided)
    {
        QInputMethodEvent event(undecided, {});
        event.setCommitString(decided);
        QCoreApplication::sendEvent(QGuiApplication::focusObject(), &event);
    }
};

// Which typefaces a text is written with, where one was asked for; "" for a letter that is in none.
class Writing : public QObject
{
    Q_OBJECT
public:
    Q_INVOKABLE static QStringList with(const QString& family, const QString& text, bool italic)
    {
        QFont font(family);
        font.setPixelSize(20);
        font.setItalic(italic);
        QTextLayout layout(text, font);
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        QStringList out;
        const QList<QGlyphRun> runs = layout.glyphRuns();
        for (const QGlyphRun& run : runs)
            out << (run.glyphIndexes().contains(0) ? QString() : run.rawFont().familyName());
        out.removeDuplicates();
        return out;
    }
};

class Setup : public QObject
{
    Q_OBJECT
public slots:
    void qmlEngineAvailable(QQmlEngine* engine)
    {
        engine->addImportPath(QStringLiteral("qrc:/qt/qml"));
        qmlRegisterSingletonInstance("Mandorla.Tests", 1, 0, "Composing", &m_composing);
        qmlRegisterSingletonInstance("Mandorla.Tests", 1, 0, "Writing", &m_writing);
        connect(engine, &QQmlEngine::warnings, this,
                [](const QList<QQmlError>& warnings) { g_warnings += static_cast<int>(warnings.size()); });
    }

private:
    Composing m_composing;
    Writing m_writing;
};

} // namespace

int main(int argc, char** argv)
{
    Setup setup;
    const int failed = quick_test_main_with_setup(argc, argv, "controls", QUICK_TEST_SOURCE_DIR, &setup);
    return failed + g_warnings.loadRelaxed();
}

#include "controls_test.moc"
