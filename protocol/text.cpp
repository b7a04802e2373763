#include "protocol/text.h"

#include <optional>

namespace mandorla::protocol {

namespace {

// The code point at `at`, which moves past it; nothing where the bytes are not well-formed.
std::optional<char32_t> next(ByteView bytes, std::size_t& at)
{
    const std::uint8_t first = bytes[at++];
    if (first < 0x80)
        return first;
    int more = 0;
    char32_t least = 0;
    char32_t point = 0;
    if ((first & 0xe0) == 0xc0) {
        more = 1;
        least = 0x80;
        point = first & 0x1f;
    } else if ((first & 0xf0) == 0xe0) {
        more = 2;
        least = 0x800;
        point = first & 0x0f;
    } else if ((first & 0xf8) == 0xf0) {
        more = 3;
        least = 0x10000;
        point = first & 0x07;
    } else {
        return std::nullopt;
    }
    for (; more > 0; --more) {
        if (at >= bytes.size() || (bytes[at] & 0xc0) != 0x80)
            return std::nullopt;
        point = point << 6 | (bytes[at++] & 0x3f);
    }
    if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff))
        return std::nullopt;
    return point;
}

bool steersDirection(char32_t point)
{
    return (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
}

bool isControl(char32_t point) { return point < 0x20 || (point >= 0x7f && point < 0xa0); }

// A second way to break a line, or no character at all.
bool isSeparatorOrNone(char32_t point)
{
    return point == 0x2028 || point == 0x2029 || (point >= 0xfdd0 && point <= 0xfdef) || point == 0xfffc;
}

bool isFit(char32_t point, bool lines)
{
    return !steersDirection(point) && !isSeparatorOrNone(point) &&
           (!isControl(point) || (lines && point == U'\n'));
}

} // namespace

bool isUtf8(ByteView bytes)
{
    for (std::size_t at = 0; at < bytes.size();)
        if (!next(bytes, at))
            return false;
    return true;
}

std::size_t lengthOf(std::string_view utf8)
{
    std::size_t count = 0;
    for (const char c : utf8)
        count += (static_cast<unsigned char>(c) & 0xc0) != 0x80 ? 1 : 0;
    return count;
}

bool isPlain(std::string_view utf8, std::size_t most, bool lines)
{
    const ByteView bytes = view(utf8);
    std::size_t count = 0;
    for (std::size_t at = 0; at < bytes.size(); ++count) {
        const auto point = next(bytes, at);
        if (!point || !isFit(*point, lines))
            return false;
    }
    return count <= most;
}

std::string plain(std::string_view utf8)
{
    const ByteView bytes = view(utf8);
    std::string out;
    for (std::size_t at = 0; at < bytes.size();) {
        const std::size_t from = at;
        const auto point = next(bytes, at);
        if (!point)
            return {};
        if (isFit(*point, true))
            out.append(utf8.substr(from, at - from));
    }
    return out;
}

} // namespace mandorla::protocol
