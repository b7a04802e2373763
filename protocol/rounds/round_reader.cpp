#include "protocol/rounds/round_reader.h"

#include "protocol/crypto/overlap_bodies.h"
#include "protocol/limits.h"
#include "protocol/rounds/kind_rules.h"
#include "protocol/text.h"

#include <algorithm>

namespace mandorla::protocol {

bool isId(const std::string& id)
{
    return !id.empty() && id.size() <= limits::kIdBytes && std::all_of(id.begin(), id.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

bool isLanguage(const std::string& tag)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    return tag.size() >= 2 && tag.size() <= limits::kLanguageBytes && letter(tag[0]) && letter(tag[1]) &&
           std::all_of(tag.begin(), tag.end(),
                       [&](char c) { return letter(c) || (c >= '0' && c <= '9') || c == '-'; });
}

std::string place(const char* list, int index, const std::string& id)
{
    const std::string where = std::string(list) + "[" + std::to_string(index) + "]";
    return isId(id) ? where + " (" + id + ")" : where;
}

namespace {

// What this version does not know could mean something on the other laptop.
template <typename Wire>
bool hasUnknown(const Wire& wire)
{
    return !wire.GetReflection()->GetUnknownFields(wire).empty();
}

std::optional<Kind> kindOf(wire::Kind number)
{
    const auto found = std::find_if(kKinds.begin(), kKinds.end(),
                                    [number](Kind kind) { return rulesOf(kind).number == number; });
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

std::optional<Line> lineOf(wire::Line line)
{
    switch (line) {
    case wire::LINE_UNSPECIFIED:
        return Line::Unsaid;
    case wire::IDEA:
        return Line::Idea;
    case wire::BOTH:
        return Line::Both;
    case wire::SHOWN:
        return Line::Shown;
    default:
        return std::nullopt;
    }
}

std::optional<Nearness> nearnessOf(wire::Nearness nearness)
{
    switch (nearness) {
    case wire::NEARNESS_UNSPECIFIED:
    case wire::APART:
        return Nearness::Apart;
    case wire::NEAR:
        return Nearness::Near;
    case wire::TOUCHING:
        return Nearness::Touching;
    case wire::OVERLAPPING:
        return Nearness::Overlapping;
    default:
        return std::nullopt;
    }
}

} // namespace

bool RoundReader::refuse(const std::string& field, FaultCode code, std::size_t limit)
{
    m_fault.code = code;
    m_fault.limit = limit;
    m_fault.field = field;
    for (const std::string& part : {m_card, m_option, field})
        if (!part.empty())
            m_fault.path += (m_fault.path.empty() ? "" : ", ") + part;
    return false;
}

bool RoundReader::readId(const std::string& id, std::vector<std::string>& taken, const std::string& field)
{
    if (!isId(id))
        return refuse(field, FaultCode::BadId, limits::kIdBytes);
    if (std::find(taken.begin(), taken.end(), id) != taken.end())
        return refuse(field, FaultCode::IdTaken);
    taken.push_back(id);
    return true;
}

bool RoundReader::readText(const WireText& wire, Text& out, const Rule& rule)
{
    if (wire.empty() && !rule.needed)
        return true;
    if (wire.empty())
        return refuse(rule.name, FaultCode::NoText);
    if (wire.size() > limits::kLanguages)
        return refuse(rule.name, FaultCode::TooManyLanguages, limits::kLanguages);
    for (const auto& [language, text] : wire) {
        if (!isLanguage(language))
            return refuse(rule.name, FaultCode::NoLanguage);
        if (!m_languages.empty() && !m_languages.count(language))
            return refuse(rule.name, FaultCode::ForeignLanguage);
        if (text.empty())
            return refuse(rule.name, FaultCode::EmptyText);
        if (!isPlain(text, rule.most, rule.lines))
            return refuse(rule.name, rule.lines ? FaultCode::BadPassage : FaultCode::BadLine, rule.most);
        out.emplace(language, text);
    }
    if (out.size() < m_languages.size())
        return refuse(rule.name, FaultCode::LanguageMissing);
    return true;
}

bool RoundReader::readOptions(const wire::Card& wire, Card& out)
{
    const auto count = static_cast<std::size_t>(wire.options_size());
    const OptionRule rule = optionsOf(out.kind);
    if (rule.most == 0 && count > 0)
        return refuse("options", FaultCode::NoOptionsHere);
    if ((rule.needed || count > 0) && (count < limits::kMinOptions || count > rule.most))
        return refuse("options", FaultCode::OptionCount, rule.most);
    if (!readFlag(wire.several(), out.several, "several"))
        return false;
    if (out.several && (out.kind != Kind::Together || count == 0))
        return refuse("several", FaultCode::NotOfThisKind);
    const bool manyOfThem = out.kind == Kind::Pick || out.several;
    std::vector<std::string> taken;
    for (int i = 0; i < wire.options_size(); ++i) {
        const wire::Option& option = wire.options(i);
        m_fault.option = i;
        m_option = place("options", i, option.id());
        Option read{option.id(), {}};
        if (hasUnknown(option))
            return refuse("", FaultCode::UnknownToThisVersion);
        if (!readId(option.id(), taken) ||
            !readText(option.text(), read.text, {"text", limits::kOptionChars, true, false}) ||
            !readFlag(option.alone(), read.alone, "alone"))
            return false;
        if (read.alone && !manyOfThem)
            return refuse("alone", FaultCode::NotOfThisKind);
        out.options.push_back(std::move(read));
    }
    m_fault.option = -1;
    m_option.clear();
    return true;
}

// What another version may count further.
bool RoundReader::readFlag(std::uint32_t wire, bool& out, const char* field)
{
    out = wire == 1;
    return wire <= 1 || refuse(field, FaultCode::UnknownToThisVersion);
}

// What there is to say once it is shared. A private card never is.
bool RoundReader::readShared(const wire::Card& wire, Card& out)
{
    const auto line = lineOf(wire.line());
    if (!line)
        return refuse("line", FaultCode::UnknownLine);
    out.line = *line;
    if (!readFlag(wire.light(), out.light, "light") ||
        !readText(wire.step(), out.step, {"step", limits::kLineChars, false, false}))
        return false;
    if (out.kind != Kind::Private)
        return true;
    if (out.line != Line::Unsaid)
        return refuse("line", FaultCode::NotOfThisKind);
    if (out.light)
        return refuse("light", FaultCode::NotOfThisKind);
    return out.step.empty() || refuse("step", FaultCode::NotOfThisKind);
}

bool RoundReader::readRoles(const wire::Card& wire, Card& out)
{
    const bool named = !wire.give().empty() || !wire.receive().empty();
    if (named && out.kind != Kind::Exchange)
        return refuse(wire.give().empty() ? "receive" : "give", FaultCode::NotOfThisKind);
    return readText(wire.give(), out.give, {"give", limits::kOptionChars, named, false}) &&
           readText(wire.receive(), out.receive, {"receive", limits::kOptionChars, named, false});
}

bool RoundReader::readCard(const wire::Card& wire, Card& out)
{
    const auto kind = kindOf(wire.kind());
    if (!kind)
        return refuse("kind", FaultCode::UnknownKind);
    if (hasUnknown(wire))
        return refuse("", FaultCode::UnknownToThisVersion);
    out.id = wire.id();
    out.kind = *kind;
    return readText(wire.prompt(), out.prompt, {"prompt", limits::kPromptChars, true, true}) &&
           readText(wire.help(), out.help, {"help", limits::kLineChars, false, false}) &&
           readRoles(wire, out) && readOptions(wire, out) && readShared(wire, out);
}

std::optional<Round> RoundReader::read(const wire::Round& wire, Bytes bytes)
{
    Round round;
    std::vector<std::string> taken;
    m_languages.clear();
    const auto fail = [this](const char* field, FaultCode code, std::size_t limit = 0) {
        refuse(field, code, limit);
        return std::nullopt;
    };
    if (!readId(wire.id(), taken, "id"))
        return std::nullopt;
    if (!readText(wire.title(), round.title, {"title", limits::kTitleChars, true, false}))
        return std::nullopt;
    m_languages = round.title;
    if (!readText(wire.purpose(), round.purpose, {"purpose", limits::kLineChars, false, false}) ||
        !readText(wire.opening(), round.opening, {"opening", limits::kPassageChars, false, true}) ||
        !readText(wire.before(), round.before, {"before", limits::kPassageChars, false, true}) ||
        !readText(wire.closing(), round.closing, {"closing", limits::kPassageChars, false, true}) ||
        !readText(wire.nothing(), round.nothing, {"nothing", limits::kPassageChars, false, true}) ||
        !readText(wire.note(), round.note, {"note", limits::kPassageChars, false, true}))
        return std::nullopt;
    const auto nearness = nearnessOf(wire.nearness());
    if (!nearness)
        return fail("nearness", FaultCode::UnknownNearness);
    if (wire.minutes() > limits::kMinutes)
        return fail("minutes", FaultCode::TooManyMinutes, limits::kMinutes);
    if (hasUnknown(wire))
        return fail("", FaultCode::UnknownToThisVersion);
    if (wire.cards_size() < 1 || static_cast<std::size_t>(wire.cards_size()) > limits::kCards)
        return fail("cards", FaultCode::CardCount, limits::kCards);
    taken.clear();
    std::size_t slots = 0;
    for (int i = 0; i < wire.cards_size(); ++i) {
        m_fault.card = i;
        m_card = place("cards", i, wire.cards(i).id());
        Card card;
        if (!readId(wire.cards(i).id(), taken) || !readCard(wire.cards(i), card))
            return std::nullopt;
        slots += card.slotCount();
        round.cards.push_back(std::move(card));
    }
    m_fault.card = -1;
    m_card.clear();
    if (slots > limits::kSlots)
        return fail("cards", FaultCode::TooManySlots, limits::kSlots);
    round.id = wire.id();
    round.nearness = *nearness;
    round.minutes = wire.minutes();
    round.m_bytes = std::move(bytes);
    round.m_digest = crypto::exerciseDigest(round.m_bytes);
    return round;
}

} // namespace mandorla::protocol
