#include "sync/conversation/journal.h"

#include "conversation/records/journal.pb.h"
#include "protocol/limits.h"
#include "protocol/text.h"
#include "sync/conversation/session.h"
#include "sync/conversation/steps.h"

#include <algorithm>
#include <string>
#include <utility>

namespace mandorla::sync {

using protocol::ContextTag;
using protocol::tagOf;

namespace {

constexpr std::uint32_t kVersion = 1;
constexpr std::size_t kSeedBytes = 32;

// --- out ---

std::string text(ByteView bytes) { return toString(bytes); }

// Of one length, whatever was answered: how long a write takes, a partner can hear.
void write(const std::vector<protocol::Answer>& answers, record::Answers& out)
{
    for (const protocol::Answer& answer : answers)
        out.add_answers(protocol::recordOf(answer));
    constexpr std::size_t kBefore = 4; // of the room: its number, and its length, which is over 2^14
    out.set_room(std::string(kAnswersBytes - kBefore - out.ByteSizeLong(), '\0'));
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

// Words that are not plain are those of an earlier version: as drafts they are made so, under a seal they stay
// what was committed to.
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
    require(round.ok() && !round->isPrivate());
    return std::move(round).value();
}

Shared read(const record::Shared& shared, const protocol::Round& round)
{
    require(shared.card() < round.cards.size() && shared.mine().size() <= limits::kWordsBytes &&
            shared.theirs().size() <= limits::kWordsBytes);
    Shared out{shared.card(), {{shared.slots().begin(), shared.slots().end()}}, shared.mine(), shared.theirs()};
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

Bytes serialise(const std::vector<protocol::Answer>& answers)
{
    record::Answers out;
    write(answers, out);
    Bytes bytes(out.ByteSizeLong());
    out.SerializeToArray(bytes.data(), static_cast<int>(bytes.size()));
    return bytes;
}

Checked<std::vector<protocol::Answer>> parseAnswers(ByteView bytes, const protocol::Round& round)
{
    record::Answers answers;
    if (!parse(bytes, kAnswersBytes, answers))
        return Refusal::BadMessage;
    try {
        return read(answers, round, Words::Drafts);
    } catch (const BadRecord&) {
        return Refusal::BadMessage;
    }
}

// --- a session ---

crypto::SecretBytes Session::journal() const
{
    record::Journal out;
    out.set_version(kVersion);
    const auto offer = [](const crypto::RoundId& id, const protocol::Round& round, record::Offer& to) {
        to.set_id(text(id));
        to.set_round(text(round.bytes()));
    };
    const auto flag = [](const Flag& from, record::Flag& to) {
        to.set_up(from.up);
        to.set_nonce(text(from.nonce));
        for (const crypto::Nonce& nonce : from.ups)
            to.add_ups(text(nonce));
        to.set_changes(static_cast<std::uint32_t>(from.changes));
    };

    for (const Offer& mine : m_mySuggestions)
        offer(mine.id, mine.round, *out.add_mine());
    if (m_theirSuggestion)
        offer(m_theirSuggestion->id, m_theirSuggestion->round, *out.mutable_theirs());
    out.set_dismissed(m_dismissed);
    ByteView seed;
    if (m_round) {
        record::Round& round = *out.mutable_round();
        offer(m_round->id, m_round->round, *round.mutable_offer());
        round.set_i_agreed(m_round->iAgreed);
        flag(m_round->own, *round.mutable_own());
        flag(m_round->theirs, *round.mutable_theirs());
        round.set_down(text(m_round->down));
        round.set_stopping(m_round->stopping);
        if (m_round->state == State::Turning) {
            const Context& context = *m_round->context;
            seed = context.seed.bytes();
            write(m_round->answers, *round.mutable_answers());
            for (const auto& [step, body] : context.theirs)
                round.mutable_context()->add_theirs(text(body));
            round.mutable_context()->set_own_steps(static_cast<std::uint32_t>(context.mine.rbegin()->first));
            round.mutable_context()->set_hand_was_up(context.reveal->handWasUp());
            round.mutable_context()->set_their_hand_was_up(context.reveal->theirHandWasUp());
        }
    }
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
    if (m_left) {
        out.mutable_left()->set_id(text(m_left->id));
        out.mutable_left()->set_digest(text(m_left->digest));
        for (const crypto::Nonce& nonce : m_left->ups)
            out.mutable_left()->add_ups(text(nonce));
    }
    for (const crypto::RoundId& id : m_retiredRounds)
        out.add_retired_rounds(text(id));
    for (const ContextTag& tag : m_retiredContexts)
        out.add_retired_contexts(text(tag));

    crypto::SecretBytes bytes(kSeedBytes + out.ByteSizeLong());
    std::copy(seed.begin(), seed.end(), bytes.begin());
    out.SerializeToArray(bytes.data() + kSeedBytes, static_cast<int>(bytes.size() - kSeedBytes));
    return bytes;
}

Checked<Session> Session::restore(Setup setup, crypto::Random& random, ByteView journal)
{
    record::Journal in;
    if (journal.size() < kSeedBytes || !parse(journal.subspan(kSeedBytes), kJournalBytes - kSeedBytes, in))
        return Refusal::BadMessage;
    if (in.version() != kVersion)
        return in.version() > kVersion ? Refusal::NewerVersion : Refusal::BadMessage;

    const auto offer = [](const record::Offer& from) {
        return Offer{read<16>(from.id()), readRound(from.round())};
    };
    const auto flag = [](const record::Flag& from) {
        require(from.changes() <= limits::kSealChanges + 1);
        return Flag{from.up(), read<32>(from.nonce()), readList<32>(from.ups(), limits::kSealChanges + 1),
                    from.changes()};
    };
    Session out(std::move(setup), random);
    try {
        require(static_cast<std::size_t>(in.mine_size()) <= limits::kSuggestions);
        for (const record::Offer& mine : in.mine())
            out.m_mySuggestions.push_back(offer(mine));
        if (in.has_theirs())
            out.m_theirSuggestion = offer(in.theirs());
        out.m_dismissed = in.dismissed();
        if (in.has_left()) {
            out.m_ourPage = read<16>(in.left().id());
            out.m_left = Left{read<16>(in.left().id()), read<32>(in.left().digest()),
                              readList<32>(in.left().ups(), limits::kSealChanges + 1), 0};
        }
        if (in.has_finished()) { // of the last round, if there is one
            const record::Finished& finished = in.finished();
            constexpr std::size_t most = 5 + 2 * limits::kCards;
            auto history = readList<32>(finished.history(), most);
            require(history.size() >= steps::open(0) && finished.last().size() <= limits::kBodyOfSeals);
            out.m_ourPage = read<16>(finished.id());
            out.m_finished =
                Finished{read<16>(finished.id()), read<32>(finished.context()),
                         crypto::Transcript::remembered(std::move(history)),
                         Bytes(finished.last().begin(), finished.last().end()), finished.stopped()};
        }
        out.m_retiredRounds = readList<16>(in.retired_rounds(), limits::kRetired);
        out.m_retiredContexts = readList<8>(in.retired_contexts(), limits::kRetired);
        if (in.has_outcome()) {
            require(!in.has_round());
            out.m_outcome = Outcome{readRound(in.outcome().round()), {}, in.outcome().stopped(), std::nullopt};
            for (const record::Shared& shared : in.outcome().shared()) {
                auto& all = out.m_outcome->shared;
                all.push_back(read(shared, out.m_outcome->round));
                require(all.size() == 1 || all[all.size() - 2].card < all.back().card);
            }
            out.m_events.emplace_back(Agreed{out.m_outcome->round});
            out.m_events.emplace_back(SealedByBoth{});
            out.m_events.insert(out.m_events.end(), out.m_outcome->shared.begin(), out.m_outcome->shared.end());
            if (out.m_outcome->stopped)
                out.m_events.emplace_back(Stopped{});
            else
                out.m_events.emplace_back(RoundDone{});
        }
        if (out.m_theirSuggestion && !out.m_dismissed)
            out.m_events.emplace_back(Suggested{out.m_theirSuggestion->round});

        if (in.has_round()) {
            const record::Round& round = in.round();
            Offer under = offer(round.offer());
            out.m_events.emplace_back(Agreed{under.round});
            out.m_round.emplace(UnderWay{});
            out.m_round->id = under.id;
            out.m_ourPage = under.id;
            out.m_round->round = std::move(under.round);
            out.m_round->iAgreed = round.i_agreed();
            out.m_round->own = flag(round.own());
            // A journal from before there was one has none.
            out.m_round->down = round.down().empty() ? random.bytes<32>() : read<32>(round.down());
            out.m_round->theirs = flag(round.theirs());
            // One of ours may still be agreed to only where we agreed to theirs, and until they seal.
            require(out.m_mySuggestions.empty() ||
                    (out.m_round->iAgreed && out.m_round->theirs.changes == 0));
            if (round.has_context()) {
                const record::Context& context = round.context();
                require(out.m_round->own.up && out.m_round->theirs.up);
                out.m_round->answers = read(round.answers(), out.m_round->round, Words::Sealed);
                std::vector<Bytes> theirs;
                for (const std::string& body : context.theirs())
                    theirs.emplace_back(body.begin(), body.end());
                require(
                    out.replay(crypto::Seed(journal.first(kSeedBytes)), theirs, context.own_steps()).ok());
                out.m_round->context->reveal->recallHands(context.hand_was_up(), context.their_hand_was_up());
                out.m_round->stopping = round.stopping();
            } else if (out.m_round->own.up) {
                if (out.m_round->theirs.up && out.saidUp())
                    out.retire(out.contextOf(out.m_round->id, out.m_round->round.digest(),
                                             out.m_round->own.nonce, out.m_round->theirs.nonce));
                out.sealAgain();
            }
        }
    } catch (const BadRecord&) {
        return Refusal::BadMessage;
    }
    return out;
}

// The partner's bodies once more through the same checks, and both hands on each card that was opened: so the
// machine comes to stand where it stood. Nothing is sent, for there is no link.
Verdict Session::replay(const crypto::Seed& seed, const std::vector<Bytes>& theirs, std::uint64_t ownSteps)
{
    beginContext(seed);
    const auto hands = [&](std::uint64_t next) {
        Reveal& reveal = *m_round->context->reveal;
        reveal.setHand(true);
        (void)reveal.takeGo(reveal.turn(), true);
        reveal.setHand(ownSteps >= next);
    };
    for (std::uint64_t step = 1; step <= theirs.size() && m_round; ++step) {
        const Bytes& body = theirs[step - 1];
        const protocol::Step message{steps::kindOf(step), tagOf(m_round->context->id), body};
        if (step < steps::open(0)) {
            takeSetup(message);
            continue;
        }
        const bool words = message.kind == crypto::MessageType::Words;
        if (stepOf(message) != step)
            return Refusal::BadMessage;
        hands(words ? step + 1 : step);
        turnOn();
        take(message);
    }
    if (!m_round || m_round->state != State::Turning)
        return Refusal::BadMessage;
    hands(steps::open(m_round->context->reveal->turn()));
    turnOn();
    if (m_round->context->mine.rbegin()->first != ownSteps)
        return Refusal::BadMessage;
    return Passed{};
}

} // namespace mandorla::sync
