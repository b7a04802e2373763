#include "sync/partner.h"

#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/clock.h"
#include "sync/evening_store.h"
#include "sync/limits.h"
#include "sync/network/link.h"
#include "sync/opened_vault.h"
#include "sync/workers.h"

#include <algorithm>
#include <utility>

namespace mandorla::sync {

namespace {

// One that has said nothing for so long is no reason to refuse another.
constexpr auto kQuiet = limits::kPing + limits::kPing / 2;

std::string plain(const QString& text) { return protocol::plain(text.toStdString()); }

} // namespace

class Partner::Private
{
public:
    using Drafts = EveningStore::Drafts;
    enum class By
    {
        Verb, // whoever called it reads again by itself
        Others
    };

    Private(Partner& partner, Pairing pairing, const crypto::Fingerprint& own, std::string ownName,
            crypto::Random& chance, Clock& time, Records* records)
        : q(partner)
        , clock(time)
        , random(chance)
        , setup(setupOf(pairing, own, std::move(ownName), records != nullptr))
        , store(
              std::move(pairing), records, clock, [this] { (void)save(); },
              [this] { emit q.keepingChanged(); })
        , session(std::in_place, setup, random)
        , workers([this](Work done) {
            session->take(std::move(done), clock.now());
            pump();
        })
        , deadline(clock.timer([this] {
            session->tick(clock.now());
            pump();
        }))
    {
        session->askForWork();
        session->setDay(store.today());
    }

    Result<void, VaultError> recall(const QString& name, const std::optional<Address>& address,
                                    OpenedVault* opened);
    // If not all of it, keepingError() says why, and it is tried again.
    bool save(Drafts drafts = Drafts::Too) { return store.save(*session, answers, drafts); }

    bool pumped(bool done) // after a verb of the session
    {
        pump(By::Verb);
        return done;
    }
    bool submit(Command command) { return pumped(session->submit(std::move(command), clock.now())); }
    bool submit(const SheetCommand& command) { return pumped(session->submit(command, clock.now())); }

    void pump(By by = By::Others);
    void happens(Event event);
    bool adopt(LinkPtr candidate, const Bytes& rest, Time began);
    void dropLink();
    void letWork();
    void loseLink()
    {
        dropLink();
        emit q.linkLost();
    }
    [[nodiscard]] bool replaces(const Link& candidate) const;
    [[nodiscard]] bool isOutOfDate(const Link& candidate, Time began) const;
    // So that both laptops keep the same of two.
    [[nodiscard]] bool hasRightClient(const Link& which) const
    {
        return which.dialled() == (setup.role == 0);
    }

    Partner& q;
    Clock& clock;
    crypto::Random& random;
    Session::Setup setup;
    EveningStore store;
    std::optional<Session> session; // always there
    Workers workers;
    std::vector<protocol::Answer> answers;
    LinkPtr link;
    Time lastBytes{};
    struct Taken
    {
        Time began;
        bool hasRightClient;
    };
    std::optional<Taken> lastTaken;  // stays when its link is gone
    std::unique_ptr<Timer> deadline; // the session's next
    bool connected = false;
    bool left = false;
};

Partner::Partner(Pairing pairing, const crypto::Fingerprint& own, std::string ownName, crypto::Random& random,
                 Clock& clock, Records* records, QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(pairing), own, std::move(ownName), random, clock,
                                          records))
{
}

// To the other laptop this looks like a lost network: that undecided sheets are gone it hears when they meet
// again.
Partner::~Partner()
{
    m_private->dropLink();
    m_private->session->endEvening();
    (void)m_private->save();
}

Result<void, VaultError> Partner::Private::recall(const QString& name, const std::optional<Address>& address,
                                                  OpenedVault* opened)
{
    auto recalled = opened && opened->evening && opened->id == store.id()
                        ? VaultResult<EveningStore::Recalled>(*std::exchange(opened->evening, std::nullopt))
                        : store.recall(setup, random);
    if (!recalled)
        return Unexpected(recalled.error());
    auto [before, given, onDisk] = std::move(recalled).value();
    session.emplace(std::move(before));
    session->askForWork();
    session->setKeeps(true); // as when they met last: a wish made before the next time waits for it
    pump();                  // Agreed makes room for answers; nothing is written before they are there
    answers = std::move(given);
    store.goOn(name, address, onDisk);
    session->setDay(store.today());
    (void)save(); // a round may have rested, sheets may have faded
    QMetaObject::invokeMethod(&q, [this] { emit q.happened(Paused{}); }, Qt::QueuedConnection);
    return {};
}

// --- facts ---

const Pairing& Partner::pairing() const { return m_private->store.pairing(); }

const CompanionId& Partner::id() const { return m_private->store.id(); }

Partner::Phase Partner::phase() const { return m_private->session->phase(); }

bool Partner::connected() const { return m_private->connected; }

QString Partner::name() const { return m_private->store.name(); }

bool Partner::first() const { return pairing().iShowed; }

crypto::Role Partner::role() const { return m_private->setup.role; }

bool Partner::kept() const { return m_private->store.kept(); }

std::optional<VaultError> Partner::keepingError() const { return m_private->store.error(); }

const protocol::Round* Partner::suggestion() const { return m_private->session->suggestion(); }

const protocol::Round* Partner::round() const { return m_private->session->round(); }

bool Partner::sealed() const { return m_private->session->sealed(); }

bool Partner::hand() const { return m_private->session->hand(); }

bool Partner::mayTalk() const { return m_private->session->mayTalk(); }

TalkState Partner::talk() const { return m_private->session->talk(); }

Clock& Partner::clock() const { return m_private->clock; }

protocol::Answer Partner::answerTo(std::size_t card) const
{
    const auto& answers = m_private->answers;
    return card < answers.size() ? answers[card] : protocol::Answer();
}

std::optional<SheetId> Partner::ourSheet() const { return m_private->session->ourSheet(); }

std::vector<SheetId> Partner::sheets() const { return m_private->session->sheets().ids(); }

std::size_t Partner::damagedSheets() const { return m_private->session->sheets().damaged(); }

std::optional<SharedSheet> Partner::sheet(const SheetId& sheet) const
{
    return m_private->session->sheets().sheet(sheet);
}

std::optional<Partner::ClockInDoubt> Partner::clockInDoubt() const
{
    const Calendar now = m_private->store.calendar();
    const auto& doubt = now.doubt();
    const auto wouldGo = [&](const SheetId& id) {
        const auto sheet = m_private->session->sheets().sheet(id);
        const auto left = std::chrono::days(limits::kFadesSoon);
        return sheet->fades && *sheet->fades - left <= now.leapt();
    };
    const auto all = sheets();
    if (!doubt || doubt->answer == Calendar::Answer::Right || std::none_of(all.begin(), all.end(), wouldGo))
        return std::nullopt;
    return ClockInDoubt{now.at(), doubt->answer == Calendar::Answer::Wrong};
}

bool Partner::left() const { return m_private->left; }

const std::optional<Address>& Partner::address() const { return m_private->store.address(); }

// --- verbs ---

bool Partner::suggest(const protocol::Round& round) { return m_private->submit(Suggest{round}); }

bool Partner::agree() { return m_private->submit(Accept{}); }

bool Partner::dismiss() { return m_private->submit(Dismiss{}); }

bool Partner::answer(std::size_t card, protocol::Answer answer)
{
    const protocol::Round* here = round();
    if (!here || card >= here->cards.size() || sealed() || !protocol::fits(here->cards[card], answer))
        return false;
    m_private->answers[card] = std::move(answer);
    if (kept())
        m_private->store.saveSoon();
    return true;
}

bool Partner::seal() { return m_private->submit(Seal{m_private->answers}); }

bool Partner::unseal() { return m_private->submit(Unseal{}); }

bool Partner::handOn() { return m_private->submit(HandOn{}); }

bool Partner::handOff() { return m_private->submit(HandOff{}); }

bool Partner::stop() { return m_private->submit(StopHere{}); }

bool Partner::suggestTalk(int minutes, bool iBegin)
{
    return m_private->submit(SuggestTalk{minutes, static_cast<crypto::Role>(iBegin ? role() : 1 - role())});
}

bool Partner::acceptTalk() { return m_private->submit(AcceptTalk{}); }

bool Partner::endTalk() { return m_private->submit(EndTalk{}); }

VaultResult<std::vector<protocol::Answer>> Partner::answersAlone(const protocol::Round& round) const
{
    const PrivateDrafts* alone = m_private->store.alone();
    return alone ? alone->answers(round) : std::vector<protocol::Answer>();
}

void Partner::answerAlone(const protocol::Round& round, std::vector<protocol::Answer> answers)
{
    PrivateDrafts* alone = m_private->store.alone();
    if (!alone)
        return;
    if (alone->waits() && !alone->waitsFor(round))
        (void)m_private->save();
    alone->write(round, std::move(answers));
    m_private->store.saveSoon();
}

void Partner::endAlone(const protocol::Round& round)
{
    PrivateDrafts* alone = m_private->store.alone();
    if (!alone)
        return;
    alone->end(round);
    (void)m_private->save();
}

void Partner::answerClock(bool right)
{
    if (!kept())
        return;
    m_private->store.answerClock(right);
    m_private->session->setDay(m_private->store.today());
}

std::optional<EntryId> Partner::addEntry(const SheetId& sheet, const QString& text)
{
    const auto entry = m_private->session->addEntry(sheet, plain(text), m_private->clock.now());
    (void)m_private->pumped(entry.has_value());
    return entry;
}

std::optional<EntryId> Partner::putStart(const SheetId& sheet, std::size_t card, const QString& text)
{
    // The next evening after all cards.
    const std::size_t place = card == 0 ? limits::kCards + 1 : card;
    const auto entry = m_private->session->putStart(sheet, static_cast<std::uint32_t>(place), plain(text),
                                                    m_private->clock.now());
    (void)m_private->pumped(entry.has_value());
    return entry;
}

bool Partner::editEntry(const SheetId& sheet, const EntryId& entry, const QString& text)
{
    return m_private->submit(EditEntry{sheet, entry, plain(text)});
}

bool Partner::pickText(const SheetId& sheet, const EntryId& entry, bool other)
{
    return m_private->submit(PickText{sheet, entry, other});
}

bool Partner::dropEntry(const SheetId& sheet, const EntryId& entry)
{
    return m_private->submit(DropEntry{sheet, entry});
}

bool Partner::chooseDays(const SheetId& sheet, int days)
{
    return kept() && m_private->submit(ChooseDays{sheet, days});
}

bool Partner::retainSheet(const SheetId& sheet, bool keep)
{
    return kept() && m_private->submit(WishToRetain{sheet, keep});
}

bool Partner::letGoOfSheet(const SheetId& sheet) { return m_private->submit(LetGoOfSheet{sheet}); }

void Partner::leave()
{
    m_private->session->leaveOutcome();
    m_private->left = true;
    m_private->dropLink();
    m_private->pump();
    emit linkLost();
}

void Partner::comeBack()
{
    if (std::exchange(m_private->left, false))
        emit linkLost();
}

// --- for Client ---

Result<void, VaultError> Partner::recall(const QString& name, const std::optional<Address>& address,
                                         OpenedVault* opened)
{
    return m_private->recall(name, address, opened);
}

void Partner::setAddress(const Address& address)
{
    if (m_private->store.setAddress(address))
        (void)m_private->save(Private::Drafts::Later);
}

bool Partner::adopt(LinkPtr link, const Bytes& rest, Time began)
{
    return m_private->adopt(std::move(link), rest, began);
}

// --- the link ---

// Of two connections at once, the one whose TLS client is role 0 stays.
bool Partner::Private::replaces(const Link& candidate) const
{
    if (!link || clock.now() - lastBytes > kQuiet)
        return true;
    return hasRightClient(candidate) || !hasRightClient(*link);
}

// A slow one that the other laptop took and left for the last one taken: where it says that they stand is
// where they stood. Of two at once it may be the one to take all the same, as above, but not for longer than
// the other would hold on to it.
bool Partner::Private::isOutOfDate(const Link& candidate, Time began) const
{
    if (!lastTaken || began >= lastTaken->began)
        return false;
    const bool atOnce = clock.now() - began <= kQuiet;
    return !atOnce || !hasRightClient(candidate) || lastTaken->hasRightClient;
}

bool Partner::Private::adopt(LinkPtr candidate, const Bytes& rest, Time began)
{
    if (q.phase() == Phase::Failed || isOutOfDate(*candidate, began) || !replaces(*candidate) || !save()) {
        candidate->close();
        return link != nullptr;
    }
    dropLink();
    left = false;
    lastTaken = Taken{began, hasRightClient(*candidate)};
    link = std::move(candidate);
    lastBytes = clock.now();
    connect(link.get(), &Link::received, &q, [this](const Bytes& bytes) {
        lastBytes = clock.now();
        session->receive(bytes, lastBytes);
        pump();
    });
    connect(link.get(), &Link::closed, &q, [this] {
        dropLink();
        pump();
        emit q.linkLost();
    });
    session->linkUp(lastBytes);
    session->receive(rest, lastBytes);
    pump();
    return link != nullptr;
}

void Partner::Private::dropLink()
{
    if (!link)
        return;
    session->linkDown();
    workers.cancel();
    disconnect(link.get(), nullptr, &q, nullptr);
    link->close();
    link.reset();
}

// --- what happens ---

// What an event changes here, at once. The event itself comes from the event loop, so that no verb is called
// out of the middle of another.
void Partner::Private::happens(Event event)
{
    if (const auto* met = std::get_if<Met>(&event)) {
        store.setName(QString::fromStdString(met->name));
        connected = true;
        store.setKept(met->keeps, *session);
    } else if (std::holds_alternative<Paused>(event)) {
        connected = false;
    } else if (const auto* agreed = std::get_if<Agreed>(&event)) {
        answers.assign(agreed->round.cards.size(), {});
    } else if (std::holds_alternative<RoundDone>(event) || std::holds_alternative<Stopped>(event)) {
        answers.clear();
    } else if (std::holds_alternative<Failed>(event)) {
        connected = false;
        answers.clear();
    }
    QMetaObject::invokeMethod(
        &q, [this, event = std::move(event)] { emit q.happened(event); }, Qt::QueuedConnection);
}

// What the session has asked for and still needs.
void Partner::Private::letWork()
{
    if (workers.underWay() && workers.underWay() != session->waitsFor())
        workers.cancel();
    if (auto work = session->takeWork())
        workers.start(std::move(*work));
    if (link)
        link->hold(session->waitsFor().has_value());
}

// Events before bytes, the disk before bytes, bytes before the timer.
void Partner::Private::pump(By by)
{
    session->setDay(store.today());
    for (Event& event : session->takeEvents())
        happens(std::move(event));
    const Bytes out = session->takeOutgoing();
    const bool safe = save(Drafts::Later);
    if (link && !safe) // said again, once it is kept
        loseLink();
    if (link && !out.empty())
        link->send(out);
    if (link && !session->linked()) // six seconds without a byte, or nothing more to say: this link is over
        loseLink();
    letWork();
    if (const auto next = session->nextDeadline())
        deadline->start(std::max(Time(0), *next - clock.now()));
    else
        deadline->stop();
    if (store.kept() && session->sheets().hasUnpersisted())
        store.saveSoon();
    for (const SheetId& sheet : session->takeChangedSheets())
        if (by == By::Others)
            emit q.sheetChanged(sheet);
}

} // namespace mandorla::sync
