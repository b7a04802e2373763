#include "app/shell/people_view_model.h"

#include "app/words/texts.h"

namespace mandorla::app {

void PeopleViewModel::set(const QString& own, const QString& other, bool iAmFirst)
{
    m_iAmFirst = iAmFirst;
    m_first = readableName(iAmFirst ? own : other);
    m_second = readableName(iAmFirst ? other : own);
    emit changed();
}

QString PeopleViewModel::firstName() const { return m_first.isEmpty() ? tr("One of you") : m_first; }

QString PeopleViewModel::secondName() const { return m_second.isEmpty() ? tr("The other") : m_second; }

QString PeopleViewModel::together() const
{
    if (m_first.isEmpty() && m_second.isEmpty())
        return {};
    return tr("%1 and %2").arg(firstName(), m_second.isEmpty() ? tr("the other") : m_second);
}

} // namespace mandorla::app
