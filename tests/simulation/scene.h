#pragma once

#include "tests/simulation/chance.h"
#include "tests/simulation/tale.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

// What the people of a house and the house itself know of: all rounds, all words, and the first thing that
// was wrong.
namespace mandorla::simulation {

struct Scene
{
    struct Words // by the number of their mark
    {
        std::size_t who = 0;
        std::string round;
        std::size_t card = 0;
    };

    explicit Scene(Chance& c)
        : chance(c)
    {
    }

    Chance& chance;
    std::function<void(const std::string&)> note;
    std::map<std::string, Tale> tales; // by the round's id
    std::vector<Words> words;
    std::optional<std::string> wrong;
    int evening = 0;
    std::chrono::sys_days day = std::chrono::year(2026) / 11 / 29;
    std::size_t stops = 0; // of both
    std::size_t stopsBefore =
        0; // until the evening before, for a late agreement is answered by one as well (S5)

    void isWrong(const std::string& what)
    {
        if (wrong)
            return;
        note("WRONG " + what);
        wrong = what;
    }

    [[nodiscard]] Tale& newTale()
    {
        auto round = someRound(chance, tales.size());
        const std::string id = round.id;
        Tale& tale = tales[id];
        tale.round = std::move(round);
        tale.stopsBefore = stopsBefore;
        return tale;
    }

    // What left a laptop: the words of an answer only if both share that card, and both had a hand on it.
    void overheard(std::size_t who, ByteView bytes)
    {
        if (!marksIn(bytes, kAloneMark).empty())
            isWrong("what was written alone is on the wire");
        for (const std::size_t number : marksIn(bytes, kAnswerMark)) {
            const Words& spoken = words.at(number);
            const Tale& tale = tales.at(spoken.round);
            if (spoken.who != who || !tale.overlaps(spoken.card))
                isWrong("words that are not shared are on the wire");
            if (tale.hands[0] == 0 || tale.hands[1] == 0)
                isWrong("words are on the wire before both had a hand on a card");
        }
    }
};

} // namespace mandorla::simulation
