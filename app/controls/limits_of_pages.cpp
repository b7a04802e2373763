#include "app/controls/limits_of_pages.h"

#include "protocol/limits.h"

#include <iterator>

namespace mandorla::app {

int Limits::codeDigits() { return limits::kCodeDigits; }
int Limits::nameChars() { return limits::kNameChars; }
int Limits::wordsBytes() { return limits::kWordsBytes; }
int Limits::entryChars() { return limits::kEntryChars; }
QList<int> Limits::keepDays() { return {std::begin(limits::kKeepDays), std::end(limits::kKeepDays)}; }
int Limits::titleChars() { return limits::kTitleChars; }
int Limits::lineChars() { return limits::kLineChars; }
int Limits::promptChars() { return limits::kPromptChars; }
int Limits::optionChars() { return limits::kOptionChars; }
int Limits::passageChars() { return limits::kPassageChars; }
int Limits::minutes() { return limits::kMinutes; }

} // namespace mandorla::app
