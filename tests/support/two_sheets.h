#pragma once

#include "protocol/crypto/random.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/limits.h"

#include <array>
#include <deque>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <variant>
#include <vector>

// The shared pages of two laptops: each with a disk, messages move and time passes only when a test says so.
namespace mandorla::test {

inline sync::SheetId sheetNumber(std::uint8_t number)
{
    sync::SheetId out{};
    out[0] = number;
    return out;
}

class TwoSheets
{
public:
    explicit TwoSheets(std::uint64_t seed = 0)
    {
        for (std::size_t i = 0; i < 2; ++i) {
            ByteArray<32> bytes{};
            bytes[0] = static_cast<std::uint8_t>(i + 1);
            const auto number = le64(seed);
            std::copy(number.begin(), number.end(), bytes.begin() + 1);
            randoms[i] = std::make_unique<crypto::SeededRandom>(bytes);
            begin(i);
        }
    }

    // Both have agreed on a round, and are connected or not.
    void agree(const sync::SheetId& id = sheetNumber(1))
    {
        for (auto& side : sides)
            side->begin(id, {{"en", "A round"}});
        pump(0);
        pump(1);
    }

    void connect()
    {
        wire = {};
        linked = true;
        for (std::size_t i = 0; i < 2; ++i)
            sides[i]->linkUp();
        pump(0);
        pump(1);
    }

    void cut()
    {
        linked = false;
        wire = {};
        for (auto& side : sides)
            side->linkDown();
    }

    // What Partner does after each call: the disk, if there is one, then the wire.
    void pump(std::size_t who, bool drafts = true)
    {
        sync::Sheets& sheets = *sides[who];
        for (sync::Event& event : sheets.takeEvents())
            events[who].push_back(std::move(event));
        if (kept && sheets.hasUnpersisted())
            save(who, sheets.unpersisted(drafts));
        for (protocol::Message& message : sheets.takeMessages())
            if (linked)
                wire[who].push_back(std::move(message));
    }

    void save(std::size_t who, const sync::UnpersistedSheets& unsaved)
    {
        for (const auto& [id, record] : unsaved.sheets) {
            if (record)
                disk[who][id] = *record;
            else
                disk[who].erase(id);
        }
        if (unsaved.letGo)
            letGoOnDisk[who] = *unsaved.letGo;
        if (unsaved.faded)
            fadedOnDisk[who] = *unsaved.faded;
        sides[who]->persisted(unsaved);
    }

    // The process ends, at this moment, and starts again from its disk. The connection is gone.
    void die(std::size_t who)
    {
        cut();
        begin(who);
        for (const auto& [id, record] : disk[who])
            if (!sides[who]->restore(record))
                failure = "record not read";
        sides[who]->restoreLetGo(letGoOnDisk[who]);
        sides[who]->restoreFaded(fadedOnDisk[who]);
    }

    // One message of `from`, the next one or any of those under way; again: it stays under way as well.
    bool deliver(std::size_t from, std::size_t which = 0, bool again = false, bool pumps = true)
    {
        auto& messages = wire[from];
        if (which >= messages.size())
            return false;
        const protocol::Message message = messages[which];
        if (!again)
            messages.erase(messages.begin() + static_cast<std::ptrdiff_t>(which));
        take(1 - from, message);
        if (pumps)
            pump(1 - from);
        return true;
    }

    void take(std::size_t who, const protocol::Message& message)
    {
        const auto taken = std::visit(
            [&](const auto& m) -> Result<void, sync::Failure> {
                if constexpr (requires { sides[who]->take(m, time); })
                    return sides[who]->take(m, time);
                else
                    return sync::because(sync::FailureKind::Unexpected);
            },
            message);
        if (!taken && failure.empty())
            failure = nameOf(taken.error());
    }

    void pass(sync::Time much)
    {
        time += much;
        for (std::size_t i = 0; i < 2; ++i) {
            sides[i]->tick(time);
            pump(i);
        }
    }

    // Until nobody has anything to say; not longer.
    void settle()
    {
        for (bool said = true; said;) {
            said = deliver(0);
            said = deliver(1) || said;
        }
    }

    // And until what was typed has left and rested.
    void rest()
    {
        for (int i = 0; i < 40; ++i) {
            pass(limits::kTypingPause);
            settle();
        }
        pass(limits::kTypingRest);
        settle();
    }

    [[nodiscard]] std::vector<sync::SharedEntry> entries(std::size_t who,
                                                         const sync::SheetId& id = sheetNumber(1)) const
    {
        const auto sheet = sides[who]->sheet(id);
        return sheet ? sheet->entries : std::vector<sync::SharedEntry>();
    }

    // What both screens show, whichever text is one's own.
    [[nodiscard]] std::vector<std::pair<sync::EntryId, std::set<std::string>>>
    seen(std::size_t who, const sync::SheetId& id = sheetNumber(1)) const
    {
        std::vector<std::pair<sync::EntryId, std::set<std::string>>> out;
        for (const sync::SharedEntry& entry : entries(who, id)) {
            out.push_back({entry.id, {entry.text}});
            if (entry.other)
                out.back().second.insert(*entry.other);
        }
        return out;
    }

    template <typename Event>
    [[nodiscard]] std::size_t count(std::size_t who) const
    {
        std::size_t n = 0;
        for (const sync::Event& event : events[who])
            n += std::holds_alternative<Event>(event) ? 1u : 0u;
        return n;
    }

    std::array<std::unique_ptr<crypto::SeededRandom>, 2> randoms;
    std::array<std::unique_ptr<sync::Sheets>, 2> sides;
    std::array<std::map<sync::SheetId, crypto::SecretBytes>, 2> disk;
    std::array<std::vector<sync::SheetId>, 2> letGoOnDisk;
    std::array<sync::FadedSheets, 2> fadedOnDisk;
    std::array<std::deque<protocol::Message>, 2> wire; // by sender
    std::array<std::vector<sync::Event>, 2> events;
    sync::Time time{1000};
    std::chrono::sys_days today{std::chrono::days(20'000)};
    bool linked = false;
    bool kept = true;    // or just for tonight: nobody dies then
    std::string failure; // the first one

private:
    void begin(std::size_t who)
    {
        sides[who] = std::make_unique<sync::Sheets>(static_cast<crypto::Role>(who), *randoms[who]);
        sides[who]->setDay(today);
        sides[who]->setKeeps(true);
    }
};

} // namespace mandorla::test
