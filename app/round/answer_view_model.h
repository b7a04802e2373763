#pragma once

#include "app/round/kinds/card_answer.h"
#include "app/round/kinds/open_card.h"
#include "app/shell/rows.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <map>
#include <optional>
#include <vector>

namespace mandorla::sync {
class Partner;
}

namespace mandorla::app {

// "Answer": one card at a time, alone. Nothing here tells anything about the other one, and nothing of what
// happens here is sent before both have sealed.
//
// Going on without an answer and skipping are the same: a card with no choice. A skip erases nothing: the
// choice is put aside (takeUp() brings it back), words stay where they are. What a card shows is what will be
// sealed, so a skipped card shows no choice.
class AnswerViewModel
    : public mandorla::app::OpenCard // by its full name: else Qt 6.4 tells qmllint of no base
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)
    Q_PROPERTY(
        bool alone READ alone NOTIFY phaseChanged) // a private round: no seal, no stop; finish() ends it
    Q_PROPERTY(QString roundTitle READ roundTitle NOTIFY phaseChanged)
    Q_PROPERTY(QString opening READ opening NOTIFY phaseChanged) // paragraphs
    Q_PROPERTY(QString tells READ tells NOTIFY phaseChanged)     // what any round tells; alone: nothing
    Q_PROPERTY(QString before READ before NOTIFY phaseChanged)   // paragraphs: what only this one tells
    // Before a round about desire: what the two may say to each other, aloud. Nothing asks for it.
    Q_PROPERTY(QString aloud READ aloud NOTIFY phaseChanged)

    // --- the card ---
    Q_PROPERTY(int index READ index NOTIFY cardChanged) // from 0
    Q_PROPERTY(int count READ count NOTIFY phaseChanged)
    Q_PROPERTY(QString cardFile READ cardFile NOTIFY cardChanged) // the CardBody of its kind, in kinds/
    Q_PROPERTY(bool twoColumns READ twoColumns NOTIFY cardChanged)
    Q_PROPERTY(QString kindName READ kindName NOTIFY cardChanged) // "A wish", the small line over the prompt
    Q_PROPERTY(QString help READ help NOTIFY cardChanged)         // may be empty
    // The answer, as the card's kind has it: a WishAnswer, a RangeAnswer…
    Q_PROPERTY(mandorla::app::CardAnswer* answer READ answer NOTIFY cardChanged)

    Q_PROPERTY(bool wordsNearLimit READ wordsNearLimit NOTIFY wordsChanged) // only then show wordsLeft
    Q_PROPERTY(int wordsLeft READ wordsLeft NOTIFY wordsChanged) // about so many characters; 0: full

    // "Keep this card to myself": the choice stays, and counts as none. Not on together (it has its own) nor
    // private cards.
    Q_PROPERTY(bool canKeepBack READ canKeepBack NOTIFY cardChanged)
    Q_PROPERTY(QString keepBackDetail READ keepBackDetail NOTIFY cardChanged)
    Q_PROPERTY(bool withheld READ withheld WRITE setWithheld NOTIFY answerChanged)

    // Skipped on purpose; gone as soon as anything is chosen. canTakeUp: an earlier choice lies aside.
    Q_PROPERTY(bool skipped READ skipped NOTIFY answerChanged)
    Q_PROPERTY(bool canTakeUp READ canTakeUp NOTIFY answerChanged)

    // --- own progress, on this screen only ---
    // Roles: state (StepState).
    Q_PROPERTY(mandorla::app::Rows* progress READ progress CONSTANT)

    // --- the review before sealing ---
    // Roles: number (from 1), prompt, answer (a phrase: "I’d love this", "Side by side,
    // Walking", "Skipped"), words, answered (bool), withheld (bool). goTo(number - 1) goes back to one.
    Q_PROPERTY(mandorla::app::Rows* review READ review CONSTANT)

public:
    enum Phase
    {
        Opening,
        Card,
        Review
    };
    Q_ENUM(Phase)
    enum StepState
    {
        Done,
        Skipped,
        Here,
        Ahead
    };
    Q_ENUM(StepState)

    explicit AnswerViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void next(); // Opening: to the first card; last card: to the review
    Q_INVOKABLE void back(); // first card: to the opening; review: to the last card
    Q_INVOKABLE void skip(); // and on to the next
    Q_INVOKABLE void goTo(int card);
    Q_INVOKABLE void goToReview();
    Q_INVOKABLE void takeUp();
    Q_INVOKABLE void seal();   // from the review, not alone
    Q_INVOKABLE void finish(); // alone: the end of it, from anywhere
    Q_INVOKABLE void stop();   // "Stop here", from anywhere: the end, for both

    // A round begins, with drafts of the same round if an evening broke off under it.
    void begin(const protocol::Round& round, sync::Partner* partner);
    // A private one. False: the drafts that were kept of it cannot be read, and it begins anew.
    [[nodiscard]] bool beginAlone(const protocol::Round& round, sync::Partner* partner);
    // Without anybody: from what was kept of it, if anything. It is kept by whoever follows drafts().
    void beginAlone(const protocol::Round& round, const std::vector<protocol::Answer>& kept);
    // The seal was taken back: the review again, every draft as it was.
    void reopen();
    // The round is over: its drafts are forgotten.
    void forget();
    void forgetAll(); // of every round: another person comes

    // Card by card, what would be sealed now.
    [[nodiscard]] protocol::Answer answerTo(std::size_t card) const;

    // All of it as it would be kept.
    [[nodiscard]] std::vector<protocol::Answer> drafts() const;

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] const std::optional<protocol::Round>& round() const { return m_round; }
    [[nodiscard]] bool alone() const { return m_alone; }
    [[nodiscard]] QString roundTitle() const;
    [[nodiscard]] QString opening() const;
    [[nodiscard]] QString tells() const;
    [[nodiscard]] QString aloud() const;
    [[nodiscard]] QString before() const;
    [[nodiscard]] int index() const { return static_cast<int>(m_index); }
    [[nodiscard]] int count() const;
    [[nodiscard]] protocol::Kind kind() const; // of the card; there has to be one
    [[nodiscard]] QString cardFile() const;
    [[nodiscard]] bool twoColumns() const;
    [[nodiscard]] QString kindName() const;
    [[nodiscard]] QString prompt() const override;
    [[nodiscard]] QString help() const;
    [[nodiscard]] Rows* options() override { return &m_options; }
    [[nodiscard]] CardAnswer* answer();
    [[nodiscard]] bool hasWords() const override;
    [[nodiscard]] QString words() const override;
    void setWords(const QString& words) override;
    [[nodiscard]] bool wordsNearLimit() const;
    [[nodiscard]] int wordsLeft() const;
    [[nodiscard]] bool canKeepBack() const;
    [[nodiscard]] QString keepBackDetail() const;
    [[nodiscard]] bool withheld() const;
    void setWithheld(bool withheld);
    [[nodiscard]] bool skipped() const override;
    [[nodiscard]] bool canTakeUp() const;
    [[nodiscard]] Rows* progress() { return &m_progress; }
    [[nodiscard]] Rows* review() { return &m_review; }

signals:
    void phaseChanged();
    void sealed();
    void finished();

private:
    struct Draft
    {
        protocol::Answer answer;
        bool skipped = false;
        bool seen = false;
        bool operator==(const Draft&) const = default;
    };

    [[nodiscard]] const protocol::Card* card() const override;
    [[nodiscard]] protocol::Answer given() const override;
    void give(protocol::Answer answer) override;
    [[nodiscard]] const Draft& draft() const;
    void change(Draft draft);
    void enter(std::size_t index);
    void leaveCard();
    void showCard();
    void setPhase(Phase phase);
    void take(const protocol::Round& round, sync::Partner* partner, bool alone,
              const std::vector<protocol::Answer>& kept);
    void handOver(std::size_t card); // the draft, to the partner object of this laptop
    [[nodiscard]] protocol::Answer draftOf(std::size_t card) const; // words on a private card among them
    void refresh();                                                 // the three lists
    [[nodiscard]] bool isAnswered(std::size_t card) const;
    [[nodiscard]] QString phraseFor(std::size_t card) const;
    [[nodiscard]] QString wordsFor(std::size_t card) const;

    std::optional<protocol::Round> m_round;
    QPointer<sync::Partner> m_partner;
    bool m_alone = false;
    std::vector<Draft> m_drafts;
    std::map<crypto::Digest, std::vector<Draft>> m_keptDrafts; // by round, in memory only
    Phase m_phase = Opening;
    std::size_t m_index = 0;
    std::map<protocol::Kind, CardAnswer*> m_answers; // those of the kinds that came up so far
    Rows m_options;
    Rows m_progress;
    Rows m_review;
};

} // namespace mandorla::app
