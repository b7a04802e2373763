#include "app/view_models/pages_view_model.h"

#include "app/view_models/texts.h"
#include "sync/partner.h"

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
                         : page->fadesSoon ? tr("It fades within a week. Would you two like to keep it on?")
                                           : tr("You both keep it.")});
        }
    m_rows.setRows(rows);
}

void PagesViewModel::open(int row)
{
    if (row >= 0 && row < static_cast<int>(m_ids.size()))
        emit opening(m_ids[static_cast<std::size_t>(row)]);
}

} // namespace mandorla::app
