#include "app/own/own_words.h"

#include "app/sheet/take_along_view_model.h"
#include "app/shell/navigator.h"
#include "app/shell/notice_view_model.h"
#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "app/words/sentences.h"
#include "sync/limits.h"

#include <QLocale>

#include <algorithm>
#include <utility>

namespace mandorla::app {

namespace {

QString tellOf(std::chrono::sys_days day)
{
    const QDate date = QDate(1970, 1, 1).addDays(day.time_since_epoch().count());
    return QLocale().toString(date, QLocale::LongFormat);
}

bool isWordless(const protocol::Answer& answer) { return answer.words.empty(); }

} // namespace

OwnWords::OwnWords(sync::Household& household, const std::vector<protocol::Exercise>& exercises,
                   const AddedRounds& own, Navigator& navigator, NoticeViewModel& notice,
                   TakeAlongViewModel& takingAlong)
    : m_household(household)
    , m_exercises(exercises)
    , m_own(own)
    , m_navigator(navigator)
    , m_notice(notice)
{
    connectList();
    connectPage();
    connect(&m_answering, &AnswerViewModel::answerChanged, this, &OwnWords::write);
    connect(&m_answering, &AnswerViewModel::finished, this, &OwnWords::finish);
    connect(&m_page, &OwnPageViewModel::takingAlong, this, [this, &takingAlong](const Paper& paper) {
        takingAlong.begin(paper);
        m_navigator.showOver(Navigator::TakeAlong);
    });
    connect(&Language::it(), &Language::putAnew, this, [this] {
        if (!m_rounds.empty())
            listAll();
    });
    connect(&household, &sync::Household::ownPagesChanged, this, &OwnWords::follow);
}

void OwnWords::connectList()
{
    connect(&m_list, &OwnListViewModel::beginning, this, &OwnWords::begin);
    connect(&m_list, &OwnListViewModel::opening, this, &OwnWords::open);
    connect(&m_list, &OwnListViewModel::lettingGo, this, &OwnWords::letGoOf);
    connect(&m_list, &OwnListViewModel::left, this, [this] {
        if (m_navigator.liesOver())
            m_navigator.goBack();
        else
            emit leavingList();
    });
}

void OwnWords::connectPage()
{
    connect(&m_page, &OwnPageViewModel::keeping, this, &OwnWords::keep);
    connect(&m_page, &OwnPageViewModel::lettingGo, this, &OwnWords::letGo);
    connect(&m_page, &OwnPageViewModel::writingOn, this, [this] {
        if (m_ofEvening)
            return emit writingOn();
        m_answering.goToReview();
        m_navigator.turnTo(Navigator::OwnAnswer);
    });
    connect(&m_page, &OwnPageViewModel::left, this, [this] {
        if (std::exchange(m_ofEvening, std::nullopt)) {
            emit decided();
            m_id.clear();
            m_written.clear();
            m_page.clear();
            return emit doneInEvening();
        }
        clear();
        listAll();
        m_navigator.goBack();
    });
}

// --- the list ---

void OwnWords::showList()
{
    listAll();
    m_navigator.showOver(Navigator::OwnList);
}

void OwnWords::startList()
{
    listAll();
    m_navigator.start(Navigator::OwnList);
}

void OwnWords::listAll()
{
    m_rounds.clear();
    const auto add = [this](const std::vector<protocol::Round>& rounds) {
        std::copy_if(rounds.begin(), rounds.end(), std::back_inserter(m_rounds),
                     [](const protocol::Round& round) { return round.isPrivate(); });
    };
    for (const protocol::Exercise& exercise : m_exercises)
        add(exercise.rounds);
    add(m_own.rounds());
    m_list.setRounds(m_rounds);

    m_ids.clear();
    QList<QVariantList> rows;
    const sync::OwnPages* pages = m_household.ownPages();
    std::vector<std::pair<std::string, sync::VaultResult<sync::OwnPages::Page>>> all;
    for (const std::string& id : pages ? pages->ids() : std::vector<std::string>())
        all.emplace_back(id, pages->page(id));
    std::stable_sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return one.second && (!other.second || one.second->day > other.second->day); // the latest first
    });
    for (const auto& [id, page] : all) {
        m_ids.push_back(id);
        if (page)
            rows.append({readable(page->round.title), tellOf(page->day), true});
        else
            rows.append({tr("It cannot be read"),
                         tr("It is damaged, or a newer Mandorla wrote it. All that can be done here is to "
                            "let go of it."),
                         false});
    }
    using Keeps = OwnListViewModel::Keeps;
    m_list.setPages(rows, !pages                              ? Keeps::Nothing
                          : m_ids.size() >= limits::kOwnPages ? Keeps::Full
                                                              : Keeps::Locked);
}

void OwnWords::begin(int round)
{
    if (round < 0 || static_cast<std::size_t>(round) >= m_rounds.size())
        return;
    sync::OwnPages* pages = m_household.ownPages();
    answer(pages ? pages->newId() : std::string(), m_rounds[static_cast<std::size_t>(round)], {});
    m_navigator.showOver(Navigator::OwnAnswer);
}

void OwnWords::open(int row)
{
    const sync::OwnPages* pages = m_household.ownPages();
    if (!pages || row < 0 || static_cast<std::size_t>(row) >= m_ids.size())
        return;
    const std::string id = m_ids[static_cast<std::size_t>(row)];
    const auto page = pages->page(id);
    if (!page)
        return listAll(); // which says so
    if (std::ranges::all_of(page->answers, isWordless))
        return letGoOf(row); // no page without a word
    answer(id, page->round, page->answers);
    m_page.show(page->round, page->answers, !pages->error(), true, true);
    m_navigator.showOver(Navigator::OwnPage);
}

void OwnWords::letGoOf(int row)
{
    sync::OwnPages* pages = m_household.ownPages();
    if (!pages || row < 0 || static_cast<std::size_t>(row) >= m_ids.size())
        return;
    if (const auto gone = pages->letGo(m_ids[static_cast<std::size_t>(row)]); !gone)
        return m_list.setFailure(sentenceFor(gone.error()).whole());
    listAll();
}

// --- the cards ---

// Just for tonight what was written in a round before is there still; a kept page is another each time.
void OwnWords::answer(const std::string& id, const protocol::Round& round,
                      const std::vector<protocol::Answer>& kept)
{
    m_ofEvening.reset();
    m_id.clear(); // nothing of the next lines is a change of what is kept
    if (!id.empty())
        m_answering.forgetAll();
    m_answering.beginAlone(round, kept);
    m_id = id;
    m_written = m_answering.drafts();
}

void OwnWords::write()
{
    sync::OwnPages* pages = m_household.ownPages();
    if (m_id.empty() || !pages || !m_answering.round())
        return;
    auto drafts = m_answering.drafts();
    if (drafts == m_written)
        return;
    m_written = drafts;
    pages->write(m_id, *m_answering.round(), std::move(drafts));
}

void OwnWords::follow()
{
    const sync::OwnPages* pages = m_household.ownPages();
    const auto error = pages ? pages->error() : std::nullopt;
    m_notice.setTroubleAlone(error ? cannotKeepAlone(*error) : Sentence());
}

void OwnWords::finish()
{
    sync::OwnPages* pages = m_household.ownPages();
    Saying stays;
    if (!m_id.empty() && pages && std::ranges::all_of(m_written, isWordless))
        if (const auto gone = pages->letGo(m_id); !gone) // no page without a word
            stays = sentenceFor(gone.error()).whole();
    const bool kept = !m_id.empty() && pages && pages->save();
    m_page.show(*m_answering.round(), m_answering.drafts(), kept, !m_id.empty(), true);
    m_page.setFailure(stays);
    m_navigator.turnTo(Navigator::OwnPage);
}

// --- the page ---

void OwnWords::endInEvening(const protocol::Round& round, const std::vector<protocol::Answer>& answers)
{
    const sync::OwnPages* pages = m_household.ownPages();
    m_ofEvening = round;
    m_id.clear();
    m_written = answers;
    m_page.show(round, answers, false, pages && pages->ids().size() < limits::kOwnPages, false);
    m_navigator.start(Navigator::OwnPage);
}

void OwnWords::keep()
{
    sync::OwnPages* pages = m_household.ownPages();
    if (!pages)
        return;
    if (m_ofEvening && m_id.empty()) {
        m_id = pages->newId();
        pages->write(m_id, *m_ofEvening, m_written);
    }
    if (!pages->save()) {
        const Saying why = cannotKeepAlone(*pages->error()).whole();
        if (m_ofEvening && pages->letGo(m_id)) // kept only where this person says so again
            m_id.clear();
        return m_page.setFailure(why);
    }
    m_page.setKept();
    if (m_ofEvening)
        emit decided();
}

void OwnWords::letGo()
{
    sync::OwnPages* pages = m_household.ownPages();
    if (!m_id.empty() && pages)
        if (const auto gone = pages->letGo(m_id); !gone)
            return m_page.setFailure(sentenceFor(gone.error()).whole());
    m_id.clear();
    m_written.clear();
    if (m_ofEvening)
        emit decided();
    else
        m_answering.forget();
    m_page.setGone();
}

bool OwnWords::isUp() const
{
    return m_navigator.has(Navigator::OwnList) || m_navigator.has(Navigator::OwnAnswer);
}

void OwnWords::clear()
{
    if (!m_id.empty()) // just for tonight it stays, until it is let go of
        m_answering.forgetAll();
    m_id.clear();
    m_written.clear();
    m_ofEvening.reset();
    m_page.clear();
    m_list.setPages({}, OwnListViewModel::Keeps::Nothing);
    m_ids.clear();
}

} // namespace mandorla::app
