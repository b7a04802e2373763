#include "tests/support/cheat.h"
#include "tests/support/deaf.h"

#include <functional>
#include <iostream>
#include <memory>

// Attacks on keys, seals, blinds and openings, by a client that otherwise behaves. Each is refused by
// its name, with nothing shown and nothing sent afterwards, and what was sent before has the same kinds and
// sizes whatever the honest side answered.
namespace mandorla::test {
namespace {

using namespace sync;
using crypto::Seal;
using protocol::Wish;
using Moment = Cheat::Moment;

struct Attack
{
    std::string name;
    std::string refusal;
    Moment moment;
    std::function<void(Cheat&)> play;
    enum class Turn
    {
        Any,
        CheatLeads,
        CheatFollows
    } turn = Turn::Any;
    std::uint8_t bit = 1; // the cheat's own answer, to every card
};

std::ostream& operator<<(std::ostream& out, const Attack& attack) { return out << attack.name; }

// --- what may stand in a field ---

struct Layout
{
    std::vector<std::size_t> points;
    std::vector<std::size_t> scalars;
};

Layout layoutOf(MessageType kind)
{
    switch (kind) {
    case MessageType::Key:
        return {{0}, {32, 64}};
    case MessageType::Seals: // the second slot's
        return {{192, 224}, {256, 288, 320}};
    case MessageType::Blinds:
        return {{128, 160}, {192, 224}};
    default:
        return {{8}, {40, 72}};
    }
}

Bytes plusOrder(Bytes scalar)
{
    static const std::uint8_t order[32] = {0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7,
                                           0xa2, 0xde, 0xf9, 0xde, 0x14, 0,    0,    0,    0,    0,    0,
                                           0,    0,    0,    0,    0,    0,    0,    0,    0,    0x10};
    unsigned carry = 0;
    for (std::size_t i = 0; i < 32; ++i) {
        carry += static_cast<unsigned>(scalar[i]) + order[i];
        scalar[i] = static_cast<std::uint8_t>(carry & 0xff);
        carry >>= 8;
    }
    return scalar;
}

Bytes fieldOf(const Bytes& body, std::size_t at)
{
    const ByteView field = ByteView(body).subspan(at, 32);
    return Bytes(field.begin(), field.end());
}

struct BadField
{
    const char* name;
    const char* refusal;
    std::function<Bytes(Bytes)> make;
};

const std::vector<BadField>& badPoints()
{
    static const std::vector<BadField> out{
        {"Identity", "identity_point", [](const Bytes&) { return Bytes(32); }},
        {"IdentityWithBit255", "bad_point",
         [](const Bytes&) {
             Bytes zero(32);
             zero[31] = 0x80;
             return zero;
         }},
        {"Bit255", "bad_point",
         [](Bytes field) {
             field[31] |= 0x80;
             return field;
         }},
        {"NotReduced", "bad_point",
         [](const Bytes&) {
             Bytes prime(32, 0xff); // 2^255 - 19, another spelling of zero
             prime[0] = 0xed;
             prime[31] = 0x7f;
             return prime;
         }},
        {"Negative", "bad_point",
         [](Bytes field) {
             field[0] |= 1; // canonical encodings are even
             return field;
         }},
    };
    return out;
}

const std::vector<BadField>& badScalars()
{
    static const std::vector<BadField> out{
        {"Zero", "bad_scalar", [](const Bytes&) { return Bytes(32); }},
        {"PlusOrder", "bad_scalar", plusOrder},
        {"Highest", "bad_scalar", [](const Bytes&) { return Bytes(32, 0xff); }},
        {"AnotherOne", "bad_proof",
         [](const Bytes& field) {
             const Scalar other = crypto::add(Scalar::parse(field).value(), scalar(1));
             return Bytes(other.bytes().begin(), other.bytes().end());
         }},
    };
    return out;
}

// SEALS are what h commits to, so that the seals themselves are looked at.
void saySeals(Cheat& cheat, const Bytes& seals)
{
    cheat.sayStep(MessageType::Commit, cheat.commitOf(seals));
    EXPECT_EQ(cheat.error(), "");
    cheat.sayStep(MessageType::Seals, seals);
}

Bytes sealBody(const Seal& seal, const Bytes& proof)
{
    Bytes out;
    append(out, seal.r.bytes());
    append(out, seal.s.bytes());
    append(out, proof);
    return out;
}

// The cheat's own slot 1 is replaced by what is made from the partner's seal, which it foresees.
Attack onSeal(std::string name, std::string refusal, std::function<Bytes(Cheat&, const Bytes& theirs)> make)
{
    return {std::move(name), std::move(refusal), Moment::Commit, [make](Cheat& cheat) {
                const Bytes theirs = cheat.foresee(MessageType::Seals, Moment::Blinds);
                cheat.seals = cheat.sealsBody();
                putAt(cheat.seals, 192, make(cheat, theirs));
                saySeals(cheat, cheat.seals);
            }};
}

Attack onKey(std::string name, std::string refusal, std::function<Bytes(Cheat&)> make)
{
    return {std::move(name), std::move(refusal), Moment::Key,
            [make](Cheat& cheat) { cheat.sayStep(MessageType::Key, make(cheat)); }};
}

Attack onBlinds(std::string name, std::string refusal, std::function<Bytes(Cheat&)> make)
{
    return {std::move(name), std::move(refusal), Moment::Blinds,
            [make](Cheat& cheat) { cheat.sayStep(MessageType::Blinds, make(cheat)); }};
}

Attack onOpen(std::string name, std::string refusal, Attack::Turn turn, std::function<Bytes(Cheat&)> make)
{
    return {std::move(name), std::move(refusal), Moment::Turning,
            [make](Cheat& cheat) {
                cheat.does(HandOn{});
                cheat.sayHand();
                cheat.sayStep(MessageType::Open, make(cheat));
            },
            turn};
}

Bytes openOf(const Point& w, const Bytes& proof)
{
    Bytes out(8);
    append(out, w.bytes());
    append(out, proof);
    return out;
}

Bytes blindOf(const Point& first, const Point& second, const Bytes& proof)
{
    Bytes out;
    append(out, first.bytes());
    append(out, second.bytes());
    append(out, proof);
    return out;
}

Bytes both(Bytes one, const Bytes& two)
{
    append(one, two);
    return one;
}

// Keys.
void onKeys(std::vector<Attack>& out)
{
    out.push_back(onKey("RogueKey", "bad_proof", [](Cheat& c) { // J would be xG
        const Scalar x = scalar(5);
        const Point key = crypto::sub(crypto::mulBase(x), c.theirKey());
        return both(Bytes(key.bytes().begin(), key.bytes().end()),
                    proofOf(crypto::keyStatement(c.context, c.own, key), {x}));
    }));
    out.push_back(onKey("KeyThatCancelsUnproven", "bad_proof", [](Cheat& c) {
        Bytes body = c.theirs(MessageType::Key);
        putAt(body, 0, minus(c.theirKey()).bytes());
        putAt(body, 64, minus(scalarAt(body, 64)).bytes());
        return body;
    }));
    out.push_back(onKey("KeyThatCancelsProven", "identity_point", [](Cheat& c) {
        const Scalar y = minus(crypto::keySecret(c.theirSeed(), c.context));
        const Point key = crypto::mulBase(y);
        return both(Bytes(key.bytes().begin(), key.bytes().end()),
                    proofOf(crypto::keyStatement(c.context, c.own, key), {y}));
    }));
    out.push_back(onKey("KeyReflected", "bad_proof", [](Cheat& c) { return c.theirs(MessageType::Key); }));
    out.push_back(onKey("KeyOfAnotherContext", "bad_proof", [](Cheat& c) {
        return crypto::makeKey(crypto::ContextId{1}, c.own, c.seed).value().body;
    }));
    out.push_back(onKey("KeyOfTheOtherRole", "bad_proof",
                        [](Cheat& c) { return crypto::makeKey(c.context, c.other(), c.seed).value().body; }));
}

// Seals made from the partner's.
void onSeals(std::vector<Attack>& out)
{
    out.push_back(onSeal("SealCopied", "bad_proof", [](Cheat&, const Bytes& theirs) {
        return Bytes(theirs.begin() + 192, theirs.begin() + 352);
    }));
    out.push_back(onSeal("SealMovedFromAnotherSlot", "bad_proof", [](Cheat&, const Bytes& theirs) {
        return Bytes(theirs.begin() + 32, theirs.begin() + 192);
    }));
    out.push_back(onSeal("OwnSealMovedFromAnotherSlot", "bad_proof", [](Cheat& c, const Bytes&) {
        return crypto::makeSeal(c.context, c.own, c.seed, 0, c.joint(), 1).value().body;
    }));
    out.push_back(onSeal("SealReflected", "bad_proof", [](Cheat&, const Bytes& theirs) { // R' = S' = 0
        Bytes body(theirs.begin() + 192, theirs.begin() + 352);
        for (const std::size_t at : {0u, 32u})
            putAt(body, at, minus(pointAt(body, at)).bytes());
        for (const std::size_t at : {96u, 128u})
            putAt(body, at, minus(scalarAt(body, at)).bytes());
        return body;
    }));
    out.push_back(onSeal("SealReflectedProven", "identity_point", [](Cheat& c, const Bytes& theirs) {
        const Seal yours = Cheat::sealIn(theirs, 1);
        const Scalar r = minus(crypto::sealSecret(c.theirSeed(), c.context, 1, c.joint()));
        // S is another one: it is R' alone that cancels
        const Seal seal{minus(yours.r), crypto::add(crypto::mul(r, c.joint()), crypto::mulBase(scalar(3)))};
        return sealBody(seal, proofOf(crypto::sealStatement(c.context, c.own, 1, c.joint(), seal.r, seal.s),
                                      {r, scalar(3)}));
    }));
    out.push_back(onSeal("SealThatCancelsSProven", "identity_point", [](Cheat& c, const Bytes& theirs) {
        // S = -S_partner with another r: u takes up the difference
        const Scalar j =
            crypto::add(crypto::keySecret(c.theirSeed(), c.context), crypto::keySecret(c.seed, c.context));
        const Scalar r0 = crypto::sealSecret(c.theirSeed(), c.context, 1, c.joint());
        const bool no = c.answers[1].choice == decltype(c.answers[1].choice)(Wish::No);
        const Scalar u0 = no ? crypto::noSecret(c.theirSeed(), c.context, 1, c.joint()) : Scalar();
        const Scalar r = scalar(4);
        const Scalar u = minus(crypto::add(u0, crypto::mul(crypto::add(r0, r), j)));
        const Seal seal{crypto::mulBase(r), minus(Cheat::sealIn(theirs, 1).s)};
        return sealBody(
            seal, proofOf(crypto::sealStatement(c.context, c.own, 1, c.joint(), seal.r, seal.s), {r, u}));
    }));
    out.push_back(onSeal("SealScaled", "bad_proof", [](Cheat&, const Bytes& theirs) {
        Bytes body(theirs.begin() + 192, theirs.begin() + 352);
        for (const std::size_t at : {0u, 32u})
            putAt(body, at, crypto::mul(scalar(2), pointAt(body, at)).bytes());
        for (const std::size_t at : {96u, 128u})
            putAt(body, at, crypto::mul(scalar(2), scalarAt(body, at)).bytes());
        return body;
    }));
    out.push_back(onSeal("SealRerandomised", "bad_proof", [](Cheat& c, const Bytes& theirs) {
        Bytes body(theirs.begin() + 192, theirs.begin() + 352);
        const Scalar more = scalar(6);
        putAt(body, 0, crypto::add(pointAt(body, 0), crypto::mulBase(more)).bytes());
        putAt(body, 32, crypto::add(pointAt(body, 32), crypto::mul(more, c.joint())).bytes());
        putAt(body, 96, crypto::add(scalarAt(body, 96), crypto::mul(scalarAt(body, 64), more)).bytes());
        return body;
    }));
    out.push_back(onSeal("SealShifted", "bad_proof", [](Cheat&, const Bytes& theirs) {
        Bytes body(theirs.begin() + 192, theirs.begin() + 352);
        const Scalar more = scalar(7);
        putAt(body, 32, crypto::add(pointAt(body, 32), crypto::mulBase(more)).bytes());
        putAt(body, 128, crypto::add(scalarAt(body, 128), crypto::mul(scalarAt(body, 64), more)).bytes());
        return body;
    }));
    out.push_back(onSeal("SealForged", "bad_proof", [](Cheat& c, const Bytes& theirs) {
        const Seal yours = Cheat::sealIn(theirs, 1);
        return sealBody(yours,
                        proofOf(crypto::sealStatement(c.context, c.own, 1, c.joint(), yours.r, yours.s),
                                {scalar(1), scalar(2)}));
    }));
    out.push_back(onSeal("SealUnderAnotherJ", "bad_proof", [](Cheat& c, const Bytes&) {
        return crypto::makeSeal(c.context, c.own, c.seed, 1, c.ownKey(), 1).value().body;
    }));
    out.push_back(onSeal("SealOfAnotherContext", "bad_proof", [](Cheat& c, const Bytes&) {
        return crypto::makeSeal(crypto::ContextId{1}, c.own, c.seed, 1, c.joint(), 1).value().body;
    }));
}

// What was committed to.
void onCommitments(std::vector<Attack>& out)
{
    out.push_back({"AnswersChangedAfterCommit", "commit_mismatch", Moment::Seals, [](Cheat& c) {
                       c.bits.assign(2, 0);
                       c.sayStep(MessageType::Seals, c.sealsBody());
                   }});
    out.push_back({"WordsChangedAfterCommit", "commit_mismatch", Moment::Seals, [](Cheat& c) {
                       c.texts[0] = "others";
                       c.sayStep(MessageType::Seals, c.sealsBody());
                   }});
    out.push_back({"RhoChangedAfterCommit", "commit_mismatch", Moment::Seals, [](Cheat& c) { // picks the lead
                       c.seals[0] ^= 1;
                       c.sayStep(MessageType::Seals, c.seals);
                   }});
    out.push_back({"CommitAndSealsReflected", "commit_mismatch", Moment::Commit, [](Cheat& c) {
                       c.sayStep(MessageType::Commit, c.theirs(MessageType::Commit));
                       c.sayStep(MessageType::Seals, c.theirs(MessageType::Seals));
                   }});
    out.push_back({"ASecondDifferentH", "changed_message", Moment::Seals,
                   [](Cheat& c) { c.sayStep(MessageType::Commit, Bytes(32, 9)); }});
}

// Blinds.
void onBlindings(std::vector<Attack>& out)
{
    out.push_back(onBlinds("ZIsZero", "identity_point", [](Cheat& c) {
        Bytes body = c.blindsBody();
        putAt(body, 128, Bytes(64));
        return body;
    }));
    out.push_back(onBlinds("ZCancelsUnproven", "bad_proof", [](Cheat& c) {
        Bytes body = c.theirs(MessageType::Blinds);
        for (std::size_t at = 0; at < body.size(); at += 128) {
            putAt(body, at, minus(pointAt(body, at)).bytes());
            putAt(body, at + 32, minus(pointAt(body, at + 32)).bytes());
            putAt(body, at + 96, minus(scalarAt(body, at + 96)).bytes());
        }
        return body;
    }));
    out.push_back(onBlinds("ZCancelsProven", "identity_point", [](Cheat& c) {
        const Seal both_ = c.combined(1);
        const Scalar z = minus(crypto::blindSecret(c.theirSeed(), c.context, 1, both_));
        const Point e1 = crypto::mul(z, both_.r), e2 = crypto::mul(z, both_.s);
        Bytes body = c.blindsBody();
        putAt(body, 128,
              blindOf(e1, e2,
                      proofOf(crypto::blindStatement(c.context, c.own, 1, both_.r, both_.s, e1, e2), {z})));
        return body;
    }));
    out.push_back(
        onBlinds("BlindsReflected", "bad_proof", [](Cheat& c) { return c.theirs(MessageType::Blinds); }));
    out.push_back(onBlinds("BlindWithTwoZ", "bad_proof", [](Cheat& c) {
        const Seal s = c.combined(1);
        const Point e1 = crypto::mul(scalar(1), s.r), e2 = crypto::mul(scalar(2), s.s);
        Bytes body = c.blindsBody();
        putAt(body, 128,
              blindOf(e1, e2,
                      proofOf(crypto::blindStatement(c.context, c.own, 1, s.r, s.s, e1, e2), {scalar(1)})));
        return body;
    }));
    out.push_back(onBlinds("BlindShifted", "bad_proof", [](Cheat& c) {
        Bytes body = c.blindsBody();
        putAt(body, 160, crypto::add(pointAt(body, 160), crypto::mulBase(scalar(1))).bytes());
        return body;
    }));
    out.push_back(onBlinds("BlindThatChoosesF", "bad_proof", [](Cheat& c) { // F would be xG: W = xY
        const Seal s = c.combined(1);
        const Bytes theirs = c.theirs(MessageType::Blinds);
        const Point e1 = crypto::sub(crypto::mulBase(scalar(8)), pointAt(theirs, 128));
        const Point e2 = crypto::mul(scalar(8), s.s);
        Bytes body = c.blindsBody();
        putAt(body, 128,
              blindOf(e1, e2,
                      proofOf(crypto::blindStatement(c.context, c.own, 1, s.r, s.s, e1, e2), {scalar(8)})));
        return body;
    }));
    out.push_back(onBlinds("BlindMovedFromAnotherSlot", "bad_proof", [](Cheat& c) {
        Bytes body = c.blindsBody();
        putAt(body, 128, Bytes(body.begin(), body.begin() + 128));
        return body;
    }));
}

// Openings.
void onOpenings(std::vector<Attack>& out)
{
    for (const auto turn : {Attack::Turn::CheatLeads, Attack::Turn::CheatFollows}) {
        const std::string side = turn == Attack::Turn::CheatLeads ? "Leading" : "Following";
        out.push_back(onOpen("ForgedW" + side, "bad_proof", turn, [](Cheat& c) {
            const Point w = crypto::mulBase(scalar(1));
            return openOf(
                w, proofOf(crypto::openStatement(c.context, c.own, 0, c.ownKey(), c.blinded(0).first, w),
                           {crypto::keySecret(c.seed, c.context)}));
        }));
        out.push_back(onOpen("WOfAnotherKey" + side, "bad_proof", turn, [](Cheat& c) {
            const Point f = c.blinded(0).first, w = crypto::mul(scalar(1), f);
            return openOf(
                w, proofOf(crypto::openStatement(c.context, c.own, 0, crypto::mulBase(scalar(1)), f, w),
                           {scalar(1)}));
        }));
        out.push_back(onOpen("WOfAnotherSlot" + side, "bad_proof", turn, [](Cheat& c) {
            Bytes body = c.openBody(1);
            putAt(body, 0, le64(0));
            return body;
        }));
        out.push_back(onOpen("WProvenForAnotherSlot" + side, "bad_proof", turn, [](Cheat& c) {
            const Point f = c.blinded(0).first;
            Bytes body(8);
            append(body, crypto::makeOpen(c.context, c.own, c.seed, 1, f).value().body);
            return body;
        }));
        out.push_back(onOpen("WNegated" + side, "bad_proof", turn, [](Cheat& c) {
            Bytes body = c.openBody(0);
            putAt(body, 8, minus(pointAt(body, 8)).bytes());
            putAt(body, 72, minus(scalarAt(body, 72)).bytes());
            return body;
        }));
        out.push_back(
            onOpen("CardAhead" + side, "out_of_turn", turn, [](Cheat& c) { return c.openBody(1); }));
        out.push_back(onOpen("CardThatIsNot" + side, "bad_length", turn, [](Cheat& c) {
            Bytes body = c.openBody(0);
            putAt(body, 0, le64(2));
            return body;
        }));
    }
    out.push_back(onOpen("WThatForcesAnOverlap", "bad_proof", Attack::Turn::CheatFollows, [](Cheat& c) {
        // D = V - W0 - W1 would be the identity
        const Point w = crypto::sub(c.blinded(0).second, pointAt(c.theirs(MessageType::Open), 8));
        return openOf(w,
                      proofOf(crypto::openStatement(c.context, c.own, 0, c.ownKey(), c.blinded(0).first, w),
                              {crypto::keySecret(c.seed, c.context)}));
    }));
    out.back().bit = 0; // a no, so that nothing overlaps
    out.push_back(onOpen("OpenReflected", "bad_proof", Attack::Turn::CheatFollows,
                         [](Cheat& c) { return c.theirs(MessageType::Open); }));
}

// Encodings and sizes, of every field of every message with points.
void onEncodings(std::vector<Attack>& out)
{
    struct Step
    {
        MessageType kind;
        const char* name;
        Moment moment;
        std::function<Bytes(const Cheat&)> make;
    };
    const std::vector<Step> steps{
        {MessageType::Key, "Key", Moment::Key, [](const Cheat& c) { return c.keyBody(); }},
        {MessageType::Seals, "Seals", Moment::Commit, [](const Cheat& c) { return c.sealsBody(); }},
        {MessageType::Blinds, "Blinds", Moment::Blinds, [](const Cheat& c) { return c.blindsBody(); }},
        {MessageType::Open, "Open", Moment::Turning, [](const Cheat& c) { return c.openBody(0); }},
    };
    for (const Step& step : steps) {
        const auto change = [&](const std::string& name, const std::string& refusal,
                                std::function<void(Bytes&)> how) {
            out.push_back({std::string(step.name) + name, refusal, step.moment,
                           [step, how](Cheat& c) {
                               Bytes body = step.make(c);
                               how(body);
                               if (step.kind == MessageType::Seals)
                                   return saySeals(c, body);
                               if (step.kind == MessageType::Open) {
                                   c.does(HandOn{});
                                   c.sayHand();
                               }
                               c.sayStep(step.kind, body);
                           },
                           step.kind == MessageType::Open ? Attack::Turn::CheatLeads : Attack::Turn::Any});
        };
        const Layout layout = layoutOf(step.kind);
        for (const std::size_t at : layout.points)
            for (const BadField& bad : badPoints())
                change("At" + std::to_string(at) + bad.name, bad.refusal,
                       [at, &bad](Bytes& body) { putAt(body, at, bad.make(fieldOf(body, at))); });
        for (const std::size_t at : layout.scalars)
            for (const BadField& bad : badScalars())
                change("At" + std::to_string(at) + bad.name, bad.refusal,
                       [at, &bad](Bytes& body) { putAt(body, at, bad.make(fieldOf(body, at))); });
        if (step.kind == MessageType::Seals)
            continue;
        change("OneByteShort", "bad_length", [](Bytes& body) { body.pop_back(); });
        change("OneByteLong", "bad_length", [](Bytes& body) { body.push_back(0); });
        change("Empty", "bad_length", [](Bytes& body) { body.clear(); });
    }
}

// Sizes that are not those of the round.
void onSizes(std::vector<Attack>& out)
{
    for (const int more : {-1, 1})
        out.push_back(
            {more < 0 ? "CommitShort" : "CommitLong", "bad_length", Moment::Commit, [more](Cheat& c) {
                 c.sayStep(MessageType::Commit, Bytes(static_cast<std::size_t>(32 + more)));
             }});
    for (const int slots : {1, 3})
        out.push_back(
            {"SealsOf" + std::to_string(slots) + "Slots", "bad_length", Moment::Commit, [slots](Cheat& c) {
                 Bytes seals = c.sealsBody();
                 seals.resize(static_cast<std::size_t>(32 + 160 * slots + 64));
                 c.sayStep(MessageType::Commit, Bytes(32)); // length comes before h
                 c.sayStep(MessageType::Seals, seals);
             }});
    out.push_back({"SealsWithoutOneCard", "bad_length", Moment::Commit, [](Cheat& c) {
                       Bytes seals = c.sealsBody();
                       seals.resize(seals.size() - 32);
                       saySeals(c, seals);
                   }});
}

std::vector<Attack> attacks()
{
    std::vector<Attack> out;
    onKeys(out);
    onSeals(out);
    onCommitments(out);
    onBlindings(out);
    onOpenings(out);
    onEncodings(out);
    onSizes(out);
    return out;
}

class Attacked : public testing::TestWithParam<Attack>
{
};

TEST_P(Attacked, IsRefusedByNameWithNothingShownWhateverTheAnswers)
{
    const Attack& attack = GetParam();
    for (const crypto::Role role : {crypto::Role(0), crypto::Role(1)}) {
        std::vector<std::string> shapes;
        for (const Wish wish : {Wish::Love, Wish::No}) {
            std::uint8_t evening = 0;
            std::unique_ptr<Cheat> cheat;
            for (;; ++evening) { // until the lead is as the attack wants it
                cheat = std::make_unique<Cheat>(role, evening);
                cheat->wants = attack.bit;
                cheat->to(attack.moment, allOf(wish));
                ASSERT_EQ(cheat->error(), "");
                if (attack.turn == Attack::Turn::Any ||
                    cheat->leads(0) == (attack.turn == Attack::Turn::CheatLeads))
                    break;
            }
            const std::size_t said = cheat->heard.size();
            attack.play(*cheat);
            EXPECT_EQ(cheat->error(), attack.refusal);
            EXPECT_EQ(cheat->count<Failed>(), 1u);
            EXPECT_EQ(cheat->count<Shared>(), 0u);
            if (attack.moment != Moment::Turning) {
                EXPECT_EQ(cheat->count<SealedByBoth>(), 0u);
                EXPECT_FALSE(cheat->hasSaid(MessageType::Open));
            }
            EXPECT_FALSE(cheat->hasSaid(MessageType::Words));
            // After the attacked message: nothing but what was due before it arrived.
            EXPECT_LE(cheat->heard.size(), said + 2);
            expectDeaf(*cheat);
            shapes.push_back(cheat->shape());
        }
        EXPECT_EQ(shapes[0], shapes[1]) << "what left, or was on the screen, depends on the answers";
    }
}

INSTANTIATE_TEST_SUITE_P(Setup, Attacked, testing::ValuesIn(attacks()),
                         [](const auto& test) { return test.param.name; });

} // namespace
} // namespace mandorla::test
