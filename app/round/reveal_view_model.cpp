#include "app/round/reveal_view_model.h"

#include "app/words/texts.h"

#include <algorithm>

namespace mandorla::app {

namespace {

// A choice was committed as the id of its option.
QString shownWords(const protocol::Card& card, const std::string& words)
{
    if (card.kind == protocol::Kind::Together && !card.options.empty()) {
        const auto option = std::find_if(card.options.begin(), card.options.end(),
                                         [&](const protocol::Option& o) { return o.id == words; });
        return option == card.options.end() ? QString() : readable(option->text);
    }
    return readable(words);
}

} // namespace

RevealViewModel::RevealViewModel(const PeopleViewModel& people, QObject* parent)
    : QObject(parent)
    , m_people(people)
    , m_rows({"kind", "prompt", "overlap", "firstWords", "secondWords"})
{
}

void RevealViewModel::begin(const protocol::Round& round)
{
    clear();
    m_roundTitle = readable(round.title);
    emit changed();
}

void RevealViewModel::clear()
{
    m_roundTitle.clear();
    m_all.clear();
    m_place = -1;
    m_rows.setRows({});
    m_roundDone = false;
    emit changed();
}

void RevealViewModel::add(const protocol::Card& card, const protocol::Overlap& overlap,
                          const std::string& mine, const std::string& theirs, crypto::Role role)
{
    const bool iAmFirst = m_people.iAmFirst();
    SharedCard shared;
    shared.kind = static_cast<CardKind::Kind>(card.kind);
    shared.prompt = readable(card.prompt);
    shared.firstWords = shownWords(card, iAmFirst ? mine : theirs);
    shared.secondWords = shownWords(card, iAmFirst ? theirs : mine);
    if (card.kind == protocol::Kind::Exchange) {
        const protocol::Exchange seen = overlap.directions(role);
        const bool firstGives = iAmFirst ? seen.give : seen.receive;
        const bool secondGives = iAmFirst ? seen.receive : seen.give;
        const QString line = tr("%1 would like to give, %2 to receive.");
        if (firstGives)
            shared.overlap << line.arg(m_people.firstName(), m_people.secondName());
        if (secondGives)
            shared.overlap << line.arg(m_people.secondName(), m_people.firstName());
    } else if (card.kind == protocol::Kind::Pick) {
        for (const std::size_t option : overlap.positions())
            shared.overlap << readable(card.options.at(option).text);
    } else if (card.kind == protocol::Kind::Range) {
        // Two spans meet in one stretch, unless a changed client left gaps in its own.
        const auto steps = overlap.positions();
        for (std::size_t first = 0, last = 0; first < steps.size(); first = last + 1) {
            for (last = first; last + 1 < steps.size() && steps[last + 1] == steps[last] + 1;)
                ++last;
            shared.overlap << spanOf(card, steps[first], steps[last]);
        }
    }
    m_all.push_back(std::move(shared));
    m_place = count() - 1;

    QList<QVariantList> rows;
    for (const SharedCard& one : m_all)
        rows.append({static_cast<int>(one.kind), one.prompt, one.overlap, one.firstWords, one.secondWords});
    m_rows.setRows(rows);
    emit changed();
}

void RevealViewModel::setRoundDone()
{
    m_roundDone = true;
    emit changed();
}

void RevealViewModel::setOnPage()
{
    if (!any())
        return;
    m_all[static_cast<std::size_t>(m_place)].onPage = true;
    emit changed();
}

QString RevealViewModel::promptOf(int row) const
{
    return row >= 0 && row < count() ? m_all[static_cast<std::size_t>(row)].prompt : QString();
}

QString RevealViewModel::startOf(int row) const
{
    const QString prompt = promptOf(row);
    if (prompt.isEmpty())
        return {};
    const SharedCard& card = m_all[static_cast<std::size_t>(row)];
    // There the prompt only asks, and what overlaps is the answer.
    const bool asks = card.kind == CardKind::Pick || card.kind == CardKind::Range;
    return asks ? tr("%1 %2").arg(prompt, card.overlap.join(tr(", "))) : prompt;
}

const RevealViewModel::SharedCard& RevealViewModel::shown() const
{
    static const SharedCard kNone;
    return any() ? m_all[static_cast<std::size_t>(m_place)] : kNone;
}

void RevealViewModel::lookAt(int place)
{
    if (place < 0 || place >= count())
        return;
    m_place = place;
    emit changed();
}

QString RevealViewModel::consentLine() const
{
    switch (kind()) {
    case CardKind::Range:
        return tr("A stretch that feels good to you both – not consent.");
    case CardKind::Together:
        return tr("Something you both chose to show – not consent.");
    default:
        return tr("An idea you are both open to – not consent.");
    }
}

QString RevealViewModel::spoken() const
{
    if (!any())
        return {};
    QStringList parts{tr("Shared: %1").arg(prompt())};
    parts += overlap();
    if (!firstWords().isEmpty())
        parts << tr("%1: %2").arg(m_people.firstName(), firstWords());
    if (!secondWords().isEmpty())
        parts << tr("%1: %2").arg(m_people.secondName(), secondWords());
    parts << consentLine();
    return parts.join(QLatin1Char('\n'));
}

} // namespace mandorla::app
