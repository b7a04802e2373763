#include "protocol/crypto/overlap.h"
#include "protocol/limits.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round_file.h"
#include "protocol/rounds/round_reader.h"
#include "protocol/wire/beacon.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "tests/support/envelope.h"
#include "tests/support/rounds.h"
#include "tests/support/specification.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cctype>
#include <cstdio>
#include <filesystem>
#include <functional>
#include <map>
#include <set>
#include <sstream>
#include <stdexcept>

// The rules of protocol/README.md that are about bytes, one test for each, named by its number; and the test
// that every rule has one. Those of conversations are in tests/sync/conversation/spec_test.cpp, those of the
// network in tests/evening/spec_test.cpp.
namespace mandorla::test {
namespace {

using namespace crypto;
using namespace protocol;

// Letter and digits in bold: **S12**.
std::set<std::string> rulesIn(const std::string& text)
{
    std::set<std::string> out;
    for (std::size_t at = text.find("**"); at != std::string::npos; at = text.find("**", at + 2)) {
        std::size_t end = at + 3;
        while (end < text.size() && std::isdigit(static_cast<unsigned char>(text[end])) != 0)
            ++end;
        const bool letter =
            at + 2 < text.size() && std::isupper(static_cast<unsigned char>(text[at + 2])) != 0;
        if (letter && end > at + 3 && text.compare(end, 2, "**") == 0)
            out.insert(text.substr(at + 2, end - at - 2));
    }
    return out;
}

// The numbers in the names of TEST(Spec, S12_…), TEST_F and TEST_P.
void collectTests(const std::string& text, std::set<std::string>& out)
{
    for (std::size_t at = text.find("\nTEST"); at != std::string::npos; at = text.find("\nTEST", at + 1)) {
        const std::size_t comma = text.find(',', at), close = text.find(')', at);
        if (comma == std::string::npos || close == std::string::npos || close < comma)
            continue;
        const std::size_t name = text.find_first_not_of(" \n", comma + 1);
        const std::size_t underscore = text.find('_', name);
        if (underscore < close)
            out.insert(text.substr(name, underscore - name));
    }
}

TEST(Specification, EveryRuleHasATestOfItsNumber)
{
    const std::filesystem::path root(inSource(""));
    const auto rules = rulesIn(specification());
    EXPECT_GE(rules.size(), 50u);
    std::set<std::string> tests;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(root / "tests"))
        if (entry.path().extension() == ".cpp")
            collectTests(textOf(entry.path()), tests);
    for (const std::string& rule : rules)
        EXPECT_EQ(tests.count(rule), 1u) << "rule " << rule << " has no test";
    for (const std::string& test : tests) // a number that the specification no longer has
        if (test.size() > 1 && std::isupper(static_cast<unsigned char>(test[0])) != 0 &&
            test.find_first_not_of("0123456789", 1) == std::string::npos) {
            EXPECT_EQ(rules.count(test), 1u) << "test of " << test << ", which is no rule";
        }
}

TEST(Specification, CollectsRulesAndTestsAsTheyAreWritten)
{
    EXPECT_EQ(rulesIn("- **S12** x **T1**, **bold** **S1** (**F**) **12**"),
              (std::set<std::string>{"S12", "T1", "S1"}));
    std::set<std::string> tests;
    collectTests("\nTEST(Spec, S12_Some)\n\nTEST_F(Spec,\n       T1_Other)\nTEST(Spec, Plain)\n", tests);
    EXPECT_EQ(tests, (std::set<std::string>{"S12", "T1"}));
}

// --- frames and messages ---

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

// n as protobuf writes it, and once more longer than it has to be.
Bytes varint(std::uint64_t n, std::size_t bytes = 1)
{
    Bytes out;
    for (; n > 0x7f || out.size() + 1 < bytes; n >>= 7)
        out.push_back(static_cast<std::uint8_t>((n & 0x7f) | 0x80));
    out.push_back(static_cast<std::uint8_t>(n));
    return out;
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

// --- rounds ---

std::string cardJson(const std::string& id, const std::string& kind, int options)
{
    std::string out = R"({"id":")" + id + R"(","kind":")" + kind + R"(","prompt":{"en":"x"})";
    if (options > 0) {
        out += R"(,"options":[)";
        for (int i = 0; i < options; ++i)
            out += (i > 0 ? "," : "") + std::string(R"({"id":"o)") + std::to_string(i) +
                   R"(","text":{"en":"x"}})";
        out += "]";
    }
    return out + "}";
}

Checked<Round> reread(std::function<void(std::string&)> change)
{
    Bytes bytes = sampleRound().bytes();
    std::string text = toString(bytes);
    change(text);
    return Round::parse(Bytes(text.begin(), text.end()));
}

TEST(Spec, X1_ARoundOutsideItsLimitsIsABadRound)
{
    EXPECT_TRUE(reread([](std::string&) {}).has_value());
    EXPECT_EQ(Round::parse(Bytes(limits::kRoundBytes + 1)).error(), Refusal::BadRound);
    EXPECT_EQ(Round::parse(Bytes{}).error(), Refusal::BadRound);
    const auto replaced = [](const std::string& what, const std::string& with) {
        return reread([&](std::string& text) {
            const std::size_t at = text.find(what);
            ASSERT_NE(at, std::string::npos);
            text.replace(at, what.size(), with);
        });
    };
    for (const auto& [what, with] : std::vector<std::pair<std::string, std::string>>{
             {"walk", "WALK"},                              // an id of other letters
             {"swim", "walk"},                              // an id twice
             {"Prompt of walk", "Prompt\x01of walk"},       // a control character
             {"Prompt of walk", "Prompt \xe2\x80\xaewalk"}, // what turns the reading direction
             {"Prompt of walk", std::string(14, '\xff')}})
        EXPECT_EQ(replaced(what, with).error(), Refusal::BadRound) << with;
    // the same limits through a file, which is read by the same checks
    const auto takes = [](const std::string& cards) {
        return readExercise(
                   R"({"id":"t","title":{"en":"T"},"rounds":[{"id":"r","title":{"en":"R"},"cards":[)" +
                   cards + "]}]}")
            .has_value();
    };
    const auto many = [](int count, const std::string& kind, int options) {
        std::string out;
        for (int i = 0; i < count; ++i)
            out += (i > 0 ? "," : "") + cardJson("c" + std::to_string(i), kind, options);
        return out;
    };
    EXPECT_FALSE(takes(""));
    EXPECT_TRUE(takes(many(24, "WISH", 0)));
    EXPECT_FALSE(takes(many(25, "WISH", 0)));
    EXPECT_TRUE(takes(many(8, "PICK", 16)));
    EXPECT_FALSE(takes(many(9, "PICK", 16)));
    EXPECT_FALSE(takes(many(8, "PICK", 16) + "," + cardJson("one-more", "WISH", 0)));
    EXPECT_FALSE(takes(many(1, "PICK", 17)));
    EXPECT_FALSE(takes(many(1, "PICK", 1)));
    EXPECT_TRUE(takes(many(1, "PICK", 2)));

    const auto inLanguages = [](const std::vector<std::string>& tags) {
        wire::Round wire;
        wire.set_id("r");
        wire::Card& card = *wire.add_cards();
        card.set_id("c");
        card.set_kind(wire::WISH);
        for (const std::string& tag : tags) {
            (*wire.mutable_title())[tag] = "T";
            (*card.mutable_prompt())[tag] = "P";
        }
        const std::string bytes = wire.SerializeAsString();
        return Round::parse(Bytes(bytes.begin(), bytes.end())).has_value();
    };
    std::vector<std::string> tags;
    for (char c = 'a'; tags.size() < limits::kLanguages; ++c)
        tags.push_back(std::string("x") + c);
    EXPECT_TRUE(inLanguages(tags));
    tags.emplace_back("yy");
    EXPECT_FALSE(inLanguages(tags));
    for (const char* tag : {"en", "pt-BR", "de-1901", "zh-Hant-TW-abcdf"}) // 16 letters
        EXPECT_TRUE(inLanguages({tag})) << tag;
    for (const char* tag : {"", "e", "1n", "e-", "en_US", "zh-Hant-TW-abcdef", "\xc3\xa9n"})
        EXPECT_FALSE(inLanguages({tag})) << tag;
}

TEST(Spec, X2_AFieldOfARoundThatIsNotKnownOrGivenTwiceIsABadRound)
{
    const auto another = reread([](std::string& text) { text += std::string("\xa0\x06\x01", 3); });
    ASSERT_FALSE(another.has_value());
    EXPECT_EQ(another.error(), Refusal::BadRound);

    const auto changed = [](auto change) {
        wire::Round wire;
        const Bytes bytes = sampleRound().bytes();
        EXPECT_TRUE(wire.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())));
        std::string out;
        change(wire, out);
        out += wire.SerializeAsString();
        return Round::parse(Bytes(out.begin(), out.end())).has_value();
    };
    const auto addUnknown = [](auto& message) {
        message.GetReflection()->MutableUnknownFields(&message)->AddVarint(100, 1);
    };
    EXPECT_FALSE(changed([&](wire::Round& wire, std::string&) { addUnknown(*wire.mutable_cards(0)); }));
    EXPECT_FALSE(changed([&](wire::Round& wire, std::string&) {
        for (wire::Card& card : *wire.mutable_cards())
            if (card.options_size() > 0)
                return addUnknown(*card.mutable_options(0));
        FAIL() << "no options";
    }));
    // A text of a map, written by hand: with a field more, and twice.
    const auto title = [](const std::string& more) {
        const std::string entry = std::string("\x0a\x02"
                                              "en"
                                              "\x12\x02"
                                              "Hi") +
                                  more;
        return "\x12" + std::string(1, static_cast<char>(entry.size())) + entry;
    };
    const auto withTitle = [&](const std::string& bytes) {
        return changed([&](wire::Round& wire, std::string& out) {
            wire.clear_title();
            out = bytes;
        });
    };
    EXPECT_TRUE(withTitle(title("")));
    EXPECT_FALSE(withTitle(title("\x18\x01")));
    EXPECT_FALSE(withTitle(title("") + title("")));

    // Five minutes, and numbers that a parser would cut off to five.
    const auto withMinutes = [&](std::uint64_t minutes, std::size_t bytes = 1) {
        return changed([&](wire::Round& wire, std::string& out) {
            wire.clear_minutes();
            out = "\x40" + toString(varint(minutes, bytes));
        });
    };
    EXPECT_TRUE(withMinutes(5));
    EXPECT_FALSE(withMinutes(0x1'0000'0005));
    EXPECT_FALSE(withMinutes(0x8000'0000'0000'0005));
    EXPECT_FALSE(withMinutes(5, 2)) << "longer than written again";
}

TEST(Spec, X3_ARoundWithoutSlotsIsPrivate) // and refused as a suggestion: S3's neighbour in conversations
{
    auto round =
        readExercise(R"({"id":"t","title":{"en":"T"},"rounds":[{"id":"r","title":{"en":"R"},"cards":[)" +
                     cardJson("me", "PRIVATE", 0) + "]}]}");
    EXPECT_TRUE(round.value().rounds.at(0).isPrivate());
    EXPECT_FALSE(sampleRound().isPrivate());
}

TEST(Spec, X5_WhatCameAfter010StandsWhereItHasAMeaningAndChangesNoSlot)
{
    const auto round = [](auto change) {
        wire::Round wire;
        const Bytes bytes = sampleRound().bytes();
        EXPECT_TRUE(wire.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())));
        change(wire);
        const std::string out = wire.SerializeAsString();
        return Round::parse(Bytes(out.begin(), out.end()));
    };
    const auto takes = [&](auto change) { return round(change).has_value(); };
    const auto say = [](auto* text) { (*text)["en"] = "x"; };
    // Of the sample's cards: 0 wish, 1 private, 2 exchange, 3 pick, 4 range, 5 together, 6 together with
    // choices.
    const auto all = round([&](wire::Round& wire) {
        say(wire.mutable_nothing());
        say(wire.mutable_note());
        for (const int card : {0, 2, 3, 4, 5, 6}) {
            wire.mutable_cards(card)->set_line(wire::SHOWN);
            wire.mutable_cards(card)->set_light(1);
            say(wire.mutable_cards(card)->mutable_step());
        }
        say(wire.mutable_cards(2)->mutable_give());
        say(wire.mutable_cards(2)->mutable_receive());
        wire.mutable_cards(3)->mutable_options(0)->set_alone(1);
        wire.mutable_cards(6)->set_several(1);
        wire.mutable_cards(6)->mutable_options(0)->set_alone(1);
    });
    ASSERT_TRUE(all);
    EXPECT_EQ(all->slotsOfCards(), sampleRound().slotsOfCards());
    for (const int card : {0, 1, 2, 3, 4, 5})
        EXPECT_FALSE(takes([&](wire::Round& wire) { wire.mutable_cards(card)->set_several(1); })) << card;
    for (const int card : {4, 6})
        EXPECT_FALSE(takes([&](wire::Round& wire) {
            wire.mutable_cards(card)->mutable_options(0)->set_alone(1);
        })) << card;
    for (const int card : {0, 1, 3, 4, 5, 6})
        EXPECT_FALSE(takes([&](wire::Round& wire) {
            say(wire.mutable_cards(card)->mutable_give());
            say(wire.mutable_cards(card)->mutable_receive());
        })) << card;
    EXPECT_FALSE(takes([&](wire::Round& wire) { say(wire.mutable_cards(2)->mutable_give()); }));
    EXPECT_FALSE(takes([&](wire::Round& wire) { say(wire.mutable_cards(2)->mutable_receive()); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(1)->set_line(wire::IDEA); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(1)->set_light(1); }));
    EXPECT_FALSE(takes([&](wire::Round& wire) { say(wire.mutable_cards(1)->mutable_step()); }));
    // Numbers without a meaning.
    EXPECT_FALSE(
        takes([](wire::Round& wire) { wire.mutable_cards(0)->set_line(static_cast<wire::Line>(4)); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(0)->set_light(2); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(6)->set_several(2); }));
    EXPECT_FALSE(takes([](wire::Round& wire) { wire.mutable_cards(3)->mutable_options(0)->set_alone(2); }));
}

TEST(Spec, X6_ChoicesAreWordsInTheCardsOrderAndWhatStandsAloneHasNoOther)
{
    Card card{"c", Kind::Together, {{"en", "Which?"}}, {}, {{"a", {}}, {"b", {}}, {"none", {}, true}}};
    card.several = true;
    const auto takes = [&](const std::string& words) { return fits(card, {Together{true}, words, false}); };
    EXPECT_TRUE(takes("a\nb"));
    EXPECT_TRUE(takes("none"));
    for (const char* words : {"b\na", "a\na", "a\n", "a\nnone", "a b"})
        EXPECT_FALSE(takes(words)) << words;
    card.several = false;
    EXPECT_TRUE(takes("b"));
    EXPECT_FALSE(takes("a\nb"));
    card.kind = Kind::Pick;
    EXPECT_TRUE(fits(card, {Pick{{true, true, false}}, "", false}));
    EXPECT_FALSE(fits(card, {Pick{{true, false, true}}, "", false}));
}

// --- the overlap ---

struct Sides
{
    ContextId context{3};
    crypto::Overlap one = crypto::Overlap::begin(context, 0, Seed(ByteArray<32>{1}), {1, 1}).value();
    crypto::Overlap two = crypto::Overlap::begin(context, 1, Seed(ByteArray<32>{2}), {1, 1}).value();

    void keys()
    {
        EXPECT_TRUE(one.takeKey(two.key()).has_value());
        EXPECT_TRUE(two.takeKey(one.key()).has_value());
    }
    void seals()
    {
        keys();
        const Bytes h = one.commit({1, 1}, {"a", "b"}).value();
        EXPECT_TRUE(one.takeCommit(two.commit({1, 0}, {"c", "d"}).value()).has_value());
        EXPECT_TRUE(two.takeCommit(h).has_value());
        EXPECT_TRUE(one.takeSeals(two.seals()).has_value());
        EXPECT_TRUE(two.takeSeals(one.seals()).has_value());
    }
    void blinds()
    {
        seals();
        const Bytes mine = one.blinds().value();
        EXPECT_TRUE(one.takeBlinds(two.blinds().value()).has_value());
        EXPECT_TRUE(two.takeBlinds(mine).has_value());
    }
    void open(std::size_t card)
    {
        const Bytes mine = one.open(card).value();
        EXPECT_TRUE(one.takeOpen(card, two.open(card).value()).has_value());
        EXPECT_TRUE(two.takeOpen(card, mine).has_value());
    }
};

TEST(Spec, O1_LengthThenFieldsFromLeftToRightThenTheProof)
{
    const ContextId context{3};
    const Bytes good = makeKey(context, 0, Seed(ByteArray<32>{1})).value().body;
    const auto refusal = [&](const Bytes& body) { return checkKey(context, 0, body).error(); };
    Bytes body(95);
    EXPECT_EQ(refusal(body), Refusal::BadLength);
    body = Bytes(96, 0xff); // everything is wrong: the leftmost is named
    EXPECT_EQ(refusal(body), Refusal::BadPoint);
    std::fill(body.begin(), body.begin() + 32, 0);
    EXPECT_EQ(refusal(body), Refusal::IdentityPoint);
    std::copy(good.begin(), good.begin() + 32, body.begin());
    EXPECT_EQ(refusal(body), Refusal::BadScalar);
    std::copy(good.begin(), good.begin() + 64, body.begin());
    EXPECT_EQ(refusal(body), Refusal::BadScalar);
    body = good;
    body[64] ^= 1;
    EXPECT_EQ(refusal(body), Refusal::BadProof);
    body = good;
    body[31] |= 0x80;
    EXPECT_EQ(refusal(body), Refusal::BadPoint) << "a set bit 255";
    body = good;
    std::fill(body.begin() + 32, body.begin() + 64, 0);
    EXPECT_EQ(refusal(body), Refusal::BadScalar) << "zero";
    EXPECT_TRUE(checkKey(context, 0, good).has_value());

    const Point p = mulBase(keySecret(Seed(ByteArray<32>{2}), context)); // each part has a length of its own
    for (const std::size_t off : {0u, 2u}) {
        EXPECT_EQ(refusal(Bytes(kKeyBytes - 1 + off)), Refusal::BadLength);
        EXPECT_EQ(checkSeal(context, 0, 0, p, Bytes(kSealBytes - 1 + off)).error(), Refusal::BadLength);
        EXPECT_EQ(checkBlind(context, 0, 0, {p, p}, Bytes(kBlindBytes - 1 + off)).error(),
                  Refusal::BadLength);
        EXPECT_EQ(checkOpen(context, 0, 0, p, p, Bytes(kOpenBytes - 1 + off)).error(), Refusal::BadLength);
    }
}

TEST(Spec, O2_ASumThatIsTheIdentityIsAnIdentityPoint)
{
    SeededRandom random(ByteArray<32>{11});
    const Point p = mulBase(Scalar::random(random)), q = mulBase(Scalar::random(random));
    const Point minus = sub(Point(), p);
    EXPECT_EQ(joinKeys({p, minus}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineSeals({Seal{p, q}, Seal{minus, q}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineSeals({Seal{q, p}, Seal{q, minus}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineBlinds({Blind{p, q}, Blind{minus, q}}).error(), Refusal::IdentityPoint);
    EXPECT_EQ(combineBlinds({Blind{q, p}, Blind{q, minus}}).error(), Refusal::IdentityPoint);
    EXPECT_TRUE(joinKeys({p, q}).has_value());
}

TEST(Spec, O3_SealsThatWereNotCommittedToAreAMismatchBeforeAnySealIsLookedAt)
{
    Sides sides;
    sides.keys();
    const Bytes h = sides.one.commit({1, 1}, {"", ""}).value();
    ASSERT_TRUE(sides.one.takeCommit(sides.two.commit({1, 1}, {"", ""}).value()).has_value());
    ASSERT_TRUE(sides.two.takeCommit(h).has_value());
    Bytes seals = sides.two.seals();
    std::fill(seals.begin() + 32, seals.begin() + 64, 0xff); // no point either
    EXPECT_EQ(sides.one.takeSeals(seals).error(), Refusal::CommitMismatch);
}

TEST(Spec, O4_NoOpenBeforeAllSealsAndBlindsAreChecked)
{
    Sides sides;
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    sides.keys();
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    const Bytes h = sides.one.commit({1, 1}, {"", ""}).value();
    ASSERT_TRUE(sides.one.takeCommit(sides.two.commit({1, 1}, {"", ""}).value()).has_value());
    ASSERT_TRUE(sides.two.takeCommit(h).has_value());
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    ASSERT_TRUE(sides.one.takeSeals(sides.two.seals()).has_value());
    ASSERT_TRUE(sides.two.takeSeals(sides.one.seals()).has_value());
    (void)sides.one.blinds().value();
    EXPECT_THROW((void)sides.one.open(0), std::logic_error);
    ASSERT_TRUE(sides.one.takeBlinds(sides.two.blinds().value()).has_value());
    EXPECT_TRUE(sides.one.open(0).has_value());
}

TEST(Spec, O5_NoCardsOpenIsComputedBeforeItsTurn)
{
    Sides sides;
    sides.blinds();
    EXPECT_THROW((void)sides.one.open(1), std::logic_error);
    sides.open(0);
    EXPECT_THROW((void)sides.one.open(1), std::logic_error);
    const Bytes words = sides.one.words(0);
    EXPECT_THROW((void)sides.one.open(1), std::logic_error);
    ASSERT_TRUE(sides.one.takeWords(0, sides.two.words(0)).has_value());
    EXPECT_TRUE(sides.one.open(1).has_value());
}

TEST(Spec, O6_WordsOpenTheCommitmentWhereSomethingOverlappedAndAreZerosElsewhere)
{
    Sides sides;
    sides.blinds();
    sides.open(0); // both said yes
    const Bytes words = sides.two.words(0);
    for (const std::size_t at : {8u, 40u, 2087u}) {
        Sides again;
        again.blinds();
        again.open(0);
        Bytes bad = words;
        bad[at] ^= 1;
        EXPECT_EQ(again.one.takeWords(0, bad).error(), Refusal::WordsMismatch) << at;
    }
    EXPECT_EQ(sides.one.takeWords(0, words).value(), "c");
    ASSERT_TRUE(sides.two.takeWords(0, sides.one.words(0)).has_value());
    sides.open(1); // one said no
    Bytes zeros = sides.two.words(1);
    EXPECT_EQ(Bytes(zeros.begin() + 8, zeros.end()), withheldWords());
    zeros.back() = 1;
    EXPECT_EQ(sides.one.takeWords(1, zeros).error(), Refusal::WordsMismatch);

    const auto checked = [](const std::string& text) {
        Bytes padded(limits::kWordsBytes), nonce(32, 1);
        std::copy(text.begin(), text.end(), padded.begin());
        const Digest commitment = commitWords(ContextId{3}, 1, 0, nonce, padded);
        return checkWords(ContextId{3}, 1, 0, commitment, true, openWords(nonce, padded));
    };
    EXPECT_EQ(checked("two\nlines").value(), "two\nlines");
    for (const std::string& text :
         {std::string("\xff"), std::string("a\0b", 3), std::string("a\tb"), std::string("a\ab"),
          std::string("a\u001b[31m"), std::string("a\u202eb"), std::string("a\u2028b"),
          std::string("a\u0085b"), std::string("a\u2066b"), std::string("a\ufffcb"), std::string("a\ufdd0b")})
        EXPECT_EQ(checked(text).error(), Refusal::BadText) << text;
}

TEST(Spec, O7_WordsAreCommittedToForEveryCardAndEmptyWithoutAYes)
{
    const auto seals = [](const std::string& text) {
        crypto::Overlap one =
            crypto::Overlap::begin(ContextId{3}, 0, Seed(ByteArray<32>{1}), {1, 1, 0}).value();
        crypto::Overlap two =
            crypto::Overlap::begin(ContextId{3}, 1, Seed(ByteArray<32>{2}), {1, 1, 0}).value();
        EXPECT_TRUE(one.takeKey(two.key()).has_value());
        EXPECT_TRUE(two.takeKey(one.key()).has_value());
        (void)one.commit({0, 1}, {text, text, text}).value();
        EXPECT_TRUE(one.takeCommit(two.commit({0, 1}, {"", "", ""}).value()).has_value());
        return one.seals();
    };
    const Bytes written = seals("written"), empty = seals("");
    ASSERT_EQ(written.size(), 32u + 2 * 160 + 3 * 32);
    const auto com = [](const Bytes& body, std::size_t card) {
        const auto at = body.begin() + static_cast<std::ptrdiff_t>(32 + 2 * 160 + card * 32);
        return Bytes(at, at + 32);
    };
    EXPECT_EQ(com(written, 0), com(empty, 0));
    EXPECT_NE(com(written, 1), com(empty, 1));
    EXPECT_EQ(com(written, 2), com(empty, 2));
}

TEST(Spec, O8_AnOwnSecretThatIsZeroIsWeak)
{
    EXPECT_EQ(nonZero(Scalar()).error(), Refusal::WeakSecret);
    // an answer that comes out zero: k + c·secret = 0 for this secret
    const Seed seed(ByteArray<32>{1});
    const ContextId context{3};
    const Point y = mulBase(keySecret(seed, context));
    const Statement statement = keyStatement(context, 0, y);
    const Scalar k = statement.nonce(seed, 1);
    const Scalar right = keySecret(seed, context);
    const Proof proof = Proof::make(statement, seed, {&right, 1}).value();
    Bytes bytes;
    proof.appendTo(bytes);
    const Scalar c = Scalar::parse(ByteView(bytes).first(32)).value();
    ByteArray<32> inverse{};
    ASSERT_EQ(crypto_core_ristretto255_scalar_invert(inverse.data(), c.bytes().data()), 0);
    const Scalar wrong = mul(sub(Scalar(), k), Scalar::parse(inverse).value());
    EXPECT_EQ(Proof::make(statement, seed, {&wrong, 1}).error(), Refusal::WeakSecret);
}

} // namespace
} // namespace mandorla::test
