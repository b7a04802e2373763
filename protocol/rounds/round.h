#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/types.h"
#include "protocol/refusal.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

// Rounds and their cards, checked: whoever holds a Round holds one that keeps every limit of limits.h.
// A round travels as the exact bytes it was made of, and its digest covers those bytes, so that two people
// who read it in two languages still mean the same cards.
namespace mandorla::protocol {

// One text in each language of its round, by language tag ("en").
using Text = std::map<std::string, std::string>;

// The first of `languages` that it has, of any country; else English; else its first one; empty where it has none.
[[nodiscard]] std::string languageIn(const Text& text, const std::vector<std::string>& languages);
// The text in that language.
[[nodiscard]] const std::string& textIn(const Text& text, const std::vector<std::string>& languages);

enum class Kind : std::uint8_t
{
    Wish,
    Exchange,
    Pick,
    Range,
    Together,
    Private
};
enum class Nearness : std::uint8_t
{
    Apart,
    Near,
    Touching,
    Overlapping
};

// "wish", "exchange", …: the names in files, vectors and the specification.
[[nodiscard]] std::string_view nameOf(Kind kind);

// Pick and range need options, together may have them.
[[nodiscard]] bool takesOptions(Kind kind);

struct Option
{
    std::string id;
    Text text;

    bool operator==(const Option&) const = default;
};

struct Card
{
    std::string id;
    Kind kind = Kind::Private;
    Text prompt;
    Text help;                   // empty where the card has none
    std::vector<Option> options; // pick: what may be picked; range: the steps; together: choices, or none

    // How many bits this card has on each side: wish and together 1, exchange 2, pick and range one for
    // each option, private 0.
    [[nodiscard]] std::size_t slots() const;

    bool operator==(const Card&) const = default;
};

// What a round says. By itself it is a draft: nothing of it is checked.
struct RoundDraft
{
    std::string id;
    Text title;
    Text purpose;
    Text opening;
    Text before;
    Text closing;
    Nearness nearness = Nearness::Apart;
    std::uint32_t minutes = 0;
    std::vector<Card> cards;

    bool operator==(const RoundDraft&) const = default;
};

class Round : public RoundDraft
{
public:
    // Reads a serialised Round as it came in PROPOSE. bad_round: too long, not a Round, or breaking a limit.
    [[nodiscard]] static Checked<Round> parse(ByteView bytes);

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }
    [[nodiscard]] const crypto::Digest& digest() const { return m_digest; }
    [[nodiscard]] std::vector<std::uint8_t> slotsOfCards() const;

    // A round of private cards only is never proposed: proposing it would tell.
    [[nodiscard]] bool isPrivate() const;

private:
    friend class RoundReader;
    Bytes m_bytes;
    crypto::Digest m_digest{};
};

// What is wrong with a round or a file of rounds, in words for a person who writes one.
struct ExerciseFault
{
    std::string where; // "rounds[0] (tea), cards[3] (cup), prompt", "line 12", or empty for all of it
    std::string what;  // one sentence in English

    // The same place for an editor of one round: which card and which option, from 0, -1 for none of them;
    // and what of it: "prompt", "options", "title", or empty.
    int card = -1;
    int option = -1;
    std::string field = {};

    bool operator==(const ExerciseFault&) const = default;
};

// Holds a draft against every limit. The same draft gives the same bytes, so that a round of a file has one
// digest everywhere.
[[nodiscard]] std::variant<Round, ExerciseFault> checkRound(const RoundDraft& draft);

struct Exercise
{
    std::string id;
    Text title;
    std::vector<Round> rounds;
};

// A file of rounds whose form is right, and nothing else checked yet: what somebody is still writing.
struct ExerciseDraft
{
    std::string id;
    Text title;
    std::vector<RoundDraft> rounds;

    bool operator==(const ExerciseDraft&) const = default;
};

// Reads a file of rounds (.mandorla.json, see app/exercises/WRITING.md). Its form: JSON of at most
// limits::kRoundBytes, every field known and of its kind. A fault says where it is; nothing of a faulty file
// is used.
[[nodiscard]] std::variant<ExerciseDraft, ExerciseFault> readDraft(std::string_view json);
[[nodiscard]] std::variant<Exercise, ExerciseFault> checkExercise(const ExerciseDraft& draft);

// Both of it.
[[nodiscard]] std::variant<Exercise, ExerciseFault> readExercise(std::string_view json);

// The file that readDraft() reads as `draft`: one line for each text, in the order in which a person reads a
// round. It may be longer than a file may be. Texts have to be UTF-8.
[[nodiscard]] std::string writeExercise(const ExerciseDraft& draft);

} // namespace mandorla::protocol
