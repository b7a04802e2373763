#pragma once

#include "protocol/rounds/round.h"

#include <QString>

#include <array>
#include <optional>
#include <set>
#include <string>

// The texts of a round that is being written, each in one language or in several.
namespace mandorla::app {

// By the name that a fault has for it (protocol/rounds/fault.h), and the view model's property.
template <typename Of>
struct WrittenText
{
    const char* name;
    protocol::Text Of::* text;
    bool lines; // more than one
};
using TextOfRound = WrittenText<protocol::RoundDraft>;
using TextOfCard = WrittenText<protocol::Card>;

inline constexpr TextOfRound kTitle{"title", &protocol::RoundDraft::title, false};
inline constexpr TextOfRound kPurpose{"purpose", &protocol::RoundDraft::purpose, false};
inline constexpr TextOfRound kOpening{"opening", &protocol::RoundDraft::opening, true};
inline constexpr TextOfRound kBefore{"before", &protocol::RoundDraft::before, true};
inline constexpr TextOfRound kClosing{"closing", &protocol::RoundDraft::closing, true};
inline constexpr TextOfRound kNothing{"nothing", &protocol::RoundDraft::nothing, true};
inline constexpr TextOfRound kNote{"note", &protocol::RoundDraft::note, true};
inline constexpr std::array kTextsOfRound{kTitle, kPurpose, kOpening, kBefore, kClosing, kNothing, kNote};

inline constexpr TextOfCard kPrompt{"prompt", &protocol::Card::prompt, true};
inline constexpr TextOfCard kHelp{"help", &protocol::Card::help, false};
inline constexpr TextOfCard kGive{"give", &protocol::Card::give, false};
inline constexpr TextOfCard kReceive{"receive", &protocol::Card::receive, false};
inline constexpr TextOfCard kStep{"step", &protocol::Card::step, false};
inline constexpr std::array kTextsOfCard{kPrompt, kHelp, kGive, kReceive, kStep};

// Puts it there in this language, as the rules for texts have it; takes it away where it is blank.
void putText(protocol::Text& text, const std::string& language, QString words, bool lines);

// All in which something of it is.
[[nodiscard]] std::set<std::string> languagesOf(protocol::RoundDraft draft);
// Only this one is left; only this one is gone.
[[nodiscard]] protocol::RoundDraft inOne(protocol::RoundDraft draft, const std::string& language);
[[nodiscard]] protocol::RoundDraft without(protocol::RoundDraft draft, const std::string& language);
// Every text that is in no such language yet and is as it was in `from`: in this language as there.
[[nodiscard]] protocol::RoundDraft alsoIn(protocol::RoundDraft draft, const std::string& language,
                                          protocol::RoundDraft from, const std::string& as);

// What is not whole in it; and where that is a language that a text is not in, which.
struct WrittenFault : protocol::RoundFault
{
    std::string language = {};
};
[[nodiscard]] std::optional<WrittenFault> faultIn(const protocol::RoundDraft& draft);

} // namespace mandorla::app
