#include "app/controls/text_change.h"

#include "sync/limits.h"

#include <QStringList>

#include <algorithm>
#include <utility>

namespace mandorla::app {

namespace {

bool splitsPair(const QString& text, qsizetype at)
{
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

// Without what both begin and end with.
TextChange trimmed(qsizetype at, const QString& from, const QString& to)
{
    const qsizetype least = std::min(from.size(), to.size());
    qsizetype begin = 0;
    while (begin < least && from[begin] == to[begin])
        ++begin;
    if (splitsPair(from, begin) || splitsPair(to, begin))
        --begin;
    qsizetype end = 0;
    while (end < least - begin && from[from.size() - 1 - end] == to[to.size() - 1 - end])
        ++end;
    if (splitsPair(from, from.size() - end) || splitsPair(to, to.size() - end))
        --end;
    return {at + begin, from.size() - begin - end, to.mid(begin, to.size() - begin - end)};
}

// Runs of letters, and each other sign by itself.
QStringList pieces(const QString& text)
{
    QStringList out;
    bool inWord = false;
    for (const QChar c : text) {
        const bool letter = c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
        if (letter && inWord)
            out.back() += c;
        else
            out += c;
        inWord = letter;
    }
    return out;
}

} // namespace

std::vector<TextChange> changesOf(const QString& from, const QString& to)
{
    if (from == to)
        return {};
    QStringList old = pieces(from);
    QStringList now = pieces(to);
    qsizetype at = 0;
    qsizetype same = 0;
    for (; same < std::min(old.size(), now.size()) && old[same] == now[same]; ++same)
        at += old[same].size();
    old.remove(0, same);
    now.remove(0, same);
    while (!old.isEmpty() && !now.isEmpty() && old.back() == now.back()) {
        old.removeLast();
        now.removeLast();
    }
    const qsizetype rows = old.size();
    const qsizetype columns = now.size();
    if ((rows + 1) * (columns + 1) > static_cast<qsizetype>(limits::kPairsCompared))
        return {trimmed(at, old.join(QString()), now.join(QString()))};

    // How many pieces the ends of both have in common, in order.
    std::vector<quint16> common(static_cast<std::size_t>((rows + 1) * (columns + 1)), 0);
    const auto cell = [&](qsizetype i, qsizetype j) -> quint16& {
        return common[static_cast<std::size_t>(i * (columns + 1) + j)];
    };
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype j = columns - 1; j >= 0; --j)
            cell(i, j) = old[i] == now[j] ? static_cast<quint16>(cell(i + 1, j + 1) + 1)
                                          : std::max(cell(i + 1, j), cell(i, j + 1));

    std::vector<TextChange> out;
    qsizetype i = 0;
    qsizetype j = 0;
    QString gone;
    QString come;
    const auto close = [&] {
        if (!gone.isEmpty() || !come.isEmpty())
            out.push_back(trimmed(at, gone, come));
        at += gone.size();
        gone.clear();
        come.clear();
    };
    while (i < rows || j < columns) {
        if (i < rows && j < columns && old[i] == now[j]) {
            close();
            at += old[i].size();
            ++i;
            ++j;
        } else if (j == columns || (i < rows && cell(i + 1, j) >= cell(i, j + 1))) {
            gone += old[i++];
        } else {
            come += now[j++];
        }
    }
    close();
    std::ranges::reverse(out);
    return out;
}

qsizetype placeAfter(qsizetype place, const std::vector<TextChange>& changes)
{
    qsizetype out = place;
    for (const TextChange& change : changes) {
        if (place >= change.at + change.gone && place > change.at)
            out += change.come.size() - change.gone;
        else if (place > change.at)
            out += std::min(place - change.at, change.come.size()) - (place - change.at);
    }
    return out;
}

QString bothOf(const QString& from, const QString& mine, const QString& theirs)
{
    const auto come = changesOf(from, theirs);
    QString out = theirs;
    for (const TextChange& change : changesOf(from, mine)) {
        const qsizetype at = placeAfter(change.at, come);
        out.replace(at, placeAfter(change.at + change.gone, come) - at, change.come);
    }
    return out;
}

} // namespace mandorla::app
