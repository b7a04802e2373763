#include "protocol/crypto/cpace.h"
#include "protocol/crypto/hello_mac.h"
#include "protocol/crypto/overlap.h"
#include "protocol/crypto/padded_words.h"
#include "protocol/crypto/transcript.h"
#include "protocol/wire/beacon.h"
#include "tests/support/vectors.h"
#include "tests/vectors/vectors.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <functional>
#include <map>
#include <set>

// Every value and every refusal of tests/vectors/overlap-vectors.json, or of the file that
// MANDORLA_OVERLAP_VECTORS names; and the file that our own writer makes of the shared inputs.
namespace mandorla::tests {

using namespace crypto;

namespace {

const Json& inputs() { return overlapVectors().at("inputs"); }
const Json& session() { return overlapVectors().at("session"); }

ContextId context() { return arrayOf<32>(session().at("CTX")); }
Seed seedOf(Role role) { return Seed(arrayOf<32>(inputs().at("sides").at(role).at("seed"))); }
Point pointOf(const Json& value) { return Point::parse(bytesOf(value)).value(); }
Scalar scalarOf(const Json& value) { return Scalar::parse(bytesOf(value)).value(); }

std::string blake(ByteView bytes)
{
    ByteArray<32> out{};
    crypto_generichash_blake2b(out.data(), out.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hex(out);
}

std::string hexOf(const HasBytes auto& value) { return hex(value.bytes()); }

std::string text(const Json& vector, const char* name) { return vector.at(name).get<std::string>(); }

std::vector<std::uint8_t> slotsOfCards()
{
    std::vector<std::uint8_t> out;
    for (const Json& card : session().at("layout"))
        out.push_back(card.at("slots").get<std::uint8_t>());
    return out;
}

std::vector<std::uint8_t> bitsOf(Role role)
{
    std::vector<std::uint8_t> out;
    for (const Json& seal : session().at("seals").at(role))
        out.push_back(seal.at("bit").get<std::uint8_t>());
    return out;
}

std::vector<std::string> textsOf(Role role)
{
    std::vector<std::string> out;
    for (const Json& one : inputs().at("sides").at(role).at("texts"))
        out.push_back(toString(bytesOf(one)));
    return out;
}

Seal combinedSeal(std::size_t i)
{
    const Json& both = session().at("combined").at(i);
    return {pointOf(both.at("R'")), pointOf(both.at("S'"))};
}

} // namespace

// Says at once if the copy of the file is cut short or another one.
TEST(OverlapVectors, IsAWholeSet)
{
    if (const char* named = std::getenv("MANDORLA_OVERLAP_VECTORS")) {
        std::ifstream file(named);
        EXPECT_EQ(overlapVectors(), Json::parse(file));
    }
    EXPECT_EQ(text(overlapVectors(), "format"), "mandorla-overlap-vectors/1");
    if (text(overlapVectors(), "set") == "shared") {
        EXPECT_EQ(overlapVectors().at("negative").size(), 179u);
    }
}

// From the same inputs our writer makes the same values, one by one.
TEST(OverlapVectors, OurWriterGivesTheSameValues)
{
    const Json ours = valuesOf(inputs());
    for (const char* part : {"format", "inputs", "pairing", "hello", "beacon", "session"})
        EXPECT_EQ(ours.at(part), overlapVectors().at(part)) << part;
}

// And the same negative cases. Some hold what a cheat drew at random, which no inputs tell: these are the
// parts that change with the cheat, and all others are the same.
TEST(OverlapVectors, OurWriterGivesTheSameNegativeCases)
{
    if (text(overlapVectors(), "set") != "shared" && text(overlapVectors(), "set") != "written")
        GTEST_SKIP() << "someone else's cheats";
    const OrderedJson values = valuesOf(inputs());
    const Json ours = negativeCases(inputs(), values, 1), again = negativeCases(inputs(), values, 2);
    const Json& due = overlapVectors().at("negative");
    ASSERT_EQ(ours.size(), due.size());
    std::size_t same = 0;
    for (std::size_t n = 0; n < due.size(); ++n) {
        const Json one = ours.at(n).flatten(), other = again.at(n).flatten(), expected = due.at(n).flatten();
        EXPECT_EQ(one.size(), expected.size());
        for (const auto& [path, value] : expected.items()) {
            if (one.value(path, Json()) == other.value(path, Json())) {
                EXPECT_EQ(one.value(path, Json()), value) << due.at(n).at("name") << path;
            } else {
                EXPECT_EQ(text(one, path.c_str()).size(), value.get<std::string>().size())
                    << due.at(n).at("name");
            }
        }
        same += one == other;
    }
    EXPECT_EQ(same, 97u); // wholly
}

// Other numbers give other inputs, and the same number the same file.
TEST(OverlapVectors, EveryNumberGivesAnotherFile)
{
    const Json one = inputsOf(1), two = inputsOf(2);
    EXPECT_EQ(one, Json(inputsOf(1)));
    for (const char* part : {"fp", "pairing", "hello", "beacon", "session", "sides"})
        EXPECT_NE(one.at(part), two.at(part)) << part;
    for (std::uint64_t number = 0; number < 50; ++number) {
        const OrderedJson in = inputsOf(number);
        std::set<std::string> kinds;
        for (const OrderedJson& card : in.at("cards"))
            kinds.insert(card.at("kind").get<std::string>());
        EXPECT_EQ(kinds.size(), 6u);
    }
}

TEST(OverlapVectors, Context)
{
    const Json& in = inputs().at("session");
    EXPECT_EQ(hex(contextOf({pairOf<32>(inputs().at("fp")), arrayOf<32>(in.at("exercise_digest")),
                             arrayOf<16>(in.at("round_id")), pairOf<32>(in.at("nonce"))})),
              text(session(), "CTX"));
}

TEST(OverlapVectors, Keys)
{
    for (Role role = 0; role < 2; ++role) {
        const Json& due = session().at("key").at(role);
        EXPECT_EQ(hexOf(keySecret(seedOf(role), context())), text(due, "y"));
        const auto made = makeKey(context(), role, seedOf(role)).value();
        EXPECT_EQ(hex(made.body), text(due, "Y") + text(due, "c") + text(due, "s"));
        const Scalar k = keyStatement(context(), role, made.value).nonce(seedOf(role), 1);
        EXPECT_EQ(hexOf(k), text(due, "k"));
        EXPECT_EQ(hexOf(mulBase(k)), text(due, "T"));
        EXPECT_TRUE(checkKey(context(), role, made.body).has_value());
    }
    EXPECT_EQ(hexOf(*joinKeys(
                  {pointOf(session().at("key").at(0).at("Y")), pointOf(session().at("key").at(1).at("Y"))})),
              text(session(), "J"));
}

TEST(OverlapVectors, Seals)
{
    const Point j = pointOf(session().at("J"));
    for (Role role = 0; role < 2; ++role) {
        for (const Json& due : session().at("seals").at(role)) {
            const auto i = due.at("i").get<std::size_t>();
            const auto bit = due.at("bit").get<std::uint8_t>();
            const Seed seed = seedOf(role);
            EXPECT_EQ(hexOf(sealSecret(seed, context(), i, j)), text(due, "r"));
            EXPECT_EQ(hexOf(noSecret(seed, context(), i, j)), text(due, "u_random"));
            EXPECT_EQ(hexOf(noSecret(seed, context(), i, j).masked(bit == 1 ? 0 : 0xff)), text(due, "u"));
            const auto made = makeSeal(context(), role, seed, i, j, bit).value();
            EXPECT_EQ(hex(made.body),
                      text(due, "R") + text(due, "S") + text(due, "c") + text(due, "s1") + text(due, "s2"));
            const Statement statement = sealStatement(context(), role, i, j, made.value.r, made.value.s);
            const Scalar k1 = statement.nonce(seed, 1), k2 = statement.nonce(seed, 2);
            EXPECT_EQ(hexOf(k1), text(due, "k1"));
            EXPECT_EQ(hexOf(k2), text(due, "k2"));
            EXPECT_EQ(hexOf(mulBase(k1)), text(due, "T1"));
            EXPECT_EQ(hexOf(add(mul(k1, j), mulBase(k2))), text(due, "T2"));
            EXPECT_TRUE(checkSeal(context(), role, i, j, made.body).has_value());
        }
    }
}

TEST(OverlapVectors, WordsAndCommitments)
{
    for (Role role = 0; role < 2; ++role) {
        Bytes commitments;
        for (const Json& due : session().at("words").at(role)) {
            const auto card = due.at("card").get<std::size_t>();
            const Secret<32> nu = wordsNonce(seedOf(role), context(), card);
            EXPECT_EQ(hexOf(nu), text(due, "nu"));
            const auto padded = padWords(textsOf(role)[card]).value();
            const Digest commitment = commitWords(context(), role, card, nu.bytes(), padded.bytes());
            EXPECT_EQ(hex(commitment), text(due, "com"));
            append(commitments, commitment);
        }
        Bytes seals;
        for (const Json& due : session().at("seals").at(role))
            for (const char* field : {"R", "S", "c", "s1", "s2"})
                append(seals, bytesOf(due.at(field)));
        const Json& due = session().at("commit").at(role);
        const Secret<32> rho = commitNonce(seedOf(role), context());
        EXPECT_EQ(hexOf(rho), text(due, "rho"));
        EXPECT_EQ(seals.size(), due.at("SEALS_length").get<std::size_t>());
        EXPECT_EQ(blake(seals), text(due, "SEALS_blake2b256"));
        EXPECT_EQ(commitments.size(), due.at("WORDS_length").get<std::size_t>());
        EXPECT_EQ(blake(commitments), text(due, "WORDS_blake2b256"));
        EXPECT_EQ(hex(commitSeals(context(), role, rho.bytes(), seals, commitments)), text(due, "h"));
    }
}

TEST(OverlapVectors, Lead)
{
    const Json& commit = session().at("commit");
    const auto rho0 = arrayOf<32>(commit.at(0).at("rho")), rho1 = arrayOf<32>(commit.at(1).at("rho"));
    EXPECT_EQ(hex(h32("mandorla/lead/v1", context(), rho0, rho1)), text(session().at("lead"), "hash"));
    EXPECT_EQ(leadOf(context(), {rho0, rho1}), session().at("lead").at("bit").get<Role>());
}

TEST(OverlapVectors, CombinedSealsAndBlinds)
{
    for (const Json& due : session().at("combined")) {
        const auto i = due.at("i").get<std::size_t>();
        const auto sealOf = [&](Role role) {
            const Json& seal = session().at("seals").at(role).at(i);
            return Seal{pointOf(seal.at("R")), pointOf(seal.at("S"))};
        };
        const auto blindOf = [&](Role role) {
            const Json& blind = session().at("blinds").at(role).at(i);
            return Blind{pointOf(blind.at("E1")), pointOf(blind.at("E2"))};
        };
        const Seal seal = combineSeals({sealOf(0), sealOf(1)}).value();
        EXPECT_EQ(hexOf(seal.r), text(due, "R'"));
        EXPECT_EQ(hexOf(seal.s), text(due, "S'"));
        const Blind blind = combineBlinds({blindOf(0), blindOf(1)}).value();
        EXPECT_EQ(hexOf(blind.first), text(due, "F"));
        EXPECT_EQ(hexOf(blind.second), text(due, "V"));
    }
}

TEST(OverlapVectors, Blinds)
{
    for (Role role = 0; role < 2; ++role) {
        for (const Json& due : session().at("blinds").at(role)) {
            const auto i = due.at("i").get<std::size_t>();
            const Seal both = combinedSeal(i);
            EXPECT_EQ(hexOf(blindSecret(seedOf(role), context(), i, both)), text(due, "z"));
            const auto made = makeBlind(context(), role, seedOf(role), i, both).value();
            EXPECT_EQ(hex(made.body), text(due, "E1") + text(due, "E2") + text(due, "c") + text(due, "s"));
            const Scalar k =
                blindStatement(context(), role, i, both.r, both.s, made.value.first, made.value.second)
                    .nonce(seedOf(role), 1);
            EXPECT_EQ(hexOf(k), text(due, "k"));
            EXPECT_EQ(hexOf(mul(k, both.r)), text(due, "T1"));
            EXPECT_EQ(hexOf(mul(k, both.s)), text(due, "T2"));
            EXPECT_TRUE(checkBlind(context(), role, i, both, made.body).has_value());
        }
    }
}

TEST(OverlapVectors, Opens)
{
    for (Role role = 0; role < 2; ++role) {
        const Point key = pointOf(session().at("key").at(role).at("Y"));
        for (const Json& due : session().at("opens").at(role)) {
            const auto i = due.at("i").get<std::size_t>();
            const Point f = pointOf(session().at("combined").at(i).at("F"));
            const auto made = makeOpen(context(), role, seedOf(role), i, f).value();
            EXPECT_EQ(hex(made.body), text(due, "W") + text(due, "c") + text(due, "s"));
            const Scalar k = openStatement(context(), role, i, key, f, made.value).nonce(seedOf(role), 1);
            EXPECT_EQ(hexOf(k), text(due, "k"));
            EXPECT_EQ(hexOf(mulBase(k)), text(due, "T1"));
            EXPECT_EQ(hexOf(mul(k, f)), text(due, "T2"));
            EXPECT_TRUE(checkOpen(context(), role, i, key, f, made.body).has_value());
        }
    }
}

TEST(OverlapVectors, Results)
{
    for (const Json& due : session().at("results")) {
        const auto i = due.at("i").get<std::size_t>();
        const auto w = [&](Role role) { return pointOf(session().at("opens").at(role).at(i).at("W")); };
        const Point d = resultOf(pointOf(session().at("combined").at(i).at("V")), {w(0), w(1)});
        EXPECT_EQ(hexOf(d), text(due, "D"));
        EXPECT_EQ(d.isIdentity(), due.at("overlap").get<bool>());
    }
}

// The whole session through the class on both sides: layout, cards, leaders, bodies and TH.
TEST(OverlapVectors, SessionThroughTheClassAndTranscript)
{
    std::array<Overlap, 2> sides{Overlap::begin(context(), 0, seedOf(0), slotsOfCards()).value(),
                                 Overlap::begin(context(), 1, seedOf(1), slotsOfCards()).value()};
    Transcript transcript(context());
    Digest running = context();
    std::size_t next = 0;
    // Compares one message with the vectors' list, then takes the pair into TH.
    const auto sent = [&](MessageType type, const char* name, Role first, const Bytes& one,
                          const Bytes& two) {
        for (const auto& [role, body] : {std::pair{first, &one}, std::pair{Role(1 - first), &two}}) {
            const Json& due = session().at("transcript").at(next++);
            EXPECT_EQ(due.at("type"), name);
            EXPECT_EQ(due.at("role").get<Role>(), role);
            EXPECT_EQ(due.at("payload_length").get<std::size_t>(), body->size());
            EXPECT_EQ(text(due, "payload_blake2b256"), blake(*body));
            running = nextTranscript(running, role, type, *body);
            EXPECT_EQ(text(due, "TH"), hex(running));
            EXPECT_EQ(due.at("step").get<std::size_t>(), transcript.step() + 1);
        }
        transcript.addPair(type, first, one, two);
        EXPECT_EQ(transcript.head(), running);
    };

    sent(MessageType::Key, "KEY", 0, sides[0].key(), sides[1].key());
    ASSERT_TRUE(sides[0].takeKey(sides[1].key()).has_value());
    ASSERT_TRUE(sides[1].takeKey(sides[0].key()).has_value());
    const Bytes commit0 = sides[0].commit(bitsOf(0), textsOf(0)).value();
    const Bytes commit1 = sides[1].commit(bitsOf(1), textsOf(1)).value();
    sent(MessageType::Commit, "COMMIT", 0, commit0, commit1);
    ASSERT_TRUE(sides[0].takeCommit(commit1).has_value());
    ASSERT_TRUE(sides[1].takeCommit(commit0).has_value());
    sent(MessageType::Seals, "SEALS", 0, sides[0].seals(), sides[1].seals());
    ASSERT_TRUE(sides[0].takeSeals(sides[1].seals()).has_value());
    ASSERT_TRUE(sides[1].takeSeals(sides[0].seals()).has_value());
    const Bytes blinds0 = sides[0].blinds().value(), blinds1 = sides[1].blinds().value();
    sent(MessageType::Blinds, "BLINDS", 0, blinds0, blinds1);
    ASSERT_TRUE(sides[0].takeBlinds(blinds1).has_value());
    ASSERT_TRUE(sides[1].takeBlinds(blinds0).has_value());

    for (const Json& layout : session().at("layout")) {
        const auto card = layout.at("card").get<std::size_t>();
        const Json& due = session().at("cards").at(card);
        if (layout.at("turn").is_null()) {
            EXPECT_TRUE(due.at("leader").is_null());
            EXPECT_THROW((void)sides[0].open(card), std::logic_error);
            continue;
        }
        const auto turn = layout.at("turn").get<std::size_t>();
        EXPECT_EQ(sides[0].cardOf(turn), card);
        const Role lead = due.at("leader").get<Role>(), other = Role(1 - lead);
        EXPECT_EQ(sides[0].leaderOf(turn), lead);
        EXPECT_EQ(sides[1].leaderOf(turn), lead);
        const Bytes openL = sides[lead].open(card).value();
        ASSERT_TRUE(sides[other].takeOpen(card, openL).has_value());
        const Bytes openO = sides[other].open(card).value();
        ASSERT_TRUE(sides[lead].takeOpen(card, openO).has_value());
        sent(MessageType::Open, "OPEN", lead, openL, openO);
        const auto overlaps = due.at("overlaps").get<std::vector<bool>>();
        EXPECT_EQ(sides[lead].overlapOf(card), overlaps);
        EXPECT_EQ(sides[other].overlapOf(card), overlaps);
        const Bytes wordsL = sides[lead].words(card), wordsO = sides[other].words(card);
        const bool overlap = due.at("overlap").get<bool>();
        EXPECT_EQ(sides[other].takeWords(card, wordsL).value(), overlap ? textsOf(lead)[card] : "");
        EXPECT_EQ(sides[lead].takeWords(card, wordsO).value(), overlap ? textsOf(other)[card] : "");
        sent(MessageType::Words, "WORDS", lead, wordsL, wordsO);
    }
    EXPECT_EQ(next, session().at("transcript").size());
    EXPECT_EQ(sides[0].turns(), static_cast<std::size_t>(std::count_if(
                                    session().at("layout").begin(), session().at("layout").end(),
                                    [](const Json& layout) { return !layout.at("turn").is_null(); })));
}

TEST(PairingVectors, EveryValue)
{
    const Json& in = inputs().at("pairing");
    const Json& due = overlapVectors().at("pairing");
    const auto fp = pairOf<32>(inputs().at("fp"));
    const auto role = in.at("initiator_role").get<std::size_t>();
    const std::string code = text(in, "code");
    const Bytes sid = unhex(text(in, "nonceI") + text(in, "nonceR"));
    const Bytes ci = cpace::channelId(fp[role], fp[1 - role]);
    const Bytes ada = cpace::associatedData(PairingSide::Initiator);
    const Bytes adb = cpace::associatedData(PairingSide::Responder);
    EXPECT_EQ(text(in, "version"), "01");
    EXPECT_EQ(hex(view(code)), text(due, "PRS"));
    EXPECT_EQ(hex(sid), text(due, "sid"));
    EXPECT_EQ(hex(ci), text(due, "CI"));
    EXPECT_EQ(hex(ada), text(due, "ADa"));
    EXPECT_EQ(hex(adb), text(due, "ADb"));
    const Bytes string = cpace::generatorString(view(code), ci, sid);
    EXPECT_EQ(hex(string), text(due, "generator_string"));
    ByteArray<64> hash{};
    crypto_hash_sha512(hash.data(), string.data(), string.size());
    EXPECT_EQ(hex(hash), text(due, "generator_hash"));
    const Point g = cpace::generator(view(code), ci, sid);
    EXPECT_EQ(hexOf(g), text(due, "g"));
    const Scalar ya = scalarOf(in.at("ya")), yb = scalarOf(in.at("yb"));
    const Point shareA = mul(ya, g), shareB = mul(yb, g), k = mul(ya, shareB);
    EXPECT_EQ(hexOf(shareA), text(due, "Ya"));
    EXPECT_EQ(hexOf(shareB), text(due, "Yb"));
    EXPECT_EQ(hexOf(k), text(due, "K"));
    const Isk isk = cpace::intermediateKey(sid, k, cpace::transcript(shareA, ada, shareB, adb));
    EXPECT_EQ(hexOf(isk), text(due, "ISK"));
    ByteArray<64> macKey{};
    Bytes macInput = unhex(hex(view("CPaceMac")) + hex(sid) + hexOf(isk));
    crypto_hash_sha512(macKey.data(), macInput.data(), macInput.size());
    EXPECT_EQ(hex(macKey), text(due, "mac_key"));

    CPace a(PairingSide::Initiator, code, fp[role], fp[1 - role], take<32>(sid), ya);
    CPace b(PairingSide::Responder, code, fp[role], fp[1 - role], take<32>(sid), yb);
    EXPECT_EQ(hex(a.share()), text(due, "Ya"));
    EXPECT_EQ(hex(b.share()), text(due, "Yb"));
    ASSERT_TRUE(a.takeShare(b.share()).has_value());
    ASSERT_TRUE(b.takeShare(a.share()).has_value());
    EXPECT_EQ(hex(a.tag()), text(due, "Ta"));
    ASSERT_TRUE(b.takeTag(a.tag()).has_value());
    EXPECT_EQ(hex(b.tag()), text(due, "Tb"));
    ASSERT_TRUE(a.takeTag(b.tag()).has_value());
    EXPECT_EQ(hexOf(a.pairKey()), text(due, "PAIRKEY"));
    EXPECT_EQ(hexOf(b.pairKey()), text(due, "PAIRKEY"));
}

TEST(HelloAndBeaconVectors, EveryValue)
{
    const PairKey key(arrayOf<32>(overlapVectors().at("pairing").at("PAIRKEY")));
    for (Role role = 0; role < 2; ++role) {
        EXPECT_EQ(hex(helloMac(key, role, pairOf<32>(inputs().at("fp")),
                               pairOf<32>(inputs().at("hello").at("nonce")))),
                  overlapVectors().at("hello").at("mac").at(role).get<std::string>());
        EXPECT_EQ(hex(protocol::beaconTag(key, arrayOf<16>(inputs().at("beacon").at("n").at(role)))),
                  overlapVectors().at("beacon").at("tag").at(role).get<std::string>());
    }
}

// --- one failure each ---

namespace {

template <typename Value>
std::string refusalOf(const Checked<Value>& checked)
{
    return checked ? "accepted" : std::string(nameOf(checked.error()));
}

// The name of the refusal, or "accepted".
std::string judge(const std::string& check, const Json& given, const Bytes& bytes)
{
    const auto context = [&] { return arrayOf<32>(given.at("CTX")); };
    const auto role = [&] { return given.at("role").get<Role>(); };
    const auto number = [&](const char* name) { return given.at(name).get<std::size_t>(); };
    const auto point = [&](const char* name) { return pointOf(given.at(name)); };
    const auto two = [&](const char* name) {
        return std::array<Point, 2>{pointOf(given.at(name).at(0)), pointOf(given.at(name).at(1))};
    };
    const auto key = [&] { return PairKey(arrayOf<32>(given.at("PAIRKEY"))); };

    if (check == "key")
        return refusalOf(checkKey(context(), role(), bytes));
    if (check == "join_keys")
        return refusalOf(joinKeys(two("Y")));
    if (check == "seal")
        return refusalOf(checkSeal(context(), role(), number("slot"), point("J"), bytes));
    if (check == "combine_seals")
        return refusalOf(combineSeals({Seal{two("R")[0], two("S")[0]}, Seal{two("R")[1], two("S")[1]}}));
    if (check == "opening")
        return refusalOf(checkOpening(context(), role(), point("J"), number("slots"), number("cards"),
                                      arrayOf<32>(given.at("h")), bytes));
    if (check == "blind")
        return refusalOf(
            checkBlind(context(), role(), number("slot"), Seal{point("R'"), point("S'")}, bytes));
    if (check == "combine_blinds")
        return refusalOf(
            combineBlinds({Blind{two("E1")[0], two("E2")[0]}, Blind{two("E1")[1], two("E2")[1]}}));
    if (check == "open")
        return refusalOf(checkOpen(context(), role(), number("slot"), point("Y"), point("F"), bytes));
    if (check == "words")
        return refusalOf(checkWords(context(), role(), number("card"), arrayOf<32>(given.at("com")),
                                    given.at("overlap").get<bool>(), bytes));
    if (check == "hello")
        return refusalOf(
            checkHelloMac(key(), role(), pairOf<32>(given.at("fp")), pairOf<32>(given.at("nonce")), bytes));
    if (check == "beacon")
        return refusalOf(protocol::checkBeaconTag(key(), arrayOf<16>(given.at("n")), bytes));
    if (check == "cpace_share") {
        CPace run(PairingSide::Initiator, "048213", {}, {}, {}, scalarOf(given.at("y")));
        return refusalOf(run.takeShare(bytes));
    }
    if (check == "cpace_tag")
        return refusalOf(cpace::checkTag(bytesOf(given.at("sid")), Isk(arrayOf<64>(given.at("ISK"))),
                                         point("Y"), bytesOf(given.at("AD")), bytes));
    if (check == "resume") {
        std::vector<Digest> history;
        for (const Json& th : given.at("history"))
            history.push_back(arrayOf<32>(th));
        return refusalOf(Transcript::remembered(history).checkResume(number("step"), bytes));
    }
    return "no such check: " + check;
}

std::string nameFor(const testing::TestParamInfo<Json>& info)
{
    std::string out;
    for (const char c : info.param.at("name").get<std::string>()) {
        if (std::isalnum(static_cast<unsigned char>(c)))
            out += c;
        else if (c == '\'')
            out += "prime";
        else if (c == '+')
            out += "plus";
        else if (c == '-')
            out += "minus";
        else if (!out.empty() && out.back() != '_')
            out += '_';
    }
    return out + "_" + std::to_string(info.index);
}

} // namespace

class NegativeVectors : public testing::TestWithParam<Json>
{
};

TEST_P(NegativeVectors, IsRefusedByItsNameOrAccepted)
{
    const Json& vector = GetParam();
    Bytes bytes = vector.contains("bytes") ? bytesOf(vector.at("bytes")) : Bytes();
    bytes.resize(bytes.size() + vector.value("zero_bytes_after", std::size_t{0}));
    const Json& refused = vector.at("refused");
    EXPECT_EQ(judge(text(vector, "check"), vector.at("given"), bytes),
              refused.is_null() ? "accepted" : refused.get<std::string>())
        << vector.value("note", "");
}

INSTANTIATE_TEST_SUITE_P(Vectors, NegativeVectors,
                         testing::ValuesIn(overlapVectors().at("negative").begin(),
                                           overlapVectors().at("negative").end()),
                         nameFor);

} // namespace mandorla::tests
