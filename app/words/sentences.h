#pragma once

#include "app/words/readable_texts.h"
#include "app/words/saying.h"
#include "protocol/refusal.h"
#include "protocol/rounds/fault.h"
#include "sync/client.h"
#include "sync/conversation/event.h"
#include "sync/storage/vault_error.h"

#include <QString>

// What went wrong, for a person at a kitchen table: one sentence of what happened, one of what to do. None
// blames anyone, and none says more of the other one than that the two laptops are apart.
namespace mandorla::app {

struct Sentence
{
    Saying what;
    Saying next;

    [[nodiscard]] Saying whole() const
    {
        return Saying([said = *this] { return oneAfterAnother(said.what.now(), said.next.now()); });
    }
};

[[nodiscard]] Sentence sentenceFor(Refusal refusal);
[[nodiscard]] Sentence sentenceFor(const sync::Failure& failure);
[[nodiscard]] Sentence sentenceFor(sync::ConnectFailure failure);
[[nodiscard]] Sentence sentenceFor(sync::VaultError error);
[[nodiscard]] Sentence keychainKeeps();                         // what was to be taken out of it, for good
[[nodiscard]] Sentence keychainKeepsForNow();                   // and is, as soon as that can be
[[nodiscard]] Sentence cannotKeep(sync::VaultError error);      // in the middle of an evening
[[nodiscard]] Sentence cannotKeepAlone(sync::VaultError error); // what one writes for oneself
[[nodiscard]] Sentence sealCameOff();
[[nodiscard]] Sentence talkIsSuggested(); // by the partner
[[nodiscard]] Sentence beginsAnew();      // a round alone, whose drafts cannot be read
[[nodiscard]] Sentence paused();
[[nodiscard]] Sentence sentenceFor(sync::AddressMistake mistake);
[[nodiscard]] Sentence noNetwork(); // no cable, no Wi-Fi
[[nodiscard]] Sentence portTaken(); // where beacons are heard

// For whoever writes a round: one sentence, and the place in its file ("line 3, rounds[0].cards[2].kind";
// empty: all of it).
[[nodiscard]] QString sentenceFor(const protocol::RoundFault& fault);
[[nodiscard]] QString placeOf(const protocol::RoundFault& fault);

} // namespace mandorla::app
