#pragma once

#include "app/shell/people_view_model.h"
#include "app/shell/rows.h"
#include "app/words/saying.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"

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

    // Something was shared in this round: the other properties hold one card of it, the last unless before()
    // went back to those that were turned earlier. On "Turn together" too, where it stays in view.
    Q_PROPERTY(bool any READ any NOTIFY changed)
    Q_PROPERTY(bool asks READ asks NOTIFY changed)   // the prompt only asks, and what overlaps is the answer,
    Q_PROPERTY(bool large READ large NOTIFY changed) // one short answer
    Q_PROPERTY(bool namesBoth READ namesBoth NOTIFY changed) // also without a word
    Q_PROPERTY(QString roundTitle READ roundTitle NOTIFY changed)
    Q_PROPERTY(QString prompt READ prompt NOTIFY changed)
    Q_PROPERTY(QString help READ help NOTIFY changed) // empty unless it explains what stands there
    // What overlaps, in words: pick: an option each; range: the stretch, "10 min to 1 hour"; else empty, the
    // prompt or what stands under the names says it.
    Q_PROPERTY(QStringList overlap READ overlap NOTIFY changed)
    // What stands in the circle under each name: words, unedited; on together what was shown; on an exchange
    // the part that meets, in the first person. A line for each thing; may be empty.
    Q_PROPERTY(QString firstWords READ firstWords NOTIFY changed)
    Q_PROPERTY(QString secondWords READ secondWords NOTIFY changed)
    // "An idea you are both open to – not consent.": the card's own line, or that of its kind. Always in
    // view.
    Q_PROPERTY(QString consentLine READ consentLine NOTIFY changed)
    // The whole card as one announcement for a screen reader.
    Q_PROPERTY(QString spoken READ spoken NOTIFY changed)
    // Every card is turned: the button goes to the end instead of turning the next.
    Q_PROPERTY(bool roundDone READ roundDone NOTIFY changed)

    Q_PROPERTY(bool hasBefore READ hasBefore NOTIFY changed)
    Q_PROPERTY(bool hasAfter READ hasAfter NOTIFY changed)
    // The first step that somebody wrote for this card, or empty: then nothing of it is put on our page.
    Q_PROPERTY(QString step READ step NOTIFY changed)
    // It was put there, on this laptop.
    Q_PROPERTY(bool onPage READ onPage NOTIFY changed)

    // All that was shared in this round so far, in the order of its cards.
    // Roles: asks, large, prompt, help, overlap (list of strings), firstWords, secondWords, line,
    // light (bool: about no touch).
    Q_PROPERTY(mandorla::app::Rows* shared READ shared CONSTANT)

public:
    explicit RevealViewModel(const PeopleViewModel& people, QObject* parent = nullptr);

    // "Turn the next": this laptop's hand is on the card, on "Turn together". After the last one: the end.
    Q_INVOKABLE void turnNext() { emit goingOn(); }
    // "Put on our page": an entry that begins with the step of this card; both can reword it there.
    Q_INVOKABLE void putOnPage()
    {
        if (!step().isEmpty())
            emit puttingOnPage(shown().number, step());
    }
    Q_INVOKABLE void before() { lookAt(m_place - 1); }
    Q_INVOKABLE void after() { lookAt(m_place + 1); }
    // "Stop here": the end, for both.
    Q_INVOKABLE void stop() { emit stopping(); }

    void begin(const protocol::Round& round);
    // `number`: of the card, from 1. `role`: of this laptop. Words as they were committed; the other one's
    // are made plain here.
    void add(std::size_t number, const protocol::Card& card, const protocol::Overlap& overlap,
             const std::string& mine, const std::string& theirs, crypto::Role role);
    void setRoundDone();
    void setOnPage(); // this card
    void clear();     // a round alone has ended: nothing is shared in it

    [[nodiscard]] bool any() const { return !m_all.empty(); }
    [[nodiscard]] protocol::Kind kind() const { return shown().kind; }
    [[nodiscard]] bool asks() const;
    [[nodiscard]] bool large() const;
    [[nodiscard]] bool namesBoth() const;
    [[nodiscard]] const Saying& titleOfRound() const { return m_roundTitle; }
    [[nodiscard]] QString roundTitle() const { return m_roundTitle.now(); }
    [[nodiscard]] QString prompt() const { return shown().prompt; }
    [[nodiscard]] QStringList overlap() const { return shown().overlap; }
    [[nodiscard]] QString firstWords() const { return shown().firstWords; }
    [[nodiscard]] QString secondWords() const { return shown().secondWords; }
    [[nodiscard]] QString help() const { return shown().help; }
    [[nodiscard]] QString consentLine() const { return shown().line; }
    [[nodiscard]] QString step() const { return shown().step; }
    [[nodiscard]] QString spoken() const;
    [[nodiscard]] bool roundDone() const { return m_roundDone; }
    [[nodiscard]] bool hasBefore() const { return m_place > 0; }
    [[nodiscard]] bool hasAfter() const { return m_place < count() - 1; }
    [[nodiscard]] bool onPage() const { return shown().onPage; }
    [[nodiscard]] int count() const { return static_cast<int>(m_all.size()); }
    [[nodiscard]] QString inShort(int row) const; // what the card asks, and where it only asks, the answer
    [[nodiscard]] QString stepOf(int row) const;
    [[nodiscard]] std::size_t numberOf(int row) const; // of the card, from 1
    [[nodiscard]] Rows* shared() { return &m_rows; }

signals:
    void changed();
    void goingOn();
    void puttingOnPage(std::size_t card, const QString& start); // a number from 1
    void stopping();

private:
    struct SharedCard
    {
        // What came of it. In words, below: those of the language.
        std::size_t number = 0;
        protocol::Card card;
        protocol::Overlap shared;
        std::string mine;
        std::string theirs;
        crypto::Role role = 0;

        protocol::Kind kind = protocol::Kind::Wish;
        QString prompt;
        QString help;
        QStringList overlap;
        QString firstWords;
        QString secondWords;
        QString line;
        bool light = false;
        QString step;
        bool onPage = false;
    };
    [[nodiscard]] const SharedCard& shown() const;
    void putInWords(SharedCard& shared) const;
    void list();
    void lookAt(int place);

    const PeopleViewModel& m_people;
    Saying m_roundTitle;
    std::vector<SharedCard> m_all;
    Rows m_rows;
    int m_place = -1;
    bool m_roundDone = false;
};

} // namespace mandorla::app
