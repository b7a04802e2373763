#pragma once

#include "protocol/rounds/answer.h"
#include "protocol/wire/quiet_protobuf.h"

#include "wire/messages/round.pb.h"

#include <cstdint>
#include <vector>

// What decides a kind of card, for rounds/*.cpp only; kind.cpp has one of these for each kind. All but the
// words is asked of choices only, never of an answer without one.
namespace mandorla::protocol {

using Bits = std::vector<std::uint8_t>;

struct KindRules
{
    std::string_view name;
    wire::Kind number;
    OptionRule options = {};

    std::size_t (*slotCount)(const Card&);
    bool (*fits)(const Card&, const Choice&);
    bool (*wordsFit)(const Card&, const std::string&) = [](const Card&, const std::string&) { return true; };

    // The bits of the card's slots, zero before.
    void (*setBits)(const Answer&, crypto::Role, Bits&);

    // False: the record holds another kind's choice, or none that there is.
    bool (*read)(const wire::Answer&, Choice&);
};

[[nodiscard]] const KindRules& rulesOf(Kind kind);

// The choice as it is kept.
void write(const Choice& choice, wire::Answer& out);

} // namespace mandorla::protocol
