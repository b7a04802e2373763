#include "protocol/limits.h"
#include "sync/limits.h"
#include "tests/support/pairing_fixture.h"
#include "tests/support/specification.h"

#include <functional>
#include <map>

// Two who were paired before, and strangers; what may come before a connection is accepted.
namespace mandorla::test {
namespace {

using namespace sync;
using Purpose = Handshake::Purpose;

class Hello : public PairingTest
{
protected:
    const crypto::PairKey key{print(0x44)};
};

TEST_F(Hello, TwoPairedLaptopsRecogniseEachOther)
{
    auto dialler = of(Purpose::Recognise, closed, kTwo, kOne, key);
    auto listener = of(Purpose::Listen, closed, kOne, kTwo, key);
    run(*dialler, *listener);
    ASSERT_TRUE(dialler->accepted());
    ASSERT_TRUE(listener->accepted());
    EXPECT_FALSE(listener->accepted()->fresh);
}

TEST_F(Hello, AnotherKeyIsABadMac)
{
    auto dialler = of(Purpose::Recognise, closed, kTwo, kOne, crypto::PairKey(print(0x45)));
    auto listener = of(Purpose::Listen, closed, kOne, kTwo, key);
    run(*dialler, *listener);
    ASSERT_TRUE(listener->failure());
    EXPECT_EQ(*listener->failure(), (Failure{FailureKind::Refused, Refusal::BadMac}));
    EXPECT_FALSE(dialler->accepted());
}

TEST_F(Hello, OnesOwnProofSentBackIsABadMac)
{
    auto dialler = of(Purpose::Recognise, closed, kTwo, kOne, key);
    // The dialler's own bytes come back: its HELLO as if it were the other's, then its own proof.
    dialler->receive(dialler->takeOutgoing(), time);
    dialler->receive(dialler->takeOutgoing(), time);
    ASSERT_TRUE(dialler->failure());
    EXPECT_EQ(*dialler->failure(), (Failure{FailureKind::Refused, Refusal::BadMac}));
}

TEST_F(Hello, AStrangerIsNotAnswered)
{
    auto listener = of(Purpose::Listen, closed, kOne, kTwo);
    listener->receive(protocol::frameOf(protocol::Message(protocol::Hello{limits::kVersion, {}})), time);
    EXPECT_EQ(listener->failure()->kind, FailureKind::Stranger);
    EXPECT_TRUE(listener->takeOutgoing().empty());
}

TEST_F(Hello, TakesNoLongerThanItsTime)
{
    auto listener = of(Purpose::Listen, closed, kOne, kTwo, key);
    listener->tick(time + limits::kHelloTime - Time(1));
    EXPECT_FALSE(listener->over());
    listener->tick(listener->nextDeadline());
    EXPECT_EQ(listener->failure()->kind, FailureKind::TimedOut);
    auto busy = of(Purpose::Listen, closed, kOne, kTwo, key); // nobody looks at the clock before bytes come
    busy->receive(protocol::frameOf(protocol::Message(protocol::Hello{limits::kVersion, {}})),
                  time + limits::kHelloTime);
    ASSERT_TRUE(busy->failure());
    EXPECT_EQ(busy->failure()->kind, FailureKind::TimedOut);
    EXPECT_TRUE(busy->takeOutgoing().empty());
}

TEST_F(Hello, H1_WhoHasNoKeyDialsNobody)
{
    auto dialler = of(Purpose::Recognise, closed, kTwo, kOne);
    ASSERT_TRUE(dialler->failure());
    EXPECT_EQ(dialler->failure()->kind, FailureKind::Stranger);
    EXPECT_TRUE(dialler->takeOutgoing().empty());
}

TEST_F(Hello, OnesOwnCertificateIsNobodyElse)
{
    auto listener = of(Purpose::Listen, closed, kOne, kOne, key);
    EXPECT_EQ(listener->failure()->kind, FailureKind::SamePerson);
}

TEST_F(Hello, ALongFrameIsRefusedBeforeItsBytesCome)
{
    auto listener = of(Purpose::Listen, closed, kOne, kTwo, key);
    listener->receive(Bytes{0, 0, 0x10, 0x01}, time);
    EXPECT_EQ(*listener->failure(), (Failure{FailureKind::Refused, Refusal::BadFrame}));
}

// The table of states in protocol/README.md, cell by cell; and the messages of a session, which have no
// column.
TEST_F(Hello, EveryMessageAtTheWrongMomentIsUnexpected)
{
    const std::vector<std::pair<std::string, protocol::Message>> messages{
        {"HELLO", protocol::Hello{limits::kVersion, {}}},
        {"HELLO_PROOF", protocol::HelloProof{}},
        {"PAIR", protocol::Pair{limits::kVersion, false, {}}},
        {"PAIR_SHARE", protocol::PairShare{}},
        {"PAIR_PROOF", protocol::PairProof{}},
        {"PING", protocol::Ping{}},
        {"GREETING", protocol::Greeting{}},
        {"RESUME", protocol::Resume{}},
        {"PROPOSE", protocol::Propose{}},
        {"AGREE", protocol::Agree{}},
        {"SEALED", protocol::Sealed{}},
        {"KEY", protocol::Step{}},
        {"GO", protocol::Go{}},
        {"STOP", protocol::Stop{}}};
    const std::map<std::string, std::function<std::unique_ptr<Handshake>()>> makers{
        {"who was dialled", [&] { return of(Purpose::Listen, showing, kOne, kTwo, key); }},
        {"who dialled to pair", [&] { return of(Purpose::Pair, typing, kTwo, kOne); }},
        {"both PAIR are there",
         [&] {
             auto made = of(Purpose::Listen, showing, kOne, kTwo);
             made->receive(protocol::frameOf(messages[2].second), time);
             return made;
         }},
        {"both shares are there",
         [&] {
             auto made = of(Purpose::Listen, showing, kOne, kTwo);
             auto dialler = of(Purpose::Pair, typing, kTwo, kOne);
             made->receive(dialler->takeOutgoing(), time);
             dialler->receive(made->takeOutgoing(), time);
             made->receive(dialler->takeOutgoing(), time);
             return made;
         }},
        {"who dialled its partner, or was right",
         [&] { return of(Purpose::Recognise, closed, kTwo, kOne, key); }},
        {"both HELLO are there",
         [&] {
             auto made = of(Purpose::Listen, closed, kOne, kTwo, key);
             made->receive(protocol::frameOf(messages[0].second), time);
             return made;
         }},
    };
    const StateTable table = stateTable("HELLO");
    EXPECT_EQ(table.states.size(), makers.size());
    EXPECT_EQ(table.messages.size(), 5u);
    for (const std::string& state : table.states)
        for (const auto& [name, message] : messages) {
            showing.show(time);
            typing.type(time);
            ASSERT_TRUE(typing.enter("123456"));
            ASSERT_EQ(makers.count(state), 1u) << state;
            const auto handshake = makers.at(state)();
            ASSERT_FALSE(handshake->over()) << state;
            handshake->receive(protocol::frameOf(message), time);
            const auto cell = table.cells.find({state, name});
            const bool awaited = cell != table.cells.end() && !cell->second.empty();
            const bool unexpected =
                handshake->failure() && handshake->failure()->kind == FailureKind::Unexpected;
            EXPECT_EQ(unexpected, !awaited) << state << ", " << name;
        }
}

} // namespace
} // namespace mandorla::test
