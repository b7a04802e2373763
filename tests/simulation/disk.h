#pragma once

#include "protocol/bytes.h"
#include "tests/simulation/chance.h"

#include <cstddef>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

// The disk of a simulated laptop: one folder in memory. The linker leads the system calls of
// sync/storage/folder.cpp through here (as tests/sync/storage/disk.h does), so that all of mandorla_storage
// is the real one. What is not synced may vanish with the power: of a file its bytes, of the folder its last
// changes.
namespace mandorla::simulation {

class Disk
{
public:
    Disk(std::string path, Chance& chance, std::function<void(const std::string&)> note);
    ~Disk();
    Disk(const Disk&) = delete;
    Disk& operator=(const Disk&) = delete;

    [[nodiscard]] const std::string& path() const { return m_path; }

    // --- what goes wrong ---
    // After so many calls more that change something, this laptop does nothing any more: what it does from
    // then on reaches neither disk nor network. Whoever runs it looks at hasEnded() and takes it away.
    void endAfter(std::size_t calls, bool power)
    {
        m_callsToEnd = calls;
        m_isPower = power;
    }
    [[nodiscard]] bool isEnding() const { return m_callsToEnd.has_value(); }
    void end(bool power);
    [[nodiscard]] bool hasEnded() const { return m_hasEnded; }
    [[nodiscard]] bool byPower() const { return m_isPower; }
    void forgetEnding() { m_callsToEnd.reset(); }
    void beginAgain();               // after the program is gone
    std::function<void()> ended;     // called at that moment
    std::optional<std::size_t> room; // bytes that can still be written; then ENOSPC
    int failing = 0;                 // so many percent of all calls fail with EIO
    [[nodiscard]] bool hasTrouble() const { return room || failing > 0; }

    [[nodiscard]] std::size_t calls() const { return m_calls; }
    // Whether any file has these bytes in it, synced or not.
    [[nodiscard]] bool holds(std::string_view what) const;

private:
    friend struct Calls;
    struct File
    {
        Bytes bytes;
        Bytes synced;
    };
    using FilePtr = std::shared_ptr<File>;
    using Entries = std::map<std::string, FilePtr>;
    using Change = std::map<std::string, FilePtr>; // null: gone; all at once

    [[nodiscard]] bool isMade(const char* what, const std::string& name); // else errno says why
    void change(Change change);
    void losePower();

    std::string m_path;
    Chance& m_chance;
    std::function<void(const std::string&)> m_note;
    bool m_isThere = false;
    bool m_isLocked = false;
    Entries m_entries;
    Entries m_synced;
    std::vector<Change> m_unsynced;
    std::optional<std::size_t> m_callsToEnd;
    bool m_isPower = false;
    bool m_hasEnded = false;
    std::size_t m_calls = 0;
};

} // namespace mandorla::simulation
