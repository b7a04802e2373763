#pragma once

#include "app/sentences.h"
#include "app/view_models/qt.h"
#include "sync/storage/vault_error.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

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
    // What did not work, and what to do next; both empty when all is well. Gone with the next try.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)

public:
    explicit DoorViewModel(sync::Household& household, QObject* parent = nullptr);

    Q_INVOKABLE void open(const QString& passphrase);        // takes half a second, busy meanwhile
    Q_INVOKABLE void tonight() { emit tonightChosen(); }     // what is kept stays closed
    Q_INVOKABLE void letGoOfAll() { emit lettingGoOfAll(); } // for good; it has been asked once

    void setFailure(const Sentence& sentence);
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString failure() const { return m_failure.what; }
    [[nodiscard]] QString nextStep() const { return m_failure.next; }

signals:
    void changed();
    void opened();
    void failed(mandorla::sync::VaultError error);
    void tonightChosen();
    void lettingGoOfAll();

private:
    sync::Household& m_household;
    bool m_busy = false;
    Sentence m_failure;
};

} // namespace mandorla::app
