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

QString PeopleViewModel::nameOf(bool first) const
{
    const QString& chosen = first ? m_first : m_second;
    return !chosen.isEmpty() ? chosen : first == m_iAmFirst ? tr("You") : tr("Your partner");
}

QString PeopleViewModel::together() const
{
    if (m_first.isEmpty() && m_second.isEmpty())
        return {};
    const QString second = !m_second.isEmpty() ? m_second : m_iAmFirst ? tr("your partner") : tr("you");
    return tr("%1 and %2").arg(firstName(), second);
}

} // namespace mandorla::app
