#include "protocol/crypto/hash.h"
#include "sync/conversation/session.h"
#include "tests/support/modelled_session.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <vector>

// Random evenings, cut and killed at any byte, always end as the undisturbed one; and each step of them is
// one of the model of protocol/proofs/conversation. MANDORLA_EVENINGS_SEED begins elsewhere than usual (it
// stands in every failure), MANDORLA_EVENINGS_TIMES plays that many times as many.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Kind;

std::uint64_t numberFrom(const char* variable, std::uint64_t otherwise)
{
    const char* text = std::getenv(variable);
    return text ? std::strtoull(text, nullptr, 10) : otherwise;
}

using Dice = std::mt19937_64;

std::vector<Answer> randomAnswers(const protocol::Round& round, Dice& dice)
{
    std::vector<Answer> out;
    for (const protocol::Card& card : round.cards) {
        Answer answer;
        switch (card.kind) {
        case Kind::Wish:
            answer.choice = static_cast<protocol::Wish>(dice() % 3);
            answer.words = dice() % 2 ? "words " + std::to_string(dice() % 1000) : "";
            break;
        case Kind::Exchange:
            answer.choice = protocol::Exchange{dice() % 2 == 0, dice() % 2 == 0};
            break;
        case Kind::Pick: {
            protocol::Pick pick;
            for (std::size_t i = 0; i < card.options.size(); ++i)
                pick.options.push_back(dice() % 2 == 0);
            answer.choice = pick;
            break;
        }
        case Kind::Range: {
            const std::size_t lower = dice() % card.options.size();
            answer.choice = protocol::Range{lower, lower + dice() % (card.options.size() - lower)};
            break;
        }
        case Kind::Together:
            answer.words = card.options.empty() ? "words" : card.options[dice() % card.options.size()].id;
            answer.choice = protocol::Together{dice() % 2 == 0};
            break;
        case Kind::Private:
            answer.words = "for nobody";
        }
        answer.withheld = dice() % 8 == 0;
        if (dice() % 8 == 0)
            answer = {};
        out.push_back(std::move(answer));
    }
    return out;
}

struct SharedCard
{
    std::size_t card;
    std::vector<bool> slots;
    std::string mine, theirs;
    bool operator==(const SharedCard&) const = default;
};

// What an evening without any disturbance shows to each: the AND of the bits, and words where any is 1.
std::array<std::vector<SharedCard>, 2> due(const protocol::Round& round,
                                           const std::array<std::vector<Answer>, 2>& answers)
{
    std::array<std::vector<SharedCard>, 2> out;
    for (std::size_t card = 0; card < round.cards.size(); ++card) {
        const auto zero = protocol::bitsOf(round.cards[card], answers[0][card], 0);
        const auto one = protocol::bitsOf(round.cards[card], answers[1][card], 1);
        std::vector<bool> both;
        bool any = false;
        for (std::size_t i = 0; i < zero.size(); ++i) {
            both.push_back(zero[i] && one[i]);
            any = any || both.back();
        }
        if (!any)
            continue;
        const std::string& words0 = answers[0][card].words;
        const std::string& words1 = answers[1][card].words;
        out[0].push_back({card, both, words0, words1});
        out[1].push_back({card, both, words1, words0});
    }
    return out;
}

enum class End
{
    Not,
    Done,
    Stopped
};

// One laptop: its session, its disk, and a person who goes on with the evening.
struct Laptop
{
    Laptop(Model& model, std::uint8_t role, std::uint64_t evening)
    {
        ByteArray<32> seed{};
        seed[0] = static_cast<std::uint8_t>(role + 1);
        const auto number = le64(evening);
        std::copy(number.begin(), number.end(), seed.begin() + 1);
        random = std::make_unique<crypto::SeededRandom>(seed);
        setup.fingerprints[0].fill(0x11);
        setup.fingerprints[1].fill(0x22);
        setup.role = role;
        session = std::make_unique<ModelledSession>(model, setup, *random);
        disk = session->journal();
    }

    // What Partner does after each call. What has not reached the disk is not said.
    Bytes pump()
    {
        for (const Event& event : session->takeEvents())
            hear(event);
        disk = session->journal();
        kept = shown;
        overOnDisk = over;
        return session->takeOutgoing();
    }

    void hear(const Event& event)
    {
        if (const auto* shared = std::get_if<Shared>(&event))
            shown.push_back({shared->card, shared->overlap.bySlot, shared->mine, shared->theirs});
        if (std::holds_alternative<RoundDone>(event))
            over = End::Done;
        if (std::holds_alternative<Stopped>(event))
            over = End::Stopped;
        if (const auto* failed = std::get_if<Failed>(&event))
            failure = nameOf(failed->failure);
    }

    // The process dies and starts again.
    void die()
    {
        if (!session->restart(disk)) {
            failure = "journal not read";
            return;
        }
        shown.clear();
        over = End::Not;
        for (const Event& event : session->takeEvents())
            hear(event);
        if (shown != kept)
            failure = "shown after a restart is not what was shown before";
        if (kept.empty() && over == End::Not)
            over = overOnDisk; // stopped before the cards
        if (over != overOnDisk)
            failure = "a restart forgets how the round ended, or makes it up";
    }

    std::unique_ptr<crypto::SeededRandom> random;
    Session::Setup setup;
    std::unique_ptr<ModelledSession> session;
    crypto::SecretBytes disk;
    std::vector<SharedCard> shown, kept;
    End over = End::Not, overOnDisk = End::Not;
    std::string failure;
};

class RandomEvening
{
public:
    // Who may stop before the last card does so now and then.
    RandomEvening(std::uint64_t number, const protocol::Round& round, bool mayStop)
        : m_dice(number)
        , m_round(round)
        , m_answers{randomAnswers(round, m_dice), randomAnswers(round, m_dice)}
        , m_laptops{Laptop(m_model, 0, number), Laptop(m_model, 1, number)}
        , m_proposer(m_dice() % 2)
        , m_mayStop(mayStop)
    {
    }

    // Nothing: it ended as it should.
    std::string play(std::size_t disturbances)
    {
        connect();
        for (std::size_t moves = 0; moves < 4000; ++moves) {
            for (const Laptop& laptop : m_laptops) {
                if (!laptop.session->difference().empty())
                    return "a step that the model does not know: " + laptop.session->difference();
                if (!laptop.failure.empty())
                    return laptop.failure;
            }
            if (m_laptops[0].over != End::Not && m_laptops[1].over != End::Not)
                break;
            if (disturbances > 0 && m_dice() % 24 == 0) {
                --disturbances;
                disturb();
            } else if (m_dice() % 4 == 0) {
                person(m_dice() % 2);
            } else if (!m_linked) {
                connect();
            } else if (const std::size_t from = m_dice() % 2; !deliver(from) && !deliver(1 - from)) {
                person(0);
                person(1);
            }
        }
        auto expected = due(m_round, m_answers);
        if (m_laptops[0].over == End::Not || m_laptops[1].over == End::Not)
            return "the round was never finished";
        if (m_laptops[0].over == End::Stopped || m_laptops[1].over == End::Stopped) {
            if (!m_stopped)
                return "stopped, and nobody did";
            for (auto& cards : expected) // as far as they came, and both as far
                cards.resize(std::min(cards.size(), m_laptops[0].shown.size()));
        }
        for (std::size_t who = 0; who < 2; ++who)
            if (m_laptops[who].shown != expected[who])
                return "something else was shown";
        return {};
    }

private:
    void put(std::size_t who)
    {
        Bytes out = m_laptops[who].pump();
        if (m_linked)
            append(m_wire[who], out);
    }

    void connect()
    {
        m_linked = true;
        m_wire = {};
        for (std::size_t who = 0; who < 2; ++who) {
            m_laptops[who].session->linkUp(m_time);
            put(who);
        }
    }

    void cut()
    {
        if (!m_linked)
            return;
        m_linked = false;
        for (Laptop& laptop : m_laptops)
            laptop.session->linkDown();
    }

    bool deliver(std::size_t from)
    {
        Bytes& wire = m_wire[from];
        if (wire.empty())
            return false;
        // Now and then only a few bytes: a cut may come inside a message.
        const std::size_t most = m_dice() % 3 == 0 ? 1 + m_dice() % 64 : wire.size();
        const Bytes some(wire.begin(),
                         wire.begin() + static_cast<std::ptrdiff_t>(std::min(most, wire.size())));
        wire.erase(wire.begin(), wire.begin() + static_cast<std::ptrdiff_t>(some.size()));
        ModelledSession& to = *m_laptops[1 - from].session;
        to.receive(some, m_time);
        if (m_dying == 1 - from) { // after the message, before the disk
            die(1 - from);
            return true;
        }
        put(1 - from);
        return true;
    }

    void die(std::size_t who)
    {
        m_dying.reset();
        cut();
        m_laptops[who].die();
    }

    void disturb()
    {
        const std::size_t who = m_dice() % 2;
        switch (m_dice() % 6) {
        case 0:
            return cut();
        case 1: // both, at once
            die(0);
            return die(1);
        case 2: // at the next message, before it is on disk
            m_dying = who;
            return;
        case 3: { // the last message once more
            const auto messages = messagesIn(m_wire[who]);
            if (messages.empty() || std::holds_alternative<protocol::Greeting>(messages.back()) ||
                std::holds_alternative<protocol::Resume>(messages.back()))
                return;
            return append(m_wire[who], protocol::frameOf(messages.back()));
        }
        default:
            return die(who);
        }
    }

    void person(std::size_t who)
    {
        ModelledSession& session = *m_laptops[who].session;
        if (m_mayStop && session->phase() == Session::Phase::Turning && m_dice() % 12 == 0)
            m_stopped = session.submit(StopHere{}, m_time) || m_stopped;
        switch (session->phase()) {
        case Session::Phase::Choosing:
            if (m_laptops[who].over != End::Not)
                return;
            if (who == m_proposer && !m_proposed[who]) {
                m_proposed[who] = session.submit(Suggest{m_round}, m_time);
            } else if (session->suggestion()) {
                (void)session.submit(Accept{}, m_time);
            }
            break;
        case Session::Phase::Answering:
            if (!session->sealed())
                (void)session.submit(Seal{m_answers[who]}, m_time);
            else if (m_unseals > 0 && m_dice() % 4 == 0 && session->mayUnseal()) {
                --m_unseals;
                (void)session.submit(Unseal{}, m_time);
            }
            break;
        case Session::Phase::Turning:
            if (session->hand() && m_dice() % 4 == 0)
                (void)session.submit(HandOff{}, m_time);
            else
                (void)session.submit(HandOn{}, m_time);
            break;
        case Session::Phase::Failed:
            break;
        }
        if (m_dying == who) { // after the click, before the disk
            m_proposed[who] = m_proposed[who] && session->phase() != Session::Phase::Choosing;
            return die(who);
        }
        put(who);
    }

    Dice m_dice;
    protocol::Round m_round;
    std::array<std::vector<Answer>, 2> m_answers;
    Model m_model;
    std::array<Laptop, 2> m_laptops;
    std::size_t m_proposer;
    bool m_mayStop;
    bool m_stopped = false;
    std::array<bool, 2> m_proposed{};
    std::array<Bytes, 2> m_wire; // by sender
    std::optional<std::size_t> m_dying;
    std::size_t m_unseals = 2;
    bool m_linked = false;
    Time m_time{1000};
};

void playAll(std::uint64_t from, std::size_t evenings, const std::vector<protocol::Round>& rounds)
{
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
    evenings /= 10; // each takes several times as long
#endif
    evenings *= numberFrom("MANDORLA_EVENINGS_TIMES", 1);
    from = numberFrom("MANDORLA_EVENINGS_SEED", from);
    for (std::uint64_t number = from; number < from + evenings; ++number) {
        RandomEvening evening(number, rounds[number % rounds.size()], number % 5 == 0);
        ASSERT_EQ(evening.play(number % 8), "") << "MANDORLA_EVENINGS_SEED=" << number;
    }
}

class Survival : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(Survival, SmallEveningsEndAsTheUndisturbedOne)
{
    playAll(GetParam(), 1000, {wishes(1), wishes(2), wishes(3), wishes(4)});
}

TEST_P(Survival, FullEveningsEndAsTheUndisturbedOne) { playAll(GetParam(), 75, {sampleRound(), wishes(12)}); }

// In four parts, so that several run at once.
INSTANTIATE_TEST_SUITE_P(From, Survival, testing::Values(10'000, 20'000, 30'000, 40'000));

} // namespace
} // namespace mandorla::test
