#include "app/view_models/door_view_model.h"

#include "app/view_models/texts.h"
#include "sync/household.h"

#include <QTimer>

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
    m_busy = true;
    setFailure({});
    QTimer::singleShot(kSeen, this, [this, passphrase] {
        std::optional<sync::VaultError> error;
        if (m_household.state() != sync::Household::State::Open)
            error = m_household.open(passphrase);
        else if (!m_household.opensWith(passphrase))
            error = sync::VaultError::WrongPassphrase;
        m_busy = false;
        setFailure(error ? sentenceFor(*error) : Sentence());
        if (error)
            emit failed(*error);
        else
            emit opened();
    });
}

} // namespace mandorla::app
