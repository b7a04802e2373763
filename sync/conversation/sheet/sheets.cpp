#include "sync/conversation/sheet/sheets.h"

#include "protocol/limits.h"
#include "sync/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mandorla::sync {

Pages::Held* Pages::find(const PageId& id)
{
    const auto found = m_pages.find(id);
    return found == m_pages.end() ? nullptr : &found->second;
}

Pages::Held* Pages::toWriteOn(const PageId& id)
{
    Held* held = find(id);
    if (held)
        held->day = m_today;
    return held;
}

// --- rounds and days ---

void Pages::begin(const PageId& id, const protocol::Text& title)
{
    if (m_pages.contains(id) || isGone(id) || m_letGo.contains(id) || isQuiet(id))
        return;
    if (m_pages.size() >= limits::kPages) { // room of one that nobody wrote on; else this round has none
        const auto empty = std::find_if(m_pages.begin(), m_pages.end(), [](const auto& held) {
            return !held.second.keeping.kept() && held.second.page.isEmpty();
        });
        const PageId less = empty == m_pages.end() ? id : empty->first;
        release(less, false);
        if (less == id)
            return;
    }
    Held& held = m_pages.emplace(id, Held(id, m_role)).first->second;
    held.title = title;
    for (const auto& [other, before] : m_pages)
        held.number = std::max(held.number, before.number + 1);
    held.day = m_today;
    if (m_linked) {
        held.page.beginsLinked();
        if (m_keeps)
            held.keeping.linkUp();
    }
}

void Pages::forget(const PageId& id)
{
    if (isQuiet(id))
        return;
    release(id, false);
    remember(id);
}

void Pages::endEvening(const std::optional<PageId>& underWay)
{
    std::vector<PageId> undecided;
    for (const auto& [id, held] : m_pages)
        if (!held.keeping.kept() && !held.keeping.wishedByBoth() && id != underWay)
            undecided.push_back(id);
    for (const PageId& id : undecided)
        release(id, false);
}

void Pages::clearUp(std::chrono::sys_days sure, bool datesAnew, const std::optional<PageId>& underWay)
{
    std::vector<PageId> faded;
    std::vector<PageId> old;
    for (auto& [id, held] : m_pages) {
        if (datesAnew && (held.keeping.keepNoLonger(m_today) || held.day > m_today)) {
            held.day = std::min(held.day, m_today);
            held.unsaved = true;
        }
        const int days = held.keeping.wishedByBoth() ? held.keeping.days() : limits::kUndecidedDays;
        if (held.keeping.kept() && *held.keeping.fades() <= sure)
            faded.push_back(id);
        else if (!held.keeping.kept() && id != underWay && sure - held.day > std::chrono::days(days))
            old.push_back(id);
    }
    for (const PageId& id : faded) {
        erase(id);
        m_faded.insert_or_assign(id, sure);
    }
    for (const PageId& id : old)
        release(id, false);
    // Not by days: the other laptop's are its own.
    const bool forgets = m_faded.size() > limits::kFadedPages;
    while (m_faded.size() > limits::kFadedPages)
        m_faded.erase(std::min_element(m_faded.begin(), m_faded.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; }));
    m_fadedUnsaved = m_fadedUnsaved || forgets || !faded.empty();
}

// --- what a screen reads ---

std::vector<PageId> Pages::ids() const
{
    std::vector<std::pair<std::uint32_t, PageId>> numbered;
    for (const auto& [id, held] : m_pages)
        numbered.emplace_back(held.number, id);
    std::sort(numbered.begin(), numbered.end());
    std::vector<PageId> out;
    for (const auto& [number, id] : numbered)
        out.push_back(id);
    return out;
}

std::optional<SharedPage> Pages::page(const PageId& id) const
{
    const auto found = m_pages.find(id);
    if (found == m_pages.end())
        return std::nullopt;
    const Held& held = found->second;
    SharedPage out;
    out.id = id;
    out.title = held.title;
    out.entries = held.page.entries();
    out.full = held.page.isFull();
    out.kept = held.keeping.kept();
    out.days = held.keeping.days();
    out.keep = held.keeping.wished();
    out.fades = held.keeping.fades();
    out.fadesSoon = out.fades && *out.fades - m_today <= std::chrono::days(limits::kFadesSoon);
    out.over = out.fades && *out.fades <= m_today;
    return out;
}

std::set<PageId> Pages::takeChanged()
{
    for (auto& [id, held] : m_pages)
        if (held.page.takeChanged())
            m_changed.insert(id);
    return std::exchange(m_changed, {});
}

// --- what this laptop's person does ---

std::optional<EntryId> Pages::add(const PageId& page, const std::string& text, Time now)
{
    Held* held = toWriteOn(page);
    return held ? held->page.add(text, now, m_random) : std::nullopt;
}

bool Pages::edit(const PageId& page, const EntryId& entry, const std::string& text, Time now)
{
    Held* held = toWriteOn(page);
    return held && held->page.edit(entry, text, now);
}

bool Pages::pick(const PageId& page, const EntryId& entry, bool other, Time now)
{
    Held* held = toWriteOn(page);
    return held && held->page.pick(entry, other, now);
}

bool Pages::drop(const PageId& page, const EntryId& entry)
{
    Held* held = toWriteOn(page);
    return held && held->page.drop(entry);
}

bool Pages::chooseDays(const PageId& page, int days)
{
    Held* held = toWriteOn(page);
    if (!held || !m_keeps || !held->keeping.chooseDays(days))
        return false;
    afterKeeping(page, *held);
    return true;
}

bool Pages::wishToKeep(const PageId& page, bool keep)
{
    Held* held = toWriteOn(page);
    if (!held || !m_keeps)
        return false;
    held->keeping.wish(keep, m_today);
    afterKeeping(page, *held);
    return true;
}

bool Pages::letGo(const PageId& page)
{
    if (!m_pages.contains(page))
        return false;
    release(page, true);
    return true;
}

void Pages::afterKeeping(const PageId& id, Held& held)
{
    if (held.keeping.takeSaying()) {
        held.unsaved = true;
        say(held.keeping.say());
    }
    if (held.keeping.takeKept()) {
        held.unsaved = true;
        m_events.emplace_back(PageKept{id});
    }
}

void Pages::release(const PageId& id, bool sayIt)
{
    if (const Held* held = find(id); held && sayIt && !held->page.isEmpty())
        m_events.emplace_back(PageLetGo{id});
    erase(id);
    m_letGo.insert(id);
    m_letGoUnsaved = true;
    sayLetGo(id);
}

void Pages::erase(const PageId& id)
{
    if (m_pages.erase(id) > 0)
        m_toErase.insert(id);
}

// --- what the other laptop says ---

void Pages::say(protocol::Message message)
{
    if (m_linked)
        m_messages.push_back(std::move(message));
}

void Pages::sayLetGo(const PageId& id) { say(protocol::PageLetGo{id}); }

std::vector<protocol::Message> Pages::takeMessages()
{
    for (auto& [id, held] : m_pages)
        for (protocol::Message& message : held.page.takeMessages())
            m_messages.push_back(std::move(message));
    return std::exchange(m_messages, {});
}

void Pages::linkUp()
{
    m_linked = true;
    m_messages.clear();
    for (const PageId& id : m_letGo)
        sayLetGo(id);
    for (const PageId& id : ids()) {
        Held& held = m_pages.at(id);
        held.page.linkUp();
        for (protocol::Message& message : held.page.takeMessages())
            m_messages.push_back(std::move(message));
        if (!m_keeps)
            continue;
        held.keeping.linkUp();
        held.unsaved = held.unsaved || held.keeping.wished(); // it is said now, and that has to last
        if (const auto kept = held.keeping.sayKept())
            say(*kept);
        say(held.keeping.say());
    }
}

void Pages::linkDown()
{
    m_linked = false;
    m_messages.clear();
    for (auto& [id, held] : m_pages) {
        held.page.linkDown();
        held.keeping.linkDown();
    }
}

// --- a message of the other laptop's ---

// As many messages as all pages have, and then as many as people write.
Result<void, Failure> Pages::account(Time now)
{
    if (!m_budget.take(now, limits::kPageMessages, limits::kPageMessagesPerSecond))
        return because(FailureKind::TooManyMessages);
    return {};
}

SheetStanding Pages::standingOf(const PageId& id) const
{
    if (const auto held = m_pages.find(id); held != m_pages.end()) {
        if (!m_keeps)
            return SheetStanding::TonightNotKeeping;
        return held->second.keeping.kept() ? SheetStanding::Kept : SheetStanding::Tonight;
    }
    if (m_letGo.contains(id))
        return SheetStanding::LetGoUnanswered;
    if (m_damaged.contains(id))
        return SheetStanding::Damaged;
    if (m_faded.contains(id))
        return SheetStanding::Faded;
    return isGone(id) ? SheetStanding::GoneOnBoth : SheetStanding::NotThere;
}

template <typename Message>
Result<void, Failure> Pages::decide(const Message& message, SheetMessage kind, Time now)
{
    if (auto within = account(now); !within)
        return within;
    switch (decisionOn(standingOf(message.page), kind)) {
    case SheetDecision::Take:
        return takeOn(message, now);
    case SheetDecision::Nothing:
        break;
    case SheetDecision::AnswerLetGo: // it went here in a way that this laptop does not remember
        remember(message.page);
        sayLetGo(message.page);
        break;
    case SheetDecision::Unexpected:
        return because(FailureKind::Unexpected);
    }
    return {};
}

Result<void, Failure> Pages::take(const protocol::PageVersions& message, Time now)
{
    return decide(message, SheetMessage::Versions, now);
}

Result<void, Failure> Pages::take(const protocol::PageEntry& message, Time now)
{
    return decide(message, SheetMessage::Entry, now);
}

Result<void, Failure> Pages::take(const protocol::PageDrop& message, Time now)
{
    return decide(message, SheetMessage::Drop, now);
}

Result<void, Failure> Pages::take(const protocol::PageKeep& message, Time now)
{
    return decide(message, SheetMessage::Keep, now);
}

Result<void, Failure> Pages::take(const protocol::PageLetGo& message, Time now)
{
    return decide(message, SheetMessage::LetGo, now);
}

template <typename Message>
Result<void, Failure> Pages::takeOn(const Message& message, Time now)
{
    return toWriteOn(message.page)->page.take(message, now);
}

Result<void, Failure> Pages::takeOn(const protocol::PageKeep& message, Time)
{
    Held& held = *toWriteOn(message.page);
    const Keeping before = held.keeping;
    if (auto taken = held.keeping.take(message, m_today); !taken)
        return taken;
    held.unsaved = held.unsaved || held.keeping != before;
    afterKeeping(message.page, held);
    if (before.days() != held.keeping.days() || before.wished() != held.keeping.wished() ||
        before.fades() != held.keeping.fades())
        m_changed.insert(message.page);
    return {};
}

// Whatever has become of it here.
Result<void, Failure> Pages::takeOn(const protocol::PageLetGo& message, Time)
{
    const PageId& id = message.page;
    const bool told = m_letGo.erase(id) > 0;
    m_letGoUnsaved = m_letGoUnsaved || told;
    m_fadedUnsaved = m_faded.erase(id) > 0 || m_fadedUnsaved;
    if (m_damaged.erase(id) > 0)
        m_toErase.insert(id);
    if (const Held* held = find(id)) {
        if (!held->page.isEmpty())
            m_events.emplace_back(PageLetGo{id});
        m_changed.insert(id);
        erase(id);
    }
    if (!told && !isGone(id))
        sayLetGo(id);
    remember(id);
    return {};
}

void Pages::remember(const PageId& id)
{
    if (isGone(id))
        return;
    m_gone.push_back(id);
    if (m_gone.size() > limits::kRetired)
        m_gone.erase(m_gone.begin());
}

bool Pages::isGone(const PageId& id) const
{
    return std::find(m_gone.begin(), m_gone.end(), id) != m_gone.end();
}

// --- time ---

void Pages::tick(Time now)
{
    for (auto& [id, held] : m_pages)
        held.page.tick(now);
}

std::optional<Time> Pages::nextDeadline() const
{
    std::optional<Time> next;
    for (const auto& [id, held] : m_pages)
        if (const auto due = held.page.nextDeadline())
            next = next ? std::min(*next, *due) : due;
    return next;
}

// --- what lasts ---

bool Pages::hasUnsaved() const
{
    return m_letGoUnsaved || m_fadedUnsaved || !m_toErase.empty() ||
           std::any_of(m_pages.begin(), m_pages.end(), [](const auto& held) {
               return held.second.unsaved || held.second.page.hasNews() || held.second.page.hasDrafts();
           });
}

UnsavedPages Pages::unsaved(bool draftsToo) const
{
    UnsavedPages out;
    for (const PageId& id : m_toErase)
        out.pages.emplace(id, std::nullopt);
    for (const auto& [id, held] : m_pages)
        if (held.unsaved || held.page.hasNews() || (draftsToo && held.page.hasDrafts()))
            out.pages.insert_or_assign(id, recordOf(id, held));
    if (m_letGoUnsaved)
        out.letGo.emplace(m_letGo.begin(), m_letGo.end());
    if (m_fadedUnsaved)
        out.faded = m_faded;
    return out;
}

void Pages::saved(const UnsavedPages& what)
{
    for (const auto& [id, record] : what.pages) {
        m_toErase.erase(id);
        if (Held* held = find(id)) {
            held->unsaved = false;
            held->page.keptSafe();
        }
    }
    if (what.letGo)
        m_letGoUnsaved = false;
    if (what.faded)
        m_fadedUnsaved = false;
}

void Pages::neverSaved()
{
    std::erase_if(m_pages, [this](const auto& held) {
        if (held.second.keeping.kept())
            m_changed.insert(held.first);
        return held.second.keeping.kept();
    });
    for (auto& [id, held] : m_pages)
        held.unsaved = true;
    m_letGo.clear();
    m_faded.clear();
    m_damaged.clear();
    m_toErase.clear();
}

} // namespace mandorla::sync
