#include "app/round/answer_view_model.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/partner.h"

#include <algorithm>

namespace mandorla::app {

using protocol::Answer;

namespace {

constexpr int kNearLimit = 200; // bytes left, from which on the count is shown

// What fits a words field: what the other laptop takes (a tab that was pasted is a space), cut at a sign,
// never inside one.
std::string fitting(QString words)
{
    words.replace(u'\t', u' ');
    std::string bytes = protocol::plain(words.toStdString());
    if (bytes.size() <= limits::kWordsBytes)
        return bytes;
    std::size_t end = limits::kWordsBytes;
    while (end > 0 && (static_cast<unsigned char>(bytes[end]) & 0xc0) == 0x80)
        --end;
    bytes.resize(end);
    return bytes;
}

} // namespace

AnswerViewModel::AnswerViewModel(QObject* parent)
    : OpenCard(parent)
    , m_options({"text", "chosen", "alone"})
    , m_progress({"state"})
    , m_review({"number", "prompt", "answer", "words", "answered", "withheld"})
{
    connect(&Language::it(), &Language::putAnew, this, &AnswerViewModel::refresh);
}

void AnswerViewModel::begin(const protocol::Round& round, sync::Partner* partner)
{
    std::vector<Answer> kept;
    for (std::size_t card = 0; card < round.cards.size(); ++card)
        kept.push_back(partner->answerTo(card));
    take(round, partner, false, kept);
}

bool AnswerViewModel::beginAlone(const protocol::Round& round, sync::Partner* partner)
{
    const auto kept = partner ? partner->answersAlone(round) : std::vector<Answer>();
    take(round, partner, true, kept ? *kept : std::vector<Answer>());
    return kept.has_value();
}

void AnswerViewModel::beginAlone(const protocol::Round& round, const std::vector<Answer>& kept)
{
    take(round, nullptr, true, kept);
}

std::vector<Answer> AnswerViewModel::drafts() const
{
    std::vector<Answer> out;
    for (std::size_t card = 0; card < m_drafts.size(); ++card)
        out.push_back(draftOf(card));
    return out;
}

// kept: from another day, where there is nothing newer in memory.
void AnswerViewModel::take(const protocol::Round& round, sync::Partner* partner, bool alone,
                           const std::vector<Answer>& kept)
{
    m_round = round;
    m_partner = partner;
    m_alone = alone;
    const auto here = m_keptDrafts.find(round.digest());
    m_drafts = here == m_keptDrafts.end() ? std::vector<Draft>(round.cards.size()) : here->second;
    if (here == m_keptDrafts.end())
        for (std::size_t card = 0; card < kept.size(); ++card)
            m_drafts[card].answer = kept[card];
    m_index = 0;
    m_phase = Opening;
    if (!alone)
        for (std::size_t card = 0; card < m_drafts.size(); ++card)
            handOver(card);
    emit phaseChanged();
    showCard();
}

void AnswerViewModel::reopen()
{
    for (std::size_t card = 0; card < m_drafts.size(); ++card)
        handOver(card);
    setPhase(Review);
}

void AnswerViewModel::forget()
{
    if (m_round)
        m_keptDrafts.erase(m_round->digest());
    if (m_alone && m_partner)
        m_partner->endAlone(*m_round);
    m_drafts.assign(m_drafts.size(), {});
    refresh();
}

void AnswerViewModel::forgetAll()
{
    m_keptDrafts.clear();
    m_drafts.assign(m_drafts.size(), {});
    m_partner = nullptr;
    refresh();
}

// --- where we are ---

const protocol::Card* AnswerViewModel::card() const
{
    return m_round ? &m_round->cards.at(m_index) : nullptr;
}

const AnswerViewModel::Draft& AnswerViewModel::draft() const
{
    static const Draft kNone;
    return m_round ? m_drafts.at(m_index) : kNone;
}

QString AnswerViewModel::roundTitle() const { return m_round ? readable(m_round->title) : QString(); }

QString AnswerViewModel::opening() const { return m_round ? readable(m_round->opening) : QString(); }

QString AnswerViewModel::tells() const { return m_round ? tellsOf(*m_round) : QString(); }

QString AnswerViewModel::aloud() const
{
    if (!m_round || m_round->nearness != protocol::Nearness::Overlapping || alone())
        return {};
    return tr(
        "If you like, tell each other two things aloud before you begin: a word that stops everything at "
        "once "
        "(a plain “stop” always does), and what does you good afterwards. Mandorla asks for neither, and "
        "stores nothing of it.");
}

QString AnswerViewModel::before() const { return m_round ? readable(m_round->before) : QString(); }

int AnswerViewModel::count() const { return static_cast<int>(m_drafts.size()); }

protocol::Kind AnswerViewModel::kind() const { return m_round.value().cards.at(m_index).kind; }

QString AnswerViewModel::cardFile() const { return card() ? kindOf(*card()).cardFile() : QString(); }

bool AnswerViewModel::twoColumns() const { return card() && kindOf(*card()).twoColumns(); }

QString AnswerViewModel::kindName() const { return card() ? kindOf(*card()).name() : QString(); }

QString AnswerViewModel::prompt() const { return card() ? readable(card()->prompt) : QString(); }

QString AnswerViewModel::help() const { return card() ? readable(card()->help) : QString(); }

void AnswerViewModel::setPhase(Phase phase)
{
    m_phase = phase;
    emit phaseChanged();
    refresh();
}

void AnswerViewModel::enter(std::size_t index)
{
    leaveCard();
    m_index = index;
    setPhase(Card);
    showCard();
}

void AnswerViewModel::leaveCard()
{
    if (m_round && m_phase == Card)
        m_drafts.at(m_index).seen = true;
}

void AnswerViewModel::showCard()
{
    refresh();
    emit cardChanged();
    emit answerChanged();
    emit wordsChanged();
}

void AnswerViewModel::next()
{
    if (!m_round || m_phase == Review)
        return;
    if (m_phase == Opening)
        enter(0);
    else if (m_index + 1 < m_drafts.size())
        enter(m_index + 1);
    else
        goToReview();
}

void AnswerViewModel::back()
{
    if (!m_round || m_phase == Opening)
        return;
    if (m_phase == Review) {
        enter(m_drafts.size() - 1);
    } else if (m_index > 0) {
        enter(m_index - 1);
    } else {
        leaveCard();
        setPhase(Opening);
    }
}

void AnswerViewModel::skip()
{
    if (!m_round || m_phase != Card)
        return;
    Draft changed = draft();
    // Words on a private card go nowhere, so nothing is put aside by leaving them; erasing them is a person's
    // to do.
    changed.skipped = card()->kind != protocol::Kind::Private || changed.answer.words.empty();
    change(std::move(changed));
    next();
}

void AnswerViewModel::goTo(int card)
{
    if (m_round && card >= 0 && card < count())
        enter(static_cast<std::size_t>(card));
}

void AnswerViewModel::goToReview()
{
    if (!m_round)
        return;
    leaveCard();
    setPhase(Review);
}

// --- answering ---

Answer AnswerViewModel::answerTo(std::size_t index) const
{
    const Draft& draft = m_drafts.at(index);
    return draft.skipped ? Answer() : kindOf(m_round->cards.at(index)).sealed(draft.answer);
}

bool AnswerViewModel::isAnswered(std::size_t index) const
{
    const Draft& draft = m_drafts.at(index);
    return !draft.skipped && kindOf(m_round->cards.at(index)).isAnswered(draft.answer);
}

// Words on a private card go along as a draft, to be kept where the rest is; seal() takes them out again.
void AnswerViewModel::handOver(std::size_t index)
{
    if (!m_partner)
        return;
    if (!m_alone) {
        (void)m_partner->answer(index, draftOf(index)); // refused once sealed
        return;
    }
    m_partner->answerAlone(*m_round, drafts());
}

Answer AnswerViewModel::draftOf(std::size_t index) const
{
    const Draft& draft = m_drafts.at(index);
    return draft.skipped ? Answer() : kindOf(m_round->cards.at(index)).draft(draft.answer);
}

void AnswerViewModel::change(Draft changed)
{
    if (!m_round || changed == draft())
        return;
    const bool otherWords = changed.answer.words != draft().answer.words;
    m_drafts.at(m_index) = std::move(changed);
    m_keptDrafts[m_round->digest()] = m_drafts;
    handOver(m_index);
    refresh();
    emit answerChanged();
    if (otherWords)
        emit wordsChanged();
}

CardAnswer* AnswerViewModel::answer()
{
    if (!card())
        return nullptr;
    CardAnswer*& answer = m_answers[card()->kind];
    if (!answer) {
        answer = kindOf(*card()).makeAnswer(*this, this);
        connect(this, &AnswerViewModel::answerChanged, answer, &CardAnswer::changed);
    }
    return answer;
}

Answer AnswerViewModel::given() const
{
    Answer out = draft().answer;
    if (draft().skipped)
        out.choice = {};
    return out;
}

// A choice that lay aside since a skip is replaced by it.
void AnswerViewModel::give(Answer answer)
{
    Draft changed = draft();
    changed.skipped = false;
    changed.answer = std::move(answer);
    change(std::move(changed));
}

bool AnswerViewModel::hasWords() const { return card() && kindOf(*card()).takesWords(*card(), given()); }

QString AnswerViewModel::words() const
{
    return hasWords() ? QString::fromStdString(draft().answer.words) : QString();
}

void AnswerViewModel::setWords(const QString& words)
{
    if (!hasWords())
        return;
    Draft changed = draft();
    changed.answer.words = fitting(words);
    if (kindOf(*card()).areWordsTheAnswer() && changed.answer.words != draft().answer.words)
        changed.skipped = false;
    const bool cut = QString::fromStdString(changed.answer.words) != words;
    change(std::move(changed));
    if (cut)
        emit wordsChanged(); // so that the field shows what is held
}

bool AnswerViewModel::wordsNearLimit() const
{
    return static_cast<int>(limits::kWordsBytes - draft().answer.words.size()) < kNearLimit;
}

int AnswerViewModel::wordsLeft() const
{
    return static_cast<int>(limits::kWordsBytes - draft().answer.words.size());
}

bool AnswerViewModel::canKeepBack() const { return card() && kindOf(*card()).canKeepBack(); }

QString AnswerViewModel::keepBackDetail() const
{
    return card() ? kindOf(*card()).keepBackDetail() : QString();
}

bool AnswerViewModel::withheld() const { return draft().answer.withheld; }

void AnswerViewModel::setWithheld(bool withheld)
{
    if (!canKeepBack())
        return;
    Draft changed = draft();
    changed.answer.withheld = withheld;
    change(std::move(changed));
}

bool AnswerViewModel::skipped() const { return draft().skipped; }

bool AnswerViewModel::canTakeUp() const { return draft().skipped && draft().answer.choice.index() != 0; }

void AnswerViewModel::takeUp()
{
    if (!canTakeUp())
        return;
    Draft changed = draft();
    changed.skipped = false;
    change(std::move(changed));
}

// --- sealing ---

void AnswerViewModel::seal()
{
    if (!m_partner || m_alone || m_phase != Review)
        return;
    for (std::size_t card = 0; card < m_drafts.size(); ++card)
        if (!m_partner->answer(card, answerTo(card)))
            return;
    if (m_partner->seal())
        emit sealed();
}

void AnswerViewModel::finish()
{
    if (m_alone && m_round)
        emit finished();
}

void AnswerViewModel::stop()
{
    if (m_partner && !m_alone)
        (void)m_partner->stop(); // what it leads to comes as an event
}

// --- lists ---

QString AnswerViewModel::phraseFor(std::size_t index) const
{
    if (!isAnswered(index))
        //: Both in place of an answer, in the list of one’s own answers.
        return m_drafts.at(index).skipped ? tr("Skipped") : tr("No answer");
    const protocol::Card& card = m_round->cards.at(index);
    return kindOf(card).phrase(card, m_drafts.at(index).answer);
}

QString AnswerViewModel::wordsFor(std::size_t index) const
{
    const protocol::Card& card = m_round->cards.at(index);
    return isAnswered(index) ? kindOf(card).wordsOf(card, m_drafts.at(index).answer) : QString();
}

void AnswerViewModel::refresh()
{
    if (!m_round)
        return;
    QList<QVariantList> options;
    for (std::size_t i = 0; i < card()->options.size(); ++i)
        options.append({readable(card()->options[i].text),
                        !draft().skipped && kindOf(*card()).isChosen(*card(), draft().answer, i),
                        card()->options[i].alone});
    m_options.setRows(options);

    QList<QVariantList> progress;
    QList<QVariantList> review;
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        StepState state = Ahead;
        if (m_phase == Card && i == m_index)
            state = Here;
        else if (isAnswered(i))
            state = Done;
        else if (m_drafts[i].skipped || m_drafts[i].seen)
            state = Skipped;
        progress.append(QVariantList{static_cast<int>(state)});
        review.append({static_cast<int>(i) + 1, readable(m_round->cards[i].prompt), phraseFor(i), wordsFor(i),
                       isAnswered(i), m_drafts[i].answer.withheld});
    }
    m_progress.setRows(progress);
    m_review.setRows(review);
}

} // namespace mandorla::app
