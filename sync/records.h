#pragma once

#include "protocol/crypto/secret.h"
#include "sync/companion_id.h"
#include "sync/conversation/calendar.h"
#include "sync/conversation/journal.h"
#include "sync/conversation/sheet/sheets.h"
#include "sync/look.h"
#include "sync/network/address.h"
#include "sync/network/identity.h"
#include "sync/pairing_record.h"
#include "sync/storage/vault.h"

#include <QString>

#include <array>
#include <chrono>
#include <optional>
#include <string>
#include <vector>

// What this laptop keeps, by kind: itself, the people it is paired with, the evening under way with each, the
// sheets they keep, what its person wrote alone, and how that person wants it to look. It turns each into an
// object of the vault and back, and looks at every byte as if a stranger had written it: an object that does
// not read is `damaged`, and stays where it is until that pairing is forgotten or made anew.
//
// Life: as long as the vault, which outlives it.
namespace mandorla::sync {

class Records
{
public:
    struct Self
    {
        Identity identity;
        QString name; // what this person wants to be called
    };

    // A pairing that both keep, and where the other laptop was last.
    struct Companion
    {
        Pairing pairing;
        QString name; // what the other wants to be called
        std::optional<Address> address;
    };

    struct Evening
    {
        crypto::SecretBytes journal; // as Session::restore() takes it
        crypto::SecretBytes drafts;  // of the answers; empty: no round
        std::chrono::sys_days day;   // of the last change
        // How much of the journal each part has; zeros, where it was kept as a whole, as all were once.
        std::array<std::size_t, kJournalParts> lengths{};
    };

    // What of it is to be written; a part that is empty is to be erased.
    struct EveningChanges
    {
        JournalParts parts;
        std::optional<crypto::SecretBytes> drafts;
        std::chrono::sys_days day; // goes with Now
    };

    // A round of private cards, which nobody but this person knows of.
    struct Alone
    {
        crypto::SecretBytes drafts; // as above
        std::chrono::sys_days day;
    };

    // The same, begun without any partner or kept on purpose: with its round, so that it can be read whatever
    // becomes of that.
    struct Own
    {
        Bytes round;                // Round::bytes()
        crypto::SecretBytes drafts; // as above
        std::chrono::sys_days day;  // on which it was begun
    };

    using SavedSheets = sync::SavedSheets;

    explicit Records(Vault& vault)
        : m_vault(vault)
    {
    }

    // Gives what the first version kept, one companion and one evening, the names of today. And erases the
    // parts of an evening that 0.1.0, which knows of none, was told to forget, or to keep anew as a whole.
    // Nothing to do, mostly.
    [[nodiscard]] VaultResult<void> bringUpToDate();

    // Which day it is here, by this day of the clock. The first time after the vault was opened counts as its
    // opening. On disk as far as it can be written; what is not, is the next time.
    [[nodiscard]] const Calendar& calendar(std::chrono::sys_days clock);
    // The same, as long as it was not asked for; on disk nothing is changed.
    [[nodiscard]] Calendar calendarAtOpening(std::chrono::sys_days clock) const;
    void answerClock(bool right);

    // All that are kept, the damaged ones too.
    [[nodiscard]] std::vector<CompanionId> companions() const;

    // Each reads not_there, if it was never kept.
    [[nodiscard]] VaultResult<Self> self() const;
    [[nodiscard]] VaultResult<Companion> companion(const CompanionId& id) const;
    [[nodiscard]] VaultResult<Evening> evening(const CompanionId& id) const;
    [[nodiscard]] VaultResult<SavedSheets> sheets(const CompanionId& id) const; // perhaps none

    // On disk when there is no error.
    [[nodiscard]] VaultResult<void> keep(const Self& self);
    [[nodiscard]] VaultResult<void> keep(const Companion& companion);
    [[nodiscard]] VaultResult<void> keep(const CompanionId& id, const EveningChanges& changes); // or none
    [[nodiscard]] VaultResult<void> setDay(const CompanionId& id,
                                           std::chrono::sys_days day); // of its evening

    // The rounds alone that were begun in evenings with this person: each under an id that its owner makes,
    // of 16 hex digits.
    [[nodiscard]] std::vector<std::string> roundsAlone(const CompanionId& id) const;
    [[nodiscard]] VaultResult<Alone> alone(const CompanionId& id, const std::string& round) const;
    [[nodiscard]] VaultResult<void> keep(const CompanionId& id, const std::string& round, const Alone& alone);
    [[nodiscard]] VaultResult<void> letGoOfAlone(const CompanionId& id, const std::string& round);

    // What this person wrote alone and keeps, whoever they are paired with: each under an id of 16 hex digits
    // that its owner makes. It goes only by letGoOfOwn().
    [[nodiscard]] std::vector<std::string> own() const;
    [[nodiscard]] VaultResult<Own> own(const std::string& id) const;
    [[nodiscard]] VaultResult<void> keep(const std::string& id, const Own& own);
    [[nodiscard]] VaultResult<void> letGoOfOwn(const std::string& id);

    // Nothing of it said: none is kept. A later version may keep one that this one does not read:
    // object_damaged.
    [[nodiscard]] VaultResult<Look> look() const;
    [[nodiscard]] VaultResult<void> keep(const Look& look);

    // Each sheet is an object, and so has a key of its own: erased, it is gone.
    [[nodiscard]] VaultResult<void> keep(const CompanionId& id, const UnpersistedSheets& sheets);

    // The pairing, the evening, the rounds alone and the sheets: their keys are gone. With the last one goes
    // the calendar.
    [[nodiscard]] VaultResult<void> forget(const CompanionId& id);

private:
    [[nodiscard]] VaultResult<void> nameAsToday();
    void eraseStrayParts();
    [[nodiscard]] Calendar calendarAsKept(std::chrono::sys_days clock) const;
    void keepCalendar();

    Vault& m_vault;
    std::optional<Calendar> m_calendar;
    std::optional<Calendar> m_calendarOnDisk;
};

} // namespace mandorla::sync
