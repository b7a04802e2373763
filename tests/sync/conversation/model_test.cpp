#include "sync/conversation/state_table.h"
#include "tests/support/modelled_session.h"
#include "tests/support/rounds.h"
#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <array>
#include <cstdlib>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <string>

// The model of protocol/proofs/conversation is of this program: its rows are those of the table, and each
// step of random evenings is one of its own. survival_test.cpp plays 10,000 evenings of one round beside it;
// here people do whatever they like, as often as they like, over connections that come late and stay half
// open.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;
using Dice = std::mt19937_64;

TEST(TheModel, DecidesAsTheTableOfTheSpecificationAndTheOneInTheCode)
{
    const StateTable table = stateTable("PING");
    ASSERT_EQ(table.states.size(), kStandings);
    ASSERT_EQ(table.messages.size(), kIncomings);
    static const std::map<Decision, std::string> letters{
        {Decision::Take, "✓"},       {Decision::Nothing, "·"},      {Decision::OnlyTheSame, "="},
        {Decision::Unexpected, "U"}, {Decision::UnknownRound, "R"}, {Decision::UnknownContext, "C"},
        {Decision::OutOfTurn, "T"},  {Decision::WithoutGo, "G"},    {Decision::SealedTooLate, "L"}};
    for (std::size_t row = 0; row < kStandings; ++row)
        for (std::size_t column = 0; column <= static_cast<std::size_t>(Incoming::Stop);
             ++column) { // what is of a round
            const auto standing = static_cast<Standing>(row);
            const auto message = static_cast<Incoming>(column);
            const std::string due = table.at(table.states[row], table.messages[column]);
            const std::string found = Model::decisionOn(standing, message);
            EXPECT_EQ(letters.at(decisionOn(standing, message)), due);
            if (due == "✓" && message == Incoming::Go) // a hand that was up: nothing to be seen of it
                EXPECT_TRUE(found == "✓" || found == "·") << table.states[row];
            else
                EXPECT_EQ(found, due == "=" ? "·" : due)
                    << table.states[row] << ", " << table.messages[column];
        }
}

struct Laptop
{
    Laptop(Model& model, crypto::Role role, std::uint64_t evening)
    {
        ByteArray<32> seed{};
        seed[0] = static_cast<std::uint8_t>(role + 1);
        const auto number = le64(evening);
        std::copy(number.begin(), number.end(), seed.begin() + 1);
        random = std::make_unique<crypto::SeededRandom>(seed);
        Session::Setup setup;
        setup.fingerprints[0].fill(0x11);
        setup.fingerprints[1].fill(0x22);
        setup.role = role;
        session = std::make_unique<ModelledSession>(model, setup, *random);
        disk = session->journal();
    }

    std::unique_ptr<crypto::SeededRandom> random;
    std::unique_ptr<ModelledSession> session;
    crypto::SecretBytes disk;
    std::size_t connection = 0;         // the one that it is on, from 1
    std::optional<std::size_t> offered; // another, that it has not taken yet
    int mayCost = 14;                   // suggestions and seals: the model has a number for each
};

class FreeEvening
{
public:
    explicit FreeEvening(std::uint64_t number)
        : m_dice(number)
        , m_laptops{Laptop(m_model, 0, number), Laptop(m_model, 1, number)}
    {
    }

    // Nothing: the model knows each step, and in the end both stand alike.
    std::string play(std::size_t moves)
    {
        connect();
        for (std::size_t i = 0; i < moves; ++i) {
            move();
            if (const std::string wrong = fault(); !wrong.empty())
                return wrong + ", move " + std::to_string(i);
        }
        m_calm = true;
        connect();
        take(0);
        take(1);
        while (deliver(0, SIZE_MAX) || deliver(1, SIZE_MAX))
            if (const std::string wrong = fault(); !wrong.empty())
                return wrong + ", in the end";
        const protocol::Round* const one = (*m_laptops[0].session)->round();
        const protocol::Round* const two = (*m_laptops[1].session)->round();
        return (one == nullptr) == (two == nullptr) ? "" : "one is in a round, the other is not";
    }

private:
    std::string fault() const
    {
        for (const Laptop& laptop : m_laptops) {
            const ModelledSession& session = *laptop.session;
            if (!session.difference().empty())
                return "a step that the model does not know: " + session.difference();
            if (session->phase() == Session::Phase::Failed)
                return "refused";
        }
        return {};
    }

    // What Partner does after each call; or its process dies before.
    void put(std::size_t who)
    {
        Laptop& laptop = m_laptops[who];
        if (!m_calm && m_dice() % 60 == 0)
            return die(who);
        (void)laptop.session->takeEvents();
        laptop.disk = laptop.session->journal();
        const Bytes out = laptop.session->takeOutgoing();
        if (laptop.connection != 0)
            append(m_wire[{laptop.connection, who}], out);
    }

    void die(std::size_t who)
    {
        m_laptops[who].connection = 0;
        m_laptops[who].offered.reset();
        EXPECT_TRUE(m_laptops[who].session->restart(m_laptops[who].disk));
        put(who);
    }

    void connect()
    {
        ++m_last;
        for (Laptop& laptop : m_laptops)
            laptop.offered = m_last;
    }

    // It replaces the one before.
    void take(std::size_t who)
    {
        Laptop& laptop = m_laptops[who];
        if (!laptop.offered)
            return;
        laptop.connection = *std::exchange(laptop.offered, std::nullopt);
        laptop.session->linkUp(m_time);
        put(who);
    }

    void lose(std::size_t who)
    {
        Laptop& laptop = m_laptops[who];
        if (std::exchange(laptop.connection, 0) == 0)
            return;
        laptop.session->linkDown();
        put(who);
    }

    bool deliver(std::size_t from, std::size_t most)
    {
        Laptop& to = m_laptops[1 - from];
        Bytes& wire = m_wire[{to.connection, from}];
        if (to.connection == 0 || wire.empty())
            return false;
        const auto end = wire.begin() + static_cast<std::ptrdiff_t>(std::min(most, wire.size()));
        const Bytes some(wire.begin(), end);
        wire.erase(wire.begin(), end);
        to.session->receive(some, m_time);
        put(1 - from);
        return true;
    }

    void move()
    {
        const std::size_t who = m_dice() % 2;
        switch (m_dice() % 40) {
        case 0:
            return connect();
        case 1:
            return lose(who);
        case 2:
            return die(who);
        case 3:
        case 4:
        case 5:
            return take(who);
        default:
            break;
        }
        if (m_laptops[0].connection == 0 && m_laptops[1].connection == 0 && !m_laptops[0].offered)
            return connect();
        if (m_dice() % 2 == 0) {
            (void)deliver(who, m_dice() % 3 == 0 ? 1 + m_dice() % 200 : SIZE_MAX);
            return;
        }
        person(who);
        put(who);
    }

    void person(std::size_t who)
    {
        Laptop& laptop = m_laptops[who];
        ModelledSession& session = *laptop.session;
        const auto does = [&](Command command) { (void)session.submit(std::move(command), m_time); };
        const std::uint64_t dice = m_dice() % 30;
        switch (session->phase()) {
        case Session::Phase::Choosing:
            if (session->suggestion() && dice > 4)
                does(Accept{});
            else if (dice == 0)
                does(Dismiss{});
            else if (dice % 3 == 0 && laptop.mayCost > 0) {
                --laptop.mayCost;
                does(Suggest{wishes(1 + m_dice() % 2)});
            }
            break;
        case Session::Phase::Answering:
            if (dice == 0 || (laptop.mayCost == 0 && !session->sealed()))
                does(StopHere{});
            else if (!session->sealed())
                seal(who);
            else if (dice < 5)
                does(Unseal{});
            break;
        case Session::Phase::Turning:
            if (dice == 0)
                does(StopHere{});
            else
                does(dice < 8 ? Command(HandOff{}) : Command(HandOn{}));
            break;
        case Session::Phase::Failed:
            break;
        }
    }

    void seal(std::size_t who)
    {
        --m_laptops[who].mayCost;
        ModelledSession& session = *m_laptops[who].session;
        std::vector<Answer> answers;
        while (answers.size() < session->round()->cards.size())
            answers.push_back({m_dice() % 3 == 0 ? Wish::No : Wish::Love, "", false});
        (void)session.submit(Seal{std::move(answers)}, m_time);
    }

    Dice m_dice;
    Model m_model;
    std::array<Laptop, 2> m_laptops;
    std::map<std::pair<std::size_t, std::size_t>, Bytes> m_wire; // by connection and sender
    std::size_t m_last = 0;
    bool m_calm = false;
    Time m_time{1000};
};

class Free : public testing::TestWithParam<std::uint64_t>
{
};

TEST_P(Free, EveningsTakeNoStepThatTheModelDoesNotKnow)
{
    std::uint64_t evenings = 1000;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || !defined(__OPTIMIZE__)
    evenings /= 10; // each takes several times as long
#endif
    std::uint64_t from = GetParam();
    if (const char* const seed = std::getenv("MANDORLA_EVENINGS_SEED"))
        from = std::strtoull(seed, nullptr, 10);
    for (std::uint64_t number = from; number < from + evenings; ++number)
        ASSERT_EQ(FreeEvening(number).play(50 + number % 400), "") << "MANDORLA_EVENINGS_SEED=" << number;
}

INSTANTIATE_TEST_SUITE_P(From, Free, testing::Values(100'000, 200'000));

} // namespace
} // namespace mandorla::test
