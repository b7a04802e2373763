#include "app/round/playing.h"

#include "app/shell/navigator.h"
#include "app/shell/notice_view_model.h"
#include "app/words/readable_texts.h"
#include "app/words/sentences.h"

#include <utility>

namespace mandorla::app {

Playing::Playing(const std::vector<protocol::Exercise>& exercises, const AddedRounds& own,
                 const PeopleViewModel& people, Navigator& navigator, NoticeViewModel& notice)
    : m_navigator(navigator)
    , m_notice(notice)
    , m_choosing(exercises, own)
    , m_revealing(people)
    , m_talking(people)
{
    connectChoosing();
    connectAnswering();
    connectTurning();
    connectTalking();
}

void Playing::connectChoosing()
{
    connect(&m_choosing, &ChooseViewModel::reading, this,
            [this](const protocol::Round& round, bool suggestedByOther) {
                m_readingCards.open(round, suggestedByOther);
                m_navigator.start(Navigator::ReadCards);
            });
    connect(&m_choosing, &ChooseViewModel::beginningAlone, this, &Playing::beginAlone);
    connect(&m_choosing, &ChooseViewModel::ending, this, &Playing::endingEvening);
    connect(&m_readingCards, &ReadCardsViewModel::left, this,
            [this] { m_navigator.start(Navigator::Choose); });
    connect(&m_readingCards, &ReadCardsViewModel::saving, this, &Playing::saving);
}

void Playing::connectAnswering()
{
    connect(&m_answering, &AnswerViewModel::sealed, this, [this] {
        m_notice.setRemark({});
        m_navigator.start(Navigator::Sealed);
    });
    connect(&m_answering, &AnswerViewModel::finished, this, [this] {
        m_undecided = true;
        emit finishedAlone(*m_answering.round(), m_answering.drafts());
    });
    connect(&m_sealing, &SealedViewModel::unsealed, this, [this] {
        m_answering.reopen();
        m_navigator.start(Navigator::Answer);
    });
}

void Playing::connectTurning()
{
    connect(&m_revealing, &RevealViewModel::stopping, &m_turning, &TurnViewModel::stop);
    connect(&m_revealing, &RevealViewModel::goingOn, this, [this] {
        if (m_navigator.screen() != Navigator::Reveal)
            return;
        if (m_revealing.roundDone())
            return end(EndViewModel::Done);
        m_navigator.start(Navigator::TurnTogether);
        m_turning.putHandOn();
    });
    connect(&m_revealing, &RevealViewModel::puttingOnPage, this,
            [this](std::size_t card, const QString& start) {
                const auto page = m_partner->ourSheet();
                if (page && !m_revealing.onPage() && m_partner->putStart(*page, card, start))
                    m_revealing.setOnPage();
            });
    connect(&m_ending, &EndViewModel::writing, this, [this] {
        if (const auto page = m_partner->ourSheet())
            emit writing(*page);
    });
    connect(&m_ending, &EndViewModel::naming, this, [this](const QString& start) {
        const auto page = m_partner ? m_partner->ourSheet() : std::nullopt;
        if (!page || !m_partner->putStart(*page, 0, start))
            return;
        m_ending.setNamed();
        emit writing(*page);
    });
    connect(&m_ending, &EndViewModel::ending, this, &Playing::endingEvening);
    connect(&m_ending, &EndViewModel::goingOn, this, [this] {
        if (m_partner && m_partner->phase() != sync::Partner::Phase::Failed)
            return m_navigator.start(Navigator::Choose);
        emit pairingAgain();
    });
}

// --- talking it through: over the screen that it came from, and back to it ---

void Playing::connectTalking()
{
    connect(&m_talking, &TalkViewModel::opening, this, [this] {
        m_turning.takeHandBack();
        if (!m_navigator.has(Navigator::Talk))
            m_navigator.showOver(Navigator::Talk);
        followTalk();
    });
    connect(&m_talking, &TalkViewModel::leaving, this, [this] {
        if (m_navigator.screen() == Navigator::Talk)
            m_navigator.goBack();
        followTalk();
    });
}

void Playing::followTalk()
{
    m_talking.follow();
    const bool remarks = m_talking.asks() && !m_navigator.has(Navigator::Talk);
    if (remarks != m_talkRemarked)
        m_notice.setRemark(remarks ? talkIsSuggested() : Sentence());
    m_talkRemarked = remarks;
}

// --- with whom ---

void Playing::setPartner(sync::Partner* partner, bool another)
{
    m_partner = partner;
    if (another)
        m_answering.forgetAll();
    m_choosing.setPartner(partner);
    m_sealing.setPartner(partner);
    m_turning.setPartner(partner);
    m_talking.setPartner(partner);
}

void Playing::part()
{
    setPartner(nullptr, true);
    m_talkRemarked = false;
    m_round.reset();
    m_revealing.clear();
}

void Playing::follow()
{
    m_choosing.follow();
    m_turning.follow();
    m_ending.setKept(m_partner && m_partner->kept());
    followTalk();
}

// --- alone ---

void Playing::beginAlone(const protocol::Round& round)
{
    m_undecided = false;
    const bool whole = m_answering.beginAlone(round, m_partner);
    m_notice.setRemark(whole ? Sentence() : beginsAnew());
    m_navigator.start(Navigator::Answer);
}

std::optional<Playing::Alone> Playing::alone() const
{
    const bool up =
        m_navigator.has(Navigator::Answer) || (m_navigator.has(Navigator::OwnPage) && m_undecided);
    if (!up || !m_answering.alone() || !m_partner)
        return {};
    const auto phase = m_undecided ? AnswerViewModel::Review : m_answering.phase();
    return Alone{*m_answering.round(), m_partner->id(), phase, m_answering.index()};
}

void Playing::goOn(const Alone& alone)
{
    if (m_navigator.screen() != Navigator::Choose || m_partner->id() != alone.with)
        return;
    beginAlone(alone.round);
    if (alone.phase == AnswerViewModel::Card)
        m_answering.goTo(alone.card);
    else if (alone.phase == AnswerViewModel::Review)
        m_answering.goToReview();
}

void Playing::writeOn()
{
    m_undecided = false;
    m_answering.goToReview();
    m_navigator.start(Navigator::Answer);
}

void Playing::decided()
{
    if (std::exchange(m_undecided, false))
        m_answering.forget();
}

void Playing::endAlone() { m_navigator.start(Navigator::Choose); }

// --- what happens between the two laptops ---

void Playing::heard(const sync::Agreed& event)
{
    m_round = event.round;
    m_choosing.clearSuggested();
    m_revealing.begin(event.round);
    m_talking.begin(event.round);
    m_answering.begin(event.round, m_partner);
    m_notice.setRemark({});
    m_navigator.start(Navigator::Answer);
}

void Playing::heard(const sync::SealedByBoth&) { m_navigator.start(Navigator::TurnTogether); }

void Playing::heard(const sync::SealAgain&)
{
    m_answering.reopen();
    m_notice.setRemark(sealCameOff());
    m_navigator.start(Navigator::Answer);
}

void Playing::heard(const sync::Shared& event)
{
    m_revealing.add(event.card + 1, m_round->cards.at(event.card), event.overlap, event.mine, event.theirs,
                    m_partner->role());
    m_navigator.start(Navigator::Reveal);
}

void Playing::heard(const sync::RoundDone&)
{
    m_answering.forget();
    m_revealing.setRoundDone();
    // What was just shared stays until it has been looked at.
    if (m_navigator.screen() != Navigator::Reveal)
        end(m_revealing.any() ? EndViewModel::Done : EndViewModel::NothingUp);
}

void Playing::heard(const sync::Stopped&)
{
    m_answering.forget();
    end(EndViewModel::StoppedHere);
}

void Playing::heard(const sync::Failed& event)
{
    const Sentence sentence = sentenceFor(event.failure);
    m_notice.setRemark({});
    m_notice.setPaused(false);
    if (!m_answering.alone())
        m_answering.forget();
    m_ending.setFailed(m_revealing.titleOfRound(), sentence);
    m_navigator.start(Navigator::TheEnd);
}

void Playing::end(EndViewModel::Outcome outcome)
{
    m_notice.setRemark({});
    m_talkRemarked = false;
    m_ending.set(outcome, *m_round);
    m_navigator.start(Navigator::TheEnd);
    followTalk(); // a suggestion that stands is said there as well
}

} // namespace mandorla::app
