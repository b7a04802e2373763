#include "app/entering/entering.h"

#include "app/shell/navigator.h"
#include "app/shell/notice_view_model.h"
#include "app/shell/window_view_model.h"
#include "app/words/sentences.h"

#include <utility>

namespace mandorla::app {

Entering::Entering(sync::Household& household, Navigator& navigator, WindowViewModel& window,
                   NoticeViewModel& notice)
    : m_household(household)
    , m_navigator(navigator)
    , m_window(window)
    , m_keepingIt(household)
    , m_door(household)
    , m_kept(household)
    , m_companions(household)
{
    connect(&household, &sync::Household::keychainKeeps, &notice,
            [&notice] { notice.setRemark(keychainKeeps()); });
    connectBeginning();
    connectDoor();
    connectKept();
}

void Entering::connectBeginning()
{
    connect(&m_welcome, &WelcomeViewModel::beforeWeBeginRead, this, [this] {
        if (m_tonight)
            (void)m_household.beginTonight(); // more than once, it has begun
        m_navigator.start(m_household.client() ? Navigator::Connect : Navigator::Welcome);
    });
    connect(&m_welcome, &WelcomeViewModel::begunAlone, this, [this](bool keeps) {
        m_alone = keeps;
        if (keeps)
            return m_navigator.start(Navigator::Keep);
        emit writingAlone(true);
    });
    connect(&m_welcome, &WelcomeViewModel::begun, this, [this](bool keeps) {
        m_alone = false;
        if (keeps)
            return m_navigator.start(Navigator::Keep);
        (void)m_household.beginTonight(); // likewise
        m_navigator.start(Navigator::Connect);
    });
    connect(&m_keepingIt, &KeepViewModel::created, this, [this] {
        if (std::exchange(m_alone, false))
            emit writingAlone(false);
        else
            m_navigator.start(Navigator::Connect);
    });
    connect(&m_keepingIt, &KeepViewModel::left, this, [this] { m_navigator.start(Navigator::Welcome); });
}

void Entering::connectDoor()
{
    connect(&m_door, &DoorViewModel::opened, this, [this] {
        if (m_navigator.screen() == Navigator::Door)
            emit entered();
        else
            m_window.arrive();
    });
    connect(&m_door, &DoorViewModel::failed, this, [this](sync::VaultError error) {
        if (m_navigator.screen() == Navigator::Door &&
            error != sync::VaultError::WrongPassphrase) // it has a sentence of its own there
            m_window.arrive();
    });
    connect(&m_door, &DoorViewModel::tonightChosen, this, [this] {
        m_tonight = true;
        m_navigator.start(Navigator::BeforeWeBegin);
    });
    connect(&m_door, &DoorViewModel::lettingGoOfAll, this, &Entering::letGoOfAll);
    connect(&m_window, &WindowViewModel::coveredChanged, this, [this] {
        if (!m_window.covered())
            return;
        m_door.giveUp(); // what was about to open does not take the cover away again
        m_door.setFailure({});
    });
    connect(&m_window, &WindowViewModel::locked, &m_door, &DoorViewModel::giveUp); // under the cover, too
}

void Entering::connectKept()
{
    connect(&m_kept, &KeptViewModel::left, &m_navigator, &Navigator::goBack);
    connect(&m_kept, &KeptViewModel::locking, &m_window, &WindowViewModel::lock);
    connect(&m_kept, &KeptViewModel::lettingGoOfAll, this, &Entering::letGoOfAll);
    connect(&m_window, &WindowViewModel::emptied, &m_kept, &KeptViewModel::clear);
    connect(&m_window, &WindowViewModel::locked, &m_companions, &CompanionsViewModel::refresh);
    connect(&m_companions, &CompanionsViewModel::left, &m_navigator, &Navigator::goBack);
    connect(&m_navigator, &Navigator::turned, this, [this] {
        if (m_navigator.screen() != Navigator::Companions)
            return;
        m_companions.setCanLeave(m_navigator.liesOver());
        m_companions.refresh();
    });
}

void Entering::showKept()
{
    const auto screen = m_navigator.screen();
    if (!m_window.locks() || (screen != Navigator::Connect && screen != Navigator::Choose))
        return;
    m_companions.refresh();
    m_navigator.showOver(Navigator::Kept);
}

void Entering::showCompanions()
{
    if (m_navigator.screen() == Navigator::Kept)
        m_navigator.showOver(Navigator::Companions);
}

void Entering::letGoOfAll()
{
    emit lettingGoOfAll();
    m_window.closeThen([this] {
        const auto letGo = m_household.letGoOfAll();
        m_companions.refresh();
        m_navigator.release();
        m_door.setFailure(letGo ? Sentence() : sentenceFor(letGo.error()));
        if (letGo)
            m_navigator.start(Navigator::BeforeWeBegin);
    });
}

} // namespace mandorla::app
