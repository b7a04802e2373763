#pragma once

#include "app/entering/new_passphrase_view_model.h"
#include "app/words/sentences.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::sync {
class Household;
}

namespace mandorla::app {

// "Keep it locked": a passphrase is chosen, and with it the vault is made. Before create() nothing is.
class KeepViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(mandorla::app::NewPassphraseViewModel* passphrase READ passphrase CONSTANT)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // What did not work, and what to do next; both empty when all is well. Gone with the next try.
    Q_PROPERTY(QString failure READ failure NOTIFY changed)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY changed)

public:
    explicit KeepViewModel(sync::Household& household, QObject* parent = nullptr);

    Q_INVOKABLE void create(); // once the passphrase is ready; takes half a second, busy meanwhile
    Q_INVOKABLE void back();   // also while busy: then none is made

    [[nodiscard]] NewPassphraseViewModel* passphrase() { return &m_passphrase; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString failure() const { return m_failure.what.now(); }
    [[nodiscard]] QString nextStep() const { return m_failure.next.now(); }

signals:
    void changed();
    void created();
    void left();

private:
    sync::Household& m_household;
    NewPassphraseViewModel m_passphrase;
    bool m_busy = false;
    Sentence m_failure;
};

} // namespace mandorla::app
