#include "app/round/turn_view_model.h"

#include "sync/partner.h"

namespace mandorla::app {

void TurnViewModel::setPartner(sync::Partner* partner)
{
    m_partner = partner;
    emit changed();
}

bool TurnViewModel::hand() const { return m_partner && m_partner->hand(); }

bool TurnViewModel::canTurn() const
{
    return m_partner && m_partner->connected() && m_partner->phase() == sync::Partner::Phase::Turning;
}

void TurnViewModel::putHandOn()
{
    if (canTurn() && m_partner->handOn())
        emit changed();
}

void TurnViewModel::takeHandBack()
{
    if (m_partner && m_partner->handOff())
        emit changed();
}

void TurnViewModel::toggleHand()
{
    if (hand())
        takeHandBack();
    else
        putHandOn();
}

void TurnViewModel::stop()
{
    if (m_partner && m_partner->stop())
        emit changed();
}

} // namespace mandorla::app
