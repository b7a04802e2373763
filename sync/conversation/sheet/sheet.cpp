#include "sync/conversation/sheet/sheet.h"

#include "protocol/crypto/hash.h"
#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/conversation/sheet/merge.h"
#include "sync/limits.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {

namespace {

// In front of an entry's id: entries are read in the order of their ids.
constexpr std::size_t kPlaceBytes = 4;
// Behind it, of a start: which sheet's. What is left counts how often it was dropped.
constexpr std::size_t kStartBytes = 12;

// Most significant first.
void setNumber(EntryId& id, std::size_t at, std::uint64_t number)
{
    for (std::size_t i = at + kPlaceBytes; i-- > at; number >>= 8)
        id[i] = static_cast<std::uint8_t>(number & 0xff);
}

ByteArray<16> baseOf(const std::string& text)
{
    return mandorla::take<16>(crypto::h32("mandorla/page/base", view(text)));
}

// In words that both could have written; nothing if that were too long.
std::optional<std::string> merged(const std::string& base, const std::string& one, const std::string& two)
{
    auto out = mergeWords(base, one, two);
    if (out && protocol::lengthOf(*out) > limits::kEntryChars)
        out.reset();
    return out;
}

bool isEntryText(const std::string& text) { return protocol::isPlain(text, limits::kEntryChars, true); }

} // namespace

Sheet::Sheet(const SheetId& id, crypto::Role role)
    : m_id(id)
    , m_role(role)
{
}

// --- reading ---

Sheet::Reading Sheet::readingOf(const Mine& mine, const Theirs& theirs)
{
    if (theirs.seen >= mine.count)
        return {theirs.text, std::nullopt};
    if (mine.seen >= theirs.count || mine.text == theirs.text)
        return {mine.text, std::nullopt};
    if (baseOf(mine.base) == theirs.base)
        if (auto both = merged(mine.base, mine.text, theirs.text))
            return {*std::move(both), std::nullopt};
    return {mine.text, theirs.text};
}

Sheet::Mine Sheet::latestOf(const Entry& entry)
{
    if (!entry.draft)
        return entry.mine;
    return {entry.mine.count + 1, entry.draft->seen, entry.draft->base, entry.draft->text};
}

// What stands on this screen, without what only this laptop has: a word of a draft is none that the other
// could have left out.
std::string Sheet::commonOf(const Entry& entry)
{
    Reading both = readingOf(entry.mine, entry.theirs);
    return both.other ? *std::move(both.other) : std::move(both.text);
}

// After every change of an entry. What no reading can need any more goes.
void Sheet::refresh(Entry& entry)
{
    if (entry.theirs.seen >= entry.mine.count) {
        entry.mine.base.clear();
        entry.mine.text.clear();
    } else if (entry.mine.seen >= entry.theirs.count) {
        entry.theirs.text.clear();
    }
    Reading reading = readingOf(latestOf(entry), entry.theirs);
    entry.text = std::move(reading.text);
    entry.other = std::move(reading.other);
    entry.rested = entry.rested && entry.other;
}

std::vector<SharedEntry> Sheet::entries() const
{
    std::vector<SharedEntry> out;
    for (const auto& [id, entry] : m_entries)
        out.push_back({id, entry.text, entry.rested ? entry.other : std::nullopt});
    return out;
}

bool Sheet::isFull() const
{
    return m_entries.size() >= limits::kEntries || m_dropped.size() >= limits::kDropped;
}

// --- writing ---

std::optional<EntryId> Sheet::add(const std::string& text, Time now, crypto::Random& random)
{
    if (isFull() || !isEntryText(text))
        return std::nullopt;
    auto id = random.bytes<16>();
    // Behind the last one, on both laptops.
    std::uint64_t place = 0;
    if (!m_entries.empty())
        for (std::size_t i = 0; i < kPlaceBytes; ++i)
            place = place << 8 | m_entries.rbegin()->first[i];
    setNumber(id, 0, std::min<std::uint64_t>(place + 1, 0xffffffff));
    typed(m_entries[id], {0, {}, text}, now);
    return id;
}

// The one that is there, or that both would begin now: no id of a dropped entry is used again.
EntryId Sheet::startAt(std::uint32_t place) const
{
    EntryId id = mandorla::take<16>(crypto::h32("mandorla/page/start", m_id, std::uint64_t{place}));
    setNumber(id, 0, place);
    setNumber(id, kStartBytes, 0);
    const auto there = m_entries.lower_bound(id);
    if (there != m_entries.end() && std::equal(id.begin(), id.begin() + kStartBytes, there->first.begin()))
        return there->first;
    for (std::uint64_t dropped = 1; m_dropped.contains(id) || isGone(id); ++dropped)
        setNumber(id, kStartBytes, dropped);
    return id;
}

// Typed on itself: words that the other has already written behind it stand, and it is no word against them.
std::optional<EntryId> Sheet::put(std::uint32_t place, const std::string& text, Time now)
{
    const EntryId id = startAt(place);
    if (m_entries.contains(id))
        return id;
    if (isFull() || !isEntryText(text))
        return std::nullopt;
    typed(m_entries[id], {0, text, text}, now);
    return id;
}

bool Sheet::edit(const EntryId& id, const std::string& text, Time now)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !isEntryText(text))
        return false;
    Entry& entry = found->second;
    if (text == entry.text)
        return true;
    if (entry.mine.count >= limits::kEntryVersions)
        return false;
    const Mine latest = latestOf(entry);
    Draft draft;
    if (entry.other) // goes on with one's own text, and leaves the other's where it is
        draft = {latest.seen, latest.base, text, !entry.draft || entry.draft->goesOn};
    else if (entry.draft && entry.draft->seen == entry.theirs.count)
        draft = {entry.draft->seen, entry.draft->base, text};
    else
        draft = {entry.theirs.count, commonOf(entry), text};
    typed(entry, std::move(draft), now);
    return true;
}

void Sheet::typed(Entry& entry, Draft draft, Time now)
{
    draft.firstKey = entry.draft ? entry.draft->firstKey : now;
    draft.lastKey = now;
    entry.draft = std::move(draft);
    entry.touched = now;
    m_drafts = true;
    forgetDraftOfNothing(entry);
    refresh(entry);
}

// It is again what it was: that somebody wrote, and thought again, is not said. A new entry waits for words.
void Sheet::forgetDraftOfNothing(Entry& entry)
{
    if (entry.mine.count == 0 && entry.theirs.count == 0)
        return;
    const Reading before = readingOf(entry.mine, entry.theirs);
    if (!before.other && before.text == entry.draft->text)
        entry.draft.reset();
}

bool Sheet::pick(const EntryId& id, bool other, Time now)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end() || !found->second.other ||
        found->second.mine.count >= limits::kEntryVersions)
        return false;
    Entry& entry = found->second;
    std::string aside = entry.text;
    std::string text = *entry.other;
    if (!other)
        std::swap(aside, text);
    typed(entry, {entry.theirs.count, std::move(aside), std::move(text)}, now - limits::kTypingAtMost);
    flush(id, entry, now);
    return true;
}

bool Sheet::drop(const EntryId& id)
{
    const auto found = m_entries.find(id);
    if (found == m_entries.end())
        return false;
    const bool out = found->second.mine.count > 0 || found->second.theirs.count > 0;
    if (out && m_dropped.size() >= limits::kDropped)
        return false;
    m_entries.erase(found);
    m_news = true;
    if (out) {
        m_dropped.insert(id);
        send(protocol::PageDrop{m_id, id});
    }
    return true;
}

// --- sending ---

void Sheet::send(protocol::Message message)
{
    if (m_linked)
        m_messages.push_back(std::move(message));
}

std::vector<protocol::Message> Sheet::takeMessages() { return std::exchange(m_messages, {}); }

protocol::EntryVersion Sheet::versionOf(const EntryId& id, const Entry& entry) const
{
    protocol::EntryVersion out;
    out.id = id;
    out.counts[m_role] = entry.mine.count;
    out.counts[1 - m_role] = entry.theirs.count;
    return out;
}

void Sheet::sendMine(const EntryId& id, const Entry& entry)
{
    if (entry.theirs.seen >= entry.mine.count) // they have read it, and written since
        return;
    protocol::PageEntry out;
    out.page = m_id;
    out.version.id = id;
    out.version.counts[m_role] = entry.mine.count;
    out.version.counts[1 - m_role] = entry.mine.seen;
    out.base = baseOf(entry.mine.base);
    out.text = entry.mine.text;
    send(std::move(out));
}

// One's own text that is under way has arrived, the other's that is under way has been read, so that the
// words of both can be put together; and there is something to say: an entry without words waits for its
// first one.
bool Sheet::mayLeave(const Entry& entry) const
{
    return m_mayWrite && entry.draft && entry.arrived == entry.mine.count &&
           entry.theirs.count >= entry.coming &&
           (entry.mine.count > 0 || entry.theirs.count > 0 || !entry.draft->text.empty());
}

Time Sheet::dueOf(const Draft& draft) const
{
    return std::min(draft.lastKey + limits::kTypingPause, draft.firstKey + limits::kTypingAtMost);
}

void Sheet::flush(const EntryId& id, Entry& entry, Time now)
{
    if (!mayLeave(entry) || now < dueOf(*entry.draft))
        return;
    entry.mine = latestOf(entry);
    entry.draft.reset();
    m_news = true;
    sendMine(id, entry);
    refresh(entry);
}

void Sheet::tick(Time now)
{
    for (auto& [id, entry] : m_entries) {
        flush(id, entry, now);
        if (entry.other && !entry.rested && now >= entry.touched + limits::kTypingRest) {
            entry.rested = true;
            m_changed = true;
        }
    }
}

std::optional<Time> Sheet::nextDeadline() const
{
    std::optional<Time> next;
    const auto consider = [&next](Time time) { next = next ? std::min(*next, time) : time; };
    for (const auto& [id, entry] : m_entries) {
        if (mayLeave(entry))
            consider(dueOf(*entry.draft));
        if (entry.other && !entry.rested)
            consider(entry.touched + limits::kTypingRest);
    }
    return next;
}

bool Sheet::takeChanged() { return std::exchange(m_changed, false); }

// --- a connection ---

void Sheet::linkUp()
{
    m_linked = true;
    m_said = m_heard = m_mayWrite = false;
    m_messages.clear();
    m_gone.clear();
    for (auto& [id, entry] : m_entries)
        entry.coming = 0;
    for (const EntryId& id : m_dropped)
        send(protocol::PageDrop{m_id, id});
    sayWhole();
}

void Sheet::beginsLinked()
{
    m_linked = true;
    m_mayWrite = true; // both know that it is empty
}

void Sheet::linkDown()
{
    m_linked = m_mayWrite = false;
    m_messages.clear();
}

void Sheet::sayWhole()
{
    m_said = true;
    protocol::PageVersions out;
    out.page = m_id;
    out.whole = true;
    for (const auto& [id, entry] : m_entries)
        if (entry.mine.count > 0 || entry.theirs.count > 0)
            out.entries.push_back(versionOf(id, entry));
    send(std::move(out));
}

Result<void, Failure> Sheet::take(const protocol::PageVersions& message, Time now)
{
    const bool first = message.whole && !std::exchange(m_heard, m_heard || message.whole);
    if (message.whole && !m_said)
        sayWhole();
    std::set<EntryId> listed;
    for (const protocol::EntryVersion& version : message.entries) {
        listed.insert(version.id);
        const auto found = m_entries.find(version.id);
        if (found == m_entries.end())
            continue; // it comes, or it is gone
        Entry& entry = found->second;
        const std::uint32_t count = version.counts[m_role];
        if (count > entry.mine.count)
            return because(FailureKind::BadVersion);
        entry.arrived = std::max(entry.arrived, count); // told again in each connection
        if (first)
            entry.coming = version.counts[1 - m_role];
        if (first && count < entry.mine.count)
            sendMine(version.id, entry);
    }
    if (first) {
        m_mayWrite = true;
        for (auto& [id, entry] : m_entries)
            if (entry.mine.count > 0 && !listed.contains(id))
                sendMine(id, entry);
    }
    for (auto& [id, entry] : m_entries)
        flush(id, entry, now);
    return {};
}

Result<void, Failure> Sheet::take(const protocol::PageEntry& message, Time now)
{
    const EntryId& id = message.version.id;
    const std::uint32_t count = message.version.counts[1 - m_role];
    const std::uint32_t seen = message.version.counts[m_role];
    if (count == 0)
        return because(FailureKind::BadVersion);
    if (m_dropped.contains(id) || isGone(id))
        return {}; // they have yet to hear it
    auto found = m_entries.find(id);
    if (found == m_entries.end()) {
        const auto theirsAlone = std::count_if(m_entries.begin(), m_entries.end(), [](const auto& entry) {
            return entry.second.mine.count == 0 && entry.second.theirs.count > 0;
        });
        if (static_cast<std::size_t>(theirsAlone) >= limits::kEntries ||
            m_entries.size() >= limits::kEntriesApart)
            return because(FailureKind::TooManyEntries);
        if (count != 1 || seen != 0)
            return because(FailureKind::BadVersion);
        found = m_entries.emplace(id, Entry{}).first;
    }
    Entry& entry = found->second;
    Theirs& theirs = entry.theirs;
    if (count > theirs.count + 1 || seen > entry.mine.count)
        return because(FailureKind::BadVersion);
    if (count == theirs.count) {
        const bool held = entry.mine.seen < theirs.count;
        if (seen != theirs.seen || message.base != theirs.base || (held && message.text != theirs.text))
            return because(FailureKind::Changed);
    } else if (count > theirs.count) {
        if (seen < theirs.seen)
            return because(FailureKind::BadVersion);
        theirs = {count, seen, message.base, message.text};
        entry.arrived = std::max(entry.arrived, seen);
        rebase(entry);
        entry.touched = now;
        m_changed = true;
        m_news = true;
        refresh(entry);
    }
    send(protocol::PageVersions{m_id, false, {versionOf(id, entry)}});
    flush(id, entry, now);
    return {};
}

// What is being typed goes on upon what can be read now, if the words allow it.
void Sheet::rebase(Entry& entry)
{
    if (!entry.draft)
        return;
    const Reading now = readingOf(entry.mine, entry.theirs);
    if (now.other)
        return;
    Draft& draft = *entry.draft;
    if (std::exchange(draft.goesOn, false))
        draft.base = entry.mine.text;
    auto text = merged(draft.base, draft.text, now.text);
    if (!text)
        return;
    if (*text == now.text)
        return entry.draft.reset();
    draft.seen = entry.theirs.count;
    draft.base = now.text;
    draft.text = *std::move(text);
}

Result<void, Failure> Sheet::take(const protocol::PageDrop& message, Time)
{
    const bool told = m_dropped.erase(message.entry) > 0;
    const bool there = m_entries.erase(message.entry) > 0;
    m_changed = m_changed || there;
    m_news = m_news || told || there;
    if (!told && !isGone(message.entry))
        send(message);
    remember(message.entry);
    return {};
}

bool Sheet::isGone(const EntryId& id) const
{
    return std::find(m_gone.begin(), m_gone.end(), id) != m_gone.end();
}

void Sheet::remember(const EntryId& id)
{
    if (isGone(id))
        return;
    m_gone.push_back(id);
    if (m_gone.size() > limits::kDropped)
        m_gone.pop_front();
}

} // namespace mandorla::sync
