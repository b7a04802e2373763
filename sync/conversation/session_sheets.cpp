#include "sync/conversation/session.h"

#include <variant>

// The pages of a session: its own verbs, and what lasts of them.
namespace mandorla::sync {
namespace {

// On whichever page it is.
struct OnPages
{
    Pages& pages;
    Time now;

    bool operator()(const EditEntry& it) const { return pages.edit(it.page, it.entry, it.text, now); }
    bool operator()(const PickText& it) const { return pages.pick(it.page, it.entry, it.other, now); }
    bool operator()(const DropEntry& it) const { return pages.drop(it.page, it.entry); }
    bool operator()(const ChooseDays& it) const { return pages.chooseDays(it.page, it.days); }
    bool operator()(const WishToKeep& it) const { return pages.wishToKeep(it.page, it.keep); }
    bool operator()(const LetGoOfPage& it) const { return pages.letGo(it.page); }
};

} // namespace

std::optional<PageId> Session::pageUnderWay() const { return m_round ? m_ourPage : std::nullopt; }

bool Session::submit(const PageCommand& command, Time now)
{
    return std::visit(OnPages{m_pages, now}, command);
}

std::optional<EntryId> Session::addEntry(const PageId& page, const std::string& text, Time now)
{
    return m_pages.add(page, text, now);
}

Checked<void> Session::restore(const SavedPages& saved)
{
    for (const PageId& page : saved.damaged)
        m_pages.isDamaged(page);
    for (const auto& [page, record] : saved.pages)
        if (const auto restored = m_pages.restore(record); !restored) {
            if (restored.error() == Refusal::NewerVersion)
                return restored;
            m_pages.isDamaged(page);
        }
    m_pages.restoreLetGo(saved.letGo);
    m_pages.restoreFaded(saved.faded);
    return {};
}

void Session::clearUp(std::chrono::sys_days sure, bool datesAnew)
{
    m_pages.clearUp(sure, datesAnew, pageUnderWay());
}

void Session::endEvening() { m_pages.endEvening(pageUnderWay()); }

} // namespace mandorla::sync
