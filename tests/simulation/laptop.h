#pragma once

#include "sync/household.h"
#include "tests/simulation/chance.h"
#include "tests/simulation/disk.h"
#include "tests/simulation/network.h"
#include "tests/support/simulated_clock.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::simulation {

// One laptop: its disk, its clock, and the program on it, which may end at any call and begin again. What the
// program says to its screen is heard until then, and not after.
class Laptop
{
public:
    Laptop(std::size_t who, Chance& chance, Network& network, std::function<void(const std::string&)> note);
    ~Laptop();
    Laptop(const Laptop&) = delete;
    Laptop& operator=(const Laptop&) = delete;

    // --- the program ---
    void begin(std::chrono::sys_days day); // it runs, and its vault is closed
    // The vault is opened, or made; an error stays to be looked at.
    [[nodiscard]] sync::VaultResult<void> open();
    void lock();
    void quit(); // in good order
    void kill(bool power);
    // Whether it ended in the middle of a call: then it is taken away now.
    bool takeAwayIfEnded();
    [[nodiscard]] bool isRunning() const { return m_household != nullptr; }
    [[nodiscard]] bool isOpen() const { return m_household && m_household->client(); }

    [[nodiscard]] sync::Household& household() { return *m_household; }
    [[nodiscard]] sync::Client* client() { return m_household ? m_household->client() : nullptr; }
    [[nodiscard]] sync::Partner* partner() { return client() ? client()->partner() : nullptr; }

    // --- time ---
    void sleep(bool asleep);
    [[nodiscard]] bool isAwake() const { return m_isAwake; }
    void setDay(std::chrono::sys_days day);
    [[nodiscard]] std::optional<sync::Time> untilNext() const;
    void advance(sync::Time by);
    [[nodiscard]] sync::Time awakeFor() const { return m_awakeFor; } // the program's own time, all of it
    [[nodiscard]] sync::Time lastTrouble() const { return m_lastTrouble; } // with its disk

    Disk disk;
    std::function<void(const sync::Event&)> happened;
    std::function<void()> gone; // the program or its vault, and all that it had only in memory

private:
    void takeAway();

    std::size_t m_who;
    Network& m_network;
    Chance& m_chance;
    std::function<void(const std::string&)> m_note;
    std::unique_ptr<test::SimulatedClock> m_clock;
    std::unique_ptr<sync::Household> m_household;
    bool m_hasVault = false;
    bool m_isAwake = true;
    sync::Time m_awakeFor{};
    sync::Time m_lastTrouble{};
};

} // namespace mandorla::simulation
