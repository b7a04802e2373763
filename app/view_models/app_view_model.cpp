#include "app/view_models/app_view_model.h"

#include "app/sentences.h"
#include "app/view_models/texts.h"
#include "sync/partner.h"

#include <algorithm>

namespace mandorla::app {

AppViewModel::AppViewModel(sync::Client& client, const std::vector<protocol::Exercise>& exercises,
                           QObject* parent)
    : QObject(parent)
    , m_client(client)
    , m_connecting(client)
    , m_choosing(exercises)
    , m_readingCards(m_choosing)
    , m_revealing(m_people)
    , m_ending(*m_revealing.shared())
{
    connect(&m_welcome, &WelcomeViewModel::beforeWeBeginRead, this, [this] { setPage(Welcome); });
    connect(&m_welcome, &WelcomeViewModel::begun, this, [this] { setPage(Connect); });
    connect(&client, &sync::Client::paired, this, &AppViewModel::adopt);

    connect(&m_choosing, &ChooseViewModel::reading, this,
            [this](const protocol::Round& round, bool suggestedByOther) {
                m_readingCards.open(round, suggestedByOther);
                setPage(ReadCards);
            });
    connect(&m_choosing, &ChooseViewModel::beginningAlone, this, [this](const protocol::Round& round) {
        m_answering.begin(round, nullptr);
        setPage(Answer);
    });
    connect(&m_choosing, &ChooseViewModel::ending, this, &AppViewModel::endEvening);
    connect(&m_readingCards, &ReadCardsViewModel::left, this, [this] { setPage(Choose); });

    connect(&m_answering, &AnswerViewModel::sealed, this, [this] { setPage(Sealed); });
    connect(&m_answering, &AnswerViewModel::finished, this, [this] {
        m_revealing.clear();
        m_ending.set(EndViewModel::Alone, m_answering.roundTitle(), m_answering.closing());
        setPage(TheEnd);
    });
    connect(&m_sealing, &SealedViewModel::unsealed, this, [this] {
        m_answering.reopen();
        setPage(Answer);
    });

    connect(&m_revealing, &RevealViewModel::stopping, &m_turning, &TurnViewModel::stop);
    connect(&m_revealing, &RevealViewModel::goingOn, this, [this] {
        if (m_page != Reveal)
            return;
        if (m_revealing.roundDone())
            return endRound(EndViewModel::Done);
        setPage(TurnTogether);
        m_turning.putHandOn();
    });

    connect(&m_ending, &EndViewModel::ending, this, &AppViewModel::endEvening);
    connect(&m_ending, &EndViewModel::goingOn, this, [this] {
        if (m_partner && m_partner->phase() != sync::Partner::Phase::Failed)
            return setPage(Choose);
        m_connecting.back();
        setNotice({}, {}, false);
        setPage(Connect);
    });
}

QString AppViewModel::windowTitle() const { return tr("This evening"); }

void AppViewModel::setPage(Page page)
{
    if (page == m_page)
        return;
    m_page = page;
    emit pageChanged();
}

void AppViewModel::cover()
{
    if (m_covered)
        return;
    m_covered = true;
    emit coveredChanged();
}

void AppViewModel::uncover()
{
    if (!m_covered)
        return;
    m_covered = false;
    emit coveredChanged();
}

void AppViewModel::endEvening()
{
    goSilent();
    emit ended();
}

void AppViewModel::goSilent()
{
    m_client.endPairing();
    if (m_partner && !m_partner->left())
        m_partner->leave();
}

void AppViewModel::setDark(bool dark)
{
    m_dark = dark;
    emit settingsChanged();
}

void AppViewModel::setTextSize(double textSize)
{
    m_textSize = std::clamp(textSize, 1.0, 2.0);
    emit settingsChanged();
}

void AppViewModel::setStill(bool still)
{
    m_still = still;
    emit settingsChanged();
}

void AppViewModel::setNotice(const QString& notice, const QString& step, bool paused)
{
    m_notice = notice;
    m_noticeStep = step;
    m_paused = paused;
    emit noticeChanged();
}

void AppViewModel::adopt(sync::Partner* partner)
{
    if (m_partner)
        m_partner->disconnect(this);
    m_partner = partner;
    m_choosing.setPartner(partner);
    m_sealing.setPartner(partner);
    m_turning.setPartner(partner);
    connect(partner, &sync::Partner::happened, this, [this](const sync::Event& event) {
        std::visit([this](const auto& what) { heard(what); }, event);
        m_choosing.follow();
        m_turning.follow();
    });
}

void AppViewModel::heard(const sync::Met& event)
{
    m_people.set(m_connecting.name(), QString::fromStdString(event.name), m_partner->first());
    setNotice({}, {}, false);
    if (m_page == Connect)
        setPage(Choose);
}

void AppViewModel::heard(const sync::Paused&)
{
    setNotice(tr("The evening has paused. Your answers are still here."),
              tr("If both laptops come back, you can go on."), true);
}

void AppViewModel::heard(const sync::Suggested&) {} // the choosing page follows

void AppViewModel::heard(const sync::Agreed& event)
{
    m_round = event.round;
    m_choosing.clearSuggested();
    m_revealing.begin(event.round);
    m_answering.begin(event.round, m_partner);
    setPage(Answer);
}

void AppViewModel::heard(const sync::SealedByBoth&) { setPage(TurnTogether); }

void AppViewModel::heard(const sync::Shared& event)
{
    m_revealing.add(m_round->cards.at(event.card), event.overlap, event.mine, event.theirs,
                    m_partner->role());
    setPage(Reveal);
}

void AppViewModel::heard(const sync::RoundDone&)
{
    m_answering.forget();
    m_revealing.setRoundDone();
    // What was just shared stays until it has been looked at.
    if (m_page != Reveal)
        endRound(m_revealing.any() ? EndViewModel::Done : EndViewModel::NothingUp);
}

void AppViewModel::heard(const sync::Stopped&)
{
    m_answering.forget();
    endRound(EndViewModel::StoppedHere);
}

void AppViewModel::heard(const sync::Failed& event)
{
    const Sentence sentence = sentenceFor(event.failure);
    setNotice({}, {}, false);
    m_ending.setFailed(m_revealing.roundTitle(), sentence.what, sentence.next);
    setPage(TheEnd);
}

void AppViewModel::endRound(EndViewModel::Outcome outcome)
{
    m_ending.set(outcome, readable(m_round->title), readable(m_round->closing));
    setPage(TheEnd);
}

} // namespace mandorla::app
