#pragma once

#include "protocol/crypto/types.h"
#include "protocol/wire/message.h"

#include <algorithm>
#include <vector>

namespace mandorla::sync {

// Rounds and contexts that are over: what still names one is no fault. The oldest are forgotten first.
// Source: protocol/README.md, S5 and S8.
class Retired
{
public:
    void add(const crypto::RoundId& id) { remember(m_rounds, id); }
    void add(const crypto::ContextId& id) { remember(m_contexts, protocol::tagOf(id)); }
    [[nodiscard]] bool has(const crypto::RoundId& id) const { return contains(m_rounds, id); }
    [[nodiscard]] bool has(const protocol::ContextTag& tag) const { return contains(m_contexts, tag); }

    // For a restart, oldest first.
    [[nodiscard]] const std::vector<crypto::RoundId>& rounds() const { return m_rounds; }
    [[nodiscard]] const std::vector<protocol::ContextTag>& contexts() const { return m_contexts; }
    void restore(std::vector<crypto::RoundId> rounds, std::vector<protocol::ContextTag> contexts)
    {
        m_rounds = std::move(rounds);
        m_contexts = std::move(contexts);
    }

private:
    [[nodiscard]] static bool isFull(std::size_t size);
    template <typename Item>
    static void remember(std::vector<Item>& list, const Item& item)
    {
        if (isFull(list.size()))
            list.erase(list.begin());
        list.push_back(item);
    }
    template <typename Item>
    static bool contains(const std::vector<Item>& list, const Item& item)
    {
        return std::find(list.begin(), list.end(), item) != list.end();
    }

    std::vector<crypto::RoundId> m_rounds;
    std::vector<protocol::ContextTag> m_contexts;
};

} // namespace mandorla::sync
