#include "protocol/exercise.h"
#include "protocol/json_scan.h"
#include "protocol/limits.h"
#include "protocol/round_reader.h"
#include "protocol/text.h"

#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>
#include <google/protobuf/util/json_util.h>

#include <algorithm>

namespace mandorla::protocol {

namespace {

// The same round gives the same bytes, so that a built-in round has one digest everywhere.
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

// protobuf says "(path): its words" or "(path) name: its words", and leaves out the path of the file itself.
// Path and name are useful; the words are ours.
ExerciseFault faultFrom(std::string_view message)
{
    const auto part = [](std::string_view text) {
        const bool known = std::all_of(text.begin(), text.end(), [](char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' ||
                   c == '[' || c == ']' || c == '_' || c == '-';
        });
        return known && text.size() <= 4 * limits::kIdBytes ? std::string(text) : std::string();
    };
    std::string where;
    if (const std::size_t close = message.find(')'); message.starts_with('(') && close != message.npos) {
        where = part(message.substr(1, close - 1));
        message.remove_prefix(std::min(message.size(), message.find_first_not_of(' ', close + 1)));
    }
    if (message.find(": Cannot find field") == message.npos)
        return {where, "This value is not of the kind that belongs here."};
    const std::string name = part(message.substr(0, message.find(':')));
    return {where, "A round file has no field \"" + name + "\" here."};
}

} // namespace

std::variant<Exercise, ExerciseFault> readExercise(std::string_view json)
{
    if (json.size() > limits::kRoundBytes)
        return ExerciseFault{"", "The file is larger than " + std::to_string(limits::kRoundBytes / 1024) +
                                     " KiB."};
    if (!isUtf8(view(json)))
        return ExerciseFault{"", "The file is not UTF-8 text."};
    if (const auto slip = scanJson(json))
        return ExerciseFault{"line " + std::to_string(slip->line), slip->what};

    wire::Exercise wire;
    const auto status = google::protobuf::util::JsonStringToMessage(std::string(json), &wire);
    if (!status.ok())
        return faultFrom(std::string(status.message()));

    Exercise exercise;
    exercise.id = wire.id();
    if (!isId(wire.id()))
        return ExerciseFault{"id", "It needs an id of a-z, 0-9 and '-', at most " +
                                       std::to_string(limits::kIdBytes) + " of them."};
    for (const auto& [language, text] : wire.title()) {
        if (!isLanguage(language) || text.empty() || !isPlain(text, limits::kTitleChars, false))
            return ExerciseFault{"title", "At most " + std::to_string(limits::kTitleChars) +
                                              " characters of plain text, by language: {\"en\": \"…\"}."};
        exercise.title.emplace(language, text);
    }
    if (wire.rounds_size() < 1 || static_cast<std::size_t>(wire.rounds_size()) > limits::kRounds)
        return ExerciseFault{"rounds", "A file has 1 to " + std::to_string(limits::kRounds) + " rounds."};
    for (int i = 0; i < wire.rounds_size(); ++i) {
        const std::string where = place("rounds", i, wire.rounds(i).id());
        RoundReader reader;
        auto round = reader.read(wire.rounds(i), serialise(wire.rounds(i)));
        if (!round) {
            const ExerciseFault& fault = reader.fault();
            return ExerciseFault{fault.where.empty() ? where : where + ", " + fault.where, fault.what};
        }
        if (std::any_of(exercise.rounds.begin(), exercise.rounds.end(),
                        [&](const Round& other) { return other.id == round->id; }))
            return ExerciseFault{where, "Its id is taken by an earlier one."};
        exercise.rounds.push_back(std::move(*round));
    }
    return exercise;
}

} // namespace mandorla::protocol
