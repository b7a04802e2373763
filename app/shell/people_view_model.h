#pragma once

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mandorla::app {

// The two people. Those who chose a name are called by it on both laptops, others "you" and "your partner",
// seen from each laptop's own side. Whoever showed the digits is the first: ember, on the left, for good.
// Before pairing there is nobody to name.
class PeopleViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    // To begin a sentence with: "Noor", "You" or "Your partner".
    Q_PROPERTY(QString firstName READ firstName NOTIFY changed)
    Q_PROPERTY(QString secondName READ secondName NOTIFY changed)
    // Whether this laptop's person is the first: own things are ember then, else dusk.
    Q_PROPERTY(bool iAmFirst READ iAmFirst NOTIFY changed)
    Q_PROPERTY(QString ownName READ ownName NOTIFY changed)
    Q_PROPERTY(QString otherName READ otherName NOTIFY changed)
    // "Noor and Rowan", for the head of a page; empty before pairing and when neither chose a name.
    Q_PROPERTY(QString together READ together NOTIFY changed)

public:
    explicit PeopleViewModel(QObject* parent = nullptr);

    // Names as chosen, either may be empty; a name of which nothing can be seen is none.
    void set(const QString& own, const QString& other, bool iAmFirst);

    [[nodiscard]] QString firstName() const { return nameOf(true); }
    [[nodiscard]] QString secondName() const { return nameOf(false); }
    [[nodiscard]] bool iAmFirst() const { return m_iAmFirst; }
    [[nodiscard]] QString ownName() const { return m_iAmFirst ? firstName() : secondName(); }
    [[nodiscard]] QString otherName() const { return m_iAmFirst ? secondName() : firstName(); }
    [[nodiscard]] QString together() const;
    // Both chose a name.
    [[nodiscard]] bool bothNamed() const { return !m_first.isEmpty() && !m_second.isEmpty(); }

signals:
    void changed();

private:
    [[nodiscard]] QString nameOf(bool first) const;
    void read(); // as they are read in this language

    QString m_chosenFirst;
    QString m_chosenSecond;
    QString m_first;
    QString m_second;
    bool m_iAmFirst = true;
};

} // namespace mandorla::app
