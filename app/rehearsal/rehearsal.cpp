#include "app/rehearsal/rehearsal.h"

#include "app/rehearsal/rehearsal_stage.h"
#include "app/rehearsal/rehearsal_stalls.h"
#include "app/rehearsal/rehearsal_steps.h"

#include <QDir>
#include <QGuiApplication>
#include <QScreen>
#include <QStyleHints>
#include <QTemporaryDir>

#include <utility>

namespace mandorla::app {

int rehearse(const std::vector<protocol::Exercise>& exercises, const sync::Look& look)
{
    const sync::ClientOptions options = loopback();
    const QTemporaryDir vaults; // gone with the rehearsal, whatever was kept
    sync::SystemClock clock;
    Laptop first(options, clock, vaults.filePath(QStringLiteral("first")), exercises, look);
    Laptop second(options, clock, vaults.filePath(QStringLiteral("second")), exercises, look);
    if (!first.open() || !second.open())
        return 1;
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    const QSize half(screen.width() / 2, screen.height());
    first.window()->setGeometry(QRect(screen.topLeft(), half));
    second.window()->setGeometry(QRect(screen.topLeft() + QPoint(half.width(), 0), half));
    return QGuiApplication::exec();
}

void prepareRehearsalWithoutDisplay()
{
    for (const auto& [name, value] :
         {std::pair("QT_QPA_PLATFORM", "offscreen"), std::pair("QT_QUICK_BACKEND", "software")})
        if (!qEnvironmentVariableIsSet(name))
            qputenv(name, value);
}

int rehearseByItself(Rounds rounds, const std::vector<protocol::Exercise>& exercises, const QString& folder,
                     const sync::Look& look)
{
    QString path = folder;
    if (path.isEmpty()) {
        QTemporaryDir fresh(QDir::temp().filePath(QStringLiteral("rehearsal-XXXXXX")));
        fresh.setAutoRemove(false);
        path = fresh.path();
    }
    if (!QDir().mkpath(path)) {
        say(QStringLiteral("The folder %1 cannot be made.").arg(path));
        return 1;
    }
    QGuiApplication::styleHints()->setCursorFlashTime(0); // a caret that blinks never comes to rest
    sync::Look still = look;                              // whatever desktop this runs on
    still.textSize = look.textSize.value_or(sync::Look::kTextFrom);
    still.contrast = look.contrast.value_or(false);
    still.still = true;
    say(QStringLiteral("A rehearsal: two Mandorlas on this machine, both played with sample answers."));
    bool right = false;
    QmlWarnings warnings;
    Memory memory;
    try {
        right = playAll(rounds, exercises, QDir(path), still, warnings, memory);
        say(QStringLiteral("Another evening, which both keep."));
        const QTemporaryDir vaults(
            QDir(path).filePath(QStringLiteral("kept-XXXXXX"))); // gone with the rehearsal
        right = playOneAndKeep(exercises, QDir(path), QDir(vaults.path()), still, warnings, memory) && right;
        memory.report();
        Stalls::it().report();
    } catch (const Stuck& stuck) {
        right = false;
        say(QStringLiteral("The rehearsal got stuck: %1.").arg(stuck.what));
    }
    for (const QString& warning : warnings.take()) {
        right = false;
        say(QStringLiteral("QML complains at the end: %1").arg(warning));
    }
    say(QStringLiteral("Pictures of both sides: %1").arg(QDir(path).absolutePath()));
    say(right ? QStringLiteral("Both saw exactly what the sample answers imply, and nothing else.")
              : QStringLiteral("The rehearsal failed."));
    return right ? 0 : 1;
}

} // namespace mandorla::app
