#include "tests/vectors/vectors.h"

#include "protocol/crypto/cpace.h"
#include "protocol/crypto/hello_mac.h"
#include "protocol/crypto/overlap.h"
#include "protocol/crypto/transcript.h"
#include "protocol/wire/beacon.h"
#include "tests/support/vectors.h"
#include "tests/vectors/inputs.h"

#include <array>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace mandorla::tests {

using namespace crypto;

namespace {

const OrderedJson kAbout = {
    {"what",
     "Known answers for the Mandorla overlap (KEY, COMMIT, SEAL, BLIND, OPEN, RESULT, words, transcript), "
     "for pairing (CPace), hello and beacon, written by Mandorla's own protocol library. All keys, seeds and "
     "words are made up."},
    {"encoding",
     "All bytes are lower case hex. Scalars and points are 32 bytes as on the wire. An array of two is "
     "indexed by role (0 = smaller fingerprint). 'i' and 'slot' number the slots of the whole round from "
     "0, 'card' numbers the cards from 0."},
    {"inputs",
     "Everything that goes in. pairing.ya belongs to the side that typed the code (I), yb to the side that "
     "showed it (R). answers: wish love|open|no|skip; exchange a list of give, receive; pick the options "
     "chosen; range [lower, upper] or null; together true = show; private always null. texts are the words "
     "that are committed, unpadded."},
    {"pairing", "Section 6 of the specification, in the order of the formulas."},
    {"session",
     "u_random is the value derived for a no; u is what went into S (zeros for a yes). k, k1, k2 are proof "
     "nonces. lead.bit says who leads turn 0. layout.turn counts only cards with slots. combined holds R', "
     "S', F, V of each slot. cards holds what the two laptops learn: overlaps per slot, and overlap = "
     "whether the card's words are exchanged. transcript lists every message in hashing order with TH "
     "after it; step is the number RESUME speaks of; payloads are given by length and plain BLAKE2b-256."},
    {"negative",
     "One single failure each. 'check' is the function, 'given' what the receiver already knows, 'bytes' "
     "the message (then zero_bytes_after zero bytes), 'refused' the expected refusal, null for a control "
     "that must be accepted. 'role' in given is the SENDER's role. weak_fiat_shamir entries carry a proof "
     "whose challenge left out the named field: a verifier that forgets that field accepts them."},
    {"refusals",
     "bad_length, bad_point (not the canonical encoding of a group element), identity_point, bad_scalar "
     "(not canonical, or zero), bad_proof, commit_mismatch, words_mismatch, bad_text, bad_mac, "
     "transcript_mismatch"},
};

OrderedJson pairingOf(const OrderedJson& in, const std::array<Fingerprint, 2>& fp)
{
    const auto role = in.at("initiator_role").get<std::size_t>();
    const auto code = in.at("code").get<std::string>();
    Bytes sid = bytesOf(in.at("nonceI"));
    append(sid, bytesOf(in.at("nonceR")));
    const Bytes ci = cpace::channelId(fp.at(role), fp.at(1 - role));
    const Bytes ada = cpace::associatedData(PairingSide::Initiator);
    const Bytes adb = cpace::associatedData(PairingSide::Responder);
    const Bytes string = cpace::generatorString(view(code), ci, sid);
    ByteArray<64> hash{};
    crypto_hash_sha512(hash.data(), string.data(), string.size());
    const Scalar ya = Scalar::parse(bytesOf(in.at("ya"))).value(),
                 yb = Scalar::parse(bytesOf(in.at("yb"))).value();
    CPace a(PairingSide::Initiator, code, fp[role], fp[1 - role], take<32>(sid), ya);
    CPace b(PairingSide::Responder, code, fp[role], fp[1 - role], take<32>(sid), yb);
    const Point shareA = Point::parse(a.share()).value(), shareB = Point::parse(b.share()).value();
    const Point k = mul(ya, shareB);
    const Isk isk = cpace::intermediateKey(sid, k, cpace::transcript(shareA, ada, shareB, adb));
    Bytes macInput;
    append(macInput, view("CPaceMac"));
    append(macInput, sid);
    append(macInput, isk.bytes());
    ByteArray<64> macKey{};
    crypto_hash_sha512(macKey.data(), macInput.data(), macInput.size());
    if (!a.takeShare(b.share()) || !b.takeShare(a.share()) || !b.takeTag(a.tag()) || !a.takeTag(b.tag()))
        throw std::logic_error("the two sides of a pairing do not meet");
    return {{"PRS", hex(view(code))},
            {"sid", hex(sid)},
            {"CI", hex(ci)},
            {"ADa", hex(ada)},
            {"ADb", hex(adb)},
            {"generator_string", hex(string)},
            {"generator_hash", hex(hash)},
            {"g", hex(cpace::generator(view(code), ci, sid).bytes())},
            {"Ya", hex(a.share())},
            {"Yb", hex(b.share())},
            {"K", hex(k.bytes())},
            {"ISK", hex(isk.bytes())},
            {"mac_key", hex(macKey)},
            {"Ta", hex(a.tag())},
            {"Tb", hex(b.tag())},
            {"PAIRKEY", hex(a.pairKey().bytes())}};
}

// A body's 32-byte fields, from `at` on, by name.
void addFields(OrderedJson& out, ByteView body, std::size_t at, std::initializer_list<const char*> names)
{
    for (const char* name : names) {
        out[name] = hex(body.subspan(at, 32));
        at += 32;
    }
}

std::string plainHash(ByteView bytes)
{
    ByteArray<32> out{};
    crypto_generichash_blake2b(out.data(), out.size(), bytes.data(), bytes.size(), nullptr, 0);
    return hex(out);
}

// Both sides of the session, played by the class that the laptops run. What goes over the wire is taken from
// the bodies it makes; what stays on a laptop is derived again by the functions it uses.
class SessionWriter
{
public:
    explicit SessionWriter(const OrderedJson& in);
    OrderedJson write();

private:
    void keys();
    void seals();
    void blinds();
    void opens();
    void meeting(MessageType type, const char* name, Role first, const Bytes& one, const Bytes& two,
                 const OrderedJson& card = nullptr);
    [[nodiscard]] Point pointAt(const OrderedJson& hexValue) const
    {
        return Point::parse(bytesOf(hexValue)).value();
    }
    template <typename Value>
    static Value must(const Checked<Value>& checked)
    {
        return checked.value();
    }

    const OrderedJson& m_in;
    ContextId m_context;
    std::array<Seed, 2> m_seeds;
    std::array<std::vector<std::uint8_t>, 2> m_bits;
    std::array<std::vector<std::string>, 2> m_texts;
    std::vector<std::uint8_t> m_slots; // of each card
    std::size_t m_slotCount = 0;
    std::vector<Overlap> m_sides;
    std::vector<Seal> m_combined;
    Transcript m_transcript;
    OrderedJson m_out, m_messages = OrderedJson::array();
};

ContextId contextOf(const OrderedJson& in)
{
    const OrderedJson& session = in.at("session");
    return crypto::contextOf({pairOf<32>(in.at("fp")), arrayOf<32>(session.at("exercise_digest")),
                              arrayOf<16>(session.at("round_id")), pairOf<32>(session.at("nonce"))});
}

SessionWriter::SessionWriter(const OrderedJson& in)
    : m_in(in)
    , m_context(contextOf(in))
    , m_transcript(m_context)
{
    for (Role role = 0; role < 2; ++role) {
        const OrderedJson& side = in.at("sides").at(role);
        m_seeds[role] = Seed(arrayOf<32>(side.at("seed")));
        m_bits[role] = flat(bitsOfSide(in.at("cards"), side, role));
        for (const OrderedJson& text : side.at("texts"))
            m_texts[role].push_back(toString(bytesOf(text)));
    }
    for (const OrderedJson& card : in.at("cards")) {
        m_slots.push_back(static_cast<std::uint8_t>(cardOf(card).slotCount()));
        m_slotCount += m_slots.back();
    }
    for (Role role = 0; role < 2; ++role)
        m_sides.push_back(must(Overlap::begin(m_context, role, m_seeds[role], m_slots)));
}

// A pair of messages into the transcript and its list.
void SessionWriter::meeting(MessageType type, const char* name, Role first, const Bytes& one,
                            const Bytes& two, const OrderedJson& card)
{
    Digest running = m_transcript.head();
    for (const auto& [role, body] : {std::pair{first, &one}, std::pair{static_cast<Role>(1 - first), &two}}) {
        running = nextTranscript(running, role, type, *body);
        OrderedJson entry{
            {"n", m_messages.size() + 1}, {"step", m_transcript.step() + 1}, {"role", role}, {"type", name}};
        if (!card.is_null())
            entry["card"] = card;
        entry["payload_length"] = body->size();
        entry["payload_blake2b256"] = plainHash(*body);
        entry["TH"] = hex(running);
        m_messages.push_back(entry);
    }
    m_transcript.addPair(type, first, one, two);
}

void SessionWriter::keys()
{
    const std::array bodies{m_sides[0].key(), m_sides[1].key()};
    std::array<Point, 2> keys;
    for (Role role = 0; role < 2; ++role) {
        keys[role] = must(checkKey(m_context, role, bodies[role]));
        const Scalar k = keyStatement(m_context, role, keys[role]).nonce(m_seeds[role], 1);
        OrderedJson key{{"y", hex(keySecret(m_seeds[role], m_context).bytes())}, {"k", hex(k.bytes())}};
        addFields(key, bodies[role], 0, {"Y"});
        key["T"] = hex(mulBase(k).bytes());
        addFields(key, bodies[role], 32, {"c", "s"});
        m_out["key"].push_back(key);
        must(m_sides[1 - role].takeKey(bodies[role]));
    }
    m_out["J"] = hex(must(joinKeys(keys)).bytes());
    meeting(MessageType::Key, "KEY", 0, bodies[0], bodies[1]);
}

void SessionWriter::seals()
{
    const Point j = pointAt(m_out.at("J"));
    std::array<Bytes, 2> commits;
    for (Role role = 0; role < 2; ++role)
        commits[role] = must(m_sides[role].commit(m_bits[role], m_texts[role]));
    for (Role role = 0; role < 2; ++role)
        must(m_sides[1 - role].takeCommit(commits[role]));
    meeting(MessageType::Commit, "COMMIT", 0, commits[0], commits[1]);

    const std::array bodies{m_sides[0].seals(), m_sides[1].seals()};
    std::array<Opening, 2> opened;
    for (Role role = 0; role < 2; ++role) {
        const Seed& seed = m_seeds[role];
        const ByteView body = bodies[role];
        opened[role] = must(
            checkOpening(m_context, role, j, m_slotCount, m_slots.size(), take<32>(commits[role]), body));
        const ByteView seals = body.subspan(32, m_slotCount * kSealBytes);
        const ByteView commitments = body.subspan(32 + seals.size());
        for (std::size_t i = 0; i < m_slotCount; ++i) {
            const Seal& seal = opened[role].seals[i];
            const Statement statement = sealStatement(m_context, role, i, j, seal.r, seal.s);
            const Scalar k1 = statement.nonce(seed, 1), k2 = statement.nonce(seed, 2);
            const Scalar no = noSecret(seed, m_context, i, j);
            OrderedJson out{{"i", i},
                            {"bit", m_bits[role][i]},
                            {"r", hex(sealSecret(seed, m_context, i, j).bytes())},
                            {"u_random", hex(no.bytes())},
                            {"u", hex(no.masked(m_bits[role][i] == 1 ? 0 : 0xff).bytes())},
                            {"k1", hex(k1.bytes())},
                            {"k2", hex(k2.bytes())}};
            addFields(out, seals, i * kSealBytes, {"R", "S"});
            out["T1"] = hex(mulBase(k1).bytes());
            out["T2"] = hex(add(mul(k1, j), mulBase(k2)).bytes());
            addFields(out, seals, i * kSealBytes + 64, {"c", "s1", "s2"});
            m_out["seals"][role].push_back(out);
        }
        for (std::size_t card = 0; card < m_slots.size(); ++card)
            m_out["words"][role].push_back({{"card", card},
                                            {"nu", hex(wordsNonce(seed, m_context, card).bytes())},
                                            {"com", hex(opened[role].commitments[card])}});
        m_out["commit"].push_back({{"rho", hex(opened[role].rho)},
                                   {"SEALS_length", seals.size()},
                                   {"SEALS_blake2b256", plainHash(seals)},
                                   {"WORDS_length", commitments.size()},
                                   {"WORDS_blake2b256", plainHash(commitments)},
                                   {"h", hex(commits[role])}});
    }
    for (Role role = 0; role < 2; ++role)
        must(m_sides[1 - role].takeSeals(bodies[role]));
    meeting(MessageType::Seals, "SEALS", 0, bodies[0], bodies[1]);
    const std::array rhos{opened[0].rho, opened[1].rho};
    m_out["lead"] = {{"hash", hex(h32("mandorla/lead/v1", m_context, rhos[0], rhos[1]))},
                     {"bit", leadOf(m_context, rhos)}};
    for (std::size_t i = 0; i < m_slotCount; ++i) {
        m_combined.push_back(must(combineSeals({opened[0].seals[i], opened[1].seals[i]})));
        m_out["combined"].push_back(
            {{"i", i}, {"R'", hex(m_combined[i].r.bytes())}, {"S'", hex(m_combined[i].s.bytes())}});
    }
}

void SessionWriter::blinds()
{
    const std::array bodies{must(m_sides[0].blinds()), must(m_sides[1].blinds())};
    for (Role role = 0; role < 2; ++role) {
        must(m_sides[1 - role].takeBlinds(bodies[role]));
        for (std::size_t i = 0; i < m_slotCount; ++i) {
            const Seal& both = m_combined[i];
            const ByteView body = ByteView(bodies[role]).subspan(i * kBlindBytes, kBlindBytes);
            const Blind blind = must(checkBlind(m_context, role, i, both, body));
            const Scalar k = blindStatement(m_context, role, i, both.r, both.s, blind.first, blind.second)
                                 .nonce(m_seeds[role], 1);
            OrderedJson out{{"i", i},
                            {"z", hex(blindSecret(m_seeds[role], m_context, i, both).bytes())},
                            {"k", hex(k.bytes())}};
            addFields(out, body, 0, {"E1", "E2"});
            out["T1"] = hex(mul(k, both.r).bytes());
            out["T2"] = hex(mul(k, both.s).bytes());
            addFields(out, body, 64, {"c", "s"});
            m_out["blinds"][role].push_back(out);
        }
    }
    meeting(MessageType::Blinds, "BLINDS", 0, bodies[0], bodies[1]);
    for (std::size_t i = 0; i < m_slotCount; ++i) {
        const auto blindOf = [&](Role role) {
            const OrderedJson& blind = m_out.at("blinds").at(role).at(i);
            return Blind{pointAt(blind.at("E1")), pointAt(blind.at("E2"))};
        };
        const Blind both = must(combineBlinds({blindOf(0), blindOf(1)}));
        m_out["combined"][i]["F"] = hex(both.first.bytes());
        m_out["combined"][i]["V"] = hex(both.second.bytes());
    }
}

void SessionWriter::opens()
{
    m_out["opens"] = {OrderedJson::array(), OrderedJson::array()};
    std::size_t first = 0, turn = 0;
    for (std::size_t card = 0; card < m_slots.size(); first += m_slots[card], ++card) {
        if (m_slots[card] == 0) {
            m_out["cards"].push_back({{"card", card},
                                      {"leader", nullptr},
                                      {"overlaps", OrderedJson::array()},
                                      {"overlap", false}});
            continue;
        }
        const Role lead = m_sides[0].leaderOf(turn++), other = static_cast<Role>(1 - lead);
        std::array<Bytes, 2> bodies;
        for (const Role role : {lead, other}) {
            bodies[role] = must(m_sides[role].open(card));
            must(m_sides[1 - role].takeOpen(card, bodies[role]));
            for (std::size_t i = first; i < first + m_slots[card]; ++i) {
                const ByteView body =
                    ByteView(bodies[role]).subspan(kCardNumberBytes + (i - first) * kOpenBytes, kOpenBytes);
                const Point y = pointAt(m_out.at("key").at(role).at("Y"));
                const Point f = pointAt(m_out.at("combined").at(i).at("F"));
                const Point w = must(checkOpen(m_context, role, i, y, f, body));
                const Scalar k = openStatement(m_context, role, i, y, f, w).nonce(m_seeds[role], 1);
                OrderedJson out{{"i", i}, {"k", hex(k.bytes())}};
                addFields(out, body, 0, {"W"});
                out["T1"] = hex(mulBase(k).bytes());
                out["T2"] = hex(mul(k, f).bytes());
                addFields(out, body, 32, {"c", "s"});
                m_out["opens"][role].push_back(out);
            }
        }
        meeting(MessageType::Open, "OPEN", lead, bodies[lead], bodies[other], card);
        const std::vector<bool> overlaps = m_sides[lead].overlapOf(card);
        const bool any = std::find(overlaps.begin(), overlaps.end(), true) != overlaps.end();
        m_out["cards"].push_back(
            {{"card", card}, {"leader", lead}, {"overlaps", overlaps}, {"overlap", any}});
        for (std::size_t i = first; i < first + m_slots[card]; ++i) {
            const auto w = [&](Role role) { return pointAt(m_out.at("opens").at(role).at(i).at("W")); };
            const Point d = resultOf(pointAt(m_out.at("combined").at(i).at("V")), {w(0), w(1)});
            m_out["results"].push_back({{"i", i}, {"D", hex(d.bytes())}, {"overlap", d.isIdentity()}});
        }
        for (const Role role : {lead, other}) {
            bodies[role] = m_sides[role].words(card);
            must(m_sides[1 - role].takeWords(card, bodies[role]));
        }
        meeting(MessageType::Words, "WORDS", lead, bodies[lead], bodies[other], card);
    }
}

OrderedJson SessionWriter::write()
{
    m_out = {{"CTX", hex(m_context)}};
    std::size_t first = 0, turn = 0;
    for (std::size_t card = 0; card < m_slots.size(); ++card) {
        m_out["layout"].push_back({{"card", card},
                                   {"kind", m_in.at("cards").at(card).at("kind")},
                                   {"slots", m_slots[card]},
                                   {"first", first},
                                   {"turn", m_slots[card] > 0 ? OrderedJson(turn++) : OrderedJson()}});
        first += m_slots[card];
    }
    keys();
    seals();
    blinds();
    opens();
    m_out["transcript"] = m_messages;
    return m_out;
}

} // namespace

OrderedJson valuesOf(const OrderedJson& inputs)
{
    const auto fp = pairOf<32>(inputs.at("fp"));
    OrderedJson out{{"format", "mandorla-overlap-vectors/1"},
                    {"set", "written"},
                    {"about", kAbout},
                    {"inputs", inputs},
                    {"pairing", pairingOf(inputs.at("pairing"), fp)}};
    const PairKey key(arrayOf<32>(out["pairing"].at("PAIRKEY")));
    for (Role role = 0; role < 2; ++role) {
        out["hello"]["mac"].push_back(
            hex(helloMac(key, role, fp, pairOf<32>(inputs.at("hello").at("nonce")))));
        out["beacon"]["tag"].push_back(
            hex(protocol::beaconTag(key, arrayOf<16>(inputs.at("beacon").at("n").at(role)))));
    }
    out["session"] = SessionWriter(inputs).write();
    return out;
}

} // namespace mandorla::tests
