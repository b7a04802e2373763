#include "sync/opened_vault.h"

#include <utility>

namespace mandorla::sync {

OpenedVault::OpenedVault(std::unique_ptr<Vault> opened)
    : vault(std::move(opened))
    , records(std::make_unique<Records>(*vault))
{
}

void OpenedVault::recall(crypto::Random& random, std::chrono::sys_days today, Time now)
{
    const auto all = records->companions();
    const auto self = records->self();
    if (all.size() != 1 || !self)
        return;
    const auto companion = records->companion(all.front());
    if (!companion)
        return;
    const auto setup = setupOf(companion->pairing, fingerprintOf(self->identity.certificate),
                               self->name.toStdString(), true);
    auto recalled = EveningStore::recallFrom(*records, all.front(), setup, random,
                                             records->calendarAtOpening(today), now);
    if (!recalled)
        return;
    id = all.front();
    evening.emplace(std::move(recalled).value());
}

} // namespace mandorla::sync
