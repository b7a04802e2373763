#include "app/writing/round_file_view_model.h"

#include "app/words/readable_texts.h"
#include "app/words/sentences.h"
#include "app/writing/round_file_on_disk.h"
#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "protocol/text.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace mandorla::app {

namespace {

// Names of files come from elsewhere, too.
QString shown(const QString& name) { return readable(name.toStdString()).simplified(); }

} // namespace

RoundFileViewModel::RoundFileViewModel(QObject* parent)
    : QObject(parent)
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
    , m_entries({"name", "isFolder"})
{
    if (!QFileInfo(m_folder).isDir())
        m_folder = QDir::homePath();
}

void RoundFileViewModel::beginSaving(const protocol::RoundDraft& draft, const QString& path)
{
    m_draft = draft;
    m_unfinished.reset();
    m_asksToReplace = false;
    m_problem.clear();
    if (!path.isEmpty())
        m_folder = QFileInfo(path).path();
    m_path = path;
    m_name = path.isEmpty() ? suggestedName() : QFileInfo(path).fileName();
    emit nameChanged();
    list();
}

void RoundFileViewModel::beginOpening()
{
    m_draft.reset();
    m_unfinished.reset();
    m_asksToReplace = false;
    m_problem.clear();
    m_name.clear();
    emit nameChanged();
    list();
}

void RoundFileViewModel::setFolder(const QString& folder)
{
    m_folder = folder;
    list();
}

QString RoundFileViewModel::folder() const { return shown(QDir::toNativeSeparators(m_folder)); }

bool RoundFileViewModel::hasUp() const { return !QDir(m_folder).isRoot(); }

void RoundFileViewModel::list()
{
    QStringList folders;
    QStringList files;
    int more = 0;
    QDirIterator each(m_folder, QDir::Dirs | QDir::Files | QDir::NoDotAndDotDot | QDir::Readable);
    while (each.hasNext()) {
        each.next();
        const QFileInfo info = each.fileInfo();
        const bool isFile = info.isFile() && info.fileName().endsWith(QLatin1String(kRoundFileSuffix));
        if (!info.isDir() && !isFile)
            continue;
        if (folders.size() + files.size() < kListed)
            (isFile ? files : folders) << info.fileName();
        else
            ++more;
    }
    const auto byName = [](QStringList& names) {
        std::sort(names.begin(), names.end(),
                  [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    };
    byName(folders);
    byName(files);
    m_names = folders + files;
    QList<QVariantList> rows;
    for (const QString& name : std::as_const(m_names))
        rows.append({shown(name), rows.size() < folders.size()});
    m_entries.setRows(rows);
    m_entriesNote = Saying([more = more > 0, nothing = m_names.isEmpty(), none = files.isEmpty()] {
        return more      ? tr("There is more in this folder. Type the name.")
               : nothing ? tr("No round and no folder is in here.")
               : none    ? tr("No round is in this folder.")
                         : QString();
    });
    emit changed();
}

void RoundFileViewModel::choose(int entry)
{
    if (entry < 0 || entry >= m_names.size())
        return;
    const QString name = m_names.at(entry);
    m_problem.clear();
    m_asksToReplace = false;
    m_unfinished.reset();
    if (m_entries.at(entry, QStringLiteral("isFolder")).toBool())
        return setFolder(QDir(m_folder).filePath(name));
    setName(name);
    if (!saving())
        return open(path());
    emit changed();
}

void RoundFileViewModel::up()
{
    QDir folder(m_folder);
    m_problem.clear();
    if (folder.cdUp())
        setFolder(folder.path());
}

void RoundFileViewModel::setName(const QString& name)
{
    if (name == m_name)
        return;
    m_name = name;
    m_asksToReplace = false;
    emit nameChanged();
    emit changed();
}

QString RoundFileViewModel::suggestedName()
{
    //: The name of a file, without spaces.
    return tr("round").append(QLatin1String(kRoundFileSuffix));
}

QString RoundFileViewModel::typed() const
{
    QString name = m_name.trimmed();
    if (name == QLatin1String("~") || name.startsWith(QLatin1String("~/")))
        name = QDir::homePath() + name.mid(1);
    return QDir::cleanPath(QDir(m_folder).filePath(name));
}

QString RoundFileViewModel::path() const
{
    const QString to = typed();
    return saving() && !to.endsWith(QLatin1String(kRoundFileSuffix)) ? to + QLatin1String(kRoundFileSuffix)
                                                                     : to;
}

void RoundFileViewModel::go()
{
    if (m_name.trimmed().isEmpty())
        return say({Saying([this] {
                        return saving() ? tr("The file needs a name.")
                                        : tr("Choose a file, or type its name.");
                    }),
                    {}});
    if (const QString there = typed(); QFileInfo(there).isDir()) {
        m_problem.clear();
        setName(saving() ? suggestedName() : QString());
        return setFolder(there);
    }
    const QString to = path();
    if (!saving())
        return open(to);
    m_asksToReplace = QFileInfo(to).isFile() && to != m_path;
    m_problem.clear();
    emit changed();
    if (!m_asksToReplace)
        save(to);
}

void RoundFileViewModel::replace()
{
    if (saving())
        save(path());
}

void RoundFileViewModel::save(const QString& path)
{
    const protocol::RoundDraft draft = *m_draft;
    const bool itsOwn = !m_path.isEmpty() && m_path == m_opened.path;
    const std::string json = itsOwn ? protocol::writeExercise({m_opened.id, m_opened.title, {draft}})
                                    : protocol::writeExercise({draft.id, draft.title, {draft}});
    m_asksToReplace = false;
    if (json.size() > limits::kRoundBytes)
        return say({Saying([] { return tr("The texts of this round are too long for one file."); }),
                    Saying([] { return tr("Shorten some of them."); })});
    if (const auto written = writeRoundFile(path, QByteArray::fromStdString(json)); !written)
        return say(written.error());
    if (itsOwn)
        m_opened.path = path;
    else if (path == m_opened.path)
        m_opened = {}; // replaced by this one
    m_path = path;
    emit saved(path);
}

void RoundFileViewModel::open(const QString& path)
{
    const auto content = readRoundFile(path);
    m_unfinished.reset();
    if (!content)
        return say(content.error());
    const auto draft = protocol::readDraft({content->constData(), static_cast<std::size_t>(content->size())});
    const auto place = [this](const protocol::RoundFault& fault) {
        const QString where = placeOf(fault);
        say({Saying([where, fault] {
                 //: Where in the file: “line 3, rounds[0].cards[2]”. What is wrong there follows.
                 return where.isEmpty() ? tr("This file can’t be used.")
                                        : tr("This file can’t be used (%1).").arg(placeOf(fault));
             }),
             Saying([fault] { return sentenceFor(fault); })});
    };
    if (!draft)
        return place(draft.error());
    const auto& read = draft.value();
    m_opened = {path, read.id, read.title};
    const auto checked = protocol::checkExercise(read);
    if (!checked) {
        if (read.rounds.size() == 1) {
            m_unfinished = read.rounds.front();
            m_path = path;
        }
        return place(checked.error());
    }
    emit opened(checked.value(), path);
}

void RoundFileViewModel::goOnWriting()
{
    if (m_unfinished)
        emit writingOn(*std::exchange(m_unfinished, {}), m_path);
}

void RoundFileViewModel::back() { emit left(); }

void RoundFileViewModel::say(const Sentence& problem)
{
    m_problem = problem.whole();
    emit changed();
}

QString RoundFileViewModel::problem() const
{
    return m_asksToReplace ? tr("There is a file of this name already. Replace it, or choose another name.")
                           : m_problem.now();
}

} // namespace mandorla::app
