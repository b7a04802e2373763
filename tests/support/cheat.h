#pragma once

#include "tests/support/rounds.h"
#include "tests/support/two_sessions.h"

#include "protocol/crypto/overlap.h"
#include "protocol/crypto/proof.h"

#include <gtest/gtest.h>

#include <optional>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

// A partner who runs a changed client: it speaks to one honest Session by hand, with bodies made from the
// free functions of overlap.h. Left alone it behaves; a test changes one thing.
namespace mandorla::test {

using crypto::MessageType;
using crypto::Point;
using crypto::Scalar;

// Remembers what was drawn. With it a test plays an attacker who knows more than any real one can: the
// honest laptop's SEED.
class WatchedRandom final : public crypto::Random
{
public:
    explicit WatchedRandom(const ByteArray<32>& seed)
        : m_random(seed)
    {
    }
    void fill(std::span<std::uint8_t> out) override
    {
        m_random.fill(out);
        drawn.emplace_back(out.begin(), out.end());
    }

    std::vector<Bytes> drawn;

private:
    crypto::SeededRandom m_random;
};

inline Point minus(const Point& p) { return crypto::sub(Point(), p); }
inline Scalar minus(const Scalar& n) { return crypto::sub(Scalar(), n); }
inline Scalar scalar(std::uint64_t n) { return crypto::hs("tests/scalar", n); }

inline Scalar inverse(const Scalar& n)
{
    ByteArray<32> out{};
    if (crypto_core_ristretto255_scalar_invert(out.data(), n.bytes().data()) != 0)
        throw std::logic_error("no inverse of zero");
    return Scalar::parse(out).value();
}

inline Point pointAt(const Bytes& body, std::size_t at)
{
    return Point::parse(ByteView(body).subspan(at, 32)).value();
}

inline Scalar scalarAt(const Bytes& body, std::size_t at)
{
    return Scalar::parse(ByteView(body).subspan(at, 32)).value();
}

inline void putAt(Bytes& body, std::size_t at, ByteView bytes)
{
    std::copy(bytes.begin(), bytes.end(), body.begin() + static_cast<std::ptrdiff_t>(at));
}

// c ‖ s_1 ‖ … for the statement, from secrets that need not fit it.
inline Bytes proofOf(const crypto::Statement& statement, const std::vector<Scalar>& secrets)
{
    Bytes out;
    crypto::Proof::make(statement, crypto::Seed(ByteArray<32>{77}), secrets).value().appendTo(out);
    return out;
}

class Cheat
{
public:
    // What comes next from this side; the honest side's message of the same step is already here.
    enum class Moment
    {
        Key,
        Commit,
        Seals,
        Blinds,
        Turning
    };

    explicit Cheat(crypto::Role role = 0, std::uint8_t evening = 0)
        : own(role)
        , number(evening)
        , random(ByteArray<32>{200, evening})
        , honest(setupOf(static_cast<crypto::Role>(1 - role)), random)
        , seed(ByteArray<32>{201, evening})
    {
        honest.linkUp(time);
        collect();
        say(protocol::Greeting{"Cheat", false});
        say(protocol::Resume{});
    }

    Cheat(const Cheat&) = delete;
    Cheat& operator=(const Cheat&) = delete;

    // --- the conversation up to some moment, as an honest client would hold it ---

    void agreeOn(const protocol::Round& suggested)
    {
        round = suggested;
        roundId.fill(static_cast<std::uint8_t>(0x60 + number));
        say(protocol::Propose{roundId, round->bytes()});
        must(sync::Accept{});
        bits.assign(round->cards.size(), wants); // rounds of wishes: a card, a slot
        texts.assign(round->cards.size(), "words of a cheat");
    }

    void sayUp(std::uint8_t nonceByte = 0x33)
    {
        nonce.fill(nonceByte);
        say(protocol::Sealed{roundId, true, nonce});
    }

    // The context of the nonces that were said last.
    void findContext()
    {
        crypto::ContextInputs in;
        in.fingerprints = setupOf(0).fingerprints;
        in.exerciseDigest = round->digest();
        in.roundId = roundId;
        in.nonces[own] = nonce;
        for (const auto& message : heard)
            if (const auto* sealed = std::get_if<protocol::Sealed>(&message))
                in.nonces[1 - own] = sealed->nonce;
        context = crypto::contextOf(in);
    }

    void to(Moment moment, std::vector<protocol::Answer> honestAnswers, std::size_t cards = 2)
    {
        answers = honestAnswers;
        agreeOn(wishes(cards));
        must(sync::Seal{std::move(honestAnswers)});
        sayUp();
        findContext();
        if (moment == Moment::Key)
            return;
        sayStep(MessageType::Key, keyBody());
        if (moment == Moment::Commit)
            return;
        seals = sealsBody();
        sayStep(MessageType::Commit, commitOf(seals));
        if (moment == Moment::Seals)
            return;
        sayStep(MessageType::Seals, seals);
        if (moment == Moment::Blinds)
            return;
        sayStep(MessageType::Blinds, blindsBody());
    }

    // Another cheat in the same evening, to the byte: what the honest side will say, foreseen.
    Bytes foresee(MessageType kind, Moment moment) const
    {
        Cheat twin(own, number);
        twin.wants = wants;
        twin.to(moment, answers, round->cards.size());
        return twin.theirs(kind);
    }

    // --- bodies, honestly made ---

    Bytes keyBody() const { return crypto::makeKey(context, own, seed).value().body; }

    Bytes sealsBody() const
    {
        Bytes out;
        append(out, crypto::commitNonce(seed, context).bytes());
        for (std::size_t i = 0; i < bits.size(); ++i)
            append(out, crypto::makeSeal(context, own, seed, i, joint(), bits[i]).value().body);
        for (std::size_t j = 0; j < texts.size(); ++j)
            append(out, crypto::commitWords(context, own, j, crypto::wordsNonce(seed, context, j).bytes(),
                                            padded(j)));
        return out;
    }

    // h of a SEALS body, whatever stands in it
    Bytes commitOf(const Bytes& body) const
    {
        const std::size_t sealed = bits.size() * crypto::kSealBytes;
        const ByteView all(body);
        const auto h = crypto::commitSeals(context, own, all.first(32), all.subspan(32, sealed),
                                           all.subspan(32 + sealed));
        return Bytes(h.begin(), h.end());
    }

    Bytes blindsBody() const
    {
        Bytes out;
        for (std::size_t i = 0; i < bits.size(); ++i)
            append(out, crypto::makeBlind(context, own, seed, i, combined(i)).value().body);
        return out;
    }

    Bytes openBody(std::size_t card) const
    {
        Bytes out;
        append(out, le64(card));
        append(out, crypto::makeOpen(context, own, seed, card, blinded(card).first).value().body);
        return out;
    }

    Bytes wordsBody(std::size_t card, bool shown) const
    {
        Bytes out;
        append(out, le64(card));
        append(out, shown ? crypto::openWords(crypto::wordsNonce(seed, context, card).bytes(), padded(card))
                          : crypto::withheldWords());
        return out;
    }

    // Text padded, also one that no honest client would take.
    Bytes padded(std::size_t card) const
    {
        Bytes out = crypto::withheldWords(); // zeros, a nonce longer
        out.resize(out.size() - 32);
        putAt(out, 0, view(texts[card]));
        return out;
    }

    // --- what both sides have said ---

    Bytes theirs(MessageType kind) const
    {
        Bytes out;
        for (const auto& message : heard)
            if (const auto* step = std::get_if<protocol::Step>(&message))
                if (step->kind == kind && step->context == protocol::tagOf(context))
                    out = step->body;
        return out;
    }

    bool hasSaid(MessageType kind) const { return !theirs(kind).empty(); }
    crypto::Role other() const { return static_cast<crypto::Role>(1 - own); }
    Point theirKey() const { return pointAt(theirs(MessageType::Key), 0); }
    Point ownKey() const { return crypto::mulBase(crypto::keySecret(seed, context)); }
    Point joint() const { return crypto::add(ownKey(), theirKey()); }

    static crypto::Seal sealIn(const Bytes& body, std::size_t slot)
    {
        const std::size_t at = 32 + slot * crypto::kSealBytes;
        return {pointAt(body, at), pointAt(body, at + 32)};
    }

    crypto::Seal combined(std::size_t slot) const
    {
        const crypto::Seal mine = sealIn(seals, slot), yours = sealIn(theirs(MessageType::Seals), slot);
        return {crypto::add(mine.r, yours.r), crypto::add(mine.s, yours.s)};
    }

    crypto::Blind blinded(std::size_t slot) const
    {
        const Bytes yours = theirs(MessageType::Blinds);
        const std::size_t at = slot * crypto::kBlindBytes;
        const auto mine = crypto::makeBlind(context, own, seed, slot, combined(slot)).value().value;
        return {crypto::add(mine.first, pointAt(yours, at)),
                crypto::add(mine.second, pointAt(yours, at + 32))};
    }

    bool leads(std::size_t turn) const
    {
        std::array<ByteArray<32>, 2> rhos;
        rhos[own] = take<32>(seals);
        rhos[other()] = take<32>(theirs(MessageType::Seals));
        return (crypto::leadOf(context, rhos) + turn) % 2 == own;
    }

    // The honest laptop's SEED of this context: of all that it drew, the one that gives its key.
    crypto::Seed theirSeed() const
    {
        for (const Bytes& draw : random.drawn)
            if (draw.size() == 32) {
                const crypto::Seed candidate(take<32>(draw));
                if (crypto::mulBase(crypto::keySecret(candidate, context)) == theirKey())
                    return candidate;
            }
        throw std::logic_error("no draw gives this key");
    }

    // --- saying and hearing ---

    void say(const protocol::Message& message)
    {
        honest.receive(protocol::frameOf(message), time);
        collect();
    }

    void sayStep(MessageType kind, Bytes body)
    {
        say(protocol::Step{kind, protocol::tagOf(context), std::move(body)});
    }

    void sayHand(std::uint64_t turn = 0, bool up = true)
    {
        say(protocol::Go{protocol::tagOf(context), turn, up});
    }

    // What the honest laptop's person does.
    bool does(sync::Command command)
    {
        const bool done = honest.submit(std::move(command), time);
        collect();
        return done;
    }

    void must(sync::Command command)
    {
        if (!does(std::move(command)))
            throw std::logic_error("the honest side cannot do that now");
    }

    void collect()
    {
        for (auto& event : honest.takeEvents())
            events.push_back(std::move(event));
        const Bytes out = honest.takeOutgoing();
        append(stream, out);
        for (auto& message : messagesIn(out))
            heard.push_back(std::move(message));
    }

    template <typename Event>
    std::size_t count() const
    {
        std::size_t n = 0;
        for (const auto& event : events)
            n += std::holds_alternative<Event>(event);
        return n;
    }

    // The name of the failure; empty: none.
    std::string error() const
    {
        for (const auto& event : events)
            if (const auto* failed = std::get_if<sync::Failed>(&event))
                return std::string(sync::nameOf(failed->failure));
        return {};
    }

    // Everything that left the honest laptop and everything on its screen, without what is random: kind and
    // size of each message, kind of each event.
    std::string shape() const
    {
        std::string out;
        for (const auto& message : heard)
            out += std::to_string(message.index()) + ":" + std::to_string(protocol::frameOf(message).size()) +
                   " ";
        out += "|";
        for (const auto& event : events)
            out += " " + std::to_string(event.index());
        return out;
    }

    const crypto::Role own;
    const std::uint8_t number;
    WatchedRandom random;
    sync::Session honest;
    crypto::Seed seed;
    sync::Time time{1000};

    std::optional<protocol::Round> round;
    crypto::RoundId roundId{};
    crypto::Nonce nonce{};
    crypto::ContextId context{};
    std::uint8_t wants = 1; // what the cheat answers to every card
    std::vector<std::uint8_t> bits;
    std::vector<std::string> texts;        // by card
    Bytes seals;                           // SEALS as they will be said
    std::vector<protocol::Answer> answers; // the honest side's

    std::vector<protocol::Message> heard;
    Bytes stream; // the same in bytes
    std::vector<sync::Event> events;

private:
    static sync::Session::Setup setupOf(crypto::Role role)
    {
        sync::Session::Setup setup;
        setup.fingerprints[0].fill(0x11);
        setup.fingerprints[1].fill(0x22);
        setup.role = role;
        setup.name = "Honest";
        return setup;
    }
};

inline std::vector<protocol::Answer> allOf(protocol::Wish wish, std::size_t cards = 2)
{
    return std::vector<protocol::Answer>(cards, protocol::Answer{wish, "honest words", false});
}

} // namespace mandorla::test
