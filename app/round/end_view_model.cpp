#include "app/round/end_view_model.h"

#include <utility>

namespace mandorla::app {

EndViewModel::EndViewModel(Rows& shared, QObject* parent)
    : QObject(parent)
    , m_shared(shared)
{
    connect(&m_shared, &Rows::countChanged, this, &EndViewModel::changed);
}

void EndViewModel::set(Outcome outcome, const QString& roundTitle, const QString& closing)
{
    m_outcome = outcome;
    m_named = false;
    m_roundTitle = roundTitle;
    m_closing = closing;
    m_failure.clear();
    m_nextStep.clear();
    emit changed();
}

void EndViewModel::setFailed(const QString& roundTitle, const QString& sentence, const QString& nextStep)
{
    m_outcome = Failed;
    m_roundTitle = roundTitle;
    m_closing.clear();
    m_failure = sentence;
    m_nextStep = nextStep;
    emit changed();
}

void EndViewModel::toOurPage()
{
    if (hasPage())
        emit writing();
}

void EndViewModel::nameNextEvening()
{
    if (!mayName())
        return;
    m_named = true;
    emit naming(tr("Our next evening: "));
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
    case Alone:
        return tr("Only yours");
    }
    return {};
}

QString EndViewModel::sentence() const
{
    switch (m_outcome) {
    case Done:
        return tr("Every card is turned. This is what you share.");
    case NothingUp:
        return tr("Nothing came up this time. It is nobody’s doing.");
    case StoppedHere:
        return tr("What you did not turn stays unknown.");
    case Failed:
        return m_failure;
    case Alone:
        return tr("What you wrote stays on this laptop, and is gone when you close Mandorla.");
    }
    return {};
}

} // namespace mandorla::app
