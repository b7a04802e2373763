#pragma once

#include "app/words/saying.h"
#include "protocol/rounds/round.h"

#include <QString>
#include <QStringList>

#include <string>

// Words of rounds and people, made ready to be read.
namespace mandorla::app {

// A round is read in the language of the app, where it has that; then in those that the locale prefers.
void readRoundsIn(const QString& language);

// A text of a round in the reader's language, where the round has it.
[[nodiscard]] QString readable(const protocol::Text& text);
[[nodiscard]] Saying saying(const protocol::Text& text);          // for whoever holds it
[[nodiscard]] std::string languageOf(const protocol::Text& text); // the tag of that language

// What a person wrote, unedited but for what could make it read differently from what it says.
[[nodiscard]] QString readable(const std::string& written);

// The name that a person chose, likewise: empty also where nothing of it could be seen. One that reads from
// the right, or stands in a language that does, is between U+2068 and U+2069, so that it turns no sentence
// around it: who gives, and who receives.
[[nodiscard]] QString readableName(const QString& chosen);

// Two whole sentences, or what stands in place of one; either may be empty. Between them is what the reader's
// language puts there: nothing, in Japanese.
[[nodiscard]] QString oneAfterAnother(const QString& one, const QString& another);

// What is listed, each as it stands: "Now, Later". No sentence: nothing comes before the last of them.
[[nodiscard]] QString listed(const QStringList& all);

[[nodiscard]] QString lengthOf(const protocol::Round& round); // "11 cards. About 15 minutes."
[[nodiscard]] QString aboutOf(const protocol::Round& round);  // "It is about touch."
// What every round that is played by two tells, before it is answered. Nothing where it is for oneself alone.
[[nodiscard]] QString tellsOf(const protocol::Round& round);
[[nodiscard]] QStringList optionsOf(const protocol::Card& card);

} // namespace mandorla::app
