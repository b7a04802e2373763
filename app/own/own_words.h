#pragma once

#include "app/own/own_list_view_model.h"
#include "app/own/own_page_view_model.h"
#include "app/round/added_rounds.h"
#include "app/round/answer_view_model.h"
#include "protocol/rounds/round_file.h"
#include "sync/household.h"

#include <QObject>

#include <string>
#include <vector>

namespace mandorla::app {

class Navigator;
class NoticeViewModel;
class TakeAlongViewModel;

// The act of what one writes alone. It needs no partner and no evening: chosen, answered and read again over
// whatever page is up. The end of a private round that was begun in an evening is here as well.
//
//   the list ── begin, open ─► the cards ── finish ─► the page: kept as it was written, if a vault is open;
//                                                     else here, until it is let go of or Mandorla closes
//   in an evening: the cards are Playing's ── finish ─► the page: kept only if this person says so
//
// Life: one for the window; all that it is given outlives it.
class OwnWords : public QObject
{
    Q_OBJECT

public:
    OwnWords(sync::Household& household, const std::vector<protocol::Exercise>& exercises,
             const AddedRounds& own, Navigator& navigator, NoticeViewModel& notice,
             TakeAlongViewModel& takingAlong);

    void showList();  // over whatever is up; the screen itself leads back
    void startList(); // nothing lies under it
    // The end of one that was begun in an evening.
    void endInEvening(const protocol::Round& round, const std::vector<protocol::Answer>& answers);
    // A vault is about to be locked: whether any of this was up.
    [[nodiscard]] bool isUp() const;
    void clear(); // nothing of it stays here

    [[nodiscard]] OwnListViewModel& list() { return m_list; }
    [[nodiscard]] AnswerViewModel& answering() { return m_answering; }
    [[nodiscard]] OwnPageViewModel& page() { return m_page; }

signals:
    void writingOn();     // in an evening: its cards are to come up again
    void decided();       // likewise: what is here of it is to be let go of
    void doneInEvening(); // likewise: on to the next
    void leavingList();   // and nothing lies under it

private:
    void connectList();
    void connectPage();
    void listAll();
    void begin(int round);
    void open(int page);
    void letGoOf(int page);
    void answer(const std::string& id, const protocol::Round& round,
                const std::vector<protocol::Answer>& kept);
    void write();
    void follow(); // what could not be kept, or is now
    void finish();
    void keep();
    void letGo();

    sync::Household& m_household;
    const std::vector<protocol::Exercise>& m_exercises;
    const AddedRounds& m_own;
    Navigator& m_navigator;
    NoticeViewModel& m_notice;
    OwnListViewModel m_list;
    AnswerViewModel m_answering;
    OwnPageViewModel m_page;
    std::vector<protocol::Round> m_rounds; // of the list
    std::vector<std::string> m_ids;        // of its pages
    std::string m_id;                      // of the one that is up; empty: it is not kept
    std::vector<protocol::Answer> m_written;
    std::optional<protocol::Round> m_ofEvening;
};

} // namespace mandorla::app
