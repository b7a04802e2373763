#include "tests/vectors/negative_cases.h"

#include "protocol/crypto/cpace.h"
#include "protocol/crypto/hello_mac.h"
#include "protocol/limits.h"
#include "protocol/wire/beacon.h"

#include <stdexcept>
#include <utility>
#include <vector>

namespace mandorla::tests {

NegativeCases::NegativeCases(const OrderedJson& inputs, const OrderedJson& values, std::uint64_t cheat)
    : m_inputs(inputs)
    , m_values(values)
    , m_random(h32("tests/vectors/cheat", cheat))
    , m_context(arrayOf<32>(values.at("session").at("CTX")))
    , m_other(m_random.bytes<32>())
    , m_j(pointOf(values.at("session").at("J")))
{
    for (Role role = 0; role < 2; ++role) {
        m_y[role] = scalarOf(session().at("key").at(role).at("y"));
        m_key[role] = pointOf(session().at("key").at(role).at("Y"));
    }
    const OrderedJson& both = session().at("seals");
    while (both.at(0).at(m_slot).at("bit") != 1 || both.at(1).at(m_slot).at("bit") != 0)
        ++m_slot;
}

// A frame is written without the zeros at its end; `given` changes what the receiver knows.
void NegativeCases::addWords(const std::string& name, const char* kind, const char* refused, Bytes frame,
                             const OrderedJson& given, const char* note)
{
    const std::size_t size = frame.size();
    while (!frame.empty() && frame.back() == 0)
        frame.pop_back();
    OrderedJson& out = add(name, kind, refused, frame, note);
    out["given"].update(given);
    if (frame.size() < size)
        out["zero_bytes_after"] = size - frame.size();
}

void NegativeCases::words()
{
    const OrderedJson& texts = m_inputs.at("sides").at(0).at("texts");
    std::size_t card = 0;
    while (texts.at(card) == "")
        ++card;
    const OrderedJson& own = session().at("words").at(0).at(card);
    const Bytes nu = tests::bytesOf(own.at("nu"));
    const auto padded = [](const Bytes& text) { return resized(text, limits::kWordsBytes); };
    const Bytes text = padded(tests::bytesOf(texts.at(card)));
    const Bytes frame = joined({nu, text});
    const auto committed = [&](const ContextId& context, const Bytes& what) {
        return OrderedJson{{"com", hex(commitWords(context, 0, card, nu, what))}};
    };
    const OrderedJson nothing{{"overlap", false}};

    begin("words",
          {{"CTX", hex(m_context)}, {"role", 0}, {"card", card}, {"com", own.at("com")}, {"overlap", true}});
    addWords("as sent", "control", kAccepted, frame);
    addWords("zeros where nothing overlapped", "control", kAccepted, withheldWords(), nothing);
    addWords("other text", "bad_words", "words_mismatch", flipped(frame, 32));
    addWords("other nu", "bad_words", "words_mismatch", flipped(frame, 0));
    addWords("a byte in the padding", "bad_words", "words_mismatch", flipped(frame, frame.size() - 1));
    addWords("zeros although the card overlapped", "bad_words", "words_mismatch", withheldWords());
    addWords("an opening although nothing overlapped", "bad_words", "words_mismatch", frame, nothing,
             "words that did not meet must not be shown even if they are sent");
    addWords("words of this card shown at the next", "wrong_card", "words_mismatch", frame,
             {{"card", card + 1}});
    addWords("own words sent back", "wrong_role", "words_mismatch", frame, {{"role", 1}});
    addWords("committed in another session", "replay_other_ctx", "words_mismatch", frame,
             committed(m_other, text));
    for (const auto& [name, hexText] :
         {std::pair{"a zero byte inside the text", "6162006364"}, std::pair{"not UTF-8", "61ff62"},
          std::pair{"UTF-8 cut in the middle of a character", "61e298"},
          std::pair{"a character that turns the reading direction", "61e280ae62"},
          std::pair{"a bell", "610762"}, std::pair{"an escape", "611b5b33316d62"},
          std::pair{"a line separator", "61e280a862"}}) {
        const Bytes bad = padded(unhex(hexText));
        addWords(name, "bad_text", "bad_text", joined({nu, bad}), committed(m_context, bad),
                 "rightly committed");
    }
    const Bytes lines = padded(unhex("610a62"));
    addWords("two lines", "control", kAccepted, joined({nu, lines}), committed(m_context, lines),
             "rightly committed");
    addWords("2079 bytes", "bad_length", "bad_length", resized(frame, frame.size() - 1));
}

void NegativeCases::helloAndBeacon()
{
    const PairKey key(arrayOf<32>(m_values.at("pairing").at("PAIRKEY"))), other = m_random.key();
    const auto fp = pairOf<32>(m_inputs.at("fp")), nonce = pairOf<32>(m_inputs.at("hello").at("nonce"));
    const auto mac = [&](Role role) { return tests::bytesOf(m_values.at("hello").at("mac").at(role)); };
    begin("hello", {{"PAIRKEY", hex(key.bytes())},
                    {"role", 1},
                    {"fp", m_inputs.at("fp")},
                    {"nonce", m_inputs.at("hello").at("nonce")}});
    add("as sent", "control", kAccepted, mac(1));
    add("the receiver's own MAC sent back", "reflected_mac", "bad_mac", mac(0));
    add("one bit", "bad_mac", "bad_mac", flipped(mac(1), 31, 0x80));
    add("nonces the wrong way round", "bad_mac", "bad_mac", copy(helloMac(key, 1, fp, {nonce[1], nonce[0]})));
    add("fingerprints the wrong way round", "bad_mac", "bad_mac",
        copy(helloMac(key, 1, {fp[1], fp[0]}, nonce)));
    add("another pair key", "bad_mac", "bad_mac", copy(helloMac(other, 1, fp, nonce)));
    add("31 bytes", "bad_length", "bad_mac", resized(mac(1), 31), "a MAC of another length is a bad MAC");

    const OrderedJson& ids = m_inputs.at("beacon").at("n");
    const auto n = pairOf<16>(ids);
    const auto tag = [&](const PairKey& by, Role role) { return copy(protocol::beaconTag(by, n[role])); };
    begin("beacon", {{"PAIRKEY", hex(key.bytes())}, {"n", ids.at(0)}});
    add("as sent", "control", kAccepted, tag(key, 0));
    add("another pair key", "bad_mac", "bad_mac", tag(other, 0));
    add("tag of another n", "bad_mac", "bad_mac", tag(key, 1));
    const Bytes input = joined({copy(view("mandorla/beacon/v1")), copy(n[0])});
    ByteArray<32> longer{};
    crypto_generichash_blake2b(longer.data(), longer.size(), input.data(), input.size(), key.bytes().data(),
                               key.bytes().size());
    add("BLAKE2b-256 cut to 16 bytes", "bad_mac", "bad_mac", resized(copy(longer), 16),
        "BLAKE2b-128 is not a prefix of BLAKE2b-256");
}

void NegativeCases::pairing()
{
    const OrderedJson& in = m_inputs.at("pairing");
    const OrderedJson& values = m_values.at("pairing");
    const Bytes share = tests::bytesOf(values.at("Yb"));
    begin("cpace_share", {{"y", in.at("ya")}});
    add("as sent", "control", kAccepted, share);
    add("identity", "identity_point", "identity_point", kZero);
    add("identity with bit 255", "non_canonical_point", "bad_point", withBit255(kZero));
    add("bit 255", "non_canonical_point", "bad_point", withBit255(share));
    add("not a square", "non_canonical_point", "bad_point",
        unhex("2b3c6b8c4f3800e7aef6864025b4ed79bd599117e427c41bd47d93d654b4a51c"),
        "the draft's own invalid point");

    const auto fp = pairOf<32>(m_inputs.at("fp"));
    const auto role = in.at("initiator_role").get<std::size_t>();
    const auto sid = arrayOf<32>(values.at("sid"));
    const Scalar ya = scalarOf(in.at("ya"));
    const auto tagOf = [&](const Bytes& code, const Fingerprint& responder) {
        CPace run(PairingSide::Initiator, toString(code), fp.at(role), responder, sid, ya);
        if (!run.takeShare(share))
            throw std::logic_error("a good share was refused");
        return copy(run.tag());
    };
    begin("cpace_tag", {{"sid", values.at("sid")},
                        {"ISK", values.at("ISK")},
                        {"Y", values.at("Ya")},
                        {"AD", values.at("ADa")}});
    add("Ta as sent", "control", kAccepted, tests::bytesOf(values.at("Ta")));
    add("Tb in place of Ta", "reflected_mac", "bad_mac", tests::bytesOf(values.at("Tb")));
    add("tag of a run with another code", "wrong_code", "bad_mac", tagOf(digits(), fp.at(1 - role)));
    add("tag of a run that saw another fingerprint", "man_in_the_middle", "bad_mac",
        tagOf(copy(view(in.at("code").get<std::string>())), m_random.bytes<32>()));
}

// Of someone who has turned the first card's OPEN, and no more.
void NegativeCases::resume()
{
    OrderedJson after = OrderedJson::array(); // TH by step
    after.push_back(session().at("CTX"));
    for (const OrderedJson& message : session().at("transcript"))
        if (message.at("n").get<std::size_t>() % 2 == 0)
            after.push_back(message.at("TH"));
    const auto th = [&](std::size_t step) { return tests::bytesOf(after.at(step)); };
    const auto from = [&](std::size_t step) {
        begin("resume",
              {{"history", std::vector<OrderedJson>(after.begin(), after.begin() + 6)}, {"step", step}});
    };
    from(5);
    add("same place", "control", kAccepted, th(5));
    from(4);
    add("one step behind", "control", kAccepted, th(4));
    from(6);
    add("one step ahead", "control", kAccepted, th(6));
    from(5);
    add("same place, other TH", "transcript", "transcript_mismatch", flipped(th(5), 0));
    from(4);
    add("one step behind, other TH", "transcript", "transcript_mismatch", flipped(th(4), 0));
    from(3);
    add("two steps behind", "transcript", "transcript_mismatch", th(3));
}

OrderedJson NegativeCases::write()
{
    keys();
    seals();
    openings();
    blinds();
    opens();
    words();
    helloAndBeacon();
    pairing();
    resume();
    return m_out;
}

OrderedJson negativeCases(const OrderedJson& inputs, const OrderedJson& values, std::uint64_t cheat)
{
    return NegativeCases(inputs, values, cheat).write();
}

} // namespace mandorla::tests
