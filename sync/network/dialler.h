#pragma once

#include "sync/clock.h"
#include "sync/network/tls_link.h"

#include <memory>

namespace mandorla::sync {

// Dials one laptop at a time; who wants to try several addresses at once has several diallers.
//
// A link says that TLS is up on this side. The other side may still not want it: then closed() follows.
class Dialler : public QObject
{
    Q_OBJECT

public:
    Dialler(const Identity& own, Clock& clock, QObject* parent = nullptr);

    // linked() or failed() follows, once, from the event loop. An attempt under way is given up silently.
    // With a pin, only the laptop with that fingerprint will do. The address is a number, never a name to
    // look up.
    void dial(const QHostAddress& address, quint16 port,
              std::optional<crypto::Fingerprint> pin = std::nullopt);

    // Gives up silently.
    void cancel();

    // Somebody answers there, and TLS is under way.
    [[nodiscard]] bool reached() const;

signals:
    void linked(mandorla::sync::LinkPtr link);
    void failed(mandorla::sync::DialFailure why);

private:
    Identity m_own;
    std::unique_ptr<Timer> m_limit;
    std::shared_ptr<TlsLink> m_link; // until it is up
};

} // namespace mandorla::sync
