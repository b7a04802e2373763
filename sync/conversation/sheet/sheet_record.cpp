// A sheet as it lasts: records/sheet.proto, read as if a stranger had written it.
#include "conversation/records/sheet.pb.h"
#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/limits.h"

#include <algorithm>
#include <iterator>

namespace mandorla::sync {

namespace {

constexpr std::uint32_t kVersion = 1;

template <std::size_t Size>
bool read(ByteArray<Size>& out, const std::string& bytes)
{
    if (bytes.size() != Size)
        return false;
    out = take<Size>(view(bytes));
    return true;
}

bool isEntryText(const std::string& text) { return protocol::isPlain(text, limits::kEntryChars, true); }

bool isDay(std::int64_t day) { return day >= 0 && day <= limits::kLastDay; }

std::int64_t numberOf(std::chrono::sys_days day) { return day.time_since_epoch().count(); }

std::chrono::sys_days dayOf(std::int64_t number) { return std::chrono::sys_days(std::chrono::days(number)); }

} // namespace

void Sheet::write(record::Sheet& out) const
{
    for (const auto& [id, entry] : m_entries) {
        record::Entry& to = *out.add_entries();
        to.set_id(toString(id));
        to.mutable_mine()->set_count(entry.mine.count);
        to.mutable_mine()->set_seen(entry.mine.seen);
        to.mutable_mine()->set_base(entry.mine.base);
        to.mutable_mine()->set_text(entry.mine.text);
        to.mutable_theirs()->set_count(entry.theirs.count);
        to.mutable_theirs()->set_seen(entry.theirs.seen);
        to.mutable_theirs()->set_base(toString(entry.theirs.base));
        to.mutable_theirs()->set_text(entry.theirs.text);
        if (entry.draft) {
            to.mutable_draft()->set_seen(entry.draft->seen);
            to.mutable_draft()->set_base(entry.draft->base);
            to.mutable_draft()->set_text(entry.draft->text);
            to.mutable_draft()->set_goes_on(entry.draft->goesOn);
        }
        to.set_arrived(entry.arrived);
    }
    for (const EntryId& id : m_dropped)
        out.add_dropped(toString(id));
}

bool Sheet::read(const record::Sheet& in)
{
    if (static_cast<std::size_t>(in.entries_size()) > limits::kEntriesApart ||
        static_cast<std::size_t>(in.dropped_size()) > limits::kDropped)
        return false;
    for (const record::Entry& from : in.entries()) {
        EntryId id{};
        Entry entry;
        entry.mine = {from.mine().count(), from.mine().seen(), from.mine().base(), from.mine().text()};
        entry.theirs = {from.theirs().count(), from.theirs().seen(), {}, from.theirs().text()};
        if (!sync::read(id, from.id()) || !sync::read(entry.theirs.base, from.theirs().base()) ||
            m_entries.contains(id))
            return false;
        entry.arrived = from.arrived();
        const auto& [mine, theirs] = std::tie(entry.mine, entry.theirs);
        if (std::max(mine.count, theirs.count) > limits::kEntryVersions || mine.seen > theirs.count ||
            theirs.seen > mine.count || entry.arrived > mine.count || !isEntryText(mine.base) ||
            !isEntryText(mine.text) || !isEntryText(theirs.text))
            return false;
        if (from.has_draft()) {
            const record::Draft& draft = from.draft();
            if (draft.seen() > theirs.count || draft.seen() < mine.seen || !isEntryText(draft.base()) ||
                !isEntryText(draft.text()) || mine.count >= limits::kEntryVersions)
                return false;
            entry.draft = Draft{draft.seen(), draft.base(), draft.text(), draft.goes_on(), {}, {}};
        } else if (mine.count == 0 && theirs.count == 0) {
            return false;
        }
        refresh(entry);
        entry.rested = entry.other.has_value();
        m_entries.emplace(id, std::move(entry));
    }
    for (const std::string& bytes : in.dropped()) {
        EntryId id{};
        if (!sync::read(id, bytes))
            return false;
        m_dropped.insert(id);
    }
    persisted();
    return true;
}

void Retention::write(record::Sheet& out) const
{
    record::Retention& to = *out.mutable_retention();
    to.set_days(static_cast<std::uint32_t>(m_days));
    to.set_choice(m_choice);
    to.set_times(m_times);
    to.set_wish(m_wish);
    to.set_their_wish(m_theirWish);
    for (const int days : m_wished)
        to.add_wished(static_cast<std::uint32_t>(days));
    if (m_fades)
        to.set_fades(numberOf(*m_fades));
    if (sayKept()) {
        to.set_kept_days(static_cast<std::uint32_t>(m_keptAs.first));
        to.set_kept_choice(m_keptAs.second);
    }
    if (!m_linked && m_said != std::pair(m_days, m_choice)) { // linked, it is what it is now
        to.set_said_days(static_cast<std::uint32_t>(m_said.first));
        to.set_said_choice(m_said.second);
    }
}

bool Retention::read(const record::Sheet& in)
{
    const record::Retention& from = in.retention();
    const auto isChoice = [](std::uint32_t days) {
        return std::find(std::begin(limits::kKeepDays), std::end(limits::kKeepDays),
                         static_cast<int>(days)) != std::end(limits::kKeepDays);
    };
    if (!isChoice(from.days()) || !std::all_of(from.wished().begin(), from.wished().end(), isChoice) ||
        (from.kept_days() != 0 && !isChoice(from.kept_days())) ||
        (from.said_days() != 0 && !isChoice(from.said_days())) || !isDay(from.fades()))
        return false;
    m_days = static_cast<int>(from.days());
    m_choice = from.choice();
    m_said = m_keptAs = {m_days, m_choice};
    if (from.kept_days() != 0)
        m_keptAs = {static_cast<int>(from.kept_days()), from.kept_choice()};
    if (from.said_days() != 0)
        m_said = {static_cast<int>(from.said_days()), from.said_choice()};
    m_times = from.times();
    m_wish = from.wish();
    m_theirWish = from.their_wish() && m_role == 1;
    for (const std::uint32_t days : from.wished())
        m_wished.insert(static_cast<int>(days));
    if (m_times > 0)
        m_fades = dayOf(from.fades());
    return true;
}

crypto::SecretBytes Sheets::recordOf(const SheetId& id, const Held& held) const
{
    record::Sheet out;
    out.set_version(kVersion);
    out.set_id(toString(id));
    for (const auto& [language, text] : held.title) {
        out.add_title()->set_language(language);
        out.mutable_title()->rbegin()->set_text(text);
    }
    held.sheet.write(out);
    held.retention.write(out);
    out.set_number(held.number);
    out.set_day(numberOf(held.day));
    crypto::SecretBytes bytes(out.ByteSizeLong());
    out.SerializeToArray(bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

Checked<void> Sheets::restore(ByteView bytes)
{
    record::Sheet in;
    SheetId id{};
    if (bytes.size() > limits::kPageBytes || !in.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return Unexpected(Refusal::BadMessage);
    if (in.version() > kVersion)
        return Unexpected(Refusal::NewerVersion);
    if (in.version() != kVersion || !read(id, in.id()) || m_sheets.size() >= limits::kPages ||
        m_sheets.contains(id) || static_cast<std::size_t>(in.title_size()) > limits::kLanguages ||
        !isDay(in.day()))
        return Unexpected(Refusal::BadMessage);
    Held held(id, m_role);
    for (const record::Title& title : in.title()) {
        if (title.language().size() > limits::kLanguageBytes ||
            !protocol::isPlain(title.text(), limits::kTitleChars, false))
            return Unexpected(Refusal::BadMessage);
        held.title.emplace(title.language(), title.text());
    }
    if (!held.sheet.read(in) || !held.retention.read(in))
        return Unexpected(Refusal::BadMessage);
    held.number = in.number();
    held.day = dayOf(in.day());
    held.unpersisted = false;
    m_sheets.emplace(id, std::move(held));
    return {};
}

} // namespace mandorla::sync
