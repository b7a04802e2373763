#pragma once

#include "tests/simulation/laptop.h"
#include "tests/simulation/log.h"
#include "tests/simulation/network.h"
#include "tests/simulation/person.h"
#include "tests/simulation/scene.h"

#include <array>
#include <functional>
#include <map>
#include <optional>
#include <string>

namespace mandorla::simulation {

// A whole house under one seed: two people, two laptops, one network, and evening after evening. The time
// goes from one thing that happens to the next; nothing waits, no thread runs, and no clock is asked.
//
// Each evening is rough first, with whatever may go wrong, then calm: from there on both have to get to the
// end of a round, and all that has to hold is looked at.
class House
{
public:
    House(std::uint64_t seed, bool isShown);
    ~House();

    // False: something was wrong, and wrong() says what.
    [[nodiscard]] bool pair();
    [[nodiscard]] bool evening();

    [[nodiscard]] const std::optional<std::string>& wrong() const { return m_scene.wrong; }
    [[nodiscard]] const Log& log() const { return m_log; }
    [[nodiscard]] int ends() const { return m_ends; }         // of programs, by power or otherwise
    [[nodiscard]] int stumbles() const { return m_stumbles; } // all that went wrong

private:
    void note(const std::string& what) { m_log.note(m_now, what); }
    [[nodiscard]] bool isWell() const { return !m_scene.wrong; }

    // Until then, or until it is so; false: it never was.
    bool run(sync::Time most, const std::function<bool()>& until = {});
    void deliverEvents();
    void takeAwayWhoEnded();
    void open(std::size_t who);
    void comeBack(std::size_t who); // whatever it is doing
    [[nodiscard]] sync::Time soon(int most) { return sync::Time(m_chance.between(1, most)); }

    void rough();
    void stumble(); // one thing goes wrong
    void settle();
    void calm();
    void look(); // at the disks
    void ourPage();
    void keptPages();
    [[nodiscard]] std::string pagesOf(std::size_t who);
    void endEvening();
    void setDays();
    [[nodiscard]] bool isTurnedToTheEnd() const;

    Chance m_chance;
    Log m_log;
    Scene m_scene;
    Network m_network;
    std::array<Laptop, 2> m_laptops;
    std::array<Person, 2> m_people;
    sync::Time m_now{};
    std::array<int, 2> m_daysOff{}; // by how much each clock is wrong
    bool m_hasWrongClocks;
    std::array<sync::Time, 2> m_nextPress{};
    std::array<std::optional<sync::Time>, 2> m_backAt; // it is shut until then
    enum class Mood
    {
        Still,
        Anything,
        Next
    } m_mood = Mood::Still;
    int m_pressPause = 2000;
    std::optional<sync::Time> m_nextStumble;
    std::multimap<sync::Time, std::function<void()>> m_mends; // what goes wrong, and by itself is well again
    int m_ends = 0;
    std::size_t m_stopsUntilNow = 0; // when this evening began
    int m_stumbles = 0;

    std::map<sync::SheetId, sync::SharedSheet> m_kept; // by both, at the end of the evening before
};

} // namespace mandorla::simulation
