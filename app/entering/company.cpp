#include "app/entering/company.h"

#include "app/shell/navigator.h"
#include "app/shell/notice_view_model.h"
#include "app/shell/window_view_model.h"
#include "app/words/sentences.h"

#include <utility>

namespace mandorla::app {

Company::Company(sync::Client& client, const sync::Household& household, Navigator& navigator,
                 WindowViewModel& window, NoticeViewModel& notice)
    : m_client(client)
    , m_household(household)
    , m_navigator(navigator)
    , m_window(window)
    , m_notice(notice)
    , m_connecting(client)
{
    connect(&client, &sync::Client::paired, this, &Company::adopt);
    connect(&client, &sync::Client::otherVersionChanged, this, [this] {
        const auto version = m_client.otherVersion();
        m_notice.setReason(version ? sentenceFor(*version) : Sentence());
    });
    connect(&window, &WindowViewModel::uncovered, this, &Company::comeBack);
}

// --- whoever is kept ---

void Company::start()
{
    recall([this] { return m_client.start(); });
    if (m_partner)
        return;
    m_navigator.start(m_client.companions().size() > 1 ? Navigator::Companions : Navigator::BeforeWeBegin);
    m_window.arrive();
}

// What was kept comes as events, and the screen with the last of them, Paused; without a partner, it stays.
void Company::recall(const std::function<sync::VaultResult<void>()>& call)
{
    m_navigator.setQuiet(true);
    const auto recalled = call();
    m_navigator.setQuiet(m_partner != nullptr);
    if (!recalled)
        m_notice.setRemark(sentenceFor(recalled.error()));
}

void Company::goOnWith(const sync::CompanionId& id)
{
    if (m_partner && m_partner->id() == id && !m_partner->left() && m_navigator.liesOver()) {
        const auto lowest = m_navigator.lowest();
        return m_navigator.start(lowest == Navigator::Connect ? Navigator::Choose : lowest);
    }
    part();
    recall([&] { return m_client.goOnWith(id); });
    if (!m_partner)
        m_navigator.start(Navigator::Companions); // nothing is under it any more
}

void Company::forget(const sync::CompanionId& id)
{
    if (m_partner && m_partner->id() == id)
        part();
    if (const auto forgotten = m_client.forget(id); !forgotten)
        m_notice.setRemark(sentenceFor(forgotten.error()));
    if (m_client.companions().empty())
        return m_navigator.start(Navigator::BeforeWeBegin);
    m_navigator.turnTo(Navigator::Companions);
}

void Company::pairWithAnother()
{
    part();
    m_navigator.start(Navigator::Connect);
}

void Company::pairAgain()
{
    m_connecting.back();
    m_notice.setPaused(false);
    m_navigator.start(Navigator::Connect);
}

void Company::part()
{
    m_window.removeScreens();
    m_client.part();
    m_met = false;
    emit parted();
    m_connecting.back();
    m_navigator.leaveOutAll();
    m_notice.setTrouble({});
    m_notice.setPaused(false);
    m_notice.setRemark({});
    emit keepingChanged();
}

// --- whoever is there ---

void Company::adopt(sync::Partner* partner)
{
    if (m_partner)
        m_partner->disconnect(this);
    m_partner = partner;
    m_met = false;
    emit partnerChanged(partner, std::exchange(m_with, partner->id()) != partner->id());
    connect(partner, &sync::Partner::keepingChanged, this, &Company::followKeeping);
    connect(partner, &sync::Partner::sheetChanged, this, &Company::pageChanged);
    connect(partner, &sync::Partner::happened, this, &Company::happened);
    followKeeping();
    if (m_navigator.isQuiet()) {
        m_met = true;
        m_people.set(m_connecting.name(), partner->name(), partner->first());
        m_navigator.start(Navigator::Choose);
    }
}

void Company::followKeeping()
{
    const auto error = m_partner->keepingError();
    m_notice.setTrouble(error ? cannotKeep(*error) : Sentence());
    emit keepingChanged();
}

QString Company::keeping() const
{
    if (!m_met)
        return {};
    if (m_household.state() != sync::Household::State::Open)
        return tr("Just for tonight: neither laptop keeps anything of this evening.");
    if (m_partner && m_partner->kept())
        return tr("You both keep it locked: this pairing, a round until it is over and seen, and pages you "
                  "two keep.");
    return tr("Just for tonight after all: one of you chose so, and neither laptop keeps anything of this "
              "evening.");
}

void Company::showApart()
{
    if (m_notice.paused() && m_navigator.screen() != Navigator::Apart && m_partner)
        m_navigator.showOver(Navigator::Apart);
}

void Company::leaveApart()
{
    if (m_navigator.screen() == Navigator::Apart)
        m_navigator.goBack();
}

void Company::comeBack()
{
    if (m_partner)
        m_partner->comeBack();
}

void Company::goSilent()
{
    m_client.endPairing();
    if (m_partner && !m_partner->left())
        m_partner->leave();
}

// --- what happens between the two laptops ---

void Company::heard(const sync::Met& event)
{
    m_met = true;
    m_people.set(m_connecting.name(), QString::fromStdString(event.name), m_partner->first());
    m_notice.goOn();
    emit keepingChanged();
    m_navigator.turnLowest(Navigator::Connect, Navigator::Choose);
    if (m_navigator.screen() == Navigator::Apart)
        m_navigator.goBack();
}

void Company::heard(const sync::Paused&)
{
    m_notice.setPaused(true);
    if (m_navigator.isQuiet())
        emit recalled();
}

} // namespace mandorla::app
