#pragma once

#include "app/words/sentences.h"
#include "sync/storage/vault_error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace mandorla::sync {
class Household;
}

namespace mandorla::app {

// The passphrase, asked for: at the door of a vault, and to come back from the cover while one is open.
class DoorViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // busy, or the keychain is asked, or its key opens; a passphrase may be typed meanwhile, and goes first.
    Q_PROPERTY(bool opening READ opening NOTIFY changed)
    // What did not work, and what to do next; both empty when all is well. Gone with the next try.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)

public:
    explicit DoorViewModel(sync::Household& household, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& passphrase); // half a second, busy meanwhile; the window goes on
    Q_INVOKABLE void giveUp();                        // whatever is being tried: it does not open any more
    Q_INVOKABLE void tonight();                       // what is kept stays closed
    Q_INVOKABLE void letGoOfAll();                    // for good; it has been asked once

    // The app has just begun: if this laptop remembers what opens the vault, that does.
    void openByItself();

    void setFailure(const Sentence& sentence);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] bool opening() const { return m_busy || m_asking; }
    [[nodiscard]] QString failure() const { return m_failure.what.now(); }
    [[nodiscard]] QString nextStep() const { return m_failure.next.now(); }

signals:
    void changed();
    void opened();
    void failed(mandorla::sync::VaultError error);
    void tonightChosen();
    void lettingGoOfAll();

private:
    void end(const sync::VaultResult<void>& result);

    sync::Household& m_household;
    bool m_busy = false;
    bool m_asking = false;  // the keychain
    unsigned m_attempt = 0; // what answers of an earlier one is not heard
    Sentence m_failure;
};

} // namespace mandorla::app
