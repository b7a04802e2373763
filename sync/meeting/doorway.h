#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/random.h"
#include "protocol/crypto/types.h"
#include "sync/clock.h"
#include "sync/conversation/event.h"
#include "sync/conversation/handshake.h"
#include "sync/network/address.h"
#include "sync/network/link.h"

#include <QObject>

#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <vector>

namespace mandorla::sync {

// Where links stand until their hello is accepted: each with its handshake, which it pumps.
//
// Life: as long as the client; window, random and clock outlive it. Each link that comes in, in the very slot
// that brought it: accepted() or refused() follows once, perhaps out of that call, unless it is dropped
// before; the link is then not the doorway's any more. tick() at nextDeadline(), which may be another after
// each call and each changed().
class Doorway : public QObject
{
    Q_OBJECT

public:
    struct Stranger
    {
        LinkPtr link;
        Handshake::Purpose purpose = Handshake::Purpose::Listen;
        std::optional<Address> address; // where it was dialled
        Time began{};                   // when it was up
    };

    Doorway(const crypto::Fingerprint& own, PairingWindow& window, crypto::Random& random, Clock& clock,
            QObject* parent = nullptr);
    ~Doorway() override;

    // key: of an earlier pairing with that laptop. since: what its time counts from.
    void comeIn(const Stranger& stranger, const std::optional<crypto::PairKey>& key, Time since);

    // Those of whom it is true: nothing is said of them any more. A guess that was open has failed.
    void drop(const std::function<bool(const Stranger&)>& which);

    [[nodiscard]] bool has(const std::function<bool(const Stranger&)>& which) const;
    // Whether one that was dialled to pair has shown that it knows the digits.
    [[nodiscard]] bool hasRightDigits() const;

    void tick();
    [[nodiscard]] std::optional<Time> nextDeadline() const;

signals:
    void changed();
    // rest: the bytes that came behind its hello.
    void accepted(const mandorla::sync::Doorway::Stranger& stranger,
                  const mandorla::sync::Handshake::Accepted& accepted, const mandorla::Bytes& rest);
    // The link is closed as soon as what is to be said of it has left.
    void refused(const mandorla::sync::Doorway::Stranger& stranger, const mandorla::sync::Failure& failure,
                 bool wasGuess);

private:
    struct Standing
    {
        Stranger stranger;
        std::unique_ptr<Handshake> handshake;
    };

    // A refused one, until its last words have left.
    struct Leaving
    {
        LinkPtr link;
        Time until;
    };

    [[nodiscard]] std::list<Standing>::iterator find(const Link* link);
    void advance(std::list<Standing>::iterator standing);

    crypto::Fingerprint m_own;
    PairingWindow& m_window;
    crypto::Random& m_random;
    Clock& m_clock;
    std::list<Standing> m_standing;
    std::vector<Leaving> m_leaving;
};

} // namespace mandorla::sync
