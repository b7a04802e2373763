#include "protocol/rounds/round.h"

#include "protocol/limits.h"
#include "protocol/rounds/kind_rules.h"
#include "protocol/rounds/round_reader.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/wire_format_lite.h>

#include <algorithm>

namespace mandorla::protocol {

namespace {

std::string lower(std::string tag)
{
    std::transform(tag.begin(), tag.end(), tag.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return tag;
}

std::string plainOf(const std::string& tag) { return tag.substr(0, tag.find('-')); }

} // namespace

// Of one language: as the reader writes it ("pt-BR"), else plain ("pt"), else as it comes ("pt-PT"). No tag's
// case matters.
std::string languageIn(const Text& text, const std::vector<std::string>& languages)
{
    std::vector<std::string> wanted;
    for (const std::string& language : languages)
        wanted.push_back(lower(language));
    wanted.push_back("en");
    const auto find = [&text](const auto& fits) {
        return std::find_if(text.begin(), text.end(),
                            [&](const auto& one) { return fits(lower(one.first)); });
    };
    for (const std::string& language : wanted) {
        const std::string plain = plainOf(language);
        const auto any = find([&](const std::string& tag) { return plainOf(tag) == plain; });
        if (any == text.end())
            continue;
        for (std::string form : wanted)
            if (plainOf(form) == plain)
                for (; form.find('-') != form.npos; form.resize(form.rfind('-')))
                    if (const auto found = find([&](const std::string& tag) { return tag == form; });
                        found != text.end())
                        return found->first;
        const auto found = find([&](const std::string& tag) { return tag == plain; });
        return found == text.end() ? any->first : found->first;
    }
    return text.empty() ? std::string() : text.begin()->first;
}

const std::string& textIn(const Text& text, const std::vector<std::string>& languages)
{
    static const std::string none;
    return text.empty() ? none : text.at(languageIn(text, languages));
}

std::size_t Card::slotCount() const { return rulesOf(kind).slotCount(*this); }

std::vector<Text*> textsOf(RoundDraft& draft)
{
    std::vector<Text*> out{&draft.title,   &draft.purpose, &draft.opening, &draft.before,
                           &draft.closing, &draft.nothing, &draft.note};
    for (Card& card : draft.cards) {
        out.insert(out.end(), {&card.prompt, &card.help, &card.give, &card.receive, &card.step});
        for (Option& option : card.options)
            out.push_back(&option.text);
    }
    return out;
}

void keepWhatBelongs(Card& card)
{
    if (optionsOf(card.kind).most == 0)
        card.options.clear();
    card.several = card.several && card.kind == Kind::Together && !card.options.empty();
    for (Option& option : card.options)
        option.alone = option.alone && (card.kind == Kind::Pick || card.several);
    if (card.kind != Kind::Exchange) {
        card.give.clear();
        card.receive.clear();
    }
    if (card.kind == Kind::Private) {
        card.line = Line::Unsaid;
        card.light = false;
        card.step.clear();
    }
}

std::vector<std::uint8_t> Round::slotsOfCards() const
{
    std::vector<std::uint8_t> out;
    for (const Card& card : cards)
        out.push_back(static_cast<std::uint8_t>(card.slotCount()));
    return out;
}

bool Round::isPrivate() const
{
    return std::all_of(cards.begin(), cards.end(), [](const Card& card) { return card.slotCount() == 0; });
}

namespace {

// Cards are counted before anything is parsed: a round full of empty ones would take 19 MiB.
bool hasTooManyCards(ByteView bytes)
{
    using google::protobuf::internal::WireFormatLite;
    google::protobuf::io::CodedInputStream in(bytes.data(), static_cast<int>(bytes.size()));
    std::size_t cards = 0;
    while (const std::uint32_t tag = in.ReadTag()) {
        if (WireFormatLite::GetTagFieldNumber(tag) == wire::Round::kCardsFieldNumber &&
            ++cards > limits::kCards)
            return true;
        if (!WireFormatLite::SkipField(&in, tag))
            return false; // parsing refuses it as well
    }
    return false;
}

} // namespace

Checked<Round> Round::parse(ByteView bytes)
{
    wire::Round wire;
    if (bytes.size() > limits::kRoundBytes || hasTooManyCards(bytes) ||
        !wire.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return Unexpected(Refusal::BadRound);
    // More bytes than what was read of them takes: a text given twice, or a field that is not known beside
    // one.
    if (wire.ByteSizeLong() != bytes.size())
        return Unexpected(Refusal::BadRound);
    RoundReader reader;
    auto round = reader.read(wire, Bytes(bytes.begin(), bytes.end()));
    if (!round)
        return Unexpected(Refusal::BadRound);
    return std::move(*round);
}

namespace {

wire::Nearness numberOf(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Apart:
        break;
    case Nearness::Near:
        return wire::NEAR;
    case Nearness::Touching:
        return wire::TOUCHING;
    case Nearness::Overlapping:
        return wire::OVERLAPPING;
    }
    return wire::APART;
}

wire::Line numberOf(Line line)
{
    switch (line) {
    case Line::Unsaid:
        break;
    case Line::Idea:
        return wire::IDEA;
    case Line::Both:
        return wire::BOTH;
    case Line::Shown:
        return wire::SHOWN;
    }
    return wire::LINE_UNSPECIFIED;
}

void put(const Text& text, google::protobuf::Map<std::string, std::string>& out)
{
    out.insert(text.begin(), text.end());
}

wire::Round toWire(const RoundDraft& draft)
{
    wire::Round out;
    out.set_id(draft.id);
    put(draft.title, *out.mutable_title());
    put(draft.purpose, *out.mutable_purpose());
    put(draft.opening, *out.mutable_opening());
    put(draft.before, *out.mutable_before());
    put(draft.closing, *out.mutable_closing());
    put(draft.nothing, *out.mutable_nothing());
    put(draft.note, *out.mutable_note());
    out.set_nearness(numberOf(draft.nearness));
    out.set_minutes(draft.minutes);
    for (const Card& card : draft.cards) {
        wire::Card& to = *out.add_cards();
        to.set_id(card.id);
        to.set_kind(rulesOf(card.kind).number);
        put(card.prompt, *to.mutable_prompt());
        put(card.help, *to.mutable_help());
        for (const Option& option : card.options) {
            wire::Option& step = *to.add_options();
            step.set_id(option.id);
            put(option.text, *step.mutable_text());
            step.set_alone(option.alone);
        }
        to.set_several(card.several);
        to.set_line(numberOf(card.line));
        to.set_light(card.light);
        put(card.step, *to.mutable_step());
        put(card.give, *to.mutable_give());
        put(card.receive, *to.mutable_receive());
    }
    return out;
}

Bytes serialise(const wire::Round& round)
{
    std::string out;
    {
        google::protobuf::io::StringOutputStream stream(&out);
        google::protobuf::io::CodedOutputStream coded(&stream);
        coded.SetSerializationDeterministic(true);
        round.SerializeToCodedStream(&coded);
    }
    return {out.begin(), out.end()};
}

} // namespace

Result<Round, RoundFault> checkRound(const RoundDraft& draft)
{
    const wire::Round wire = toWire(draft);
    RoundReader reader;
    auto round = reader.read(wire, serialise(wire));
    if (!round)
        return Unexpected(reader.fault());
    if (round->bytes().size() > limits::kRoundBytes)
        return Unexpected(RoundFault{FaultCode::TextsTooLong});
    return *std::move(round);
}

// With two closings, none of them is right in any case.
Round firstForm(const Round& round)
{
    RoundDraft draft = round;
    if (!draft.nothing.empty())
        draft.closing.clear();
    draft.nothing.clear();
    draft.note.clear();
    for (Card& card : draft.cards) {
        card.several = card.light = false;
        card.line = Line::Unsaid;
        for (Text* text : {&card.step, &card.give, &card.receive})
            text->clear();
        for (Option& option : card.options)
            option.alone = false;
    }
    return draft == round ? round : checkRound(draft).value();
}

} // namespace mandorla::protocol
