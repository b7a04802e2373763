#pragma once

#include <optional>
#include <string>
#include <string_view>

// Two texts that grew out of one, put together word by word.
namespace mandorla::sync {

// What both changed, if no word and no gap between two words was changed by both in different ways; nothing
// otherwise. The same for (mine, theirs) and (theirs, mine), on every machine. All three are well-formed
// UTF-8. Words are separated by white space, which counts as words of its own; where a script is written
// without spaces, each sign is one. Takes well under a millisecond: where very much was changed, all of it
// counts as one place.
[[nodiscard]] std::optional<std::string> mergeWords(std::string_view base, std::string_view mine,
                                                    std::string_view theirs);

} // namespace mandorla::sync
