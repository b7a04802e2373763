#pragma once

#include "app/shell/rows.h"
#include "app/words/sentences.h"
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
    // A next evening may be named there: the page may outlast this one. No date, nothing that reminds.
    Q_PROPERTY(bool mayName READ mayName NOTIFY changed)

public:
    enum Outcome
    {
        Done,        // every card is turned, something came up
        NothingUp,   // every card is turned, nothing came up
        StoppedHere, // by one of the two; it is not said by whom
        Failed,      // the conversation broke: anotherRound() pairs again
    };
    Q_ENUM(Outcome)

    explicit EndViewModel(Rows& shared, QObject* parent = nullptr);

    Q_INVOKABLE void toOurPage();
    // An entry of our page, begun with these words: the two write on.
    Q_INVOKABLE void nameNextEvening();
    // "Another round"; after Failed: "Pair again".
    Q_INVOKABLE void anotherRound() { emit goingOn(); }
    // Silent for the other one, and the window closes.
    Q_INVOKABLE void endEvening() { emit ending(); }

    void setKept(bool kept); // on both laptops
    void setNamed();         // the next evening, on our page
    // With what is shared by now.
    void set(Outcome outcome, const protocol::Round& round);
    void setFailed(const Saying& roundTitle, const Sentence& sentence);

    [[nodiscard]] Outcome outcome() const { return m_outcome; }
    [[nodiscard]] QString roundTitle() const { return m_roundTitle.now(); }
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString nextStep() const { return m_nextStep.now(); }
    [[nodiscard]] QString closing() const { return m_closing.now(); }
    [[nodiscard]] Rows* shared() { return &m_shared; }
    [[nodiscard]] bool anyShared() const { return m_shared.count() > 0; }
    [[nodiscard]] bool isNotConsent() const;
    [[nodiscard]] bool hasPage() const { return m_outcome != Failed; }
    [[nodiscard]] bool mayName() const { return hasPage() && m_kept && !m_named; }

signals:
    void changed();
    void goingOn();
    void writing();
    void naming(const QString& start);
    void ending();

private:
    Rows& m_shared;
    Outcome m_outcome = Done;
    bool m_kept = false;
    bool m_named = false; // in this round
    Saying m_roundTitle;
    Saying m_sentence; // where it is not that of every round
    Saying m_nextStep;
    Saying m_closing;
};

} // namespace mandorla::app
