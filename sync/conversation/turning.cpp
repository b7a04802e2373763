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
    , m_reveal(turnedCards(round), role, m_context.overlap.leaderOf(0))
{
}

// --- hands ---

Result<void, Failure> Turning::handOn()
{
    m_reveal.setHand(true);
    m_messages.emplace_back(hand());
    return goOn();
}

void Turning::handOff()
{
    m_reveal.setHand(false);
    m_messages.emplace_back(hand());
}

bool Turning::stop()
{
    m_stopping = m_reveal.underWay();
    return !m_stopping;
}

protocol::Go Turning::hand() const
{
    return {protocol::tagOf(m_context.id), m_reveal.turn(), m_reveal.hand()};
}

Result<void, Failure> Turning::take(const protocol::Go& message)
{
    if (m_reveal.takeGo(message.turn, message.up) == Reveal::GoVerdict::OutOfTurn)
        return because(FailureKind::OutOfTurn);
    return goOn();
}

Result<void, Failure> Turning::linkDown()
{
    m_reveal.forgetTheirHand();
    return goOn();
}

// Whatever the hands now allow.
Result<void, Failure> Turning::goOn()
{
    if (m_stopping && !m_reveal.underWay()) {
        m_stopDue = true;
        return {};
    }
    if (m_reveal.mustAnswer())
        return answerOpen();
    if (m_reveal.mayOpen()) {
        m_reveal.moveTo(Reveal::Stage::Opened);
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
    if (const auto taken = m_context.overlap.takeOpen(m_reveal.card(), message.body); !taken)
        return because(taken.error());
    const ContextStep step = steps::open(m_reveal.turn());
    m_context.theirs[step] = message.body;
    if (!m_reveal.leading()) {
        m_reveal.moveTo(Reveal::Stage::Held);
        return goOn();
    }
    m_context.finish(step, m_reveal.leader(), m_role);
    m_reveal.moveTo(Reveal::Stage::Worded);
    put(steps::words(m_reveal.turn()), m_context.overlap.words(m_reveal.card()));
    return {};
}

Result<void, Failure> Turning::answerOpen()
{
    m_reveal.moveTo(Reveal::Stage::Answered);
    if (auto out = putOpen(); !out)
        return out;
    m_context.finish(steps::open(m_reveal.turn()), m_reveal.leader(), m_role);
    return {};
}

Result<void, Failure> Turning::putOpen()
{
    auto body = m_context.overlap.open(m_reveal.card());
    if (!body)
        return because(body.error());
    put(steps::open(m_reveal.turn()), std::move(body).value());
    return {};
}

Result<void, Failure> Turning::takeWords(const protocol::Step& message, crypto::WordsRule rule)
{
    auto words = m_context.overlap.takeWords(m_reveal.card(), message.body, rule);
    if (!words)
        return because(words.error());
    const ContextStep step = steps::words(m_reveal.turn());
    m_context.theirs[step] = message.body;
    if (!m_reveal.leading())
        put(step, m_context.overlap.words(m_reveal.card()));
    m_context.finish(step, m_reveal.leader(), m_role);
    return finishCard(std::move(words).value());
}

Result<void, Failure> Turning::finishCard(std::string theirWords)
{
    const std::size_t card = m_reveal.card();
    protocol::Overlap overlap{m_context.overlap.overlapOf(card)};
    const bool shared = overlap.any();
    m_turned.push_back({card, std::move(overlap), std::move(theirWords)});
    m_reveal.finish(shared);
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
    m_reveal.setHand(true);
    if (m_reveal.takeGo(m_reveal.turn(), true) == Reveal::GoVerdict::OutOfTurn)
        return because(FailureKind::OutOfTurn);
    m_reveal.setHand(own);
    return goOn();
}

void Turning::restore(bool handWasUp, bool theirHandWasUp, bool stopping)
{
    m_reveal.recallHands(handWasUp, theirHandWasUp);
    m_stopping = stopping;
}

} // namespace mandorla::sync
