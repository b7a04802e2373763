#include "protocol/wire/message.h"

#include "protocol/limits.h"
#include "protocol/text.h"
#include "protocol/wire/frame.h"
#include "protocol/wire/numbers.h"
#include "protocol/wire/quiet_protobuf.h"

#include "wire/messages/envelope.pb.h"
#include "wire/messages/hello.pb.h"
#include "wire/messages/page.pb.h"
#include "wire/messages/pairing.pb.h"
#include "wire/messages/session.pb.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <type_traits>

namespace mandorla::protocol {

namespace {

template <typename Wire>
bool read(Wire& wire, const std::string& body)
{
    std::uint64_t nested = 0;
    if constexpr (std::is_same_v<Wire, wire::PageVersions>)
        nested = wire::PageVersions::kEntriesFieldNumber;
    if constexpr (std::is_same_v<Wire, wire::PageEntry>)
        nested = wire::PageEntry::kVersionFieldNumber;
    return numbersFit(view(body), nested) && wire.ParseFromString(body);
}

template <std::size_t Size>
bool read(ByteArray<Size>& out, const std::string& field, std::size_t from = 0)
{
    if (field.size() < from + Size)
        return false;
    out = take<Size>(view(field), from);
    return true;
}

template <std::size_t Size>
bool readWhole(ByteArray<Size>& out, const std::string& field)
{
    return field.size() == Size && read(out, field);
}

// A byte of a body, or a number of its own.
bool readFlag(bool& out, std::uint32_t flag)
{
    out = flag == 1;
    return flag <= 1;
}

bool readFlag(bool& out, char byte) { return readFlag(out, std::uint32_t(static_cast<std::uint8_t>(byte))); }

constexpr std::size_t kSealedBytes = 1 + 32;
constexpr std::size_t kGoBytes = 8 + 1;
constexpr std::size_t kTalkBytes = 1 + 1 + 1;
constexpr std::size_t kResumeBytes = 16 + 32 + 8 + 32;
constexpr std::size_t kKeepBytes = 1 + 1 + 4 + 4;

bool readVersion(EntryVersion& out, const wire::EntryVersion& wire)
{
    out.counts = {wire.zero(), wire.one()};
    return readWhole(out.id, wire.id()) && std::max(wire.zero(), wire.one()) <= limits::kEntryVersions;
}

std::uint32_t fromLe32(ByteView bytes, std::size_t from)
{
    std::uint32_t n = 0;
    for (std::size_t i = 4; i-- > 0;)
        n = n << 8 | bytes[from + i];
    return n;
}

std::string le32(std::uint32_t n) { return toString(ByteView(le64(n)).first(4)); }

Checked<Message> readHello(const std::string& body)
{
    wire::Hello wire;
    Hello out;
    if (!read(wire, body))
        return Unexpected(Refusal::BadMessage);
    out.version = wire.version();
    if (out.version == limits::kVersion && !readWhole(out.nonce, wire.nonce()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readHelloProof(const std::string& body)
{
    wire::HelloProof wire;
    HelloProof out;
    if (!read(wire, body) || !readWhole(out.mac, wire.mac()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readPair(const std::string& body)
{
    wire::Pair wire;
    Pair out;
    if (!read(wire, body))
        return Unexpected(Refusal::BadMessage);
    out.version = wire.version();
    if (out.version == limits::kVersion &&
        (!readWhole(out.nonce, wire.nonce()) || !readFlag(out.shows, wire.shows())))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readPairShare(const std::string& body)
{
    wire::PairShare wire;
    PairShare out;
    if (!read(wire, body) || !readWhole(out.share, wire.share()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readPairProof(const std::string& body)
{
    wire::PairProof wire;
    PairProof out;
    if (!read(wire, body) || !readWhole(out.tag, wire.tag()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readPing(const std::string&) { return Message(Ping{}); }

Checked<Message> readGreeting(const std::string& body)
{
    wire::Greeting wire;
    bool keeps = false;
    if (!read(wire, body) || !isPlain(wire.name(), limits::kNameChars, false) ||
        !readFlag(keeps, wire.keeps()))
        return Unexpected(Refusal::BadMessage);
    return Message(Greeting{wire.name(), keeps, wire.rounds()});
}

Checked<Message> readResume(const std::string& body)
{
    wire::Resume wire;
    Resume out;
    if (!read(wire, body) || wire.body().size() != kResumeBytes)
        return Unexpected(Refusal::BadMessage);
    read(out.round, wire.body());
    read(out.context, wire.body(), 16);
    out.step = fromLe64(view(wire.body()), 48);
    read(out.hash, wire.body(), 56);
    return Message(out);
}

Checked<Message> readPropose(const std::string& body)
{
    wire::Propose wire;
    Propose out;
    if (!read(wire, body) || !readWhole(out.id, wire.round_id()) || wire.round().size() > limits::kRoundBytes)
        return Unexpected(Refusal::BadMessage);
    out.round.assign(wire.round().begin(), wire.round().end());
    return Message(std::move(out));
}

Checked<Message> readAgree(const std::string& body)
{
    wire::Agree wire;
    Agree out;
    if (!read(wire, body) || !readWhole(out.id, wire.round_id()) || !readWhole(out.digest, wire.digest()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readSealed(const std::string& body)
{
    wire::Flag wire;
    Sealed out;
    if (!read(wire, body) || !readWhole(out.round, wire.round_id()) || wire.body().size() != kSealedBytes ||
        !readFlag(out.up, wire.body()[0]))
        return Unexpected(Refusal::BadMessage);
    read(out.nonce, wire.body(), 1);
    return Message(out);
}

Checked<Message> readStop(const std::string& body)
{
    wire::Flag wire;
    Stop out;
    if (!read(wire, body) || !readWhole(out.round, wire.round_id()) || !wire.body().empty())
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readGo(const std::string& body)
{
    wire::Step wire;
    Go out;
    if (!read(wire, body) || !readWhole(out.context, wire.context()) || wire.body().size() != kGoBytes ||
        !readFlag(out.up, wire.body()[8]))
        return Unexpected(Refusal::BadMessage);
    out.turn = fromLe64(view(wire.body()));
    return Message(out);
}

Checked<Message> readTalk(const std::string& body)
{
    wire::Step wire;
    Talk out;
    bool second = false;
    if (!read(wire, body) || !readWhole(out.context, wire.context()) || wire.body().size() != kTalkBytes ||
        !readFlag(out.up, wire.body()[0]) || !readFlag(second, wire.body()[2]))
        return Unexpected(Refusal::BadMessage);
    out.minutes = static_cast<std::uint8_t>(wire.body()[1]);
    out.begins = second ? 1 : 0;
    const bool known = std::find(std::begin(limits::kTalkMinutes), std::end(limits::kTalkMinutes),
                                 out.minutes) != std::end(limits::kTalkMinutes);
    if (out.up ? !known : out.minutes != 0 || second)
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readPageVersions(const std::string& body)
{
    wire::PageVersions wire;
    PageVersions out;
    if (!read(wire, body) || !readWhole(out.page, wire.page()) || !readFlag(out.whole, wire.whole()) ||
        static_cast<std::size_t>(wire.entries_size()) > limits::kEntriesApart)
        return Unexpected(Refusal::BadMessage);
    for (const wire::EntryVersion& entry : wire.entries())
        if (!readVersion(out.entries.emplace_back(), entry))
            return Unexpected(Refusal::BadMessage);
    return Message(std::move(out));
}

Checked<Message> readPageEntry(const std::string& body)
{
    wire::PageEntry wire;
    PageEntry out;
    if (!read(wire, body) || !readWhole(out.page, wire.page()) || !readVersion(out.version, wire.version()) ||
        !readWhole(out.base, wire.base()))
        return Unexpected(Refusal::BadMessage);
    if (!isPlain(wire.text(), limits::kEntryChars, true))
        return Unexpected(Refusal::BadText);
    out.text = wire.text();
    return Message(std::move(out));
}

Checked<Message> readPageDrop(const std::string& body)
{
    wire::PageDrop wire;
    PageDrop out;
    if (!read(wire, body) || !readWhole(out.page, wire.page()) || !readWhole(out.entry, wire.entry()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

Checked<Message> readPageKeep(const std::string& body)
{
    wire::PageKeep wire;
    PageKeep out;
    if (!read(wire, body) || !readWhole(out.page, wire.page()) || wire.body().size() != kKeepBytes ||
        !readFlag(out.up, wire.body()[0]))
        return Unexpected(Refusal::BadMessage);
    out.days = static_cast<std::uint8_t>(wire.body()[1]);
    if (std::find(std::begin(limits::kKeepDays), std::end(limits::kKeepDays), out.days) ==
        std::end(limits::kKeepDays))
        return Unexpected(Refusal::BadMessage);
    out.choice = fromLe32(view(wire.body()), 2);
    out.times = fromLe32(view(wire.body()), 6);
    return Message(out);
}

Checked<Message> readPageLetGo(const std::string& body)
{
    wire::PageLetGo wire;
    PageLetGo out;
    if (!read(wire, body) || !readWhole(out.page, wire.page()))
        return Unexpected(Refusal::BadMessage);
    return Message(out);
}

template <crypto::MessageType kind>
Checked<Message> readStep(const std::string& body)
{
    wire::Step wire;
    Step out;
    if (!read(wire, body) || !readWhole(out.context, wire.context()))
        return Unexpected(Refusal::BadMessage);
    out.kind = kind;
    out.body.assign(wire.body().begin(), wire.body().end());
    return Message(std::move(out));
}

struct Reading
{
    std::size_t most; // bytes of a body
    Checked<Message> (*read)(const std::string& body);
};

std::optional<Reading> readingOf(std::uint32_t type)
{
    switch (type) {
    case wire::HELLO:
        return Reading{limits::kBodyOfHello, readHello};
    case wire::HELLO_PROOF:
        return Reading{limits::kBodyOfProof, readHelloProof};
    case wire::PAIR:
        return Reading{limits::kBodyOfHello, readPair};
    case wire::PAIR_SHARE:
        return Reading{limits::kBodyOfHello, readPairShare};
    case wire::PAIR_PROOF:
        return Reading{limits::kBodyOfProof, readPairProof};
    case wire::PING:
        return Reading{0, readPing};
    case wire::GREETING:
        return Reading{limits::kBodyOfGreeting, readGreeting};
    case wire::RESUME:
        return Reading{limits::kBodyOfResume, readResume};
    case wire::PROPOSE:
        return Reading{limits::kBodyOfPropose, readPropose};
    case wire::AGREE:
        return Reading{limits::kBodyOfAgree, readAgree};
    case wire::SEALED:
        return Reading{limits::kBodyOfFlag, readSealed};
    case wire::KEY:
        return Reading{limits::kBodyOfKey, readStep<crypto::MessageType::Key>};
    case wire::COMMIT:
        return Reading{limits::kBodyOfKey, readStep<crypto::MessageType::Commit>};
    case wire::SEALS:
        return Reading{limits::kBodyOfSeals, readStep<crypto::MessageType::Seals>};
    case wire::BLINDS:
        return Reading{limits::kBodyOfBlinds, readStep<crypto::MessageType::Blinds>};
    case wire::GO:
        return Reading{limits::kBodyOfKey, readGo};
    case wire::OPEN:
        return Reading{limits::kBodyOfOpen, readStep<crypto::MessageType::Open>};
    case wire::WORDS:
        return Reading{limits::kBodyOfWords, readStep<crypto::MessageType::Words>};
    case wire::STOP:
        return Reading{limits::kBodyOfFlag, readStop};
    case wire::TALK:
        return Reading{limits::kBodyOfTalk, readTalk};
    case wire::PAGE_VERSIONS:
        return Reading{limits::kBodyOfPageVersions, readPageVersions};
    case wire::PAGE_ENTRY:
        return Reading{limits::kBodyOfPageEntry, readPageEntry};
    case wire::PAGE_DROP:
        return Reading{limits::kBodyOfPage, readPageDrop};
    case wire::PAGE_KEEP:
        return Reading{limits::kBodyOfPage, readPageKeep};
    case wire::PAGE_LET_GO:
        return Reading{limits::kBodyOfPage, readPageLetGo};
    default: // a type that this version does not know
        return std::nullopt;
    }
}

template <typename Wire>
Bytes envelope(wire::Type type, const Wire& body)
{
    wire::Envelope out;
    out.set_type(static_cast<std::uint32_t>(type));
    out.set_body(body.SerializeAsString());
    return frameOf(view(out.SerializeAsString()));
}

wire::Type typeOf(crypto::MessageType kind)
{
    switch (kind) {
    case crypto::MessageType::Key:
        return wire::KEY;
    case crypto::MessageType::Commit:
        return wire::COMMIT;
    case crypto::MessageType::Seals:
        return wire::SEALS;
    case crypto::MessageType::Blinds:
        return wire::BLINDS;
    case crypto::MessageType::Open:
        return wire::OPEN;
    case crypto::MessageType::Words:
        return wire::WORDS;
    }
    return wire::NONE;
}

Bytes write(const Hello& m)
{
    wire::Hello wire;
    wire.set_version(m.version);
    wire.set_nonce(toString(m.nonce));
    return envelope(wire::HELLO, wire);
}

Bytes write(const HelloProof& m)
{
    wire::HelloProof wire;
    wire.set_mac(toString(m.mac));
    return envelope(wire::HELLO_PROOF, wire);
}

Bytes write(const Pair& m)
{
    wire::Pair wire;
    wire.set_version(m.version);
    wire.set_shows(m.shows);
    wire.set_nonce(toString(m.nonce));
    return envelope(wire::PAIR, wire);
}

Bytes write(const PairShare& m)
{
    wire::PairShare wire;
    wire.set_share(toString(m.share));
    return envelope(wire::PAIR_SHARE, wire);
}

Bytes write(const PairProof& m)
{
    wire::PairProof wire;
    wire.set_tag(toString(m.tag));
    return envelope(wire::PAIR_PROOF, wire);
}

Bytes write(const Ping&)
{
    wire::Envelope out;
    out.set_type(wire::PING);
    return frameOf(view(out.SerializeAsString()));
}

Bytes write(const Greeting& m)
{
    wire::Greeting wire;
    wire.set_name(m.name);
    wire.set_keeps(m.keeps);
    wire.set_rounds(m.rounds);
    return envelope(wire::GREETING, wire);
}

Bytes write(const Resume& m)
{
    wire::Resume wire;
    wire.set_body(toString(m.round) + toString(m.context) + toString(le64(m.step)) + toString(m.hash));
    return envelope(wire::RESUME, wire);
}

Bytes write(const Propose& m)
{
    wire::Propose wire;
    wire.set_round_id(toString(m.id));
    wire.set_round(toString(m.round));
    return envelope(wire::PROPOSE, wire);
}

Bytes write(const Agree& m)
{
    wire::Agree wire;
    wire.set_round_id(toString(m.id));
    wire.set_digest(toString(m.digest));
    return envelope(wire::AGREE, wire);
}

Bytes write(const Sealed& m)
{
    wire::Flag wire;
    wire.set_round_id(toString(m.round));
    wire.set_body(std::string(1, m.up ? '\1' : '\0') + toString(m.nonce));
    return envelope(wire::SEALED, wire);
}

Bytes write(const Stop& m)
{
    wire::Flag wire;
    wire.set_round_id(toString(m.round));
    return envelope(wire::STOP, wire);
}

Bytes write(const Go& m)
{
    wire::Step wire;
    wire.set_context(toString(m.context));
    wire.set_body(toString(le64(m.turn)) + std::string(1, m.up ? '\1' : '\0'));
    return envelope(wire::GO, wire);
}

Bytes write(const Talk& m)
{
    wire::Step wire;
    wire.set_context(toString(m.context));
    wire.set_body(std::string{m.up ? '\1' : '\0', static_cast<char>(m.minutes), static_cast<char>(m.begins)});
    return envelope(wire::TALK, wire);
}

Bytes write(const Step& m)
{
    wire::Step wire;
    wire.set_context(toString(m.context));
    wire.set_body(toString(m.body));
    return envelope(typeOf(m.kind), wire);
}

void write(const EntryVersion& version, wire::EntryVersion& wire)
{
    wire.set_id(toString(version.id));
    wire.set_zero(version.counts[0]);
    wire.set_one(version.counts[1]);
}

Bytes write(const PageVersions& m)
{
    wire::PageVersions wire;
    wire.set_page(toString(m.page));
    wire.set_whole(m.whole);
    for (const EntryVersion& entry : m.entries)
        write(entry, *wire.add_entries());
    return envelope(wire::PAGE_VERSIONS, wire);
}

Bytes write(const PageEntry& m)
{
    wire::PageEntry wire;
    wire.set_page(toString(m.page));
    write(m.version, *wire.mutable_version());
    wire.set_base(toString(m.base));
    wire.set_text(m.text);
    return envelope(wire::PAGE_ENTRY, wire);
}

Bytes write(const PageDrop& m)
{
    wire::PageDrop wire;
    wire.set_page(toString(m.page));
    wire.set_entry(toString(m.entry));
    return envelope(wire::PAGE_DROP, wire);
}

Bytes write(const PageKeep& m)
{
    wire::PageKeep wire;
    wire.set_page(toString(m.page));
    wire.set_body(std::string{m.up ? '\1' : '\0', static_cast<char>(m.days)} + le32(m.choice) +
                  le32(m.times));
    return envelope(wire::PAGE_KEEP, wire);
}

Bytes write(const PageLetGo& m)
{
    wire::PageLetGo wire;
    wire.set_page(toString(m.page));
    return envelope(wire::PAGE_LET_GO, wire);
}

} // namespace

std::uint32_t newestRoundForm() { return limits::kRoundForm; }

Checked<Message> parseMessage(ByteView bytes)
{
    wire::Envelope envelope;
    if (!numbersFit(bytes) || !envelope.ParseFromArray(bytes.data(), static_cast<int>(bytes.size())))
        return Unexpected(Refusal::BadFrame);
    const auto reading = readingOf(envelope.type());
    if (!reading)
        return Unexpected(Refusal::BadFrame);
    if (envelope.body().size() > reading->most)
        return Unexpected(Refusal::BadMessage);
    return reading->read(envelope.body());
}

Bytes frameOf(const Message& message)
{
    return std::visit([](const auto& m) { return write(m); }, message);
}

} // namespace mandorla::protocol
