#include "protocol/limits.h"
#include "protocol/rounds/round_file.h"
#include "protocol/wire/beacon.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/message.h"
#include "tests/fuzz/program.h"
#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include <cstdio>
#include <filesystem>
#include <fstream>

// Writes the inputs that each target's search begins with: FOLDER/<target>/. What a search adds
// to them is kept in corpus/ as well; found-… there once broke a promise.
using namespace mandorla;
using fuzz::HandshakeDoes;
using fuzz::SessionBegins;
using fuzz::SessionDoes;

namespace {

class Corpus
{
public:
    Corpus(const std::filesystem::path& folder, const char* target)
        : m_folder(folder / target)
    {
        std::filesystem::create_directories(m_folder);
    }

    // A limit's inputs are kept whatever else covers the same lines.
    void add(ByteView input, bool ofLimit = false)
    {
        char name[16];
        std::snprintf(name, sizeof name, "%s-%02d", ofLimit ? "limit" : "seed", m_count++);
        std::ofstream file(m_folder / name, std::ios::binary);
        file.write(reinterpret_cast<const char*>(input.data()), static_cast<std::streamsize>(input.size()));
        file.close();
        fuzz::require(file.good(), "an input cannot be written");
    }

    void add(std::string_view input) { add(view(input)); }

    // See fuzz::unfolded().
    void addFolded(std::size_t count, std::string_view a, std::string_view b, std::string_view c)
    {
        Bytes out{0xff, static_cast<std::uint8_t>(count & 0xff), static_cast<std::uint8_t>(count >> 8),
                  static_cast<std::uint8_t>(a.size()), static_cast<std::uint8_t>(b.size())};
        for (const std::string_view part : {a, b, c})
            append(out, view(part));
        add(out, true);
    }

private:
    std::filesystem::path m_folder;
    int m_count = 0;
};

template <std::size_t Size>
ByteArray<Size> filled(std::uint8_t with)
{
    ByteArray<Size> out;
    out.fill(with);
    return out;
}

constexpr std::string_view kFile =
    R"({"id":"e","title":{"en":"e"},"rounds":[{"id":"a","title":{"en":"a","nl":"b"},"purpose":{"en":"a","nl":"b"},)"
    R"("opening":{"en":"a","nl":"b"},"before":{"en":"a","nl":"b"},"closing":{"en":"a\nb","nl":"b"},)"
    R"("nearness":"NEAR","minutes":9,"cards":[)"
    R"({"id":"a","kind":"WISH","prompt":{"en":"a","nl":"b"},"help":{"en":"a","nl":"b"}},)"
    R"({"id":"b","kind":"PRIVATE","prompt":{"en":"a","nl":"b"}},)"
    R"({"id":"c","kind":"EXCHANGE","prompt":{"en":"a","nl":"b"}},)"
    R"({"id":"d","kind":"PICK","prompt":{"en":"a","nl":"b"},"options":[)"
    R"({"id":"x","text":{"en":"a","nl":"b"}},{"id":"y","text":{"en":"a","nl":"b"}}]},)"
    R"({"id":"f","kind":"RANGE","prompt":{"en":"a","nl":"b"},"options":[)"
    R"({"id":"x","text":{"en":"a","nl":"b"}},{"id":"y","text":{"en":"a","nl":"b"}}]},)"
    R"({"id":"g","kind":"TOGETHER","prompt":{"en":"a","nl":"b"}}]}]})";

constexpr std::string_view kSmallFile =
    R"({"id":"e","rounds":[{"id":"a","title":{"en":"\u00e9"},"cards":[{"id":"a","kind":"WISH","prompt":{"en":"a"}}]}]})";

Bytes roundOf(std::string_view json) { return protocol::readExercise(json).value().rounds.at(0).bytes(); }

std::vector<protocol::Message> allMessages()
{
    using namespace protocol;
    std::vector<Message> out{Hello{1, filled<32>(1)},
                             HelloProof{filled<32>(2)},
                             Pair{1, true, filled<16>(3)},
                             PairShare{filled<32>(4)},
                             PairProof{filled<64>(5)},
                             Ping{},
                             Greeting{"n", true},
                             Resume{filled<16>(6), filled<32>(7), 8, filled<32>(9)},
                             Propose{filled<16>(1), roundOf(kSmallFile)},
                             Agree{filled<16>(1), filled<32>(2)},
                             Sealed{filled<16>(1), true, filled<32>(3)},
                             Go{filled<8>(1), 2, true},
                             Stop{filled<16>(1)},
                             Talk{filled<8>(1), true, 5, 1}};
    const std::size_t sizes[] = {96, 32, 32 + 160 + 32, 128, 8 + 96, 8 + 2080};
    for (std::size_t kind = 0; kind < 6; ++kind)
        out.push_back(Step{static_cast<crypto::MessageType>(kind + 1), filled<8>(1), Bytes(sizes[kind])});
    return out;
}

void writeFrames(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "frame");
    const Bytes frame = protocol::frameOf(Bytes(9, 7));
    for (const std::uint8_t choice : ByteArray<5>{0, 1, 2, 7, 15}) {
        Bytes stream{choice};
        for (int i = 0; i < 3; ++i)
            append(stream, frame);
        stream.push_back(0);
        corpus.add(stream);
    }
    for (const std::size_t length : {limits::kFrameBeforeHello, limits::kFrameBeforeHello + 1}) {
        Bytes stream{0x40}; // chunks of 32
        append(stream, protocol::frameOf(Bytes(length, 7)));
        corpus.add(stream, true);
    }
    corpus.add(Bytes{1, 0, 2, 0, 0x40}, true); // the longest of all begins
    corpus.add(Bytes{1, 0, 2, 0, 0x41}, true); // one byte too long
    corpus.add(Bytes{3, 0xff, 0xff, 0xff, 0xff});
    corpus.add(Bytes{3, 0, 0, 0, 0});
}

void writeMessages(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "message");
    for (const protocol::Message& message : allMessages()) {
        const Bytes frame = protocol::frameOf(message);
        corpus.add(ByteView(frame).subspan(4));
    }
    corpus.add(Bytes{0x08, 40, 0x12, 0});                             // the sheet's, not spoken yet
    corpus.addFolded(65535, "", std::string_view("\x08\x0a", 2), ""); // its type again and again
    corpus.addFolded(65535, std::string_view("\x08\x14", 2), std::string_view("\x12\0", 2), "");
    corpus.addFolded(65535, "", "\x1b\x1c", ""); // unknown groups
    corpus.addFolded(65535, "", "\x1b", "");
}

void writeRounds(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "round");
    corpus.add(roundOf(kFile));
    corpus.add(roundOf(kSmallFile));
    const std::string small = toString(roundOf(kSmallFile));
    corpus.add(view(small + small.substr(small.find('\x4a'))), true); // a card twice
    using namespace std::string_view_literals;
    corpus.addFolded(65535, small, "\x4a\0"sv, "");               // cards of nothing
    corpus.addFolded(65535, small, "\x12\0"sv, "");               // titles of nothing
    corpus.addFolded(65535, small, "\x12\x06\x0a\x04\xfe"sv, ""); // languages
    corpus.addFolded(65535, small, "\x4a\x02\x2a\0"sv, "");       // cards with an option of nothing
    corpus.addFolded(65535, small, "\x4a\x02\x1a\0"sv, "");       // cards with a prompt of nothing
    corpus.addFolded(65535, small, "\x50\x01"sv, "");             // an unknown field
    corpus.addFolded(65535, small, "\x53\x54"sv, "");             // an unknown group
    corpus.addFolded(24, small.substr(0, small.find('\x4a')),
                     "\x4a\x14\x0a\x04\xfe\x10\x01\x1a\x0a\x0a\x02"
                     "en\x12\x04\xfe"sv,
                     ""); // as many cards as there may be
}

void writeFiles(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "exercise_json");
    corpus.add(kFile);
    corpus.add(kSmallFile);
    corpus.add(R"({"id":"e","rounds":[{"id":"a","title":{"en":"a"},"cards":[{"id":"a","id":"b"}]}]})");
    corpus.add(R"({"id":"e","title":{"en":"a"},"rounds":[{"id":"a","minutes":-1.5e3,"extra":true}]})");
    corpus.add(R"({"rounds":[{"cards":[{"kind":"NONE"}]}]})");
    corpus.add(R"([[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]])");
    corpus.add(R"({"id":"\ud800"})");
    corpus.addFolded(65535, "{", "\"\xfe\":1,", "\"z\":1}"); // names, all different
    corpus.addFolded(65535, R"({"rounds":[)", "{},", "{}]}");
    corpus.addFolded(65535, R"({"rounds":[{"cards":[)", "{},", "{}]}]}");
    corpus.addFolded(65535, R"({"rounds":[{"cards":[{"options":[)", "{},", "{}]}]}]}");
    corpus.addFolded(65535, R"({"title":{)", "\"\xfe\":\"\",", "\"en\":\"\"}}");
    corpus.addFolded(65535, R"({"id":")", "\\n", "\"}");
    corpus.addFolded(65535, "", "\n", "!");
    corpus.addFolded(65535, R"({"minutes":1)", "0", "}");
}

void writeBeacons(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "beacon");
    crypto::SeededRandom random(ByteArray<32>{1});
    const crypto::PairKey key(ByteArray<32>{2});
    corpus.add(protocol::serialise(protocol::knownBeacon(28460, std::span(&key, 1), random)));
    for (const bool digits : {false, true})
        corpus.add(protocol::serialise(protocol::unpairedBeacon(28460, filled<16>(3), digits, random)));
    corpus.add(Bytes(protocol::kBeaconSize));
    corpus.add(Bytes(protocol::kBeaconSize - 1, 1));
}

// A program: head, then instructions of four bytes each, bytes included.
template <typename Does>
class Program
{
public:
    explicit Program(fuzz::Instruction head) { add(head); }

    Program& then(Does does, std::uint8_t a = 0, std::uint8_t b = 0, std::uint8_t c = 0)
    {
        add({static_cast<std::uint8_t>(does), a, b, c});
        return *this;
    }

    Program& followed(ByteView bytes)
    {
        append(m_bytes, bytes);
        m_bytes.resize((m_bytes.size() + 3) / 4 * 4);
        return *this;
    }

    [[nodiscard]] const Bytes& bytes() const { return m_bytes; }

private:
    void add(fuzz::Instruction now) { append(m_bytes, ByteArray<4>{now.what, now.a, now.b, now.c}); }

    Bytes m_bytes;
};

void writeHandshakes(const std::filesystem::path& folder)
{
    using Does = HandshakeDoes;
    Corpus corpus(folder, "handshake");
    for (std::uint8_t setup = 0; setup < 16; ++setup) { // whole ones
        const bool shows = (setup & 4) != 0;
        Program<Does> whole(
            {setup, static_cast<std::uint8_t>(shows ? 1 : 2), static_cast<std::uint8_t>(shows ? 2 : 1), 0});
        for (int i = 0; i < 5; ++i)
            whole.then(Does::Answer).then(Does::Pass);
        corpus.add(whole.bytes());
    }
    for (const bool shows : {false, true}) { // wrong digits, more often than a window allows
        Program<Does> guesses(
            {1, static_cast<std::uint8_t>(shows ? 1 : 130), static_cast<std::uint8_t>(shows ? 2 : 1), 0});
        for (std::uint8_t i = 0; i < 12; ++i) {
            if (!shows)
                guesses.then(Does::Window, 4, static_cast<std::uint8_t>(i % 10));
            guesses.then(Does::Anew, 1 + 32).then(Does::Pass).then(Does::Answer).then(Does::Pass);
        }
        corpus.add(guesses.bytes(), true);
    }
    for (const std::uint8_t setup : ByteArray<3>{8, 24, 10}) { // another key, altered proofs
        Program<Does> altered({setup, 0, 0, 0});
        altered.then(Does::Pass).then(Does::Answer).then(Does::Pass).then(Does::Answer);
        altered.then(Does::Alter, 20, 0, 1).then(Does::Pass).then(Does::Wait, 110);
        corpus.add(altered.bytes());
    }
    Program<Does> typed({1, 1, 0, 0});
    typed.then(Does::Typed, 3, 22, 0).followed(ByteView(protocol::frameOf(allMessages()[2])).subspan(8));
    typed.then(Does::Some, 3).then(Does::Raw, 5).followed(Bytes{0, 0, 0, 1, 8}).then(Does::HangUp);
    corpus.add(typed.bytes());
}

void writeSessions(const std::filesystem::path& folder)
{
    using Does = SessionDoes;
    Corpus corpus(folder, "session");
    for (std::uint8_t begins = 0; begins < static_cast<std::uint8_t>(SessionBegins::Count); ++begins) {
        const auto variant = static_cast<std::uint8_t>(begins & 3);
        Program<Does> program({begins, variant, 0x07, 0x0d});
        if (begins % 2 == 0) { // goes on as it should, cut once
            program.then(Does::Pass).then(Does::Answer).then(Does::Link).then(Does::Link);
            program.then(Does::Command, 5).then(Does::Partner, 5).then(Does::Settle).then(Does::Partner, 7);
        } else { // is disturbed
            program.then(Does::Again, 3).then(Does::Command, 5).then(Does::Pass);
            program.then(Does::Alter, 60, 0, 1).then(Does::Command, 7);
        }
        corpus.add(program.bytes());
    }
    const auto at = [](SessionBegins begins, std::uint8_t variant) {
        return Program<Does>({static_cast<std::uint8_t>(begins), variant, 0xff, 0xff});
    };
    for (std::uint8_t kind = 0; kind < 10; ++kind) // messages made with this evening's ids
        corpus.add(at(kind % 2 ? SessionBegins::Turning : SessionBegins::Answering, kind & 3)
                       .then(Does::Made, kind, 1, 1)
                       .then(Does::Settle)
                       .bytes());
    Program<Does> whole =
        at(SessionBegins::Answering, 2); // sealed, taken back, sealed, turned, another round
    whole.then(Does::Command, 3, 1).then(Does::Settle).then(Does::Command, 4).then(Does::Command, 3, 0xff);
    whole.then(Does::Partner, 3, 0xff).then(Does::Settle);
    for (int i = 0; i < 4; ++i)
        whole.then(Does::Command, 5).then(Does::Partner, 5).then(Does::Settle);
    whole.then(Does::Partner, 0).then(Does::Settle).then(Does::Command, 1).then(Does::Wait, 130);
    corpus.add(whole.bytes());
    for (const std::uint8_t roles : ByteArray<2>{0, 1}) { // the hand is taken off while the other opens
        Program<Does> late = at(SessionBegins::OwnHand, roles);
        late.then(Does::Answer).then(Does::Partner, 5).then(Does::Pass).then(Does::Answer);
        late.then(Does::Command, 6).then(Does::Pass).then(Does::Answer).then(Does::Settle);
        late.then(Does::Command, 5).then(Does::Settle);
        corpus.add(late.bytes(), true);
    }
    Program<Does> failing = at(SessionBegins::AwaitingKey, 0); // what was to be sent is not, after a failure
    failing.then(Does::Join).then(Does::Pass).then(Does::Typed, 200);
    corpus.add(failing.bytes(), true);
    Program<Does> crossed = at(SessionBegins::Choosing, 1); // both agree to the other's suggestion
    crossed.then(Does::Command, 0, 0).then(Does::Partner, 0, 1).then(Does::Settle);
    crossed.then(Does::Command, 1).then(Does::Partner, 1).then(Does::Settle);
    corpus.add(crossed.bytes());
    Program<Does> strange = at(SessionBegins::Choosing, 0);
    strange.then(Does::Echo, 0).then(Does::Typed, 1, 4, 0).followed(Bytes{8, 1, 0, 0});
    corpus.add(strange.bytes());
}

// What one laptop has on disk, at moments of an evening.
void writeJournals(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "journal");
    for (const protocol::Round& round : {test::wishes(2), test::sampleRound()}) {
        const bool sample = round.cards.size() > 2;
        const std::vector<protocol::Answer> yes(2, protocol::Answer{protocol::Wish::Open, "w", false});
        test::TwoSessions two;
        two.connect();
        const auto keep = [&] { corpus.add(two.one().journal()); };
        keep();
        two.submit(0, sync::Suggest{test::wishes(1)});
        two.submit(1, sync::Suggest{round});
        two.settle();
        keep();
        two.submit(0, sync::Accept{});
        two.settle();
        two.seal(0, sample ? test::answersOfOne() : yes);
        keep();
        two.seal(1, sample ? test::answersOfTwo() : yes);
        keep();
        two.submit(0, sync::HandOn{});
        two.submit(1, sync::HandOn{});
        while (two.deliverBoth())
            keep();
        two.submit(0, sync::HandOn{});
        two.submit(1, sync::HandOn{});
        two.deliver(0);
        two.submit(1, sync::StopHere{});
        two.settle();
        keep();
    }
}

// A sheet: what its person does, a byte each, and what a partner says, in frames.
void writeSheets(const std::filesystem::path& folder)
{
    Corpus corpus(folder, "sheet");
    const sync::SheetId sheet{1};
    const ByteArray<16> first{0, 0, 0, 1, 7};
    const auto said = [](const protocol::Message& message) {
        Bytes frame = protocol::frameOf(message);
        Bytes out{0, static_cast<std::uint8_t>((frame.size() - 4) >> 8),
                  static_cast<std::uint8_t>(frame.size() - 4)};
        append(out, ByteView(frame).subspan(4));
        return out;
    };
    const auto entry = [&](std::uint32_t zero, std::uint32_t one, const std::string& text) {
        return said(protocol::PageEntry{sheet, {first, {zero, one}}, {}, text});
    };
    const Bytes whole = said(protocol::PageVersions{sheet, true, {}});
    const auto program = [](std::uint8_t side, std::initializer_list<Bytes> parts) {
        Bytes out{side};
        for (const Bytes& part : parts)
            append(out, part);
        return out;
    };
    const Bytes wait(6, 8);                      // the person writes on, until it leaves
    corpus.add(program(2, {whole, {16}, wait})); // what is written here
    corpus.add(
        program(2, {whole, entry(0, 1, "a walk by the sea"), wait, entry(0, 2, "a long walk by the sea")}));
    corpus.add(program(2, {whole, entry(0, 1, "tea"), wait, entry(0, 2, "coffee"), wait, {2, 34, 6}, wait}));
    corpus.add(program(3, {whole, entry(1, 0, "tea"), wait, {1}, entry(2, 0, "coffee")}));
    corpus.add(program(2, {whole,
                           {35},
                           said(protocol::PageKeep{sheet, true, 90, 0, 0}),
                           {4},
                           said(protocol::PageKeep{sheet, true, 30, 1, 1})}));
    corpus.add(program(3, {whole, {16, 35}, said(protocol::PageKeep{sheet, false, 90, 0, 1})}));
    corpus.add(program(
        2, {whole, {16, 17}, said(protocol::PageDrop{sheet, first}), said(protocol::PageLetGo{sheet})}));
    corpus.add(program(2, {whole, {16, 5}, entry(0, 1, "late"), whole}));
    corpus.add(program(2, {whole, entry(0, 7, "jumped")}), true);
    corpus.add(program(2, {whole, entry(0, 1, std::string(limits::kEntryChars, 'w'))}), true);
    Bytes many = program(2, {whole});
    for (std::uint8_t i = 0; i < 210; ++i) {
        ByteArray<16> id{0, 0, 1, i};
        append(many, said(protocol::PageEntry{sheet, {id, {0, 1}}, {}, "x"}));
    }
    corpus.add(many, true);
}

} // namespace

int main(int count, char** arguments)
{
    if (count != 2) {
        std::fputs("fuzz_corpus FOLDER\n", stderr);
        return 2;
    }
    const std::filesystem::path folder(arguments[1]);
    writeSheets(folder);
    writeFrames(folder);
    writeMessages(folder);
    writeRounds(folder);
    writeFiles(folder);
    writeBeacons(folder);
    writeHandshakes(folder);
    writeSessions(folder);
    writeJournals(folder);
    writeSheets(folder);
}
