#include "app/entering/door_view_model.h"

#include "app/words/readable_texts.h"
#include "sync/household.h"

#include <QPointer>

namespace mandorla::app {

DoorViewModel::DoorViewModel(sync::Household& household, QObject* parent)
    : QObject(parent)
    , m_household(household)
{
}

void DoorViewModel::setFailure(const Sentence& sentence)
{
    m_failure = sentence;
    emit changed();
}

void DoorViewModel::open(const QString& passphrase)
{
    if (m_busy || passphrase.isEmpty())
        return;
    giveUp();
    m_busy = true;
    setFailure({});
    m_household.guess(passphrase, [here = QPointer(this), attempt = m_attempt](const auto& result) {
        if (here && attempt == here->m_attempt)
            here->end(result);
    });
}

void DoorViewModel::openByItself()
{
    if (m_busy || m_household.state() != sync::Household::State::Closed || !m_household.remembers())
        return;
    giveUp();
    m_asking = true;
    setFailure({});
    m_household.rememberedKey([here = QPointer(this), attempt = m_attempt](std::optional<crypto::Key> key) {
        if (!here || attempt != here->m_attempt)
            return;
        if (!key)
            return here->end(Unexpected(sync::VaultError::NoKeychain));
        here->m_household.openWith(*key, [here, attempt](const auto& opened) {
            if (!here || attempt != here->m_attempt)
                return;
            if (!opened && opened.error() == sync::VaultError::WrongPassphrase) // nobody typed one
                here->end(Unexpected(sync::VaultError::NoKeychain));
            else
                here->end(opened);
        });
    });
}

void DoorViewModel::giveUp()
{
    ++m_attempt;
    m_household.giveUpGuess();
    m_busy = m_asking = false;
    emit changed();
}

void DoorViewModel::end(const sync::VaultResult<void>& result)
{
    m_busy = m_asking = false;
    setFailure(result ? Sentence() : sentenceFor(result.error()));
    if (result)
        emit opened();
    else
        emit failed(result.error());
}

void DoorViewModel::tonight()
{
    giveUp();
    emit tonightChosen();
}

void DoorViewModel::letGoOfAll()
{
    giveUp();
    emit lettingGoOfAll();
}

} // namespace mandorla::app
