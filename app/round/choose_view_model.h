#pragma once

#include "app/round/added_rounds.h"
#include "app/round/nearness.h"
#include "app/shell/rows.h"
#include "protocol/rounds/round_file.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>
#include <vector>

namespace mandorla::sync {
class Partner;
}

namespace mandorla::app {

// "Choose a round": one suggests, the other one agrees or simply doesn't. A suggestion that is dismissed is
// gone from this screen and nowhere else; the one who made it is told nothing.
class ChooseViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // Roles: title, purpose, length, nearness (RoundNearness), about (the same in words), isPrivate (bool),
    // time ("15 min", or empty), and part: the heading over it and those beside it. The same rows before a
    // round and after.
    Q_PROPERTY(mandorla::app::Rows* rounds READ rounds CONSTANT)

    // The row in the sheet, for each of its texts; there is always one.
    Q_PROPERTY(int selected READ selected WRITE setSelected NOTIFY selectedChanged)
    Q_PROPERTY(QString title READ title NOTIFY selectedChanged)
    Q_PROPERTY(QString purpose READ purpose NOTIFY selectedChanged)
    Q_PROPERTY(QString length READ length NOTIFY selectedChanged) // "11 cards. About 15 minutes."
    Q_PROPERTY(mandorla::app::RoundNearness::Degree nearness READ nearness NOTIFY selectedChanged)
    Q_PROPERTY(QString about READ about NOTIFY selectedChanged)      // "It is about touch."
    Q_PROPERTY(bool isPrivate READ isPrivate NOTIFY selectedChanged) // never suggested, begun alone
    Q_PROPERTY(QString before READ before NOTIFY selectedChanged)    // what only this round tells, or empty
    // For whoever hands it out: of a round that was opened from a file here, or written.
    Q_PROPERTY(QString note READ note NOTIFY selectedChanged)
    // It is not there in this person's language, and in which it is read; else empty.
    Q_PROPERTY(QString foreign READ foreign NOTIFY selectedChanged)
    // Suggest has an effect: together, not paused, not private, and not what is suggested already.
    Q_PROPERTY(bool canSuggest READ canSuggest NOTIFY suggestionChanged)

    // What this person suggested: its title, or empty. It says nothing about the other one.
    Q_PROPERTY(QString suggested READ suggested NOTIFY suggestionChanged)

    // What the other one suggests, if anything: a sheet of its own, quiet, with Read every card first,
    // Agree, and a way to put it away.
    Q_PROPERTY(bool hasSuggestion READ hasSuggestion NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionTitle READ suggestionTitle NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionPurpose READ suggestionPurpose NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionLength READ suggestionLength NOTIFY suggestionChanged)
    Q_PROPERTY(mandorla::app::RoundNearness::Degree suggestionNearness READ suggestionNearness NOTIFY
                   suggestionChanged)
    Q_PROPERTY(QString suggestionAbout READ suggestionAbout NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionTime READ suggestionTime NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionBefore READ suggestionBefore NOTIFY suggestionChanged)
    // The same for whom it is suggested to, so that it is never one of the two alone who can read it.
    Q_PROPERTY(QString suggestionNote READ suggestionNote NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionForeign READ suggestionForeign NOTIFY suggestionChanged)
    Q_PROPERTY(QString suggestionId READ suggestionId NOTIFY suggestionChanged) // the same in each language
    // Its row in `rounds`, where it need not stand a second time; -1 if this laptop did not have it.
    Q_PROPERTY(int suggestionRow READ suggestionRow NOTIFY suggestionChanged)
    Q_PROPERTY(bool canAgree READ canAgree NOTIFY suggestionChanged) // there is one, and not paused

public:
    // Both outlive it. Rounds of one's own stand after the built-in ones; the latest is selected when it
    // comes.
    ChooseViewModel(const std::vector<protocol::Exercise>& exercises, const AddedRounds& own,
                    QObject* parent = nullptr);

    Q_INVOKABLE void suggest();
    Q_INVOKABLE void agree();
    Q_INVOKABLE void dismiss();
    Q_INVOKABLE void readCards();                    // of the selected round
    Q_INVOKABLE void readSuggestion();               // every card of what the other one suggests
    Q_INVOKABLE void beginAlone();                   // the selected round, if it is private
    Q_INVOKABLE void endEvening() { emit ending(); } // silent for the other one; the window closes

    // Null: nobody is there yet. follow(): whatever happened may have changed what is possible.
    void setPartner(sync::Partner* partner);
    void follow() { emit suggestionChanged(); }
    // A round was agreed on, or the choosing begins anew: no own suggestion is open.
    void clearSuggested();

    [[nodiscard]] Rows* rounds() { return &m_rows; }
    [[nodiscard]] int selected() const { return m_selected; }
    void setSelected(int row);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString purpose() const;
    [[nodiscard]] QString length() const;
    [[nodiscard]] RoundNearness::Degree nearness() const;
    [[nodiscard]] QString about() const;
    [[nodiscard]] bool isPrivate() const;
    [[nodiscard]] QString before() const;
    [[nodiscard]] QString note() const;
    [[nodiscard]] QString foreign() const;
    [[nodiscard]] QString suggestionForeign() const;
    [[nodiscard]] QString suggestionId() const;
    [[nodiscard]] bool canSuggest() const;
    [[nodiscard]] QString suggested() const;
    [[nodiscard]] bool hasSuggestion() const { return suggestion() != nullptr; }
    [[nodiscard]] QString suggestionTitle() const;
    [[nodiscard]] QString suggestionPurpose() const;
    [[nodiscard]] QString suggestionLength() const;
    [[nodiscard]] RoundNearness::Degree suggestionNearness() const;
    [[nodiscard]] QString suggestionAbout() const;
    [[nodiscard]] QString suggestionTime() const;
    [[nodiscard]] QString suggestionBefore() const;
    [[nodiscard]] QString suggestionNote() const;
    [[nodiscard]] int suggestionRow() const;
    [[nodiscard]] bool canAgree() const;

    // For the reading page, which offers the same two verbs for the round it shows.
    [[nodiscard]] bool canSuggest(const protocol::Round& round) const;
    void suggest(const protocol::Round& round);
    [[nodiscard]] const protocol::Round* suggestion() const; // the other one's

signals:
    void selectedChanged();
    void suggestionChanged();
    void reading(const mandorla::protocol::Round& round, bool suggestedByOther);
    void beginningAlone(const mandorla::protocol::Round& round);
    void ending();

private:
    [[nodiscard]] const protocol::Round* current() const;
    [[nodiscard]] bool isOwn(std::size_t row) const;
    void list();

    const std::vector<protocol::Exercise>& m_exercises;
    const AddedRounds& m_own;
    Rows m_rows;
    std::vector<protocol::Round> m_rounds;
    QPointer<sync::Partner> m_partner;
    int m_selected = 0;
    std::optional<protocol::Round> m_suggested;
};

} // namespace mandorla::app
