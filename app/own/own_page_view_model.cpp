#include "app/own/own_page_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"

namespace mandorla::app {

OwnPageViewModel::OwnPageViewModel(QObject* parent)
    : QObject(parent)
    , m_cards({"prompt", "words"})
{
    connect(&Language::it(), &Language::putAnew, this, &OwnPageViewModel::list);
}

void OwnPageViewModel::show(const protocol::Round& round, const std::vector<protocol::Answer>& answers,
                            bool kept, bool canKeep, bool writesOn)
{
    m_round = round;
    m_answers = answers;
    list();
    m_title = saying(round.title);
    m_closing = saying(round.closing);
    m_state = m_cards.count() == 0 ? Empty : kept ? Kept : Written;
    m_canKeep = canKeep;
    m_writesOn = writesOn;
    setFailure({});
}

void OwnPageViewModel::list()
{
    QList<QVariantList> rows;
    for (std::size_t card = 0; card < m_answers.size(); ++card)
        if (!m_answers[card].words.empty())
            rows.append({readable(m_round->cards.at(card).prompt), readable(m_answers[card].words)});
    m_cards.setRows(rows);
}

// Of what was written there is nothing here any more.
void OwnPageViewModel::empty()
{
    m_round.reset();
    m_answers.clear();
    m_cards.setRows({});
}

void OwnPageViewModel::setKept()
{
    m_state = Kept;
    setFailure({});
}

void OwnPageViewModel::setGone()
{
    empty();
    m_state = Gone;
    setFailure({});
}

void OwnPageViewModel::setFailure(const Saying& failure)
{
    m_failure = failure;
    emit changed();
}

void OwnPageViewModel::clear()
{
    empty();
    m_title.clear();
    m_closing.clear();
    m_state = Empty;
    setFailure({});
}

bool OwnPageViewModel::canWriteOn() const { return m_state == Written || (m_writesOn && m_state != Gone); }

QString OwnPageViewModel::sentence() const
{
    switch (m_state) {
    case Empty:
        return m_failure.isEmpty() ? tr("Nothing is written down, and nothing is kept.") : QString();
    case Written:
        return m_canKeep
                   ? tr("What you wrote is still here, and nothing of it was sent. You can keep it locked on "
                        "this laptop, take it along, or let go of it.")
                   : tr("What you wrote is still here, and nothing of it was sent. Once you let go of it, or "
                        "close Mandorla, it is gone. If you want to have it, take it along first.");
    case Kept:
        return tr(
            "It is kept on this laptop, behind your passphrase, until you let go of it. Nothing of it was "
            "sent.");
    case Gone:
        return tr("It is gone. Nothing of it was sent.");
    }
    return {};
}

void OwnPageViewModel::keep()
{
    if (canKeep())
        emit keeping();
}

void OwnPageViewModel::letGo()
{
    if (m_state == Written || m_state == Kept)
        emit lettingGo();
}

void OwnPageViewModel::takeAlong()
{
    Paper paper;
    paper.own = true;
    paper.title = title();
    for (int row = 0; row < m_cards.count(); ++row)
        paper.steps << m_cards.at(row, QStringLiteral("prompt")).toString() + QLatin1Char('\n') +
                           m_cards.at(row, QStringLiteral("words")).toString();
    if (!paper.steps.isEmpty())
        emit takingAlong(paper);
}

void OwnPageViewModel::writeOn()
{
    if (canWriteOn())
        emit writingOn();
}

void OwnPageViewModel::done()
{
    if (isDone())
        emit left();
}

} // namespace mandorla::app
