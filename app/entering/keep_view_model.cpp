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
        const auto made = m_household.create(m_passphrase.text());
        m_busy = false;
        if (made)
            m_passphrase.clear();
        else
            m_failure = sentenceFor(made.error());
        emit changed();
        if (made)
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
