#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/types.h"
#include "protocol/rounds/round.h"

#include <chrono>
#include <optional>
#include <string>
#include <vector>

// A sheet that two people write together, as a screen reads it: plain values. sheets.h says how it lives.
namespace mandorla::sync {

using SheetId = crypto::RoundId; // of the agreed round that it belongs to: both laptops know it
using EntryId = ByteArray<16>;

struct SharedEntry
{
    EntryId id{};
    std::string text; // plain, at most limits::kEntryChars; the text in the field, while one is being typed
    // The other laptop's text, where both wrote apart and the words cannot be put together: side by side with
    // `text` until someone picks. Only once nobody has typed in this entry for limits::kTypingRest.
    std::optional<std::string> other;

    bool operator==(const SharedEntry&) const = default;
};

struct SharedSheet
{
    SheetId id{};
    protocol::Text title;             // the round's, in its languages
    std::vector<SharedEntry> entries; // in the order in which they were made, the same on both laptops
    bool full = false;                // an entry more is not taken now

    bool kept = false; // on both laptops; otherwise it goes with the evening
    int days = 0; // one of limits::kKeepDays: how long keeping means; one choice, the same on both laptops
    bool keep = false; // this laptop's own wish to keep it for so many days; the other's is never told
    std::optional<std::chrono::sys_days> fades; // kept: what is opened on this day or later is without it
    bool fadesSoon = false;                     // kept: within limits::kFadesSoon, time for a quiet question
    bool over = false;                          // kept: its days are over, and it goes another day
};

} // namespace mandorla::sync
