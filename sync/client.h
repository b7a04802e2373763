#pragma once

#include "protocol/limits.h"
#include "sync/conversation/event.h"
#include "sync/partner.h"
#include "sync/records.h"

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <string_view>

namespace mandorla::sync {

struct ClientOptions
{
    QHostAddress listenAddress = QHostAddress::Any;
    quint16 port = limits::kPort; // 0: any free one
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
};
[[nodiscard]] std::string_view nameOf(ConnectFailure failure);

// This laptop: its identity, its open port, its beacons, and the pairing of two.
//
// Life: one for each person. Nothing listens and nothing is sent before showDigits(), typeDigits(),
// dial() or, with a kept pairing, start().
// showDigits() or typeDigits() open the pairing for limits::kPairingWindow; endPairing() closes it. When two
// have paired, paired() hands over the Partner, which this object owns. The client then finds the other
// laptop again whenever the connection is lost (both listen, both dial, both send beacons) until
// Partner::leave(); while they are connected nothing listens. A new pairing takes the place of the old one.
// Errors come as pairingFailed() and connectFailed(), each with a name; none of them ends the client. The
// constructor throws std::runtime_error if the system has no randomness or no key to give.
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
    explicit Client(ClientOptions options, QObject* parent = nullptr);
    // As kept in a vault; the records outlive this object. start() then goes on with whom it is paired.
    Client(ClientOptions options, const Records::Self& self, Records& records, QObject* parent = nullptr);
    ~Client() override;

    // What the other person will read, sent only once paired. False: longer than limits::kNameChars or not
    // plain text; the earlier name stays.
    [[nodiscard]] bool setName(const QString& name);
    [[nodiscard]] QString name() const;

    // Recalls the kept pairing, if there is one: paired(), and from then on this laptop looks for the other.
    // damaged and the like: it is as if there were none, and a new pairing takes its place.
    [[nodiscard]] std::optional<VaultError> start();

    // --- pairing ---
    void showDigits(); // again: other digits
    void typeDigits();
    // Six digits (spaces are fine), to the laptop that shows them: the one at the address given to dial(), or
    // the only one whose beacon says so. False: not six digits, or typing is not open.
    [[nodiscard]] bool enterCode(const QString& code);
    void endPairing();

    // As parseAddress() reads it. Not paired yet: where enterCode() goes. Paired and apart: dials at once.
    // False: not an address.
    [[nodiscard]] bool dial(const QString& address);

    [[nodiscard]] PairingPhase pairingPhase() const;
    [[nodiscard]] QString code() const;                     // the digits shown here; empty unless Showing
    [[nodiscard]] int laptopsShowing() const;               // found by beacon, showing digits
    [[nodiscard]] quint16 port() const;                     // 0: not listening
    [[nodiscard]] bool portIsAnother() const;               // the one that was asked for was taken
    [[nodiscard]] QList<QHostAddress> ownAddresses() const; // to read aloud
    [[nodiscard]] bool hasNetwork() const;
    [[nodiscard]] Partner* partner() const;

signals:
    void listening(quint16 port);
    void pairingChanged(); // phase or digits
    void foundChanged();   // laptopsShowing()
    void networkChanged(); // hasNetwork(), ownAddresses()
    void pairingFailed(const mandorla::sync::Failure& failure);
    void connectFailed(mandorla::sync::ConnectFailure failure);
    void paired(mandorla::sync::Partner* partner); // before anything happened() there

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace mandorla::sync
