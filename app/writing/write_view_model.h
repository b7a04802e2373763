#pragma once

#include "app/round/answer_view_model.h"
#include "app/round/kinds/kind_of_card.h"
#include "app/round/nearness.h"
#include "app/shell/people_view_model.h"
#include "app/shell/rows.h"
#include "app/writing/undo_history.h"
#include "app/writing/written_texts.h"

#include <QString>
#include <QVariant>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <map>
#include <optional>
#include <vector>

namespace mandorla::app {

// "Write a round": alone, on this laptop. Nothing of it is sent, and nothing is written to the disk but the
// file that a person saves to.
//
// Life: one for the window. What is being written stays here while an evening comes and goes, also behind the
// cover and while a vault is locked, until Mandorla closes. It is a question for two, not an answer of one.
// (So what is not protected: a round under way in the memory of a laptop that is locked.)
//
// It is written in one language, that of the app or of the file, and in a second one beside it where one is
// chosen. Whatever other languages a file has stay in it as they are.
//
// Nothing is cut: a text may be too long, and says so. Every change can be undone, a word at a time where one
// writes.
class WriteViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)

    // --- how to begin: blank, or from one of these. Roles: title, purpose. ---
    Q_PROPERTY(mandorla::app::Rows* starts READ starts CONSTANT)
    Q_PROPERTY(bool begun READ begun NOTIFY changed)     // there is one to go on with
    Q_PROPERTY(bool unsaved READ unsaved NOTIFY changed) // and it would be lost

    // --- the round ---
    Q_PROPERTY(QString title READ title WRITE setTitle NOTIFY changed)
    Q_PROPERTY(QString purpose READ purpose WRITE setPurpose NOTIFY changed)
    Q_PROPERTY(QString opening READ opening WRITE setOpening NOTIFY changed)
    Q_PROPERTY(QString before READ before WRITE setBefore NOTIFY changed)
    Q_PROPERTY(QString closing READ closing WRITE setClosing NOTIFY changed) // something came up
    Q_PROPERTY(QString nothing READ nothing WRITE setNothing NOTIFY changed) // nothing did
    Q_PROPERTY(QString note READ note WRITE setNote NOTIFY changed)          // for whoever hands it out
    Q_PROPERTY(int nearness READ nearness WRITE setNearness NOTIFY changed)  // RoundNearness
    Q_PROPERTY(QString minutes READ minutes WRITE setMinutes NOTIFY changed) // digits, or empty: not said
    Q_PROPERTY(mandorla::app::Rows* cards READ cards CONSTANT) // Roles: number, kindName, prompt.
    Q_PROPERTY(bool canAddCard READ canAddCard NOTIFY changed)
    Q_PROPERTY(QString cardsNote READ cardsNote NOTIFY changed) // near the limits, else empty

    // --- a second language ---
    Q_PROPERTY(QString language READ language NOTIFY changed)             // the first: what it calls itself
    Q_PROPERTY(QString secondLanguage READ secondLanguage NOTIFY changed) // empty: only one is shown
    Q_PROPERTY(mandorla::app::Rows* languages READ languages CONSTANT) // none, and each there is. Role: name.
    Q_PROPERTY(int second READ second WRITE setSecond NOTIFY changed)  // which of them
    Q_PROPERTY(bool hasSecond READ hasSecond NOTIFY changed)           // something of the round is in it
    // What it says, by the name of the property that has the first: secondTexts["title"].
    Q_PROPERTY(QVariant secondTexts READ secondTexts NOTIFY changed)

    // What is not whole yet: one sentence with its place, or empty. goToFault() leads there.
    Q_PROPERTY(QString fault READ fault NOTIFY changed)

    // --- the card ---
    Q_PROPERTY(int index READ index NOTIFY changed) // from 0
    // What kinds there are: roles name, detail (when such a card comes up). `kind` is a row of it.
    Q_PROPERTY(mandorla::app::Rows* kinds READ kinds CONSTANT)
    Q_PROPERTY(int kind READ kind WRITE setKind NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt WRITE setPrompt NOTIFY changed)
    Q_PROPERTY(QString promptHint READ promptHint NOTIFY changed) // may be empty
    Q_PROPERTY(QString help READ help WRITE setHelp NOTIFY changed)
    Q_PROPERTY(bool takesOptions READ takesOptions NOTIFY changed)
    Q_PROPERTY(mandorla::app::Rows* options READ options CONSTANT)   // Roles: text, second, alone.
    Q_PROPERTY(bool canStandAlone READ canStandAlone NOTIFY changed) // one of them can put out the others
    Q_PROPERTY(bool canBeSeveral READ canBeSeveral NOTIFY changed)
    Q_PROPERTY(bool several READ several WRITE setSeveral NOTIFY changed)
    Q_PROPERTY(bool namesRoles READ namesRoles NOTIFY changed) // give and receive
    Q_PROPERTY(QString give READ give WRITE setGive NOTIFY changed)
    Q_PROPERTY(QString receive READ receive WRITE setReceive NOTIFY changed)
    Q_PROPERTY(bool canAddOption READ canAddOption NOTIFY changed)
    Q_PROPERTY(QString optionsTitle READ optionsTitle NOTIFY changed) // "Its steps, from the least"
    Q_PROPERTY(QString optionsNote READ optionsNote NOTIFY changed)   // how many there may be
    Q_PROPERTY(QString addOptionText READ addOptionText NOTIFY changed)
    Q_PROPERTY(QString optionName READ optionName NOTIFY changed) // "Step %1"
    // Once it is shared: what stands under it, as a row of `lines` (role: text), and where it can lead.
    Q_PROPERTY(bool isShared READ isShared NOTIFY changed)
    Q_PROPERTY(mandorla::app::Rows* lines READ lines CONSTANT)
    Q_PROPERTY(int line READ line WRITE setLine NOTIFY changed)
    Q_PROPERTY(bool light READ light WRITE setLight NOTIFY changed) // about no touch
    Q_PROPERTY(QString step READ step WRITE setStep NOTIFY changed)
    Q_PROPERTY(
        QString cardFault READ cardFault NOTIFY changed) // as fault, of this card; empty: it can be tried

    Q_PROPERTY(bool canUndo READ canUndo NOTIFY changed)
    Q_PROPERTY(bool canRedo READ canRedo NOTIFY changed)

    // --- a card as the other one will see it ---
    Q_PROPERTY(mandorla::app::AnswerViewModel* trying READ trying CONSTANT)
    Q_PROPERTY(mandorla::app::PeopleViewModel* people READ people CONSTANT)

public:
    enum Phase
    {
        Start,
        Round,
        Card,
        Trying,
        Leaving // something would be lost: asked once
    };
    Q_ENUM(Phase)

    explicit WriteViewModel(QObject* parent = nullptr);

    Q_INVOKABLE void startBlank();
    Q_INVOKABLE void startFrom(int row); // a copy
    Q_INVOKABLE void openFile() { emit openingFile(); }
    Q_INVOKABLE void goOn() { setPhase(Round); }
    Q_INVOKABLE void beginAnother(); // asks first, if something would be lost

    Q_INVOKABLE void addCard(); // a wish, at the end; and opens it
    Q_INVOKABLE void duplicateCard();
    Q_INVOKABLE void removeCard();
    Q_INVOKABLE bool moveCard(int card, int by);
    Q_INVOKABLE void openCard(int card);
    Q_INVOKABLE void closeCard();
    Q_INVOKABLE void goToFault();
    Q_INVOKABLE void addOption();
    Q_INVOKABLE void removeOption(int option);
    Q_INVOKABLE void moveOption(int option, int by);
    Q_INVOKABLE void setOption(int option, const QString& text);
    Q_INVOKABLE void setAlone(int option, bool alone);
    Q_INVOKABLE void writeSecond(const QString& name, const QString& text); // as secondTexts has it
    Q_INVOKABLE void setSecondOption(int option, const QString& text);
    Q_INVOKABLE void leaveSecondOut(); // takes all of it from the round
    Q_INVOKABLE void undo();
    Q_INVOKABLE void redo();
    Q_INVOKABLE void tryCard();
    Q_INVOKABLE void endTrying();
    // How much of `most` characters is left, in words; empty while there is plenty.
    [[nodiscard]] Q_INVOKABLE QString roomFor(const QString& text, int most) const;

    Q_INVOKABLE void save();  // to a file; also what is not whole yet
    Q_INVOKABLE void use();   // puts it among the rounds, if it is whole
    Q_INVOKABLE void back();  // what is written stays
    Q_INVOKABLE void stay();  // Leaving: back to writing
    Q_INVOKABLE void letGo(); // Leaving: on without it

    // The page comes up: on with what was begun, or a new start from one of these.
    void open(const std::vector<const protocol::Round*>& starts);
    // From a file, finished or not; asks first, if something would be lost.
    void begin(const protocol::RoundDraft& draft, const QString& path);
    void saved(const QString& path);
    // Mandorla is about to close. True: nothing would be lost, or it was asked already.
    [[nodiscard]] bool mayEnd();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] Rows* starts() { return &m_starts; }
    [[nodiscard]] bool begun() const { return m_begun; }
    [[nodiscard]] bool unsaved() const { return m_begun && draft() != m_saved; }
    [[nodiscard]] QString title() const { return read(draft().title); }
    void setTitle(const QString& text) { write(kTitle, m_language, text); }
    [[nodiscard]] QString purpose() const { return read(draft().purpose); }
    void setPurpose(const QString& text) { write(kPurpose, m_language, text); }
    [[nodiscard]] QString opening() const { return read(draft().opening); }
    void setOpening(const QString& text) { write(kOpening, m_language, text); }
    [[nodiscard]] QString before() const { return read(draft().before); }
    void setBefore(const QString& text) { write(kBefore, m_language, text); }
    [[nodiscard]] QString closing() const { return read(draft().closing); }
    void setClosing(const QString& text) { write(kClosing, m_language, text); }
    [[nodiscard]] QString nothing() const { return read(draft().nothing); }
    void setNothing(const QString& text) { write(kNothing, m_language, text); }
    [[nodiscard]] QString note() const { return read(draft().note); }
    void setNote(const QString& text) { write(kNote, m_language, text); }
    [[nodiscard]] int nearness() const { return RoundNearness::of(draft().nearness); }
    void setNearness(int nearness);
    [[nodiscard]] QString minutes() const;
    void setMinutes(const QString& digits);
    [[nodiscard]] Rows* cards() { return &m_cards; }
    [[nodiscard]] bool canAddCard() const;
    [[nodiscard]] QString cardsNote() const;
    [[nodiscard]] QString language() const;
    [[nodiscard]] QString secondLanguage() const;
    [[nodiscard]] Rows* languages() { return &m_languages; }
    [[nodiscard]] int second() const;
    void setSecond(int row);
    [[nodiscard]] bool hasSecond() const;
    [[nodiscard]] QVariant secondTexts() const;
    [[nodiscard]] QString fault() const { return m_fault; }
    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] Rows* kinds() { return &m_kinds; }
    [[nodiscard]] int kind() const;
    void setKind(int kind);
    [[nodiscard]] QString prompt() const;
    void setPrompt(const QString& text) { writeCard(kPrompt, m_language, text); }
    [[nodiscard]] QString promptHint() const { return writing().promptHint; }
    [[nodiscard]] QString help() const;
    void setHelp(const QString& text) { writeCard(kHelp, m_language, text); }
    [[nodiscard]] bool takesOptions() const;
    [[nodiscard]] Rows* options() { return &m_options; }
    [[nodiscard]] bool canStandAlone() const;
    [[nodiscard]] bool canBeSeveral() const;
    [[nodiscard]] bool several() const { return card() && card()->several; }
    void setSeveral(bool several);
    [[nodiscard]] bool namesRoles() const;
    [[nodiscard]] QString give() const { return card() ? read(card()->give) : QString(); }
    void setGive(const QString& text) { writeCard(kGive, m_language, text); }
    [[nodiscard]] QString receive() const { return card() ? read(card()->receive) : QString(); }
    void setReceive(const QString& text) { writeCard(kReceive, m_language, text); }
    [[nodiscard]] bool canAddOption() const;
    [[nodiscard]] QString optionsTitle() const { return writing().optionsTitle; }
    [[nodiscard]] QString optionsNote() const;
    [[nodiscard]] QString addOptionText() const { return writing().addOption; }
    [[nodiscard]] QString optionName() const { return writing().option; }
    [[nodiscard]] bool isShared() const;
    [[nodiscard]] Rows* lines() { return &m_lines; }
    [[nodiscard]] int line() const;
    void setLine(int line);
    [[nodiscard]] bool light() const { return card() && card()->light; }
    void setLight(bool light);
    [[nodiscard]] QString step() const { return card() ? read(card()->step) : QString(); }
    void setStep(const QString& text) { writeCard(kStep, m_language, text); }
    [[nodiscard]] QString cardFault() const { return m_cardFault; }
    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] AnswerViewModel* trying() { return &m_trying; }
    [[nodiscard]] PeopleViewModel* people() { return &m_people; }

signals:
    void phaseChanged();
    void changed();
    void openingFile();
    void saving(const mandorla::protocol::RoundDraft& draft, const QString& path);
    // Whole, and in its new form if it was put among the rounds before.
    void used(const mandorla::protocol::Round& round, const std::optional<mandorla::crypto::Digest>& before);
    void left();
    void ending(); // asked, and let go of: Mandorla may close

private:
    enum class Afterwards // what was asked for when something would have been lost
    {
        Another,
        Next, // m_next
        End
    };

    [[nodiscard]] const protocol::RoundDraft& draft() const { return m_history.now(); }
    [[nodiscard]] protocol::RoundDraft content() const; // with its id
    [[nodiscard]] const protocol::Card* card() const;
    [[nodiscard]] KindOfCard::Writing writing() const; // what its kind says here
    [[nodiscard]] QString read(const protocol::Text& text) const;
    [[nodiscard]] QString readSecond(const protocol::Text& text) const;
    // Each in one language; what the text is in others stays.
    void write(const TextOfRound& text, const std::string& language, const QString& words);
    void writeCard(const TextOfCard& text, const std::string& language, const QString& words);
    void writeOption(int option, const std::string& language, const QString& words);
    [[nodiscard]] std::string placeOf(const std::string& field, const std::string& language) const;
    void changeRound(const std::string& field, const std::function<void(protocol::RoundDraft&)>& change);
    void changeCard(const std::string& field, const std::function<void(protocol::Card&)>& change);
    void put(protocol::RoundDraft draft, const UndoHistory::Place& place, bool goesOn = false);
    void start(protocol::RoundDraft draft, const std::string& language, const QString& path);
    void listLanguages();
    void goTo(const UndoHistory::Place& place);
    void refresh();
    void listKinds();
    void listStarts();
    void refreshCard();
    void setPhase(Phase phase);
    [[nodiscard]] QString wordsFor(const WrittenFault& fault) const;

    Phase m_phase = Start;
    Phase m_beforeLeaving = Start;
    Afterwards m_afterwards = Afterwards::Another;
    std::optional<std::pair<protocol::RoundDraft, QString>> m_next; // from a file
    bool m_asked = false;                                           // before closing
    bool m_begun = false;
    std::vector<protocol::Round> m_startRounds;
    std::string m_language;
    std::string m_second;             // empty: none is shown
    std::vector<std::string> m_tags;  // each row of m_languages; the first is none
    protocol::RoundDraft m_begunFrom; // in all its languages
    UndoHistory m_history;
    protocol::RoundDraft m_saved; // as it is in a file, or was at the start
    QString m_path;               // of that file, if it is this round's own
    std::optional<crypto::Digest> m_used;
    std::map<std::string, protocol::Card> m_aside; // what a card had that its kind of now has not, by its id
    int m_index = 0;
    QString m_fault;
    QString m_cardFault;
    WrittenFault m_faultPlace;
    Rows m_starts;
    Rows m_cards;
    Rows m_kinds;
    Rows m_languages;
    Rows m_options;
    Rows m_lines;
    std::vector<protocol::Line> m_lineOf; // each row of them
    int m_ownLine = 0;                    // the row that says what a card says that does not
    AnswerViewModel m_trying;
    PeopleViewModel m_people;
};

} // namespace mandorla::app
