#pragma once

#include "app/view_models/kinds.h"
#include "app/view_models/people_view_model.h"
#include "app/view_models/rows.h"
#include "protocol/answer.h"
#include "protocol/exercise.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <vector>

namespace mandorla::app {

// "Reveal": one card that both are open to, the same picture on both laptops, and the list of those so far.
// It holds what overlapped and nothing else.
class RevealViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // Something was shared in this round: the other properties hold the last of it. On "Turn together" too,
    // where it stays in view.
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(mandorla::app::CardKind::Kind kind READ kind NOTIFY changed)
    Q_PROPERTY(QString roundTitle READ roundTitle NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    // What overlaps, in words: exchange: "Noor would like to give, Rowan to receive."; pick: an option each;
    // range: the stretch, "10 min to 1 hour"; wish and together: empty, the prompt says it.
    Q_PROPERTY(QStringList overlap READ overlap NOTIFY changed)
    // Each one's words, for the circle under the name; unedited, may be empty. On together: what was shown.
    Q_PROPERTY(QString firstWords READ firstWords NOTIFY changed)
    Q_PROPERTY(QString secondWords READ secondWords NOTIFY changed)
    // "An idea you are both open to – not consent." Always in view. On together and range: its own wording.
    Q_PROPERTY(QString consentLine READ consentLine NOTIFY changed)
    // The whole card as one announcement for a screen reader.
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    // Every card is turned: the button goes to the end instead of turning the next.
    Q_PROPERTY(bool roundDone READ roundDone NOTIFY changed)

    // All that was shared in this round so far, in the order of its cards.
    // Roles: kind (CardKind), prompt, overlap (list of strings), firstWords, secondWords.
    Q_PROPERTY(mandorla::app::Rows* shared READ shared CONSTANT)

public:
    explicit RevealViewModel(const PeopleViewModel& people, QObject* parent = nullptr);

    // "Turn the next": this laptop's hand is on the card, on "Turn together". After the last one: the end.
    Q_INVOKABLE void turnNext() { emit goingOn(); }
    // "Stop here": the end, for both.
    Q_INVOKABLE void stop() { emit stopping(); }

    void begin(const protocol::Round& round);
    // `role`: of this laptop. Words as they were committed; the other one's are made plain here.
    void add(const protocol::Card& card, const protocol::Overlap& overlap, const std::string& mine,
             const std::string& theirs, crypto::Role role);
    void setRoundDone();
    void clear(); // a round alone has ended: nothing is shared in it

    [[nodiscard]] bool any() const { return !m_all.empty(); }
    [[nodiscard]] CardKind::Kind kind() const { return last().kind; }
    [[nodiscard]] QString roundTitle() const { return m_roundTitle; }
    [[nodiscard]] QString prompt() const { return last().prompt; }
    [[nodiscard]] QStringList overlap() const { return last().overlap; }
    [[nodiscard]] QString firstWords() const { return last().firstWords; }
    [[nodiscard]] QString secondWords() const { return last().secondWords; }
    [[nodiscard]] QString consentLine() const;
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool roundDone() const { return m_roundDone; }
    [[nodiscard]] Rows* shared() { return &m_shared; }

signals:
    void changed();
    void goingOn();
    void stopping();

private:
    struct SharedCard
    {
        CardKind::Kind kind = CardKind::Wish;
        QString prompt;
        QStringList overlap;
        QString firstWords;
        QString secondWords;
    };
    [[nodiscard]] const SharedCard& last() const;

    const PeopleViewModel& m_people;
    QString m_roundTitle;
    std::vector<SharedCard> m_all;
    Rows m_shared;
    bool m_roundDone = false;
};

} // namespace mandorla::app
