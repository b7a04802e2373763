#include "tests/support/model.h"

#include "sync/conversation/context_steps.h"
#include "sync/conversation/turning.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <stdbool.h>
#include <string.h>

// The model is C, and lets Spin have numbers of a few bits.
#if defined(__GNUC__)
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wconversion"
#pragma GCC diagnostic ignored "-Wsign-conversion"
#pragma GCC diagnostic ignored "-Wsign-compare"
#pragma GCC diagnostic ignored "-Wunused-function"
#pragma GCC diagnostic ignored "-Wshadow"
#pragma GCC diagnostic ignored "-Wtype-limits"
#endif
namespace mandorla::test::proved {

static unsigned cards[32]; // of each round that have a turn
#define WHOLE_EVENINGS
#define CARDS cards[s.of[i].round]
#define SUGGESTIONS 30
#define SEALS 30
#define UNSEALS 1000000
#define HANDS_OFF 1000000
#define STOPS 1000000
#define CONNECTIONS 1000000
#include "protocol/proofs/conversation/happens.h"

} // namespace mandorla::test::proved
#if defined(__GNUC__)
#pragma GCC diagnostic pop
#endif

namespace mandorla::test {

using namespace sync;
namespace p = proved;

namespace {

const char* const kMessages[] = {"nothing", "GREETING", "RESUME", "PROPOSE", "AGREE",
                                 "SEALED",  "step",     "GO",     "STOP"};
constexpr int kConnection = 0; // both are always on this one, and what is on its way is the test's

std::string tell(int type, int a, int b, int c)
{
    return std::string(kMessages[type]) + " " + std::to_string(a) + " " + std::to_string(b) + " " +
           std::to_string(c);
}

Standing standingOf(int i)
{
    const p::Laptop& laptop = p::s.of[i];
    if (laptop.link == p::AWAIT_GREETING)
        return Standing::AwaitingGreeting;
    if (laptop.link == p::AWAIT_RESUME)
        return Standing::AwaitingResume;
    if (laptop.round == 0)
        return Standing::Choosing;
    switch (laptop.state) {
    case p::ANSWERING_:
        return laptop.theirAny ? Standing::PartnerHasSealed : Standing::Answering;
    case p::AWAIT_KEY:
        return Standing::AwaitingKey;
    case p::AWAIT_COMMIT:
        return Standing::AwaitingCommit;
    case p::AWAIT_SEALS:
        return Standing::AwaitingSeals;
    case p::AWAIT_BLINDS:
        return Standing::AwaitingBlinds;
    default:
        break;
    }
    switch (laptop.stage) {
    case p::OPENED:
        return Standing::LeadingOpenOut;
    case p::HELD:
        return Standing::FollowingOpenHeld;
    case p::ANSWERED:
        return Standing::FollowingOpenAnswered;
    case p::WORDED:
        return Standing::LeadingWordsOut;
    default:
        break;
    }
    if (p::leading(i))
        return Standing::LeadingHandMissing;
    return laptop.handWasUp && laptop.theirHandWasUp ? Standing::FollowingHandsWereUp
                                                     : Standing::FollowingHandNeverUp;
}

// One message in front of it, and nothing else on its way.
void put(int i, int type, int a, int b, int c)
{
    memset(&p::s.queue, 0, sizeof p::s.queue);
    p::Queue& queue = p::s.queue[kConnection][i];
    queue.length = 1;
    queue.of[0].type = static_cast<unsigned>(type);
    queue.of[0].a = static_cast<unsigned>(a);
    queue.of[0].b = static_cast<unsigned>(b);
    queue.of[0].c = static_cast<unsigned>(c);
}

void clearWire() { memset(&p::s.queue, 0, sizeof p::s.queue); }

// The others change nothing of what the model is about.
bool isModelled(const protocol::Message& message)
{
    return std::holds_alternative<protocol::Greeting>(message) ||
           std::holds_alternative<protocol::Resume>(message) ||
           std::holds_alternative<protocol::Propose>(message) ||
           std::holds_alternative<protocol::Agree>(message) ||
           std::holds_alternative<protocol::Sealed>(message) ||
           std::holds_alternative<protocol::Step>(message) || std::holds_alternative<protocol::Go>(message) ||
           std::holds_alternative<protocol::Stop>(message);
}

template <typename Array>
Bytes key(const Array& bytes)
{
    return Bytes(bytes.begin(), bytes.end());
}

template <typename Array>
bool isZero(const Array& bytes)
{
    return std::all_of(bytes.begin(), bytes.end(), [](auto byte) { return byte == 0; });
}

// Each has one name, and each name is of one.
bool isCalled(std::map<Bytes, int>& names, const Bytes& id, int number)
{
    const auto known = names.find(id);
    if (known != names.end())
        return known->second == number;
    return number != 0 &&
           std::none_of(names.begin(), names.end(),
                        [&](const auto& name) { return name.second == number; }) &&
           names.emplace(id, number).second;
}

int numberOf(const std::map<Bytes, int>& names, const Bytes& id)
{
    const auto known = names.find(id);
    return known == names.end() ? -1 : known->second;
}

// By round, the cards that have a turn; by context, its round.
std::array<std::vector<std::size_t>, 32> turns;
std::map<int, unsigned> roundOf;

int stepOf(const protocol::Step& step, int context)
{
    if (steps::setsUp(step.kind))
        return static_cast<int>(steps::numberOf(steps::of(step.kind)));
    const auto& cards = turns.at(roundOf[context]);
    const auto card = std::find(cards.begin(), cards.end(), fromLe64(step.body));
    const auto turn = static_cast<std::uint64_t>(card - cards.begin());
    return static_cast<int>(
        steps::numberOf(step.kind == crypto::MessageType::Open ? steps::open(turn) : steps::words(turn)));
}

Bytes tagOf(const crypto::ContextId& id) { return key(protocol::tagOf(id)); }

} // namespace

class Model::Before
{
public:
    p::World world{};
};

Model::Model()
{
    p::begin();
    roundOf.clear();
}
Model::~Model() = default;

std::shared_ptr<const Model::Before> Model::now() const
{
    auto out = std::make_shared<Before>();
    out->world = p::s;
    return out;
}

// Numbers that were given in it are not given again.
void Model::undo(int i, const Before& call)
{
    const p::World& world = call.world;
    p::s.of[i] = world.of[i];
    p::s.checked[i] = world.checked[i];
    p::s.entered[i] = world.entered[i];
    p::s.heardHand[i] = world.heardHand[i];
    memcpy(p::s.known[i], world.known[i], sizeof world.known[i]);
    memcpy(p::s.shown[i], world.shown[i], sizeof world.shown[i]);
    memcpy(p::s.over[i], world.over[i], sizeof world.over[i]);
    memcpy(p::s.overAt[i], world.overAt[i], sizeof world.overAt[i]);
}

std::string Model::linkUp(int role, const Seen& seen)
{
    clearWire();
    p::linkUp(role, kConnection);
    return compare(role, seen);
}

std::string Model::linkDown(int role, const Seen& seen)
{
    clearWire();
    p::linkDown(role);
    return compare(role, seen);
}

std::string Model::restart(int role, const Seen& seen)
{
    clearWire();
    p::restore(role);
    return compare(role, seen);
}

std::string Model::submit(int i, const Command& command, bool done, const Seen& seen)
{
    clearWire();
    bool can = false;
    if (const auto* suggestion = std::get_if<Suggest>(&command)) {
        can = p::canSuggest(i);
        if (done) {
            const unsigned number = p::s.suggested + 1;
            turns.at(number) = turnedCards(suggestion->round);
            p::cards[number] = static_cast<unsigned>(turns.at(number).size());
            p::suggest(i);
        }
    } else if (std::holds_alternative<Accept>(command)) {
        can = p::canAccept(i);
        if (done && can)
            p::accept_(i);
    } else if (std::holds_alternative<Seal>(command)) {
        can = p::canSeal(i);
        if (done && can)
            p::seal(i);
    } else if (std::holds_alternative<Unseal>(command)) {
        can = p::canUnseal(i);
        if (done && can)
            p::unseal(i);
    } else if (std::holds_alternative<HandOn>(command)) {
        can = p::canHandOn(i);
        if (done && can)
            p::handOn(i);
    } else if (std::holds_alternative<HandOff>(command)) {
        can = p::canHandOff(i);
        if (done && can)
            p::handOff(i);
    } else if (std::holds_alternative<StopHere>(command)) {
        can = p::canStop(i);
        if (done && can)
            p::stopHere(i);
    } else {
        return "the model knows no such command";
    }
    if (can != done)
        return can ? "refused, and the model does it" : "done, and the model refuses it";
    return compare(i, seen);
}

// What the model leaves open, as the program found it.
std::string Model::choose(int i, const protocol::Message& message, const Seen& seen)
{
    p::s.coin = 0;
    if (!p::needsCoin(i))
        return {};
    if (std::get<protocol::Step>(message).kind == crypto::MessageType::Blinds) {
        const bool leads = seen.standing == Standing::LeadingHandMissing;
        if (!leads && seen.standing != Standing::FollowingHandNeverUp)
            return "nobody leads after BLINDS";
        p::s.coin = leads ? static_cast<unsigned>(i) : static_cast<unsigned>(1 - i);
    } else {
        p::s.coin = std::any_of(seen.events.begin(), seen.events.end(),
                                [](const Event& event) { return std::holds_alternative<Shared>(event); });
    }
    return {};
}

std::string Model::receive(int i, const protocol::Message& message, const Seen& seen)
{
    if (!isModelled(message))
        return seen.standing == standingOf(i) ? "" : "what is not of the round changes it";
    int type = p::NO_MESSAGE, a = 0, b = 0, c = 0;
    if (std::holds_alternative<protocol::Greeting>(message)) {
        type = p::GREETING;
    } else if (const auto* resume = std::get_if<protocol::Resume>(&message)) {
        type = p::RESUME;
        a = isZero(resume->round) ? 0 : numberOf(m_names.rounds, key(resume->round));
        b = isZero(resume->context) ? 0 : numberOf(m_names.contexts, tagOf(resume->context));
        c = static_cast<int>(resume->step);
    } else if (const auto* propose = std::get_if<protocol::Propose>(&message)) {
        type = p::PROPOSE;
        a = numberOf(m_names.rounds, key(propose->id));
    } else if (const auto* agree = std::get_if<protocol::Agree>(&message)) {
        type = p::AGREE;
        a = numberOf(m_names.rounds, key(agree->id));
    } else if (const auto* sealed = std::get_if<protocol::Sealed>(&message)) {
        type = p::SEALED;
        a = numberOf(m_names.rounds, key(sealed->round));
        b = sealed->up;
        c = b ? numberOf(m_names.nonces[1 - i], key(sealed->nonce)) : 0;
    } else if (const auto* step = std::get_if<protocol::Step>(&message)) {
        type = p::STEP;
        a = numberOf(m_names.contexts, key(step->context));
        b = a < 0 ? a : stepOf(*step, a);
    } else if (const auto* go = std::get_if<protocol::Go>(&message)) {
        type = p::GO;
        a = numberOf(m_names.contexts, key(go->context));
        b = static_cast<int>(go->turn);
        c = go->up;
    } else if (const auto* stop = std::get_if<protocol::Stop>(&message)) {
        type = p::STOP;
        a = numberOf(m_names.rounds, key(stop->round));
    }
    if (type == p::NO_MESSAGE || a < 0 || b < 0 || c < 0)
        return "names what nobody has said";
    put(i, type, a, b, c);
    const p::Laptop before = p::s.of[i];
    if (auto wrong = choose(i, message, seen); !wrong.empty())
        return wrong;
    p::receive(i);
    const auto shared = std::count_if(seen.events.begin(), seen.events.end(), [](const Event& event) {
        return std::holds_alternative<Shared>(event);
    });
    const p::Laptop& after = p::s.of[i];
    const bool turned = before.state == p::TURNING &&
                        (after.round != before.round || after.turn > before.turn) && type == p::STEP &&
                        b == 6 + 2 * static_cast<int>(before.turn);
    const bool due = turned && (p::s.overlapped[before.round] >> before.turn & 1);
    if (shared != due)
        return (shared ? "shared, and the model does not, " : "not shared, and the model does, ") +
               tell(type, a, b, c) + ", at turn " + std::to_string(before.turn);
    return compare(i, seen);
}

// The context of the round under way, or of the last one.
bool Model::names(int i, const Bytes& tag, int context)
{
    const p::Laptop& laptop = p::s.of[i];
    roundOf.emplace(context, laptop.round ? laptop.round : laptop.finishedRound);
    return isCalled(m_names.contexts, tag, context);
}

// What the program said, and what the model did.
bool Model::isSame(int i, const protocol::Message& said, int type, int a, int b, int c)
{
    auto& nonces = m_names.nonces[i];
    if (std::holds_alternative<protocol::Greeting>(said))
        return type == p::GREETING;
    if (const auto* resume = std::get_if<protocol::Resume>(&said))
        return type == p::RESUME &&
               (isZero(resume->round) ? a == 0 : isCalled(m_names.rounds, key(resume->round), a)) &&
               (isZero(resume->context) ? b == 0 : names(i, tagOf(resume->context), b)) &&
               resume->step == static_cast<std::uint64_t>(c);
    if (const auto* propose = std::get_if<protocol::Propose>(&said))
        return type == p::PROPOSE && isCalled(m_names.rounds, key(propose->id), a);
    if (const auto* agree = std::get_if<protocol::Agree>(&said))
        return type == p::AGREE && isCalled(m_names.rounds, key(agree->id), a);
    if (const auto* sealed = std::get_if<protocol::Sealed>(&said))
        return type == p::SEALED && isCalled(m_names.rounds, key(sealed->round), a) &&
               sealed->up == (b != 0) && (sealed->up ? isCalled(nonces, key(sealed->nonce), c) : c == 0);
    if (const auto* step = std::get_if<protocol::Step>(&said))
        return type == p::STEP && names(i, key(step->context), a) && stepOf(*step, a) == b;
    if (const auto* go = std::get_if<protocol::Go>(&said))
        return type == p::GO && names(i, key(go->context), a) && go->turn == static_cast<std::uint64_t>(b) &&
               go->up == (c != 0);
    if (const auto* stop = std::get_if<protocol::Stop>(&said))
        return type == p::STOP && isCalled(m_names.rounds, key(stop->round), a);
    return false;
}

std::string Model::compare(int i, const Seen& seen)
{
    if (p::s.broken)
        return "property " + std::to_string(p::s.broken) + " of the model is broken";
    const p::Queue& due = p::s.queue[kConnection][1 - i];
    std::size_t count = 0;
    for (const protocol::Message& said : seen.said) {
        if (!isModelled(said))
            continue;
        if (count == due.length)
            return "says more than the model";
        const p::Message& one = due.of[count++];
        const int a = static_cast<int>(one.a), b = static_cast<int>(one.b), c = static_cast<int>(one.c);
        if (!isSame(i, said, static_cast<int>(one.type), a, b, c))
            return "says something else than " + tell(static_cast<int>(one.type), a, b, c);
    }
    if (count < due.length) {
        const p::Message& one = due.of[count];
        return "does not say " + tell(static_cast<int>(one.type), static_cast<int>(one.a),
                                      static_cast<int>(one.b), static_cast<int>(one.c));
    }
    if (p::s.of[i].failed || standingOf(i) != seen.standing)
        return "stands in row " + std::to_string(static_cast<int>(seen.standing)) + ", the model in " +
               std::to_string(static_cast<int>(standingOf(i)));
    return {};
}

// --- the table ---

namespace {

// Laptop 0 in that row: in round 1, and in the context of both first seals; the partner's messages name
// these, or, where there is none, what nobody knows.
void standIn(Standing row)
{
    p::begin();
    p::cards[1] = 2;
    p::Laptop& l = p::s.of[0];
    l.connection = kConnection + 1;
    l.link = row == Standing::AwaitingGreeting ? p::AWAIT_GREETING
             : row == Standing::AwaitingResume ? p::AWAIT_RESUME
                                               : p::OPEN_LINK;
    if (row < Standing::Answering)
        return;
    l.round = 1;
    l.iAgreed = 1;
    if (row == Standing::Answering)
        return;
    if (row != Standing::RoundStoppedBeforeContext) {
        l.theirAny = l.theirUp = l.theirNonce = 1;
        l.theirUps = 1 << 1;
        if (row == Standing::PartnerHasSealed)
            return;
    }
    l.ownUp = l.ownNonce = l.ownAnySaid = l.ownUpSaid = 1;
    l.ownUps = 1 << 1;
    if (row == Standing::RoundStoppedBeforeContext)
        return p::leaveRound(0);
    l.seed = 1;
    if (row <= Standing::AwaitingBlinds) {
        l.state = static_cast<unsigned>(p::AWAIT_KEY + static_cast<int>(row) -
                                        static_cast<int>(Standing::AwaitingKey));
        return;
    }
    l.state = p::TURNING;
    p::s.checked[0] = static_cast<unsigned>(p::context(0));
    const bool leads = row == Standing::LeadingHandMissing || row == Standing::LeadingOpenOut ||
                       row == Standing::LeadingWordsOut;
    p::s.leadOf[1] = static_cast<unsigned>(p::context(0));
    p::s.leads = leads ? 0 : 1 << 1;
    p::s.turned[1] = 3;
    l.hand = l.handWasUp = l.theirHand = l.theirHandWasUp = p::s.heardHand[0] = 1;
    switch (row) {
    case Standing::LeadingHandMissing:
    case Standing::FollowingHandNeverUp:
        l.hand = l.handWasUp = l.theirHand = l.theirHandWasUp = p::s.heardHand[0] = 0;
        break;
    case Standing::FollowingOpenHeld:
        l.stage = p::HELD;
        l.hand = 0;
        break;
    case Standing::FollowingOpenAnswered:
        l.stage = p::ANSWERED;
        break;
    case Standing::LeadingOpenOut:
        l.stage = p::OPENED;
        break;
    case Standing::LeadingWordsOut:
        l.stage = p::WORDED;
        break;
    case Standing::RoundOver:
        return p::finishRound(0);
    case Standing::RoundStopped:
        return p::leaveRound(0);
    default:
        break;
    }
}

std::string letterOf(int why)
{
    switch (why) {
    case p::UNEXPECTED_MESSAGE:
        return "U";
    case p::UNKNOWN_ROUND:
        return "R";
    case p::UNKNOWN_CONTEXT:
        return "C";
    case p::OUT_OF_TURN:
        return "T";
    case p::WITHOUT_GO:
        return "G";
    case p::SEALED_TOO_LATE:
        return "L";
    default:
        return "?";
    }
}

} // namespace

std::string Model::decisionOn(Standing row, Incoming message)
{
    standIn(row);
    const int first = p::contextOf(0, 1, 1);
    switch (message) {
    case Incoming::Ping:
        return "·";
    case Incoming::Greeting:
        put(0, p::GREETING, 0, 0, 0);
        break;
    case Incoming::Resume:
        put(0, p::RESUME, 0, 0, 0);
        break;
    case Incoming::Propose:
        put(0, p::PROPOSE, 7, 0, 0);
        break;
    case Incoming::Agree:
        put(0, p::AGREE, 1, 0, 0);
        break;
    case Incoming::Sealed:
        put(0, p::SEALED, 1, 1, 2);
        break;
    case Incoming::Go:
        put(0, p::GO, first, 0, 1);
        break;
    case Incoming::Stop:
        put(0, p::STOP, 1, 0, 0);
        break;
    case Incoming::Open:
    case Incoming::Words:
        put(0, p::STEP, first, message == Incoming::Open ? 5 : 6, 0);
        break;
    default:
        put(0, p::STEP, first, 1 + static_cast<int>(message) - static_cast<int>(Incoming::Key), 0);
        break;
    }
    p::whyFailed = p::NO_FAILURE;
    const p::Laptop before = p::s.of[0];
    p::receive(0);
    if (p::whyFailed != p::NO_FAILURE)
        return letterOf(p::whyFailed);
    const bool same =
        memcmp(&before, &p::s.of[0], sizeof before) == 0 && p::s.queue[kConnection][1].length == 0;
    return same ? "·" : "✓";
}

} // namespace mandorla::test
