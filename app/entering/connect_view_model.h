#pragma once

#include "app/words/sentences.h"
#include "sync/client.h"
#include "sync/network/firewall.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace mandorla::app {

// "Connect": one laptop shows six digits, the other one types them. Nothing listens, and nothing is sent,
// before show() or type(); the name goes out only once paired.
class ConnectViewModel : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the app")

    Q_PROPERTY(Phase phase READ phase NOTIFY phaseChanged)

    // What the other one shall read, if anything; at first as it was kept. Writable while Choosing; too long
    // or not plain is not taken and nameProblem says so.
    Q_PROPERTY(QString name READ name WRITE setName NOTIFY nameChanged)
    Q_PROPERTY(int nameLimit READ nameLimit CONSTANT)                   // characters
    Q_PROPERTY(QString nameProblem READ nameProblem NOTIFY nameChanged) // one sentence, or empty

    // Showing: "482913", and "4 8 2 9 1 3" for a screen reader.
    Q_PROPERTY(QString digits READ digits NOTIFY digitsChanged)
    Q_PROPERTY(QString digitsSpoken READ digitsSpoken NOTIFY digitsChanged)

    // Typing: the digits so far, 0 to 6. Whatever is written to it, only its first six digits are kept, so
    // paste and spaces work. Emptied when they were wrong.
    Q_PROPERTY(QString typed READ typed WRITE setTyped NOTIFY typedChanged)
    Q_PROPERTY(bool canPair READ canPair NOTIFY typedChanged) // six digits, and not trying already

    // Pair knows where to go: one laptop shows digits, or an address was taken.
    Q_PROPERTY(bool found READ found NOTIFY searchingChanged)
    // How the laptops look for each other, in one calm sentence; empty while Choosing.
    Q_PROPERTY(QString searching READ searching NOTIFY searchingChanged)

    // For "They can't find each other". Own addresses, to read aloud, each with the port if it is another
    // than the usual one: "192.168.1.20", "192.168.1.20:41512". Empty: no network (trouble says what to
    // do).
    Q_PROPERTY(QStringList addresses READ addresses NOTIFY addressesChanged)
    Q_PROPERTY(int port READ port NOTIFY addressesChanged)                    // 0: not listening
    Q_PROPERTY(bool portIsAnother READ portIsAnother NOTIFY addressesChanged) // the usual one is taken so far
    // What to type into a terminal for a firewall that is active here, with the port in use; empty: none is.
    Q_PROPERTY(QString firewallCommand READ firewallCommand NOTIFY addressesChanged)
    // Why this laptop hears nobody, and what to do: no network, or its port is taken; or empty.
    Q_PROPERTY(QString trouble READ trouble NOTIFY addressesChanged)
    // The other laptop's address as typed, and what is wrong with it after useAddress(): one sentence, or
    // empty. addressTaken: useAddress() took what stands there.
    Q_PROPERTY(QString address READ address WRITE setAddress NOTIFY addressChanged)
    Q_PROPERTY(QString addressProblem READ addressProblem NOTIFY addressChanged)
    Q_PROPERTY(bool addressTaken READ addressTaken NOTIFY addressChanged)

    // What did not work, and what to do next; both empty when all is well. Gone with the next try.
    Q_PROPERTY(QString failure READ failure NOTIFY failureChanged)
    Q_PROPERTY(QString nextStep READ nextStep NOTIFY failureChanged)

public:
    enum Phase
    {
        Choosing, // a name if you like; who shows, who types
        Showing,  // digits are on this screen
        Typing,   // digits are typed here; Pair wakes with the sixth
        Trying,   // Pair was pressed
        Joined,   // paired; the next page follows by itself
    };
    Q_ENUM(Phase)

    explicit ConnectViewModel(
        sync::Client& client, QObject* parent = nullptr,
        std::function<sync::Firewall()> findFirewall = [] { return sync::activeFirewall(); });

    // "I show the digits"; while Showing: other digits.
    Q_INVOKABLE void show();
    // "I type them."
    Q_INVOKABLE void type();
    // Sends nothing without six digits.
    Q_INVOKABLE void pair();
    // Takes `address` as the place to go; where it is no address, says so.
    Q_INVOKABLE void useAddress();
    // Back to Choosing; pairing is closed. Also where a new pairing begins, after a conversation that failed.
    Q_INVOKABLE void back();

    [[nodiscard]] Phase phase() const { return m_phase; }
    [[nodiscard]] QString name() const { return m_name; }
    void setName(const QString& name);
    [[nodiscard]] int nameLimit() const;
    [[nodiscard]] QString nameProblem() const { return m_nameProblem.now(); }
    [[nodiscard]] QString digits() const;
    [[nodiscard]] QString digitsSpoken() const;
    [[nodiscard]] QString typed() const { return m_typed; }
    void setTyped(const QString& typed);
    [[nodiscard]] bool canPair() const;
    [[nodiscard]] bool found() const;
    [[nodiscard]] QString searching() const;
    [[nodiscard]] QStringList addresses() const;
    [[nodiscard]] int port() const;
    [[nodiscard]] bool portIsAnother() const;
    [[nodiscard]] QString firewallCommand() const;
    [[nodiscard]] QString trouble() const;
    [[nodiscard]] QString address() const { return m_address; }
    void setAddress(const QString& address);
    [[nodiscard]] QString addressProblem() const { return m_addressProblem.now(); }
    [[nodiscard]] bool addressTaken() const { return m_addressTaken; }
    [[nodiscard]] QString failure() const { return m_failure.what.now(); }
    [[nodiscard]] QString nextStep() const { return m_failure.next.now(); }

signals:
    void phaseChanged();
    void nameChanged();
    void digitsChanged();
    void typedChanged();
    void searchingChanged();
    void addressesChanged();
    void addressChanged();
    void failureChanged();

private:
    void setPhase(Phase phase);
    void setFailure(const Sentence& sentence);
    void followClient();

    std::function<sync::Firewall()> m_findFirewall;
    sync::Client& m_client;
    Phase m_phase = Choosing;
    QString m_name;
    Saying m_nameProblem;
    QString m_typed;
    QString m_address;
    Saying m_addressProblem;
    bool m_addressTaken = false;
    Sentence m_failure;
};

} // namespace mandorla::app
