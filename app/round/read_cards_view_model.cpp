#include "app/round/read_cards_view_model.h"

#include "app/round/kinds/kind_of_card.h"
#include "app/words/language.h"
#include "app/words/readable_texts.h"

namespace mandorla::app {

ReadCardsViewModel::ReadCardsViewModel(ChooseViewModel& choose, QObject* parent)
    : QObject(parent)
    , m_choose(choose)
    , m_cards({"number", "kindName", "prompt", "help", "options"})
{
    connect(&Language::it(), &Language::putAnew, this, &ReadCardsViewModel::list);
    connect(&choose, &ChooseViewModel::suggestionChanged, this, &ReadCardsViewModel::changed);
}

void ReadCardsViewModel::open(const protocol::Round& round, bool suggestedByOther)
{
    m_round = round;
    m_suggestedByOther = suggestedByOther;
    list();
    emit changed();
}

void ReadCardsViewModel::list()
{
    if (!m_round)
        return;
    QList<QVariantList> rows;
    for (const protocol::Card& card : m_round->cards) {
        QStringList options = optionsOf(card);
        for (const protocol::Text* role : {&card.give, &card.receive})
            if (!role->empty())
                options << readable(*role);
        rows.append({static_cast<int>(rows.size()) + 1, kindOf(card).name(), readable(card.prompt),
                     readable(card.help), options});
    }
    m_cards.setRows(rows);
}

QString ReadCardsViewModel::title() const { return m_round ? readable(m_round->title) : QString(); }

QString ReadCardsViewModel::purpose() const { return m_round ? readable(m_round->purpose) : QString(); }

QString ReadCardsViewModel::opening() const { return m_round ? readable(m_round->opening) : QString(); }

QString ReadCardsViewModel::tells() const { return m_round ? tellsOf(*m_round) : QString(); }

QString ReadCardsViewModel::before() const { return m_round ? readable(m_round->before) : QString(); }

QString ReadCardsViewModel::length() const { return m_round ? lengthOf(*m_round) : QString(); }

bool ReadCardsViewModel::stillSuggested() const
{
    const protocol::Round* suggestion = m_choose.suggestion();
    return m_round && m_suggestedByOther && suggestion && suggestion->digest() == m_round->digest();
}

bool ReadCardsViewModel::canAgree() const { return stillSuggested() && m_choose.canAgree(); }

bool ReadCardsViewModel::canSuggest() const
{
    return m_round && !m_suggestedByOther && m_choose.canSuggest(*m_round);
}

QString ReadCardsViewModel::replaced() const
{
    if (!m_suggestedByOther || stillSuggested() || !m_choose.hasSuggestion())
        return {};
    return tr("Another round is suggested now. Go back to see it.");
}

void ReadCardsViewModel::agree()
{
    if (canAgree())
        m_choose.agree();
}

void ReadCardsViewModel::suggest()
{
    if (!canSuggest())
        return;
    m_choose.suggest(*m_round);
    emit left();
}

void ReadCardsViewModel::back() { emit left(); }

void ReadCardsViewModel::save()
{
    if (m_round)
        emit saving(*m_round);
}

} // namespace mandorla::app
