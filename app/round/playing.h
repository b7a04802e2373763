#pragma once

#include "app/round/added_rounds.h"
#include "app/round/answer_view_model.h"
#include "app/round/choose_view_model.h"
#include "app/round/end_view_model.h"
#include "app/round/read_cards_view_model.h"
#include "app/round/reveal_view_model.h"
#include "app/round/sealed_view_model.h"
#include "app/round/talk_view_model.h"
#include "app/round/turn_view_model.h"
#include "protocol/rounds/round_file.h"
#include "sync/conversation/event.h"
#include "sync/partner.h"

#include <QObject>
#include <QPointer>

#include <optional>
#include <vector>

namespace mandorla::app {

class Navigator;
class NoticeViewModel;
class PeopleViewModel;

// The act of a round: chosen, answered alone, sealed, turned together, and its end.
//
// Life: one for each client; all that it is given outlives it.
class Playing : public QObject
{
    Q_OBJECT

public:
    // The private round that was up when the vault was locked: its cards, and where its person was. No
    // answers.
    struct Alone
    {
        protocol::Round round;
        sync::CompanionId with;
        AnswerViewModel::Phase phase;
        int card;
    };

    Playing(const std::vector<protocol::Exercise>& exercises, const AddedRounds& own,
            const PeopleViewModel& people, Navigator& navigator, NoticeViewModel& notice);

    // another: than the one before, who may have left drafts here.
    void setPartner(sync::Partner* partner, bool another);
    void part(); // with nobody; nothing of the round stays
    [[nodiscard]] std::optional<Alone> alone() const;
    void goOn(const Alone& alone); // unless something else is to be shown first, or to somebody else
    void follow();                 // whatever happened may have changed what is possible

    // Of the private round that has come to its end: back to its cards; what is here of it is let go of; on
    // to the next.
    void writeOn();
    void decided();
    void endAlone();

    void heard(const sync::Agreed& event);
    void heard(const sync::SealedByBoth& event);
    void heard(const sync::SealAgain& event);
    void heard(const sync::Shared& event);
    void heard(const sync::RoundDone& event);
    void heard(const sync::Stopped& event);
    void heard(const sync::Failed& event);

    [[nodiscard]] ChooseViewModel& choosing() { return m_choosing; }
    [[nodiscard]] ReadCardsViewModel& readingCards() { return m_readingCards; }
    [[nodiscard]] AnswerViewModel& answering() { return m_answering; }
    [[nodiscard]] SealedViewModel& sealing() { return m_sealing; }
    [[nodiscard]] TurnViewModel& turning() { return m_turning; }
    [[nodiscard]] RevealViewModel& revealing() { return m_revealing; }
    [[nodiscard]] TalkViewModel& talking() { return m_talking; }
    [[nodiscard]] EndViewModel& ending() { return m_ending; }

signals:
    void saving(const mandorla::protocol::RoundDraft& draft); // of a round that is read
    void writing(const mandorla::sync::SheetId& page);        // on our page
    void finishedAlone(const mandorla::protocol::Round& round,
                       const std::vector<mandorla::protocol::Answer>& answers);
    void pairingAgain();
    void endingEvening();

private:
    void connectChoosing();
    void connectAnswering();
    void connectTurning();
    void connectTalking();
    void followTalk();
    void beginAlone(const protocol::Round& round);
    void end(EndViewModel::Outcome outcome);

    Navigator& m_navigator;
    NoticeViewModel& m_notice;
    QPointer<sync::Partner> m_partner;
    std::optional<protocol::Round> m_round; // the one under way
    bool m_undecided = false;               // what becomes of the private round that was finished
    ChooseViewModel m_choosing;
    ReadCardsViewModel m_readingCards{m_choosing};
    AnswerViewModel m_answering;
    SealedViewModel m_sealing;
    TurnViewModel m_turning;
    RevealViewModel m_revealing;
    TalkViewModel m_talking;
    bool m_talkRemarked = false; // that the partner suggests it
    EndViewModel m_ending{*m_revealing.shared()};
};

} // namespace mandorla::app
