#include "sync/conversation/session.h"

#include <memory>

// What takes longer than a moment: asked for, handed out and taken back. Source: sync/README.md, "Work".
namespace mandorla::sync {

void Session::takeSetUp(const protocol::Step& message)
{
    auto work = m_round->sealing.workFor(message);
    if (!work)
        return settle(Unexpected(work.error()));
    std::unique_ptr<crypto::SlotWork> parts = std::move(work).value();
    if (parts && m_asks && m_link == LinkState::Open) {
        m_waiting.emplace(Waiting{message, {++m_lastTicket, std::move(parts)}});
        return;
    }
    if (parts)
        crypto::runAll(*parts);
    settle(m_round->sealing.take(message, parts.get()));
}

std::optional<Work> Session::takeWork()
{
    if (!m_waiting || !m_waiting->work.parts)
        return std::nullopt;
    return Work{m_waiting->work.ticket, std::move(m_waiting->work.parts)};
}

std::optional<Ticket> Session::waitsFor() const
{
    return m_waiting ? std::optional(m_waiting->work.ticket) : std::nullopt;
}

void Session::take(Work done, Time now)
{
    if (!m_waiting || m_waiting->work.ticket != done.ticket)
        return;
    m_now = m_lastHeard = now; // as if the bytes had come now
    const protocol::Step message = std::move(m_waiting->message);
    m_waiting.reset();
    settle(m_round->sealing.take(message, done.parts.get()));
    readOn();
}

// What is waited for is of a context that has just gone by a command: its message is ignored, as one that
// comes later (S8).
void Session::waitNoMoreInVain()
{
    if (!m_waiting || isUnderWay(m_waiting->message.context))
        return;
    m_waiting.reset();
    readOn();
}

} // namespace mandorla::sync
