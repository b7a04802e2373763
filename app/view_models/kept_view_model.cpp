#include "app/view_models/kept_view_model.h"

#include "app/sentences.h"
#include "app/view_models/texts.h"
#include "sync/household.h"

#include <QTimer>

namespace mandorla::app {

KeptViewModel::KeptViewModel(sync::Household& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
{
}

void KeptViewModel::change(const QString& now)
{
    if (m_busy || !m_passphrase.ready())
        return;
    m_busy = true;
    m_outcome.clear();
    emit changed();
    QTimer::singleShot(kSeen, this, [this, now] {
        if (m_household.state() != sync::Household::State::Open) // locked meanwhile
            return end({});
        if (!m_household.opensWith(now))
            return end(tr("That is not the one you have now. Nothing was changed."));
        if (const auto error = m_household.changePassphrase(m_passphrase.text())) {
            const Sentence sentence = sentenceFor(*error);
            return end(sentence.what + QLatin1Char(' ') + sentence.next);
        }
        m_passphrase.clear();
        end(tr("Changed. From now on only the new passphrase opens it."));
    });
}

void KeptViewModel::end(const QString& outcome)
{
    m_busy = false;
    m_outcome = outcome;
    emit changed();
}

void KeptViewModel::clear()
{
    m_passphrase.clear();
    m_outcome.clear();
    emit changed();
}

void KeptViewModel::back()
{
    clear();
    emit left();
}

} // namespace mandorla::app
