#include "sync/conversation/session.h"

#include "protocol/limits.h"
#include "sync/conversation/steps.h"

#include <algorithm>

namespace mandorla::sync {

using crypto::MessageType;
using protocol::ContextTag;
using protocol::tagOf;

namespace {

template <typename Item>
void remember(std::vector<Item>& list, const Item& item)
{
    if (list.size() == limits::kRetired)
        list.erase(list.begin());
    list.push_back(item);
}

} // namespace

Session::Session(Setup setup, crypto::Random& random)
    : m_setup(std::move(setup))
    , m_random(random)
    , m_reader(limits::kFrame)
    , m_pages(m_setup.role, random)
{
}

Session::Phase Session::phase() const
{
    if (m_failed)
        return Phase::Failed;
    if (!m_round)
        return Phase::Choosing;
    return m_round->state == State::Turning ? Phase::Turning : Phase::Answering;
}

const protocol::Round* Session::suggestion() const
{
    return m_theirSuggestion && !m_dismissed ? &m_theirSuggestion->round : nullptr;
}

const protocol::Round* Session::round() const { return m_round ? &m_round->round : nullptr; }

bool Session::sealed() const { return m_round && m_round->own.up; }

bool Session::mayUnseal() const { return sealed() && m_round->state < State::AwaitSeals; }

bool Session::hand() const
{
    return m_round && m_round->context && m_round->context->reveal && m_round->context->reveal->hand();
}

// --- time and connection ---

void Session::linkUp(Time now)
{
    if (m_failed)
        return;
    m_now = now;
    m_lastHeard = now;
    m_reader = protocol::FrameReader(limits::kFrame);
    m_outgoing.clear();
    m_link = LinkState::AwaitGreeting;
    if (m_round && m_round->context && m_round->context->reveal)
        m_round->context->reveal->forgetTheirHand();
    append(m_outgoing, protocol::frameOf(protocol::Message(protocol::Greeting{m_setup.name, m_setup.keeps})));
    append(m_outgoing, protocol::frameOf(protocol::Message(whereIStand())));
    m_lastSent = now;
}

void Session::linkDown()
{
    m_link = LinkState::Down;
    m_pages.linkDown();
}

void Session::tick(Time now)
{
    m_now = now;
    m_pages.tick(now);
    if (m_outcome && !m_outcome->since)
        m_outcome->since = now;
    if (m_outcome && now - *m_outcome->since >= limits::kOutcomeShown)
        m_outcome.reset();
    if (m_failed)
        return;
    if ((m_met || linked()) && now - m_lastHeard >= limits::kSilence) {
        linkDown(); // a connection that says nothing is none
        if (std::exchange(m_met, false))
            m_events.emplace_back(Paused{});
    }
    if (m_link != LinkState::Down && now - m_lastSent >= limits::kPing) {
        append(m_outgoing, protocol::frameOf(protocol::Message(protocol::Ping{})));
        m_lastSent = now;
    }
}

std::optional<Time> Session::nextDeadline() const
{
    std::optional<Time> next = m_pages.nextDeadline();
    const auto consider = [&next](Time time) { next = next ? std::min(*next, time) : time; };
    if (m_outcome)
        consider(m_outcome->since ? *m_outcome->since + limits::kOutcomeShown : m_now);
    if (m_failed)
        return next;
    if (m_met || linked())
        consider(m_lastHeard + limits::kSilence);
    if (m_link != LinkState::Down)
        consider(m_lastSent + limits::kPing);
    return next;
}

std::vector<Event> Session::takeEvents()
{
    for (Event& event : m_pages.takeEvents())
        m_events.push_back(std::move(event));
    return std::exchange(m_events, {});
}

Bytes Session::takeOutgoing()
{
    for (const protocol::Message& message : m_pages.takeMessages())
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
        retire(m_round->id);
    m_round.reset();
    m_finished.reset();
    m_outcome.reset();
    m_events.emplace_back(Failed{failure});
}

// --- what this laptop's person does ---

bool Session::submit(Command command, Time now)
{
    m_now = now;
    if (m_failed)
        return false;
    return std::visit([this](auto& verb) { return on(verb); }, command);
}

bool Session::on(Suggest& command)
{
    if (m_round || command.round.isPrivate() || m_mySuggestions.size() == limits::kSuggestions)
        return false;
    m_outcome.reset();
    m_mySuggestions.push_back({m_random.bytes<16>(), std::move(command.round)});
    propose(m_mySuggestions.back());
    return true;
}

// In the form that they read. Before they have said it nothing is sent: RESUME sends it again.
void Session::propose(Offer& offer)
{
    if (m_link != LinkState::Open)
        return;
    if (m_theirRounds == 0)
        offer.round = protocol::firstForm(offer.round);
    send(protocol::Propose{offer.id, offer.round.bytes()});
}

bool Session::on(const Accept&)
{
    if (m_round || !suggestion())
        return false;
    Offer offer = std::move(*m_theirSuggestion);
    send(protocol::Agree{offer.id, offer.round.digest()});
    enter(std::move(offer), true);
    return true;
}

bool Session::on(const Dismiss&)
{
    if (!suggestion())
        return false;
    m_dismissed = true;
    return true;
}

bool Session::on(Seal& command)
{
    if (!m_round || m_round->own.up || m_round->own.changes + 2 > limits::kSealChanges ||
        command.answers.size() != m_round->round.cards.size())
        return false;
    for (std::size_t i = 0; i < command.answers.size(); ++i)
        if (!protocol::fits(m_round->round.cards[i], command.answers[i]))
            return false;
    m_round->answers = std::move(command.answers);
    setOwnFlag(true);
    return true;
}

bool Session::on(const Unseal&)
{
    if (!mayUnseal())
        return false;
    setOwnFlag(false);
    return true;
}

bool Session::on(const HandOn&)
{
    if (phase() != Phase::Turning || hand() || m_round->stopping)
        return false;
    m_round->context->reveal->setHand(true);
    sendHand();
    turnOn();
    return true;
}

bool Session::on(const HandOff&)
{
    if (!hand())
        return false;
    m_round->context->reveal->setHand(false);
    sendHand();
    return true;
}

bool Session::on(const StopHere&)
{
    if (!m_round)
        return false;
    if (m_round->state == State::Turning && m_round->context->reveal->underWay())
        m_round->stopping = true;
    else
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

// --- what the partner's laptop says ---

void Session::receive(ByteView bytes, Time now)
{
    m_now = now;
    if (m_failed || m_link == LinkState::Down)
        return;
    m_lastHeard = now;
    m_reader.feed(bytes);
    while (!m_failed) {
        auto frame = m_reader.next();
        if (!frame)
            return refuse(frame.refusal());
        if (!*frame)
            return;
        const auto message = protocol::parseMessage(**frame);
        if (!message)
            return refuse(message.refusal());
        take(*message);
    }
}

void Session::take(const protocol::Message& message)
{
    if (std::holds_alternative<protocol::Ping>(message))
        return;
    if (const auto* greeting = std::get_if<protocol::Greeting>(&message))
        return m_link == LinkState::AwaitGreeting ? take(*greeting) : fail({FailureKind::Unexpected});
    if (const auto* resume = std::get_if<protocol::Resume>(&message))
        return m_link == LinkState::AwaitResume ? take(*resume) : fail({FailureKind::Unexpected});
    if (m_link != LinkState::Open)
        return fail({FailureKind::Unexpected});
    std::visit(
        [this](const auto& m) {
            using Kind = std::decay_t<decltype(m)>;
            if constexpr (std::is_same_v<Kind, protocol::Propose> || std::is_same_v<Kind, protocol::Agree> ||
                          std::is_same_v<Kind, protocol::Sealed> || std::is_same_v<Kind, protocol::Step> ||
                          std::is_same_v<Kind, protocol::Go> || std::is_same_v<Kind, protocol::Stop>)
                take(m);
            else if constexpr (std::is_same_v<Kind, protocol::PageVersions> ||
                               std::is_same_v<Kind, protocol::PageEntry> ||
                               std::is_same_v<Kind, protocol::PageDrop> ||
                               std::is_same_v<Kind, protocol::PageKeep> ||
                               std::is_same_v<Kind, protocol::PageLetGo>)
                takePage(m);
            else
                fail({FailureKind::Unexpected}); // hello and pairing are over
        },
        message);
}

template <typename Message>
void Session::takePage(const Message& message)
{
    if (const auto failure = m_pages.take(message, m_now))
        fail(*failure);
}

void Session::take(const protocol::Greeting& message)
{
    m_pages.setKeeps(m_setup.keeps && message.keeps);
    m_theirName = message.name;
    m_theyKeep = message.keeps;
    m_theirRounds = message.rounds;
    m_link = LinkState::AwaitResume;
}

protocol::Resume Session::whereIStand() const
{
    protocol::Resume out;
    if (m_round) {
        out.round = m_round->id;
        if (m_round->context) {
            out.context = m_round->context->id;
            out.step = m_round->context->transcript.step();
            out.hash = m_round->context->transcript.head();
        }
    } else if (m_finished && !m_finished->stopped) {
        out.round = m_finished->id;
        out.context = m_finished->context;
        out.step = m_finished->transcript.step();
        out.hash = m_finished->transcript.head();
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
    m_pages.linkUp();
    const bool sameRound = m_round && message.round == m_round->id;
    if (m_round && !sameRound && m_round->iAgreed) {
        send(protocol::Agree{m_round->id, m_round->round.digest()});
        sendFlag();
    }

    const auto compare = [&](const crypto::Transcript& transcript, const auto& mine, const auto& context) {
        if (const auto verdict = transcript.checkResume(message.step, message.hash); !verdict)
            return refuse(verdict.refusal());
        resend(mine, context, message.step);
    };
    if (m_finished && message.context == m_finished->context)
        compare(m_finished->transcript,
                std::map<std::uint64_t, Bytes>{{m_finished->transcript.step(), m_finished->last}},
                m_finished->context);
    if (isRetired(message.round)) // after what finishes a card, before what is for no round
        send(protocol::Stop{message.round});
    // Last: it finds the other one in no round only after what finishes or stops theirs.
    if (!m_round && !m_mySuggestions.empty())
        propose(m_mySuggestions.back());
    if (!sameRound)
        return;
    if (forgotten(message)) {
        if (m_round->context->mine.count(steps::open(0))) // more than a seal is at stake
            return refuse(Refusal::TranscriptMismatch);
        m_round->theirs.up = false; // an older file put back knows of no seal, and cannot say that it is off
        return sealAgain();
    }
    if (!m_round->context || message.context != m_round->context->id) {
        // The partner's view of the seals may be older or newer than ours: ours, again, settles it.
        sendFlag();
        if (m_round->context)
            resend(m_round->context->mine, m_round->context->id, 0);
        return;
    }
    Context& context = *m_round->context;
    if (!context.reveal)
        return compare(context.transcript, context.mine, context.id);
    // What finishes the card before, then where the hand is, then the card under way. An OPEN left with the
    // hand up, so that is said again before it, also if the hand is down by now.
    const Reveal& reveal = *context.reveal;
    const std::uint64_t step = steps::open(reveal.turn());
    const bool opened = reveal.stage() == Reveal::Stage::Opened;
    std::map<std::uint64_t, Bytes> before(context.mine.begin(), context.mine.lower_bound(step));
    compare(context.transcript, before, context.id);
    if (m_failed) // the round is gone, and all that is named here
        return;
    if (reveal.hand() || opened)
        send(protocol::Go{tagOf(context.id), reveal.turn(), true});
    resend(context.mine, context.id, std::max(message.step, step - 1));
    if (!reveal.hand()) // it may have been taken back unheard
        sendHand();
}

// A partner whose laptop went before its blinds were checked has no context any more, and says so after its
// SEALS were taken here.
bool Session::forgotten(const protocol::Resume& message) const
{
    return m_round->context && m_round->context->theirs.count(3) && message.context != m_round->context->id;
}

// Nothing was opened here: both put their seals anew, under a new SEED.
void Session::sealAgain()
{
    setOwnFlag(false);
    m_events.emplace_back(SealAgain{});
}

void Session::resend(const std::map<std::uint64_t, Bytes>& mine, const crypto::ContextId& context,
                     std::uint64_t after)
{
    for (auto next = mine.upper_bound(after); next != mine.end(); ++next)
        send(protocol::Step{steps::kindOf(next->first), tagOf(context), next->second});
}

void Session::take(const protocol::Propose& message)
{
    if (!m_proposals.take(m_now, limits::kProposals, 1))
        return fail({FailureKind::TooManyMessages});
    if (m_round) // it left before our agreement arrived; after their first seal it cannot have
        return m_round->theirs.changes == 0 ? void() : fail({FailureKind::Unexpected});
    if (isRetired(message.id) || (m_theirSuggestion && m_theirSuggestion->id == message.id))
        return;
    if (std::any_of(m_mySuggestions.begin(), m_mySuggestions.end(),
                    [&](const Offer& mine) { return mine.id == message.id; }))
        return fail({FailureKind::Unexpected});
    auto round = protocol::Round::parse(message.round);
    if (!round)
        return refuse(round.refusal());
    if (round->isPrivate())
        return refuse(Refusal::BadRound);
    m_events.emplace_back(Suggested{*round});
    m_theirSuggestion = Offer{message.id, std::move(round).value()};
    m_dismissed = false;
}

void Session::take(const protocol::Agree& message)
{
    if (m_round && m_round->id == message.id)
        return m_round->round.digest() == message.digest ? void() : fail({FailureKind::UnknownRound});
    if (isRetired(message.id)) {      // they are in a round that is over here
        if (!m_pages.has(message.id)) // or was over before it began here
            m_pages.forget(message.id);
        return send(protocol::Stop{message.id});
    }
    const auto mine = std::find_if(m_mySuggestions.begin(), m_mySuggestions.end(),
                                   [&](const Offer& offer) { return offer.id == message.id; });
    if (mine == m_mySuggestions.end() || mine->round.digest() != message.digest)
        return fail({FailureKind::UnknownRound});
    if (m_round) {
        // Both agreed to the other's suggestion at once: role 0's wins.
        if (m_setup.role != 0) {
            m_pages.forget(message.id);
            return retire(message.id);
        }
        m_pages.forget(m_round->id);
        retire(m_round->id); // without a context: the partner has not sealed in it
    }
    enter(std::move(*mine), false);
}

void Session::enter(Offer offer, bool iAgreed)
{
    m_finished.reset();
    m_outcome.reset();
    m_theirSuggestion.reset();
    m_dismissed = false;
    m_round.emplace(UnderWay{});
    m_round->id = offer.id;
    m_round->round = std::move(offer.round);
    m_round->iAgreed = iAgreed;
    m_round->own.nonce = m_round->down = m_random.bytes<32>();
    // A crossed agreement may still name one of ours; once the partner seals here, none can.
    if (!iAgreed)
        m_mySuggestions.clear();
    m_pages.begin(m_round->id, m_round->round.title);
    m_ourPage = m_round->id;
    m_events.emplace_back(Agreed{m_round->round});
}

// --- sealing ---

void Session::setOwnFlag(bool up)
{
    Flag& own = m_round->own;
    withdrawContext();
    own.up = up;
    own.nonce = up ? m_random.bytes<32>() : m_round->down;
    sendFlag();
    considerContext();
}

// Here it is counted, for what was never said is to leave nothing behind: a partner would see that one sealed
// and thought again.
void Session::sendFlag()
{
    if (m_link != LinkState::Open)
        return;
    Flag& own = m_round->own;
    const bool wasUp = own.changes % 2 == 1;
    if (own.up && !saidUp()) {
        own.changes += wasUp ? 2 : 1; // taken back and put again apart: one change for the other
        own.ups.push_back(own.nonce);
    } else if (!own.up && wasUp) {
        ++own.changes;
    }
    if (own.changes > 0)
        send(protocol::Sealed{m_round->id, own.up, own.nonce});
}

bool Session::saidUp() const
{
    const Flag& own = m_round->own;
    return own.up && !own.ups.empty() && own.ups.back() == own.nonce;
}

void Session::take(const protocol::Sealed& message)
{
    if (message.up && m_left && m_left->id == message.round) {
        if (++m_left->seals > limits::kSealChanges)
            return fail({FailureKind::TooManyChanges});
        for (const crypto::Nonce& nonce : m_left->ups)
            retire(contextOf(m_left->id, m_left->digest, nonce, message.nonce));
    }
    if (isRetired(message.round))
        return;
    if (!m_round || m_round->id != message.round)
        return fail({FailureKind::UnknownRound});
    Flag& theirs = m_round->theirs;
    if (theirs.changes > 0 && theirs.up == message.up && theirs.nonce == message.nonce)
        return;
    if (m_round->context && m_round->context->theirs.count(3))
        return fail({FailureKind::SealedTooLate});
    if (++theirs.changes > limits::kSealChanges)
        return fail({FailureKind::TooManyChanges});
    if ((m_round->own.changes > 0 && message.nonce == m_round->own.nonce) ||
        std::find(theirs.ups.begin(), theirs.ups.end(), message.nonce) != theirs.ups.end())
        return fail({FailureKind::Unexpected});
    withdrawContext();
    m_mySuggestions.clear();
    theirs.up = message.up;
    theirs.nonce = message.nonce;
    if (message.up) {
        theirs.ups.push_back(message.nonce);
        // The partner may have fixed a context with a nonce that we have changed since.
        for (const crypto::Nonce& nonce : m_round->own.ups)
            if (!m_round->own.up || nonce != m_round->own.nonce)
                retire(contextOf(m_round->id, m_round->round.digest(), nonce, message.nonce));
    }
    considerContext();
}

crypto::ContextId Session::contextOf(const crypto::RoundId& id, const crypto::Digest& digest,
                                     const crypto::Nonce& own, const crypto::Nonce& theirs) const
{
    crypto::ContextInputs inputs;
    inputs.fingerprints = m_setup.fingerprints;
    inputs.exerciseDigest = digest;
    inputs.roundId = id;
    inputs.nonces[m_setup.role] = own;
    inputs.nonces[other()] = theirs;
    return crypto::contextOf(inputs);
}

void Session::considerContext()
{
    if (!m_round->own.up || !m_round->theirs.up)
        return;
    beginContext(m_random.key()); // a new SEED for every context
}

void Session::beginContext(const crypto::Seed& seed)
{
    const crypto::ContextId id =
        contextOf(m_round->id, m_round->round.digest(), m_round->own.nonce, m_round->theirs.nonce);
    // A secret that comes out zero has a chance of 2^-252.
    auto overlap = crypto::Overlap::begin(id, m_setup.role, seed, m_round->round.slotsOfCards());
    if (!overlap)
        return refuse(overlap.refusal());
    m_round->context.emplace(Context{
        id, seed, std::move(overlap).value(), crypto::Transcript(id), {}, {}, std::nullopt, std::nullopt});
    m_round->state = State::AwaitKey;
    put(MessageType::Key, 1, m_round->context->overlap.key());
}

void Session::withdrawContext()
{
    if (!m_round->context)
        return;
    if (saidUp())
        retire(m_round->context->id);
    m_round->context.reset();
    m_round->state = State::Answering;
}

void Session::put(MessageType kind, std::uint64_t step, Bytes body)
{
    send(protocol::Step{kind, tagOf(m_round->context->id), body});
    m_round->context->mine[step] = std::move(body);
}

std::vector<std::size_t> Session::turnedCards(const protocol::Round& round)
{
    std::vector<std::size_t> out;
    for (std::size_t i = 0; i < round.cards.size(); ++i)
        if (round.cards[i].slotCount() > 0)
            out.push_back(i);
    return out;
}

std::optional<std::uint64_t> Session::stepOf(const protocol::Step& message) const
{
    if (message.kind < MessageType::Open)
        return static_cast<std::uint64_t>(message.kind);
    if (message.body.size() < 8)
        return std::nullopt;
    const std::vector<std::size_t> cards = turnedCards(m_round->round);
    const std::uint64_t card = fromLe64(message.body);
    const auto found = std::find(cards.begin(), cards.end(), card);
    if (found == cards.end())
        return std::nullopt;
    return steps::open(static_cast<std::uint64_t>(found - cards.begin())) +
           (message.kind == MessageType::Words ? 1 : 0);
}

void Session::take(const protocol::Step& message)
{
    if (!m_round || !m_round->context || tagOf(m_round->context->id) != message.context)
        return isRetired(message.context) ? void() : fail({FailureKind::UnknownContext});

    const auto step = stepOf(message);
    if (!step)
        return refuse(Refusal::BadLength);
    const auto& theirs = m_round->context->theirs;
    if (const auto known = theirs.find(*step); known != theirs.end())
        return known->second == message.body ? void() : fail({FailureKind::Changed});
    if (*step != m_round->context->transcript.step() + 1)
        return fail({FailureKind::OutOfTurn});

    if (message.kind < MessageType::Open)
        takeSetup(message);
    else if (message.kind == MessageType::Open)
        takeOpen(message);
    else
        takeWords(message);
}

// KEY, COMMIT, SEALS, BLINDS: own message of the step is out, theirs completes the pair.
void Session::takeSetup(const protocol::Step& message)
{
    Context& context = *m_round->context;
    const auto step = static_cast<std::uint64_t>(message.kind);
    const auto taken = [&]() -> Verdict {
        switch (message.kind) {
        case MessageType::Key:
            return context.overlap.takeKey(message.body);
        case MessageType::Commit:
            return context.overlap.takeCommit(message.body);
        case MessageType::Seals:
            return context.overlap.takeSeals(message.body);
        default:
            return context.overlap.takeBlinds(message.body);
        }
    }();
    if (!taken)
        return refuse(taken.refusal());
    context.theirs[step] = message.body;
    const Bytes& first = m_setup.role == 0 ? context.mine[step] : context.theirs[step];
    const Bytes& second = m_setup.role == 0 ? context.theirs[step] : context.mine[step];
    context.transcript.addPair(message.kind, 0, first, second);

    switch (message.kind) {
    case MessageType::Key: {
        std::vector<std::uint8_t> bits;
        std::vector<std::string> words;
        for (std::size_t i = 0; i < m_round->answers.size(); ++i) {
            const auto more = protocol::bitsOf(m_round->round.cards[i], m_round->answers[i], m_setup.role);
            append(bits, more);
            words.push_back(m_round->answers[i].words);
        }
        auto commit = context.overlap.commit(bits, words);
        if (!commit)
            return refuse(commit.refusal());
        m_round->state = State::AwaitCommit;
        return put(MessageType::Commit, 2, std::move(commit).value());
    }
    case MessageType::Commit:
        m_round->state = State::AwaitSeals;
        return put(MessageType::Seals, 3, context.overlap.seals());
    case MessageType::Seals: {
        auto blinds = context.overlap.blinds();
        if (!blinds)
            return refuse(blinds.refusal());
        m_round->state = State::AwaitBlinds;
        return put(MessageType::Blinds, 4, std::move(blinds).value());
    }
    default:
        m_round->state = State::Turning;
        context.reveal.emplace(turnedCards(m_round->round), m_setup.role, context.overlap.leaderOf(0));
        m_events.emplace_back(SealedByBoth{});
    }
}

// --- turning ---

void Session::sendHand()
{
    const Context& context = *m_round->context;
    send(protocol::Go{tagOf(context.id), context.reveal->turn(), context.reveal->hand()});
}

void Session::take(const protocol::Go& message)
{
    if (!m_round || !m_round->context || tagOf(m_round->context->id) != message.context)
        return isRetired(message.context) ? void() : fail({FailureKind::UnknownContext});
    Context& context = *m_round->context;
    if (!context.reveal)
        return fail({FailureKind::Unexpected});
    if (context.reveal->takeGo(message.turn, message.up) == Reveal::GoVerdict::OutOfTurn)
        return fail({FailureKind::OutOfTurn});
    turnOn();
}

// Whatever the hands now allow.
void Session::turnOn()
{
    Context& context = *m_round->context;
    Reveal& reveal = *context.reveal;
    if (m_round->stopping && !reveal.underWay())
        return stopNow();
    if (reveal.mustAnswer())
        return answerOpen();
    if (reveal.mayOpen()) {
        reveal.moveTo(Reveal::Stage::Opened);
        putOpen();
    }
}

bool Session::putOpen()
{
    Context& context = *m_round->context;
    auto body = context.overlap.open(context.reveal->card());
    if (!body) {
        refuse(body.refusal());
        return false;
    }
    put(MessageType::Open, steps::open(context.reveal->turn()), std::move(body).value());
    return true;
}

void Session::takeOpen(const protocol::Step& message)
{
    Context& context = *m_round->context;
    Reveal& reveal = *context.reveal;
    const bool leading = reveal.leading();
    if (leading && reveal.stage() != Reveal::Stage::Opened)
        return fail({FailureKind::OutOfTurn});
    if (!leading && !reveal.mayBeOpened())
        return fail({FailureKind::WithoutGo});
    if (const auto taken = context.overlap.takeOpen(reveal.card(), message.body); !taken)
        return refuse(taken.refusal());
    const std::uint64_t step = steps::open(reveal.turn());
    context.theirs[step] = message.body;
    if (!leading) {
        reveal.moveTo(Reveal::Stage::Held);
        return turnOn();
    }
    context.transcript.addPair(MessageType::Open, m_setup.role, context.mine[step], context.theirs[step]);
    reveal.moveTo(Reveal::Stage::Worded);
    put(MessageType::Words, step + 1, context.overlap.words(reveal.card()));
}

void Session::answerOpen()
{
    Context& context = *m_round->context;
    Reveal& reveal = *context.reveal;
    const std::uint64_t step = steps::open(reveal.turn());
    reveal.moveTo(Reveal::Stage::Answered);
    if (!putOpen())
        return;
    context.transcript.addPair(MessageType::Open, other(), context.theirs[step], context.mine[step]);
}

void Session::takeWords(const protocol::Step& message)
{
    Context& context = *m_round->context;
    Reveal& reveal = *context.reveal;
    // Read from a journal, what was taken stays taken.
    const auto rule = m_link == LinkState::Down ? crypto::WordsRule::Taken : crypto::WordsRule::Plain;
    auto words = context.overlap.takeWords(reveal.card(), message.body, rule);
    if (!words)
        return refuse(words.refusal());
    context.theirWords = std::move(words).value();
    const std::uint64_t step = steps::open(reveal.turn()) + 1;
    context.theirs[step] = message.body;
    if (!reveal.leading())
        put(MessageType::Words, step, context.overlap.words(reveal.card()));
    const bool leading = reveal.leading();
    context.transcript.addPair(MessageType::Words, reveal.leader(),
                               leading ? context.mine[step] : context.theirs[step],
                               leading ? context.theirs[step] : context.mine[step]);
    finishCard();
}

void Session::finishCard()
{
    Context& context = *m_round->context;
    Reveal& reveal = *context.reveal;
    const std::size_t card = reveal.card();
    const protocol::Overlap overlap{context.overlap.overlapOf(card)};
    if (overlap.any()) {
        m_round->shared.push_back({card, overlap, m_round->answers[card].words, *context.theirWords});
        m_events.emplace_back(m_round->shared.back());
    }
    context.theirWords.reset();
    reveal.finish(overlap.any());
    if (reveal.done())
        return finishRound();
    turnOn();
}

// The secrets go; what the partner may have missed of the last card stays.
void Session::finishRound()
{
    keepLastStep(false);
    keepOutcome(false);
    retire(m_round->id);
    retire(m_round->context->id);
    m_round.reset();
    m_events.emplace_back(RoundDone{});
}

void Session::keepLastStep(bool stopped)
{
    Context& context = *m_round->context;
    const std::uint64_t step = context.transcript.step();
    m_finished = Finished{m_round->id, context.id, std::move(context.transcript),
                          std::move(context.mine.at(step)), stopped};
}

void Session::keepOutcome(bool stopped)
{
    m_outcome = Outcome{std::move(m_round->round), std::move(m_round->shared), stopped, m_now};
}

void Session::take(const protocol::Stop& message)
{
    if (isRetired(message.round))
        return;
    if (!m_round || m_round->id != message.round)
        return fail({FailureKind::UnknownRound});
    leaveRound();
}

void Session::stopNow()
{
    send(protocol::Stop{m_round->id});
    leaveRound();
}

void Session::leaveRound()
{
    retire(m_round->id);
    if (m_round->state == State::Turning)
        keepLastStep(true);
    const bool turning = m_round->state == State::Turning;
    withdrawContext();
    m_left = Left{m_round->id, m_round->round.digest(), std::move(m_round->own.ups), 0};
    if (turning)
        keepOutcome(true);
    m_round.reset();
    for (const Offer& offer : m_mySuggestions) // one of them may be agreed to at this moment
        retire(offer.id);
    m_mySuggestions.clear();
    m_events.emplace_back(Stopped{});
}

void Session::retire(const crypto::RoundId& id) { remember(m_retiredRounds, id); }

void Session::retire(const crypto::ContextId& id) { remember(m_retiredContexts, tagOf(id)); }

bool Session::isRetired(const crypto::RoundId& id) const
{
    return std::find(m_retiredRounds.begin(), m_retiredRounds.end(), id) != m_retiredRounds.end();
}

bool Session::isRetired(const ContextTag& tag) const
{
    return std::find(m_retiredContexts.begin(), m_retiredContexts.end(), tag) != m_retiredContexts.end();
}

} // namespace mandorla::sync
