#include "app/sheet/sheets_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "sync/partner.h"

#include <QDate>
#include <QLocale>

namespace mandorla::app {

SheetsViewModel::SheetsViewModel(QObject* parent)
    : QObject(parent)
    , m_rows({"title", "tell"})
{
    connect(&Language::it(), &Language::putAnew, this, &SheetsViewModel::follow);
}

void SheetsViewModel::setPartner(sync::Partner* partner)
{
    m_partner = partner;
    follow();
}

void SheetsViewModel::follow()
{
    m_ids.clear();
    QList<QVariantList> rows;
    if (m_partner)
        for (const sync::SheetId& id : m_partner->sheets()) {
            const auto page = m_partner->sheet(id);
            if (!page || (!page->kept && page->entries.empty()))
                continue;
            m_ids.push_back(id);
            rows.append({readable(page->title),
                         !page->kept       ? tr("From this evening.")
                         : page->over      ? tr("Its time is over. Would you two like to keep it on?")
                         : page->fadesSoon ? tr("It fades within a week. Would you two like to keep it on?")
                                           : tr("You both keep it.")});
        }
    m_rows.setRows(rows);
    const std::size_t damaged = m_partner ? m_partner->damagedSheets() : 0;
    m_damaged =
        damaged == 0 ? QString()
        : damaged == 1
            ? tr("One page that you keep is damaged on this laptop and cannot be read. All else that "
                 "you keep is as it was.")
            : tr("%n pages that you keep are damaged on this laptop and cannot be read. All else that "
                 "you keep is as it was.",
                 nullptr, static_cast<int>(damaged));
    const auto clock = m_partner ? m_partner->clockInDoubt() : std::nullopt;
    m_clockIsWrong = clock && clock->wrong;
    m_clock.clear();
    if (clock) {
        const auto days = clock->day.time_since_epoch().count();
        const QString day = QLocale().toString(QDate(1970, 1, 1).addDays(days), QLocale::LongFormat);
        //: %1 is a day, as this language writes one.
        m_clock = m_clockIsWrong
                      ? tr("This laptop’s clock has %1 for today, and you said that it is wrong. Nothing "
                           "fades by it.")
                            .arg(day)
                      : tr("This laptop’s clock has %1 for today, long after Mandorla was last open here. If "
                           "that is "
                           "right, a page whose time is over goes another day, unless you two keep it on.")
                            .arg(day);
    }
    emit changed();
}

void SheetsViewModel::answerClock(bool right)
{
    if (m_partner)
        m_partner->answerClock(right);
    follow();
}

void SheetsViewModel::open(int row)
{
    if (row >= 0 && row < static_cast<int>(m_ids.size()))
        emit opening(m_ids[static_cast<std::size_t>(row)]);
}

} // namespace mandorla::app
