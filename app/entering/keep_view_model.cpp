#include "app/entering/keep_view_model.h"

#include "app/words/readable_texts.h"
#include "sync/household.h"

#include <QPointer>

namespace mandorla::app {

KeepViewModel::KeepViewModel(sync::Household& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
{
}

void KeepViewModel::create()
{
    if (m_busy || !m_passphrase.ready())
        return;
    m_busy = true;
    m_failure = {};
    emit changed();
    m_household.make(m_passphrase.text(), [here = QPointer(this)](const auto& made) {
        if (!here)
            return;
        here->m_busy = false;
        if (made)
            here->m_passphrase.clear();
        else
            here->m_failure = sentenceFor(made.error());
        emit here->changed();
        if (made)
            emit here->created();
    });
}

void KeepViewModel::back()
{
    m_household.giveUpMaking();
    m_busy = false;
    m_passphrase.clear();
    m_failure = {};
    emit changed();
    emit left();
}

} // namespace mandorla::app
