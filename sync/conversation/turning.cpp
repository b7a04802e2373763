#include "sync/conversation/turning.h"

namespace mandorla::sync {

using crypto::MessageType;

std::vector<std::size_t> turnedCards(const protocol::Round& round)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < round.cards.size(); ++i)
        if (round.cards[i].slotCount() > 0)
            out.push_back(i);
    return out;
}

Turning::Turning(Context context, const protocol::Round& round, crypto::Role role)
    : m_context(std::move(context))
    , m_role(role)
    , m_order(turnedCards(round), role, m_context.overlap.leaderOf(0))
{
}

// --- hands ---

Result<void, Failure> Turning::handOn()
{
    m_order.setHand(true);
    m_messages.emplace_back(hand());
    return goOn();
}

void Turning::handOff()
{
    m_order.setHand(false);
    m_messages.emplace_back(hand());
}

bool Turning::stop()
{
    m_stopping = m_order.underWay();
    return !m_stopping;
}

protocol::Go Turning::hand() const { return {protocol::tagOf(m_context.id), m_order.turn(), m_order.hand()}; }

Result<void, Failure> Turning::take(const protocol::Go& message)
{
    if (m_order.takeGo(message.turn, message.up) == TurnOrder::GoVerdict::OutOfTurn)
        return because(FailureKind::OutOfTurn);
    return goOn();
}

Result<void, Failure> Turning::linkDown()
{
    m_order.forgetTheirHand();
    return goOn();
}

// Whatever the hands now allow.
Result<void, Failure> Turning::goOn()
{
    if (m_stopping && !m_order.underWay()) {
        m_stopDue = true;
        return {};
    }
    if (m_order.mustAnswer())
        return answerOpen();
    if (m_order.mayOpen()) {
        m_order.moveTo(TurnOrder::Stage::Opened);
        return putOpen();
    }
    return {};
}

// --- a card ---

Result<void, Failure> Turning::take(const protocol::Step& message, crypto::WordsRule rule)
{
    return message.kind == MessageType::Open ? takeOpen(message) : takeWords(message, rule);
}

Result<void, Failure> Turning::takeOpen(const protocol::Step& message)
{
    if (const auto taken = m_context.overlap.takeOpen(m_order.card(), message.body); !taken)
        return because(taken.error());
    const ContextStep step = steps::open(m_order.turn());
    m_context.theirs[step] = message.body;
    if (!m_order.leading()) {
        m_order.moveTo(TurnOrder::Stage::Held);
        return goOn();
    }
    m_context.finish(step, m_order.leader(), m_role);
    m_order.moveTo(TurnOrder::Stage::Worded);
    put(steps::words(m_order.turn()), m_context.overlap.words(m_order.card()));
    return {};
}

Result<void, Failure> Turning::answerOpen()
{
    m_order.moveTo(TurnOrder::Stage::Answered);
    if (auto out = putOpen(); !out)
        return out;
    m_context.finish(steps::open(m_order.turn()), m_order.leader(), m_role);
    return {};
}

Result<void, Failure> Turning::putOpen()
{
    auto body = m_context.overlap.open(m_order.card());
    if (!body)
        return because(body.error());
    put(steps::open(m_order.turn()), std::move(body).value());
    return {};
}

Result<void, Failure> Turning::takeWords(const protocol::Step& message, crypto::WordsRule rule)
{
    auto words = m_context.overlap.takeWords(m_order.card(), message.body, rule);
    if (!words)
        return because(words.error());
    const ContextStep step = steps::words(m_order.turn());
    m_context.theirs[step] = message.body;
    if (!m_order.leading())
        put(step, m_context.overlap.words(m_order.card()));
    m_context.finish(step, m_order.leader(), m_role);
    return finishCard(std::move(words).value());
}

Result<void, Failure> Turning::finishCard(std::string theirWords)
{
    const std::size_t card = m_order.card();
    protocol::Overlap overlap{m_context.overlap.overlapOf(card)};
    const bool shared = overlap.any();
    m_turned.push_back({card, std::move(overlap), std::move(theirWords)});
    m_order.finish(shared);
    return isDone() ? Result<void, Failure>() : goOn();
}

void Turning::put(ContextStep step, Bytes body)
{
    m_messages.emplace_back(protocol::Step{steps::kindOf(step), protocol::tagOf(m_context.id), body});
    m_context.mine[step] = std::move(body);
}

// --- after a restart ---

Result<void, Failure> Turning::replayHands(bool own)
{
    m_order.setHand(true);
    if (m_order.takeGo(m_order.turn(), true) == TurnOrder::GoVerdict::OutOfTurn)
        return because(FailureKind::OutOfTurn);
    m_order.setHand(own);
    return goOn();
}

void Turning::restore(bool handWasUp, bool theirHandWasUp, bool stopping)
{
    m_order.recallHands(handWasUp, theirHandWasUp);
    m_stopping = stopping;
}

} // namespace mandorla::sync
