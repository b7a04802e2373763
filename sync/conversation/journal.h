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

// The longest journal: own suggestions, the partner's, the round under way, and what is small beside them.
inline constexpr std::size_t kJournalBytes = 6 * 1024 * 1024;
// Every record of answers: words for every card, what is small beside them, and over 16 KiB of nothing. So
// neither it nor a journal tells by its length what was answered.
inline constexpr std::size_t kAnswersBytes = 72 * 1024;

// Each answer fits its card.
[[nodiscard]] Bytes serialise(const std::vector<protocol::Answer>& answers);

// Words come back plain, whatever an earlier version let through. bad_message: too long, not a record, or not
// one answer for each card that fits it.
[[nodiscard]] Checked<std::vector<protocol::Answer>> parseAnswers(ByteView record,
                                                                  const protocol::Round& round);

} // namespace mandorla::sync
