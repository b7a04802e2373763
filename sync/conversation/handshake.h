#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/cpace.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "sync/clock.h"
#include "sync/conversation/event.h"
#include "sync/conversation/pairing_window.h"

#include <array>
#include <cstdint>
#include <optional>

// From two strangers inside TLS to two paired laptops that have just recognised each other: paired by the
// digits of a PairingWindow, or on an evening before. Source: protocol/README.md, "Pairing" and "Hello".
namespace mandorla::sync {

// One connection before it is accepted. Life: made when TLS is up; receive(), tick() at nextDeadline(),
// linkClosed() when it is gone; after each call send takeOutgoing() and look at outcome(). Accepted: hand the
// link and takeRest() to the session. A failure: send what is left to send, then close.
class Handshake
{
public:
    enum class Purpose
    {
        Recognise,
        Pair,
        Listen
    };

    struct Setup
    {
        Purpose purpose = Purpose::Listen;  // the dialler says what it wants; the listener hears it
        crypto::Fingerprint own{};          // of this laptop's own certificate
        crypto::Fingerprint theirs{};       // of the TLS peer's
        std::optional<crypto::PairKey> key; // of an earlier pairing with that fingerprint
    };

    struct Accepted
    {
        crypto::PairKey key;
        bool fresh = false;   // paired just now
        bool iShowed = false; // only if fresh
    };

    Handshake(Setup setup, PairingWindow& window, crypto::Random& random, Time now);
    ~Handshake();
    Handshake(const Handshake&) = delete;
    Handshake& operator=(const Handshake&) = delete;

    void receive(ByteView bytes, Time now);
    void tick(Time now);
    void linkClosed();

    [[nodiscard]] Bytes takeOutgoing();
    [[nodiscard]] const std::optional<Accepted>& accepted() const { return m_accepted; }
    [[nodiscard]] const std::optional<Failure>& failure() const { return m_failure; }
    [[nodiscard]] bool wasGuess() const { return m_wasGuess; } // a failed one, whatever the failure's name
    [[nodiscard]] bool knowsDigits() const { return m_fresh; } // the other one does, as it has shown
    [[nodiscard]] bool over() const { return m_state == State::Over; }
    [[nodiscard]] Time nextDeadline() const { return m_until; }
    [[nodiscard]] Bytes takeRest() { return m_reader.takeRest(); }

private:
    // What has to come next. After a step of its own side each state admits exactly one message.
    enum class State
    {
        AwaitFirst,
        AwaitPair,
        AwaitShare,
        AwaitTag,
        AwaitHello,
        AwaitHelloProof,
        Over
    };

    void take(const protocol::Message& message);
    void takePair(const protocol::Pair& message);
    void takeShare(const protocol::PairShare& message);
    void takeTag(const protocol::PairProof& message);
    void takeHello(const protocol::Hello& message);
    void takeHelloProof(const protocol::HelloProof& message);
    void sayPair();
    void sayHello();
    void fail(Failure failure);
    void send(const protocol::Message& message);
    [[nodiscard]] bool dialled() const { return m_setup.purpose != Purpose::Listen; }
    [[nodiscard]] crypto::Role role() const { return m_setup.own < m_setup.theirs ? 0 : 1; }
    template <typename Value>
    [[nodiscard]] std::array<Value, 2> byRole(const Value& own, const Value& theirs) const;

    Setup m_setup;
    PairingWindow& m_window;
    crypto::Random& m_random;
    protocol::FrameReader m_reader;
    State m_state;
    Time m_until;
    bool m_shows = false;
    bool m_fresh = false;
    bool m_guessing = false;
    bool m_wasGuess = false;
    std::uint64_t m_digits = 0; // those of this run
    ByteArray<16> m_pairNonce{};
    crypto::Nonce m_nonce{};
    crypto::Nonce m_theirNonce{};
    std::optional<crypto::CPace> m_cpace;
    std::optional<Accepted> m_accepted;
    std::optional<Failure> m_failure;
    Bytes m_outgoing;
};

} // namespace mandorla::sync
