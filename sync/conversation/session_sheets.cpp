#include "sync/conversation/session.h"

#include <variant>

// The sheets of a session: its own verbs, and what lasts of them.
namespace mandorla::sync {
namespace {

// On whichever sheet it is.
struct OnSheets
{
    Sheets& sheets;
    Time now;

    bool operator()(const EditEntry& it) const { return sheets.edit(it.sheet, it.entry, it.text, now); }
    bool operator()(const PickText& it) const { return sheets.pick(it.sheet, it.entry, it.other, now); }
    bool operator()(const DropEntry& it) const { return sheets.drop(it.sheet, it.entry); }
    bool operator()(const ChooseDays& it) const { return sheets.chooseDays(it.sheet, it.days); }
    bool operator()(const WishToRetain& it) const { return sheets.wishToRetain(it.sheet, it.keep); }
    bool operator()(const LetGoOfSheet& it) const { return sheets.letGo(it.sheet); }
};

} // namespace

std::optional<SheetId> Session::sheetUnderWay() const { return m_round ? m_ourSheet : std::nullopt; }

bool Session::submit(const SheetCommand& command, Time now)
{
    return std::visit(OnSheets{m_sheets, now}, command);
}

std::optional<EntryId> Session::addEntry(const SheetId& sheet, const std::string& text, Time now)
{
    return m_sheets.add(sheet, text, now);
}

std::optional<EntryId> Session::putStart(const SheetId& sheet, std::uint32_t place, const std::string& text,
                                         Time now)
{
    return m_sheets.put(sheet, place, text, now);
}

Checked<void> Session::restore(const SavedSheets& saved)
{
    for (const SheetId& sheet : saved.damaged)
        m_sheets.isDamaged(sheet);
    for (const auto& [sheet, record] : saved.sheets)
        if (const auto restored = m_sheets.restore(record); !restored) {
            if (restored.error() == Refusal::NewerVersion)
                return restored;
            m_sheets.isDamaged(sheet);
        }
    m_sheets.restoreLetGo(saved.letGo);
    m_sheets.restoreFaded(saved.faded);
    return {};
}

void Session::clearUp(std::chrono::sys_days sure, bool datesAnew)
{
    m_sheets.clearUp(sure, datesAnew, sheetUnderWay());
}

void Session::endEvening() { m_sheets.endEvening(sheetUnderWay()); }

} // namespace mandorla::sync
