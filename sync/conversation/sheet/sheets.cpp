#include "sync/conversation/sheet/sheets.h"

#include "protocol/limits.h"
#include "sync/limits.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace mandorla::sync {

Sheets::Held* Sheets::find(const SheetId& id)
{
    const auto found = m_sheets.find(id);
    return found == m_sheets.end() ? nullptr : &found->second;
}

Sheets::Held* Sheets::toWriteOn(const SheetId& id)
{
    Held* held = find(id);
    if (held)
        held->day = m_today;
    return held;
}

// --- rounds and days ---

void Sheets::begin(const SheetId& id, const protocol::Text& title)
{
    if (m_sheets.contains(id) || isGone(id) || m_letGo.contains(id) || isQuiet(id))
        return;
    if (m_sheets.size() >= limits::kPages) { // room of one that nobody wrote on; else this round has none
        const auto empty = std::find_if(m_sheets.begin(), m_sheets.end(), [](const auto& held) {
            return !held.second.retention.kept() && held.second.sheet.isEmpty();
        });
        const SheetId less = empty == m_sheets.end() ? id : empty->first;
        release(less, false);
        if (less == id)
            return;
    }
    Held& held = m_sheets.emplace(id, Held(id, m_role)).first->second;
    held.title = title;
    for (const auto& [other, before] : m_sheets)
        held.number = std::max(held.number, before.number + 1);
    held.day = m_today;
    if (m_linked) {
        held.sheet.beginsLinked();
        if (m_keeps)
            held.retention.linkUp();
    }
}

void Sheets::forget(const SheetId& id)
{
    if (isQuiet(id))
        return;
    release(id, false);
    remember(id);
}

void Sheets::endEvening(const std::optional<SheetId>& underWay)
{
    std::vector<SheetId> undecided;
    for (const auto& [id, held] : m_sheets)
        if (!held.retention.kept() && !held.retention.wishedByBoth() && id != underWay)
            undecided.push_back(id);
    for (const SheetId& id : undecided)
        release(id, false);
}

void Sheets::clearUp(std::chrono::sys_days sure, bool datesAnew, const std::optional<SheetId>& underWay)
{
    std::vector<SheetId> faded;
    std::vector<SheetId> old;
    for (auto& [id, held] : m_sheets) {
        if (datesAnew && (held.retention.keepNoLonger(m_today) || held.day > m_today)) {
            held.day = std::min(held.day, m_today);
            held.unpersisted = true;
        }
        const int days = held.retention.wishedByBoth() ? held.retention.days() : limits::kUndecidedDays;
        if (held.retention.kept() && *held.retention.fades() <= sure)
            faded.push_back(id);
        else if (!held.retention.kept() && id != underWay && sure - held.day > std::chrono::days(days))
            old.push_back(id);
    }
    for (const SheetId& id : faded) {
        erase(id);
        m_faded.insert_or_assign(id, sure);
    }
    for (const SheetId& id : old)
        release(id, false);
    // Not by days: the other laptop's are its own.
    const bool forgets = m_faded.size() > limits::kFadedPages;
    while (m_faded.size() > limits::kFadedPages)
        m_faded.erase(std::min_element(m_faded.begin(), m_faded.end(),
                                       [](const auto& a, const auto& b) { return a.second < b.second; }));
    m_fadedUnpersisted = m_fadedUnpersisted || forgets || !faded.empty();
}

// --- what a screen reads ---

std::vector<SheetId> Sheets::ids() const
{
    std::vector<std::pair<std::uint32_t, SheetId>> numbered;
    for (const auto& [id, held] : m_sheets)
        numbered.emplace_back(held.number, id);
    std::sort(numbered.begin(), numbered.end());
    std::vector<SheetId> out;
    for (const auto& [number, id] : numbered)
        out.push_back(id);
    return out;
}

std::optional<SharedSheet> Sheets::sheet(const SheetId& id) const
{
    const auto found = m_sheets.find(id);
    if (found == m_sheets.end())
        return std::nullopt;
    const Held& held = found->second;
    SharedSheet out;
    out.id = id;
    out.title = held.title;
    out.entries = held.sheet.entries();
    out.full = held.sheet.isFull();
    out.kept = held.retention.kept();
    out.days = held.retention.days();
    out.keep = held.retention.wished();
    out.fades = held.retention.fades();
    out.fadesSoon = out.fades && *out.fades - m_today <= std::chrono::days(limits::kFadesSoon);
    out.over = out.fades && *out.fades <= m_today;
    return out;
}

std::set<SheetId> Sheets::takeChanged()
{
    for (auto& [id, held] : m_sheets)
        if (held.sheet.takeChanged())
            m_changed.insert(id);
    return std::exchange(m_changed, {});
}

// --- what this laptop's person does ---

std::optional<EntryId> Sheets::add(const SheetId& sheet, const std::string& text, Time now)
{
    Held* held = toWriteOn(sheet);
    return held ? held->sheet.add(text, now, m_random) : std::nullopt;
}

std::optional<EntryId> Sheets::put(const SheetId& sheet, std::uint32_t place, const std::string& text,
                                   Time now)
{
    Held* held = toWriteOn(sheet);
    return held ? held->sheet.put(place, text, now) : std::nullopt;
}

bool Sheets::edit(const SheetId& sheet, const EntryId& entry, const std::string& text, Time now)
{
    Held* held = toWriteOn(sheet);
    return held && held->sheet.edit(entry, text, now);
}

bool Sheets::pick(const SheetId& sheet, const EntryId& entry, bool other, Time now)
{
    Held* held = toWriteOn(sheet);
    return held && held->sheet.pick(entry, other, now);
}

bool Sheets::drop(const SheetId& sheet, const EntryId& entry)
{
    Held* held = toWriteOn(sheet);
    return held && held->sheet.drop(entry);
}

bool Sheets::chooseDays(const SheetId& sheet, int days)
{
    Held* held = toWriteOn(sheet);
    if (!held || !m_keeps || !held->retention.chooseDays(days))
        return false;
    afterRetention(sheet, *held);
    return true;
}

bool Sheets::wishToRetain(const SheetId& sheet, bool keep)
{
    Held* held = toWriteOn(sheet);
    if (!held || !m_keeps)
        return false;
    held->retention.wish(keep, m_today);
    afterRetention(sheet, *held);
    return true;
}

bool Sheets::letGo(const SheetId& sheet)
{
    if (!m_sheets.contains(sheet))
        return false;
    release(sheet, true);
    return true;
}

void Sheets::afterRetention(const SheetId& id, Held& held)
{
    if (held.retention.takeSaying()) {
        held.unpersisted = true;
        say(held.retention.say());
    }
    if (held.retention.takeKept()) {
        held.unpersisted = true;
        m_events.emplace_back(SheetKept{id});
    }
}

void Sheets::release(const SheetId& id, bool sayIt)
{
    if (const Held* held = find(id); held && sayIt && !held->sheet.isEmpty())
        m_events.emplace_back(SheetLetGo{id});
    erase(id);
    m_letGo.insert(id);
    m_letGoUnpersisted = true;
    sayLetGo(id);
}

void Sheets::erase(const SheetId& id)
{
    if (m_sheets.erase(id) > 0)
        m_toErase.insert(id);
}

// --- what the other laptop says ---

void Sheets::say(protocol::Message message)
{
    if (m_linked)
        m_messages.push_back(std::move(message));
}

void Sheets::sayLetGo(const SheetId& id) { say(protocol::PageLetGo{id}); }

std::vector<protocol::Message> Sheets::takeMessages()
{
    for (auto& [id, held] : m_sheets)
        for (protocol::Message& message : held.sheet.takeMessages())
            m_messages.push_back(std::move(message));
    return std::exchange(m_messages, {});
}

void Sheets::linkUp()
{
    m_linked = true;
    m_messages.clear();
    for (const SheetId& id : m_letGo)
        sayLetGo(id);
    for (const SheetId& id : ids()) {
        Held& held = m_sheets.at(id);
        held.sheet.linkUp();
        for (protocol::Message& message : held.sheet.takeMessages())
            m_messages.push_back(std::move(message));
        if (!m_keeps)
            continue;
        held.retention.linkUp();
        held.unpersisted =
            held.unpersisted || held.retention.wished(); // it is said now, and that has to last
        if (const auto kept = held.retention.sayKept())
            say(*kept);
        say(held.retention.say());
    }
}

void Sheets::linkDown()
{
    m_linked = false;
    m_messages.clear();
    for (auto& [id, held] : m_sheets) {
        held.sheet.linkDown();
        held.retention.linkDown();
    }
}

// --- a message of the other laptop's ---

// As many messages as all sheets have, and then as many as people write.
Result<void, Failure> Sheets::account(Time now)
{
    if (!m_budget.take(now, limits::kPageMessages, limits::kPageMessagesPerSecond))
        return because(FailureKind::TooManyMessages);
    return {};
}

SheetStanding Sheets::standingOf(const SheetId& id) const
{
    if (const auto held = m_sheets.find(id); held != m_sheets.end()) {
        if (!m_keeps)
            return SheetStanding::TonightNotKeeping;
        return held->second.retention.kept() ? SheetStanding::Kept : SheetStanding::Tonight;
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
Result<void, Failure> Sheets::decide(const Message& message, SheetMessage kind, Time now)
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

Result<void, Failure> Sheets::take(const protocol::PageVersions& message, Time now)
{
    return decide(message, SheetMessage::Versions, now);
}

Result<void, Failure> Sheets::take(const protocol::PageEntry& message, Time now)
{
    return decide(message, SheetMessage::Entry, now);
}

Result<void, Failure> Sheets::take(const protocol::PageDrop& message, Time now)
{
    return decide(message, SheetMessage::Drop, now);
}

Result<void, Failure> Sheets::take(const protocol::PageKeep& message, Time now)
{
    return decide(message, SheetMessage::Keep, now);
}

Result<void, Failure> Sheets::take(const protocol::PageLetGo& message, Time now)
{
    return decide(message, SheetMessage::LetGo, now);
}

template <typename Message>
Result<void, Failure> Sheets::takeOn(const Message& message, Time now)
{
    return toWriteOn(message.page)->sheet.take(message, now);
}

Result<void, Failure> Sheets::takeOn(const protocol::PageKeep& message, Time)
{
    Held& held = *toWriteOn(message.page);
    const Retention before = held.retention;
    if (auto taken = held.retention.take(message, m_today); !taken)
        return taken;
    held.unpersisted = held.unpersisted || held.retention != before;
    afterRetention(message.page, held);
    if (before.days() != held.retention.days() || before.wished() != held.retention.wished() ||
        before.fades() != held.retention.fades())
        m_changed.insert(message.page);
    return {};
}

// Whatever has become of it here.
Result<void, Failure> Sheets::takeOn(const protocol::PageLetGo& message, Time)
{
    const SheetId& id = message.page;
    const bool told = m_letGo.erase(id) > 0;
    m_letGoUnpersisted = m_letGoUnpersisted || told;
    m_fadedUnpersisted = m_faded.erase(id) > 0 || m_fadedUnpersisted;
    if (m_damaged.erase(id) > 0)
        m_toErase.insert(id);
    if (const Held* held = find(id)) {
        if (!held->sheet.isEmpty())
            m_events.emplace_back(SheetLetGo{id});
        m_changed.insert(id);
        erase(id);
    }
    if (!told && !isGone(id))
        sayLetGo(id);
    remember(id);
    return {};
}

void Sheets::remember(const SheetId& id)
{
    if (isGone(id))
        return;
    m_gone.push_back(id);
    if (m_gone.size() > limits::kRetired)
        m_gone.erase(m_gone.begin());
}

bool Sheets::isGone(const SheetId& id) const
{
    return std::find(m_gone.begin(), m_gone.end(), id) != m_gone.end();
}

// --- time ---

void Sheets::tick(Time now)
{
    for (auto& [id, held] : m_sheets)
        held.sheet.tick(now);
}

std::optional<Time> Sheets::nextDeadline() const
{
    std::optional<Time> next;
    for (const auto& [id, held] : m_sheets)
        if (const auto due = held.sheet.nextDeadline())
            next = next ? std::min(*next, *due) : due;
    return next;
}

// --- what lasts ---

bool Sheets::hasUnpersisted() const
{
    return m_letGoUnpersisted || m_fadedUnpersisted || !m_toErase.empty() ||
           std::any_of(m_sheets.begin(), m_sheets.end(), [](const auto& held) {
               return held.second.unpersisted || held.second.sheet.hasNews() || held.second.sheet.hasDrafts();
           });
}

UnpersistedSheets Sheets::unpersisted(bool draftsToo) const
{
    UnpersistedSheets out;
    for (const SheetId& id : m_toErase)
        out.sheets.emplace(id, std::nullopt);
    for (const auto& [id, held] : m_sheets)
        if (held.unpersisted || held.sheet.hasNews() || (draftsToo && held.sheet.hasDrafts()))
            out.sheets.insert_or_assign(id, recordOf(id, held));
    if (m_letGoUnpersisted)
        out.letGo.emplace(m_letGo.begin(), m_letGo.end());
    if (m_fadedUnpersisted)
        out.faded = m_faded;
    return out;
}

void Sheets::persisted(const UnpersistedSheets& what)
{
    for (const auto& [id, record] : what.sheets) {
        m_toErase.erase(id);
        if (Held* held = find(id)) {
            held->unpersisted = false;
            held->sheet.persisted();
        }
    }
    if (what.letGo)
        m_letGoUnpersisted = false;
    if (what.faded)
        m_fadedUnpersisted = false;
}

void Sheets::neverPersisted()
{
    std::erase_if(m_sheets, [this](const auto& held) {
        if (held.second.retention.kept())
            m_changed.insert(held.first);
        return held.second.retention.kept();
    });
    for (auto& [id, held] : m_sheets)
        held.unpersisted = true;
    m_letGo.clear();
    m_faded.clear();
    m_damaged.clear();
    m_toErase.clear();
}

} // namespace mandorla::sync
