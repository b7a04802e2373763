#include "app/shell/people_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"

namespace mandorla::app {

PeopleViewModel::PeopleViewModel(QObject* parent)
    : QObject(parent)
{
    connect(&Language::it(), &Language::putAnew, this, &PeopleViewModel::read);
}

void PeopleViewModel::set(const QString& own, const QString& other, bool iAmFirst)
{
    m_iAmFirst = iAmFirst;
    m_chosenFirst = iAmFirst ? own : other;
    m_chosenSecond = iAmFirst ? other : own;
    read();
    emit changed();
}

void PeopleViewModel::read()
{
    m_first = readableName(m_chosenFirst);
    m_second = readableName(m_chosenSecond);
}

QString PeopleViewModel::nameOf(bool first) const
{
    const QString& chosen = first ? m_first : m_second;
    //: Both stand alone, in place of a name: over a person’s words, and beside a person’s circle.
    return !chosen.isEmpty() ? chosen : first == m_iAmFirst ? tr("You") : tr("Your partner");
}

QString PeopleViewModel::together() const
{
    if (m_first.isEmpty() && m_second.isEmpty())
        return {};
    // Whoever showed the digits stands first.
    if (m_first.isEmpty())
        return (m_iAmFirst ? tr("You and %1") : tr("Your partner and %1")).arg(m_second);
    if (m_second.isEmpty() && m_iAmFirst)
        //: %1 is the name of the person who reads this.
        return tr("%1 and your partner").arg(m_first);
    if (m_second.isEmpty())
        //: %1 is the partner’s name.
        return tr("%1 and you").arg(m_first);
    //: Two people’s names.
    return tr("%1 and %2").arg(m_first, m_second);
}

} // namespace mandorla::app
