#pragma once

#include "conversation/records/journal.pb.h"
#include "protocol/wire/quiet_protobuf.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"
#include "wire/messages/round.pb.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

// Two sessions with a round agreed on, of which either may go and come back from its journal.
namespace mandorla::test {

inline sync::Session::Setup setupOf(std::size_t who)
{
    sync::Session::Setup setup;
    setup.fingerprints[0].fill(0x11);
    setup.fingerprints[1].fill(0x22);
    setup.role = static_cast<crypto::Role>(who);
    return setup;
}

inline crypto::Seed seedIn(const crypto::SecretBytes& journal)
{
    return crypto::Seed(ByteView(journal).first(32));
}

inline record::Journal recordIn(const crypto::SecretBytes& journal)
{
    record::Journal out;
    EXPECT_TRUE(out.ParseFromArray(journal.data() + 32, static_cast<int>(journal.size() - 32)));
    return out;
}

// The first of these answers.
inline void changeFirst(record::Answers& answers, const std::function<void(wire::Answer&)>& how)
{
    wire::Answer answer;
    ASSERT_TRUE(answer.ParseFromString(answers.answers(0)));
    how(answer);
    answers.set_answers(0, answer.SerializeAsString());
}

// What a disk has of a session that writes into it the parts that are new by their stamps, and no others.
struct KeptInParts
{
    sync::JournalParts parts;
    std::map<sync::JournalPart, std::size_t> written;

    void look(const sync::Session& session)
    {
        const sync::JournalStamps now = session.stamps();
        for (std::size_t i = 0; i < sync::kJournalParts; ++i) {
            const auto part = static_cast<sync::JournalPart>(i);
            const crypto::SecretBytes bytes = session.journal(part);
            ASSERT_EQ(now[i] == crypto::Digest{}, bytes.empty()) << i;
            const bool isNew = m_stamps[i] != now[i];
            ASSERT_TRUE(isNew || parts[part] == bytes) << "other bytes under the same stamp: " << i;
            ASSERT_TRUE(!isNew || parts[part] != bytes) << "the same again: " << i;
            if (isNew) {
                parts[part] = bytes;
                ++written[part];
            }
        }
        m_stamps = now;
    }

private:
    sync::JournalStamps m_stamps{};
};

class JournalTest : public testing::Test
{
protected:
    void SetUp() override
    {
        pair.connect();
        pair.agreeOn(round);
    }

    void die(std::size_t who)
    {
        const crypto::SecretBytes disk = pair.sides[who]->journal();
        auto session = sync::Session::restore(setupOf(who), *pair.randoms[who], disk);
        ASSERT_TRUE(session.has_value());
        pair.cut();
        pair.sides[who] = std::make_unique<sync::Session>(std::move(session).value());
        pair.events[who].clear();
        pair.collect();
    }

    void sealBoth()
    {
        pair.seal(0, yes);
        pair.seal(1, yes);
        ASSERT_EQ(pair.one().phase(), sync::Session::Phase::Turning);
    }

    // Until it has led or followed into the middle of a card: one side has both OPENs, the other has not.
    void openHalf()
    {
        pair.submit(0, sync::HandOn{});
        pair.submit(1, sync::HandOn{});
        while (!hasOpen(0) && !hasOpen(1))
            ASSERT_TRUE(pair.deliver(0) || pair.deliver(1));
    }

    bool hasOpen(std::size_t who)
    {
        const auto messages = messagesIn(pair.wire[who]);
        return std::any_of(messages.begin(), messages.end(), [](const protocol::Message& message) {
            const auto* step = std::get_if<protocol::Step>(&message);
            return step && step->kind == crypto::MessageType::Open;
        });
    }

    static bool holds(const crypto::SecretBytes& journal, const std::string& words)
    {
        return std::search(journal.begin(), journal.end(), words.begin(), words.end()) != journal.end();
    }

    protocol::Round round = wishes(2);
    std::vector<protocol::Answer> yes{{protocol::Wish::Love, "gladly", false},
                                      {protocol::Wish::Open, "", false}};
    TwoSessions pair;
};

} // namespace mandorla::test
