#pragma once

#include "sync/network/identity.h"
#include "sync/network/link.h"

#include <QSslSocket>

#include <optional>

namespace mandorla::sync {

// Why no link came about.
enum class DialFailure
{
    Refused,     // there is a machine, and nobody listens on that port
    Unreachable, // no way there: no network, no such machine
    TimedOut,    // no answer: a firewall, a sleeping machine, something that is not Mandorla
    NotTheOne,   // somebody else's certificate than the pinned one
    TlsFailed,   // something answered, but not TLS 1.3 with one certificate that signs itself
};

// A link over TLS 1.3 in which both sides show a certificate that signs itself. Before it is up it belongs to
// Dialler or Listener; nobody else makes one.
//
// The rules for a peer's certificate are:
// 1. There is exactly one.
// 2. Its fingerprint is the pinned one, if there is a pin. This is looked at first.
// 3. What Qt complains of besides must be one of: self-signed, untrusted, another host name, not yet valid,
//    expired. Anything else ends the connection.
//
// Neither ALPN nor a server name is sent, as both travel in clear. No session is ever resumed: every
// connection proves both keys again. (Qt 6.4 as server hands out tickets all the same; nobody honours them.)
class TlsLink final : public Link
{
    Q_OBJECT

public:
    // Of the peer's bytes limits::kUnread wait here unread, once as they came and once decrypted; TCP holds
    // back the rest. With what OpenSSL keeps besides, of a certificate under way (100 KiB at most) or of a
    // record (16 KiB), a peer makes us hold less than 256 KiB. A peer that has let over limits::kUnsent pile
    // up when there is more to send is not reading, and is dropped. One send() may be longer: what it was cut
    // short of is said again on the next connection.

    // A pin makes sense only for the side that dials.
    TlsLink(const Identity& own, bool dialled, std::optional<crypto::Fingerprint> pin = std::nullopt);

    // Dials and shakes hands; up() or failed() follows, perhaps at once.
    void connectTo(const QHostAddress& address, quint16 port);

    // Takes over a socket that was just accepted, and shakes hands; up() or failed() follows.
    [[nodiscard]] bool adopt(qintptr descriptor);

    // TCP is up, TLS is not yet, or is.
    [[nodiscard]] bool reached() const { return m_socket.state() == QAbstractSocket::ConnectedState; }

    // Like close(), but failed() or closed() follows: the end that the owner did not choose.
    void drop();

    void send(ByteView bytes) override;
    void close() override;
    void hold(bool held) override;
    [[nodiscard]] crypto::Fingerprint peerFingerprint() const override { return m_peerFingerprint; }
    [[nodiscard]] QHostAddress peerAddress() const override { return m_peerAddress; }
    [[nodiscard]] bool dialled() const override { return m_dialled; }

signals:
    void up();
    void failed(mandorla::sync::DialFailure why);

private:
    enum class State
    {
        Starting,
        Up,
        Ended,
        Closed
    };

    [[nodiscard]] std::optional<DialFailure> faultOf(const QList<QSslError>& errors) const;
    void fail(DialFailure why);
    void end();
    void rememberPeerAddress();
    void read();

    bool m_dialled;
    bool m_held = false;
    State m_state = State::Starting;
    std::optional<crypto::Fingerprint> m_pin;
    crypto::Fingerprint m_peerFingerprint{};
    QHostAddress m_peerAddress;
    QSslSocket m_socket;
};

} // namespace mandorla::sync
