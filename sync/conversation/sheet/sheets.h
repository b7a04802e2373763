#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "protocol/refusal.h"
#include "protocol/result.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/budget.h"
#include "sync/conversation/event.h"
#include "sync/conversation/sheet/retention.h"
#include "sync/conversation/sheet/shared_sheet.h"
#include "sync/conversation/sheet/sheet.h"
#include "sync/conversation/sheet/sheet_table.h"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

// All sheets of two paired people: one for each round that they agreed on, until it is let go. Source:
// protocol/README.md, "The shared page".
//
//   agreed ─► tonight ── both keep ─► kept ── its days are over ─► gone
//               └─ one lets go, or the evening ends ─► gone ◄─ one lets go ─┘
//
// Gone means gone on both: who lets go says so now, or as soon as the two meet, and the other lets go as
// well. Until the other has answered, the bare id stays. But a sheet whose days are over goes on this laptop
// alone, and so does one that cannot be read: nothing is said of it, and what the other says of it is
// ignored.
namespace mandorla::sync {

using FadedSheets = std::map<SheetId, std::chrono::sys_days>; // the day on which each went

// What has to be written where it lasts.
struct UnpersistedSheets
{
    std::map<SheetId, std::optional<crypto::SecretBytes>> sheets; // nothing: to be erased
    std::optional<std::vector<SheetId>> letGo; // all of them, if they are others than were saved
    std::optional<FadedSheets> faded;          // as well

    [[nodiscard]] bool empty() const { return sheets.empty() && !letGo && !faded; }
};

// What was saved: records as unpersisted() gave them, sheets that cannot be read, the ids that the other
// laptop has yet to hear of, and those that faded here.
struct SavedSheets
{
    std::map<SheetId, crypto::SecretBytes> sheets;
    std::vector<SheetId> damaged;
    std::vector<SheetId> letGo;
    FadedSheets faded;
};

// Life: one for each partner. For each connection linkUp(), once both have said where they stand, then take()
// what comes of sheets, then linkDown(). Tell it which day it is before anything else, and again when that
// changes. After every call: take the events, put unpersisted() where it lasts if it is to last, and say
// persisted(); only then send takeMessages(), and call tick() at nextDeadline().
//
// After the process has ended, restore() each saved sheet, what was let go and what has faded, and then
// clearUp(). Who ends the process in peace calls endEvening() before: undecided sheets of rounds that are
// over go. So only a crash leaves those in the place where things last, and not beyond
// limits::kUndecidedDays.
//
// Errors: verbs return false, or nothing, and change nothing. take() returns what is wrong with a partner's
// message; the caller ends the connection.
//
// Not protected: two people can tell who let go of a sheet. A changed client sees edits as they are typed,
// and when this laptop's person wishes to keep a sheet.
class Sheets
{
public:
    Sheets(crypto::Role role, crypto::Random& random)
        : m_role(role)
        , m_random(random)
    {
    }

    // --- rounds and days ---
    void begin(const SheetId& id, const protocol::Text& title); // of an agreed round
    // Of a round that only one of the two was in: it goes on both, and no screen says so.
    void forget(const SheetId& id);
    void setDay(std::chrono::sys_days today)
    {
        m_today = today;
    } // of what is new; and sheets ask as it comes
    // Undecided ones go. underWay: whose round goes on another evening.
    void endEvening(const std::optional<SheetId>& underWay);
    // After restore() and setDay(), and at no other time: sheets whose days are over on this day fade, and
    // undecided ones of evenings that broke off go. With
    // datesAnew, what is dated later than today is of today.
    void clearUp(std::chrono::sys_days sure, bool datesAnew, const std::optional<SheetId>& underWay);

    // --- what a screen reads ---
    [[nodiscard]] std::vector<SheetId> ids() const; // in the order in which they began
    [[nodiscard]] bool has(const SheetId& id) const { return m_sheets.count(id) != 0; }
    [[nodiscard]] std::optional<SharedSheet> sheet(const SheetId& id) const;

    // --- what this laptop's person does ---
    [[nodiscard]] std::optional<EntryId> add(const SheetId& sheet, const std::string& text, Time now);
    [[nodiscard]] std::optional<EntryId> put(const SheetId& sheet, std::uint32_t place,
                                             const std::string& text, Time now);
    [[nodiscard]] bool edit(const SheetId& sheet, const EntryId& entry, const std::string& text, Time now);
    [[nodiscard]] bool pick(const SheetId& sheet, const EntryId& entry, bool other, Time now);
    [[nodiscard]] bool drop(const SheetId& sheet, const EntryId& entry);
    [[nodiscard]] bool chooseDays(const SheetId& sheet, int days);
    [[nodiscard]] bool wishToRetain(const SheetId& sheet, bool keep);
    [[nodiscard]] bool letGo(const SheetId& sheet);

    // --- what the other laptop says ---
    void setKeeps(bool keeps) { m_keeps = keeps; } // both laptops do
    void linkUp();
    void linkDown();
    [[nodiscard]] Result<void, Failure> take(const protocol::PageVersions& message, Time now);
    [[nodiscard]] Result<void, Failure> take(const protocol::PageEntry& message, Time now);
    [[nodiscard]] Result<void, Failure> take(const protocol::PageDrop& message, Time now);
    [[nodiscard]] Result<void, Failure> take(const protocol::PageKeep& message, Time now);
    [[nodiscard]] Result<void, Failure> take(const protocol::PageLetGo& message, Time now);

    void tick(Time now);
    [[nodiscard]] std::optional<Time> nextDeadline() const;
    [[nodiscard]] std::vector<protocol::Message> takeMessages();
    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }
    [[nodiscard]] std::set<SheetId> takeChanged(); // what a screen reads is another, not by a verb

    // --- what lasts ---
    [[nodiscard]] bool hasUnpersisted() const; // drafts too, which may wait a moment
    [[nodiscard]] UnpersistedSheets unpersisted(bool draftsToo) const;
    void persisted(const UnpersistedSheets& what);
    void neverPersisted(); // all that was saved is erased: kept sheets go, what is left may be saved anew
    // bad_message: not what unpersisted() gave. newer_version.
    [[nodiscard]] Checked<void> restore(ByteView record);
    void restoreLetGo(const std::vector<SheetId>& ids) { m_letGo.insert(ids.begin(), ids.end()); }
    void restoreFaded(const FadedSheets& faded) { m_faded.insert(faded.begin(), faded.end()); }
    // One that is saved and cannot be read. It stays as it is, until the other lets go of it.
    void isDamaged(const SheetId& id) { m_damaged.insert(id); }
    [[nodiscard]] std::size_t damaged() const { return m_damaged.size(); }

private:
    struct Held
    {
        Held(const SheetId& id, crypto::Role role)
            : sheet(id, role)
            , retention(id, role)
        {
        }

        protocol::Text title;
        Sheet sheet;
        Retention retention;
        std::uint32_t number = 0;
        std::chrono::sys_days day{};
        bool unpersisted = true;
    };

    [[nodiscard]] Held* find(const SheetId& id);
    [[nodiscard]] Held* toWriteOn(const SheetId& id);
    [[nodiscard]] Result<void, Failure> account(Time now);
    [[nodiscard]] SheetStanding standingOf(const SheetId& id) const;
    template <typename Message>
    [[nodiscard]] Result<void, Failure> decide(const Message& message, SheetMessage kind, Time now);
    template <typename Message>
    [[nodiscard]] Result<void, Failure> takeOn(const Message& message, Time now);
    [[nodiscard]] Result<void, Failure> takeOn(const protocol::PageKeep& message, Time now);
    [[nodiscard]] Result<void, Failure> takeOn(const protocol::PageLetGo& message, Time now);
    [[nodiscard]] bool isQuiet(const SheetId& id) const
    {
        return m_faded.contains(id) || m_damaged.contains(id);
    }
    void say(protocol::Message message);
    void sayLetGo(const SheetId& id);
    void afterRetention(const SheetId& id, Held& held);
    // Gone here, and on the other laptop as soon as it hears.
    void release(const SheetId& id, bool sayIt);
    void erase(const SheetId& id);
    void remember(const SheetId& id);
    [[nodiscard]] bool isGone(const SheetId& id) const;
    [[nodiscard]] crypto::SecretBytes recordOf(const SheetId& id, const Held& held) const;

    crypto::Role m_role;
    crypto::Random& m_random;
    std::map<SheetId, Held> m_sheets;
    std::set<SheetId> m_letGo;   // the other has not said that it has heard
    std::vector<SheetId> m_gone; // on both; late messages may still name them
    std::set<SheetId> m_toErase; // saved once
    bool m_letGoUnpersisted = false;
    FadedSheets m_faded; // here; the other laptop has days of its own
    bool m_fadedUnpersisted = false;
    std::set<SheetId> m_damaged;
    std::chrono::sys_days m_today{};
    bool m_keeps = false;
    bool m_linked = false;
    Budget m_budget; // messages
    std::set<SheetId> m_changed;
    std::vector<protocol::Message> m_messages;
    std::vector<Event> m_events;
};

} // namespace mandorla::sync
