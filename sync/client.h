#pragma once

#include "sync/clock.h"
#include "sync/conversation/event.h"
#include "sync/partner.h"
#include "sync/records.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace mandorla::sync {

struct ClientOptions
{
    QHostAddress listenAddress = QHostAddress::Any;
    quint16 port = Address::kUsualPort; // 0: any free one
    // Where beacons go: the home network, the loopback of this machine on a port of its own (rehearsals and
    // tests), or nowhere.
    enum class Beacons
    {
        HomeNetwork,
        Loopback,
        None
    } beacons = Beacons::HomeNetwork;
    quint16 loopbackPort = 0; // UDP, for Beacons::Loopback
};

// Why a connection did not come about, beside what the conversation itself calls a failure.
enum class ConnectFailure
{
    NobodyFound,  // no laptop shows digits, and no address was typed
    SeveralFound, // more than one does: type the address
    Unreachable,  // the address does not answer
    NotTheOne,    // another laptop answers at the address of the paired one
    NoPort,       // no port could be opened
    FullHouse,    // as many people are kept as there may be: one must be forgotten first
};
[[nodiscard]] std::string_view nameOf(ConnectFailure failure);

// This laptop: its identity, its open port, its beacons, and the pairing of two.
//
// Life: one for each person. Nothing listens and nothing is sent before showDigits(), typeDigits(),
// dial() or, with a kept pairing, start() or goOnWith().
// showDigits() or typeDigits() open the pairing for limits::kPairingWindow; endPairing() closes it. When two
// have paired, paired() hands over the Partner, which this object owns. The client then finds the other
// laptop again whenever the connection is lost (both listen, both dial, both send beacons) until
// Partner::leave(); while they are connected nothing listens. There is one Partner at a time: goOnWith() and
// a new pairing put another in its place. Of those who are kept only that one is awaited: nobody else is told
// that this laptop is open, nor let in. Errors come as pairingFailed() and connectFailed(), each with a name;
// none of them ends the client. The constructor throws std::runtime_error if the system has no randomness or
// no key to give.
class Client : public QObject
{
    Q_OBJECT

public:
    enum class PairingPhase
    {
        Closed,
        Showing,
        Typing,
        Trying
    };

    // Just for tonight: an identity of its own, and nothing is written anywhere.
    Client(ClientOptions options, Clock& clock, QObject* parent = nullptr);
    // As kept in a vault; the records outlive this object. start() then goes on with whom it is paired.
    // opened: what was read of that already, or null.
    Client(ClientOptions options, Clock& clock, const Records::Self& self, Records& records,
           std::shared_ptr<OpenedVault> opened, QObject* parent = nullptr);
    ~Client() override;

    // What the other person will read, sent only once paired. False: longer than limits::kNameChars or not
    // plain text; the earlier name stays.
    [[nodiscard]] bool setName(const QString& name);
    [[nodiscard]] QString name() const;

    // --- who is kept ---
    struct Companion
    {
        CompanionId id;
        QString name;         // as the other one chose it; may be empty
        bool readable = true; // false: damaged, and there only to be forgotten
    };
    // At most limits::kCompanions, in the order of their names, without one last.
    [[nodiscard]] std::vector<Companion> companions() const;
    // When a vault was opened. If exactly one is kept, as goOnWith() that one; several are asked for first.
    // What has rested for limits::kEveningKept is let go of, with whomever it was.
    [[nodiscard]] VaultResult<void> start();
    // Recalls that pairing: paired(), and from then on this laptop looks for the other. The partner of before
    // is left. An error: nobody is recalled, and no partner is there.
    [[nodiscard]] VaultResult<void> goOnWith(const CompanionId& id);
    // No partner any more; the other laptop hears silence.
    void part();
    // Erases the key of the pairing and all that is kept with it. Nothing is sent: to the other laptop it is
    // silence. An error: it is still kept.
    [[nodiscard]] VaultResult<void> forget(const CompanionId& id);

    // --- pairing: not with limits::kCompanions people kept ---
    void showDigits(); // again: other digits
    void typeDigits();
    // Six digits (spaces are fine), to the laptop that shows them: the one at the address given to dial(), or
    // the only one whose beacon says so. False: not six digits, or typing is not open.
    [[nodiscard]] bool enterCode(const QString& code);
    void endPairing();

    // Not paired yet: where enterCode() goes. Paired and apart: dials at once. False: there is a mistakeIn()
    // it.
    [[nodiscard]] bool dial(const QString& address);
    // As readAddress() reads it, with the interfaces of this laptop.
    [[nodiscard]] std::optional<AddressMistake> mistakeIn(const QString& address) const;

    [[nodiscard]] PairingPhase pairingPhase() const;
    [[nodiscard]] QString code() const;                     // the digits shown here; empty unless Showing
    [[nodiscard]] int laptopsShowing() const;               // found by beacon, showing digits
    [[nodiscard]] quint16 port() const;                     // 0: not listening
    [[nodiscard]] bool portIsAnother() const;               // the one that was asked for is taken so far
    [[nodiscard]] bool isDeaf() const;                      // as Discovery's
    [[nodiscard]] QList<QHostAddress> ownAddresses() const; // to read aloud
    [[nodiscard]] QStringList interfaces() const; // that most likely lead to the other laptop, by name
    [[nodiscard]] bool hasNetwork() const;
    // While the partner is away: its laptop came, and speaks another version of the protocol. Nothing: not
    // that is known.
    [[nodiscard]] const std::optional<Failure>& otherVersion() const;
    [[nodiscard]] Partner* partner() const;

signals:
    void listening(quint16 port);
    void pairingChanged(); // phase or digits
    void foundChanged();   // laptopsShowing()
    void networkChanged(); // hasNetwork(), isDeaf(), ownAddresses()
    void otherVersionChanged();
    void pairingFailed(const mandorla::sync::Failure& failure);
    void connectFailed(mandorla::sync::ConnectFailure failure);
    void paired(mandorla::sync::Partner* partner); // before anything happened() there

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace mandorla::sync
