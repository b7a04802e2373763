#include "sync/conversation/state_table.h"

#include <array>

namespace mandorla::sync {

namespace {

// Named as the specification's table has them.
constexpr Decision take = Decision::Take;
constexpr Decision none = Decision::Nothing;
constexpr Decision same = Decision::OnlyTheSame;
constexpr Decision U = Decision::Unexpected;
constexpr Decision R = Decision::UnknownRound;
constexpr Decision C = Decision::UnknownContext;
constexpr Decision T = Decision::OutOfTurn;
constexpr Decision G = Decision::WithoutGo;
constexpr Decision L = Decision::SealedTooLate;

// clang-format off
constexpr std::array<std::array<Decision, kIncomings>, kStandings> kTable{{
    // PING GREETING RESUME PROPOSE AGREE SEALED KEY  COMMIT SEALS BLINDS GO  OPEN WORDS STOP  TALK
    {{none, take, U,    U,    U,    U,    U,    U,    U,    U,    U,    U,    U,    U,    U   }}, // awaiting GREETING
    {{none, U,    take, U,    U,    U,    U,    U,    U,    U,    U,    U,    U,    U,    U   }}, // awaiting RESUME
    {{none, U,    U,    take, R,    R,    C,    C,    C,    C,    C,    C,    C,    R,    C   }}, // choosing
    {{none, U,    U,    none, none, take, C,    C,    C,    C,    C,    C,    C,    take, C   }}, // answering
    {{none, U,    U,    U,    none, take, C,    C,    C,    C,    C,    C,    C,    take, C   }}, // the partner has sealed
    {{none, U,    U,    U,    none, take, take, T,    T,    T,    U,    T,    T,    take, U   }}, // awaiting KEY
    {{none, U,    U,    U,    none, take, same, take, T,    T,    U,    T,    T,    take, U   }}, // awaiting COMMIT
    {{none, U,    U,    U,    none, take, same, same, take, T,    U,    T,    T,    take, U   }}, // awaiting SEALS
    {{none, U,    U,    U,    none, L,    same, same, same, take, U,    T,    T,    take, U   }}, // awaiting BLINDS
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, T,    T,    take, take}}, // leading, a hand is missing
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, G,    T,    take, take}}, // following, a hand was never up
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, take, T,    take, take}}, // following, both hands were up
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, same, T,    take, take}}, // following, OPEN is held
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, same, take, take, take}}, // following, OPEN is answered
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, take, T,    take, take}}, // leading, OPEN is out
    {{none, U,    U,    U,    none, L,    same, same, same, same, take, same, take, take, take}}, // leading, WORDS are out
    {{none, U,    U,    take, take, none, none, none, none, none, none, none, none, none, take}}, // the round is over
    {{none, U,    U,    take, take, take, none, none, none, none, none, none, none, none, none}}, // the round was stopped
    {{none, U,    U,    take, take, take, C,    C,    C,    C,    C,    C,    C,    none, C   }}, // … before its CTX
}};
// clang-format on

Incoming incomingOf(crypto::MessageType kind)
{
    switch (kind) {
    case crypto::MessageType::Key:
        return Incoming::Key;
    case crypto::MessageType::Commit:
        return Incoming::Commit;
    case crypto::MessageType::Seals:
        return Incoming::Seals;
    case crypto::MessageType::Blinds:
        return Incoming::Blinds;
    case crypto::MessageType::Open:
        return Incoming::Open;
    case crypto::MessageType::Words:
        break;
    }
    return Incoming::Words;
}

struct InTheTable
{
    using Place = std::optional<Incoming>;
    Place operator()(const protocol::Ping&) const { return Incoming::Ping; }
    Place operator()(const protocol::Greeting&) const { return Incoming::Greeting; }
    Place operator()(const protocol::Resume&) const { return Incoming::Resume; }
    Place operator()(const protocol::Propose&) const { return Incoming::Propose; }
    Place operator()(const protocol::Agree&) const { return Incoming::Agree; }
    Place operator()(const protocol::Sealed&) const { return Incoming::Sealed; }
    Place operator()(const protocol::Step& step) const { return incomingOf(step.kind); }
    Place operator()(const protocol::Go&) const { return Incoming::Go; }
    Place operator()(const protocol::Stop&) const { return Incoming::Stop; }
    Place operator()(const protocol::Talk&) const { return Incoming::Talk; }
    // hello and pairing
    Place operator()(const protocol::Hello&) const { return std::nullopt; }
    Place operator()(const protocol::HelloProof&) const { return std::nullopt; }
    Place operator()(const protocol::Pair&) const { return std::nullopt; }
    Place operator()(const protocol::PairShare&) const { return std::nullopt; }
    Place operator()(const protocol::PairProof&) const { return std::nullopt; }
    // sheets
    Place operator()(const protocol::PageVersions&) const { return std::nullopt; }
    Place operator()(const protocol::PageEntry&) const { return std::nullopt; }
    Place operator()(const protocol::PageDrop&) const { return std::nullopt; }
    Place operator()(const protocol::PageKeep&) const { return std::nullopt; }
    Place operator()(const protocol::PageLetGo&) const { return std::nullopt; }
};

} // namespace

Decision decisionOn(Standing standing, Incoming message)
{
    return kTable.at(static_cast<std::size_t>(standing)).at(static_cast<std::size_t>(message));
}

std::optional<Incoming> incomingOf(const protocol::Message& message)
{
    return std::visit(InTheTable(), message);
}

} // namespace mandorla::sync
