#include "sync/partner.h"

#include "protocol/crypto/hash.h"
#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/conversation/journal.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {

namespace {

using namespace std::chrono_literals;

constexpr auto kTyping = 300ms; // drafts, of answers and of a page, are on disk so long after a key
constexpr auto kAgain = 2s;     // what could not be written is tried again

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

std::string idOf(const protocol::Round& round)
{
    const ByteView digest = round.digest();
    return QByteArray(reinterpret_cast<const char*>(digest.data()), 8).toHex().toStdString();
}

bool hasRested(std::chrono::sys_days day, const Calendar& calendar)
{
    return calendar.sure() - day >= kEveningKept;
}

bool isToBeDatedAnew(std::chrono::sys_days day, const Calendar& calendar)
{
    return calendar.agrees() && day > calendar.today();
}

Records::Evening eveningOf(const Session& session, const std::vector<protocol::Answer>& answers,
                           const Calendar& calendar)
{
    Records::Evening out;
    out.journal = session.journal();
    if (session.round()) {
        const Bytes drafts = serialise(answers);
        out.drafts.assign(drafts.begin(), drafts.end());
    }
    out.day = calendar.today();
    return out;
}

crypto::Digest digestOf(const Records::Evening& evening)
{
    return crypto::h32("mandorla/kept", ByteView(evening.journal), ByteView(evening.drafts));
}

// What was kept with one person, as it is on this day: a round that has rested is over, and nothing of that
// is written yet.
struct Recalled
{
    Session session;
    std::vector<protocol::Answer> answers;
    std::optional<crypto::Digest> onDisk; // of the evening as it was kept
};

VaultError errorOf(Refusal refusal)
{
    return refusal == Refusal::NewerVersion ? VaultError::NewerVersion : VaultError::ObjectDamaged;
}

VaultResult<Recalled> recallFrom(const Records& records, const CompanionId& id, const Session::Setup& setup,
                                 crypto::Random& random, const Calendar& calendar, Time now)
{
    const auto evening = records.evening(id);
    if (!evening && evening.error() != VaultError::NotThere)
        return evening.error();
    const auto saved = records.pages(id);
    if (!saved)
        return saved.error();
    auto session = evening ? Session::restore(setup, random, evening->journal)
                           : Checked<Session>(Session(setup, random));
    if (!session)
        return errorOf(session.refusal());
    Recalled out{std::move(session).value(), {}, std::nullopt};
    if (const protocol::Round* round = out.session.round()) {
        auto drafts = parseAnswers(evening->drafts, *round);
        if (!drafts)
            return VaultError::ObjectDamaged;
        out.answers = std::move(drafts).value();
    }
    if (evening && !isToBeDatedAnew(evening->day, calendar))
        out.onDisk = digestOf(*evening);
    if (const auto restored = out.session.restore(*saved); !restored)
        return errorOf(restored.refusal());
    out.session.setDay(calendar.today());
    out.session.clearUp(calendar.sure(), calendar.agrees());
    if (evening && hasRested(evening->day, calendar) && out.session.submit(LetGo{}, now))
        out.answers.clear();
    return out;
}

// What cannot be let go of now is, another day.
void letGoOfOldRoundsAlone(Records& records, const CompanionId& id, const Calendar& calendar)
{
    for (const std::string& round : records.roundsAlone(id)) {
        const auto alone = records.alone(id, round);
        if (alone && hasRested(alone->day, calendar))
            (void)records.letGoOfAlone(id, round);
        else if (alone && isToBeDatedAnew(alone->day, calendar))
            (void)records.keep(id, round, {alone->drafts, calendar.today()});
    }
}

} // namespace

Partner::Partner(Pairing pairing, const crypto::Fingerprint& own, std::string ownName, crypto::Random& random,
                 Clock& clock, Records* records, QObject* parent)
    : QObject(parent)
    , m_pairing(std::move(pairing))
    , m_id(companionIdOf(m_pairing.fingerprint))
    , m_role(own < m_pairing.fingerprint ? 0 : 1)
    , m_setup(setupOf(m_pairing, own, std::move(ownName), records != nullptr))
    , m_random(random)
    , m_clock(clock)
    , m_records(records)
    , m_session(std::in_place, m_setup, random)
    , m_timer(clock.timer([this] {
        m_session->tick(m_clock.now());
        pump();
    }))
    , m_typing(clock.timer([this] { (void)keep(); }))
{
    m_session->setDay(today());
}

// To the other laptop this looks like a lost network: that undecided pages are gone it hears when they meet
// again.
Partner::~Partner()
{
    dropLink();
    m_session->endEvening();
    (void)keep();
}

std::optional<VaultError> Partner::recall(const QString& name, std::optional<Address> address)
{
    const Calendar calendar = m_records->calendar(m_clock.today());
    auto recalled = recallFrom(*m_records, m_id, m_setup, m_random, calendar, m_clock.now());
    if (!recalled)
        return recalled.error();
    auto [session, answers, onDisk] = std::move(recalled).value();
    m_session.emplace(std::move(session));
    m_session->setKeeps(true); // as when they met last: a wish made before the next time waits for it
    pump(); // Agreed makes room for answers; nothing is written before they are there
    m_answers = std::move(answers);
    m_onDisk = onDisk;
    m_name = name;
    m_address = std::move(address);
    m_kept = m_companionOnDisk = true;
    m_session->setDay(today());
    letGoOfOldRoundsAlone(*m_records, m_id, calendar);
    (void)keep(); // a round may have rested, pages may have faded
    QMetaObject::invokeMethod(
        this, [this] { emit happened(Paused{}); }, Qt::QueuedConnection);
    return std::nullopt;
}

void Partner::letGoOfWhatRested(Records& records, const CompanionId& id, const crypto::Fingerprint& own,
                                crypto::Random& random, const Clock& clock)
{
    const Calendar calendar = records.calendar(clock.today());
    letGoOfOldRoundsAlone(records, id, calendar);
    const auto companion = records.companion(id);
    const auto evening = records.evening(id);
    if (evening && isToBeDatedAnew(evening->day, calendar))
        (void)records.keep(id, Records::Evening{evening->journal, evening->drafts, calendar.today()});
    if (!companion || !evening || !hasRested(evening->day, calendar))
        return;
    auto recalled =
        recallFrom(records, id, setupOf(companion->pairing, own, {}, true), random, calendar, clock.now());
    if (!recalled)
        return;
    auto [session, answers, onDisk] = std::move(recalled).value();
    session.clearUp(calendar.sure(), calendar.agrees()); // that of a round let go of now, too
    if (const UnsavedPages pages = session.pages().unsaved(true); !pages.empty())
        (void)records.keep(id, pages);
    const Records::Evening now = eveningOf(session, answers, calendar);
    if (digestOf(now) != onDisk)
        (void)records.keep(id, now);
}

bool Partner::keptByALater(const Records& records, const CompanionId& id, const crypto::Fingerprint& own,
                           crypto::Random& random, const Clock& clock)
{
    const auto companion = records.companion(id);
    if (!companion)
        return false;
    const auto recalled = recallFrom(records, id, setupOf(companion->pairing, own, {}, true), random,
                                     Calendar(clock.today()), clock.now());
    return !recalled && recalled.error() == VaultError::NewerVersion;
}

// --- what is kept ---

void Partner::setAddress(const Address& address)
{
    if (m_address == address)
        return;
    m_address = address;
    m_companionOnDisk = false;
    (void)keep(Drafts::Later);
}

void Partner::setKept(bool kept)
{
    if (!m_records)
        return;
    const bool changed = m_kept != kept;
    m_kept = kept;
    m_companionOnDisk = false; // the name may be another
    if (changed)
        m_onDisk.reset();
    if (!kept) {
        m_alone.reset();
        if (changed)
            m_session->pagesWereErased();
        setKeepingError(m_records->forget(m_id));
    }
    if (changed)
        emit keepingChanged();
}

void Partner::setKeepingError(std::optional<VaultError> error)
{
    if (m_keepingError == error)
        return;
    m_keepingError = error;
    emit keepingChanged();
}

// Whether all that has happened is on disk, if it is to be there.
bool Partner::keep(Drafts drafts)
{
    if (drafts == Drafts::Too)
        m_typing->stop();
    if (!m_kept)
        return true;
    auto error = keepCompanion();
    if (!error)
        error = keepAlone();
    if (!error)
        error = keepPages(drafts);
    if (!error)
        error = keepEvening();
    setKeepingError(error);
    if (error)
        keepSoon();
    return !error;
}

void Partner::keepSoon()
{
    if (!m_typing->isRunning())
        m_typing->start(m_keepingError ? kAgain : kTyping);
}

std::optional<VaultError> Partner::keepCompanion()
{
    if (m_companionOnDisk)
        return std::nullopt;
    const auto error = m_records->keep(Records::Companion{m_pairing, m_name, m_address});
    m_companionOnDisk = !error;
    return error;
}

std::optional<VaultError> Partner::keepAlone()
{
    if (!m_alone)
        return std::nullopt;
    std::optional<VaultError> error;
    if (m_alone->answers) {
        const Bytes drafts = serialise(*m_alone->answers);
        error = m_records->keep(m_id, m_alone->round, {{drafts.begin(), drafts.end()}, today()});
    } else {
        error = m_records->letGoOfAlone(m_id, m_alone->round);
    }
    if (!error)
        m_alone.reset();
    return error;
}

std::optional<VaultError> Partner::keepPages(Drafts drafts)
{
    const UnsavedPages pages = m_session->pages().unsaved(drafts == Drafts::Too);
    if (pages.empty())
        return std::nullopt;
    const auto error = m_records->keep(m_id, pages);
    if (!error)
        m_session->saved(pages);
    return error;
}

// Only if it is another: its day is that of the last change.
std::optional<VaultError> Partner::keepEvening()
{
    const Records::Evening evening = eveningOf(*m_session, m_answers, calendar());
    const crypto::Digest digest = digestOf(evening);
    if (m_onDisk == digest)
        return std::nullopt;
    const auto error = m_records->keep(m_id, evening);
    if (!error)
        m_onDisk = digest;
    return error;
}

// Kept or not: what is not goes with the evening.
Calendar Partner::calendar() const
{
    return m_kept ? m_records->calendar(m_clock.today()) : Calendar(m_clock.today());
}

std::chrono::sys_days Partner::today() const { return calendar().today(); }

std::optional<Partner::ClockInDoubt> Partner::clockInDoubt() const
{
    const Calendar now = calendar();
    const auto& doubt = now.doubt();
    const auto wouldGo = [&](const PageId& id) {
        const auto page = m_session->pages().page(id);
        const auto left = std::chrono::days(limits::kFadesSoon);
        return page->fades && *page->fades - left <= now.leapt();
    };
    const auto all = pages();
    if (!doubt || doubt->answer == Calendar::Answer::Right || std::none_of(all.begin(), all.end(), wouldGo))
        return std::nullopt;
    return ClockInDoubt{now.at(), doubt->answer == Calendar::Answer::Wrong};
}

void Partner::answerClock(bool right)
{
    if (!m_kept)
        return;
    m_records->answerClock(right);
    m_session->setDay(today());
}

std::size_t Partner::damagedPages() const { return m_session->pages().damaged(); }

Partner::Phase Partner::phase() const
{
    switch (m_session->phase()) {
    case Session::Phase::Choosing:
        return Phase::Choosing;
    case Session::Phase::Answering:
        return Phase::Answering;
    case Session::Phase::Turning:
        return Phase::Turning;
    case Session::Phase::Failed:
        break;
    }
    return Phase::Failed;
}

const protocol::Round* Partner::suggestion() const { return m_session->suggestion(); }

const protocol::Round* Partner::round() const { return m_session->round(); }

bool Partner::sealed() const { return m_session->sealed(); }

bool Partner::hand() const { return m_session->hand(); }

// --- verbs ---

bool Partner::submit(Command command) { return pumped(m_session->submit(std::move(command), m_clock.now())); }

bool Partner::submit(const PageCommand& command) { return pumped(m_session->submit(command, m_clock.now())); }

bool Partner::pumped(bool done)
{
    pump(By::Verb);
    return done;
}

bool Partner::suggest(const protocol::Round& round) { return submit(Suggest{round}); }

bool Partner::agree() { return submit(Accept{}); }

bool Partner::dismiss() { return submit(Dismiss{}); }

protocol::Answer Partner::answerTo(std::size_t card) const
{
    return card < m_answers.size() ? m_answers[card] : protocol::Answer();
}

bool Partner::answer(std::size_t card, protocol::Answer answer)
{
    const protocol::Round* round = m_session->round();
    if (!round || card >= round->cards.size() || sealed() || !protocol::fits(round->cards[card], answer))
        return false;
    m_answers[card] = std::move(answer);
    if (m_kept)
        keepSoon();
    return true;
}

VaultResult<std::vector<protocol::Answer>> Partner::answersAlone(const protocol::Round& round) const
{
    if (m_alone && m_alone->round == idOf(round))
        return m_alone->answers.value_or(std::vector<protocol::Answer>());
    if (!m_kept)
        return std::vector<protocol::Answer>();
    const auto alone = m_records->alone(m_id, idOf(round));
    if (!alone && alone.error() == VaultError::NotThere)
        return std::vector<protocol::Answer>();
    if (!alone)
        return alone.error();
    auto answers = parseAnswers(alone->drafts, round);
    if (!answers)
        return VaultError::ObjectDamaged;
    return std::move(answers).value();
}

void Partner::answerAlone(const protocol::Round& round, std::vector<protocol::Answer> answers)
{
    if (!m_kept)
        return;
    if (m_alone && m_alone->round != idOf(round))
        (void)keep();
    m_alone = Alone{idOf(round), std::move(answers)};
    keepSoon();
}

void Partner::endAlone(const protocol::Round& round)
{
    if (!m_kept)
        return;
    m_alone = Alone{idOf(round), std::nullopt};
    (void)keep();
}

bool Partner::seal() { return submit(Seal{m_answers}); }

bool Partner::unseal() { return submit(Unseal{}); }

bool Partner::handOn() { return submit(HandOn{}); }

bool Partner::handOff() { return submit(HandOff{}); }

bool Partner::stop() { return submit(StopHere{}); }

// --- our page ---

namespace {

std::string plain(const QString& text) { return protocol::plain(text.toStdString()); }

} // namespace

std::optional<PageId> Partner::ourPage() const { return m_session->ourPage(); }

std::vector<PageId> Partner::pages() const { return m_session->pages().ids(); }

std::optional<SharedPage> Partner::page(const PageId& page) const { return m_session->pages().page(page); }

std::optional<EntryId> Partner::addEntry(const PageId& page, const QString& text)
{
    const auto entry = m_session->addEntry(page, plain(text), m_clock.now());
    (void)pumped(entry.has_value());
    return entry;
}

bool Partner::editEntry(const PageId& page, const EntryId& entry, const QString& text)
{
    return submit(EditEntry{page, entry, plain(text)});
}

bool Partner::pickText(const PageId& page, const EntryId& entry, bool other)
{
    return submit(PickText{page, entry, other});
}

bool Partner::dropEntry(const PageId& page, const EntryId& entry)
{
    return submit(DropEntry{page, entry});
}

bool Partner::chooseDays(const PageId& page, int days)
{
    return m_kept && submit(ChooseDays{page, days});
}

bool Partner::keepPage(const PageId& page, bool keep)
{
    return m_kept && submit(WishToKeep{page, keep});
}

bool Partner::letGoOfPage(const PageId& page) { return submit(LetGoOfPage{page}); }

void Partner::leave()
{
    m_session->leaveOutcome();
    m_left = true;
    dropLink();
    pump();
    emit linkLost();
}

void Partner::comeBack()
{
    if (std::exchange(m_left, false))
        emit linkLost();
}

// --- the link ---

bool Partner::hasRightClient(const Link& link) const { return link.dialled() == (m_role == 0); }

// Of two connections at once, the one whose TLS client is role 0 stays, so that both keep the same. One that
// has gone quiet is no reason to refuse another.
bool Partner::replaces(const Link& candidate) const
{
    if (!m_link || m_clock.now() - m_lastBytes > limits::kPing + limits::kPing / 2)
        return true;
    return hasRightClient(candidate) || !hasRightClient(*m_link);
}

bool Partner::adopt(LinkPtr link, const Bytes& rest)
{
    if (phase() == Phase::Failed || !replaces(*link) || !keep()) {
        link->close();
        return m_link != nullptr;
    }
    dropLink();
    m_left = false;
    m_link = std::move(link);
    m_lastBytes = m_clock.now();
    connect(m_link.get(), &Link::received, this, [this](const Bytes& bytes) {
        m_lastBytes = m_clock.now();
        m_session->receive(bytes, m_lastBytes);
        pump();
    });
    connect(m_link.get(), &Link::closed, this, [this] {
        dropLink();
        pump();
        emit linkLost();
    });
    m_session->linkUp(m_lastBytes);
    m_session->receive(rest, m_lastBytes);
    pump();
    return m_link != nullptr;
}

void Partner::dropLink()
{
    if (!m_link)
        return;
    m_session->linkDown();
    disconnect(m_link.get(), nullptr, this, nullptr);
    m_link->close();
    m_link.reset();
}

// Events before bytes, the disk before bytes, bytes before the timer. The events themselves come from the
// event loop, so that no verb is called out of the middle of another.
void Partner::pump(By by)
{
    m_session->setDay(today());
    auto events = m_session->takeEvents();
    for (Event& event : events) {
        if (const auto* met = std::get_if<Met>(&event)) {
            m_name = QString::fromStdString(met->name);
            m_connected = true;
            setKept(met->keeps);
        } else if (std::holds_alternative<Paused>(event)) {
            m_connected = false;
        } else if (const auto* agreed = std::get_if<Agreed>(&event)) {
            m_answers.assign(agreed->round.cards.size(), {});
        } else if (std::holds_alternative<RoundDone>(event) || std::holds_alternative<Stopped>(event)) {
            m_answers.clear();
        } else if (std::holds_alternative<Failed>(event)) {
            m_connected = false;
            m_answers.clear();
        }
        QMetaObject::invokeMethod(
            this, [this, event = std::move(event)] { emit happened(event); }, Qt::QueuedConnection);
    }
    const Bytes out = m_session->takeOutgoing();
    const bool safe = keep(Drafts::Later);
    if (m_link && !safe) { // said again, once it is kept
        dropLink();
        emit linkLost();
    }
    if (m_link && !out.empty())
        m_link->send(out);
    if (m_link &&
        !m_session->linked()) { // six seconds without a byte, or nothing more to say: this link is over
        dropLink();
        emit linkLost();
    }
    if (const auto next = m_session->nextDeadline())
        m_timer->start(std::max(Time(0), *next - m_clock.now()));
    else
        m_timer->stop();
    if (m_kept && m_session->pages().hasUnsaved())
        keepSoon();
    for (const PageId& page : m_session->takeChangedPages())
        if (by == By::Others)
            emit pageChanged(page);
}

} // namespace mandorla::sync
