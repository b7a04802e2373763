#include "sync/evening_store.h"

#include "sync/conversation/journal.h"
#include "sync/limits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace mandorla::sync {

namespace {

using namespace std::chrono_literals;

static_assert(kBareAnswersBytes + 64 <= limits::kVaultBlockBytes); // so the vault fills them up to one length

crypto::SecretBytes secret(const Bytes& bytes) { return {bytes.begin(), bytes.end()}; }

crypto::SecretBytes draftsOf(const Session& session, const std::vector<protocol::Answer>& answers)
{
    return session.round() ? secret(serialiseBare(answers)) : crypto::SecretBytes();
}

EveningStore::OnDisk asOf(const Session& session, const std::vector<protocol::Answer>& answers,
                          std::chrono::sys_days day)
{
    return {session.stamps(), draftsOf(session, answers), day, true};
}

// What is other than it is there, or all, of a session as `now` says. Now goes with any other part: whether
// it is another itself may hang on what was put away, and how long the write of a suggestion takes, its
// partner hears.
Records::EveningChanges changesOf(const Session& session, const EveningStore::OnDisk& now,
                                  const EveningStore::OnDisk& there)
{
    Records::EveningChanges out{{}, std::nullopt, *now.day};
    const bool any = !there.inParts || now.day != there.day || now.stamps != there.stamps;
    for (std::size_t i = 0; i < kJournalParts; ++i) {
        const auto part = static_cast<JournalPart>(i);
        if (part == JournalPart::Now ? any : !there.inParts || now.stamps[i] != there.stamps[i])
            out.parts.emplace(part, now.stamps[i] == crypto::Digest{} ? crypto::SecretBytes()
                                                                      : session.journal(part));
    }
    if (!there.inParts || now.drafts != there.drafts)
        out.drafts = now.drafts;
    return out;
}

// What was read, if this session, which was made of it, would write the same; else nothing.
EveningStore::OnDisk ifTheSame(const Records::Evening& read, const Session& session,
                               const std::vector<protocol::Answer>& answers)
{
    EveningStore::OnDisk out = asOf(session, answers, read.day);
    const Records::EveningChanges all = changesOf(session, out, {});
    const bool sameLengths = std::all_of(all.parts.begin(), all.parts.end(), [&](const auto& part) {
        return part.second.size() == read.lengths[static_cast<std::size_t>(part.first)];
    });
    if (sameLengths && *all.drafts == read.drafts && joined(all.parts) == read.journal)
        return out;
    out.inParts = false;
    if (session.journal() == read.journal &&
        (session.round() ? secret(serialise(answers)) : crypto::SecretBytes()) == read.drafts)
        return out;
    return {};
}

VaultError errorOf(Refusal refusal)
{
    return refusal == Refusal::NewerVersion ? VaultError::NewerVersion : VaultError::ObjectDamaged;
}

} // namespace

Session::Setup setupOf(const Pairing& pairing, const crypto::Fingerprint& own, std::string ownName,
                       bool keeps)
{
    Session::Setup setup;
    setup.role = own < pairing.fingerprint ? 0 : 1;
    setup.fingerprints[setup.role] = own;
    setup.fingerprints[1 - setup.role] = pairing.fingerprint;
    setup.name = std::move(ownName);
    setup.keeps = keeps;
    return setup;
}

EveningStore::EveningStore(Pairing pairing, Records* records, Clock& clock, std::function<void()> isTime,
                           std::function<void()> changed)
    : m_id(companionIdOf(pairing.fingerprint))
    , m_companion{std::move(pairing), {}, std::nullopt}
    , m_records(records)
    , m_clock(clock)
    , m_changed(std::move(changed))
    , m_later(clock.timer(std::move(isTime)))
{
    if (records)
        m_alone.emplace(*records, m_id);
}

// --- as it was left ---

VaultResult<EveningStore::Recalled> EveningStore::recallFrom(const Records& records, const CompanionId& id,
                                                             const Session::Setup& setup,
                                                             crypto::Random& random, const Calendar& calendar,
                                                             Time now)
{
    const auto evening = records.evening(id);
    if (!evening && evening.error() != VaultError::NotThere)
        return Unexpected(evening.error());
    const auto saved = records.sheets(id);
    if (!saved)
        return Unexpected(saved.error());
    auto session = evening ? Session::restore(setup, random, evening->journal)
                           : Checked<Session>(Session(setup, random));
    if (!session)
        return Unexpected(errorOf(session.error()));
    EveningStore::Recalled out{std::move(session).value(), {}, {}};
    if (const protocol::Round* round = out.session.round()) {
        auto drafts = parseAnswers(evening->drafts, *round);
        if (!drafts)
            return Unexpected(VaultError::ObjectDamaged);
        out.answers = std::move(drafts).value();
    }
    if (evening && !calendar.isAhead(evening->day))
        out.onDisk = ifTheSame(*evening, out.session, out.answers);
    if (const auto restored = out.session.restore(*saved); !restored)
        return Unexpected(errorOf(restored.error()));
    out.session.setDay(calendar.today());
    out.session.clearUp(calendar.sure(), calendar.agrees());
    if (evening && calendar.hasRested(evening->day, limits::kEveningKept) && out.session.submit(LetGo{}, now))
        out.answers.clear();
    return out;
}

VaultResult<EveningStore::Recalled> EveningStore::recall(const Session::Setup& setup,
                                                         crypto::Random& random) const
{
    return recallFrom(*m_records, m_id, setup, random, m_records->calendar(m_clock.today()), m_clock.now());
}

void EveningStore::goOn(const QString& name, std::optional<Address> address, const OnDisk& onDisk)
{
    m_companion.name = name;
    m_companion.address = std::move(address);
    m_onDisk = onDisk;
    m_kept = m_companionOnDisk = true;
    PrivateDrafts::letGoOfOld(*m_records, m_id, calendar());
}

void EveningStore::letGoOfWhatRested(Records& records, const CompanionId& id, const crypto::Fingerprint& own,
                                     crypto::Random& random, const Clock& clock)
{
    const Calendar calendar = records.calendar(clock.today());
    PrivateDrafts::letGoOfOld(records, id, calendar);
    const auto companion = records.companion(id);
    const auto evening = records.evening(id);
    if (evening && calendar.isAhead(evening->day))
        (void)records.setDay(id, calendar.today());
    if (!companion || !evening || !calendar.hasRested(evening->day, limits::kEveningKept))
        return;
    auto recalled =
        recallFrom(records, id, setupOf(companion->pairing, own, {}, true), random, calendar, clock.now());
    if (!recalled)
        return;
    auto [session, answers, onDisk] = std::move(recalled).value();
    session.clearUp(calendar.sure(), calendar.agrees()); // that of a round let go of now, too
    if (const UnpersistedSheets sheets = session.sheets().unpersisted(true); !sheets.empty())
        (void)records.keep(id, sheets);
    const OnDisk now = asOf(session, answers, calendar.today());
    if (!now.isAsIn(onDisk))
        (void)records.keep(id, changesOf(session, now, onDisk));
}

bool EveningStore::keptByALater(const Records& records, const CompanionId& id, const crypto::Fingerprint& own,
                                crypto::Random& random, const Clock& clock)
{
    const auto companion = records.companion(id);
    if (!companion)
        return false;
    const auto recalled = recallFrom(records, id, setupOf(companion->pairing, own, {}, true), random,
                                     Calendar(clock.today()), clock.now());
    return !recalled && recalled.error() == VaultError::NewerVersion;
}

// --- as it goes on ---

void EveningStore::setName(const QString& name) { m_companion.name = name; }

bool EveningStore::setAddress(const Address& address)
{
    if (m_companion.address == address)
        return false;
    m_companion.address = address;
    m_companionOnDisk = false;
    return true;
}

void EveningStore::setKept(bool kept, Session& session)
{
    if (!m_records)
        return;
    const bool changed = m_kept != kept;
    m_kept = kept;
    m_companionOnDisk = false; // the name may be another
    if (changed)
        m_onDisk = {};
    if (!kept) {
        m_alone->drop();
        if (changed)
            session.sheetsWereErased();
        setError(m_records->forget(m_id));
    }
    if (changed)
        m_changed();
}

void EveningStore::setError(const VaultResult<void>& saved)
{
    const auto error = saved ? std::nullopt : std::optional(saved.error());
    if (m_error == error)
        return;
    m_error = error;
    m_changed();
}

bool EveningStore::save(Session& session, const std::vector<protocol::Answer>& answers, Drafts drafts)
{
    if (drafts == Drafts::Too)
        m_later->stop();
    if (!m_kept)
        return true;
    const auto saved = saveAll(session, answers, drafts);
    // What is left for later is not kept by this.
    if (!saved || drafts == Drafts::Too)
        setError(saved);
    if (!saved)
        saveSoon();
    return saved.has_value();
}

void EveningStore::saveSoon()
{
    if (!m_later->isRunning())
        m_later->start(m_error ? limits::kAgain : limits::kTyping);
}

Result<void, VaultError> EveningStore::saveAll(Session& session, const std::vector<protocol::Answer>& answers,
                                               Drafts drafts)
{
    auto saved = saveCompanion();
    if (saved && drafts == Drafts::Too)
        saved = m_alone->save(today());
    if (saved)
        saved = saveSheets(session, drafts);
    if (saved)
        saved = saveEvening(session, answers, drafts);
    return saved;
}

Result<void, VaultError> EveningStore::saveCompanion()
{
    if (m_companionOnDisk)
        return {};
    auto saved = m_records->keep(m_companion);
    m_companionOnDisk = saved.has_value();
    return saved;
}

Result<void, VaultError> EveningStore::saveSheets(Session& session, Drafts drafts)
{
    const UnpersistedSheets sheets = session.sheets().unpersisted(drafts == Drafts::Too);
    if (sheets.empty())
        return {};
    auto saved = m_records->keep(m_id, sheets);
    if (saved)
        session.persisted(sheets);
    return saved;
}

// Only if it is another: its day is that of the last change. Answers that are being given wait for their own
// time, so that the write of a message is not longer for them.
Result<void, VaultError>
EveningStore::saveEvening(const Session& session, const std::vector<protocol::Answer>& answers, Drafts drafts)
{
    OnDisk now = asOf(session, answers, today());
    constexpr auto kRound = static_cast<std::size_t>(JournalPart::Round);
    if (drafts == Drafts::Later && !session.sealed() && now.stamps[kRound] == m_onDisk.stamps[kRound])
        now.drafts = m_onDisk.drafts;
    if (now.isAsIn(m_onDisk))
        return {};
    auto saved = m_records->keep(m_id, changesOf(session, now, m_onDisk));
    if (saved)
        m_onDisk = std::move(now);
    return saved;
}

// --- which day it is ---

Calendar EveningStore::calendar() const
{
    return m_kept ? m_records->calendar(m_clock.today()) : Calendar(m_clock.today());
}

void EveningStore::answerClock(bool right)
{
    if (m_kept)
        m_records->answerClock(right);
}

} // namespace mandorla::sync
