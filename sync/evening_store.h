#pragma once

#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/rounds/answer.h"
#include "sync/clock.h"
#include "sync/conversation/calendar.h"
#include "sync/conversation/session.h"
#include "sync/network/address.h"
#include "sync/pairing_record.h"
#include "sync/private_drafts.h"
#include "sync/records.h"

#include <QString>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mandorla::sync {

// How the two are told apart: whoever has the smaller fingerprint is role 0.
[[nodiscard]] Session::Setup setupOf(const Pairing& pairing, const crypto::Fingerprint& own,
                                     std::string ownName, bool keeps);

// What of the evening with one person is on disk and what is not yet; what could not be written is tried
// again. The evening itself is its owner's, who brings it along to be saved.
//
//   only here ── setKept(true), goOn() ─► kept ── setKept(false) ─► only here, and what was there is erased
//
// Life: of one Partner. save() after every change, before a byte of it leaves. When drafts have waited for a
// moment, or after an error, it says that it is time to save() again.
class EveningStore
{
public:
    // What of the evening the disk has.
    struct OnDisk
    {
        JournalStamps stamps{};
        crypto::SecretBytes drafts;
        std::optional<std::chrono::sys_days> day;
        bool inParts = false; // else all of them are written with what changes first

        // But for the day, which is that of the last change.
        [[nodiscard]] bool isAsIn(const OnDisk& there) const
        {
            return there.day && stamps == there.stamps && drafts == there.drafts;
        }
    };
    // What was kept, as it is on this day: a round that has rested is over, sheets whose days are over have
    // faded, and nothing of that is written yet.
    struct Recalled
    {
        Session session;
        std::vector<protocol::Answer> answers;
        OnDisk onDisk;
    };
    enum class Drafts // of answers, of what is written alone, and of sheets
    {
        Later, // they may wait
        Too
    };

    // records: null for just for tonight. isTime: to save(). changed: kept() or error() is another.
    EveningStore(Pairing pairing, Records* records, Clock& clock, std::function<void()> isTime,
                 std::function<void()> changed);

    [[nodiscard]] const Pairing& pairing() const { return m_companion.pairing; }
    [[nodiscard]] const CompanionId& id() const { return m_id; }
    [[nodiscard]] const QString& name() const { return m_companion.name; }
    [[nodiscard]] const std::optional<Address>& address() const { return m_companion.address; }
    [[nodiscard]] bool kept() const { return m_kept; }
    [[nodiscard]] std::optional<VaultError> error() const { return m_error; } // why it is not all on disk

    // --- as it was left ---
    [[nodiscard]] static VaultResult<Recalled> recallFrom(const Records& records, const CompanionId& id,
                                                          const Session::Setup& setup, crypto::Random& random,
                                                          const Calendar& calendar, Time now);
    [[nodiscard]] VaultResult<Recalled> recall(const Session::Setup& setup, crypto::Random& random) const;
    // From where that was: it is kept from now on.
    void goOn(const QString& name, std::optional<Address> address, const OnDisk& onDisk);

    // The same letting go, of somebody who is not recalled now. What is damaged stays, and what cannot be
    // written: another day it can.
    static void letGoOfWhatRested(Records& records, const CompanionId& id, const crypto::Fingerprint& own,
                                  crypto::Random& random, const Clock& clock);
    // Whether a later Mandorla wrote any of what is kept of them: then nothing of it may be changed.
    [[nodiscard]] static bool keptByALater(const Records& records, const CompanionId& id,
                                           const crypto::Fingerprint& own, crypto::Random& random,
                                           const Clock& clock);

    // --- as it goes on ---
    void setName(const QString& name);                     // these two are on disk with the next save()
    [[nodiscard]] bool setAddress(const Address& address); // whether it is another
    // What both laptops do from now on; nothing happens just for tonight.
    void setKept(bool kept, Session& session);
    // Whether all that has happened is on disk, if it is to be there.
    [[nodiscard]] bool save(Session& session, const std::vector<protocol::Answer>& answers,
                            Drafts drafts = Drafts::Too);
    void saveSoon();
    [[nodiscard]] PrivateDrafts* alone() { return m_kept ? &*m_alone : nullptr; } // null: nothing is kept
    [[nodiscard]] const PrivateDrafts* alone() const { return m_kept ? &*m_alone : nullptr; }

    // --- which day it is ---
    [[nodiscard]] Calendar calendar() const; // of all that is kept, or of this evening alone
    [[nodiscard]] std::chrono::sys_days today() const { return calendar().today(); }
    void answerClock(bool right); // only while kept

private:
    [[nodiscard]] Result<void, VaultError>
    saveAll(Session& session, const std::vector<protocol::Answer>& answers, Drafts drafts);
    [[nodiscard]] Result<void, VaultError> saveCompanion();
    [[nodiscard]] Result<void, VaultError> saveSheets(Session& session, Drafts drafts);
    [[nodiscard]] Result<void, VaultError>
    saveEvening(const Session& session, const std::vector<protocol::Answer>& answers, Drafts drafts);
    void setError(const VaultResult<void>& saved);

    CompanionId m_id;
    Records::Companion m_companion;
    Records* m_records;
    Clock& m_clock;
    std::function<void()> m_changed;
    std::optional<PrivateDrafts> m_alone; // with records
    std::unique_ptr<Timer> m_later;
    bool m_kept = false;
    bool m_companionOnDisk = false;
    OnDisk m_onDisk;
    std::optional<VaultError> m_error;
};

} // namespace mandorla::sync
