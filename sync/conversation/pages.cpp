#include "sync/conversation/pages.h"

#include "protocol/limits.h"
#include "protocol/text.h"

#include <algorithm>

namespace mandorla::sync {

void Pages::begin(const PageId& id, const protocol::Text& title)
{
    if (m_pages.contains(id))
        return;
    SharedPage page;
    page.id = id;
    page.title = title;
    m_pages.emplace(id, std::move(page));
    m_order.push_back(id);
}

std::vector<PageId> Pages::ids() const { return m_order; }

std::optional<SharedPage> Pages::page(const PageId& id) const
{
    const auto found = m_pages.find(id);
    if (found == m_pages.end())
        return std::nullopt;
    SharedPage out = found->second;
    out.full = out.entries.size() >= limits::kEntries;
    return out;
}

std::optional<EntryId> Pages::add(const PageId& page, const std::string& text, Time)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end() || found->second.entries.size() >= limits::kEntries ||
        !protocol::isPlain(text, limits::kEntryChars, true))
        return std::nullopt;
    found->second.entries.push_back({m_random.bytes<16>(), text, std::nullopt});
    return found->second.entries.back().id;
}

bool Pages::edit(const PageId& page, const EntryId& entry, const std::string& text, Time)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end() || !protocol::isPlain(text, limits::kEntryChars, true))
        return false;
    for (SharedEntry& mine : found->second.entries)
        if (mine.id == entry) {
            mine.text = text;
            return true;
        }
    return false;
}

bool Pages::pick(const PageId&, const EntryId&, bool, Time) { return false; }

bool Pages::drop(const PageId& page, const EntryId& entry, Time)
{
    const auto found = m_pages.find(page);
    return found != m_pages.end() &&
           std::erase_if(found->second.entries, [&](const SharedEntry& mine) { return mine.id == entry; }) > 0;
}

bool Pages::chooseDays(const PageId& page, int days, Time)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end() || (days != 30 && days != 90 && days != 180))
        return false;
    found->second.keep = found->second.keep && found->second.days == days;
    found->second.days = days;
    return true;
}

bool Pages::setKeep(const PageId& page, bool keep, Time)
{
    const auto found = m_pages.find(page);
    if (found == m_pages.end())
        return false;
    found->second.keep = keep;
    return true;
}

bool Pages::letGo(const PageId& page, Time)
{
    if (m_pages.erase(page) == 0)
        return false;
    std::erase(m_order, page);
    m_events.emplace_back(PageLetGo{page});
    return true;
}

} // namespace mandorla::sync
