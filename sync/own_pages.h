#pragma once

#include "protocol/crypto/random.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "sync/clock.h"
#include "sync/records.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::sync {

// What one person wrote alone and keeps: rounds of private cards, with their words. It needs no partner, is
// nobody else's, and stays until its person lets go of it. Nothing of it is ever sent.
//
//   write() ── a moment later, or save() ─► on disk ── letGo() ─► gone, and its key with it
//
// Life: as long as the records, while the vault is open. What could not be written is tried again, until it
// can be or is let go of.
class OwnPages
{
public:
    struct Page
    {
        protocol::Round round;
        std::vector<protocol::Answer> answers; // one for each card
        std::chrono::sys_days day;             // on which it was begun
    };

    // All outlive it. changed: error() is another.
    OwnPages(Records& records, Clock& clock, crypto::Random& random, std::function<void()> changed);

    [[nodiscard]] std::string newId(); // of one that is not there yet
    [[nodiscard]] std::vector<std::string> ids() const;
    // object_damaged: it is there, and cannot be read any more.
    [[nodiscard]] VaultResult<Page> page(const std::string& id) const;
    // One that is new is dated; the others keep their day.
    void write(const std::string& id, const protocol::Round& round, std::vector<protocol::Answer> answers);
    // Whether all that was written is on disk; if not, error() says why, and it is tried again.
    bool save();
    [[nodiscard]] std::optional<VaultError> error() const { return m_error; }
    // An error: it is still there.
    [[nodiscard]] VaultResult<void> letGo(const std::string& id);

private:
    [[nodiscard]] VaultResult<void> saveAll();
    void setError(const VaultResult<void>& saved);

    Records& m_records;
    Clock& m_clock;
    crypto::Random& m_random;
    std::function<void()> m_changed;
    std::map<std::string, Page> m_waiting; // what the disk does not have yet
    std::unique_ptr<Timer> m_later;
    std::optional<VaultError> m_error;
};

} // namespace mandorla::sync
