#include "app/entering/kept_view_model.h"

#include "app/words/readable_texts.h"
#include "sync/household.h"

#include <QPointer>

namespace mandorla::app {

KeptViewModel::KeptViewModel(sync::Household& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
{
    connect(&household, &sync::Household::forgotten, this, &KeptViewModel::changed);
    connect(&household, &sync::Household::clientChanged, this, [this] {
        if (m_busy) // locked meanwhile: it was given up
            end({});
    });
}

void KeptViewModel::change(const QString& now)
{
    if (m_busy || m_asking || !m_passphrase.ready())
        return;
    m_busy = true;
    m_outcome.clear();
    emit changed();
    m_household.change(now, m_passphrase.text(), [here = QPointer(this)](const auto& done) {
        if (here)
            here->changedOrNot(done);
    });
}

void KeptViewModel::changedOrNot(const sync::VaultResult<void>& done)
{
    if (!done && done.error() == sync::VaultError::WrongPassphrase)
        return end(Saying([] { return tr("That is not the one you have now. Nothing was changed."); }));
    if (!done)
        return end(sentenceFor(done.error()).whole());
    m_passphrase.clear();
    end(Saying(
        [] { return tr("Changed. From now on the new passphrase opens it, and the old one does not."); }));
    setRemembers(false);
}

bool KeptViewModel::remembers() const { return m_household.remembers(); }

bool KeptViewModel::forgetting() const { return m_household.isForgetting(); }

QString KeptViewModel::keychain() const
{
    return m_keychain.isEmpty() && forgetting() ? QString(keychainKeepsForNow().whole()) : m_keychain.now();
}

void KeptViewModel::setRemembers(bool remembers)
{
    if (m_busy || m_asking || remembers == this->remembers())
        return;
    m_asking = true;
    m_keychain.clear();
    emit changed();
    const auto then = [here = QPointer(this)](const sync::VaultResult<void>& done) {
        if (!here)
            return;
        if (done || here->forgetting()) // which says so itself
            here->answered({});
        else
            here->answered(sentenceFor(done.error()));
    };
    if (remembers)
        m_household.remember(then);
    else
        m_household.forgetRemembered(then);
}

void KeptViewModel::answered(const Sentence& failure)
{
    m_asking = false;
    m_keychain = failure.whole();
    emit changed();
}

void KeptViewModel::end(const Saying& outcome)
{
    m_busy = false;
    m_outcome = outcome;
    emit changed();
}

void KeptViewModel::clear()
{
    m_passphrase.clear();
    m_outcome.clear();
    m_keychain.clear();
    emit changed();
}

void KeptViewModel::back()
{
    if (m_busy) {
        m_household.giveUpMaking();
        m_busy = false;
    }
    clear();
    emit left();
}

} // namespace mandorla::app
