#pragma once

#include "sync/network/link.h"

#include <QPointer>

#include <utility>
#include <vector>

// Two links joined in memory: bytes arrive through the event loop, in order, in the pieces in
// which they were sent. The fingerprints are made up: the first link's is 32 bytes of 01, the second's of 02.
// The first is the one that dialled.
namespace mandorla::sync {

class LoopbackLink final : public Link
{
    Q_OBJECT

public:
    [[nodiscard]] static std::pair<std::shared_ptr<LoopbackLink>, std::shared_ptr<LoopbackLink>> pair();

    void send(ByteView bytes) override;
    void close() override;
    void hold(bool held) override;
    [[nodiscard]] crypto::Fingerprint peerFingerprint() const override { return m_peerFingerprint; }
    [[nodiscard]] QHostAddress peerAddress() const override { return QHostAddress(QHostAddress::LocalHost); }
    [[nodiscard]] bool dialled() const override { return m_dialled; }

    // The network goes away: both sides hear closed(), and what was under way is lost.
    void cut();

private:
    LoopbackLink(bool dialled, const crypto::Fingerprint& peer)
        : m_dialled(dialled)
        , m_peerFingerprint(peer)
    {
    }
    void end();
    void arrive(const Bytes& bytes);

    enum class State
    {
        Up,
        Ended,
        Closed
    };

    bool m_dialled;
    State m_state = State::Up;
    crypto::Fingerprint m_peerFingerprint;
    bool m_held = false;
    std::vector<Bytes> m_unread; // while held
    QPointer<LoopbackLink> m_other;
};

} // namespace mandorla::sync
