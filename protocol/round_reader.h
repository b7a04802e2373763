#pragma once

#include "protocol/exercise.h"
#include "protocol/quiet.h"

#include "messages/exercise.pb.h"

#include <optional>

// From generated values to checked ones, for exercise.cpp and exercise_file.cpp only.
namespace mandorla::protocol {

// Reads one wire::Round and says of the first fault where it is ("cards[3] (tea), prompt") and what it is.
class RoundReader
{
public:
    // `bytes` are what the digest will cover; the caller has checked their number.
    [[nodiscard]] std::optional<Round> read(const wire::Round& wire, Bytes bytes);
    [[nodiscard]] const ExerciseFault& fault() const { return m_fault; }

private:
    struct Rule
    {
        const char* name;
        std::size_t most;
        bool needed;
        bool lines;
    };
    using WireText = google::protobuf::Map<std::string, std::string>;

    bool readCard(const wire::Card& wire, Card& out, const std::string& where);
    bool readOptions(const wire::Card& wire, Card& out, const std::string& where);
    bool readText(const WireText& wire, Text& out, const Rule& rule, const std::string& where);
    bool readId(const std::string& id, std::vector<std::string>& taken, const std::string& where);
    bool refuse(std::string where, std::string what);

    Text m_languages; // the title: its languages are those of the round
    ExerciseFault m_fault;
};

[[nodiscard]] bool isId(const std::string& id);
[[nodiscard]] bool isLanguage(const std::string& tag);
[[nodiscard]] std::string place(const char* list, int index, const std::string& id);

} // namespace mandorla::protocol
