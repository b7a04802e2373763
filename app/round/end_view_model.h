#pragma once

#include "app/shell/rows.h"
#include "protocol/rounds/round.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// "The end" of a round: how it ended, what was shared, what to do with it.
class EndViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(Outcome outcome READ outcome NOTIFY changed)
    Q_PROPERTY(QString roundTitle READ roundTitle NOTIFY changed)
    Q_PROPERTY(QString title READ title NOTIFY changed)       // a few words
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // how it ended, paragraphs
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed) // Failed: what to do now; else empty
    Q_PROPERTY(QString closing READ closing NOTIFY changed)   // of the round, paragraphs; may be empty
    // What was shared: roles as in RevealViewModel::shared. Its count may be 0.
    Q_PROPERTY(mandorla::app::Rows* shared READ shared CONSTANT)
    Q_PROPERTY(bool anyShared READ anyShared NOTIFY changed)
    Q_PROPERTY(bool isNotConsent READ isNotConsent NOTIFY changed) // something that is shared is about touch
    Q_PROPERTY(bool hasPage READ hasPage NOTIFY changed)           // there is a page to write together

public:
    enum Outcome
    {
        Done,        // every card is turned, something came up
        NothingUp,   // every card is turned, nothing came up
        StoppedHere, // by one of the two; it is not said by whom
        Failed,      // the conversation broke: anotherRound() pairs again
        Alone,       // a private round: nothing of it was sent
    };
    Q_ENUM(Outcome)

    explicit EndViewModel(Rows& shared, QObject* parent = nullptr);

    Q_INVOKABLE void toOurPage();
    // "Another round"; after Failed: "Pair again".
    Q_INVOKABLE void anotherRound() { emit goingOn(); }
    // Silent for the other one, and the window closes.
    Q_INVOKABLE void endEvening() { emit ending(); }

    // With what is shared by now.
    void set(Outcome outcome, const protocol::Round& round);
    void setFailed(const QString& roundTitle, const QString& sentence, const QString& nextStep);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] QString roundTitle() const { return m_roundTitle; }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString nextStep() const { return m_nextStep; }
    [[nodiscard]] QString closing() const { return m_closing; }
    [[nodiscard]] Rows* shared() { return &m_shared; }
    [[nodiscard]] bool anyShared() const { return m_shared.count() > 0; }
    [[nodiscard]] bool isNotConsent() const;
    [[nodiscard]] bool hasPage() const { return m_outcome != Failed && m_outcome != Alone; }

signals:
    void changed();
    void goingOn();
    void writing();
    void ending();

private:
    Rows& m_shared;
    Outcome m_outcome = Done;
    QString m_roundTitle;
    QString m_sentence; // where it is not that of every round
    QString m_nextStep;
    QString m_closing;
};

} // namespace mandorla::app
