#include "app/entering/keep_view_model.h"

#include "app/words/texts.h"
#include "sync/household.h"

#include <QTimer>

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
    QTimer::singleShot(kSeen, this, [this] {
        const auto error = m_household.create(m_passphrase.text());
        m_busy = false;
        if (error)
            m_failure = sentenceFor(*error);
        else
            m_passphrase.clear();
        emit changed();
        if (!error)
            emit created();
    });
}

void KeepViewModel::back()
{
    if (m_busy)
        return;
    m_passphrase.clear();
    m_failure = {};
    emit changed();
    emit left();
}

} // namespace mandorla::app
