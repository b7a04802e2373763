#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/event.h"
#include "sync/conversation/sheet/shared_sheet.h"

#include <array>
#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mandorla::record {
class Sheet;
}

// One sheet as two replicas write it. Source: protocol/README.md, "The shared page".
//
// Each side writes a text of its own for each entry, counts how often, and says up to which count of the
// other it has read. Both hold both texts, so both read the same: the newer one where one has read the other;
// the words of both where they wrote apart, on one text that both knew, and touched different words; else
// both texts, side by side. Nothing that was written goes away but by someone who had it before their eyes,
// or by a drop.
//
// Of each entry at most one own text is under way: the next leaves when the other laptop has said that it has
// this one. What is typed meanwhile is a draft.
namespace mandorla::sync {

// Life: as long as the sheet. For each connection linkUp(), then take() what comes for it, then linkDown(). A
// sheet that begins during a connection, with a round that both have agreed on, beginsLinked(). After every
// call: put write() where it lasts if hasNews() (a draft may wait a moment), then send takeMessages(), and
// call tick() at nextDeadline(). Nothing in here does I/O or looks at a clock.
//
// Errors: verbs return false, or nothing, and change nothing: no such entry, not plain text, too long, full.
// take() returns what is wrong with a partner's message; the caller ends the connection.
//
// Not protected: a changed client sees edits as they are typed, and how often each of the two wrote.
class Sheet
{
public:
    Sheet(const SheetId& id, crypto::Role role);

    // --- what this laptop's person does ---
    [[nodiscard]] std::optional<EntryId> add(const std::string& text, Time now, crypto::Random& random);
    // A start that both may put there by a button, at a place that both know: where it is already, that one,
    // as it stands now. So it is one entry, also where both put it there at once.
    [[nodiscard]] std::optional<EntryId> put(std::uint32_t place, const std::string& text, Time now);
    [[nodiscard]] bool edit(const EntryId& id, const std::string& text, Time now);
    [[nodiscard]] bool pick(const EntryId& id, bool other, Time now);
    [[nodiscard]] bool drop(const EntryId& id);

    [[nodiscard]] std::vector<SharedEntry> entries() const;
    [[nodiscard]] bool isEmpty() const { return m_entries.empty(); }
    [[nodiscard]] bool isFull() const;

    // --- what the other laptop says ---
    void linkUp();
    void beginsLinked();
    void linkDown();
    [[nodiscard]] Result<void, Failure> take(const protocol::PageVersions& message, Time now);
    [[nodiscard]] Result<void, Failure> take(const protocol::PageEntry& message, Time now);
    [[nodiscard]] Result<void, Failure> take(const protocol::PageDrop& message, Time now);

    void tick(Time now);
    [[nodiscard]] std::optional<Time> nextDeadline() const;
    [[nodiscard]] std::vector<protocol::Message> takeMessages();

    // Read again: by the other, or by time. Says so once.
    [[nodiscard]] bool takeChanged();

    // Since persisted(): what must last before anything is sent; or drafts only.
    [[nodiscard]] bool hasNews() const { return m_news; }
    [[nodiscard]] bool hasDrafts() const { return m_drafts; }
    void persisted() { m_news = m_drafts = false; }

    // Secret as the texts are. False: not what write() gave.
    void write(record::Sheet& out) const;
    [[nodiscard]] bool read(const record::Sheet& in);

private:
    using Base = ByteArray<16>; // digest of a text

    // What this side wrote last, and may have sent.
    struct Mine
    {
        std::uint32_t count = 0; // 0: nothing yet
        std::uint32_t seen = 0;  // the other's count that this text has read
        std::string base;        // what both read when it was written
        std::string text;
    };

    struct Theirs
    {
        std::uint32_t count = 0;
        std::uint32_t seen = 0;
        Base base{};
        std::string text;
    };

    // What this side has typed since. It becomes Mine when that one has arrived.
    struct Draft
    {
        std::uint32_t seen = 0;
        std::string base; // nothing in it that only this side has
        std::string text;
        bool goesOn = false; // with one's own text of two side by side, which `base` then was not typed on
        Time firstKey{};
        Time lastKey{};
    };

    struct Entry
    {
        Mine mine;
        Theirs theirs;
        std::optional<Draft> draft;
        std::uint32_t arrived = 0; // of mine.count
        std::uint32_t coming = 0;  // of theirs.count, as they said at the beginning of this connection

        // What all this reads as.
        std::string text;
        std::optional<std::string> other;
        Time touched{};
        bool rested = false; // `other` is to be shown
    };

    struct Reading
    {
        std::string text;
        std::optional<std::string> other;
    };
    [[nodiscard]] static Reading readingOf(const Mine& mine, const Theirs& theirs);
    [[nodiscard]] static Mine latestOf(const Entry& entry);
    [[nodiscard]] static std::string commonOf(const Entry& entry);

    [[nodiscard]] EntryId startAt(std::uint32_t place) const;
    void refresh(Entry& entry);
    void typed(Entry& entry, Draft draft, Time now);
    static void forgetDraftOfNothing(Entry& entry);
    void rebase(Entry& entry);
    void flush(const EntryId& id, Entry& entry, Time now);
    [[nodiscard]] bool mayLeave(const Entry& entry) const;
    [[nodiscard]] Time dueOf(const Draft& draft) const;
    [[nodiscard]] protocol::EntryVersion versionOf(const EntryId& id, const Entry& entry) const;
    void sayWhole();
    void sendMine(const EntryId& id, const Entry& entry);
    void send(protocol::Message message);
    [[nodiscard]] bool isGone(const EntryId& id) const;
    void remember(const EntryId& id);

    SheetId m_id;
    crypto::Role m_role;
    std::map<EntryId, Entry> m_entries;
    std::set<EntryId> m_dropped; // here; the other has not said that it has heard
    std::deque<EntryId> m_gone;  // on both; a late message of this connection may still name them

    bool m_linked = false;
    bool m_said = false;  // the whole sheet, in this connection
    bool m_heard = false; // the other's
    bool m_mayWrite = false;
    bool m_changed = false;
    bool m_news = true;
    bool m_drafts = false;
    std::vector<protocol::Message> m_messages;
};

} // namespace mandorla::sync
