#include "protocol/rounds/round_file.h"

#include "protocol/limits.h"
#include "protocol/rounds/json_reader.h"
#include "protocol/rounds/round_reader.h"
#include "protocol/text.h"

#include <algorithm>
#include <array>

namespace mandorla::protocol {

namespace {

constexpr std::array kAllNearnesses{Nearness::Apart, Nearness::Near, Nearness::Touching,
                                    Nearness::Overlapping};
constexpr std::array kAllLines{Line::Idea, Line::Both, Line::Shown};
constexpr std::string_view kByteOrderMark = "\xef\xbb\xbf";

std::string nameInFile(Kind kind)
{
    std::string name(nameOf(kind));
    for (char& c : name)
        c = static_cast<char>(c - 'a' + 'A');
    return name;
}

std::string nameInFile(Nearness nearness)
{
    switch (nearness) {
    case Nearness::Apart:
        return "APART";
    case Nearness::Near:
        return "NEAR";
    case Nearness::Touching:
        return "TOUCHING";
    case Nearness::Overlapping:
        return "OVERLAPPING";
    }
    return "APART";
}

std::string nameInFile(Line line)
{
    switch (line) {
    case Line::Idea:
        return "IDEA";
    case Line::Both:
        return "BOTH";
    case Line::Shown:
        return "SHOWN";
    case Line::Unsaid:
        break;
    }
    return "";
}

// --- reading ---

class FileReader
{
public:
    explicit FileReader(std::string_view json)
        : m_in(json)
    {
    }

    Result<ExerciseDraft, RoundFault> read()
    {
        ExerciseDraft out;
        if (exercise(out) && m_in.end())
            return out;
        return Unexpected(m_in.fault());
    }

private:
    bool exercise(ExerciseDraft& out)
    {
        return m_in.object([&](const std::string& name) {
            if (name == "id")
                return m_in.text(out.id);
            if (name == "title")
                return text(out.title);
            if (name == "rounds")
                return m_in.list([&] { return round(out.rounds.emplace_back()); });
            return unknown(name);
        });
    }

    bool round(RoundDraft& out)
    {
        return m_in.object([&](const std::string& name) {
            if (name == "id")
                return m_in.text(out.id);
            if (name == "title")
                return text(out.title);
            if (name == "purpose")
                return text(out.purpose);
            if (name == "opening")
                return text(out.opening);
            if (name == "before")
                return text(out.before);
            if (name == "closing")
                return text(out.closing);
            if (name == "nothing")
                return text(out.nothing);
            if (name == "note")
                return text(out.note);
            if (name == "nearness")
                return oneOf(kAllNearnesses, out.nearness, FaultCode::UnknownNearness);
            if (name == "minutes")
                return m_in.number(out.minutes);
            if (name == "cards")
                return m_in.list([&] { return card(out.cards.emplace_back()); });
            return unknown(name);
        });
    }

    bool card(Card& out)
    {
        bool hasKind = false;
        const bool read = m_in.object([&](const std::string& name) {
            if (name == "id")
                return m_in.text(out.id);
            if (name == "kind")
                return hasKind = true, oneOf(kKinds, out.kind, FaultCode::UnknownKind);
            if (name == "prompt")
                return text(out.prompt);
            if (name == "help")
                return text(out.help);
            if (name == "options")
                return m_in.list([&] { return option(out.options.emplace_back()); });
            if (name == "several")
                return m_in.flag(out.several);
            if (name == "line")
                return oneOf(kAllLines, out.line, FaultCode::UnknownLine);
            if (name == "light")
                return m_in.flag(out.light);
            if (name == "step")
                return text(out.step);
            if (name == "give")
                return text(out.give);
            if (name == "receive")
                return text(out.receive);
            return unknown(name);
        });
        return read && (hasKind || m_in.refuse(FaultCode::UnknownKind));
    }

    bool option(Option& out)
    {
        return m_in.object([&](const std::string& name) {
            if (name == "id")
                return m_in.text(out.id);
            if (name == "text")
                return text(out.text);
            if (name == "alone")
                return m_in.flag(out.alone);
            return unknown(name);
        });
    }

    bool text(Text& out)
    {
        return m_in.object([&](const std::string& language) {
            return isLanguage(language) ? m_in.text(out[language]) : m_in.refuse(FaultCode::NoLanguage);
        });
    }

    template <typename All, typename Value>
    bool oneOf(const All& all, Value& out, FaultCode otherwise)
    {
        std::string name;
        if (!m_in.text(name))
            return false;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](Value v) { return nameInFile(v) == name; });
        if (found == all.end())
            return m_in.refuse(otherwise);
        out = *found;
        return true;
    }

    bool unknown(const std::string& name) { return m_in.refuse(FaultCode::UnknownField, name); }

    JsonReader m_in;
};

// --- writing ---

class FileWriter
{
public:
    std::string write(const ExerciseDraft& draft)
    {
        m_out = "{\n  \"id\": " + quoted(draft.id) + ",\n";
        if (!draft.title.empty())
            m_out += "  \"title\": " + object(draft.title) + ",\n";
        m_out += "  \"rounds\": [";
        for (const RoundDraft& round : draft.rounds) {
            m_out += &round == &draft.rounds.front() ? "\n" : ",\n";
            put(round);
        }
        m_out += "\n  ]\n}\n";
        return std::move(m_out);
    }

private:
    void put(const RoundDraft& round)
    {
        m_out += "    {\n      \"id\": " + quoted(round.id);
        put("title", round.title, 6);
        put("purpose", round.purpose, 6);
        put("opening", round.opening, 6);
        put("before", round.before, 6);
        put("closing", round.closing, 6);
        put("nothing", round.nothing, 6);
        put("note", round.note, 6);
        m_out += ",\n      \"nearness\": " + quoted(nameInFile(round.nearness));
        if (round.minutes > 0)
            m_out += ",\n      \"minutes\": " + std::to_string(round.minutes);
        m_out += ",\n      \"cards\": [";
        for (const Card& card : round.cards) {
            m_out += &card == &round.cards.front() ? "\n" : ",\n";
            put(card);
        }
        m_out += "\n      ]\n    }";
    }

    void put(const Card& card)
    {
        m_out += "        {\n          \"id\": " + quoted(card.id) +
                 ",\n          \"kind\": " + quoted(nameInFile(card.kind));
        put("prompt", card.prompt, 10);
        put("help", card.help, 10);
        put("give", card.give, 10);
        put("receive", card.receive, 10);
        put("several", card.several, 10);
        if (!card.options.empty()) {
            m_out += ",\n          \"options\": [";
            for (const Option& option : card.options)
                m_out += (&option == &card.options.front() ? "\n" : ",\n") +
                         std::string("            {\"id\": ") + quoted(option.id) +
                         (option.text.empty() ? "" : ", \"text\": " + object(option.text)) +
                         (option.alone ? ", \"alone\": true}" : "}");
            m_out += "\n          ]";
        }
        if (card.line != Line::Unsaid)
            m_out += ",\n          \"line\": " + quoted(nameInFile(card.line));
        put("light", card.light, 10);
        put("step", card.step, 10);
        m_out += "\n        }";
    }

    void put(const char* name, const Text& text, std::size_t indent)
    {
        if (!text.empty())
            m_out += ",\n" + std::string(indent, ' ') + quoted(name) + ": " + object(text);
    }

    void put(const char* name, bool flag, std::size_t indent)
    {
        if (flag)
            m_out += ",\n" + std::string(indent, ' ') + quoted(name) + ": true";
    }

    static std::string object(const Text& text)
    {
        std::string out = "{";
        for (const auto& [language, words] : text)
            out += (out.size() > 1 ? ", " : "") + quoted(language) + ": " + quoted(words);
        return out + "}";
    }

    static std::string quoted(const std::string& text)
    {
        static constexpr std::string_view kHex = "0123456789abcdef";
        std::string out = "\"";
        for (const char c : text) {
            if (c == '"' || c == '\\')
                out += {'\\', c};
            else if (c == '\n')
                out += "\\n";
            else if (static_cast<unsigned char>(c) < 0x20)
                out += {'\\', 'u', '0', '0', kHex[static_cast<std::size_t>(c) >> 4], kHex[c & 15]};
            else
                out += c;
        }
        return out + '"';
    }

    std::string m_out;
};

RoundFault faultOf(std::string path, FaultCode code, std::size_t limit = 0)
{
    return {.code = code, .path = std::move(path), .limit = limit};
}

} // namespace

Result<ExerciseDraft, RoundFault> readDraft(std::string_view json)
{
    if (json.size() > limits::kRoundBytes)
        return Unexpected(RoundFault{.code = FaultCode::FileTooLarge, .limit = limits::kRoundBytes});
    if (!isUtf8(view(json)) || json.find('\0') != json.npos)
        return Unexpected(RoundFault{FaultCode::NotUtf8});
    if (json.starts_with(kByteOrderMark)) // some editors put it there
        json.remove_prefix(kByteOrderMark.size());
    return FileReader(json).read();
}

Result<Exercise, RoundFault> checkExercise(const ExerciseDraft& draft)
{
    if (!isId(draft.id))
        return Unexpected(faultOf("id", FaultCode::BadId, limits::kIdBytes));
    if (draft.title.size() > limits::kLanguages)
        return Unexpected(faultOf("title", FaultCode::TooManyLanguages, limits::kLanguages));
    for (const auto& [language, text] : draft.title) {
        if (!isLanguage(language))
            return Unexpected(faultOf("title", FaultCode::NoLanguage));
        if (text.empty())
            return Unexpected(faultOf("title", FaultCode::EmptyText));
        if (!isPlain(text, limits::kTitleChars, false))
            return Unexpected(faultOf("title", FaultCode::BadLine, limits::kTitleChars));
    }
    if (draft.rounds.empty() || draft.rounds.size() > limits::kRounds)
        return Unexpected(faultOf("rounds", FaultCode::RoundCount, limits::kRounds));
    Exercise exercise{draft.id, draft.title, {}};
    for (const RoundDraft& each : draft.rounds) {
        const std::string where = place("rounds", static_cast<int>(exercise.rounds.size()), each.id);
        auto round = checkRound(each);
        if (!round) {
            RoundFault fault = std::move(round).error();
            fault.path = fault.path.empty() ? where : where + ", " + fault.path;
            return Unexpected(std::move(fault));
        }
        if (std::any_of(exercise.rounds.begin(), exercise.rounds.end(),
                        [&](const Round& other) { return other.id == each.id; }))
            return Unexpected(faultOf(where, FaultCode::IdTaken));
        exercise.rounds.push_back(std::move(round).value());
    }
    return exercise;
}

Result<Exercise, RoundFault> readExercise(std::string_view json)
{
    auto draft = readDraft(json);
    if (!draft)
        return Unexpected(std::move(draft).error());
    return checkExercise(draft.value());
}

std::string writeExercise(const ExerciseDraft& draft) { return FileWriter().write(draft); }

} // namespace mandorla::protocol
