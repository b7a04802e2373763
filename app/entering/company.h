#pragma once

#include "app/entering/connect_view_model.h"
#include "app/shell/people_view_model.h"
#include "sync/client.h"
#include "sync/household.h"
#include "sync/partner.h"

#include <QObject>
#include <QPointer>
#include <QString>

#include <functional>
#include <optional>

namespace mandorla::app {

class Navigator;
class NoticeViewModel;
class WindowViewModel;

// The first act, as far as it takes two: whom this evening is with, from pairing, or from what is kept, to
// parting.
//
// Life: one for each client, which outlives it as all else that it is given.
class Company : public QObject
{
    Q_OBJECT

public:
    Company(sync::Client& client, const sync::Household& household, Navigator& navigator,
            WindowViewModel& window, NoticeViewModel& notice);

    // The vault was opened: on to where the evening was, or to pairing.
    void start();
    void goOnWith(const sync::CompanionId& id);
    void forget(const sync::CompanionId& id);
    void pairWithAnother(); // with whoever it was, nothing of the evening is left on this screen
    void pairAgain();       // after a conversation that failed
    void showApart();       // "Find each other", while paused
    void leaveApart();
    void comeBack();
    void goSilent(); // the other laptop hears nothing more, as if the network were lost

    void heard(const sync::Met& event);
    void heard(const sync::Paused& event);

    [[nodiscard]] sync::Partner* partner() const { return m_partner; }
    [[nodiscard]] QString
    keeping() const; // what the two laptops keep of this evening; empty until they have met
    [[nodiscard]] ConnectViewModel& connecting() { return m_connecting; }
    [[nodiscard]] PeopleViewModel& people() { return m_people; }

signals:
    void partnerChanged(mandorla::sync::Partner* partner, bool another); // another: than the one before
    void parted();                                                       // there is no partner any more
    void happened(const mandorla::sync::Event& event);                   // as the partner's
    void pageChanged(const mandorla::sync::SheetId& page);               // likewise
    void keepingChanged();
    void recalled(); // all that was kept of this evening has come: its screens may come up

private:
    void recall(const std::function<sync::VaultResult<void>()>& call);
    void part();
    void adopt(sync::Partner* partner);
    void followKeeping();

    sync::Client& m_client;
    const sync::Household& m_household;
    Navigator& m_navigator;
    WindowViewModel& m_window;
    NoticeViewModel& m_notice;
    QPointer<sync::Partner> m_partner;
    sync::CompanionId m_with;
    bool m_met = false;
    ConnectViewModel m_connecting;
    PeopleViewModel m_people;
};

} // namespace mandorla::app
