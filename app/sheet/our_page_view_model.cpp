#include "app/sheet/our_page_view_model.h"

#include "app/round/reveal_view_model.h"
#include "app/words/readable_texts.h"
#include "protocol/limits.h"
#include "sync/limits.h"
#include "sync/partner.h"

#include <algorithm>

namespace mandorla::app {

OurPageViewModel::OurPageViewModel(const RevealViewModel& revealing, QObject* parent)
    : QObject(parent)
    , m_revealing(revealing)
    , m_shared({"card", "start", "here"})
{
    connect(&revealing, &RevealViewModel::changed, this, &OurPageViewModel::showShared);
}

void OurPageViewModel::setPartner(sync::Partner* partner)
{
    m_partner = partner;
    m_id = {};
    m_page.reset();
    m_entries.clear();
    showShared();
    moveTo(-1);
    emit changed();
}

void OurPageViewModel::open(const sync::SheetId& page)
{
    m_id = page;
    m_page.reset();
    m_entries.clear();
    moveTo(-1);
    show();
}

void OurPageViewModel::follow(const sync::SheetId& page)
{
    if (page == m_id && m_page)
        show();
}

void OurPageViewModel::letGoOf(const sync::SheetId& page)
{
    if (page != m_id)
        return;
    m_page.reset();
    m_entries.clear();
    showShared();
    moveTo(-1);
    emit changed();
}

// Whoever writes stays in the entry they are in, wherever it stands now.
void OurPageViewModel::show()
{
    const auto writing = m_entries.idAt(m_current);
    const bool inBlank = m_current >= 0 && !writing;
    m_page = m_partner ? m_partner->sheet(m_id) : std::nullopt;
    if (!m_page)
        return letGoOf(m_id);
    m_entries.set(m_page->entries);
    if (m_page->entries.empty())
        m_entries.addBlank();
    const int now = writing ? m_entries.rowOf(*writing) : inBlank ? m_entries.count() - 1 : m_current;
    moveTo(std::clamp(now == -1 ? m_current : now, 0, m_entries.count() - 1));
    showShared();
    emit changed();
}

void OurPageViewModel::showShared()
{
    QList<QVariantList> rows;
    if (m_page && m_partner && m_partner->ourSheet() == m_id)
        for (int row = 0; row < m_revealing.count(); ++row) {
            const QString start = m_revealing.stepOf(row);
            rows.append({m_revealing.inShort(row), start, m_entries.has(start)});
        }
    m_shared.setRows(rows);
}

void OurPageViewModel::moveTo(int row)
{
    if (row == m_current)
        return;
    m_current = row;
    emit currentChanged();
}

void OurPageViewModel::setCurrent(int row)
{
    if (row < 0 || row >= m_entries.count())
        return;
    moveTo(row);
    // A blank row that was left is none.
    if (m_entries.hasBlank() && m_entries.count() > 1 && row < m_entries.count() - 1)
        m_entries.removeBlank();
}

// --- verbs ---

void OurPageViewModel::write()
{
    if (!m_page || (full() && !m_entries.hasBlank()))
        return;
    m_entries.addBlank();
    setCurrent(m_entries.count() - 1);
}

void OurPageViewModel::tryThis(int sharedRow)
{
    const QString start = m_shared.at(sharedRow, QStringLiteral("start")).toString();
    if (!m_page || start.isEmpty())
        return;
    auto entry = m_partner->putStart(m_id, m_revealing.numberOf(sharedRow), start);
    if (entry && m_entries.rowOf(*entry) >= 0) // in other words by now
        entry = m_partner->addEntry(m_id, start);
    if (!entry)
        return;
    m_entries.removeBlank();
    show();
    setCurrent(m_entries.rowOf(*entry));
}

void OurPageViewModel::reword(int row, const QString& text)
{
    if (!m_page || row < 0 || row >= m_entries.count())
        return;
    m_entries.write(row, text);
    if (const auto id = m_entries.idAt(row))
        (void)m_partner->editEntry(m_id, *id, text); // gone meanwhile: show() says it
    else if (!text.isEmpty()) {
        if (const auto begun = m_partner->addEntry(m_id, text))
            m_entries.begin(*begun);
        else // filled since this row was begun: what is not on the page does not stand there
            m_entries.write(row, {});
    }
    show();
}

void OurPageViewModel::take(int row, bool other)
{
    const auto id = m_entries.idAt(row);
    if (!id || !m_partner->pickText(m_id, *id, other))
        return;
    show();
}

void OurPageViewModel::join(int row)
{
    const auto id = m_entries.idAt(row);
    const QString other = m_entries.otherAt(row);
    if (!id || other.isEmpty())
        return;
    const QString both = m_entries.textAt(row) + QLatin1Char('\n') + other;
    if (m_partner->editEntry(m_id, *id, both))
        (void)m_partner->pickText(m_id, *id, false); // one alone by now: nothing to pick
    show();
}

void OurPageViewModel::drop(int row)
{
    if (const auto id = m_entries.idAt(row))
        (void)m_partner->dropEntry(m_id, *id); // gone already: so it is to be
    else if (m_entries.count() > 1)
        m_entries.removeBlank();
    show();
}

void OurPageViewModel::chooseDays(int days)
{
    if (m_page && days != m_page->days && m_partner->chooseDays(m_id, days))
        show();
}

void OurPageViewModel::toggleKeep()
{
    if (m_page && m_partner->retainSheet(m_id, !m_page->keep))
        show();
}

void OurPageViewModel::letGo()
{
    if (m_page && m_partner->letGoOfSheet(m_id))
        letGoOf(m_id);
}

void OurPageViewModel::takeAlong()
{
    if (canTakeAlong())
        emit takingAlong();
}

// --- what is read ---

QStringList OurPageViewModel::steps() const
{
    QStringList out;
    for (int row = 0; row < m_entries.count(); ++row)
        for (const QString& text : {m_entries.textAt(row), m_entries.otherAt(row)})
            if (!text.trimmed().isEmpty())
                out << text.trimmed();
    return out;
}

QString OurPageViewModel::title() const { return m_page ? readable(m_page->title) : QString(); }

OurPageViewModel::State OurPageViewModel::state() const
{
    return !m_page ? Gone : !m_page->kept ? Open : m_page->fadesSoon ? Fading : Kept;
}

bool OurPageViewModel::canKeep() const { return m_partner && m_partner->kept(); }

int OurPageViewModel::days() const { return m_page ? m_page->days : limits::kKeepDaysFirst; }

QString OurPageViewModel::lasting(int days) const
{
    switch (days) {
    case 30:
        //: How long a page stays: one of three to choose from.
        return tr("a month");
    case 90:
        //: As above.
        return tr("three months");
    case 180:
        //: As above.
        return tr("half a year");
    default:
        //: As above.
        return tr("%n days", nullptr, days);
    }
}

QStringList OurPageViewModel::lengths() const
{
    QStringList out;
    for (const int days : limits::kKeepDays)
        out << lasting(days);
    return out;
}

// One sentence for each length: none of them can be put into another.
QString OurPageViewModel::whatOpenSays() const
{
    switch (days()) {
    case 30:
        return tr("It stays if you both keep it, and fades after a month.");
    case 90:
        return tr("It stays if you both keep it, and fades after three months.");
    case 180:
        return tr("It stays if you both keep it, and fades after half a year.");
    default:
        return tr("It stays if you both keep it, and fades after %n days.", nullptr, days());
    }
}

QString OurPageViewModel::whatKeptSays() const
{
    switch (days()) {
    case 30:
        return tr("You both keep this page. After a month it fades by itself.");
    case 90:
        return tr("You both keep this page. After three months it fades by itself.");
    case 180:
        return tr("You both keep this page. After half a year it fades by itself.");
    default:
        return tr("You both keep this page. After %n days it fades by itself.", nullptr, days());
    }
}

QString OurPageViewModel::whatFadingSays() const
{
    switch (days()) {
    case 30:
        return tr("It stays for a month more if you both keep it again.");
    case 90:
        return tr("It stays for three months more if you both keep it again.");
    case 180:
        return tr("It stays for half a year more if you both keep it again.");
    default:
        return tr("It stays for %n days more if you both keep it again.", nullptr, days());
    }
}

QString OurPageViewModel::sentence() const
{
    switch (state()) {
    case Open:
        return canKeep() ? whatOpenSays()
                         : tr("This evening is just for tonight, and the page goes with it.");
    case Kept:
        return whatKeptSays();
    case Fading:
        return oneAfterAnother(
            m_page->over ? tr("The time of this page is over. It goes when Mandorla is opened another day.")
                         : tr("This page fades within a week."),
            whatFadingSays());
    case Gone:
        return tr("This page is let go, for both of you.");
    }
    return {};
}

} // namespace mandorla::app
