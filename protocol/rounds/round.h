#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/types.h"
#include "protocol/refusal.h"
#include "protocol/result.h"
#include "protocol/rounds/fault.h"
#include "protocol/rounds/kind.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

// Rounds and their cards, checked: whoever holds a Round holds one that keeps every limit of limits.h.
// A round travels as the exact bytes it was made of, and its digest covers those bytes, so that two people
// who read it in two languages still mean the same cards.
namespace mandorla::protocol {

// One text in each language of its round, by language tag ("en").
using Text = std::map<std::string, std::string>;

// The first of `languages` that it has, of any country; else English; else its first one; empty where it has
// none.
[[nodiscard]] std::string languageIn(const Text& text, const std::vector<std::string>& languages);
// The text in that language.
[[nodiscard]] const std::string& textIn(const Text& text, const std::vector<std::string>& languages);

enum class Nearness : std::uint8_t
{
    Apart,
    Near,
    Touching,
    Overlapping
};

// What stands under a card once it is shared: an idea that both are open to, something that is true for both,
// something that both chose to show. Unsaid in rounds of 0.1.0, where it goes by the kind.
enum class Line : std::uint8_t
{
    Unsaid,
    Idea,
    Both,
    Shown
};

struct Option
{
    std::string id;
    Text text;
    bool alone = false; // none of these: whoever has it has none of the others

    bool operator==(const Option&) const = default;
};

struct Card
{
    std::string id;
    Kind kind = Kind::Private;
    Text prompt;
    Text help;                   // empty where the card has none
    std::vector<Option> options; // pick: what may be picked; range: the steps; together: choices, or none
    bool several = false;        // together: any number of the choices
    Line line = Line::Unsaid;
    bool light = false; // about no touch: its line need not say "not consent"
    Text step = {};     // a first step as a whole sentence; empty where the card has none
    Text give = {};     // exchange: its two roles, as whoever has one says it; both or neither
    Text receive = {};

    // How many bits this card has on each side; a private one has none.
    [[nodiscard]] std::size_t slotCount() const;

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
    Text closing; // when something came up; if there is no text for nothing, in any case
    Text nothing; // when nothing came up
    Text note;    // for whoever hands the round out
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

// Every text of a draft, empty ones as well.
[[nodiscard]] std::vector<Text*> textsOf(RoundDraft& draft);

// Takes from a card what does not belong to one of its kind, as when an editor makes another kind of it.
void keepWhatBelongs(Card& card);

// Holds a draft against every limit. The same draft gives the same bytes, so that a round of a file has one
// digest everywhere.
[[nodiscard]] Result<Round, RoundFault> checkRound(const RoundDraft& draft);

// As 0.1.0 reads it, which refuses what came since (X2): for a partner whose GREETING says so.
[[nodiscard]] Round firstForm(const Round& round);

} // namespace mandorla::protocol
