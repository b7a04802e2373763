#include "app/app.h"

#include "app/shell/retranslate.h"
#include "app/words/language.h"

#include <utility>

namespace mandorla::app {

// The acts that belong to one client, and go before it does.
struct App::Evening
{
    Evening(App& app, sync::Client& client)
        : company(client, app.m_household, app.m_navigator, app.m_window, app.m_notice)
        , playing(app.m_exercises, app.m_writing.own(), company.people(), app.m_navigator, app.m_notice)
        , sheet(playing.revealing(), company.people(), app.m_takingAlong, app.m_navigator)
    {
    }

    Company company;
    Playing playing;
    OurSheet sheet;
};

App::App(sync::Household& household, const std::vector<protocol::Exercise>& exercises, QObject* parent)
    : QObject(parent)
    , m_household(household)
    , m_exercises(exercises)
    , m_navigator(household.hasVault() ? Navigator::Door : Navigator::BeforeWeBegin)
    , m_window(household, m_navigator)
    , m_look(household)
    , m_entering(household, m_navigator, m_window, m_notice)
    , m_writing(exercises, m_navigator)
    , m_own(household, exercises, m_writing.own(), m_navigator, m_notice, m_takingAlong)
{
    connect(&household, &sync::Household::clientChanged, this, &App::makeEvening);
    connect(&Language::it(), &Language::changed, this, [this] { retranslate(*this); });
    tieEntering();
    tieOwnWords();
    connect(&m_writing, &WritingRounds::endingEvening, this, &App::endEvening);
    connect(&m_takingAlong, &TakeAlongViewModel::left, &m_navigator, &Navigator::goBack);
    connect(&m_navigator, &Navigator::turned, this, [this] {
        if (!m_navigator.has(Navigator::TakeAlong))
            m_takingAlong.clear();
    });
}

App::~App() = default;

void App::tieEntering()
{
    connect(&m_window, &WindowViewModel::silencing, this, &App::goSilent);
    connect(&m_window, &WindowViewModel::locking, this, [this] {
        m_alone = m_evening->playing.alone();
        m_ownWasUp = m_own.isUp();
    });
    connect(&m_window, &WindowViewModel::emptied, &m_own, &OwnWords::clear);
    connect(&m_entering, &Entering::lettingGoOfAll, this, [this] {
        m_alone.reset();
        m_ownWasUp = false;
    });
    connect(&m_entering, &Entering::entered, this, [this] {
        m_navigator.release();
        m_evening->company.start();
        if (std::exchange(m_ownWasUp, false) && !m_evening->company.partner())
            m_own.showList();
    });
    CompanionsViewModel& companions = m_entering.companions();
    connect(&companions, &CompanionsViewModel::goingOn, this,
            [this](const sync::CompanionId& id) { m_evening->company.goOnWith(id); });
    connect(&companions, &CompanionsViewModel::forgetting, this,
            [this](const sync::CompanionId& id) { m_evening->company.forget(id); });
    connect(&companions, &CompanionsViewModel::pairing, this,
            [this] { m_evening->company.pairWithAnother(); });
}

void App::tieOwnWords()
{
    connect(&m_entering, &Entering::writingAlone, this, [this](bool overWelcome) {
        if (overWelcome)
            m_own.showList();
        else
            m_own.startList();
    });
    connect(&m_own, &OwnWords::leavingList, this,
            [this] { m_navigator.start(m_household.client() ? Navigator::Connect : Navigator::Welcome); });
    const auto inEvening = [this](void (Playing::*verb)()) {
        return [this, verb] {
            if (m_evening)
                (m_evening->playing.*verb)();
        };
    };
    connect(&m_own, &OwnWords::writingOn, this, inEvening(&Playing::writeOn));
    connect(&m_own, &OwnWords::decided, this, inEvening(&Playing::decided));
    connect(&m_own, &OwnWords::doneInEvening, this, inEvening(&Playing::endAlone));
}

// --- an evening comes and goes ---

void App::makeEvening()
{
    m_evening.reset();
    m_notice.clear();
    if (sync::Client* client = m_household.client()) {
        m_evening = std::make_unique<Evening>(*this, *client);
        tieEvening();
    }
    emit eveningChanged();
    emit keepingChanged();
}

void App::tieEvening()
{
    Company& company = m_evening->company;
    Playing& playing = m_evening->playing;
    OurSheet& sheet = m_evening->sheet;
    connect(&company, &Company::partnerChanged, &playing, [&](sync::Partner* partner, bool another) {
        playing.setPartner(partner, another);
        sheet.setPartner(partner);
    });
    connect(&company, &Company::parted, &playing, [&] {
        playing.part();
        sheet.setPartner(nullptr);
    });
    connect(&company, &Company::happened, this, &App::give);
    connect(&company, &Company::pageChanged, &sheet, &OurSheet::follow);
    connect(&company, &Company::keepingChanged, this, &App::keepingChanged);
    connect(&company, &Company::recalled, this, [this] {
        if (const auto alone = std::exchange(m_alone, std::nullopt))
            m_evening->playing.goOn(*alone);
        m_window.arrive();
    });
    connect(&playing, &Playing::saving, &m_writing, &WritingRounds::save);
    connect(&playing, &Playing::writing, &sheet, &OurSheet::open);
    connect(&playing, &Playing::finishedAlone, &m_own, &OwnWords::endInEvening);
    connect(&playing, &Playing::pairingAgain, &company, &Company::pairAgain);
    connect(&playing, &Playing::endingEvening, this, &App::endEvening);
}

// What happens between the two laptops, each to the act that it belongs to.
void App::give(const sync::Event& event)
{
    struct ToItsAct
    {
        Evening& evening;
        void operator()(const sync::Met& what) { evening.company.heard(what); }
        void operator()(const sync::Paused& what) { evening.company.heard(what); }
        void operator()(const sync::Suggested&) {} // the choosing follows
        void operator()(const sync::Agreed& what) { evening.playing.heard(what); }
        void operator()(const sync::SealedByBoth& what) { evening.playing.heard(what); }
        void operator()(const sync::SealAgain& what) { evening.playing.heard(what); }
        void operator()(const sync::Shared& what) { evening.playing.heard(what); }
        void operator()(const sync::RoundDone& what) { evening.playing.heard(what); }
        void operator()(const sync::Stopped& what) { evening.playing.heard(what); }
        void operator()(const sync::TalkChanged&) {} // the talking follows
        void operator()(const sync::SheetKept& what) { evening.sheet.heard(what); }
        void operator()(const sync::SheetLetGo& what) { evening.sheet.heard(what); }
        void operator()(const sync::Failed& what) { evening.playing.heard(what); }
    };
    std::visit(ToItsAct{*m_evening}, event);
    m_evening->playing.follow();
}

// --- what the window asks for ---

void App::showApart()
{
    if (m_evening)
        m_evening->company.showApart();
}

void App::showOwnWords()
{
    const auto screen = m_navigator.screen();
    if (screen == Navigator::Connect || screen == Navigator::Kept)
        m_own.showList();
}

void App::leaveApart()
{
    if (m_evening)
        m_evening->company.leaveApart();
}

bool App::mayClose()
{
    if (!m_window.covered())
        m_window.leaveLook(); // what asks is under it
    return m_window.covered() || m_window.helping() || m_navigator.screen() == Navigator::Door ||
           m_writing.mayClose();
}

void App::endEvening()
{
    if (!mayClose())
        return;
    goSilent();
    emit ended();
}

void App::goSilent()
{
    if (m_evening)
        m_evening->company.goSilent();
}

// --- the view models of an evening ---

PeopleViewModel* App::people() { return m_evening ? &m_evening->company.people() : nullptr; }
ConnectViewModel* App::connecting() { return m_evening ? &m_evening->company.connecting() : nullptr; }
ChooseViewModel* App::choosing() { return m_evening ? &m_evening->playing.choosing() : nullptr; }
ReadCardsViewModel* App::readingCards() { return m_evening ? &m_evening->playing.readingCards() : nullptr; }
AnswerViewModel* App::answering() { return m_evening ? &m_evening->playing.answering() : nullptr; }
SealedViewModel* App::sealing() { return m_evening ? &m_evening->playing.sealing() : nullptr; }
TurnViewModel* App::turning() { return m_evening ? &m_evening->playing.turning() : nullptr; }
RevealViewModel* App::revealing() { return m_evening ? &m_evening->playing.revealing() : nullptr; }
TalkViewModel* App::talking() { return m_evening ? &m_evening->playing.talking() : nullptr; }
EndViewModel* App::ending() { return m_evening ? &m_evening->playing.ending() : nullptr; }
OurPageViewModel* App::ourPage() { return m_evening ? &m_evening->sheet.ourPage() : nullptr; }
SheetsViewModel* App::pages() { return m_evening ? &m_evening->sheet.pages() : nullptr; }
QString App::keeping() const { return m_evening ? m_evening->company.keeping() : QString(); }

} // namespace mandorla::app
