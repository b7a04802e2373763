#include "sync/conversation/handshake.h"
#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/fuzz/program.h"

#include <memory>

// One laptop's pairing window and its connections, against a partner who follows the protocol and a network
// that does what the program says.
using namespace mandorla;
using fuzz::HandshakeDoes;
using sync::Handshake;
using sync::PairingWindow;

namespace {

constexpr std::size_t kMostSaid = 512; // bytes on one connection: nobody is made to say more

struct Side
{
    explicit Side(std::uint8_t seed)
        : random(ByteArray<32>{seed})
        , window(random)
    {
    }

    crypto::SeededRandom random;
    PairingWindow window;
    std::unique_ptr<Handshake> handshake;
    Bytes wire; // said, not yet delivered
};

class Connections
{
public:
    explicit Connections(fuzz::Input& input)
        : m_input(input)
    {
    }

    void run()
    {
        const auto head = fuzz::instructionFrom(m_input);
        openWindows(head.a, head.b);
        connect(head.what);
        for (std::size_t i = 0; i < fuzz::kMostInstructions && !m_input.empty(); ++i)
            follow(fuzz::instructionFrom(m_input));
    }

private:
    void openWindows(std::uint8_t subject, std::uint8_t partner)
    {
        if (subject % 3 == 1)
            show(m_subject);
        else if (subject % 3 == 2)
            type(m_subject);
        if (partner % 3 == 1)
            show(m_partner);
        else if (partner % 3 == 2)
            type(m_partner);
        if (subject % 3 == 2 && subject < 128)
            (void)m_subject.window.enter(m_partner.window.code());
        if (partner % 3 == 2 && partner < 128)
            (void)m_partner.window.enter(m_subject.window.code());
    }

    void show(Side& side)
    {
        side.window.show(m_now);
        if (&side == &m_subject)
            m_guesses = 0;
    }

    void type(Side& side)
    {
        side.window.type(m_now);
        if (&side == &m_subject)
            m_guesses = 0;
    }

    // The partner's window again, as if it never had an end; who types has other digits than the right ones.
    void openPartnerAnew()
    {
        if (m_partner.window.side() != PairingWindow::Side::Closed)
            m_partnerTypes = m_partner.window.side() == PairingWindow::Side::Types;
        if (!m_partnerTypes)
            return show(m_partner);
        std::string digits = m_subject.window.code();
        if (digits.empty())
            return;
        digits.back() = digits.back() == '0' ? '1' : '0';
        type(m_partner);
        (void)m_partner.window.enter(digits);
    }

    // bits 0 and 1: who dials, and for what; 2: roles; 3: the pair key is known; 4: the partner's is another;
    // 5: the partner opens its window anew
    void connect(std::uint8_t setup)
    {
        using Purpose = Handshake::Purpose;
        constexpr Purpose kMine[] = {Purpose::Listen, Purpose::Listen, Purpose::Recognise, Purpose::Pair};
        constexpr Purpose kTheirs[] = {Purpose::Recognise, Purpose::Pair, Purpose::Listen, Purpose::Listen};
        Handshake::Setup mine;
        mine.purpose = kMine[setup & 3];
        mine.own.fill(setup & 4 ? 0x22 : 0x11);
        mine.theirs.fill(setup & 4 ? 0x11 : 0x22);
        if (setup & 8)
            mine.key = crypto::PairKey(ByteArray<32>{7});
        Handshake::Setup theirs;
        theirs.purpose = kTheirs[setup & 3];
        theirs.own = mine.theirs;
        theirs.theirs = mine.own;
        if (setup & 8)
            theirs.key = crypto::PairKey(ByteArray<32>{static_cast<std::uint8_t>(setup & 16 ? 8 : 7)});
        m_subject.handshake.reset(); // an open guess fails now
        m_partner.handshake.reset();
        if (setup & 32)
            openPartnerAnew();
        m_subject.wire.clear();
        m_partner.wire.clear();
        m_said = 0;
        m_over = m_partnerProved = false;
        m_sameKey = (setup & 24) == 8;
        m_subject.handshake = std::make_unique<Handshake>(mine, m_subject.window, m_subject.random, m_now);
        m_partner.handshake = std::make_unique<Handshake>(theirs, m_partner.window, m_partner.random, m_now);
        collect();
    }

    void receive(ByteView bytes)
    {
        {
            const fuzz::BoundedTime time;
            m_subject.handshake->receive(bytes, m_now);
        }
        collect();
    }

    // What each has to say; what holds for this laptop after every call.
    void collect()
    {
        const Bytes theirs = m_partner.handshake->takeOutgoing();
        for (const protocol::Message& message : messagesIn(theirs))
            m_partnerProved = m_partnerProved || std::holds_alternative<protocol::HelloProof>(message);
        append(m_partner.wire, theirs);

        const Handshake& mine = *m_subject.handshake;
        const Bytes out = m_subject.handshake->takeOutgoing();
        fuzz::require(!m_over || out.empty(), "something was sent after the end");
        for (const protocol::Message& message : messagesIn(out))
            note(message);
        append(m_subject.wire, out);
        m_said += out.size();
        fuzz::require(m_said <= kMostSaid, "made to say too much");
        fuzz::require(!(mine.accepted() && mine.failure()), "accepted and failed");
        fuzz::require(mine.over() == (mine.accepted() || mine.failure()), "over without an outcome");
        if (mine.accepted()) {
            fuzz::require(m_partnerProved, "accepted without the partner's proof");
            fuzz::require(mine.accepted()->fresh || m_sameKey, "accepted with another key");
            if (m_partner.handshake->accepted())
                fuzz::require(mine.accepted()->key == m_partner.handshake->accepted()->key, "two keys");
        }
        m_over = mine.over();
    }

    static std::vector<protocol::Message> messagesIn(const Bytes& said)
    {
        std::vector<protocol::Message> out;
        protocol::FrameReader reader(limits::kFrameBeforeHello);
        reader.feed(said);
        for (;;) {
            const auto frame = reader.next();
            fuzz::require(frame.has_value(), "what was sent is no frame");
            if (!*frame)
                break;
            auto message = protocol::parseMessage(**frame);
            fuzz::require(message.has_value(), "what was sent is no message");
            out.push_back(std::move(message).value());
        }
        fuzz::require(reader.takeRest().empty(), "half a frame was sent");
        return out;
    }

    // Whoever showed its share, or as the typing side its tag, has let the digits be tried once.
    void note(const protocol::Message& message)
    {
        const bool shows = m_subject.window.side() == PairingWindow::Side::Shows;
        const bool tried = shows ? std::holds_alternative<protocol::PairShare>(message)
                                 : std::holds_alternative<protocol::PairProof>(message);
        if (tried && m_subject.window.code() != m_partner.window.code())
            fuzz::require(++m_guesses <= limits::kGuessesPerWindow, "more guesses than a window has");
    }

    Bytes nextOfPartner()
    {
        Bytes& wire = m_partner.wire;
        if (wire.size() < 4)
            return {};
        const std::size_t size = std::min(wire.size(), 4 + (std::size_t{wire[2]} << 8 | wire[3]));
        const auto end = wire.begin() + static_cast<std::ptrdiff_t>(size);
        const Bytes out(wire.begin(), end);
        wire.erase(wire.begin(), end);
        return out;
    }

    void follow(const fuzz::Instruction& now)
    {
        switch (static_cast<HandshakeDoes>(now.what % static_cast<std::uint8_t>(HandshakeDoes::Count))) {
        case HandshakeDoes::Pass:
            return receive(nextOfPartner());
        case HandshakeDoes::Some: {
            Bytes& wire = m_partner.wire;
            const std::size_t size = std::min<std::size_t>(now.a, wire.size());
            const Bytes some(wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(size));
            wire.erase(wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(size));
            return receive(some);
        }
        case HandshakeDoes::Alter:
            return receive(fuzz::altered(nextOfPartner(), fuzz::longFrom(now.a, now.b), now.c));
        case HandshakeDoes::Raw:
            return receive(fuzz::followingFrom(m_input, fuzz::longFrom(now.a, now.b)));
        case HandshakeDoes::Typed:
            return receive(
                fuzz::frameOfType(now.a, fuzz::followingFrom(m_input, fuzz::longFrom(now.b, now.c))));
        case HandshakeDoes::Answer:
            m_partner.handshake->receive(std::exchange(m_subject.wire, {}), m_now);
            return collect();
        case HandshakeDoes::Wait:
            m_now += sync::Time(100 * now.a);
            m_subject.window.tick(m_now);
            m_subject.handshake->tick(m_now);
            return collect();
        case HandshakeDoes::Window:
            switch (now.a % 5) {
            case 0:
                return show(m_subject);
            case 1:
                return type(m_subject);
            case 2:
                return m_subject.window.close();
            case 3:
                (void)m_subject.window.enter(m_partner.window.code());
                return;
            default:
                (void)m_subject.window.enter("12 34 5" + std::to_string(now.b));
                return;
            }
        case HandshakeDoes::HangUp:
            m_subject.handshake->linkClosed();
            fuzz::require(m_subject.handshake->over(), "not over although the link is");
            return collect();
        default:
            return connect(now.a);
        }
    }

    fuzz::Input& m_input;
    sync::Time m_now{1000};
    Side m_subject{1};
    Side m_partner{2};
    std::size_t m_guesses = 0; // of this laptop's window
    std::size_t m_said = 0;    // bytes on this connection
    bool m_over = false;
    bool m_partnerProved = false;
    bool m_partnerTypes = false;
    bool m_sameKey = false;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    fuzz::Input input(data, size);
    const fuzz::BoundedMemory memory;
    Connections(input).run();
    return 0;
}
