#include "protocol/wire/message.h"

#include "protocol/limits.h"
#include "tests/support/envelope.h"

#include <gtest/gtest.h>

namespace mandorla::protocol {
namespace {

using test::envelopeOf;
using test::refusalOf;

Bytes envelopeOf(const Message& message)
{
    const Bytes frame = frameOf(message);
    return Bytes(frame.begin() + 4, frame.end());
}

template <typename Kind>
Kind roundTrip(const Kind& message)
{
    const auto parsed = parseMessage(envelopeOf(message));
    EXPECT_TRUE(parsed.has_value());
    return std::get<Kind>(*parsed);
}

template <typename Array>
Array filled(std::uint8_t with)
{
    Array out{};
    out.fill(with);
    return out;
}

// One of each, for the tests that break them.
std::vector<Message> all()
{
    std::vector<Message> out{
        Hello{1, filled<crypto::Nonce>(1)},
        HelloProof{filled<ByteArray<32>>(2)},
        Pair{1, true, filled<ByteArray<16>>(3)},
        PairShare{filled<ByteArray<32>>(4)},
        PairProof{filled<ByteArray<64>>(5)},
        Ping{},
        Greeting{"Noor", true},
        Resume{filled<crypto::RoundId>(6), filled<crypto::ContextId>(7), 9, filled<ByteArray<32>>(8)},
        Propose{filled<crypto::RoundId>(9), Bytes(100, 1)},
        Agree{filled<crypto::RoundId>(10), filled<crypto::Digest>(11)},
        Sealed{filled<crypto::RoundId>(12), true, filled<crypto::Nonce>(13)},
        Go{filled<ContextTag>(14), 3, true},
        Stop{filled<crypto::RoundId>(15)},
        Talk{filled<ContextTag>(16), true, 5, 1},
        PageVersions{filled<crypto::RoundId>(17), true, {{filled<ByteArray<16>>(18), {1, 2}}}},
        PageEntry{filled<crypto::RoundId>(19),
                  {filled<ByteArray<16>>(20), {3, 4}},
                  filled<ByteArray<16>>(21),
                  "a walk\nby the sea"},
        PageDrop{filled<crypto::RoundId>(22), filled<ByteArray<16>>(23)},
        PageKeep{filled<crypto::RoundId>(24), true, 90, 0x01020304, 5},
        PageLetGo{filled<crypto::RoundId>(25)}};
    for (const auto kind :
         {crypto::MessageType::Key, crypto::MessageType::Commit, crypto::MessageType::Seals,
          crypto::MessageType::Blinds, crypto::MessageType::Open, crypto::MessageType::Words})
        out.push_back(Step{kind, filled<ContextTag>(16), Bytes(40, 2)});
    return out;
}

TEST(Message, ComesBackAsItWas)
{
    EXPECT_EQ(roundTrip(Hello{7, filled<crypto::Nonce>(1)}).version,
              7u); // of another version only the number
    EXPECT_EQ(roundTrip(Hello{1, filled<crypto::Nonce>(1)}).nonce, filled<crypto::Nonce>(1));
    EXPECT_TRUE(roundTrip(Pair{1, true, {}}).shows);
    EXPECT_FALSE(roundTrip(Pair{1, false, {}}).shows);
    EXPECT_EQ(roundTrip(PairProof{filled<ByteArray<64>>(5)}).tag, filled<ByteArray<64>>(5));
    EXPECT_EQ(roundTrip(Greeting{"Zoë", true}).name, "Zoë");
    EXPECT_EQ(roundTrip(Greeting{"Zoë", true}).rounds, limits::kRoundForm);
    EXPECT_EQ(roundTrip(Greeting{"Zoë", true, 7}).rounds, 7u) << "a later version may read more";
    const auto resume = roundTrip(Resume{filled<crypto::RoundId>(6), filled<crypto::ContextId>(7),
                                         0x0102030405060708, filled<ByteArray<32>>(8)});
    EXPECT_EQ(resume.round, filled<crypto::RoundId>(6));
    EXPECT_EQ(resume.context, filled<crypto::ContextId>(7));
    EXPECT_EQ(resume.step, 0x0102030405060708u);
    EXPECT_EQ(resume.hash, filled<ByteArray<32>>(8));
    const auto versions =
        roundTrip(PageVersions{filled<crypto::RoundId>(6), true, {{filled<ByteArray<16>>(7), {1, 2}}}});
    EXPECT_TRUE(versions.whole);
    ASSERT_EQ(versions.entries.size(), 1u);
    EXPECT_EQ(versions.entries[0].id, filled<ByteArray<16>>(7));
    EXPECT_EQ(versions.entries[0].counts, (std::array<std::uint32_t, 2>{1, 2}));
    const auto entry = roundTrip(PageEntry{
        filled<crypto::RoundId>(6), {filled<ByteArray<16>>(7), {3, 4}}, filled<ByteArray<16>>(8), "hello\n"});
    EXPECT_EQ(entry.version.counts, (std::array<std::uint32_t, 2>{3, 4}));
    EXPECT_EQ(entry.base, filled<ByteArray<16>>(8));
    EXPECT_EQ(entry.text, "hello\n");
    const auto keep = roundTrip(PageKeep{filled<crypto::RoundId>(6), true, 180, 0x01020304, 0xfffffffe});
    EXPECT_TRUE(keep.up);
    EXPECT_EQ(keep.days, 180);
    EXPECT_EQ(keep.choice, 0x01020304u);
    EXPECT_EQ(keep.times, 0xfffffffeu);
    EXPECT_EQ(roundTrip(Propose{{}, Bytes{1, 2, 3}}).round, (Bytes{1, 2, 3}));
    EXPECT_EQ(roundTrip(Agree{{}, filled<crypto::Digest>(11)}).digest, filled<crypto::Digest>(11));
    const auto sealed = roundTrip(Sealed{filled<crypto::RoundId>(12), true, filled<crypto::Nonce>(13)});
    EXPECT_TRUE(sealed.up);
    EXPECT_EQ(sealed.nonce, filled<crypto::Nonce>(13));
    const auto go = roundTrip(Go{filled<ContextTag>(14), 300, false});
    EXPECT_EQ(go.turn, 300u);
    EXPECT_FALSE(go.up);
    EXPECT_EQ(roundTrip(Stop{filled<crypto::RoundId>(15)}).round, filled<crypto::RoundId>(15));
}

TEST(Message, EachStepKeepsItsKind)
{
    for (const auto kind :
         {crypto::MessageType::Key, crypto::MessageType::Commit, crypto::MessageType::Seals,
          crypto::MessageType::Blinds, crypto::MessageType::Open, crypto::MessageType::Words})
        EXPECT_EQ(roundTrip(Step{kind, filled<ContextTag>(1), Bytes(9, 9)}).kind, kind);
}

TEST(Message, FlagsAreOneSizeUpOrDown)
{
    EXPECT_EQ(frameOf(Sealed{{}, true, {}}).size(),
              frameOf(Sealed{filled<crypto::RoundId>(1), false, {}}).size());
    EXPECT_EQ(frameOf(Go{{}, 0, true}).size(), frameOf(Go{filled<ContextTag>(1), 1000000, false}).size());
    EXPECT_EQ(frameOf(Resume{}).size(),
              frameOf(Resume{filled<crypto::RoundId>(1), filled<crypto::ContextId>(1), 50, {}}).size());
}

// Cutting a message anywhere, or changing one bit of it, is refused or read as some message: never a crash.
TEST(Message, CutAndFlippedBytesNeverSlipThroughUnchecked)
{
    for (const Message& message : all()) {
        const Bytes whole = envelopeOf(message);
        for (std::size_t length = 0; length < whole.size(); ++length) {
            const auto parsed = parseMessage(ByteView(whole).first(length));
            // A cut leaves too little of a field, or of the envelope; only a cut at a field's end can be
            // whole.
            if (parsed.has_value()) {
                EXPECT_LT(frameOf(*parsed).size(), frameOf(message).size() + 1);
            }
        }
        for (std::size_t bit = 0; bit < whole.size() * 8; ++bit) {
            Bytes flipped = whole;
            flipped[bit / 8] ^= static_cast<std::uint8_t>(1u << bit % 8);
            (void)parseMessage(flipped);
        }
    }
}

TEST(Message, AnUnknownTypeIsABadFrame)
{
    for (const std::uint32_t type : {0u, 6u, 9u, 13u, 19u, 32u, 39u, 45u, 99u})
        EXPECT_EQ(refusalOf(envelopeOf(type, {})), Refusal::BadFrame) << type;
}

TEST(Message, GarbageIsABadFrame)
{
    EXPECT_EQ(refusalOf(Bytes(40, 0xff)), Refusal::BadFrame);
    EXPECT_EQ(refusalOf(Bytes{}), Refusal::BadFrame);
}

TEST(Message, ABodyOverTheLimitOfItsTypeIsRefusedBeforeItIsParsed)
{
    EXPECT_EQ(refusalOf(envelopeOf(10, Bytes(1))), Refusal::BadMessage); // PING is empty
    EXPECT_EQ(refusalOf(envelopeOf(1, Bytes(limits::kBodyOfHello + 1))), Refusal::BadMessage);
    EXPECT_EQ(refusalOf(envelopeOf(29, Bytes(limits::kBodyOfWords + 1))), Refusal::BadMessage);
}

TEST(Message, FieldsOfAnotherSizeAreRefused)
{
    EXPECT_EQ(refusalOf(envelopeOf(1, Bytes{0x08, 1, 0x12, 2, 5, 5})),
              Refusal::BadMessage); // nonce of 2 bytes
    EXPECT_EQ(refusalOf(envelopeOf(21, Bytes{})), Refusal::BadMessage);
    EXPECT_EQ(refusalOf(envelopeOf(30, Bytes{})), Refusal::BadMessage);
}

TEST(Message, AFlagIsNoughtOrOne)
{
    Bytes envelope = envelopeOf(Sealed{filled<crypto::RoundId>(1), true, filled<crypto::Nonce>(2)});
    const auto up = std::find(envelope.begin() + 20, envelope.end(), 1);
    ASSERT_NE(up, envelope.end());
    *(envelope.end() - 33) = 2;
    EXPECT_EQ(refusalOf(envelope), Refusal::BadMessage);
}

TEST(Message, ANameIsPlainAndShort)
{
    EXPECT_EQ(refusalOf(envelopeOf(Greeting{std::string(41, 'a'), false})), Refusal::BadMessage);
    EXPECT_EQ(refusalOf(envelopeOf(Greeting{"a\nb", false})), Refusal::BadMessage);
    EXPECT_TRUE(parseMessage(envelopeOf(Greeting{std::string(40, 'a'), false})).has_value());
}

TEST(Message, TheLongestOfEachKindFitsItsLimits)
{
    const auto fits = [](const Message& message) { return parseMessage(envelopeOf(message)).has_value(); };
    EXPECT_TRUE(fits(Propose{filled<crypto::RoundId>(1), Bytes(limits::kRoundBytes, 1)}));
    EXPECT_FALSE(fits(Propose{filled<crypto::RoundId>(1), Bytes(limits::kRoundBytes + 1, 1)}));
    EXPECT_LE(envelopeOf(Propose{filled<crypto::RoundId>(1), Bytes(limits::kRoundBytes, 1)}).size(),
              limits::kFrame);
    EXPECT_TRUE(
        fits(Step{crypto::MessageType::Seals, {}, Bytes(32 + 160 * limits::kSlots + 32 * limits::kCards)}));
    EXPECT_TRUE(fits(Step{crypto::MessageType::Blinds, {}, Bytes(128 * limits::kSlots)}));
    EXPECT_TRUE(fits(Step{crypto::MessageType::Open, {}, Bytes(8 + 96 * limits::kSlotsOfCard)}));
    EXPECT_TRUE(fits(Step{crypto::MessageType::Words, {}, Bytes(8 + 32 + limits::kWordsBytes)}));
    EXPECT_TRUE(fits(Greeting{std::string("\xf0\x9f\x8c\x99\xf0\x9f\x8c\x99") + std::string(38, 'a'), true}));
    std::string widest;
    for (std::size_t i = 0; i < limits::kNameChars; ++i)
        widest += "\xf0\x9f\x8c\x99";
    EXPECT_TRUE(fits(Greeting{widest, true}));
    for (const Message& message : all()) {
        if (message.index() < 5) {
            EXPECT_LE(envelopeOf(message).size(), limits::kFrameBeforeHello);
        }
    }
}

} // namespace
} // namespace mandorla::protocol
