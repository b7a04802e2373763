#pragma once

#include "protocol/result.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "sync/records.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::sync {

// Rounds of private cards, which one person answers alone: drafts as well, kept where the evening with that
// partner is. Nothing of them is ever sent.
//
// Life: as long as the evening. What was written or ended last waits for save(); before another round's takes
// its place, the caller saves.
class PrivateDrafts
{
public:
    PrivateDrafts(Records& records, CompanionId id);

    // None: none were kept. object_damaged: those that were cannot be read.
    [[nodiscard]] VaultResult<std::vector<protocol::Answer>> answers(const protocol::Round& round) const;
    void write(const protocol::Round& round, std::vector<protocol::Answer> answers);
    void end(const protocol::Round& round); // its answers are let go of
    [[nodiscard]] bool waitsFor(const protocol::Round& round) const;
    [[nodiscard]] bool waits() const { return m_waiting.has_value(); }

    [[nodiscard]] Result<void, VaultError> save(std::chrono::sys_days today);
    void drop() { m_waiting.reset(); } // what waits is not to be kept after all

    // What nobody has touched for limits::kEveningKept goes. What cannot now does another day.
    static void letGoOfOld(Records& records, const CompanionId& id, const Calendar& calendar);

private:
    struct Waiting
    {
        std::string round;
        std::optional<std::vector<protocol::Answer>> answers; // none: it is over
    };

    Records& m_records;
    CompanionId m_id;
    std::optional<Waiting> m_waiting; // what the disk does not have yet
};

} // namespace mandorla::sync
