#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// The two people, named the same on both laptops. Whoever showed the digits is the first: ember, on the left,
// for good. Before pairing there is nobody to name.
class PeopleViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // "Noor", or "One of you" where no name was chosen.
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed)
    // "Rowan", or "The other".
    Q_PROPERTY(QString secondName READ secondName NOTIFY changed)
    // Whether this laptop's person is the first: own things are ember then, else dusk.
    Q_PROPERTY(bool iAmFirst READ iAmFirst NOTIFY changed)
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed)
    // "Noor and Rowan", for the head of a page; empty before pairing and when neither chose a name.
    Q_PROPERTY(QString together READ together NOTIFY changed)

public:
    using QObject::QObject;

    // Names as chosen, either may be empty; a name of which nothing can be seen is none.
    void set(const QString& own, const QString& other, bool iAmFirst);

    [[nodiscard]] QString firstName() const;
    [[nodiscard]] QString secondName() const;
    [[nodiscard]] bool iAmFirst() const { return m_iAmFirst; }
    [[nodiscard]] QString ownName() const { return m_iAmFirst ? firstName() : secondName(); }
    [[nodiscard]] QString otherName() const { return m_iAmFirst ? secondName() : firstName(); }
    [[nodiscard]] QString together() const;
    // Both chose a name.
    [[nodiscard]] bool bothNamed() const { return !m_first.isEmpty() && !m_second.isEmpty(); }

signals:
    void changed();

private:
    QString m_first;
    QString m_second;
    bool m_iAmFirst = true;
};

} // namespace mandorla::app
