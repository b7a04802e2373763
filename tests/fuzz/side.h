#pragma once

#include "protocol/rounds/answer.h"
#include "protocol/rounds/round_file.h"
#include "sync/conversation/session.h"

#include <optional>
#include <string_view>
#include <utility>
#include <vector>

// One of the two sessions of an evening that a fuzzer plays, the rounds they play, and what it says to them.
namespace mandorla::fuzz {

inline constexpr std::string_view kUnsaid = "unsaid"; // words under a no: they never leave

inline const protocol::Round& roundOf(bool second)
{
    static const auto read = protocol::readExercise(R"({"id":"e","title":{"en":"e"},"rounds":[
        {"id":"a","title":{"en":"a"},"cards":[
            {"id":"a","kind":"WISH","prompt":{"en":"a"}},
            {"id":"b","kind":"PRIVATE","prompt":{"en":"b"}},
            {"id":"c","kind":"PICK","prompt":{"en":"c"},
             "options":[{"id":"x","text":{"en":"x"}},{"id":"y","text":{"en":"y"}}]},
            {"id":"d","kind":"WISH","prompt":{"en":"d"}}]},
        {"id":"b","title":{"en":"b"},"cards":[
            {"id":"a","kind":"EXCHANGE","prompt":{"en":"a"}},
            {"id":"b","kind":"TOGETHER","prompt":{"en":"b"},
             "options":[{"id":"x","text":{"en":"x"}},{"id":"y","text":{"en":"y"}}]},
            {"id":"c","kind":"RANGE","prompt":{"en":"c"},
             "options":[{"id":"x","text":{"en":"x"}},{"id":"y","text":{"en":"y"}}]}]}]})");
    return read.value().rounds.at(second ? 1 : 0);
}

// Bit i of `yes` says what card i gets.
inline std::vector<protocol::Answer> answersTo(const protocol::Round& round, std::uint8_t yes)
{
    std::vector<protocol::Answer> out;
    for (std::size_t i = 0; i < round.cards.size(); ++i) {
        const protocol::Card& card = round.cards[i];
        const bool positive = (yes >> (i % 8) & 1) != 0;
        protocol::Answer answer;
        answer.words = positive ? "said" : kUnsaid;
        switch (card.kind) {
        case protocol::Kind::Wish:
            answer.choice = positive ? protocol::Wish::Open : protocol::Wish::No;
            break;
        case protocol::Kind::Exchange:
            answer.choice = protocol::Exchange{positive, positive && yes < 128};
            break;
        case protocol::Kind::Pick: {
            protocol::Pick pick{std::vector<bool>(card.options.size(), false)};
            for (std::size_t option = 0; positive && option < pick.options.size(); ++option)
                pick.options[option] = yes >= 128 || option % 2 == 0;
            answer.choice = pick;
            break;
        }
        case protocol::Kind::Range:
            if (positive)
                answer.choice = protocol::Range{yes < 128 ? 0u : 1u, card.options.size() - 1};
            break;
        case protocol::Kind::Together:
            answer.choice = protocol::Together{positive};
            if (!card.options.empty())
                answer.words = positive ? card.options[0].id : "";
            break;
        case protocol::Kind::Private:
            answer.words = kUnsaid;
        }
        out.push_back(std::move(answer));
    }
    return out;
}

struct Side
{
    Side(crypto::Role own, std::uint8_t positive)
        : role(own)
        , yes(positive)
        , random(ByteArray<32>{static_cast<std::uint8_t>(own + 1)})
        , session(setup(own), random)
    {
    }

    static sync::Session::Setup setup(crypto::Role own)
    {
        sync::Session::Setup out;
        out.fingerprints[0].fill(0x11);
        out.fingerprints[1].fill(0x22);
        out.role = own;
        out.name = own == 0 ? "n" : "r";
        return out;
    }

    crypto::Role role;
    std::uint8_t yes;
    crypto::SeededRandom random;
    sync::Session session;
    Bytes wire;              // said, not yet delivered
    std::vector<Bytes> said; // every frame
    std::optional<protocol::Round> round;
    std::vector<protocol::Answer> answers; // sealed last in that round
    bool hand = false;                     // on the card now
    bool handGiven = false;                // since something was last shared
    bool failed = false;
    std::vector<std::vector<bool>> shared;
};

} // namespace mandorla::fuzz
