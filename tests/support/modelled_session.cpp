#include "tests/support/modelled_session.h"

#include "tests/support/two_sessions.h"

#include <utility>

namespace mandorla::test {

using namespace sync;

ModelledSession::ModelledSession(Model& model, Session::Setup setup, crypto::Random& random)
    : m_model(model)
    , m_setup(std::move(setup))
    , m_random(random)
    , m_session(std::in_place, m_setup, random)
{
}

void ModelledSession::begin()
{
    if (!m_before)
        m_before = m_model.now();
}

Model::Seen ModelledSession::seen()
{
    Model::Seen out;
    const Bytes said = m_session->takeOutgoing();
    out.said = messagesIn(said);
    out.events = m_session->takeEvents();
    out.standing = m_session->standing();
    append(m_outgoing, said);
    m_events.insert(m_events.end(), out.events.begin(), out.events.end());
    for (const Event& event : out.events)
        if (std::holds_alternative<Suggested>(event))
            m_dismissed = false;
    return out;
}

void ModelledSession::note(const std::string& difference)
{
    if (m_difference.empty())
        m_difference = difference;
}

void ModelledSession::linkUp(Time now)
{
    begin();
    m_unread.clear();
    m_session->linkUp(now);
    note(m_model.linkUp(m_setup.role, seen()));
}

void ModelledSession::linkDown()
{
    begin();
    m_session->linkDown();
    note(m_model.linkDown(m_setup.role, seen()));
}

// Message by message.
void ModelledSession::receive(ByteView bytes, Time now)
{
    begin();
    append(m_unread, bytes);
    while (m_unread.size() >= 4) {
        const std::size_t whole = 4 + (std::size_t(m_unread[0]) << 24 | std::size_t(m_unread[1]) << 16 |
                                       std::size_t(m_unread[2]) << 8 | std::size_t(m_unread[3]));
        if (m_unread.size() < whole)
            return;
        const Bytes frame(m_unread.begin(), m_unread.begin() + static_cast<std::ptrdiff_t>(whole));
        m_unread.erase(m_unread.begin(), m_unread.begin() + static_cast<std::ptrdiff_t>(whole));
        if (!m_session->linked())
            continue;
        m_session->receive(frame, now);
        const auto messages = messagesIn(frame);
        const Model::Seen after = seen();
        if (messages.size() != 1)
            note("no message");
        else
            note(m_model.receive(m_setup.role, messages[0], after));
    }
}

bool ModelledSession::submit(Command command, Time now)
{
    begin();
    const bool done = m_session->submit(command, now);
    const Model::Seen after = seen();
    if (std::holds_alternative<Dismiss>(command))
        m_dismissed = m_dismissed || done; // the model's people put nothing away: they just do not agree
    else if (!std::holds_alternative<Accept>(command) || !m_dismissed)
        note(m_model.submit(m_setup.role, command, done, after));
    return done;
}

crypto::SecretBytes ModelledSession::journal()
{
    m_before.reset();
    m_disk.look(*m_session);
    return sync::joined(m_disk.parts);
}

bool ModelledSession::restart(ByteView journal)
{
    auto restored = Session::restore(m_setup, m_random, journal);
    if (!restored)
        return false;
    if (m_before)
        m_model.undo(m_setup.role, *m_before);
    m_before.reset();
    m_unread.clear();
    m_events.clear();
    m_outgoing.clear();
    m_session.emplace(std::move(restored).value());
    m_dismissed = true; // unless it comes again
    note(m_model.restart(m_setup.role, seen()));
    return true;
}

} // namespace mandorla::test
