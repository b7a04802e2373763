#include "sync/client_private.h"

#include "protocol/limits.h"
#include "sync/evening_store.h"
#include "sync/limits.h"

#include <algorithm>
#include <utility>
#include <variant>

namespace mandorla::sync {
namespace {

Reach reachOf(const ClientOptions& options)
{
    return options.beacons == ClientOptions::Beacons::Loopback ? Reach::thisMachine(options.loopbackPort)
                                                               : Reach::home();
}

} // namespace

Client::Private::Private(Client& client, ClientOptions given, Clock& time, Identity own, Records* kept)
    : q(client)
    , clock(time)
    , records(kept)
    , options(std::move(given))
    , identity(std::move(own))
    , fingerprint(fingerprintOf(identity.certificate))
    , window(random)
    , listener(identity, clock)
    , pairDialler(identity, clock)
    , discovery(reachOf(options), clock)
    , doorway(fingerprint, window, random, clock)
    , ticking(clock.timer([this] { tick(); }))
{
    hearListener();
    hearDiallers();
    hearDiscovery();
    QObject::connect(&doorway, &Doorway::changed, &q, [this] { pump(); });
    QObject::connect(&doorway, &Doorway::accepted, &q,
                     [this](const Stranger& stranger, const Handshake::Accepted& accepted,
                            const Bytes& rest) { letIn(stranger, accepted, rest); });
    QObject::connect(&doorway, &Doorway::refused, &q,
                     [this](const Stranger& stranger, const Failure& failure, bool wasGuess) {
                         turnAway(stranger, failure, wasGuess);
                     });
}

void Client::Private::hearListener()
{
    listener.setAdmits(
        [this](const crypto::Fingerprint& peer) { return window.side() != Side::Closed || isPartner(peer); });
    listener.setIsPartner([this](const crypto::Fingerprint& peer) { return isPartner(peer); });
    listener.setExpects([this](const QHostAddress& from) { return dialling.expects(from); });
    QObject::connect(&listener, &Listener::portChanged, &q, [this] {
        tellPort();
        settle(); // announces it at once
    });
    QObject::connect(&listener, &Listener::linked, &q, [this](const LinkPtr& link) {
        meet({link, Purpose::Listen, std::nullopt, clock.now()}, clock.now());
    });
}

void Client::Private::hearDiallers()
{
    for (Dialling::Place place = 0; place < Dialling::kPlaces; ++place) {
        diallers.push_back(std::make_unique<Dialler>(identity, clock));
        QObject::connect(diallers.back().get(), &Dialler::linked, &q, [this, place](const LinkPtr& link) {
            if (const auto address = dialling.linked(place))
                meet({link, Purpose::Recognise, address, clock.now()}, clock.now());
        });
        QObject::connect(diallers.back().get(), &Dialler::failed, &q,
                         [this, place](DialFailure why) { notAt(place, why); });
    }
    QObject::connect(&pairDialler, &Dialler::linked, &q, [this](const LinkPtr& link) {
        if (const auto call = pairing.linked())
            meet({link, Purpose::Pair, call->address, clock.now()}, call->since);
    });
    QObject::connect(&pairDialler, &Dialler::failed, &q, [this] {
        pairing.failed(clock.now());
        if (pairing.isAsking())
            settle(); // announces it at once
        pump();
    });
}

void Client::Private::hearDiscovery()
{
    discovery.setIsKnown([this](const Bytes& datagram) {
        const crypto::PairKey* const key = awaitedKey();
        const auto beacon = protocol::parseBeacon(datagram);
        return key && beacon && protocol::recognise(*key, *beacon);
    });
    QObject::connect(&discovery, &Discovery::networkChanged, &q, &Client::networkChanged);
    QObject::connect(&discovery, &Discovery::heard, &q,
                     [this](const Bytes& datagram, const QHostAddress& from) { hear(datagram, from); });
}

bool Client::Private::isPartner(const crypto::Fingerprint& peer) const
{
    return partner && !partner->left() && partner->pairing().fingerprint == peer;
}

bool Client::Private::listen()
{
    if (listener.port() != 0)
        return true;
    const quint16 asked = options.port != 0 ? options.port : portInUse;
    if (!listener.listen(options.listenAddress, asked, portInUse))
        return false;
    tellPort();
    return true;
}

void Client::Private::tellPort()
{
    portInUse = listener.port();
    port = Port::Fine;
    listenAgain.reset();
    emit q.listening(portInUse);
}

void Client::Private::settle()
{
    const bool isPairing = window.side() != Side::Closed;
    const bool isAwaiting =
        partner && !partner->left() && !linked && partner->phase() != Partner::Phase::Failed;
    if (isAwaiting)
        dialling.seek(clock.now());
    else if (!dialling.isTypedAwaited())
        dialling.stop();
    listenAgain.reset();
    if (!isPairing && !isAwaiting) {
        listener.stopAccepting();
        discovery.stop();
    } else if (!listen()) {
        listenAgain = clock.now() + limits::kListenAgain;
        if (std::exchange(port, Port::Missing) != Port::Missing)
            emit q.connectFailed(ConnectFailure::NoPort);
    } else if (options.beacons != ClientOptions::Beacons::None) {
        discovery.announce([this] { return beacon(); });
    }
    pump();
}

Bytes Client::Private::beacon()
{
    if (window.side() == Side::Closed) {
        const protocol::Beacon out =
            protocol::knownBeacon(listener.port(), {&partner->pairing().key, 1}, random);
        finder.said(out.id);
        return protocol::serialise(out);
    }
    // The one who types says something only once its own dialling has not got through.
    const bool shows = window.side() == Side::Shows;
    if (!shows && !pairing.isAsking())
        return {};
    return protocol::serialise(protocol::unpairedBeacon(listener.port(), beaconId, shows, random));
}

const crypto::PairKey* Client::Private::awaitedKey() const
{
    return partner && dialling.isSeeking() ? &partner->pairing().key : nullptr;
}

void Client::Private::hear(const Bytes& datagram, const QHostAddress& from)
{
    const auto heard = protocol::parseBeacon(datagram);
    if (!heard)
        return;
    const Address address{from, heard->port};
    const Time now = clock.now();
    const Finder::Hint hint = finder.hear(*heard, from, awaitedKey(), now);
    if (hint == Finder::Hint::Nothing)
        return;
    noteWhoAnswers();
    if (hint == Finder::Hint::Partner)
        dialling.hear(address, now);
    else if (hint == Finder::Hint::Asks)
        pairing.heardAsking(address, window.guessAllowed() && !doorway.hasRightDigits(), now);
    pump();
}

void Client::Private::open(bool shows)
{
    endPairing();
    if (records && records->companions().size() >= limits::kCompanions) {
        emit q.connectFailed(ConnectFailure::FullHouse);
        return;
    }
    if (!listen()) {
        emit q.connectFailed(ConnectFailure::NoPort);
        return;
    }
    if (shows)
        window.show(clock.now());
    else
        window.type(clock.now());
    beaconId = random.bytes<16>();
    finder.open(window.side(), beaconId);
    pairing.open();
    settle();
    emit q.pairingChanged();
}

void Client::Private::endPairing()
{
    pairing.close();
    doorway.drop([this](const Stranger& stranger) {
        return stranger.purpose == Purpose::Pair || !isPartner(stranger.link->peerFingerprint());
    });
    window.close();
    finder.close();
    settle();
    emit q.pairingChanged();
}

bool Client::Private::endedByItself()
{
    if (!pairing.isOpen() || window.side() != Side::Closed)
        return false;
    endPairing();
    emit q.pairingFailed({FailureKind::WindowClosed});
    return true;
}

bool Client::Private::enterCode(const QString& code)
{
    if (pairing.isTrying() || !window.enter(code.toStdString()))
        return false;
    std::optional<Address> where = target;
    if (!where) {
        const auto showing = finder.showing(clock.now());
        if (showing.size() != 1) {
            emit q.connectFailed(showing.empty() ? ConnectFailure::NobodyFound
                                                 : ConnectFailure::SeveralFound);
            return true;
        }
        where = showing.front();
    }
    pairing.tryAt(*where, clock.now());
    pump();
    emit q.pairingChanged();
    return true;
}

void Client::Private::meet(const Stranger& stranger, Time since)
{
    std::optional<crypto::PairKey> key;
    if (isPartner(stranger.link->peerFingerprint()) ||
        (stranger.purpose == Purpose::Recognise && partner && dialling.isTypedAwaited()))
        key = partner->pairing().key;
    doorway.comeIn(stranger, key, since);
}

void Client::Private::letIn(const Stranger& stranger, const Handshake::Accepted& accepted, const Bytes& rest)
{
    const LinkPtr& link = stranger.link;
    if (stranger.purpose == Purpose::Pair)
        pairing.over();
    if (!accepted.fresh && partner->left() && !dialling.isTypedAwaited()) {
        link->close(); // left while the other one was saying hello
        return pump();
    }
    setOtherVersion(std::nullopt);
    listener.accepted(*link);
    if (accepted.fresh)
        pair(accepted, link);
    dialling.takeTyped();
    dialling.forgetTyped();
    linked = true;
    linked = partner->adopt(link, rest, stranger.began);
    // Who dialled here said by beacon where it listens.
    const auto address = stranger.address ? stranger.address : dialling.heardAt(link->peerAddress());
    if (linked && address) {
        dialling.setLast(address);
        partner->setAddress(*address);
    }
    settle();
}

void Client::Private::turnAway(const Stranger& stranger, const Failure& failure, bool wasGuess)
{
    if (stranger.purpose == Purpose::Pair)
        pairing.over();
    if (failure.kind == FailureKind::OtherVersion && isPartner(stranger.link->peerFingerprint()))
        setOtherVersion(failure);
    const bool dialled = stranger.link->dialled();
    const bool ours = wasGuess || failure.kind == FailureKind::BothShow ||
                      failure.kind == FailureKind::BothType || failure.kind == FailureKind::OtherVersion;
    const bool byHand = dialled && (pairing.isTrying() || dialling.takeTyped());
    if (dialled || wasGuess || window.side() == Side::Closed)
        pairing.endTry();
    if (endedByItself())
        return;
    settle();
    emit q.pairingChanged();
    if (byHand || (ours && window.side() != Side::Closed))
        emit q.pairingFailed(failure);
}

void Client::Private::notAt(Dialling::Place place, DialFailure why)
{
    if (!dialling.failed(place))
        return pump();
    emit q.connectFailed(why == DialFailure::NotTheOne ? ConnectFailure::NotTheOne
                                                       : ConnectFailure::Unreachable);
    settle();
}

void Client::Private::setOtherVersion(const std::optional<Failure>& failure)
{
    if (failure != std::exchange(otherVersion, failure))
        emit q.otherVersionChanged();
}

void Client::Private::pair(const Handshake::Accepted& accepted, const LinkPtr& link)
{
    dialling.clear();
    partner.reset();
    opened.reset();
    // An earlier pairing with that laptop goes, or is written over; an error shows as soon as the new one is
    // to be kept. What this program cannot read stays, and tonight is for tonight.
    const CompanionId id = companionIdOf(link->peerFingerprint());
    const bool stays = records && EveningStore::keptByALater(*records, id, fingerprint, random, clock);
    if (records && !stays)
        (void)records->forget(id);
    attend({link->peerFingerprint(), accepted.key, accepted.iShowed}, stays ? nullptr : records);
    linked = true;
    endPairing();
    emit q.paired(partner.get());
}

void Client::Private::attend(Pairing pairing_, Records* where)
{
    partner = std::make_unique<Partner>(std::move(pairing_), fingerprint, name, random, clock, where);
    QObject::connect(partner.get(), &Partner::linkLost, &q, [this] {
        linked = false;
        settle();
    });
}

VaultResult<void> Client::Private::start()
{
    if (!records || partner)
        return {};
    const auto all = records->companions();
    if (all.size() == 1)
        return goOnWith(all.front());
    for (const CompanionId& id : all)
        EveningStore::letGoOfWhatRested(*records, id, fingerprint, random, clock);
    return {};
}

VaultResult<void> Client::Private::goOnWith(const CompanionId& id)
{
    if (!records)
        return Unexpected(VaultError::NotThere);
    endPairing();
    part();
    const auto companion = records->companion(id);
    if (!companion)
        return Unexpected(companion.error());
    attend(companion->pairing, records);
    const auto read = std::exchange(opened, nullptr);
    if (auto recalled = partner->recall(companion->name, companion->address, read.get()); !recalled) {
        part();
        return recalled;
    }
    dialling.setLast(companion->address);
    emit q.paired(partner.get());
    settle();
    return {};
}

void Client::Private::part()
{
    partner.reset();
    dialling.clear();
    linked = false;
    setOtherVersion(std::nullopt);
    doorway.drop([](const Stranger&) { return true; });
    pairing.over();
    settle();
}

VaultResult<void> Client::Private::forget(const CompanionId& id)
{
    if (!records)
        return Unexpected(VaultError::NotThere);
    opened.reset();
    if (partner && partner->id() == id)
        part();
    return records->forget(id);
}

void Client::Private::tick()
{
    window.tick(clock.now());
    doorway.tick();
    endedByItself();
    if (listenAgain && clock.now() >= *listenAgain)
        settle();
    pump();
}

void Client::Private::pump()
{
    const Time now = clock.now();
    noteWhoAnswers();
    dialling.hold(linked || doorway.has([this](const Stranger& stranger) { // says hello
        return stranger.link->dialled() && isPartner(stranger.link->peerFingerprint());
    }));
    finder.tick(now);
    dialling.tick(now);
    pairing.tick(now);
    for (const Dialling::Command& command : dialling.takeCommands())
        std::visit([this](const auto& what) { act(what); }, command);
    for (const PairingDialling::Command& command : pairing.takeCommands())
        std::visit([this](const auto& what) { act(what); }, command);
    schedule();
    if (finder.takeShownChanged())
        emit q.foundChanged();
    if (pairing.takeUnreachable()) {
        emit q.pairingChanged();
        emit q.connectFailed(ConnectFailure::Unreachable);
    }
}

void Client::Private::noteWhoAnswers()
{
    for (Dialling::Place place = 0; place < Dialling::kPlaces; ++place)
        if (diallers[place]->reached())
            dialling.reached(place);
    if (pairDialler.reached())
        pairing.reached();
}

void Client::Private::act(const Dialling::Dial& what)
{
    diallers[what.place]->dial(what.address.host, what.address.port, partner->pairing().fingerprint);
}

void Client::Private::act(const PairingDialling::HangUp&)
{
    doorway.drop([](const Stranger& stranger) { return stranger.purpose == Purpose::Pair; });
}

void Client::Private::schedule()
{
    std::optional<Time> next;
    for (const auto& due : {window.nextDeadline(), doorway.nextDeadline(), finder.nextDeadline(),
                            dialling.nextDeadline(), pairing.nextDeadline(), listenAgain})
        if (due && (!next || *due < *next))
            next = due;
    if (next)
        ticking->start(std::max(Time(0), *next - clock.now()));
    else
        ticking->stop();
}

} // namespace mandorla::sync
