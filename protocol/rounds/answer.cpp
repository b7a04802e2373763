#include "protocol/rounds/answer.h"

#include "protocol/limits.h"
#include "protocol/rounds/kind_rules.h"
#include "protocol/text.h"

#include <algorithm>

namespace mandorla::protocol {

bool fits(const Card& card, const Answer& answer)
{
    const KindRules& rules = rulesOf(card.kind);
    const bool chose = !std::holds_alternative<std::monostate>(answer.choice);
    return (!chose || rules.fits(card, answer.choice)) && answer.words.size() <= limits::kWordsBytes &&
           isPlain(answer.words, limits::kWordsBytes, true) && rules.wordsFit(card, answer.words);
}

std::vector<std::uint8_t> bitsOf(const Card& card, const Answer& answer, crypto::Role role)
{
    Bits bits(card.slotCount(), 0);
    if (!answer.keptBack && !std::holds_alternative<std::monostate>(answer.choice))
        rulesOf(card.kind).setBits(answer, role, bits);
    return bits;
}

std::string recordOf(const Answer& answer)
{
    wire::Answer out;
    write(answer.choice, out);
    out.set_words(answer.words);
    out.set_kept_back(answer.keptBack);
    return out.SerializeAsString();
}

std::optional<Answer> answerIn(const Card& card, ByteView record)
{
    wire::Answer in;
    Answer out;
    if (!in.ParseFromArray(record.data(), static_cast<int>(record.size())))
        return std::nullopt;
    if (in.choice_case() != wire::Answer::CHOICE_NOT_SET && !rulesOf(card.kind).read(in, out.choice))
        return std::nullopt;
    out.words = in.words();
    out.keptBack = in.kept_back();
    return out;
}

bool Overlap::any() const { return std::find(bySlot.begin(), bySlot.end(), true) != bySlot.end(); }

Exchange Overlap::directions(crypto::Role role) const { return {bySlot[role], bySlot[1 - role]}; }

std::vector<std::size_t> Overlap::positions() const
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < bySlot.size(); ++i)
        if (bySlot[i])
            out.push_back(i);
    return out;
}

} // namespace mandorla::protocol
