#include "app/round/reveal_view_model.h"

#include "app/round/kinds/kind.h"
#include "app/words/texts.h"

namespace mandorla::app {

RevealViewModel::RevealViewModel(const PeopleViewModel& people, QObject* parent)
    : QObject(parent)
    , m_people(people)
    , m_rows({"asks", "large", "prompt", "overlap", "firstWords", "secondWords"})
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
    const KindOfCard& kind = kindOf(card);
    SharedCard shared;
    shared.kind = card.kind;
    shared.prompt = readable(card.prompt);
    shared.overlap = kind.overlap(card, overlap, role, m_people);
    shared.firstWords = kind.shownWords(card, iAmFirst ? mine : theirs);
    shared.secondWords = kind.shownWords(card, iAmFirst ? theirs : mine);
    m_all.push_back(std::move(shared));
    m_place = count() - 1;

    QList<QVariantList> rows;
    for (const SharedCard& one : m_all)
        rows.append({kindOf(one.kind).onlyAsks(), kindOf(one.kind).isShownLarge(), one.prompt, one.overlap,
                     one.firstWords, one.secondWords});
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
    return kindOf(card.kind).onlyAsks() ? tr("%1 %2").arg(prompt, card.overlap.join(tr(", "))) : prompt;
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

bool RevealViewModel::asks() const { return kindOf(kind()).onlyAsks(); }

bool RevealViewModel::large() const { return kindOf(kind()).isShownLarge(); }

bool RevealViewModel::namesBoth() const { return kindOf(kind()).namesBoth(); }

QString RevealViewModel::consentLine() const { return kindOf(kind()).consentLine(); }

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
