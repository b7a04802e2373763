#pragma once

#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/wire/message.h"
#include "sync/conversation/event.h"
#include "sync/conversation/sheet/shared_sheet.h"

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <utility>

namespace mandorla::record {
class Sheet;
}

// Whether one sheet is kept, and for how long. Both choose the days together: the last choice counts, and
// takes both wishes back. Role 0 sees when both wish to keep it for the same days, and says that it is kept,
// so that it is kept on both or on neither, also when a wish is taken back at that moment. Keeping on is the
// same again. Source: protocol/README.md, "The shared page".
namespace mandorla::sync {

// Life: as the sheet's. take() and the verbs may make it kept: takeKept() says so once. say() is what the
// other laptop has to hear after each change that takeSaying() reports, and at the beginning of each
// connection. Not protected: a changed client sees when this laptop's person wishes to keep a sheet, or takes
// that back.
class Retention
{
public:
    Retention(const SheetId& id, crypto::Role role);

    [[nodiscard]] bool chooseDays(int days);
    void wish(bool keep, std::chrono::sys_days today);

    // Nothing is kept for longer than the most days from now: what was kept on a day that was none.
    [[nodiscard]] bool keepNoLonger(std::chrono::sys_days today);

    // without_keep: called kept without this person's wish, or by role 1.
    [[nodiscard]] Result<void, Failure> take(const protocol::PageKeep& message, std::chrono::sys_days today);
    void linkUp();
    void linkDown();

    [[nodiscard]] protocol::PageKeep say() const;
    // At the beginning of a connection, before say(): that it was kept, if other days were chosen since. For
    // role 1 may not have heard it, and knows nothing of a wish for these.
    [[nodiscard]] std::optional<protocol::PageKeep> sayKept() const;

    [[nodiscard]] bool kept() const { return m_times > 0; }
    [[nodiscard]] int days() const { return m_days; }
    [[nodiscard]] bool wished() const { return m_wish; }
    // Both wish to keep it, as far as this laptop has heard; role 0 has the word.
    [[nodiscard]] bool wishedByBoth() const { return m_wish && m_theirWish; }
    [[nodiscard]] std::optional<std::chrono::sys_days> fades() const { return m_fades; }

    [[nodiscard]] bool takeSaying() { return std::exchange(m_saying, false); }
    [[nodiscard]] bool takeKept() { return std::exchange(m_keptNow, false); }

    void write(record::Sheet& out) const;
    [[nodiscard]] bool read(const record::Sheet& in);

    bool operator==(const Retention&) const = default;

private:
    void settle(std::chrono::sys_days today);
    void sayWish();
    void keep(int days, std::chrono::sys_days today);

    SheetId m_id;
    crypto::Role m_role;
    int m_days;
    std::uint32_t m_choice = 0; // how often the days were chosen
    // Both as they were when the connection ended. What is chosen apart counts once, and not at all if it is
    // as it was: how often is nobody's business.
    std::pair<int, std::uint32_t> m_said{m_days, m_choice};
    std::uint32_t m_times = 0;                                // how often it was kept
    std::pair<int, std::uint32_t> m_keptAs{m_days, m_choice}; // when it was kept last
    bool m_wish = false;
    bool m_theirWish = false; // for the same days; role 0 has to have heard it in this connection
    bool m_linked = false;
    std::set<int> m_wished;     // days for which a wish has been said since it was last kept
    std::set<int> m_wishedHere; // of them, those that were said in this connection
    bool m_heard = false;       // the other's, in this connection
    std::optional<std::chrono::sys_days> m_fades;
    bool m_saying = false;
    bool m_keptNow = false;
};

} // namespace mandorla::sync
