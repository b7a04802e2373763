#pragma once

#include "app/entering/new_passphrase_view_model.h"
#include "app/words/sentences.h"
#include "sync/storage/vault_error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::sync {
class Household;
}

namespace mandorla::app {

// "What this laptop keeps": another passphrase, remembering, locking at once, letting go of everything.
class KeptViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(mandorla::app::NewPassphraseViewModel* passphrase READ passphrase CONSTANT) // the new one
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // How changing it went, one or two sentences; empty before, and with the next try.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)
    // The desktop's keychain has what opens this. Changing the passphrase takes it out again.
    Q_PROPERTY(bool remembers READ remembers NOTIFY changed)
    // It was to be taken out, and may still be there.
    Q_PROPERTY(bool forgetting READ forgetting NOTIFY changed)
    Q_PROPERTY(bool asking READ asking NOTIFY changed) // the keychain; a person may have to answer it first
    // What it could not do, one to three sentences; empty when all is well, and with the next try.
    Q_PROPERTY(QString keychain READ keychain NOTIFY changed)

public:
    explicit KeptViewModel(sync::Household& household, QObject* parent = nullptr);

    // `now`: the one that opens it. Takes a second, busy meanwhile.
    Q_INVOKABLE void change(const QString& now);
    Q_INVOKABLE void setRemembers(bool remembers);
    Q_INVOKABLE void lock() { emit locking(); }
    Q_INVOKABLE void letGoOfAll() { emit lettingGoOfAll(); } // for good; it has been asked once
    Q_INVOKABLE void back();                                 // also while busy: then nothing is changed

    void clear();
    [[nodiscard]] NewPassphraseViewModel* passphrase() { return &m_passphrase; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString outcome() const { return m_outcome.now(); }
    [[nodiscard]] bool remembers() const;
    [[nodiscard]] bool asking() const { return m_asking; }
    [[nodiscard]] bool forgetting() const;
    [[nodiscard]] QString keychain() const;

signals:
    void changed();
    void locking();
    void lettingGoOfAll();
    void left();

private:
    void changedOrNot(const sync::VaultResult<void>& done);
    void end(const Saying& outcome);
    void answered(const Sentence& failure);

    sync::Household& m_household;
    NewPassphraseViewModel m_passphrase;
    bool m_busy = false;
    Saying m_outcome;
    bool m_asking = false;
    Saying m_keychain;
};

} // namespace mandorla::app
