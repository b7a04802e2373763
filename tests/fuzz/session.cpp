#include "sync/conversation/session.h"
#include "protocol/limits.h"
#include "protocol/rounds/answer.h"
#include "sync/limits.h"
#include "tests/fuzz/program.h"
#include "tests/fuzz/side.h"

#include <algorithm>
#include <optional>

// An evening of two sessions, from any phase on. One side is watched; the other is a partner who follows the
// protocol, and the program says what the network makes of the partner's messages. As long as it only
// delivers, waits and cuts, neither side may fail, and both must stand at the same place when they meet
// again.
using namespace mandorla;
using fuzz::answersTo;
using fuzz::kUnsaid;
using fuzz::roundOf;
using fuzz::SessionBegins;
using fuzz::SessionDoes;
using fuzz::Side;
using protocol::Answer;
using protocol::Message;
using protocol::Round;
using sync::Session;

namespace {

constexpr int kMostSettling = 100; // there and back: a whole round and a meeting

class Evening
{
public:
    Evening(fuzz::Input& input, const fuzz::Instruction& head)
        : m_input(input)
        , m_second((head.a & 2) != 0)
        , m_subject(head.a & 1, head.b)
        , m_partner(static_cast<crypto::Role>(1 - (head.a & 1)), head.c)
    {
        const auto begins = head.what % static_cast<std::uint8_t>(SessionBegins::Count);
        reach(static_cast<SessionBegins>(begins));
    }

    void run()
    {
        for (std::size_t i = 0; i < fuzz::kMostInstructions && !m_input.empty(); ++i)
            follow(fuzz::instructionFrom(m_input));
        if (m_honest)
            meetAgain();
        if (m_subject.failed)
            staysSilent();
    }

private:
    // --- the two sides ---

    Side& other(const Side& side) { return &side == &m_subject ? m_partner : m_subject; }

    void receive(Side& side, ByteView bytes)
    {
        Bytes joined;
        if (&side == &m_subject) {
            append(m_held, bytes);
            if (std::exchange(m_joins, false))
                return;
            joined = std::exchange(m_held, {});
            bytes = joined;
        }
        {
            const fuzz::BoundedTime time;
            side.session.receive(bytes, m_now);
        }
        collect(side);
    }

    bool submit(Side& side, sync::Command command)
    {
        const bool hand = std::holds_alternative<sync::HandOn>(command);
        const auto* seal = std::get_if<sync::Seal>(&command);
        const std::optional<std::vector<Answer>> answers = seal ? std::optional(seal->answers) : std::nullopt;
        if (hand && side.session.phase() == Session::Phase::Turning)
            side.hand = side.handGiven = true; // what it sets going is checked before it returns
        else if (std::holds_alternative<sync::HandOff>(command))
            side.hand = false;
        const bool done = [&] {
            const fuzz::BoundedTime time;
            return side.session.submit(std::move(command), m_now);
        }();
        fuzz::require(!done || !side.failed, "a command was taken after a failure");
        if (done && answers)
            side.answers = *answers;
        collect(side);
        return done;
    }

    void collect(Side& side)
    {
        const bool hand = side.hand; // as it was before something shared took it off
        for (const sync::Event& event : side.session.takeEvents()) {
            fuzz::require(!side.failed, "something was shown after a failure");
            check(side, event);
        }
        const Bytes out = side.session.takeOutgoing();
        if (side.failed) {
            fuzz::require(out.empty(), "something was sent after a failure");
            fuzz::require(side.session.phase() == Session::Phase::Failed && !side.session.nextDeadline() &&
                              !side.session.round() && !side.session.hand() && !side.session.sealed(),
                          "something is left after a failure");
        }
        fuzz::require(std::search(out.begin(), out.end(), kUnsaid.begin(), kUnsaid.end()) == out.end(),
                      "words under a no were sent");
        protocol::FrameReader reader(limits::kFrame);
        reader.feed(out);
        for (;;) {
            const auto frame = reader.next();
            fuzz::require(frame.has_value(), "what was sent is no frame");
            if (!*frame)
                break;
            const auto message = protocol::parseMessage(**frame);
            fuzz::require(message.has_value(), "what was sent is no message");
            note(*message);
            Bytes whole = protocol::frameOf(**frame);
            const auto* step = std::get_if<protocol::Step>(&*message);
            if (step && step->kind == crypto::MessageType::Open && !hand)
                fuzz::require(std::find(side.said.begin(), side.said.end(), whole) != side.said.end(),
                              "a card was opened without the own hand");
            side.said.push_back(std::move(whole));
        }
        fuzz::require(reader.takeRest().empty(), "half a frame was sent");
        if (m_up)
            append(side.wire, out);
        else
            fuzz::require(out.empty(), "something was sent without a connection");
    }

    // What may be shown, whatever came in.
    void check(Side& side, const sync::Event& event)
    {
        if (const auto* agreed = std::get_if<sync::Agreed>(&event)) {
            side.round = agreed->round;
            side.answers.clear();
            side.hand = side.handGiven = false;
        } else if (const auto* suggested = std::get_if<sync::Suggested>(&event)) {
            fuzz::require(!suggested->round.isPrivate(), "a suggestion of private cards only");
        } else if (std::holds_alternative<sync::SealedByBoth>(event)) {
            fuzz::require(!side.answers.empty(), "sealed by both without the own seal");
        } else if (const auto* shared = std::get_if<sync::Shared>(&event)) {
            checkShared(side, *shared);
        } else if (std::holds_alternative<sync::Failed>(event)) {
            side.failed = true;
            fuzz::require(!m_honest, "failed although everything was delivered as it was sent");
        }
    }

    static void checkShared(Side& side, const sync::Shared& shared)
    {
        fuzz::require(side.handGiven, "shown without the own hand");
        side.hand = side.handGiven = false;
        fuzz::require(side.round && shared.card < side.answers.size(), "shown of no round");
        const Answer& answer = side.answers[shared.card];
        const auto own = protocol::bitsOf(side.round->cards[shared.card], answer, side.role);
        fuzz::require(shared.overlap.bySlot.size() == own.size() && shared.overlap.any(),
                      "nothing was shown");
        for (std::size_t i = 0; i < own.size(); ++i)
            fuzz::require(!shared.overlap.bySlot[i] || own[i] == 1, "shown where the own answer was a no");
        fuzz::require(shared.mine == answer.words, "other own words than those that were sealed");
        side.shared.push_back(shared.overlap.bySlot);
    }

    // The ids of this evening, for messages that the program makes.
    void note(const Message& message)
    {
        if (const auto* propose = std::get_if<protocol::Propose>(&message))
            m_roundId = propose->id;
        else if (const auto* sealed = std::get_if<protocol::Sealed>(&message))
            m_roundId = sealed->round;
        else if (const auto* step = std::get_if<protocol::Step>(&message))
            m_context = step->context;
        else if (const auto* resume = std::get_if<protocol::Resume>(&message))
            m_resume = *resume;
        fuzz::require(message.index() >= Message(protocol::Ping{}).index(), "hello or pairing in a session");
    }

    // --- the network ---

    void link(bool up)
    {
        m_up = up;
        m_held.clear();
        m_joins = false;
        for (Side* side : {&m_subject, &m_partner}) {
            side->wire.clear();
            if (up)
                side->session.linkUp(m_now);
            else
                side->session.linkDown();
            collect(*side);
        }
    }

    Bytes takeFrom(Side& side, std::size_t most)
    {
        const auto end = side.wire.begin() + static_cast<std::ptrdiff_t>(std::min(most, side.wire.size()));
        const Bytes out(side.wire.begin(), end);
        side.wire.erase(side.wire.begin(), end);
        return out;
    }

    // Half a frame, if Some left one.
    Bytes nextFrom(Side& side)
    {
        std::size_t size = 0;
        for (std::size_t i = 0; i < 4 && i < side.wire.size(); ++i)
            size = size << 8 | side.wire[i];
        return takeFrom(side, size > limits::kFrame ? side.wire.size() : 4 + size);
    }

    bool pass(Side& from)
    {
        const Bytes frame = nextFrom(from);
        if (!frame.empty())
            receive(other(from), frame);
        return !frame.empty();
    }

    void answer() { receive(m_partner, takeFrom(m_subject, m_subject.wire.size())); }

    void settle()
    {
        m_joins = false;
        receive(m_subject, {});
        int left = kMostSettling;
        for (; left > 0 && !(m_subject.wire.empty() && m_partner.wire.empty()); --left) {
            answer();
            receive(m_subject, takeFrom(m_partner, m_partner.wire.size()));
        }
        fuzz::require(left > 0 || !m_honest, "two sides never come to rest");
    }

    // --- where a program begins ---

    void suggest(Side& side) { (void)submit(side, sync::Suggest{roundOf(m_second)}); }

    void seal(Side& side)
    {
        if (side.round)
            (void)submit(side, sync::Seal{answersTo(*side.round, side.yes)});
    }

    void bothHands()
    {
        (void)submit(m_subject, sync::HandOn{});
        (void)submit(m_partner, sync::HandOn{});
    }

    // The partner's next message is taken, and answered.
    void step()
    {
        pass(m_partner);
        answer();
    }

    void reach(SessionBegins begins)
    {
        // In this order, each a step further than the one before.
        if (begins == SessionBegins::Apart)
            return;
        link(true);
        if (begins == SessionBegins::AwaitingGreeting)
            return;
        pass(m_partner);
        if (begins == SessionBegins::AwaitingResume)
            return;
        settle();
        if (begins == SessionBegins::Choosing)
            return;
        Side& proposer = begins == SessionBegins::SuggestedBySubject || m_second ? m_subject : m_partner;
        suggest(proposer);
        settle();
        if (begins == SessionBegins::SuggestedByPartner || begins == SessionBegins::SuggestedBySubject)
            return;
        (void)submit(other(proposer), sync::Accept{});
        settle();
        if (begins == SessionBegins::Answering)
            return;
        Side& first = begins == SessionBegins::SealedByPartner ? m_partner : m_subject;
        seal(first);
        settle();
        if (begins == SessionBegins::SealedBySubject || begins == SessionBegins::SealedByPartner)
            return;
        seal(m_partner);
        pass(m_partner); // SEALED: now both know, and both keys are out
        answer();
        for (auto awaited = SessionBegins::AwaitingKey; awaited <= SessionBegins::AwaitingBlinds;
             awaited = static_cast<SessionBegins>(static_cast<int>(awaited) + 1)) {
            if (begins == awaited)
                return;
            step();
        }
        settle();
        if (begins == SessionBegins::Turning)
            return;
        if (begins == SessionBegins::OwnHand) {
            (void)submit(m_subject, sync::HandOn{});
            return;
        }
        if (begins == SessionBegins::AfterStop) {
            (void)submit(m_partner, sync::StopHere{});
            return settle();
        }
        bothHands();
        step(); // GO; the partner's OPEN is on its way
        if (begins == SessionBegins::AwaitingOpen)
            return;
        step();
        if (begins == SessionBegins::AwaitingWords)
            return;
        if (begins == SessionBegins::MeetingAgain)
            return link(true);
        settle();
        if (begins == SessionBegins::AfterFirstCard)
            return;
        for (int i = 0; i < 3; ++i) {
            bothHands();
            settle();
        }
        if (begins == SessionBegins::MeetingAfterDone)
            link(true);
    }

    // --- what a program does ---

    void follow(const fuzz::Instruction& now)
    {
        const auto does = static_cast<SessionDoes>(now.what % static_cast<std::uint8_t>(SessionDoes::Count));
        switch (does) {
        case SessionDoes::Pass:
            pass(m_partner);
            return;
        case SessionDoes::Some:
            return receive(m_subject, takeFrom(m_partner, now.a));
        case SessionDoes::Command:
            return command(m_subject, now);
        case SessionDoes::Partner:
            return command(m_partner, now);
        case SessionDoes::Answer:
            return answer();
        case SessionDoes::Settle:
            return settle();
        case SessionDoes::Wait:
            m_now += sync::Time(50 * now.a);
            for (Side* side : {&m_subject, &m_partner}) {
                side->session.tick(m_now);
                collect(*side);
            }
            return;
        case SessionDoes::Link:
            return link(!m_up);
        case SessionDoes::Join:
            m_joins = true;
            return;
        default:
            m_honest = false;
            return disturb(does, now);
        }
    }

    void disturb(SessionDoes does, const fuzz::Instruction& now)
    {
        const auto earlier = [&](const Side& side) {
            const Bytes frame = side.said.empty() ? Bytes() : side.said[now.a % side.said.size()];
            receive(m_subject, now.c ? fuzz::altered(frame, now.b, now.c) : frame);
        };
        switch (does) {
        case SessionDoes::Alter:
            return receive(m_subject,
                           fuzz::altered(nextFrom(m_partner), fuzz::longFrom(now.a, now.b), now.c));
        case SessionDoes::Drop:
            (void)nextFrom(m_partner);
            return;
        case SessionDoes::Again:
            return earlier(m_partner);
        case SessionDoes::Echo:
            return earlier(m_subject);
        case SessionDoes::Raw:
            return receive(m_subject, fuzz::followingFrom(m_input, fuzz::longFrom(now.a, now.b)));
        case SessionDoes::Typed:
            return receive(m_subject, fuzz::frameOfType(
                                          now.a, fuzz::followingFrom(m_input, fuzz::longFrom(now.b, now.c))));
        default:
            return receive(m_subject, protocol::frameOf(made(now)));
        }
    }

    void command(Side& side, const fuzz::Instruction& now)
    {
        switch (now.a % 10) {
        case 8:
            (void)submit(side, sync::SuggestTalk{limits::kTalkMinutes[now.b % 3],
                                                 static_cast<crypto::Role>(now.c & 1)});
            return;
        case 9:
            if ((now.b & 1) != 0)
                (void)submit(side, sync::AcceptTalk{});
            else
                (void)submit(side, sync::EndTalk{});
            return;
        case 0:
            (void)submit(side, sync::Suggest{roundOf((now.b & 1) != 0)});
            return;
        case 1:
            (void)submit(side, sync::Accept{});
            return;
        case 2:
            (void)submit(side, sync::Dismiss{});
            return;
        case 3:
            side.yes = now.b;
            return seal(side);
        case 4:
            (void)submit(side, sync::Unseal{});
            return;
        case 5:
            (void)submit(side, sync::HandOn{});
            return;
        case 6:
            (void)submit(side, sync::HandOff{});
            return;
        default:
            (void)submit(side, sync::StopHere{});
        }
    }

    Message made(const fuzz::Instruction& now) const
    {
        crypto::RoundId id{};
        id.fill(now.c);
        crypto::Nonce nonce{};
        nonce.fill(now.c);
        const bool up = (now.b & 1) != 0;
        const std::uint64_t number = now.b == 255 ? UINT64_MAX : now.b;
        switch (now.a % 11) {
        case 10:
            return protocol::Talk{m_context, up,
                                  static_cast<std::uint8_t>(up ? limits::kTalkMinutes[now.c % 3] : 0),
                                  static_cast<crypto::Role>(up ? now.c >> 7 : 0)};
        case 0:
            return protocol::Go{m_context, number, (now.c & 1) != 0};
        case 1:
            return protocol::Sealed{m_roundId, up, nonce};
        case 2:
            return protocol::Stop{now.c ? id : m_roundId};
        case 3:
            return protocol::Agree{m_roundId, now.b ? crypto::Digest{} : roundOf(m_second).digest()};
        case 4:
            return protocol::Step{static_cast<crypto::MessageType>(1 + now.b % 6), m_context, Bytes(now.c)};
        case 5: {
            protocol::Resume out = m_resume;
            out.step = number;
            return out;
        }
        case 6:
            return protocol::Greeting{"g", up};
        case 7:
            return protocol::Propose{id, fuzz::altered(roundOf(up).bytes(), now.b, now.c)};
        case 8:
            return protocol::Propose{id, roundOf(up).bytes()};
        default:
            return protocol::Resume{};
        }
    }

    // --- how it ends ---

    void meetAgain()
    {
        link(true);
        settle();
        fuzz::require(m_subject.session.phase() == m_partner.session.phase(), "met again at two places");
        fuzz::require(m_subject.shared == m_partner.shared, "the two were shown different things");
        fuzz::require(m_subject.session.talk() == sync::TalkState() &&
                          m_partner.session.talk() == sync::TalkState(),
                      "a talk outlived its connection");
    }

    void staysSilent()
    {
        link(true);
        receive(m_subject, protocol::frameOf(Message(protocol::Ping{})));
        for (std::uint8_t i = 0; i < 8; ++i)
            command(m_subject, {0, i, 0, 0});
        m_subject.session.tick(m_now + limits::kSilence);
        collect(m_subject);
    }

    fuzz::Input& m_input;
    bool m_second; // which of the two rounds
    Side m_subject;
    Side m_partner;
    sync::Time m_now{1000};
    bool m_up = false;
    bool m_honest = true;
    Bytes m_held;         // for this side, not yet taken
    bool m_joins = false; // what comes next waits for what comes after it
    crypto::RoundId m_roundId{};
    protocol::ContextTag m_context{};
    protocol::Resume m_resume;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    (void)roundOf(false);
    fuzz::Input input(data, size);
    const auto head = fuzz::instructionFrom(input);
    const fuzz::BoundedMemory memory;
    Evening(input, head).run();
    return 0;
}
