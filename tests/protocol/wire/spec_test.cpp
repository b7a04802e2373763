#include "protocol/crypto/overlap.h"
#include "protocol/limits.h"
#include "protocol/wire/beacon.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "tests/support/envelope.h"
#include "tests/support/rounds.h"
#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <map>
#include <set>
#include <sstream>

// The rules of protocol/README.md about frames, messages and beacons, one test for each, named by its number;
// tests/protocol/spec_test.cpp sees that none is missing.
namespace mandorla::test {
namespace {

using namespace crypto;
using namespace protocol;

TEST(Spec, F1_ALengthOfNoughtOrOverTheLimitIsRefusedByItsFourBytes)
{
    for (const std::size_t limit : {limits::kFrameBeforeHello, limits::kFrame}) {
        for (const std::size_t length : {std::size_t(0), limit + 1, std::size_t(0xffffffff)}) {
            FrameReader reader(limit);
            reader.feed(Bytes{static_cast<std::uint8_t>(length >> 24),
                              static_cast<std::uint8_t>(length >> 16), static_cast<std::uint8_t>(length >> 8),
                              static_cast<std::uint8_t>(length)});
            const auto frame = reader.next();
            ASSERT_FALSE(frame.has_value()) << length;
            EXPECT_EQ(frame.error(), Refusal::BadFrame);
        }
        FrameReader reader(limit);
        reader.feed(frameOf(ByteView(Bytes(limit))));
        EXPECT_TRUE(reader.next().has_value());
    }
    EXPECT_EQ(limits::kFrameBeforeHello, 4096u);
    EXPECT_EQ(limits::kFrame, 128u * 1024 + 64);
}

TEST(Spec, F2_WhatIsNoEnvelopeOrOfAnUnknownTypeIsABadFrame)
{
    EXPECT_EQ(refusalOf(Bytes(20, 0xff)), Refusal::BadFrame);
    const std::set<std::uint32_t> known{1,  2,  3,  4,  5,  10, 11, 12, 20, 21, 22, 23, 24,
                                        25, 26, 27, 28, 29, 30, 31, 40, 41, 42, 43, 44};
    for (std::uint32_t type = 0; type < 128; ++type)
        EXPECT_EQ(refusalOf(envelopeOf(type, {})) == Refusal::BadFrame, known.count(type) == 0) << type;
}

// type and bytes at most, as the table of messages has them
std::map<std::uint32_t, std::size_t> limitsOfTheSpecification()
{
    std::map<std::uint32_t, std::size_t> out;
    std::istringstream lines(specification());
    for (std::string line; std::getline(lines, line);) {
        unsigned type = 0, most = 0;
        if (std::sscanf(line.c_str(), "| %u | %*[A-Z_] | %*[^|] | %u |", &type, &most) == 2)
            out[type] = most;
    }
    return out;
}

// Longer by a field that nobody knows, which is ignored (F5): whatever refuses it then is its length alone.
Bytes longer(Bytes body, std::size_t size)
{
    if (body.size() == size)
        return body;
    for (std::size_t rest = size - body.size() - 2;; --rest) { // less, where its length takes more bytes
        Bytes length;
        for (std::size_t n = rest; length.empty() || n > 0; n >>= 7)
            length.push_back(static_cast<std::uint8_t>((n & 0x7f) | (n > 0x7f ? 0x80 : 0)));
        if (body.size() + 1 + length.size() + rest > size)
            continue;
        body.push_back(0x7a);
        append(body, length);
        body.resize(size);
        return body;
    }
}

TEST(Spec, F3_ABodyOverTheLimitOfItsTypeIsABadMessage)
{
    const auto step = [](MessageType kind) { return Step{kind, {}, Bytes(32)}; };
    const std::map<std::uint32_t, Message> valid{{1, protocol::Hello{1, {}}},
                                                 {2, HelloProof{}},
                                                 {3, Pair{1, true, {}}},
                                                 {4, PairShare{}},
                                                 {5, PairProof{}},
                                                 {10, Ping{}},
                                                 {11, Greeting{}},
                                                 {12, Resume{}},
                                                 {20, Propose{{}, Bytes(8)}},
                                                 {21, Agree{}},
                                                 {22, Sealed{}},
                                                 {23, step(MessageType::Key)},
                                                 {24, step(MessageType::Commit)},
                                                 {25, step(MessageType::Seals)},
                                                 {26, step(MessageType::Blinds)},
                                                 {27, Go{}},
                                                 {28, step(MessageType::Open)},
                                                 {29, step(MessageType::Words)},
                                                 {30, Stop{}},
                                                 {31, protocol::Talk{}},
                                                 {40, PageVersions{}},
                                                 {41, PageEntry{}},
                                                 {42, PageDrop{}},
                                                 {43, PageKeep{{}, true, 90, 0, 0}},
                                                 {44, PageLetGo{}}};
    const auto most = limitsOfTheSpecification();
    EXPECT_EQ(most.size(), valid.size());
    for (const auto& [type, limit] : most) {
        ASSERT_EQ(valid.count(type), 1u) << type;
        const Bytes frame = frameOf(valid.at(type));
        Bytes body; // behind the frame's length, the type and, if there is one, the body's tag and length
        if (frame.size() > 6)
            body.assign(frame.begin() + 8, frame.end());
        if (limit > 0) { // the limit itself is taken
            EXPECT_EQ(refusalOf(envelopeOf(type, longer(body, limit))), Refusal::WeakSecret) << type;
        }
        EXPECT_EQ(refusalOf(envelopeOf(type, longer(body, std::max(limit + 1, std::size_t(2))))),
                  Refusal::BadMessage)
            << type;
    }
}

TEST(Spec, F4_AFieldOfAnotherSizeAFlagOrANameThatIsNoneIsABadMessage)
{
    const auto envelope = [](const Message& message) {
        const Bytes frame = frameOf(message);
        return Bytes(frame.begin() + 4, frame.end());
    };
    EXPECT_EQ(refusalOf(envelopeOf(1, Bytes{0x08, 1, 0x12, 2, 5, 5})), Refusal::BadMessage);
    EXPECT_EQ(refusalOf(envelopeOf(1, Bytes{0xff})), Refusal::BadMessage);
    for (const std::uint32_t type :
         {2u, 4u, 5u, 12u, 20u, 21u, 22u, 23u, 27u, 28u, 30u, 31u, 40u, 41u, 42u, 43u, 44u})
        EXPECT_EQ(refusalOf(envelopeOf(type, {})), Refusal::BadMessage) << type;
    for (const std::uint32_t type : {1u, 3u}) // of this version, and nothing else of it
        EXPECT_EQ(refusalOf(envelopeOf(type, Bytes{0x08, 1})), Refusal::BadMessage) << type;
    EXPECT_EQ(refusalOf(envelopeOf(
                  3, Bytes{0x08, 1, 0x10, 2, 0x1a, 16, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0})),
              Refusal::BadMessage); // its flag
    for (const Message& flag :
         {Message(Sealed{{}, true, {}}), Message(Go{{}, 0, true}), Message(PageKeep{{}, true, 30, 0, 0}),
          Message(protocol::Talk{{}, true, 5, 1})}) {
        Bytes bytes = envelope(flag);
        *(std::find(bytes.rbegin(), bytes.rend(), 1)) = 2;
        EXPECT_EQ(refusalOf(bytes), Refusal::BadMessage);
    }
    // Each field of bytes, one byte longer.
    for (const Message& message :
         {Message(Hello{1, {}}), Message(HelloProof{}), Message(Pair{1, true, {}}), Message(PairShare{}),
          Message(PairProof{}), Message(Resume{}), Message(Agree{}), Message(Sealed{{}, true, {}}),
          Message(Go{{}, 0, true}), Message(protocol::Talk{}), Message(PageDrop{}),
          Message(PageKeep{{}, true, 30, 0, 0}), Message(PageLetGo{})}) {
        const Bytes good = envelope(message);
        ASSERT_TRUE(parseMessage(good).has_value()) << message.index();
        const Bytes body(good.begin() + 4, good.end()); // after type and length
        std::size_t fields = 0;
        for (std::size_t at = 0; at < body.size(); at += (body[at] & 7) == 2 ? 2u + body[at + 1] : 2u) {
            if ((body[at] & 7) != 2)
                continue;
            Bytes changed = body;
            ++changed[at + 1];
            changed.insert(changed.begin() + static_cast<std::ptrdiff_t>(at + 2), 0);
            EXPECT_EQ(refusalOf(envelopeOf(good[1], changed)), Refusal::BadMessage)
                << message.index() << " " << at;
            ++fields;
        }
        EXPECT_GT(fields, 0u);
    }
    const Bytes sealed = envelope(Sealed{{}, true, {}}); // STOP has no body
    EXPECT_EQ(refusalOf(envelopeOf(30, Bytes(sealed.begin() + 4, sealed.end()))), Refusal::BadMessage);
    EXPECT_EQ(refusalOf(envelope(PageKeep{{}, true, 31, 0, 0})), Refusal::BadMessage);
    EXPECT_EQ(refusalOf(envelope(PageVersions{{}, true, std::vector<EntryVersion>(401)})),
              Refusal::BadMessage);
    for (const char* name : {"a\nb",
                             "a\xe2\x80\xae"
                             "b",
                             "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"})
        EXPECT_EQ(refusalOf(envelope(Greeting{name, false})), Refusal::BadMessage) << name;
}

// Every number of every message that has one, and the tag and the length in front of a field: what a parser
// of 32 or of 64 bits would read as something else.
TEST(Spec, F4_ANumberOfOverThirtyTwoBitsIsABadMessageWhereverItStands)
{
    const auto with = [](Bytes before, const Bytes& number, const Bytes& after = {}) {
        append(before, number);
        append(before, after);
        return before;
    };
    const auto field = [&](std::uint8_t tag, const Bytes& bytes) {
        return with({tag}, varint(bytes.size()), bytes);
    };
    const Bytes sixteen = field(0x0a, Bytes(16, 7));
    const auto entry = [&](std::uint8_t tag, const Bytes& number) { // of a page, inside its EntryVersion
        return with(sixteen, field(0x12, with(with(sixteen, {tag}), number)),
                    with(field(0x1a, Bytes(16)), field(0x22, Bytes{'x'})));
    };
    const auto listed = [&](std::uint8_t tag, const Bytes& number) {
        return with(sixteen, field(0x1a, with(with(sixteen, {tag}), number)));
    };
    using Make = std::function<Bytes(const Bytes&)>;
    const std::vector<std::pair<std::uint32_t, Make>> places{
        {1, [&](const Bytes& n) { return with({0x08}, n, field(0x12, Bytes(32))); }}, // a version
        {3, [&](const Bytes& n) { return with({0x08}, n, field(0x1a, Bytes(16))); }},
        {3, [&](const Bytes& n) { return with({0x08, 1, 0x10}, n, field(0x1a, Bytes(16))); }}, // shows
        {11, [&](const Bytes& n) { return with({0x10}, n); }},                                 // keeps
        {40, [&](const Bytes& n) { return with(with(sixteen, {0x10}), n); }},                  // whole
        {40, [&](const Bytes& n) { return listed(0x10, n); }},                                 // counts
        {40, [&](const Bytes& n) { return listed(0x18, n); }},
        {41, [&](const Bytes& n) { return entry(0x10, n); }},
        {41, [&](const Bytes& n) { return entry(0x18, n); }},
        {44, [&](const Bytes& n) { return with(with(sixteen, {0x78}), n); }}, // of a field that nobody knows
        {10, [&](const Bytes&) { return Bytes{}; }},
    };
    Bytes beyond = varint(1, 10); // 2^64 + 1
    beyond.back() = 2;
    const std::vector<Bytes> tooLarge{varint(0x1'0000'0000), varint(0x1'0000'0001),
                                      varint(0x8000'0000'0000'0001), beyond};
    for (const auto& [type, make] : places) {
        EXPECT_EQ(refusalOf(envelopeOf(type, make(varint(1)))), Refusal::WeakSecret) << type;
        EXPECT_EQ(refusalOf(envelopeOf(type, make(varint(1, 3)))), Refusal::WeakSecret)
            << "longer than needed";
        for (const Bytes& number : tooLarge) {
            if (type != 10) {
                EXPECT_EQ(refusalOf(envelopeOf(type, make(number))), Refusal::BadMessage) << type;
            }
        }
    }
    for (const std::uint32_t type : {3u, 11u, 40u}) { // a flag that is a number
        const auto& make = type == 3 ? places[2] : type == 11 ? places[3] : places[4];
        EXPECT_EQ(refusalOf(envelopeOf(type, make.second(varint(2)))), Refusal::BadMessage) << type;
    }
    // the type of an envelope: 10 is PING
    for (std::uint64_t high : {std::uint64_t(1) << 32, std::uint64_t(1) << 40, std::uint64_t(1) << 63})
        EXPECT_EQ(refusalOf(with({0x08}, varint(high + 10))), Refusal::BadFrame) << high;
    Bytes ping = varint(10, 10);
    EXPECT_EQ(refusalOf(with({0x08}, ping)), Refusal::WeakSecret);
    ping.back() = 2;
    EXPECT_EQ(refusalOf(with({0x08}, ping)), Refusal::BadFrame);
    // a tag, whose high bits a parser may not look at either
    EXPECT_EQ(refusalOf(with(varint(0x1'0000'0008), {10})), Refusal::BadFrame);
    EXPECT_EQ(refusalOf(envelopeOf(44, with(varint(0x1'0000'000a), varint(16), Bytes(16)))),
              Refusal::BadMessage);
    // a length
    EXPECT_EQ(refusalOf(envelopeOf(44, with({0x0a}, varint(0x1'0000'0010), Bytes(16)))), Refusal::BadMessage);
    // and nothing to fall into: messages in messages, without an end
    EXPECT_EQ(refusalOf(envelopeOf(20, Bytes(100'000, 0x02))), Refusal::BadMessage);
}

TEST(Spec, F5_UnknownFieldsOfABodyAreIgnored)
{
    Bytes body{0x08, 1, 0x12, 32};
    append(body, Bytes(32, 7));
    append(body, Bytes{0x78, 5}); // field 15
    const auto parsed = parseMessage(envelopeOf(1, body));
    ASSERT_TRUE(parsed.has_value());
    EXPECT_EQ(std::get<Hello>(*parsed).version, 1u);
    // and a round's digest covers the bytes that arrived, not what was understood of them
    const Round round = sampleRound();
    EXPECT_EQ(round.digest(), exerciseDigest(round.bytes()));
}

TEST(Spec, B1_ABeaconOfAnotherLengthVersionKindOrWithoutAPortIsRefused)
{
    SeededRandom random(ByteArray<32>{1});
    const Bytes good = serialise(unpairedBeacon(28460, BeaconId{1}, true, random));
    ASSERT_EQ(good.size(), 84u);
    ASSERT_TRUE(parseBeacon(good).has_value());
    EXPECT_EQ(parseBeacon(ByteView(good).first(83)).error(), Refusal::BadLength);
    Bytes longer = good;
    longer.push_back(0);
    EXPECT_EQ(parseBeacon(longer).error(), Refusal::BadLength);
    const auto with = [&](std::size_t at, std::uint8_t byte, std::size_t and_ = 0) {
        Bytes bytes = good;
        bytes[at] = byte;
        if (and_ != 0)
            bytes[and_] = 0;
        return parseBeacon(bytes).error();
    };
    EXPECT_EQ(with(0, 2), Refusal::BadMessage);
    EXPECT_EQ(with(1, 3), Refusal::BadMessage);
    EXPECT_EQ(with(2, 0, 3), Refusal::BadMessage);
}

} // namespace
} // namespace mandorla::test
