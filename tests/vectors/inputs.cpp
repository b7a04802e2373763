#include "tests/vectors/inputs.h"

#include "protocol/crypto/group.h"
#include "protocol/crypto/hash.h"
#include "protocol/crypto/random.h"
#include "protocol/limits.h"
#include "protocol/rounds/answer.h"
#include "tests/support/vectors.h"

#include <algorithm>
#include <array>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace mandorla::tests {

using namespace crypto;

namespace {

class Draw
{
public:
    explicit Draw(std::uint64_t number)
        : m_random(h32("tests/vectors/inputs", number))
    {
    }
    template <std::size_t Size>
    std::string hexBytes()
    {
        return hex(m_random.bytes<Size>());
    }
    std::string scalar() { return hex(Scalar::random(m_random).bytes()); }
    // From 0, below `count`.
    std::size_t below(std::size_t count) { return fromLe64(m_random.bytes<8>()) % count; }
    bool coin() { return below(2) == 1; }

private:
    SeededRandom m_random;
};

OrderedJson drawCards(Draw& draw)
{
    std::vector<std::string> kinds{"wish", "private", "exchange", "pick", "range", "together"};
    const std::vector<std::string> each = kinds;
    for (std::size_t more = 1 + draw.below(4); more > 0; --more)
        kinds.push_back(each[draw.below(each.size())]);
    for (std::size_t i = kinds.size() - 1; i > 0; --i)
        std::swap(kinds[i], kinds[draw.below(i + 1)]);
    OrderedJson out = OrderedJson::array();
    for (const std::string& kind : kinds) {
        OrderedJson card{{"kind", kind}};
        if (kind == "pick" || kind == "range")
            card["n"] = limits::kMinOptions + draw.below(5);
        out.push_back(card);
    }
    return out;
}

OrderedJson drawAnswer(Draw& draw, const OrderedJson& card)
{
    const auto kind = card.at("kind").get<std::string>();
    if (kind == "wish")
        return std::array{"love", "open", "no", "skip"}[draw.below(4)];
    if (kind == "exchange") {
        OrderedJson out = OrderedJson::array();
        for (const char* way : {"give", "receive"})
            if (draw.coin())
                out.push_back(way);
        return out;
    }
    if (kind == "pick") {
        OrderedJson out = OrderedJson::array();
        for (std::size_t i = 0; i < card.at("n").get<std::size_t>(); ++i)
            if (draw.coin())
                out.push_back(i);
        return out;
    }
    if (kind == "range" && draw.below(4) > 0) {
        const auto steps = card.at("n").get<std::size_t>();
        const std::size_t one = draw.below(steps), other = draw.below(steps);
        return {std::min(one, other), std::max(one, other)};
    }
    if (kind == "together")
        return draw.coin();
    return nullptr;
}

} // namespace

protocol::Card cardOf(const OrderedJson& in)
{
    protocol::Card out;
    const auto named = in.at("kind").get<std::string>();
    for (const protocol::Kind kind : protocol::kKinds)
        if (nameOf(kind) == named)
            out.kind = kind;
    if (nameOf(out.kind) != named)
        throw std::runtime_error("no such kind of card");
    out.options.resize(in.value("n", std::size_t{0}));
    return out;
}

namespace {

protocol::Answer answerOf(const protocol::Card& card, const OrderedJson& in, std::string words)
{
    using namespace protocol;
    Answer out{{}, std::move(words), false};
    const auto has = [&in](const OrderedJson& one) {
        return std::find(in.begin(), in.end(), one) != in.end();
    };
    if (in.is_null() || in == "skip")
        return out;
    switch (card.kind) {
    case Kind::Wish:
        out.choice = in == "love" ? Wish::Love : in == "open" ? Wish::Open : Wish::No;
        break;
    case Kind::Exchange:
        out.choice = Exchange{has("give"), has("receive")};
        break;
    case Kind::Pick: {
        Pick pick;
        for (std::size_t i = 0; i < card.options.size(); ++i)
            pick.options.push_back(has(i));
        out.choice = pick;
        break;
    }
    case Kind::Range:
        out.choice = Range{in.at(0).get<std::size_t>(), in.at(1).get<std::size_t>()};
        break;
    case Kind::Together:
        out.choice = Together{in.get<bool>()};
        break;
    case Kind::Private:
        break;
    }
    if (!fits(card, out))
        throw std::runtime_error("an answer that is none to its card");
    return out;
}

} // namespace

std::vector<std::vector<std::uint8_t>> bitsOfSide(const OrderedJson& cards, const OrderedJson& side,
                                                  Role role)
{
    std::vector<std::vector<std::uint8_t>> out;
    for (std::size_t j = 0; j < cards.size(); ++j) {
        const protocol::Card card = cardOf(cards.at(j));
        out.push_back(protocol::bitsOf(
            card, answerOf(card, side.at("answers").at(j), toString(bytesOf(side.at("texts").at(j)))), role));
    }
    return out;
}

std::vector<std::uint8_t> flat(const std::vector<std::vector<std::uint8_t>>& cards)
{
    std::vector<std::uint8_t> out;
    for (const auto& bits : cards)
        out.insert(out.end(), bits.begin(), bits.end());
    return out;
}

namespace {

// One person's answers; words stand on some of the cards that have a bit.
OrderedJson drawSide(Draw& draw, const OrderedJson& cards, Role role)
{
    constexpr std::array kWords = {
        "with the window open", "only if it rains ☂", "das hätte ich gern",    "after supper",
        "slowly, please",       "the red blanket",    "je ne sais pas encore", "安心して"};
    OrderedJson out{
        {"seed", draw.hexBytes<32>()}, {"answers", OrderedJson::array()}, {"texts", OrderedJson::array()}};
    for (const OrderedJson& card : cards) {
        out["answers"].push_back(drawAnswer(draw, card));
        const bool quiet = card.at("kind") != "together" && draw.below(3) == 0;
        out["texts"].push_back(quiet ? "" : hex(view(kWords[draw.below(kWords.size())])));
    }
    const auto bits = bitsOfSide(cards, out, role);
    for (std::size_t j = 0; j < bits.size(); ++j)
        if (std::find(bits[j].begin(), bits[j].end(), 1) == bits[j].end())
            out["texts"][j] = "";
    return out;
}

// What the negative cases are made of.
bool usable(const OrderedJson& cards, const OrderedJson& sides)
{
    const auto one = flat(bitsOfSide(cards, sides.at(0), 0)), two = flat(bitsOfSide(cards, sides.at(1), 1));
    bool wantedAlone = false, words = false;
    for (std::size_t i = 0; i + 1 < one.size(); ++i)
        wantedAlone = wantedAlone || (one[i] == 1 && two[i] == 0);
    for (std::size_t j = 0; j + 1 < cards.size(); ++j)
        words = words || sides.at(0).at("texts").at(j) != "";
    return wantedAlone && words;
}

} // namespace

OrderedJson inputsOf(std::uint64_t number)
{
    Draw draw(number);
    OrderedJson out;
    std::array fp{draw.hexBytes<32>(), draw.hexBytes<32>()};
    std::sort(fp.begin(), fp.end());
    out["fp"] = fp;
    std::string code;
    while (code.size() < limits::kCodeDigits)
        code += static_cast<char>('0' + draw.below(10));
    out["pairing"] = {{"initiator_role", draw.below(2)},
                      {"code", code},
                      {"version", "01"},
                      {"nonceI", draw.hexBytes<16>()},
                      {"nonceR", draw.hexBytes<16>()},
                      {"ya", draw.scalar()},
                      {"yb", draw.scalar()}};
    out["hello"] = {{"nonce", {draw.hexBytes<32>(), draw.hexBytes<32>()}}};
    out["beacon"] = {{"n", {draw.hexBytes<16>(), draw.hexBytes<16>()}}};
    out["session"] = {{"exercise_digest", draw.hexBytes<32>()},
                      {"round_id", draw.hexBytes<16>()},
                      {"nonce", {draw.hexBytes<32>(), draw.hexBytes<32>()}}};
    out["cards"] = drawCards(draw);
    do
        out["sides"] = {drawSide(draw, out["cards"], 0), drawSide(draw, out["cards"], 1)};
    while (!usable(out["cards"], out["sides"]));
    return out;
}

} // namespace mandorla::tests
