#pragma once

#include "protocol/crypto/random.h"
#include "sync/clock.h"
#include "sync/companion_id.h"
#include "sync/evening_store.h"
#include "sync/records.h"
#include "sync/storage/vault.h"

#include <chrono>
#include <memory>
#include <optional>

namespace mandorla::sync {

// A vault that was just opened, and what takes longest of all that is read of it: the evening under way,
// where one person is kept. All that was said in it goes through its checks once more, slot by slot.
//
// Life: made on whatever thread, then of the one of the windows: its parts go to those who need them.
struct OpenedVault
{
    explicit OpenedVault(std::unique_ptr<Vault> opened);

    // Reads that evening, by this clock, and changes nothing on disk: it may be given up yet. If it cannot be
    // read, as in a vault of the first version before it is brought up to date, whoever needs it finds out.
    // random: of whoever has the evening for as long as it goes on.
    void recall(crypto::Random& random, std::chrono::sys_days today, Time now);

    std::unique_ptr<Vault> vault;
    std::unique_ptr<Records> records;
    CompanionId id; // of the evening
    std::optional<EveningStore::Recalled> evening;
};

} // namespace mandorla::sync
