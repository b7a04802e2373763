#include "sync/conversation/session.h" // before Qt, which takes slots() for a keyword

#include "sync/client.h"

#include "protocol/crypto/random.h"
#include "protocol/text.h"
#include "protocol/wire/beacon.h"
#include "sync/conversation/pairing.h"
#include "sync/evening_store.h"
#include "sync/network/address.h"
#include "sync/network/dialler.h"
#include "sync/network/discovery.h"
#include "sync/network/identity.h"
#include "sync/network/interfaces.h"
#include "sync/network/listener.h"
#include "sync/places.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <list>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <unordered_map>
#include <utility>

namespace mandorla::sync {

using namespace std::chrono_literals;

namespace {

constexpr auto kForgetBeacon = 5s; // a laptop not heard for so long shows no digits any more
constexpr auto kWaitForDial = 3s;  // the one who typed could not get through: the other one dials
constexpr auto kListenAgain = 1s;  // while there was no port at all
constexpr auto kLastWords = 500ms; // for a refused hello to leave before the connection is dropped
constexpr std::size_t kFound = 16; // laptops that show digits and are remembered
constexpr std::size_t kAsking = Discovery::kSenders; // who asks to be dialled: as many as one second hears
constexpr std::size_t kBeaconsSeen = 8192;           // of one's own and the partner's, an hour of both
constexpr auto kCopies = 500ms; // one beacon comes from all addresses of a laptop at once, in each family
constexpr std::size_t kCopiesFollowed = 4;
constexpr auto kTellFound = 1s;

Reach reachOf(const ClientOptions& options)
{
    return options.beacons == ClientOptions::Beacons::Loopback ? Reach::thisMachine(options.loopbackPort)
                                                               : Reach::home();
}

} // namespace

std::string_view nameOf(ConnectFailure failure)
{
    switch (failure) {
    case ConnectFailure::NobodyFound:
        return "nobody_found";
    case ConnectFailure::SeveralFound:
        return "several_found";
    case ConnectFailure::Unreachable:
        return "unreachable";
    case ConnectFailure::NotTheOne:
        return "not_the_one";
    case ConnectFailure::NoPort:
        return "no_port";
    case ConnectFailure::FullHouse:
        return "full_house";
    }
    return "unknown";
}

class Client::Private
{
public:
    // A link whose hello is not accepted yet.
    struct Stranger
    {
        LinkPtr link;
        std::unique_ptr<Handshake> handshake;
        Handshake::Purpose purpose;
        std::optional<Address> address; // where it was dialled
    };

    // One whose hello was not.
    struct Refused
    {
        LinkPtr link;
        std::unique_ptr<Timer> over;
    };

    // Dials one place.
    struct Attempt
    {
        Attempt(const Identity& own, Clock& clock)
            : dialler(own, clock)
        {
        }
        void cancel()
        {
            dialler.cancel();
            to.reset();
        }
        Dialler dialler;
        std::optional<Address> to; // under way
        Time since{};
    };

    // A laptop that shows digits, by its beacon.
    struct Found
    {
        Address address;
        Time heard{};
    };

    // Who typed the digits shown here, as it says, and does not get through by itself.
    struct Asking
    {
        Address address;
        Time heard{};
        Time dialled{}; // 0: not yet
    };

    // A beacon of one's own (from nobody) or the partner's.
    struct Seen
    {
        Time first{};
        std::vector<QHostAddress> from;
    };

    // Only who has the pair's key chooses such an id, at random.
    struct RandomBytes
    {
        std::size_t operator()(const protocol::BeaconId& id) const
        {
            std::size_t out = 0;
            std::memcpy(&out, id.data(), sizeof out);
            return out;
        }
    };

    Private(Client& client, ClientOptions given, Clock& time, Identity own, Records* kept)
        : q(client)
        , clock(time)
        , records(kept)
        , options(std::move(given))
        , identity(std::move(own))
        , fingerprint(fingerprintOf(identity.certificate))
        , window(random)
        , listener(identity, clock)
        , pairingPlace(identity, clock)
        , places(identity, clock)
        , discovery(reachOf(options), clock)
        , telling(clock.timer([this] { tellFound(); }))
        , ticking(clock.timer([this] { tick(); }))
        , waitingForDial(clock.timer([this] {
            setTrying(false);
            emit q.connectFailed(ConnectFailure::Unreachable);
        }))
        , listeningAgain(clock.timer([this] { settle(); }))
    {
        listener.setAdmits([this](const crypto::Fingerprint& peer) {
            return window.side() != PairingWindow::Side::Closed || isPartner(peer);
        });
        QObject::connect(&listener, &Listener::portChanged, &q, [this] {
            tellPort();
            settle(); // announces it at once
        });
        QObject::connect(&listener, &Listener::linked, &q,
                         [this](const LinkPtr& link) { meet(link, Handshake::Purpose::Listen); });
        QObject::connect(&pairingPlace.dialler, &Dialler::linked, &q, [this](const LinkPtr& link) {
            meet(link, Handshake::Purpose::Pair, std::exchange(pairingPlace.to, std::nullopt));
        });
        QObject::connect(&pairingPlace.dialler, &Dialler::failed, &q, [this] {
            pairingPlace.to.reset();
            couldNotDial();
        });
        places.setIsHeld([this] { return linked || isSayingHello(); });
        QObject::connect(&places, &Places::linked, &q, [this](const LinkPtr& link, const Address& address) {
            meet(link, Handshake::Purpose::Recognise, address);
        });
        QObject::connect(&places, &Places::typedFailed, &q, [this](DialFailure why) {
            if (std::exchange(dialledByHand, false))
                emit q.connectFailed(why == DialFailure::NotTheOne ? ConnectFailure::NotTheOne
                                                                   : ConnectFailure::Unreachable);
            settle();
        });
        listener.setIsPartner([this](const crypto::Fingerprint& peer) { return isPartner(peer); });
        listener.setExpects([this](const QHostAddress& from) { return places.expects(from); });
        discovery.setIsKnown([this](const Bytes& datagram) {
            const auto beacon = protocol::parseBeacon(datagram);
            return beacon && isAwaited(*beacon);
        });
        QObject::connect(&discovery, &Discovery::networkChanged, &q, &Client::networkChanged);
        QObject::connect(&discovery, &Discovery::heard, &q,
                         [this](const Bytes& datagram, const QHostAddress& from) { hear(datagram, from); });
    }

    // --- who is there ---

    bool isPartner(const crypto::Fingerprint& peer) const
    {
        return partner && !partner->left() && partner->pairing().fingerprint == peer;
    }

    bool listen()
    {
        if (listener.port() != 0)
            return true;
        const quint16 asked = options.port != 0 ? options.port : portInUse;
        if (!listener.listen(options.listenAddress, asked, portInUse))
            return false;
        tellPort();
        return true;
    }

    void tellPort()
    {
        portInUse = listener.port();
        noPort = false;
        emit q.listening(portInUse);
    }

    // Nothing listens and nothing is announced but while pairing is open or the partner is away.
    void settle()
    {
        const bool pairing = window.side() != PairingWindow::Side::Closed;
        const bool awaiting =
            partner && !partner->left() && !linked && partner->phase() != Partner::Phase::Failed;
        if (awaiting)
            places.seek(partner->pairing().fingerprint);
        else if (!dialledByHand)
            places.stop();
        if (!pairing && !awaiting) {
            listener.stopAccepting();
            discovery.stop();
            return;
        }
        if (!listen()) {
            if (!std::exchange(noPort, true))
                emit q.connectFailed(ConnectFailure::NoPort);
            listeningAgain->start(kListenAgain);
            return;
        }
        if (options.beacons != ClientOptions::Beacons::None)
            discovery.announce([this] { return beacon(); });
    }

    // --- beacons ---

    Bytes beacon()
    {
        protocol::Beacon out;
        if (window.side() == PairingWindow::Side::Closed) {
            out = protocol::knownBeacon(listener.port(), {&partner->pairing().key, 1}, random);
            see(out.id, {Time(0), {}}); // it comes back
        } else {
            // The one who types says something only once its own dialling has not got through.
            const bool shows = window.side() == PairingWindow::Side::Shows;
            if (!shows && !waitingForDial->isRunning())
                return {};
            out = protocol::unpairedBeacon(listener.port(), beaconId, shows, random);
        }
        return protocol::serialise(out);
    }

    void hear(const Bytes& datagram, const QHostAddress& from)
    {
        const auto heard = protocol::parseBeacon(datagram);
        if (!heard || heard->id == beaconId)
            return;
        const Address address{from, heard->port};
        if (heard->kind == protocol::Beacon::Kind::Known) {
            if (isAwaited(*heard) && isNew(heard->id, from))
                places.hear(address);
            return;
        }
        if (window.side() == PairingWindow::Side::Closed)
            return;
        std::erase_if(found, [&](const auto& entry) { // the same laptop under an earlier id
            return entry.first != heard->id && entry.second.address == address;
        });
        if (heard->kind == protocol::Beacon::Kind::Unpaired) {
            if (window.side() == PairingWindow::Side::Shows) {
                remember(address);
                dialWhoAsks();
            }
            return;
        }
        forgetQuietBeacons();
        if (!found.count(heard->id) && found.size() == kFound)
            return;
        found[heard->id] = {address, clock.now()};
        if (foundTold == 0)
            tellFound();
        else if (!telling->isRunning())
            telling->start(kTellFound);
    }

    // The first is told at once, all else at a calm pace: strangers who come and go in crowds do not make it
    // flicker.
    void tellFound()
    {
        forgetQuietBeacons();
        const int now = static_cast<int>(found.size());
        if (!found.empty())
            telling->start(kTellFound);
        if (std::exchange(foundTold, now) != now)
            emit q.foundChanged();
    }

    bool isAwaited(const protocol::Beacon& beacon) const
    {
        return partner && places.isSeeking() && protocol::recognise(partner->pairing().key, beacon);
    }

    // Not one of one's own, nor one that was heard before and is sent once more by somebody.
    bool isNew(const protocol::BeaconId& id, const QHostAddress& from)
    {
        const auto known = beaconsSeen.find(id);
        if (known == beaconsSeen.end()) {
            see(id, {clock.now(), {from}});
            return true;
        }
        Seen& seen = known->second;
        if (clock.now() - seen.first > kCopies || seen.from.size() == kCopiesFollowed ||
            std::find(seen.from.begin(), seen.from.end(), from) != seen.from.end())
            return false;
        seen.from.push_back(from);
        return true;
    }

    // When there are too many, the oldest is forgotten.
    void see(const protocol::BeaconId& id, Seen seen)
    {
        if (!beaconsSeen.emplace(id, std::move(seen)).second)
            return;
        beaconsInOrder.push_back(id);
        if (beaconsInOrder.size() <= kBeaconsSeen)
            return;
        beaconsSeen.erase(beaconsInOrder.front());
        beaconsInOrder.pop_front();
    }

    bool isSayingHello() const
    {
        return std::any_of(strangers.begin(), strangers.end(), [this](const Stranger& stranger) {
            return stranger.link->dialled() && isPartner(stranger.link->peerFingerprint());
        });
    }

    bool isOnTheWay(const Attempt& attempt) const
    {
        return attempt.dialler.reached() || clock.now() - attempt.since < Places::kAnswer;
    }

    // One place for each host. When all are taken, the one that has been quiet for longest gives way.
    void remember(const Address& address)
    {
        auto known = std::find_if(asking.begin(), asking.end(),
                                  [&](const Asking& each) { return each.address.host == address.host; });
        if (known == asking.end()) {
            if (asking.size() == kAsking)
                asking.erase(
                    std::min_element(asking.begin(), asking.end(),
                                     [](const Asking& a, const Asking& b) { return a.heard < b.heard; }));
            known = asking.insert(asking.end(), Asking{});
        }
        known->address = address;
        known->heard = clock.now();
    }

    // Anybody may ask. So one is dialled at a time, none twice within Places::kGiveWay, and first whom it
    // was done for longest ago. Who is being dialled gets its moment to come up to a guess before it has to
    // make room for another; while a guess is open, at most limits::kHelloTime, nobody is dialled.
    void dialWhoAsks()
    {
        if (!window.guessAllowed())
            return;
        const auto link = std::find_if(strangers.begin(), strangers.end(), [](const Stranger& each) {
            return each.purpose == Handshake::Purpose::Pair;
        });
        const bool isUp = link != strangers.end();
        const std::optional<Address> current = isUp ? link->address : pairingPlace.to;
        if (current && clock.now() - pairingPlace.since < Places::kGiveWay && (isUp || isOnTheWay(pairingPlace)))
            return;
        Asking* next = nullptr;
        for (Asking& each : asking)
            if (!(current && current->host == each.address.host) && each.heard > clock.now() - kWaitForDial &&
                each.dialled <= clock.now() - Places::kGiveWay && (!next || each.dialled < next->dialled))
                next = &each;
        if (!next || (isUp && link->handshake->knowsDigits()))
            return;
        if (isUp)
            strangers.erase(link);
        next->dialled = clock.now();
        dialToPair(next->address);
    }

    void forgetQuietBeacons()
    {
        const Time since = clock.now() - kForgetBeacon;
        std::erase_if(found, [since](const auto& entry) { return entry.second.heard < since; });
    }

    // --- pairing ---

    void open(bool shows)
    {
        endPairing();
        if (records && records->companions().size() >= kCompanions) {
            emit q.connectFailed(ConnectFailure::FullHouse);
            return;
        }
        if (!listen()) {
            emit q.connectFailed(ConnectFailure::NoPort);
            return;
        }
        beaconId = random.bytes<16>();
        if (shows)
            window.show(clock.now());
        else
            window.type(clock.now());
        pairingOpen = true;
        settle();
        changed();
    }

    void endPairing()
    {
        pairingPlace.cancel();
        waitingForDial->stop();
        std::erase_if(strangers, [this](const Stranger& stranger) {
            return stranger.purpose == Handshake::Purpose::Pair ||
                   !isPartner(stranger.link->peerFingerprint());
        });
        window.close();
        pairingOpen = false;
        trying = false;
        found.clear();
        asking.clear();
        tellFound();
        settle();
        changed();
    }

    void setTrying(bool now)
    {
        trying = now;
        if (!now)
            waitingForDial->stop();
        changed();
    }

    bool enterCode(const QString& code)
    {
        if (trying || !window.enter(code.toStdString()))
            return false;
        std::optional<Address> where = target;
        if (!where) {
            forgetQuietBeacons();
            if (found.size() > 1) {
                emit q.connectFailed(ConnectFailure::SeveralFound);
                return true;
            }
            if (!found.empty())
                where = found.begin()->second.address;
        }
        if (!where) {
            emit q.connectFailed(ConnectFailure::NobodyFound);
            return true;
        }
        setTrying(true);
        dialToPair(*where);
        return true;
    }

    void dialToPair(const Address& address)
    {
        pairingPlace.to = address;
        pairingPlace.since = clock.now();
        pairingPlace.dialler.dial(address.host, address.port);
    }

    void couldNotDial()
    {
        if (!trying) // the one who shows tried to help
            return;
        waitingForDial->start(kWaitForDial);
        settle(); // announces at once
    }

    // --- hello ---

    void meet(const LinkPtr& link, Handshake::Purpose purpose, std::optional<Address> address = std::nullopt)
    {
        const crypto::Fingerprint peer = link->peerFingerprint();
        Handshake::Setup setup{purpose, fingerprint, peer, std::nullopt};
        if (isPartner(peer) || (purpose == Handshake::Purpose::Recognise && partner && dialledByHand))
            setup.key = partner->pairing().key;
        auto* raw = link.get();
        const Time began = purpose == Handshake::Purpose::Pair ? pairingPlace.since : clock.now();
        strangers.push_back({link, std::make_unique<Handshake>(std::move(setup), window, random, began),
                             purpose, std::move(address)});
        QObject::connect(raw, &Link::received, &q, [this, raw](const Bytes& bytes) {
            if (Stranger* stranger = find(raw)) {
                stranger->handshake->receive(bytes, clock.now());
                advance(raw);
            }
        });
        QObject::connect(raw, &Link::closed, &q, [this, raw] {
            if (Stranger* stranger = find(raw)) {
                stranger->handshake->linkClosed();
                advance(raw);
            }
        });
        advance(raw);
    }

    Stranger* find(const Link* link)
    {
        const auto found_ =
            std::find_if(strangers.begin(), strangers.end(),
                         [link](const Stranger& stranger) { return stranger.link.get() == link; });
        return found_ == strangers.end() ? nullptr : &*found_;
    }

    // Sends what the handshake has to say and looks whether it is over.
    void advance(const Link* which)
    {
        Stranger* stranger = find(which);
        Handshake& handshake = *stranger->handshake;
        const Bytes out = handshake.takeOutgoing();
        if (!out.empty())
            stranger->link->send(out);
        if (!handshake.over())
            return schedule();

        const LinkPtr link = stranger->link;
        std::optional<Address> address = stranger->address;
        const auto accepted = handshake.accepted();
        const auto failure = handshake.failure();
        const bool guess = handshake.wasGuess();
        const Bytes rest = handshake.takeRest();
        QObject::disconnect(link.get(), nullptr, &q, nullptr);
        strangers.remove_if([&](const Stranger& other) { return other.link == link; });
        if (accepted && !accepted->fresh && partner->left() && !dialledByHand) {
            link->close(); // left while the other one was saying hello
        } else if (accepted) {
            setOtherVersion(std::nullopt);
            listener.accepted(*link);
            if (accepted->fresh)
                pair(*accepted, link);
            dialledByHand = false;
            places.forgetTyped();
            linked = true;
            linked = partner->adopt(link, rest);
            if (!address) // who dialled here said by beacon where it listens
                address = places.heardAt(link->peerAddress());
            if (linked && address) {
                places.setLast(address);
                partner->setAddress(*address);
            }
            settle();
        } else {
            if (out.empty())
                link->close();
            else // the refusal itself, for example of another version, has to leave first
                letItLeave(link);
            if (failure->kind == FailureKind::OtherVersion && isPartner(link->peerFingerprint()))
                setOtherVersion(failure);
            failed(*failure, link->dialled(), guess);
        }
        schedule();
    }

    void letItLeave(LinkPtr link)
    {
        const auto last = refused.insert(refused.end(), Refused{std::move(link), nullptr});
        last->over = clock.timer([this, last] {
            last->link->close();
            refused.erase(last);
        });
        last->over->start(kLastWords);
    }

    void setOtherVersion(const std::optional<Failure>& failure)
    {
        if (failure != std::exchange(otherVersion, failure))
            emit q.otherVersionChanged();
    }

    // What a stranger does wrong who dials, or asked to be dialled, is nobody's business, unless it was a
    // guess at the digits shown here or two people who hold different ends.
    void failed(const Failure& failure, bool dialled, bool guess)
    {
        const bool ours = guess || failure.kind == FailureKind::BothShow ||
                          failure.kind == FailureKind::BothType || failure.kind == FailureKind::OtherVersion;
        const bool byHand = dialled && (trying || std::exchange(dialledByHand, false));
        if (dialled || guess || window.side() == PairingWindow::Side::Closed) {
            trying = false;
            waitingForDial->stop();
        }
        if (pairingOpen && window.side() == PairingWindow::Side::Closed) { // that was the last guess
            endPairing();
            emit q.pairingFailed({FailureKind::WindowClosed});
            return;
        }
        settle();
        changed();
        if (byHand || (ours && window.side() != PairingWindow::Side::Closed))
            emit q.pairingFailed(failure);
    }

    void pair(const Handshake::Accepted& accepted, const LinkPtr& link)
    {
        places.clear();
        partner.reset();
        // An earlier pairing with that laptop goes; an error shows as soon as the new one is to be kept. What
        // this program cannot read stays, and tonight is for tonight.
        const CompanionId id = companionIdOf(link->peerFingerprint());
        const bool stays = records && EveningStore::keptByALater(*records, id, fingerprint, random, clock);
        if (records && !stays)
            (void)records->forget(id);
        attend({link->peerFingerprint(), accepted.key, accepted.iShowed}, stays ? nullptr : records);
        linked = true;
        endPairing();
        emit q.paired(partner.get());
    }

    // where: what is kept of it goes there; null: nothing is.
    void attend(Pairing pairing, Records* where)
    {
        partner = std::make_unique<Partner>(std::move(pairing), fingerprint, name, random, clock, where);
        QObject::connect(partner.get(), &Partner::linkLost, &q, [this] {
            linked = false;
            settle();
        });
    }

    std::optional<VaultError> start()
    {
        if (!records || partner)
            return std::nullopt;
        const auto all = records->companions();
        if (all.size() == 1)
            return goOnWith(all.front());
        for (const CompanionId& id : all)
            EveningStore::letGoOfWhatRested(*records, id, fingerprint, random, clock);
        return std::nullopt;
    }

    std::optional<VaultError> goOnWith(const CompanionId& id)
    {
        if (!records)
            return VaultError::NotThere;
        endPairing();
        part();
        const auto companion = records->companion(id);
        if (!companion)
            return companion.error();
        attend(companion->pairing, records);
        if (const auto recalled = partner->recall(companion->name, companion->address); !recalled) {
            part();
            return recalled.error();
        }
        places.setLast(companion->address);
        emit q.paired(partner.get());
        settle();
        return std::nullopt;
    }

    void part()
    {
        partner.reset();
        places.clear();
        linked = false;
        dialledByHand = false;
        setOtherVersion(std::nullopt);
        std::erase_if(strangers, [](const Stranger&) { return true; });
        settle();
    }

    std::optional<VaultError> forget(const CompanionId& id)
    {
        if (!records)
            return VaultError::NotThere;
        if (partner && partner->id() == id)
            part();
        return records->forget(id);
    }

    // --- time ---

    void schedule()
    {
        std::optional<Time> next = window.nextDeadline();
        for (const Stranger& stranger : strangers)
            next = next ? std::min(*next, stranger.handshake->nextDeadline())
                        : stranger.handshake->nextDeadline();
        if (next)
            ticking->start(std::max(Time(0), *next - clock.now()));
        else
            ticking->stop();
    }

    void tick()
    {
        window.tick(clock.now());
        std::vector<Link*> links;
        for (const Stranger& stranger : strangers)
            links.push_back(stranger.link.get());
        for (Link* link : links)
            if (Stranger* stranger = find(link)) {
                stranger->handshake->tick(clock.now());
                advance(link);
            }
        if (pairingOpen && window.side() == PairingWindow::Side::Closed) {
            endPairing();
            emit q.pairingFailed({FailureKind::WindowClosed});
        }
        schedule();
    }

    void changed()
    {
        schedule();
        emit q.pairingChanged();
    }

    Client& q;
    Clock& clock;
    Records* records; // null: just for tonight
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
    Attempt pairingPlace; // of who shows digits or, showing some here, of who asks
    Places places;        // of the partner
    Discovery discovery;
    std::list<Stranger> strangers;
    std::list<Refused> refused;

    quint16 portInUse = 0;
    bool noPort = false;           // and that was said
    bool pairingOpen = false;      // by hand; the window may close by itself
    bool trying = false;           // typing side: an attempt is under way
    std::optional<Address> target; // typed by hand, for pairing
    bool dialledByHand = false;    // somebody waits for a word if it fails
    std::map<protocol::BeaconId, Found> found;
    std::vector<Asking> asking;
    protocol::BeaconId beaconId{};
    std::unordered_map<protocol::BeaconId, Seen, RandomBytes> beaconsSeen;
    std::deque<protocol::BeaconId> beaconsInOrder;
    int foundTold = 0; // laptops that show digits, as the screen has it
    std::unique_ptr<Timer> telling;

    std::unique_ptr<Timer> ticking;
    std::unique_ptr<Timer> waitingForDial;
    std::unique_ptr<Timer> listeningAgain;
};

Client::Client(ClientOptions options, Clock& clock, QObject* parent)
    : QObject(parent)
{
    auto identity = makeIdentity();
    if (!identity)
        throw std::runtime_error("no key for tonight");
    m_private = std::make_unique<Private>(*this, std::move(options), clock, std::move(*identity), nullptr);
}

Client::Client(ClientOptions options, Clock& clock, const Records::Self& self, Records& records,
               QObject* parent)
    : QObject(parent)
    , m_private(std::make_unique<Private>(*this, std::move(options), clock, self.identity, &records))
{
    m_private->name = self.name.toStdString();
}

Client::~Client() = default;

bool Client::setName(const QString& name)
{
    const std::string chosen = name.trimmed().toStdString();
    if (!protocol::isPlain(chosen, limits::kNameChars, false))
        return false;
    if (m_private->name == chosen)
        return true;
    m_private->name = chosen;
    if (m_private->records) // if it cannot be kept, it is asked for again
        (void)m_private->records->keep(Records::Self{m_private->identity, QString::fromStdString(chosen)});
    return true;
}

QString Client::name() const { return QString::fromStdString(m_private->name); }

std::vector<Client::Companion> Client::companions() const
{
    std::vector<Companion> out;
    if (const Records* records = m_private->records)
        for (const CompanionId& id : records->companions()) {
            const auto companion = records->companion(id);
            out.push_back({id, companion ? companion->name : QString(), companion.ok()});
        }
    std::stable_sort(out.begin(), out.end(), [](const Companion& a, const Companion& b) {
        if (a.name.isEmpty() || b.name.isEmpty())
            return !a.name.isEmpty() && b.name.isEmpty();
        return QString::localeAwareCompare(a.name, b.name) < 0;
    });
    return out;
}

std::optional<VaultError> Client::start() { return m_private->start(); }

std::optional<VaultError> Client::goOnWith(const CompanionId& id) { return m_private->goOnWith(id); }

void Client::part() { m_private->part(); }

std::optional<VaultError> Client::forget(const CompanionId& id) { return m_private->forget(id); }

void Client::showDigits() { m_private->open(true); }

void Client::typeDigits() { m_private->open(false); }

bool Client::enterCode(const QString& code) { return m_private->enterCode(code); }

void Client::endPairing()
{
    m_private->target.reset();
    m_private->endPairing();
}

bool Client::dial(const QString& address)
{
    Private& d = *m_private;
    const auto read = readAddress(address, d.discovery.names());
    const auto* parsed = std::get_if<Address>(&read);
    if (!parsed)
        return false;
    if (!d.partner || d.window.side() != PairingWindow::Side::Closed ||
        d.partner->phase() == Partner::Phase::Failed) {
        d.target = *parsed;
    } else if (!d.linked) {
        d.places.setTyped(*parsed);
        d.dialledByHand = true;
        d.places.seek(d.partner->pairing().fingerprint);
    }
    return true;
}

std::optional<AddressMistake> Client::mistakeIn(const QString& address) const
{
    const auto read = readAddress(address, m_private->discovery.names());
    const auto* mistake = std::get_if<AddressMistake>(&read);
    return mistake ? std::optional(*mistake) : std::nullopt;
}

Client::PairingPhase Client::pairingPhase() const
{
    switch (m_private->window.side()) {
    case PairingWindow::Side::Shows:
        return PairingPhase::Showing;
    case PairingWindow::Side::Types:
        return m_private->trying ? PairingPhase::Trying : PairingPhase::Typing;
    case PairingWindow::Side::Closed:
        break;
    }
    return PairingPhase::Closed;
}

QString Client::code() const
{
    const PairingWindow& window = m_private->window;
    return window.side() == PairingWindow::Side::Shows ? QString::fromStdString(window.code()) : QString();
}

int Client::laptopsShowing() const { return m_private->foundTold; }

quint16 Client::port() const { return m_private->listener.port(); }

bool Client::portIsAnother() const
{
    return m_private->options.port != 0 && port() != 0 && port() != m_private->options.port;
}

QList<QHostAddress> Client::ownAddresses() const { return m_private->discovery.ownAddresses(); }

QStringList Client::interfaces() const
{
    const QStringList all = m_private->discovery.names();
    QStringList home;
    for (const QString& name : all)
        if (useOf(name, QNetworkInterface::IsUp | QNetworkInterface::IsRunning) == InterfaceUse::Home)
            home << name;
    return home.isEmpty() ? all : home;
}

const std::optional<Failure>& Client::otherVersion() const { return m_private->otherVersion; }

bool Client::isDeaf() const { return m_private->discovery.isDeaf(); }

bool Client::hasNetwork() const { return m_private->discovery.usable(); }

Partner* Client::partner() const { return m_private->partner.get(); }

} // namespace mandorla::sync
