#pragma once

#include "tests/simulation/laptop.h"
#include "tests/simulation/scene.h"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace mandorla::simulation {

// One of the two people: presses something, remembers what it was, and sees whether the laptop still knows.
// It goes by what its screen shows and by nothing else.
class Person
{
public:
    Person(std::size_t who, Scene& scene, Laptop& laptop);

    void pressAnything(); // whatever comes to mind
    void pressNext();     // what brings a round to its end
    void goesOn();        // the vault was opened, and all that happens by itself then has

    void expectAnEnd() { m_endsSince = 0; }
    [[nodiscard]] std::size_t endsSince() const { return m_endsSince; }
    [[nodiscard]] const std::string& current() const
    {
        return m_current;
    } // the round of the screen, or the last
    [[nodiscard]] bool isOver() const; // that one
    [[nodiscard]] bool hasMet() const { return m_hasMet; }

    // --- our page ---
    [[nodiscard]] const std::set<sync::EntryId>& dropped() const { return m_dropped; }
    // Of this page they let go, or thought again whether to keep it.
    [[nodiscard]] bool mayHaveEnded(const sync::SheetId& sheet) const
    {
        return m_letGo.contains(sheet) || m_unsure.contains(sheet);
    }
    void addEntry(const sync::SheetId& sheet);
    void keep(const sync::SheetId& sheet);

private:
    static constexpr sync::Time kFar = std::chrono::hours(1);

    // What one card's answer was and is, since it was last surely on the disk.
    struct Draft
    {
        protocol::Answer answer;
        sync::Time at{};
    };

    void hear(const sync::Event& event);
    void lose(); // the program ended, or its vault was locked
    void onAgreed(const protocol::Round& round);
    void onShared(const sync::Shared& shared);
    void onEnd(Tale::End end);

    void suggest();
    void answer(std::size_t card);
    void seal();
    void handOn();
    void pressPage();
    void pressTalk();
    void writeAlone();
    void verb(const char* name, bool done); // after each: notes it, and whether all is on disk now
    [[nodiscard]] bool isAllOnDisk() const;
    [[nodiscard]] sync::Time sinceNow() const
    {
        return isAllOnDisk() ? sync::Time(-kFar) : m_laptop.awakeFor();
    }
    [[nodiscard]] bool wasKept(sync::Time since) const; // what was written then, when the program ended

    [[nodiscard]] Tale& tale() { return m_scene.tales.at(m_current); }
    [[nodiscard]] sync::Partner* partner() { return m_laptop.partner(); }

    std::size_t m_who;
    Scene& m_scene;
    Laptop& m_laptop;
    Chance& m_chance;

    std::string m_current; // the id of the round whose events come; empty: none yet
    std::vector<std::vector<Draft>> m_drafts;
    bool m_hasSealed = false; // so it was said
    // When, of the laptop's own time; long ago, if it was on the disk at once.
    sync::Time m_agreedAt{};
    sync::Time m_sealedAt{};
    sync::Time m_endedAt{};
    std::map<std::size_t, sync::Time> m_shownAt; // by card
    bool m_hasMet = false;
    bool m_hasLost = false; // a round, while the disk failed
    std::size_t m_endsSince = 0;

    // As it was when the program ended.
    struct Before
    {
        std::string current;
        bool wasUnderWay = false;
        bool hadSealed = false;
        std::map<std::size_t, sync::Time> shown;
        sync::Time at{};
        sync::Time trouble{};
    };
    std::optional<Before> m_before;
    std::set<std::size_t> m_shownAgain; // since the program began
    bool m_sealsAgain = false;

    std::optional<protocol::Round> m_alone;
    std::vector<Draft> m_aloneDrafts;
    std::chrono::sys_days m_wroteAlone;

    std::size_t m_added = 0;
    std::set<sync::EntryId> m_dropped;
    std::set<sync::SheetId> m_letGo;
    std::set<sync::SheetId> m_unsure;
};

} // namespace mandorla::simulation
