#include "protocol/rounds/fault.h"

namespace mandorla::protocol {

// NOLINTNEXTLINE(readability-function-size): a name for each
std::string_view nameOf(FaultCode code)
{
    switch (code) {
    case FaultCode::FileTooLarge:
        return "file_too_large";
    case FaultCode::NotUtf8:
        return "not_utf8";
    case FaultCode::EndsEarly:
        return "ends_early";
    case FaultCode::NotAValue:
        return "not_a_value";
    case FaultCode::NoName:
        return "no_name";
    case FaultCode::NoColon:
        return "no_colon";
    case FaultCode::NoCommaOrBrace:
        return "no_comma_or_brace";
    case FaultCode::NoCommaOrBracket:
        return "no_comma_or_bracket";
    case FaultCode::MoreBehind:
        return "more_behind";
    case FaultCode::NumberCut:
        return "number_cut";
    case FaultCode::TextOpen:
        return "text_open";
    case FaultCode::ControlInText:
        return "control_in_text";
    case FaultCode::BadEscape:
        return "bad_escape";
    case FaultCode::BadHexDigits:
        return "bad_hex_digits";
    case FaultCode::HalfCharacter:
        return "half_character";
    case FaultCode::ZeroCharacter:
        return "zero_character";
    case FaultCode::NameTwice:
        return "name_twice";
    case FaultCode::ListTooLong:
        return "list_too_long";
    case FaultCode::OtherValue:
        return "other_value";
    case FaultCode::NotWhole:
        return "not_whole";
    case FaultCode::UnknownField:
        return "unknown_field";
    case FaultCode::NoLanguage:
        return "no_language";
    case FaultCode::UnknownNearness:
        return "unknown_nearness";
    case FaultCode::UnknownKind:
        return "unknown_kind";
    case FaultCode::UnknownLine:
        return "unknown_line";
    case FaultCode::BadId:
        return "bad_id";
    case FaultCode::IdTaken:
        return "id_taken";
    case FaultCode::NoText:
        return "no_text";
    case FaultCode::EmptyText:
        return "empty_text";
    case FaultCode::BadLine:
        return "bad_line";
    case FaultCode::BadPassage:
        return "bad_passage";
    case FaultCode::TooManyLanguages:
        return "too_many_languages";
    case FaultCode::ForeignLanguage:
        return "foreign_language";
    case FaultCode::LanguageMissing:
        return "language_missing";
    case FaultCode::NoOptionsHere:
        return "no_options_here";
    case FaultCode::NotOfThisKind:
        return "not_of_this_kind";
    case FaultCode::OptionCount:
        return "option_count";
    case FaultCode::TooManyMinutes:
        return "too_many_minutes";
    case FaultCode::UnknownToThisVersion:
        return "unknown_to_this_version";
    case FaultCode::CardCount:
        return "card_count";
    case FaultCode::TooManySlots:
        return "too_many_slots";
    case FaultCode::TextsTooLong:
        return "texts_too_long";
    case FaultCode::RoundCount:
        return "round_count";
    }
    return "unknown";
}

} // namespace mandorla::protocol
