#include "tests/player/lines.h"

#include <utility>

namespace mandorla::player {

void Lines::feed(std::string_view bytes)
{
    while (!bytes.empty()) {
        const std::size_t length = bytes.find('\n');
        add(bytes.substr(0, length));
        if (length == std::string_view::npos)
            return;
        endLine();
        bytes.remove_prefix(length + 1);
    }
}

void Lines::end()
{
    if (!m_line.empty() || m_tooLong)
        endLine();
}

void Lines::add(std::string_view part)
{
    m_tooLong = m_tooLong || m_line.size() + part.size() > kLongest;
    if (m_tooLong)
        m_line.clear();
    else
        m_line += part;
}

void Lines::endLine()
{
    std::optional<std::string> line;
    if (!std::exchange(m_tooLong, false))
        line = std::exchange(m_line, {});
    m_take(line);
}

} // namespace mandorla::player
