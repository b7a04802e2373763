#include "app/round/sealed_view_model.h"

#include "sync/partner.h"

namespace mandorla::app {

void SealedViewModel::setPartner(sync::Partner* partner) { m_partner = partner; }

void SealedViewModel::unseal()
{
    if (m_partner && m_partner->unseal())
        emit unsealed();
}

} // namespace mandorla::app
