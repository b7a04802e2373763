#include "app/writing/round_file_on_disk.h"

#include "protocol/limits.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace mandorla::app {

namespace {

Unexpected<Sentence> say(const char* what, const char* next)
{
    const auto said = [](const char* text) {
        return Saying([text] { return QCoreApplication::translate("RoundFile", text); });
    };
    return Unexpected(Sentence{said(what), said(next)});
}

Unexpected<Sentence> cannotRead()
{
    return say(QT_TRANSLATE_NOOP("RoundFile", "This file can’t be read."),
               QT_TRANSLATE_NOOP("RoundFile", "See that it is still there, and that you may open it."));
}

Unexpected<Sentence> noFile()
{
    return say(QT_TRANSLATE_NOOP("RoundFile", "This is no file that holds a round."),
               QT_TRANSLATE_NOOP("RoundFile", "Choose another one."));
}

} // namespace

Result<QByteArray, Sentence> readRoundFile(const QString& path)
{
    if (path.startsWith(QLatin1String(":/"))) {
        QFile builtIn(path);
        if (!builtIn.open(QIODevice::ReadOnly))
            return cannotRead();
        return builtIn.readAll();
    }
    // Without waiting: opening a pipe would, until somebody writes into it.
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return cannotRead();
    struct stat about{};
    const bool isFile = ::fstat(descriptor, &about) == 0 && S_ISREG(about.st_mode);
    QFile file;
    if (!isFile || !file.open(descriptor, QIODevice::ReadOnly, QFileDevice::AutoCloseHandle)) {
        ::close(descriptor);
        return noFile();
    }
    QByteArray json = file.read(static_cast<qint64>(limits::kRoundBytes) + 1);
    if (file.error() != QFileDevice::NoError)
        return cannotRead();
    return json;
}

Result<void, Sentence> writeRoundFile(const QString& path, const QByteArray& json)
{
    const QFileInfo there(path);
    if (there.exists() && !there.isFile())
        return say(QT_TRANSLATE_NOOP("RoundFile", "There is something of this name that is no file."),
                   QT_TRANSLATE_NOOP("RoundFile", "Choose another name."));
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const bool isNew = !there.exists();
    if (!file.open(QIODevice::WriteOnly) ||
        (isNew && !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)))
        return say(QT_TRANSLATE_NOOP("RoundFile", "This laptop does not let Mandorla write there."),
                   QT_TRANSLATE_NOOP("RoundFile", "Choose another folder. What you wrote is still here."));
    if (file.write(json) != json.size() || !file.commit())
        return say(
            QT_TRANSLATE_NOOP("RoundFile", "The file could not be written whole, so nothing was changed."),
            QT_TRANSLATE_NOOP("RoundFile",
                              "See that there is room on the disk. What you wrote is still here."));
    return {};
}

} // namespace mandorla::app
