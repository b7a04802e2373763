#pragma once

#include "protocol/bytes.h"
#include "protocol/refusal.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"

#include <cstddef>
#include <vector>

// What a conversation keeps on disk: answers as they are being given, here, and all that a session has to
// remember, Session::journal(). The formats are those of records/journal.proto; nothing of them is ever sent.
// Not protected by itself: both are secret, and whoever keeps them encrypts them.
namespace mandorla::sync {

// Each answer fits its card.
[[nodiscard]] Bytes serialise(const std::vector<protocol::Answer>& answers);

// Words come back plain, whatever an earlier version let through. bad_message: too long, not a record, or not
// one answer for each card that fits it.
[[nodiscard]] Checked<std::vector<protocol::Answer>> parseAnswers(ByteView record,
                                                                  const protocol::Round& round);

} // namespace mandorla::sync
