#include "app/own/own_list_view_model.h"

#include "app/words/readable_texts.h"

namespace mandorla::app {

OwnListViewModel::OwnListViewModel(QObject* parent)
    : QObject(parent)
    , m_rounds({"title", "purpose", "length"})
    , m_pages({"title", "tell", "readable"})
{
}

void OwnListViewModel::begin(int round)
{
    if (canBegin())
        emit beginning(round);
}

void OwnListViewModel::setRounds(const std::vector<protocol::Round>& rounds)
{
    QList<QVariantList> rows;
    for (const protocol::Round& round : rounds)
        rows.append({readable(round.title), readable(round.purpose), lengthOf(round)});
    m_rounds.setRows(rows);
}

void OwnListViewModel::setPages(const QList<QVariantList>& pages, Keeps keeps)
{
    m_pages.setRows(pages);
    m_keeps = keeps;
    m_failure.clear();
    emit changed();
}

void OwnListViewModel::setFailure(const Saying& failure)
{
    m_failure = failure;
    emit changed();
}

QString OwnListViewModel::sentence() const
{
    switch (m_keeps) {
    case Keeps::Nothing:
        return tr(
            "Just for tonight: Mandorla writes nothing to this laptop. What you write is here until you let "
            "go of it, or close Mandorla.");
    case Keeps::Locked:
        return tr(
            "What you write is kept on this laptop as you write it, behind your passphrase, until you let go "
            "of it.");
    case Keeps::Full:
        return tr("There is room for no more of these. Let go of one before you begin another.");
    }
    return {};
}

} // namespace mandorla::app
