#pragma once

#include "protocol/result.h"

#include <string_view>

// Why bytes from the other laptop, or from a file, were not taken. One name for each reason; the names are
// those of the specification (protocol/README.md) and of tests/vectors.
namespace mandorla {

enum class Refusal
{
    BadLength,          // not the size that the round, or the format, gives
    BadPoint,           // not the canonical encoding of a ristretto255 element
    IdentityPoint,      // the identity element where it would cancel a key, a seal or a blind
    BadScalar,          // not reduced modulo the group order, or zero
    BadProof,           // a zero-knowledge proof that does not hold
    CommitMismatch,     // seals or commitments other than the ones committed to
    WordsMismatch,      // words other than the ones committed to, or not what the result demands
    BadText,            // not UTF-8, a control character, a zero byte, or too long
    BadMac,             // a wrong authentication tag
    TranscriptMismatch, // the two laptops do not remember the same evening
    BadFrame,           // a frame that is empty, too long, or not an envelope
    BadMessage,         // a message whose fields are not what its type demands
    BadRound,           // a round that breaks a limit or leaves something out
    WeakSecret,         // an own secret came out zero: draw again
    NewerVersion,       // what was kept here by a later Mandorla: not read, and not touched
};

// The name in the specification: "bad_point".
[[nodiscard]] constexpr std::string_view nameOf(Refusal refusal)
{
    switch (refusal) {
    case Refusal::BadLength:
        return "bad_length";
    case Refusal::BadPoint:
        return "bad_point";
    case Refusal::IdentityPoint:
        return "identity_point";
    case Refusal::BadScalar:
        return "bad_scalar";
    case Refusal::BadProof:
        return "bad_proof";
    case Refusal::CommitMismatch:
        return "commit_mismatch";
    case Refusal::WordsMismatch:
        return "words_mismatch";
    case Refusal::BadText:
        return "bad_text";
    case Refusal::BadMac:
        return "bad_mac";
    case Refusal::TranscriptMismatch:
        return "transcript_mismatch";
    case Refusal::BadFrame:
        return "bad_frame";
    case Refusal::BadMessage:
        return "bad_message";
    case Refusal::BadRound:
        return "bad_round";
    case Refusal::WeakSecret:
        return "weak_secret";
    case Refusal::NewerVersion:
        return "newer_version";
    }
    return "unknown";
}

// A value that passed its checks, or the reason why there is none.
template <typename Value>
using Checked = Result<Value, Refusal>;

} // namespace mandorla
