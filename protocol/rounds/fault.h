#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

// What is wrong with a round, or with a file of rounds: a code, a place, and the limit that was passed. No
// sentence: that is the app's, in the language of whoever writes the round.
namespace mandorla::protocol {

enum class FaultCode : std::uint8_t
{
    // The file is no text, or no JSON (RFC 8259).
    FileTooLarge, // over `limit` bytes
    NotUtf8,      // or a zero byte
    EndsEarly,
    NotAValue,
    NoName, // of an object's member
    NoColon,
    NoCommaOrBrace,
    NoCommaOrBracket,
    MoreBehind, // after the end
    NumberCut,
    TextOpen,
    ControlInText,
    BadEscape,
    BadHexDigits, // of \u
    HalfCharacter,
    ZeroCharacter,
    NameTwice,
    ListTooLong,

    // It is JSON, but not of a file of rounds.
    OtherValue,   // not of the kind that belongs there
    NotWhole,     // a number, from 0 to 2^32 - 1
    UnknownField, // `name`, where that can be shown
    NoLanguage,   // a text that is not given by language
    UnknownNearness,
    UnknownKind, // or none
    UnknownLine,

    // The round breaks a limit.
    BadId, // over `limit` characters, or others than a-z, 0-9 and '-'
    IdTaken,
    NoText,
    EmptyText,
    BadLine,    // over `limit` characters, or a control character, or a line break
    BadPassage, // the same, but with line breaks
    TooManyLanguages,
    ForeignLanguage, // one that the title is not in
    LanguageMissing, // one that the title is in
    NoOptionsHere,
    NotOfThisKind, // a field that belongs to no card of this kind: `field` says which
    OptionCount,   // less than limits::kMinOptions, or over `limit`
    TooManyMinutes,
    UnknownToThisVersion,
    CardCount,    // none, or over `limit`
    TooManySlots, // options, steps and wishes of all cards together
    TextsTooLong, // all together
    RoundCount    // none, or over `limit`
};

// The name, as players and fuzzers say it: "bad_id".
[[nodiscard]] std::string_view nameOf(FaultCode code);

struct RoundFault
{
    FaultCode code{};
    std::uint32_t line = 0; // of the file, from 1; 0: what it says is wrong, not how it is written
    // "rounds[0].cards[2].kind" where there is a line; else "rounds[0] (tea), cards[3] (cup), prompt". Empty:
    // all of it. Only ids and names of fields stand in it, nothing else of the file.
    std::string path = {};
    std::size_t limit = 0;
    std::string name = {};

    // The same place for an editor of one round: which card and which option, from 0, -1 for none of them;
    // and what of it: "prompt", "options", "title", or empty.
    int card = -1;
    int option = -1;
    std::string field = {};

    bool operator==(const RoundFault&) const = default;
};

} // namespace mandorla::protocol
