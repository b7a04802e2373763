#include "sync/limits.h"
#include "sync/meeting/pairing_dialling.h"

#include <gtest/gtest.h>

#include <chrono>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace mandorla::sync {
namespace {

using namespace std::chrono_literals;

Address at(int host, quint16 port = 28460)
{
    return {QHostAddress(0x0a4d0000U + static_cast<quint32>(host)), port};
}

class Pair : public testing::Test
{
protected:
    // "dial 1", "give up", "hang up", one after the other.
    std::string take()
    {
        machine.tick(now);
        std::string out;
        for (const auto& command : machine.takeCommands()) {
            out += out.empty() ? "" : ", ";
            if (const auto* dial = std::get_if<PairingDialling::Dial>(&command))
                out += "dial " + std::to_string(dial->address.host.toIPv4Address() - 0x0a4d0000U);
            else
                out += std::holds_alternative<PairingDialling::GiveUp>(command) ? "give up" : "hang up";
        }
        return out;
    }

    std::string asks(int host, bool mayDial = true)
    {
        machine.heardAsking(at(host), mayDial, now);
        return take();
    }

    Time now{};
    PairingDialling machine;
};

TEST_F(Pair, WhoTypedDialsThenAsksToBeDialledForThreeSecondsAndThenNobodyIsThere)
{
    machine.open();
    EXPECT_FALSE(machine.isTrying());
    machine.tryAt(at(1), now);
    EXPECT_EQ(take(), "dial 1");
    EXPECT_TRUE(machine.isTrying());
    EXPECT_FALSE(machine.isAsking());
    now = 700ms;
    machine.failed(now);
    EXPECT_TRUE(machine.isTrying());
    EXPECT_TRUE(machine.isAsking());
    EXPECT_EQ(machine.nextDeadline(), now + limits::kWaitForDial);
    now += limits::kWaitForDial - 1ms;
    take();
    EXPECT_TRUE(machine.isAsking());
    EXPECT_FALSE(machine.takeUnreachable());
    now += 1ms;
    take();
    EXPECT_FALSE(machine.isTrying());
    EXPECT_FALSE(machine.nextDeadline());
    EXPECT_TRUE(machine.takeUnreachable());
    EXPECT_FALSE(machine.takeUnreachable()) << "once";
    machine.tryAt(at(1), now);
    EXPECT_EQ(take(), "dial 1") << "it may be tried again";
}

TEST_F(Pair, ATryLastsAsLongAsItsLinkAndASecondOneWaits)
{
    machine.open();
    machine.tryAt(at(1), now);
    take();
    now += 5ms;
    const auto call = machine.linked();
    ASSERT_TRUE(call);
    EXPECT_EQ(call->address, at(1));
    EXPECT_EQ(call->since, 0ms) << "the ten seconds count from dialling";
    machine.tryAt(at(2), now);
    EXPECT_EQ(take(), "") << "one is under way";
    machine.over();
    machine.endTry();
    machine.tryAt(at(2), now);
    EXPECT_EQ(take(), "dial 2");
}

TEST_F(Pair, WhoShowsDialsOneWhoAsksAtATimeAndEachHasItsMoment)
{
    machine.open();
    EXPECT_EQ(asks(1), "dial 1");
    EXPECT_EQ(asks(2), "");
    machine.reached();
    now = limits::kAnswer;
    EXPECT_EQ(asks(2), "") << "TLS is under way";
    ASSERT_TRUE(machine.linked());
    now = limits::kGiveWay - 1ms;
    EXPECT_EQ(asks(2), "");
    EXPECT_EQ(asks(1), "");
    now += 1ms;
    EXPECT_EQ(asks(1), "hang up, dial 2") << "whoever's beacon it is";
    now += limits::kAnswer;
    EXPECT_EQ(asks(1), "dial 1") << "2 does not answer";
    now += limits::kAnswer;
    EXPECT_EQ(asks(2), "") << "nor does 1, but 2 was dialled within this second";
    now += limits::kGiveWay - 2 * limits::kAnswer;
    EXPECT_EQ(asks(2), "dial 2");
}

TEST_F(Pair, OneThatDoesNotAnswerMakesRoomBefore)
{
    machine.open();
    EXPECT_EQ(asks(1), "dial 1");
    now = limits::kAnswer;
    EXPECT_EQ(asks(2), "dial 2");
    machine.failed(now);
    EXPECT_FALSE(machine.isTrying()) << "it only tried to help";
    EXPECT_EQ(asks(2), "");
    EXPECT_EQ(asks(3), "dial 3");
}

TEST_F(Pair, FirstTheOneForWhomItWasDoneLongestAgo)
{
    machine.open();
    std::string order;
    for (int i = 0; i < 100; ++i, now += 100ms)
        for (const int host : {1, 2, 3})
            if (const std::string done = asks(host); !done.empty()) {
                order += done.back();
                machine.failed(now);
            }
    EXPECT_EQ(order.substr(0, 9), "123123123");
    EXPECT_LE(order.size(), 30u) << "each once a second";
    EXPECT_GE(order.size(), 27u);
}

TEST_F(Pair, OneAddressIsDialledOnceASecondWhateverItCallsItself)
{
    machine.open();
    int dialled = 0;
    for (quint16 port = 1; port < 1000; ++port, now += 10ms) {
        machine.heardAsking(at(1, port), true, now);
        dialled += !take().empty();
        machine.failed(now);
    }
    EXPECT_EQ(dialled, 10);
}

TEST_F(Pair, WhileAGuessIsOpenThoseWhoAskAreRememberedForThreeSeconds)
{
    machine.open();
    EXPECT_EQ(asks(1, false), "");
    now = 1s;
    EXPECT_EQ(asks(2, false), "");
    now = limits::kWaitForDial;
    EXPECT_EQ(asks(3), "dial 2") << "1 has not asked for three seconds";
}

TEST_F(Pair, NoCrowdOfAskersIsRememberedWithoutEnd)
{
    machine.open();
    asks(1, false);
    now += 1ms;
    for (int host = 2; host < 2 + static_cast<int>(limits::kAsking); ++host)
        asks(host, false);
    for (int more = 0; more < 1000; ++more)
        asks(2 + more % static_cast<int>(limits::kAsking), false);
    std::map<std::string, int> dialled;
    for (; now < 2900ms; now += 1ms) {
        ++dialled[asks(2)];
        machine.failed(now);
    }
    dialled.erase("");
    EXPECT_EQ(dialled.size(), limits::kAsking);
    EXPECT_EQ(dialled.count("dial 1"), 0u) << "the one that was quiet for longest";
}

// Every input in every state. What it does, and what is to be seen then: is one trying, asking, due?
class PairTable : public Pair
{
protected:
    struct Input
    {
        const char* name;
        std::function<void(PairTable&)> happens;
    };

    std::string after(const std::vector<const char*>& script)
    {
        machine = PairingDialling();
        now = Time(0);
        std::string done;
        for (const char* name : script) {
            wasLinked = false;
            inputs().at(name)(*this);
            done = take();
        }
        const bool unreachable = machine.takeUnreachable();
        return done + (done.empty() ? "" : "; ") + (machine.isOpen() ? "open" : "closed") +
               (machine.isTrying() ? " trying" : "") + (machine.isAsking() ? " asking" : "") +
               (machine.nextDeadline() ? " due" : "") + (unreachable ? " unreachable" : "") +
               (wasLinked ? " linked" : "");
    }

    static const std::map<std::string, std::function<void(PairTable&)>>& inputs()
    {
        static const std::map<std::string, std::function<void(PairTable&)>> all{
            {"open", [](PairTable& t) { t.machine.open(); }},
            {"close", [](PairTable& t) { t.machine.close(); }},
            {"try", [](PairTable& t) { t.machine.tryAt(at(1), t.now); }},
            {"end", [](PairTable& t) { t.machine.endTry(); }},
            {"asks", [](PairTable& t) { t.machine.heardAsking(at(2), true, t.now); }},
            {"reached", [](PairTable& t) { t.machine.reached(); }},
            {"linked", [](PairTable& t) { t.wasLinked = t.machine.linked().has_value(); }},
            {"failed", [](PairTable& t) { t.machine.failed(t.now); }},
            {"over", [](PairTable& t) { t.machine.over(); }},
            {"later", [](PairTable& t) { t.now += 10s; }},
        };
        return all;
    }

    bool wasLinked = false;
};

TEST_F(PairTable, EveryInputInEveryState)
{
    using Script = std::vector<const char*>;
    const std::map<std::string, std::string> nothing{};
    const auto sees = [&](const Script& state, const std::string& itself,
                          std::map<std::string, std::string> changed) {
        for (const auto& [input, happens] : inputs()) {
            Script script = state;
            script.push_back(input.c_str());
            const auto other = changed.find(input);
            EXPECT_EQ(after(script), other == changed.end() ? itself : other->second)
                << (state.empty() ? "closed" : state.back()) << " + " << input;
        }
    };
    sees({}, "closed", {{"open", "open"}});
    sees({"open"}, "open", {{"close", "closed"}, {"try", "dial 1; open trying"}, {"asks", "dial 2; open"}});

    // Who shows has dialled 2.
    const Script dials{"open", "asks"}, answered{"open", "asks", "reached"}, up{"open", "asks", "linked"};
    for (const Script& state : {dials, answered})
        sees(state, "open",
             {{"open", "give up; open"},
              {"close", "give up; closed"},
              {"try", "dial 1; open trying"},
              {"linked", "open linked"}});
    sees(up, "open",
         {{"open", "hang up; open"}, {"close", "hang up; closed"}, {"try", "hang up, dial 1; open trying"}});

    // Who typed.
    const Script tries{"open", "try"}, reaches{"open", "try", "reached"};
    for (const Script& state : {tries, reaches})
        sees(state, "open trying",
             {{"open", "give up; open"},
              {"close", "give up; closed"},
              {"end", "open"},
              {"linked", "open trying linked"},
              {"failed", "open trying asking due"}});
    sees({"open", "try", "linked"}, "open trying",
         {{"open", "hang up; open"}, {"close", "hang up; closed"}, {"end", "open"}});
    sees({"open", "try", "failed"}, "open trying asking due",
         {{"open", "open"}, {"close", "closed"}, {"end", "open"}, {"later", "open unreachable"}});
}

} // namespace
} // namespace mandorla::sync
