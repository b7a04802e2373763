#include "tests/support/loopback_link.h"

namespace mandorla::sync {
namespace {

crypto::Fingerprint madeUp(std::uint8_t byte)
{
    crypto::Fingerprint out{};
    out.fill(byte);
    return out;
}

} // namespace

std::pair<std::shared_ptr<LoopbackLink>, std::shared_ptr<LoopbackLink>> LoopbackLink::pair()
{
    const auto first = shared(new LoopbackLink(true, madeUp(2)));
    const auto second = shared(new LoopbackLink(false, madeUp(1)));
    first->m_other = second.get();
    second->m_other = first.get();
    return {first, second};
}

void LoopbackLink::send(ByteView bytes)
{
    if (m_state != State::Up || !m_other)
        return;
    LoopbackLink* const other = m_other;
    QMetaObject::invokeMethod(
        other, [other, copy = Bytes(bytes.begin(), bytes.end())] { other->arrive(copy); },
        Qt::QueuedConnection);
}

void LoopbackLink::arrive(const Bytes& bytes)
{
    if (m_held)
        m_unread.push_back(bytes);
    else if (m_state == State::Up)
        emit received(bytes);
}

void LoopbackLink::hold(bool held)
{
    m_held = held;
    if (!held)
        for (Bytes& bytes : std::exchange(m_unread, {}))
            QMetaObject::invokeMethod(
                this, [this, bytes = std::move(bytes)] { arrive(bytes); }, Qt::QueuedConnection);
}

void LoopbackLink::close()
{
    m_state = State::Closed;
    if (m_other)
        QMetaObject::invokeMethod(m_other, &LoopbackLink::end, Qt::QueuedConnection);
    m_other = nullptr;
}

void LoopbackLink::cut()
{
    if (m_other)
        m_other->end();
    end();
}

void LoopbackLink::end()
{
    if (m_state != State::Up)
        return;
    m_state = State::Ended;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (m_state == State::Ended)
                emit closed();
        },
        Qt::QueuedConnection);
}

} // namespace mandorla::sync
