#pragma once

#include "app/shell/rows.h"
#include "app/words/paper.h"
#include "app/words/saying.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace mandorla::app {

// "Only yours": what one person wrote in a round alone, after its last card, or read again. It says what
// becomes of the words while they are all still there.
class OwnPageViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(QString title READ title NOTIFY changed)
    Q_PROPERTY(mandorla::app::Rows* cards READ cards CONSTANT) // roles: prompt, words; those with words
    Q_PROPERTY(QString closing READ closing NOTIFY changed)    // of the round, paragraphs
    Q_PROPERTY(State state READ state NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed) // what becomes of it
    Q_PROPERTY(QString failure READ failure NOTIFY changed)   // empty when all is well
    Q_PROPERTY(bool canKeep READ canKeep NOTIFY changed)
    Q_PROPERTY(bool canWriteOn READ canWriteOn NOTIFY changed)
    Q_PROPERTY(bool isDone READ isDone NOTIFY changed) // nothing is left to decide

public:
    enum State
    {
        Empty,   // nothing was written
        Written, // here, and nowhere else
        Kept,
        Gone
    };
    Q_ENUM(State)

    explicit OwnPageViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void keep();
    Q_INVOKABLE void letGo();
    Q_INVOKABLE void takeAlong();
    Q_INVOKABLE void writeOn();
    Q_INVOKABLE void done();

    // kept: on this laptop already. canKeep: it may be. writesOn: the cards can be gone back to while it is
    // kept, too.
    void show(const protocol::Round& round, const std::vector<protocol::Answer>& answers, bool kept,
              bool canKeep, bool writesOn);
    void setKept();
    void setGone();
    void setFailure(const Saying& failure);
    void clear(); // nothing of it stays here

    [[nodiscard]] QString title() const { return m_title.now(); }
    [[nodiscard]] Rows* cards() { return &m_cards; }
    [[nodiscard]] QString closing() const { return m_closing.now(); }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] QString sentence() const;
    [[nodiscard]] QString failure() const { return m_failure.now(); }
    [[nodiscard]] bool canKeep() const { return m_state == Written && m_canKeep; }
    [[nodiscard]] bool canWriteOn() const;
    [[nodiscard]] bool isDone() const { return m_state != Written; }

signals:
    void changed();
    void keeping();
    void lettingGo();
    void takingAlong(const mandorla::app::Paper& paper);
    void writingOn();
    void left();

private:
    void list();
    void empty();

    Rows m_cards;
    std::optional<protocol::Round> m_round;
    std::vector<protocol::Answer> m_answers;
    Saying m_title;
    Saying m_closing;
    Saying m_failure;
    State m_state = Empty;
    bool m_canKeep = false;
    bool m_writesOn = false;
};

} // namespace mandorla::app
