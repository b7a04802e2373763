#pragma once

#include "protocol/bytes.h"

#include <string>
#include <string_view>

// What may stand in a text that came from elsewhere.
namespace mandorla::protocol {

// Well-formed UTF-8: shortest forms, no surrogates, nothing above U+10FFFF.
[[nodiscard]] bool isUtf8(ByteView bytes);

// Code points of well-formed UTF-8.
[[nodiscard]] std::size_t lengthOf(std::string_view utf8);

// Fit for a round, a name or an entry: well-formed, at most `most` code points, no control character but the
// line feed (and that only where `lines` allows it), no other line or paragraph separator (U+2028, U+2029),
// none of U+FDD0 to U+FDEF and U+FFFC, which stand for what a program likes (a field shows nothing of a text
// with U+FFFC in it), and no bidirectional embedding, override or isolate, which could make a sentence read
// differently from what it says.
[[nodiscard]] bool isPlain(std::string_view utf8, std::size_t most, bool lines);

// The same text without the characters that isPlain() refuses: for what a partner wrote, before it is shown.
// Malformed input gives an empty text.
[[nodiscard]] std::string plain(std::string_view utf8);

} // namespace mandorla::protocol
