#pragma once

#include "app/shell/rows.h"
#include "sync/household.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mandorla::app {

// "Who is this evening with?": the people this laptop is paired with, by the names they chose. One is picked,
// or forgotten, or there is somebody new.
class CompanionsViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // Roles: name, readable. Not readable: what is kept of it is damaged, and it can only be forgotten.
    Q_PROPERTY(mandorla::app::Rows* people READ people CONSTANT)
    // There is room for somebody new; else roomProblem says what to do, in two sentences.
    Q_PROPERTY(bool room READ room NOTIFY changed)
    Q_PROPERTY(QString roomProblem READ roomProblem NOTIFY changed)
    // There is a page to go back to.
    Q_PROPERTY(bool canLeave READ canLeave NOTIFY changed)

public:
    explicit CompanionsViewModel(sync::Household& household, QObject* parent = nullptr);

    Q_INVOKABLE void goOn(int row);
    Q_INVOKABLE void forget(int row); // for good; it has been asked once
    Q_INVOKABLE void pairWithAnother();
    Q_INVOKABLE void back();

    void refresh();
    void setCanLeave(bool canLeave);
    [[nodiscard]] Rows* people() { return &m_people; }
    [[nodiscard]] bool room() const;
    [[nodiscard]] QString roomProblem() const;
    [[nodiscard]] bool canLeave() const { return m_canLeave; }

signals:
    void changed();
    void goingOn(const mandorla::sync::CompanionId& id);
    void forgetting(const mandorla::sync::CompanionId& id);
    void pairing();
    void left();

private:
    sync::Household& m_household;
    std::vector<sync::CompanionId> m_ids; // of the rows
    Rows m_people;
    bool m_canLeave = false;
};

} // namespace mandorla::app
