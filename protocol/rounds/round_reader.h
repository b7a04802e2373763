#pragma once

#include "protocol/rounds/round.h"
#include "protocol/wire/quiet.h"

#include "wire/messages/exercise.pb.h"

#include <optional>

// From generated values to checked ones, for exercise.cpp only, and what files need of it.
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

    bool readCard(const wire::Card& wire, Card& out);
    bool readOptions(const wire::Card& wire, Card& out);
    bool readText(const WireText& wire, Text& out, const Rule& rule);
    bool readId(const std::string& id, std::vector<std::string>& taken, const std::string& field = "");
    bool refuse(const std::string& field, std::string what);

    Text m_languages;   // the title: its languages are those of the round
    std::string m_card; // where we are: "cards[3] (tea)", "options[0] (cup)"
    std::string m_option;
    ExerciseFault m_fault;
};

// Faults that a file and a round on the wire have in common.
inline constexpr const char* kKinds = "It is one of WISH, EXCHANGE, PICK, RANGE, TOGETHER and PRIVATE.";
inline constexpr const char* kNearnesses = "It is one of APART, NEAR, TOUCHING and OVERLAPPING.";
inline constexpr const char* kByLanguage = "A text is given by language: \"en\", \"nl\", \"pt-BR\".";

[[nodiscard]] bool isId(const std::string& id);
[[nodiscard]] bool isLanguage(const std::string& tag);
[[nodiscard]] std::string place(const char* list, int index, const std::string& id);

} // namespace mandorla::protocol
