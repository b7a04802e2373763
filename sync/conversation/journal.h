#pragma once

#include "protocol/bytes.h"
#include "protocol/crypto/secret.h"
#include "protocol/crypto/types.h"
#include "protocol/limits.h"
#include "protocol/refusal.h"
#include "protocol/rounds/answer.h"
#include "protocol/rounds/round.h"

#include <array>
#include <cstddef>
#include <map>
#include <vector>

// What a conversation keeps on disk: answers as they are being given, here, and all that a session has to
// remember, Session::journal(). The formats are those of records/journal.proto; nothing of them is ever sent.
// Not protected by itself: both are secret, and whoever keeps them encrypts them.
namespace mandorla::sync {

// What a journal is made of. Each part changes with something else, and is large or changes often, not both:
// so what is new can be written without what is as it was.
enum class JournalPart : std::size_t
{
    Round,  // what was agreed on; once its cards are turned, what is under the own seal and what set them up
    Theirs, // their suggestion
    Ended,  // rounds that are over
    Now,    // all else: small
    Mine    // own suggestions, a few to a part, in as many parts as there may be
};
inline constexpr std::size_t kOwnToAPart = 4;
inline constexpr std::size_t kJournalParts = 4 + 8;
using JournalParts = std::map<JournalPart, crypto::SecretBytes>;
inline constexpr std::size_t kSeedBytes = 32; // in front of a journal, and of Now

// Whether what stands in the place of Now is the whole of a journal, as all were in 0.1.0.
[[nodiscard]] bool isWhole(ByteView now);

// As Session::restore() takes it. Now is among them, with its SEED.
[[nodiscard]] crypto::SecretBytes joined(const JournalParts& parts);

// Of each part what it goes by: as long as that is the same, so are its bytes. Zeros: there is nothing in it.
using JournalStamps = std::array<crypto::Digest, kJournalParts>;

// Each answer fits its card. Of one length, whatever was answered; or bare, at most kBareAnswersBytes, for
// who fills it up.
[[nodiscard]] Bytes serialise(const std::vector<protocol::Answer>& answers);
[[nodiscard]] Bytes serialiseBare(const std::vector<protocol::Answer>& answers);
inline constexpr std::size_t kBareAnswersBytes = limits::kCards * (limits::kWordsBytes + 64);

// Words come back plain, whatever an earlier version let through. bad_message: too long, not a record, or not
// one answer for each card that fits it.
[[nodiscard]] Checked<std::vector<protocol::Answer>> parseAnswers(ByteView record,
                                                                  const protocol::Round& round);

} // namespace mandorla::sync
