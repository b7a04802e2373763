#pragma once

#include "app/view_models/new_passphrase_view_model.h"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::sync {
class Household;
}

namespace mandorla::app {

// "What this laptop keeps": another passphrase, locking at once, letting go of everything.
class KeptViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(mandorla::app::NewPassphraseViewModel* passphrase READ passphrase CONSTANT) // the new one
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    // How changing it went, one or two sentences; empty before, and with the next try.
    Q_PROPERTY(QString outcome READ outcome NOTIFY changed)

public:
    explicit KeptViewModel(sync::Household& household, QObject* parent = nullptr);

    // `now`: the one that opens it. Takes a second, busy meanwhile.
    Q_INVOKABLE void change(const QString& now);
    Q_INVOKABLE void lock() { emit locking(); }
    Q_INVOKABLE void letGoOfAll() { emit lettingGoOfAll(); } // for good; it has been asked once
    Q_INVOKABLE void back();

    void clear();
    [[nodiscard]] NewPassphraseViewModel* passphrase() { return &m_passphrase; }
    [[nodiscard]] bool busy() const { return m_busy; }
    [[nodiscard]] QString outcome() const { return m_outcome; }

signals:
    void changed();
    void locking();
    void lettingGoOfAll();
    void left();

private:
    void end(const QString& outcome);

    sync::Household& m_household;
    NewPassphraseViewModel m_passphrase;
    bool m_busy = false;
    QString m_outcome;
};

} // namespace mandorla::app
