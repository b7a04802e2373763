#pragma once

#include "app/entering/companions_view_model.h"
#include "app/entering/door_view_model.h"
#include "app/entering/keep_view_model.h"
#include "app/entering/kept_view_model.h"
#include "app/entering/welcome_view_model.h"
#include "sync/household.h"

#include <QObject>

namespace mandorla::app {

class Navigator;
class NoticeViewModel;
class WindowViewModel;

// The first act, as far as it is this laptop's alone: from the first screen to where a partner is looked for,
// and what is kept here. Its screens need no evening.
//
// Life: one for each household; all that it is given outlives it.
class Entering : public QObject
{
    Q_OBJECT

public:
    Entering(sync::Household& household, Navigator& navigator, WindowViewModel& window,
             NoticeViewModel& notice);

    void showKept();       // from Connect or Choose; the screen itself leads back
    void showCompanions(); // from Kept; the screen itself leads back

    [[nodiscard]] WelcomeViewModel& welcome() { return m_welcome; }
    [[nodiscard]] KeepViewModel& keepingIt() { return m_keepingIt; }
    [[nodiscard]] DoorViewModel& door() { return m_door; }
    [[nodiscard]] KeptViewModel& kept() { return m_kept; }
    [[nodiscard]] CompanionsViewModel& companions() { return m_companions; }

signals:
    void entered(); // the vault was opened at the door: the evening goes on from there
    void lettingGoOfAll();
    void writingAlone(bool overWelcome); // else in a vault that was just made for it

private:
    void connectBeginning();
    void connectDoor();
    void connectKept();
    void letGoOfAll();

    sync::Household& m_household;
    Navigator& m_navigator;
    WindowViewModel& m_window;
    WelcomeViewModel m_welcome;
    KeepViewModel m_keepingIt;
    DoorViewModel m_door;
    KeptViewModel m_kept;
    CompanionsViewModel m_companions;
    bool m_tonight = false; // chosen at the door
    bool m_alone = false;   // a vault is being made to write alone
};

} // namespace mandorla::app
