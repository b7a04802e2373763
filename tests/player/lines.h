#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace mandorla::player {

// Cuts what comes on stdin into lines. A line longer than kLongest bytes is given as nothing, once, and what
// is left of it is thrown away unread.
class Lines
{
public:
    static constexpr std::size_t kLongest = 64 * 1024; // bytes, the line feed not counted

    using Take = std::function<void(const std::optional<std::string>& line)>;

    explicit Lines(Take take)
        : m_take(std::move(take))
    {
    }

    void feed(std::string_view bytes);
    void end(); // a last line may lack its line feed

private:
    void add(std::string_view part);
    void endLine();

    Take m_take;
    std::string m_line;
    bool m_tooLong = false;
};

} // namespace mandorla::player
