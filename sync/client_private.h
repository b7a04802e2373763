#pragma once

#include "protocol/crypto/random.h"
#include "protocol/wire/beacon.h"
#include "sync/client.h"
#include "sync/clock.h"
#include "sync/conversation/handshake.h"
#include "sync/meeting/dialling.h"
#include "sync/meeting/doorway.h"
#include "sync/meeting/finder.h"
#include "sync/meeting/pairing_dialling.h"
#include "sync/network/address.h"
#include "sync/network/dialler.h"
#include "sync/network/discovery.h"
#include "sync/network/identity.h"
#include "sync/network/listener.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace mandorla::sync {

// Owns the sockets and the one timer, and pumps the machines of meeting/: says to each what happens, does
// what they ask for, and comes back at their deadlines.
class Client::Private
{
public:
    using Side = PairingWindow::Side;
    using Stranger = Doorway::Stranger;
    using Purpose = Handshake::Purpose;

    Private(Client& client, ClientOptions given, Clock& time, Identity own, Records* kept);
    void hearListener();
    void hearDiallers();
    void hearDiscovery();

    // --- the port ---
    bool isPartner(const crypto::Fingerprint& peer) const;
    bool listen();
    void tellPort();
    // Nothing listens and nothing is announced but while pairing is open or the partner is away.
    void settle();

    // --- beacons ---
    Bytes beacon();
    const crypto::PairKey* awaitedKey() const;
    void hear(const Bytes& datagram, const QHostAddress& from);

    // --- pairing ---
    void open(bool shows);
    void endPairing();
    // The window has closed by itself: by time, or that was the last guess.
    bool endedByItself();
    bool enterCode(const QString& code);

    // --- hello ---
    void meet(const Stranger& stranger, Time since);
    void letIn(const Stranger& stranger, const Handshake::Accepted& accepted, const Bytes& rest);
    // What a stranger does wrong who dials, or asked to be dialled, is nobody's business, unless it was a
    // guess at the digits shown here or two people who hold different ends.
    void turnAway(const Stranger& stranger, const Failure& failure, bool wasGuess);
    // The partner is not there.
    void notAt(Dialling::Place place, DialFailure why);
    void setOtherVersion(const std::optional<Failure>& failure);

    // --- the partner ---
    void pair(const Handshake::Accepted& accepted, const LinkPtr& link);
    // where: what is kept of it goes there; null: nothing is.
    void attend(Pairing pairing_, Records* where);
    VaultResult<void> start();
    VaultResult<void> goOnWith(const CompanionId& id);
    void part();
    VaultResult<void> forget(const CompanionId& id);

    // --- the machines ---
    // Time has gone on.
    void tick();
    void pump();
    void noteWhoAnswers();
    void act(const Dialling::Dial& what);
    void act(const Dialling::GiveUp& what) { diallers[what.place]->cancel(); }
    void act(const PairingDialling::Dial& what) { pairDialler.dial(what.address.host, what.address.port); }
    void act(const PairingDialling::GiveUp&) { pairDialler.cancel(); }
    void act(const PairingDialling::HangUp&);
    void schedule();

    Client& q;
    Clock& clock;
    Records* records;                    // null: just for tonight
    std::shared_ptr<OpenedVault> opened; // until there is a partner
    ClientOptions options;
    crypto::SystemRandom random;
    Identity identity;
    crypto::Fingerprint fingerprint;
    std::string name;
    PairingWindow window;
    std::unique_ptr<Partner> partner;
    bool linked = false;
    std::optional<Failure> otherVersion; // of the partner's laptop
    Listener listener;
    Dialler pairDialler;
    std::vector<std::unique_ptr<Dialler>> diallers; // one for each place of the partner
    Discovery discovery;
    Doorway doorway;
    Finder finder;
    Dialling dialling;
    PairingDialling pairing;

    quint16 portInUse = 0;
    enum class Port
    {
        Fine,
        Missing, // there is none, and that was said
    } port = Port::Fine;
    std::optional<Time> listenAgain; // Missing, and needed
    std::optional<Address> target;   // typed by hand, for pairing
    protocol::BeaconId beaconId{};

    std::unique_ptr<Timer> ticking;
};

} // namespace mandorla::sync
