#include "protocol/json_scan.h"

#include <algorithm>
#include <set>

namespace mandorla::protocol {

namespace {

constexpr int kDeepest = 16;
constexpr std::size_t kLongest =
    256; // entries of one list: far over every limit, far under what takes memory

class Scanner
{
public:
    explicit Scanner(std::string_view json)
        : m_json(json)
    {
    }

    std::optional<JsonSlip> scan()
    {
        if (value(0) && (space(), m_at < m_json.size()))
            slip("There is something after the end.");
        return std::move(m_slip);
    }

private:
    bool slip(std::string what)
    {
        if (!m_slip) {
            const auto end = m_json.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_json.size()));
            m_slip = JsonSlip{1 + static_cast<std::size_t>(std::count(m_json.begin(), end, '\n')),
                              std::move(what)};
        }
        return false;
    }

    void space()
    {
        while (m_at < m_json.size() &&
               std::string_view(" \t\r\n").find(m_json[m_at]) != std::string_view::npos)
            ++m_at;
    }

    bool is(char c) const { return m_at < m_json.size() && m_json[m_at] == c; }

    bool takes(char c)
    {
        space();
        if (!is(c))
            return false;
        ++m_at;
        return true;
    }

    bool needs(char c) { return takes(c) || slip(std::string("Here a ") + c + " is missing."); }

    bool value(int depth)
    {
        space();
        if (depth > kDeepest)
            return slip("It is nested too deeply.");
        if (m_at >= m_json.size())
            return slip("The file ends too early.");
        switch (m_json[m_at]) {
        case '{':
            return object(depth);
        case '[':
            return array(depth);
        case '"': {
            std::string text;
            return string(text);
        }
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    bool object(int depth)
    {
        ++m_at;
        if (takes('}'))
            return true;
        std::set<std::string> names;
        do {
            space();
            std::string name;
            if (!is('"'))
                return slip("A name in quotation marks is missing.");
            if (!string(name))
                return false;
            if (!names.insert(std::move(name)).second)
                return slip("A name is given twice here.");
            if (!needs(':') || !value(depth + 1))
                return false;
        } while (takes(','));
        return needs('}');
    }

    bool array(int depth)
    {
        ++m_at;
        if (takes(']'))
            return true;
        std::size_t entries = 0;
        do {
            if (++entries > kLongest)
                return slip("This list is too long.");
            if (!value(depth + 1))
                return false;
        } while (takes(','));
        return needs(']');
    }

    bool string(std::string& out)
    {
        for (++m_at; m_at < m_json.size(); ++m_at) {
            const char c = m_json[m_at];
            if (c == '"') {
                ++m_at;
                return true;
            }
            if (static_cast<unsigned char>(c) < 0x20)
                return slip(
                    "A text has a line break or a control character in it. Write \\n for a new line.");
            if (c != '\\')
                out.push_back(c);
            else if (!escape(out))
                return false;
        }
        return slip("A text is not closed.");
    }

    // Names are compared as they are meant: "\u0061" is "a".
    bool escape(std::string& out)
    {
        ++m_at;
        if (is('u'))
            return unicode(out);
        static constexpr std::string_view kShort = "\"\\/bfnrt";
        static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
        const std::size_t which = m_at < m_json.size() ? kShort.find(m_json[m_at]) : std::string_view::npos;
        if (which == std::string_view::npos)
            return slip("A backslash stands before something it cannot stand before.");
        out.push_back(kMeant[which]);
        return true;
    }

    bool unicode(std::string& out)
    {
        unsigned point = 0;
        for (int i = 0; i < 4; ++i) {
            ++m_at;
            const char c = m_at < m_json.size() ? m_json[m_at] : ' ';
            static constexpr std::string_view kHex = "0123456789abcdef";
            const char lower = c >= 'A' && c <= 'F' ? static_cast<char>(c - 'A' + 'a') : c;
            const std::size_t digit = kHex.find(lower);
            if (digit == std::string_view::npos)
                return slip("\\u needs four digits, 0-9 and a-f.");
            point = point * 16 + static_cast<unsigned>(digit);
        }
        if (point == 0)
            return slip("A text has a zero character in it.");
        if (point < 0x80)
            out.push_back(static_cast<char>(point));
        else // never part of a name that is taken; enough to tell two apart
            out.append("\\u").append(std::to_string(point));
        return true;
    }

    bool word(std::string_view wanted)
    {
        if (m_json.substr(m_at, wanted.size()) != wanted)
            return slip("This is no value that JSON knows.");
        m_at += wanted.size();
        return true;
    }

    bool digits()
    {
        const std::size_t from = m_at;
        while (m_at < m_json.size() && m_json[m_at] >= '0' && m_json[m_at] <= '9')
            ++m_at;
        return m_at > from;
    }

    bool number()
    {
        if (is('-'))
            ++m_at;
        const bool zero = is('0');
        const std::size_t from = m_at;
        if (!digits() || (zero && m_at - from > 1))
            return slip("This is no value that JSON knows.");
        if (is('.') && (++m_at, !digits()))
            return slip("A number is not finished.");
        if (is('e') || is('E')) {
            ++m_at;
            if (is('+') || is('-'))
                ++m_at;
            if (!digits())
                return slip("A number is not finished.");
        }
        return true;
    }

    std::string_view m_json;
    std::size_t m_at = 0;
    std::optional<JsonSlip> m_slip;
};

} // namespace

std::optional<JsonSlip> scanJson(std::string_view json) { return Scanner(json).scan(); }

} // namespace mandorla::protocol
