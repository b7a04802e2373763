#include "sync/conversation/context_steps.h"
#include "sync/conversation/session.h"

#include <algorithm>

// A new connection: both say where they stand, and each sends what the other lacks. Source:
// protocol/README.md, "Meeting again".
namespace mandorla::sync {

using protocol::tagOf;

void Session::take(const protocol::Greeting& message)
{
    m_sheets.setKeeps(m_setup.keeps && message.keeps);
    m_theirName = message.name;
    m_theyKeep = message.keeps;
    m_suggestions.setTheirRounds(message.rounds);
    m_talking.setTheirRounds(message.rounds);
    m_link = LinkState::AwaitResume;
}

protocol::Resume Session::whereIStand() const
{
    protocol::Resume out;
    const auto at = [&out](const crypto::ContextId& id, const crypto::Transcript& transcript) {
        out.context = id;
        out.step = transcript.step();
        out.hash = transcript.head();
    };
    if (m_round) {
        out.round = m_round->sealing.id();
        if (context())
            at(context()->id, context()->transcript);
    } else if (m_finished && !m_finished->stopped) {
        out.round = m_finished->id;
        at(m_finished->context, m_finished->transcript);
    }
    return out;
}

// Both say where they stand; each then sends what the other lacks.
void Session::take(const protocol::Resume& message)
{
    m_link = LinkState::Open;
    if (!m_met || m_metKeeping != m_theyKeep) {
        m_met = true;
        m_metKeeping = m_theyKeep;
        m_events.emplace_back(Met{m_theirName, m_theyKeep});
    }
    m_sheets.linkUp();
    if (m_round)
        m_round->sealing.linkUp();
    const bool sameRound = m_round && message.round == m_round->sealing.id();
    if (m_round && !sameRound && m_round->iAgreed) {
        send(protocol::Agree{m_round->sealing.id(), round()->digest()});
        m_round->sealing.sayFlag();
        collect();
    }
    if (m_finished && message.context == m_finished->context) {
        const Context::Bodies last{{steps::at(m_finished->transcript.step()), m_finished->last}};
        compare(message, m_finished->transcript, last, m_finished->context);
    }
    if (m_retired.has(message.round)) // after what finishes a card, before what is for no round
        send(protocol::Stop{message.round});
    // Last: it finds the other one in no round only after what finishes or stops theirs.
    if (!m_round) {
        m_suggestions.sayAgain();
        collect();
    }
    if (sameRound && m_round)
        sayRound(message);
}

// The partner is in this round, too.
void Session::sayRound(const protocol::Resume& message)
{
    if (forgotten(message)) {
        if (context()->mine.count(steps::open(0))) // more than a seal is at stake
            return refuse(Refusal::TranscriptMismatch);
        m_round->sealing.partnerForgot();
        return collect();
    }
    if (!context() || message.context != context()->id) {
        // The partner's view of the seals may be older or newer than ours: ours, again, settles it.
        m_round->sealing.sayFlag();
        collect();
        if (context())
            resend(context()->mine, context()->id, ContextStep::None);
        return;
    }
    resumeContext(message);
}

void Session::resumeContext(const protocol::Resume& message)
{
    const Context& here = *context();
    if (!m_round->turning)
        return compare(message, here.transcript, here.mine, here.id);
    // What finishes the card before, then where the hand is, then the card under way. An OPEN left with the
    // hand up, so that is said again before it, also if the hand is down by now.
    const TurnOrder& order = m_round->turning->order();
    const ContextStep step = steps::open(order.turn());
    const bool opened = order.stage() == TurnOrder::Stage::Opened;
    const Context::Bodies before(here.mine.begin(), here.mine.lower_bound(step));
    compare(message, here.transcript, before, here.id);
    if (m_failed) // the round is gone, and all that is named here
        return;
    if (order.hand() || opened)
        send(protocol::Go{tagOf(here.id), order.turn(), true});
    resend(here.mine, here.id, std::max(steps::at(message.step), steps::before(step)));
    if (!order.hand()) // it may have been taken back unheard
        send(m_round->turning->hand());
}

void Session::compare(const protocol::Resume& message, const crypto::Transcript& transcript,
                      const Context::Bodies& mine, const crypto::ContextId& context)
{
    if (const auto verdict = transcript.checkResume(message.step, message.hash); !verdict)
        return refuse(verdict.error());
    resend(mine, context, steps::at(message.step));
}

void Session::resend(const Context::Bodies& mine, const crypto::ContextId& context, ContextStep after)
{
    for (auto next = mine.upper_bound(after); next != mine.end(); ++next)
        send(protocol::Step{steps::kindOf(next->first), tagOf(context), next->second});
}

// A partner whose laptop went before its blinds were checked has no context any more, and says so after its
// SEALS were taken here.
bool Session::forgotten(const protocol::Resume& message) const
{
    return context() && context()->theirs.count(ContextStep::Seals) && message.context != context()->id;
}

} // namespace mandorla::sync
