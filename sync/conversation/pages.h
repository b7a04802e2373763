#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/types.h"
#include "sync/clock.h"
#include "sync/conversation/event.h"
#include "sync/conversation/shared_page.h"

#include <map>
#include <optional>
#include <string>
#include <utility>
#include <vector>

// The pages of two paired people: what each has written, and what is kept or let go.
namespace mandorla::sync {

class Pages
{
public:
    Pages(crypto::Role role, crypto::Random& random)
        : m_role(role)
        , m_random(random)
    {
    }

    // The page of an agreed round; begun already is fine.
    void begin(const PageId& id, const protocol::Text& title);

    [[nodiscard]] std::vector<PageId> ids() const;
    [[nodiscard]] std::optional<SharedPage> page(const PageId& id) const;

    [[nodiscard]] std::optional<EntryId> add(const PageId& page, const std::string& text, Time now);
    [[nodiscard]] bool edit(const PageId& page, const EntryId& entry, const std::string& text, Time now);
    [[nodiscard]] bool pick(const PageId& page, const EntryId& entry, bool other, Time now);
    [[nodiscard]] bool drop(const PageId& page, const EntryId& entry, Time now);
    [[nodiscard]] bool chooseDays(const PageId& page, int days, Time now);
    [[nodiscard]] bool setKeep(const PageId& page, bool keep, Time now);
    [[nodiscard]] bool letGo(const PageId& page, Time now);

    [[nodiscard]] std::vector<Event> takeEvents() { return std::exchange(m_events, {}); }

private:
    crypto::Role m_role;
    crypto::Random& m_random;
    std::map<PageId, SharedPage> m_pages;
    std::vector<PageId> m_order;
    std::vector<Event> m_events;
};

} // namespace mandorla::sync
