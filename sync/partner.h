#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/types.h"
#include "protocol/result.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"
#include "sync/clock.h"
#include "sync/companion_id.h"
#include "sync/conversation/event.h"
#include "sync/conversation/sheet/shared_sheet.h"
#include "sync/storage/vault_error.h"

#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::sync {

class Link;
class Records;
struct Address;
struct OpenedVault;
struct Pairing;

// One partner: one conversation, over one link at a time, with the answers of the round under way. All the
// app talks to once two laptops are paired.
//
// Life: made by Client when a pairing succeeds; lives as long as the client. Verbs return false when the
// moment does not allow them (nothing has changed then). Everything that happens comes as happened(), in
// order, from the event loop: never out of a verb's own call.
//
// With records, and once the other laptop has said that it keeps too, everything is on disk when a verb
// returns, with a link or without, and so before a byte of it leaves; drafts are a moment after they were
// typed. What cannot be written is not said: keepingChanged() tells why, a link is dropped as if the network
// were lost, and it is tried again, by itself and before the next link. If the other does not keep, neither
// does this laptop, and what was kept before is erased.
// Not protected: a person at this unlocked laptop sees what its owner sees.
class Partner : public QObject
{
    Q_OBJECT

public:
    using Phase = EveningPhase;

    // records: null for just for tonight; they and the clock outlive this object.
    Partner(Pairing pairing, const crypto::Fingerprint& own, std::string ownName, crypto::Random& random,
            Clock& clock, Records* records = nullptr, QObject* parent = nullptr);
    ~Partner() override;

    [[nodiscard]] const Pairing& pairing() const;
    [[nodiscard]] const CompanionId& id() const;
    [[nodiscard]] Phase phase() const;
    [[nodiscard]] bool connected() const; // Met and not Paused since
    [[nodiscard]] QString name() const;   // empty: the other one chose none
    [[nodiscard]] bool first() const;     // of the two, for good: whoever showed the digits
    [[nodiscard]] crypto::Role role() const;
    [[nodiscard]] bool kept() const;                              // on both laptops
    [[nodiscard]] std::optional<VaultError> keepingError() const; // none: all is on disk that is to be there

    // --- choosing ---
    [[nodiscard]] const protocol::Round* suggestion() const; // the partner's open one, or null
    [[nodiscard]] bool suggest(const protocol::Round& round);
    [[nodiscard]] bool agree();
    [[nodiscard]] bool dismiss();

    // --- answering: drafts until sealed ---
    [[nodiscard]] const protocol::Round* round() const; // the agreed one, or null
    // Empty, too, where there is no such card: happened(Agreed) comes a moment after it did, and the partner
    // may have stopped the round since.
    [[nodiscard]] protocol::Answer answerTo(std::size_t card) const;
    [[nodiscard]] bool answer(std::size_t card, protocol::Answer answer); // fits its card, nothing sealed
    [[nodiscard]] bool seal();
    [[nodiscard]] bool unseal();       // until one's own seals have left
    [[nodiscard]] bool sealed() const; // on this laptop; the other one's flag is never told

    // --- a round alone: drafts as well, kept where the evening is, and nothing of them is ever sent ---
    // No answers: none was kept. damaged: those that were cannot be read.
    [[nodiscard]] VaultResult<std::vector<protocol::Answer>> answersAlone(const protocol::Round& round) const;
    void answerAlone(const protocol::Round& round, std::vector<protocol::Answer> answers);
    void endAlone(const protocol::Round& round); // its answers are let go of

    // --- turning ---
    [[nodiscard]] bool handOn();
    [[nodiscard]] bool handOff();
    [[nodiscard]] bool hand() const; // this laptop's own
    [[nodiscard]] bool stop();

    // --- talking it through: about what was shared last, one after the other ---
    [[nodiscard]] bool mayTalk() const; // suggest it, or accept
    [[nodiscard]] TalkState talk() const;
    [[nodiscard]] bool suggestTalk(int minutes, bool iBegin); // one of limits::kTalkMinutes
    [[nodiscard]] bool acceptTalk();
    [[nodiscard]] bool endTalk();       // for both; or not to suggest it any more
    [[nodiscard]] Clock& clock() const; // by which TalkState::since counts

    // --- the clock of this laptop, which may be wrong: calendar.h ---
    // It leapt ahead, and a sheet would fade by it: its person is asked whether the date is right, or has
    // said that it is not. Nothing: all is well, or it makes no difference.
    struct ClockInDoubt
    {
        std::chrono::sys_days day; // as the clock has it
        bool wrong = false;        // so its person said
    };
    [[nodiscard]] std::optional<ClockInDoubt> clockInDoubt() const;
    void answerClock(bool right);

    // --- our page: what two people write together, sheets.h says how it lives ---
    // Verbs that write take text as it was typed: what may not stand in it is left out, so a field shows
    // sheet() afterwards. False, or nothing: no such sheet or entry, too long, or full.
    [[nodiscard]] std::optional<SheetId>
    ourSheet() const;                                  // of the round under way, or of the last one that was
    [[nodiscard]] std::vector<SheetId> sheets() const; // all there are: kept ones and this evening's
    [[nodiscard]] std::size_t damagedSheets() const;   // kept here, and not to be read
    [[nodiscard]] std::optional<SharedSheet> sheet(const SheetId& sheet) const;
    [[nodiscard]] std::optional<EntryId> addEntry(const SheetId& sheet, const QString& text);
    // The step of a card, from 1 (0: of none, the next evening): an entry that begins with this text, one on
    // both laptops, also where both put it there at once. Where it is there already, that one, as it is now.
    [[nodiscard]] std::optional<EntryId> putStart(const SheetId& sheet, std::size_t card,
                                                  const QString& text);
    // The whole text, as the field shows it now. While two texts stand side by side, this laptop's own.
    [[nodiscard]] bool editEntry(const SheetId& sheet, const EntryId& entry, const QString& text);
    // Of two texts side by side: this laptop's own (`text`), or the other's (`other`). The other one goes.
    [[nodiscard]] bool pickText(const SheetId& sheet, const EntryId& entry, bool other);
    [[nodiscard]] bool dropEntry(const SheetId& sheet, const EntryId& entry); // gone on both, without a trace
    // For both laptops; takes both wishes to keep it back if they meant other days. 30, 90 or 180.
    [[nodiscard]] bool chooseDays(const SheetId& sheet, int days);
    // This laptop's wish to keep it for sheet().days, or not after all. Both: SheetKept. False just for
    // tonight.
    [[nodiscard]] bool retainSheet(const SheetId& sheet, bool keep);
    [[nodiscard]] bool letGoOfSheet(const SheetId& sheet); // at once and on both: SheetLetGo

    // Goes silent: to the other laptop this looks like a lost network. A new link ends it, and so does
    // comeBack(): the client looks for the other one again.
    void leave();
    void comeBack();
    [[nodiscard]] bool left() const;

    // --- for Client ---
    // Once, before there is a link: goes on where it was kept, and lets a round go that nobody has touched
    // for limits::kEveningKept. What had happened comes as happened() again, then, of such a round, Stopped,
    // then Paused. damaged, newer_version: nothing has changed. A sheet that is damaged costs nothing but
    // that sheet: damagedSheets().
    // opened: has the evening perhaps, which is taken out of it then; or null.
    [[nodiscard]] Result<void, VaultError> recall(const QString& name, const std::optional<Address>& address,
                                                  OpenedVault* opened);
    [[nodiscard]] const std::optional<Address>& address() const; // where it was reached
    void setAddress(const Address& address);
    // A link that was up at `began` and whose hello was accepted, with the bytes that came behind it. Whether
    // there is a link now, this one or the one that was there.
    bool adopt(std::shared_ptr<Link> link, const Bytes& rest, Time began);

signals:
    void happened(const mandorla::sync::Event& event);
    void keepingChanged(); // kept(), keepingError()
    // sheet() is another: by what the other laptop sent, or by time. At once, in one go with the change, so
    // that a field never edits an older text; never out of a verb's own call. sheets() may be others, too.
    void sheetChanged(const mandorla::sync::SheetId& sheet);
    void
    linkLost(); // at once, for Client to find the other one again, or not: left(); a screen waits for Paused

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace mandorla::sync
