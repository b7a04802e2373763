#include "protocol/rounds/json_reader.h"

#include "protocol/limits.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace mandorla::protocol {

namespace {

// A name as a path shows it: what a file of strangers calls things is not repeated.
bool isPlainName(const std::string& name)
{
    return name.size() <= limits::kIdBytes && std::all_of(name.begin(), name.end(), [](char c) {
               return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-';
           });
}

void appendUtf8(std::string& out, std::uint32_t point)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (point < 0x80) {
        put(point);
    } else if (point < 0x800) {
        put(0xc0 | point >> 6);
        put(0x80 | (point & 0x3f));
    } else if (point < 0x10000) {
        put(0xe0 | point >> 12);
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    } else {
        put(0xf0 | point >> 18);
        put(0x80 | (point >> 12 & 0x3f));
        put(0x80 | (point >> 6 & 0x3f));
        put(0x80 | (point & 0x3f));
    }
}

} // namespace

// --- faults ---

void JsonReader::note(FaultCode code, bool path, const std::string& name)
{
    if (m_fault)
        return;
    m_fault = RoundFault{code};
    if (isPlainName(name))
        m_fault->name = name;
    const auto end = m_json.begin() + static_cast<std::ptrdiff_t>(std::min(m_at, m_json.size()));
    m_fault->line = static_cast<std::uint32_t>(1 + std::count(m_json.begin(), end, '\n'));
    if (!path)
        return;
    std::string& names = m_fault->path;
    for (const std::string& part : m_path) {
        const bool entry = part.starts_with('[');
        names += (entry || names.empty() || part.empty() ? "" : ".") + part;
    }
}

bool JsonReader::refuse(FaultCode code, const std::string& name)
{
    note(code, true, name);
    return false;
}

bool JsonReader::slip(FaultCode code)
{
    note(code, false, {});
    return false;
}

// --- what stands there ---

void JsonReader::space()
{
    while (m_at < m_json.size() && std::string_view(" \t\r\n").find(m_json[m_at]) != std::string_view::npos)
        ++m_at;
}

bool JsonReader::takes(char c)
{
    space();
    if (!is(c))
        return false;
    ++m_at;
    return true;
}

// A value that begins with `c`.
bool JsonReader::opens(char c)
{
    if (m_fault)
        return false;
    return takes(c) || isOther();
}

bool JsonReader::isOther()
{
    if (m_at >= m_json.size())
        return slip(FaultCode::EndsEarly);
    return std::string_view("{[\"-0123456789tfn").find(m_json[m_at]) == std::string_view::npos
               ? slip(FaultCode::NotAValue)
               : refuse(FaultCode::OtherValue);
}

bool JsonReader::closes(char c)
{
    if (takes(c))
        return true;
    return slip(m_at >= m_json.size() ? FaultCode::EndsEarly
                : c == '}'            ? FaultCode::NoCommaOrBrace
                                      : FaultCode::NoCommaOrBracket);
}

bool JsonReader::object(const std::function<bool(const std::string& name)>& member)
{
    if (!opens('{'))
        return false;
    if (takes('}'))
        return true;
    std::set<std::string> names;
    do {
        space();
        if (!is('"'))
            return slip(FaultCode::NoName);
        std::string name;
        if (!quoted(name))
            return false;
        if (!names.insert(name).second)
            return slip(FaultCode::NameTwice);
        if (!takes(':'))
            return slip(FaultCode::NoColon);
        space();
        m_path.push_back(isPlainName(name) ? name : std::string());
        if (!member(name))
            return false;
        m_path.pop_back();
    } while (takes(','));
    return closes('}');
}

bool JsonReader::list(const std::function<bool()>& entry)
{
    if (!opens('['))
        return false;
    if (takes(']'))
        return true;
    std::size_t entries = 0;
    do {
        if (entries >= limits::kLongestList)
            return refuse(FaultCode::ListTooLong);
        m_path.push_back("[" + std::to_string(entries++) + "]");
        space();
        if (!entry())
            return false;
        m_path.pop_back();
    } while (takes(','));
    return closes(']');
}

bool JsonReader::text(std::string& out)
{
    if (!opens('"'))
        return false;
    --m_at;
    return quoted(out);
}

bool JsonReader::number(std::uint32_t& out)
{
    if (m_fault)
        return false;
    space();
    const std::size_t from = m_at;
    const auto digits = [this] {
        const std::size_t first = m_at;
        while (m_at < m_json.size() && m_json[m_at] >= '0' && m_json[m_at] <= '9')
            ++m_at;
        return m_at - first;
    };
    if (is('-'))
        ++m_at;
    const bool zero = is('0');
    const std::size_t whole = digits();
    if (whole == 0 && m_at == from)
        return opens('0'); // says what there is instead
    if (whole == 0 || (zero && whole > 1))
        return slip(FaultCode::NotAValue);
    if (is('.') && (++m_at, digits() == 0))
        return slip(FaultCode::NumberCut);
    if (is('e') || is('E')) {
        ++m_at;
        if (is('+') || is('-'))
            ++m_at;
        if (digits() == 0)
            return slip(FaultCode::NumberCut);
    }
    double value = 0;
    const auto read = std::from_chars(m_json.data() + from, m_json.data() + m_at, value);
    if (read.ec != std::errc() || value < 0 || value > UINT32_MAX || value != std::floor(value))
        return refuse(FaultCode::NotWhole);
    out = static_cast<std::uint32_t>(value);
    return true;
}

bool JsonReader::flag(bool& out)
{
    if (m_fault)
        return false;
    space();
    for (const std::string_view word : {"true", "false"})
        if (m_json.substr(m_at).starts_with(word)) {
            m_at += word.size();
            out = word == "true";
            return true;
        }
    return isOther();
}

bool JsonReader::end()
{
    space();
    return !m_fault && (m_at >= m_json.size() || slip(FaultCode::MoreBehind));
}

// --- texts ---

bool JsonReader::quoted(std::string& out)
{
    out.clear();
    for (++m_at; m_at < m_json.size();) {
        const char c = m_json[m_at];
        if (c == '"') {
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return slip(FaultCode::ControlInText);
        ++m_at;
        if (c != '\\')
            out.push_back(c);
        else if (!escape(out))
            return false;
    }
    return slip(FaultCode::TextOpen);
}

bool JsonReader::escape(std::string& out)
{
    static constexpr std::string_view kShort = "\"\\/bfnrt";
    static constexpr std::string_view kMeant = "\"\\/\b\f\n\r\t";
    if (is('u'))
        return ++m_at, unicode(out);
    const std::size_t which = m_at < m_json.size() ? kShort.find(m_json[m_at]) : std::string_view::npos;
    if (which == std::string_view::npos)
        return slip(FaultCode::BadEscape);
    ++m_at;
    out.push_back(kMeant[which]);
    return true;
}

bool JsonReader::fourDigits(std::uint32_t& out)
{
    const auto digits = m_json.substr(m_at, 4);
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), out, 16);
    if (digits.size() < 4 || read.ec != std::errc() || read.ptr != digits.data() + 4)
        return slip(FaultCode::BadHexDigits);
    m_at += 4;
    return true;
}

// What lies beyond U+FFFF is written as two of them.
bool JsonReader::unicode(std::string& out)
{
    std::uint32_t point = 0;
    if (!fourDigits(point))
        return false;
    if (point == 0)
        return slip(FaultCode::ZeroCharacter);
    if (point >= 0xdc00 && point <= 0xdfff)
        return slip(FaultCode::HalfCharacter);
    if (point >= 0xd800 && point <= 0xdbff) {
        std::uint32_t low = 0;
        if (m_json.substr(m_at, 2) != "\\u")
            return slip(FaultCode::HalfCharacter);
        m_at += 2;
        if (!fourDigits(low))
            return false;
        if (low < 0xdc00 || low > 0xdfff)
            return slip(FaultCode::HalfCharacter);
        point = 0x10000 + ((point - 0xd800) << 10) + (low - 0xdc00);
    }
    appendUtf8(out, point);
    return true;
}

} // namespace mandorla::protocol
