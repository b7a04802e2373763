#pragma once

#include "protocol/wire/message.h"

#include <iomanip>
#include <sstream>
#include <string>
#include <type_traits>

// A message in words: what stands in the file of an evening beside its bytes.
namespace mandorla::released {

inline std::string hex(ByteView bytes)
{
    std::ostringstream out;
    for (const std::uint8_t byte : bytes)
        out << std::hex << std::setw(2) << std::setfill('0') << static_cast<int>(byte);
    return out.str();
}

inline Bytes fromHex(const std::string& text)
{
    Bytes out;
    for (std::size_t i = 0; i + 1 < text.size(); i += 2)
        out.push_back(static_cast<std::uint8_t>(std::stoi(text.substr(i, 2), nullptr, 16)));
    return out;
}

// As in the specification's table.
inline std::string nameOf(const protocol::Message& message)
{
    if (const auto* step = std::get_if<protocol::Step>(&message)) {
        static const char* const kNames[] = {"", "KEY", "COMMIT", "SEALS", "BLINDS", "OPEN", "WORDS"};
        return kNames[static_cast<std::size_t>(step->kind)];
    }
    static const char* const kNames[] = {
        "HELLO",  "HELLO_PROOF",   "PAIR",       "PAIR_SHARE", "PAIR_PROOF", "PING",       "GREETING",
        "RESUME", "PROPOSE",       "AGREE",      "SEALED",     "",           "GO",         "STOP",
        "TALK",   "PAGE_VERSIONS", "PAGE_ENTRY", "PAGE_DROP",  "PAGE_KEEP",  "PAGE_LET_GO"};
    static_assert(std::variant_size_v<protocol::Message> == std::size(kNames));
    return kNames[message.index()];
}

inline std::string describe(const protocol::Message& message)
{
    using namespace protocol;
    std::ostringstream out;
    const auto counts = [&](const EntryVersion& version) {
        out << " entry=" << hex(version.id) << " counts=" << version.counts[0] << ',' << version.counts[1];
    };
    out << released::nameOf(message);
    std::visit(
        [&](const auto& m) {
            using Kind = std::decay_t<decltype(m)>;
            if constexpr (std::is_same_v<Kind, Hello>)
                out << " version=" << m.version << " nonce=" << hex(m.nonce);
            else if constexpr (std::is_same_v<Kind, HelloProof>)
                out << " mac=" << hex(m.mac);
            else if constexpr (std::is_same_v<Kind, Pair>)
                out << " version=" << m.version << " shows=" << m.shows << " nonce=" << hex(m.nonce);
            else if constexpr (std::is_same_v<Kind, PairShare>)
                out << " share=" << hex(m.share);
            else if constexpr (std::is_same_v<Kind, PairProof>)
                out << " tag=" << hex(m.tag);
            else if constexpr (std::is_same_v<Kind, Greeting>)
                out << " name=" << m.name << " keeps=" << m.keeps;
            else if constexpr (std::is_same_v<Kind, Resume>)
                out << " round=" << hex(m.round) << " context=" << hex(m.context) << " step=" << m.step
                    << " hash=" << hex(m.hash);
            else if constexpr (std::is_same_v<Kind, Propose>)
                out << " id=" << hex(m.id) << " round=" << m.round.size() << " bytes";
            else if constexpr (std::is_same_v<Kind, Agree>)
                out << " id=" << hex(m.id) << " digest=" << hex(m.digest);
            else if constexpr (std::is_same_v<Kind, Sealed>)
                out << " round=" << hex(m.round) << " up=" << m.up << " nonce=" << hex(m.nonce);
            else if constexpr (std::is_same_v<Kind, Step>)
                out << " context=" << hex(m.context) << " body=" << m.body.size() << " bytes";
            else if constexpr (std::is_same_v<Kind, Go>)
                out << " context=" << hex(m.context) << " turn=" << m.turn << " up=" << m.up;
            else if constexpr (std::is_same_v<Kind, Stop>)
                out << " round=" << hex(m.round);
            else if constexpr (std::is_same_v<Kind, Talk>)
                out << " context=" << hex(m.context) << " up=" << m.up
                    << " minutes=" << static_cast<int>(m.minutes) << " begins=" << static_cast<int>(m.begins);
            else if constexpr (std::is_same_v<Kind, PageVersions>) {
                out << " page=" << hex(m.page) << " whole=" << m.whole;
                for (const EntryVersion& version : m.entries)
                    counts(version);
            } else if constexpr (std::is_same_v<Kind, PageEntry>) {
                out << " page=" << hex(m.page);
                counts(m.version);
                out << " base=" << hex(m.base) << " text=" << m.text;
            } else if constexpr (std::is_same_v<Kind, PageDrop>)
                out << " page=" << hex(m.page) << " entry=" << hex(m.entry);
            else if constexpr (std::is_same_v<Kind, PageKeep>)
                out << " page=" << hex(m.page) << " up=" << m.up << " days=" << static_cast<int>(m.days)
                    << " choice=" << m.choice << " times=" << m.times;
            else if constexpr (std::is_same_v<Kind, PageLetGo>)
                out << " page=" << hex(m.page);
        },
        message);
    return out.str();
}

} // namespace mandorla::released
