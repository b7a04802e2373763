#include "app/sheet/take_along_view_model.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace mandorla::app {

TakeAlongViewModel::TakeAlongViewModel(QObject* parent)
    : QObject(parent)
{
}

void TakeAlongViewModel::begin(const Paper& paper)
{
    m_paper = paper;
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    //: The name of a file, without spaces.
    m_path = QDir::toNativeSeparators(QDir(folder).filePath(tr("page")));
    say({});
}

void TakeAlongViewModel::clear()
{
    m_paper = {};
    m_path.clear();
    say({});
}

void TakeAlongViewModel::setPath(const QString& path)
{
    m_path = path;
    say({});
}

void TakeAlongViewModel::save(bool pdf, bool replace)
{
    m_pdf = pdf;
    const QString suffix = pdf ? QStringLiteral(".pdf") : QStringLiteral(".txt");
    QString name = QDir::fromNativeSeparators(m_path.trimmed());
    if (name.startsWith(QStringLiteral("~/")))
        name = QDir::home().filePath(name.mid(2));
    if (!QDir::isAbsolutePath(name) || QFileInfo(name).fileName().isEmpty() || QFileInfo(name).isDir())
        return say(
            Saying([] { return tr("Write where it goes: a folder and a name, like the one there now."); }));
    if (!name.endsWith(suffix, Qt::CaseInsensitive))
        name += suffix;
    if (QFileInfo::exists(name) && !replace)
        return say(Saying([] { return tr("There is a file of that name already."); }), true);
    const QByteArray bytes = pdf ? pdfOf(m_paper) : textOf(m_paper).toUtf8();
    if (bytes.isEmpty())
        return sayNoPdf();
    QSaveFile file(name);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return say(Saying([] { return tr("It can’t be written there. Another folder may do."); }));
    say(Saying([] { return tr("Saved. Whoever opens that file can read it."); }));
}

void TakeAlongViewModel::print()
{
    const QByteArray pdf = pdfOf(m_paper);
    if (pdf.isEmpty())
        return sayNoPdf();
    say({});
    emit printing(pdf);
}

void TakeAlongViewModel::sayNoPdf()
{
    say(Saying([] {
        return tr("This laptop can’t make a PDF that holds your page and nothing else. Save it as text "
                  "instead: that does.");
    }));
}

void TakeAlongViewModel::setPrinting(bool shown)
{
    say(shown ? Saying() : Saying([] {
        return tr("It could not be printed from here. Save it as PDF, and print that.");
    }));
}

void TakeAlongViewModel::back()
{
    clear();
    emit left();
}

void TakeAlongViewModel::say(const Saying& outcome, bool asksToReplace)
{
    m_outcome = outcome;
    m_asksToReplace = asksToReplace;
    emit changed();
}

} // namespace mandorla::app
