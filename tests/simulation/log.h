#pragma once

#include "sync/clock.h"

#include <sodium.h>

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <deque>
#include <string>
#include <string_view>

// What happened in a house, line by line, and one number for all of it: two runs of one seed are the same if
// this number is.
namespace mandorla::simulation {

class Log
{
public:
    explicit Log(bool isShown)
        : m_isShown(isShown)
    {
        crypto_generichash_init(&m_state, nullptr, 0, kSize);
    }

    void note(sync::Time now, std::string_view what)
    {
        std::string line = std::to_string(now.count());
        line.append(" ").append(what).append("\n");
        crypto_generichash_update(&m_state, reinterpret_cast<const unsigned char*>(line.data()), line.size());
        if (m_isShown)
            std::fputs(line.c_str(), stdout);
        m_last.push_back(std::move(line));
        if (m_last.size() > kRemembered)
            m_last.pop_front();
    }
    // Bytes that the line does not show.
    void digest(const void* bytes, std::size_t size)
    {
        crypto_generichash_update(&m_state, static_cast<const unsigned char*>(bytes), size);
    }

    [[nodiscard]] std::string hash() const
    {
        crypto_generichash_state copy = m_state;
        std::array<unsigned char, kSize> out{};
        crypto_generichash_final(&copy, out.data(), out.size());
        std::array<char, 2 * kSize + 1> hex{};
        sodium_bin2hex(hex.data(), hex.size(), out.data(), out.size());
        return hex.data();
    }
    [[nodiscard]] const std::deque<std::string>& last() const { return m_last; }

private:
    static constexpr std::size_t kSize = 16;
    static constexpr std::size_t kRemembered = 120;
    bool m_isShown;
    crypto_generichash_state m_state{};
    std::deque<std::string> m_last;
};

} // namespace mandorla::simulation
