#include "sync/conversation/handshake.h"

#include "protocol/crypto/hello_mac.h"
#include "protocol/limits.h"
#include "sync/limits.h"

#include <utility>

namespace mandorla::sync {

namespace {

Failure otherVersion(std::uint32_t theirs)
{
    Failure out{FailureKind::OtherVersion};
    out.version = theirs;
    return out;
}

} // namespace

// --- one connection ---

Handshake::Handshake(Setup setup, PairingWindow& window, crypto::Random& random, Time now)
    : m_setup(std::move(setup))
    , m_window(window)
    , m_random(random)
    , m_reader(limits::kFrameBeforeHello)
    , m_state(State::AwaitFirst)
    , m_until(now + limits::kHelloTime)
{
    if (m_setup.own == m_setup.theirs)
        fail({FailureKind::SamePerson});
    else if (m_setup.purpose == Purpose::Pair && !m_window.guessAllowed())
        fail({FailureKind::WindowClosed});
    else if (m_setup.purpose == Purpose::Recognise && !m_setup.key)
        fail({FailureKind::Stranger});
    else if (m_setup.purpose == Purpose::Pair) {
        sayPair();
        m_state = State::AwaitPair;
    } else if (m_setup.purpose == Purpose::Recognise) {
        sayHello();
        m_state = State::AwaitHello;
    }
}

Handshake::~Handshake()
{
    if (m_guessing)
        m_window.guessFailed(m_digits);
}

Bytes Handshake::takeOutgoing() { return std::exchange(m_outgoing, {}); }

void Handshake::send(const protocol::Message& message) { append(m_outgoing, protocol::frameOf(message)); }

void Handshake::fail(Failure failure)
{
    if (std::exchange(m_guessing, false)) {
        m_window.guessFailed(m_digits);
        m_wasGuess = true;
    }
    m_state = State::Over;
    m_failure = failure;
}

void Handshake::tick(Time now)
{
    if (!over() && now >= m_until)
        fail({FailureKind::TimedOut});
}

void Handshake::linkClosed()
{
    if (over())
        return;
    if (m_guessing)
        return fail({FailureKind::WrongDigits});
    fail({m_setup.purpose == Purpose::Recognise ? FailureKind::Stranger : FailureKind::WindowClosed});
}

void Handshake::receive(ByteView bytes, Time now)
{
    tick(now);
    m_reader.feed(bytes);
    while (!over()) {
        auto frame = m_reader.next();
        if (!frame)
            return fail({FailureKind::Refused, frame.error()});
        if (!*frame)
            return;
        const auto message = protocol::parseMessage(**frame);
        if (!message)
            return fail({FailureKind::Refused, message.error()});
        take(*message);
    }
}

void Handshake::take(const protocol::Message& message)
{
    const auto* pair = std::get_if<protocol::Pair>(&message);
    const auto* hello = std::get_if<protocol::Hello>(&message);
    if (pair && (m_state == State::AwaitFirst || m_state == State::AwaitPair))
        return takePair(*pair);
    if (hello && (m_state == State::AwaitFirst || m_state == State::AwaitHello))
        return takeHello(*hello);
    if (const auto* share = std::get_if<protocol::PairShare>(&message); share && m_state == State::AwaitShare)
        return takeShare(*share);
    if (const auto* tag = std::get_if<protocol::PairProof>(&message); tag && m_state == State::AwaitTag)
        return takeTag(*tag);
    if (const auto* mac = std::get_if<protocol::HelloProof>(&message);
        mac && m_state == State::AwaitHelloProof)
        return takeHelloProof(*mac);
    fail({FailureKind::Unexpected});
}

template <typename Value>
std::array<Value, 2> Handshake::byRole(const Value& own, const Value& theirs) const
{
    return role() == 0 ? std::array<Value, 2>{own, theirs} : std::array<Value, 2>{theirs, own};
}

// --- pairing ---

void Handshake::sayPair()
{
    m_shows = m_window.side() == PairingWindow::Side::Shows;
    m_pairNonce = m_random.bytes<16>();
    send(protocol::Pair{limits::kVersion, m_shows, m_pairNonce});
}

void Handshake::takePair(const protocol::Pair& message)
{
    if (m_state == State::AwaitFirst) {
        if (!m_window.guessAllowed())
            return fail({FailureKind::WindowClosed});
        sayPair(); // also to another version, so that both learn of it
    }
    if (message.version != limits::kVersion)
        return fail(otherVersion(message.version));
    if (message.shows == m_shows)
        return fail({m_shows ? FailureKind::BothShow : FailureKind::BothType});
    if (!m_window.guessAllowed())
        return fail({FailureKind::WindowClosed});

    const auto& nonceI = m_shows ? message.nonce : m_pairNonce;
    const auto& nonceR = m_shows ? m_pairNonce : message.nonce;
    crypto::Sid sid{};
    for (std::size_t i = 0; i < 16; ++i) {
        sid[i] = nonceI[i];
        sid[16 + i] = nonceR[i];
    }
    m_digits = m_window.digits();
    m_cpace.emplace(m_shows ? crypto::PairingSide::Responder : crypto::PairingSide::Initiator,
                    m_window.code(), m_shows ? m_setup.theirs : m_setup.own,
                    m_shows ? m_setup.own : m_setup.theirs, sid, crypto::Scalar::random(m_random));
    if (!m_shows)
        send(protocol::PairShare{mandorla::take<32>(m_cpace->share())});
    m_state = State::AwaitShare;
}

void Handshake::takeShare(const protocol::PairShare& message)
{
    if (!m_window.guessAllowed() ||
        m_window.digits() != m_digits) // another one is guessing, or digits are others
        return fail({FailureKind::WindowClosed});
    if (const auto taken = m_cpace->takeShare(message.share); !taken)
        return fail({FailureKind::Refused, taken.error()});
    m_window.guessBegan();
    m_guessing = true;
    if (m_shows)
        send(protocol::PairShare{mandorla::take<32>(m_cpace->share())});
    else
        send(protocol::PairProof{m_cpace->tag()});
    m_state = State::AwaitTag;
}

void Handshake::takeTag(const protocol::PairProof& message)
{
    if (m_window.digits() != m_digits)
        return fail({FailureKind::WindowClosed});
    if (!m_cpace->takeTag(message.tag))
        return fail({FailureKind::WrongDigits});
    m_guessing = false;
    m_window.guessWasRight();
    if (m_shows)
        send(protocol::PairProof{m_cpace->tag()});
    m_setup.key = m_cpace->pairKey();
    m_cpace.reset();
    m_fresh = true;
    m_state = State::AwaitHello;
    if (dialled())
        sayHello();
}

// --- hello ---

void Handshake::sayHello()
{
    m_nonce = m_random.bytes<32>();
    send(protocol::Hello{limits::kVersion, m_nonce});
}

void Handshake::takeHello(const protocol::Hello& message)
{
    if (!m_setup.key)
        return fail({FailureKind::Stranger});
    if (!dialled())
        sayHello();
    if (message.version != limits::kVersion)
        return fail(otherVersion(message.version));
    m_theirNonce = message.nonce;
    send(protocol::HelloProof{crypto::helloMac(*m_setup.key, role(), byRole(m_setup.own, m_setup.theirs),
                                               byRole(m_nonce, m_theirNonce))});
    m_state = State::AwaitHelloProof;
}

void Handshake::takeHelloProof(const protocol::HelloProof& message)
{
    const auto checked = crypto::checkHelloMac(*m_setup.key, static_cast<crypto::Role>(1 - role()),
                                               byRole(m_setup.own, m_setup.theirs),
                                               byRole(m_nonce, m_theirNonce), message.mac);
    if (!checked)
        return fail({FailureKind::Refused, checked.error()});
    m_state = State::Over;
    m_accepted = Accepted{*m_setup.key, m_fresh, m_shows};
}

} // namespace mandorla::sync
