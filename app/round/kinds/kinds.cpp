#include "app/round/kinds/kind_of_card.h"

namespace mandorla::app {

// Each stands at the end of its own file.
const KindOfCard& wishKind();
const KindOfCard& exchangeKind();
const KindOfCard& pickKind();
const KindOfCard& rangeKind();
const KindOfCard& togetherKind();
const KindOfCard& privateKind();

const KindOfCard& kindOf(protocol::Kind kind)
{
    switch (kind) {
    case protocol::Kind::Wish:
        return wishKind();
    case protocol::Kind::Exchange:
        return exchangeKind();
    case protocol::Kind::Pick:
        return pickKind();
    case protocol::Kind::Range:
        return rangeKind();
    case protocol::Kind::Together:
        return togetherKind();
    case protocol::Kind::Private:
        break;
    }
    return privateKind();
}

} // namespace mandorla::app
