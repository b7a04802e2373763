#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// A new passphrase, typed twice. What was typed can't be read back by a page; it goes with clear().
class NewPassphraseViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to a page")

    // How hard it is to guess, in words while one types; empty before the first letter.
    Q_PROPERTY(QString strength READ strength NOTIFY changed)
    // Only once the second differs from what it repeats; else empty.
    Q_PROPERTY(QString difference READ difference NOTIFY changed)
    Q_PROPERTY(bool tooShort READ tooShort NOTIFY changed)
    Q_PROPERTY(bool ready READ ready NOTIFY changed) // long enough, and twice the same

public:
    using QObject::QObject;

    Q_INVOKABLE void type(const QString& text);
    Q_INVOKABLE void typeAgain(const QString& text);

    Q_INVOKABLE void clear();
    [[nodiscard]] const QString& text() const { return m_text; }

    [[nodiscard]] QString strength() const;
    [[nodiscard]] QString difference() const;
    [[nodiscard]] bool tooShort() const;
    [[nodiscard]] bool ready() const;

signals:
    void changed();
    void cleared(); // the fields show nothing any more

private:
    QString m_text;
    QString m_again;
};

} // namespace mandorla::app
