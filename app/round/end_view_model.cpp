#include "app/round/end_view_model.h"

#include "app/words/readable_texts.h"

#include <utility>

namespace mandorla::app {

EndViewModel::EndViewModel(Rows& shared, QObject* parent)
    : QObject(parent)
    , m_shared(shared)
{
    connect(&m_shared, &Rows::countChanged, this, &EndViewModel::changed);
}

// Nobody reads a text about the other case: of the two that a round has, `closing` goes with something
// shared, `nothing` with cards that are all turned in vain. Where it was stopped before anything came up, it
// is not known which of them would be right.
void EndViewModel::set(Outcome outcome, const protocol::Round& round)
{
    m_outcome = outcome;
    m_named = false;
    m_roundTitle = saying(round.title);
    m_closing.clear();
    m_sentence.clear();
    m_nextStep.clear();
    if (anyShared() || round.nothing.empty())
        m_closing = saying(round.closing);
    else if (outcome == NothingUp)
        m_sentence = saying(round.nothing);
    emit changed();
}

void EndViewModel::setFailed(const Saying& roundTitle, const Sentence& sentence)
{
    m_outcome = Failed;
    m_roundTitle = roundTitle;
    m_closing.clear();
    m_sentence = sentence.what;
    m_nextStep = sentence.next;
    emit changed();
}

void EndViewModel::toOurPage()
{
    if (hasPage())
        emit writing();
}

bool EndViewModel::isNotConsent() const
{
    for (int row = 0; row < m_shared.count(); ++row)
        if (!m_shared.at(row, QStringLiteral("light")).toBool())
            return true;
    return false;
}

void EndViewModel::nameNextEvening()
{
    if (mayName())
        //: Two people write on behind it, on the page that they share. It ends with a space.
        emit naming(tr("Our next evening: "));
}

void EndViewModel::setNamed()
{
    m_named = true;
    emit changed();
}

void EndViewModel::setKept(bool kept)
{
    if (std::exchange(m_kept, kept) != kept)
        emit changed();
}

QString EndViewModel::title() const
{
    switch (m_outcome) {
    case Done:
        return tr("What you share");
    case NothingUp:
        return tr("Every card is turned");
    case StoppedHere:
        return tr("Stopped here");
    case Failed:
        return tr("The evening broke off");
    }
    return {};
}

QString EndViewModel::sentence() const
{
    if (!m_sentence.isEmpty())
        return m_sentence.now();
    switch (m_outcome) {
    case Done:
        return tr("Every card is turned. This is what you share.");
    case NothingUp:
        return tr("Nothing came up this time. It is nobody’s doing.");
    case StoppedHere:
        return tr("What you did not turn stays unknown.");
    case Failed:
        break;
    }
    return {};
}

} // namespace mandorla::app
