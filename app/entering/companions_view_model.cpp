#include "app/entering/companions_view_model.h"

#include "app/words/language.h"
#include "app/words/readable_texts.h"
#include "app/words/sentences.h"
#include "protocol/limits.h"

namespace mandorla::app {

CompanionsViewModel::CompanionsViewModel(sync::Household& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
    , m_people({"name", "readable"})
{
    connect(&Language::it(), &Language::putAnew, this, &CompanionsViewModel::refresh);
}

void CompanionsViewModel::refresh()
{
    m_ids.clear();
    QList<QVariantList> rows;
    if (const sync::Client* client = m_household.client())
        for (const sync::Client::Companion& one : client->companions()) {
            const QString name = readableName(one.name);
            m_ids.push_back(one.id);
            rows.append({!one.readable    ? tr("Someone who cannot be read any more")
                         : name.isEmpty() ? tr("Someone without a name")
                                          : name,
                         one.readable});
        }
    m_people.setRows(rows);
    emit changed();
}

void CompanionsViewModel::setCanLeave(bool canLeave)
{
    m_canLeave = canLeave;
    emit changed();
}

bool CompanionsViewModel::room() const { return m_ids.size() < limits::kCompanions; }

QString CompanionsViewModel::roomProblem() const
{
    if (room())
        return {};
    return sentenceFor(sync::ConnectFailure::FullHouse).whole();
}

void CompanionsViewModel::goOn(int row)
{
    if (row >= 0 && row < m_people.count() && m_people.at(row, QStringLiteral("readable")).toBool())
        emit goingOn(sync::CompanionId(m_ids.at(static_cast<std::size_t>(row))));
}

void CompanionsViewModel::forget(int row)
{
    if (row >= 0 && row < m_people.count())
        emit forgetting(sync::CompanionId(m_ids.at(static_cast<std::size_t>(row))));
}

void CompanionsViewModel::pairWithAnother()
{
    if (room())
        emit pairing();
}

void CompanionsViewModel::back()
{
    if (m_canLeave)
        emit left();
}

} // namespace mandorla::app
