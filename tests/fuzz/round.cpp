#include "protocol/crypto/overlap.h"
#include "protocol/limits.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "protocol/text.h"
#include "tests/fuzz/fuzz.h"

#include <set>

// A round as PROPOSE brings it: refused, or keeping every limit.
using namespace mandorla;
using protocol::Card;
using protocol::Kind;
using protocol::Round;

namespace {

void checkText(const protocol::Text& text, std::size_t most, bool lines, const protocol::Text& languages)
{
    fuzz::require(text.size() <= limits::kLanguages, "too many languages");
    fuzz::require(text.empty() || text.size() == languages.size(), "a language is missing");
    for (const auto& [language, words] : text) {
        fuzz::require(languages.count(language) == 1, "a language that the title is not in");
        fuzz::require(!words.empty() && protocol::isPlain(words, most, lines), "a text that is not plain");
    }
}

void checkCard(const Card& card, const Round& round)
{
    const bool chosenFrom = card.kind == Kind::Pick || card.kind == Kind::Range;
    const bool may = chosenFrom || card.kind == Kind::Together;
    const std::size_t count = card.options.size();
    fuzz::require(!card.id.empty() && card.id.size() <= limits::kIdBytes, "an id of another length");
    fuzz::require(may || count == 0, "options where there are none");
    fuzz::require(!(chosenFrom || count > 0) ||
                      (count >= limits::kMinOptions && count <= limits::kSlotsOfCard),
                  "too few or too many options");
    fuzz::require(!card.prompt.empty(), "a card without a prompt");
    checkText(card.prompt, limits::kPromptChars, true, round.title);
    checkText(card.help, limits::kLineChars, false, round.title);
    std::set<std::string> ids;
    for (const protocol::Option& option : card.options) {
        ids.insert(option.id);
        fuzz::require(!option.text.empty(), "an option without a text");
        checkText(option.text, limits::kOptionChars, false, round.title);
    }
    fuzz::require(ids.size() == count, "an id that stands twice");
    const protocol::Answer skipped;
    fuzz::require(protocol::fits(card, skipped), "a card that cannot be skipped");
    fuzz::require(protocol::bitsOf(card, skipped, 0) == std::vector<std::uint8_t>(card.slotCount(), 0),
                  "a skipped card has a bit");
}

void check(const Round& round)
{
    fuzz::require(!round.cards.empty() && round.cards.size() <= limits::kCards, "too few or too many cards");
    fuzz::require(!round.title.empty(), "a round without a title");
    checkText(round.title, limits::kTitleChars, false, round.title);
    checkText(round.purpose, limits::kLineChars, false, round.title);
    checkText(round.opening, limits::kPassageChars, true, round.title);
    checkText(round.before, limits::kPassageChars, true, round.title);
    checkText(round.closing, limits::kPassageChars, true, round.title);
    std::set<std::string> ids;
    std::size_t slots = 0;
    for (const Card& card : round.cards) {
        checkCard(card, round);
        ids.insert(card.id);
        slots += card.slotCount();
    }
    fuzz::require(ids.size() == round.cards.size(), "an id that stands twice");
    fuzz::require(slots <= limits::kSlots, "too many slots");
    fuzz::require(round.isPrivate() == (slots == 0), "private with slots, or the other way round");
    std::size_t told = 0;
    for (const std::uint8_t count : round.slotsOfCards())
        told += count;
    fuzz::require(told == slots && round.slotsOfCards().size() == round.cards.size(), "slots told wrongly");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const Bytes bytes = fuzz::unfolded({data, size}, limits::kRoundBytes + 1);
    const auto round = [&] {
        const fuzz::BoundedMemory memory;
        const fuzz::BoundedTime time;
        return Round::parse(bytes);
    }();
    if (!round) {
        fuzz::require(round.refusal() == Refusal::BadRound, "refused by another name");
        return 0;
    }
    fuzz::require(bytes.size() <= limits::kRoundBytes, "a round that is too long");
    fuzz::require(round->bytes() == bytes, "other bytes than those that came");
    fuzz::require(round->digest() == crypto::exerciseDigest(bytes), "a digest of something else");
    check(*round);
    return 0;
}
