#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/types.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

// Bytes to and from one other laptop, in order, nothing lost in between: frames, hello and everything after
// it ride on this. That there is a link says only that somebody holds the key of peerFingerprint(). It does
// not say that it is the partner: encrypted is not accepted.
//
// Life: a link is handed over by signal as a LinkPtr, already up. Connect to its signals in that very slot
// (directly, not queued): bytes come soon after. Letting the last LinkPtr go drops the link.
namespace mandorla::sync {

class Link : public QObject
{
    Q_OBJECT

public:
    ~Link() override;

    // Bytes to the other side, any number. After the end they go nowhere.
    virtual void send(ByteView bytes) = 0;

    // Drops the link at once: what was not sent yet is lost, and the other side is told nothing but that it
    // ended. closed() does not follow.
    virtual void close() = 0;

    // Held, nothing is received: what comes waits where it would wait unread, and the other side is held
    // back. Let go, it comes, from the event loop.
    virtual void hold(bool held) = 0;

    [[nodiscard]] virtual crypto::Fingerprint peerFingerprint() const = 0;
    [[nodiscard]] virtual QHostAddress peerAddress() const = 0;

    // True if this side dialled, that is, is the TLS client.
    [[nodiscard]] virtual bool dialled() const = 0;

signals:
    // Some bytes of the stream, cut anywhere.
    void received(const mandorla::Bytes& bytes);

    // The link ended, and not by close(): once, never out of a call to send().
    void closed();
};

using LinkPtr = std::shared_ptr<Link>;

// A shared link that may be let go anywhere, also in a slot of its own signals.
template <typename AnyLink>
[[nodiscard]] std::shared_ptr<AnyLink> shared(AnyLink* link)
{
    return {link, [](AnyLink* last) {
                last->close();
                last->deleteLater();
            }};
}

} // namespace mandorla::sync
