#include "app/sheet/pages_view_model.h"

#include "app/words/texts.h"
#include "sync/partner.h"

#include <QDate>
#include <QLocale>

namespace mandorla::app {

PagesViewModel::PagesViewModel(QObject* parent)
    : QObject(parent)
    , m_rows({"title", "tell"})
{
}

void PagesViewModel::setPartner(sync::Partner* partner)
{
    m_partner = partner;
    follow();
}

void PagesViewModel::follow()
{
    m_ids.clear();
    QList<QVariantList> rows;
    if (m_partner)
        for (const sync::PageId& id : m_partner->pages()) {
            const auto page = m_partner->page(id);
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
    const std::size_t damaged = m_partner ? m_partner->damagedPages() : 0;
    m_damaged = damaged == 0   ? QString()
                : damaged == 1 ? tr("One page that you keep is damaged on this laptop and cannot be read. All else that "
                                    "you keep is as it was.")
                               : tr("%1 pages that you keep are damaged on this laptop and cannot be read. All else that "
                                    "you keep is as it was.")
                                     .arg(damaged);
    const auto clock = m_partner ? m_partner->clockInDoubt() : std::nullopt;
    m_clockIsWrong = clock && clock->wrong;
    m_clock.clear();
    if (clock) {
        const auto days = clock->day.time_since_epoch().count();
        const QString day = QLocale().toString(QDate(1970, 1, 1).addDays(days), QLocale::LongFormat);
        m_clock = m_clockIsWrong
                      ? tr("This laptop’s clock has %1 for today, and you said that it is wrong. Nothing fades by it.")
                            .arg(day)
                      : tr("This laptop’s clock has %1 for today, long after Mandorla was last open here. If that is "
                           "right, a page whose time is over goes another day, unless you two keep it on.")
                            .arg(day);
    }
    emit changed();
}

void PagesViewModel::answerClock(bool right)
{
    if (m_partner)
        m_partner->answerClock(right);
    follow();
}

void PagesViewModel::open(int row)
{
    if (row >= 0 && row < static_cast<int>(m_ids.size()))
        emit opening(m_ids[static_cast<std::size_t>(row)]);
}

} // namespace mandorla::app
