#include "app/view_models/answer_view_model.h"

#include "app/view_models/texts.h"
#include "protocol/limits.h"
#include "protocol/rounds/choices.h"
#include "protocol/text.h"
#include "sync/partner.h"

#include <algorithm>

namespace mandorla::app {

using protocol::Answer;
using protocol::Kind;

namespace {

constexpr int kNearLimit = 200; // bytes left, from which on the count is shown

// What fits a words field: what the other laptop takes (a tab that was pasted is a space), cut at a sign, never
// inside one.
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

bool isBlank(const std::string& words) { return QString::fromStdString(words).trimmed().isEmpty(); }

bool isYes(const Answer& answer)
{
    const auto* wish = std::get_if<protocol::Wish>(&answer.choice);
    return wish && *wish != protocol::Wish::No;
}

bool isChoice(const protocol::Card& card) { return card.kind == Kind::Together && !card.options.empty(); }

} // namespace

AnswerViewModel::AnswerViewModel(QObject* parent)
    : QObject(parent)
    , m_options({"text", "chosen"})
    , m_progress({"state"})
    , m_review({"number", "kind", "prompt", "answer", "words", "answered", "keptBack"})
{
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
    return kept.ok();
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

QString AnswerViewModel::before() const { return m_round ? readable(m_round->before) : QString(); }

QString AnswerViewModel::closing() const { return m_round ? readable(m_round->closing) : QString(); }

int AnswerViewModel::count() const { return static_cast<int>(m_drafts.size()); }

CardKind::Kind AnswerViewModel::kind() const
{
    return card() ? static_cast<CardKind::Kind>(card()->kind) : CardKind::Private;
}

QString AnswerViewModel::kindName() const
{
    return card() ? mandorla::app::kindName(card()->kind) : QString();
}

QString AnswerViewModel::prompt() const { return card() ? readable(card()->prompt) : QString(); }

QString AnswerViewModel::help() const { return card() ? readable(card()->help) : QString(); }

QStringList AnswerViewModel::steps() const { return card() ? optionsOf(*card()) : QStringList(); }

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
    changed.skipped = true;
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
    const protocol::Card& card = m_round->cards.at(index);
    const Draft& draft = m_drafts.at(index);
    Answer out;
    if (draft.skipped || card.kind == Kind::Private) // a private card is not for sealing at all
        return out;
    out.choice = draft.answer.choice;
    out.keptBack = draft.answer.keptBack;
    if (card.kind == Kind::Together || (card.kind == Kind::Wish && isYes(draft.answer)))
        out.words = isBlank(draft.answer.words) ? std::string() : draft.answer.words;
    if (auto* together = std::get_if<protocol::Together>(&out.choice); together && out.words.empty())
        together->show = false;
    return out;
}

bool AnswerViewModel::isAnswered(std::size_t index) const
{
    const Draft& draft = m_drafts.at(index);
    if (draft.skipped)
        return false;
    if (m_round->cards.at(index).kind == Kind::Private)
        return !isBlank(draft.answer.words);
    if (const auto* together = std::get_if<protocol::Together>(&draft.answer.choice))
        return !together->show || !isBlank(draft.answer.words);
    return draft.answer.choice.index() != 0;
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
    std::vector<Answer> answers;
    for (std::size_t card = 0; card < m_drafts.size(); ++card)
        answers.push_back(draftOf(card));
    m_partner->answerAlone(*m_round, std::move(answers));
}

Answer AnswerViewModel::draftOf(std::size_t index) const
{
    const bool own = m_round->cards.at(index).kind == Kind::Private && !m_drafts.at(index).skipped;
    return own ? m_drafts.at(index).answer : answerTo(index);
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

// Something was chosen: a choice that lay aside since a skip is replaced by it.
void AnswerViewModel::choose(decltype(Answer::choice) choice)
{
    Draft changed = draft();
    changed.skipped = false;
    changed.answer.choice = std::move(choice);
    change(std::move(changed));
}

template <typename Choice>
const Choice* AnswerViewModel::chosen() const
{
    return draft().skipped ? nullptr : std::get_if<Choice>(&draft().answer.choice);
}

AnswerViewModel::WishChoice AnswerViewModel::wish() const
{
    const auto* wish = chosen<protocol::Wish>();
    if (!wish)
        return NoWish;
    switch (*wish) {
    case protocol::Wish::Love:
        return Love;
    case protocol::Wish::Open:
        return Open;
    case protocol::Wish::No:
        return NotNow;
    }
    return NoWish;
}

void AnswerViewModel::setWish(WishChoice choice)
{
    if (kind() != CardKind::Wish)
        return;
    switch (choice) {
    case NoWish:
        return choose({});
    case Love:
        return choose(protocol::Wish::Love);
    case Open:
        return choose(protocol::Wish::Open);
    case NotNow:
        return choose(protocol::Wish::No);
    }
}

AnswerViewModel::ExchangeChoice AnswerViewModel::exchange() const
{
    const auto* exchange = chosen<protocol::Exchange>();
    if (!exchange)
        return NoExchange;
    if (exchange->give)
        return exchange->receive ? Both : Give;
    return exchange->receive ? Receive : Neither;
}

void AnswerViewModel::setExchange(ExchangeChoice choice)
{
    if (kind() != CardKind::Exchange)
        return;
    if (choice == NoExchange)
        return choose({});
    choose(protocol::Exchange{choice == Give || choice == Both, choice == Receive || choice == Both});
}

void AnswerViewModel::togglePick(int option)
{
    if (kind() != CardKind::Pick || option < 0 || option >= m_options.count())
        return;
    protocol::Pick pick{std::vector<bool>(card()->options.size(), false)};
    if (const auto* before = chosen<protocol::Pick>())
        pick = *before;
    pick.options = protocol::toggled(*card(), std::move(pick.options), static_cast<std::size_t>(option));
    choose(std::move(pick));
}

bool AnswerViewModel::spanChosen() const { return chosen<protocol::Range>() != nullptr; }

int AnswerViewModel::lower() const
{
    const auto* range = chosen<protocol::Range>();
    return range ? static_cast<int>(range->lower) : 0;
}

int AnswerViewModel::upper() const
{
    if (const auto* range = chosen<protocol::Range>())
        return static_cast<int>(range->upper);
    return kind() == CardKind::Range ? m_options.count() - 1 : 0;
}

QString AnswerViewModel::span() const
{
    const auto* range = chosen<protocol::Range>();
    return range ? spanOf(*card(), range->lower, range->upper) : tr("Nothing chosen yet");
}

void AnswerViewModel::setSpan(int lower, int upper)
{
    if (kind() != CardKind::Range)
        return;
    const int most = m_options.count() - 1;
    const auto [low, high] = std::minmax({std::clamp(lower, 0, most), std::clamp(upper, 0, most)});
    choose(protocol::Range{static_cast<std::size_t>(low), static_cast<std::size_t>(high)});
}

int AnswerViewModel::choice() const
{
    if (!card() || !isChoice(*card()) || draft().skipped)
        return -1;
    for (int i = 0; i < static_cast<int>(card()->options.size()); ++i)
        if (card()->options.at(static_cast<std::size_t>(i)).id == draft().answer.words)
            return i;
    return -1;
}

void AnswerViewModel::setChoice(int option)
{
    if (!card() || !isChoice(*card()) || option < 0 || option >= m_options.count())
        return;
    Draft changed = draft();
    if (changed.skipped)
        changed.answer.choice = {}; // whether to show it is asked anew
    changed.skipped = false;
    changed.answer.words = card()->options.at(static_cast<std::size_t>(option)).id;
    change(std::move(changed));
}

AnswerViewModel::TogetherChoice AnswerViewModel::together() const
{
    const auto* together = chosen<protocol::Together>();
    if (!together)
        return Undecided;
    if (!together->show)
        return KeepToMyself;
    return canShow() ? Show : Undecided;
}

void AnswerViewModel::setTogether(TogetherChoice choice)
{
    if (kind() != CardKind::Together || (choice == Show && !canShow()))
        return;
    if (choice == Undecided)
        return choose({});
    choose(protocol::Together{choice == Show});
}

bool AnswerViewModel::canShow() const
{
    if (kind() != CardKind::Together)
        return false;
    return isChoice(*card()) ? choice() != -1 : !isBlank(draft().answer.words);
}

bool AnswerViewModel::hasWords() const
{
    switch (kind()) {
    case CardKind::Wish:
        return !draft().skipped && isYes(draft().answer);
    case CardKind::Together:
        return !isChoice(*card());
    case CardKind::Private:
        return true;
    default:
        return false;
    }
}

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
    if (kind() == CardKind::Private && changed.answer.words != draft().answer.words)
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

bool AnswerViewModel::canKeepBack() const
{
    return card() && card()->kind != Kind::Together && card()->kind != Kind::Private;
}

bool AnswerViewModel::keptBack() const { return draft().answer.keptBack; }

void AnswerViewModel::setKeptBack(bool keptBack)
{
    if (!canKeepBack())
        return;
    Draft changed = draft();
    changed.answer.keptBack = keptBack;
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
        return m_drafts.at(index).skipped ? tr("Skipped") : tr("No answer");
    const protocol::Card& card = m_round->cards.at(index);
    const Answer& answer = m_drafts.at(index).answer;
    if (const auto* wish = std::get_if<protocol::Wish>(&answer.choice)) {
        switch (*wish) {
        case protocol::Wish::Love:
            return tr("I’d love this");
        case protocol::Wish::Open:
            return tr("I’m open to it");
        case protocol::Wish::No:
            return tr("Not for me, not now");
        }
    }
    if (const auto* exchange = std::get_if<protocol::Exchange>(&answer.choice)) {
        if (exchange->give)
            return exchange->receive ? tr("I’d like both") : tr("I’d like to give");
        return exchange->receive ? tr("I’d like to receive") : tr("Neither");
    }
    if (const auto* pick = std::get_if<protocol::Pick>(&answer.choice)) {
        QStringList picked;
        for (std::size_t i = 0; i < pick->options.size(); ++i)
            if (pick->options[i])
                picked << readable(card.options.at(i).text);
        return picked.isEmpty() ? tr("None of them") : picked.join(tr(", "));
    }
    if (const auto* range = std::get_if<protocol::Range>(&answer.choice))
        return spanOf(card, range->lower, range->upper);
    if (const auto* together = std::get_if<protocol::Together>(&answer.choice))
        return together->show ? tr("Shown, if you both show") : tr("Kept to myself");
    return tr("Only for me");
}

QString AnswerViewModel::wordsFor(std::size_t index) const
{
    const protocol::Card& card = m_round->cards.at(index);
    const Draft& draft = m_drafts.at(index);
    if (!isAnswered(index) || (card.kind == Kind::Wish && !isYes(draft.answer)))
        return {};
    if (!isChoice(card))
        return QString::fromStdString(draft.answer.words);
    for (const protocol::Option& option : card.options)
        if (option.id == draft.answer.words)
            return readable(option.text);
    return {};
}

void AnswerViewModel::refresh()
{
    if (!m_round)
        return;
    QList<QVariantList> options;
    const auto* pick = chosen<protocol::Pick>();
    const auto* range = chosen<protocol::Range>();
    const int selected = choice();
    for (std::size_t i = 0; i < card()->options.size(); ++i) {
        const bool isChosen = (pick && pick->options[i]) ||
                              (range && range->lower <= i && i <= range->upper) ||
                              selected == static_cast<int>(i);
        options.append({readable(card()->options[i].text), isChosen});
    }
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
        const protocol::Card& one = m_round->cards[i];
        review.append({static_cast<int>(i) + 1, static_cast<int>(one.kind), readable(one.prompt),
                       phraseFor(i), wordsFor(i), isAnswered(i), m_drafts[i].answer.keptBack});
    }
    m_progress.setRows(progress);
    m_review.setRows(review);
}

} // namespace mandorla::app
