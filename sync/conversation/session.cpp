#include "sync/conversation/session.h"

#include "protocol/limits.h"
#include "sync/conversation/context_steps.h"
#include "sync/limits.h"

#include <algorithm>

namespace mandorla::sync {

Session::Session(Setup setup, crypto::Random& random)
    : m_setup(std::move(setup))
    , m_sides{m_setup.fingerprints, m_setup.role}
    , m_random(random)
    , m_reader(limits::kFrame)
    , m_suggestions(random)
    , m_talking(m_setup.role)
    , m_sheets(m_setup.role, random)
{
}

Session::Phase Session::phase() const
{
    if (m_failed)
        return Phase::Failed;
    if (!m_round)
        return Phase::Choosing;
    return m_round->turning ? Phase::Turning : Phase::Answering;
}

const protocol::Round* Session::suggestion() const { return m_suggestions.open(); }

const protocol::Round* Session::round() const { return m_round ? &m_round->sealing.round() : nullptr; }

bool Session::sealed() const { return m_round && m_round->sealing.own().up; }

bool Session::mayUnseal() const { return m_round && m_round->sealing.mayUnseal(); }

bool Session::hand() const { return m_round && m_round->turning && m_round->turning->order().hand(); }

// --- time and connection ---

void Session::linkUp(Time now)
{
    if (m_failed)
        return;
    linkDown(); // of the one before, until both have said where they stand
    m_now = now;
    m_lastHeard = now;
    m_reader = protocol::FrameReader(limits::kFrame);
    m_outgoing.clear();
    m_link = LinkState::AwaitGreeting;
    m_talking.over();
    append(m_outgoing, protocol::frameOf(protocol::Message(protocol::Greeting{m_setup.name, m_setup.keeps})));
    append(m_outgoing, protocol::frameOf(protocol::Message(whereIStand())));
    m_lastSent = now;
}

void Session::linkDown()
{
    m_link = LinkState::Down;
    m_waiting.reset();
    m_sheets.linkDown();
    if (m_round)
        m_round->sealing.linkDown();
    if (m_round && m_round->turning && !m_failed)
        settle(m_round->turning->linkDown());
}

void Session::tick(Time now)
{
    m_now = now;
    m_sheets.tick(now);
    if (m_outcome && !m_outcome->since)
        m_outcome->since = now;
    if (m_outcome && now - *m_outcome->since >= limits::kOutcomeShown)
        m_outcome.reset();
    if (m_failed)
        return;
    if ((m_met || linked()) && !m_waiting && now - m_lastHeard >= limits::kSilence) {
        linkDown(); // a connection that says nothing is none
        m_talking.over();
        if (std::exchange(m_met, false))
            m_events.emplace_back(Paused{});
    }
    m_talking.tick(now);
    collect();
    if (m_link != LinkState::Down && now - m_lastSent >= limits::kPing) {
        append(m_outgoing, protocol::frameOf(protocol::Message(protocol::Ping{})));
        m_lastSent = now;
    }
}

std::optional<Time> Session::nextDeadline() const
{
    std::optional<Time> next = m_sheets.nextDeadline();
    const auto consider = [&next](Time time) { next = next ? std::min(*next, time) : time; };
    if (m_outcome)
        consider(m_outcome->since ? *m_outcome->since + limits::kOutcomeShown : m_now);
    if (m_failed)
        return next;
    if (const auto due = m_talking.nextDeadline())
        consider(*due);
    if ((m_met || linked()) && !m_waiting) // while it waits it does not listen
        consider(m_lastHeard + limits::kSilence);
    if (m_link != LinkState::Down)
        consider(m_lastSent + limits::kPing);
    return next;
}

std::vector<Event> Session::takeEvents()
{
    for (Event& event : m_sheets.takeEvents())
        m_events.push_back(std::move(event));
    if (m_talking.takeChanged())
        m_events.emplace_back(TalkChanged{});
    return std::exchange(m_events, {});
}

Bytes Session::takeOutgoing()
{
    for (const protocol::Message& message : m_sheets.takeMessages())
        send(message);
    return std::exchange(m_outgoing, {});
}

// Before the other has said where it stands nothing is sent: RESUME sends what it needs.
void Session::send(const protocol::Message& message)
{
    if (m_link != LinkState::Open || m_failed)
        return;
    append(m_outgoing, protocol::frameOf(message));
    m_lastSent = m_now;
}

void Session::fail(Failure failure)
{
    if (m_failed)
        return;
    m_failed = true;
    linkDown();
    m_outgoing.clear();
    if (m_round) // never again, also after a restart
        m_retired.add(m_round->sealing.id());
    m_round.reset();
    m_finished.reset();
    m_outcome.reset();
    m_talking.leave();
    m_events.emplace_back(Failed{failure});
}

// --- what the parts have done ---

void Session::settle(const Result<void, Failure>& result)
{
    collect();
    if (!result)
        fail(result.error());
}

void Session::collect()
{
    const auto from = [this](auto& part) {
        for (const protocol::Message& message : part.takeMessages())
            send(message);
        for (Event& event : part.takeEvents())
            m_events.push_back(std::move(event));
    };
    from(m_suggestions);
    for (const protocol::Message& message : m_talking.takeMessages())
        send(message);
    if (!m_round)
        return;
    Sealing& sealing = m_round->sealing;
    from(sealing);
    for (const crypto::ContextId& id : sealing.takeRetired())
        m_retired.add(id);
    if (sealing.state() != Sealing::State::Done)
        m_round->turning.reset(); // a seal was taken back
    else if (sealing.isDone())
        m_round->turning.emplace(sealing.takeContext(), sealing.round(), m_sides.role);
    if (m_round->turning)
        collectCards();
}

void Session::collectCards()
{
    Turning& turning = *m_round->turning;
    for (const protocol::Message& message : turning.takeMessages())
        send(message);
    for (Turning::Turned& turned : turning.takeTurned())
        if (turned.overlap.any()) {
            const std::string& mine = m_round->sealing.answers()[turned.card].words;
            m_round->shared.push_back(
                {turned.card, std::move(turned.overlap), mine, std::move(turned.theirs)});
            m_events.emplace_back(m_round->shared.back());
            m_talking.shared(protocol::tagOf(turning.context().id));
        }
    if (turning.isDone())
        finishRound();
    else if (turning.takeStopDue())
        stopNow();
}

// --- what this laptop's person does ---

bool Session::submit(Command command, Time now)
{
    m_now = now;
    if (m_failed)
        return false;
    const bool done = std::visit([this](auto& verb) { return on(verb); }, command);
    waitNoMoreInVain();
    return done;
}

bool Session::on(Suggest& command)
{
    if (m_round || !m_suggestions.suggest(std::move(command.round)))
        return false;
    m_outcome.reset();
    collect();
    return true;
}

bool Session::on(const Accept&)
{
    if (m_round || !m_suggestions.open())
        return false;
    Suggestions::Offer offer = m_suggestions.accept();
    collect();
    enter(std::move(offer), true);
    return true;
}

bool Session::on(const Dismiss&) { return m_suggestions.dismiss(); }

bool Session::on(Seal& command)
{
    if (!m_round || !m_round->sealing.maySeal(command.answers))
        return false;
    settle(m_round->sealing.seal(std::move(command.answers)));
    return true;
}

bool Session::on(const Unseal&)
{
    if (!mayUnseal())
        return false;
    m_round->sealing.unseal();
    collect();
    return true;
}

bool Session::on(const HandOn&)
{
    if (phase() != Phase::Turning || hand() || m_round->turning->stopping() || m_talking.isOn())
        return false;
    (void)m_talking.end(); // a hand on the card is another wish
    settle(m_round->turning->handOn());
    return true;
}

bool Session::on(const HandOff&)
{
    if (!hand())
        return false;
    m_round->turning->handOff();
    collect();
    return true;
}

bool Session::on(const StopHere&)
{
    if (!m_round)
        return false;
    if (!m_round->turning || m_round->turning->stop())
        stopNow();
    return true;
}

bool Session::on(const LetGo&)
{
    const bool any = m_round || m_outcome;
    if (m_round)
        stopNow();
    else if (m_outcome)
        m_events.clear(); // it is not told again
    m_outcome.reset();
    return any;
}

bool Session::mayTalk() const
{
    if (m_link != LinkState::Open || !m_talking.isPossible())
        return false;
    if (!m_round) // every card is turned
        return true;
    const auto& turning = m_round->turning;
    return turning && turning->order().rests() && !turning->stopping();
}

bool Session::on(const SuggestTalk& command)
{
    if (!mayTalk() || !m_talking.suggest(command, m_now))
        return false;
    collect();
    return true;
}

bool Session::on(const AcceptTalk&)
{
    if (!mayTalk() || !m_talking.accept(m_now))
        return false;
    collect();
    return true;
}

bool Session::on(const EndTalk&)
{
    if (!m_talking.end())
        return false;
    collect();
    return true;
}

// --- what the partner's laptop says ---

void Session::receive(ByteView bytes, Time now)
{
    m_now = now;
    if (m_failed || m_link == LinkState::Down)
        return;
    m_lastHeard = now;
    m_reader.feed(bytes);
    readOn();
}

void Session::readOn()
{
    while (!m_failed && !m_waiting) {
        auto frame = m_reader.next();
        if (!frame)
            return refuse(frame.error());
        if (!*frame)
            return;
        const auto message = protocol::parseMessage(**frame);
        if (!message)
            return refuse(message.error());
        hear(*message);
    }
}

void Session::hear(const protocol::Message& message)
{
    const auto kind = incomingOf(message);
    if (!kind)
        return m_link == LinkState::Open ? takeAny(message) : fail({FailureKind::Unexpected});
    if (m_link == LinkState::Open) { // at whatever moment
        if (*kind == Incoming::Propose)
            if (const auto within = m_suggestions.account(m_now); !within)
                return fail(within.error());
        if (*kind == Incoming::Talk)
            if (const auto within = m_talking.account(m_now); !within)
                return fail(within.error());
        if (isRepeated(message))
            return;
        if (const auto* step = std::get_if<protocol::Step>(&message);
            step && isUnderWay(step->context) && !stepOf(*step))
            return refuse(Refusal::BadLength);
    }
    carryOut(decisionFor(message, *kind), message);
}

void Session::carryOut(Decision decision, const protocol::Message& message)
{
    switch (decision) {
    case Decision::Take:
        return takeAny(message);
    case Decision::Nothing:
        return;
    case Decision::OnlyTheSame:
        return isTheSame(std::get<protocol::Step>(message)) ? void() : fail({FailureKind::Changed});
    case Decision::Unexpected:
        return fail({FailureKind::Unexpected});
    case Decision::UnknownRound:
        return fail({FailureKind::UnknownRound});
    case Decision::UnknownContext:
        return fail({FailureKind::UnknownContext});
    case Decision::OutOfTurn:
        return fail({FailureKind::OutOfTurn});
    case Decision::WithoutGo:
        return fail({FailureKind::WithoutGo});
    case Decision::SealedTooLate:
        return fail({FailureKind::SealedTooLate});
    }
}

void Session::takeAny(const protocol::Message& message)
{
    std::visit(
        [this](const auto& m) {
            if constexpr (requires { take(m); }) {
                take(m);
            } else if constexpr (requires { m_sheets.take(m, m_now); }) {
                if (const auto taken = m_sheets.take(m, m_now); !taken)
                    fail(taken.error());
            } else {
                fail({FailureKind::Unexpected}); // hello and pairing are over
            }
        },
        message);
}

// --- choosing ---

void Session::take(const protocol::Propose& message)
{
    // Neither the agreement nor the stop was heard. Where this side has suggested another since, that is
    // answered first: the two would cross.
    if (const Left* left = stopped(message.id); left && m_suggestions.allOwn().empty()) {
        send(protocol::Agree{left->id, left->digest});
        return sayOver(message.id);
    }
    if (m_retired.has(message.id))
        return;
    settle(m_suggestions.take(message));
}

void Session::take(const protocol::Agree& message)
{
    if (m_retired.has(message.id)) // they are in a round that is over here, or was before it began
        return sayOver(message.id);
    if (m_round) {
        // Both agreed to the other's suggestion at once: role 0's wins. But over there it may have been over
        // before our AGREE came, and then they are in theirs: STOP, behind that AGREE, says that it is not.
        if (m_sides.role != 0) {
            m_sheets.forget(message.id);
            m_retired.add(message.id);
            return send(protocol::Stop{message.id});
        }
        m_sheets.forget(m_round->sealing.id());
        m_retired.add(m_round->sealing.id()); // without a context: the partner has not sealed in it
    }
    enter(m_suggestions.agreed(message.id), false);
}

void Session::sayOver(const crypto::RoundId& round)
{
    if (!m_sheets.has(round))
        m_sheets.forget(round);
    send(protocol::Stop{round});
}

void Session::enter(Suggestions::Offer offer, bool iAgreed)
{
    m_talking.leave();
    m_finished.reset();
    m_outcome.reset();
    m_suggestions.roundBegan();
    m_round.emplace(UnderWay{
        Sealing(m_sides, offer.id, std::move(offer.round), m_random.bytes<32>(), m_random), iAgreed});
    if (m_link == LinkState::Open)
        m_round->sealing.linkUp();
    // A crossed agreement may still name one of ours; once the partner seals here, none can.
    if (!iAgreed)
        closeOwnSuggestions();
    m_sheets.begin(offer.id, round()->title);
    m_ourSheet = offer.id;
    m_events.emplace_back(Agreed{*round()});
}

// None can be agreed to any more. One that is on its way may come when the round is over there, and then be
// agreed to: it is over, too.
void Session::closeOwnSuggestions()
{
    for (const Suggestions::Offer& offer : m_suggestions.closeOwn())
        m_retired.add(offer.id);
}

// --- sealing and turning ---

void Session::take(const protocol::Sealed& message)
{
    const auto left = std::find_if(m_left.begin(), m_left.end(),
                                   [&](const Left& each) { return each.id == message.round; });
    if (left != m_left.end()) {
        if (!message.up)
            return;
        if (++left->seals > limits::kSealChanges)
            return fail({FailureKind::TooManyChanges});
        for (const crypto::Nonce& nonce : left->ups)
            m_retired.add(m_sides.contextOf(left->id, left->digest, nonce, message.nonce));
        return;
    }
    const auto taken = m_round->sealing.take(message);
    if (taken)
        closeOwnSuggestions();
    settle(taken);
}

void Session::take(const protocol::Step& message)
{
    if (!m_round->turning)
        return takeSetUp(message);
    // Read from a journal, what was taken stays taken.
    const auto rule = m_link == LinkState::Down ? crypto::WordsRule::Taken : crypto::WordsRule::Plain;
    settle(m_round->turning->take(message, rule));
}

void Session::take(const protocol::Go& message) { settle(m_round->turning->take(message)); }

// The secrets go; what the partner may have missed of the last card stays.
void Session::finishRound()
{
    const crypto::RoundId id = m_round->sealing.id();
    keepLastStep(false);
    keepOutcome(false);
    m_retired.add(id);
    m_retired.add(m_finished->context);
    m_round.reset();
    m_events.emplace_back(RoundDone{});
}

void Session::keepLastStep(bool stopped)
{
    Context last = m_round->turning->takeContext();
    const std::size_t step = last.transcript.step();
    m_finished = Finished{m_round->sealing.id(), last.id, std::move(last.transcript),
                          std::move(last.mine.at(steps::at(step))), stopped};
}

void Session::keepOutcome(bool stopped)
{
    m_outcome = Outcome{m_round->sealing.takeRound(), std::move(m_round->shared), stopped, m_now};
}

void Session::take(const protocol::Stop&) { leaveRound(); }

void Session::take(const protocol::Talk& message)
{
    if (!m_talking.isAbout(message.context)) // nothing of it was shared yet; or it is over here
        return isUnderWay(message.context) ? fail({FailureKind::Unexpected}) : void();
    settle(m_talking.take(message, m_now));
}

void Session::stopNow()
{
    send(protocol::Stop{m_round->sealing.id()});
    leaveRound();
}

void Session::leaveRound()
{
    m_talking.leave();
    Sealing& sealing = m_round->sealing;
    m_retired.add(sealing.id());
    const bool turning = m_round->turning.has_value();
    if (turning)
        keepLastStep(true);
    if (m_left.size() == limits::kStoppedRounds)
        m_left.erase(m_left.begin());
    m_left.push_back({sealing.id(), sealing.round().digest(), sealing.leave(), 0});
    for (const crypto::ContextId& id : sealing.takeRetired())
        m_retired.add(id);
    if (turning)
        keepOutcome(true);
    m_round.reset();
    closeOwnSuggestions();
    m_events.emplace_back(Stopped{});
}

} // namespace mandorla::sync
