#pragma once

#include <optional>
#include <string>
#include <string_view>

// What protobuf's JSON mapping does not look at: the line of a slip, a name given twice, a zero byte.
namespace mandorla::protocol {

struct JsonSlip
{
    std::size_t line = 1;
    std::string what; // one sentence in English
};

// Holds `json` (UTF-8) against the grammar of RFC 8259 and finds names given twice in one object, the escape
// \u0000 and nesting deeper than 16. No slip: it is well-formed.
[[nodiscard]] std::optional<JsonSlip> scanJson(std::string_view json);

} // namespace mandorla::protocol
