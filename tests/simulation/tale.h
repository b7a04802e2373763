#pragma once

#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "sync/conversation/event.h"
#include "tests/simulation/chance.h"

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What there is to know of one round from outside: what the two people meant, and what their screens said.
// The oracle stands here, and shares no code with what computes an overlap.
namespace mandorla::simulation {

// Words that people write begin with this, then a kind and a number: so they are found wherever they are not
// to be, in a file or on the wire.
inline constexpr char kMark[] = "~%marked-";
inline constexpr char kAnswerMark = 'w'; // in an answer: on the wire only once it is shared
inline constexpr char kAloneMark = 'a';  // written alone: never on the wire
inline constexpr char kPageMark = 'p';   // on our page

[[nodiscard]] std::string marked(char kind, std::size_t number);
// The numbers behind every mark of that kind in these bytes.
[[nodiscard]] std::vector<std::size_t> marksIn(ByteView bytes, char kind);

// A round of two to four cards. Its id is its own in this house.
[[nodiscard]] protocol::Round someRound(Chance& chance, std::size_t number);
// Any answer that a person may give.
[[nodiscard]] protocol::Answer someAnswer(Chance& chance, const protocol::Card& card, std::size_t mark);

struct Tale
{
    enum class End
    {
        None,
        Done,
        Stopped
    };

    protocol::Round round;
    std::array<std::vector<protocol::Answer>, 2> sealed;      // by person, as sealed last; empty: not
    std::array<std::map<std::size_t, sync::Shared>, 2> shown; // by person, on their screen
    std::array<End, 2> end{};
    std::array<std::size_t, 2> hands{}; // how often each put one on the card
    std::size_t stopsBefore =
        0; // so often somebody had stopped any the evening before this one was suggested

    // Nothing, or what is wrong with it: by both people's sealed answers.
    [[nodiscard]] std::optional<std::string> wrongIn(std::size_t who, const sync::Shared& shared,
                                                     crypto::Role role) const;
    [[nodiscard]] bool overlaps(std::size_t card) const;
};

} // namespace mandorla::simulation
