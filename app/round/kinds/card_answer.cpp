#include "app/round/kinds/card_answer.h"

#include <utility>

namespace mandorla::app {

const protocol::Card* CardAnswer::card() const
{
    const protocol::Card* open = m_open.card();
    return open && open->kind == m_kind ? open : nullptr;
}

protocol::Answer CardAnswer::given() const { return m_open.given(); }

bool CardAnswer::isSkipped() const { return m_open.skipped(); }

void CardAnswer::give(protocol::Answer answer)
{
    if (card())
        m_open.give(std::move(answer));
}

void CardAnswer::choose(protocol::Choice choice)
{
    protocol::Answer answer = given();
    answer.choice = std::move(choice);
    give(std::move(answer));
}

} // namespace mandorla::app
