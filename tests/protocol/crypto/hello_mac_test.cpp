#include "protocol/crypto/cpace.h"
#include "protocol/crypto/hello_mac.h"
#include "protocol/crypto/transcript.h"
#include "protocol/wire/beacon.h"

#include <gtest/gtest.h>

// What the vectors leave out of the short checks: answers that are right but for their length.
namespace mandorla::tests {

using namespace crypto;

namespace {

Bytes longer(ByteView bytes)
{
    Bytes out(bytes.begin(), bytes.end());
    out.push_back(0);
    return out;
}

} // namespace

TEST(Hello, AMacThatGoesOnIsABadMac)
{
    const PairKey key(ByteArray<32>{1});
    const HelloMac mac = helloMac(key, 0, {}, {});
    EXPECT_TRUE(checkHelloMac(key, 0, {}, {}, mac).has_value());
    EXPECT_EQ(checkHelloMac(key, 0, {}, {}, longer(mac)).error(), Refusal::BadMac);
    EXPECT_EQ(checkHelloMac(key, 0, {}, {}, {}).error(), Refusal::BadMac);
}

TEST(BeaconTag, OneThatGoesOnIsABadMac)
{
    const PairKey key(ByteArray<32>{1});
    const protocol::BeaconTag tag = protocol::beaconTag(key, {});
    EXPECT_TRUE(protocol::checkBeaconTag(key, {}, tag).has_value());
    EXPECT_EQ(protocol::checkBeaconTag(key, {}, longer(tag)).error(), Refusal::BadMac);
}

TEST(CPaceTag, OneThatGoesOnIsABadMac)
{
    const Isk isk(ByteArray<64>{1});
    const CPaceTag tag = cpace::tag({}, isk, Point(), {});
    EXPECT_TRUE(cpace::checkTag({}, isk, Point(), {}, tag).has_value());
    EXPECT_EQ(cpace::checkTag({}, isk, Point(), {}, longer(tag)).error(), Refusal::BadMac);
}

TEST(Transcript, ResumeOfAnotherLengthOrFarAheadIsRefused)
{
    Transcript transcript(ContextId{7});
    EXPECT_EQ(transcript.step(), 0u);
    EXPECT_EQ(transcript.head(), ContextId{7});
    EXPECT_TRUE(transcript.checkResume(0, transcript.head()).has_value());
    EXPECT_EQ(transcript.checkResume(0, longer(transcript.head())).error(), Refusal::BadLength);
    EXPECT_EQ(transcript.checkResume(2, transcript.head()).error(), Refusal::TranscriptMismatch);
    EXPECT_EQ(transcript.checkResume(~std::uint64_t{0}, transcript.head()).error(),
              Refusal::TranscriptMismatch);
    transcript.addPair(MessageType::Key, 0, Bytes{1}, Bytes{2});
    EXPECT_EQ(transcript.step(), 1u);
    EXPECT_TRUE(transcript.checkResume(0, transcript.after(0)).has_value());
    EXPECT_NE(transcript.after(0), transcript.after(1));
}

} // namespace mandorla::tests
