#include "sync/conversation/sealing.h"

#include "sync/limits.h"

#include <algorithm>
#include <string>

namespace mandorla::sync {

using crypto::MessageType;

Sealing::Sealing(Sides sides, const crypto::RoundId& id, protocol::Round round, const crypto::Nonce& down,
                 crypto::Random& random)
    : m_sides(std::move(sides))
    , m_id(id)
    , m_round(std::move(round))
    , m_down(down)
    , m_random(random)
{
    m_own.nonce = down;
}

// --- the flags ---

bool Sealing::maySeal(const std::vector<protocol::Answer>& answers) const
{
    if (m_own.up || m_own.changes + 2 > limits::kSealChanges || answers.size() != m_round.cards.size())
        return false;
    for (std::size_t i = 0; i < answers.size(); ++i)
        if (!protocol::fits(m_round.cards[i], answers[i]))
            return false;
    return true;
}

Result<void, Failure> Sealing::seal(std::vector<protocol::Answer> answers)
{
    m_answers = std::move(answers);
    withdraw();
    m_own.up = true;
    m_own.nonce = m_random.bytes<32>();
    sayFlag();
    return considerContext();
}

void Sealing::takeBack()
{
    withdraw();
    m_own.up = false;
    m_own.nonce = m_down;
    sayFlag();
}

void Sealing::partnerForgot()
{
    m_theirs.up = false; // an older file put back knows of no seal, and cannot say that it is off
    sealAgain();
}

void Sealing::sealAgain()
{
    takeBack();
    m_events.emplace_back(SealAgain{});
}

// Here it is counted, for what was never said is to leave nothing behind: a partner would see that one sealed
// and thought again.
void Sealing::sayFlag()
{
    if (!m_linked)
        return;
    const bool wasUp = m_own.changes % 2 == 1;
    if (m_own.up && !saidUp()) {
        m_own.changes += wasUp ? 2 : 1; // taken back and put again apart: one change for the other
        m_own.ups.push_back(m_own.nonce);
    } else if (!m_own.up && wasUp) {
        ++m_own.changes;
    }
    if (m_own.changes > 0)
        m_messages.emplace_back(protocol::Sealed{m_id, m_own.up, m_own.nonce});
}

bool Sealing::saidUp() const { return m_own.up && !m_own.ups.empty() && m_own.ups.back() == m_own.nonce; }

bool Sealing::isRepeated(const protocol::Sealed& message) const
{
    return m_theirs.changes > 0 && m_theirs.up == message.up && m_theirs.nonce == message.nonce;
}

Result<void, Failure> Sealing::take(const protocol::Sealed& message)
{
    if (++m_theirs.changes > limits::kSealChanges)
        return because(FailureKind::TooManyChanges);
    if ((m_own.changes > 0 && message.nonce == m_own.nonce) ||
        std::find(m_theirs.ups.begin(), m_theirs.ups.end(), message.nonce) != m_theirs.ups.end())
        return because(FailureKind::Unexpected);
    withdraw();
    m_theirs.up = message.up;
    m_theirs.nonce = message.nonce;
    if (message.up) {
        m_theirs.ups.push_back(message.nonce);
        // The partner may have fixed a context with a nonce that we have changed since.
        for (const crypto::Nonce& nonce : m_own.ups)
            if (!m_own.up || nonce != m_own.nonce)
                m_retired.push_back(contextOf(nonce, message.nonce));
    }
    return considerContext();
}

std::vector<crypto::Nonce> Sealing::leave()
{
    withdraw();
    return std::move(m_own.ups);
}

// --- the context ---

crypto::ContextId Sealing::contextOf(const crypto::Nonce& own, const crypto::Nonce& theirs) const
{
    return m_sides.contextOf(m_id, m_round.digest(), own, theirs);
}

Result<void, Failure> Sealing::considerContext()
{
    if (!m_own.up || !m_theirs.up)
        return {};
    return setUp(m_random.key()); // a new SEED for every context
}

Result<void, Failure> Sealing::setUp(const crypto::Seed& seed)
{
    const crypto::ContextId id = contextOf(m_own.nonce, m_theirs.nonce);
    // A secret that comes out zero has a chance of 2^-252.
    auto overlap = crypto::Overlap::begin(id, m_sides.role, seed, m_round.slotsOfCards());
    if (!overlap)
        return because(overlap.error());
    m_fixed = id;
    m_context.emplace(Context{id, seed, std::move(overlap).value(), crypto::Transcript(id), {}, {}});
    m_state = State::AwaitKey;
    put(ContextStep::Key, m_context->overlap.key());
    return {};
}

void Sealing::withdraw()
{
    if (m_fixed && saidUp())
        m_retired.push_back(*m_fixed);
    m_fixed.reset();
    m_context.reset();
    m_state = State::Answering;
}

void Sealing::put(ContextStep step, Bytes body)
{
    m_messages.emplace_back(protocol::Step{steps::kindOf(step), protocol::tagOf(m_context->id), body});
    m_context->mine[step] = std::move(body);
}

std::vector<std::uint8_t> Sealing::bits() const
{
    std::vector<std::uint8_t> out;
    for (std::size_t i = 0; i < m_answers.size(); ++i)
        append(out, protocol::bitsOf(m_round.cards[i], m_answers[i], m_sides.role));
    return out;
}

Result<std::unique_ptr<crypto::SlotWork>, Failure> Sealing::workFor(const protocol::Step& message) const
{
    const auto asked = [](auto work) -> Result<std::unique_ptr<crypto::SlotWork>, Failure> {
        if (!work)
            return because(work.error());
        return std::make_unique<crypto::SlotWork>(std::move(work).value());
    };
    const crypto::Overlap& overlap = m_context->overlap;
    switch (message.kind) {
    case MessageType::Key:
        return asked(overlap.sealMaking(message.body, bits()));
    case MessageType::Seals:
        return asked(overlap.sealChecking(message.body));
    case MessageType::Blinds:
        return asked(overlap.blindChecking(message.body));
    case MessageType::Commit:
    case MessageType::Open:
    case MessageType::Words:
        break;
    }
    return std::unique_ptr<crypto::SlotWork>();
}

Result<void, Failure> Sealing::take(const protocol::Step& message, const crypto::SlotWork* done)
{
    crypto::Overlap& overlap = m_context->overlap;
    const auto taken = [&]() -> Checked<void> {
        switch (message.kind) {
        case MessageType::Key:
            return overlap.takeKey(message.body);
        case MessageType::Commit:
            return overlap.takeCommit(message.body);
        case MessageType::Seals:
            return overlap.takeSeals(std::get<crypto::SealChecking>(*done));
        case MessageType::Blinds:
            return overlap.takeBlinds(std::get<crypto::BlindChecking>(*done));
        case MessageType::Open:
        case MessageType::Words:
            break;
        }
        return Unexpected(Refusal::BadMessage); // of a card, which nobody hands in here
    }();
    if (!taken)
        return because(taken.error());
    const ContextStep step = steps::of(message.kind);
    m_context->theirs[step] = message.body;
    m_context->finish(step, 0, m_sides.role);
    return sayNext(message.kind, done);
}

// Each is said as soon as the step before is finished.
Result<void, Failure> Sealing::sayNext(MessageType taken, const crypto::SlotWork* done)
{
    crypto::Overlap& overlap = m_context->overlap;
    switch (taken) {
    case MessageType::Key: {
        std::vector<std::string> words;
        for (const protocol::Answer& answer : m_answers)
            words.push_back(answer.words);
        auto commit = overlap.commit(bits(), words, std::get<crypto::SealMaking>(*done));
        if (!commit)
            return because(commit.error());
        m_state = State::AwaitCommit;
        put(ContextStep::Commit, std::move(commit).value());
        break;
    }
    case MessageType::Commit:
        m_state = State::AwaitSeals;
        put(ContextStep::Seals, overlap.seals());
        break;
    case MessageType::Seals: {
        auto blinds = overlap.blinds();
        if (!blinds)
            return because(blinds.error());
        m_state = State::AwaitBlinds;
        put(ContextStep::Blinds, std::move(blinds).value());
        break;
    }
    case MessageType::Blinds:
        m_state = State::Done;
        m_events.emplace_back(SealedByBoth{});
        break;
    case MessageType::Open:
    case MessageType::Words:
        break;
    }
    return {};
}

Context Sealing::takeContext()
{
    Context out = std::move(*m_context);
    m_context.reset();
    return out;
}

// --- after a restart ---

void Sealing::restore(Flag own, Flag theirs)
{
    m_own = std::move(own);
    m_theirs = std::move(theirs);
}

Result<void, Failure> Sealing::restoreSeal(std::vector<protocol::Answer> answers, const crypto::Seed& seed)
{
    m_answers = std::move(answers);
    return setUp(seed);
}

void Sealing::restoreWithoutContext()
{
    if (!m_own.up)
        return;
    if (m_theirs.up && saidUp())
        m_retired.push_back(contextOf(m_own.nonce, m_theirs.nonce));
    sealAgain();
}

} // namespace mandorla::sync
