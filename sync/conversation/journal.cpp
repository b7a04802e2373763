#include "sync/conversation/journal.h"

#include "conversation/records/journal.pb.h"
#include "protocol/crypto/hash.h"
#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/conversation/context_steps.h"
#include "sync/conversation/session.h"
#include "sync/limits.h"

#include <algorithm>
#include <span>
#include <string>
#include <utility>

namespace mandorla::sync {

using protocol::ContextTag;
using protocol::tagOf;

namespace {

constexpr std::uint32_t kVersion = 1;
// One that knew of no parts takes none of them for the whole.
constexpr std::uint32_t kVersionInParts = 2;

// --- out ---

std::string text(ByteView bytes) { return toString(bytes); }

void writeBare(const std::vector<protocol::Answer>& answers, record::Answers& out)
{
    for (const protocol::Answer& answer : answers)
        out.add_answers(protocol::recordOf(answer));
}

// Of one length, whatever was answered: how long a write takes, a partner can hear.
void write(const std::vector<protocol::Answer>& answers, record::Answers& out)
{
    writeBare(answers, out);
    constexpr std::size_t kBefore = 4; // of the room: its number, and its length, which is over 2^14
    out.set_room(std::string(limits::kAnswersBytes - kBefore - out.ByteSizeLong(), '\0'));
}

void write(const Shared& shared, record::Shared& out)
{
    out.set_card(static_cast<std::uint32_t>(shared.card));
    out.mutable_slots()->Assign(shared.overlap.bySlot.begin(), shared.overlap.bySlot.end());
    out.set_mine(shared.mine);
    out.set_theirs(shared.theirs);
}

// --- in: everything is checked as if a stranger had written it ---

class BadRecord
{
};

void require(bool right)
{
    if (!right)
        throw BadRecord();
}

template <std::size_t Size>
ByteArray<Size> read(const std::string& bytes)
{
    require(bytes.size() == Size);
    return take<Size>(view(bytes));
}

template <std::size_t Size, typename List>
std::vector<ByteArray<Size>> readList(const List& list, std::size_t most)
{
    require(static_cast<std::size_t>(list.size()) <= most);
    std::vector<ByteArray<Size>> out;
    for (const std::string& item : list)
        out.push_back(read<Size>(item));
    return out;
}

// Words that are not plain are those of an earlier version: as drafts they are made so, under a seal they
// stay what was committed to.
enum class Words
{
    Drafts,
    Sealed
};

std::vector<protocol::Answer> read(const record::Answers& answers, const protocol::Round& round, Words words)
{
    require(static_cast<std::size_t>(answers.answers_size()) == round.cards.size());
    std::vector<protocol::Answer> out;
    for (const std::string& record : answers.answers()) {
        const protocol::Card& card = round.cards[out.size()];
        const auto answer = protocol::answerIn(card, view(record));
        require(answer.has_value());
        out.push_back(*answer);
        out.back().words = protocol::plain(answer->words);
        require(protocol::fits(card, out.back()));
        if (words == Words::Sealed)
            out.back().words = answer->words;
    }
    return out;
}

protocol::Round readRound(const std::string& bytes)
{
    auto round = protocol::Round::parse(view(bytes));
    require(round.has_value() && !round->isPrivate());
    return std::move(round).value();
}

Shared read(const record::Shared& shared, const protocol::Round& round)
{
    require(shared.card() < round.cards.size() && shared.mine().size() <= limits::kWordsBytes &&
            shared.theirs().size() <= limits::kWordsBytes);
    Shared out{
        shared.card(), {{shared.slots().begin(), shared.slots().end()}}, shared.mine(), shared.theirs()};
    require(out.overlap.bySlot.size() == round.cards[out.card].slotCount() && out.overlap.any());
    return out;
}

template <typename Record>
bool parse(ByteView bytes, std::size_t most, Record& out)
{
    return bytes.size() <= most && out.ParseFromArray(bytes.data(), static_cast<int>(bytes.size()));
}

} // namespace

// --- answers ---

namespace {

Bytes serialised(const record::Answers& record)
{
    Bytes bytes(record.ByteSizeLong());
    record.SerializeToArray(bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

} // namespace

Bytes serialise(const std::vector<protocol::Answer>& answers)
{
    record::Answers out;
    write(answers, out);
    return serialised(out);
}

Bytes serialiseBare(const std::vector<protocol::Answer>& answers)
{
    record::Answers out;
    writeBare(answers, out);
    return serialised(out);
}

Checked<std::vector<protocol::Answer>> parseAnswers(ByteView bytes, const protocol::Round& round)
{
    record::Answers answers;
    if (!parse(bytes, limits::kAnswersBytes, answers))
        return Unexpected(Refusal::BadMessage);
    try {
        return read(answers, round, Words::Drafts);
    } catch (const BadRecord&) {
        return Unexpected(Refusal::BadMessage);
    }
}

// --- a session, out ---

bool isWhole(ByteView now)
{
    record::Journal in;
    return now.size() >= kSeedBytes &&
           parse(now.subspan(kSeedBytes), limits::kJournalBytes - kSeedBytes, in) && in.version() == kVersion;
}

// A record of parts, one behind the other, is the record of all of it.
crypto::SecretBytes joined(const JournalParts& parts)
{
    const ByteView now = parts.at(JournalPart::Now);
    crypto::SecretBytes out;
    const auto add = [&out](ByteView bytes) { out.insert(out.end(), bytes.begin(), bytes.end()); };
    add(now.first(kSeedBytes));
    for (const auto& [part, bytes] : parts)
        if (part != JournalPart::Now)
            add(bytes);
    add(now.subspan(kSeedBytes));
    return out;
}

namespace {

void write(const Suggestions::Offer& offer, record::Offer& out)
{
    out.set_id(text(offer.id));
    out.set_round(text(offer.round.bytes()));
}

void write(const Sealing::Flag& flag, record::Flag& out)
{
    out.set_up(flag.up);
    out.set_nonce(text(flag.nonce));
    for (const crypto::Nonce& nonce : flag.ups)
        out.add_ups(text(nonce));
    out.set_changes(static_cast<std::uint32_t>(flag.changes));
}

// OPEN and WORDS come one by one, what set them up is there from the beginning.
enum class Bodies
{
    SetUp,
    Turned
};

void write(const Context& context, Bodies which, record::Context& out)
{
    for (const auto& [step, body] : context.theirs)
        if ((step <= ContextStep::Blinds) == (which == Bodies::SetUp))
            out.add_theirs(text(body));
}

crypto::SecretBytes serialised(ByteView before, const record::Journal& record)
{
    crypto::SecretBytes bytes(before.size() + record.ByteSizeLong());
    std::copy(before.begin(), before.end(), bytes.begin());
    record.SerializeToArray(bytes.data() + before.size(), static_cast<int>(bytes.size() - before.size()));
    return bytes;
}

// Own suggestions of this part.
std::span<const Suggestions::Offer> ownIn(JournalPart part, const std::vector<Suggestions::Offer>& all)
{
    const auto begin =
        (static_cast<std::size_t>(part) - static_cast<std::size_t>(JournalPart::Mine)) * kOwnToAPart;
    const std::span<const Suggestions::Offer> out(all);
    return out.subspan(std::min(begin, out.size()))
        .first(std::min(kOwnToAPart, out.size() - std::min(begin, out.size())));
}

static_assert((kJournalParts - static_cast<std::size_t>(JournalPart::Mine)) * kOwnToAPart ==
              limits::kSuggestions);

} // namespace

ByteView Session::seed() const
{
    return m_round && m_round->turning ? m_round->turning->context().seed.bytes() : ByteView();
}

crypto::SecretBytes Session::journal() const
{
    record::Journal out;
    out.set_version(kVersion);
    for (std::size_t part = 0; part < kJournalParts; ++part)
        writePart(static_cast<JournalPart>(part), out);
    crypto::SecretBytes before(kSeedBytes);
    std::copy(seed().begin(), seed().end(), before.begin());
    return serialised(before, out);
}

crypto::SecretBytes Session::journal(JournalPart part) const
{
    record::Journal out;
    writePart(part, out);
    if (part != JournalPart::Now)
        return serialised({}, out);
    out.set_version(kVersionInParts);
    crypto::SecretBytes before(kSeedBytes);
    std::copy(seed().begin(), seed().end(), before.begin());
    return serialised(before, out);
}

void Session::writePart(JournalPart part, record::Journal& out) const
{
    const Turning* turning = m_round && m_round->turning ? &*m_round->turning : nullptr;
    switch (part) {
    case JournalPart::Round:
        if (m_round)
            writeRound(*out.mutable_round());
        return;
    case JournalPart::Theirs:
        if (m_suggestions.theirs())
            write(*m_suggestions.theirs(), *out.mutable_theirs());
        return;
    case JournalPart::Ended:
        return writeEnded(out);
    case JournalPart::Now:
        writeNow(out);
        if (turning)
            write(turning->context(), Bodies::Turned, *out.mutable_round()->mutable_context());
        return;
    default:
        for (const Suggestions::Offer& own : ownIn(part, m_suggestions.allOwn()))
            write(own, *out.add_mine());
    }
}

void Session::writeRound(record::Round& out) const
{
    const Sealing& sealing = m_round->sealing;
    out.mutable_offer()->set_id(text(sealing.id()));
    out.mutable_offer()->set_round(text(sealing.round().bytes()));
    if (m_round->turning) {
        write(sealing.answers(), *out.mutable_answers());
        write(m_round->turning->context(), Bodies::SetUp, *out.mutable_context());
    }
}

// But for what was turned.
void Session::writeNow(record::Journal& out) const
{
    out.set_dismissed(m_suggestions.dismissed());
    if (!m_round)
        return;
    const Sealing& sealing = m_round->sealing;
    record::Round& round = *out.mutable_round();
    round.set_i_agreed(m_round->iAgreed);
    write(sealing.own(), *round.mutable_own());
    write(sealing.theirs(), *round.mutable_theirs());
    round.set_down(text(sealing.down()));
    round.set_stopping(m_round->turning && m_round->turning->stopping());
    if (!m_round->turning)
        return;
    const Turning& turning = *m_round->turning;
    record::Context& context = *round.mutable_context();
    context.set_own_steps(
        static_cast<std::uint32_t>(steps::numberOf(turning.context().mine.rbegin()->first)));
    context.set_hand_was_up(turning.order().handWasUp());
    context.set_their_hand_was_up(turning.order().theirHandWasUp());
}

// What is large and never changes goes by its name: offers by id and digest, bodies by context and number.
JournalStamps Session::stamps() const
{
    constexpr const char* kTag = "mandorla/part";
    const auto number = [](std::size_t value) { return le64(value); };
    const auto ofOffer = [&](const Suggestions::Offer& offer) {
        Bytes out;
        append(out, offer.id);
        append(out, offer.round.digest());
        return out;
    };
    const auto ofRecord = [&](const record::Journal& record, ByteView more) {
        const crypto::SecretBytes bytes = serialised({}, record);
        return bytes.empty() && more.empty() ? crypto::Digest{} : crypto::h32(kTag, bytes, more);
    };
    JournalStamps out{};
    const auto stamp = [&](JournalPart part) -> crypto::Digest& {
        return out[static_cast<std::size_t>(part)];
    };
    Bytes turned(1);
    if (m_round) {
        Bytes round;
        append(round, m_round->sealing.id());
        append(round, m_round->sealing.round().digest());
        if (m_round->turning) {
            const Context& context = m_round->turning->context();
            append(round, context.id);
            append(turned, context.id);
            append(turned, number(context.theirs.size()));
        }
        stamp(JournalPart::Round) = crypto::h32(kTag, round);
    }
    if (m_suggestions.theirs())
        stamp(JournalPart::Theirs) = crypto::h32(kTag, ofOffer(*m_suggestions.theirs()));
    record::Journal ended, now;
    writeEnded(ended);
    writeNow(now);
    stamp(JournalPart::Ended) = ofRecord(ended, {});
    stamp(JournalPart::Now) = ofRecord(now, turned);
    for (std::size_t part = static_cast<std::size_t>(JournalPart::Mine); part < kJournalParts; ++part) {
        Bytes offers;
        for (const Suggestions::Offer& own : ownIn(static_cast<JournalPart>(part), m_suggestions.allOwn()))
            append(offers, ofOffer(own));
        if (!offers.empty())
            out[part] = crypto::h32(kTag, offers);
    }
    return out;
}

// What is over.
void Session::writeEnded(record::Journal& out) const
{
    if (m_finished) {
        record::Finished& finished = *out.mutable_finished();
        finished.set_id(text(m_finished->id));
        finished.set_context(text(m_finished->context));
        for (std::size_t step = 0; step <= m_finished->transcript.step(); ++step)
            finished.add_history(text(m_finished->transcript.after(step)));
        finished.set_last(text(m_finished->last));
        finished.set_stopped(m_finished->stopped);
    }
    if (m_outcome) {
        record::Outcome& outcome = *out.mutable_outcome();
        outcome.set_round(text(m_outcome->round.bytes()));
        for (const Shared& shared : m_outcome->shared)
            write(shared, *outcome.add_shared());
        outcome.set_stopped(m_outcome->stopped);
    }
    for (const Left& left : m_left) {
        record::Left& record = *out.add_left();
        record.set_id(text(left.id));
        record.set_digest(text(left.digest));
        for (const crypto::Nonce& nonce : left.ups)
            record.add_ups(text(nonce));
    }
    for (const crypto::RoundId& id : m_retired.rounds())
        out.add_retired_rounds(text(id));
    for (const ContextTag& tag : m_retired.contexts())
        out.add_retired_contexts(text(tag));
}

// --- a session, in ---

namespace {

Suggestions::Offer read(const record::Offer& offer)
{
    return {read<16>(offer.id()), readRound(offer.round())};
}

Sealing::Flag read(const record::Flag& flag)
{
    require(flag.changes() <= limits::kSealChanges + 1);
    return {flag.up(), read<32>(flag.nonce()), readList<32>(flag.ups(), limits::kSealChanges + 1),
            flag.changes()};
}

} // namespace

Checked<Session> Session::restore(Setup setup, crypto::Random& random, ByteView journal)
{
    record::Journal in;
    if (journal.size() < kSeedBytes ||
        !parse(journal.subspan(kSeedBytes), limits::kJournalBytes - kSeedBytes, in))
        return Unexpected(Refusal::BadMessage);
    if (in.version() != kVersion && in.version() != kVersionInParts)
        return Unexpected(in.version() > kVersionInParts ? Refusal::NewerVersion : Refusal::BadMessage);
    Session out(std::move(setup), random);
    try {
        require(static_cast<std::size_t>(in.mine_size()) <= limits::kSuggestions);
        std::vector<Suggestions::Offer> own;
        for (const record::Offer& offer : in.mine())
            own.push_back(read(offer));
        std::optional<Suggestions::Offer> theirs;
        if (in.has_theirs())
            theirs = read(in.theirs());
        out.restoreEnded(in);
        out.m_suggestions.restore(std::move(own), std::move(theirs), in.dismissed());
        out.collect();
        if (in.has_round())
            out.restoreRound(in.round(), journal.first(kSeedBytes));
    } catch (const BadRecord&) {
        return Unexpected(Refusal::BadMessage);
    }
    return out;
}

void Session::restoreEnded(const record::Journal& in)
{
    require(static_cast<std::size_t>(in.left_size()) <= limits::kStoppedRounds);
    for (const record::Left& left : in.left()) {
        m_left.push_back({read<16>(left.id()), read<32>(left.digest()),
                          readList<32>(left.ups(), limits::kSealChanges + 1), 0});
        m_ourSheet = m_left.back().id;
    }
    if (in.has_finished()) { // of the last round, if there is one
        const record::Finished& finished = in.finished();
        constexpr std::size_t most = 5 + 2 * limits::kCards;
        auto history = readList<32>(finished.history(), most);
        require(history.size() > steps::numberOf(ContextStep::Blinds) &&
                finished.last().size() <= limits::kBodyOfSeals);
        m_ourSheet = read<16>(finished.id());
        m_finished = Finished{read<16>(finished.id()), read<32>(finished.context()),
                              crypto::Transcript::remembered(std::move(history)),
                              Bytes(finished.last().begin(), finished.last().end()), finished.stopped()};
    }
    m_retired.restore(readList<16>(in.retired_rounds(), limits::kRetired),
                      readList<8>(in.retired_contexts(), limits::kRetired));
    if (in.has_outcome()) {
        require(!in.has_round());
        restoreOutcome(in.outcome());
    }
}

void Session::restoreOutcome(const record::Outcome& in)
{
    m_outcome = Outcome{readRound(in.round()), {}, in.stopped(), std::nullopt};
    auto& all = m_outcome->shared;
    for (const record::Shared& shared : in.shared()) {
        all.push_back(read(shared, m_outcome->round));
        require(all.size() == 1 || all[all.size() - 2].card < all.back().card);
    }
    m_events.emplace_back(Agreed{m_outcome->round});
    m_events.emplace_back(SealedByBoth{});
    m_events.insert(m_events.end(), all.begin(), all.end());
    if (m_outcome->stopped)
        m_events.emplace_back(Stopped{});
    else
        m_events.emplace_back(RoundDone{});
}

void Session::restoreRound(const record::Round& in, ByteView seed)
{
    Suggestions::Offer under = read(in.offer());
    m_events.emplace_back(Agreed{under.round});
    m_ourSheet = under.id;
    Sealing::Flag own = read(in.own());
    // A journal from before there was one has none.
    const crypto::Nonce down = in.down().empty() ? m_random.bytes<32>() : read<32>(in.down());
    Sealing::Flag theirs = read(in.theirs());
    // One of ours may still be agreed to only where we agreed to theirs, and until they seal.
    require(m_suggestions.allOwn().empty() || (in.i_agreed() && theirs.changes == 0));
    const bool bothUp = own.up && theirs.up;
    m_round.emplace(
        UnderWay{Sealing(m_sides, under.id, std::move(under.round), down, m_random), in.i_agreed()});
    m_round->sealing.restore(std::move(own), std::move(theirs));
    if (!in.has_context()) {
        m_round->sealing.restoreWithoutContext();
        return collect();
    }
    require(bothUp);
    auto answers = read(in.answers(), *round(), Words::Sealed);
    std::vector<Bytes> bodies;
    for (const std::string& body : in.context().theirs())
        bodies.emplace_back(body.begin(), body.end());
    settle(m_round->sealing.restoreSeal(std::move(answers), crypto::Seed(seed)));
    require(replay(bodies, steps::at(in.context().own_steps())));
    m_round->turning->restore(in.context().hand_was_up(), in.context().their_hand_was_up(), in.stopping());
}

// The partner's bodies once more through the same checks, and both hands on each card that was opened: so the
// machine comes to stand where it stood. Nothing is sent, for there is no link.
bool Session::replay(const std::vector<Bytes>& theirs, ContextStep ownLast)
{
    ContextStep step = ContextStep::None;
    for (auto body = theirs.begin(); body != theirs.end() && m_round; ++body) {
        step = steps::after(step);
        const protocol::Step message{steps::kindOf(step), tagOf(context()->id), *body};
        if (!steps::setsUp(message.kind)) {
            if (stepOf(message) != step)
                return false;
            const bool words = message.kind == crypto::MessageType::Words;
            settle(m_round->turning->replayHands(ownLast >= (words ? steps::after(step) : step)));
            if (!m_round)
                return false;
        }
        carryOut(decisionFor(message, *incomingOf(message)), message);
    }
    if (!m_round || !m_round->turning)
        return false;
    const ContextStep next = steps::open(m_round->turning->order().turn());
    settle(m_round->turning->replayHands(ownLast >= next));
    return m_round && context()->mine.rbegin()->first == ownLast;
}

} // namespace mandorla::sync
