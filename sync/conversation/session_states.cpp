#include "sync/conversation/context_steps.h"
#include "sync/conversation/session.h"

#include <algorithm>

// Which row of the table of states (state_table.h) a message meets.
namespace mandorla::sync {

Decision Session::decisionFor(const protocol::Message& message, Incoming kind) const
{
    if (m_link == LinkState::AwaitGreeting || m_link == LinkState::AwaitResume)
        return decisionOn(standing(), kind);
    if (const auto* agree = std::get_if<protocol::Agree>(&message)) {
        if (agreesToOwn(*agree))
            return Decision::Take;
        const bool others =
            m_round && m_round->sealing.id() == agree->id && round()->digest() != agree->digest;
        return decisionOn(others ? Standing::Choosing : standingOf(agree->id), kind);
    }
    if (const auto* sealed = std::get_if<protocol::Sealed>(&message))
        return decisionOn(standingOf(sealed->round), kind);
    if (const auto* stop = std::get_if<protocol::Stop>(&message))
        return decisionOn(standingOf(stop->round), kind);
    if (const auto* go = std::get_if<protocol::Go>(&message))
        return decisionOn(standingOf(go->context), kind);
    if (const auto* talk = std::get_if<protocol::Talk>(&message))
        return decisionOn(standingOf(talk->context), kind);
    if (const auto* step = std::get_if<protocol::Step>(&message)) {
        if (m_round && m_round->turning && isUnderWay(step->context) &&
            !steps::setsUp(step->kind)) { // another card?
            const std::uint64_t turn = m_round->turning->order().turn();
            if (stepOf(*step) < steps::open(turn))
                return Decision::OnlyTheSame;
            if (stepOf(*step) > steps::words(turn))
                return Decision::OutOfTurn;
        }
        return decisionOn(standingOf(step->context), kind);
    }
    return decisionOn(standing(), kind);
}

Standing Session::standing() const
{
    if (m_link == LinkState::AwaitGreeting)
        return Standing::AwaitingGreeting;
    if (m_link == LinkState::AwaitResume)
        return Standing::AwaitingResume;
    if (!m_round)
        return Standing::Choosing;
    switch (m_round->sealing.state()) {
    case Sealing::State::Answering:
        return m_round->sealing.theirs().changes > 0 ? Standing::PartnerHasSealed : Standing::Answering;
    case Sealing::State::AwaitKey:
        return Standing::AwaitingKey;
    case Sealing::State::AwaitCommit:
        return Standing::AwaitingCommit;
    case Sealing::State::AwaitSeals:
        return Standing::AwaitingSeals;
    case Sealing::State::AwaitBlinds:
        return Standing::AwaitingBlinds;
    case Sealing::State::Done:
        break;
    }
    const TurnOrder& order = m_round->turning->order();
    switch (order.stage()) {
    case TurnOrder::Stage::Waiting:
        if (order.leading())
            return Standing::LeadingHandMissing;
        return order.mayBeOpened() ? Standing::FollowingHandsWereUp : Standing::FollowingHandNeverUp;
    case TurnOrder::Stage::Opened:
        return Standing::LeadingOpenOut;
    case TurnOrder::Stage::Held:
        return Standing::FollowingOpenHeld;
    case TurnOrder::Stage::Answered:
        return Standing::FollowingOpenAnswered;
    case TurnOrder::Stage::Worded:
        break;
    }
    return Standing::LeadingWordsOut;
}

Standing Session::standingOf(const crypto::RoundId& round) const
{
    if (m_retired.has(round))
        return stopped(round) ? Standing::RoundStopped : Standing::RoundOver;
    return m_round && m_round->sealing.id() == round ? standing() : Standing::Choosing;
}

const Session::Left* Session::stopped(const crypto::RoundId& round) const
{
    const auto found =
        std::find_if(m_left.begin(), m_left.end(), [&](const Left& left) { return left.id == round; });
    return found == m_left.end() ? nullptr : &*found;
}

Standing Session::standingOf(const protocol::ContextTag& tag) const
{
    if (isUnderWay(tag))
        return standing();
    if (m_retired.has(tag))
        return Standing::RoundOver;
    if (m_round && !context())
        return standing(); // there is none that it could mean
    return !m_round && !m_left.empty() ? Standing::RoundStoppedBeforeContext : Standing::Choosing;
}

bool Session::agreesToOwn(const protocol::Agree& message) const
{
    const auto* offer = m_suggestions.own(message.id);
    return offer && !m_retired.has(message.id) && offer->round.digest() == message.digest;
}

bool Session::isRepeated(const protocol::Message& message) const
{
    const auto* sealed = std::get_if<protocol::Sealed>(&message);
    return sealed && m_round && m_round->sealing.id() == sealed->round &&
           m_round->sealing.isRepeated(*sealed);
}

bool Session::isTheSame(const protocol::Step& message) const
{
    const auto& theirs = context()->theirs;
    const auto known = theirs.find(*stepOf(message));
    return known != theirs.end() && known->second == message.body;
}

std::optional<ContextStep> Session::stepOf(const protocol::Step& message) const
{
    if (steps::setsUp(message.kind))
        return steps::of(message.kind);
    if (message.body.size() < 8)
        return std::nullopt;
    const std::vector<std::size_t> cards = turnedCards(*round());
    const auto found = std::find(cards.begin(), cards.end(), fromLe64(message.body));
    if (found == cards.end())
        return std::nullopt;
    const auto turn = static_cast<std::uint64_t>(found - cards.begin());
    return message.kind == crypto::MessageType::Open ? steps::open(turn) : steps::words(turn);
}

const Context* Session::context() const
{
    if (!m_round)
        return nullptr;
    if (m_round->turning)
        return &m_round->turning->context();
    return m_round->sealing.context() ? &*m_round->sealing.context() : nullptr;
}

bool Session::isUnderWay(const protocol::ContextTag& tag) const
{
    return context() && protocol::tagOf(context()->id) == tag;
}

} // namespace mandorla::sync
