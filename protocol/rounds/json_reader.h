#pragma once

#include "protocol/rounds/fault.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mandorla::protocol {

// Reads JSON (RFC 8259, UTF-8) from front to back, as the caller expects it: whoever expects an object asks
// for object(), and anything else there is a fault. So nothing is held but what is wanted, and nothing nests
// deeper than the caller does.
//
// Refused, with the line counted here: what is no JSON, another kind of value (also null), a name given twice
// in one object, a control character or half a character in a text, a list of more than limits::kLongestList.
//
// After the first fault everything returns false, and nothing more is read.
class JsonReader
{
public:
    explicit JsonReader(std::string_view json)
        : m_json(json)
    {
    }

    // Calls `member` for each name, once its value is next; it reads the value and returns whether that went
    // well.
    bool object(const std::function<bool(const std::string& name)>& member);
    bool list(const std::function<bool()>& entry);
    bool text(std::string& out);
    bool number(std::uint32_t& out); // whole, from 0
    bool flag(bool& out);            // true or false
    bool end();                      // there is nothing more

    // The caller's own fault with what it has just read. Returns false.
    bool refuse(FaultCode code, const std::string& name = {});

    // The first one; only after something returned false.
    [[nodiscard]] const RoundFault& fault() const { return *m_fault; }

private:
    bool slip(FaultCode code); // in the JSON itself: only the line says where
    void note(FaultCode code, bool path, const std::string& name);
    void space();
    [[nodiscard]] bool is(char c) const { return m_at < m_json.size() && m_json[m_at] == c; }
    bool takes(char c);
    bool opens(char c);
    bool isOther(); // says what stands there instead
    bool closes(char c);
    bool quoted(std::string& out);
    bool escape(std::string& out);
    bool unicode(std::string& out);
    bool fourDigits(std::uint32_t& out);

    std::string_view m_json;
    std::size_t m_at = 0;
    std::vector<std::string> m_path; // "rounds", "[0]", "cards", …; a name that may not be shown is empty
    std::optional<RoundFault> m_fault;
};

} // namespace mandorla::protocol
