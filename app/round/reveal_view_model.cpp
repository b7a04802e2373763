#include "app/round/reveal_view_model.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/language.h"
#include "app/words/readable_texts.h"

namespace mandorla::app {

RevealViewModel::RevealViewModel(const PeopleViewModel& people, QObject* parent)
    : QObject(parent)
    , m_people(people)
    , m_rows({"asks", "large", "prompt", "help", "overlap", "firstWords", "secondWords", "line", "light"})
{
    connect(&Language::it(), &Language::putAnew, this, [this] {
        for (SharedCard& one : m_all)
            putInWords(one);
        list();
    });
}

void RevealViewModel::begin(const protocol::Round& round)
{
    clear();
    m_roundTitle = saying(round.title);
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

void RevealViewModel::add(std::size_t number, const protocol::Card& card, const protocol::Overlap& overlap,
                          const std::string& mine, const std::string& theirs, crypto::Role role)
{
    SharedCard shared;
    shared.number = number;
    shared.card = card;
    shared.shared = overlap;
    shared.mine = mine;
    shared.theirs = theirs;
    shared.role = role;
    putInWords(shared);
    m_all.push_back(std::move(shared));
    m_place = count() - 1;
    list();
    emit changed();
}

void RevealViewModel::putInWords(SharedCard& shared) const
{
    const bool iAmFirst = m_people.iAmFirst();
    const protocol::Card& card = shared.card;
    const KindOfCard& kind = kindOf(card);
    const QString ofMine = kind.shownOf(card, shared.shared, shared.role, shared.mine);
    const QString ofTheirs = kind.shownOf(card, shared.shared, 1 - shared.role, shared.theirs);
    shared.kind = card.kind;
    shared.prompt = readable(card.prompt);
    shared.help = kind.helpExplains(card) ? readable(card.help) : QString();
    shared.overlap = kind.overlap(card, shared.shared);
    shared.firstWords = iAmFirst ? ofMine : ofTheirs;
    shared.secondWords = iAmFirst ? ofTheirs : ofMine;
    shared.line = kind.lineUnder(card);
    shared.light = card.light;
    shared.step = readable(card.step);
}

void RevealViewModel::list()
{
    QList<QVariantList> rows;
    for (const SharedCard& one : m_all)
        rows.append({kindOf(one.kind).onlyAsks(), kindOf(one.kind).isShownLarge(), one.prompt, one.help,
                     one.overlap, one.firstWords, one.secondWords, one.line, one.light});
    m_rows.setRows(rows);
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

QString RevealViewModel::inShort(int row) const
{
    const SharedCard& card = m_all.at(static_cast<std::size_t>(row));
    return kindOf(card.kind).onlyAsks() ? oneAfterAnother(card.prompt, listed(card.overlap)) : card.prompt;
}

QString RevealViewModel::stepOf(int row) const { return m_all.at(static_cast<std::size_t>(row)).step; }

std::size_t RevealViewModel::numberOf(int row) const
{
    return m_all.at(static_cast<std::size_t>(row)).number;
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

QString RevealViewModel::spoken() const
{
    if (!any())
        return {};
    //: Said aloud when a card is turned; then comes what the card asks.
    QStringList parts{tr("Shared: %1").arg(prompt())};
    if (!help().isEmpty())
        parts << help();
    parts += overlap();
    if (!firstWords().isEmpty())
        parts << m_people.firstName() + QStringLiteral(": ") + firstWords();
    if (!secondWords().isEmpty())
        parts << m_people.secondName() + QStringLiteral(": ") + secondWords();
    parts << consentLine();
    return parts.join(QLatin1Char('\n'));
}

} // namespace mandorla::app
