#pragma once

#include "protocol/rounds/round.h"
#include "protocol/wire/quiet_protobuf.h"

#include "wire/messages/round.pb.h"

#include <optional>

// From generated values to checked ones, for round.cpp and round_file.cpp only: what a round may hold is
// decided here. The names of its faults are in fault.h, their sentences in app/words/sentences.cpp.
namespace mandorla::protocol {

// Reads one wire::Round, and says of the first fault what it is and where ("cards[3] (tea), prompt").
class RoundReader
{
public:
    // `bytes` are what the digest will cover; the caller has checked their number.
    [[nodiscard]] std::optional<Round> read(const wire::Round& wire, Bytes bytes);
    [[nodiscard]] const RoundFault& fault() const { return m_fault; }

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
    bool readShared(const wire::Card& wire, Card& out);
    bool readRoles(const wire::Card& wire, Card& out);
    bool readFlag(std::uint32_t wire, bool& out, const char* field);
    bool readText(const WireText& wire, Text& out, const Rule& rule);
    bool readId(const std::string& id, std::vector<std::string>& taken, const std::string& field = "");
    bool refuse(const std::string& field, FaultCode code, std::size_t limit = 0);

    Text m_languages;   // the title: its languages are those of the round
    std::string m_card; // where we are: "cards[3] (tea)", "options[0] (cup)"
    std::string m_option;
    RoundFault m_fault;
};

[[nodiscard]] bool isId(const std::string& id);
[[nodiscard]] bool isLanguage(const std::string& tag);
[[nodiscard]] std::string place(const char* list, int index, const std::string& id);

} // namespace mandorla::protocol
