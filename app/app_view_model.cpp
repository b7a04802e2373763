#include "app/app_view_model.h"

#include "app/words/sentences.h"
#include "app/words/texts.h"
#include "protocol/rounds/round_file.h"
#include "sync/partner.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace mandorla::app {

// All that belongs to one client and goes before it does.
struct AppViewModel::Evening : QObject
{
    Evening(sync::Client& itsClient, const std::vector<protocol::Exercise>& exercises, const OwnRounds& own)
        : client(itsClient)
        , connecting(itsClient)
        , choosing(exercises, own)
    {
    }

    sync::Client& client;
    QPointer<sync::Partner> partner;
    sync::CompanionId with;
    bool met = false;
    std::optional<protocol::Round> round; // the one under way
    PeopleViewModel people;
    ConnectViewModel connecting;
    ChooseViewModel choosing;
    ReadCardsViewModel readingCards{choosing};
    AnswerViewModel answering;
    SealedViewModel sealing;
    TurnViewModel turning;
    RevealViewModel revealing{people};
    EndViewModel ending{*revealing.shared()};
    OurPageViewModel ourPage{revealing};
    PagesViewModel pages;
};

AppViewModel::AppViewModel(sync::Household& household, const std::vector<protocol::Exercise>& exercises,
                           QObject* parent)
    : QObject(parent)
    , m_household(household)
    , m_exercises(exercises)
    , m_keepingIt(household)
    , m_door(household)
    , m_kept(household)
    , m_companions(household)
    , m_page(household.hasVault() ? Door : BeforeWeBegin)
{
    connect(&household, &sync::Household::clientChanged, this, &AppViewModel::makeEvening);
    connect(&household, &sync::Household::keychainKeeps, this, [this] { setRemark(keychainKeeps()); });

    connect(&m_welcome, &WelcomeViewModel::beforeWeBeginRead, this, [this] {
        if (m_tonight)
            (void)m_household.beginTonight();
        setPage(m_evening ? Connect : Welcome);
    });
    connect(&m_welcome, &WelcomeViewModel::begun, this, [this](bool keeps) {
        if (keeps)
            return setPage(Keep);
        (void)m_household.beginTonight();
        setPage(Connect);
    });
    connect(&m_keepingIt, &KeepViewModel::created, this, [this] { setPage(Connect); });
    connect(&m_keepingIt, &KeepViewModel::left, this, [this] { setPage(Welcome); });

    connect(&m_door, &DoorViewModel::opened, this, [this] {
        if (m_page == Door)
            enter();
        else
            arrive();
    });
    connect(&m_door, &DoorViewModel::failed, this, [this](sync::VaultError error) {
        if (m_page == Door &&
            error != sync::VaultError::WrongPassphrase) // it has a sentence of its own there
            arrive();
    });
    connect(&m_door, &DoorViewModel::tonightChosen, this, [this] {
        m_tonight = true;
        setPage(BeforeWeBegin);
    });
    connect(&m_door, &DoorViewModel::lettingGoOfAll, this, &AppViewModel::letGoOfAll);

    connect(&m_companions, &CompanionsViewModel::goingOn, this, &AppViewModel::goOnWith);
    connect(&m_companions, &CompanionsViewModel::forgetting, this, &AppViewModel::forget);
    connect(&m_companions, &CompanionsViewModel::left, this, &AppViewModel::goBack);
    connect(&m_companions, &CompanionsViewModel::pairing, this, [this] {
        part();
        setPage(Connect);
    });
    connect(&m_takingAlong, &TakeAlongViewModel::left, this, &AppViewModel::goBack);
    connect(&m_kept, &KeptViewModel::left, this, &AppViewModel::goBack);
    connect(&m_kept, &KeptViewModel::locking, this, &AppViewModel::lock);
    connect(&m_kept, &KeptViewModel::lettingGoOfAll, this, &AppViewModel::letGoOfAll);
    connectWriting();
}

AppViewModel::~AppViewModel() = default;

PeopleViewModel* AppViewModel::people() { return m_evening ? &m_evening->people : nullptr; }
ConnectViewModel* AppViewModel::connecting() { return m_evening ? &m_evening->connecting : nullptr; }
ChooseViewModel* AppViewModel::choosing() { return m_evening ? &m_evening->choosing : nullptr; }
ReadCardsViewModel* AppViewModel::readingCards() { return m_evening ? &m_evening->readingCards : nullptr; }
AnswerViewModel* AppViewModel::answering() { return m_evening ? &m_evening->answering : nullptr; }
SealedViewModel* AppViewModel::sealing() { return m_evening ? &m_evening->sealing : nullptr; }
TurnViewModel* AppViewModel::turning() { return m_evening ? &m_evening->turning : nullptr; }
RevealViewModel* AppViewModel::revealing() { return m_evening ? &m_evening->revealing : nullptr; }
EndViewModel* AppViewModel::ending() { return m_evening ? &m_evening->ending : nullptr; }
OurPageViewModel* AppViewModel::ourPage() { return m_evening ? &m_evening->ourPage : nullptr; }
PagesViewModel* AppViewModel::pages() { return m_evening ? &m_evening->pages : nullptr; }

// --- an evening comes and goes ---

void AppViewModel::makeEvening()
{
    m_evening.reset();
    m_paused = false;
    m_remark = {};
    if (sync::Client* client = m_household.client()) {
        m_evening = std::make_unique<Evening>(*client, m_exercises, m_own);
        connectEvening();
    }
    emit eveningChanged();
    emit noticeChanged();
}

void AppViewModel::connectEvening()
{
    Evening& evening = *m_evening;
    connect(&evening.client, &sync::Client::paired, &evening,
            [this](sync::Partner* partner) { adopt(partner); });
    connect(&evening.client, &sync::Client::otherVersionChanged, this, &AppViewModel::noticeChanged);

    connect(&evening.choosing, &ChooseViewModel::reading, this,
            [this](const protocol::Round& round, bool suggestedByOther) {
                m_evening->readingCards.open(round, suggestedByOther);
                setPage(ReadCards);
            });
    connect(&evening.choosing, &ChooseViewModel::beginningAlone, this, &AppViewModel::beginAlone);
    connect(&evening.choosing, &ChooseViewModel::ending, this, &AppViewModel::endEvening);
    connect(&evening.readingCards, &ReadCardsViewModel::left, this, [this] { setPage(Choose); });
    connect(&evening.readingCards, &ReadCardsViewModel::saving, this,
            [this](const protocol::RoundDraft& draft) {
                m_roundFile.beginSaving(draft, {});
                showOver(RoundFile);
            });

    connect(&evening.answering, &AnswerViewModel::sealed, this, [this] {
        setRemark({});
        setPage(Sealed);
    });
    connect(&evening.answering, &AnswerViewModel::finished, this, [this] {
        AnswerViewModel& answering = m_evening->answering;
        m_evening->revealing.clear();
        m_evening->ending.set(EndViewModel::Alone, answering.roundTitle(), answering.closing());
        answering.forget();
        setPage(TheEnd);
    });
    connect(&evening.sealing, &SealedViewModel::unsealed, this, [this] {
        m_evening->answering.reopen();
        setPage(Answer);
    });

    connect(&evening.revealing, &RevealViewModel::stopping, &evening.turning, &TurnViewModel::stop);
    connect(&evening.revealing, &RevealViewModel::goingOn, this, [this] {
        if (m_page != Reveal)
            return;
        if (m_evening->revealing.roundDone())
            return endRound(EndViewModel::Done);
        setPage(TurnTogether);
        m_evening->turning.putHandOn();
    });

    connect(&evening.revealing, &RevealViewModel::puttingOnPage, this, [this](const QString& start) {
        const auto page = m_evening->partner->ourPage();
        if (page && !m_evening->revealing.onPage() && m_evening->partner->addEntry(*page, start))
            m_evening->revealing.setOnPage();
    });
    connect(&evening.ending, &EndViewModel::writing, this, [this] {
        if (const auto page = m_evening->partner->ourPage())
            openPage(*page);
    });
    connect(&evening.ourPage, &OurPageViewModel::left, this, [this] {
        m_evening->pages.follow();
        goBack();
    });
    connect(&evening.ourPage, &OurPageViewModel::takingAlong, this, [this] {
        const PeopleViewModel& people = m_evening->people;
        m_takingAlong.begin({people.bothNamed() ? people.together() : QString(), m_evening->ourPage.title(),
                             m_evening->ourPage.steps()});
        showOver(TakeAlong);
    });
    connect(&evening.pages, &PagesViewModel::opening, this, &AppViewModel::openPage);
    connect(&evening.ending, &EndViewModel::ending, this, &AppViewModel::endEvening);
    connect(&evening.ending, &EndViewModel::goingOn, this, [this] {
        if (m_evening->partner && m_evening->partner->phase() != sync::Partner::Phase::Failed)
            return setPage(Choose);
        m_evening->connecting.back();
        setPaused(false);
        setPage(Connect);
    });
}

// The vault was opened: on to where the evening was, or to pairing.
void AppViewModel::enter()
{
    m_locking = false;
    recall([this] { return m_evening->client.start(); });
    if (m_evening->partner)
        return;
    setPage(m_evening->client.companions().size() > 1 ? Companions : BeforeWeBegin);
    arrive();
}

// The page comes with Paused, the last of what comes again; without a partner, it stays.
void AppViewModel::recall(const std::function<std::optional<sync::VaultError>()>& call)
{
    m_recalling = true;
    const auto damaged = call();
    m_recalling = m_evening->partner != nullptr;
    if (damaged)
        setRemark(sentenceFor(*damaged));
}

// --- the people who are kept ---

void AppViewModel::goOnWith(const sync::CompanionId& id)
{
    const QPointer<sync::Partner>& partner = m_evening->partner;
    if (partner && partner->id() == id && !partner->left() && !m_behind.empty()) {
        const Page under = m_behind.front();
        return setPage(under == Connect ? Choose : under);
    }
    part();
    recall([&] { return m_evening->client.goOnWith(id); });
    if (!partner)
        setPage(Companions); // nothing is under it any more
}

void AppViewModel::forget(const sync::CompanionId& id)
{
    if (m_evening->partner && m_evening->partner->id() == id)
        part();
    if (const auto error = m_evening->client.forget(id))
        setRemark(sentenceFor(*error));
    if (m_evening->client.companions().empty())
        return setPage(BeforeWeBegin);
    turnTo(Companions);
}

// Nothing of the evening with whoever it was is left on this screen.
void AppViewModel::part()
{
    removePages();
    Evening& evening = *m_evening;
    evening.client.part();
    evening.met = false;
    evening.round.reset();
    evening.choosing.setPartner(nullptr);
    evening.sealing.setPartner(nullptr);
    evening.turning.setPartner(nullptr);
    evening.ourPage.setPartner(nullptr);
    evening.pages.setPartner(nullptr);
    evening.answering.forgetAll();
    evening.revealing.clear();
    evening.connecting.back();
    m_paused = false;
    m_behind.clear();
    setRemark({});
}

void AppViewModel::arrive()
{
    if (std::exchange(m_recalling, false))
        emit pageChanged();
    if (m_covered) {
        m_covered = false;
        emit coveredChanged();
    }
}

void AppViewModel::takeAway(QObject* page)
{
    m_takenAway.emplace_back(page);
    QTimer::singleShot(0, this, &AppViewModel::removePages); // it may be its own button that led on
}

void AppViewModel::removePages()
{
    for (const QPointer<QObject>& page : std::exchange(m_takenAway, {}))
        delete page;
}

void AppViewModel::lock()
{
    cover();
    if (!locks()) {
        goSilent();
        emit locked();
        return;
    }
    if (!m_locking)
        rememberAlone();
    setPage(Door);
    m_locking = true;
    QTimer::singleShot(0, this, [this] {
        removePages();
        m_kept.clear();
        m_household.lock();
        m_companions.refresh();
        emit locked();
    });
}

void AppViewModel::beginAlone(const protocol::Round& round)
{
    const bool whole = m_evening->answering.beginAlone(round, m_evening->partner);
    setRemark(whole ? Sentence() : beginsAnew());
    setPage(Answer);
}

void AppViewModel::rememberAlone()
{
    const AnswerViewModel& answering = m_evening->answering;
    const bool up = m_page == Answer || std::ranges::find(m_behind, Answer) != m_behind.end();
    m_alone.reset();
    if (up && answering.alone() && m_evening->partner)
        m_alone = Alone{*answering.round(), m_evening->partner->id(), answering.phase(), answering.index()};
}

// Unless something else is to be shown first, or to somebody else.
void AppViewModel::goOnAlone()
{
    const auto alone = std::exchange(m_alone, std::nullopt);
    if (!alone || m_page != Choose || m_evening->partner->id() != alone->with)
        return;
    beginAlone(alone->round);
    if (alone->phase == AnswerViewModel::Card)
        m_evening->answering.goTo(alone->card);
    else if (alone->phase == AnswerViewModel::Review)
        m_evening->answering.goToReview();
}

void AppViewModel::letGoOfAll()
{
    m_alone.reset();
    setPage(Door);
    m_locking = true;
    QTimer::singleShot(0, this, [this] {
        removePages();
        m_kept.clear();
        const auto error = m_household.letGoOfAll();
        m_companions.refresh();
        m_locking = false;
        m_door.setFailure(error ? sentenceFor(*error) : Sentence());
        if (!error)
            setPage(BeforeWeBegin);
    });
}

void AppViewModel::showKept()
{
    if (!locks() || (m_page != Connect && m_page != Choose))
        return;
    m_companions.refresh();
    showOver(Kept);
}

void AppViewModel::showCompanions()
{
    if (m_page == Kept)
        showOver(Companions);
}

void AppViewModel::showApart()
{
    if (m_paused && m_page != Apart && m_evening && m_evening->partner)
        showOver(Apart);
}

void AppViewModel::leaveApart()
{
    if (m_page == Apart)
        goBack();
}

// --- rounds of one's own ---

void AppViewModel::connectWriting()
{
    connect(&m_writing, &WriteViewModel::phaseChanged, this, &AppViewModel::followWriting);
    connect(&m_writing, &WriteViewModel::left, this, &AppViewModel::goBack);
    connect(&m_writing, &WriteViewModel::ending, this, &AppViewModel::endEvening);
    connect(&m_writing, &WriteViewModel::used, this,
            [this](const protocol::Round& round, const std::optional<crypto::Digest>& before) {
                if (before)
                    m_own.replace(*before, round);
                else
                    m_own.add(round);
                goBack();
            });
    connect(&m_writing, &WriteViewModel::saving, this,
            [this](const protocol::RoundDraft& draft, const QString& path) {
                m_roundFile.beginSaving(draft, path);
                showOver(RoundFile);
            });
    connect(&m_writing, &WriteViewModel::openingFile, this, [this] {
        m_roundFile.beginOpening();
        showOver(RoundFile);
    });

    connect(&m_roundFile, &RoundFileViewModel::left, this, &AppViewModel::goBack);
    connect(&m_roundFile, &RoundFileViewModel::saved, this, [this](const QString& path) {
        goBack();
        if (m_page != ReadCards)
            m_writing.saved(path);
    });
    connect(&m_roundFile, &RoundFileViewModel::writingOn, this, &AppViewModel::writeOn);
    connect(&m_roundFile, &RoundFileViewModel::opened, this,
            [this](const protocol::Exercise& exercise, const QString& path) {
                // From the editor, a file of one round is opened to be written on.
                if (m_behind.back() == Write && exercise.rounds.size() == 1)
                    return writeOn(exercise.rounds.front(), path);
                for (const protocol::Round& round : exercise.rounds)
                    m_own.add(round);
                goBack();
                if (m_page == Write)
                    m_writing.open(startRounds());
            });
}

std::vector<const protocol::Round*> AppViewModel::startRounds() const
{
    std::vector<const protocol::Round*> rounds;
    for (const protocol::Exercise& exercise : m_exercises)
        for (const protocol::Round& round : exercise.rounds)
            rounds.push_back(&round);
    for (const protocol::Round& round : m_own.rounds())
        rounds.push_back(&round);
    return rounds;
}

void AppViewModel::writeRound()
{
    if (m_page != Welcome && m_page != Choose)
        return;
    m_writing.open(startRounds());
    showOver(pageOf(m_writing.phase()));
}

// The round of a file that was opened; its page takes the place of the file's, and of the one to begin from.
void AppViewModel::writeOn(const protocol::RoundDraft& draft, const QString& path)
{
    if (m_behind.back() == Write)
        m_behind.pop_back();
    m_writing.begin(draft, path);
    turnTo(pageOf(m_writing.phase()));
}

void AppViewModel::openRound()
{
    if (m_page != Choose)
        return;
    m_roundFile.beginOpening();
    showOver(RoundFile);
}

AppViewModel::Page AppViewModel::pageOf(WriteViewModel::Phase phase)
{
    switch (phase) {
    case WriteViewModel::Start:
        return Write;
    case WriteViewModel::Round:
        return WriteRound;
    case WriteViewModel::Card:
        return WriteCard;
    case WriteViewModel::Trying:
        return TryCard;
    case WriteViewModel::Leaving:
        return LeaveWriting;
    }
    return Write;
}

bool AppViewModel::onWriting() const { return m_page >= Write && m_page <= LeaveWriting; }

void AppViewModel::followWriting()
{
    if (onWriting())
        turnTo(pageOf(m_writing.phase()));
}

bool AppViewModel::mayClose()
{
    if (m_covered || m_locking || m_page == Door || m_writing.mayEnd())
        return true;
    if (m_page == RoundFile)
        goBack();
    if (onWriting())
        followWriting();
    else
        showOver(LeaveWriting);
    return false;
}

// --- the window ---

QString AppViewModel::windowTitle() const { return tr("This evening"); }

void AppViewModel::setPage(Page page)
{
    if (m_locking)
        return;
    m_behind.clear();
    turnTo(page);
}

void AppViewModel::showOver(Page page)
{
    if (m_locking)
        return;
    m_behind.push_back(m_page);
    turnTo(page);
}

void AppViewModel::goBack()
{
    if (m_locking || m_behind.empty())
        return;
    const Page under = m_behind.back();
    m_behind.pop_back();
    turnTo(under);
}

void AppViewModel::turnTo(Page page)
{
    if (page == Companions) {
        m_companions.setCanLeave(!m_behind.empty());
        m_companions.refresh();
    }
    if (page == m_page)
        return;
    m_page = page;
    if (page != TakeAlong && std::ranges::find(m_behind, TakeAlong) == m_behind.end())
        m_takingAlong.clear();
    if (page == Choose && m_evening)
        m_evening->pages.follow();
    if (!m_recalling)
        emit pageChanged();
}

bool AppViewModel::coverAsks() const { return locks() || m_locking; }

void AppViewModel::cover()
{
    if (m_covered)
        return;
    m_door.giveUp(); // what was about to open does not take the cover away again
    m_door.setFailure({});
    m_covered = true;
    emit coveredChanged();
}

void AppViewModel::uncover()
{
    if (!m_covered || coverAsks())
        return;
    m_covered = false;
    emit coveredChanged();
    if (m_evening && m_evening->partner)
        m_evening->partner->comeBack();
}

void AppViewModel::endEvening()
{
    if (!mayClose())
        return;
    goSilent();
    emit ended();
}

void AppViewModel::goSilent()
{
    if (!m_evening)
        return;
    m_evening->client.endPairing();
    if (m_evening->partner && !m_evening->partner->left())
        m_evening->partner->leave();
}

void AppViewModel::setDark(bool dark)
{
    m_dark = dark;
    emit settingsChanged();
}

void AppViewModel::setTextSize(double textSize)
{
    m_textSize = std::clamp(textSize, 1.0, 2.0);
    emit settingsChanged();
}

void AppViewModel::setStill(bool still)
{
    m_still = still;
    emit settingsChanged();
}

// --- what is said over a page ---

Sentence AppViewModel::said() const
{
    if (m_evening && m_evening->partner)
        if (const auto error = m_evening->partner->keepingError())
            return cannotKeep(*error);
    if (m_paused && m_evening && m_evening->client.otherVersion())
        return sentenceFor(*m_evening->client.otherVersion());
    return m_paused ? app::paused() : m_remark;
}

void AppViewModel::setPaused(bool paused)
{
    m_paused = paused;
    emit noticeChanged();
}

void AppViewModel::setRemark(const Sentence& remark)
{
    m_remark = remark;
    emit noticeChanged();
}

QString AppViewModel::keeping() const
{
    if (!m_evening || !m_evening->met)
        return {};
    if (!locks())
        return tr("Just for tonight: neither laptop keeps anything of this evening.");
    if (m_evening->partner && m_evening->partner->kept())
        return tr("You both keep it locked: this pairing, a round until it is over and seen, and pages you two keep.");
    return tr("Just for tonight after all: one of you chose so, and neither laptop keeps anything of this "
              "evening.");
}

// --- what happens between the two laptops ---

void AppViewModel::adopt(sync::Partner* partner)
{
    Evening& evening = *m_evening;
    if (evening.partner)
        evening.partner->disconnect(&evening);
    evening.partner = partner;
    if (std::exchange(evening.with, partner->id()) != partner->id())
        evening.answering.forgetAll();
    evening.met = false;
    evening.choosing.setPartner(partner);
    evening.sealing.setPartner(partner);
    evening.turning.setPartner(partner);
    evening.ourPage.setPartner(partner);
    evening.pages.setPartner(partner);
    connect(partner, &sync::Partner::pageChanged, &evening, [this](const sync::PageId& page) {
        m_evening->ourPage.follow(page);
        if (m_page == Choose)
            m_evening->pages.follow();
    });
    connect(partner, &sync::Partner::keepingChanged, &evening, [this] { emit noticeChanged(); });
    connect(partner, &sync::Partner::happened, &evening, [this](const sync::Event& event) {
        std::visit([this](const auto& what) { heard(what); }, event);
        m_evening->choosing.follow();
        m_evening->turning.follow();
    });
    if (m_recalling) {
        evening.met = true;
        evening.people.set(evening.connecting.name(), partner->name(), partner->first());
        setPage(Choose);
    }
}

void AppViewModel::heard(const sync::Met& event)
{
    Evening& evening = *m_evening;
    evening.met = true;
    evening.people.set(evening.connecting.name(), QString::fromStdString(event.name),
                       evening.partner->first());
    setPaused(false);
    if (!m_behind.empty() && m_behind.front() == Connect)
        m_behind.front() = Choose;
    if (m_page == Connect)
        setPage(Choose);
    else if (m_page == Apart)
        goBack();
}

void AppViewModel::heard(const sync::Paused&)
{
    setPaused(true);
    if (!m_recalling)
        return;
    goOnAlone();
    arrive();
}

void AppViewModel::heard(const sync::Suggested&) {} // the choosing page follows

void AppViewModel::heard(const sync::Agreed& event)
{
    Evening& evening = *m_evening;
    evening.round = event.round;
    evening.choosing.clearSuggested();
    evening.revealing.begin(event.round);
    evening.answering.begin(event.round, evening.partner);
    setRemark({});
    setPage(Answer);
}

void AppViewModel::heard(const sync::SealedByBoth&) { setPage(TurnTogether); }

void AppViewModel::heard(const sync::SealAgain&)
{
    m_evening->answering.reopen();
    setRemark(sealCameOff());
    setPage(Answer);
}

void AppViewModel::heard(const sync::Shared& event)
{
    Evening& evening = *m_evening;
    evening.revealing.add(evening.round->cards.at(event.card), event.overlap, event.mine, event.theirs,
                          evening.partner->role());
    setPage(Reveal);
}

void AppViewModel::heard(const sync::RoundDone&)
{
    Evening& evening = *m_evening;
    evening.answering.forget();
    evening.revealing.setRoundDone();
    // What was just shared stays until it has been looked at.
    if (m_page != Reveal)
        endRound(evening.revealing.any() ? EndViewModel::Done : EndViewModel::NothingUp);
}

void AppViewModel::heard(const sync::Stopped&)
{
    m_evening->answering.forget();
    endRound(EndViewModel::StoppedHere);
}

void AppViewModel::heard(const sync::PageKept& event)
{
    m_evening->ourPage.follow(event.page);
    m_evening->pages.follow();
}

void AppViewModel::heard(const sync::PageLetGo& event)
{
    m_evening->ourPage.letGoOf(event.page);
    m_evening->pages.follow();
    if (m_page == TakeAlong && m_evening->ourPage.state() == OurPageViewModel::Gone)
        m_takingAlong.back();
}

void AppViewModel::heard(const sync::Failed& event)
{
    const Sentence sentence = sentenceFor(event.failure);
    setRemark({});
    setPaused(false);
    if (!m_evening->answering.alone())
        m_evening->answering.forget();
    m_evening->ending.setFailed(m_evening->revealing.roundTitle(), sentence.what, sentence.next);
    setPage(TheEnd);
}

void AppViewModel::openPage(const sync::PageId& page)
{
    m_evening->ourPage.open(page);
    showOver(OurPage);
}

void AppViewModel::endRound(EndViewModel::Outcome outcome)
{
    const protocol::Round& round = *m_evening->round;
    setRemark({});
    m_evening->ending.set(outcome, readable(round.title), readable(round.closing));
    setPage(TheEnd);
}

} // namespace mandorla::app
