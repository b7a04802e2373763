#include "sync/limits.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <utility>

// One flipped bit anywhere in an evening.
namespace mandorla::test {
namespace {

using namespace sync;
using protocol::Answer;
using protocol::Wish;

// Two honest clients through an evening of three cards; the frame number `which` of side `from` has one bit
// flipped on its way. Whatever is shown is what would have been shown.
struct Flip
{
    std::size_t from = 0;
    std::size_t which = SIZE_MAX;
    std::size_t bit = 0;
};

struct Course
{
    std::vector<Bytes> frames[2];
    std::vector<std::string> shown[2];
    std::string failure;
    bool done[2]{};
};

Course run(const Flip& flip)
{
    TwoSessions pair(4);
    Course out;
    const auto flow = [&] {
        for (bool moved = true; moved;) {
            moved = false;
            for (std::size_t from = 0; from < 2; ++from) {
                pair.collect();
                Bytes stream = std::exchange(pair.wire[from], {});
                std::size_t at = 0;
                while (at < stream.size()) {
                    const std::size_t size = 4 + (std::size_t(stream[at + 2]) << 8) + stream[at + 3];
                    Bytes frame(stream.begin() + static_cast<std::ptrdiff_t>(at),
                                stream.begin() + static_cast<std::ptrdiff_t>(at + size));
                    at += size;
                    out.frames[from].push_back(frame);
                    if (from == flip.from && out.frames[from].size() == flip.which + 1)
                        frame[flip.bit / 8] ^= static_cast<std::uint8_t>(1u << flip.bit % 8);
                    pair.sides[1 - from]->receive(frame, pair.time);
                    moved = true;
                }
            }
        }
    };
    const auto yes = Answer{Wish::Love, "warm words", false}, no = Answer{Wish::No, "hidden", false};
    for (auto& side : pair.sides)
        side->linkUp(pair.time);
    flow();
    (void)pair.submit(0, Suggest{wishes(3)});
    flow();
    (void)pair.submit(1, Accept{});
    flow();
    (void)pair.submit(0, Seal{{yes, no, yes}});
    (void)pair.submit(1, Seal{{yes, yes, yes}});
    flow();
    for (int i = 0; i < 3; ++i) {
        (void)pair.submit(0, HandOn{});
        (void)pair.submit(1, HandOn{});
        flow();
    }
    pair.time += limits::kPing;
    for (auto& side : pair.sides)
        side->tick(pair.time);
    flow();
    pair.collect();
    for (std::size_t who = 0; who < 2; ++who) {
        for (const Shared& card : pair.all<Shared>(who))
            out.shown[who].push_back(std::to_string(card.card) + card.mine + "/" + card.theirs);
        for (const Failed& failed : pair.all<Failed>(who))
            out.failure = std::string(nameOf(failed.failure));
        out.done[who] = pair.count<RoundDone>(who) == 1;
    }
    return out;
}

bool isPrefix(const std::vector<std::string>& some, const std::vector<std::string>& all)
{
    return some.size() <= all.size() && std::equal(some.begin(), some.end(), all.begin());
}

TEST(FlippedBit, InAnyMessageOfAnEveningIsNamedOrHarmlessAndNeverShownDifferently)
{
    const Course plain = run({});
    ASSERT_TRUE(plain.done[0] && plain.done[1]);
    ASSERT_EQ(plain.shown[0].size(), 2u);
    ASSERT_EQ(plain.failure, "");
    std::size_t named = 0, waiting = 0, same = 0;
    for (std::size_t from = 0; from < 2; ++from)
        for (std::size_t which = 0; which < plain.frames[from].size(); ++which) {
            const Bytes& frame = plain.frames[from][which];
            const ByteView envelope = ByteView(frame).subspan(4);
            const auto message = protocol::parseMessage(envelope);
            ASSERT_TRUE(message.has_value());
            // The length, type and head of each message to the bit; then some bits all over it.
            const std::size_t bits = frame.size() * 8;
            for (std::size_t bit = 0; bit < bits;
                 bit += bit < 12 * 8 ? 7 : std::max<std::size_t>(13, bits / 9)) {
                const Course course = run({from, which, bit});
                const std::string place = "side " + std::to_string(from) + ", frame " +
                                          std::to_string(which) + " (kind " +
                                          std::to_string(message->index()) + "), bit " + std::to_string(bit);
                // Named, waiting or harmless: never a wrong result, and never an end without the whole of it.
                for (std::size_t who = 0; who < 2; ++who) {
                    ASSERT_TRUE(isPrefix(course.shown[who], plain.shown[who])) << place;
                    ASSERT_TRUE(!course.done[who] || course.shown[who] == plain.shown[who]) << place;
                }
                if (!course.failure.empty()) {
                    ++named;
                } else if (course.done[0] && course.done[1]) {
                    // Only what is not hashed, signed or counted may change: a name, a ping, where a session
                    // that has not begun stands, and bits that say nothing in protobuf.
                    ++same;
                } else {
                    ++waiting;
                    // The frame's length (more bytes are awaited), a type or a flag that became another one:
                    // somebody's hand, seal or message never came.
                    const bool flag = std::holds_alternative<protocol::Go>(*message) ||
                                      std::holds_alternative<protocol::Sealed>(*message);
                    EXPECT_TRUE(bit < 6 * 8 || flag) << place;
                }
            }
        }
    EXPECT_GT(named, 100u);
    RecordProperty("named", static_cast<int>(named));
    RecordProperty("waiting", static_cast<int>(waiting));
    RecordProperty("same", static_cast<int>(same));
    std::cout << named << " named, " << waiting << " waiting, " << same << " the same\n";
}

} // namespace
} // namespace mandorla::test
